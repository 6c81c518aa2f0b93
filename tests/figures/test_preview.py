"""A first look: where rows fall, in the district, the region or far away, and outlines before their repair."""

from base64 import b64decode
from collections.abc import Sequence

import numpy as np
import pytest
import shapely

from figures.preview import MOST_DRAWN, flat, places_map, repair_pictures, view_of
from i18n import locale
from model.district import Box
from store import district

HERE = [shapely.Point(29.845, 31.145), shapely.Point(29.850, 31.150)]


def drawn(shapes: Sequence[shapely.Geometry]) -> str:
    """Return the drawing of some shapes as SVG."""
    made = places_map(np.array(list(shapes), dtype=object), {}, district(), 'two "places"', locale("en"))
    assert 'aria-label="two &quot;places&quot;"' in made
    return b64decode(made.split("base64,")[1].split('"')[0]).decode()


def test_the_view_is_the_smallest_that_holds_most() -> None:
    """The district; then the region; then all that there is, with the district in it."""
    ours, around = district().box, district().region
    assert view_of(np.array(HERE), district()) == ours
    cairo_road = shapely.Point(around.west + 0.1, around.south + 0.1)
    assert view_of(np.array([cairo_road]), district()) == around
    far = view_of(np.array([shapely.Point(2.35, 48.85)]), district())
    assert far.west < 2.35
    assert far.east > ours.east
    assert far.south < ours.south
    assert far.north > 48.85


def test_a_drawing_is_as_high_as_it_is_true() -> None:
    """A box of 0.1 by 0.1 degrees at the equator is a square; no drawing is a slit."""
    made = flat(Box(0, -0.3, 1, 0.3))
    assert made.height / 900 == pytest.approx(0.6, rel=1e-4)
    assert made.unit == pytest.approx(111_195 / 900, rel=1e-4)
    assert 299 < flat(Box(0, -0.01, 1, 0.01)).height < 301
    assert 619 < flat(Box(0, -10, 1, 10)).height < 621


def test_every_kind_of_shape_is_drawn_and_many_are_thinned() -> None:
    """A point is a mark, a line a line; of three thousand places no more than can be told apart."""
    assert drawn(HERE).count("<circle") == 2
    assert "<path" in drawn([shapely.LineString([(29.84, 31.14), (29.85, 31.15)])])
    many = [shapely.Point(29.84 + step / 1e6, 31.14) for step in range(3 * MOST_DRAWN)]
    assert drawn(many).count("<circle") == MOST_DRAWN
    assert places_map(np.array([], dtype=object), {}, district(), "", locale("en")) == ""


def test_a_repair_shows_both_outlines_under_their_words() -> None:
    """The words are words; both pictures are drawn to one scale."""
    bowtie = shapely.from_wkt("POLYGON ((0 0, 2 2, 2 0, 0 2, 0 0))")
    made = repair_pictures([("<b>Row 2</b>", bowtie, shapely.make_valid(bowtie))], locale("ar"))
    assert "<b>" not in made
    assert made.count("<img") == 2
    assert locale("ar").say("repair-before") in made
