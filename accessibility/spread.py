"""Thins points out, so that what is left stands apart and still speaks for all of them."""

import numpy as np

from accessibility.arrays import Floats, Ints


def spread(points: Floats, spacing: float) -> Ints:
    """Return points of which no two are nearer than ``spacing``, and none of the others is farther from all of them.

    Taken from west to east, then from south to north: the same points in another order leave the same places.

    Parameters
    ----------
    points
        (k, 2) metres, finite.
    spacing
        Metres as the crow flies, > 0.

    Returns
    -------
    Ints
        Indices of what is left, from west to east.

    Raises
    ------
    ValueError
        When ``spacing`` is not a positive number.
    """
    if not (spacing > 0 and np.isfinite(spacing)):
        message = f"a spacing is a length in metres: expected more than 0, found {spacing}"
        raise ValueError(message)
    if not len(points):
        return np.empty(0, dtype=np.int64)
    from scipy.spatial import cKDTree  # noqa: PLC0415 - takes longer to import than most commands to answer

    tree = cKDTree(points)
    free = np.ones(len(points), dtype=np.bool_)
    kept = []
    for at in np.lexsort((points[:, 1], points[:, 0])).tolist():
        if free[at]:
            kept.append(at)
            near = np.array(tree.query_ball_point(points[at], spacing), dtype=np.int64)
            free[near[np.hypot(*(points[near] - points[at]).T) < spacing]] = False
            free[at] = False
    return np.array(kept, dtype=np.int64)
