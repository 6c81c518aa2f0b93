"""What is said of one zone beside its picture: where it stands, what would help most, what is not known."""

import math
from collections.abc import Sequence
from html import escape
from typing import Final

import pandas as pd

from figures import markup
from figures.pillars import concerned
from figures.portrait import Line, elsewhere, ordered, told
from figures.quality import callout, place_words
from figures.tables import reason
from i18n import Locale
from model.indicator import decimals
from model.ranking import Open, Placed, Ranking

LEAST_HELP: Final = 1.0  # points: a smaller lift is no help
CLOSE_HELP: Final = 0.5  # points: two lifts nearer than this are not told apart


def standing(zone: Placed, found: Ranking, name: str, say: Locale) -> str:
    """Return in a sentence or two where a zone stands in an index, and how surely."""
    title = found.declared.title
    if zone.reason:
        lines = [say.say("portrait-no-score", zone=name, title=title, reason=say.say(f"reason-{zone.reason}"))]
    else:
        lines = [say.say("portrait-score", zone=name, title=title, score=say.number(zone.score, 1))]
        if place := place_words(zone, say):
            lines.append(say.say("portrait-place", place=place, count=len(found.placed())))
        if not math.isnan(zone.stand.among_worst):
            share = say.quantity(100 * zone.stand.among_worst, "percent")
            lines.append(say.say("portrait-among-worst", share=share))
    if not math.isnan(zone.residents):
        lines.append(say.say("portrait-residents", persons=say.quantity(zone.residents, "persons")))
    mark = markup.badge(zone.evidence, say)
    return f'<p class="standing">{" ".join(map(escape, lines))} {mark}</p>'


def help_words(zone: Placed, found: Ranking, say: Locale) -> list[str]:
    """Return what would lift a zone's score most, as sentences; none where the numbers do not say so."""
    helps = [part for part in zone.helps(CLOSE_HELP) if part.lift >= LEAST_HELP]
    lines = [_help(part, found, say) for part in helps]
    return [say.say("portrait-help-close", count=len(lines)), *lines] if len(lines) > 1 else lines


def help_box(zone: Placed, found: Ranking, say: Locale) -> str:
    """Return what would help a zone most, as markup; nothing where the numbers do not say so."""
    words, note = help_words(zone, found, say), markup.aside(escape(say.say("portrait-help-note")))
    return callout(say.say("portrait-help-title"), words, note, "helps") if words else ""


def _help(part: Open, found: Ranking, say: Locale) -> str:
    entry = next(entry for entry in found.entries if entry.id == part.value.indicator)
    post = next(one for one in found.declared.parts() if one.indicator == entry.id)
    digits = decimals(entry.unit)
    line = say.say(
        "portrait-help",
        indicator=entry.title,
        now=say.quantity(part.value.value, entry.unit, digits),
        to=say.quantity(post.best, entry.unit, digits),
        points=say.number(part.lift, 1),
    )
    return f"{line} {concerned(part, 'portrait-help-persons', say)}".rstrip()


def portrait_table(lines: Sequence[Line], zone: str, say: Locale) -> pd.DataFrame:
    """Return the same as a table of words, in the order of the picture; a column that says nothing is left out."""
    table = pd.DataFrame([_table_row(line, zone, say) for line in ordered(lines, zone)])
    return table.loc[:, [bool((table[name] != "").any()) for name in table.columns]] if len(table) else table


def _table_row(line: Line, zone: str, say: Locale) -> dict[str, str]:
    entry, value, whole = line.result.indicator, line.of(zone), line.result.district()
    digits = decimals(entry.unit)
    ends = [say.number(end, digits) for end in (value.low, value.high)]
    more = value.persons_to_target
    return {
        say.say("column-indicator"): entry.title.of(say.language),
        say.say("column-value"): told(value, say),
        say.say("column-bounds"): say.say("bounds", low=ends[0], high=ends[1]) if value.low < value.high else "",
        say.say("quality-score"): say.number(1 + 99 * line.part.place(value.value)),
        say.say("portrait-column-district"): "" if math.isnan(whole.value) else told(whole, say),
        say.say("portrait-column-target"): ""
        if entry.target is None
        else say.quantity(entry.target.value, entry.unit, digits),
        say.say("column-to-target"): "" if math.isnan(more) else say.number(more),
        say.say("portrait-column-others"): say.listed(elsewhere(line, say)),
        say.say("column-evidence"): say.say(f"evidence-{value.evidence}") if value.evidence else "",
    }


def unknown(lines: Sequence[Line], zone: str) -> list[Line]:
    """Return the lines of which nothing is known here."""
    return [line for line in lines if math.isnan(line.of(zone).value)]


def unknown_words(line: Line, zone: str, lacks: Sequence[str], say: Locale) -> str:
    """Return why nothing is known of an indicator here: what it ``lacks`` by name, else the reason of its value."""
    title = line.result.indicator.title
    if lacks:
        return say.say("portrait-lacks", indicator=title, names=say.listed(lacks))
    return say.say("portrait-unknown", indicator=title, reason=reason(line.of(zone), say))


def limping(lines: Sequence[Line], zone: str, say: Locale) -> list[str]:
    """Return why each comparison with others limps, those that are drawn only, each sentence once."""
    known = ordered(lines, zone)
    told = [peer.caveat.of(say.language) for line in known for peer in line.peers]
    told += [printed.caveat.of(say.language) for line in known if (printed := line.printed()) is not None]
    return list(dict.fromkeys(filter(None, told)))


def fold(title: str, lines: Sequence[str]) -> str:
    """Return sentences folded away under a title, escaped here."""
    return f'<details class="sources"><summary>{escape(title)}</summary>{markup.notes(lines)}</details>'
