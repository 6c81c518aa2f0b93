"""What lies on the other side of a closed barrier is not seen, and need not be looked at."""

import numpy as np
import pytest
import shapely
from hypothesis import given, settings
from hypothesis import strategies as st
from shapely.affinity import rotate

from accessibility import Barriers, Snapped, Snapper, Streets, streets_of
from accessibility.rings import ACROSS, Rings

YARD = shapely.box(0, 0, 10, 10)
WELL = shapely.box(4, 4, 6, 6)
OPEN = shapely.LineString([(20, 0), (30, 0), (30, 10), (20, 10)])
BOW = shapely.LineString([(40, 0), (50, 10), (50, 0), (40, 10), (40, 0)])
LINES = np.array([YARD.exterior, shapely.boundary(WELL), OPEN, BOW], dtype=object)


def test_a_side_is_told_by_the_rings_about_it() -> None:
    """Two in one yard are on one side, one in a well within it on another; an open line, or a bow, parts nothing."""
    side = Rings(LINES).sides(np.array([(1, 1), (9, 9), (5, 5), (25, 5), (45, 2), (-5, 0)], dtype=np.float64))
    assert side[0] == side[1]
    assert len({side[0], side[2], side[3]}) == 3
    assert side[3] == side[4] == side[5]


def test_a_street_that_touches_a_ring_is_on_neither_side() -> None:
    """A bridge ends on the very edge: from where its tip is seen it must be looked at."""
    ends = np.array([[(1, 1), (2, 2)], [(5, 5), (5.5, 5)], [(8, 5), (10, 5)], [(8, 5), (12, 5)]], dtype=np.float64)
    rings = Rings(LINES)
    tree = shapely.STRtree(np.asarray(shapely.linestrings(ends), dtype=object))
    side = rings.sides_of(tree, ends.mean(axis=1))
    assert side.tolist() == [*rings.sides(ends[:2].mean(axis=1)).tolist(), ACROSS, ACROSS]


def test_without_a_ring_everything_is_on_one_side() -> None:
    """Nor does it matter that there is nothing at all."""
    for lines in (LINES[2:], LINES[:0]):
        assert Rings(lines).sides(np.zeros((3, 2))).tolist() == [0, 0, 0]


@given(st.integers(0, 10**6))
@settings(deadline=None, derandomize=True, max_examples=25)
def test_every_place_steps_where_it_would_if_nothing_were_passed_over(seed: int) -> None:
    """Among yards, wells, walls and a bridge or two, to the bit."""
    chance = np.random.default_rng(seed)
    yards = [rotate(shapely.box(x, y, x + w, y + h), w) for x, y, w, h in chance.uniform(5, 60, (5, 4))]
    walls = [shapely.LineString(chance.uniform(0, 120, (3, 2))) for _ in range(3)]
    barred = Barriers(np.array([*yards, *walls], dtype=object), np.array(["wall"] * 8, dtype=object))
    lines = np.array([shapely.LineString(chance.uniform(-20, 140, (2, 2))) for _ in range(14)], dtype=object)
    streets = streets_of(lines, barred, chance.uniform(size=14) < 0.3)
    points = chance.uniform(-20, 140, (60, 2))
    found = Snapper(streets, barred).snap(points)
    anew = _without_rings(streets, barred, points)
    for name in ("segment", "along", "leg"):
        assert np.array_equal(getattr(found, name), getattr(anew, name), equal_nan=True)


def _without_rings(streets: Streets, barred: Barriers, points: np.ndarray) -> Snapped:
    """Look at every segment, whatever lies about it."""
    with pytest.MonkeyPatch.context() as patch:
        patch.setattr(Rings, "sides_of", lambda _, tree, middles: np.full(len(middles), ACROSS) if tree else None)
        return Snapper(streets, barred).snap(points)
