"""A line's slope on its segments, whichever way each of them looks."""

import numpy as np
import pytest
from shapely import LineString, MultiLineString

from accessibility import streets_of
from accessibility.arrays import Geometries
from accessibility.slopes import inclines_of


def _lines(*lines: LineString | MultiLineString) -> Geometries:
    return np.array(lines, dtype=np.object_)


@pytest.mark.parametrize("shape", [[(0, 0), (100, 0), (100, 100)], [(100, 100), (100, 0), (0, 0)]])
def test_a_segment_rises_as_its_line_was_drawn(shape: list[tuple[float, float]]) -> None:
    """The ends stand in order of x then y: drawn that way +5 %, drawn the other way -5 %."""
    lines = _lines(LineString(shape))
    expected = 5.0 if shape[0] == (0, 0) else -5.0
    assert inclines_of(streets_of(lines), lines, np.array([5.0])).tolist() == [expected, expected]


def test_a_ring_turns_round() -> None:
    """Round a block it is as drawn on two sides, against it on the two others; its doubled corner misleads nobody."""
    lines = _lines(LineString([(0, 0), (100, 0), (100, 100), (0, 100), (0, 0)]))
    streets = streets_of(lines)
    found = inclines_of(streets, lines, np.array([4.0]))
    middles = streets.nodes[streets.ends].mean(axis=1).tolist()
    by_side = {tuple(at): rise for at, rise in zip(middles, found.tolist(), strict=True)}
    assert by_side == {(50.0, 0.0): 4.0, (100.0, 50.0): 4.0, (50.0, 100.0): -4.0, (0.0, 50.0): -4.0}


def test_each_line_has_its_own_and_unknown_stays_unknown() -> None:
    """A second line without a slope, a third in two parts."""
    parts = MultiLineString([[(0, 20), (50, 20)], [(100, 20), (60, 20)]])
    lines = _lines(LineString([(0, 0), (10, 0)]), LineString([(0, 10), (10, 10)]), parts)
    streets = streets_of(lines)
    found = inclines_of(streets, lines, np.array([0.0, np.nan, 3.0]))
    assert found[streets.way == 0].tolist() == [0.0]
    assert np.isnan(found[streets.way == 1]).all()
    assert sorted(found[streets.way == 2].tolist()) == [-3.0, 3.0]


def test_a_slope_too_many_is_refused() -> None:
    """Two slopes for one line."""
    lines = _lines(LineString([(0, 0), (10, 0)]))
    with pytest.raises(ValueError, match="expected 1, found"):
        inclines_of(streets_of(lines), lines, np.array([1.0, 2.0]))
