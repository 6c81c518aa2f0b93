"""Turns the slope of a drawn line into the slope of its segments, each from its own first end."""

import numpy as np
import shapely

from accessibility.arrays import Floats, Geometries
from accessibility.streets import Streets

# Two points well inside the segment: its ends may lie on the line twice, where it closes or touches itself.
_EARLY, _LATE = 0.25, 0.75


def inclines_of(streets: Streets, lines: Geometries, incline: Floats) -> Floats:
    """Return the slope of every segment as ``Profile.cost`` wants it.

    Parameters
    ----------
    streets
        The network made of ``lines``.
    lines
        (w,) the lines, in the direction that they were drawn.
    incline
        (w,) percent, positive where a line rises as it was drawn; NaN where not known.

    Returns
    -------
    Floats
        (m,) percent, positive where the segment rises from ``ends[:, 0]`` to ``ends[:, 1]``; NaN where not known.

    Raises
    ------
    ValueError
        When there is not one slope for each line.
    """
    incline = np.asarray(incline, dtype=np.float64)
    if incline.shape != (len(lines),):
        message = f"a slope for each line: expected {len(lines)}, found {incline.shape}"
        raise ValueError(message)
    rise = incline[streets.way]
    start, end = (streets.nodes[streets.ends[:, side]] for side in (0, 1))
    # Only where a slope is known, which is rarely: to find a place on a line is slow.
    known = np.flatnonzero(np.isfinite(rise) & (rise != 0))
    drawn = np.asarray(lines, dtype=np.object_)[streets.way[known]]
    early, late = (
        shapely.line_locate_point(drawn, shapely.points(start[known] + share * (end[known] - start[known])))
        for share in (_EARLY, _LATE)
    )
    turned = known[late < early]
    rise[turned] = -rise[turned]
    return rise
