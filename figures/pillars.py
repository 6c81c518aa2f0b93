"""What is behind the scores of a composite index: its pillars by zone, and the indicators of one of them."""

import math
from collections.abc import Iterable, Mapping
from html import escape
from typing import Final

from figures import markup, palette
from figures.tables import reason
from i18n import Locale
from model.composite import Part, Pillar
from model.indicator import Indicator, decimals
from model.ranking import GOALPOST, Open, Placed, Ranking

Names = Mapping[str, str]
FEWEST_TOLD: Final = 10  # persons: of fewer nothing is told


def chip(score: float, say: Locale) -> str:
    """Return a score in the colour of its class; without one, the word for no data."""
    step = palette.step_of(score)
    if step is None:
        return f'<span class="points none">{escape(say.say("no-data"))}</span>'
    return f'<span class="points" style="background:{palette.STEPS[step]}">{escape(say.number(score))}</span>'


def pillars_table(found: Ranking, names: Names, say: Locale) -> str:
    """Return every zone's score in every pillar, best zone first; empty where nothing is known of any."""
    rows = [*found.placed(), *(zone for zone in found.zones if zone.reason)]
    rows = [zone for zone in rows if any(not math.isnan(score) for score in zone.pillars.values())]
    if not rows:
        return ""
    heads = [say.say("column-zone"), *(one.title.of(say.language) for one in found.declared.pillars)]
    cells = (
        [f"<b>{escape(names.get(zone.zone, zone.zone))}</b>", *(chip(score, say) for score in zone.pillars.values())]
        for zone in rows
    )
    return f'<div class="pillars">{markup.table(heads, cells)}</div>'


def parts_of(found: Ranking, pillar: Pillar) -> list[tuple[int, Part, Indicator]]:
    """Return the indicators of a pillar with their column among those of the whole index."""
    parts = zip(found.declared.parts(), found.entries, strict=True)
    return [(at, part, entry) for at, (part, entry) in enumerate(parts) if part in pillar.parts]


def goalposts(part: Part, entry: Indicator, found: Ranking, say: Locale) -> str:
    """Return between which values an indicator is scored, and who says so."""
    if found.way.normalise != GOALPOST:
        return say.say(f"composite-by-{found.way.normalise}")
    digits = decimals(entry.unit)
    return say.say(
        "quality-goalposts-near" if part.near else "quality-goalposts",
        worst=say.quantity(part.worst, entry.unit, digits),
        best=say.quantity(part.best, entry.unit, digits),
        source=say.say(f"goalpost-source-{part.source}"),
    )


def pillar_heads(found: Ranking, pillar: Pillar, more: Mapping[str, str], say: Locale) -> str:
    """Return what each indicator of a pillar is: its goalposts, its weight, its target.

    Parameters
    ----------
    more
        Markup by indicator, to where more is told of it.
    """
    items = []
    for at, part, entry in parts_of(found, pillar):
        weight = next((zone.parts[at].weight for zone in found.zones), math.nan)
        lines = [goalposts(part, entry, found, say), target_words(entry, say)]
        if not math.isnan(weight):
            lines.append(say.say("quality-weight", share=say.quantity(100 * weight, "percent", 1)))
        title = f"<strong>{escape(entry.title.of(say.language))}</strong> {_evidence(found, at, say)}"
        words = "".join(f"<span>{escape(line)}</span>" for line in lines)
        items.append(f'<li>{title}<p class="aside marks">{words} {more.get(entry.id, "")}</p></li>')
    return f'<ul class="heads">{"".join(items)}</ul>'


def _evidence(found: Ranking, at: int, say: Locale) -> str:
    kinds = (zone.parts[at].value for zone in found.zones if not math.isnan(zone.parts[at].value.value))
    return markup.badge(next((value.evidence for value in kinds), None), say)


def target_words(entry: Indicator, say: Locale) -> str:
    """Return what is asked of an indicator, and by whom; that nothing is asked is said, too."""
    if entry.target is None:
        return say.say("quality-no-target")
    value = say.quantity(entry.target.value, entry.unit, decimals(entry.unit))
    return say.say("card-target", value=value, source=say.say(f"target-source-{entry.target.source}"))


def pillar_table(found: Ranking, pillar: Pillar, names: Names, say: Locale) -> str:
    """Return the indicators of one pillar by zone: value, score, and whom it is about; lowest zone first."""
    parts = parts_of(found, pillar)
    rows = sorted(found.zones, key=lambda zone: _order(zone, pillar.id))
    heads = [say.say("column-zone"), *(entry.title.of(say.language) for _, _, entry in parts)]
    cells = (
        [f"<b>{escape(names.get(zone.zone, zone.zone))}</b>", *(_told(zone.parts[at], say) for at, _, _ in parts)]
        for zone in rows
    )
    return f'<div class="wide opened">{markup.table(heads, cells)}</div>'


def _order(zone: Placed, pillar: str) -> tuple[bool, float, str]:
    score = zone.pillars.get(pillar, math.nan)
    return math.isnan(score), 0.0 if math.isnan(score) else score, zone.zone


def _told(part: Open, say: Locale) -> str:
    value = part.value
    if math.isnan(value.value):
        return f"<em>{escape(reason(value, say))}</em>"
    number = say.quantity(value.value, value.unit, decimals(value.unit))
    words = persons_words(part, say)
    small = f"<small>{escape(words)}</small>" if words else ""
    return f'<span class="told"><b>{escape(number)}</b> {chip(part.score, say)}{small}</span>'


def persons_words(part: Open, say: Locale) -> str:
    """Return how many people the target still asks for, else how many the indicator is about; empty where unknown."""
    value = part.value
    if not math.isnan(value.persons_to_target):
        return say.say("card-to-target", persons=round(value.persons_to_target))
    return concerned(part, "composite-affected", say)


def concerned(part: Open, key: str, say: Locale) -> str:
    """Return by the message ``key`` how many people an indicator is about; empty where unknown, none, or too few."""
    if math.isnan(part.affected) or part.affected < FEWEST_TOLD:
        return ""
    return say.say(key, persons=say.quantity(part.affected, "persons"))


def links(told: Iterable[tuple[str, str]]) -> str:
    """Return links as one piece of markup, each an address of this house and its words."""
    return " ".join(f'<a href="{escape(where, quote=True)}">{escape(words)}</a>' for where, words in told)
