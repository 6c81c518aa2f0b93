"""Which parts of which streets are within reach, to the metre."""

import numpy as np
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from shapely import LineString

from accessibility import Router, Snapped, Snapper, Streets, streets_of
from accessibility.stretches import Stretches, lines_of, reached

Place = tuple[float, float]
CROSS = [LineString([(-200, 0), (0, 0), (200, 0)]), LineString([(0, -200), (0, 0), (0, 200)])]
BLOCK = [LineString([(0, 0), (100, 0), (100, 100), (0, 100), (0, 0)])]
corner = st.tuples(st.integers(0, 4), st.integers(0, 4)).map(lambda at: (100.0 * at[0], 100.0 * at[1]))
place = st.tuples(st.integers(-20, 420), st.integers(-20, 420)).map(lambda at: (float(at[0]), float(at[1])))
drawn = st.lists(st.lists(corner, min_size=2, max_size=4, unique=True).map(LineString), min_size=1, max_size=10)
law = settings(deadline=None, derandomize=True, max_examples=80)


def _laid(lines: list[LineString], points: list[Place], seed: int = 0) -> tuple[Streets, Router, Snapped]:
    streets = streets_of(np.array(lines, dtype=np.object_))
    at = Snapper(streets).snap(np.array(points, dtype=float).reshape(-1, 2))
    dear = np.random.default_rng(seed).choice([1.0, 1.7, np.inf], (len(streets.length), 2), p=[0.7, 0.2, 0.1])
    return streets, Router(streets, streets.length[:, None] * dear if seed else None), at


def _metres(lines: list[LineString], points: list[Place], limits: list[float]) -> list[float]:
    _, router, at = _laid(lines, points)
    found = reached(router, at, limits)
    metres: list[float] = np.bincount(found.limit, weights=found.metres, minlength=len(limits)).tolist()
    return metres


def test_a_hundred_metres_along_each_arm_of_a_crossing() -> None:
    """From the crossing itself 4 x 100 m; within 250 m the whole of 4 x 200 m and no more."""
    assert _metres(CROSS, [(0, 0)], [100, 250]) == pytest.approx([400, 800])


def test_the_leg_is_walked_first() -> None:
    """From 10 m off the street 30 m east of the crossing: 90 m east, 30 + 60 m west, 2 x 60 m north and south."""
    assert _metres(CROSS, [(30, -10)], [100]) == pytest.approx([90 + 90 + 120])
    assert _metres(CROSS, [(30, -10)], [9]) == [0]


def test_a_street_without_a_corner_in_reach_is_reached_around_the_place() -> None:
    """20 m to both sides, from 80 to 120 m along the arm."""
    streets, router, at = _laid(CROSS, [(100, 0)])
    found = reached(router, at, [20])
    assert lines_of(streets, found)[0].equals(LineString([(80, 0), (120, 0)]))


def test_a_street_reached_from_both_ends_keeps_its_gap() -> None:
    """Round a block of 4 x 100 m from a corner: within 150 m the two far sides lack 50 m each; within 200 m nothing."""
    _, router, at = _laid(BLOCK, [(0, 0)])
    assert _metres(BLOCK, [(0, 0)], [150, 200]) == pytest.approx([300, 400])
    two_sided = reached(router, Snapped(at.segment[[0]], np.array([0.5]), np.zeros(1)), [190])
    opposite = two_sided.segment == np.bincount(two_sided.segment).argmax()
    assert two_sided.metres[opposite].tolist() == pytest.approx([40, 40])


def test_what_two_entries_reach_is_counted_once() -> None:
    """Entries at 50 and 90 m along one arm reach 30 m around each: 20 to 120 m, not 2 x 60 m."""
    assert _metres(CROSS, [(50, 0), (90, 0)], [30]) == pytest.approx([100])


def test_a_street_drawn_twice_is_reached_once() -> None:
    """The copy adds no metres."""
    assert _metres([*CROSS, CROSS[0].reverse()], [(0, 0)], [100]) == pytest.approx([400])


def test_uphill_ends_sooner_than_downhill() -> None:
    """A street of 200 m costs twice its metres eastwards: who wants to its middle comes from 25 m west, 50 m east."""
    streets = streets_of(np.array([LineString([(0, 0), (200, 0)])], dtype=np.object_))
    router = Router(streets, np.array([[400.0, 200.0]]))
    at = Snapped(np.array([0]), np.array([0.5]), np.zeros(1))
    there, back = reached(router, at, [50]), reached(router.turned(), at, [50])
    assert [*there.start, *there.end] == pytest.approx([0.375, 0.75])
    assert [*back.start, *back.end] == pytest.approx([0.25, 0.625])


def test_a_part_is_told_from_the_end_that_its_segment_names_first() -> None:
    """Be that the eastern one: from 50 m off it, 20 m to both sides are 15 to 35 % of 200 m."""
    nodes = np.array([[0.0, 0.0], [200.0, 0.0]])
    streets = Streets(nodes, np.array([[1, 0]]), np.array([200.0]), np.zeros(1, dtype=np.int64))
    found = reached(Router(streets), Snapped(np.array([0]), np.array([0.25]), np.zeros(1)), [20])
    assert [*found.start, *found.end] == pytest.approx([0.15, 0.35])
    assert lines_of(streets, found)[0].equals(LineString([(170, 0), (130, 0)]))


def test_nothing_is_reached_from_nowhere_or_without_streets() -> None:
    """A place far from any street, no place, no street."""
    assert _metres(CROSS, [(9000, 0)], [500]) == [0]
    assert _metres(CROSS, [], [500]) == [0]
    assert _metres([], [(0, 0)], [500]) == [0]


def test_a_limit_that_is_no_distance_is_refused() -> None:
    """A negative one."""
    _, router, at = _laid(CROSS, [(0, 0)])
    with pytest.raises(ValueError, match="expected at least 0, found -5"):
        reached(router, at, [100, -5])


def _is_in(found: Stretches, segment: int, along: float, limit: int) -> bool:
    here = (found.segment == segment) & (found.limit == limit)
    return bool(((found.start[here] <= along) & (along <= found.end[here])).any())


@given(drawn, st.lists(place, min_size=1, max_size=3), st.sampled_from([0.0, 45.4, 250.3, 700.2]), st.integers(0, 5))
@law
def test_holds_exactly_the_points_from_which_the_place_is_within_the_limit(
    lines: list[LineString], points: list[Place], limit: float, seed: int
) -> None:
    """Every point of a fine comb on every street is in a part exactly when its own walk is short enough."""
    _, router, at = _laid(lines, points, seed)
    found = reached(router, at, [limit])
    first = np.unique(router.graph.line).astype(np.int64)
    segment, along = np.repeat(first, 9), np.tile(np.linspace(0.013, 0.987, 9), len(first))
    walk = router.nearest(Snapped(segment, along, np.zeros(len(along))), at).metres
    for one, part, metres in zip(segment.tolist(), along.tolist(), walk.tolist(), strict=True):
        if abs(metres - limit) > 1e-6:
            assert _is_in(found, one, part, 0) == (metres < limit)


@given(drawn, place, st.lists(st.integers(0, 900).map(float), min_size=2, max_size=4), st.integers(0, 5))
@law
def test_parts_do_not_overlap_and_grow_with_the_limit(
    lines: list[LineString], point: Place, limits: list[float], seed: int
) -> None:
    """Within one limit no metre is there twice; within a larger one none is missing."""
    _, router, at = _laid(lines, [point], seed)
    found = reached(router, at, sorted(limits))
    same = (np.diff(found.limit) == 0) & (np.diff(found.segment) == 0)
    assert (found.start[1:][same] > found.end[:-1][same]).all()
    assert (found.metres > 0).all()
    totals = np.bincount(found.limit, weights=found.metres, minlength=len(limits))
    assert (np.diff(totals) >= -1e-9).all()


@given(drawn, place)
@law
def test_without_a_limit_everything_with_a_way_is_reached(lines: list[LineString], point: Place) -> None:
    """As many metres as the segments have whose ends have a way, and one's own."""
    streets, router, at = _laid(lines, [point])
    first = np.unique(router.graph.line)
    has_way = np.isfinite(router.nodes(at)[streets.ends[first, 0]])
    found = reached(router, at, [np.inf])
    assert found.metres.sum() == pytest.approx(streets.length[first][has_way].sum())
