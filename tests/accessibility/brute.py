"""Looks at every plan of a small siting question, in the plainest way: what the solver is held against."""

from collections.abc import Iterable
from itertools import chain, combinations, pairwise
from typing import Final

import numpy as np

from accessibility.arrays import Floats, Ints
from accessibility.siting_question import Question, question

MOST_CANDIDATES: Final = 16


def made(seed: int, *, candidates: int = 0, capacity: float = np.inf) -> Question:
    """Return a question of 1 to 16 candidates and 1 to 12 homes: some without a way, some alike, some served today."""
    draw = np.random.default_rng(seed)
    n, k = candidates or int(draw.integers(1, MOST_CANDIDATES + 1)), int(draw.integers(1, 13))
    metres = draw.integers(1, 12, (n, k)).astype(np.float64) * 100
    metres[draw.random((n, k)) < 0.2] = np.inf
    standing = np.where(draw.random(k) < 0.3, draw.integers(1, 12, k) * 100.0, np.inf)
    return question(
        metres,
        standing,
        draw.integers(1, 50, k).astype(np.float64),
        400.0,
        zone=draw.integers(0, 3, k),
        weight=draw.integers(1, 6, k) / 3,
        capacity=capacity,
    )


def every_plan(asked: Question, count: int) -> Ints:
    """Return (p, count) all plans, those of smaller indices first."""
    return np.array(list(combinations(range(len(asked.metres)), count)), dtype=np.int64)


def values(asked: Question, objective: str, plans: Ints) -> Floats:
    """Return what each plan comes to, by the definition."""
    if np.isfinite(asked.capacity):
        return np.array([held(asked, plan, objective) for plan in plans])
    return _worth(asked, objective, np.minimum(asked.metres[plans].min(axis=1), asked.standing))


def values_by_size(asked: Question, objective: str) -> list[tuple[Ints, Floats]]:
    """Return by number of sites, from none on, all sets of sites, those of smaller indices first, and their values.

    A set is a number whose highest binary digit is the first candidate; ``sites_of`` reads it.
    """
    n = len(asked.metres)
    least, size = asked.standing[np.newaxis], np.zeros(1, dtype=np.int64)
    for walk in asked.metres[::-1]:
        least, size = np.vstack((least, np.minimum(least, walk))), np.r_[size, size + 1]
    worth = _worth(asked, objective, least) if np.isinf(asked.capacity) else _held_by_set(asked, objective, size)
    sets = [np.flatnonzero(size == count)[::-1] for count in range(n + 1)]
    return [(those, worth[those]) for those in sets]


def sites_of(number: int, candidates: int) -> tuple[int, ...]:
    """Return the candidates in a set."""
    return tuple(at for at in range(candidates) if number >> (candidates - 1 - at) & 1)


def _worth(asked: Question, objective: str, least: Floats) -> Floats:
    """Return what plans come to under which homes walk ``least`` (p, k)."""
    if objective in {"median", "centre"}:
        way = np.isfinite(np.vstack((asked.metres, asked.standing))).any(axis=0)
        least = np.where(np.isinf(least), asked.far, least)[:, way]
        if objective == "centre":
            return np.asarray(least.max(axis=1, initial=0.0))
        mean = least @ asked.demand[way] / asked.demand[way].sum() if way.any() else np.zeros(len(least))
        return np.asarray(mean)
    near = (least <= asked.limit).astype(np.float64)
    if objective == "worst":
        zones = [asked.zone == zone for zone in np.unique(asked.zone)]
        shares = [near[:, zone] @ asked.demand[zone] / asked.demand[zone].sum() for zone in zones]
        return np.asarray(np.min(shares, axis=0))
    return np.asarray(near @ asked.demand if objective == "cover" else near @ (asked.demand * asked.weight))


def held(asked: Question, plan: Iterable[int], objective: str) -> float:
    """Return what sites of limited capacity serve: the least cut, home by home of falling weight.

    Of all ways to part the sites into full ones and others, a cut counts the capacity of the full and the homes that
    reach one of the others; the least of them is the most that flows. Homes that count more are served first.
    """
    chosen = list(plan)
    done = asked.standing <= asked.limit
    near = (asked.metres[chosen] <= asked.limit) & ~done
    weight = asked.weight if objective == "equity" else np.ones(len(asked.demand))
    levels = np.unique(np.r_[0.0, weight])
    total = float((asked.demand * weight)[done].sum())
    for low, high in pairwise(levels):
        there = asked.demand * (weight >= high)
        parts = chain.from_iterable(combinations(range(len(chosen)), size) for size in range(len(chosen) + 1))
        cuts = [
            asked.capacity * len(full) + there[np.delete(near, list(full), axis=0).any(axis=0)].sum() for full in parts
        ]
        total += (high - low) * min(cuts)
    return total


def _held_by_set(asked: Question, objective: str, size: Ints) -> Floats:
    """Return what ``held`` says of every set: the least cut of a set is its own, or that of one with a site less."""
    done = asked.standing <= asked.limit
    near = (asked.metres <= asked.limit) & ~done
    reached = np.zeros((1, len(done)), dtype=np.bool_)
    for homes in near[::-1]:
        reached = np.vstack((reached, reached | homes))
    weight = asked.weight if objective == "equity" else np.ones(len(done))
    total = np.full(len(size), float((asked.demand * weight)[done].sum()))
    for low, high in pairwise(np.unique(np.r_[0.0, weight])):
        cut = reached @ (asked.demand * (weight >= high)) - asked.capacity * size
        for digit in range(len(near)):
            pairs = cut.reshape(-1, 2, 1 << digit)
            pairs[:, 1] = pairs.min(axis=1)
        total += (high - low) * (cut + asked.capacity * size)
    return np.asarray(total)


def street(candidates: list[float], homes: list[float], persons: list[float], limit: float) -> Question:
    """Return candidates and homes at metres along one street, with nothing standing."""
    metres = np.abs(np.array(candidates)[:, None] - np.array(homes))
    return question(metres, np.full(len(homes), np.inf), np.array(persons), limit, zone=np.array([0, 0, 1, 1]))


STREET = street([0, 300, 600, 1000], [0, 300, 500, 1000], [10, 20, 40, 5], 200.0)
