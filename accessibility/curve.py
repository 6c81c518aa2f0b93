"""Says how many are within each of many limits, in one look at every walk."""

import numpy as np
from numpy.typing import ArrayLike

from accessibility.arrays import Floats, Ints
from accessibility.threshold import EDGE_METRES, refuse_bad_limit


def curve(metres: Floats, weight: Floats, limits: ArrayLike) -> Floats:
    """Return the share of the measured weight that is within each limit.

    Parameters
    ----------
    metres
        (k,) walks; NaN is not measured and counts nowhere, inf is no way and is within no limit.
    weight
        (k,) persons, or whatever is counted, >= 0; NaN is not known and counts nowhere.
    limits
        (t,) thresholds in metres, >= 0, in any order; the edge counts exactly as in ``within``.

    Returns
    -------
    Floats
        (t,) 0 to 1, never falling as the limit grows; NaN where nobody was measured.

    Raises
    ------
    ValueError
        When a limit is negative or not a number, or there is not one weight for each walk.
    """
    share: Floats = curves(metres, weight, limits, np.zeros(len(metres), dtype=np.int64), 1)[0]
    return share


def curves(metres: Floats, weight: Floats, limits: ArrayLike, group: Ints, groups: int) -> Floats:
    """Return what ``curve`` does for each of many groups, such as zones or fifths of income.

    Parameters
    ----------
    group
        (k,) index of each walk's group; negative for none.
    groups
        How many groups there are.

    Returns
    -------
    Floats
        (groups, t) 0 to 1; NaN where nobody of the group was measured.
    """
    metres, weight = np.asarray(metres, dtype=np.float64), np.asarray(weight, dtype=np.float64)
    if not metres.shape == weight.shape == np.shape(group):
        message = (
            f"a weight and a group for each walk: expected {metres.shape}, found {weight.shape}, {np.shape(group)}"
        )
        raise ValueError(message)
    asked = np.atleast_1d(np.asarray(limits, dtype=np.float64))
    for limit in asked.tolist():
        refuse_bad_limit(limit)
    edges, place = np.unique(asked + EDGE_METRES, return_inverse=True)
    counts = ~np.isnan(metres) & ~np.isnan(weight) & (group >= 0)
    # The first limit that a walk is within; one past the last for those within none.
    step = np.where(np.isfinite(metres), np.searchsorted(edges, metres), len(edges))
    bins = len(edges) + 1
    cell = group[counts] * bins + step[counts]
    amount = np.bincount(cell, weights=weight[counts], minlength=groups * bins).reshape(groups, bins)
    within_each = np.cumsum(amount, axis=1)
    share = np.full((groups, bins), np.nan)
    np.divide(within_each, within_each[:, -1:], out=share, where=within_each[:, -1:] > 0)
    return share[:, place]
