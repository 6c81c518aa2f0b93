"""Coordinate systems: how a person spells one, and the best known way from it to degrees."""

import math
import re
from dataclasses import dataclass
from functools import lru_cache
from typing import Final

import numpy as np
from numpy.typing import NDArray
from pyproj import CRS, Transformer
from pyproj.exceptions import CRSError, ProjError
from pyproj.transformer import AreaOfInterest, TransformerGroup

from loaders.finding import shown
from model.district import Box, Region
from model.problem import Place, Problem, ProblemError, Severity

DEGREES: Final = "EPSG:4326"
MERCATOR: Final = "EPSG:3857"
EARTH: Final = Box(-180.0, -90.0, 180.0, 90.0)
_SWAPPED: Final = " swapped"
_SPELLED = re.compile(r"(EPSG:[1-9]\d{0,5})(\s+swapped)?", re.IGNORECASE | re.ASCII)
# Zones of UTM are six degrees wide and counted from 180 degrees west; files come in the neighbour's zone too.
_ZONE_WIDTH: Final = 6
_NEIGHBOUR: Final = 3
_UTM_NORTH, _UTM_SOUTH = 32600, 32700
_NAMELESS: Final = "noop"
# What the library says of the order of numbers, which is none of a reader's business.
_AXES, _FIRST_AXES = " + axis order change (2D)", "axis order change (2D) + "

Points = NDArray[np.float64]


@dataclass(frozen=True, slots=True)
class System:
    """A coordinate system and the order of its two numbers.

    Parameters
    ----------
    crs
        ``EPSG:n``, or whatever else names a system in a file.
    swapped
        Whether north comes first and east second; otherwise east comes first, whatever the register of systems says.
    """

    crs: str = DEGREES
    swapped: bool = False

    @property
    def id(self) -> str:
        """Return the system as a person chooses it: ``EPSG:22992`` or ``EPSG:22992 swapped``."""
        return self.crs + _SWAPPED * self.swapped


@dataclass(frozen=True, slots=True)
class Way:
    """The operation that turns coordinates of one system, east first, into degrees (EPSG:4326).

    Parameters
    ----------
    name
        What the register of systems calls the operation.
    metres
        How far off its results may be, as the register says; NaN where it does not.
    degrees
        Whether the system itself counts in degrees.
    meant
        What the system is meant for, in degrees.
    """

    name: str
    metres: float
    degrees: bool
    meant: Box
    transformer: Transformer | None

    def __call__(self, points: Points) -> Points:
        """Return ``points`` in degrees; infinite where they are nowhere."""
        if self.transformer is None:
            return points
        return np.column_stack(self.transformer.transform(points[:, 0], points[:, 1]))


def is_spelled(text: str) -> bool:
    """Tell whether ``text`` is a system as a person may choose one."""
    return _SPELLED.fullmatch(text.strip()) is not None


def system(text: str) -> System:
    """Return the system that ``text`` names: ``EPSG:n``, with ``swapped`` behind it where north comes first."""
    match = _SPELLED.fullmatch(text.strip())
    if match is None:
        return System(text)
    return System(match.group(1).upper(), swapped=match.group(2) is not None)


@lru_cache(maxsize=64)
def way(crs: str, area: Box) -> Way:
    """Return the most exact way from ``crs`` to degrees of those that are meant for ``area``.

    One way for all rows: left to itself, the library takes another one row by row, and two neighbours move apart.

    Raises
    ------
    ProblemError
        ``crs-unreadable`` when no such system is known, or when it is not one of places on the ground.
    """
    if crs == DEGREES:
        return Way("", 0.0, degrees=True, meant=EARTH, transformer=None)
    try:
        known = CRS.from_user_input(crs)
        if not (known.is_geographic or known.is_projected):
            raise _unreadable(crs)
        bounds = AreaOfInterest(area.west, area.south, area.east, area.north)
        group = TransformerGroup(known, CRS.from_user_input(DEGREES), always_xy=True, area_of_interest=bounds)
        best = group.transformers[0] if group.transformers else Transformer.from_crs(known, DEGREES, always_xy=True)
    except (CRSError, ProjError) as fault:
        raise _unreadable(crs) from fault
    name = best.description.replace(_AXES, "").removeprefix(_FIRST_AXES)
    metres = best.accuracy if best.accuracy >= 0 else math.nan
    use = known.area_of_use
    meant = Box(use.west, use.south, use.east, use.north) if use else EARTH
    return Way("" if name == _NAMELESS else name, metres, degrees=known.is_geographic, meant=meant, transformer=best)


def exchanged(points: Points) -> Points:
    """Return ``points`` with their two numbers exchanged."""
    return points[:, ::-1]


def in_degrees(points: Points, read_as: System, area: Box) -> Points:
    """Return ``points`` in degrees (EPSG:4326), read in one system and order; infinite where they are nowhere.

    Raises
    ------
    ProblemError
        ``crs-unreadable`` when no such system is known.
    """
    return way(read_as.crs, area)(exchanged(points) if read_as.swapped else points)


def known_systems(region: Region) -> tuple[str, ...]:
    """Return the systems that files about ``region`` come in: degrees, its UTM zones, the web's, its country's own."""
    first, last = (
        math.floor((edge + EARTH.east) / _ZONE_WIDTH) + 1
        for edge in (region.west - _NEIGHBOUR, region.east + _NEIGHBOUR)
    )
    base = _UTM_SOUTH if region.north < 0 else _UTM_NORTH
    zones = (f"EPSG:{base + (zone - 1) % 60 + 1}" for zone in range(first, last + 1))
    return tuple(dict.fromkeys((DEGREES, *zones, *region.systems, MERCATOR)))


def _unreadable(crs: str) -> ProblemError:
    return ProblemError(Problem("crs-unreadable", Severity.REFUSE, 1, (Place(found=shown(crs)),)))
