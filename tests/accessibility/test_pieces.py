"""Pieces of street weigh what the street weighs."""

import numpy as np
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from shapely import LineString

from accessibility import Pieces, Router, Snapper, pieces_of, streets_of


def _pieces(*lines: LineString, longest: float = 25.0) -> Pieces:
    return pieces_of(streets_of(np.array(lines, dtype=np.object_)), longest=longest)


def test_a_street_is_cut_into_the_fewest_equal_pieces() -> None:
    """60 m in pieces of at most 25 m are three of 20, with midpoints at 10, 30 and 50."""
    pieces = _pieces(LineString([(0, 0), (60, 0)]))
    assert pieces.length.tolist() == pytest.approx([20, 20, 20])
    assert pieces.midpoint[:, 0].tolist() == pytest.approx([10, 30, 50])
    assert pieces.midpoint[:, 1].tolist() == [0, 0, 0]


def test_exactly_the_longest_stays_whole() -> None:
    """25 m are one piece; a little more are two."""
    assert len(_pieces(LineString([(0, 0), (25, 0)])).length) == 1
    assert len(_pieces(LineString([(0, 0), (25.1, 0)])).length) == 2


def test_a_piece_knows_its_line() -> None:
    """Two lines, the second cut in two."""
    assert _pieces(LineString([(0, 0), (20, 0)]), LineString([(0, 9), (40, 9)])).way.tolist() == [0, 1, 1]


def test_a_piece_stands_on_its_own_segment() -> None:
    """Where two streets cross without a junction the midpoint stays on the street that it was cut from."""
    lines = np.array([LineString([(0, 0), (20, 0)]), LineString([(10, -10), (10, 10)])], dtype=np.object_)
    streets = streets_of(lines)
    pieces = pieces_of(streets)
    assert pieces.midpoint.tolist() == [[10, 0], [10, 0]]
    facility = Snapper(streets).snap(np.array([[10.0, 10.0]]))
    assert Router(streets).nearest(pieces.snapped, facility).metres.tolist() == [np.inf, 10]


lengths = st.lists(st.floats(0.01, 3000), min_size=1, max_size=30)


@given(lengths, st.floats(1, 100))
@settings(deadline=None, derandomize=True)
def test_no_metre_of_street_is_lost(metres: list[float], longest: float) -> None:
    """The pieces sum to the street, line by line, and none is longer than asked."""
    lines = [LineString([(0, 10 * row), (length, 10 * row)]) for row, length in enumerate(metres)]
    pieces = _pieces(*lines, longest=longest)
    assert np.bincount(pieces.way, pieces.length).tolist() == pytest.approx(metres, rel=1e-12)
    assert pieces.length.max() <= longest


def test_no_streets_no_pieces() -> None:
    """An empty district is not a fault."""
    assert _pieces().length.tolist() == []


@pytest.mark.parametrize("longest", [0.0, -1.0, float("nan"), float("inf")])
def test_refuses_a_length_that_cuts_nothing(longest: float) -> None:
    """Zero would cut for ever."""
    with pytest.raises(ValueError, match="expected more than 0"):
        _pieces(LineString([(0, 0), (1, 0)]), longest=longest)
