"""A crossing is where a walker has a choice, once."""

import numpy as np
from shapely import LineString

from accessibility.junctions import junctions_of
from accessibility.streets import streets_of


def _found(*lines: list[tuple[float, float]]) -> list[list[float]]:
    streets = streets_of(np.array([LineString(line) for line in lines], dtype=np.object_))
    return sorted(junctions_of(streets).tolist())


def test_a_bend_and_an_end_are_no_crossing() -> None:
    """A street with a corner leaves no choice, and lines that merely cross are a bridge."""
    assert _found([(0, 0), (100, 0), (100, 100)]) == []
    assert _found([(0, 0), (100, 0)], [(50, -50), (50, 50)]) == []


def test_three_ways_and_four_ways_are_one_crossing_each() -> None:
    """A T at 100 m and a cross at 200 m."""
    street = [(0.0, 0.0), (100.0, 0.0), (200.0, 0.0), (300.0, 0.0)]
    assert _found(street, [(100, 0), (100, 50)], [(200, -50), (200, 0), (200, 50)]) == [[100, 0], [200, 0]]


def test_a_street_drawn_twice_is_one_way() -> None:
    """The corner at 100 m has two ways out however often one of them is drawn."""
    assert _found([(0, 0), (100, 0)], [(100, 0), (200, 0)], [(200, 0), (100, 0)]) == []


def test_lanes_of_one_crossing_are_merged_in_their_middle() -> None:
    """Two Ts 12 m apart are one crossing, and 13 m apart two."""
    assert _found([(0, 0), (100, 0), (112, 0), (200, 0)], [(100, 0), (100, 50)], [(112, 0), (112, -50)]) == [[106, 0]]
    assert len(_found([(0, 0), (100, 0), (113, 0), (200, 0)], [(100, 0), (100, 50)], [(113, 0), (113, -50)])) == 2
