"""Tells which parts of which streets are within reach of a place, exactly to the metre where each ends."""

from dataclasses import dataclass

import numpy as np
import shapely
from numpy.typing import ArrayLike

from accessibility.arrays import Flags, Floats, Geometries, Ints
from accessibility.graph import Graph
from accessibility.reach import Router
from accessibility.snapping import Snapped
from accessibility.streets import Streets
from accessibility.threshold import refuse_bad_limit

# Segments are kept apart by more than they are long, so that one running maximum serves all of them.
_APART = 2.0


@dataclass(frozen=True, slots=True, eq=False)
class Stretches:
    """Parts of segments, in order of limit, segment and start; none of them overlap within a limit.

    Parameters
    ----------
    limit
        (s,) index of the limit that the part is reached within.
    segment
        (s,) index of the segment; a street drawn twice is there once, as its first copy.
    start, end
        (s,) how far along the segment the part begins and ends, 0 at ``ends[:, 0]`` to 1 at ``ends[:, 1]``.
    metres
        (s,) its length on the map, > 0.
    """

    limit: Ints
    segment: Ints
    start: Floats
    end: Floats
    metres: Floats


def reached(router: Router, at: Snapped, limits: ArrayLike) -> Stretches:
    """Return the parts of streets from which the nearest of the places is within each limit.

    These are the ways *to* the places, as everywhere here. Where slopes make the way back another one, ask
    ``router.turned()`` for the ways from them.

    Parameters
    ----------
    at
        (f,) one place, or all entries of one, on the streets of the router.
    limits
        (t,) metres, or equivalent metres of the router, >= 0.

    Raises
    ------
    ValueError
        When a limit is negative or not a number.
    """
    asked = np.atleast_1d(np.asarray(limits, dtype=np.float64))
    for limit in asked.tolist():
        refuse_bad_limit(limit)
    graph = router.graph
    _, there = graph.placed(at)
    metres = graph.out(there, limit=float(asked.max(initial=0.0)))
    rows = [_within(graph, there, metres, limit) for limit in asked.tolist()]
    nth = np.repeat(np.arange(len(rows)), [len(segment) for segment, _, _ in rows])
    segment = np.concatenate([np.empty(0, dtype=np.int64), *(row[0] for row in rows)])
    start, end = (np.concatenate([np.empty(0), *(row[side] for row in rows)]) for side in (1, 2))
    turned = graph.backwards[segment]
    start, end = np.where(turned, 1.0 - end, start), np.where(turned, 1.0 - start, end)
    return Stretches(nth, segment, start, end, (end - start) * graph.streets.length[segment])


def lines_of(streets: Streets, stretches: Stretches) -> Geometries:
    """Return (s,) the parts as straight lines on the map."""
    corners = [streets.place(stretches.segment, along) for along in (stretches.start, stretches.end)]
    return np.asarray(shapely.linestrings(np.stack(corners, axis=1)), dtype=np.object_)


def _within(graph: Graph, there: Snapped, metres: Floats, limit: float) -> tuple[Ints, Floats, Floats]:
    """Return segments, starts and ends of what is within ``limit``: in from both ends, and around the places."""
    segment = np.flatnonzero(graph.line == np.arange(len(graph.line)))
    low, high = metres[graph.ends[segment]].T
    cost = graph.cost[segment]
    from_low, from_high = _share(limit, low, cost[:, 1]), _share(limit, high, cost[:, 0])
    own = graph.cost[there.segment]
    down, up = _share(limit, there.leg, own[:, 1]), _share(limit, there.leg, own[:, 0])
    return _merged(
        np.r_[segment, segment, there.segment],
        np.r_[np.zeros(len(segment)), 1.0 - from_high, np.maximum(there.along - up, 0.0)],
        np.r_[from_low, np.ones(len(segment)), np.minimum(there.along + down, 1.0)],
    )


def _share(limit: float, metres: Floats, cost: Floats) -> Floats:
    """Return the share of a segment that what remains of the limit leads along, 0 to 1."""
    rest = np.full(len(metres), -1.0)
    np.subtract(limit, metres, out=rest, where=np.isfinite(metres))
    share = np.where((cost == 0) & (rest >= 0), 1.0, 0.0)
    np.divide(rest, cost, out=share, where=(cost > 0) & np.isfinite(cost) & (rest > 0))
    return np.minimum(share, 1.0)


def _merged(segment: Ints, start: Floats, end: Floats) -> tuple[Ints, Floats, Floats]:
    """Join what overlaps or touches on the same segment, and drop what has no length."""
    real = end > start
    segment, start, end = segment[real], start[real], end[real]
    order = np.lexsort((start, segment))
    segment, start, end = segment[order], start[order], end[order]
    if len(order) == 0:
        return segment, start, end
    farthest = np.maximum.accumulate(_APART * segment + end)
    new: Flags = np.r_[True, (_APART * segment + start)[1:] > farthest[:-1]]
    first = np.flatnonzero(new)
    return segment[first], start[first], np.maximum.reduceat(end, first)
