"""Digital inclusion in cards, a headline in persons and a table of four kinds of residents."""

import math
from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from html import escape
from types import MappingProxyType
from typing import Final, Literal

from figures import markup
from figures.standing import report_value
from i18n import Locale
from model.age import Age
from model.evidence import Evidence, weakest
from model.indicator import Result, Value
from model.report import Report, Reported

NO_NAMES: Final[Mapping[str, str]] = MappingProxyType({})


@dataclass(frozen=True, slots=True)
class Beside:
    """What stands beside a number and is not part of it.

    Parameters
    ----------
    age
        None where it is not known, and for what is made up.
    lines
        Sentences, escaped where they are drawn.
    """

    age: Age | None = None
    lines: tuple[str, ...] = ()


def facet_card(
    facet: str, result: Result, zones: int, lacks: Iterable[str], say: Locale, beside: Beside = Beside()
) -> str:
    """Return the card of one facet: the district's value, else the nearest printed figure with its place, else a blank.

    A figure of a wider place is never shown as a number of the district: its place stands before it.

    Parameters
    ----------
    facet
        Id, as in the messages ``facet-<id>``.
    zones
        How many zones have a value of their own, told where the district has none.
    lacks
        Names of what the indicator lacks.
    beside
        What stands beside the district's value.
    """
    whole, label = result.district(), say.say(f"facet-{facet}")
    if not math.isnan(whole.value):
        return _value_card(facet, result, whole, beside, say)
    lines = [_lack(whole, list(lacks), say), *beside.lines]
    if zones:
        lines.insert(0, say.say("facet-zones", count=zones))
    elif result.reports:
        return _report_card(label, result.reports[0], lines, beside, say)
    return markup.card(label, say.say("no-data"), "", [result.indicator.title.of(say.language), *lines], kind="blank")


def _value_card(facet: str, result: Result, whole: Value, beside: Beside, say: Locale) -> str:
    below = [result.indicator.title.of(say.language)]
    if facet == "walk":
        below.append(say.say("card-within", metres=say.quantity(result.threshold, "m")))
    if whole.low < whole.high:
        low, high = say.number(whole.low, 1), say.quantity(whole.high, whole.unit, 1)
        below.append(say.say("facet-bounds", low=low, high=high))
    if not math.isnan(whole.persons):
        below.append(say.quantity(whole.persons, "persons"))
    below += beside.lines
    kind: Literal["", "illustrative"] = "illustrative" if whole.evidence is Evidence.ILLUSTRATIVE else ""
    value = say.quantity(whole.value, whole.unit, 1)
    return markup.card(say.say(f"facet-{facet}"), value, markup.marks(whole, say, beside.age), below, kind=kind)


def _report_card(label: str, one: Reported, lines: list[str], beside: Beside, say: Locale) -> str:
    latest = [report for report in one.reports if report.date == one.date]
    place, day = one.place_name.of(say.language), say.say("undated") if one.date == "undated" else say.date(one.date)
    value = say.say("facet-elsewhere", place=place, value=report_value(one, latest, say))
    level = say.say("facet-at", place=place, level=say.say(f"facet-level-{one.level}"), date=day)
    kind = weakest(report.evidence for report in latest)
    mark = f"{markup.badge(kind, say)} {markup.aged(kind, beside.age, say)}"
    links = markup.sources(map(_link, latest), say)
    return markup.card(label, value, mark, [level, one.title.of(say.language), *lines], links, kind="blank")


def _link(report: Report) -> str:
    return markup.link(report.source_url, report.source_title)


def _lack(whole: Value, lacks: list[str], say: Locale) -> str:
    if lacks:
        return say.say("facet-lacks", names=say.listed(lacks))
    return say.say(f"reason-{whole.reason}") if whole.reason else ""


def stranding_headline(
    result: Result, say: Locale, beside: Beside = Beside(), zone: str = "", names: Mapping[str, str] = NO_NAMES
) -> str:
    """Return how many residents a closing counter would strand, in persons, with both kinds of bounds.

    Parameters
    ----------
    zone, names
        The zone that it is said of, empty for all, and the names of zones by id.
    """
    one, scope = result.of_zone(zone), say.say("stranding-who")
    whole = one or result.district()
    scope = say.say("title-group", title=scope, group=names.get(zone, zone)) if one else scope
    if math.isnan(whole.persons):
        lines = [say.say(f"reason-{whole.reason}")] if whole.reason else []
        return markup.headline(scope, say.say("no-data"), "", lines)
    reach = say.quantity(result.threshold, "m")
    lines = [say.say("stranding-sentence", value=say.quantity(whole.value, whole.unit, 1), metres=reach)]
    if "losing" in whole.more:
        lines.append(say.say("stranding-losing", persons=say.quantity(whole.more["losing"], "persons"), metres=reach))
    for key, low, high in (
        ("bounds", whole.persons, "stranded_high"),
        ("households", "stranded_least", "stranded_most"),
    ):
        least = low if isinstance(low, float) else whole.more.get(low, math.nan)
        most = whole.more.get(high, math.nan)
        if least < most:
            lines.append(say.say(f"stranding-{key}", low=say.number(least), high=say.quantity(most, "persons")))
    value, mark = say.quantity(whole.persons, "persons"), markup.marks(whole, say, beside.age)
    return markup.headline(scope, value, mark, [*lines, *beside.lines])


def kinds_table(result: Result, say: Locale) -> str:
    """Return residents by their walk to help and their home's connection, in persons; empty where nobody is known."""
    whole = result.district()
    kinds = {name: whole.more.get(name, math.nan) for name in ("far_connected", "near_unconnected", "near_connected")}
    kinds["far_unconnected"] = whole.persons
    if any(map(math.isnan, kinds.values())):
        return ""
    heads = [say.say(f"kinds-{name}") for name in ("column", "unconnected", "connected", "together")]
    rows = [_kinds_row(walk, kinds, result, say) for walk in ("far", "near")]
    sums = [sum(kinds[f"{walk}_{home}"] for walk in ("far", "near")) for home in ("unconnected", "connected")]
    rows.append([f"<b>{escape(say.say('kinds-together'))}</b>", *_numbers([*sums, sum(sums)], say)])
    return f'<div class="kinds">{markup.table(heads, rows)}</div>'


def _kinds_row(walk: str, kinds: dict[str, float], result: Result, say: Locale) -> list[str]:
    offline, online = kinds[f"{walk}_unconnected"], kinds[f"{walk}_connected"]
    head = escape(say.say(f"kinds-{walk}", metres=say.quantity(result.threshold, "m")))
    first, *others = _numbers([offline, online, offline + online], say)
    return [f"<b>{head}</b>", f"<mark>{first}</mark>" if walk == "far" else first, *others]


def _numbers(values: Iterable[float], say: Locale) -> list[str]:
    return [escape(say.number(value)) for value in values]
