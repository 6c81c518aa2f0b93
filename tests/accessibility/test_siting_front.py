"""Plans beside each other: none is missing that nothing betters, and what each loses in other worlds."""

from dataclasses import replace
from itertools import combinations

import numpy as np
import pytest

from accessibility.siting import score
from accessibility.siting_front import front, plans_up_to, regrets
from accessibility.siting_question import Question
from tests.accessibility.brute import STREET, made


def test_every_plan_of_the_front_is_unbettered_and_none_is_missing() -> None:
    """Against every pair of plans of up to three sites, for questions of up to nine candidates."""
    for seed in range(40):
        asked = made(seed, candidates=2 + seed % 8)
        n = len(asked.metres)
        plans = [plan for count in range(4) for plan in combinations(range(n), count)]
        goods = np.array([_goods(asked, plan) for plan in plans])
        as_good = (goods[:, None] >= goods - 1e-9).all(axis=2)
        better = as_good & (goods[:, None] > goods + 1e-9).any(axis=2)
        kept = np.unique(np.round(goods[~better.any(axis=0)], 9), axis=0)
        found = front(asked, 3)
        told = np.column_stack((found.cover, found.equity, found.worst, -np.array([*map(len, found.plans)])))
        assert len(found.plans) == len(kept)
        assert (np.abs(told[:, None] - kept).max(axis=2) < 1e-5).any(axis=0).all()
        assert found.looked_at == len(plans) == plans_up_to(n, 3)
        for plan, row in zip(found.plans, told, strict=True):
            assert row == pytest.approx(_goods(asked, plan), abs=1e-5)


def _goods(asked: Question, plan: tuple[int, ...]) -> tuple[float, ...]:
    return (*(score(asked, name, plan) for name in ("cover", "equity", "worst")), -float(len(plan)))


def test_the_front_by_hand() -> None:
    """One site at 300 reaches 60 of 75, another at 0 ten more; 600 reaches nobody whom 300 does not."""
    found = front(STREET, 2)
    assert found.plans == ((), (1,), (0, 1))
    assert found.cover.tolist() == [0.0, 60.0, 70.0]
    assert found.looked_at == 11


def test_regret_by_hand() -> None:
    """Today 300 is best (60); when 100 people more live at 1,000, the site there is (105 against 60).

    The plan of today loses 45 in the other world, that of the other loses 55 today.
    """
    grown = replace(STREET, demand=STREET.demand + np.array([0.0, 0.0, 0.0, 100.0]))
    found = regrets([STREET, grown], "cover", 1)
    assert found.plans == ((1,), (3,))
    assert found.value.tolist() == [[60.0, 60.0], [5.0, 105.0]]
    assert found.regret.tolist() == [[0.0, 45.0], [55.0, 0.0]]
    assert (found.robust, found.best_in.tolist()) == (0, [0.5, 0.5])
