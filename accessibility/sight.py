"""Finds the nearest point of the streets that a place can walk to in a straight line, past the ends of barriers."""

from collections.abc import Iterator
from typing import Final

import numpy as np
import shapely

from accessibility.arrays import Floats, Ints
from accessibility.barriers import Barriers
from accessibility.rings import ACROSS
from accessibility.streets import Streets

# 1 mm: how far past the edge of a shadow somebody steps onto the street; the leg is that much longer than the limit
# that it comes near to, and a gap that shows less than 2 mm of a street is none.
PAST_THE_EDGE_METRES: Final = 0.001
# How many points, pairs of point and segment, and hidden pairs are looked at together: some tens of megabytes each.
_POINTS_AT_ONCE: Final = 8_192
_PAIRS_AT_ONCE: Final = 200_000
_SHADOWS_AT_ONCE: Final = 4_096
_FIRST_REACH_METRES: Final = 10.0
_FIRST_GROWTH: Final = 1.5
_GROWTH: Final = 2.0


class Sight:
    """Looks for streets around barriers.

    Parameters
    ----------
    streets
        The network.
    tree
        Index of its segments, in their order.
    barriers
        What bars the way.
    """

    def __init__(self, streets: Streets, tree: shapely.STRtree, barriers: Barriers) -> None:
        self._streets = streets
        self._start, self._end = (streets.nodes[streets.ends[:, side]] for side in (0, 1))
        self._tree = tree
        self._barriers = barriers
        self._sides = barriers.rings.sides_of(tree, (self._start + self._end) / 2)

    def nearest(self, points: Floats, least: Floats, limit: float) -> tuple[Ints, Ints, Floats]:
        """Return where each point may step onto the streets at the least distance.

        The search grows from the nearest segment outwards, and ends when no farther segment can do better.

        Parameters
        ----------
        points
            (k, 2) x and y in metres, none of them in a barrier.
        least
            (k,) metres to the nearest segment, seen or not.
        limit
            Longest leg in metres.

        Returns
        -------
        point, segment
            (j,) pairs of point and segment; a point that sees none within the limit has no pair, and one that sees
            several has some that are farther than the nearest.
        along
            (j,) how far along the segment, 0 to 1.
        """
        corners = np.concatenate((self._start, self._end))
        whole = np.hypot(*np.maximum(points - corners.min(axis=0), corners.max(axis=0) - points).T)
        limits = np.minimum(limit, whole + _FIRST_REACH_METRES)
        best = np.full(len(points), np.inf)
        sides = self._barriers.rings.sides(points)
        seen = np.full(len(points), -1.0)
        reach = np.minimum(_FIRST_GROWTH * least + _FIRST_REACH_METRES, limits)
        found: list[tuple[Ints, Ints, Floats]] = []
        open_ = np.arange(len(points))
        while len(open_):
            for block, point, segment in self._within(points, open_, reach, sides):
                found.append(self._look(points, point, segment, seen, best, limits))
                seen[block] = reach[block]
            open_ = open_[(best[open_] > reach[open_]) & (reach[open_] < limits[open_])]
            reach = np.minimum(_GROWTH * reach, limits)
        point, segment, along = (np.concatenate(parts) for parts in zip(*found, strict=True))
        return point, segment, along

    def _within(self, points: Floats, open_: Ints, reach: Floats, sides: Ints) -> Iterator[tuple[Ints, Ints, Ints]]:
        """Give blocks of points with the pairs of point and segment within each point's reach, on its own side."""
        first, size = 0, 64
        while first < len(open_):
            block = open_[first : first + size]
            spots = np.asarray(shapely.points(points[block]), dtype=np.object_)
            point, segment = self._tree.query(spots, predicate="dwithin", distance=reach[block])
            beside = (self._sides[segment] == sides[block[point]]) | (self._sides[segment] == ACROSS)
            yield block, block[point[beside]], segment[beside].astype(np.int64)
            first += size
            # The next points are taken to have as many segments about them as these.
            size = int(np.clip(_PAIRS_AT_ONCE * len(block) // max(len(point), 1), 1, min(2 * size, _POINTS_AT_ONCE)))

    def _look(
        self, points: Floats, point: Ints, segment: Ints, seen: Floats, best: Floats, limits: Floats
    ) -> tuple[Ints, Ints, Floats]:
        """Return what is seen of the segments that were not yet looked at, and note the nearest in ``best``."""
        along = self._streets.foot(segment, points[point])
        foot = self._streets.place(segment, along)
        leg = np.hypot(*(points[point] - foot).T)
        # A micrometre: no segment falls between two rounds because it was measured twice.
        fresh = (leg > seen[point] - 1e-6) & (leg < best[point])
        point, segment, along, foot, leg = (part[fresh] for part in (point, segment, along, foot, leg))
        free = ~self._barriers.bars(points[point], foot)
        np.minimum.at(best, point[free], leg[free])
        hidden = ~free & (leg < best[point])
        pairs = [(point[free], segment[free], along[free])]
        if not hidden.any():
            return pairs[0]
        rest = np.flatnonzero(hidden)
        rest = rest[np.argsort(leg[rest], kind="stable")]
        for first in range(0, len(rest), _SHADOWS_AT_ONCE):
            some = rest[first : first + _SHADOWS_AT_ONCE]
            some = some[leg[some] < best[point[some]]]
            if len(some) == 0:
                continue
            farthest = np.minimum(best, limits)[point[some]]
            pairs.append(self._past_shadows(points, point[some], segment[some], along[some], farthest, best))
        point, segment, along = (np.concatenate(parts) for parts in zip(*pairs, strict=True))
        return point, segment, along

    def _past_shadows(
        self, points: Floats, point: Ints, segment: Ints, along: Floats, farthest: Floats, best: Floats
    ) -> tuple[Ints, Ints, Floats]:
        """Return for segments whose foot is hidden the nearest point on either side of it that is not."""
        here = points[point]
        start, span = self._start[segment], (self._end - self._start)[segment]
        length = np.hypot(*span.T)
        foot = start + along[:, None] * span
        leg = np.hypot(*(here - foot).T)
        # No part of the segment beyond the farthest leg can matter; a clipped foot makes this reach a little long.
        half = np.sqrt(np.maximum(farthest**2 - leg**2, 0.0)) + PAST_THE_EDGE_METRES
        low, high = np.clip(along - half / length, 0.0, 1.0), np.clip(along + half / length, 0.0, 1.0)
        one, other = start + low[:, None] * span, start + high[:, None] * span
        pair, edges = self._barriers.edges_about(np.stack((here, one, other), axis=1))
        pair, first, last = _shadows(here, one, other, pair, edges)
        first, last = (low[pair] + part * (high - low)[pair] for part in (first, last))
        # The foot itself is known to be hidden, so that every pair has a shadow about it.
        pair = np.concatenate((pair, np.arange(len(point))))
        margin = PAST_THE_EDGE_METRES / length[pair]
        first, last = np.concatenate((first, along)) - margin, np.concatenate((last, along)) + margin
        sides = _shadow_about(along, pair, first, last)
        pair = np.tile(np.arange(len(point)), 2)
        inside = (sides >= low[pair]) & (sides <= high[pair])
        pair, sides = pair[inside], sides[inside]
        spot = start[pair] + sides[:, None] * span[pair]
        away = np.hypot(*(here[pair] - spot).T)
        worth = away < best[point[pair]] + PAST_THE_EDGE_METRES
        pair, sides, spot, away = (part[worth] for part in (pair, sides, spot, away))
        free = ~self._barriers.bars(here[pair], spot)
        pair, sides, away = pair[free], sides[free], away[free]
        np.minimum.at(best, point[pair], away)
        return point[pair], segment[pair], sides


def _shadows(here: Floats, one: Floats, other: Floats, pair: Ints, edges: Floats) -> tuple[Ints, Floats, Floats]:
    """Return the stretches from ``one`` (0) to ``other`` (1) that edges hide from ``here``.

    Every point is told by how much it lies towards ``one`` and towards ``other``: within the triangle both parts are
    at least 0 and at most 1 together, and the ray through it meets the street at the share of the second.
    """
    a, b = (one - here)[pair], (other - here)[pair]
    area = _cross(a, b)
    flat = np.abs(area) <= 1e-12 * np.hypot(*a.T) * np.hypot(*b.T)
    area = np.where(flat, 1.0, area)
    ends = edges - here[pair, None]
    to_one, to_other = _cross(ends, b[:, None]) / area[:, None], _cross(a[:, None], ends) / area[:, None]
    begin, cease = np.zeros(len(pair)), np.ones(len(pair))
    beside = flat
    for side in (to_one, to_other, 1.0 - to_one - to_other):
        near, far = side[:, 0], side[:, 1]
        beside |= (near < 0) & (far < 0)
        share = near / np.where(near == far, 1.0, near - far)
        begin = np.where((near < 0) & (far >= 0), np.maximum(begin, share), begin)
        cease = np.where((near >= 0) & (far < 0), np.minimum(cease, share), cease)
    hit = ~beside & (begin <= cease)
    pair, to_one, to_other = pair[hit], to_one[hit], to_other[hit]
    shares = []
    for at in (begin[hit], cease[hit]):
        u, v = (part[:, 0] + at * (part[:, 1] - part[:, 0]) for part in (to_one, to_other))
        shares.append(v / np.maximum(u + v, np.finfo(np.float64).tiny))
    return pair, np.minimum(*shares), np.maximum(*shares)


def _shadow_about(at: Floats, pair: Ints, first: Floats, last: Floats) -> Floats:
    """Return where the joined shadows about ``at`` begin and cease: (2k,) all beginnings, then all endings.

    The pairs are laid side by side on one line, 4 apart, so that one sort joins the shadows of all of them.
    """
    order = np.lexsort((first, pair))
    base = 4.0 * pair[order]
    begin, cease = base + np.clip(first[order], -1.0, 2.0), base + np.clip(last[order], -1.0, 2.0)
    new = np.ones(len(order), dtype=np.bool_)
    new[1:] = begin[1:] > np.maximum.accumulate(cease)[:-1]
    starts, shadow = np.flatnonzero(new), np.cumsum(new) - 1
    place = np.empty(len(order), dtype=np.int64)
    place[order] = np.arange(len(order))
    # The shadow about ``at`` is the one that the foot's own, which comes last, was joined to.
    mine = shadow[place[len(order) - len(at) :]]
    return np.concatenate((first[order][starts][mine], np.maximum.reduceat(last[order], starts)[mine]))


def _cross(a: Floats, b: Floats) -> Floats:
    return np.asarray(a[..., 0] * b[..., 1] - a[..., 1] * b[..., 0], dtype=np.float64)
