"""What the map is made of: classes, marks, words, and no outside address."""

import json
from typing import Any

import geopandas as gpd
import pytest
from shapely.geometry import LineString, box

from figures.basemap import style
from figures.maps import legend
from figures.picture import ground_of
from figures.sheet import sheet_of
from i18n import locale
from model.district import Box
from model.indicator import Result

BOX = Box(29.84, 31.14, 29.87, 31.15)


def test_the_legend_counts_every_zone_once(result: Result) -> None:
    """One in the second class, one in the fifth, one without data; seven facilities."""
    counts = [entry.count for entry in legend(result, 7, locale("en"))]
    assert counts == [0, 1, 0, 0, 1, 1, 7]


def decoded(text: str) -> dict[str, Any]:
    """Return the style that the text carries."""
    made: dict[str, Any] = json.loads(text)
    return made


def test_the_basemap_carries_its_data_and_asks_nobody() -> None:
    """Areas below streets, streets below rail; no web address anywhere."""
    backdrop = gpd.GeoDataFrame(
        {"kind": ["sea", "canal", "rail"]},
        geometry=[
            box(29.8, 31.15, 29.9, 31.2),
            LineString([(29.84, 31.14), (29.85, 31.15)]),
            LineString([(29.84, 31.145), (29.87, 31.145)]),
        ],
        crs=4326,
    )
    streets = gpd.GeoDataFrame(
        {"kind": ["primary", "residential", None]},
        geometry=[LineString([(29.84 + d, 31.141), (29.86, 31.149)]) for d in (0, 0.001, 0.002)],
        crs=4326,
    )
    made = decoded(style(backdrop, streets, BOX))
    names = [layer["id"] for layer in made["layers"]]
    assert names == ["ground", "sea", "canal-line", "small-edge", "main-edge", "small", "main", "rail"]
    assert "http" not in json.dumps(made)
    assert all(source["type"] == "geojson" for source in made["sources"].values())


def test_without_data_the_basemap_is_plain_ground() -> None:
    """No coast is drawn that nobody brought."""
    assert [layer["id"] for layer in decoded(style(None, None, BOX))["layers"]] == ["ground"]


def test_a_backdrop_of_which_nobody_said_what_it_is_is_plain_ground() -> None:
    """Shapes without a kind may be sea or land: neither is drawn, and nothing breaks."""
    shapes = gpd.GeoDataFrame({"note": ["x"]}, geometry=[box(29.8, 31.15, 29.9, 31.2)], crs=4326)
    assert [layer["id"] for layer in decoded(style(shapes, None, BOX))["layers"]] == ["ground"]
    paper = sheet_of(BOX, 32635)
    assert list(ground_of(shapes, None, paper)) == list(ground_of(shapes.iloc[:0], None, paper))


@pytest.mark.parametrize("kind", ["sea", "street"])
def test_what_lies_far_away_is_left_out(kind: str) -> None:
    """A file of a whole country must not travel to every reader."""
    far = gpd.GeoDataFrame({"kind": [kind]}, geometry=[box(10, 10, 11, 11)], crs=4326)
    assert [layer["id"] for layer in decoded(style(far, None, BOX))["layers"]] == ["ground"]
