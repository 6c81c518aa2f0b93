"""Draws the area around the streets that are within reach of a place."""

import numpy as np
import shapely
from numpy.typing import ArrayLike

from accessibility.arrays import Flags, Geometries
from accessibility.reach import Router
from accessibility.snapping import Snapped
from accessibility.stretches import Stretches, lines_of, reached

# 25 m to both sides of a street: its width and the houses on it. Wider looks like reach that nobody has; 50 m is what
# Oliver et al. (2007, doi 10.1186/1476-072X-6-41) took for suburban lots.
BESIDE_METRES = 25.0
# 5 cm to both sides: makes a wall drawn as a line a thing that can be cut out, and closes hair cracks between the
# pieces of one canal.
WALL_METRES = 0.05
# Corners of a quarter circle: with four the round ends are at most half a metre short.
_ROUND = 4


def isochrone(
    router: Router,
    at: Snapped,
    limits: ArrayLike,
    *,
    beside: float = BESIDE_METRES,
    barriers: Geometries | None = None,
) -> Geometries:
    """Return the area beside the streets from which the nearest of the places is within each limit.

    It is a picture of the streets reached (see ``reached``), not a measure of who lives there: count people by their
    own walks. Around the free end of a wall it reaches as far behind as the street's side does.

    Parameters
    ----------
    at
        (f,) one place, or all entries of one, on the streets of the router.
    limits
        (t,) metres, or equivalent metres of the router, >= 0, in any order.
    beside
        How far to both sides of a street the area goes, in metres, > 0.
    barriers
        (b,) lines or polygons in the CRS of the streets, such as ``Barriers.shapes``. They are cut out, and what lies
        behind them as seen from a street reached is not its: only a street that is reached over there makes the far
        side part of the area.

    Returns
    -------
    Geometries
        (t,) polygons or multipolygons, empty where nothing is reached; the area of a larger limit contains that of
        a smaller one.

    Raises
    ------
    ValueError
        When a limit is negative or not a number, or ``beside`` is not positive.
    """
    if not (beside > 0 and np.isfinite(beside)):
        message = f"beside is a length in metres: expected more than 0, found {beside}"
        raise ValueError(message)
    asked = np.atleast_1d(np.asarray(limits, dtype=np.float64))
    found = reached(router, at, np.sort(asked))
    lines = lines_of(router.graph.streets, found)
    tree = shapely.STRtree(np.asarray([] if barriers is None else barriers, dtype=np.object_))
    area: shapely.Geometry = shapely.Polygon()
    areas: Geometries = np.empty(len(asked), dtype=np.object_)
    fresh = _fresh(found)
    for nth, place in enumerate(np.argsort(asked, kind="stable")):
        # Upon the smaller area, so that rounding cannot let it look out.
        area = shapely.union_all([area, *_beside(lines[fresh & (found.limit == nth)], beside, tree)])
        areas[place] = area
    return areas


def _fresh(stretches: Stretches) -> Flags:
    """Tell which parts no smaller limit has whole: a segment reached whole once is not drawn again."""
    whole = (stretches.start == 0) & (stretches.end == 1)
    order = np.lexsort((stretches.limit, stretches.segment, ~whole))
    again = np.zeros(len(order), dtype=np.bool_)
    again[order[1:]] = (np.diff(stretches.segment[order]) == 0) & whole[order[1:]]
    return ~again


def _beside(lines: Geometries, beside: float, barriers: shapely.STRtree) -> Geometries:
    """Return areas around the lines, each ending at the first barrier."""
    line, barrier = barriers.query(lines, predicate="dwithin", distance=beside + WALL_METRES)
    free = np.ones(len(lines), dtype=np.bool_)
    free[line] = False
    # One by one and then united: twice as fast as all of them in one buffer.
    whole_streets = shapely.get_parts(shapely.line_merge(shapely.multilinestrings(lines[free])))
    open_land = shapely.buffer(whole_streets, beside, quad_segs=_ROUND)
    walls = shapely.STRtree(shapely.buffer(barriers.geometries[np.unique(barrier)], WALL_METRES, quad_segs=_ROUND))
    # A bridge is in pieces too, one on each bank: what lies beside one of them is not beside the other.
    pieces = shapely.get_parts(_without(lines[~free], walls))
    parts, whose = shapely.get_parts(
        _without(shapely.buffer(pieces, beside, quad_segs=_ROUND), walls), return_index=True
    )
    return np.concatenate((open_land, parts[shapely.intersects(parts, pieces[whose])]))


def _without(shapes: Geometries, walls: shapely.STRtree) -> Geometries:
    """Cut all walls out of every shape."""
    shape, wall = walls.query(shapes, predicate="intersects")
    order = np.argsort(shape, kind="stable")
    shape, wall = shape[order], wall[order]
    # The nth wall of every shape at a time, for one shape has few.
    turn = np.arange(len(shape)) - np.searchsorted(shape, shape)
    left = shapes.copy()
    for nth in range(int(turn.max(initial=-1)) + 1):
        now = turn == nth
        left[shape[now]] = shapely.difference(left[shape[now]], walls.geometries[wall[now]])
    return left
