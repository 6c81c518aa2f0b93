"""Measures the walk from many places to the nearest of many facilities, in one pass over the network."""

from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray
from scipy.sparse import csr_array
from scipy.sparse.csgraph import dijkstra

from accessibility.arrays import Flags, Floats, Ints
from accessibility.same_segment import along_the_segment
from accessibility.snapping import Snapped
from accessibility.streets import Streets


@dataclass(frozen=True, slots=True, eq=False)
class Reach:
    """The walk from each origin to its nearest facility.

    Parameters
    ----------
    metres
        (k,) off-street leg + streets + off-street leg. NaN: the origin is not on the network, so nothing was
        measured. inf: it is, and no facility has a way to it.
    facility
        (k,) index of the nearest facility; -1 where there is none. Of several equally near it is any one.
    """

    metres: Floats
    facility: Ints


class Router:
    """Walks one street network; prepares it once, then answers for any number of services.

    Parameters
    ----------
    streets
        The network. Of several segments between the same nodes the shortest is walked.
    """

    def __init__(self, streets: Streets) -> None:
        self._n = len(streets.nodes)
        low, high = streets.ends.min(axis=1), streets.ends.max(axis=1)
        order = np.lexsort((streets.length, high, low))
        first = _starts(low[order], high[order])
        self._walk_between(low[order][first], high[order][first], streets.length[order][first])
        # A line drawn twice is one place to stand on: all of its copies answer by the first copy's number.
        group = _starts(low[order], high[order], streets.length[order])
        self._line = np.empty(len(order), dtype=np.int64)
        self._line[order] = order[group][np.cumsum(group) - 1]
        self._ends = np.column_stack((low, high))
        self._length = streets.length
        self._backwards = streets.ends[:, 0] > streets.ends[:, 1]

    def _walk_between(self, low: Ints, high: Ints, length: Floats) -> None:
        """Keep the streets as the three arrays of a sparse matrix, both directions of every segment."""
        walk = low != high
        start, end = np.r_[low[walk], high[walk]], np.r_[high[walk], low[walk]]
        order = np.lexsort((end, start))
        self._row_starts = np.searchsorted(start[order], np.arange(self._n + 1)).astype(np.int32)
        self._neighbours = end[order].astype(np.int32)
        self._steps = np.r_[length[walk], length[walk]][order]

    def nearest(self, origins: Snapped, facilities: Snapped) -> Reach:
        """Measure the way from each origin to the nearest facility.

        It is the way on the map: stairs, gates, traffic and heat do not lengthen it.

        Parameters
        ----------
        origins
            (k,) places to start from, snapped to the streets of this router.
        facilities
            (f,) places to go to, snapped likewise; one that is not snapped is never reached.

        Returns
        -------
        Reach
            Exactly what a network split at every origin and facility would give.
        """
        used, at = self._placed(facilities)
        left, here = self._placed(origins)
        best = np.full(len(left), np.inf)
        facility = np.full(len(left), -1, dtype=np.int64)
        if len(used):
            metres, source = self._pass(at, sources=True)
            for side, part in ((0, here.along), (1, 1.0 - here.along)):
                node = self._ends[here.segment, side]
                way = here.leg + part * self._length[here.segment] + metres[node]
                nearer = way < best
                best[nearer] = way[nearer]
                facility[nearer] = used[source[node[nearer]]]
            straight, which = along_the_segment(here, at, self._length)
            nearer = straight < best
            best[nearer] = straight[nearer]
            facility[nearer] = used[which[nearer]]
        reach = Reach(np.full(len(origins.segment), np.nan), np.full(len(origins.segment), -1, dtype=np.int64))
        reach.metres[left] = best
        reach.facility[left] = facility
        return reach

    def nodes(self, facilities: Snapped) -> Floats:
        """Return the metres from every node to the nearest facility, the facility's leg included.

        Parameters
        ----------
        facilities
            (f,) snapped places to go to.

        Returns
        -------
        Floats
            (n,) metres; inf where no facility has a way to the node.
        """
        used, at = self._placed(facilities)
        return self._pass(at, sources=False)[0] if len(used) else np.full(self._n, np.inf)

    def _placed(self, places: Snapped) -> tuple[Ints, Snapped]:
        """Return the indices of the places that are on the network, and these on the first copy of their segment."""
        index = np.flatnonzero(places.segment >= 0)
        segment, along = places.segment[index], places.along[index]
        along = np.where(self._backwards[segment], 1.0 - along, along)
        return index, Snapped(self._line[segment], along, places.leg[index])

    def _pass(self, at: Snapped, *, sources: bool) -> tuple[Floats, NDArray[np.int32]]:
        """Go out once from all facilities at the same time.

        Each facility is a node of its own with a way out to both ends of its segment and none in, so that nobody walks
        through a facility's leg to get to another one.
        """
        f = len(at.segment)
        part = np.column_stack((at.along, 1.0 - at.along)) * self._length[at.segment][:, None]
        steps = np.r_[self._steps, (at.leg[:, None] + part).ravel()]
        neighbours = np.r_[self._neighbours, self._ends[at.segment].ravel().astype(np.int32)]
        more_rows = len(self._steps) + 2 * np.arange(1, f + 1, dtype=np.int32)
        row_starts = np.r_[self._row_starts, more_rows.astype(np.int32)]
        graph = csr_array((steps, neighbours, row_starts), shape=(self._n + f, self._n + f))
        start = np.arange(self._n, self._n + f)
        if not sources:
            return dijkstra(graph, directed=True, indices=start, min_only=True)[: self._n], np.empty(0, dtype=np.int32)
        metres, _, source = dijkstra(graph, directed=True, indices=start, min_only=True, return_predecessors=True)
        return metres[: self._n], source[: self._n] - self._n


def _starts(*keys: NDArray[np.generic]) -> Flags:
    """Tell where a new run of equal keys begins."""
    new = np.ones(len(keys[0]), dtype=np.bool_)
    new[1:] = np.logical_or.reduce([key[1:] != key[:-1] for key in keys])
    return new
