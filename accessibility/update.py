"""Keeps the walk to one service's facilities, and mends it when one is opened, closed or moved."""

from dataclasses import dataclass, replace

import numpy as np
from scipy.sparse import csr_array
from scipy.sparse.csgraph import dijkstra

from accessibility.arrays import Flags, Floats, Ints
from accessibility.graph import Graph
from accessibility.reach import Reach, Router, read
from accessibility.runs import starts
from accessibility.snapping import Snapped

_CLOSED = -1
# 1 km: about how far one facility of a town's service is the nearest one; a guess that costs time only.
_FIRST_LIMIT_METRES = 1000.0


@dataclass(frozen=True, slots=True, eq=False)
class Service:
    """The walk from every node to the nearest facility of one service, as it stands.

    Nothing is changed in place: each change gives a service of its own, and going back is to take the former one.
    The metres are bit for bit those of a fresh pass, for every way is added up from the facility outwards, whichever
    change it was found in.

    Parameters
    ----------
    router
        The streets that it is walked on.
    facilities
        (f,) places on the streets; a closed one keeps its number and is on no segment.
    metres
        (n,) from every node; inf where no facility has a way to it.
    facility
        (n,) index of the nearest facility; -1 where there is none. Of several equally near it is any one.
    """

    router: Router
    facilities: Snapped
    metres: Floats
    facility: Ints

    @classmethod
    def of(cls, router: Router, facilities: Snapped) -> "Service":
        """Go out once from all facilities."""
        used, at = router.graph.placed(facilities)
        metres, source = router.graph.out_with_sources(at)
        return cls(router, facilities, metres, np.where(source >= 0, np.r_[used, -1][source], -1))

    def nearest(self, origins: Snapped) -> Reach:
        """Return the walk of each origin, as ``Router.nearest`` would measure it."""
        return read(self.router.graph, origins, self.facilities, self.metres, self.facility)

    def added(self, places: Snapped) -> "Service":
        """Open facilities, numbered on from the last; the search ends a little beyond the nodes that come nearer."""
        facilities = _joined(self.facilities, places)
        return _nearer(self, facilities, np.arange(len(self.facilities.segment), len(facilities.segment)))

    def closed(self, which: Ints) -> "Service":
        """Close facilities by their numbers; only the nodes that went to them are walked anew.

        Raises
        ------
        ValueError
            When there is no such facility.
        """
        gone = _chosen(which, len(self.facilities.segment))
        facilities = _moved(self.facilities, gone, _nowhere(int(gone.sum())))
        metres, facility = self.metres.copy(), self.facility.copy()
        # Who goes to nobody, -1, goes to the last flag: it is no facility's.
        lost = np.r_[gone, False][self.facility]
        if lost.any():
            metres[lost], facility[lost] = _regained(self.router.graph, lost, self, facilities)
        return replace(self, facilities=facilities, metres=metres, facility=facility)

    def moved(self, which: Ints, to: Snapped) -> "Service":
        """Move facilities by their numbers, in ascending order of them, to other places.

        Raises
        ------
        ValueError
            When there is no such facility, or not one place for each.
        """
        chosen = _chosen(which, len(self.facilities.segment))
        if chosen.sum() != len(to.segment):
            message = f"one place for each facility moved: expected {chosen.sum()}, found {len(to.segment)}"
            raise ValueError(message)
        before = self.closed(which)
        return _nearer(before, _moved(before.facilities, chosen, to), np.flatnonzero(chosen))


def _nearer(service: Service, facilities: Snapped, fresh: Ints) -> Service:
    """Let the ``fresh`` ones among ``facilities`` take the nodes that they are nearer to."""
    used, at = service.router.graph.placed(facilities.pick(fresh))
    found, source = _where_it_helps(service.router.graph, at, service.metres)
    nearer = found < service.metres
    facility = service.facility.copy()
    facility[nearer] = fresh[used[source[nearer]]]
    return replace(service, facilities=facilities, metres=np.where(nearer, found, service.metres), facility=facility)


def _where_it_helps(graph: Graph, at: Snapped, metres: Floats) -> tuple[Floats, Ints]:
    """Go out from the places as far as they are nearer than ``metres``, and a little farther.

    A node that they are nearer to is reached over such nodes only. So when the farthest of them lies more than the
    longest segment within the limit there is none beyond it; else the limit is doubled.
    """
    entered = graph.first_steps(at)
    limit = max(_FIRST_LIMIT_METRES, entered[np.isfinite(entered)].max(initial=0.0))
    while True:
        found, source = graph.out_with_sources(at, limit=limit)
        if found[found < metres].max(initial=0.0) + graph.longest <= limit:
            return found, source
        limit *= 2


def _regained(graph: Graph, lost: Flags, service: Service, facilities: Snapped) -> tuple[Floats, Ints]:
    """Return metres and facility of the ``lost`` nodes, walked from those around them that kept theirs.

    Whoever comes to a lost node first comes from a kept one, or from a facility on a segment of it. Each such first
    step is a node of its own with one way out, so that one pass over the lost nodes alone settles them.
    """
    start, end, steps = graph.arcs()
    entering = lost[end] & ~lost[start] & np.isfinite(service.metres[start])
    inside = lost[end] & lost[start]
    used, at = graph.placed(facilities)
    node = np.r_[end[entering], graph.ends[at.segment].ravel()]
    metres = np.r_[service.metres[start[entering]] + steps[entering], graph.first_steps(at).ravel()]
    whose = np.r_[service.facility[start[entering]], np.repeat(used, 2)]
    useful = lost[node] & np.isfinite(metres)
    number, k = np.cumsum(lost) - 1, int(lost.sum())
    first, target = _least(number[node[useful]], metres[useful])
    whose = np.r_[whose[useful][first], -1]
    rows = np.r_[np.bincount(number[start[inside]], minlength=k), np.ones(len(first), dtype=np.int64)]
    around = csr_array(
        (
            np.r_[steps[inside], metres[useful][first]],
            np.r_[number[end[inside]], target].astype(np.int32),
            np.r_[0, np.cumsum(rows)].astype(np.int32),
        ),
        shape=(len(rows), len(rows)),
    )
    if len(first) == 0:
        return np.full(k, np.inf), np.full(k, -1, dtype=np.int64)
    entries = np.arange(k, len(rows))
    found, _, source = dijkstra(around, directed=True, indices=entries, min_only=True, return_predecessors=True)
    return found[:k], whose[np.where(source[:k] < 0, -1, source[:k].astype(np.int64) - k)]


def _least(node: Ints, metres: Floats) -> tuple[Ints, Ints]:
    """Return for each node the index of its least metres, and the nodes."""
    order = np.lexsort((metres, node))
    order = order[starts(node[order])]
    return order, node[order]


def _chosen(which: Ints, count: int) -> Flags:
    """Return flags of the facilities named by their numbers."""
    which = np.atleast_1d(np.asarray(which, dtype=np.int64))
    wrong = which[(which < 0) | (which >= count)]
    if len(wrong):
        message = f"there are {count} facilities: expected a number from 0 to {count - 1}, found {wrong[0]}"
        raise ValueError(message)
    chosen = np.zeros(count, dtype=np.bool_)
    chosen[which] = True
    return chosen


def _nowhere(count: int) -> Snapped:
    return Snapped(np.full(count, _CLOSED, dtype=np.int64), np.full(count, np.nan), np.full(count, np.nan))


def _joined(one: Snapped, other: Snapped) -> Snapped:
    return Snapped(np.r_[one.segment, other.segment], np.r_[one.along, other.along], np.r_[one.leg, other.leg])


def _moved(places: Snapped, chosen: Flags, to: Snapped) -> Snapped:
    """Return the places, the chosen ones elsewhere."""
    moved = Snapped(places.segment.copy(), places.along.copy(), places.leg.copy())
    moved.segment[chosen], moved.along[chosen], moved.leg[chosen] = to.segment, to.along, to.leg
    return moved
