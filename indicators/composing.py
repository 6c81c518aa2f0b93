"""Composite indices of the data in use: from the values of each indicator to places, doubts and what would help."""

import math
from collections.abc import Callable
from dataclasses import dataclass
from typing import Final

import numpy as np

from indicators.composite import Scored, Table, lifted, scored
from indicators.composite_checks import Treated, alike, treated
from indicators.composite_choice import choice
from indicators.composite_doubt import SEED, Doubt, doubt
from indicators.composite_zones import NOT_ENOUGH, Steps, placed, weakest_of
from indicators.measured import Ground, measured
from indicators.shelf import Shelf
from model.composite import Composites, SubIndex, WeightSet
from model.dataset import Dataset
from model.indicator import Result
from model.problem import Problem, ProblemError, Severity
from model.ranking import LEAST_DRAWS, MOST_DRAWS, Ranking, Way

NAN: Final = float("nan")
# Places of fewer zones tell nothing.
FEWEST_PLACED: Final = 2
NO_ZONES: Final = "no-zones"


@dataclass(frozen=True, slots=True, eq=False)
class Index(Ranking):
    """One sub-index with every step that led to it.

    Parameters
    ----------
    table, treated, scored
        What went in, what became of outliers, and what came of each step; rows as ``zones``.
    doubt
        Over the zones that have a score; None with fewer than two, as is ``choice``.
    """

    table: Table
    treated: Treated
    scored: Scored
    doubt: Doubt | None

    @property
    def spread(self) -> float:
        """Points between the best and the worst zone; NaN with fewer than two."""
        known = [zone.score for zone in self.zones if not math.isnan(zone.score)]
        return max(known) - min(known) if len(known) >= FEWEST_PLACED else NAN


def composed(
    store: Shelf, ground: Ground, framework: Composites, way: Way | None = None, *, seed: int = SEED
) -> tuple[Index, ...]:
    """Return every sub-index that is declared, of the values that ``measured`` gives.

    Raises
    ------
    ProblemError
        Rules ``weights-unknown``, ``draws-impossible``.
    """
    way = way or Way()
    if way.weights not in framework.weights:
        facts = {"weights": way.weights, "known": ", ".join(framework.weights)}
        raise ProblemError(Problem("weights-unknown", Severity.REFUSE, facts=facts, candidates=(*framework.weights,)))
    if not LEAST_DRAWS <= way.draws <= MOST_DRAWS:
        limits: dict[str, int] = {"draws": way.draws, "least": LEAST_DRAWS, "most": MOST_DRAWS}
        raise ProblemError(Problem("draws-impossible", Severity.REFUSE, facts=limits))

    def value(name: str) -> Result:
        return measured(store, ground, name)

    return tuple(index_of(one, framework.weights[way.weights], way, value, seed) for one in framework.indices)


def index_of(
    declared: SubIndex, weights: WeightSet, way: Way, value: Callable[[str], Result], seed: int = SEED
) -> Index:
    """Return one sub-index of what ``value`` gives for an indicator's id."""
    results = tuple(value(part.indicator) for part in declared.parts())
    table = table_of(declared, weights, results)
    outliers = treated(table.goodness(table.value))
    found = scored(table, outliers, way.normalise, way.aggregate)
    rows = np.flatnonzero(np.isfinite(found.score))
    doubts, most = None, None
    if len(rows) >= FEWEST_PLACED:
        some = table.some(rows)
        doubts = doubt(some, outliers, way.draws, seed)
        most = choice(some, outliers, found.score[rows], seed=seed)
    gains = lifted(table, found, way.aggregate)
    zones = placed(declared, results, Steps(table, found, gains, rows, doubts))
    return Index(
        declared=declared,
        way=way,
        weights=weights,
        entries=tuple(result.indicator for result in results),
        alike=tuple((results[a].indicator.id, results[b].indicator.id, rho) for a, b, rho in alike(table.value)),
        table=table,
        treated=outliers,
        scored=found,
        zones=zones,
        doubt=doubts,
        choice=most,
        beside=tuple(value(name) for name in declared.beside),
        datasets=_used(results),
        evidence=weakest_of(zone.evidence for zone in zones),
        reason="" if len(rows) else NOT_ENOUGH if zones else NO_ZONES,
    )


def _used(results: tuple[Result, ...]) -> dict[str, Dataset]:
    """Return every dataset by the role or service that it served; where two served one, each by its id, too."""
    found: dict[str, Dataset] = {}
    for use, one in (pair for result in results for pair in result.datasets.items()):
        found[use if found.get(use, one).id == one.id else f"{use} {one.id}"] = one
    return found


def table_of(declared: SubIndex, weights: WeightSet, results: tuple[Result, ...]) -> Table:
    """Return what an index is made of: the zones' values, and what is declared of each indicator."""
    parts, share = declared.parts(), weights.share(declared)
    zones = len(results[0].zones())
    values = np.array([[(v.value, v.low, v.high) for v in result.zones()] for result in results], dtype=np.float64)
    value, low, high = (values.reshape(len(parts), zones, 3)[:, :, at].T for at in range(3))
    return Table(
        value=value,
        low=low,
        high=high,
        worst=np.array([part.worst for part in parts]),
        best=np.array([part.best for part in parts]),
        near=np.array([part.near for part in parts], dtype=np.bool_),
        pillar=np.array([at for at, pillar in enumerate(declared.pillars) for _ in pillar.parts], dtype=np.int64),
        weight=np.array([share[one.id] / len(one.parts) for one in declared.pillars for _ in one.parts]),
    )
