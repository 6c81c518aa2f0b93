"""Measures the walk between every origin and every facility that is within a limit of it, block by block."""

from collections.abc import Iterator
from dataclasses import dataclass

import numpy as np

from accessibility.arrays import Floats, Ints
from accessibility.graph import Graph
from accessibility.runs import starts
from accessibility.snapping import Snapped
from accessibility.threshold import EDGE_METRES, refuse_bad_limit, within

# 8 million numbers of 8 bytes are 64 MB: what one block of facilities may hold at a time.
BLOCK_VALUES = 8_000_000
# What a node's walk is of one block's numbers: its metres, and the two sides of the segments that read it.
_SIDES = 2


@dataclass(frozen=True, slots=True, eq=False)
class Pairs:
    """The walks between origins and facilities, in order of origin, then facility.

    Parameters
    ----------
    origin
        (p,) index of the origin.
    facility
        (p,) index of the facility; no pair comes twice.
    metres
        (p,) the walk, both legs included.
    """

    origin: Ints
    facility: Ints
    metres: Floats


def pairs_within(
    graph: Graph, origins: Snapped, facilities: Snapped, limit: float, *, owner: Ints | None = None
) -> Pairs:
    """Return all pairs within ``limit`` (see ``Router.pairs``)."""
    refuse_bad_limit(limit)
    owner = np.arange(len(facilities.segment)) if owner is None else np.asarray(owner, dtype=np.int64)
    if owner.shape != facilities.segment.shape:
        message = f"every entry has an owner: expected shape {facilities.segment.shape}, found {owner.shape}"
        raise ValueError(message)
    left, here = graph.placed(origins)
    used, at = graph.placed(facilities)
    feet = _Feet(graph, here)
    found = [_NONE]
    for block in _blocks(len(used), graph.n + _SIDES * len(left)):
        origin, which, metres = feet.walks(at.pick(block), limit)
        found.append(_least(left[origin], owner[used[block][which]], metres))
    # An owner's entries may lie in several blocks.
    return _least(*(np.concatenate([getattr(part, name) for part in found]) for name in _NAMES))


_NAMES = ("origin", "facility", "metres")
_NONE = Pairs(np.empty(0, dtype=np.int64), np.empty(0, dtype=np.int64), np.empty(0))


class _Feet:
    """Where origins stand, looked up by the node that they may leave their segment over, and by the segment."""

    def __init__(self, graph: Graph, here: Snapped) -> None:
        self._graph = graph
        self._here = here
        k = len(here.segment)
        node = graph.ends[here.segment].T.ravel()
        way = here.leg[np.r_[0:k, 0:k]] + graph.to_ends(here).T.ravel()
        order = np.argsort(node, kind="stable")
        order = order[np.isfinite(way[order])]
        self._origin = np.r_[0:k, 0:k][order]
        self._way = way[order]
        self._first = np.searchsorted(node[order], np.arange(graph.n + 1))
        self._by_segment = np.argsort(here.segment, kind="stable")

    def walks(self, at: Snapped, limit: float) -> tuple[Ints, Ints, Floats]:
        """Return origins, places and metres of every way within ``limit``; a pair comes once for each of its ways."""
        metres = self._graph.out_from_each(at, limit + 2 * EDGE_METRES)
        metres[:, np.diff(self._first) == 0] = np.inf
        place, node = np.nonzero(np.isfinite(metres))
        count = np.diff(self._first)[node]
        row = _ranges(self._first[node], count)
        over = self._way[row] + np.repeat(metres[place, node], count)
        straight = self._straight(at)
        origin = np.r_[self._origin[row], straight[0]]
        which = np.r_[np.repeat(place, count), straight[1]]
        way = np.r_[over, straight[2]]
        near = within(way, limit)
        return origin[near], which[near], way[near]

    def _straight(self, at: Snapped) -> tuple[Ints, Ints, Floats]:
        """Return every origin and place on a common segment, and the metres along it."""
        standing = self._here.segment[self._by_segment]
        first = np.searchsorted(standing, at.segment, side="left")
        count = np.searchsorted(standing, at.segment, side="right") - first
        origin = self._by_segment[_ranges(first, count)]
        place = np.repeat(np.arange(len(at.segment)), count)
        apart = at.along[place] - self._here.along[origin]
        cost = self._graph.cost[at.segment[place], (apart < 0).astype(np.int64)]
        along = np.full(len(place), np.inf)
        np.multiply(np.abs(apart), cost, out=along, where=np.isfinite(cost))
        return origin, place, self._here.leg[origin] + along + at.leg[place]


def _blocks(count: int, width: int) -> Iterator[slice]:
    """Cut ``count`` facilities so that a block times ``width`` stays within the bound, one facility at the least."""
    size = max(1, BLOCK_VALUES // max(width + 1, 1))
    # A block's facilities are nodes of its own network too.
    size = min(size, max(1, int(BLOCK_VALUES**0.5)))
    return (slice(start, min(start + size, count)) for start in range(0, count, size))


def _ranges(first: Ints, count: Ints) -> Ints:
    """Return ``first, first + 1, …`` of each range one after the other."""
    shift: Ints = np.repeat(first - (np.cumsum(count) - count), count)
    return np.arange(len(shift)) + shift


def _least(origin: Ints, facility: Ints, metres: Floats) -> Pairs:
    """Keep the shortest walk of each pair, in order of origin, then facility."""
    order = np.lexsort((metres, facility, origin))
    order = order[starts(origin[order], facility[order])]
    return Pairs(origin[order], facility[order], metres[order])
