"""Times along an axis: as wide as they are vague, never out of order, and round numbers beside them."""

import math
from itertools import pairwise

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from figures.moments import Axis, axis_of, middle_of, nice_ticks, span_of

law = settings(deadline=None, derandomize=True, max_examples=60)


def test_a_time_is_as_wide_as_it_is_vague() -> None:
    """A year, a twelfth of it, a day; the middle of 2019 is no January."""
    assert span_of("2019") == (2019.0, 2020.0)
    assert span_of("2019-07") == pytest.approx((2019.5, 2019.5 + 1 / 12))
    begin, end = span_of("2019-01-01")
    assert end - begin == pytest.approx(1 / 365.25)
    assert middle_of("2019") == 2019.5


@pytest.mark.parametrize("told", ["", "about 2019", "19", "2019-7", "2019-07-01-02", "٢٠١٩x", "²⁰¹⁹"])
def test_other_words_are_no_time(told: str) -> None:
    """They take no place, rather than a wrong one."""
    assert math.isnan(middle_of(told))


def test_long_ago_is_drawn_closer_where_most_is_recent() -> None:
    """1840 among ten of the last years takes the first part of the axis; among ten of old years nothing is bent."""
    recent = axis_of([(1840.0, 1841.0), *((2015.0 + nth, 2016.0 + nth) for nth in range(10))])
    assert (recent.first, recent.bend, recent.last) == (1840.0, 2005.0, 2025.0)
    assert (recent.at(1840), recent.at(2005), recent.at(2025)) == (0.0, 14.0, 100.0)
    # What came before ends before the break: 2000 of 1840 to 2005 stands at 160/165 of the eleven percent for it.
    assert recent.at(2000) == pytest.approx(11.0 * 160 / 165)
    assert recent.at(2004.999) < 11.0
    assert recent.ticks() == [1840, 2005, 2010, 2015, 2020, 2025]
    even = axis_of([(1840.0 + 10 * nth, 1841.0 + 10 * nth) for nth in range(10)])
    assert even.bend == even.first
    assert even.at(1885.5) == pytest.approx(50.0)


@law
@given(st.lists(st.floats(1800, 2030), min_size=2, max_size=12))
def test_what_comes_later_stands_further_right(years: list[float]) -> None:
    """Bent or not, and always within the axis."""
    axis = axis_of((year, year + 1) for year in years)
    places = [axis.at(year) for year in sorted(years)]
    assert places == sorted(places)
    assert 0 <= places[0] <= places[-1] <= 100
    assert isinstance(axis, Axis)


@law
@given(st.floats(-1e6, 1e6), st.floats(1e-3, 1e6))
def test_ticks_are_round_and_hold_all(low: float, wide: float) -> None:
    """Steps are 1, 2 or 5 times a power of ten; the first is not above the least, the last not below the most."""
    ticks = nice_ticks(low, low + wide)
    step = (ticks[-1] - ticks[0]) / (len(ticks) - 1)
    assert ticks[0] <= low + 1e-6 * wide
    assert ticks[-1] >= low + wide - 1e-6 * wide
    assert 2 <= len(ticks) <= 8
    assert [b - a for a, b in pairwise(ticks)] == pytest.approx([step] * (len(ticks) - 1), rel=1e-6)
    assert f"{step:.0e}"[0] in "125"
