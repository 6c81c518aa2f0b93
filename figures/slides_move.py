"""The slide about a resettlement: what was planned, what is reported since, and every source beside its figure."""

from html import escape
from typing import Final

from figures import ledger, markup
from figures.slides import Told
from i18n import Locale
from model.evidence import weakest
from model.ledger import Ledger, Line

SHOWN: Final = 4  # figures beside the first: more of them nobody reads from where the audience sits


def move(book: Ledger, say: Locale) -> Told:
    """Return the first figure of a ledger large, from the first report to all later ones, and others beside it."""
    title = say.say("stand-move-title")
    if not book.lines:
        return Told(title, book.title.of(say.language), say.say("no-data"), (say.say("stand-lacking"),))
    line, others = book.lines[0], book.lines[1 : SHOWN + 1]
    evidence = weakest(report.evidence for one in (line, *others) for report in one.reports)
    planned, reported = ledger.first_words(line, say), ledger.later_words(line, say)
    facts = {"planned": planned, "reported": reported}
    lines = (say.say("stand-move-lead"), say.say("ledger-unchosen"))
    picture = f'<div class="figures">{"".join(_figure(one, say) for one in others)}</div>'
    return Told(
        title,
        f"{book.title.of(say.language)} — {line.title.of(say.language)}",
        ledger.from_to(line, say),
        lines,
        picture if others else "",
        evidence,
        tuple(source for one in (line, *others) for source in _sources(one)),
        tuple(dict.fromkeys(book.datasets.values())),
        facts,
    )


def _figure(line: Line, say: Locale) -> str:
    sources = " | ".join(f'<bdi dir="auto">{escape(one)}</bdi>' for one in _sources(line))
    mark = markup.badge(line.evidence, say)
    number = f"<b>{escape(ledger.from_to(line, say))}</b>"
    return f"<section><h2>{escape(line.title.of(say.language))}</h2>{number}<p>{mark} {sources}</p></section>"


def _sources(line: Line) -> tuple[str, ...]:
    return tuple(dict.fromkeys(report.source_title for report in line.reports if report.source_title))
