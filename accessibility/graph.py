"""Holds the streets as what walking them costs, and goes out over them from many places at once."""

from typing import TypeAlias

import numpy as np
from scipy.sparse import csr_array
from scipy.sparse.csgraph import dijkstra

from accessibility.arrays import Flags, Floats, Ints
from accessibility.runs import starts
from accessibility.snapping import Snapped
from accessibility.streets import Streets

Arcs: TypeAlias = tuple[Ints, Ints, Floats]
_BOTH_WAYS = 2


class Graph:
    """The streets as nodes and directed costs, looked at from where people want to go.

    Everything is the cost of walking *to* a place: the search goes out from the places and reads every segment
    against its direction.

    Parameters
    ----------
    streets
        The network. Of several segments between the same nodes the cheapest is walked, in each direction by itself.
    cost
        (m,) both ways, or (m, 2) from ``ends[:, 0]`` and from ``ends[:, 1]``, in equivalent metres, >= 0; inf where
        nobody passes. None: the metres of the segments.
    leg
        Equivalent metres of one metre off the street, > 0.

    Attributes
    ----------
    ends
        (m, 2) nodes of every segment, the lower one first.
    backwards
        (m,) where the streets themselves have the higher node first.
    cost
        (m, 2) equivalent metres from the lower node and from the higher one.
    line
        (m,) the first copy of every segment that was drawn more than once, itself for all others: a line drawn twice
        is one place to stand on.
    longest
        The dearest segment that somebody passes, in equivalent metres.

    Raises
    ------
    ValueError
        When a cost or a length is negative or NaN, or there is not one for each segment.
    """

    def __init__(self, streets: Streets, cost: Floats | None = None, *, leg: float = 1.0) -> None:
        self.streets = streets
        self.n = len(streets.nodes)
        self._leg = _refuse_bad_leg(leg)
        _refuse_bad_costs(streets.length, "a length")
        low, high = streets.ends.min(axis=1), streets.ends.max(axis=1)
        self.ends = np.column_stack((low, high))
        self.backwards = streets.ends[:, 0] > streets.ends[:, 1]
        costs = _both_ways(streets.length if cost is None else cost, len(streets.length))
        costs[self.backwards] = costs[self.backwards, ::-1]
        order = np.lexsort((streets.length, high, low))
        self.line, self.cost = _copies_joined(order, starts(low[order], high[order], streets.length[order]), costs)
        first = starts(low[order], high[order])
        least = np.minimum.reduceat(self.cost[order], np.flatnonzero(first)) if len(order) else self.cost
        self._keep_arcs(low[order][first], high[order][first], least)

    def _keep_arcs(self, low: Ints, high: Ints, cost: Floats) -> None:
        """Keep the streets as the three arrays of a sparse matrix; who goes out from ``low`` is walked to from high."""
        walk = low != high
        start, end = np.r_[low[walk], high[walk]], np.r_[high[walk], low[walk]]
        steps = np.r_[cost[walk, 1], cost[walk, 0]]
        order = np.lexsort((end, start))
        order = order[np.isfinite(steps[order])]
        self._row_starts = np.searchsorted(start[order], np.arange(self.n + 1)).astype(np.int32)
        self._neighbours = end[order].astype(np.int32)
        self._steps = steps[order]
        self.longest = float(self._steps.max(initial=0.0))

    def arcs(self) -> Arcs:
        """Return where every arc of the search starts and ends, and its equivalent metres."""
        start = np.repeat(np.arange(self.n), np.diff(self._row_starts))
        return start, self._neighbours.astype(np.int64), self._steps

    def placed(self, places: Snapped) -> tuple[Ints, Snapped]:
        """Return the indices of the places that are on the network, and these on the first copy of their segment.

        Their legs come in equivalent metres.
        """
        index = np.flatnonzero(places.segment >= 0)
        segment, along = places.segment[index], places.along[index]
        along = np.where(self.backwards[segment], 1.0 - along, along)
        return index, Snapped(self.line[segment], along, places.leg[index] * self._leg)

    def to_ends(self, here: Snapped) -> Floats:
        """Return (k, 2) equivalent metres from each place along its segment to the lower and to the higher node."""
        cost = self.cost[here.segment]
        return np.column_stack((_part(here.along, cost[:, 1]), _part(1.0 - here.along, cost[:, 0])))

    def from_ends(self, there: Snapped) -> Floats:
        """Return (k, 2) equivalent metres from the lower and from the higher node along the segment to each place."""
        cost = self.cost[there.segment]
        return np.column_stack((_part(there.along, cost[:, 0]), _part(1.0 - there.along, cost[:, 1])))

    def first_steps(self, at: Snapped) -> Floats:
        """Return (k, 2) equivalent metres from the lower and the higher node to each place, its leg included."""
        return at.leg[:, None] + self.from_ends(at)

    def out(self, at: Snapped, *, limit: float = np.inf) -> Floats:
        """Return (n,) equivalent metres from every node to the nearest place and its leg; inf beyond ``limit``."""
        if len(at.segment) == 0:
            return np.full(self.n, np.inf)
        graph, start = self._with(at)
        return dijkstra(graph, directed=True, indices=start, min_only=True, limit=limit)[: self.n]

    def out_with_sources(self, at: Snapped, *, limit: float = np.inf) -> tuple[Floats, Ints]:
        """Return what ``out`` does, and (n,) the index of that nearest place; inf and -1 beyond ``limit``."""
        if len(at.segment) == 0:
            return np.full(self.n, np.inf), np.full(self.n, -1, dtype=np.int64)
        graph, start = self._with(at)
        metres, _, source = dijkstra(
            graph, directed=True, indices=start, min_only=True, return_predecessors=True, limit=limit
        )
        return metres[: self.n], np.maximum(source[: self.n].astype(np.int64) - self.n, -1)

    def out_from_each(self, at: Snapped, limit: float) -> Floats:
        """Return (f, n) equivalent metres from every node to each of the places; inf beyond ``limit``."""
        graph, start = self._with(at)
        found: Floats = dijkstra(graph, directed=True, indices=start, limit=limit)
        return found[:, : self.n]

    def _with(self, at: Snapped) -> tuple[csr_array[np.float64], Ints]:
        """Return the streets with every place as a node of its own, and these nodes.

        Each has a way out to both ends of its segment and none in, so that nobody walks through a facility's leg to
        get to another one.
        """
        f = len(at.segment)
        ways = self.first_steps(at)
        open_ways = np.isfinite(ways)
        steps = np.r_[self._steps, ways[open_ways]]
        neighbours = np.r_[self._neighbours, self.ends[at.segment][open_ways].astype(np.int32)]
        more_rows = len(self._steps) + np.cumsum(open_ways.sum(axis=1))
        row_starts = np.r_[self._row_starts, more_rows.astype(np.int32)]
        graph = csr_array((steps, neighbours, row_starts), shape=(self.n + f, self.n + f))
        return graph, np.arange(self.n, self.n + f)


def _copies_joined(order: Ints, new: Flags, cost: Floats) -> tuple[Ints, Floats]:
    """Let all copies of one line answer by the first one's number and by the least cost of all.

    ``new`` tells where in ``order`` another line begins.
    """
    line, least = np.empty(len(order), dtype=np.int64), np.empty_like(cost)
    if len(order) == 0:
        return line, least
    group = np.cumsum(new) - 1
    line[order] = order[new][group]
    least[order] = np.minimum.reduceat(cost[order], np.flatnonzero(new))[group]
    return line, least


def _part(share: Floats, cost: Floats) -> Floats:
    """Return ``share`` of ``cost``: to go nowhere costs nothing, even where nobody passes."""
    part = np.zeros(len(share))
    np.multiply(share, cost, out=part, where=share > 0)
    return part


def _both_ways(cost: Floats, m: int) -> Floats:
    """Return the cost as (m, 2), a copy."""
    cost = np.asarray(cost, dtype=np.float64)
    if cost.shape not in {(m,), (m, _BOTH_WAYS)}:
        message = f"a cost per segment or per segment and direction: expected ({m},) or ({m}, 2), found {cost.shape}"
        raise ValueError(message)
    _refuse_bad_costs(cost, "a cost")
    return np.column_stack((cost, cost)) if cost.ndim == 1 else cost.copy()


def _refuse_bad_costs(cost: Floats, what: str) -> None:
    bad = np.argwhere(~(cost >= 0))
    if len(bad):
        message = f"{what} is in metres: expected at least 0, found {cost[tuple(bad[0])]} at segment {bad[0, 0]}"
        raise ValueError(message)


def _refuse_bad_leg(leg: float) -> float:
    if not (leg > 0 and np.isfinite(leg)):
        message = f"a metre off the street costs equivalent metres: expected more than 0, found {leg}"
        raise ValueError(message)
    return leg
