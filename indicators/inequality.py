"""How unequally something is spread over people: the measures, each exact on weighted residents.

Everywhere: ``value`` (k,) >= 0 with NaN for not measured, ``persons`` (k,) >= 0 with NaN for not known, ``rank`` (k,)
of any scale that grows with income, NaN for not known. Whoever lacks one of what a measure asks for is left out of it;
``indicators.inequality_bounds`` tells what they could have made of it. A measure that nobody is left for, or
that divides by a mean of zero, is NaN.
"""

from dataclasses import dataclass
from math import isfinite, isnan, nan
from typing import Final

import numpy as np
from numpy.typing import NDArray
from scipy.special import xlogy

from indicators.coverage import Flags, Floats

RICHEST: Final = 0.1  # Palma's tenth
POOREST: Final = 0.4  # and his four tenths


@dataclass(frozen=True, slots=True)
class Parts:
    """Theil's T (nats) and what it is made of: ``total = between + within``."""

    total: float
    between: float
    within: float

    @property
    def share_between(self) -> float:
        """Return the share of inequality that lies between the groups, 0 to 1; NaN where all are equal."""
        return self.between / self.total if self.total > 0 else nan


def counted(persons: Floats) -> Flags:
    """Tell in which cells somebody is known to live.

    Raises
    ------
    ValueError
        When a cell holds less than nobody, or endlessly many.
    """
    if (persons < 0).any() or np.isinf(persons).any():
        message = f"persons are counted: expected 0 or more, found {persons[~(persons >= 0) | np.isinf(persons)][0]}"
        raise ValueError(message)
    return np.asarray(persons > 0, dtype=np.bool_)


def measured(value: Floats, persons: Floats) -> Flags:
    """Tell in which cells somebody is known to live whose ``value`` was measured.

    Raises
    ------
    ValueError
        When a value is below zero or infinite, or values and persons do not pair.
    """
    if value.shape != persons.shape:
        message = f"each cell has one value: expected {persons.shape}, found {value.shape}"
        raise ValueError(message)
    wrong = (value < 0) | np.isinf(value)
    if wrong.any():
        message = f"inequality is measured on amounts: expected 0 or more, found {value[wrong][0]}"
        raise ValueError(message)
    return counted(persons) & ~np.isnan(value)


def mean(value: Floats, persons: Floats) -> float:
    """Return the resident-weighted mean."""
    there = measured(value, persons)
    total = persons[there].sum()
    return float(value[there] @ persons[there] / total) if total > 0 else nan


def gini(value: Floats, persons: Floats) -> float:
    """Return the Gini coefficient, 0 (all have the same) to below 1 (one has all).

    The pairwise double sum Σ_i Σ_j p_i p_j |A_i - A_j| / (2 P² Ā), worked out by rank in n log n.
    """
    found = concentration(value, persons, value)
    return found if isnan(found) else max(0.0, found)


def theil(value: Floats, persons: Floats) -> float:
    """Return Theil's T in nats, 0 (all have the same) to ln P; whoever has nothing adds 0, the limit of x ln x."""
    there = measured(value, persons)
    relative, weight = _relative(value[there], persons[there])
    return max(0.0, float(weight @ xlogy(relative, relative))) if len(weight) else nan


def theil_parts(value: Floats, persons: Floats, group: NDArray[np.int64]) -> Parts:
    """Return Theil's T with what lies between groups (their means) and within them (each one's own T).

    Parameters
    ----------
    group : (k,)
        Which group each cell belongs to, 0 or more.
    """
    there = measured(value, persons)
    relative, weight = _relative(value[there], persons[there])
    if not len(weight):
        return Parts(nan, nan, nan)
    _, of = np.unique(group[there], return_inverse=True)
    people, held = np.bincount(of, weight), np.bincount(of, weight * relative)
    level = held / people
    # A group that has nothing is equal within and, as a whole, at the limit 0 of x ln x.
    inside = np.divide(relative, level[of], out=np.ones(len(of)), where=level[of] > 0)
    within = float((weight * relative) @ np.log(np.where(inside > 0, inside, 1.0)))
    return Parts(theil(value, persons), float(people @ xlogy(level, level)), within)


def palma(value: Floats, persons: Floats, rank: Floats) -> float:
    """Return the mean of the richest tenth of residents over the mean of the poorest four tenths, by ``rank``.

    People of one rank cannot be told apart: where a cut runs through them, each goes to both sides in part.
    NaN where the poorest have nothing.
    """
    there = measured(value, persons) & ~np.isnan(rank)
    if not there.any():
        return nan
    people, held = by_rank(rank[there], persons[there], value[there] * persons[there])
    total = people.sum()
    poorest = first(people, held, POOREST * total) / (POOREST * total)
    richest = first(people[::-1], held[::-1], RICHEST * total) / (RICHEST * total)
    return _over(richest, poorest)


def concentration(value: Floats, persons: Floats, rank: Floats) -> float:
    """Return the concentration index 2 cov_w(A, r) / Ā, -1 (the poorest have all) to 1 (the richest have all).

    r is the fractional rank weighted by residents: the share of people below, and half of those alike.
    """
    there = measured(value, persons) & ~np.isnan(rank)
    held = value[there] * persons[there]
    total = held.sum()
    if not total > 0:
        return nan
    share = held / total
    return float(share @ (2.0 * fractional(rank[there], persons[there]) - 1.0))


def poverty(value: Floats, persons: Floats, line: float, power: int) -> float:
    """Return the Foster-Greer-Thorbecke index: the share of people below ``line``, weighted by depth ``power`` times.

    Parameters
    ----------
    line
        In the unit of ``value``; who has exactly that much is not poor. Zero leaves nobody poor.
    power
        0 how many, 1 how deep, 2 how deep with the poorest counting most.
    """
    there = measured(value, persons)
    total = persons[there].sum()
    return float(persons[there] @ shortfall(value[there], line, power) / total) if total > 0 else nan


def shortfall(value: Floats, line: float | Floats, power: int) -> Floats:
    """Return how far each ``value`` is below ``line``: ((z - A) / z) to the ``power``, 0 from the line on.

    Raises
    ------
    ValueError
        When the line is no amount or the power no whole number from 0 to 2.
    """
    if not (np.isfinite(line).all() and np.all(np.asarray(line) >= 0)) or power not in {0, 1, 2}:
        message = f"expected a line of 0 or more and a power of 0, 1 or 2, found {line} and {power}"
        raise ValueError(message)
    below = np.asarray(value < line, dtype=np.float64)
    depth = np.divide(line - value, line, out=np.zeros(below.shape), where=below > 0)
    return np.asarray(below if power == 0 else depth**power, dtype=np.float64)


def gap(value: Floats, persons: Floats, rank: Floats, poorest: float = 1.0, richest: float = 5.0) -> float:
    """Return the mean of the ``poorest`` less the mean of the ``richest``, in the unit of ``value``.

    For a coverage of 100 or 0 per cell these are percentage points, negative where the poor have less.
    """
    poor, rich = rank == poorest, rank == richest
    return mean(value[poor], persons[poor]) - mean(value[rich], persons[rich])


def by_rank(rank: Floats, *amounts: Floats) -> tuple[Floats, ...]:
    """Return the sum of each of ``amounts`` over those of one rank, the lowest rank first."""
    _, of = np.unique(rank, return_inverse=True)
    return tuple(np.bincount(of, amount).astype(np.float64) for amount in amounts)


def fractional(rank: Floats, persons: Floats) -> Floats:
    """Return the share of ``persons`` below each one's rank plus half of those at it, 0 to 1."""
    _, of = np.unique(rank, return_inverse=True)
    people = np.bincount(of, persons)
    middle: Floats = (np.cumsum(people) - people / 2.0) / people.sum()
    return middle[of]


def first(people: Floats, held: Floats, many: float) -> float:
    """Return what the first ``many`` of ``people`` hold; within one entry all hold the same."""
    at, sums = np.append(0.0, np.cumsum(people)), np.append(0.0, np.cumsum(held))
    return float(np.interp(many, at, sums))


def _relative(value: Floats, persons: Floats) -> tuple[Floats, Floats]:
    """Return values over their mean, and persons over their sum; nothing where the mean is zero."""
    total = persons.sum()
    level = value @ persons / total if total > 0 else 0.0
    return (value / level, persons / total) if level > 0 else (np.empty(0), np.empty(0))


def _over(part: float, whole: float) -> float:
    return part / whole if isfinite(part) and whole > 0 else nan
