"""Draws a district of one street, small enough to work out by hand: metres from its western end."""

from collections.abc import Iterable
from typing import Final, Protocol

from geopandas.geodataframe import GeoDataFrame
from shapely import LineString, Point, box
from shapely.affinity import translate
from shapely.geometry.base import BaseGeometry

from model.evidence import Evidence

# Somewhere in El-Max, in metres of EPSG:32635.
WEST_END: Final = (771_000.0, 3_449_000.0)


class Keep(Protocol):
    """Keeps rows as a dataset of the tiny store."""

    def __call__(  # noqa: D102 - what it does is said above
        self,
        role: str,
        rows: Iterable[dict[str, object]],
        *,
        name: str = "",
        evidence: Evidence = Evidence.MEASURED,
        vintage: str = "",
    ) -> None: ...


def frame(rows: Iterable[dict[str, object]]) -> GeoDataFrame:
    """Return rows whose ``geometry`` is in metres from the western end as a frame in EPSG:4326."""
    made = GeoDataFrame(list(rows), geometry="geometry", crs="EPSG:32635")
    made["geometry"] = made.geometry.map(_moved)
    return made.to_crs("EPSG:4326")


def _moved(shape: BaseGeometry | None) -> BaseGeometry | None:
    return None if shape is None else translate(shape, *WEST_END)


def zone(name: str, west: float, east: float, *, reach: float = 900.0) -> dict[str, object]:
    """Return a zone from ``west`` to ``east``, ``reach`` to both sides of the street."""
    names = {f"name_{language}": f"{name}-{language}" for language in ("ar", "en", "ko")}
    return {"zone_id": name, **names, "geometry": box(west, -reach, east, reach)}


def street(west: float, east: float, *, kind: str = "residential", walkable: object = None) -> dict[str, object]:
    """Return a piece of the one street."""
    return {"kind": kind, "walkable": walkable, "geometry": LineString([(west, 0), (east, 0)])}


def cell(at: float, residents: float | None, *, off: float = 0.0, **more: float | None) -> dict[str, object]:
    """Return residents ``at`` metres along the street, ``off`` to its north."""
    return {"residents": residents, **more, "geometry": Point(at, off)}


def place(service: str, at: float, *, off: float = 0.0, **more: object) -> dict[str, object]:
    """Return a facility ``at`` metres along the street, ``off`` to its north."""
    return {"service": service, **more, "geometry": Point(at, off)}
