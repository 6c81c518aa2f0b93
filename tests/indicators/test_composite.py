"""The arithmetic of composite indices: worked out on paper, and the laws that no index may break.

COINr is a program in R, and R is not installed: it is held against what COINr's own tests assert, to 1e-9, and against
what its guide prints of its example data (ASEM), to the three figures printed. For skewness, kurtosis and rank
correlation scipy takes its place.
"""

from dataclasses import replace

import numpy as np
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from scipy.stats import kurtosis, skew, spearmanr

from indicators.composite import in_pillars, joined, lifted, ranks, scored
from indicators.composite_checks import alike, shape, treated
from model.ranking import AGGREGATE, ARITHMETIC, GOALPOST, MINMAX, NORMALISE, RANK
from tests.indicators.composed import NAN, any_table, better, on_paper, run, table

SEEDS = st.integers(0, 2**32 - 1)
LAW = settings(deadline=None, derandomize=True, max_examples=60)


def test_a_table_worked_out_on_paper() -> None:
    """Three zones, a share (0 to 100), days (20 to 0, fewer is better) and seats (0 to 1) alone in its pillar.

    A: share 100 -> 100; days 5 -> 1 + 99 x 15/20 = 75.25; seats 0.5 -> 50.5.
       pillars (100 + 75.25)/2 = 87.625 and 50.5; mean 69.0625; root of 87.625 x 50.5 = 4425.0625: 66.5211.
    B: share 50 -> 50.5; days 10 -> 50.5; seats 1 -> 100. Pillars 50.5 and 100; mean 75.25; root of 5050: 71.0634.
    C: share 0 -> 1; days 20 -> 1; seats 0.25 -> 25.75. Pillars 1 and 25.75; mean 13.375; root of 25.75: 5.0744.
    """
    found = run(on_paper())
    assert np.allclose(found.normalised, [[100, 75.25, 50.5], [50.5, 50.5, 100], [1, 1, 25.75]], rtol=1e-12)
    assert np.allclose(found.pillars, [[87.625, 50.5], [50.5, 100], [1, 25.75]], rtol=1e-12)
    assert np.allclose(found.arithmetic, [69.0625, 75.25, 13.375], rtol=1e-12)
    assert np.allclose(found.geometric, [66.5211, 71.0634, 5.0744], atol=5e-5)
    assert np.allclose(found.geometric**2, [4425.0625, 5050, 25.75], rtol=1e-12)
    assert np.allclose(found.gap, [2.5414, 4.1866, 8.3006], atol=5e-5)
    assert found.alarm.tolist() == [False, False, True]
    assert ranks(found.score).tolist() == [2, 1, 3]
    assert found.present.tolist() == [1, 1, 1]


@pytest.mark.parametrize(("worst", "best", "places"), [(0.0, 10.0, (0.1, 1.0, 0.0)), (10.0, 0.0, (0.9, 0.0, 1.0))])
def test_goalposts_are_where_coinr_has_them(worst: float, best: float, places: tuple[float, ...]) -> None:
    """COINr's tests have 1, 11 and -1 between 0 and 10 at 0.1, 1 and 0, the other way round at 0.9, 0 and 1."""
    found = run(table([[1], [11], [-1]], worst=[worst], best=[best])).normalised[:, 0]
    assert found == pytest.approx([1 + 99 * place for place in places], abs=1e-9)


# The guide of COINr on aggregation, first five countries: five scores under one pillar and three under another, then
# these two and the index, everything by arithmetic mean with equal weights.
ASEM = (
    ((12.6, 52.4, 39.5, 34.8, 52.5), (31.9, 71.9, 55.7), (38.4, 53.2, 45.8)),
    ((26.2, 77.5, 54.1, 41.1, 78.2), (69.5, 72.8, 62.9), (55.4, 68.4, 61.9)),
    ((48.2, 75.6, 43.3, 72.0, 80.8), (53.0, 86.2, 50.1), (64.0, 63.1, 63.5)),
    ((13.3, 26.5, 5.85, 22.9, 32.4), (81.7, 27.5, 64.6), (20.2, 57.9, 39.0)),
    ((24.6, 75.9, 27.1, 28.4, 67.5), (55.7, 53.3, 61.7), (44.7, 56.9, 50.8)),
)


def test_the_example_of_coinr_comes_out_as_it_prints_it() -> None:
    """Inside the two pillars and between them, to what rounding to three figures leaves: a tenth of a point."""
    scores = np.array([[*conn, *sust] for conn, sust, _ in ASEM])
    pillars, _ = in_pillars(scores, np.full(8, 1.0), np.array([0, 0, 0, 0, 0, 1, 1, 1]))
    index = joined(pillars, np.full(2, 0.5), ARITHMETIC)
    assert np.column_stack((pillars, index)) == pytest.approx(np.array([told for *_, told in ASEM]), abs=0.1)


def test_the_same_table_between_zones_and_by_rank() -> None:
    """Between zones the days lie at (20 - x)/15, the seats at (x - 0.25)/0.75; by rank each stands at 1, 50.5, 100."""
    between, ranked = run(on_paper(), MINMAX), run(on_paper(), RANK)
    assert np.allclose(between.normalised, [[100.0, 100.0, 34.0], [50.5, 67.0, 100.0], [1.0, 1.0, 1.0]], rtol=1e-12)
    assert np.allclose(ranked.normalised, [[100, 100, 50.5], [50.5, 50.5, 100], [1.0, 1.0, 1.0]], rtol=1e-12)
    assert np.isnan(between.low).all()
    assert np.isnan(ranked.high).all()


@LAW
@given(SEEDS, st.floats(0.01, 0.9), st.sampled_from(AGGREGATE))
def test_improving_a_value_never_lowers_the_score(seed: int, by: float, how: str) -> None:
    """Nor does it move any other zone: goalposts stand where they stand."""
    before = any_table(seed, holes=True)
    row, column = seed % before.value.shape[0], seed % before.value.shape[1]
    after = replace(before, value=better(before, row, column, by), low=before.value, high=before.value)
    old, new = run(before, how=how).score, run(after, how=how).score
    others = np.arange(len(old)) != row
    assert np.isnan(old[row]) or new[row] >= old[row] - 1e-9
    assert np.array_equal(old[others], new[others], equal_nan=True)


@LAW
@given(SEEDS, st.floats(0.01, 100), st.sampled_from(NORMALISE), st.sampled_from(AGGREGATE))
def test_metres_or_feet_are_the_same(seed: int, factor: float, way: str, how: str) -> None:
    """Another unit of one indicator changes no score and no bound."""
    metres = any_table(seed)
    scale = np.ones(metres.value.shape[1])
    scale[0] = factor
    told = ("value", "low", "high", "worst", "best")
    feet = replace(metres, **{name: getattr(metres, name) * scale for name in told})
    for name in ("score", "low", "high", "normalised"):
        one, other = (getattr(run(each, way, how), name) for each in (metres, feet))
        assert np.allclose(one, other, rtol=1e-9, equal_nan=True)


@LAW
@given(SEEDS, st.sampled_from(NORMALISE), st.sampled_from(AGGREGATE))
def test_the_order_of_zones_and_indicators_does_not_matter(seed: int, way: str, how: str) -> None:
    """Shuffled rows give shuffled scores; shuffled columns the same ones."""
    plain = any_table(seed, holes=True)
    random = np.random.default_rng(seed + 1)
    rows, columns = (random.permutation(size) for size in plain.value.shape)
    turned = replace(
        plain,
        **{name: getattr(plain, name)[np.ix_(rows, columns)] for name in ("value", "low", "high")},
        **{name: getattr(plain, name)[columns] for name in ("worst", "best", "near", "pillar", "weight")},
    )
    one, other = run(plain, way, how), run(turned, way, how)
    assert np.allclose(one.score[rows], other.score, rtol=1e-9, equal_nan=True)
    assert np.array_equal(ranks(one.score)[rows], ranks(other.score), equal_nan=True)


@LAW
@given(SEEDS, st.sampled_from([GOALPOST, MINMAX]))
def test_a_zone_that_stands_twice_changes_nobody(seed: int, way: str) -> None:
    """By rank it must: a rank counts zones. That way is therefore never the reference unless somebody asks for it."""
    once = any_table(seed, holes=True)
    twice = once.some(np.array([*range(len(once.value)), 0]))
    # The rule for outliers counts zones, so both are held to what it said of the first.
    held = treated(once.goodness(once.value))
    one, other = (scored(each, held, way) for each in (once, twice))
    assert np.allclose(one.score, other.score[:-1], rtol=1e-9, equal_nan=True)
    assert np.isclose(other.score[-1], other.score[0], equal_nan=True)


@pytest.mark.parametrize("how", AGGREGATE)
def test_the_ideal_scores_100_and_the_worst_1(how: str) -> None:
    """Beyond a goalpost is no better and no worse, whichever way is good."""
    told = table(
        [[100, 0, 20], [0, 50, 30], [140, -9, 20], [-40, 90, 90]],
        worst=[0, 50, 30],
        best=[100, 0, 20],
        near=np.array([False, False, True]),
        pillar=np.array([0, 0, 1]),
    )
    assert np.allclose(run(told, how=how).score, [100, 1, 100, 1], rtol=1e-12)


def test_close_to_a_value_counts_from_both_sides() -> None:
    """A target of 1 with a tolerance of 0.5: 0.75 and 1.25 score half way, 0.4 and 2 nothing."""
    told = table([[1], [0.75], [1.25], [0.4], [2]], worst=[1.5], best=[1.0], near=np.array([True]))
    assert np.allclose(run(told).score, [100, 50.5, 50.5, 1, 1])


def test_bounds_around_a_target_reach_the_best_score() -> None:
    """Between 0.9 and 1.3 lies the target itself; the worst end is the farther one, 0.3 of 0.5 away."""
    told = table([[1.2]], low=[[0.9]], high=[[1.3]], worst=[1.5], best=[1.0], near=np.array([True]))
    found = run(told)
    assert np.allclose([found.low[0], found.score[0], found.high[0]], [1 + 99 * 0.4, 1 + 99 * 0.6, 100])


@LAW
@given(SEEDS, st.sampled_from(NORMALISE))
def test_the_geometric_mean_never_exceeds_the_arithmetic(seed: int, way: str) -> None:
    """And the gap between them is what a bad pillar would be forgiven; all alike, there is none."""
    found = run(any_table(seed, holes=True), way)
    known = np.isfinite(found.score)
    assert (found.gap[known] >= 0).all()
    assert ((found.score[known] >= 1 - 1e-9) & (found.score[known] <= 100 + 1e-9)).all()
    even = run(table([[30, 30, 30]], pillar=np.array([0, 1, 2])), how=ARITHMETIC)
    assert abs(even.gap[0]) < 1e-9


@LAW
@given(SEEDS, st.sampled_from(AGGREGATE))
def test_every_value_within_its_bounds_scores_within_the_bounds(seed: int, how: str) -> None:
    """The bounds are those of the score, not of a normal law around it."""
    told = any_table(seed, holes=True)
    found = run(told, how=how)
    share = np.random.default_rng(seed).random(told.value.shape)
    inside = run(replace(told, value=told.low + share * (told.high - told.low)), how=how).score
    known = np.isfinite(found.score)
    assert (found.low[known] <= found.score[known]).all()
    assert (found.score[known] <= found.high[known]).all()
    assert (found.low[known] <= inside[known] + 1e-9).all()
    assert (inside[known] <= found.high[known] + 1e-9).all()


def test_unknown_is_not_zero() -> None:
    """A quarter unknown: the rest of its pillar speaks for it. Half unknown: no score, not a low one."""
    told = table([[NAN, 60, 40, 40], [NAN, NAN, 80, 80], [0, 60, 40, 40]], pillar=np.array([0, 0, 1, 1]))
    found = run(told)
    assert np.allclose(found.pillars[0], [60.4, 40.6])
    assert found.present.tolist() == [0.75, 0.5, 1]
    assert np.isfinite(found.score).tolist() == [True, False, True]
    assert found.score[0] > found.score[2]
    assert np.isnan(found.pillars[1, 0])
    assert np.isnan(run(told, MINMAX).normalised[0, 0])
    assert np.isnan(run(told, RANK).normalised[1, 1])


def test_exactly_seventy_percent_is_enough() -> None:
    """Ten times 0.07 added up is less than 0.7 to a computer."""
    told = table([[*([50] * 10), NAN]], weight=[*([0.7 / 10] * 10), 0.3])
    assert run(told).score[0] == pytest.approx(50.5)


@LAW
@given(SEEDS)
def test_the_gain_of_an_indicator_is_what_comes_of_reaching_its_goalpost(seed: int) -> None:
    """Each is computed again with that value alone at its best."""
    told = any_table(seed, holes=True)
    found = run(told)
    gains = lifted(told, found, "geometric")
    row, column = seed % told.value.shape[0], seed % told.value.shape[1]
    if np.isnan(told.value[row, column]):
        assert np.isnan(gains[row, column])
        return
    value = told.value.copy()
    value[row, column] = told.best[column]
    expected = run(replace(told, value=value)).score[row] - found.score[row]
    assert np.isclose(gains[row, column], expected, atol=1e-9, equal_nan=True)


@LAW
@given(SEEDS)
def test_skewness_kurtosis_and_rank_correlation_are_scipys(seed: int) -> None:
    """Corrected for the size of the sample, as JRC's rule has them."""
    random = np.random.default_rng(seed)
    sample = random.exponential(size=(int(random.integers(5, 30)), 2))
    expected = [float(law(sample[:, 0], bias=False)) for law in (skew, kurtosis)]
    assert np.allclose(shape(sample[:, 0]), expected, rtol=1e-9)
    close = np.column_stack((sample[:, 0], sample[:, 0] + 0.2 * sample[:, 1]))
    rho = float(spearmanr(close).statistic)
    assert [pair[2] for pair in alike(close)] == ([pytest.approx(rho)] if rho > 0.9 else [])


def test_pairs_that_say_the_same_are_told_whichever_way_they_run() -> None:
    """A total beside its part, and an indicator beside its mirror image; four zones are too few to tell."""
    base = np.arange(8.0)
    told = np.column_stack((base, -(base**3), base[[3, 1, 7, 0, 6, 2, 5, 4]]))
    assert [(one, other, round(rho, 6)) for one, other, rho in alike(told)] == [(0, 1, -1.0)]
    assert alike(told[:4]) == ()
    assert alike(np.column_stack((base, np.zeros(8)))) == ()


def test_outliers_are_held_and_recorded() -> None:
    """One zone at 1,000 among values from 1 to 11: it is held at 11; a long tail of many is bent instead."""
    one = treated(np.array([[*range(1, 12), 1000.0]]).T)
    assert (one.held[0], one.high[0], one.low[0], one.bend[0]) == (1, 11, -np.inf, 0)
    assert one.skew[0] > 2
    assert one.kurtosis[0] > 3.5
    below = treated(-np.array([[*range(1, 12), 1000.0]]).T)
    assert (below.held[0], below.low[0], below.high[0]) == (1, -11, np.inf)
    tail = treated(np.exp2(np.arange(200.0))[:, np.newaxis])
    assert (tail.held[0], tail.bend[0], tail.high[0]) == (0, 1, np.inf)
    calm = treated(np.arange(12.0)[:, np.newaxis])
    assert (calm.held[0], calm.bend[0]) == (0, 0)


def test_an_outlier_moves_only_those_who_are_scored_against_it() -> None:
    """Between goalposts nothing happens to the eleven others; between zones they are spread again, not crushed."""
    told = table([[value] for value in (*range(1, 12), 1000.0)])
    assert np.allclose(run(told).score[:11], 1 + 0.99 * np.arange(1, 12))
    assert np.allclose(run(told, MINMAX).score, [*(1 + 9.9 * np.arange(11)), 100])
