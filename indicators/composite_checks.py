"""What a composite index looks at before it scores: indicators that say the same, and zones far from all others."""

import math
from dataclasses import dataclass
from itertools import combinations
from typing import Final

import numpy as np
from numpy.typing import NDArray

from indicators.coverage import Floats

Ints = NDArray[np.int64]

ALIKE: Final = 0.9
# The usual rule of the JRC: beyond both, a sample has outliers.
MOST_SKEW, MOST_KURTOSIS, MOST_WINSORISED = 2.0, 3.5, 5
# A correlation, a skewness or a kurtosis of fewer zones says nothing.
FEWEST_ZONES: Final = 5


@dataclass(frozen=True, slots=True, eq=False)
class Treated:
    """What became of the outliers of a sample, which matters only where zones are scored against one another.

    Parameters
    ----------
    low, high : (k,)
        The goodness that is held at; infinite where nothing was.
    bend : (k,)
        1 where the logarithm was taken for a long tail of high values, -1 for one of low values, else 0.
    held : (k,)
        How many zones were winsorised.
    skew, kurtosis : (k,)
        Of the sample as it came; NaN for too few zones.
    """

    low: Floats
    high: Floats
    bend: Floats
    held: Ints
    skew: Floats
    kurtosis: Floats


def alike(value: Floats) -> tuple[tuple[int, int, float], ...]:
    """Return the pairs of indicators that say nearly the same of the zones, with their rank correlation."""
    from scipy.stats import rankdata  # noqa: PLC0415 - the whole of it takes longer to import than most commands to answer

    found = []
    for one, other in combinations(range(value.shape[1]), 2):
        both = np.isfinite(value[:, one]) & np.isfinite(value[:, other])
        if both.sum() < FEWEST_ZONES:
            continue
        first, second = (rankdata(value[both, column]) for column in (one, other))
        spread = float(np.std(first) * np.std(second))
        if not spread:
            continue
        rho = float(np.mean((first - first.mean()) * (second - second.mean()))) / spread
        if abs(rho) > ALIKE:
            found.append((one, other, rho))
    return tuple(found)


def treated(goodness: Floats) -> Treated:
    """Return what the rule for outliers does to each indicator: hold up to five zones, else take the logarithm."""
    columns = [_treated(column[np.isfinite(column)]) for column in goodness.T]
    low, high, bend, held, skew, kurtosis = (np.array(each, dtype=np.float64) for each in zip(*columns, strict=True))
    return Treated(low, high, bend, held.astype(np.int64), skew, kurtosis)


def _treated(known: Floats) -> tuple[float, float, float, int, float, float]:
    skew, kurtosis = told = shape(known)
    if not _has_outliers(told):
        return -math.inf, math.inf, 0.0, 0, skew, kurtosis
    in_order = np.sort(known)
    for held in range(1, min(MOST_WINSORISED, len(known) - 2) + 1):
        low, high = (-math.inf, float(in_order[-1 - held])) if skew > 0 else (float(in_order[held]), math.inf)
        if not _has_outliers(shape(np.clip(known, low, high))):
            return low, high, 0.0, held, skew, kurtosis
    return -math.inf, math.inf, math.copysign(1.0, skew), 0, skew, kurtosis


def _has_outliers(told: tuple[float, float]) -> bool:
    return abs(told[0]) > MOST_SKEW and told[1] > MOST_KURTOSIS


def shape(known: Floats) -> tuple[float, float]:
    """Return skewness and excess kurtosis, corrected for the sample's size; NaN for too few zones or one value."""
    n = len(known)
    if n < FEWEST_ZONES or np.ptp(known) == 0:
        return math.nan, math.nan
    apart = (known - known.mean()) / known.std()
    third, fourth = float(np.mean(apart**3)), float(np.mean(apart**4)) - 3.0
    return (
        third * math.sqrt(n * (n - 1)) / (n - 2),
        ((n + 1) * fourth + 6.0) * (n - 1) / ((n - 2) * (n - 3)),
    )
