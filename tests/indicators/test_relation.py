"""The relation of two indicators over zones: an independent library finds the same, and few zones say nothing."""

import math

import pytest
from hypothesis import assume, given
from hypothesis import strategies as st
from scipy.stats import spearmanr

from indicators.relation import FEWEST_ZONES, relation, sure
from model.evidence import Evidence
from model.indicator import Indicator, Result, Value
from model.relation import Relation
from model.text import Text

NAN = math.nan


def by_zone(values: list[float]) -> Result:
    """Return a result with one value for each zone."""
    entry = Indicator("x", Text(), "", Text(), "percent", "up", Text(), "", Text(), "zone", ())
    told = [
        Value("x", str(at), value, value, value, "percent", NAN, NAN, Evidence.MEASURED, 1.0, "")
        for at, value in enumerate([*values, 0.0])
    ]
    return Result(entry, NAN, "", tuple(told), {})


def test_the_same_order_is_one_and_the_other_way_round_is_minus_one() -> None:
    """However the values grow: only their order counts."""
    up = by_zone([2.0**at for at in range(8)])
    assert relation(up, by_zone(list(range(8)))).rank == pytest.approx(1)
    assert relation(up, by_zone([-at for at in range(8)])).rank == pytest.approx(-1)


def test_an_interval_worked_out_by_hand() -> None:
    """Two neighbours changed among eight: 1 - 6·2/504 = 0.976; z = 2.2094 ± 1.96·sqrt(1.4765/5): 0.816 to 0.997."""
    found = relation(by_zone(list(range(8))), by_zone([1, 0, 2, 3, 4, 5, 6, 7]))
    assert found.rank == pytest.approx(1 - 12 / 504)
    assert (found.low, found.high) == pytest.approx((0.81587, 0.99714), abs=1e-4)
    assert sure(found) == 1


def test_a_zone_without_one_of_the_values_is_left_out() -> None:
    """Nine zones, one of them blank: eight count, and the blank one is no zero."""
    found = relation(by_zone([*range(8), NAN]), by_zone([*range(8), -99]))
    assert found.zones == 8
    assert found.rank == pytest.approx(1)


def test_of_few_zones_or_of_one_value_everywhere_nothing_is_told() -> None:
    """Seven are too few; eight alike have no order."""
    few = relation(by_zone(list(range(FEWEST_ZONES - 1))), by_zone(list(range(FEWEST_ZONES - 1))))
    assert (few.zones, math.isnan(few.rank), sure(few)) == (7, True, 0)
    assert math.isnan(relation(by_zone([5.0] * 9), by_zone(list(range(9)))).rank)


@pytest.mark.parametrize(("low", "high", "sign"), [(0.1, 0.8, 1), (-0.1, 0.8, 0), (-0.8, -0.1, -1), (-0.8, 0.1, 0)])
def test_a_relation_is_sure_only_on_one_side_of_none(low: float, high: float, sign: int) -> None:
    """An interval that holds 0 says neither."""
    assert sure(Relation(13, (low + high) / 2, low, high)) == sign


@given(st.lists(st.tuples(st.integers(0, 9), st.integers(0, 9)), min_size=8, max_size=14))
def test_it_is_what_scipy_finds_ties_included(rows: list[tuple[int, int]]) -> None:
    """And lies within its own interval, the same whichever is named first."""
    one, other = ([float(row[at]) for row in rows] for at in (0, 1))
    assume(len(set(one)) > 1)
    assume(len(set(other)) > 1)
    found = relation(by_zone(one), by_zone(other))
    assert found.rank == pytest.approx(spearmanr(one, other).statistic, abs=1e-12)
    assert found.low <= found.rank + 1e-9
    assert found.rank - 1e-9 <= found.high
    assert relation(by_zone(other), by_zone(one)).rank == pytest.approx(found.rank)
