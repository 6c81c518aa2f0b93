"""What is asked of siting: where sites might stand, whom they would serve, and how far all walk."""

from dataclasses import dataclass
from typing import Final

import numpy as np

from accessibility.arrays import Flags, Floats, Ints
from accessibility.threshold import refuse_bad_limit

# Whoever has no way counts as walking twice the longest walk that anybody has, so that a way never looks worse.
_FAR: Final = 2.0


@dataclass(frozen=True, slots=True, eq=False)
class Question:
    """Where sites might stand, and whom they would serve; make it with ``question``.

    Parameters
    ----------
    metres
        (n, k) walk of every home to every candidate; inf where no way leads.
    standing
        (k,) walk to the nearest site that stands already; inf where there is none.
    demand
        (k,) persons, > 0.
    zone
        (k,) index of each home's zone, >= 0.
    weight
        (k,) what one person counts in ``equity``, >= 0.
    limit
        Longest walk in metres, its edge included.
    capacity
        Persons that one new site serves at most; sites that stand already serve all who reach them.
    unmeasured
        Persons whose walk could not be measured: they are in no sum.
    """

    metres: Floats
    standing: Floats
    demand: Floats
    zone: Ints
    weight: Floats
    limit: float
    capacity: float
    unmeasured: float

    @property
    def linked(self) -> Flags:
        """Return (k,) who has a way to a candidate or to a site that stands."""
        return np.isfinite(self.standing) | np.isfinite(self.metres).any(axis=0)

    @property
    def far(self) -> float:
        """Return the metres that a home counts as walking where a plan leaves it without a way."""
        known = np.r_[self.standing, self.metres.ravel()]
        return _FAR * float(known[np.isfinite(known)].max(initial=0.0))

    def walks(self) -> tuple[Floats, Floats, Floats]:
        """Return metres (n, l), standing (l,) and persons (l,) of the linked homes, ``far`` for no way."""
        chosen, far = self.linked, self.far
        return (
            np.minimum(self.metres[:, chosen], far),
            np.minimum(self.standing[chosen], far),
            self.demand[chosen],
        )

    def counting(self, objective: str) -> Floats:
        """Return (k,) what each home counts in a covering objective."""
        return self.demand * self.weight if objective == "equity" else self.demand


def question(
    metres: Floats,
    standing: Floats,
    demand: Floats,
    limit: float,
    *,
    zone: Ints | None = None,
    weight: Floats | None = None,
    capacity: float = np.inf,
) -> Question:
    """Return the question of where to build, without the homes that count nowhere.

    Parameters
    ----------
    metres, standing, zone, weight
        As ``Question`` has them, of all homes; NaN metres are not measured. One zone and equal weight without them.
    demand
        (k,) persons; NaN and 0 count nowhere.

    Raises
    ------
    ValueError
        When the arrays do not pair, a number is negative, or there is no candidate.
    """
    k = len(demand)
    zone = np.zeros(k, dtype=np.int64) if zone is None else np.asarray(zone, dtype=np.int64)
    weight = np.ones(k) if weight is None else weight
    if not len(metres) or any(part.shape != (k,) for part in (metres[0], standing, zone, weight)):
        message = f"each candidate and each home has its walk: expected (n > 0, {k}), found {metres.shape}"
        raise ValueError(message)
    refuse_bad_limit(limit)
    if (demand < 0).any() or (weight < 0).any() or not capacity > 0:
        message = "persons and weights are at least 0, and a capacity is more"
        raise ValueError(message)
    there = (zone >= 0) & (demand > 0)
    known = there & ~np.isnan(standing) & ~np.isnan(metres).any(axis=0)
    return Question(
        metres=np.asarray(metres[:, known], dtype=np.float64),
        standing=np.asarray(standing[known], dtype=np.float64),
        demand=demand[known],
        zone=zone[known],
        weight=weight[known],
        limit=limit,
        capacity=capacity,
        unmeasured=float(demand[there & ~known].sum()),
    )
