"""What is asked of a siting, and what of that cannot be."""

import math
from dataclasses import dataclass
from typing import Final

from accessibility.siting import WITH_CAPACITY
from model.problem import Problem, ProblemError, Severity

NAN: Final = float("nan")
SECONDS: Final = 30.0
# Two blocks: a district of a few square kilometres comes to some hundred places, which the solver settles in seconds.
SPACING_METRES: Final = 250.0


@dataclass(frozen=True, slots=True)
class Siting:
    """What a person asks.

    Parameters
    ----------
    service
        Whose new sites.
    count
        How many at most; a budget may pay for fewer.
    objective
        One of ``accessibility.siting.OBJECTIVES``.
    threshold
        Longest walk in metres; None takes that of the first indicator about the service.
    candidates
        A service whose places may take the new one too, or the id of a dataset of places; empty for points of streets.
    spacing
        Metres between points of streets.
    capacity
        Persons that one new site serves at most; infinite for as many as reach it.
    cost_low, cost_high
        What one site costs at least and at most, in one currency; NaN where nobody said.
    budget
        What all may cost together at most, in the same currency; NaN without one.
    seconds
        How long the solver may take.
    front, worlds
        Whether to compare all plans, and the best plan under other assumptions.
    """

    service: str
    count: int
    objective: str
    threshold: float | None = None
    candidates: str = ""
    spacing: float = SPACING_METRES
    capacity: float = math.inf
    cost_low: float = NAN
    cost_high: float = NAN
    budget: float = NAN
    seconds: float = SECONDS
    front: bool = False
    worlds: bool = False

    def paid_for(self) -> int:
        """Return how many sites are asked for and can be paid for, each at its highest cost.

        Raises
        ------
        ProblemError
            Rules ``site-count``, ``site-capacity``, ``site-capacity-objective``, ``site-capacity-front``,
            ``site-seconds``, ``site-costs``, ``site-budget``, ``site-budget-costs`` and ``site-budget-short``.
        """
        refuse_if(self.count < 1, "site-count", count=self.count)
        refuse_if(not self.capacity > 0, "site-capacity", capacity=f"{self.capacity:g}")
        if math.isfinite(self.capacity):
            refuse_if(self.objective not in WITH_CAPACITY, "site-capacity-objective", objective=self.objective)
            refuse_if(self.front, "site-capacity-front")
        refuse_if(not 0 < self.seconds < math.inf, "site-seconds", seconds=f"{self.seconds:g}")
        known = not math.isnan(self.cost_low + self.cost_high)
        refuse_if(math.isnan(self.cost_low) != math.isnan(self.cost_high), "site-costs", low="-", high="-")
        costs = {"low": _written(self.cost_low), "high": _written(self.cost_high)}
        refuse_if(known and not 0 < self.cost_low <= self.cost_high < math.inf, "site-costs", **costs)
        if math.isnan(self.budget):
            return self.count
        budget = _written(self.budget)
        refuse_if(not 0 < self.budget < math.inf, "site-budget", budget=budget)
        refuse_if(not known, "site-budget-costs", budget=budget)
        paid = int(self.budget // self.cost_high)
        refuse_if(paid < 1, "site-budget-short", budget=budget, cost=costs["high"])
        return min(self.count, paid)


def _written(money: float) -> str:
    """Return an amount with all its digits: nobody reads 2.2e+07."""
    return f"{money:.15g}"


def refuse_if(bad: bool, rule: str, **facts: str | int) -> None:  # noqa: FBT001 - a condition, said in place
    """Refuse what cannot be done.

    Raises
    ------
    ProblemError
        The ``rule`` with its facts.
    """
    if bad:
        raise ProblemError(Problem(rule, Severity.REFUSE, facts=facts))
