"""Where a new site might stand: points of the streets, places of another service, or rows of a dataset."""

from dataclasses import dataclass
from typing import Final

import numpy as np
import shapely
from geopandas.geodataframe import GeoDataFrame
from numpy.typing import NDArray

from accessibility import Snapped
from accessibility.spread import spread
from indicators.backdrop import Backdrop
from indicators.columns import texts
from indicators.coverage import IN_NO_ZONE, Flags, Floats
from indicators.ground import Ground, Walk
from indicators.network import LONG_LEG_METRES
from indicators.siting_wish import refuse_if
from indicators.zones import Zones
from model.problem import Place, Problem, ProblemError, Severity
from model.text import Text

# Beyond it the solver takes minutes and tells nothing that a wider spacing does not.
MOST_CANDIDATES: Final = 500
WATER: Final = ("sea", "lake", "canal")


@dataclass(frozen=True, slots=True, eq=False)
class Candidates:
    """Where a site might stand.

    Parameters
    ----------
    points
        (n, 2) metres.
    snapped
        (n,) the same on the streets.
    zone
        (n,) index of the zone that holds each; ``IN_NO_ZONE`` only where there are no zones.
    names
        What each is called; empty text for a point of a street.
    """

    points: Floats
    snapped: Snapped
    zone: NDArray[np.int64]
    names: tuple[Text, ...]


def street_points(ground: Ground, walk: Walk, spacing: float) -> Candidates:
    """Return points of the walkable streets inside the zones, no two nearer than ``spacing`` metres to each other.

    A street says nothing of whether a plot beside it is free.

    Raises
    ------
    ProblemError
        Rules ``site-spacing``, ``site-too-many``.
    """
    refuse_if(not 0 < spacing < np.inf, "site-spacing", spacing=f"{spacing:g}")
    pieces = walk.pieces
    zone = _inside(ground.zones, pieces.midpoint)
    there = np.flatnonzero((zone != IN_NO_ZONE) | (ground.zones is None))
    chosen = there[spread(pieces.midpoint[there], spacing)]
    _refuse_many(len(chosen))
    return Candidates(pieces.midpoint[chosen], pieces.snapped.pick(chosen), zone[chosen], (Text(),) * len(chosen))


def listed_places(ground: Ground, walk: Walk, rows: GeoDataFrame, backdrop: Backdrop | None) -> Candidates:
    """Return the places that ``rows`` (any CRS) name; an area stands at a point inside it.

    Raises
    ------
    ProblemError
        Rules ``candidate-nowhere``, ``candidate-in-water``, ``candidate-outside``, ``candidate-off-streets``, for the
        first row that is no place for a site; ``site-too-many``.
    """
    shapes = rows.geometry.to_crs(ground.metric_crs).to_numpy()
    _refuse_many(len(shapes))
    names = tuple(Text(ar, en) for ar, en in zip(texts(rows, "name_ar"), texts(rows, "name_en"), strict=True))
    _refuse_first(shapely.is_missing(shapes) | shapely.is_empty(shapes), "candidate-nowhere", names)
    points = shapely.get_coordinates(shapely.point_on_surface(shapes))
    drawn = () if backdrop is None else tuple(backdrop.of(kind) for kind in WATER)
    for shapes_of in drawn:
        wet = shapely.STRtree(shapes_of).query(shapely.points(points), predicate="intersects")[0]
        _refuse_first(np.isin(np.arange(len(points)), wet), "candidate-in-water", names)
    zone = _inside(ground.zones, points)
    _refuse_first((zone == IN_NO_ZONE) & (ground.zones is not None), "candidate-outside", names)
    snapped = walk.snapper.snap(points)
    off = (snapped.segment < 0) | ~(snapped.leg <= LONG_LEG_METRES)  # a leg that nobody knows is no leg
    _refuse_first(off, "candidate-off-streets", names)
    return Candidates(points, snapped, zone, names)


def _inside(zones: Zones | None, points: Floats) -> NDArray[np.int64]:
    """Return the first zone that holds each point; unlike homes, a site beside the border is not inside."""
    zone = np.full(len(points), IN_NO_ZONE, dtype=np.int64)
    for index, shape in enumerate(() if zones is None else zones.shapes):
        left = np.flatnonzero(zone == IN_NO_ZONE)
        zone[left[shapely.intersects_xy(shape, points[left])]] = index
    return zone


def _refuse_first(bad: Flags, rule: str, names: tuple[Text, ...]) -> None:
    """Refuse the first row that is ``bad``, and say how many are."""
    found = np.flatnonzero(bad)
    if len(found):
        where = tuple(Place(row=int(at) + 1) for at in found)
        facts = {"name": names[found[0]], "limit": f"{LONG_LEG_METRES:g}"}
        raise ProblemError(Problem(rule, Severity.REFUSE, count=len(found), where=where, facts=facts))


def _refuse_many(count: int) -> None:
    refuse_if(count > MOST_CANDIDATES, "site-too-many", candidates=count, most=MOST_CANDIDATES)
