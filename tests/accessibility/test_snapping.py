"""Points step onto the nearest segment, with an honest answer where there is none."""

import numpy as np
import pytest
from shapely import LineString

from accessibility import Snapped, Snapper, streets_of

CROSS = [LineString([(0, 0), (100, 0)]), LineString([(0, 0), (0, 100)])]


def _snap(lines: list[LineString], *points: tuple[float, float], limit: float = 500.0) -> Snapped:
    return Snapper(streets_of(np.array(lines, dtype=np.object_))).snap(np.array(points, dtype=float), limit=limit)


def test_steps_onto_the_segment_not_the_node() -> None:
    """Between two nodes 100 m apart the leg is the 10 m to the street, not the way to a corner."""
    snapped = _snap([LineString([(0, 0), (100, 0)])], (30, 10))
    assert snapped.segment.tolist() == [0]
    assert snapped.along[0] == pytest.approx(0.3)
    assert snapped.leg[0] == pytest.approx(10)


def test_beyond_the_end_it_steps_onto_the_end() -> None:
    """Three and four make five."""
    snapped = _snap([LineString([(0, 0), (100, 0)])], (103, 4))
    assert snapped.along[0] == 1.0
    assert snapped.leg[0] == pytest.approx(5)


def test_the_nearest_of_two_streets_is_taken() -> None:
    """Two metres from one street, seven from the other."""
    snapped = _snap(CROSS, (7, 2), (2, 7))
    assert snapped.leg.tolist() == pytest.approx([2, 2])
    assert snapped.segment[0] != snapped.segment[1]


def test_exactly_at_the_limit_is_near_enough() -> None:
    """500.000 m is snapped, 500.01 m is not."""
    snapped = _snap([LineString([(0, 0), (100, 0)])], (50, 500), (50, 500.01))
    assert snapped.segment.tolist() == [0, -1]
    assert snapped.leg[0] == pytest.approx(500)
    assert np.isnan(snapped.leg[1])
    assert np.isnan(snapped.along[1])


def test_an_unknown_place_is_not_snapped() -> None:
    """NaN in either coordinate is nowhere; the others keep their answers."""
    snapped = _snap(CROSS, (np.nan, 1), (50, 1), (1, np.nan), (np.inf, 0))
    assert snapped.segment[[0, 2, 3]].tolist() == [-1, -1, -1]
    assert snapped.leg[1] == pytest.approx(1)


def test_without_streets_nothing_is_snapped() -> None:
    """No network, no leg."""
    assert _snap([], (0, 0)).segment.tolist() == [-1]


def test_no_points_no_answers() -> None:
    """An empty list of places is not a fault."""
    nowhere = Snapper(streets_of(np.array(CROSS, dtype=np.object_))).snap(np.empty((0, 2)))
    assert len(nowhere.segment) == len(nowhere.leg) == len(nowhere.along) == 0


def test_a_boundless_limit_reaches_any_distance() -> None:
    """An endless limit asks for the nearest, however far."""
    assert _snap(CROSS, (50, 1e6), limit=np.inf).leg[0] == pytest.approx(np.hypot(50, 1e6 - 100))


def test_a_tie_goes_west_whatever_the_order_of_the_streets() -> None:
    """Midway between two parallel streets the western one is taken, drawn first or last."""
    west, east = LineString([(0, 0), (0, 100)]), LineString([(20, 0), (20, 100)])
    for lines in ([west, east], [east, west]):
        segment = _snap(lines, (10, 50)).segment[0]
        assert lines[segment] is west


def test_a_tie_goes_to_the_westmost_foot_not_to_the_street_that_begins_in_the_west() -> None:
    """10 m to (-10, 0) on a short street, and 10 m to (8, 6) on one that comes from (-16, 38)."""
    short, long = LineString([(-10, -5), (-10, 5)]), LineString([(-16, 38), (14, -2)])
    for lines in ([short, long], [long, short]):
        snapped = _snap(lines, (0, 0))
        assert snapped.leg[0] == pytest.approx(10)
        assert lines[int(streets_of(np.array(lines, dtype=np.object_)).way[snapped.segment[0]])] is short


@pytest.mark.parametrize("limit", [-1.0, float("nan")])
def test_refuses_a_limit_that_is_no_distance(limit: float) -> None:
    """It would leave everybody unmeasured without a word."""
    with pytest.raises(ValueError, match="expected at least 0"):
        _snap(CROSS, (0, 0), limit=limit)


def test_refuses_points_of_another_shape() -> None:
    """Three columns are not x and y."""
    with pytest.raises(ValueError, match=r"found \(1, 3\)"):
        Snapper(streets_of(np.array(CROSS, dtype=np.object_))).snap(np.zeros((1, 3)))
