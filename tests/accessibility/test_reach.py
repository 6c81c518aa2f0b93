"""The walk to the nearest facility on networks small enough to walk by hand."""

import numpy as np
import pytest
from shapely import LineString, box

from accessibility import Reach, Router, Snapped, Snapper, Streets, entries_of, streets_of, within

Place = tuple[float, float]
BLOCK = LineString([(0, 0), (100, 0), (100, 100), (0, 100), (0, 0)])


def _reach(lines: list[LineString], origins: list[Place], facilities: list[Place]) -> Reach:
    streets = streets_of(np.array(lines, dtype=np.object_))
    snapper = Snapper(streets)
    at, to = (snapper.snap(np.array(points, dtype=float).reshape(-1, 2)) for points in (origins, facilities))
    return Router(streets).nearest(at, to)


def test_both_legs_and_the_street_between_are_walked() -> None:
    """Leg 10, then 70 along and round the corner 40, then leg 5: 125 m, from mid-segment to mid-segment."""
    reach = _reach([BLOCK], [(30, -10)], [(105, 40)])
    assert reach.metres.tolist() == pytest.approx([125])
    assert reach.facility.tolist() == [0]


def test_the_shorter_way_round_is_taken() -> None:
    """From 20 m along the southern side to 30 m up the western one it is 50 m by the west, not 350 m by the east."""
    assert _reach([BLOCK], [(20, 0)], [(0, 30)]).metres.tolist() == pytest.approx([50])


def test_on_one_segment_nobody_goes_round() -> None:
    """From 30 to 60 on the same side is 30 m, from whichever end the side was drawn."""
    for line in (BLOCK, BLOCK.reverse()):
        assert _reach([line], [(30, 0), (90, 0)], [(60, 0)]).metres.tolist() == pytest.approx([30, 30])


def test_of_two_ways_between_the_same_nodes_the_shorter_is_walked() -> None:
    """Along the long way it is 90 m from end to end; back to the start, over the short way and in again it is 20."""
    nodes = np.array([[0.0, 0.0], [10.0, 0.0]])
    streets = Streets(nodes, np.array([[0, 1], [0, 1]]), np.array([10.0, 100.0]), np.array([0, 1]))
    ends = Snapped(np.array([1]), np.array([0.05]), np.zeros(1)), Snapped(np.array([1]), np.array([0.95]), np.zeros(1))
    assert Router(streets).nearest(*ends).metres.tolist() == pytest.approx([20])


def test_a_line_drawn_twice_is_one_place_to_stand_on() -> None:
    """The origin stands on one copy, the facility on the other: 30 m apart, not 130 round by a corner."""
    nodes = np.array([[0.0, 0.0], [100.0, 0.0]])
    streets = Streets(nodes, np.array([[0, 1], [1, 0]]), np.array([100.0, 100.0]), np.array([0, 1]))
    origin = Snapped(np.array([0]), np.array([0.4]), np.zeros(1))
    facility = Snapped(np.array([1]), np.array([0.3]), np.zeros(1))
    assert Router(streets).nearest(origin, facility).metres.tolist() == pytest.approx([30])


def test_a_dead_end_is_walked_back() -> None:
    """The neighbour over the garden wall, 20 m off, lives 220 m of street away."""
    lines = [LineString([(0, 0), (0, 100)]), LineString([(0, 0), (20, 0), (20, 100)])]
    assert _reach(lines, [(0, 100)], [(20, 100)]).metres.tolist() == pytest.approx([220])


def test_an_island_has_no_way() -> None:
    """It is measured, and there is none: inf, not unknown."""
    reach = _reach([BLOCK, LineString([(300, 0), (400, 0)])], [(350, 0)], [(50, 0)])
    assert reach.metres.tolist() == [np.inf]
    assert reach.facility.tolist() == [-1]


def test_an_origin_without_a_street_is_not_measured() -> None:
    """Unknown, not unreachable; the others keep their answers."""
    reach = _reach([BLOCK], [(9000, 0), (np.nan, 0), (50, 0)], [(60, 0)])
    assert np.isnan(reach.metres[:2]).all()
    assert reach.facility.tolist() == [-1, -1, 0]
    assert reach.metres[2] == pytest.approx(10)


def test_a_facility_without_a_street_is_never_reached() -> None:
    """It stands between the others without shifting their numbers."""
    reach = _reach([BLOCK], [(50, 0)], [(9000, 0), (60, 0)])
    assert reach.facility.tolist() == [1]
    assert _reach([BLOCK], [(50, 0)], [(9000, 0)]).metres.tolist() == [np.inf]


def test_no_facility_is_no_way_for_everybody_measured() -> None:
    """Zero reach where there is a street, not measured where there is none."""
    reach = _reach([BLOCK], [(50, 0), (9000, 0)], [])
    assert reach.metres[0] == np.inf
    assert np.isnan(reach.metres[1])
    assert reach.facility.tolist() == [-1, -1]


def test_no_streets_is_not_measured() -> None:
    """Nothing can be said of a place without a map."""
    assert np.isnan(_reach([], [(0, 0)], [(1, 0)]).metres).all()


def test_two_facilities_on_one_segment_serve_each_side() -> None:
    """From between, before and behind them the nearer one counts."""
    reach = _reach([LineString([(0, 0), (100, 0)])], [(10, 0), (45, 0), (99, 0)], [(70, 0), (30, 0)])
    assert reach.metres.tolist() == pytest.approx([20, 15, 29])
    assert reach.facility.tolist() == [1, 1, 0]


def test_two_facilities_on_one_segment_serve_the_streets_around() -> None:
    """Each is reached over its own end of the segment, its leg included."""
    lines = [LineString([(-50, 0), (0, 0), (100, 0), (150, 0)])]
    reach = _reach(lines, [(-50, 0), (150, 0)], [(30, 4), (70, 0)])
    assert reach.metres.tolist() == pytest.approx([84, 80])
    assert reach.facility.tolist() == [0, 1]


def test_crossing_without_a_shared_vertex_does_not_connect() -> None:
    """Ten metres apart as the crow flies, and no way from the bridge to the street below."""
    lines = [LineString([(0, 0), (100, 0)]), LineString([(50, -50), (50, 50)])]
    assert _reach(lines, [(45, 0)], [(50, 6)]).metres.tolist() == [np.inf]


def test_nothing_between_is_a_distance_of_zero() -> None:
    """Legs, ways and corners without length are zero, not lost: at the door, and at a corner shared by two streets."""
    assert _reach([BLOCK], [(100, 0), (50, 0)], [(100, 0), (50, 0)]).metres.tolist() == [0, 0]
    assert _reach([BLOCK], [(100, 60)], [(100, 0)]).metres.tolist() == [60]


def test_a_facility_leg_is_no_short_cut() -> None:
    """Two facilities off the street do not lend their legs to each other's visitors."""
    lines = [LineString([(0, 0), (100, 0)]), LineString([(0, 20), (100, 20)])]
    reach = _reach(lines, [(0, 0)], [(100, 20), (100, 9)])
    assert reach.metres.tolist() == pytest.approx([109])
    assert reach.facility.tolist() == [1]


def test_exactly_five_hundred_metres_counts() -> None:
    """Far from the coordinates' zero, turned so that no number is round: 500.000 m is in, 500.01 m is out."""
    turn = np.array([0.6, 0.8])
    start = np.array([770_123.4, 3_451_987.6])
    line = LineString(start + np.outer([0.0, 123.4, 300.0, 600.0], turn))
    origins = [tuple(start + far * turn) for far in (550.0, 550.01)]
    reach = _reach([line], origins, [tuple(start + 50.0 * turn)])
    assert reach.metres.tolist() == pytest.approx([500, 500.01], abs=1e-6)
    assert within(reach.metres, 500).tolist() == [True, False]


def test_a_polygon_is_entered_at_its_nearest_edge() -> None:
    """A park from 200 to 300 m along the street and 10 m beside it is 100 m and that leg away, not 150 and a half."""
    street = LineString([(0, 0), (500, 0)])
    points, owner = entries_of(np.array([box(200, 10, 300, 60)], dtype=np.object_))
    reach = _reach([street], [(100, 0), (430, -5)], [tuple(point) for point in points])
    assert reach.metres.tolist() == pytest.approx([110, 145])
    assert owner[reach.facility].tolist() == [0, 0]


def test_the_raw_pass_gives_metres_from_every_node() -> None:
    """On the block with a facility 30 m along its south, 5 m off it: corners at 35, 75, 175 and 135 m."""
    streets = streets_of(np.array([BLOCK], dtype=np.object_))
    metres = Router(streets).nodes(Snapper(streets).snap(np.array([[30.0, -5.0]])))
    corners = {tuple(node): far for node, far in zip(streets.nodes.tolist(), metres, strict=True)}
    by_hand = {(0.0, 0.0): 35, (100.0, 0.0): 75, (100.0, 100.0): 175, (0.0, 100.0): 135}
    assert corners == pytest.approx(by_hand)


def test_the_raw_pass_without_a_facility_reaches_nothing() -> None:
    """Every node is inf."""
    streets = streets_of(np.array([BLOCK], dtype=np.object_))
    nobody = Snapper(streets).snap(np.empty((0, 2)))
    assert Router(streets).nodes(nobody).tolist() == [np.inf] * 4
