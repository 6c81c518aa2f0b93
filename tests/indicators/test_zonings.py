"""Whether a map survives other borders: a score from 0 to 1 that can be worked out by hand."""

from collections.abc import Callable
from itertools import pairwise

import numpy as np
import pytest
import shapely
from hypothesis import given, settings
from hypothesis import strategies as st
from scipy.stats import spearmanr
from shapely import box
from shapely.geometry.base import BaseGeometry

from indicators.rezoning import Shapes
from indicators.zonings import hexes, paired, squares, stability

law = settings(deadline=None, derandomize=True, max_examples=60)
NAN = float("nan")
Grid = Callable[[shapely.Geometry, float], Shapes]


def _shapes(*some: BaseGeometry) -> Shapes:
    out = np.empty(len(some), dtype=object)
    out[:] = some
    return out


# Four cells in a row, and three ways to put them into zones.
ROW = np.array([[5.0, 5.0], [15.0, 5.0], [25.0, 5.0], [35.0, 5.0]])
ONE = np.ones(4)
HALVES = _shapes(box(0, 0, 20, 10), box(20, 0, 40, 10))
SHIFTED = _shapes(box(0, 0, 10, 10), box(10, 0, 30, 10), box(30, 0, 40, 10))
WHOLE = _shapes(box(0, 0, 40, 10))


def test_the_score_worked_by_hand() -> None:
    """Cells 0, 0, 100, 100 are told 0, 0, 100, 100 by halves, 0, 50, 50, 100 shifted.

    They differ by 25 on average; cells lie 50 from their mean: 1 - 25 / 100. Ranks by halves are 1, 1, 3, 3, shifted
    0.5, 2, 2, 3.5 (weight below and half of that beside): deviations -1, -1, 1, 1 and -1.5, 0, 0, 1.5:
    3 / sqrt(4 x 4.5).
    """
    found = stability(np.array([0.0, 0, 100, 100]), ONE, ROW, {"halves": HALVES, "shifted": SHIFTED})
    assert found.difference.tolist() == [[0, 25], [25, 0]]
    assert found.score == 0.75
    assert found.agreement == pytest.approx(3 / np.sqrt(18))
    assert found.told["shifted"].tolist() == [0, 50, 50, 100]
    assert found.compared == 1


def test_borders_that_undo_everything_leave_least() -> None:
    """One zone for all tells everybody 50, the halves 0 or 100: 50 of at most 100 apart, and no order is left."""
    found = stability(np.array([0.0, 0, 100, 100]), ONE, ROW, {"halves": HALVES, "whole": WHOLE})
    assert (found.score, found.agreement) == (0.5, 0)


def test_residents_weigh_and_the_unmeasured_do_not() -> None:
    """A blank cell and one where nobody lives change nothing; who is in no zone of one zoning is not compared."""
    value = np.array([0.0, 0, 100, 100, NAN, 50, 100])
    residents = np.array([3.0, 1, 1, 3, 9, 0, 2])
    points = np.vstack([ROW, [[5, 5], [5, 5], [90, 5]]])
    found = stability(value, residents, points, {"halves": HALVES, "shifted": SHIFTED})
    assert found.compared == 0.8
    # Shifted the middle two are told 50: 2 of 8 people differ by 50.
    assert found.difference[0, 1] == 12.5
    assert np.isnan(found.told["halves"][-1])


def test_to_compare_takes_two_and_somebody() -> None:
    """One zoning agrees with nothing; nobody is told nothing."""
    with pytest.raises(ValueError, match="found 1"):
        stability(ONE, ONE, ROW, {"halves": HALVES})
    nobody = stability(ONE, ONE * 0, ROW, {"halves": HALVES, "whole": WHOLE})
    assert np.isnan(nobody.score)


def test_hexagons_are_whole_equal_and_as_wide_as_asked() -> None:
    """200 m from side to side is 200² x sqrt(3) / 2 m²; together they cover the ground once."""
    ground = box(770_000, 3_449_000, 771_500, 3_450_100)
    cells = hexes(ground, 200)
    assert shapely.area(cells) == pytest.approx(200**2 * np.sqrt(3) / 2)
    west, _, east, _ = shapely.bounds(cells).T
    assert east - west == pytest.approx(200)
    inside = shapely.area(shapely.intersection(cells, ground))
    assert inside.sum() == pytest.approx(ground.area)
    assert shapely.union_all(cells).contains(ground)


@pytest.mark.parametrize("grid", [hexes, squares])
def test_a_grid_hangs_on_its_crs_not_on_what_it_covers(grid: Grid) -> None:
    """A larger ground has the same cells and more."""
    less, more = (
        {cell.wkb for cell in grid(ground, 130)} for ground in (box(-310, -200, 400, 300), box(-700, -500, 900, 800))
    )
    assert less < more


@pytest.mark.parametrize("grid", [hexes, squares])
def test_a_width_that_is_none_is_refused(grid: Grid) -> None:
    """A grid of nothing would never end."""
    with pytest.raises(ValueError, match="found 0"):
        grid(box(0, 0, 1, 1), 0)


def test_neighbours_with_the_longest_border_are_paired() -> None:
    """B shares 30 m with C and 10 with A: B and C come together, A and the lone D stay."""
    four = _shapes(box(0, 0, 20, 10), box(20, 0, 40, 30), box(40, 0, 60, 30), box(500, 0, 510, 10))
    pairs = paired(four)
    assert sorted(shape.area for shape in pairs) == [100, 200, 1200]


FIELDS = st.tuples(st.integers(0, 10_000), st.integers(2, 40))


def _district(seed: int) -> tuple[np.random.Generator, Shapes, dict[str, Shapes]]:
    random = np.random.default_rng(seed)
    cuts = np.sort(random.uniform(100, 900, 3))
    edges = np.r_[0, cuts, 1000]
    zones = _shapes(*(box(west, 0, east, 1000) for west, east in pairwise(edges)))
    ground = box(0, 0, 1000, 1000)
    both = {"zones": zones, "paired": paired(zones), "squares": squares(ground, 300), "hexes": hexes(ground, 300)}
    return random, zones, both


@given(FIELDS, st.floats(0, 100))
@law
def test_a_constant_field_is_perfectly_stable(drawn: tuple[int, int], value: float) -> None:
    """Where all are alike no border matters."""
    random, _, zonings = _district(drawn[0])
    points, residents = random.uniform(0, 1000, (drawn[1], 2)), random.uniform(1, 9, drawn[1])
    found = stability(np.full(drawn[1], value), residents, points, zonings)
    assert (found.score, found.agreement, found.compared) == (1, 1, 1)


@given(FIELDS)
@law
def test_laws_of_every_score(drawn: tuple[int, int]) -> None:
    """It lies in 0 to 1 unclipped, knows neither unit nor the number of people, and the same zoning twice is stable."""
    random, zones, zonings = _district(drawn[0])
    cells = drawn[1]
    points, residents = random.uniform(0, 1000, (cells, 2)), random.uniform(1, 9, cells)
    value = random.uniform(0, 100, cells)
    found = stability(value, residents, points, zonings)
    spread = np.average(np.abs(value - np.average(value, weights=residents)), weights=residents)
    assert (found.difference <= 2 * spread + 1e-9).all()
    assert 0 <= found.score <= 1
    assert -1 <= found.agreement <= 1
    other = stability(3 * value + 7, 5 * residents, points, zonings)
    assert other.score == pytest.approx(found.score)
    assert other.agreement == pytest.approx(found.agreement)
    twice = stability(value, residents, points, {"one": zones, "again": zones})
    assert (twice.score, twice.agreement) == pytest.approx((1, 1))


@given(FIELDS)
@law
def test_the_agreement_is_spearmans(drawn: tuple[int, int]) -> None:
    """With one person in every cell scipy finds the same rank correlation."""
    random, _, zonings = _district(drawn[0])
    points, value = random.uniform(0, 1000, (drawn[1], 2)), random.uniform(0, 100, drawn[1])
    two = {name: zonings[name] for name in ("zones", "squares")}
    found = stability(value, np.ones(drawn[1]), points, two)
    # Means of one zone differ in their last digits with the order of their sum, which is no rank.
    one, other = (told.round(9) for told in found.told.values())
    if np.ptp(one) > 0 and np.ptp(other) > 0:
        assert found.agreement == pytest.approx(spearmanr(one, other).statistic)
