"""Ground from pieces of outlines, and the sea beside a coast, in boxes small enough to measure by hand."""

from collections.abc import Sequence

import numpy as np
import pytest
import shapely
from shapely.geometry import LineString, Polygon

from loaders.sources.rings import area_of, sea_of
from model.district import Box

Line = Sequence[tuple[float, float]]
BOX = Box(0, 0, 10, 10)
# Along the middle from east to west: water lies on the right, which is the north.
EASTWARD, WESTWARD = [(-5, 5), (15, 5)], [(15, 5), (-5, 5)]


def ring(west: float, south: float, side: float, *, clockwise: bool = False) -> Line:
    """Return the corners of a square, against the clock unless told otherwise."""
    east, north = west + side, south + side
    corners = [(west, south), (east, south), (east, north), (west, north), (west, south)]
    return corners[::-1] if clockwise else corners


def coast(*lines: Line) -> list[LineString]:
    """Return coastlines."""
    return [LineString(line) for line in lines]


@pytest.mark.parametrize(("line", "south", "north"), [(WESTWARD, 5, 10), (EASTWARD, 0, 5)])
def test_the_sea_lies_on_the_right_of_a_coast_that_leaves_the_box(line: Line, south: float, north: float) -> None:
    """Drawn to the west the north is wet, drawn to the east the south; and nothing beyond the box is drawn."""
    sea = sea_of(coast(line), BOX)
    assert sea.shape is not None
    assert sea.shape.equals(shapely.box(0, south, 10, north))
    assert sea.doubtful == 0


def test_a_coast_in_pieces_of_any_order_is_one_coast() -> None:
    """A bay of 4 by 2 in the land: three ways that meet at their ends."""
    bay = [(7, 5), (7, 3), (3, 3), (3, 5)]
    sea = sea_of(coast([(3, 5), (0, 5)], [(10, 5), (7, 5)], bay), BOX)
    assert sea.shape is not None
    assert sea.shape.area == pytest.approx(50 + 8)
    assert sea.shape.covers(shapely.Point(5, 4))
    assert not sea.shape.covers(shapely.Point(5, 2))


def test_an_island_is_a_hole_in_the_sea() -> None:
    """Land lies on the left of a ring against the clock, also where the box holds no other coast."""
    alone = sea_of(coast(ring(2, 2, 3)), BOX)
    assert alone.shape is not None
    assert alone.shape.area == pytest.approx(100 - 9)
    beside = sea_of(coast(WESTWARD, ring(2, 6, 2)), BOX)
    assert beside.shape is not None
    assert beside.shape.area == pytest.approx(50 - 4)


def test_an_island_that_the_box_cuts_leaves_the_part_within() -> None:
    """Half of a square of 4 lies beyond the western edge."""
    sea = sea_of(coast(ring(-2, 3, 4)), BOX)
    assert sea.shape is not None
    assert sea.shape.area == pytest.approx(100 - 8)
    assert not sea.shape.covers(shapely.Point(1, 5))


def test_a_ring_with_the_clock_is_a_basin_of_the_sea() -> None:
    """Water on the right of it is within; the land around is not sea."""
    sea = sea_of(coast(ring(2, 2, 3, clockwise=True)), BOX)
    assert sea.shape is not None
    assert sea.shape.equals(shapely.box(2, 2, 5, 5))


def test_coasts_that_cut_off_two_corners_leave_two_seas_or_one_between_them() -> None:
    """Corners with legs of 2: drawn to the south-east, the south-west is on the right."""
    corners = sea_of(coast([(-1, 3), (3, -1)], [(11, 7), (7, 11)]), BOX)
    assert corners.shape is not None
    assert corners.shape.area == pytest.approx(2 + 2)
    assert len(shapely.get_parts(corners.shape)) == 2
    between = sea_of(coast([(3, -1), (-1, 3)], [(7, 11), (11, 7)]), BOX)
    assert between.shape is not None
    assert between.shape.area == pytest.approx(96)


def test_without_any_coast_there_is_no_sea() -> None:
    """Whether a box without a coast is land or sea nobody tells; a coast beyond it tells nothing."""
    assert sea_of([], BOX).shape is None
    assert sea_of(coast([(20, 0), (20, 10)]), BOX).shape is None
    assert sea_of([], BOX).doubtful == 0


def test_where_a_coast_ends_in_the_middle_no_sea_is_drawn() -> None:
    """The same ground would lie on its right and on its left."""
    sea = sea_of(coast([(15, 5), (6, 5)], [(4, 5), (-5, 5)]), BOX)
    assert (sea.shape, sea.doubtful) == (None, 1)


def test_an_island_that_does_not_close_takes_the_sea_around_it_with_it_and_no_other() -> None:
    """The northern sea is in doubt for the sake of an islet with three sides; the southern one is not."""
    islet = ring(2, 8, 1)[:-1]
    sea = sea_of(coast([(15, 7), (-5, 7)], [(-5, 3), (15, 3)], islet), BOX)
    assert sea.shape is not None
    assert sea.shape.equals(shapely.box(0, 0, 10, 3))
    assert sea.doubtful == 1


def test_coasts_that_contradict_one_another_leave_the_ground_between_them_in_doubt() -> None:
    """One says that the strip is sea, the other that it is land."""
    sea = sea_of(coast([(15, 6), (-5, 6)], [(15, 4), (-5, 4)]), BOX)
    assert sea.shape is not None
    assert sea.shape.equals(shapely.box(0, 6, 10, 10))
    assert sea.doubtful == 1


@pytest.mark.parametrize("line", [WESTWARD, [(15, 4), (5, 6), (-5, 3)], ring(2, 2, 3), ring(-2, 3, 4)])
def test_a_coast_drawn_the_other_way_around_exchanges_land_and_sea(line: Line) -> None:
    """The two together are the whole box, and share no ground."""
    one, other = (sea_of(coast(way), BOX).shape for way in (line, line[::-1]))
    assert one is not None
    assert other is not None
    assert shapely.intersection(one, other).area == pytest.approx(0)
    assert one.area + other.area == pytest.approx(100)


def test_any_coast_across_the_box_divides_it_into_sea_and_land_of_the_other_way_around() -> None:
    """Forty coasts with corners where OpenStreetMap could have them, many of them leaving the box and coming back."""
    box = Box(29.78, 31.08, 29.92, 31.20)
    chance = np.random.default_rng(7)
    for corners in chance.integers(2, 12, size=40):
        east = np.concatenate(([29.7], np.sort(chance.uniform(29.78, 29.92, corners)), [30.0]))
        line = np.column_stack((east, chance.uniform(31.05, 31.23, len(east)))).round(7)
        land, water = (sea_of([LineString(way)], box) for way in (line[::-1], line))
        assert (land.doubtful, water.doubtful) == (0, 0)
        assert land.shape is not None
        assert water.shape is not None
        assert land.shape.area + water.shape.area == pytest.approx(0.14 * 0.12)
        below = Polygon([(29.7, 31.0), *line, (30.0, 31.0)]).intersection(shapely.box(29.78, 31.08, 29.92, 31.20))
        assert water.shape.symmetric_difference(below).area == pytest.approx(0, abs=1e-12)


def test_an_outline_in_two_pieces_with_a_hole_is_ground() -> None:
    """A square of 6 in two lines, one of them drawn backwards, less a hole of 2."""
    outer = [(0, 0), (6, 0), (6, 6)], [(0, 0), (0, 6), (6, 6)]
    shape = area_of(coast(*outer), coast(ring(1, 1, 2)))
    assert shape is not None
    assert shape.area == pytest.approx(36 - 4)
    assert not shape.covers(shapely.Point(2, 2))
    assert shapely.is_ccw(shape.exterior)  # type: ignore[union-attr]  # one ring, so one polygon


def test_an_island_in_the_lake_of_an_island_is_ground_again() -> None:
    """36, less a hole of 16, and 4 in the middle of it; side by side both count."""
    nested = area_of(coast(ring(0, 0, 6), ring(2, 2, 2)), coast(ring(1, 1, 4)))
    assert nested is not None
    assert nested.area == pytest.approx(36 - 16 + 4)
    beside = area_of(coast(ring(0, 0, 2), ring(2, 0, 2)))
    assert beside is not None
    assert beside.area == pytest.approx(8)


def test_a_hole_beyond_its_outline_is_no_ground() -> None:
    """Somebody gave a member the wrong role; nothing is added for it."""
    shape = area_of(coast(ring(0, 0, 2)), coast(ring(5, 5, 2)))
    assert shape is not None
    assert shape.equals(shapely.box(0, 0, 2, 2))


@pytest.mark.parametrize(
    ("outer", "inner"),
    [
        ([], []),
        ([], [ring(0, 0, 2)]),
        ([ring(0, 0, 2)[:-1]], []),
        ([ring(0, 0, 2), [(5, 5), (6, 6)]], []),
        ([ring(0, 0, 4)], [ring(1, 1, 1)[:-1]]),
        ([[(0, 0), (2, 2), (2, 0), (0, 2), (0, 0)]], []),
    ],
    ids=["nothing", "a hole in nothing", "three sides", "a stray line", "a hole of three sides", "a bow tie"],
)
def test_what_does_not_close_has_no_shape(outer: Sequence[Line], inner: Sequence[Line]) -> None:
    """Half a lake is not drawn as if it were a whole one."""
    assert area_of(coast(*outer), coast(*inner)) is None
