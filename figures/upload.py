"""What an upload looks like in words: its steps, its rows, its findings; every word of a file is escaped."""

import re
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import replace
from html import escape
from typing import Final

import pandas as pd

from figures import markup
from i18n import Locale
from i18n.locale import clean
from model.problem import Place, Problem, Severity, Verdict

STEPS: Final = ("understand", "judge", "keep")
MOST_ROWS: Final = 8
MOST_COLUMNS: Final = 24
MOST_PLACES: Final = 5
LONGEST_CELL: Final = 60
# Options of the command, and what stands for them on the page.
BOXES: Final = {
    "accept-personal": "ask-personal",
    "accept-repairs": "ask-accept-box",
    "crs": "ask-crs-box",
    "drop": "private-drop-box",
    "encoding": "ask-encoding",
    "header": "ask-header",
    "map": "fields-title",
    "role": "ask-role",
    "sheet": "ask-sheet",
    "source": "keep-producer",
    "evidence": "keep-evidence",
}
# In quotation marks, as each language writes them; a column’s name in it stands in isolates.
_OPTION = re.compile(r"([«‘])--([a-z-]+)[^»’]*([»’])")
SERVICE_UNKNOWN: Final = "service-unknown"
GRAVEST_FIRST: Final = (Severity.REFUSE, Severity.CHOICE, Severity.REPAIR, Severity.NOTE)


def stepper(now: str, say: Locale) -> str:
    """Return the three steps, with the one at which the reader is."""
    at = STEPS.index(now) if now in STEPS else len(STEPS)
    items = []
    for place, step in enumerate(STEPS):
        state = "done" if place < at else "now" if place == at else "next"
        current = ' aria-current="step"' if state == "now" else ""
        mark = "✓" if state == "done" else escape(say.number(place + 1))
        title, lead = escape(say.say(f"step-{step}")), escape(say.say(f"step-{step}-lead"))
        items.append(f'<li class="{state}"{current}><i>{mark}</i><span><b>{title}</b><small>{lead}</small></span></li>')
    return f'<ol class="steps" aria-label="{escape(say.say("steps-label"), quote=True)}">{"".join(items)}</ol>'


def file_line(name: str, size: int, say: Locale) -> str:
    """Return the line that names the file."""
    weight = escape(say.say("file-size", kilobytes=max(1, round(size / 1000)))) if size else ""
    return f'<p class="sent"><strong>{markup.foreign(clean(name))}</strong> <small>{weight}</small></p>'


def raw_rows(frame: pd.DataFrame, say: Locale) -> str:
    """Return the first rows of a file as they stand in it, with their numbers."""
    names = list(frame.columns[:MOST_COLUMNS])
    heads = [say.say("column-row"), *(cell(name) for name in names)]
    rows = (
        [f'<b class="row">{escape(say.number(float(str(label))))}</b>', *(_cell(value) for value in row)]
        for label, row in zip(frame.index[:MOST_ROWS], frame[names].head(MOST_ROWS).to_numpy(dtype=object), strict=True)
    )
    more = len(frame.columns) - len(names)
    note = markup.aside(escape(say.say("columns-more", count=more))) if more > 0 else ""
    return f'<div class="raw">{markup.table(heads, rows)}{note}</div>'


def cell(value: object) -> str:
    """Return a cell as one short line of plain words; nothing where nothing stands."""
    if value is None or (isinstance(value, float) and value != value):  # noqa: PLR0124 - NaN alone is not itself
        return ""
    text = clean(str(value))
    return text if len(text) <= LONGEST_CELL else text[: LONGEST_CELL - 1] + "…"


def _cell(value: object) -> str:
    return markup.foreign(cell(value))


def readings(samples: Sequence[tuple[str, str]], say: Locale) -> str:
    """Return what each encoding makes of the same bytes, side by side."""
    cards = (
        f'<li><code>{escape(name)}</code><p><bdi dir="auto">{escape(clean(text))}</bdi></p></li>'
        for name, text in samples
    )
    return f'<ul class="readings" aria-label="{escape(say.say("readings-label"), quote=True)}">{"".join(cards)}</ul>'


def sentence(problem: Problem, say: Locale) -> str:
    """Return what a finding says to somebody at a page, who has boxes and lists where a command has options."""
    if say.has(f"problem-{problem.rule}-page"):
        return say.problem(problem, "-page", name=field_name(str(problem.facts.get("field", "")), say))
    return _OPTION.sub(lambda found: _box(found, say), say.problem(_in_words(problem, say)))


def _in_words(problem: Problem, say: Locale) -> Problem:
    """Return a finding that names services as people do, where the command names them by their ids."""
    told = dict(problem.facts)
    if problem.rule == SERVICE_UNKNOWN:
        told |= {"accepted": say.listed(say.say(f"service-{name}") for name in problem.candidates), "more": ""}
    elif say.has(meant := f"service-{problem.facts.get('meant', '')}"):
        told["meant"] = say.say(meant)
    return replace(problem, facts=told)


def _box(found: re.Match[str], say: Locale) -> str:
    """Return the name of the box that stands on the page for an option of the command."""
    first, option, last = found.groups()
    return f"{first}{say.say(BOXES[option]) if option in BOXES else option}{last}"


def field_name(field: str, say: Locale) -> str:
    """Return what a field of a role is called; its id where nobody gave it a name."""
    key = f"field-{field.replace('_', '-')}"
    return say.say(key) if say.has(key) else field


def verdict_line(verdict: Verdict, counts: tuple[int, int, int], say: Locale) -> str:
    """Return the verdict in one sentence, and the sum of rows: in = loaded + set aside."""
    rows_in, loaded, aside = counts
    total = ""
    if rows_in:
        parts = (("rows-in", rows_in), ("rows-loaded", loaded), ("rows-aside", aside))
        cells = [f"<span><b>{escape(say.number(n))}</b> {escape(say.say(f'sum-{key}'))}</span>" for key, n in parts]
        total = row_sum([cells[0], "<i>=</i>", cells[1], "<i>+</i>", cells[2]])
    return verdict_box(verdict, say.say(f"verdict-{verdict}"), total)


def row_sum(cells: Iterable[str]) -> str:
    """Return counts of rows, each markup, in one line."""
    return f'<p class="sum">{"".join(cells)}</p>'


def verdict_box(kind: str, words: str, *more: str) -> str:
    """Return what became of a file: ``words`` are escaped here, ``more`` is markup below them."""
    return f'<div class="verdict {kind}" role="status"><strong>{escape(words)}</strong>{"".join(more)}</div>'


def row_changes(against: str, counts: Mapping[str, int], columns: Iterable[str], say: Locale) -> str:
    """Return which rows of an upload are other than those that it is held against.

    Parameters
    ----------
    against, columns
        What it is held against, and sentences on its columns: escaped here.
    counts
        How many rows by ``added``, ``removed`` and ``changed``.
    """
    words = {name: escape(say.say(f"change-{name}", count=count)) for name, count in counts.items()}
    cells = (
        f'<span class="{name}">{markup.word("b", say.number(count))} {words[name]}</span>'
        for name, count in counts.items()
    )
    lines = "".join(markup.aside(escape(line)) for line in columns)
    return f'<p class="change">{escape(against)}</p>{row_sum(cells)}{lines}'


def findings(problems: Iterable[Problem], say: Locale) -> str:
    """Return every finding under its severity, the gravest first, each with its places."""
    every = list(problems)
    parts = []
    for severity in GRAVEST_FIRST:
        group = [problem for problem in every if problem.severity is severity]
        if group:
            title = escape(say.say(f"findings-{severity}", count=len(group)))
            items = "".join(_finding(problem, say) for problem in group)
            parts.append(f'<section class="findings {severity}"><h3>{title}</h3><ul>{items}</ul></section>')
    return "".join(parts)


def _finding(problem: Problem, say: Locale) -> str:
    words = f"<p>{escape(sentence(problem, say))}</p>"
    where = [place for place in problem.where if place.row or place.column]
    if not where or problem.rule == "encoding-unsure":
        return f"<li>{words}</li>"
    rows = "".join(_place(place, say) for place in where[:MOST_PLACES])
    rest = problem.count - min(len(where), MOST_PLACES)
    more = f"<li>{escape(say.say('places-more', count=rest))}</li>" if rest > 0 and len(where) >= MOST_PLACES else ""
    return f'<li>{words}<ul class="places">{rows}{more}</ul></li>'


def _place(place: Place, say: Locale) -> str:
    parts = []
    if place.row:
        parts.append(escape(say.say("place-row", row=place.row)))
    if place.column:
        parts.append(markup.foreign(cell(place.column)))
    if place.found:
        parts.append(f"<q>{markup.foreign(cell(place.found))}</q>")
    return f"<li>{' — '.join(parts)}</li>"
