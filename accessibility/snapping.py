"""Sets points onto the street segment that they step out to."""

from dataclasses import dataclass

import numpy as np
import shapely

from accessibility.arrays import Flags, Floats, Geometries, Ints
from accessibility.barriers import Barriers
from accessibility.runs import starts
from accessibility.sight import Sight
from accessibility.streets import Streets
from accessibility.threshold import EDGE_METRES, refuse_bad_limit, within

# 500 m: beyond it a place has no street that the map knows, and its distance is not measured (method, section 1).
FARTHEST_LEG_METRES = 500.0
# Why a place is not on the network; every one of them is below 0.
NO_STREET_NEAR = -1
IN_A_BARRIER = -2
BEHIND_BARRIERS = -3


@dataclass(frozen=True, slots=True, eq=False)
class Snapped:
    """Where points step onto the network.

    Parameters
    ----------
    segment
        (k,) index of the segment, >= 0; else why there is none: ``NO_STREET_NEAR`` within the limit (or nobody knows
        the place), ``IN_A_BARRIER`` when the place lies in or on one, ``BEHIND_BARRIERS`` when a barrier hides every
        street within the limit.
    along
        (k,) how far along it, 0 at ``ends[:, 0]`` to 1 at ``ends[:, 1]``; NaN where not snapped.
    leg
        (k,) metres of the straight leg off the street, >= 0; NaN where not snapped.
    """

    segment: Ints
    along: Floats
    leg: Floats

    def pick(self, chosen: Flags | Ints | slice) -> "Snapped":
        """Return the ``chosen`` places only, in the order given."""
        return Snapped(self.segment[chosen], self.along[chosen], self.leg[chosen])


class Snapper:
    """Finds the street segment that points step out to; builds its index once.

    Parameters
    ----------
    streets
        The network to step onto.
    barriers
        What no leg crosses; None for nothing.
    """

    def __init__(self, streets: Streets, barriers: Barriers | None = None) -> None:
        self._streets = streets
        lines: Geometries = np.asarray(shapely.linestrings(streets.nodes[streets.ends]), dtype=np.object_)
        self._tree = shapely.STRtree(lines)
        self._barriers = barriers if barriers is not None and len(barriers) else None
        self._sight: Sight | None = None

    def snap(self, points: Floats, *, limit: float = FARTHEST_LEG_METRES) -> Snapped:
        """Set each point onto the nearest point of the network, be it amid a segment, that it sees past all barriers.

        The leg is straight: it does not ask whether a house stands in its way. Where a barrier hides part of a
        segment, the part that is seen counts.

        Parameters
        ----------
        points
            (k, 2) x and y in metres, in the CRS of the streets; NaN for a place that nobody knows.
        limit
            Longest leg in metres, its edge included.

        Returns
        -------
        Snapped
            Segment below 0 and NaN where no segment is seen within ``limit`` or the place is not known. A point as
            near to several segments goes to the one whose nearest point lies westmost, then southmost, so that the
            order of the streets does not matter.

        Raises
        ------
        ValueError
            When ``limit`` is negative or not a number, or ``points`` is not (k, 2).
        """
        refuse_bad_limit(limit)
        points = np.asarray(points, dtype=np.float64)
        if points.ndim != 2 or points.shape[1] != 2:  # noqa: PLR2004 - x and y
            message = f"points must be x and y in metres: expected shape (k, 2), found {points.shape}"
            raise ValueError(message)
        point, segment = self._nearest(points, limit)
        along = self._streets.foot(segment, points[point])
        if self._barriers is None:
            return self._chosen(points, point, segment, along)
        return self._past_barriers(points, point, segment, along, limit, self._barriers)

    def _nearest(self, points: Floats, limit: float) -> tuple[Ints, Ints]:
        """Return pairs of point and segment: for every point its nearest segments, whatever stands between."""
        known = np.flatnonzero(np.isfinite(points).all(axis=1))
        here = shapely.points(points[known])
        # The limit is asked afterwards: as max_distance it makes the tree visit every segment within it.
        pairs, legs = self._tree.query_nearest(here, return_distance=True)
        point, segment = pairs[:, within(legs, limit)]
        return known[point], segment.astype(np.int64)

    def _past_barriers(
        self, points: Floats, point: Ints, segment: Ints, along: Floats, limit: float, barriers: Barriers
    ) -> Snapped:
        """Take the nearest segments where their legs are free, and look farther where barriers hide all of them."""
        held = np.zeros(len(points), dtype=np.bool_)
        known = np.isfinite(points).all(axis=1)
        held[known] = barriers.holds(points[known])
        out = ~held[point]
        point, segment, along = point[out], segment[out], along[out]
        foot = self._streets.place(segment, along)
        free = ~barriers.bars(points[point], foot)
        hidden = np.setdiff1d(point, point[free])
        least = np.full(len(points), np.inf)
        np.minimum.at(least, point, np.hypot(*(points[point] - foot).T))
        point, segment, along = point[free], segment[free], along[free]
        if len(hidden):
            # Where barriers hide nothing nobody needs to know which side of them streets lie on.
            self._sight = self._sight or Sight(self._streets, self._tree, barriers)
            seen, more, at = self._sight.nearest(points[hidden], least[hidden], limit + EDGE_METRES)
            near = within(np.hypot(*(points[hidden[seen]] - self._streets.place(more, at)).T), limit)
            point = np.concatenate((point, hidden[seen[near]]))
            segment = np.concatenate((segment, more[near]))
            along = np.concatenate((along, at[near]))
        snapped = self._chosen(points, point, segment, along)
        snapped.segment[hidden[snapped.segment[hidden] < 0]] = BEHIND_BARRIERS
        snapped.segment[held] = IN_A_BARRIER
        return snapped

    def _chosen(self, points: Floats, point: Ints, segment: Ints, along: Floats) -> Snapped:
        """Return of the pairs of point and segment the nearest for each point."""
        foot = self._streets.place(segment, along)
        leg = np.hypot(*(points[point] - foot).T)
        # To the millimetre: the same leg measured to two segments may differ in its last bits.
        ends = self._streets.ends[segment]
        order = np.lexsort((segment, ends[:, 1], ends[:, 0], foot[:, 1], foot[:, 0], np.round(leg, 3), point))
        order = order[starts(point[order])]
        k = len(points)
        snapped = Snapped(np.full(k, NO_STREET_NEAR, dtype=np.int64), np.full(k, np.nan), np.full(k, np.nan))
        snapped.segment[point[order]] = segment[order]
        snapped.along[point[order]] = along[order]
        snapped.leg[point[order]] = leg[order]
        return snapped
