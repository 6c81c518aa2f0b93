"""Narrows the p-median: a plan that is hard to better, what none can better, and the places still in question."""

from dataclasses import dataclass
from time import monotonic
from typing import Final

import numpy as np

from accessibility.arrays import Flags, Floats, Ints

# Steps towards the best bound; a district is narrowed to a handful of places in some tens of them.
_STEPS: Final = 300
# So many steps without a better bound, and the next ones are half as long.
_PATIENCE: Final = 8
_SHORTEST_STEP: Final = 1e-3


@dataclass(frozen=True, slots=True, eq=False)
class Narrowed:
    """What is known of the best plan before the solver is asked.

    Parameters
    ----------
    sites
        A plan found by exchanging one site after the other, ascending.
    walked
        Person-metres under it.
    least
        Person-metres that no plan comes below.
    open_
        (n,) which candidates may be in a plan that is as good, to the slack; the others are proven not to be.
    """

    sites: tuple[int, ...]
    walked: float
    least: float
    open_: Flags


def narrowed(metres: Floats, standing: Floats, demand: Floats, count: int, slack: float, ends: float) -> Narrowed:
    """Return which candidates can be in a plan that walks at most ``slack`` person-metres more than the best.

    By prices (Lagrange): whatever walk is named for each home, at most that to a site that stands, no plan walks less
    than all of these and, for each of its sites, what the homes save there against them. So the ``count`` greatest
    savings bound every plan, and those beside a given candidate bound every plan with it.

    Parameters
    ----------
    metres, standing, demand
        As ``Question.walks`` has them: all finite.
    ends
        Moment of the monotonic clock at which it stays with what is known.
    """
    sites = _exchanged(metres, standing, demand, count)
    price = np.minimum(standing, metres[sites].min(axis=0))
    walked = float(price @ demand)
    least, left = -np.inf, np.arange(len(metres))
    pace, stale = 1.0, 0
    for _ in range(_STEPS):
        if monotonic() > ends or len(left) == count or pace < _SHORTEST_STEP or walked - least <= slack:
            break
        saved = np.minimum(metres[left] - price, 0.0)
        by_site = saved @ demand
        best = np.argsort(by_site, kind="stable")[:count]
        bound = float(price @ demand + by_site[best].sum())
        pace, stale = (pace, 0) if bound > least else (pace / 2, 0) if stale == _PATIENCE else (pace, stale + 1)
        least = max(least, bound)
        left = left[bound + by_site - by_site[best[-1]] <= walked + slack]
        # A home that no site of the bound saves anything names a longer walk, one that several save a shorter one.
        slope = 1.0 - (saved[best] < 0).sum(axis=0)
        if not slope.any():
            break
        price = np.clip(price + pace * (walked - bound) / float(slope @ slope) * slope / demand, 0.0, standing)
    open_ = np.zeros(len(metres), dtype=np.bool_)
    open_[left] = True
    return Narrowed(tuple(sorted(sites.tolist())), walked, min(least, walked), open_)


def _exchanged(metres: Floats, standing: Floats, demand: Floats, count: int) -> Ints:
    """Return sites chosen one by one, then each exchanged for a better one until none is."""
    sites = np.empty(0, dtype=np.int64)
    for _ in range(count):
        sites = np.append(sites, _one_more(metres, standing, demand, sites))
    walked, before = np.inf, np.inf
    while True:
        for nth in range(count):
            sites[nth] = _one_more(metres, standing, demand, np.delete(sites, nth))
        walked = float(_least(metres, standing, sites) @ demand)
        if not walked < before:
            return sites
        before = walked


def _one_more(metres: Floats, standing: Floats, demand: Floats, sites: Ints) -> int:
    walked = np.minimum(metres, _least(metres, standing, sites)) @ demand
    walked[sites] = np.inf
    return int(walked.argmin())


def _least(metres: Floats, standing: Floats, sites: Ints) -> Floats:
    least: Floats = np.minimum(standing, metres[sites].min(axis=0, initial=np.inf))
    return least
