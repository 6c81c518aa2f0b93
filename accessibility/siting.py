"""Tells where new sites should stand: exact where the solver proves it, else with the best bound that it knows."""

from dataclasses import dataclass, replace
from time import monotonic
from typing import Final

import numpy as np

from accessibility.arrays import Floats
from accessibility.siting_median import narrowed
from accessibility.siting_models import Found, Model, centre_model, cover_model, median_model, run, worst_model
from accessibility.siting_question import Question
from accessibility.siting_shared import first_of_best
from accessibility.siting_ties import smallest
from accessibility.siting_worst import exchanged
from accessibility.threshold import within

OBJECTIVES: Final = ("cover", "median", "centre", "equity", "worst")
# What is better when it is smaller: metres walked.
SMALLER_IS_BETTER: Final = frozenset({"median", "centre"})
# A site serves at most so many only where what counts is who is served.
WITH_CAPACITY: Final = frozenset({"cover", "equity"})
# Two values nearer than a millionth of the whole are the same: the solver reckons no finer.
SAME: Final = 1e-6


@dataclass(frozen=True, slots=True, eq=False)
class Answer:
    """The best sites found.

    Parameters
    ----------
    sites
        Ascending indices of the candidates chosen.
    value
        What they come to: persons within reach (``cover``), persons by weight (``equity``), share of the worst zone,
        0 to 1 (``worst``), mean walk in metres (``median``), longest walk in metres (``centre``). Sites that stand
        already are counted.
    bound
        What no plan of as many sites can better; equal to ``value`` where the plan is proven best.
    optimal
        Whether that is proven.
    settled
        Whether of all plans equally good (to ``SAME`` of the whole) the one with the smallest indices was found; else
        it is any of them.
    seconds
        What the search took.
    """

    objective: str
    sites: tuple[int, ...]
    value: float
    bound: float
    optimal: bool
    settled: bool
    seconds: float

    @property
    def gap(self) -> float:
        """Return how far from ``value`` something better could be, in its unit, >= 0."""
        return 0.0 if self.optimal else abs(self.bound - self.value)


def solve(asked: Question, objective: str, count: int, *, seconds: float = 60.0) -> Answer:
    """Return the best ``count`` candidates for one objective.

    ``cover`` and ``equity`` are maximal covering, ``median`` the p-median, ``centre`` the p-centre, ``worst`` the
    greatest share that the worst zone can have. Homes that nothing has a way to are in no walk.

    Parameters
    ----------
    seconds
        How long the solver may take; then the best plan so far is told with its bound.

    Raises
    ------
    ValueError
        When the objective is unknown or has no capacity, or the count is not between 1 and the candidates.
    """
    _refuse(asked, objective, count)
    begun = monotonic()
    if not len(asked.demand) or count == len(asked.metres):  # nobody to choose for, or one plan only
        sites = tuple(range(count))
        value = score(asked, objective, sites)
        return Answer(objective, sites, value, value, optimal=True, settled=True, seconds=monotonic() - begun)
    same = _same(asked, objective)
    if np.isfinite(asked.capacity) and (first := first_of_best(asked, objective, count, same)):
        value = score(asked, objective, first)
        return Answer(objective, first, value, value, optimal=True, settled=True, seconds=monotonic() - begun)
    ends = begun + seconds
    model, found = _searched(asked, objective, count, ends)
    value, bound = score(asked, objective, found.sites), _outward(asked, objective, found.bound)
    optimal = abs(bound - value) <= same
    sites, settled = found.sites, False
    if optimal:
        sites, settled = smallest(asked, model, objective, found.sites, same, ends)
        value = value if sites == found.sites else score(asked, objective, sites)
    # Rounding must not put a value beyond what nothing betters.
    sign = -1.0 if objective in SMALLER_IS_BETTER else 1.0
    bound = value if optimal else sign * max(sign * bound, sign * value)
    return Answer(objective, sites, value, bound, optimal, settled, monotonic() - begun)


def score(asked: Question, objective: str, sites: tuple[int, ...]) -> float:
    """Return what some sites come to in one objective, in the unit of ``Answer.value``."""
    if objective in SMALLER_IS_BETTER:
        metres, standing, demand = asked.walks()
        least = np.minimum(standing, metres[list(sites)].min(axis=0))
        if objective == "centre":
            return float(least.max(initial=0.0))
        return float((least * demand).sum() / demand.sum()) if demand.sum() > 0 else 0.0
    got = served(asked, objective, sites)
    if objective == "worst":
        zones = np.unique(asked.zone, return_inverse=True)[1]
        shares = np.bincount(zones, got) / np.bincount(zones, asked.demand) if len(zones) else np.zeros(1)
        return float(shares.min())
    return float((got * (asked.weight if objective == "equity" else 1.0)).sum())


def served(asked: Question, objective: str, sites: tuple[int, ...]) -> Floats:
    """Return (k,) how many persons of each home some sites serve, with those that stand already.

    With a capacity the persons are shared out so that the objective is greatest; of several such ways it is any one.
    """
    near = within(asked.standing, asked.limit)
    got = np.where(near, asked.demand, 0.0)
    reached = within(asked.metres[list(sites)], asked.limit)
    if not (sites and np.isfinite(asked.capacity)):
        return np.where(reached.any(axis=0), asked.demand, got)
    chosen = replace(asked, metres=asked.metres[list(sites)])
    model = _model(chosen, objective, len(sites))
    return got + np.bincount(model.homes, run(model, np.inf).rest * model.persons, minlength=len(got))


def _refuse(asked: Question, objective: str, count: int) -> None:
    if objective not in OBJECTIVES or (np.isfinite(asked.capacity) and objective not in WITH_CAPACITY):
        message = f"expected one of {OBJECTIVES}, with a capacity of {sorted(WITH_CAPACITY)}, found {objective}"
        raise ValueError(message)
    if not 1 <= count <= len(asked.metres):
        message = f"how many sites: expected 1 to {len(asked.metres)}, found {count}"
        raise ValueError(message)


def _searched(asked: Question, objective: str, count: int, ends: float) -> tuple[Model, Found]:
    """Return the program of an objective and what the solver found: some plan, with what none can better."""
    if objective == "centre":
        return _centre(asked, count, ends)
    if objective == "median":
        return _median(asked, count, ends)
    if objective == "worst":
        return _worst(asked, count, ends)
    model = _model(asked, objective, count)
    found = run(model, ends)
    # Out of time without any plan: what greed finds is better than nothing.
    return model, found if found.sites else replace(found, sites=_greedy(asked, objective, count))


def _model(asked: Question, objective: str, count: int) -> Model:
    """Return the integer program of covering most."""
    near = within(asked.metres, asked.limit)
    done = within(asked.standing, asked.limit)
    return cover_model(near, done, asked.demand, asked.counting(objective), asked.capacity, count)


def _centre(asked: Question, count: int, ends: float) -> tuple[Model, Found]:
    """Halve the walks that could be the longest until one is the least that some plan keeps to."""
    metres, standing, _ = asked.walks()
    least = float(np.minimum(standing, metres.min(axis=0)).max(initial=0.0))
    walks = np.unique(np.r_[least, metres.ravel(), standing])
    sites = _greedy_centre(asked, count)
    low, high = (int(np.searchsorted(walks, at)) for at in (least, score(asked, "centre", sites)))
    while low < high:
        middle = (low + high) // 2
        found = run(centre_model(metres, standing, float(walks[middle]), count), ends)
        if found.sites:
            sites = found.sites
            high = int(np.searchsorted(walks, score(asked, "centre", sites)))
        elif found.impossible:
            low = middle + 1
        else:
            break
    model = centre_model(metres, standing, float(walks[high]), count)
    return model, Found(sites, float(walks[high]), float(walks[low]))


def _median(asked: Question, count: int, ends: float) -> tuple[Model, Found]:
    """Let the solver choose among the candidates that may be in a best plan at all."""
    metres, standing, demand = asked.walks()
    first = narrowed(metres, standing, demand, count, _same(asked, "median") * float(demand.sum()), ends)
    model = median_model(np.where(first.open_[:, None], metres, np.inf), standing, demand, count)
    model = replace(model, top=np.r_[first.open_, model.top[len(metres) :]])
    found = run(model, ends)
    today = float(standing @ demand)
    bound, saved = min(found.bound, today - first.least), today - first.walked
    sites = found.sites if found.sites and found.value >= saved else first.sites
    return model, replace(found, sites=sites, bound=bound)


def _worst(asked: Question, count: int, ends: float) -> tuple[Model, Found]:
    """Let the solver look only among plans that leave no zone with less than a plan that is known."""
    homes = within(asked.metres, asked.limit), within(asked.standing, asked.limit), asked.demand, asked.zone
    first = exchanged(*homes, count)
    reached = score(asked, "worst", first)
    # As good to SAME is good enough, and the solver reckons no finer either.
    model = worst_model(*homes, count, reached - 2 * SAME)
    found = run(model, ends)
    return model, found if found.sites and found.value >= reached else replace(found, sites=first)


def _greedy(asked: Question, objective: str, count: int) -> tuple[int, ...]:
    """Return sites chosen one by one, each the best beside those before it."""
    sites: tuple[int, ...] = ()
    for _ in range(count):
        left = [at for at in range(len(asked.metres)) if at not in sites]
        sites = (*sites, max(left, key=lambda at: score(asked, objective, (*sites, at))))
    return tuple(sorted(sites))


def _greedy_centre(asked: Question, count: int) -> tuple[int, ...]:
    metres, least, _ = asked.walks()
    sites: list[int] = []
    for _ in range(count):
        farthest = np.minimum(metres, least).max(axis=1, initial=0.0)
        farthest[sites] = np.inf
        sites.append(int(farthest.argmin()))
        least = np.minimum(least, metres[sites[-1]])
    return tuple(sorted(sites))


def _same(asked: Question, objective: str) -> float:
    """Return how far two values may be apart and still be the same."""
    if objective == "worst":
        return SAME
    if objective in SMALLER_IS_BETTER:
        return SAME * max(asked.far, 1.0)
    return SAME * max(float(asked.counting(objective).sum()), 1.0)


def _outward(asked: Question, objective: str, number: float) -> float:
    """Return in the unit of an answer what the solver has as persons or person-metres gained."""
    if objective == "median":
        _, standing, demand = asked.walks()
        return float(((standing * demand).sum() - number) / demand.sum()) if demand.sum() > 0 else 0.0
    done = within(asked.standing, asked.limit)
    return number if objective in {"centre", "worst"} else number + float(asked.counting(objective)[done].sum())
