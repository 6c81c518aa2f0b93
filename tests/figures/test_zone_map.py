"""The map on which a zone is chosen: every zone once, by id, with its words; what would close is a ring."""

import json
from dataclasses import replace
from types import MappingProxyType
from typing import Any

import geopandas as gpd
import pytest

from figures import palette
from figures.charts import ranked_bars
from figures.tables import twin
from figures.zone_map import chosen_data, zone_data
from i18n import locale
from i18n.locale import bare
from model.district import Box, District, Region
from model.evidence import Evidence
from model.indicator import Result
from model.text import LANGUAGES, Language, Text
from tests.figures.conftest import NAMES, bars_of, with_evidence

DISTRICT = District(
    "d",
    Text(),
    Text(),
    Box(29.83, 31.13, 29.88, 31.16),
    Region(29, 30, 31, 32),
    32635,
    ("en",),
    MappingProxyType({}),
)


def data(result: Result, zones: gpd.GeoDataFrame, places: gpd.GeoDataFrame | None, language: Language) -> Any:  # noqa: ANN401 - what the browser gets
    """Return what the browser gets."""
    return zone_data(result, zones, places, "/grounds/a/b", DISTRICT, NAMES, locale(language))


@pytest.mark.parametrize("language", LANGUAGES)
def test_every_zone_has_its_id_its_class_and_its_words(
    language: Language, result: Result, zones: gpd.GeoDataFrame, places: gpd.GeoDataFrame
) -> None:
    """90 % is the highest class, 30 % the second, unknown is no data and says why; names stay text."""
    say, told = locale(language), data(result, zones, places, language)
    json.dumps(told, allow_nan=False)
    assert [zone["id"] for zone in told["zones"]] == ["a", "b", "c"]
    assert [zone["fill"] for zone in told["zones"]] == [palette.STEPS[4], palette.STEPS[1], palette.NO_DATA]
    assert told["zones"][0]["name"] == NAMES["a"]
    assert bare(say.quantity(90, "percent", 1)) in told["zones"][0]["tip"]
    assert bare(say.say("evidence-measured")) in told["zones"][0]["tip"]
    assert told["zones"][2]["tip"] == bare(say.say("reason-no-residents"))
    assert [mark["name"] for mark in told["marks"]] == ["<script>x</script>", bare(say.say("facility-unnamed"))]
    assert told["stamp"] == ""


def test_what_is_made_up_is_hatched_and_stamped(result: Result, zones: gpd.GeoDataFrame) -> None:
    """The one zone that is, and the word on the map; nothing where none is."""
    told = data(with_evidence(result, "b", Evidence.ILLUSTRATIVE), zones, None, "en")
    assert [zone["made"] for zone in told["zones"]] == [False, True, False]
    assert told["stamp"] == locale("en").say("evidence-illustrative")


def test_a_counter_that_would_close_is_a_ring(
    result: Result, zones: gpd.GeoDataFrame, places: gpd.GeoDataFrame
) -> None:
    """Where somebody asks whom closing one service strands, its places are marked apart from the help that stays."""
    asked = replace(result, indicator=replace(result.indicator, id="strand_primary_health"))
    kinds = [mark["kind"] for mark in data(asked, zones, places, "en")["marks"]]
    assert kinds == ["closing", "closing"]


def test_a_chosen_zone_is_marked_and_nothing_else_changes(result: Result, zones: gpd.GeoDataFrame) -> None:
    """The map that is kept for all readers is not touched."""
    told = data(result, zones, None, "en")
    before = json.dumps(told)
    chosen = chosen_data(told, "b")
    assert {**told, "chosen": "b"} == chosen
    assert chosen_data(told, "b", "somewhere")["picks"] == "always"
    assert json.dumps(told) == before


def test_one_zone_stands_beside_all_together(result: Result) -> None:
    """Chosen, its value and the district's are all that bars and table show; one that is not there narrows nothing."""
    assert [value.zone for value in result.narrowed("b").values] == ["b", "*"]
    assert result.narrowed("nowhere") is result
    say = locale("en")
    drawn = ranked_bars(result, NAMES, say, "b")
    assert bars_of(drawn) == [("Beta", 30), (say.say("whole-district"), 60)]
    assert twin(result.narrowed("b"), NAMES, say).count("<tr>") == 1 + 2
