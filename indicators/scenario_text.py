"""What a scenario does, as a person reads it at a terminal and as plain data."""

import math
from collections.abc import Collection, Mapping
from typing import Final

from i18n import Locale
from i18n.terminal import plain
from indicators.difference_text import Names, difference_document, difference_text
from indicators.document import Plain, number
from indicators.guarding import TOO_FEW_OF_GROUP
from indicators.scenario_file import scenario_document
from indicators.scenario_outcome import Felt, Outcome
from indicators.scenario_severed import Severed
from indicators.terminal import PART, table
from model.indicator import DISTRICT_ZONE

SHORT_HASH: Final = 12


def outcome_document(found: Outcome) -> dict[str, Plain]:
    """Return an outcome as ``scenario --json`` prints it: a scenario file again, with all that came of it."""
    return {
        "scenario": scenario_document(found.scenario),
        "sha256": found.seal,
        "profile": found.profile or None,
        "edited": [
            {"id": one.id, "role": one.role, "sha256": one.sha256, "evidence": str(one.evidence)}
            for one in found.edited
        ],
        "difference": difference_document(found.difference),
        "kept_back": dict(found.kept_back),
        "people": [_felt(one) for one in found.felt],
        "cut_off": [
            {
                "service": one.service,
                "unit": "persons",
                "cut": _numbers(one.cut),
                "joined": _numbers(one.joined),
                "cut_least": _numbers(one.cut_least),
                "joined_least": _numbers(one.joined_least),
                "withheld": _withheld(one),
                "evidence": str(one.evidence),
            }
            for one in found.severed
        ],
    }


def outcome_text(found: Outcome, names: Names, say: Locale) -> str:
    """Return an outcome: what moved, who gains and loses, who is cut off, and what it all rests on."""
    lines = [say.say("scenario-heading", edits=len(found.scenario.edits), hash=found.seal[:SHORT_HASH])]
    if found.profile:
        lines.append(say.say("scenario-walks", profile=say.say(f"profile-{found.profile}")))
    lines.append(difference_text(found.difference, names, say))
    hidden = found.kept_back
    for one in found.felt:
        if any(one.gained[zone] or one.lost[zone] for zone in one.gained if zone not in hidden):
            lines += _felt_lines(one, hidden, names, say)
    lines += _severed_lines(found.severed, hidden, names, say)
    lines += [PART.join((names.get(zone, zone), say.say(f"reason-{why}"))) for zone, why in hidden.items()]
    rests = sorted({f"{pin.dataset} {pin.version}" for pin in found.scenario.base})
    lines.append(f"{say.say('scenario-rests')} {PART.join(rests)}")
    return plain("\n".join([*lines, say.say("scenario-note")]))


def _felt(one: Felt) -> Plain:
    return {
        "indicator": one.indicator.id,
        "unit": "persons",
        "gained": _numbers(one.gained),
        "lost": _numbers(one.lost),
        "unknown": number(one.unknown),
        "groups": {name: {"gained": number(up), "lost": number(down)} for name, (up, down) in one.groups.items()},
        "withheld": _withheld(one) | {"groups": dict.fromkeys(sorted(one.few), TOO_FEW_OF_GROUP)},
        "evidence": str(one.evidence),
    }


def _numbers(persons: Mapping[str, float]) -> dict[str, Plain]:
    return {zone: number(amount) for zone, amount in persons.items()}


def _withheld(one: Felt | Severed) -> dict[str, Plain]:
    """Return why a number is null, by what it counts and by zone or group."""
    return {side: dict.fromkeys(sorted(ids), TOO_FEW_OF_GROUP) for side, ids in one.withheld.items()}


def _felt_lines(one: Felt, hidden: Collection[str], names: Names, say: Locale) -> list[str]:
    """Return for whom an indicator is better or worse: a row for every zone, then for every group, that feels it."""
    head = [say.say(f"scenario-{key}") for key in ("who", "gained", "lost")]
    rows = [
        [names.get(zone, zone), *(_told(one, side, zone, say) for side in ("gained", "lost"))]
        for zone in one.gained
        if zone not in hidden and (one.gained[zone] or one.lost[zone])
    ]
    for group, (up, down) in one.groups.items():
        if up or down:
            sides = (one.few | one.withheld[f"{side}_groups"] for side in ("gained", "lost"))
            told = (_persons(count, say, few=group in side) for count, side in zip((up, down), sides, strict=True))
            rows.append([say.say("group-" + group.replace(":", "-")), *told])
    title = say.say("scenario-people", title=one.indicator.title.of(say.language), evidence=_evidence(one, say))
    lines = [title, table([head, *rows])]
    return [*lines, say.say("scenario-unknown", persons=_persons(one.unknown, say))] if one.unknown else lines


def _severed_lines(severed: tuple[Severed, ...], hidden: Collection[str], names: Names, say: Locale) -> list[str]:
    lines = []
    for one in severed:
        for key, persons in (("cut", one.cut), ("joined", one.joined)):
            there = {zone: count for zone, count in persons.items() if count and zone not in hidden}
            if there:
                told = [f"{names.get(zone, zone)} {_told(one, key, zone, say)}" for zone in there]
                service = say.say(f"service-{one.service}")
                lines.append(
                    say.say(f"scenario-{key}", service=service, evidence=_evidence(one, say)) + " " + PART.join(told)
                )
    # Where nothing may be told of the district, not even that is known.
    return lines or ([say.say("scenario-nobody-cut")] if severed and DISTRICT_ZONE not in hidden else [])


def _evidence(one: Felt | Severed, say: Locale) -> str:
    return say.say(f"evidence-{one.evidence}")


def _told(one: Felt | Severed, side: str, zone: str, say: Locale) -> str:
    persons: Mapping[str, float] = getattr(one, side)
    few = zone in one.withheld[side]
    least: float = getattr(one, f"{side}_least", {}).get(zone, math.nan)
    if math.isnan(persons[zone]) and least > 0 and not few:
        return say.say("plan-at-least", persons=say.quantity(least, "persons"))
    return _persons(persons[zone], say, few=few)


def _persons(amount: float, say: Locale, *, few: bool = False) -> str:
    if few:
        return say.say(f"reason-{TOO_FEW_OF_GROUP}")
    # Somebody lives there whom nobody counted: that is no lack of data.
    return say.say("plan-uncounted") if math.isnan(amount) else say.quantity(amount, "persons")
