"""Understands what a file says of its coordinate system, without opening anything that it may point to."""

import json
import re
from dataclasses import dataclass
from functools import partial
from typing import Any, Final

import numpy as np
import shapely
from numpy.typing import NDArray
from pyproj import CRS, Transformer
from pyproj.exceptions import CRSError, ProjError
from shapely.geometry.base import BaseGeometry

from model.problem import Place, Problem, Severity

DEGREES: Final = "EPSG:4326"
_LONGITUDE_FIRST: Final = ("OGC", "CRS84")
_LONGEST, _LONGEST_CODE = 20_000, 6
_FOUND: Final = 80
# Such a text may make the projection library open a file by its name.
_POINTS_ELSEWHERE: Final = re.compile(r"nadgrids|geoidgrids|\+init|\+file|@|://", re.IGNORECASE)
# What GDAL writes into the text of EPSG:3857: the grid of no shift, which is no file.
_NO_GRID: Final = "+nadgrids=@null"
# Two systems are one where the same coordinates fall on the same place, in degrees: a millimetre.
_SAME: Final = 1e-8
_LEAST_SURE: Final = 20


@dataclass(frozen=True, slots=True)
class Declared:
    """The coordinate system of a file.

    Parameters
    ----------
    crs
        ``EPSG:n``; empty when the file declares none that is understood.
    transformer
        Leads from coordinates in a system without a number to degrees, ``crs`` being those; None where none is needed.
    """

    crs: str
    transformer: Transformer | None = None
    problems: tuple[Problem, ...] = ()

    def move(self, shapes: list[BaseGeometry | None]) -> list[BaseGeometry | None]:
        """Return ``shapes`` in ``crs``."""
        if self.transformer is None:
            return shapes
        given = np.array([*shapes, None], object)[:-1]
        return list(shapely.transform(given, partial(_project, self.transformer)))


def from_wkt(text: str) -> Declared:
    """Return what a well-known text says, such as the ``.prj`` of a shapefile."""
    if not text.strip():
        return Declared("")
    if len(text) > _LONGEST or _POINTS_ELSEWHERE.search(text.replace(_NO_GRID, "")):
        return _unknown(text)
    try:
        return _settle(CRS.from_wkt(text.strip()), text)
    except CRSError:
        return _unknown(text)


def from_json(document: dict[str, Any]) -> Declared:
    """Return what a PROJJSON object says."""
    identity = document.get("id")
    if isinstance(identity, dict) and (identity.get("authority"), identity.get("code")) == _LONGITUDE_FIRST:
        return Declared(DEGREES)
    text = json.dumps(document)
    if len(text) > _LONGEST or _POINTS_ELSEWHERE.search(text.replace("https://proj.org/", "")):
        return _unknown(str(document.get("name", "?")))
    try:
        return _settle(CRS.from_json_dict(document), str(document.get("name", "?")))
    except (CRSError, TypeError, ValueError):
        return _unknown(str(document.get("name", "?")))


def from_any(told: object) -> Declared:
    """Return what a field says that holds a PROJJSON object, an authority with a number, or a well-known text."""
    if told is None:
        return Declared("")
    if isinstance(told, dict):
        return from_json(told)
    organisation, _, code = str(told).partition(":")
    if (organisation, code) == _LONGITUDE_FIRST:
        return Declared(DEGREES)
    if len(code) <= _LONGEST_CODE and code.isascii() and code.isdigit():
        return from_authority(organisation, int(code))
    return from_wkt(str(told))


def from_authority(organisation: str, code: int) -> Declared:
    """Return the system of a number; only the EPSG's are known here."""
    if organisation.upper() != "EPSG":
        return _unknown(f"{organisation}:{code}")
    return Declared(f"EPSG:{code}")


def _settle(crs: CRS, text: str) -> Declared:
    """Return the number of a system where it is sure; else the way from it to degrees."""
    if crs.is_compound and crs.sub_crs_list:
        crs = crs.sub_crs_list[0]
    try:
        forward = Transformer.from_crs(crs, DEGREES, always_xy=True)
    except ProjError:
        return _unknown(text)
    number = crs.to_epsg(min_confidence=_LEAST_SURE)
    if number is not None and _is_same(forward, crs, number):
        return Declared(f"EPSG:{number}")
    told = Problem("crs-by-definition", Severity.NOTE, 1, (Place(found=crs.name[:_FOUND]),))
    return Declared(DEGREES, forward, (told,))


def _is_same(forward: Transformer, crs: CRS, number: int) -> bool:
    """Tell whether coordinates of ``crs`` fall where the numbered system puts them, all over where it is used."""
    known = CRS.from_epsg(number)
    area = known.area_of_use or crs.area_of_use
    if area is None:
        return False
    try:
        there = Transformer.from_crs(known, DEGREES, always_xy=True)
        east, north = np.meshgrid(np.linspace(area.west, area.east, 5), np.linspace(area.south, area.north, 5))
        x, y = there.transform(east.ravel(), north.ravel(), direction="INVERSE")
        apart = np.abs(np.array(forward.transform(x, y)) - np.array(there.transform(x, y)))
    except ProjError:
        return False
    sound = np.isfinite(apart)
    return bool(sound.any() and (apart[sound] < _SAME).all())


def _unknown(text: str) -> Declared:
    found = " ".join(text.split())[:_FOUND]
    return Declared("", None, (Problem("crs-not-understood", Severity.NOTE, 1, (Place(found=found),)),))


def _project(transformer: Transformer, points: NDArray[np.float64]) -> NDArray[np.float64]:
    return np.column_stack(transformer.transform(points[:, 0], points[:, 1]))
