"""Zones side by side in one picture for each indicator, with targets, printed figures and other cities on its axis."""

import math
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from html import escape

import pandas as pd

from figures import markup
from figures.alt_text import title_of
from figures.dots import (
    PERCENT,
    Scale,
    amount,
    band,
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
from figures.method import unit_name
from figures.printed import qualified, qualifier_at
from figures.standing import report_value
from figures.tables import reason
from i18n import Locale
from i18n.locale import unit_key
from model.indicator import DISTRICT_ZONE, Result, Value
from model.norm import Peer
from model.report import Reported

Names = Mapping[str, str]  # zone id to name in the reader's language


@dataclass(frozen=True, slots=True)
class Compared:
    """One indicator as it is compared.

    Parameters
    ----------
    zones
        Ids of the chosen zones, in their order.
    peers
        What other cities have, at the same reach.
    mark
        Markup of ``aged``; nothing where no age is told.
    """

    result: Result
    zones: tuple[str, ...]
    peers: tuple[Peer, ...] = ()
    mark: str = ""

    def values(self) -> list[Value]:
        """Return the values of the chosen zones; one that the result does not know is left out."""
        by_zone = {value.zone: value for value in self.result.values}
        return [by_zone[zone] for zone in self.zones if zone in by_zone]

    def printed(self) -> list[Reported]:
        """Return what has been printed in the unit of the indicator, so that it can stand on its axis."""
        unit = unit_key(self.result.indicator.unit)
        return [one for one in self.result.reports if unit_key(one.unit) == unit]


def panels(compared: Iterable[Compared], names: Names, say: Locale) -> str:
    """Return one picture for each indicator, all built alike."""
    return f'<div class="panels">{"".join(_panel(one, names, say) for one in compared)}</div>'


def _panel(one: Compared, names: Names, say: Locale) -> str:
    result, values, whole = one.result, one.values(), one.result.district()
    ends = [end for value in (*values, whole) for end in (value.value, value.low, value.high)]
    ends += [end for printed in one.printed() for end in (printed.low, printed.high)]
    scale = scale_of(ends, result.indicator.unit)
    rows = [_zone_row(value, result, scale, names, say) for value in values]
    rows += [_printed_row(printed, scale, say) for printed in one.printed()]
    rows += [_peer_row(peer, scale, say) for peer in one.peers]
    if not rows:
        rows.append(empty_row(say.say("whole-district"), reason(whole, say)))
    made_up = any(is_made_up(value.evidence) for value in (*values, whole))
    lines = {"district": whole.value, "target": target_of(result)}
    picture = rows_on(scale, result.indicator.unit, lines, "".join(rows), say, made_up=made_up)
    head = f"<h3>{escape(title_of(result, say))}</h3><p>{_below(one, say)}</p>"
    figure = markup.figure(panel_alt(one, names, say), picture)
    return f'<section class="panel">{head}{figure}{_caveats(one, say)}</section>'


def _below(one: Compared, say: Locale) -> str:
    """Return what stands under a title: reach, direction, unit where it is no share, evidence."""
    result = one.result
    words = [say.say(f"direction-{result.indicator.direction.replace(' ', '-')}")]
    if result.indicator.unit != PERCENT:
        words.append(unit_name(result.indicator.unit, say))
    if not math.isnan(result.threshold):
        words.insert(0, say.say("compare-reach", metres=say.quantity(result.threshold, "m")))
    spans = "".join(f"<span>{escape(word)}</span>" for word in words)
    return f"{spans}{markup.badge(result.district().evidence, say)} {one.mark}"


def _zone_row(value: Value, result: Result, scale: Scale, names: Names, say: Locale) -> str:
    name = names.get(value.zone, value.zone)
    if math.isnan(value.value):
        return empty_row(name, reason(value, say))
    track = dot(value.value, value.low, value.high, scale)
    return row(name, track, short(value.value, result.indicator.unit, say), missing_words(value, result, say))


def missing_words(value: Value, result: Result, say: Locale) -> str:
    """Return how many more people the target asks for, or that it is met; nothing where nobody counted them."""
    if math.isnan(target_of(result)) or math.isnan(value.persons_to_target):
        return ""
    persons = round(value.persons_to_target)
    return say.say("compare-missing", count=persons, persons=say.quantity(persons, "persons"))


def _printed_row(one: Reported, scale: Scale, say: Locale) -> str:
    track = dot(one.value, one.low, one.high, scale)
    rough = qualifier_at(one.value, [(said.value, said.qualifier) for said in one.reports if said.date == one.date])
    number = _bounds(one.low, one.high, one.unit, say) or qualified(rough, short(one.value, one.unit, say), say)
    return row(printed_name(one, say), track, number, say.say(f"match-{one.match}"), "printed")


def _printed_value(one: Reported, say: Locale) -> str:
    return report_value(one, [report for report in one.reports if report.date == one.date], say)


def printed_name(one: Reported, say: Locale) -> str:
    """Return whose figure it is, and of when: it is a statement about its own place only."""
    day = say.say("undated") if one.date == "undated" else say.date(one.date)
    return say.say("compare-printed", place=one.place_name.of(say.language), date=day)


def _peer_row(peer: Peer, scale: Scale, say: Locale) -> str:
    track = band(peer.low, peer.high, scale) + f'<s style="inset-inline-start:{scale.at(peer.middle):.2f}%"></s>'
    return row(peer_name(peer, say), track, short(peer.middle, peer.unit, say), say.say("compare-middle"), "cities")


def peer_name(peer: Peer, say: Locale) -> str:
    """Return which cities, and what was counted there."""
    return say.say("compare-cities", count=peer.cities, what=say.say(f"peer-{peer.what}"))


def _caveats(one: Compared, say: Locale) -> str:
    """Return why each comparison with elsewhere limps, and where it was printed."""
    told = [(printed.caveat.of(say.language), _sources(printed)) for printed in one.printed()]
    told += [
        (f"{_peer_line(peer, say)} {peer.caveat.of(say.language)}", markup.link(peer.source_url, peer.source_title))
        for peer in one.peers
    ]
    lines = dict.fromkeys(f'{escape(words)} <bdi dir="auto">{source}</bdi>' for words, source in told)
    return "".join(f"<small>{line}</small>" for line in lines)


def _sources(one: Reported) -> str:
    latest = [report for report in one.reports if report.date == one.date]
    return ", ".join(dict.fromkeys(markup.link(report.source_url, report.source_title) for report in latest))


def _peer_line(peer: Peer, say: Locale) -> str:
    low, middle, high = (amount(end, peer.unit, say) for end in (peer.low, peer.middle, peer.high))
    what, metres = say.say(f"peer-{peer.what}"), say.quantity(peer.metres, "m")
    return say.say("peer-line", what=what, low=low, middle=middle, high=high, cities=peer.cities, metres=metres)


def panel_alt(one: Compared, names: Names, say: Locale) -> str:
    """Return the text alternative of one picture: every row of it, the line of all zones and the target."""
    unit, whole = one.result.indicator.unit, one.result.district()
    lines = [
        say.say("alt-row", name=names.get(value.zone, value.zone), value=_told(value, unit, say))
        for value in one.values()
    ]
    lines += [
        say.say("alt-row", name=printed_name(each, say), value=_printed_value(each, say)) for each in one.printed()
    ]
    lines += [_peer_line(peer, say) for peer in one.peers]
    target = target_of(one.result)
    if not math.isnan(target):
        lines.append(say.say("dots-target", value=amount(target, unit, say)))
    return say.say(
        "alt-panel",
        title=title_of(one.result, say),
        district=_told(whole, unit, say),
        rows=say.listed(lines),
        evidence=say.say(f"evidence-{whole.evidence}") if whole.evidence else say.say("no-data"),
    )


def _told(value: Value, unit: str, say: Locale) -> str:
    return reason(value, say) if math.isnan(value.value) else amount(value.value, unit, say)


@dataclass(frozen=True, slots=True)
class Widest:
    """The indicator in which the chosen zones are farthest apart, with the worst and the best of them."""

    result: Result
    worst: Value
    best: Value


def widest(compared: Iterable[Compared]) -> Widest | None:
    """Return where the chosen zones are farthest apart, among shares, the first of equals; None without two values.

    One zone alone is held against all zones together. Only shares are compared: amounts have no common unit.
    """
    found = []
    for one in compared:
        values = one.values() if len(one.zones) > 1 else [*one.values(), one.result.district()]
        ill = one.result.indicator.ill
        known = sorted((ill(value.value), at) for at, value in enumerate(values) if not math.isnan(value.value))
        if one.result.indicator.unit == PERCENT and len(known) > 1:
            found.append(Widest(one.result, values[known[-1][1]], values[known[0][1]]))
    return max(found, key=lambda each: abs(each.best.value - each.worst.value), default=None)


def headline(compared: Sequence[Compared], names: Names, say: Locale) -> str:
    """Return where the chosen zones are farthest apart, large, and in how many indicators each is behind."""
    found = widest(compared)
    if found is None:
        return markup.headline(say.say("compare-title"), say.say("no-data"), "", [say.say("compare-alone")])
    named = {DISTRICT_ZONE: say.say("whole-district"), **names}
    unit = found.result.indicator.unit
    small = say.say("compare-widest", title=title_of(found.result, say))
    lines = [
        say.say(
            "compare-sentence",
            worst=named.get(found.worst.zone, found.worst.zone),
            low=amount(found.worst.value, unit, say),
            best=named.get(found.best.zone, found.best.zone),
            high=amount(found.best.value, unit, say),
        )
    ]
    persons = found.worst.persons_to_target
    if not math.isnan(target_of(found.result)) and not math.isnan(persons):
        asked = amount(target_of(found.result), unit, say)
        name = named.get(found.worst.zone, found.worst.zone)
        told = say.quantity(round(persons), "persons")
        lines.append(say.say("compare-target", name=name, count=round(persons), persons=told, target=asked))
    lines += [_behind(zone, compared, named, say) for zone in compared[0].zones if len(compared) > 1]
    mark = markup.badge(found.worst.evidence, say)
    gap = difference(abs(found.best.value - found.worst.value), unit, say)
    return markup.headline(small, gap, mark, lines)


def _behind(zone: str, compared: Iterable[Compared], names: Names, say: Locale) -> str:
    """Return in how many indicators a zone is worse than all zones together."""
    pairs = [
        (one.result.indicator.ill(value.value), one.result.indicator.ill(one.result.district().value))
        for one in compared
        for value in one.values()
        if value.zone == zone and not math.isnan(value.value + one.result.district().value)
    ]
    worse = sum(own > whole for own, whole in pairs)
    return say.say("compare-behind", name=names.get(zone, zone), count=worse, all=len(pairs))


def compare_table(compared: Sequence[Compared], names: Names, say: Locale) -> pd.DataFrame:
    """Return the rows of all pictures in words: a row for each zone, printed figure and group of cities."""
    rows = [line for one in compared for line in _table_rows(one, names, say)]
    heads = ("indicator", "place", "value", "bounds", "to-target", "evidence")
    return pd.DataFrame(rows, columns=[say.say(f"column-{head}") for head in heads])


def _table_rows(one: Compared, names: Names, say: Locale) -> Iterable[tuple[str, ...]]:
    title, unit = title_of(one.result, say), one.result.indicator.unit
    named = {DISTRICT_ZONE: say.say("whole-district"), **names}
    for value in (*one.values(), one.result.district()):
        kind = say.say(f"evidence-{value.evidence}") if value.evidence else ""
        name, told = named.get(value.zone, value.zone), _told(value, unit, say)
        yield title, name, told, _bounds(value.low, value.high, unit, say), missing_words(value, one.result, say), kind
    for printed in one.printed():
        kind = say.say(f"evidence-{printed.reports[0].evidence}")
        yield (
            title,
            printed_name(printed, say),
            _printed_value(printed, say),
            "",
            say.say(f"match-{printed.match}"),
            kind,
        )
    for peer in one.peers:
        bounds = _bounds(peer.low, peer.high, peer.unit, say)
        yield title, peer_name(peer, say), amount(peer.middle, peer.unit, say), bounds, "", say.say("evidence-reported")


def _bounds(low: float, high: float, unit: str, say: Locale) -> str:
    if math.isnan(low + high) or low == high:
        return ""
    return say.say("bounds", low=short(low, unit, say), high=short(high, unit, say))
