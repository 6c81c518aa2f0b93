"""What a composite index answers: who lives where it is lowest, what its places hang on, and what a mean would hide."""

import math
from collections.abc import Iterable, Mapping, Sequence
from html import escape
from typing import Final

import pandas as pd

from figures import markup
from i18n import Locale
from i18n.locale import clean
from model.age import Age
from model.ranking import GEOMETRIC, GOALPOST, Placed, Ranking

Names = Mapping[str, str]
PERCENT: Final = 100.0
# Two shares of the shift nearer than this are not told apart: they are reckoned from a sample.
CLOSE_SHARE: Final = 0.05


def answer(found: Ranking, names: Names, say: Locale, age: Age | None = None, more: Iterable[str] = ()) -> str:
    """Return who lives where the index is lowest, large; else why nothing can be said.

    Parameters
    ----------
    age
        Of what went in; None where it is not known, and for what is made up.
    more
        Further sentences.
    """
    low = found.lowest()
    if not low:
        return markup.headline(say.say("quality-who"), say.say("no-data"), "", [*_silent(found, say), *more])
    value = lowest_value(low, say)
    mark = f"{markup.badge(found.evidence, say)} {markup.aged(found.evidence, age, say)}"
    lines = ends_words(found, names, say)
    lines += _without(found, names, say)
    return markup.headline(say.say("quality-who"), value, mark, [*lines, *more])


def lowest_value(low: Sequence[Placed], say: Locale) -> str:
    """Return how many live where an index is lowest; in how many zones, where nobody counted them."""
    persons = sum(zone.residents for zone in low)
    return say.say("quality-zones", count=len(low)) if math.isnan(persons) else say.quantity(persons, "persons")


def ends_words(found: Ranking, names: Names, say: Locale) -> list[str]:
    """Return where an index that has places is lowest, and where it is highest unless nothing tells them apart."""
    low = found.lowest()
    lines = [_sentence(found, low, names, say)]
    if len(low) < len(found.placed()):
        best = found.highest()
        key = "quality-highest" if len(best) > 1 else "quality-highest-one"
        lines.append(say.say(key, zones=say.listed(_name(zone, names) for zone in best)))
    return lines


def _sentence(found: Ranking, low: tuple[Placed, ...], names: Names, say: Locale) -> str:
    total = len(found.placed())
    title, zones = found.declared.title, say.listed(_name(zone, names) for zone in low)
    if len(low) == total:
        return say.say("quality-all-tied", title=title, count=total)
    if len(low) == 1:
        return say.say("quality-lowest-one", score=say.number(low[0].score, 1), title=title, zones=zones)
    first, *_, last = (say.number(score, 1) for score in sorted(zone.score for zone in low))
    return say.say("quality-lowest", low=first, high=last, title=title, zones=zones)


def _silent(found: Ranking, say: Locale) -> list[str]:
    """Return why there are no places: no data at all, or one zone alone."""
    return [say.say(f"reason-{found.reason}") if found.reason else say.say("quality-alone")]


def _without(found: Ranking, names: Names, say: Locale) -> list[str]:
    rest = [names.get(zone.zone, zone.zone) for zone in found.zones if zone.reason]
    return [say.say("quality-without", zones=say.listed(rest))] if rest else []


def _name(zone: Placed, names: Names) -> str:
    return names.get(zone.zone, zone.zone)


def callouts(found: Ranking, names: Names, say: Locale) -> str:
    """Return what the places hang on and what a mean would hide, side by side where there is room."""
    return f'<div class="callouts">{hangs_on(found, say)}{hidden(found, names, say)}</div>'


def hangs_on(found: Ranking, say: Locale) -> str:
    """Return the one choice that decides the places, with what every choice has a part in; empty without places."""
    told = found.choice
    if told is None:
        return ""
    if not told.most:
        return callout(say.say("quality-decides"), [say.say("composite-choice-none")], "")
    shares = {name: min(max(share, 0.0), 1.0) for name, share in told.total.items()}
    lines = [
        say.say(
            "composite-most",
            choice=say.say(f"composite-choice-{told.most}"),
            share=_percent(shares[told.most], say),
            shift=say.number(told.shift, 1),
        )
    ]
    near = [name for name, share in shares.items() if name != told.most and share >= shares[told.most] - CLOSE_SHARE]
    if near:
        others = say.listed(say.say(f"composite-choice-{name}") for name in near)
        lines.append(say.say("quality-close", choices=others))
    return callout(say.say("quality-decides"), lines, _shares(found, shares, say))


def _shares(found: Ranking, shares: Mapping[str, float], say: Locale) -> str:
    """Return, folded away, how much of the shift each choice explains alone, and together with others."""
    if found.choice is None:
        return ""
    alone = {name: min(max(share, 0.0), 1.0) for name, share in found.choice.first.items()}
    heads = [say.say(f"quality-{name}") for name in ("choice", "share-alone", "share-together")]
    rows = [
        [escape(say.say(f"composite-choice-{name}")), escape(_percent(alone[name], say)), _bar(share, say)]
        for name, share in sorted(shares.items(), key=lambda pair: -pair[1])
    ]
    note = escape(say.say("quality-shares-note", points=found.choice.points))
    summary = f"<summary>{escape(say.say('quality-shares'))}</summary>"
    return f'<details>{summary}<div class="wide">{markup.table(heads, rows)}</div><p class="aside">{note}</p></details>'


def _bar(share: float, say: Locale) -> str:
    width = f'<i class="share" style="inline-size:{PERCENT * share:.0f}%"></i>'
    return f'<span class="shared">{width}<b>{escape(_percent(share, say))}</b></span>'


def hidden(found: Ranking, names: Names, say: Locale) -> str:
    """Return where a plain mean would hide a failing pillar, the most hidden first; empty where nowhere."""
    alarmed = sorted((zone for zone in found.placed() if zone.alarm), key=lambda zone: -zone.gap)
    if not alarmed:
        return callout(say.say("quality-hides"), [say.say("quality-hides-none")], "") if found.placed() else ""
    titles = {pillar.id: pillar.title.of(say.language) for pillar in found.declared.pillars}
    key = "quality-hides-most" if found.way.aggregate == GEOMETRIC else "quality-hides-mean"
    rows = [
        say.say(
            "quality-hidden",
            zone=_name(zone, names),
            pillar=titles[zone.weakest()],
            score=say.number(zone.pillars[zone.weakest()]),
            points=say.number(zone.gap, 1),
        )
        for zone in alarmed
    ]
    lines = [say.say(key, count=len(alarmed)), rows[0]]
    rest = ""
    if rows[1:]:
        summary = escape(say.say("quality-hidden-rest", count=len(rows) - 1))
        rest = f"<details><summary>{summary}</summary>{markup.notes(rows[1:])}</details>"
    return callout(say.say("quality-hides"), lines, rest, kind="alarm")


def callout(title: str, lines: Iterable[str], more: str, kind: str = "") -> str:
    """Return sentences set off from others under a title, escaped here; ``more`` is markup below them."""
    return f'<section class="callout {kind}"><h3>{escape(title)}</h3>{markup.paragraphs(lines)}{more}</section>'


def below_table(found: Ranking, spread: float, say: Locale) -> str:
    """Return what stands below the table, as markup: what its sign means, and what is told beside the index."""
    lines = [say.say("quality-gap-note"), *beside_words(found, spread, say)]
    return f'<div class="aside lines">{markup.paragraphs(lines)}</div>'


def beside_words(found: Ranking, spread: float, say: Locale) -> list[str]:
    """Return what is told beside an index and never averaged in: its spread, and how equal the district is."""
    lines = [] if math.isnan(spread) else [say.say("composite-spread", points=say.number(spread, 1))]
    for result in found.beside:
        value = result.district()
        if not math.isnan(value.value):
            told = say.quantity(value.value, value.unit, 2)
            line = say.say("composite-beside", indicator=result.indicator.title, value=told)
            lines.append(say.listed([line, say.say(f"evidence-{value.evidence}")]) if value.evidence else line)
    return lines


def cautions(found: Ranking, say: Locale) -> list[str]:
    """Return what an index does not tell, and what of it this project proposes."""
    titles = {entry.id: entry.title for entry in found.entries}
    lines = [say.say(f"quality-note-{name}") for name in ("soft", "zones", "median")]
    if found.way.normalise != GOALPOST:
        lines.append(say.say("quality-note-relative"))
    if found.weights.proposal:
        lines.append(say.say("quality-note-weights"))
    lines += [
        say.say("composite-alike", one=titles[one], other=titles[other], rho=say.number(rho, 2))
        for one, other, rho in found.alike
    ]
    return lines


def quality_table(found: Ranking, names: Names, say: Locale) -> pd.DataFrame:
    """Return the zones as a reader sees them, best first, those without a score last; an idle column is left out."""
    rows = (*found.placed(), *(zone for zone in found.zones if zone.reason))
    table = pd.DataFrame([_words(zone, found, names, say) for zone in rows])
    idle = []
    if not any(zone.low < zone.high for zone in rows):
        idle.append(say.say("column-bounds"))
    if all(math.isnan(zone.residents) for zone in rows):
        idle.append(say.say("quality-residents"))
    return table.drop(columns=idle)


def _words(zone: Placed, found: Ranking, names: Names, say: Locale) -> dict[str, str]:
    titles = {pillar.id: pillar.title.of(say.language) for pillar in found.declared.pillars}
    known, worst = not zone.reason, zone.weakest()
    low, high = say.number(zone.low, 1), say.number(zone.high, 1)
    weak = say.say("quality-weak", pillar=titles.get(worst, ""), score=say.number(zone.pillars.get(worst, math.nan)))
    gap = say.number(zone.gap, 1)
    return {
        say.say("column-zone"): clean(_name(zone, names)),
        say.say("quality-score"): say.number(zone.score, 1) if known else say.say(f"reason-{zone.reason}"),
        say.say("column-bounds"): say.say("bounds", low=low, high=high) if zone.low < zone.high else "",
        say.say("quality-place"): place_words(zone, say),
        say.say("quality-among-worst"): ""
        if math.isnan(zone.stand.among_worst)
        else _percent(zone.stand.among_worst, say),
        say.say("quality-weakest"): weak if known and worst else "",
        say.say("quality-gap"): "" if not known else say.say("quality-alarm", points=gap) if zone.alarm else gap,
        say.say("quality-residents"): "" if math.isnan(zone.residents) else say.number(zone.residents),
        say.say("column-evidence"): say.say(f"evidence-{zone.evidence}") if zone.evidence else "",
    }


def place_words(zone: Placed, say: Locale) -> str:
    """Return a zone's place with the band of nine draws in ten; empty without one."""
    stand = zone.stand
    if math.isnan(stand.median):
        return ""
    ends = {name: say.number(end, 1) for name, end in (("low", stand.low), ("high", stand.high))}
    return say.say("quality-band", place=say.number(stand.median, 1), **ends)


def _percent(share: float, say: Locale) -> str:
    return say.quantity(PERCENT * share, "percent")
