"""What many plans come to at once where a site serves only so many, without a solver."""

from math import comb
from typing import Final

import numpy as np

from accessibility.arrays import Floats, Ints
from accessibility.siting_outcomes import place_of, plans_of, reached
from accessibility.siting_question import Question
from accessibility.threshold import within

# So many plans, times the parts of each: some seconds. For more the solver is asked, which takes a minute and more.
MOST_PARTS: Final = 4_000_000


def first_of_best(asked: Question, objective: str, count: int, same: float) -> tuple[int, ...]:
    """Return of all plans that serve most (to ``same``) the first; none where there are too many to look at each."""
    n = len(asked.metres)
    if comb(n, count) << count > MOST_PARTS:
        return ()
    plans = plans_of(n, count)
    values = shared_out(asked, objective, plans)
    return tuple(plans[np.flatnonzero(values >= values.max() - same)[0]].tolist())


def shared_out(asked: Question, objective: str, plans: Ints) -> Floats:
    """Return (p,) what each of ``plans`` serves where no new site serves more than the capacity.

    The most that a plan can serve is what its tightest cut lets through (Ford and Fulkerson): some of its sites are
    full, and whoever the others reach is served. Where persons do not count alike, those that count most are served
    first: the most served of them, of them and the next, and so on, each by what it counts more than the next.

    Parameters
    ----------
    plans
        (p, c) ascending indices of candidates, all of as many.
    """
    each = asked.counting(objective) / asked.demand
    left = np.where(within(asked.standing, asked.limit), 0.0, asked.demand)
    levels = np.unique(each[left > 0])[::-1]
    value = np.full(len(plans), float(asked.counting(objective)[left == 0].sum()))
    if not len(levels):
        return value
    counted = np.column_stack([np.where(each >= level, left, 0.0) for level in levels])
    served = _served(asked, counted, plans)
    return np.asarray(value + served @ (levels - np.append(levels[1:], 0.0)), dtype=np.float64)


def _served(asked: Question, counted: Floats, plans: Ints) -> Floats:
    """Return (p, l) the most that each plan serves of each of the columns of ``counted`` (k, l).

    Of a cut either no site is full, or it is one of the same plan without a site, and what that one holds besides.
    """
    n, c = len(asked.metres), plans.shape[1]
    most = np.zeros((1, counted.shape[1]))
    for size in range(1, c + 1):
        parts = plans_of(n, size)
        cuts = reached(asked, parts, counted)
        for column in range(size):
            fewer = np.delete(parts, column, axis=1)
            cuts = np.minimum(cuts, asked.capacity + most[place_of(fewer, n)])
        most = cuts
    return np.asarray(most[place_of(plans, n)])
