"""The narrowing of the p-median: a bound below every plan, and no place closed that a best plan has."""

import numpy as np
import pytest

from accessibility.arrays import Floats, Ints
from accessibility.siting import SAME, solve
from accessibility.siting_median import narrowed
from accessibility.siting_question import question
from tests.accessibility.brute import every_plan, made

FOREVER = float("inf")


def _walked(metres: Floats, standing: Floats, demand: Floats, plans: Ints) -> Floats:
    return np.asarray(np.minimum(metres[plans].min(axis=1), standing) @ demand)


def test_every_plan_as_good_as_the_best_is_left_open() -> None:
    """200 questions, one to four sites: against every plan there is."""
    for seed in range(200):
        asked = made(seed)
        metres, standing, demand = asked.walks()
        count = min(1 + seed % 4, len(metres))
        plans = every_plan(asked, count)
        walked = _walked(metres, standing, demand, plans)
        slack = SAME * asked.far * float(demand.sum())
        found = narrowed(metres, standing, demand, count, slack, FOREVER)
        assert found.least <= walked.min() + slack <= found.walked + 2 * slack
        assert found.walked == pytest.approx(_walked(metres, standing, demand, np.array([found.sites]))[0])
        assert len(set(found.sites)) == count
        assert found.open_[plans[walked <= walked.min() + slack]].all()


def _town(places: int, homes: int) -> tuple[Floats, Floats, Floats]:
    """Return walks in a town of 3 km, one site standing in its corner."""
    draw = np.random.default_rng(7)
    at, home = draw.random((places, 2)) * 3000, draw.random((homes, 2)) * 3000
    metres = np.hypot(*(at[:, None] - home).transpose(2, 0, 1))
    return metres, np.hypot(*home.T), draw.integers(1, 30, homes).astype(np.float64)


def test_a_town_is_narrowed_to_a_handful_of_places() -> None:
    """Fewer than half of 60 stay in question, the best plan among them; nothing is below the bound."""
    metres, standing, demand = _town(60, 300)
    found = narrowed(metres, standing, demand, 3, 0.0, FOREVER)
    assert 3 <= found.open_.sum() < 30
    answer = solve(question(metres, standing, demand, 400.0), "median", 3)
    assert answer.optimal
    assert found.open_[list(answer.sites)].all()
    assert found.least <= answer.value * demand.sum() * (1 + SAME)
    assert answer.value * demand.sum() <= found.walked * (1 + SAME)


def test_without_time_everything_stays_in_question() -> None:
    """A plan all the same, and no bound."""
    found = narrowed(*_town(20, 50), 3, 0.0, -FOREVER)
    assert found.open_.all()
    assert found.least == -FOREVER
    assert len(found.sites) == 3
