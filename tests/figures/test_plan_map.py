"""The map of a plan: what is clicked is where it is drawn, words stay words, what is made up is hatched."""

import json
import math
from dataclasses import replace
from types import MappingProxyType

import geopandas as gpd
import pytest
from shapely import LineString, Point

from figures import palette, plan_map
from figures.plan_map import Drawn, Mark
from figures.sheet import WIDTH
from i18n import locale
from i18n.locale import bare
from model.district import Box, District, Region
from model.evidence import Evidence
from model.text import LANGUAGES, Language, Text
from tests.figures.conftest import value_of

HERE = Box(29.83, 31.13, 29.88, 31.16)
DISTRICT = District("d", Text(), Text(), HERE, Region(29, 30, 31, 32), 32635, ("en",), MappingProxyType({}))
HOSTILE = '<img src=x onerror="alert(1)">'


@pytest.fixture
def drawn(zones: gpd.GeoDataFrame) -> Drawn:
    """Three zones, one made up, one unknown; a new clinic with a hostile name, a link and the walk around a place."""
    values = {"a": value_of("a", 90), "b": value_of("b", 30, Evidence.ILLUSTRATIVE)}
    return Drawn(
        zones=zones,
        values=values,
        less_is_better=False,
        marks=(
            Mark(29.845, 31.145, "new", HOSTILE),
            Mark(29.855, 31.145, "there", "x"),
            Mark(math.nan, 0, "there", ""),
        ),
        areas=(Point(29.845, 31.145).buffer(0.004),),
        lines=((LineString([(29.84, 31.14), (29.85, 31.14)]), "link"),),
    )


def data(drawn: Drawn, language: Language = "en") -> dict[str, object]:
    """Return what the browser gets."""
    return plan_map.plan_data(drawn, plan_map.sheet(DISTRICT), "/grounds/a/b", "label", locale(language))


def test_what_is_clicked_is_where_it_is_drawn(drawn: Drawn) -> None:
    """The units of a mark lead back to its degrees, to a metre; north is up and east is right."""
    paper = plan_map.sheet(DISTRICT)
    told = data(drawn)["marks"]
    assert isinstance(told, list)
    for mark, (lon, lat) in zip(told, ((29.845, 31.145), (29.855, 31.145)), strict=True):
        assert plan_map.degrees(paper, mark["x"], mark["y"]) == pytest.approx((lon, lat), abs=1e-5)
    assert told[1]["x"] > told[0]["x"]
    west_lon, north_lat = plan_map.degrees(paper, 0, 0)
    assert west_lon == pytest.approx(HERE.west, abs=1e-3)
    assert north_lat == pytest.approx(HERE.north, abs=1e-3)


@pytest.mark.parametrize("language", LANGUAGES)
def test_what_the_browser_gets_is_plain_and_in_one_language(language: Language, drawn: Drawn) -> None:
    """JSON without NaN; a zone that nobody knows has the colour and the word of no data; the made-up one is hatched."""
    say, told = locale(language), data(drawn, language)
    json.dumps(told, allow_nan=False)
    zones, labels = told["zones"], told["labels"]
    assert isinstance(zones, list)
    assert isinstance(labels, list)
    assert [zone["made"] for zone in zones] == [False, True, False]
    assert zones[2]["fill"] == palette.NO_DATA
    assert labels[2]["more"] == bare(say.say("no-data"))
    assert told["width"] == WIDTH


def test_the_legend_counts_classes_and_the_marks_that_there_are(drawn: Drawn) -> None:
    """One zone of 90, one of 30, one unknown; one new place and, with the one that is nowhere, two of today."""
    entries = {entry.label: entry.count for entry in plan_map.legend_of(drawn, locale("en"))}
    assert {bare(label): count for label, count in entries.items() if count} == {
        "80 to 100%": 1,
        "20 to 40%": 1,
        "no data": 1,
        "New in the plan": 1,
        "Facilities of today": 2,
    }
    assert bare(locale("en").say("plan-mark-gone")) not in map(bare, entries)
    assert plan_map.illustrative(drawn)


@pytest.mark.parametrize("language", LANGUAGES)
def test_how_it_was_lies_over_how_it_would_be(language: Language, drawn: Drawn) -> None:
    """Colours, numbers and places of both sides of the edge, the same zones; the edge has a name."""
    say = locale(language)
    before = plan_map.plan_data(
        replace(drawn, values={"a": value_of("a", 10)}, marks=()), plan_map.sheet(DISTRICT), "", "", say
    )
    both = plan_map.swiped(data(drawn, language), before, say)
    json.dumps(both, allow_nan=False)
    assert both["before"]["fills"] == {"a": palette.STEPS[0], "b": palette.NO_DATA, "c": palette.NO_DATA}
    assert both["zones"] == data(drawn, language)["zones"]
    assert both["before"]["marks"] == []
    assert {one["id"] for one in both["before"]["labels"]} == {"a", "b", "c"}
    assert both["words"]["swipe"] == bare(say.say("plan-swipe"))
