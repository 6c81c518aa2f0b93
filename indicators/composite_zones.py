"""The zones of a composite index: what each score is made of, whom that concerns, and what would lift it most."""

import math
from collections.abc import Iterable
from dataclasses import dataclass
from typing import Final

import numpy as np

from indicators.composite import Scored, Table
from indicators.composite_checks import Ints
from indicators.composite_doubt import Doubt
from indicators.coverage import RESIDENTS, Floats
from model.composite import SubIndex
from model.evidence import Evidence, weakest
from model.indicator import Result, Value
from model.ranking import Open, Placed, Stand

NAN: Final = float("nan")
NOT_ENOUGH: Final = "not-enough-data"
# A gain below this is the noise of a sum.
LEAST_LIFT: Final = 1e-9


@dataclass(frozen=True, slots=True, eq=False)
class Steps:
    """What the zones of one index are told from.

    Parameters
    ----------
    lifts : (z, k)
        Points that each indicator would bring.
    rows
        Zones that have a score: those that ``doubt`` is about, in its order.
    """

    table: Table
    scored: Scored
    lifts: Floats
    rows: Ints
    doubt: Doubt | None


def placed(declared: SubIndex, results: tuple[Result, ...], steps: Steps) -> tuple[Placed, ...]:
    """Return every zone, in the zones' own order."""
    zones = tuple(value.zone for value in results[0].zones())
    return tuple(_zone(declared, results, steps, row, zones) for row in range(len(zones)))


def _zone(declared: SubIndex, results: tuple[Result, ...], steps: Steps, row: int, zones: tuple[str, ...]) -> Placed:
    found = steps.scored
    has_score = bool(np.isfinite(found.score[row]))
    parts = tuple(_open(result, steps, row, column) for column, result in enumerate(results))
    gains = steps.lifts[row]
    helpful = np.flatnonzero(gains > LEAST_LIFT)  # an unknown gain is none
    kinds = (part.value.evidence for part in parts if not math.isnan(part.score)) if has_score else ()
    return Placed(
        zone=zones[row],
        score=float(found.score[row]),
        low=float(found.low[row]),
        high=float(found.high[row]),
        present=float(found.present[row]),
        pillars=dict(zip((one.id for one in declared.pillars), map(float, found.pillars[row]), strict=True)),
        arithmetic=float(found.arithmetic[row]),
        geometric=float(found.geometric[row]),
        gap=float(found.gap[row]),
        alarm=bool(found.alarm[row]),
        stand=_stand(steps, row, zones),
        parts=parts,
        cheapest=parts[helpful[gains[helpful].argmax()]].value.indicator if len(helpful) else "",
        evidence=weakest_of(kinds),
        reason="" if has_score else NOT_ENOUGH,
        residents=_residents(results, row),
    )


def _residents(results: tuple[Result, ...], row: int) -> float:
    """Return how many residents the indicators counted in a zone, as many as the one that counted most of them."""
    counted = (one.zones()[row].base for one in results if one.weight == one.people == RESIDENTS)
    return max((base for base in counted if not math.isnan(base)), default=NAN)


def _open(result: Result, steps: Steps, row: int, column: int) -> Open:
    value = result.zones()[row]
    return Open(
        value=value,
        score=float(steps.scored.normalised[row, column]),
        weight=float(steps.table.weight[column]),
        affected=_affected(result, value),
        lift=float(steps.lifts[row, column]),
    )


def _affected(result: Result, value: Value) -> float:
    """Return the residents that a share leaves out, or whom it counts where less of it is better."""
    if result.weight != RESIDENTS or value.unit != "percent":
        return NAN
    return value.persons if result.indicator.less_is_better() else value.base - value.persons


def _stand(steps: Steps, row: int, zones: tuple[str, ...]) -> Stand:
    doubt, at = steps.doubt, np.flatnonzero(steps.rows == row)
    if doubt is None or not len(at):
        return Stand(NAN, NAN, NAN, NAN, ())
    here = int(at[0])
    others = steps.rows[np.flatnonzero(doubt.tied[here])]
    return Stand(
        median=float(doubt.median[here]),
        low=float(doubt.low[here]),
        high=float(doubt.high[here]),
        among_worst=float(doubt.among_worst[here]),
        tied=tuple(zones[other] for other in others if other != row),
    )


def weakest_of(kinds: Iterable[Evidence | None]) -> Evidence | None:
    """Return the weakest kind, and at best that of what is calculated; None without any."""
    known = [kind for kind in kinds if kind is not None]
    return weakest((Evidence.MODELLED, *known)) if known else None
