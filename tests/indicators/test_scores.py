"""Scores of residents by hand, and bounds that hold wherever the unmeasured really walk."""

from collections.abc import Callable

import numpy as np
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from indicators.coverage import Floats, Measure
from indicators.ground import Ground
from indicators.scores import acc_efc, acc_fca, acc_sea, rank_shift
from tests.indicators.observing import observed, row
from tests.indicators.one_street import cell, place
from tests.indicators.one_walk import ground, people_of, places_of, walk_of

NAN = float("nan")
Row = dict[str, object]
# 100 people in zone a and 300 in zone b, each 500 m from the clinic on their border; 100 in zone c reach nothing.
HOMES = (cell(500, 100), cell(1500, 300), cell(2900, 100))
CLINIC = place("primary_health", 1000, capacity=8, capacity_unit="doctors")


def _score(
    homes: tuple[Row, ...], *places: Row, by: Callable[..., Measure] = acc_fca, metres: float = 800, column: str = ""
) -> Measure:
    base = ground(residents=homes)
    return by(*_given(base, column), places_of(base, *places), metres=metres)


def _given(base: Ground, column: str = "") -> tuple[object, ...]:
    assert base.population is not None
    return base.population.over(column or "residents"), people_of(base), walk_of(base)


def test_staff_per_ten_thousand_by_hand() -> None:
    """8 doctors for 400 people are 200 per 10,000 in a and b; c has 0; all 500 have 8, that is 160."""
    measure = _score(HOMES, CLINIC)
    assert measure.value.tolist() == pytest.approx([200, 200, 0, 160])
    assert measure.low.tolist() == pytest.approx(measure.high.tolist())
    assert measure.more["nothing_in_reach"].tolist() == pytest.approx([0, 0, 100, 20])
    assert measure.cells.tolist() == pytest.approx([200, 200, 0])


def test_who_reaches_nothing_stays_in_the_mean() -> None:
    """Without c's row the mean would be 200, a quarter too high."""
    assert _score(HOMES, CLINIC).value[-1] == pytest.approx(0.8 * _score(HOMES[:2], CLINIC).value[-1])


def test_beds_are_not_staff() -> None:
    """A unit that counts beds, and one that does not say what it counts, are left out and told; so is a blank."""
    others = (
        place("primary_health", 900, capacity=50, capacity_unit="beds"),
        place("primary_health", 950, capacity=50, capacity_unit=""),
        place("primary_health", 980, capacity=None, capacity_unit="doctors"),
    )
    measure = _score(HOMES, CLINIC, *others)
    assert measure.value.tolist() == pytest.approx([200, 200, 0, 160])
    assert measure.more["places_in_other_unit"].tolist() == [2, 2, 0, 2]
    assert measure.more["places_without_capacity"].tolist() == [1, 1, 0, 1]


def test_a_zone_that_reaches_only_the_unknown_has_no_score() -> None:
    """The unit near c tells no staff: c is not at 0, the district's mean is a's and b's, and nobody knows how high.

    At least the 8 that are known are shared by all 500: 160 per 10,000.
    """
    measure = _score(HOMES, CLINIC, place("primary_health", 2900, capacity=None, capacity_unit="doctors"))
    assert measure.value.tolist() == pytest.approx([200, 200, NAN, 200], nan_ok=True)
    assert measure.low.tolist() == pytest.approx([200, 200, NAN, 160], nan_ok=True)
    assert measure.high.tolist() == pytest.approx([200, 200, NAN, NAN], nan_ok=True)
    assert measure.reason == ("", "", "no-capacity", "")
    assert measure.measured_share.tolist() == pytest.approx([1, 1, 0, 0.8])
    assert measure.cells.tolist() == pytest.approx([200, 200, NAN], nan_ok=True)


@pytest.mark.parametrize("unit", ["doctors", " Doctors ", "أطباء", "의사", "staff"])
def test_staff_is_told_in_three_languages(unit: str) -> None:
    """A register is read as it is written."""
    assert _score(HOMES, CLINIC | {"capacity_unit": unit}).value[-1] == pytest.approx(160)


@pytest.mark.parametrize("by", [acc_fca, acc_efc])
def test_without_any_staff_told_there_is_no_score(by: Callable[..., Measure]) -> None:
    """Not zero: nobody knows. What is taken over it later gets one unknown for each home."""
    measure = _score(HOMES, place("primary_health", 1000, capacity=50, capacity_unit="beds"), by=by)
    assert measure.reason == ("no-capacity",) * 4
    assert np.isnan(measure.value).all()
    assert np.isnan(measure.cells).tolist() == [True, True, True]


def test_a_blank_home_weighs_and_competes_nowhere() -> None:
    """Whose number nobody knows changes no other home's score."""
    assert _score((*HOMES, cell(1200, None)), CLINIC).value.tolist() == pytest.approx([200, 200, 0, 160])


def test_falling_weight_by_hand() -> None:
    """A at the door (weight 1) and B at 400 m of 800 (0.701367): 8/(100 + 0.701367 x 300) = 0.0257724 for A.

    By steps of a third, B at 400 m counts 0.68. Nobody else: the mean is 8/400 in any form.
    """
    measure = _score((cell(1000.5, 100), cell(1400.5, 300)), _unit(1000.5, 8), by=acc_efc)
    assert measure.cells.tolist() == pytest.approx([257.724, 257.724 * 0.701367], rel=1e-5)
    assert measure.value[-1] == pytest.approx(200)
    assert measure.more["step"][-1] == pytest.approx(200)
    assert measure.more["balanced"][-1] == 1


def _unit(at: float, staff: float) -> Row:
    return place("primary_health", at, capacity=staff, capacity_unit="staff")


def test_ranks_by_hand() -> None:
    """From 1, 2, 3 to 3, 2, 1 the ends move by two; the district has the most; a zone without value has none."""
    moved = rank_shift(np.array([30.0, 20, 10, NAN, 20]), np.array([1.0, 2, 3, 4, 2]))
    assert moved[[0, 1, 2, 4]].tolist() == [2, 0, 2, 2]
    assert np.isnan(moved[3])


def test_equal_scores_share_a_rank() -> None:
    """A difference of rounding moves nobody."""
    assert rank_shift(np.array([1.0, 1 + 1e-14, 0, 1]), np.array([1 + 1e-14, 1.0, 0, 1])).tolist() == [0, 0, 0, 0]


PUPILS = (cell(500, 1000, children_6_11=100), cell(1500, 1000, children_6_11=300))
SCHOOLS = (
    place("primary_school", 1000, capacity=200, capacity_unit="pupils", facility_id="morning"),
    place("primary_school", 1000, capacity=100, capacity_unit="seats", facility_id="both"),
)


def test_seats_by_hand() -> None:
    """300 seats for 400 children, all as far: 0.75 each; the schools' shifts are not told."""
    measure = _score(PUPILS, *SCHOOLS, by=acc_sea, metres=750, column="children_6_11")
    assert measure.value[[0, 1, -1]].tolist() == pytest.approx([0.75, 0.75, 0.75])
    assert measure.more["schools_without_shifts"][-1] == 2


def test_a_seat_counts_for_every_shift() -> None:
    """One school has two shifts: 200 + 2 x 100 = 400 seats; the other says four, which no school has."""
    base = ground(residents=PUPILS)
    told = observed(row("shifts", 2, unit="shifts", station="both"), row("shifts", 4, unit="shifts", station="morning"))
    residents, people, streets = _given(base, "children_6_11")
    measure = acc_sea(residents, people, streets, places_of(base, *SCHOOLS), told)
    assert measure.value[-1] == pytest.approx(1)
    assert measure.more["schools_without_shifts"][-1] == 1


def test_the_unmeasured_come_or_do_not() -> None:
    """100 people of zone b live 600 m off the street, at most 600 m from the clinic as the crow flies.

    a's 100 and b's 300 measured share 8. For a: the 100 come or do not, 8/500 to 8/400. For b of 400 people: least if
    only its measured come, 8 x 300/400 of 400; most if all do, 8 x 400/500 of 400. The district of 500 has 8.
    """
    homes = (cell(500, 100), cell(1500, 300), cell(1001, 100, off=600.0))
    measure = _score(homes, CLINIC)
    assert measure.value[[0, 1, -1]].tolist() == pytest.approx([200, 200, 200])
    assert measure.low[[0, 1, -1]].tolist() == pytest.approx([160, 150, 160])
    assert measure.high[[0, 1, -1]].tolist() == pytest.approx([200, 200, 200])
    assert measure.measured_share[-1] == 0.8


def test_the_unmeasured_far_off_come_to_no_clinic() -> None:
    """As the crow flies it is farther than the catchment: for a nothing is open."""
    measure = _score((cell(500, 100), cell(1900, 50, off=600.0)), CLINIC)
    assert (measure.low[0], measure.high[0]) == pytest.approx((800, 800))


law = settings(deadline=None, derandomize=True, max_examples=30)


@law
@given(seed=st.integers(0, 2**20))
def test_bounds_hold_wherever_the_unmeasured_walk(seed: int) -> None:
    """Let everybody unmeasured draw on any units in the crow's reach, or on none: the true means lie in the bounds."""
    random = np.random.default_rng(seed)
    at, off = random.uniform(0, 2999, 8).round(), random.choice([0.0, 510.0, 700.0], 8)
    homes = tuple(cell(x, float(p), off=y) for x, p, y in zip(at, random.integers(1, 900, 8), off, strict=True))
    units = tuple(_unit(x, s) for x, s in random.integers(1, 2999, (3, 2)).tolist())
    measure = _score(homes, *units)
    truth = _truth(homes, units, random)
    known = ~np.isnan(measure.value)
    assert (measure.low[known] <= measure.value[known]).all()
    assert (measure.value[known] <= measure.high[known]).all()
    assert (measure.low[known] <= truth[known] * (1 + 1e-6) + 1e-9).all()
    assert (truth[known] <= measure.high[known] * (1 + 1e-6) + 1e-9).all()


@pytest.mark.parametrize("by", [acc_fca, acc_efc])
@law
@given(seed=st.integers(0, 2**20))
def test_a_blank_capacity_lowers_nobody_in_silence(by: Callable[..., Measure], seed: int) -> None:
    """Take what is known of some units away: who scores less is told of it, and what is at 0 was at 0 before.

    A unit that is not known is counted, and there is no upper bound; the lower bound holds all the same.
    """
    random = np.random.default_rng(seed)
    at, persons = random.integers(0, 2999, 8), random.integers(1, 900, 8)
    homes = tuple(cell(float(x), float(p)) for x, p in zip(at, persons, strict=True))
    units = tuple(_unit(x, s) for x, s in random.integers(1, 2999, (4, 2)).tolist())
    blanks = (*(unit | {"capacity": None} for unit in units[:2]), *units[2:])
    full, told = _score(homes, *units, by=by), _score(homes, *blanks, by=by)
    assert (told.cells[~np.isnan(told.cells)] <= full.cells[~np.isnan(told.cells)] * (1 + 1e-9)).all()
    assert (full.cells[told.cells == 0] == 0).all()
    lower = told.cells < full.cells * (1 - 1e-9)
    zone = np.append(at // 1000, 3)
    touched = np.isin(np.arange(4), [*zone[:-1][lower | (np.isnan(told.cells) & ~np.isnan(full.cells))]])
    touched[-1] = touched[:-1].any()
    assert (told.more["places_without_capacity"][touched] > 0).all()
    assert np.isnan(told.high[touched]).all()
    known = ~np.isnan(told.value)
    assert (told.low[known] <= full.value[known] * (1 + 1e-9)).all()
    assert told.value[known & ~touched].tolist() == pytest.approx(full.value[known & ~touched].tolist())
    assert set(np.array(told.reason)[~known & ~np.isnan(full.value)]) <= {"no-capacity"}


def _truth(homes: tuple[Row, ...], units: tuple[Row, ...], random: np.random.Generator) -> Floats:
    """Return the means by zone in one world, reckoned home by home from straight lines on the one street."""
    at = np.array([[home["geometry"].x, home["geometry"].y] for home in homes])  # type: ignore[attr-defined]
    to = np.array([unit["geometry"].x for unit in units])  # type: ignore[attr-defined]
    people, staff = (np.array([r[name] for r in rows]) for rows, name in ((homes, "residents"), (units, "capacity")))
    near = np.hypot(at[:, :1] - to, at[:, 1:]) <= 800
    come = near & ((at[:, 1:] == 0) | (random.random(near.shape) < random.random()))
    drawn = (people[:, None] * come).sum(axis=0)
    ratio = np.divide(staff, drawn, out=np.zeros(len(staff)), where=drawn > 0)
    score = (come * ratio).sum(axis=1)
    zones = [(at[:, 0] // 1000 == zone) for zone in range(3)]
    means = [1e4 * np.average(score[z], weights=people[z]) if z.any() else np.nan for z in (*zones, np.ones(8, bool))]
    return np.array(means, dtype=np.float64)
