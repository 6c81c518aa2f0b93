"""Hexagons of people beyond reach: classes that can be told apart, never a number of the few, the same in each form."""

import json
import math
from itertools import combinations
from types import MappingProxyType

import geopandas as gpd
import numpy as np
import pytest
import shapely

from figures import palette
from figures.columns import column_map
from figures.hexagons import (
    BAR,
    EDGES,
    FEW,
    FILLS,
    NOBODY,
    class_of,
    class_words,
    hexagon_alt,
    hexagon_data,
    hexagon_legend,
    hexagon_rows,
    hexagon_table,
)
from figures.plan_map import sheet
from figures.zone_map import zone_data
from i18n import locale
from i18n.locale import bare
from model.beyond import Beyond, Hexagon
from model.district import Box, District, Region
from model.evidence import Evidence
from model.indicator import Result
from model.text import LANGUAGES, Language, Text
from tests.figures.conftest import NAMES, with_evidence
from tests.figures.test_palette import SEEN_APART, VISIONS, seen

BOX = Box(29.83, 31.13, 29.88, 31.16)
DISTRICT = District("d", Text(), Text(), BOX, Region(29, 30, 31, 32), 32635, ("en",), MappingProxyType({}))
PERSONS = (math.nan, 0.0, 10.0, 99.4, 100.0, 1234.0)
CLASSES = (FEW, NOBODY, 10, 10, 100, 1000)


@pytest.fixture
def found() -> Beyond:
    """Six hexagons in a row, in zone a but for the last, which lies between zones."""
    corners = [(580_000.0, 3_447_000.0), (580_125.0, 3_447_072.0), (580_125.0, 3_447_216.0), (580_000.0, 3_447_288.0)]
    hexagons = tuple(
        Hexagon(tuple((x + 250 * at, y) for x, y in corners), "" if at == 5 else "a", persons)
        for at, persons in enumerate(PERSONS)
    )
    return Beyond(32635, 250.0, hexagons, 3.0)


def test_a_class_holds_its_lower_edge_and_the_few_have_one_of_their_own(found: Beyond) -> None:
    """99.4 people are in the class below 100, 100 in the next; fewer than ten and nobody are two things."""
    assert tuple(map(class_of, found.hexagons)) == CLASSES


@pytest.mark.parametrize("language", LANGUAGES)
def test_no_number_of_the_few_is_anywhere(
    language: Language, found: Beyond, result: Result, zones: gpd.GeoDataFrame
) -> None:
    """What the browser, the reader of a table and a machine get is the class alone; the exact 1234 is nowhere."""
    say = locale(language)
    data = zone_data(result, zones, None, "", DISTRICT, NAMES, say)
    told = hexagon_data(found, data, sheet(DISTRICT), result, say)
    assert [cell["fill"] for cell in told["cells"]] == [FILLS[of] for of in CLASSES]
    assert [cell["tip"] for cell in told["cells"]] == [bare(class_words(of, say)) for of in CLASSES]
    assert [cell["few"] for cell in told["cells"]] == [of == FEW for of in CLASSES]
    rows = hexagon_rows(found, result)
    assert list(rows["persons_beyond_from"]) == ["", 0, 10, 10, 100, 1000]
    assert list(rows["persons_beyond_to"]) == ["", 0, 99, 99, 249, ""]
    deck = json.loads(column_map(found, result, zones, "", BOX, say).to_json())
    (columns,) = (layer["data"] for layer in deck["layers"] if layer["id"] == "columns")
    assert [column["tall"] > 0 for column in columns] == [isinstance(of, int) for of in CLASSES]
    for words in (json.dumps(told["cells"]), rows.to_csv(), json.dumps(columns)):
        assert "1234" not in words
        assert "1,234" not in words


@pytest.mark.parametrize("language", LANGUAGES)
def test_legend_table_and_sentence_count_the_same_hexagons(language: Language, found: Beyond, result: Result) -> None:
    """One without a number, one with nobody, two of 10 to 99, one each of two more: six, in the table by zone too."""
    say = locale(language)
    counts = [entry.count for entry in hexagon_legend(found, 7, say)]
    assert counts == [1, 1, 2, 1, 0, 0, 1, 7]
    table = hexagon_table(found, NAMES, say)
    assert list(table[say.say("column-zone")]) == [NAMES["a"], say.say("hexagon-between")]
    assert list(table[class_words(10, say)]) == [say.number(2), say.number(0)]
    words = bare(hexagon_alt(found, result, say))
    assert bare(say.number(6)) in words
    assert bare(class_words(1000, say)) in words


def test_zones_stand_with_how_many_are_beyond(found: Beyond, result: Result, zones: gpd.GeoDataFrame) -> None:
    """The label of a zone has its people beyond, as the zone's own numbers give them; a zone without any says so."""
    say = locale("en")
    data = zone_data(result, zones, None, "", DISTRICT, NAMES, say)
    assert hexagon_data(found, data, sheet(DISTRICT), result, say)["labels"][2]["more"] == say.say("no-data")


def test_columns_over_what_is_made_up_are_hatched(found: Beyond, result: Result, zones: gpd.GeoDataFrame) -> None:
    """The hatch lies on the ground of the one zone that is; none where nothing is. The map is tilted, north is up."""
    made = with_evidence(result, "a", Evidence.ILLUSTRATIVE)
    for told, hatched in ((made, True), (result, False)):
        deck = json.loads(column_map(found, told, zones, "", BOX, locale("en")).to_json())
        assert ("hatch" in [layer["id"] for layer in deck["layers"]]) is hatched
        assert deck["initialViewState"]["bearing"] == 0


def test_below_columns_an_arrow_points_north_and_a_bar_is_as_long_as_it_says(
    found: Beyond, result: Result, zones: gpd.GeoDataFrame
) -> None:
    """On the ground, so that both turn with it: 500 m by the metric grid, and an arrow that the grid calls north."""
    deck = json.loads(column_map(found, result, zones, "", BOX, locale("en")).to_json())
    (lines,) = ([one["path"] for one in layer["data"]] for layer in deck["layers"] if layer["id"] == "sides")
    bar, arrow, head = (gpd.GeoSeries(shapely.points(line), crs=4326).to_crs(found.metric_crs) for line in lines)
    assert bar.iloc[1].distance(bar.iloc[2]) == pytest.approx(BAR, abs=0.5)
    assert arrow.iloc[1].y - arrow.iloc[0].y > 0
    assert arrow.iloc[1].x == pytest.approx(arrow.iloc[0].x, abs=0.5)
    assert head.iloc[1].distance(arrow.iloc[1]) == pytest.approx(0, abs=0.5)
    assert all(BOX.west < lon < BOX.east and BOX.south < lat < BOX.north for line in lines for lon, lat in line)


@pytest.mark.parametrize("fill", FILLS.values())
def test_outlines_and_facilities_stand_out_from_every_hexagon(fill: str) -> None:
    """3:1, as on the map of zones."""
    assert palette.contrast(palette.INK, fill) >= 3


@pytest.mark.parametrize("vision", VISIONS)
def test_classes_of_hexagons_are_told_apart_by_any_colour_vision(vision: str) -> None:
    """Any two of the seven: on a map any two may lie side by side."""
    shades = [seen(fill, vision) for fill in FILLS.values()]
    assert len(shades) == len(EDGES) + 2
    for one, other in combinations(shades, 2):
        assert np.linalg.norm(one - other) >= SEEN_APART
