"""Curves of who holds how much: arrays to draw, from (0, 0) to (1, 1)."""

from dataclasses import dataclass

import numpy as np

from indicators.coverage import Floats
from indicators.inequality import by_rank, measured


@dataclass(frozen=True, slots=True, eq=False)
class Curve:
    """A cumulative share by another, straight between its points; no points where nobody has anything.

    Parameters
    ----------
    people : (n,)
        Share of residents up to here, 0 to 1, rising.
    held : (n,)
        Share of the whole that they hold, 0 to 1.
    """

    people: Floats
    held: Floats

    def area(self) -> float:
        """Return twice the area between the diagonal and the curve: Gini or concentration index; NaN without points."""
        return 1.0 - 2.0 * float(np.trapezoid(self.held, self.people)) if len(self.people) else float("nan")


def lorenz(value: Floats, persons: Floats) -> Curve:
    """Return what share of the whole the worst served share of residents holds.

    Parameters
    ----------
    value : (k,)
        >= 0; NaN is not measured and left out.
    persons : (k,)
        >= 0; NaN is not known and left out.
    """
    return concentration_curve(value, persons, value)


def concentration_curve(value: Floats, persons: Floats, rank: Floats) -> Curve:
    """Return what share of the whole the poorest share of residents holds, by ``rank`` (k,), NaN left out.

    People of one rank stand on one straight piece, for nothing tells them apart.
    """
    there = measured(value, persons) & ~np.isnan(rank)
    people, held = by_rank(rank[there], persons[there], value[there] * persons[there])
    if not held.sum() > 0:
        return Curve(np.empty(0), np.empty(0))
    return Curve(_shares(people), _shares(held))


def _shares(amount: Floats) -> Floats:
    sums: Floats = np.append(0.0, np.cumsum(amount))
    return np.asarray(sums / sums[-1], dtype=np.float64)
