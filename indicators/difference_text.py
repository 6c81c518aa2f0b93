"""What an upload would change, as a person reads it at a terminal and as plain data."""

import math
from collections.abc import Iterable, Mapping
from typing import Protocol

from i18n import Locale
from i18n.terminal import plain
from indicators.coverage import RESIDENTS
from indicators.difference import Change, Difference, Moved
from indicators.document import Plain, number
from indicators.terminal import PART, table
from model.indicator import Indicator, Value, decimals

Names = Mapping[str, str]


class Reason(Protocol):
    """One line of the log of changes."""

    @property
    def time(self) -> str:
        """When: UTC, ISO."""

    @property
    def action(self) -> str:
        """What was done."""

    @property
    def dataset(self) -> str:
        """To which dataset."""

    @property
    def version(self) -> int:
        """Which version of it is current since."""

    @property
    def who(self) -> str:
        """By whom; empty where nobody said."""


def difference_document(found: Difference) -> dict[str, Plain]:
    """Return a difference as ``difference --json`` prints it; what is not known is null."""
    return {
        "moved": found.moved,
        "indicators": [
            {"indicator": one.indicator.id, "unit": one.indicator.unit, "changes": list(map(_change, one.changes))}
            for one in found.indicators
        ],
        "gained": [entry.id for entry in found.gained],
        "lost": [entry.id for entry in found.lost],
        "zones_new": list(found.zones_new),
        "zones_gone": list(found.zones_gone),
        "zones_redrawn": list(found.zones_redrawn),
        "totals": [{"id": one.name, "before": number(one.before), "after": number(one.after)} for one in found.totals],
    }


def difference_text(found: Difference, names: Names, say: Locale) -> str:
    """Return a difference: totals and headline values that move, what appears and what vanishes."""
    if not found.moved:
        return plain(say.say("difference-none"))
    moved = [one for one in found.totals if one.moved]
    head = [say.say("difference-what"), say.say("difference-before"), say.say("difference-after")]
    totals = [[total_name(one.name, say), _count(one.before, say), _count(one.after, say)] for one in moved]
    lines = [table([head, *totals])] if totals else [say.say("difference-totals-same")]
    lines += [_moved(one, names, say) for one in found.indicators if one.moved]
    same = [one.indicator.title.of(say.language) for one in found.indicators if not one.moved]
    lines += [f"{say.say('difference-same')} {PART.join(same)}"] if same else []
    lines += [f"{say.say(f'difference-{key}')} {told}" for key, told in _lists(found, names, say).items() if told]
    return plain("\n".join(lines))


def reasons_text(log: Iterable[Reason], say: Locale) -> tuple[str, ...]:
    """Return what was done in the meantime, line by line: when, what, to which dataset, by whom."""
    lines = tuple(
        PART.join((one.time, say.say(f"action-{one.action}"), f"{one.dataset} {one.version}", one.who or "-"))
        for one in log
    )
    return tuple(map(plain, (say.say("difference-why"), *lines))) if lines else ()


def total_name(total: str, say: Locale) -> str:
    """Return what is counted in a total."""
    return say.say(f"role-{total}" if total == RESIDENTS else f"service-{total}")


def _lists(found: Difference, names: Names, say: Locale) -> dict[str, str]:
    return {
        "gained": _titles(found.gained, say),
        "lost": _titles(found.lost, say),
        "zones-new": PART.join(names.get(zone, zone) for zone in found.zones_new),
        "zones-gone": PART.join(names.get(zone, zone) for zone in found.zones_gone),
        "zones-redrawn": PART.join(names.get(zone, zone) for zone in found.zones_redrawn),
    }


def _titles(entries: Iterable[Indicator], say: Locale) -> str:
    return PART.join(entry.title.of(say.language) for entry in entries)


def _moved(one: Moved, names: Names, say: Locale) -> str:
    """Return one indicator: a row for every place whose number, bounds, persons or evidence is another."""
    head = [say.say(f"difference-{key}") for key in ("where", "before", "after", "by")]
    rows = [
        [names.get(change.zone, change.zone), _value(change.before, say), _value(change.after, say), _by(change, say)]
        for change in one.changes
        if change.moved
    ]
    return f"{one.indicator.title.of(say.language)}\n{table([head, *rows])}"


def _value(value: Value | None, say: Locale) -> str:
    """Return a value with its bounds, its persons and its evidence; the reason where there is none."""
    if value is None:
        return "-"
    if math.isnan(value.value):
        return say.say(f"reason-{value.reason}")
    digits = decimals(value.unit)
    parts = [say.quantity(value.value, value.unit, digits)]
    if not math.isnan(value.low + value.high):
        parts.append(
            say.say("indicators-between", low=say.number(value.low, digits), high=say.number(value.high, digits))
        )
    if not math.isnan(value.persons):
        parts.append(say.quantity(value.persons, "persons"))
    return PART.join([*parts, *([say.say(f"evidence-{value.evidence}")] if value.evidence else [])])


def _by(change: Change, say: Locale) -> str:
    """Return by how much a value moves, else why that cannot be said."""
    if change.apart:
        return say.say(f"apart-{change.apart}")
    unit = change.after.unit if change.after else ""
    return say.signed(change.by, unit, decimals(unit))


def _count(amount: float, say: Locale) -> str:
    return say.say("difference-no-dataset") if math.isnan(amount) else say.number(amount)


def _change(change: Change) -> dict[str, Plain]:
    return {
        "zone": change.zone,
        "before": _side(change.before),
        "after": _side(change.after),
        "by": number(change.by),
        "apart": change.apart or None,
    }


def _side(value: Value | None) -> Plain:
    if value is None:
        return None
    return {
        "value": number(value.value),
        "low": number(value.low),
        "high": number(value.high),
        "persons": number(value.persons),
        "evidence": None if value.evidence is None else str(value.evidence),
        "vintage": value.vintage or None,
        "reason": value.reason or None,
    }
