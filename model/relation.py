"""Whether zones that have more of one thing have more of another."""

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Relation:
    """How well the order of zones by one indicator is their order by another.

    Parameters
    ----------
    zones
        How many have a value of both.
    rank
        Spearman's rank correlation, -1 to 1; NaN for too few zones, or where one of the two is the same everywhere.
    low, high
        Its interval of 95 %; NaN with it.
    """

    zones: int
    rank: float
    low: float
    high: float
