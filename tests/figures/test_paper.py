"""Maps and bars for paper: where everything stands, worked out by hand."""

import math
from dataclasses import replace

import geopandas as gpd
import pytest
from shapely.geometry import Point

from figures import palette
from figures.paper import bars_of, ground_drawn, map_of, places_of
from figures.sheet import sheet_of
from i18n import locale
from model.district import Box
from model.evidence import Evidence
from model.indicator import Result
from tests.figures.conftest import NAMES, with_evidence

SAY = locale("en")
SHEET = sheet_of(Box(29.84, 31.14, 29.87, 31.15), 32635)


def test_bars_begin_at_zero_and_the_best_is_first(result: Result) -> None:
    """Of a share the axis is the whole: 90 stands at 90 %, its bounds two points either side, the target at 90."""
    bars = bars_of(result, NAMES, SAY)
    assert [(bar.name, bar.at, bar.low, bar.high) for bar in bars.rows] == [
        ("<b>Alpha</b>", 90, 88, 92),
        ("Beta", 30, 28, 32),
        ("Gamma", None, None, None),
    ]
    assert (bars.zero, bars.target) == (0, 90)
    assert [at for at, _ in bars.ticks] == [0, 25, 50, 75, 100]
    assert [bar.colour for bar in bars.rows] == [palette.STEPS[4], palette.STEPS[1], palette.NO_DATA]


def test_at_another_reach_there_is_no_target(result: Result) -> None:
    """A target is for the reach that it was set for."""
    bars = bars_of(replace(result, threshold=500.0), NAMES, SAY)
    assert (bars.target, bars.target_words) == (None, "")


def test_values_below_zero_stand_on_the_other_side(result: Result) -> None:
    """From -5 to 5 zero is in the middle: -5 stands at the end, 2.5 at three quarters."""
    values = [replace(value, value=at, low=at, high=at) for value, at in zip(result.values, (2.5, -5, math.nan, 0))]  # noqa: B905 - as many as there are
    entry = replace(result.indicator, unit="index", direction="to 0", target=None)
    bars = bars_of(replace(result, indicator=entry, values=tuple(values)), NAMES, SAY)
    assert bars.zero == pytest.approx(200 / 3)
    assert [bar.at for bar in bars.rows[:2]] == [pytest.approx(100), pytest.approx(0)]


def test_a_legend_counts_every_zone_once_and_names_what_is_made_up(result: Result, zones: gpd.GeoDataFrame) -> None:
    """Classes, no data, hatching, places: the colours are those of the zones."""
    made_up = with_evidence(result, "b", Evidence.ILLUSTRATIVE)
    places = places_of([gpd.GeoDataFrame(geometry=[Point(29.845, 31.145)], crs=4326)])
    drawn = map_of(made_up, zones, places, SHEET, NAMES, SAY)
    classes, (blank, hatched, facility) = drawn.legend[:5], drawn.legend[5:]
    assert [entry.count for entry in classes] == [0, 1, 0, 0, 1]
    assert [(entry.count, entry.colour) for entry in (blank, facility)] == [(1, palette.NO_DATA), (1, palette.FACILITY)]
    assert (hatched.count, hatched.hatched, hatched.words) == (1, True, "illustrative")
    assert drawn.svg.count("url(#made-up)") == 1
    assert drawn.svg.count("<circle") == 1


def test_words_are_not_in_the_drawing_but_beside_it_with_their_place(result: Result, zones: gpd.GeoDataFrame) -> None:
    """Whoever sets the page sets them, so that they can be found and heard; zone a lies in the western third."""
    drawn = map_of(result, zones, None, SHEET, NAMES, SAY)
    assert "<text" not in drawn.svg
    assert "Alpha" not in drawn.svg
    labels = {label.name: label for label in drawn.labels}
    assert set(labels) == set(NAMES.values())
    assert 0 < labels["<b>Alpha</b>"].x < 34 < labels["Beta"].x < 67 < labels["Gamma"].x < 100
    assert labels["Gamma"].number == SAY.say("no-data")


def test_what_lies_below_is_drawn_without_zones_and_a_map_without_ground(
    result: Result, zones: gpd.GeoDataFrame
) -> None:
    """One drawing lies below all maps: a map hides nothing of it."""
    assert palette.LAND in ground_drawn(None, None, SHEET)
    assert f'fill="{palette.LAND}"' not in map_of(result, zones, None, SHEET, NAMES, SAY).svg
    assert places_of([]) is None
