"""Intervals agree with independent libraries, and what is kept back cannot be worked out."""

import itertools
import math

import numpy as np
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from scipy.optimize import linprog
from scipy.stats import binom, binomtest, chi2, poisson

from indicators.coverage import Flags, Floats
from indicators.intervals import median_interval, poisson_exact, suppress, wilson

NAN = float("nan")
law = settings(deadline=None, derandomize=True, max_examples=100)


@law
@given(asked=st.integers(1, 3000), part=st.floats(0, 1), confidence=st.sampled_from([0.8, 0.95, 0.99]))
def test_wilson_is_scipys(asked: int, part: float, confidence: float) -> None:
    """The oracle is the score interval of scipy.stats, at none and at all as well."""
    hits = round(part * asked)
    expected = binomtest(hits, asked).proportion_ci(confidence, method="wilson")
    low, high = wilson(hits, asked, confidence)
    assert float(low) == pytest.approx(expected.low, abs=1e-12)
    assert float(high) == pytest.approx(expected.high, abs=1e-12)


def test_wilson_by_hand() -> None:
    """50 of 100, z = 1.96: 0.5 ± 1.96 sqrt(0.0025 + 0.000096) / 1.0384 = 0.5 ± 0.0962."""
    low, high = wilson(50, 100)
    assert [float(low), float(high)] == pytest.approx([0.4038, 0.5962], abs=1e-4)


def test_nobody_asked_has_no_share() -> None:
    """None of none is not zero; not knowing how many stays so; arrays keep their shape."""
    low, high = wilson([0, NAN, 3], [0, 5, 5])
    assert np.isnan(low).tolist() == np.isnan(high).tolist() == [True, True, False]


@law
@given(st.integers(0, 5000))
def test_poisson_misses_by_no_more_than_it_may(count: int) -> None:
    """At each end seeing as much (or as little) as was seen has a chance of 2.5 %; the chi-squared form agrees."""
    low, high = (float(end) for end in poisson_exact(count))
    assert high == pytest.approx(float(chi2.ppf(0.975, 2 * count + 2)) / 2, rel=1e-9)
    assert float(poisson.cdf(count, high)) == pytest.approx(0.025, rel=1e-6)
    if count:
        assert float(poisson.sf(count - 1, low)) == pytest.approx(0.025, rel=1e-6)
    else:
        assert low == 0


def test_poisson_by_hand() -> None:
    """Nothing seen: e^-x = 0.025 at x = 3.689; a blank stays one."""
    low, high = poisson_exact([0, NAN])
    assert [low[0], high[0]] == [0, pytest.approx(-math.log(0.025))]
    assert math.isnan(low[1])
    assert math.isnan(high[1])


def test_the_median_by_hand() -> None:
    """Of 10 values the 2nd and the 9th: P(X <= 1) = 11/1024 = 1.1 %, and P(X <= 2) = 56/1024 is more than 2.5 %."""
    values = np.array([7, 3, NAN, 10, 1, 9, 2, 8, 4, 6, 5.0])
    assert median_interval(values) == (5.5, 2, 9)


def test_too_few_values_have_a_median_and_no_interval() -> None:
    """Two of five miss the median in 2/32 = 6 % of samples; six in 2/64 = 3 %."""
    middle, *ends = median_interval(np.arange(5.0))
    assert middle == 2
    assert np.isnan(ends).all()
    assert median_interval(np.arange(6.0)) == (2.5, 0, 5)
    assert np.isnan(median_interval(np.array([NAN]))).all()


def test_a_median_far_beyond_stays_there() -> None:
    """Half of the homes have no way at all: the median is infinite, not unknown."""
    assert median_interval(np.array([1.0, math.inf, math.inf]))[0] == math.inf


@law
@given(st.integers(6, 200), st.sampled_from([0.8, 0.95, 0.99]))
def test_the_median_interval_is_the_narrowest_that_holds(many: int, confidence: float) -> None:
    """The two order statistics cover by the binomial law, and the next two within would not."""
    _, low, high = median_interval(np.arange(1.0, many + 1), confidence)
    if math.isnan(low):
        return
    assert low + high == many + 1
    assert 1 - 2 * binom.cdf(low - 1, many, 0.5) >= confidence
    assert low + 1 > many / 2 or 1 - 2 * binom.cdf(low, many, 0.5) < confidence


@pytest.mark.parametrize(("hits", "asked"), [(6, 5), (-1, 5)])
def test_refuses_what_is_no_count(hits: int, asked: int) -> None:
    """More than all and less than none are programming errors."""
    with pytest.raises(ValueError, match="expected 0 <= hits <= asked"):
        wilson(hits, asked)
    with pytest.raises(ValueError, match="expected 0 or more"):
        poisson_exact(-1)
    with pytest.raises(ValueError, match="expected 0 or more"):
        suppress(np.array([[NAN]]))
    with pytest.raises(ValueError, match="found 1"):
        wilson(1, 5, 1.0)


def _attacked(table: Floats, hidden: Flags) -> list[float]:
    """Return how closely each hidden count can be placed by whoever knows all that is told: the attacker's LP."""
    lines = []
    for axis, size in enumerate(table.shape):
        for at in range(size):
            # The parts of a line less its total are nothing.
            line = np.moveaxis(np.zeros(table.shape), axis, 0)
            line[at, :-1], line[at, -1] = 1.0, -1.0
            lines.append(np.moveaxis(line, 0, axis))
    equal = np.array([line[hidden] for line in lines])
    told = [-float((line * table)[~hidden].sum()) for line in lines]
    widths = []
    for aim in np.eye(int(hidden.sum())):
        least, most = (linprog(side * aim, A_eq=equal, b_eq=told, bounds=(0, None)) for side in (1, -1))
        assert least.status == 0
        widths.append(math.inf if most.status == 3 else -float(most.fun or 0) - float(least.fun or 0))
    return widths


counts = st.one_of(st.just(0), st.integers(1, 9), st.integers(1, 9), st.integers(10, 400))
tables = st.tuples(st.integers(1, 5), st.integers(1, 5)).flatmap(
    lambda size: st.lists(st.lists(counts, min_size=size[1], max_size=size[1]), min_size=size[0], max_size=size[0])
)


@settings(deadline=None, derandomize=True, max_examples=40)
@given(tables)
def test_nothing_kept_back_can_be_taken_out_of_the_totals(rows: list[list[int]]) -> None:
    """An attacker who solves for each hidden count with all that is told is left with 10 or more to choose from."""
    found = np.array(rows, dtype=np.float64)
    hidden = suppress(found)
    table = np.vstack([found, found.sum(axis=0)])
    table = np.column_stack([table, table.sum(axis=1)])
    assert hidden[(table > 0) & (table < 10)].all()
    assert not hidden[table == 0].any()
    widths = _attacked(table, hidden)
    assert all(width >= 10 - 1e-6 for width in widths), (table, hidden, widths)


def test_one_small_count_takes_three_partners() -> None:
    """The 3 is guarded by the cheapest rectangle, 20 + 30 + 15, and no total is lost."""
    hidden = suppress(np.array([[3, 20, 90], [30, 15, 80], [70, 60, 50.0]]))
    assert hidden.tolist() == [[True, True, False, False], [True, True, False, False], [False] * 4, [False] * 4]


def test_two_small_counts_do_not_guard_one_another() -> None:
    """The 3 and the 5 are 8 together: each from 0 to 8 is too close, so that the 500 is kept back as well."""
    assert suppress(np.array([[3.0, 5.0, 500.0]]))[0].tolist() == [True, True, True, False]


def test_a_table_without_small_counts_is_told_whole() -> None:
    """Ten are enough, and nobody is nobody."""
    assert not suppress(np.array([[10, 0], [500, 12.0]])).any()


def test_a_lone_small_count_takes_its_total_along() -> None:
    """Beside nothing but empty cells there is no partner: the total itself would tell it."""
    hidden = suppress(np.array([[4.0, 0.0], [50.0, 60.0]]))
    assert hidden[0].tolist() == [True, False, True]
    assert all(width >= 10 for width in _attacked(*_both(np.array([[4.0, 0.0], [50.0, 60.0]]))))


def _both(found: Floats) -> tuple[Floats, Flags]:
    table = np.vstack([found, found.sum(axis=0)])
    return np.column_stack([table, table.sum(axis=1)]), suppress(found)


def test_every_table_of_two_by_two_small_numbers_holds() -> None:
    """All 625 tables with counts of 0, 1, 9, 10 and 25."""
    for cells in itertools.product((0, 1, 9, 10, 25), repeat=4):
        table, hidden = _both(np.array(cells, dtype=np.float64).reshape(2, 2))
        # Each hidden cell stands in no line alone; the LP of the law above looks closer.
        assert not (hidden.sum(axis=0) == 1).any(), table
        assert not (hidden.sum(axis=1) == 1).any(), table
