"""The relation of two indicators over zones, told only where there are enough of them, and how unsure it is."""

from math import atanh, isnan, nan, sqrt, tanh
from typing import Final

import numpy as np
import pandas as pd

from model.indicator import Result
from model.relation import Relation

FEWEST_ZONES: Final = 8  # below it the interval spans nearly every relation there could be
SURE: Final = 1.959964  # of the normal distribution: 95 % lie within
NEARLY_ONE: Final = 1.0 - 1e-12


def relation(one: Result, other: Result) -> Relation:
    """Return how the zones' order by ``one`` goes with that by ``other``; zones without one of them are left out.

    The interval is that of Bonett and Wright (2000): Fisher's z with the variance (1 + r²/2) / (n - 3). Zones are no
    sample drawn by lot, so that it tells how much a few other zones could have changed, not more.
    """
    values = np.array([(x.value, y.value) for x, y in zip(one.zones(), other.zones(), strict=True)]).reshape(-1, 2)
    known = values[~np.isnan(values).any(axis=1)]
    zones = len(known)
    if zones < FEWEST_ZONES or (np.ptp(known, axis=0) == 0).any():
        return Relation(zones, nan, nan, nan)
    rank = float(pd.DataFrame(known).corr("spearman").to_numpy()[0, 1])
    middle = atanh(max(-NEARLY_ONE, min(NEARLY_ONE, rank)))
    spread = SURE * sqrt((1 + rank**2 / 2) / (zones - 3))
    return Relation(zones, rank, tanh(middle - spread), tanh(middle + spread))


def sure(found: Relation) -> int:
    """Return 1 or -1 where the interval lies on one side of none; 0 where it does not, or nothing is told."""
    if isnan(found.rank) or found.low <= 0 <= found.high:
        return 0
    return 1 if found.rank > 0 else -1
