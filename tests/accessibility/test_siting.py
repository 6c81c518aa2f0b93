"""Where sites should stand: every answer against every plan there is, by hand, and by law."""

from collections.abc import Iterable
from dataclasses import replace
from itertools import pairwise

import numpy as np
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from accessibility.arrays import Flags
from accessibility.siting import OBJECTIVES, SAME, SMALLER_IS_BETTER, WITH_CAPACITY, score, served, solve
from accessibility.siting_front import regrets
from accessibility.siting_models import Model
from accessibility.siting_outcomes import outcomes, plans_of
from accessibility.siting_question import Question, question
from accessibility.siting_shared import shared_out
from accessibility.siting_ties import smallest
from tests.accessibility.brute import STREET, every_plan, held, made, sites_of, values, values_by_size

INSTANCES = 500
FOREVER = float("inf")


def _sign(objective: str) -> float:
    return -1.0 if objective in SMALLER_IS_BETTER else 1.0


def _whole(asked: Question, objective: str) -> float:
    wholes = {"worst": 1.0, "median": max(asked.far, 1.0), "centre": max(asked.far, 1.0)}
    return wholes.get(objective, max(float((asked.demand * asked.weight).sum()), float(asked.demand.sum())))


# Of twenty questions nineteen have one to five candidates, the twentieth six to sixteen in turn: counts multiply.
FEW = (2, 3, 4, 2, 3, 5, 2, 4, 3, 2, 3, 4, 1, 2, 3, 5, 4, 2, 3)
MANY = range(6, 17)


def _candidates(seed: int) -> int:
    return FEW[seed % 20] if seed % 20 < len(FEW) else MANY[seed // 20 % len(MANY)]


@pytest.fixture
def solvers_own(monkeypatch: pytest.MonkeyPatch) -> list[float]:
    """Return what the solver's own plans come to, before any tie is broken; with a capacity ties are left to it."""
    found: list[float] = []

    def watched(
        asked: Question, model: Model, objective: str, sites: tuple[int, ...], same: float, ends: float
    ) -> tuple[tuple[int, ...], bool]:
        found.append(score(asked, objective, sites))
        return (sites, False) if np.isfinite(asked.capacity) else smallest(asked, model, objective, sites, same, ends)

    monkeypatch.setattr("accessibility.siting.smallest", watched)
    monkeypatch.setattr("accessibility.siting_shared.MOST_PARTS", 0)
    return found


@pytest.mark.parametrize("part", range(10))
def test_equals_every_plan_there_is(part: int, solvers_own: list[float]) -> None:
    """500 questions of up to 16 candidates, every count, every objective, a third of them with a capacity as well.

    Held against every set of sites: what the solver itself found, the bound, and which of the best is named.
    """
    for seed in range(part * INSTANCES // 10, (part + 1) * INSTANCES // 10):
        free = made(seed, candidates=_candidates(seed))
        _every_count(free, OBJECTIVES, solvers_own)
        if seed % 3 == 0:
            _every_count(replace(free, capacity=float(5 + seed % 40)), sorted(WITH_CAPACITY), solvers_own)


def _every_count(asked: Question, objectives: Iterable[str], solvers_own: list[float]) -> None:
    n = len(asked.metres)
    for objective in objectives:
        fine = 2 * SAME * _whole(asked, objective)
        for count, (sets, worth) in enumerate(values_by_size(asked, objective)):
            if count in {0, n}:  # nothing, or no choice
                assert count == 0 or solve(asked, objective, n).value == pytest.approx(worth[0], abs=fine)
                continue
            gains = _sign(objective) * worth
            if np.isfinite(asked.capacity):  # where each plan is looked at, by the narrowest cut
                assert np.abs(shared_out(asked, objective, plans_of(n, count)) - worth).max() <= fine
            answer = solve(asked, objective, count)
            assert answer.optimal
            assert answer.value == answer.bound
            assert abs(_sign(objective) * answer.value - gains.max()) <= fine
            assert abs(_sign(objective) * solvers_own.pop() - gains.max()) <= fine
            good = gains >= gains.max() - fine
            if answer.settled:
                assert answer.sites == sites_of(int(sets[good][0]), n)
            else:
                assert np.isfinite(asked.capacity)
                assert answer.sites in {sites_of(int(one), n) for one in sets[good]}


def test_the_sets_come_to_what_single_plans_do() -> None:
    """What the solver is held against, looked at once more by its definition."""
    for seed in range(20):
        asked = made(seed, candidates=1 + seed % 7)
        for one in (asked, replace(asked, capacity=float(5 + seed))):
            for objective in OBJECTIVES if one is asked else sorted(WITH_CAPACITY):
                by_size = values_by_size(one, objective)[1:]
                for count, (sets, worth) in enumerate(by_size, 1):
                    plans = every_plan(one, count)
                    assert [sites_of(int(number), len(one.metres)) for number in sets] == [*map(tuple, plans.tolist())]
                    assert worth == pytest.approx(values(one, objective, plans))


@pytest.mark.parametrize("capacity", [FOREVER, 20.0])
def test_the_solver_breaks_ties_as_looking_at_every_plan_does(capacity: float, monkeypatch: pytest.MonkeyPatch) -> None:
    """Where there are too many plans to look at, the solver is asked for the least first site, then the next."""
    monkeypatch.setattr("accessibility.siting_ties.MOST_LOOKED_THROUGH", 0)
    monkeypatch.setattr("accessibility.siting_shared.MOST_PARTS", 0)
    for seed in range(6):
        asked = made(seed, candidates=6, capacity=capacity)
        for objective in sorted(WITH_CAPACITY) if np.isfinite(capacity) else OBJECTIVES:
            by_size = values_by_size(asked, objective)
            for count in range(1 + seed % 2, 6, 2):
                sets, gains = by_size[count][0], _sign(objective) * by_size[count][1]
                good = gains >= gains.max() - 2 * SAME * _whole(asked, objective)
                answer = solve(asked, objective, count)
                assert (answer.sites, answer.settled) == (sites_of(int(sets[good][0]), 6), True)


def test_with_a_capacity_the_first_of_the_best_is_named_by_looking_at_each_plan() -> None:
    """Proven and settled without the solver, for every count; the answer is the one of the sets, to the site."""
    for seed in range(12):
        asked = made(seed, candidates=5, capacity=float(5 + 3 * seed))
        for objective in sorted(WITH_CAPACITY):
            fine = SAME * max(float(asked.counting(objective).sum()), 1.0)
            for count, (sets, worth) in enumerate(values_by_size(asked, objective)[1:5], 1):
                answer = solve(asked, objective, count, seconds=0.0)
                assert (answer.optimal, answer.settled, answer.gap) == (True, True, 0.0)
                assert answer.value == pytest.approx(worth.max(), abs=fine)
                assert answer.sites == sites_of(int(sets[worth >= worth.max() - fine][0]), 5)


@pytest.mark.parametrize(
    ("objective", "sites", "value"),
    [
        # Within 200 m: at 0 10 people, at 300 20 + 40, at 600 40, at 1,000 5. Two sites: 300 with 0 make 70.
        ("cover", (0, 1), 70.0),
        # Walks from 300 and 600: 300·10 + 0 + 100·40 + 400·5 = 9,000; from 300 and 1,000: 3,000 + 8,000 + 0 = 11,000;
        # from 0 and 600: 0 + 6,000 + 4,000 + 2,000 = 12,000. Of 75 people.
        ("median", (1, 2), 120.0),
        # From 300 and 1,000 nobody walks more than 300 m; from 0 and 600 it is 400 m.
        ("centre", (1, 3), 300.0),
        ("equity", (0, 1), 70.0),
        # Zone of the homes at 0 and 300: 30 people; of those at 500 and 1,000: 45. 300 alone gives 20/30 and 40/45;
        # with 0 besides it is 30/30 and 40/45.
        ("worst", (0, 1), 40 / 45),
    ],
)
def test_worked_by_hand(objective: str, sites: tuple[int, ...], value: float) -> None:
    """Four candidates, four homes, one street."""
    answer = solve(STREET, objective, 2)
    assert answer.sites == sites
    assert answer.value == pytest.approx(value)
    assert (answer.optimal, answer.settled, answer.gap) == (True, True, 0.0)


def test_weights_move_the_choice() -> None:
    """The home at 1,000 counts ten times: 50 more than the 40 of the home at 500."""
    asked = replace(STREET, weight=np.array([1.0, 1.0, 1.0, 10.0]))
    assert solve(asked, "cover", 1).sites == (1,)
    answer = solve(asked, "equity", 2)
    assert answer.sites == (1, 3)
    assert answer.value == pytest.approx(110.0)


def test_sites_that_stand_are_counted_and_never_chosen_again() -> None:
    """With a site at 300 the best other one is at 0, for 10 more people."""
    asked = replace(STREET, standing=np.array([300.0, 0.0, 200.0, 700.0]))
    answer = solve(asked, "cover", 1)
    assert (answer.sites, answer.value) == ((0,), 70.0)
    assert served(asked, "cover", ()).tolist() == [0.0, 20.0, 40.0, 0.0]


def test_a_full_site_leaves_people_unserved() -> None:
    """The site at 300 reaches 60 people and serves 25; two of them, at 300 and 600, serve 25 each."""
    asked = replace(STREET, capacity=25.0)
    assert solve(asked, "cover", 1).value == 25.0
    answer = solve(asked, "cover", 2)
    assert answer.value == 50.0
    assert served(asked, "cover", answer.sites).sum() == pytest.approx(50.0)


def test_who_is_not_measured_is_in_no_sum() -> None:
    """Persons without a measured walk are told apart; homes of nobody, or of an unknown number, count nowhere."""
    metres = np.array([[100.0, np.nan, 100.0, 100.0]])
    asked = question(metres, np.array([np.inf, np.nan, np.inf, np.inf]), np.array([5.0, 7.0, 0.0, np.nan]), 200.0)
    assert (len(asked.demand), asked.unmeasured) == (1, 7.0)
    assert solve(asked, "cover", 1).value == 5.0


def test_nobody_and_nothing_in_reach_are_answered_too() -> None:
    """No home at all; homes without any way; a district that needs nothing more."""
    nobody = question(np.empty((3, 0)), np.empty(0), np.empty(0), 400.0)
    lost = question(np.full((3, 2), np.inf), np.full(2, np.inf), np.ones(2), 400.0)
    served_all = question(np.full((3, 2), 900.0), np.zeros(2), np.ones(2), 400.0)
    for objective in OBJECTIVES:
        for asked in (nobody, lost):
            assert solve(asked, objective, 2).sites == (0, 1)
            assert solve(asked, objective, 2).value == 0.0
        assert solve(served_all, objective, 2).sites == (0, 1)


@settings(deadline=None, derandomize=True, max_examples=25)
@given(seed=st.integers(1000, 100_000), objective=st.sampled_from(OBJECTIVES))
def test_more_choice_and_more_sites_are_never_worse(seed: int, objective: str) -> None:
    """Neither a candidate more nor a site more can hurt, and no plan is beyond the bound."""
    asked = made(seed, candidates=6)
    sign = _sign(objective)
    # The same homes in both, so that nobody is left out for having no way in one of them only.
    fewer = replace(asked, metres=np.vstack((asked.metres[:5], asked.metres[4:5])))
    linked = fewer.linked
    asked, fewer = (_only(one, linked) for one in (asked, fewer))
    fewer = replace(fewer, metres=np.minimum(fewer.metres, asked.far))
    asked = replace(asked, metres=np.minimum(asked.metres, asked.far))
    by_count = [solve(asked, objective, count) for count in (1, 2, 3)]
    fine = 1e-5 * _whole(asked, objective)
    for less, more in pairwise(by_count):
        assert sign * more.value >= sign * less.value - fine
    assert sign * by_count[1].value >= sign * solve(fewer, objective, 2).value - fine
    assert all(sign * one.bound >= sign * one.value for one in by_count)


def _only(asked: Question, chosen: Flags) -> Question:
    return replace(
        asked,
        metres=asked.metres[:, chosen],
        standing=asked.standing[chosen],
        demand=asked.demand[chosen],
        zone=asked.zone[chosen],
        weight=asked.weight[chosen],
    )


def test_without_time_nothing_is_called_best() -> None:
    """A plan and a bound come out all the same, and the gap is told."""
    draw = np.random.default_rng(5)
    at, homes = draw.random((80, 2)) * 3000, draw.random((400, 2)) * 3000
    metres = np.hypot(*(at[:, None] - homes).transpose(2, 0, 1))
    asked = question(metres, np.full(400, np.inf), draw.integers(1, 30, 400).astype(np.float64), 400.0)
    for objective in OBJECTIVES:
        answer = solve(asked, objective, 9, seconds=1e-6)
        sign = _sign(objective)
        assert len(set(answer.sites)) == 9
        assert sign * answer.bound >= sign * answer.value
        assert answer.optimal == (answer.gap == 0.0)
        assert not answer.optimal or answer.bound == answer.value
    assert not solve(asked, "median", 9, seconds=1e-6).optimal


def test_refuses_what_is_no_question() -> None:
    """Each with what was expected and found."""
    with pytest.raises(ValueError, match="1 to 4"):
        solve(STREET, "cover", 5)
    with pytest.raises(ValueError, match="1 to 4"):
        solve(STREET, "cover", 0)
    with pytest.raises(ValueError, match="best"):
        solve(STREET, "best", 1)
    with pytest.raises(ValueError, match="capacity"):
        solve(replace(STREET, capacity=5.0), "median", 1)
    with pytest.raises(ValueError, match="capacity"):
        outcomes(replace(STREET, capacity=5.0), plans_of(4, 1))
    with pytest.raises(ValueError, match="at least 0"):
        question(np.ones((1, 1)), np.ones(1), -np.ones(1), 400.0)
    with pytest.raises(ValueError, match="each home"):
        question(np.ones((1, 2)), np.ones(1), np.ones(1), 400.0)
    with pytest.raises(ValueError, match="every world"):
        regrets([STREET, made(1, candidates=2)], "cover", 1)
    assert held(replace(STREET, capacity=25.0), (1,), "cover") == 25.0
