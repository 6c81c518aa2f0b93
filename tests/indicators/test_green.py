"""Public green for each person: ground over people, blank never taken for nobody."""

import numpy as np
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from shapely import box

from indicators.coverage import Measure
from indicators.green import env_grn
from tests.indicators.one_street import cell, place, street, zone
from tests.indicators.one_walk import Row, ground, people_of, places_of, walk_of, zones_of

HOMES = ((100.0, 200.0), (300.0, 100.0), (900.0, 50.0), (1500.0, 50.0))
# 100 m by 20 m along the street: 2,000 m²; to a millionth, for it goes through degrees.
PARK: Row = {"service": "open_space", "geometry": box(190, 5, 290, 25)}


def _green(homes: tuple[tuple[float, float | None], ...] = HOMES, *more: Row) -> Measure:
    base = ground(
        zones=[zone("west", -50, 600), zone("east", 600, 2050), zone("empty", 3000, 3100)],
        streets=[street(0, 2000)],
        residents=[cell(at, residents) for at, residents in homes],
    )
    return env_grn(people_of(base), zones_of(base), walk_of(base), places_of(base, PARK, *more))


def test_ground_over_people_by_zone_and_district() -> None:
    """2,000 m² for the 300 of the west, none for the 100 of the east, 5 m² each in the district."""
    measure = _green()
    assert measure.value == pytest.approx(np.array([2000 / 300, 0, np.nan, 5]), rel=1e-5, nan_ok=True)
    assert np.array_equal(measure.low, measure.high, equal_nan=True)
    assert measure.reason == ("", "", "no-residents", "")


def test_within_a_walk_everybody_shares_what_they_reach() -> None:
    """The park is 610 m from the third home: 350 people share it; the last 50 reach nothing: 2,000 / 400 in all."""
    measure = _green()
    assert measure.more["within_walk"][-1] == pytest.approx(2000 / 400, rel=1e-5)
    assert measure.more["within_walk"][:2] == pytest.approx(np.array([2000 / 350, 2000 / 350 / 2]), rel=1e-5)


def test_a_space_of_unknown_size_is_told_and_adds_nothing() -> None:
    """A point has no area: it is counted beside the number, not in it."""
    measure = _green(HOMES, place("open_space", 1500))
    assert measure.value[-1] == pytest.approx(5, rel=1e-5)
    assert measure.more["spaces"].tolist() == [1, 0, 0, 1]
    assert measure.more["spaces_without_size"].tolist() == [0, 1, 0, 1]


def test_where_nobody_knows_how_many_live_the_number_may_only_be_lower() -> None:
    """A blank cell is somebody, not nobody: what the counted would have alone is the most; the truth lies within."""
    blanked = _green((*HOMES[:1], (300.0, None), *HOMES[2:]))
    assert (blanked.low[0], blanked.high[0]) == (0, pytest.approx(10, rel=1e-5))
    assert blanked.low[0] <= _green().value[0] <= blanked.high[0]
    assert blanked.value[1] == _green().value[1]


@given(st.lists(st.integers(1, 500), min_size=4, max_size=4), st.integers(2, 9))
@settings(deadline=None, derandomize=True, max_examples=15)
def test_more_people_have_less_each(residents: list[int], times: int) -> None:
    """So many times the people, so much less for each, and the same ground in all."""
    one = _green(tuple((at, float(many)) for (at, _), many in zip(HOMES, residents, strict=True)))
    more = _green(tuple((at, float(many * times)) for (at, _), many in zip(HOMES, residents, strict=True)))
    assert more.value * times == pytest.approx(one.value, nan_ok=True)
    assert more.more["within_walk"] * times == pytest.approx(one.more["within_walk"], nan_ok=True)
    assert one.value[-1] * sum(residents) == pytest.approx(2000, rel=1e-5)
