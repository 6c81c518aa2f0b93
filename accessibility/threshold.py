"""Decides whether a distance still counts as within a threshold."""

import numpy as np
from numpy.typing import ArrayLike

from accessibility.arrays import Flags

# 1 mm: the method allows 1e-6 m to 1 cm; it absorbs the noise of coordinates kept to 1e-8 degree, no more.
EDGE_METRES = 0.001


def within(metres: ArrayLike, limit: float) -> Flags:
    """Tell which distances are at most ``limit``, the edge included.

    False stands both for too far and for not measured: ask ``numpy.isnan`` where the two must be told apart.

    Parameters
    ----------
    metres
        Distances in metres, any shape; NaN is not measured, inf is no way.
    limit
        The threshold in metres, >= 0; exactly ``limit`` counts, with an allowance of 1 mm. inf counts everything
        that has a way, and nothing else.

    Raises
    ------
    ValueError
        When ``limit`` is negative or not a number.
    """
    refuse_bad_limit(limit)
    found = np.asarray(metres, dtype=np.float64)
    return np.asarray((found <= limit + EDGE_METRES) & np.isfinite(found), dtype=np.bool_)


def refuse_bad_limit(limit: float) -> None:
    """Stop a limit that is no distance before it turns into an answer.

    Raises
    ------
    ValueError
        When ``limit`` is negative or not a number.
    """
    if not limit >= 0:
        message = f"a limit is a distance in metres: expected at least 0, found {limit}"
        raise ValueError(message)
