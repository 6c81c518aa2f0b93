"""The arithmetic of a composite index, step by step: arrays in, arrays out.

Every indicator is first turned so that more of it is better (``goodness``), and its goalposts with it; all that follows
knows one direction only. NaN is unknown and never a zero.
"""

import math
from dataclasses import dataclass, replace
from typing import Final

import numpy as np

from indicators.composite_checks import Ints, Treated
from indicators.coverage import Flags, Floats
from model.ranking import ARITHMETIC, GEOMETRIC, GOALPOST, MINMAX, RANK

# An index runs from 1 to 100: a zero would make the geometric mean zero, whatever else there is.
LEAST, SPAN = 1.0, 99.0
ENOUGH_WEIGHT: Final = 0.7
ALARM_POINTS: Final = 5.0
# Scores are told apart to here: below it lies what the order of a sum leaves.
SAME_SCORE: Final = 9
BEND: Final = 9.0
MIDDLE: Final = 0.5


@dataclass(frozen=True, slots=True, eq=False)
class Table:
    """What one index is made of.

    Parameters
    ----------
    value, low, high : (z, k)
        By zone and indicator, in the indicator's own unit; NaN where unknown.
    worst, best : (k,)
        Goalposts in the same unit. Where ``near``, ``best`` is a value to come close to from either side.
    pillar : (k,)
        Each indicator's pillar, counted from 0.
    weight : (k,)
        They sum to 1.
    """

    value: Floats
    low: Floats
    high: Floats
    worst: Floats
    best: Floats
    near: Flags
    pillar: Ints
    weight: Floats

    def goodness(self, value: Floats) -> Floats:
        """Return values (..., z, k) turned so that more is better."""
        turned: Floats = np.where(self.near, -np.abs(value - self.best), np.sign(self.best - self.worst) * value)
        return turned

    def goalposts(self) -> tuple[Floats, Floats]:
        """Return what scores 1 and what scores 100, turned alike."""
        return self.goodness(self.worst), self.goodness(self.best)

    def some(self, zones: Ints) -> "Table":
        """Return the table of some zones, by their rows."""
        return replace(self, value=self.value[zones], low=self.low[zones], high=self.high[zones])

    def ends(self) -> tuple[Floats, Floats]:
        """Return the worst and the best goodness (z, k) that the bounds allow; the value's own without bounds."""
        low, high = bounded(self)
        one, other = self.goodness(low), self.goodness(high)
        inside = self.near & (low <= self.best) & (self.best <= high)
        return np.minimum(one, other), np.where(inside, 0.0, np.maximum(one, other))


@dataclass(frozen=True, slots=True, eq=False)
class Scored:
    """Every step's output of one way to make an index.

    Parameters
    ----------
    present : (z,)
        Share of the weight that is known.
    normalised : (z, k)
        Scores of the indicators, 1 to 100.
    pillars : (z, p)
        Scores of the pillars; NaN where nothing of a pillar is known.
    geometric, arithmetic : (z,)
        Both ways to put the pillars together; NaN below ``ENOUGH_WEIGHT``.
    score, low, high : (z,)
        The way that was asked for, and its bounds where all indicators lie at their worst, or best, ends; NaN where
        zones are scored against one another.
    """

    present: Floats
    normalised: Floats
    pillars: Floats
    geometric: Floats
    arithmetic: Floats
    score: Floats
    low: Floats
    high: Floats

    @property
    def gap(self) -> Floats:
        """What a bad pillar would be forgiven by an arithmetic mean, in points."""
        return self.arithmetic - self.geometric

    @property
    def alarm(self) -> Flags:
        """Where that is more than ``ALARM_POINTS``."""
        return self.gap > ALARM_POINTS


def bounded(table: Table) -> tuple[Floats, Floats]:
    """Return the bounds of every value, which is its own where it has none."""
    low, high = (np.where(np.isnan(end + table.value), table.value, end) for end in (table.low, table.high))
    return low, high


def normalised(goodness: Floats, goalposts: tuple[Floats, Floats], way: str, outliers: Treated) -> Floats:
    """Return scores from 1 to 100 of goodness (..., z, k); NaN stays NaN.

    Parameters
    ----------
    goalposts
        What scores 1 and what scores 100, each (..., k); only their own way asks for them.
    outliers
        Only ``minmax`` asks for it: goalposts hold outliers by themselves, and ranks know none.
    """
    if way == RANK:
        place = _by_rank(goodness)
    elif way == MINMAX:
        place = _by_sample(np.clip(goodness, outliers.low, outliers.high), outliers.bend)
    else:
        bad, good = (post[..., np.newaxis, :] for post in goalposts)
        place = np.clip((goodness - bad) / (good - bad), 0.0, 1.0)
    scores: Floats = LEAST + SPAN * place
    return scores


def _by_rank(goodness: Floats) -> Floats:
    from scipy.stats import rankdata  # noqa: PLC0415 - as in composite_checks

    known = np.isfinite(goodness)
    last = known.sum(axis=-2, keepdims=True) - 1
    rank = np.asarray(rankdata(np.where(known, goodness, np.inf), axis=-2), dtype=np.float64) - 1.0
    place = np.where(last > 0, rank / np.maximum(last, 1), MIDDLE)
    return np.where(known, place, np.nan)


def _by_sample(goodness: Floats, bend: Floats) -> Floats:
    low = np.fmin.reduce(goodness, axis=-2, keepdims=True, initial=np.inf)
    span = np.fmax.reduce(goodness, axis=-2, keepdims=True, initial=-np.inf) - low
    flat = span == 0
    place = np.where(flat & np.isfinite(goodness), MIDDLE, (goodness - low) / np.where(flat, 1.0, span))
    long_tail = np.log1p(BEND * place) / math.log1p(BEND)
    short_tail = 1.0 - np.log1p(BEND * (1.0 - place)) / math.log1p(BEND)
    return np.where(bend > 0, long_tail, np.where(bend < 0, short_tail, place))


def in_pillars(scores: Floats, weight: Floats, pillar: Ints) -> tuple[Floats, Floats]:
    """Return the arithmetic mean of what is known inside each pillar (..., z, p), and the pillars' weights (..., p)."""
    member = (pillar[:, np.newaxis] == np.arange(pillar.max() + 1)).astype(np.float64)
    known = np.isfinite(scores)
    counts = np.where(known, weight[..., np.newaxis, :], 0.0)
    share = counts @ member
    total = (counts * np.where(known, scores, 0.0)) @ member
    return np.divide(total, share, out=np.full_like(total, np.nan), where=share > 0), weight @ member


def joined(pillars: Floats, weight: Floats, how: str) -> Floats:
    """Return the mean of the pillars of which anything is known, (..., z); NaN where there is none."""
    known = np.isfinite(pillars)
    counts = np.where(known, weight[..., np.newaxis, :], 0.0)
    whole = counts.sum(axis=-1)
    there = np.where(known, pillars, LEAST)
    total = (counts * (np.log(there) if how == GEOMETRIC else there)).sum(axis=-1)
    mean: Floats = np.divide(total, whole, out=np.full_like(total, np.nan), where=whole > 0)
    return np.exp(mean) if how == GEOMETRIC else mean


def scored(table: Table, outliers: Treated, way: str = GOALPOST, how: str = GEOMETRIC) -> Scored:
    """Return every step of one index in one way; a zone with less than ``ENOUGH_WEIGHT`` known has no score."""
    present = np.where(np.isfinite(table.value), table.weight, 0.0).sum(axis=1)
    scores = normalised(table.goodness(table.value), table.goalposts(), way, outliers)
    pillars, weight = in_pillars(scores, table.weight, table.pillar)
    # The mean of logarithms may come out above the other by the last digit of a number.
    gated = np.where(present >= ENOUGH_WEIGHT - 1e-9, 1.0, np.nan)
    arithmetic = joined(pillars, weight, ARITHMETIC) * gated
    geometric = np.minimum(joined(pillars, weight, GEOMETRIC), arithmetic) * gated
    low = high = np.full(len(present), np.nan)
    if way == GOALPOST:
        low, high = (_end(table, end, outliers, how) * gated for end in table.ends())
    score = geometric if how == GEOMETRIC else arithmetic
    return Scored(
        present, scores, pillars, geometric, arithmetic, score, np.minimum(low, score), np.maximum(high, score)
    )


def _end(table: Table, goodness: Floats, outliers: Treated, how: str) -> Floats:
    scores = normalised(goodness, table.goalposts(), GOALPOST, outliers)
    return joined(*in_pillars(scores, table.weight, table.pillar), how)


def lifted(table: Table, found: Scored, how: str) -> Floats:
    """Return how many points each zone's score gains when one known indicator reaches its goalpost alone, (z, k)."""
    n, k = found.normalised.shape
    one = np.broadcast_to(found.normalised[:, np.newaxis], (n, k, k)).copy()
    here = np.arange(k)
    one[:, here, here] = np.where(np.isfinite(found.normalised), LEAST + SPAN, np.nan)
    better = joined(*in_pillars(one, table.weight, table.pillar), how)
    known = np.isfinite(found.normalised)
    return np.where(known, np.maximum(better - found.score[:, np.newaxis], 0.0), np.nan)


def ranks(score: Floats) -> Floats:
    """Return places along the last axis, 1 for the highest score, ties in the middle; NaN stays NaN."""
    from scipy.stats import rankdata  # noqa: PLC0415 - as in composite_checks

    known = np.isfinite(score)
    place = np.asarray(rankdata(np.where(known, -np.round(score, SAME_SCORE), np.inf), axis=-1), dtype=np.float64)
    return np.where(known, place, np.nan)
