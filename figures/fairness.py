"""Groups of residents side by side: a dot for what each has, a bar for its bounds, lines for all and the target."""

import math
from collections.abc import Iterable, Mapping
from html import escape
from typing import Final

import pandas as pd

from figures import markup
from figures.alt_text import group_name, title_of
from figures.dots import (
    FULL,
    PERCENT,
    Scale,
    amount,
    difference,
    dot,
    empty_row,
    is_made_up,
    row,
    rows_on,
    scale_of,
    short,
    target_of,
)
from figures.inclusion import Beside
from i18n import Locale
from model.fairness import Fairness, GroupGap, GroupValue
from model.indicator import DISTRICT_ZONE, Result, decimals

HOMES: Final = "connection"  # the family that counts households, not people
FIRST: Final = "income"


def members(family: str, persons: float, say: Locale) -> str:
    """Return how many belong to a group, as people or households."""
    return say.quantity(persons, "households" if family == HOMES else "persons")


def more_of(found: Fairness, gap: GroupGap) -> float:
    """Return how many more of those who have least there would be within reach if they were served as those with most.

    NaN where the value is no share of people, or their number is not told.
    """
    if found.result.indicator.unit != PERCENT:
        return math.nan
    least = next(one for one in found.at(gap.zone) if one.group == gap.least)
    return least.persons * gap.value / FULL


def headline(found: Fairness, zone: str, place: str, say: Locale, beside: Beside) -> str:
    """Return the widest gap between groups, large, with who has least, what it means in persons, and its bounds."""
    gap, unit = found.widest(zone), found.result.indicator.unit
    if gap is None:
        return markup.headline(place, say.say("no-data"), "", [say.say("equity-alone")])
    small = say.say("equity-widest", place=place, family=say.say(f"family-{gap.family}"))
    lines = gap_words(found, gap, say)
    if gap.low < gap.high:
        ends = [difference(end, unit, say) for end in (gap.low, gap.high)]
        lines.append(say.say("equity-bounds", low=ends[0], high=ends[1]))
    value = next(one for one in found.result.values if one.zone == zone)
    mark = markup.marks(value, say, beside.age)
    return markup.headline(small, difference(gap.value, unit, say), mark, [*lines, *beside.lines])


def gap_words(found: Fairness, gap: GroupGap, say: Locale) -> list[str]:
    """Return who has least and who most, and how many more there would be if those were served as these are."""
    by_group, unit = {one.group: one for one in found.at(gap.zone)}, found.result.indicator.unit
    least, most = group_name(gap.least, say), group_name(gap.most, say)
    low, high = (amount(by_group[group].value, unit, say) for group in (gap.least, gap.most))
    lines = [say.say("equity-sentence", least=least, low=low, most=most, high=high)]
    persons = more_of(found, gap)
    if round(persons if not math.isnan(persons) else 0):
        told = members(gap.family, round(persons), say)
        lines.append(say.say("equity-persons", least=least, most=most, persons=told))
    return lines


def dot_rows(found: Fairness, zone: str, say: Locale) -> str:
    """Return every group of one place as a row with its dot, by family; of the few it is said that nothing is told."""
    groups, result = found.at(zone), found.result
    whole = next(one for one in result.values if one.zone == zone)
    unit = result.indicator.unit
    scale = scale_of([part for one in groups for part in (one.value, one.low, one.high)], unit)
    rows = "".join(_family(name, groups, scale, unit, say) for name in families_of(groups))
    lines = {"whole": whole.value, "target": target_of(result)}
    return rows_on(scale, unit, lines, rows, say, made_up=is_made_up(whole.evidence))


def families_of(groups: Iterable[GroupValue]) -> list[str]:
    """Return the families in the order in which they are shown: income first, the others in their own."""
    return sorted(dict.fromkeys(one.family for one in groups), key=lambda name: name != FIRST)


def _family(name: str, groups: Iterable[GroupValue], scale: Scale, unit: str, say: Locale) -> str:
    rows = "".join(_row(one, scale, unit, say) for one in groups if one.family == name)
    count = say.say("equity-homes" if name == HOMES else "equity-people")
    return f'<p class="family"><b>{escape(say.say(f"family-{name}"))}</b><span>{escape(count)}</span></p>{rows}'


def _row(one: GroupValue, scale: Scale, unit: str, say: Locale) -> str:
    name = group_name(one.group, say)
    if math.isnan(one.value):
        return empty_row(name, say.say(f"reason-{one.reason}"))
    track = dot(one.value, one.low, one.high, scale)
    return row(name, track, short(one.value, unit, say), say.number(one.persons))


def groups_alt(found: Fairness, zone: str, place: str, say: Locale) -> str:
    """Return the text alternative of the rows: by family who has most and least, how many groups are kept back."""
    unit = found.result.indicator.unit
    by_group = {one.group: one for one in found.at(zone)}
    lines = [
        say.say(
            "alt-family",
            family=say.say(f"family-{gap.family}"),
            most=group_name(gap.most, say),
            high=amount(by_group[gap.most].value, unit, say),
            least=group_name(gap.least, say),
            low=amount(by_group[gap.least].value, unit, say),
        )
        for gap in found.gaps
        if gap.zone == zone and gap.most
    ]
    blank = sum(math.isnan(one.value) for one in by_group.values())
    whole = next(one for one in found.result.values if one.zone == zone)
    kind = say.say(f"evidence-{whole.evidence}") if whole.evidence else say.say("no-data")
    head = say.say("alt-groups", title=title_of(found.result, say), place=place, evidence=kind, blank=blank)
    return " ".join((head, *lines))


def groups_table(found: Fairness, zone: str, say: Locale) -> pd.DataFrame:
    """Return the rows in words."""
    unit, groups = found.result.indicator.unit, found.at(zone)
    return pd.DataFrame(
        {
            say.say("column-group"): group_name(one.group, say),
            say.say("column-family"): say.say(f"family-{one.family}"),
            say.say("column-value"): say.say(f"reason-{one.reason}") if one.reason else amount(one.value, unit, say),
            say.say("column-bounds"): _bounds(one.low, one.high, say, decimals(unit)),
            say.say("column-members"): members(one.family, one.persons, say),
        }
        for name in families_of(groups)
        for one in groups
        if one.family == name
    )


def _bounds(low: float, high: float, say: Locale, digits: int) -> str:
    if math.isnan(low + high):
        return ""
    return say.say("bounds", low=say.number(low, digits), high=say.number(high, digits))


def groups_rows(found: Fairness) -> pd.DataFrame:
    """Return every group of every place as a machine reads it, each with its evidence and what it was made of."""
    evidence = {one.zone: one.evidence or "" for one in found.result.values}
    return pd.DataFrame(
        {
            "indicator": found.result.indicator.id,
            "threshold_m": found.result.threshold,
            "family": one.family,
            "group": one.group,
            "zone": one.zone,
            "value": one.value,
            "low": one.low,
            "high": one.high,
            "unit": found.result.indicator.unit,
            "persons": one.persons,
            "evidence": evidence[one.zone],
            "reason": one.reason,
            "datasets": versions(found.result),
        }
        for one in found.groups
    )


def versions(result: Result) -> str:
    """Return what a result was made of, for a file."""
    return "; ".join(sorted({f"{one.id} v{one.version}" for one in result.datasets.values()}))


def place_name(zone: str, names: Mapping[str, str], say: Locale) -> str:
    """Return the name of a place in the reader's language."""
    return say.say("whole-district") if zone == DISTRICT_ZONE else names.get(zone, zone)
