"""No assignment of what is not known leaves the bounds, and some come near to each end of them."""

import itertools
import math
from collections.abc import Callable, Iterator

import numpy as np
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from indicators.coverage import Floats
from indicators.inequality import concentration, gap, gini, mean, palma, poverty, theil
from indicators.inequality_bounds import (
    Bounds,
    concentration_bounds,
    gap_bounds,
    gini_bounds,
    line_bounds,
    mean_bounds,
    palma_bounds,
    poverty_bounds,
    relative_poverty_bounds,
    theil_bounds,
)

NAN = float("nan")
law = settings(deadline=None, derandomize=True, max_examples=20)
Measured = Callable[[Floats, Floats, Floats], float]

amounts = st.one_of(st.just(0.0), st.floats(0.01, 20))
CELLS = st.lists(st.tuples(amounts, st.integers(1, 9), st.integers(1, 5)), min_size=1, max_size=6)
# Up to three cells not measured, each of whose two halves may have something else.
BLANKS = st.lists(st.tuples(st.just(NAN), st.integers(1, 9), st.integers(1, 5)), min_size=1, max_size=3)
GRID = np.linspace(0, 1, 5)


def _columns(rows: list[tuple[float, int, int]]) -> tuple[Floats, Floats, Floats]:
    value, persons, rank = np.array(rows, dtype=np.float64).T
    return value, persons, rank


def _ceiling(value: Floats, ceiling: float) -> float:
    return max(ceiling, float(np.nanmax(value)))


def _filled(value: Floats, persons: Floats, rank: Floats, ceiling: float) -> Iterator[tuple[Floats, Floats, Floats]]:
    """Yield the columns with every assignment of a grid to the unmeasured; a single cell is cut in two."""
    blank = np.isnan(value)
    if blank.sum() == 1:
        value, persons, rank = (np.append(column, column[blank]) for column in (value, persons, rank))
        blank = np.isnan(value)
        persons = np.where(blank, persons / 2, persons)
    for shares in itertools.product(GRID, repeat=int(blank.sum())):
        full = value.copy()
        full[blank] = ceiling * np.array(shares)
        yield full, persons, rank


def _holds(bounds: Bounds, found: list[float]) -> None:
    known = [number for number in found if not math.isnan(number)]
    slack = 1e-9 * max(1.0, *map(abs, known))
    assert bounds[0] <= min(known) + slack
    assert math.isnan(bounds[1]) or max(known) <= bounds[1] + slack


def _relative_poverty(value: Floats, persons: Floats, power: int) -> float:
    """Where nobody has anything there is no line."""
    line = 0.5 * mean(value, persons)
    return poverty(value, persons, line, power) if line > 0 else NAN


EVERY: dict[str, tuple[Measured, Callable[[Floats, Floats, Floats, float], Bounds]]] = (
    {
        "gini": (lambda v, p, _: gini(v, p), lambda v, p, _, c: gini_bounds(v, p, c)),
        "theil": (lambda v, p, _: theil(v, p), lambda v, p, _, c: theil_bounds(v, p, c)),
        "mean": (lambda v, p, _: mean(v, p), lambda v, p, _, c: mean_bounds(v, p, c)),
        "palma": (palma, palma_bounds),
        "concentration": (concentration, concentration_bounds),
        "gap": (gap, gap_bounds),
    }
    | {
        f"poverty {power}": (
            lambda v, p, _, n=power: _relative_poverty(v, p, n),
            lambda v, p, _, c, n=power: relative_poverty_bounds(v, p, c, 0.5, n),
        )
        for power in range(3)
    }
    | {
        f"poverty {power} below 4": (
            lambda v, p, _, n=power: poverty(v, p, 4.0, n),
            lambda v, p, _, c, n=power: poverty_bounds(v, p, c, (4.0, 4.0), n),
        )
        for power in range(3)
    }
)


@pytest.mark.parametrize("name", EVERY)
@law
@given(cells=CELLS, blanks=BLANKS, ceiling=st.floats(0, 30))
def test_no_assignment_leaves_the_bounds(
    name: str, cells: list[tuple[float, int, int]], blanks: list[tuple[float, int, int]], ceiling: float
) -> None:
    """Every assignment of five levels to the unmeasured, and the value that leaves them out, lie within."""
    measure, bounds_of = EVERY[name]
    value, persons, rank = _columns(cells + blanks)
    now, bounds = measure(value, persons, rank), bounds_of(value, persons, rank, ceiling)
    if math.isnan(now):
        return
    found = [measure(*full) for full in _filled(value, persons, rank, _ceiling(value, ceiling))]
    _holds(bounds, [now, *found])


@pytest.mark.parametrize("name", EVERY)
@law
@given(cells=CELLS, blanks=BLANKS, ceiling=st.floats(0, 30), lost=st.integers(1, 5))
def test_nor_does_any_rank_of_those_whose_rank_is_not_known(
    name: str, cells: list[tuple[float, int, int]], blanks: list[tuple[float, int, int]], ceiling: float, lost: int
) -> None:
    """A measured cell and one that is not lack their fifth: with any two fifths the measure lies within."""
    measure, bounds_of = EVERY[name]
    value, persons, rank = _columns(cells + blanks[:1])
    value, persons = np.append(value, lost), np.append(persons, lost)
    unranked = np.append(rank[:-1], [NAN, NAN])
    now, bounds = measure(value, persons, unranked), bounds_of(value, persons, unranked, ceiling)
    if math.isnan(now):
        return
    top = _ceiling(value, ceiling)
    places = itertools.product((1, 3, 5), repeat=2)
    ranks = [np.append(rank[:-1], place) for place in places]
    full = [(np.where(np.isnan(value), top * share, value), persons, placed) for placed in ranks for share in GRID]
    _holds(bounds, [now, *(measure(*columns) for columns in full)])


def _best(measure: Measured, value: Floats, persons: Floats, rank: Floats, ceiling: float) -> Bounds:
    """Return the least and greatest when a first part of the unmeasured has one level and the rest another."""
    blank, pieces = np.isnan(value), 60
    there = [np.concatenate([column[~blank], np.repeat(column[blank], pieces)]) for column in (value, persons, rank)]
    there[1][(~blank).sum() :] /= pieces
    many = pieces * int(blank.sum())
    found = []
    for cut, one, other in itertools.product(np.linspace(0, 1, 13), np.linspace(0, 1, 11), np.linspace(0, 1, 11)):
        theirs = np.where(np.arange(many) < cut * many, one, other) * ceiling
        found.append(measure(np.append(value[~blank], theirs), there[1], there[2]))
    return min(found), max(found)


VALUE, PERSONS = np.array([1, 2, 4, 8, NAN, NAN]), np.array([3, 3, 2, 2, 2, 2.0])
RANK = np.array([1, 2, 3, 5, 1, 5.0])


@pytest.mark.parametrize("name", [name for name in EVERY if name != "mean"])
def test_the_bounds_are_nearly_attained(name: str) -> None:
    """Two levels for two parts of the four who were not measured come within 2 % of each end."""
    bounds = EVERY[name][1](VALUE, PERSONS, RANK, 10.0)
    least, most = _best(EVERY[name][0], VALUE, PERSONS, RANK, 10.0)
    near = 0.02 * max(1.0, abs(most))
    assert bounds[0] == pytest.approx(least, abs=near)
    assert bounds[1] == pytest.approx(most, abs=near)


def test_gini_bounds_by_hand() -> None:
    """One of two has 4, the other is not measured: alike at best; at worst he has nothing, and Gini is 1/2."""
    assert gini_bounds(np.array([4, NAN]), np.array([1.0, 1.0]), 4.0) == pytest.approx((0, 0.5))


def test_theil_bounds_by_hand() -> None:
    """The same two: alike at best, and ln 2 when one has all."""
    assert theil_bounds(np.array([4, NAN]), np.array([1.0, 1.0]), 4.0) == pytest.approx((0, math.log(2)))


def test_the_mean_of_traps_four_cells() -> None:
    """Cells 80, 60, blank, 40 of equal people: 60, between 45 (nothing) and 70 (100)."""
    value, persons = np.array([80, 60, NAN, 40]), np.ones(4)
    assert mean(value, persons) == 60
    assert mean_bounds(value, persons, 100.0) == (45, 70)
    assert line_bounds(value, persons, 100.0, 0.5) == (22.5, 35)


def test_gap_bounds_by_hand() -> None:
    """Ten poor of 40 not measured: 30/40 to 40/40 against 20/20; five of no known fifth lower either, or none."""
    value, persons, fifth = np.array([100, NAN, 100]), np.array([30, 10, 20.0]), np.array([1, 1, 5.0])
    assert gap_bounds(value, persons, fifth, 100.0) == (-25, 0)
    lost = [np.append(column, new) for column, new in zip((value, persons, fifth), (0, 5, NAN), strict=True)]
    # Out of reach and poor: 30/45 - 1; out of reach and rich: 1 - 20/25.
    assert gap_bounds(lost[0], lost[1], lost[2], 100.0) == pytest.approx((100 * 30 / 45 - 100, 20))


def test_a_palma_without_end_has_no_upper_bound() -> None:
    """Should all of the poorest have nothing, no number is the greatest."""
    value, rank = np.array([2, NAN, 4]), np.array([1, 1, 5.0])
    assert palma(value, np.array([3, 3, 4.0]), rank) == pytest.approx(2)
    low, high = palma_bounds(value, np.array([3, 3, 4.0]), rank, 4.0)
    # The poorest four are of the first rank, half with 2 and half with up to 4: 4 / 3 at least, 4 / 1 at most.
    assert (low, high) == pytest.approx((4 / 3, 4))
    assert math.isnan(
        palma_bounds(np.array([0, NAN, 1, 4]), np.array([2, 2, 2, 4.0]), np.array([1, 1, 2, 5.0]), 4.0)[1]
    )


@pytest.mark.parametrize("name", EVERY)
def test_where_all_are_measured_the_bounds_are_the_value(name: str) -> None:
    """Nothing is left to assume, and nobody asks for the ceiling."""
    value, persons, rank = np.array([1, 2, 4, 8.0]), np.array([3, 3, 2, 2.0]), np.array([1, 2, 3, 5.0])
    measure, bounds_of = EVERY[name]
    now = measure(value, persons, rank)
    assert bounds_of(value, persons, rank, NAN) == pytest.approx((now, now))


@pytest.mark.parametrize("name", EVERY)
def test_without_value_or_ceiling_there_are_no_bounds(name: str) -> None:
    """Who knows nothing bounds nothing."""
    bounds_of = EVERY[name][1]
    assert np.isnan(bounds_of(VALUE, PERSONS, RANK, NAN)).all()
    assert np.isnan(bounds_of(np.full(6, NAN), PERSONS, RANK, 10.0)).all()


@pytest.mark.parametrize("name", [name for name in EVERY if name not in {"poverty 0", "poverty 1", "poverty 2"}])
@law
@given(cells=CELLS, blanks=BLANKS, ceiling=st.floats(0, 30), more=st.floats(0, 30))
def test_a_higher_ceiling_never_narrows_the_bounds(
    name: str, cells: list[tuple[float, int, int]], blanks: list[tuple[float, int, int]], ceiling: float, more: float
) -> None:
    """What was possible stays so; below a moving line it is followed in other steps, and not compared."""
    columns, bounds_of = _columns(cells + blanks), EVERY[name][1]
    if math.isnan(EVERY[name][0](*columns)):
        return
    (low, high), (lower, higher) = bounds_of(*columns, ceiling), bounds_of(*columns, ceiling + more)
    assert lower <= low + 1e-9
    assert math.isnan(higher) or high <= higher + 1e-9 * max(1.0, higher)
