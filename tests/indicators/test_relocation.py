"""Families before and after their move, and fishers and their berths: nobody can be picked out."""

from collections.abc import Sequence

import numpy as np
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from shapely import Point

from indicators.coverage import Measure
from indicators.observed import Observations
from indicators.relocation import hou_rac, liv_ber
from tests.indicators.observing import observed, row
from tests.indicators.one_street import place
from tests.indicators.one_walk import Row, ground, one_place, places_of, walk_of

BASE = ground()
WALK = walk_of(BASE)
BERTH, CLINIC, SCHOOL = (
    one_place(BASE, service, at) for service, at in (("berth", 0), ("primary_health", 1000), ("primary_school", 2000))
)
law = settings(deadline=None, derandomize=True, max_examples=20)
Move = tuple[float, float]


def _rows(moves: Sequence[Move], first: int = 0) -> list[Row]:
    return [
        row(f"home_{when}", 1, unit="family", station=f"F{first + nth}", at=at)
        for nth, move in enumerate(moves)
        for when, at in zip(("before", "after"), move, strict=True)
    ]


def _moved(rows: list[Row]) -> Measure:
    return hou_rac(observed(rows), WALK, BERTH, CLINIC, SCHOOL)


def test_the_median_family_and_each_walk() -> None:
    """From 0 to 800 m: berth +10 minutes, clinic and school 10 nearer each: -10/3; from 800 back to 0 the reverse."""
    measure = _moved(_rows([(0, 800)] * 7 + [(800, 0)] * 3))
    assert measure.value[[0, -1]] == pytest.approx(np.array([-10 / 3, -10 / 3]), abs=0.01)
    assert measure.more["change_berth"][0] == pytest.approx(10, abs=0.01)
    assert measure.more["change_clinic"][0] == pytest.approx(-10, abs=0.01)
    assert measure.more["worse"][0] == 30
    assert measure.more["families"][0] == 10
    assert np.array_equal(measure.low, measure.value, equal_nan=True)


def test_who_cannot_be_measured_is_taken_for_the_best_and_the_worst() -> None:
    """11 of 15 stay where they are; 4 homes are unknown: with all of them 120 minutes off the median stays 0."""
    unknown = [row("home_before", 1, unit="family", station=f"X{nth}", at=0) for nth in range(4)]
    measure = _moved(_rows([(0, 0)] * 11) + unknown)
    assert (measure.value[0], measure.low[0], measure.high[0]) == (0, 0, 0)
    assert measure.measured_share[0] == pytest.approx(11 / 15)
    many = [row("home_before", 1, unit="family", station=f"X{nth}", at=0) for nth in range(12)]
    wide = _moved(_rows([(0, 0)] * 11) + many)
    assert (wide.value[0], wide.low[0], wide.high[0]) == (0, -120, 120)


def test_a_code_with_two_places_for_one_home_is_unknown() -> None:
    """Nobody can tell which of the two is the home."""
    twice = [row("home_after", 1, unit="family", station="F0", at=3000)]
    assert _moved(_rows([(0, 0)] * 11) + twice).more["families"][0] == 10


def test_a_walk_longer_than_anybody_walks_counts_as_that() -> None:
    """From the clinic's door to 3 km off are 37.5 minutes; with a longest of 30 the change is 30."""
    rows = observed(_rows([(1000, 4000)] * 10))
    measure = hou_rac(rows, WALK, CLINIC, CLINIC, CLINIC, longest=30)
    assert measure.value[-1] == pytest.approx(30)
    full = hou_rac(rows, WALK, CLINIC, CLINIC, CLINIC)
    assert full.value[-1] == pytest.approx(37.5, abs=0.01)


def test_fewer_than_ten_families_are_never_told() -> None:
    """Nine are too few; where one zone has one family, the other would give it away by the district."""
    few = _moved(_rows([(0, 800)] * 9))
    assert few.reason == ("too-few-households", "no-data", "no-data", "too-few-households")
    hidden = _moved(_rows([(0, 800)] * 11) + _rows([(1500, 0)], first=11))
    assert hidden.reason == ("withheld-for-others", "too-few-households", "no-data", "")
    for measure in (few, hidden):
        silent = np.array([bool(why) for why in measure.reason])
        told = (measure.value, measure.low, measure.high, measure.measured_share, *measure.more.values())
        assert all(np.isnan(numbers[silent]).all() for numbers in told)
        assert len(measure.cells) == 0


MOVES = st.lists(st.tuples(st.integers(0, 40), st.integers(0, 40)), min_size=10, max_size=16).map(
    lambda moves: [(100.0 * old, 100.0 * new) for old, new in moves]
)


@given(MOVES, st.randoms(use_true_random=False))
@law
def test_the_order_of_rows_tells_nothing(moves: list[Move], random: np.random.Generator) -> None:
    """Families may stand in any order in the register."""
    rows = _rows(moves)
    one, other = _moved(rows), _moved(random.sample(rows, len(rows)))  # type: ignore[attr-defined]
    assert one.value == pytest.approx(other.value, nan_ok=True)
    assert one.reason == other.reason


@given(MOVES)
@law
def test_moving_back_undoes_the_move(moves: list[Move]) -> None:
    """In the district (all homes in its zones) the way back changes as much the other way; staying changes nothing."""
    inside = [(min(old, 2900.0), min(new, 2900.0)) for old, new in moves]
    there, back = _moved(_rows(inside)), _moved(_rows([(new, old) for old, new in inside]))
    assert there.value[-1] == pytest.approx(-back.value[-1], abs=1e-9)
    stay = _moved(_rows([(old, old) for old, _ in inside]))
    assert (stay.value[-1], stay.more["worse"][-1]) == (0, 0)


def _fishers(*homes: tuple[float, float, float]) -> Observations:
    rows = [row("fishing_households", many) | {"geometry": Point(at, off)} for many, at, off in homes]
    return observed(rows)


def test_fishing_households_within_half_an_hour_of_a_berth() -> None:
    """6 at 100 m and 4 at 2.5 km: 60 %; 2 more live 800 m off any street: between 6/12 and 8/12."""
    measure = liv_ber(_fishers((6, 100, 0), (4, 2500, 0), (2, 200, 800)), WALK, BERTH)
    assert measure.value[-1] == 60
    assert (measure.low[-1], measure.high[-1]) == pytest.approx((50, 200 / 3))
    assert measure.more["fishing_households"][-1] == 10
    assert np.isnan(measure.reached).all()
    assert len(measure.cells) == 0


def test_nine_fishing_households_are_too_few() -> None:
    """A handful could be told by their neighbours."""
    assert liv_ber(_fishers((9, 100, 0)), WALK, BERTH).reason[-1] == "too-few-households"


def test_a_newer_count_replaces_the_older() -> None:
    """The same point counted again is not twice as many."""
    old = row("fishing_households", 40, at=2500, time="2020")
    new = row("fishing_households", 10, at=2500, time="2025")
    far = row("fishing_households", 10, at=100, time="2025")
    assert liv_ber(observed(old, new, far), WALK, BERTH).value[-1] == 50


@given(
    st.lists(st.tuples(st.integers(1, 30), st.integers(0, 40)), min_size=1, max_size=9),
    st.integers(0, 3000),
    st.integers(0, 2000),
    st.integers(0, 4000),
)
@law
def test_a_longer_walk_and_another_berth_never_reach_fewer(
    homes: list[tuple[int, int]], metres: int, longer: int, another: int
) -> None:
    """Where the district is told, the share never falls."""
    fishers = _fishers(*((float(many), 100.0 * at, 0.0) for many, at in homes))
    one = liv_ber(fishers, WALK, BERTH, metres=metres)
    if one.reason[-1]:
        return
    assert liv_ber(fishers, WALK, BERTH, metres=metres + longer).value[-1] >= one.value[-1]
    both = places_of(BASE, place("berth", 0), place("berth", another))
    assert liv_ber(fishers, WALK, both, metres=metres).value[-1] >= one.value[-1]
