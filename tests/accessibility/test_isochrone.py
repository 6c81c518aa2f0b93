"""The area beside the streets within reach: nested, and never over the canal."""

from collections.abc import Sequence
from itertools import pairwise

import numpy as np
import pytest
import shapely
from hypothesis import given, settings
from hypothesis import strategies as st
from shapely import LineString, Point, Polygon, box

from accessibility import Barriers, Router, Snapped, Snapper, streets_of
from accessibility.arrays import Geometries
from accessibility.isochrone import isochrone
from accessibility.stretches import lines_of, reached

Place = tuple[float, float]
CROSS = [LineString([(-200, 0), (0, 0), (200, 0)]), LineString([(0, -200), (0, 0), (0, 200)])]
CANAL = box(-1000, 10, 1000, 20)
WALL = LineString([(-1000, 15), (1000, 15)])
corner = st.tuples(st.integers(0, 4), st.sampled_from([0.0, 100.0, 130.0, 230.0])).map(
    lambda at: (100.0 * at[0], at[1])
)
place = st.tuples(st.integers(-20, 420), st.integers(-20, 250)).map(lambda at: (float(at[0]), float(at[1])))
drawn = st.lists(st.lists(corner, min_size=2, max_size=3, unique=True).map(LineString), min_size=1, max_size=10)
limits = st.lists(st.integers(0, 700).map(float), min_size=1, max_size=3)
law = settings(deadline=None, derandomize=True, max_examples=30)


def _laid(lines: Sequence[LineString], point: Place) -> tuple[Router, Snapped]:
    streets = streets_of(np.array(lines, dtype=np.object_))
    return Router(streets), Snapper(streets).snap(np.array([point], dtype=float))


def _shapes(*shapes: shapely.Geometry) -> Geometries:
    return np.array(shapes, dtype=np.object_)


def test_goes_beside_the_streets_that_are_reached() -> None:
    """Within 100 m of the crossing: 20 m beside the arms up to 100 m and their round ends, not between them."""
    area = isochrone(*_laid(CROSS, (0, 0)), [100], beside=20)[0]
    assert all(area.covers(Point(at)) for at in [(99, 0), (0, -99), (60, 19.9), (119, 0)])
    assert not any(area.covers(Point(at)) for at in [(121, 0), (60, 20.1), (40, 40)])
    # Two strips of 200 x 40 m crossing on 40 x 40 m, and two round ends of each, at most 3 % short.
    assert area.area == pytest.approx(2 * 200 * 40 - 40 * 40 + 2 * np.pi * 20**2, rel=0.01)


@pytest.mark.parametrize("barrier", [CANAL, WALL])
def test_stops_at_the_bank(barrier: LineString | Polygon) -> None:
    """A quay 15 m from the far bank has nothing there, though the bank lies within its 25 m."""
    quay = [LineString([(-200, 0), (200, 0)])]
    area = isochrone(*_laid(quay, (0, 0)), [150], barriers=_shapes(barrier))[0]
    assert area.bounds[3] == pytest.approx(barrier.bounds[1], abs=0.051)
    assert area.covers(Point(100, 9.9))
    assert area.covers(Point(100, -24.9))


@pytest.mark.parametrize("barrier", [CANAL, WALL])
def test_over_a_bridge_only_what_is_reached_over_there(barrier: shapely.Geometry) -> None:
    """Over the bridge and 55 m along the other quay; opposite the rest of the near quay there is nothing."""
    lines = [
        LineString([(-200, 0), (0, 0), (200, 0)]),
        LineString([(0, 0), (0, 35)]),
        LineString([(-200, 35), (0, 35), (200, 35)]),
    ]
    area = isochrone(*_laid(lines, (0, 0)), [90], barriers=_shapes(barrier))[0]
    assert area.covers(Point(50, 22))
    assert area.covers(Point(89, 5))
    assert not area.intersects(box(82, 20.1, 300, 300))
    assert not area.intersects(box(-300, 20.1, -82, 300))


def test_a_bridge_reached_halfway_does_not_land() -> None:
    """5 m short of the far bank its round end would fall on it."""
    lines = [LineString([(-200, 0), (0, 0), (200, 0)]), LineString([(0, 0), (0, 35)])]
    area = isochrone(*_laid(lines, (0, 0)), [15], barriers=_shapes(CANAL))[0]
    assert area.bounds[3] <= 10


def test_a_hair_crack_between_two_pieces_of_a_canal_lets_nobody_through() -> None:
    """They were drawn 1 cm apart."""
    pieces = _shapes(box(-1000, 10, -0.005, 20), box(0.005, 10, 1000, 20))
    area = isochrone(*_laid([LineString([(-200, 0), (200, 0)])], (0, 0)), [150], barriers=pieces)[0]
    assert area.bounds[3] <= 10


def test_nothing_reached_is_an_empty_area() -> None:
    """Off the map, and within less than the leg."""
    for point, limit in (((9000.0, 0.0), 500), ((100.0, 30.0), 29)):
        assert isochrone(*_laid(CROSS, point), [limit])[0].is_empty


def test_the_areas_come_in_the_order_of_their_limits() -> None:
    """The larger one first when it is asked for first."""
    large, small = isochrone(*_laid(CROSS, (0, 0)), [150, 50])
    assert large.contains(small)


def test_an_area_without_width_is_refused() -> None:
    """Zero metres beside the street are no area."""
    with pytest.raises(ValueError, match="expected more than 0, found 0"):
        isochrone(*_laid(CROSS, (0, 0)), [100], beside=0)


@given(drawn, place, limits)
@law
def test_a_larger_limit_contains_a_smaller_one(lines: list[LineString], point: Place, asked: list[float]) -> None:
    """With a canal through the middle too; a square centimetre is taken for rounding."""
    canal = _shapes(box(-500, 105, 900, 125))
    for barriers in (None, canal):
        areas = isochrone(*_laid(lines, point), sorted(asked), barriers=barriers)
        for small, large in pairwise(areas.tolist()):
            assert small.difference(large).area < 1e-4


@given(drawn, place, limits)
@law
def test_each_bank_has_only_what_is_reached_on_it(lines: list[LineString], point: Place, asked: list[float]) -> None:
    """An endless canal with bridges: what is north of it lies beside a street that is reached there."""
    router, at = _laid(lines, point)
    areas = isochrone(router, at, asked, barriers=_shapes(box(-5000, 105, 5000, 125)))
    found = reached(router, at, asked)
    streets = lines_of(router.graph.streets, found)
    for nth, area in enumerate(areas):
        drawn_here = shapely.union_all(streets[found.limit == nth])
        south, north = box(-5000, -5000, 5000, 105), box(-5000, 125, 5000, 5000)
        for bank in (south, north):
            beside = drawn_here.intersection(bank).buffer(25.001, quad_segs=64)
            assert area.intersection(bank).difference(beside).area < 1e-4
            assert drawn_here.intersects(bank) or area.intersection(bank).area < 1e-4
        assert area.intersection(box(-5000, 105, 5000, 125)).area < 1e-4
        # Nor is anything left out: a street that is reached and not in the water is in the area.
        on_land = drawn_here.difference(box(-5000, 104.9, 5000, 125.1))
        assert on_land.difference(area.buffer(1e-6)).length < 1e-6


def test_a_harbour_is_cut_off_by_its_fence_and_a_canal_is_cut_out() -> None:
    """``Barriers.shapes``: the harbour behind its fence is no part, though people may live inside of one."""
    barriers = Barriers(_shapes(box(-1000, 10, 1000, 60), box(-1000, -40, 1000, -10)), _kinds("port", "canal"))
    quay = _laid([LineString([(-200, 0), (200, 0)])], (0, 0))
    inside = _laid([LineString([(-200, 30), (200, 30)])], (0, 30))
    area = isochrone(*quay, [100], barriers=barriers.shapes)[0]
    assert (area.bounds[1], area.bounds[3]) == pytest.approx((-10, 10), abs=0.051)
    assert isochrone(*inside, [100], barriers=barriers.shapes)[0].bounds[1] == pytest.approx(10, abs=0.051)


def _kinds(*kinds: str) -> Geometries:
    return np.array(kinds, dtype=np.object_)
