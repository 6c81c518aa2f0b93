"""Homes beside plants: as the crow flies, to the fence, and with the wind."""

import numpy as np
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from shapely import Point, box

from indicators.industry import env_ind
from indicators.wind import SECTORS, rose, sector_of
from tests.indicators.sampled import NAN, drawn, living, sampled

law = settings(deadline=None, derandomize=True, max_examples=60)
PLANT = drawn(industry=[box(0, 0, 100, 100)])
AROUND = [(600.0, 50.0), (600.1, 50.0), (50.0, 50.0), (50.0, -400.0)]
FOUR = living([100, 200, 300, 400], AROUND)


def test_the_fence_counts_not_the_middle_and_the_edge_is_within() -> None:
    """500 m east of the fence is in, 500.1 m out; whoever lives inside is in: 800 of 1,000."""
    measure = env_ind(FOUR, PLANT)
    assert (measure.value[-1], measure.low[-1], measure.high[-1], measure.reached[-1]) == (80, 80, 80, 800)
    assert np.isnan(measure.more["downwind"]).all()


def test_a_home_without_a_place_widens_the_bounds() -> None:
    """80 of 100 measured are near; 100 more cannot be placed: 40 to 90 %."""
    people = living([80, 20, 100], [(0, 0), (9000, 0), (NAN, NAN)])
    measure = env_ind(people, PLANT)
    assert (measure.value[-1], measure.low[-1], measure.high[-1]) == (80, 40, 90)


def test_no_plant_drawn_is_no_proof_of_none() -> None:
    """Where nobody has drawn a fence nothing is known."""
    assert env_ind(FOUR, drawn(sea=[box(0, 0, 1, 1)])).reason == ("no-plant-drawn", "no-plant-drawn")


def test_downwind_is_how_often_the_wind_comes_from_the_plant() -> None:
    """The plant lies west of home one (west wind: 1 in 4), north of home four (2 in 4), around home three (always)."""
    wind = sampled("wind_direction", [270.0, 0.0, 359.0, 90.0, NAN], unit="deg")
    measure = env_ind(FOUR, PLANT, wind)
    assert measure.more["downwind"][-1] == pytest.approx((100 * 25 + 300 * 100 + 400 * 50) / 1000)


def test_winds_fall_into_eight_sectors() -> None:
    """Each is 45 degrees wide with its name in the middle; a calm has no direction; 720.1 is north."""
    degrees = np.array([0, 22.4, 22.5, 90, 181, 225, 269, 337.4, 337.5, -1, 720.1, NAN, -1e-15])
    names = ["n", "n", "ne", "e", "s", "sw", "w", "nw", "n", "n", "n", "", "n"]
    assert [SECTORS[at] if at >= 0 else "" for at in sector_of(degrees)] == names


@given(st.lists(st.floats(0, 359.9), min_size=1, max_size=30))
@law
def test_winds_blow_from_somewhere(directions: list[float]) -> None:
    """The parts of the rose are one whole."""
    assert rose(sampled("wind_direction", directions, unit="°")).sum() == pytest.approx(1)


SPOTS = st.lists(st.tuples(st.integers(1, 50), st.integers(-900, 900), st.integers(-900, 900)), min_size=1, max_size=9)


@given(SPOTS, st.integers(0, 800), st.integers(0, 400), st.tuples(st.integers(-900, 900), st.integers(-900, 900)))
@law
def test_more_plants_and_wider_buffers_never_free_anybody(
    homes: list[tuple[int, int, int]], metres: int, wider: int, another: tuple[int, int]
) -> None:
    """As shapely's plain distances have it, home by home; a second plant or a wider buffer only adds people."""
    people = living([amount for amount, *_ in homes], [(float(x), float(y)) for _, x, y in homes])
    one = env_ind(people, PLANT, metres=metres)
    plant = box(0, 0, 100, 100)
    near = sum(amount for amount, x, y in homes if Point(x, y).distance(plant) <= metres)
    assert one.reached[-1] == near
    both = drawn(industry=[plant, Point(another).buffer(20)])
    assert env_ind(people, both, metres=metres).reached[-1] >= near
    assert env_ind(people, PLANT, metres=metres + wider).reached[-1] >= near
