"""Street lines become segments that are joined at shared vertices and nowhere else."""

import numpy as np
import pytest
import shapely
from shapely import LineString, MultiLineString, Point

from accessibility import Streets, islands, streets_of


def _streets(*lines: object) -> Streets:
    return streets_of(np.array(lines, dtype=np.object_))


def _places(streets: Streets) -> set[frozenset[tuple[float, float]]]:
    return {frozenset(map(tuple, streets.nodes[pair].tolist())) for pair in streets.ends}


def test_every_vertex_to_vertex_piece_is_a_segment() -> None:
    """A bent line of three vertices is two segments, 3 and 4 m long, of one way."""
    streets = _streets(LineString([(0, 0), (3, 0), (3, 4)]))
    assert _places(streets) == {frozenset({(0, 0), (3, 0)}), frozenset({(3, 0), (3, 4)})}
    assert sorted(streets.length.tolist()) == [3.0, 4.0]
    assert streets.way.tolist() == [0, 0]


def test_lines_are_joined_where_they_share_a_vertex() -> None:
    """A T of two lines with a common vertex is one island of four nodes."""
    streets = _streets(LineString([(0, 0), (5, 0), (10, 0)]), LineString([(5, 0), (5, 5)]))
    assert len(streets.nodes) == 4
    assert len(set(islands(streets).tolist())) == 1


def test_lines_that_merely_cross_are_not_joined() -> None:
    """A bridge over a street is not a junction."""
    streets = _streets(LineString([(0, 0), (10, 0)]), LineString([(5, -5), (5, 5)]))
    assert len(streets.nodes) == 4
    assert len(set(islands(streets).tolist())) == 2


def test_a_millimetre_apart_is_the_same_place() -> None:
    """Half a millimetre joins, wherever a rounding grid would have drawn its line; two millimetres do not."""
    for shift, nodes in ((0.0005, 3), (0.002, 4)):
        for x in (5.0, 5.0004, 5.0005, 5.00049999):
            streets = _streets(LineString([(0, 0), (x, 0)]), LineString([(x + shift, 0), (9, 0)]))
            assert len(streets.nodes) == nodes


def test_drops_pieces_without_length() -> None:
    """A vertex written twice makes no segment."""
    streets = _streets(LineString([(0, 0), (0, 0), (7, 0)]))
    assert streets.length.tolist() == [7.0]


def test_a_line_drawn_twice_keeps_both_copies() -> None:
    """Both stay, each with its own way, whichever direction it was drawn in."""
    streets = _streets(LineString([(0, 0), (7, 0)]), LineString([(7, 0), (0, 0)]))
    assert sorted(streets.way.tolist()) == [0, 1]
    assert len(streets.nodes) == 2


def test_the_parts_of_a_multi_line_are_not_strung_together() -> None:
    """Nothing is invented between the end of one part and the start of the next."""
    streets = _streets(LineString([(0, 9), (1, 9)]), MultiLineString([[(0, 0), (1, 0)], [(5, 0), (6, 0)]]))
    assert streets.length.sum() == 3.0
    assert streets.way.tolist() == [0, 1, 1]


def test_missing_and_empty_lines_have_no_segment_and_keep_their_number() -> None:
    """The way is the index in what was given, not in what was left."""
    streets = _streets(None, LineString(), LineString([(0, 0), (2, 0)]))
    assert streets.way.tolist() == [2]


def test_no_lines_are_no_streets() -> None:
    """An empty district is not a fault."""
    streets = _streets()
    assert streets.nodes.shape == (0, 2)
    assert streets.ends.shape == (0, 2)
    assert islands(streets).tolist() == []


def test_the_order_of_the_lines_does_not_matter() -> None:
    """Nodes are numbered by where they are."""
    lines = [LineString([(0, 0), (5, 0)]), LineString([(5, 0), (5, 5), (0, 0)]), LineString([(-3, 2), (5, 5)])]
    one, other = _streets(*lines), _streets(*lines[::-1])
    assert one.nodes.tolist() == other.nodes.tolist()
    assert sorted(one.ends.tolist()) == sorted(other.ends.tolist())


def test_height_is_no_part_of_a_length() -> None:
    """A third coordinate is left aside."""
    streets = _streets(shapely.from_wkt("LINESTRING Z (0 0 0, 3 4 100)"))
    assert streets.length.tolist() == [5.0]


def test_refuses_what_is_no_line() -> None:
    """A point among the streets is named with its number."""
    with pytest.raises(ValueError, match="found Point at 1"):
        _streets(LineString([(0, 0), (1, 0)]), Point(0, 0))


def test_refuses_coordinates_that_are_not_finite() -> None:
    """An infinite street would make every distance nonsense without a word."""
    with pytest.raises(ValueError, match="finite"):
        _streets(LineString([(0, 0), (np.inf, 0)]))
