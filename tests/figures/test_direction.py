"""More is not always better: colours, order and words follow the indicator's direction."""

import base64
import math
import re
from dataclasses import replace
from itertools import pairwise

import geopandas as gpd
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from figures import palette
from figures.alt_text import values_text
from figures.charts import ranked_bars
from figures.maps import legend
from figures.picture import still_map
from figures.tables import value_table
from figures.zone_map import zone_data
from i18n import locale
from i18n.locale import bare
from model.district import District, Region
from model.indicator import Direction, Indicator, Result
from model.text import LANGUAGES, Language, Text
from tests.figures.conftest import NAMES, bars_of, numbers_in, value_of

BOX = Region(29.84, 31.14, 29.87, 31.15)
DISTRICT = District("x", Text(), Text(), BOX, BOX, 32635, ("ar",), {})
WORDS = {"a": "Alpha", "b": "Beta", "c": "Gamma"}


def turned(result: Result, direction: Direction, name: str = "") -> Result:
    """Return the same numbers as an indicator of another direction, and of another id where one is given."""
    indicator = replace(result.indicator, direction=direction, id=name or result.indicator.id)
    return replace(result, indicator=indicator)


@pytest.mark.parametrize(("direction", "classes"), [("up", (4, 1)), ("down", (0, 3)), ("to 0", (0, 3))])
def test_map_and_picture_give_a_zone_the_same_colour(
    direction: Direction, classes: tuple[int, int], result: Result, zones: gpd.GeoDataFrame
) -> None:
    """90 % is the bluest class where more is better, and rust where less is; 30 % the second from the other end."""
    asked = turned(result, direction)
    wanted = [*(palette.STEPS[step] for step in classes), palette.NO_DATA]
    drawn = zone_data(asked, zones, None, "", DISTRICT, NAMES, locale("en"))["zones"]
    assert [row["fill"] for row in drawn] == wanted
    found = re.search(r"base64,([^\"]+)", still_map(asked, zones, None, (), DISTRICT, NAMES, locale("en")))
    assert found
    svg = base64.b64decode(found.group(1)).decode()
    assert re.findall(r'fill="(#[0-9a-f]{6})" fill-opacity', svg) == wanted


def test_the_legend_stays_in_ascending_order_and_turns_its_colours(result: Result) -> None:
    """0 to 20 % comes first in either direction; what is rust there becomes blue where less is better."""
    up, down = (legend(turned(result, direction), 7, locale("en")) for direction in ("up", "down"))
    assert [entry.label for entry in up] == [entry.label for entry in down]
    assert [entry.count for entry in up] == [entry.count for entry in down] == [0, 1, 0, 0, 1, 1, 7]
    assert [entry.colour for entry in up[:5]] == [entry.colour for entry in down[4::-1]] == list(palette.STEPS)


def test_the_best_stands_on_top_of_bars_and_table(result: Result) -> None:
    """Where less is better 30 comes before 90; what nobody knows stays last."""
    asked = turned(result, "down")
    assert bars_of(ranked_bars(asked, WORDS, locale("en"))) == [("Beta", 30), ("Alpha", 90), ("Gamma", None)]
    table = value_table(asked, WORDS, locale("en"))
    assert list(table[locale("en").say("column-zone")])[:3] == ["Beta", "Alpha", "Gamma"]


def test_the_text_alternative_calls_the_least_best_where_less_is_better(result: Result) -> None:
    """Beta has 30 %, Alpha 90 %: the roles change, the numbers do not."""
    text = bare(values_text(turned(result, "down"), WORDS, locale("en")))
    assert "Best Beta (30%)" in text
    assert "worst Alpha (90%)" in text
    assert "Highest" not in text


@pytest.mark.parametrize("direction", ["up", "down", "to 0", "to 1"])
@given(shares=st.lists(st.floats(-100, 100) | st.just(math.nan), min_size=1, max_size=8))
@settings(deadline=None, derandomize=True)
def test_ranking_is_a_permutation_from_the_best_to_the_worst(direction: Direction, shares: list[float]) -> None:
    """Nothing is lost, the unknown are last, and no zone stands before one that is nearer to what is wanted."""
    values = tuple(value_of(f"z{i}", share) for i, share in enumerate(shares))
    base = _result()
    asked = turned(replace(base, values=(*values, value_of("*", 50))), direction)
    ranked = asked.ranked()
    assert sorted(value.zone for value in ranked) == sorted(value.zone for value in values)
    known = [value.value for value in ranked if not math.isnan(value.value)]
    assert all(math.isnan(value.value) for value in ranked[len(known) :])
    wanted = {"up": 1e9, "down": -1e9, "to 0": 0.0, "to 1": 1.0}[direction]
    far = [abs(value - wanted) for value in known]
    assert all(one <= other + 1e-6 for one, other in pairwise(far))


def _result() -> Result:
    entry = Indicator("x", Text(), "access", Text(), "percent", "up", Text(), "", Text(), "zone", ())
    return Result(entry, 800, "residents", (), {})


@pytest.mark.parametrize("language", LANGUAGES)
def test_whoever_would_lose_something_is_not_said_to_be_within_reach(language: Language, result: Result) -> None:
    """The column of persons has a word of its own, and there is no target to reach."""
    say = locale(language)
    values = tuple(replace(value, persons_to_target=math.nan) for value in result.values)
    heads = set(value_table(turned(replace(result, values=values), "down", "strand_bank"), WORDS, say))
    assert say.say("column-persons-stranded") in heads
    assert not heads & {say.say("column-persons-residents"), say.say("column-to-target")}


def test_counters_that_would_close_are_rings_and_help_that_stays_is_not(
    result: Result, zones: gpd.GeoDataFrame, places: gpd.GeoDataFrame
) -> None:
    """One bank that closes, one post office that stays: each has its mark, its word and its count of one."""
    asked = turned(result, "down", "strand_bank")
    marked = places.assign(service=["bank", "post_office"])
    rows = zone_data(asked, zones, marked, "", DISTRICT, NAMES, locale("en"))["marks"]
    assert [row["kind"] for row in rows] == ["closing", "there"]
    for name, row in zip(marked["service"], rows, strict=True):
        assert locale("en").say(f"service-{name}") in row["name"]
    assert [(entry.mark, entry.count) for entry in legend(asked, 2, locale("en"), 1)[-2:]] == [
        ("point ring", 1),
        ("point", 1),
    ]


@pytest.mark.parametrize("language", LANGUAGES)
@pytest.mark.parametrize(("direction", "order"), [("up", "ab"), ("down", "ba"), ("to 0", "ba")])
def test_every_number_of_the_text_alternative_stands_at_its_zone(
    direction: Direction, order: str, language: Language, result: Result
) -> None:
    """90 % in one zone, 30 in another, 60 in all: the better first by the direction, and no other number."""
    words = bare(values_text(turned(result, direction), WORDS, locale(language)))
    assert [number for number in numbers_in(words) if number != 1] == [
        60,
        *({"a": 90, "b": 30}[zone] for zone in order),
    ]
    better, worse = (words.index(WORDS[zone]) for zone in order)
    assert better < worse
    for zone, share in (("a", 90), ("b", 30)):
        assert numbers_in(words.split(WORDS[zone])[1])[0] == share
