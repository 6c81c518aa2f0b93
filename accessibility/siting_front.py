"""Compares plans: which of them nothing betters in every respect, and which one is regretted least."""

from collections.abc import Sequence
from dataclasses import dataclass
from math import comb
from typing import Final

import numpy as np

from accessibility.arrays import Flags, Floats, Ints
from accessibility.runs import starts
from accessibility.siting import SAME, SMALLER_IS_BETTER, Answer, score, solve
from accessibility.siting_outcomes import outcomes, plans_of
from accessibility.siting_question import Question

# Every choice of up to three of a hundred candidates; each is looked at, so that none can be missing.
MOST_PLANS: Final = 200_000
# A thousandth of a thousandth of a person, of a share.
_DIGITS: Final = 6


@dataclass(frozen=True, slots=True, eq=False)
class Front:
    """The plans that no other plan betters in one respect without being worse in another; by sites, then reach.

    Parameters
    ----------
    plans
        The candidates of each; of several plans that come to the same the first.
    cover, equity, worst
        (p,) persons within reach, persons by weight, and share of the worst zone (0 to 1).
    same
        (p,) how many plans come to exactly this.
    looked_at
        How many plans there are altogether.
    """

    plans: tuple[tuple[int, ...], ...]
    cover: Floats
    equity: Floats
    worst: Floats
    same: Ints
    looked_at: int


@dataclass(frozen=True, slots=True, eq=False)
class Regret:
    """How much each plan loses in each world against the best plan for that world.

    Parameters
    ----------
    plans
        The plan that is best in each world, each once, in order of the worlds.
    value, regret
        (p, w) what each plan comes to, and what that is short of the best of these plans there; >= 0.
    optimal
        (w,) whether the best plan of the world is proven so.
    robust
        Index of the plan whose greatest regret is least; of several the first.
    best_in
        (p,) share of the worlds, 0 to 1, in which the plan is as good as the best.
    """

    plans: tuple[tuple[int, ...], ...]
    value: Floats
    regret: Floats
    optimal: Flags
    robust: int
    best_in: Floats


def plans_up_to(candidates: int, count: int) -> int:
    """Return how many plans of 0 to ``count`` sites there are."""
    return sum(comb(candidates, sites) for sites in range(count + 1))


def front(asked: Question, count: int) -> Front:
    """Return every plan of up to ``count`` sites that nothing betters in reach, equity, worst zone and number of sites.

    Each plan is looked at, the one of no site too: none is missing.

    Raises
    ------
    ValueError
        When there are more plans than ``MOST_PLANS``, or sites hold only so many.
    """
    n = len(asked.metres)
    if plans_up_to(n, count) > MOST_PLANS:
        message = f"every plan is looked at: expected at most {MOST_PLANS}, found {plans_up_to(n, count)}"
        raise ValueError(message)
    blocks = [plans_of(n, sites) for sites in range(min(count, n) + 1)]
    found = [outcomes(asked, block) for block in blocks]
    goods = np.column_stack(
        [np.concatenate([getattr(one, name) for one in found]) for name in ("cover", "equity", "worst")]
        + [-np.concatenate([np.full(len(block), block.shape[1]) for block in blocks])]
    )
    # A plan is better when it is by more than rounding is.
    goods = np.round(goods, _DIGITS)
    order = np.lexsort((np.arange(len(goods)), *(-goods[:, at] for at in (2, 1, 0, 3))))
    first = starts(*goods[order].T)
    different, same = order[first], np.diff(np.r_[np.flatnonzero(first), len(order)])
    kept = _unbettered(goods[different])
    chosen = different[kept]
    flat = [tuple(plan.tolist()) for block in blocks for plan in block]
    cover, equity, worst, _ = goods[chosen].T
    return Front(tuple(flat[at] for at in chosen), cover, equity, worst, same[kept], len(goods))


def _unbettered(goods: Floats) -> Ints:
    """Return which rows no other row betters; the rows differ, those of fewest sites first, then of most reach."""
    left = np.arange(len(goods))
    kept = []
    while len(left):
        # Nothing behind the first is at least as good in all: it would need fewer sites, or reach more with as many.
        best = left[0]
        kept.append(best)
        left = left[~(goods[left] <= goods[best]).all(axis=1)]
    return np.array(kept, dtype=np.int64)


def regrets(worlds: Sequence[Question], objective: str, count: int, *, seconds: float = 60.0) -> Regret:
    """Return how the best plan of each world does in all the others.

    The worlds have the same candidates in the same order; whatever else is assumed may differ.

    Parameters
    ----------
    seconds
        For all worlds together.

    Raises
    ------
    ValueError
        As ``solve`` does, or when the worlds have not the same candidates.
    """
    if len({len(world.metres) for world in worlds}) != 1:
        message = f"the same candidates in every world: found {[len(world.metres) for world in worlds]}"
        raise ValueError(message)
    answers: list[Answer] = [solve(world, objective, count, seconds=seconds / len(worlds)) for world in worlds]
    plans = tuple(dict.fromkeys(answer.sites for answer in answers))
    value = np.array([[score(world, objective, plan) for world in worlds] for plan in plans])
    sign = 1.0 if objective in SMALLER_IS_BETTER else -1.0
    best = (sign * value).min(axis=0)
    regret = np.maximum(0.0, sign * value - best)
    # Plans of equal value to the solver's own fineness are equally good.
    regret[regret <= SAME * np.maximum(np.abs(best), SAME)] = 0.0
    return Regret(
        plans=plans,
        value=value,
        regret=regret,
        optimal=np.array([answer.optimal for answer in answers], dtype=np.bool_),
        robust=int(regret.max(axis=1).argmin()),
        best_in=(regret == 0).mean(axis=1),
    )
