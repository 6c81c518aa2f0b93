"""The least and the greatest that a measure of inequality can be, whatever those have who were not measured.

Each unmeasured resident may have any amount from 0 to a ceiling, and not the same as a neighbour. The ceiling is never
below what a measured resident has. Bounds are exact where the docstring says so, else proven to hold every case without
being the tightest. They always hold the value itself. Without a value there are no bounds, nor without a ceiling when
somebody is unmeasured. Arrays are those of ``indicators.inequality``.
"""

from dataclasses import dataclass
from math import isfinite, isnan, log, nan
from typing import Final, TypeAlias

import numpy as np
from scipy.special import xlogy

from indicators.coverage import Flags, Floats
from indicators.inequality import (
    POOREST,
    RICHEST,
    by_rank,
    concentration,
    counted,
    first,
    fractional,
    gap,
    gini,
    mean,
    measured,
    palma,
    poverty,
    shortfall,
    theil,
)

Bounds: TypeAlias = tuple[float, float]

# Steps of equal ratio in which a line that moves with the unmeasured is followed: more of them, tighter bounds.
STEPS: Final = 1000


@dataclass(frozen=True, slots=True, eq=False)
class _Known:
    """The measured (n,) and how many are not; their sums."""

    value: Floats
    persons: Floats
    unmeasured: float
    ceiling: float

    @property
    def held(self) -> float:
        return float(self.value @ self.persons)

    @property
    def everybody(self) -> float:
        return float(self.persons.sum()) + self.unmeasured


def gini_bounds(value: Floats, persons: Floats, ceiling: float) -> Bounds:
    """Return the exact bounds of ``gini``.

    For a given sum of what the unmeasured have, it is least where they share it evenly; and as a convex function over
    a linear one it is quasi-convex, so that it is greatest where each has all or nothing. Both ends are then a
    search along one line: over kinks (between which the ratio is monotone), and over a fraction with the ceiling.
    """
    known, now = _split(value, persons, ceiling), gini(value, persons)
    if not _askable(known, now):
        return _settled(known, now)
    people, held, many, top = known.persons.sum(), known.held, known.unmeasured, known.ceiling
    apart = now * people * held  # half the sum of all differences between two measured persons
    steps = np.unique(np.append(known.value, [0.0, top]))
    below, below_held = _up_to(known, steps)
    even = (apart + many * (steps * (2 * below - people) + held - 2 * below_held)) / (held + many * steps)
    # (a + b f + d f²) / (held + g f), where a fraction f of the unmeasured has the ceiling and the rest nothing.
    a, b, d, g = apart + many * held, many * (top * (people + many) - 2 * held), -(many**2) * top, many * top
    roots = np.roots([d * g, 2 * d * held, b * held - a * g])
    f = np.append(np.clip(roots[np.isreal(roots)].real, 0.0, 1.0), [0.0, 1.0])
    uneven = (a + b * f + d * f**2) / (held + g * f)
    return _holding(now, float(even.min()) / known.everybody, float(uneven.max()) / known.everybody)


def theil_bounds(value: Floats, persons: Floats, ceiling: float) -> Bounds:
    """Return the exact bounds of ``theil``, by the same reasons as for ``gini_bounds``.

    With the ceiling as unit, all unmeasured alike at t give the least where ln t = Σ p A ln A / Σ p A; of those
    who have the ceiling it takes as many as bring the sum of all to -Σ p A ln A for the greatest.
    """
    known, now = _split(value, persons, ceiling), theil(value, persons)
    if not _askable(known, now):
        return _settled(known, now)
    share = known.value / known.ceiling
    held, spread = float(known.persons @ share), float(known.persons @ xlogy(share, share))
    alike = float(np.exp(spread / held))
    even, total = spread + known.unmeasured * float(xlogy(alike, alike)), held + known.unmeasured * alike
    most = min(max(-spread, held), held + known.unmeasured)
    everybody = known.everybody
    return _holding(now, even / total - log(total / everybody), spread / most - log(most / everybody))


def concentration_bounds(value: Floats, persons: Floats, rank: Floats, ceiling: float) -> Bounds:
    """Return bounds of ``concentration``: exact where every rank is known, else proven only.

    The index is the mean of 2r - 1 weighted by what people have: greatest where the unmeasured above some rank have
    the ceiling and the others nothing. Someone of unknown rank may stand anywhere, and move all others by
    as much as they are.
    """
    known, now = _split(value, persons, ceiling), concentration(value, persons, rank)
    if isnan(now) or not isfinite(known.ceiling):
        return nan, nan
    there = counted(persons)
    value, persons, rank = value[there], persons[there], rank[there]
    placed, everybody = ~np.isnan(rank), persons.sum()
    ranked = persons[placed].sum()
    lowest, highest = np.full(len(rank), -1.0), np.ones(len(rank))
    middle = fractional(rank[placed], persons[placed]) * ranked
    lowest[placed] = 2 * middle / everybody - 1
    highest[placed] = 2 * (middle + everybody - ranked) / everybody - 1
    blank = np.isnan(value)
    sure, might = np.where(blank, 0.0, value * persons), known.ceiling * persons[blank]
    whole = float(sure.sum())
    high = _greatest(float(sure @ highest), whole, might * highest[blank], might)
    low = -_greatest(-float(sure @ lowest), whole, -might * lowest[blank], might)
    return _holding(now, low, high)


def gap_bounds(
    value: Floats, persons: Floats, rank: Floats, ceiling: float, poorest: float = 1.0, richest: float = 5.0
) -> Bounds:
    """Return bounds of ``gap``: exact where all lack no more than one of value and rank, else proven only.

    Someone of unknown rank may be of the poorest, of the richest or of neither; who lacks both could serve as
    either, and is let do both.
    """
    known, now = _split(value, persons, ceiling), gap(value, persons, rank, poorest, richest)
    if isnan(now) or not isfinite(known.ceiling):
        return nan, nan
    (low_poor, high_poor), (low_rich, high_rich) = (
        _mean_bounds(value, persons, rank == which, np.isnan(rank), known.ceiling) for which in (poorest, richest)
    )
    return _holding(now, low_poor - high_rich, high_poor - low_rich)


def mean_bounds(value: Floats, persons: Floats, ceiling: float) -> Bounds:
    """Return the exact bounds of ``mean``: all unmeasured with nothing, or all with the ceiling."""
    known = _split(value, persons, ceiling)
    if not len(known.value) or not isfinite(known.ceiling):
        return nan, nan
    return known.held / known.everybody, (known.held + known.unmeasured * known.ceiling) / known.everybody


def palma_bounds(value: Floats, persons: Floats, rank: Floats, ceiling: float) -> Bounds:
    """Return bounds of ``palma``, the upper one NaN where the poorest might have nothing and no number is the greatest.

    Exact where every rank is known and no people of one rank reach from the poorest four tenths into the richest tenth
    (true fifths never do); else proven only: the two means are then let move apart further than they can together.
    """
    known, now = _split(value, persons, ceiling), palma(value, persons, rank)
    if isnan(now) or not isfinite(known.ceiling):
        return nan, nan
    there = counted(persons)
    value, persons, rank = value[there], persons[there], rank[there]
    low, high = (np.where(np.isnan(value), other, value) for other in (0.0, known.ceiling))
    poorest, richest = POOREST * persons.sum(), RICHEST * persons.sum()
    top = [_greatest_first(-rank, persons, held, richest) for held in (-low, high)]
    bottom = [_greatest_first(rank, persons, held, poorest) for held in (-low, high)]
    least = (-top[0] / richest) / (bottom[1] / poorest) if bottom[1] > 0 else now
    return min(now, least), max(now, (top[1] / richest) / (-bottom[0] / poorest)) if bottom[0] < 0 else nan


def poverty_bounds(value: Floats, persons: Floats, ceiling: float, lines: Bounds, power: int) -> Bounds:
    """Return bounds of ``poverty`` while the line may be anywhere in ``lines``: exact where that is one line.

    Poverty grows with the line and shrinks with what people have: least where all unmeasured have the ceiling,
    greatest where they have nothing.
    """
    known = _split(value, persons, ceiling)
    if not len(known.value) or not isfinite(known.ceiling):
        return nan, nan
    least, most = (float(known.persons @ shortfall(known.value, line, power)) for line in lines)
    rich = float(shortfall(np.array([known.ceiling]), lines[0], power)[0])
    poor = float(shortfall(np.zeros(1), lines[1], power)[0])
    return (least + known.unmeasured * rich) / known.everybody, (most + known.unmeasured * poor) / known.everybody


def line_bounds(value: Floats, persons: Floats, ceiling: float, share: float) -> Bounds:
    """Return between what a poverty line of ``share`` of the mean can lie (exact)."""
    low, high = mean_bounds(value, persons, ceiling)
    return share * low, share * high


def relative_poverty_bounds(value: Floats, persons: Floats, ceiling: float, share: float, power: int) -> Bounds:
    """Return proven bounds of ``poverty`` below ``share`` (0 to below 1) of the mean, which the unmeasured move.

    What all unmeasured have together sets the line. It is followed in steps; in each the measured are judged by the
    step's higher (for the lower bound: lower) line, the unmeasured by the division of their sum that
    makes most (fewest) poor: for depth all or nothing (all alike), for numbers just below the line or the ceiling
    (on the line or nothing). The bounds come down to the exact ones as steps get smaller.
    """
    known = _split(value, persons, ceiling)
    if not known.held > 0:
        return nan, nan
    now = poverty(value, persons, share * mean(value, persons), power)
    if not _askable(known, now):
        return _settled(known, now)
    many, top = known.unmeasured, known.ceiling
    total = np.geomspace(known.held, known.held + many * top, STEPS + 1)
    line, theirs = share * total / known.everybody, total - known.held
    measured_poor = _poor(known, line, power)
    line_low, line_high, least, most = line[:-1], line[1:], theirs[:-1], theirs[1:]
    if power == 0:
        upper = many - np.maximum(0.0, (least - many * line_low) / (top - line_low))
        lower = many - np.minimum(many, most / line_low)
    else:
        rich = least / (many * top)
        upper = many * ((1 - rich) + rich * shortfall(np.full(STEPS, top), line_high, power))
        lower = many * shortfall(most / many, line_low, power)
    low = float((measured_poor[:-1] + lower).min()) / known.everybody
    return _holding(now, low, float((measured_poor[1:] + upper).max()) / known.everybody)


def _split(value: Floats, persons: Floats, ceiling: float) -> _Known:
    there = measured(value, persons)
    blank = counted(persons) & np.isnan(value)
    found = value[there]
    unmeasured = float(persons[blank].sum())
    top = float(found.max(initial=0.0))
    # Where all are measured nobody asks for a ceiling.
    return _Known(found, persons[there], unmeasured, top if unmeasured == 0 else float(np.maximum(top, ceiling)))


def _askable(known: _Known, now: float) -> bool:
    return not isnan(now) and known.unmeasured > 0 and isfinite(known.ceiling)


def _settled(known: _Known, now: float) -> Bounds:
    """Return the bounds where there is nothing to work out: the value itself, or nothing known."""
    return (now, now) if known.unmeasured == 0 else (nan, nan)


def _holding(now: float, low: float, high: float) -> Bounds:
    return min(low, now), max(high, now)


def _up_to(known: _Known, steps: Floats) -> tuple[Floats, Floats]:
    """Return how many of the measured have at most each of ``steps``, and what they hold."""
    order = np.argsort(known.value, kind="stable")
    at = np.searchsorted(known.value[order], steps, side="right")
    persons = known.persons[order]
    people, held = (np.append(0.0, np.cumsum(sums)) for sums in (persons, persons * known.value[order]))
    return people[at], held[at]


def _poor(known: _Known, line: Floats, power: int) -> Floats:
    """Return the measured's weighted shortfall below each ``line`` (> 0): Σ p ((z - A) / z)^power over A < z."""
    order = np.argsort(known.value, kind="stable")
    value, persons = known.value[order], known.persons[order]
    at = np.searchsorted(value, line, side="left")
    people, held, square = (np.append(0.0, np.cumsum(persons * value**n))[at] for n in range(3))
    found = (people, people - held / line, people - 2 * held / line + square / line**2)[power]
    return np.asarray(np.maximum(found, 0.0), dtype=np.float64)


def _greatest(part: float, whole: float, parts: Floats, wholes: Floats) -> float:
    """Return the greatest ratio of ``part`` to ``whole`` (> 0) when any of the further pairs may join.

    Those that join have a better ratio than the whole: the best first, until one makes it worse.
    """
    order = np.argsort(-parts / wholes, kind="stable")
    joined = np.append(part, part + np.cumsum(parts[order]))
    return float((joined / np.append(whole, whole + np.cumsum(wholes[order]))).max())


def _mean_bounds(value: Floats, persons: Floats, sure: Flags, might: Flags, ceiling: float) -> Bounds:
    """Return the bounds of the mean over ``sure`` when any of ``might`` may belong to them as well."""
    there = counted(persons)
    sure, might = sure & there, might & there
    ends = []
    for sign, other in ((-1.0, 0.0), (1.0, ceiling)):
        held = sign * persons * np.where(np.isnan(value), other, value)
        ends.append(sign * _greatest(held[sure].sum(), persons[sure].sum(), held[might], persons[might]))
    return ends[0], ends[1]


def _greatest_first(rank: Floats, persons: Floats, value: Floats, many: float) -> float:
    """Return the most that the first ``many`` by ``rank`` can hold, when those without rank may stand anywhere.

    Any number of these may be among the first, best holders before others; between the numbers at which either side
    passes from one cell to the next the sum is straight, so that one of them is the greatest.
    """
    placed = ~np.isnan(rank)
    people, held = by_rank(rank[placed], persons[placed], persons[placed] * value[placed])
    best = np.argsort(-value[~placed], kind="stable")
    loose, loose_held = persons[~placed][best], (persons * value)[~placed][best]
    at = np.concatenate([[0.0], np.cumsum(loose), many - np.cumsum(people)])
    at = np.clip(at, max(0.0, many - people.sum()), min(many, loose.sum()))
    return max(first(people, held, many - k) + first(loose, loose_held, k) for k in np.unique(at).tolist())
