"""Each zone's score with its bounds, and its place with the band of the draws, side by side as dots and ranges."""

import math
from collections.abc import Iterable, Mapping
from html import escape
from typing import Final

from figures import markup
from figures.quality import place_words
from i18n import Locale
from model.evidence import Evidence
from model.ranking import Placed, Ranking

Names = Mapping[str, str]
LEAST, MOST = 1.0, 100.0  # an index runs from 1 to 100
TICKS: Final = (1, 25, 50, 75, 100)
HIGHEST, LOWEST = "highest", "lowest"
SIGNS: Final = {HIGHEST: "▲", LOWEST: "▼"}


def ranks_text(found: Ranking, names: Names, say: Locale) -> str:
    """Return the text alternative of the picture, every part of it taken from the zones.

    It names the best and the worst zone with their scores and places, those that nothing tells apart from the one or
    the other, how many zones have no score, and the kind of evidence.
    """
    title, blank = found.declared.title, sum(bool(zone.reason) for zone in found.zones)
    in_order = found.placed()
    if not found.lowest():
        return say.say("quality-alt-none", title=title, blank=blank)
    best, worst = found.highest(), found.lowest()
    return say.say(
        "quality-alt",
        title=title,
        count=len(in_order),
        best=_name(best[0], names),
        high=say.number(best[0].score, 1),
        first=place_words(best[0], say),
        worst=_name(worst[0], names),
        low=say.number(worst[0].score, 1),
        last=place_words(worst[0], say),
        highest=say.listed(_name(zone, names) for zone in best),
        lowest=say.listed(_name(zone, names) for zone in worst),
        blank=blank,
        evidence=say.say(f"evidence-{found.evidence}"),
    )


def ranks_picture(found: Ranking, names: Names, say: Locale, ends: int = 0) -> str:
    """Return the picture as markup, best zone on top; to the same side lies what is better in both of its columns.

    Zones without a score stand below in words, with no dot: blank is not zero. Empty where there are no zones.

    Parameters
    ----------
    ends
        How many rows of the best and as many of the worst are shown, with how many lie between them; 0 for all.
    """
    in_order, rest = found.placed(), [zone for zone in found.zones if zone.reason]
    if not found.zones:
        return ""
    groups = _groups(found)
    rows = [_axis(len(in_order), say)] if in_order else []
    drawn = [_row(zone, len(in_order), groups[zone.zone], names, say) for zone in in_order]
    if ends:
        between = max(len(drawn) - 2 * ends, 0)
        rows += [*drawn[:ends], *_between(between, say), *drawn[ends + between :], *_without(rest, names, say)]
    else:
        rows += [*drawn, *(_blank(zone, names, say) for zone in rest)]
    made_up = found.evidence is Evidence.ILLUSTRATIVE
    stamp = markup.badge(Evidence.ILLUSTRATIVE, say) if made_up else ""
    alt = escape(ranks_text(found, names, say), quote=True)
    kind = "ranks made-up" if made_up else "ranks"
    return f'<figure class="{kind}" role="img" aria-label="{alt}">{stamp}{"".join(rows)}</figure>{_key(groups, say)}'


def _groups(found: Ranking) -> dict[str, tuple[str, ...]]:
    """Return of every zone with a score to which ends of the order it belongs; both where nothing tells it apart."""
    ends = {HIGHEST: found.highest(), LOWEST: found.lowest()}
    return {zone.zone: tuple(end for end, group in ends.items() if zone in group) for zone in found.placed()}


def _axis(zones: int, say: Locale) -> str:
    score = _ticks(((tick, _score_at(tick)) for tick in TICKS), say)
    ends = sorted({1, zones, *(range(5, zones - 1, 5))})
    places = _ticks(((place, _place_at(place, zones)) for place in ends), say)
    heads = (say.say("quality-axis-score"), say.say("quality-axis-place"))
    first, second = (f'<span class="head">{escape(head)}</span>' for head in heads)
    return f'<div class="axis"><b></b>{_cell(first + score)}<i></i>{_cell(second + places)}<i></i></div>'


def _cell(inside: str) -> str:
    return f'<span class="scale">{inside}</span>'


def _ticks(ticks: Iterable[tuple[int, float]], say: Locale) -> str:
    return "".join(f'<u style="inset-inline-start:{at:.1f}%">{escape(say.number(tick))}</u>' for tick, at in ticks)


def _row(zone: Placed, zones: int, groups: tuple[str, ...], names: Names, say: Locale) -> str:
    kind = groups[0] if len(groups) == 1 else "between"
    signs = "".join(SIGNS[group] for group in groups)
    name = f"<b>{escape(_name(zone, names))} <em>{signs}</em></b>"
    score, place = escape(say.number(zone.score, 1)), escape(place_words(zone, say))
    return f'<div class="{kind}">{name}{_score(zone)}<i>{score}</i>{_place(zone, zones)}<i>{place}</i></div>'


def _score(zone: Placed) -> str:
    low, high = (zone.score if math.isnan(end) else end for end in (zone.low, zone.high))
    at = _score_at(zone.score)
    return f'<span class="track">{_span("bounds", _score_at(low), _score_at(high))}{_mark("dot", at)}</span>'


def _place(zone: Placed, zones: int) -> str:
    stand = zone.stand
    if math.isnan(stand.median):
        return '<span class="track"></span>'
    band = _span("band", _place_at(stand.high, zones), _place_at(stand.low, zones))
    return f'<span class="track">{band}{_mark("median", _place_at(stand.median, zones))}</span>'


def _span(kind: str, start: float, end: float) -> str:
    return f'<s class="{kind}" style="inset-inline-start:{start:.1f}%;inline-size:{end - start:.1f}%"></s>'


def _mark(kind: str, at: float) -> str:
    return f'<s class="{kind}" style="inset-inline-start:{at:.1f}%"></s>'


def _score_at(score: float) -> float:
    """Return how far along a score stands, in percent: the best is at the end."""
    return 100 * (score - LEAST) / (MOST - LEAST)


def _place_at(place: float, zones: int) -> float:
    """Return how far along a place stands, in percent: the first place is at the end, where the best score is."""
    return 100 * (zones - place) / max(zones - 1, 1)


def _blank(zone: Placed, names: Names, say: Locale) -> str:
    words = escape(say.say(f"reason-{zone.reason}"))
    return f'<div class="blank"><b>{escape(_name(zone, names))}</b><span>{words}</span></div>'


def _between(count: int, say: Locale) -> list[str]:
    return [_note(say.say("ranks-between", count=count))] if count else []


def _without(rest: Iterable[Placed], names: Names, say: Locale) -> list[str]:
    listed = say.listed(_name(zone, names) for zone in rest)
    return [_note(say.say("ranks-without", names=listed))] if listed else []


def _note(words: str) -> str:
    return f'<div class="blank"><span>{escape(words)}</span></div>'


def _key(groups: Mapping[str, tuple[str, ...]], say: Locale) -> str:
    """Return what the marks mean, those that are drawn only."""
    there = {group for each in groups.values() for group in each}
    signs = [f"{SIGNS[end]} {say.say(f'quality-key-{end}')}" for end in (HIGHEST, LOWEST) if end in there]
    lines = [*signs, say.say("quality-key")] if groups else []
    words = "".join(f"<span>{escape(line)}</span>" for line in lines)
    return f'<p class="aside marks">{words}</p>' if lines else ""


def _name(zone: Placed, names: Names) -> str:
    return names.get(zone.zone, zone.zone)
