"""The access scores side by side: the same service by every way of sharing it out."""

from collections.abc import Mapping
from dataclasses import dataclass
from typing import TYPE_CHECKING, Final, cast

import numpy as np

from accessibility.catchments import two_step
from accessibility.family import FAMILY
from indicators.capacity import SEATS, STAFF, capacity_of
from indicators.coverage import RESIDENTS, Floats, Origins, mean
from indicators.guarding import of_few_households
from indicators.inputs import Inputs
from indicators.measured import Ground, Shelf, given
from indicators.registry import METRES, PEOPLE, STREETS
from indicators.shared_out import known_scores, shared_of, told
from model.problem import Problem, ProblemError, Severity

if TYPE_CHECKING:
    from indicators.ground import Walk
    from indicators.people import People
    from indicators.places import Facilities

# By indicator: its service, the unit that counts, and per how many its unit is.
SCORED: Final[Mapping[str, tuple[str, str, float]]] = {
    "acc_fca": ("primary_health", STAFF, 10_000.0),
    "acc_sea": ("primary_school", SEATS, 1.0),
}
# Costs of getting there, and crowds of what is there: not per person.
PER_NOBODY: Final = frozenset({"raam", "gravity"})


@dataclass(frozen=True, slots=True, eq=False)
class ScoreFamily:
    """One service by every member of the family of scores.

    Parameters
    ----------
    metres
        The catchment.
    values
        By member, the mean of measured residents by zone and, last, for the district. NaN where nobody was measured,
        where all reach nothing but what nobody knows the capacity of, and for ``raam``, of which less is better, where
        nobody has anything in reach.
    more
        What must be known beside them, by zone and last for the district: who reaches nothing, and how many places in
        reach say nothing of their capacity. They add to no score, so that scores near them are too low, costs too high.
    """

    indicator: str
    metres: float
    zones: tuple[str, ...]
    values: Mapping[str, Floats]
    more: Mapping[str, Floats]


def score_family(store: Shelf, base: Ground, indicator_id: str, *, threshold: float | None = None) -> ScoreFamily:
    """Return the zones' mean score by every member of the family.

    They answer different questions and are in different units: compare how a member ranks zones, not its size with
    another's.

    Parameters
    ----------
    threshold
        The catchment in metres; None takes the indicator's own.

    Raises
    ------
    ProblemError
        Rule ``scores-unfit``: the indicator is no access score, or what it needs is not there.
    """
    if indicator_id not in SCORED:
        facts = {"indicator": indicator_id, "known": ", ".join(SCORED)}
        raise ProblemError(Problem("scores-unfit", Severity.REFUSE, facts=facts, candidates=tuple(SCORED)))
    inputs, keywords, reason = given(store, base, indicator_id, threshold=threshold)
    if reason or base.zones is None:
        raise ProblemError(Problem("scores-missing", Severity.REFUSE, facts={"indicator": indicator_id}))
    values, more = _values(inputs, indicator_id, keywords[METRES])
    return ScoreFamily(indicator_id, keywords[METRES], base.zones.ids, values, more)


def _values(inputs: Inputs, indicator_id: str, metres: float) -> tuple[dict[str, Floats], dict[str, Floats]]:
    """Return the values of every member, and what must be known beside them all."""
    service, unit, per = SCORED[indicator_id]
    origins, people = cast("Origins", inputs.given[RESIDENTS]), cast("People", inputs.given[PEOPLE])
    streets, places = cast("Walk", inputs.given[STREETS]), cast("Facilities", inputs.given[service])
    shared = shared_of(origins, people, streets, places, capacity_of(places, unit), metres)
    values = {}
    for name, member in FAMILY.items():
        score = known_scores(shared, member(shared.pairs, metres))
        # A cost without end, where nothing is in reach, has no mean.
        score = np.where(np.isfinite(score), score, np.nan)
        measure = of_few_households(mean(origins, score, least=0.0, most=0.0), people)
        values[name] = (1.0 if name in PER_NOBODY else per) * measure.value
    return values, told(shared, two_step(shared.pairs))
