"""Who is best and worst of an index, and whom nothing tells apart from them; where a value lies between goalposts."""

import math
from dataclasses import replace

import numpy as np
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from indicators.composite import LEAST, SPAN
from model.composite import Part
from model.evidence import Evidence
from model.ranking import Open, Stand
from tests.figures.ranked import blank_of, ranking, value_of, zone_of
from tests.indicators.composed import run, table

UP = Part("x", 0.0, 50.0, near=False, source="")
DOWN = Part("x", 35.0, 5.0, near=False, source="")
NEAR = Part("x", 3.0, 1.0, near=True, source="")


@pytest.mark.parametrize(
    ("part", "value", "wanted"),
    [
        (UP, 25, 0.5),
        (UP, 80, 1),
        (UP, -3, 0),
        (DOWN, 5, 1),
        (DOWN, 20, 0.5),
        (DOWN, 90, 0),
        (NEAR, 1, 1),
        (NEAR, 2, 0.5),
        (NEAR, 0, 0.5),
        (NEAR, -4, 0),
    ],
)
def test_a_value_lies_between_its_goalposts(part: Part, value: float, wanted: float) -> None:
    """Half of the way is half, beyond a goalpost is at it; near a target either side is as far."""
    assert part.place(value) == pytest.approx(wanted)


def test_what_is_not_known_lies_nowhere() -> None:
    """NaN is not the worst."""
    assert math.isnan(UP.place(math.nan))


@settings(deadline=None, derandomize=True, max_examples=40)
@given(st.floats(-50, 150), st.sampled_from([UP, DOWN, NEAR]))
def test_a_profile_puts_a_value_where_the_index_scores_it(value: float, part: Part) -> None:
    """1 + 99 times the place is the score of the composite's own arithmetic."""
    told = table([[value]], worst=[part.worst], best=[part.best], near=np.array([part.near]))
    assert LEAST + SPAN * part.place(value) == pytest.approx(run(told).normalised[0, 0])


def test_the_best_stands_alone_and_the_worst_is_a_tie() -> None:
    """Worked out by hand: a is first in every draw; b and c change places; d has no score."""
    found = ranking()
    assert [zone.zone for zone in found.placed()] == ["a", "b", "c"]
    assert [zone.zone for zone in found.highest()] == ["a"]
    assert [zone.zone for zone in found.lowest()] == ["c", "b"]


def test_without_places_nobody_is_worst() -> None:
    """One zone alone has a score and no place."""
    alone = replace(zone_of("a", (50, 50), (1, 1, 1)), stand=Stand(math.nan, math.nan, math.nan, math.nan, ()))
    found = ranking(alone, blank_of("b"))
    assert [zone.zone for zone in found.placed()] == ["a"]
    assert found.lowest() == found.highest() == ()


def test_scores_are_values_on_a_map_and_the_district_has_none() -> None:
    """Zone c has 30, between 27 and 32; d is no zero; nobody scored the district."""
    result = ranking().scores()
    by_zone = {value.zone: value for value in result.values}
    assert (by_zone["c"].value, by_zone["c"].low, by_zone["c"].high, by_zone["c"].unit) == (30, 27, 32, "index")
    assert math.isnan(by_zone["d"].value)
    assert by_zone["d"].reason == "not-enough-data"
    assert math.isnan(result.district().value)
    assert by_zone["c"].evidence is Evidence.MODELLED
    assert not result.indicator.less_is_better()


def test_what_lifts_a_score_about_as_much_stands_side_by_side() -> None:
    """Lifts of 20, 19.8 and 3: the first two within half a point; none where nothing lifts."""
    zone = zone_of("a", (60, 20), (1, 1, 1))
    parts = tuple(Open(value_of("acc_pha", "a", 1), 1, 0.3, 1, lift) for lift in (3, 19.8, 20))
    assert [part.lift for part in replace(zone, parts=parts).helps(0.5)] == [20, 19.8]
    assert [part.lift for part in replace(zone, parts=parts).helps(0.1)] == [20]
    assert blank_of("d").helps(0.5) == ()
    assert zone.weakest() == "nature"
    assert blank_of("d").weakest() == ""
