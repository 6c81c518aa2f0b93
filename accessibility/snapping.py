"""Sets points onto the street segment that they step out to."""

from dataclasses import dataclass

import numpy as np
import shapely

from accessibility.arrays import Floats, Geometries, Ints
from accessibility.streets import Streets
from accessibility.threshold import refuse_bad_limit, within

# 500 m: beyond it a place has no street that the map knows, and its distance is not measured (method, section 1).
FARTHEST_LEG_METRES = 500.0


@dataclass(frozen=True, slots=True, eq=False)
class Snapped:
    """Where points step onto the network.

    Parameters
    ----------
    segment
        (k,) index of the segment; -1 where none is within the limit.
    along
        (k,) how far along it, 0 at ``ends[:, 0]`` to 1 at ``ends[:, 1]``; NaN where not snapped.
    leg
        (k,) metres of the straight leg off the street, >= 0; NaN where not snapped.
    """

    segment: Ints
    along: Floats
    leg: Floats


class Snapper:
    """Finds the nearest street segment of points; builds its index once.

    Parameters
    ----------
    streets
        The network to step onto.
    """

    def __init__(self, streets: Streets) -> None:
        self._streets = streets
        lines: Geometries = np.asarray(shapely.linestrings(streets.nodes[streets.ends]), dtype=np.object_)
        self._tree = shapely.STRtree(lines)

    def snap(self, points: Floats, *, limit: float = FARTHEST_LEG_METRES) -> Snapped:
        """Set each point onto the nearest point of the nearest segment, not of the nearest node.

        The leg is straight: it does not ask whether a house or a canal stands in its way.

        Parameters
        ----------
        points
            (k, 2) x and y in metres, in the CRS of the streets; NaN for a place that nobody knows.
        limit
            Longest leg in metres, its edge included.

        Returns
        -------
        Snapped
            Segment -1 and NaN where no segment is within ``limit`` or the place is not known. A point as near to
            several segments goes to the one whose nearest point lies westmost, then southmost, so that the order of
            the streets does not matter.

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
        return self._chosen(points, *self._candidates(points, limit))

    def _candidates(self, points: Floats, limit: float) -> tuple[Ints, Ints]:
        """Return pairs of point and segment: for every point the segments that it may step onto.

        Barriers belong here and nowhere else: the pairs whose leg crosses one are taken out, and a point that loses
        all of its nearest segments is asked again for farther ones. ``_chosen`` takes whatever pairs remain.
        """
        known = np.flatnonzero(np.isfinite(points).all(axis=1))
        here = shapely.points(points[known])
        # The limit is asked afterwards: as max_distance it makes the tree visit every segment within it.
        pairs, legs = self._tree.query_nearest(here, return_distance=True)
        point, segment = pairs[:, within(legs, limit)]
        return known[point], segment.astype(np.int64)

    def _chosen(self, points: Floats, point: Ints, segment: Ints) -> Snapped:
        along, foot = self._projected(points[point], segment)
        leg = np.hypot(*(points[point] - foot).T)
        # To the millimetre: the same leg measured to two segments may differ in its last bits.
        ends = self._streets.ends[segment]
        order = np.lexsort((segment, ends[:, 1], ends[:, 0], foot[:, 1], foot[:, 0], np.round(leg, 3), point))
        order = order[np.r_[True, point[order[1:]] != point[order[:-1]]]] if len(order) else order
        k = len(points)
        snapped = Snapped(np.full(k, -1, dtype=np.int64), np.full(k, np.nan), np.full(k, np.nan))
        snapped.segment[point[order]] = segment[order]
        snapped.along[point[order]] = along[order]
        snapped.leg[point[order]] = leg[order]
        return snapped

    def _projected(self, points: Floats, segment: Ints) -> tuple[Floats, Floats]:
        """Return how far along its segment each point's nearest point lies, and where that is."""
        start, end = (self._streets.nodes[self._streets.ends[segment, side]] for side in (0, 1))
        span = end - start
        along = np.clip(((points - start) * span).sum(axis=1) / (span**2).sum(axis=1), 0.0, 1.0)
        return along, start + along[:, None] * span
