"""Composite indices as a person reads them at a terminal and as plain data."""

from collections.abc import Mapping
from dataclasses import asdict
from math import isnan
from typing import Final

import numpy as np

from i18n import Locale
from i18n.terminal import plain
from indicators.composing import Index
from indicators.composite_checks import Ints
from indicators.coverage import Floats
from indicators.document import SIGNS, Plain, number
from indicators.terminal import GAP, PART, table
from model.evidence import Evidence
from model.indicator import Result, Value
from model.ranking import Open, Placed

Names = Mapping[str, str]
PERCENT: Final = 100.0
PROPOSAL: Final = "proposal"
COLUMNS: Final = ("zone", "score", "bounds", "median", "band", "worst", "tied", "gap", "present", "evidence")


def composite_document(found: Index) -> dict[str, Plain]:
    """Return an index as ``composite --json`` prints it: every step's output; what is not known is null."""
    return {
        "index": found.declared.id,
        "title": asdict(found.declared.title),
        "unit": "index",
        "weights": {
            "id": found.weights.id,
            "proposal": found.weights.proposal,
            "pillars": dict(found.weights.share(found.declared)),
        },
        "normalise": found.way.normalise,
        "aggregate": found.way.aggregate,
        "evidence": _kind(found.evidence),
        "reason": found.reason or None,
        "indicators": _inputs(found),
        "alike": [{"one": one, "other": other, "spearman": rho} for one, other, rho in found.alike],
        "spread": number(found.spread),
        "beside": [_equity(one) for one in found.beside],
        "draws": None if found.doubt is None else {"count": found.doubt.draws, "seed": found.doubt.seed},
        "choice": _choice(found),
        "zones": [_zone(one, found) for one in found.zones],
        "datasets": [
            {"id": one.id, "version": one.version, "sha256": one.sha256}
            for one in {one.id: one for one in found.datasets.values()}.values()
        ],
    }


def _inputs(found: Index) -> list[Plain]:
    """Return the indicators with their goalposts, weights and what the rule for outliers found of them."""
    parts = zip(found.declared.parts(), found.entries, strict=True)
    outliers = found.treated
    return [
        {
            "indicator": part.indicator,
            "unit": SIGNS.get(entry.unit, entry.unit),
            "weight": float(found.table.weight[at]),
            "worst": part.worst,
            "best": part.best,
            "near": part.near,
            "source": part.source,
            "skew": number(float(outliers.skew[at])),
            "kurtosis": number(float(outliers.kurtosis[at])),
            "winsorised": int(outliers.held[at]),
            "logarithm": bool(outliers.bend[at]),
        }
        for at, (part, entry) in enumerate(parts)
    ]


def _equity(result: Result) -> Plain:
    """Return one measure of equity for the district, which no score holds."""
    value = result.district()
    return {
        **_number(value),
        "evidence": _kind(value.evidence),
        "reason": value.reason or None,
    }


def _choice(found: Index) -> Plain:
    told = found.choice
    if told is None:
        return None
    return {
        "most": told.most or None,
        "mean_shift": number(told.shift),
        "points": told.points,
        "seed": told.seed,
        "first": {name: number(share) for name, share in told.first.items()},
        "total": {name: number(share) for name, share in told.total.items()},
    }


def _zone(one: Placed, found: Index) -> Plain:
    stand = one.stand
    names = [part.value.indicator for part in one.parts]
    return {
        "zone": one.zone,
        "score": number(one.score),
        "low": number(one.low),
        "high": number(one.high),
        "present": number(one.present),
        "pillars": {name: number(score) for name, score in one.pillars.items()},
        "geometric": number(one.geometric),
        "arithmetic": number(one.arithmetic),
        "compensation_gap": number(one.gap),
        "alarm": one.alarm,
        "rank": number(stand.median),
        "rank_low": number(stand.low),
        "rank_high": number(stand.high),
        "among_worst": number(stand.among_worst),
        "tied": list(stand.tied),
        "parts": [_part(part) for part in one.parts],
        "cheapest": _cheapest(one, found, names),
        "evidence": _kind(one.evidence),
        "reason": one.reason or None,
    }


def _number(value: Value) -> dict[str, Plain]:
    return {
        "indicator": value.indicator,
        "value": number(value.value),
        "low": number(value.low),
        "high": number(value.high),
        "unit": SIGNS.get(value.unit, value.unit),
    }


def _part(part: Open) -> Plain:
    value = part.value
    return {
        **_number(value),
        "score": number(part.score),
        "weight": part.weight,
        "persons_affected": number(part.affected),
        "persons_to_target": number(value.persons_to_target),
        "lift": number(part.lift),
        "evidence": _kind(value.evidence),
        "reason": value.reason or None,
    }


def _cheapest(one: Placed, found: Index, names: list[str]) -> Plain:
    if not one.cheapest:
        return None
    at = names.index(one.cheapest)
    return {"indicator": one.cheapest, "to": found.declared.parts()[at].best, "lift": number(one.parts[at].lift)}


def _kind(evidence: Evidence | None) -> str | None:
    return None if evidence is None else str(evidence)


def composite_text(found: Index, names: Names, say: Locale) -> str:
    """Return an index: places with their bands, what is behind them, and what would help each zone most."""
    lines = [_heading(found, say)]
    if found.reason:
        return plain("\n".join([*lines, say.say(f"reason-{found.reason}"), *_lacking(found, say)]))
    lines += [say.say("composite-illustrative")] if found.evidence is Evidence.ILLUSTRATIVE else []
    head = [say.say(f"composite-{name}") for name in COLUMNS]
    lines.append(table([head, *(_row(one, names, say) for one in found.zones)]))
    lines += [*_alarms(found, names, say), *_checks(found, say), *_most(found, say), *_beside(found, say)]
    lines += [_help(one, found, names, say) for one in found.zones if one.cheapest]
    lines += _proposed(found, say)
    return plain("\n".join([*lines, *_lacking(found, say)]))


def _heading(found: Index, say: Locale) -> str:
    parts = [
        found.declared.title.of(say.language),
        found.weights.title.of(say.language),
        *([say.say("composite-proposal")] if found.weights.proposal else []),
        say.say(f"composite-by-{found.way.normalise}"),
        say.say(f"composite-by-{found.way.aggregate}"),
    ]
    return PART.join(parts)


def _row(one: Placed, names: Names, say: Locale) -> list[str]:
    name = names.get(one.zone, one.zone)
    if one.reason:
        return [name, say.say(f"reason-{one.reason}"), *[""] * 6, _percent(one.present, say), ""]
    stand = one.stand
    return [
        name,
        say.number(one.score, 1),
        "" if isnan(one.low + one.high) else _between(one.low, one.high, say),
        "" if isnan(stand.median) else say.number(stand.median, 1),
        "" if isnan(stand.low) else _between(stand.low, stand.high, say),
        "" if isnan(stand.among_worst) else _percent(stand.among_worst, say),
        say.number(len(stand.tied)),
        say.number(one.gap, 1),
        _percent(one.present, say),
        "" if one.evidence is None else say.say(f"evidence-{one.evidence}"),
    ]


def _between(low: float, high: float, say: Locale) -> str:
    return say.say("indicators-between", low=say.number(low, 1), high=say.number(high, 1))


def _percent(share: float, say: Locale) -> str:
    return say.quantity(PERCENT * share, "percent")


def _alarms(found: Index, names: Names, say: Locale) -> list[str]:
    places = [names.get(one.zone, one.zone) for one in found.zones if one.alarm]
    return [f"{say.say('composite-alarm')} {PART.join(places)}"] if places else []


def _checks(found: Index, say: Locale) -> list[str]:
    titles = {entry.id: entry.title.of(say.language) for entry in found.entries}
    lines = [
        say.say("composite-alike", one=titles[one], other=titles[other], rho=say.number(rho, 2))
        for one, other, rho in found.alike
    ]
    far = _flagged(found.treated.bend, found.treated.held)
    return lines + [say.say("composite-outliers", indicator=found.entries[at].title.of(say.language)) for at in far]


def _flagged(bend: Floats, held: Ints) -> list[int]:
    return [int(at) for at in np.flatnonzero((bend != 0) | (held > 0))]


def _most(found: Index, say: Locale) -> list[str]:
    told = found.choice
    if told is None:
        return []
    if not told.most:
        return [say.say("composite-choice-none")]
    facts = {"shift": say.number(told.shift, 1), "share": _percent(min(told.total[told.most], 1.0), say)}
    return [say.say("composite-most", choice=say.say(f"composite-choice-{told.most}"), **facts)]


def _proposed(found: Index, say: Locale) -> list[str]:
    """Return the indicators whose goalposts nobody but this project asks for."""
    parts = zip(found.declared.parts(), found.entries, strict=True)
    titles = [entry.title.of(say.language) for part, entry in parts if part.source == PROPOSAL]
    return [f"{say.say('composite-goalposts-proposed')} {PART.join(titles)}"] if titles else []


def _beside(found: Index, say: Locale) -> list[str]:
    lines = [] if isnan(found.spread) else [say.say("composite-spread", points=say.number(found.spread, 1))]
    return lines + [_line(one, say) for one in found.beside if not isnan(one.district().value)]


def _line(result: Result, say: Locale) -> str:
    """Return one measure of equity in words."""
    title, value = result.indicator.title.of(say.language), result.district()
    line = say.say("composite-beside", indicator=title, value=say.quantity(value.value, value.unit, 2))
    return PART.join((line, *([say.say(f"evidence-{value.evidence}")] if value.evidence else [])))


def _help(one: Placed, found: Index, names: Names, say: Locale) -> str:
    """Return the one improvement that lifts a zone most, and whom it is about."""
    at = next(at for at, part in enumerate(one.parts) if part.value.indicator == one.cheapest)
    part, entry = one.parts[at], found.entries[at]
    line = say.say(
        "composite-help",
        zone=names.get(one.zone, one.zone),
        indicator=entry.title.of(say.language),
        now=say.quantity(part.value.value, entry.unit, 2),
        to=say.quantity(found.declared.parts()[at].best, entry.unit, 2),
        points=say.number(part.lift, 1),
    )
    people = (
        [] if isnan(part.affected) else [say.say("composite-affected", persons=say.quantity(part.affected, "persons"))]
    )
    return GAP + PART.join((line, *people))


def _lacking(found: Index, say: Locale) -> list[str]:
    """Return the indicators of which no zone has a value: what to bring."""
    gone = [
        entry.title.of(say.language)
        for at, entry in enumerate(found.entries)
        if not np.isfinite(found.table.value[:, at]).any()
    ]
    return [f"{say.say('composite-lacking')} {PART.join(gone)}"] if gone else []
