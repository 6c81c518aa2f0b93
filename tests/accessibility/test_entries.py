"""A point is its own entry; a polygon is entered anywhere along its edge."""

import numpy as np
import pytest
from shapely import LineString, MultiPoint, MultiPolygon, Point, Polygon, box

from accessibility import ENTRY_SPACING_METRES, entries_of
from accessibility.arrays import Floats, Ints


def _entries(*geometries: object) -> tuple[Floats, Ints]:
    return entries_of(np.array(geometries, dtype=np.object_))


def test_a_point_is_its_own_entry() -> None:
    """Two points, two entries, in their order."""
    points, owner = _entries(Point(1, 2), Point(3, 4))
    assert points.tolist() == [[1, 2], [3, 4]]
    assert owner.tolist() == [0, 1]


def test_a_polygon_is_entered_at_its_corners_and_between() -> None:
    """A square of 20 m has four corners and one entry in the middle of each side."""
    points, owner = _entries(Point(9, 9), box(0, 0, 20, 20))
    square = {(x, y) for x in (0, 10, 20) for y in (0, 10, 20)} - {(10, 10)}
    assert {tuple(point) for point in points[owner == 1].tolist()} == square
    assert (owner == 1).sum() == 8


def test_no_two_neighbours_on_an_edge_are_more_than_ten_metres_apart() -> None:
    """Nobody walks more than half of that beside the fence."""
    shape = Polygon([(0, 0), (137, 11), (90, 96.5), (-4, 31)])
    points, _ = _entries(shape)
    at = np.sort([shape.exterior.project(Point(point)) for point in points])
    gaps = np.diff(np.r_[at, shape.exterior.length])
    assert gaps.max() <= ENTRY_SPACING_METRES + 1e-9


def test_a_courtyard_has_an_edge_too() -> None:
    """Whoever lives inside the ring comes in from there."""
    points, _ = _entries(Polygon(box(0, 0, 30, 30).exterior, [box(10, 10, 15, 15).exterior]))
    assert [10.0, 10.0] in points.tolist()


def test_every_part_counts_as_the_same_owner() -> None:
    """A campus of two blocks and a service of two doors are each one facility."""
    _, owner = _entries(MultiPolygon([box(0, 0, 5, 5), box(50, 0, 55, 5)]), MultiPoint([(1, 1), (2, 2)]))
    assert owner.tolist() == [0] * 8 + [1] * 2


def test_missing_and_empty_geometries_have_no_entry() -> None:
    """They are counted by nobody and shift nobody's number."""
    points, owner = _entries(None, Point(), Polygon(), Point(5, 5))
    assert points.tolist() == [[5, 5]]
    assert owner.tolist() == [3]


def test_the_frame_that_was_given_is_left_as_it_was() -> None:
    """The polygon is still a polygon afterwards."""
    given = np.array([box(0, 0, 20, 20)], dtype=np.object_)
    entries_of(given)
    assert given[0].equals(box(0, 0, 20, 20))
    assert given[0].geom_type == "Polygon"


def test_refuses_what_cannot_be_entered() -> None:
    """A line is named with its number."""
    with pytest.raises(ValueError, match="found LineString at 1"):
        _entries(Point(0, 0), LineString([(0, 0), (1, 0)]))
