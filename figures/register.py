"""The register of projects along time, which runs from left to right in every language."""

import math
from collections.abc import Hashable, Iterable, Mapping, Sequence
from dataclasses import dataclass
from html import escape
from typing import Any, Final
from urllib.parse import urlencode

import pandas as pd

from figures import markup
from figures.moments import BREAK, Axis, axis_of, span_of
from i18n import Locale
from model.text import Text

PROJECT: Final = "project"
Row = dict[Hashable, Any]  # one row of a kept frame, by column


@dataclass(frozen=True, slots=True)
class Entry:
    """One row of the register, as it has it.

    Parameters
    ----------
    start, end
        A year, a month or a day; ``end`` may be empty.
    kind
        ``project`` for works, anything else for what happened.
    cost
        NaN where nobody said.
    zones
        Ids of the zones that it stands in, ``*`` for the district as a whole; empty where nobody said.
    """

    id: str
    name: Text
    start: str
    end: str
    kind: str
    cost: float
    currency: str
    zones: str
    source_title: str
    source_url: str
    note: Text

    def span(self) -> tuple[float, float]:
        """Return when it begins and ends, in years; as roughly as it is told."""
        begin, end = span_of(self.start)
        return begin, span_of(self.end)[1] if self.end else end


def entries_of(rows: pd.DataFrame) -> tuple[Entry, ...]:
    """Return the rows of the role ``projects``, in the file's own order."""
    cells = rows.drop(columns="geometry", errors="ignore").to_dict("records")
    return tuple(
        Entry(
            id=_text(row, "project_id"),
            name=_words(row, "name"),
            start=_text(row, "start"),
            end=_text(row, "end"),
            kind=_text(row, "kind"),
            cost=float(row["cost"]) if _text(row, "cost") else math.nan,
            currency=_text(row, "currency"),
            zones=_text(row, "zone_id"),
            source_title=_text(row, "source_title"),
            source_url=_text(row, "source_url"),
            note=_words(row, "note"),
        )
        for row in cells
    )


def _words(row: Row, name: str) -> Text:
    return Text(*(_text(row, f"{name}_{language}") for language in ("ar", "en", "ko")))


def _text(row: Row, column: str) -> str:
    found = row.get(column)
    return "" if found is None or pd.isna(found) else str(found)


def when(entry: Entry, say: Locale) -> str:
    """Return the dates of an entry in words."""
    if not entry.end:
        return say.date(entry.start)
    return say.say("range", low=say.date(entry.start), high=say.date(entry.end))


def timeline(entries: Sequence[Entry], chosen: str, mine: frozenset[str], asked: Mapping[str, str], say: Locale) -> str:
    """Return the register, the earliest first: each with its date, its name, its place in time and its source.

    Parameters
    ----------
    chosen
        Id of the one that the page is about.
    mine
        Ids that belong to the resettlement.
    asked
        What else is in the address, to be kept by the links that choose another one.
    """
    axis = axis_of(entry.span() for entry in entries)
    order = sorted(entries, key=lambda entry: (entry.start, entry.id))
    rows = (_row(entry, axis, chosen, mine, asked, say) for entry in order)
    return markup.skippable(f'<ol class="register">{_scale(axis, say)}{"".join(rows)}</ol>', "register", say)


def lead(entries: Iterable[Entry], say: Locale) -> str:
    """Return what the picture of the register means, and before which year its scale is another."""
    axis, words = axis_of(entry.span() for entry in entries), say.say("impact-register-lead")
    if not axis.is_bent():
        return words
    return f"{words} {say.say('impact-register-bent', year=say.digits(f'{axis.bend:.0f}'))}"


def _scale(axis: Axis, say: Locale) -> str:
    """Return the years above the tracks, which a reader of the dates does not need."""
    ticks = "".join(
        f'<b style="left:{axis.at(year):.2f}%">{escape(say.digits(str(year)))}</b>' for year in axis.ticks()
    )
    bend = f'<s style="left:{axis.at(axis.bend) - BREAK / 2:.2f}%"></s>' if axis.is_bent() else ""
    return f'<li class="scale" aria-hidden="true"><span class="lane">{ticks}{bend}</span></li>'


def _row(entry: Entry, axis: Axis, chosen: str, mine: frozenset[str], asked: Mapping[str, str], say: Locale) -> str:
    begin, end = entry.span()
    left, right = axis.at(begin), axis.at(end)
    bar = "" if math.isnan(begin + end) else f'<i style="left:{(left + right) / 2:.2f}%;width:{right - left:.2f}%"></i>'
    kinds = ("works" if entry.kind == PROJECT else "", "mine" if entry.id in mine else "")
    query = escape(urlencode({**asked, "project": entry.id}), quote=True)
    current = ' aria-current="true"' if entry.id == chosen else ""
    name = escape(entry.name.of(say.language) or entry.id)
    source = f'<bdi dir="auto">{markup.link(entry.source_url, entry.source_title)}</bdi>' if entry.source_title else ""
    day = f"<time>{escape(when(entry, say))}</time>"
    return (
        f'<li class="{" ".join(filter(None, kinds))}"{current}><span class="what">{day}'
        f'<a href="?{query}" target="_self">{name}</a><small>{source}</small></span>'
        f'<span class="lane" aria-hidden="true">{bar}</span></li>'
    )


def meanwhile(entries: Iterable[Entry], chosen: str, first: float, last: float) -> list[Entry]:
    """Return what else the register has between two years, which a comparison before and after cannot tell apart."""
    found = ((entry, entry.span()) for entry in entries if entry.id != chosen)
    return sorted((entry for entry, (begin, end) in found if end > first and begin < last), key=lambda one: one.start)


def table(entries: Iterable[Entry], say: Locale) -> pd.DataFrame:
    """Return the register in words, the earliest first; a column of costs where anybody told one."""
    order = sorted(entries, key=lambda entry: (entry.start, entry.id))
    told = any(not math.isnan(entry.cost) for entry in order)
    rows_ = [
        {
            say.say("column-date"): when(entry, say),
            say.say("pick-project"): entry.name.of(say.language) or entry.id,
            **({say.say("register-cost"): _cost(entry, say)} if told else {}),
            say.say("column-source"): entry.source_title,
            say.say("register-note"): entry.note.of(say.language),
        }
        for entry in order
    ]
    return pd.DataFrame(rows_)


def _cost(entry: Entry, say: Locale) -> str:
    return "" if math.isnan(entry.cost) else say.quantity(entry.cost, entry.currency, 2)


def rows(entries: Iterable[Entry]) -> pd.DataFrame:
    """Return the register with ids, and numbers as numbers, in the file's own order."""
    names = ("id", "start", "end", "kind", "cost", "currency", "zones", "source_title", "source_url")
    made = [{name: getattr(entry, name) for name in names} | {"name": entry.name.ar} for entry in entries]
    return pd.DataFrame(made)
