"""Measures the walk from many places to the nearest of many facilities, in one pass over the network."""

from dataclasses import dataclass

import numpy as np

from accessibility.arrays import Floats, Ints
from accessibility.graph import Graph
from accessibility.pairs import Pairs, pairs_within
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
    cost
        What walking each segment costs somebody, in equivalent metres, >= 0: (m,) both ways, or (m, 2) from
        ``ends[:, 0]`` and from ``ends[:, 1]``; inf where that walker cannot pass (see ``Profile.cost``). Every answer
        is then in equivalent metres. None: the metres of the segments. Leave what cannot be passed out of the
        snapping, for nobody can stand on it.
    leg
        Equivalent metres of one metre off the street, > 0.

    Raises
    ------
    ValueError
        When a cost or a length is negative or NaN, or there is not one for each segment.
    """

    def __init__(self, streets: Streets, cost: Floats | None = None, *, leg: float = 1.0) -> None:
        self.graph = Graph(streets, cost, leg=leg)
        self._cost = cost
        self._leg = leg

    def turned(self) -> "Router":
        """Return the same walker on the way back: what cost ``ends[:, 0]`` to ``ends[:, 1]`` costs the other way."""
        if self._cost is None or self._cost.ndim == 1:
            return self
        return Router(self.graph.streets, self._cost[:, ::-1], leg=self._leg)

    def nearest(self, origins: Snapped, facilities: Snapped) -> Reach:
        """Measure the way from each origin to the nearest facility.

        It is the way on the map: gates, traffic and heat do not lengthen it, stairs and slopes only by the cost.

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
        used, at = self.graph.placed(facilities)
        metres, source = self.graph.out_with_sources(at)
        return read(self.graph, origins, facilities, metres, np.where(source >= 0, np.r_[used, -1][source], -1))

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
        return self.graph.out(self.graph.placed(facilities)[1])

    def pairs(self, origins: Snapped, facilities: Snapped, limit: float, *, owner: Ints | None = None) -> Pairs:
        """Measure the way from each origin to every facility within ``limit``.

        Parameters
        ----------
        origins
            (k,) places to start from, snapped to the streets of this router.
        facilities
            (f,) entries to go to, snapped likewise; one that is not snapped is never reached.
        limit
            Longest walk in metres, its edge included (see ``within``); inf for every pair that has a way.
        owner
            (f,) the facility that each entry belongs to; every entry is a facility of its own without it.

        Returns
        -------
        Pairs
            Each walk the same as ``nearest`` measures to that facility alone, in order of origin, then facility.
            Beside the answer, memory grows neither with the facilities nor with the pairs: they are taken in blocks
            of ``BLOCK_VALUES`` numbers (64 MB; a few such arrays at a time), or one by one where the network and
            the origins alone are more than that.

        Raises
        ------
        ValueError
            When ``limit`` is negative or not a number, or there is not one owner for each entry.
        """
        return pairs_within(self.graph, origins, facilities, limit, owner=owner)


def read(graph: Graph, origins: Snapped, facilities: Snapped, metres: Floats, source: Ints) -> Reach:
    """Read the walk of each origin off the nodes at the ends of its segment, and along the segment itself.

    Parameters
    ----------
    metres, source
        (n,) from every node to the nearest facility, and the index of that facility among ``facilities``.
    """
    left, here = graph.placed(origins)
    used, at = graph.placed(facilities)
    best = np.full(len(left), np.inf)
    facility = np.full(len(left), -1, dtype=np.int64)
    to_ends = graph.to_ends(here)
    for side in (0, 1):
        node = graph.ends[here.segment, side]
        way = here.leg + to_ends[:, side] + metres[node]
        nearer = way < best
        best[nearer] = way[nearer]
        facility[nearer] = source[node[nearer]]
    straight, which = along_the_segment(here, at, graph.cost)
    nearer = straight < best
    best[nearer] = straight[nearer]
    facility[nearer] = used[which[nearer]]
    reach = Reach(np.full(len(origins.segment), np.nan), np.full(len(origins.segment), -1, dtype=np.int64))
    reach.metres[left] = best
    reach.facility[left] = facility
    return reach
