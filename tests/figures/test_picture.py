"""The still map: what it draws, what it says, and how large."""

import base64
import re

import geopandas as gpd
import pytest
import shapely
from shapely.geometry import box

from figures import palette
from figures.picture import fitting, still_map
from figures.sheet import WIDTH, Sheet, sheet_of
from i18n import locale
from i18n.locale import bare
from model.district import District, Region
from model.evidence import Evidence
from model.indicator import Result
from model.text import Text
from tests.figures.conftest import NAMES, with_evidence

BOX = Region(29.84, 31.14, 29.87, 31.15)
DISTRICT = District("x", Text(), Text(), BOX, BOX, 32635, ("ar",), {})


def drawn(result: Result, zones: gpd.GeoDataFrame, facilities: gpd.GeoDataFrame | None = None) -> tuple[str, str]:
    """Return the markup and the SVG inside it."""
    markup = still_map(result, zones, facilities, (), DISTRICT, NAMES, locale("en"))
    found = re.search(r"base64,([^\"]+)", markup)
    assert found
    return markup, base64.b64decode(found.group(1)).decode()


def places_of(markup: str, sheet: Sheet) -> list[tuple[float, float]]:
    """Return where the labels stand, in units of the drawing."""
    found = re.findall(r"left:([0-9.]+)%;top:([0-9.]+)%", markup)
    return [(float(left) * WIDTH / 100, float(top) * sheet.height / 100) for left, top in found]


def test_every_zone_has_the_colour_of_its_class_and_unknown_is_no_class(
    result: Result, zones: gpd.GeoDataFrame
) -> None:
    """90 % the highest, 30 % the second, unknown the colour of no data."""
    fills = re.findall(r'fill="(#[0-9a-f]{6})" fill-opacity', drawn(result, zones)[1])
    assert fills == [palette.STEPS[4], palette.STEPS[1], palette.NO_DATA]


def test_only_made_up_zones_are_hatched(result: Result, zones: gpd.GeoDataFrame) -> None:
    """One of three."""
    assert "url(#made-up)" not in drawn(result, zones)[1]
    assert drawn(with_evidence(result, "a", Evidence.ILLUSTRATIVE), zones)[1].count("url(#made-up)") == 1


def test_names_stand_with_their_value_and_are_never_markup(result: Result, zones: gpd.GeoDataFrame) -> None:
    """The first zone's name tries to be bold; the third has no value, which is not zero."""
    markup, _ = drawn(result, zones)
    labels = [bare(label) for label in re.findall(r"<span[^>]*>(.*?)</span>", markup)]
    assert labels == ["&lt;b&gt;Alpha&lt;/b&gt;<b>90%</b>", "Beta<b>30%</b>", "Gamma<b>no data</b>"]


def test_a_label_lies_in_its_zone(result: Result, zones: gpd.GeoDataFrame) -> None:
    """Three equal zones from west to east: each label in its own third of the width."""
    lefts = [float(left) for left in re.findall(r"left:([0-9.]+)%;top", drawn(result, zones)[0])]
    assert [int(left // (100 / 3)) for left in lefts] == [0, 1, 2]


def test_a_label_hides_no_place_and_stays_in_its_zone(result: Result, zones: gpd.GeoDataFrame) -> None:
    """With a place in the middle of the first zone its label moves aside; those of the others stay as they were.

    The zone is 300 units wide and 345 high, so there is room: the label, 19 x 0.54 x 12 = 123 wide and 48 high,
    has to stand 10 + 24 above or below, or 10 + 62 beside the middle of the mark.
    """
    place = gpd.GeoDataFrame(geometry=zones.geometry.iloc[:1].representative_point(), crs=4326)
    sheet = sheet_of(BOX, 32635)
    ((x, y),) = shapely.get_coordinates(sheet.draw(place))
    before, after = (places_of(drawn(result, zones, facilities=some)[0], sheet) for some in (None, place))
    assert before[0] == pytest.approx((x, y), abs=1)
    (left, top), shape = after[0], sheet.draw(zones)[0]
    assert abs(left - x) >= 71 or abs(top - y) >= 33
    assert shapely.contains_xy(shape, left, top)
    assert after[1:] == before[1:]


def test_the_scale_bar_is_as_long_as_it_says(result: Result, zones: gpd.GeoDataFrame) -> None:
    """The box is 0.03 degrees of longitude by 0.01 of latitude: 2,860 by 1,109 m at 31.145 degrees north.

    The grid of EPSG:32635 is turned there by (29.855 - 27) x sin 31.145 = 1.48 degrees, so from its north-west
    to its south-east corner the box is 2,860 x cos 1.48 + 1,109 x sin 1.48 = 2,888 m wide. A quarter of that is
    722 m: the bar stands for 500 m, 17.3 % of the width.
    """
    found = re.search(r'class="scale" style="width:([0-9.]+)%">([^<]+)<', drawn(result, zones)[0])
    assert found
    assert bare(found.group(2)) == "500 m"
    assert float(found.group(1)) == pytest.approx(17.3, abs=0.05)


def test_north_is_up_and_proportions_are_true() -> None:
    """A square of 500 m is as high as it is wide."""
    sheet = sheet_of(BOX, 32635)
    square = gpd.GeoDataFrame(
        geometry=[box(sheet.left + 500, sheet.top - 900, sheet.left + 1000, sheet.top - 400)], crs=32635
    )
    west, north, east, south = sheet.draw(square)[0].bounds
    assert east - west == pytest.approx(south - north, rel=1e-6)
    assert east - west == pytest.approx(500 / sheet.unit, rel=1e-6)
    assert 0 < west < east < WIDTH


def test_no_outside_address_is_in_the_picture(result: Result, zones: gpd.GeoDataFrame) -> None:
    """Save the name of the format itself."""
    markup, svg = drawn(result, zones)
    assert "http" not in markup.replace("data:", "")
    assert svg.count("http") == svg.count("http://www.w3.org/2000/svg") == 1


def test_without_zones_there_is_no_map(result: Result) -> None:
    """And no invented outline."""
    assert still_map(result, None, None, (), DISTRICT, NAMES, locale("en")) == ""


def test_on_a_phone_no_name_hides_another_and_none_is_cut() -> None:
    """Of four zones the two largest keep their names; one beside them that has no room, and one at the edge, do not.

    A name of 12 letters is 24 x 0.54 x 12 = 156 units wide on a phone: middles 100 apart are too near, in one line.
    """
    spots = {"large": (400.0, 200.0), "beside": (500.0, 200.0), "below": (500.0, 240.0), "edge": (870.0, 100.0)}
    words = dict.fromkeys(spots, ("twelve letts", "1%"))
    assert fitting(spots, words, []) == {"large", "below"}
    assert fitting(spots, words, [(500.0, 250.0, 10.0, 10.0)]) == {"large"}


def test_a_name_without_room_on_a_phone_is_marked(result: Result, zones: gpd.GeoDataFrame) -> None:
    """The style hides it there: short names in thirds of the width have room, one of 80 letters is wider than all."""
    assert 'class="tight"' not in drawn(result, zones)[0]
    made = still_map(result, zones, None, (), DISTRICT, {**NAMES, "b": 80 * "b"}, locale("en"))
    assert made.count('class="tight"') == 1
