"""Where new sites should stand, as a person reads it at a terminal, and as one JSON document."""

import math
from collections.abc import Iterable, Mapping
from dataclasses import asdict
from typing import Any, Final

from accessibility.siting import SMALLER_IS_BETTER
from i18n import Locale
from i18n.terminal import plain
from indicators.coverage import RESIDENTS
from indicators.siting import Sited, State
from indicators.siting_plans_text import (
    amount_of,
    compared,
    front_document,
    site_document,
    value_of,
    worlds_document,
)
from indicators.terminal import GAP, PART, table
from model.indicator import STREET_METRES, cost_decimals

PERCENT: Final = 100.0
# Where a state holds what each objective is about.
IN_STATE: Final = {"cover": "reached", "equity": "by_weight", "worst": "worst", "median": "mean", "centre": "longest"}
# What a plan of the front or a site is called by where no name is known: its place in degrees.
_DEGREES: Final = 5


def siting_document(found: Sited) -> dict[str, Any]:
    """Return a siting as ``site --json`` prints it; what is not known, or withheld, is null."""
    wish, answer = found.wish, found.answer
    datasets = {dataset.id: dataset for dataset in found.datasets.values()}
    made = {
        "service": wish.service,
        "objective": answer.objective,
        "threshold": found.limit,
        "count": len(answer.sites),
        "count_asked": wish.count,
        "candidates": len(found.places),
        "standing": found.standing,
        "sites": [site_document(found, at) for at in answer.sites],
        "value": answer.value,
        "bound": answer.bound,
        "gap": answer.gap,
        "optimal": answer.optimal,
        "ties": "first" if answer.settled else "any",
        "unit": _unit(found),
        "seconds": answer.seconds,
        "before": asdict(found.before),
        "after": asdict(found.after),
        "amount": found.amount,
        "extra": found.extra,
        "cost_per_extra_low": found.extra_low,
        "cost_per_extra_high": found.extra_high,
        "capacity": wish.capacity,
        "weight": found.weight,
        "unmeasured": found.unmeasured,
        "blanks": found.blanks,
        "evidence": found.evidence.value,
        "datasets": [{"id": d.id, "version": d.version, "sha256": d.sha256} for d in datasets.values()],
        "front": front_document(found),
        "worlds": worlds_document(found),
    }
    cleaned: dict[str, Any] = _known(made if not _withheld(found) else made | {"value": None, "bound": None})
    return cleaned


def siting_text(found: Sited, names: Mapping[str, str], say: Locale) -> str:
    """Return a siting in words.

    Parameters
    ----------
    names
        Name of each zone by id, and of the district.
    """
    service = say.say(f"service-{found.wish.service}")
    heading = say.say("site-title", service=service, limit=say.quantity(found.limit, "m"))
    lines = [
        heading,
        say.say(f"evidence-{found.evidence}-note"),
        say.say(f"site-objective-{found.answer.objective}"),
        say.say("site-weighed", candidates=len(found.places), standing=found.standing),
        *(GAP + _place(found, at, names, say) for at in found.answer.sites),
        *_proof(found, say),
        "",
        _table(found, names, say),
        *_extra(found, say),
        *_left_out(found, say),
        *compared(found, say),
        "",
        say.say("site-note"),
    ]
    return plain("\n".join(lines))


def _proof(found: Sited, say: Locale) -> Iterable[str]:
    """Yield whether the plan is proven best, and how ties fell."""
    answer = found.answer
    if len(answer.sites) < found.wish.count:
        yield say.say("site-paid-for", count=len(answer.sites), asked=found.wish.count)
    if _withheld(found):
        return
    before, after = (getattr(state, IN_STATE[answer.objective]) for state in (found.before, found.after))
    if answer.optimal and before == after:
        yield say.say("site-no-gain")
    elif answer.optimal:
        yield say.say("site-proven")
        yield say.say("site-ties-first" if answer.settled else "site-ties-any")
    else:
        facts = {name: value_of(getattr(answer, name), found, say) for name in ("value", "bound", "gap")}
        yield say.say("site-not-proven", **facts)


def _table(found: Sited, names: Mapping[str, str], say: Locale) -> str:
    rows = [[say.say("site-what"), say.say("site-before"), say.say("site-after")]]
    for name in ("reached", "by-weight", "worst", "mean", "longest", "no-way"):
        before, after = (_cell(name, state, found, names, say) for state in (found.before, found.after))
        if before or after:
            rows.append([say.say(f"site-{name}"), before or "-", after or "-"])
    return table(rows)


def _cell(name: str, state: State, found: Sited, names: Mapping[str, str], say: Locale) -> str:
    """Return one cell; empty where nothing is known."""
    value = getattr(state, name.replace("-", "_"))
    if math.isnan(value):
        return ""
    if name == "worst":
        return PART.join((say.quantity(PERCENT * value, "percent", 1), names.get(state.worst_zone, state.worst_zone)))
    if name in {"mean", "longest"}:
        return say.quantity(value, "m")
    if name == "reached" and found.amount > 0:
        share = say.quantity(PERCENT * value / found.amount, "percent", 1)
        return PART.join((amount_of(value, found, say), share))
    return amount_of(value, found, say)


def _extra(found: Sited, say: Locale) -> Iterable[str]:
    if math.isnan(found.extra):
        yield say.say("site-extra-few")
        return
    yield say.say("site-extra", amount=amount_of(found.extra, found, say))
    if not math.isnan(found.extra_low):
        low, high = (say.number(cost, cost_decimals(cost)) for cost in (found.extra_low, found.extra_high))
        yield say.say("site-cost", low=low, high=high)


def _left_out(found: Sited, say: Locale) -> Iterable[str]:
    if math.isfinite(found.wish.capacity):
        yield say.say("site-capacity-note", capacity=say.number(found.wish.capacity))
    if found.standing == 0:
        yield say.say("site-none-standing")
    if found.unmeasured:
        yield say.say("site-unmeasured", amount=amount_of(found.unmeasured, found, say))
    if found.weight == STREET_METRES:
        yield say.say(f"weight-{found.weight}")
    if found.blanks:
        yield say.say("count-blank_cells", count=found.blanks)


def _place(found: Sited, at: int, names: Mapping[str, str], say: Locale) -> str:
    spot = found.places[at]
    where = f"{spot.latitude:.{_DEGREES}f}, {spot.longitude:.{_DEGREES}f}"
    name = found.names[at].of(say.language) or say.say("site-street-point", number=say.number(at + 1))
    return PART.join(part for part in (name, where, names.get(spot.zone, spot.zone)) if part)


def _unit(found: Sited) -> str:
    if found.answer.objective == "worst":
        return "share"
    if found.answer.objective in SMALLER_IS_BETTER or found.weight != RESIDENTS:
        return "m"
    return "persons by weight" if found.answer.objective == "equity" else "persons"


def _withheld(found: Sited) -> bool:
    """Tell whether the value would give away how few come within reach, or live in a zone."""
    return math.isnan(found.extra) or (found.answer.objective == "worst" and math.isnan(found.after.worst))


def _known(value: Any) -> Any:  # noqa: ANN401 - any part of a document
    """Return ``value`` with null for what is not known or has no limit."""
    if isinstance(value, dict):
        return {name: _known(part) for name, part in value.items()}
    if isinstance(value, list | tuple):
        return [_known(part) for part in value]
    if isinstance(value, float):
        return round(value, 6) if math.isfinite(value) else None
    return value
