"""What no street has is counted line by line, before a distance is measured on it."""

import numpy as np
import pytest
from shapely import LineString, MultiLineString, Point

from accessibility import StreetFaults, faults_of, streets_of


def _faults(*lines: object) -> StreetFaults:
    shapes = np.empty(len(lines), dtype=np.object_)
    shapes[:] = lines
    return faults_of(shapes)


def test_pieces_without_length_are_counted() -> None:
    """A vertex written twice, one half a millimetre on, and one two millimetres on, which is a piece."""
    found = _faults(LineString([(0, 0), (0, 0), (0, 0.0005), (9, 0)]), LineString([(0, 5), (0, 5.002)]))
    assert found.zero_length.tolist() == [2, 0]


def test_a_piece_drawn_again_is_counted_at_the_later_line() -> None:
    """Backwards is again; a line that goes out and back draws its own piece again."""
    line = LineString([(0, 0), (9, 0), (9, 9)])
    found = _faults(line, LineString([(9, 0), (0, 0)]), LineString([(20, 0), (29, 0), (20, 0)]))
    assert found.duplicates.tolist() == [0, 1, 1]


def test_a_line_that_ends_where_it_began_is_a_loop() -> None:
    """A round place, and a part of a multi-line; a line that goes nowhere is without length instead."""
    around = [(0, 0), (5, 0), (5, 5), (0, 0)]
    parts, still = MultiLineString([[(50, 0), (60, 0)], around]), LineString([(1, 1), (1, 1)])
    found = _faults(LineString(around), parts, still, LineString(around[:3]))
    assert found.loops.tolist() == [True, True, False, False]


def test_coordinates_without_a_number_and_things_that_are_no_lines_are_told() -> None:
    """They are counted and left out; what is sound beside them is still judged."""
    with np.errstate(invalid="ignore"):
        nowhere, endless = LineString([(0, 0), (np.nan, 1)]), LineString([(0, 0), (np.inf, 1)])
    found = _faults(nowhere, endless, Point(0, 0), None, LineString())
    assert found.not_finite.tolist() == [True, True, False, False, False]
    assert found.no_line.tolist() == [False, False, True, True, True]
    assert found.zero_length.tolist() == [0] * 5


def test_no_lines_no_faults() -> None:
    """An empty file has none."""
    assert _faults().duplicates.tolist() == []


@pytest.mark.parametrize("seed", range(20))
def test_what_is_counted_is_what_is_dropped(seed: int) -> None:
    """Pieces drawn less those without length are the segments of the network; less those drawn again, its edges."""
    random = np.random.default_rng(seed)
    lines = np.array(
        [LineString(random.integers(0, 4, (random.integers(2, 9), 2)) * 10.0) for _ in range(20)], dtype=np.object_
    )
    found, streets = faults_of(lines), streets_of(lines)
    drawn = sum(len(line.coords) - 1 for line in lines)
    assert drawn - found.zero_length.sum() == len(streets.length)
    assert len(streets.length) - found.duplicates.sum() == len({tuple(pair) for pair in streets.ends.tolist()})
