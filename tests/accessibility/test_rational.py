"""The rational agents by hand, at their equilibrium, and against the agents of an independent library."""

import numpy as np
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

import accessibility.rational
from accessibility.arrays import Floats
from accessibility.catchments import Catchment
from accessibility.rational import rational
from tests.accessibility.three_homes import catchment

law = settings(deadline=None, derandomize=True, max_examples=60)


def test_all_go_where_it_is_better_by_hand() -> None:
    """600 people on 9 staff: X has room for 400, Y for 200; 900 m is as bad as a full clinic.

    If all of B go to X, crowding is 300/400 there and 300/200 at Y; B pays 0.75 + 2/3 and would pay 1.5 + 1/3 at Y.
    """
    assert rational(catchment(), metres=900).score.tolist() == pytest.approx([0.75 + 1 / 3, 0.75 + 2 / 3, 1.5 + 1])


def test_some_go_here_and_some_there_by_hand() -> None:
    """300 m is as bad as a full clinic: B pays (100 + x)/400 + 2 at X and (500 - x)/200 + 1 at Y.

    Equal for x = 500/3 of the 200: crowding 2/3 at X and 5/3 at Y.
    """
    found = rational(catchment(), metres=300)
    assert found.score.tolist() == pytest.approx([2 / 3 + 1, 2 / 3 + 2, 5 / 3 + 3])
    assert found.ratio.tolist() == pytest.approx([6 / (800 / 3), 3 / (1000 / 3)])


def test_somebody_goes_for_a_gain_of_half_a_percent_by_hand() -> None:
    """100 people at the door of X with room for 100; Y, as large, costs 0.995 of a walk: 99.75 stay, and pay 0.9975."""
    pair = catchment((100,), (1, 1), origin=(0, 0), facility=(0, 1), metres=(0, 995))
    found = rational(pair, metres=1000, people_per_supply=100)
    assert found.score.tolist() == pytest.approx([0.9975])
    assert found.ratio.tolist() == pytest.approx([1 / 99.75, 1 / 0.25])


def test_a_measure_of_crowding_can_be_named() -> None:
    """Twice the people per staff is half the crowding: with 900 m, 300/800 and 300/400."""
    found = rational(catchment(), metres=900, people_per_supply=400 / 3)
    assert found.score.tolist() == pytest.approx([0.375 + 1 / 3, 0.375 + 2 / 3, 0.75 + 1])


def test_a_clinic_without_staff_draws_nobody() -> None:
    """C reaches nothing else: no bound, and a flag."""
    found = rational(catchment(staff=(6, 0)), metres=900)
    assert found.zero.tolist() == [False, False, True]
    assert found.score[2] == np.inf


@pytest.mark.parametrize("metres", [0.0, -1.0, float("nan"), float("inf")])
def test_a_walk_has_a_price(metres: float) -> None:
    """Otherwise everything is free, or nothing is."""
    with pytest.raises(ValueError, match="metres: expected a number greater than 0"):
        rational(catchment(), metres=metres)


def town(seed: int, homes: int = 30, clinics: int = 6, reach: float = 700.0) -> Catchment:
    """Return homes and clinics anywhere in a square kilometre."""
    random = np.random.default_rng(seed)
    at, to = random.uniform(0, 1000, (homes, 2)), random.uniform(0, 1000, (clinics, 2))
    apart = np.hypot(*(at[:, None] - to[None]).transpose(2, 0, 1))
    origin, facility = np.nonzero(apart <= reach)
    people, staff = random.integers(0, 300, homes), random.integers(1, 12, clinics)
    return Catchment(
        origin,
        facility,
        apart[origin, facility],
        people.astype(np.float64),
        staff.astype(np.float64),
        np.ones(homes, dtype=np.bool_),
    )


def test_clinics_that_are_linked_are_levelled_at_once(monkeypatch: pytest.MonkeyPatch) -> None:
    """In a town of 200 homes two by two takes more than a hundred rounds; levelled, forty are plenty."""
    monkeypatch.setattr(accessibility.rational, "MOST_ROUNDS", 40)
    assert np.isfinite(rational(town(0, homes=200, clinics=12, reach=900), metres=500).score).all()


def test_who_is_not_content_is_an_error(monkeypatch: pytest.MonkeyPatch) -> None:
    """Rather than a score that is nearly one."""
    monkeypatch.setattr(accessibility.rational, "MOST_ROUNDS", 1)
    with pytest.raises(ArithmeticError, match="everybody content after 1 rounds"):
        rational(town(0), metres=500)


def _potential_by_descent(pairs: Catchment, metres: float, room: Floats, rounds: int = 150) -> float:
    """Return the least sum of half squared crowds and walks, home by home instead of clinic by clinic.

    Each home in turn pours its people in where it is best, as water finds its level: another way to the same place.
    """
    walk, going = pairs.metres / metres, np.zeros(len(pairs.origin))
    drawn = np.zeros(len(room))
    for _ in range(rounds):
        for home in np.unique(pairs.origin):
            mine = np.flatnonzero(pairs.origin == home)
            where = pairs.facility[mine]
            np.subtract.at(drawn, where, going[mine])
            going[mine] = _poured(pairs.demand[home], drawn[where] / room[where] + walk[mine], room[where])
            np.add.at(drawn, where, going[mine])
    return float((drawn**2 / room / 2).sum() + walk @ going)


def _poured(people: float, cost: Floats, room: Floats) -> Floats:
    order = np.argsort(cost)
    level = (people + np.cumsum((room * cost)[order])) / np.cumsum(room[order])
    full = int((level > cost[order]).sum())
    height = level[full - 1] if full else cost.min()
    poured: Floats = np.maximum(0.0, height - cost) * room
    return poured


@pytest.mark.parametrize("seed", range(12))
def test_agrees_with_homes_that_settle_one_by_one(seed: int) -> None:
    """Where nobody would change is one place only: what is paid there is the same by whatever way it is found.

    At the least sum, twice the crowds' part plus the walks is all that is paid.
    """
    pairs = town(seed, homes=10, clinics=4)
    found = rational(pairs, metres=500, people_per_supply=100)
    room = pairs.supply * 100
    drawn = np.divide(pairs.supply, found.ratio, out=np.zeros(len(room)), where=~np.isnan(found.ratio))
    reached = ~found.zero
    paid = float(pairs.demand[reached] @ found.score[reached])
    potential = paid - float((drawn**2 / room / 2).sum())
    least = _potential_by_descent(pairs, 500, room)
    # What water has not quite levelled after 150 rounds lies above the least, never below it.
    assert potential <= least + 1e-9 * least
    assert potential == pytest.approx(least, rel=1e-5)


@law
@given(st.integers(0, 10_000))
def test_a_further_clinic_costs_nobody_more(seed: int) -> None:
    """With the measure of crowding held still: choices side by side have no paradox of Braess."""
    pairs = town(seed, homes=12, clinics=4)
    fewer = pairs.facility < 3
    without = Catchment(
        pairs.origin[fewer], pairs.facility[fewer], pairs.metres[fewer], pairs.demand, pairs.supply[:3], pairs.measured
    )
    before, after = (rational(town, metres=500, people_per_supply=100).score for town in (without, pairs))
    assert (after <= before + 1e-8).all()
