"""How far two groups of zones changed apart, and how sure that is when the zones are few."""

from dataclasses import dataclass
from itertools import combinations
from math import comb
from typing import Final

import numpy as np
from numpy.typing import NDArray
from scipy.special import stdtr, stdtrit

from indicators.coverage import Flags, Floats
from model.impact import Correction

LEVEL: Final = 0.95
# Fewer zones than these tell too little of their own scatter: both groups are then taken to scatter alike.
OWN_SCATTER: Final = 4
# Beyond as many arrangements of zones a fixed draw of them stands for all.
MOST_ARRANGEMENTS: Final = 5_000
SEED: Final = 20_260_101
ROUNDING: Final = 1e-9


@dataclass(frozen=True, slots=True, eq=False)
class Contrast:
    """By how much more one group changed than the other: one number for each set of observations (s,).

    Parameters
    ----------
    error
        Standard error of ``estimate``.
    freedom
        Degrees of freedom of its t-distribution.
    p
        How often chance alone would bring at least as much, 0 to 1.
    """

    estimate: Floats
    low: Floats
    high: Floats
    p: Floats
    error: Floats
    freedom: float
    correction: Correction


def changes(zone: NDArray[np.int64], time: NDArray[np.int64], course: Floats, value: Floats) -> Floats:
    """Return how strongly each zone follows a ``course`` over time that it does not share with all others.

    Ordinary least squares with an effect of every zone, an effect of every time and a strength of every zone: what
    always sets a zone apart, and what moves all zones at a time, is taken out. With 0 before and 1 after, the strength
    is the zone's own change; with the time itself, its own trend. Only differences between zones mean anything.

    Parameters
    ----------
    zone, time : (k,)
        Index of the zone and of the time of each observation, both counted from 0 without a gap.
    course : (t,)
        The number of each time.
    value : (k, s)
        One column for each set of observations.

    Returns
    -------
    NDArray
        (g, s).
    """
    zones, times = int(zone.max()) + 1, len(course)
    rows = np.arange(len(zone))
    design = np.zeros((len(zone), 2 * zones + times))
    design[rows, zone] = 1.0
    design[rows, zones + zone] = course[time]
    design[rows, 2 * zones + time] = 1.0
    # Without a column for what the groups of columns share, the shortest of all solutions is taken.
    solved, *_ = np.linalg.lstsq(design, value)
    return np.asarray(solved[zones : 2 * zones], dtype=np.float64)


def contrast(change: Floats, treated: Flags) -> Contrast:
    """Return the mean change of ``treated`` zones less that of the others, with a 95 % interval.

    Every zone counts once, so that what its observations share over time cannot pass for more knowledge. With four
    zones or more in both groups each group's own scatter is taken, and the degrees of freedom are Bell and
    McCaffrey's: where every zone was observed every time this is the interval of two-way least squares with CR2 errors
    clustered by zone. With fewer in a group both are taken to scatter alike (Donald and Lang).

    Parameters
    ----------
    change : (g, s)
        Of each zone, in each set of observations.
    treated : (g,)
        At least one zone true, at least one false, and three zones in all.
    """
    ours, others = change[treated], change[~treated]
    n, m = len(ours), len(others)
    estimate = ours.mean(axis=0) - others.mean(axis=0)
    squares = [((group - group.mean(axis=0)) ** 2).sum(axis=0) for group in (ours, others)]
    if min(n, m) >= OWN_SCATTER:
        correction: Correction = "cr2"
        variance = squares[0] / (n * (n - 1)) + squares[1] / (m * (m - 1))
        freedom = (1 / n + 1 / m) ** 2 / (1 / (n**2 * (n - 1)) + 1 / (m**2 * (m - 1)))
    else:
        correction = "pooled"
        freedom = float(n + m - 2)
        variance = (squares[0] + squares[1]) / freedom * (1 / n + 1 / m)
    error = np.sqrt(variance)
    half = stdtrit(freedom, (1 + LEVEL) / 2) * error
    return Contrast(
        estimate, estimate - half, estimate + half, _p(estimate, error, freedom), error, freedom, correction
    )


def arranged(change: Floats, treated: Flags) -> tuple[float, float]:
    """Return how often as many zones taken at random changed at least as far apart, and the least this could be.

    The placebo in space: every zone gets its turn to be taken for one with the project.

    Parameters
    ----------
    change : (g,)
        Of each zone.
    """
    count, zones = int(treated.sum()), len(treated)
    many = comb(zones, count)
    if many <= MOST_ARRANGEMENTS:
        picked = np.array(list(combinations(range(zones), count)))
    else:
        draws = np.random.default_rng(SEED).random((MOST_ARRANGEMENTS - 1, zones))
        picked = np.vstack([np.flatnonzero(treated), np.argsort(draws, axis=1)[:, :count]])
    inside = change[picked].sum(axis=1)
    apart = np.abs(inside / count - (change.sum() - inside) / (zones - count))
    real = abs(float(change[treated].mean() - change[~treated].mean()))
    return float((apart >= real - ROUNDING * max(1.0, real)).mean()), 1.0 / len(picked)


def standardised(value: Floats, treated: Flags) -> float:
    """Return by how many standard deviations two groups of zones are apart; NaN where that cannot be told.

    The deviation is that of both groups on average; of the others alone where one zone is treated.
    """
    known = ~np.isnan(value)
    ours, others = value[known & treated], value[known & ~treated]
    spreads = [float(np.var(group, ddof=1)) for group in (ours, others) if len(group) > 1]
    if not len(ours) or not len(others) or not spreads:
        return float("nan")
    apart, deviation = float(ours.mean() - others.mean()), float(np.sqrt(np.mean(spreads)))
    if deviation <= ROUNDING * max(1.0, float(np.abs(value[known]).max())):
        return 0.0 if abs(apart) <= ROUNDING else float("nan")
    return apart / deviation


def _p(estimate: Floats, error: Floats, freedom: float) -> Floats:
    """Return the two-sided probability; zones that changed all alike leave none to chance."""
    with np.errstate(divide="ignore", invalid="ignore"):
        ratio = np.abs(estimate) / error
    return np.where(np.isnan(ratio), 1.0, 2 * stdtr(freedom, -ratio))
