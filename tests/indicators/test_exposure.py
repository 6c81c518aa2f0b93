"""Noise, green and heat at people's homes: worked by hand, and never made of what was not measured."""

import numpy as np
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from indicators.coverage import Measure
from indicators.exposure import env_hea, env_ndv, env_noi
from tests.indicators.sampled import NAN, living, sampled, together

law = settings(deadline=None, derandomize=True, max_examples=60)
ROW = [(0.0, 0.0), (200.0, 0.0), (400.0, 0.0), (600.0, 0.0)]
FOUR = living([100, 200, 300, 400], ROW)
LOUD = together(
    sampled("noise_lden", [53.0, 53.1, 70.0], ROW[:3], unit="dB"),
    sampled("noise_lnight", [46.0, 45.0], ROW[:2], unit="dB(A)"),
)


def test_louder_than_the_limit_is_harmful_and_as_loud_is_not() -> None:
    """Of 600 measured 500 live above 53 dB; 400 are not measured: 83.3 %, between 50 and 90."""
    measure = env_noi(FOUR, LOUD)
    assert measure.value[-1] == pytest.approx(100 * 500 / 600)
    assert (measure.low[-1], measure.high[-1], measure.measured_share[-1]) == (50, 90, 0.6)
    assert measure.reached[-1] == 500
    assert measure.more["night"][-1] == pytest.approx(100 * 100 / 300)


def test_a_limit_of_ones_own_and_noise_by_day_alone() -> None:
    """At 60 dB only the third home; without a night model nothing is said of the night."""
    measure = env_noi(FOUR, LOUD.of("noise_lden"), lden=60)
    assert measure.value[-1] == 50
    assert np.isnan(measure.more["night"]).all()


def test_a_number_in_another_unit_is_not_decibels() -> None:
    """53 of something else says nothing of anybody."""
    assert env_noi(FOUR, sampled("noise_lden", [70.0], ROW[:1], unit="sone")).reason == ("unit-unfit", "unit-unfit")


def test_greenness_is_the_mean_around_homes_by_residents() -> None:
    """Within 100 m: 0.2 and 0.4 around the first home, 0.5 around the second: (100 x 0.3 + 300 x 0.5) / 400."""
    people = living([100, 300], [(0, 0), (500, 0)])
    seen = sampled("ndvi", [0.2, 0.4, 0.5], [(0, 0), (100, 0), (450, 0)])
    measure = env_ndv(people, seen, metres=100)
    assert measure.value[-1] == pytest.approx(0.45)
    assert (measure.low[-1], measure.high[-1]) == pytest.approx((0.45, 0.45))
    assert measure.more["green_homes"][-1] == pytest.approx(75)


def test_a_home_that_no_satellite_saw_could_be_anything_that_ndvi_can() -> None:
    """300 at 0.5 and 100 unseen: between (150 - 100) / 400 and (150 + 100) / 400; the mean stays 0.5."""
    people = living([100, 300], [(9000, 0), (500, 0)])
    measure = env_ndv(people, sampled("ndvi", [0.5], [(450, 0)]))
    assert (measure.value[-1], measure.low[-1], measure.high[-1]) == pytest.approx((0.5, 0.125, 0.625))


def test_only_the_newest_year_is_the_picture() -> None:
    """A composite of five years ago is not averaged into this year's."""
    old = sampled("ndvi", [0.1], [(0, 0)], time="2020-07-01")
    new = sampled("ndvi", [0.5], [(0, 0)], time="2025-08-01")
    blank = sampled("ndvi", [NAN], [(0, 0)], time="2026-07-01")
    assert env_ndv(FOUR, together(old, new, blank)).value[-1] == 0.5


def _heat(temperatures: list[float], canopy: list[float]) -> Measure:
    return env_hea(
        FOUR,
        together(
            sampled("land_surface_temperature", temperatures, ROW, unit="°C"),
            sampled("tree_canopy", canopy, ROW, unit="%"),
        ),
        percentile=50,
    )


def test_hot_and_without_shade_is_counted_only_together() -> None:
    """Median of 30, 40, 42, 44 is 41: homes three and four are hot, two and three bare; 300 of 1,000 are both."""
    measure = _heat([30, 40, 42, 44], [50, 5, 0, 10])
    assert measure.value[-1] == pytest.approx(30)
    assert measure.more["hot_from"][-1] == 41
    assert measure.more["hot"][-1] == 70
    assert measure.more["bare"][-1] == 50


def test_who_is_known_to_be_cool_needs_no_tree_to_be_measured() -> None:
    """Canopy unknown at a cool home changes nothing; at the hot fourth home 400 become unmeasured."""
    measure = _heat([30, 40, 42, 44], [NAN, NAN, 0, NAN])
    assert measure.measured_share[-1] == 0.6
    assert measure.value[-1] == 50
    assert (measure.low[-1], measure.high[-1]) == (30, 70)


def test_kelvin_and_celsius_are_one_temperature() -> None:
    """303.15 K is 30 °C."""
    kelvin = sampled("land_surface_temperature", [303.15, 313.15], ROW[:2], unit="K")
    assert env_hea(FOUR, kelvin, percentile=0).more["hot_from"][-1] == pytest.approx(30)


def test_a_percentile_that_is_none_is_refused() -> None:
    """190 would leave nobody hot without a word."""
    with pytest.raises(ValueError, match="found 190"):
        env_hea(FOUR, LOUD, percentile=190)


HOMES = st.lists(st.tuples(st.integers(0, 300), st.integers(0, 12), st.integers(40, 70)), min_size=1, max_size=12)


def _noise(homes: list[tuple[int, int, int]], *, times: float = 1, limit: float = 50) -> Measure:
    people = living([times * amount for amount, _, _ in homes], [(float(at), 0.0) for at in range(len(homes))])
    seen = sampled(
        "noise_lden",
        [float(level) for *_, level in homes],
        [(at, off) for at, (_, off, _) in enumerate(homes)],
        unit="dB",
    )
    return env_noi(people, seen, sample_metres=limit)


@given(HOMES)
@law
def test_twice_as_many_people_change_no_share(homes: list[tuple[int, int, int]]) -> None:
    """A share is of people, however many."""
    one, two = _noise(homes), _noise(homes, times=2)
    assert np.array_equal(one.value, two.value, equal_nan=True)
    assert np.array_equal(one.reached * 2, two.reached)


@given(HOMES, st.integers(0, 6), st.integers(0, 6))
@law
def test_samples_that_speak_less_far_only_widen_the_bounds(
    homes: list[tuple[int, int, int]], near: int, farther: int
) -> None:
    """Whoever falls out of reach of every sample is unmeasured: the bounds hold those that were there before."""
    far, less = _noise(homes, limit=near + farther), _noise(homes, limit=near)
    if less.reason[-1] or far.reason[-1]:
        return
    assert less.low[-1] <= far.low[-1] + 1e-9
    assert less.high[-1] >= far.high[-1] - 1e-9
    assert less.measured_share[-1] <= far.measured_share[-1]


@given(HOMES)
@law
def test_a_blank_cell_never_moves_a_rate(homes: list[tuple[int, int, int]]) -> None:
    """Blank is not zero: another cell that nobody counted changes nothing."""
    people = living([amount for amount, *_ in homes], [(float(at), 0.0) for at in range(len(homes))])
    with_blank = living(
        [*(amount for amount, *_ in homes), NAN], [*((float(at), 0.0) for at in range(len(homes))), (0.0, 0.0)]
    )
    seen = sampled("ndvi", [level / 100 for *_, level in homes], [(at, off) for at, (_, off, _) in enumerate(homes)])
    one, other = env_ndv(people, seen, metres=5), env_ndv(with_blank, seen, metres=5)
    if one.reason[-1] != "no-residents":
        assert one.reason == other.reason
    assert np.array_equal(one.value, other.value, equal_nan=True)
    assert np.array_equal(one.high, other.high, equal_nan=True)
