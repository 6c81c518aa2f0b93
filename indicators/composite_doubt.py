"""How far the places of an index can be trusted: every choice that went into it, made otherwise many times over."""

from dataclasses import dataclass
from typing import Final

import numpy as np

from indicators.composite import SAME_SCORE, Table, bounded, in_pillars, joined, normalised, ranks
from indicators.composite_checks import Ints, Treated
from indicators.coverage import Flags, Floats
from model.ranking import AGGREGATE, LEAST_DRAWS, NORMALISE

INTERVALS, GOALPOSTS, WEIGHTS, NORMALISATION, AGGREGATION, LEFT_OUT = CHOICES = (
    "intervals",
    "goalposts",
    "weights",
    "normalisation",
    "aggregation",
    "left-out",
)
SEED: Final = 20261126
# Of the way from the worst to the best, as method.md has it.
GOALPOST_SHIFT: Final = 0.1
# Of the Dirichlet law around the chosen weights: one of an eighth strays by about five points of a hundred.
CONCENTRATION: Final = 40.0
BAND: Final = (0.05, 0.95)
WORST: Final = 3
NONE_LEFT_OUT: Final = -1
# Draws held at a time.
BLOCK: Final = 2_000
MIDST: Final = 0.5


@dataclass(frozen=True, slots=True, eq=False)
class Worlds:
    """What may as well have been: ``m`` states of each uncertain input, and the indicators that may be left out.

    Parameters
    ----------
    value : (m, z, k)
        Within the bounds of each value.
    bad, good : (m, k)
        Goalposts, as goodness.
    weight : (m, k)
        They sum to 1.
    without : (q,)
        ``NONE_LEFT_OUT``, then every indicator that no zone needs.
    """

    value: Floats
    bad: Floats
    good: Floats
    weight: Floats
    without: Ints


@dataclass(frozen=True, slots=True, eq=False)
class Doubt:
    """Where each zone stands in many draws.

    Parameters
    ----------
    median, low, high : (z,)
        Place, 1 for the best, with the band that holds nine draws in ten.
    among_worst : (z,)
        Share of the draws with fewer than three zones below; NaN where there are no more than three.
    tied : (z, z)
        Zones whose bands overlap: nothing tells them apart.
    """

    draws: int
    seed: int
    median: Floats
    low: Floats
    high: Floats
    among_worst: Floats
    tied: Flags


def worlds(table: Table, size: int, random: np.random.Generator) -> Worlds:
    """Return ``size`` states of everything uncertain; each zone has to have something known."""
    low, high = bounded(table)
    bad, good = table.goalposts()
    moved = random.uniform(-GOALPOST_SHIFT, GOALPOST_SHIFT, (2, size, len(bad))) * (good - bad)
    # Nothing is better than a target met: only its tolerance is in doubt.
    moved[1, :, table.near] = 0.0
    grown = random.standard_gamma(CONCENTRATION * table.weight, (size, len(bad)))
    return Worlds(
        value=low + random.random((size, *low.shape)) * (high - low),
        bad=bad + moved[0],
        good=good + moved[1],
        weight=grown / grown.sum(axis=1, keepdims=True),
        without=np.array([NONE_LEFT_OUT, *np.flatnonzero(_spare(table))], dtype=np.int64),
    )


def _spare(table: Table) -> Flags:
    """Tell of each indicator whether every zone knows another one that counts."""
    counts = np.isfinite(table.value) & (table.weight > 0)
    spare: Flags = (counts.sum(axis=1, keepdims=True) - counts >= 1).all(axis=0)
    return spare


def scores_in(table: Table, outliers: Treated, may_be: Worlds, picks: Floats) -> Floats:
    """Return the scores (n, z) of ``n`` draws.

    Parameters
    ----------
    picks : (n, 6)
        From 0 to below 1, in the order of ``CHOICES``: which state of each, counted along.
    """
    size = len(may_be.value)
    value, post, weight = (_nth(picks[:, column], size) for column in range(3))
    way, how = _nth(picks[:, 3], len(NORMALISE)), _nth(picks[:, 4], len(AGGREGATE))
    left = may_be.without[_nth(picks[:, 5], len(may_be.without))]
    counts = np.where(np.arange(len(table.weight)) == left[:, np.newaxis], 0.0, may_be.weight[weight])
    scores = np.full((len(picks), len(table.value)), np.nan)
    for index, name in enumerate(NORMALISE):
        for other, kind in enumerate(AGGREGATE):
            rows = np.flatnonzero((way == index) & (how == other))
            goodness = table.goodness(may_be.value[value[rows]])
            posts = (may_be.bad[post[rows]], may_be.good[post[rows]])
            each = normalised(goodness, posts, name, outliers)
            scores[rows] = joined(*in_pillars(each, counts[rows], table.pillar), kind)
    return scores


def _nth(pick: Floats, size: int) -> Ints:
    return np.minimum((pick * size).astype(np.int64), size - 1)


def doubt(table: Table, outliers: Treated, draws: int = LEAST_DRAWS, seed: int = SEED) -> Doubt:
    """Return where each zone stands when everything is drawn at once; the same seed gives the same numbers."""
    from scipy.stats import rankdata  # noqa: PLC0415 - as in composite_checks

    random = np.random.default_rng(seed)
    scores = np.concatenate(
        [_drawn(table, outliers, min(BLOCK, draws - start), random) for start in range(0, draws, BLOCK)]
    )
    places = ranks(scores)
    low, high = np.quantile(places, BAND, axis=0)
    zones = scores.shape[1]
    below = rankdata(np.round(scores, SAME_SCORE), method="min", axis=1) - 1
    worst = (below < WORST).mean(axis=0) if zones > WORST else np.full(zones, np.nan)
    tied = (low[:, np.newaxis] <= high) & (low <= high[:, np.newaxis])
    return Doubt(draws, seed, np.median(places, axis=0), low, high, worst, tied)


def _drawn(table: Table, outliers: Treated, size: int, random: np.random.Generator) -> Floats:
    may_be = worlds(table, size, random)
    picks = random.random((size, len(CHOICES)))
    picks[:, :3] = ((np.arange(size) + MIDST) / size)[:, np.newaxis]
    return scores_in(table, outliers, may_be, picks)
