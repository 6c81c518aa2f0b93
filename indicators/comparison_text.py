"""An indicator asked several times, as a person reads it at a terminal and as plain data."""

import json
import math
from collections.abc import Iterable, Mapping
from typing import Final

from shapely import to_geojson

from i18n import Locale
from i18n.terminal import plain
from indicators.comparisons import Walkers
from indicators.coverage import RESIDENTS
from indicators.document import Plain, number, values_document
from indicators.groups import Family
from indicators.reaching import WalkArea
from indicators.score_family import ScoreFamily
from indicators.terminal import GAP, TOLD, footer, heading, more_line, table
from indicators.zonings import Stability
from model.indicator import DISTRICT_ZONE, Result

Names = Mapping[str, str]
PERCENT: Final = 100.0


def walkers_document(found: Walkers) -> Plain:
    """Return an indicator by walker as ``walkers --json`` prints it."""
    values: dict[str, Plain] = {
        profile: values_document(result, result.values) for profile, result in found.results.items()
    }
    first = next(iter(found.results.values()))
    return {"walkers": values, "gap": {zone: number(gap) for zone, gap in found.gap.items()}, **basis(first)}


def basis(result: Result) -> dict[str, Plain]:
    """Return what kind of truth an answer is and what it was made of, as the fields of a document."""
    rows = values_document(result, (result.district(),))
    row = rows[0] if isinstance(rows[0], dict) else {}
    return {name: row[name] for name in ("indicator", "evidence", "vintage", "datasets", "weight")} | {
        "threshold": number(result.threshold)
    }


def walkers_text(found: Walkers, names: Names, say: Locale) -> str:
    """Return an indicator by walker: a row a zone, a column a walker, and the gap."""
    first = next(iter(found.results.values()))
    head = [say.say("indicators-zone"), *(say.say(f"profile-{profile}") for profile in found.results)]
    rows = [[*head, say.say("indicators-gap")]]
    for row, zone in enumerate(first.values):
        values = [result.values[row] for result in found.results.values()]
        cells = [_quantity(value.value, value.unit, say) for value in values]
        rows.append([names[zone.zone], *cells, say.number(found.gap[zone.zone], 1)])
    lines = [heading(first, say), table(rows), say.say("indicators-walkers-note")]
    lines += [say.say(f"count-{name}", count=first.counts[name]) for name in first.counts if name.endswith(TOLD)]
    return plain("\n".join([*lines, footer(first, say)]))


def borders_document(found: Stability, result: Result) -> Plain:
    """Return the zoning test as ``borders --json`` prints it."""
    names = list(found.told)
    difference: dict[str, Plain] = {
        one: {other: number(float(found.difference[row, column])) for column, other in enumerate(names)}
        for row, one in enumerate(names)
    }
    return {
        "stability": number(found.score),
        "agreement": number(found.agreement),
        "compared": number(found.compared),
        "difference": difference,
        **basis(result),
    }


def borders_text(found: Stability, result: Result, say: Locale) -> str:
    """Return the zoning test of an indicator: its score, its agreement, and the differences between zonings."""
    names = list(found.told)
    rows = [["", *(say.say(f"zoning-{name}") for name in names)]]
    rows += [
        [say.say(f"zoning-{name}"), *(say.number(difference, 2) for difference in line.tolist())]
        for name, line in zip(names, found.difference, strict=True)
    ]
    sentence = say.say(
        f"indicators-borders-{result.weight}",
        score=say.number(found.score, 2),
        agreement=say.number(found.agreement, 2),
        compared=say.quantity(PERCENT * found.compared, "percent", 1),
    )
    return plain("\n".join([heading(result, say), sentence, table(rows), footer(result, say)]))


def groups_document(found: Iterable[Family], zones: tuple[str, ...], result: Result) -> Plain:
    """Return an indicator by groups as ``groups --json`` prints it; what is kept back is null."""
    places = (*zones, DISTRICT_ZONE)
    told: list[Plain] = [
        {
            "family": family.id,
            "groups": [
                {
                    "group": group.id,
                    "zone": zone,
                    "value": number(float(group.value[at])),
                    "low": number(float(group.low[at])),
                    "high": number(float(group.high[at])),
                    "persons": number(float(group.persons[at])),
                    "reason": group.reason[at] or None,
                }
                for group in family.groups
                for at, zone in enumerate(places)
            ],
            "gap": {zone: number(float(family.gap[at])) for at, zone in enumerate(places)},
        }
        for family in found
    ]
    return {"families": told, **basis(result)}


def groups_text(found: Iterable[Family], result: Result, say: Locale) -> str:
    """Return an indicator by groups for the district: a table for each family, and how far its groups are apart."""
    head = [say.say(f"indicators-{name}") for name in ("group", "value", "bounds", "persons")]
    blocks, unit = [heading(result, say)], result.indicator.unit
    for family in found:
        rows = [head]
        for group in family.groups:
            value, low, high, persons = (float(one[-1]) for one in (group.value, group.low, group.high, group.persons))
            shown = say.say(f"reason-{group.reason[-1]}") if group.reason[-1] else _quantity(value, unit, say)
            bounds = say.say("indicators-between", low=say.number(low, 1), high=say.number(high, 1))
            name = say.say("group-" + group.id.replace(":", "-"))
            rows.append([name, shown, "" if math.isnan(low + high) else bounds, say.number(persons)])
        gap = f"{say.say('group-gap')}: {say.number(float(family.gap[-1]), 1)}"
        blocks.append("\n".join([say.say(f"family-{family.id}"), table(rows), GAP + gap]))
    return plain("\n\n".join([*blocks, footer(result, say)]))


def scores_document(found: ScoreFamily, result: Result) -> Plain:
    """Return the family of scores as ``scores --json`` prints it."""
    places = (*found.zones, DISTRICT_ZONE)
    return {
        **basis(result),
        "scores": {
            name: {zone: number(float(values[at])) for at, zone in enumerate(places)}
            for name, values in found.values.items()
        },
        "more": {
            name: {zone: number(float(values[at])) for at, zone in enumerate(places)}
            for name, values in found.more.items()
        },
    }


def scores_text(found: ScoreFamily, result: Result, names: Names, say: Locale) -> str:
    """Return the family of scores: a row a zone, a column a member, and when to use which."""
    rows = [[say.say("indicators-zone"), *found.values]]
    for at, zone in enumerate((*found.zones, DISTRICT_ZONE)):
        rows.append([names[zone], *(say.number(float(values[at]), 3) for values in found.values.values())])
    lines = [heading(result, say), table(rows)]
    lines += [more_line(name, float(numbers[-1]), say) for name, numbers in found.more.items()]
    for name in found.values:
        lines += [f"{name}: {say.say(f'score-{name}')}", GAP + say.say(f"score-{name}-when")]
    return plain("\n".join([*lines, footer(result, say)]))


def curve_document(found: Mapping[float, Result]) -> Plain:
    """Return coverage at many distances as ``curve --json`` prints it."""
    first = next(iter(found.values()))
    points: list[Plain] = [
        {"metres": number(metres), "values": values_document(result, result.values)} for metres, result in found.items()
    ]
    return {**basis(first), "threshold": None, "curve": points}


def curve_text(found: Mapping[float, Result], names: Names, say: Locale) -> str:
    """Return coverage at many distances: a row a zone, a column a distance."""
    first = next(iter(found.values()))
    rows = [[say.say("indicators-zone"), *(say.quantity(metres, "m") for metres in found)]]
    for at, zone in enumerate(first.values):
        cells = [_quantity(result.values[at].value, zone.unit, say) for result in found.values()]
        rows.append([names[zone.zone], *cells])
    return plain("\n".join([first.indicator.title.of(say.language), table(rows), footer(first, say)]))


def area_document(found: WalkArea) -> Plain:
    """Return what can be walked to as GeoJSON, the largest area first, so that the smaller ones are drawn on it."""
    features: list[Plain] = [
        {
            "type": "Feature",
            "geometry": json.loads(to_geojson(found.area[metres])),
            "properties": {
                "metres": number(metres),
                found.weight: number(round(found.persons[metres], 1)),
                "blank_cells": found.blanks,
                "unmeasured": number(round(found.unmeasured, 1)),
                "evidence": str(found.evidence),
            },
        }
        for metres in sorted(found.area, reverse=True)
    ]
    return {"type": "FeatureCollection", "features": features}


def area_text(found: WalkArea, say: Locale) -> str:
    """Return how many live within each walk of a place."""
    rows = [[say.say("indicators-reach"), say.say(f"indicators-area-{found.weight}")]]
    unit = "persons" if found.weight == RESIDENTS else "m"
    rows += [[say.quantity(metres, "m"), say.quantity(round(amount), unit)] for metres, amount in found.persons.items()]
    lines = [table(rows)]
    if found.unmeasured:
        lines.append(say.say("indicators-area-unmeasured", amount=say.quantity(round(found.unmeasured), unit)))
    if found.blanks:
        lines.append(say.say("count-blank_cells", count=found.blanks))
    return plain("\n".join([*lines, say.say(f"evidence-{found.evidence}-note")]))


def _quantity(value: float, unit: str, say: Locale) -> str:
    return say.say("no-data") if math.isnan(value) else say.quantity(value, unit, 1 if unit == "percent" else 3)
