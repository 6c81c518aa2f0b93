"""The arithmetic of shares: people are counted, blanks are not, and the bounds hold what is not known."""

import math

import numpy as np
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from indicators.coverage import IN_NO_ZONE, Measure, Origins, coverage, persons, to_target

INF, NAN = float("inf"), float("nan")


def _measure(
    amounts: list[float], metres: list[float], zone: list[int] | None = None, weight: str = "residents"
) -> Measure:
    where = np.array(zone or [0] * len(amounts))
    origins = Origins(where, np.array(amounts), int(where.max(initial=0)) + 1, weight)
    return coverage(origins, np.array(metres), 500.0)


def test_counts_people_not_points() -> None:
    """Three quarters of the people live near, though only half of the points do."""
    measure = _measure([200, 100, 50, 50], [100, 500, 700, INF])
    assert measure.value[-1] == 75
    assert measure.reached[-1] == 300


def test_no_way_through_is_out_of_reach_and_measured() -> None:
    """Zero is zero: whom no way leads anywhere is measured, and not reached."""
    measure = _measure([10, 30], [INF, INF])
    assert (measure.value[-1], measure.low[-1], measure.high[-1], measure.measured_share[-1]) == (0, 0, 0, 1)


def test_the_unmeasured_widen_the_bounds_and_leave_the_rate() -> None:
    """300 of 400 measured are near and 100 more are unmeasured: 75 %, between 300/500 and 400/500."""
    measure = _measure([200, 100, 100, 100], [1, 2, 900, NAN])
    assert (measure.value[-1], measure.low[-1], measure.high[-1]) == (75, 60, 80)
    assert measure.measured_share[-1] == 0.8


def test_a_blank_never_moves_the_rate() -> None:
    """Blank is not zero: neither the rate, nor its bounds, nor the persons change for a cell nobody counted."""
    with_blank, without = _measure([80, NAN, 40], [10, 10, 900]), _measure([80, 40], [10, 900])
    assert with_blank.value[-1] == pytest.approx(100 * 80 / 120)
    for name in ("value", "low", "high", "reached", "measured", "measured_share"):
        assert np.array_equal(getattr(with_blank, name), getattr(without, name))


def test_reasons_tell_apart_nobody_unknown_and_unmeasured() -> None:
    """A zone where nobody lives, one that nobody counted, and one beyond the streets are three things."""
    measure = _measure([0, NAN, 5, 7], [10, 10, NAN, 10], [0, 1, 2, 3])
    assert measure.reason == ("no-residents", "residents-unknown", "unmeasured", "", "")
    assert np.isnan(measure.value[:3]).all()
    assert persons(measure)[0] == 0
    assert np.isnan(persons(measure)[1:3]).all()
    assert measure.measured_share[2] == 0
    assert math.isnan(measure.measured_share[0])


def test_a_zone_without_residential_street_says_so() -> None:
    """Metres of street that stand in for people have a reason of their own."""
    measure = _measure([25, 25], [10, 900], [1, 1], weight="street_metres")
    assert measure.reason == ("no-streets", "", "")


def test_who_is_in_no_zone_is_not_in_the_district() -> None:
    """The district is what its zones hold together, nothing beyond."""
    measure = _measure([10, 30, 1000], [10, 900, 10], [0, 1, IN_NO_ZONE])
    assert measure.value.tolist() == [100, 0, 25]


def test_the_target_asks_for_further_people_never_fewer_than_none() -> None:
    """90 % of 400 is 360: 60 more than the 300 reached; where all 10 are reached nobody is wanted."""
    measure = _measure([300, 100, 10], [10, 900, 10], [0, 0, 1])
    assert to_target(measure, 90.0).tolist() == [60, 0, 59]


AMOUNTS = st.one_of(st.just(NAN), st.floats(0, 1e5))
WALKS = st.one_of(st.just(NAN), st.just(INF), st.floats(0, 2000))
ROWS = st.lists(st.tuples(AMOUNTS, WALKS, st.integers(-1, 3)), min_size=1, max_size=30)


@settings(deadline=None, derandomize=True)
@given(rows=ROWS, near=st.floats(0, 1000), farther=st.floats(0, 1000))
def test_laws_of_every_share(rows: list[tuple[float, float, int]], near: float, farther: float) -> None:
    """Bounds hold the value, zones add up to the district, and a longer reach never reaches fewer."""
    amounts, metres, zone = (np.array(column) for column in zip(*rows, strict=True))
    origins = Origins(zone, amounts, 4, "residents")
    one, more = coverage(origins, metres, near), coverage(origins, metres, near + farther)
    known = ~np.isnan(one.value)
    assert (one.low <= one.value)[known].all()
    assert (one.value <= one.high)[known].all()
    assert (one.high[known] <= 100).all()
    assert one.reached[-1] == one.reached[:-1].sum()
    assert (one.value <= more.value)[known].all()


@settings(deadline=None, derandomize=True)
@given(rows=ROWS, seed=st.integers(0, 99))
def test_the_order_of_rows_changes_nothing(rows: list[tuple[float, float, int]], seed: int) -> None:
    """The same people in another order are the same people."""
    amounts, metres, zone = (np.array(column) for column in zip(*rows, strict=True))
    order = np.random.default_rng(seed).permutation(len(rows))
    one = coverage(Origins(zone, amounts, 4, "residents"), metres, 500.0)
    other = coverage(Origins(zone[order], amounts[order], 4, "residents"), metres[order], 500.0)
    assert one.reason == other.reason
    assert one.value == pytest.approx(other.value, nan_ok=True)
