"""The ledger of a resettlement: what was planned, what was reported since, and who said it; nothing is chosen."""

import math
import re
from collections import Counter
from collections.abc import Collection, Iterable
from html import escape
from typing import Final, Literal

import pandas as pd

from figures import markup
from figures.moments import middle_of
from figures.printed import printed_words, qualified
from figures.tables import reason
from i18n import Locale
from model.age import Age
from model.evidence import Evidence, weakest
from model.indicator import Result
from model.ledger import Ledger, Line, Walks
from model.report import Report

UNDATED: Final = "undated"
MAIN: Final = 5  # the figures that a reader asks for first, as the ledger has them in front
TOP, BOTTOM = 82.0, 14.0  # percent of a strip's height between which its marks stand


def headline(book: Ledger, say: Locale) -> str:
    """Return the first figure of a ledger large, from the first report to all later ones; nothing without figures."""
    if not book.lines:
        return ""
    line = book.lines[0]
    words = [say.say("ledger-sentence", first=first_words(line, say), **_since(line, say))]
    if _low(line) < _high(line):
        words.append(say.say("ledger-unchosen"))
    mark = f"{markup.badge(weakest(report.evidence for report in line.reports), say)} {_conflict(line, say)}"
    scope = f"{book.title.of(say.language)} — {line.title.of(say.language)}"
    return markup.headline(scope, from_to(line, say), mark, words)


def claims(lines: Iterable[Line], say: Locale) -> str:
    """Return figures beside each other, each with every report of it."""
    return f'<section class="claims">{"".join(_claim(line, say) for line in lines)}</section>'


def book(found: Ledger, say: Locale) -> str:
    """Return the main figures of a ledger, and the others folded away."""
    rest = found.lines[MAIN:]
    title = escape(say.say("ledger-others", count=len(rest)))
    fold = f'<details class="others"><summary>{title}</summary>{claims(rest, say)}</details>' if rest else ""
    return claims(found.lines[:MAIN], say) + fold


def _claim(line: Line, say: Locale) -> str:
    mark = markup.badge(weakest(report.evidence for report in line.reports), say)
    shared = shared_sentences(report.note.of(say.language) for report in line.reports)
    rows = "".join(_report(report, line.unit, shared, say) for report in line.reports)
    once = f"<small>{escape(' '.join(shared))}</small>" if shared else ""
    return (
        f'<article class="claim"><h3>{escape(line.title.of(say.language))}</h3>'
        f'<p class="value">{escape(from_to(line, say))}</p><p class="kind">{mark} {_conflict(line, say)}</p>'
        f'{once}{_strip(line, say)}<ul class="reports">{rows}</ul></article>'
    )


def shared_sentences(notes: Iterable[str]) -> list[str]:
    """Return the sentences that two notes or more have in common, in their order: they are said once."""
    return [
        one
        for one, times in Counter(each for note in notes for each in dict.fromkeys(_parts(note))).items()
        if times > 1
    ]


def _parts(note: str) -> list[str]:
    return re.split(r"(?<=[.؟?!])\s+", note.strip()) if note.strip() else []


def _report(report: Report, unit: str, shared: Collection[str], say: Locale) -> str:
    note = " ".join(one for one in _parts(report.note.of(say.language)) if one not in shared)
    small = f"<small>{escape(note)}</small>" if note else ""
    link = f'<bdi dir="auto">{markup.link(report.source_url, report.source_title)}</bdi>'
    day = f"<time>{escape(_day(report.date, say))}</time>"
    return f"<li><b>{escape(_said(report, unit, say))}</b> {day} {link}{small}</li>"


def _strip(line: Line, say: Locale) -> str:
    """Return the reports of a figure as marks along time; nothing where they do not differ, or bear no date.

    It shows no more than the list below it says, so nobody has to be told of it in words.
    """
    marks = [(middle_of(report.date), report.value) for report in line.reports if report.date != UNDATED]
    marks = [(at, value) for at, value in marks if not math.isnan(at)]
    low, high = min((value for _, value in marks), default=0.0), max((value for _, value in marks), default=0.0)
    if low == high:
        return ""
    first, last = math.floor(min(at for at, _ in marks)), math.floor(max(at for at, _ in marks)) + 1
    dots = "".join(
        f'<i style="left:{_percent(at, first, last):.1f}%;bottom:{_height(value, low, high):.1f}%"></i>'
        for at, value in marks
    )
    heights = ((_height(value, low, high), say.number(value, 2)) for value in (low, high))
    names = "".join(f'<b style="bottom:{height:.1f}%">{escape(words)}</b>' for height, words in heights)
    years = "".join(
        f'<em style="left:{_percent(year + 0.5, first, last):.1f}%">{escape(say.digits(str(year)))}</em>'
        for year in dict.fromkeys((first, last - 1))
    )
    return f'<div class="strip" dir="ltr" aria-hidden="true"><div>{names}</div><div>{dots}{years}</div></div>'


def _percent(at: float, first: float, last: float) -> float:
    return 100.0 * (at - first) / (last - first)


def _height(value: float, low: float, high: float) -> float:
    return BOTTOM + (TOP - BOTTOM) * (value - low) / (high - low)


def from_to(line: Line, say: Locale) -> str:
    """Return the first report and the range of all later ones, or what all reports agree on."""
    if not _later(line):
        return first_words(line, say)
    if line.low == line.high:
        return printed_words(line.low, line.high, line.unit, line.reports, say)
    return say.say("ledger-from-to", first=first_words(line, say), later=later_words(line, say))


def first_words(line: Line, say: Locale) -> str:
    """Return what the first report of a figure says, mostly a plan."""
    return printed_words(line.first.low, line.first.high, line.unit, _of_first(line), say)


def later_words(line: Line, say: Locale) -> str:
    """Return between what all reports after the first lie; where there are none, that they say nothing."""
    later = _later(line)
    return printed_words(_low(line), _high(line), line.unit, later, say) if later else say.say("ledger-none-later")


def _since(line: Line, say: Locale) -> dict[str, str]:
    """Return what a sentence tells of a figure's first report and of those after it."""
    return {
        "figure": line.title.of(say.language),
        "date": _day(line.first.date, say),
        "count": say.number(len(line.reports)),
        "later": later_words(line, say),
    }


def _of_first(line: Line) -> list[Report]:
    """Return all reports that speak of the first time."""
    return [report for report in line.reports if report.date == line.first.date]


def _later(line: Line) -> list[Report]:
    """Return all reports that speak of a later time than the first."""
    return [report for report in line.reports if report.date not in {UNDATED, line.first.date}]


def _low(line: Line) -> float:
    return min((report.value for report in _later(line)), default=line.first.low)


def _high(line: Line) -> float:
    return max((report.value for report in _later(line)), default=line.first.high)


def _said(report: Report, unit: str, say: Locale) -> str:
    return qualified(report.qualifier, say.quantity(report.value, unit, 2), say)


def _conflict(line: Line, say: Locale) -> str:
    return markup.chip("verified-secondary", say.say("ledger-contradictory")) if line.contradictory else ""


def _day(date: str, say: Locale) -> str:
    return say.date(date) if date[:4].isdigit() else say.say("undated")


def followed(result: Result, lacks: Iterable[str], age: Age | None, say: Locale) -> str:
    """Return the key figure of families who were followed through the move, with what stands behind it, or its lack.

    Parameters
    ----------
    lacks
        Names of what would have to be brought.
    """
    whole, label = result.district(), result.indicator.title.of(say.language)
    if math.isnan(whole.value):
        names = list(lacks)
        below = [say.say("facet-lacks", names=say.listed(names)) if names else reason(whole, say)]
        return markup.card(label, say.say("no-data"), "", below, kind="blank")
    digits, below = 1, []
    if whole.low < whole.high:
        low, high = say.number(whole.low, digits), say.quantity(whole.high, whole.unit, digits)
        below.append(say.say("facet-bounds", low=low, high=high))
    more = {f"more-{name}": number for name, number in whole.more.items() if not math.isnan(number)}
    below += [f"{say.say(key)}: {say.number(number, 1)}" for key, number in more.items() if say.has(key)]
    kind: Literal["", "illustrative"] = "illustrative" if whole.evidence is Evidence.ILLUSTRATIVE else ""
    value = say.quantity(whole.value, whole.unit, digits)
    return markup.card(label, value, markup.marks(whole, say, age), below, kind=kind)


def report_table(found: Ledger, say: Locale) -> pd.DataFrame:
    """Return every report of every figure as words, in the ledger's order."""
    rows = [
        {
            say.say("column-figure"): line.title.of(say.language),
            say.say("column-value"): _said(report, line.unit, say),
            say.say("column-date"): _day(report.date, say),
            say.say("column-evidence"): say.say(f"evidence-{report.evidence}"),
            say.say("column-source"): report.source_title,
        }
        for line in found.lines
        for report in line.reports
    ]
    return pd.DataFrame(rows)


def report_rows(found: Ledger) -> pd.DataFrame:
    """Return the same with ids, and numbers as numbers."""
    rows = [
        {
            "place": found.move.place,
            "figure": line.figure,
            "value": report.value,
            "unit": line.unit,
            "qualifier": report.qualifier,
            "date": report.date,
            "evidence": str(report.evidence),
            "source_title": report.source_title,
            "source_url": report.source_url,
        }
        for line in found.lines
        for report in line.reports
    ]
    return pd.DataFrame(rows)


def walks(found: Ledger, say: Locale) -> str:
    """Return the walks from the old and from the new place; nothing where there are none."""
    if not found.walks:
        return ""
    heads = [say.say(f"ledger-{name}") for name in ("service", "old", "new", "by")]
    lines = [say.say("ledger-apart", metres=say.quantity(found.apart, "m")), say.say("ledger-walks-caveat")]
    cells = (_walk(walk, say) for walk in found.walks)
    return markup.wide([*heads, say.say("column-evidence")], cells, "twin") + markup.notes(lines)


def _walk(walk: Walks, say: Locale) -> list[str]:
    grown = say.say("no-data") if math.isnan(walk.by) else say.signed(walk.by, "m")
    return [
        escape(say.say(f"service-{walk.service}")),
        escape(_metres(walk.before, say)),
        escape(_metres(walk.after, say)),
        markup.word("b", grown),
        markup.badge(walk.evidence, say),
    ]


def _metres(metres: float, say: Locale) -> str:
    if math.isnan(metres):
        return say.say("ledger-no-street")
    return say.say("ledger-no-way") if math.isinf(metres) else say.quantity(metres, "m")
