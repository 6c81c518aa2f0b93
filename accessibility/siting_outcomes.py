"""What many plans come to at once: reach, worst zone, equity and walks, without a solver."""

from collections.abc import Iterator
from dataclasses import dataclass
from itertools import chain, combinations
from math import comb
from typing import Final

import numpy as np

from accessibility.arrays import Flags, Floats, Ints
from accessibility.runs import columns_of
from accessibility.siting_question import Question
from accessibility.threshold import within

# 4 million numbers of 8 bytes are 32 MB: what one block of plans may hold at a time.
BLOCK_VALUES: Final = 4_000_000


@dataclass(frozen=True, slots=True, eq=False)
class Outcomes:
    """(p,) each: persons within reach, by weight, the worst zone's share (0 to 1)."""

    cover: Floats
    equity: Floats
    worst: Floats


def plans_of(candidates: int, count: int) -> Ints:
    """Return (p, count) every choice of ``count`` candidates, in the order of their indices."""
    plans = comb(candidates, count)
    flat = chain.from_iterable(combinations(range(candidates), count))
    return np.fromiter(flat, dtype=np.int64, count=plans * count).reshape(plans, count)


def place_of(plans: Ints, candidates: int) -> Ints:
    """Return (p,) which of all that ``plans_of`` gives each of ``plans`` (p, c) is, by counting those behind it."""
    c = plans.shape[1]
    behind = np.array([[comb(candidates - 1 - at, left) for at in range(candidates)] for left in range(c, 0, -1)])
    last = comb(candidates, c) - 1
    return np.asarray(last - behind.reshape(c, candidates)[np.arange(c), plans].sum(axis=1), dtype=np.int64)


def outcomes(asked: Question, plans: Ints) -> Outcomes:
    """Return what each of ``plans`` ((p, c) candidates) comes to; of no site at all what stands already.

    Raises
    ------
    ValueError
        When sites hold only so many: who is served is then a question of its own (``siting.served``).
    """
    if np.isfinite(asked.capacity):
        message = "expected sites that serve all who reach them, found a capacity"
        raise ValueError(message)
    zone = np.unique(asked.zone, return_inverse=True)[1]
    near = np.vstack((within(asked.metres, asked.limit), within(asked.standing, asked.limit)))
    sets, group = _sets(near)
    zones = int(zone.max(initial=-1)) + 1
    table = np.zeros((sets.shape[1], zones + 1))
    np.add.at(table, (group, zone), asked.demand)
    np.add.at(table, (group, np.full(len(group), zones)), asked.demand * asked.weight)
    # Zone by zone in the same order for every plan, so that plans equally good come out equal to the last bit.
    parts = [sets[:-1][block].any(axis=1) | sets[-1] for block in _blocks(plans, sets.shape[1])]
    sums = np.concatenate([part.astype(np.float64) @ table for part in parts] or [np.empty((0, zones + 1))])
    whole = np.bincount(zone, asked.demand, minlength=zones)
    worst = (sums[:, :-1] / whole).min(axis=1) if zones else np.zeros(len(plans))
    return Outcomes(cover=sums[:, :-1].sum(axis=1), equity=sums[:, -1], worst=worst)


def reached(asked: Question, plans: Ints, counted: Floats) -> Floats:
    """Return (p, l) how many of each column of ``counted`` (k, l) live within reach of some site of each plan."""
    sets, group = _sets(within(asked.metres, asked.limit))
    table = np.zeros((sets.shape[1], counted.shape[1]))
    np.add.at(table, group, counted)
    # Of a site that stands nobody is counted: what is near to nothing but such adds nothing either.
    there = sets.any(axis=0) & (table > 0).any(axis=1)
    sets, table = sets[:, there], table[there]
    parts = [sets[block].any(axis=1).astype(np.float64) @ table for block in _blocks(plans, sets.shape[1])]
    return np.concatenate(parts or [np.empty((0, counted.shape[1]))])


def walked(asked: Question, plans: Ints) -> tuple[Floats, Floats]:
    """Return (p,) the mean and the longest walk under each plan, in metres, of those who have a way at all."""
    metres, standing, demand = asked.walks()
    total = demand.sum()
    mean, most = [np.empty(0)], [np.empty(0)]
    for block in _blocks(plans, len(standing)):
        least = np.minimum(metres[block].min(axis=1, initial=np.inf), standing)
        mean.append((least * demand).sum(axis=1) / total if total > 0 else np.zeros(len(block)))
        most.append(least.max(axis=1, initial=0.0))
    return np.concatenate(mean), np.concatenate(most)


def _blocks(plans: Ints, width: int) -> Iterator[Ints]:
    size = max(1, BLOCK_VALUES // max(1, width * max(1, plans.shape[1])))
    return (plans[start : start + size] for start in range(0, len(plans), size))


def _sets(near: Flags) -> tuple[Flags, Ints]:
    """Return the different columns, and which of them each column is."""
    sets, group = columns_of(near)
    return np.ascontiguousarray(sets.T), group
