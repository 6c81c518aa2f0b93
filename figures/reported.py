"""Figures that others have printed: side by side where they disagree, each with its source."""

from collections.abc import Hashable
from datetime import date
from html import escape
from typing import Any

import pandas as pd

from figures import markup
from figures.printed import between_words, qualified
from i18n import Locale
from model.age import age_in_print
from model.evidence import Evidence, weakest

Row = dict[Hashable, Any]  # one row of a kept frame, by column: its columns are the file's own


def figure_card(figures: pd.DataFrame, indicator: str, say: Locale, today: date) -> str:
    """Return the key figure of one reported indicator; reports that disagree stand as a range, each with its date.

    Parameters
    ----------
    figures
        Role ``figures``; an indicator without a row gives a blank card.
    today
        What the age of the newest report is counted to.
    """
    found = figures.loc[figures["indicator"] == indicator].sort_values("date", kind="stable")
    rows = _rows(found)
    if not rows:
        return markup.card(say.say("figure-gone"), say.say("no-data"), "", [], kind="blank")
    first, unit = rows[0], str(rows[0]["unit"])
    low, high = float(found["value"].min()), float(found["value"].max())
    value = between_words(low, high, unit, [(float(row["value"]), _text(row, "qualifier")) for row in rows], say)
    level = say.say("card-level", place=_named(first, "place", say), level=say.say(f"level-{first['level']}"))
    below = [level, say.say("card-reports", count=len(rows), dates=_each(rows, say, differ=low < high))]
    kind = weakest(map(_evidence, rows))
    age = age_in_print(_text(rows[-1], "date"), today)
    mark = f"{markup.badge(kind, say)} {markup.aged(kind, age, say)}"
    return markup.card(_named(first, "indicator", say), value, mark, below, markup.sources(map(_source, rows), say))


def figure_table(figures: pd.DataFrame, topic: str, say: Locale) -> str:
    """Return the reported figures of one topic, each with its place, level, date and source."""
    heads = ("figure", "place", "level", "value", "date", "source")
    rows = _rows(figures.loc[figures["topic"] == topic])
    cells = ([*map(escape, _cells(row, say)), f'<bdi dir="auto">{_source(row)}</bdi>'] for row in rows)
    return markup.wide((say.say(f"column-{name}") for name in heads), cells, "figures")


def timeline(projects: pd.DataFrame, say: Locale) -> str:
    """Return the project register, latest first, each entry with its source."""
    rows = _rows(projects.sort_values("start", kind="stable", ascending=False))
    return markup.skippable(f'<ol class="timeline">{"".join(_moment(row, say) for row in rows)}</ol>', "timeline", say)


def _rows(frame: pd.DataFrame) -> list[Row]:
    return frame.drop(columns="geometry", errors="ignore").to_dict("records")


def _evidence(row: Row) -> Evidence:
    """Return a row's own evidence; one that does not say is a report."""
    found = _text(row, "evidence")
    return Evidence(found) if found in set(Evidence) else Evidence.REPORTED


def _source(row: Row) -> str:
    return markup.link(_text(row, "source_url"), _text(row, "source_title"))


def _named(row: Row, name: str, say: Locale) -> str:
    """Return a row's own words for ``name`` in the reader's language, else its id."""
    return _text(row, f"{name}_{say.language}") or _text(row, name)


def _about(row: Row, quantity: str, say: Locale) -> str:
    return qualified(_text(row, "qualifier"), quantity, say)


def _each(rows: list[Row], say: Locale, *, differ: bool) -> str:
    """Return every report's date, and its number where they disagree."""
    dates = [_when(row, say) for row in rows]
    if differ:
        values = (_about(row, say.number(float(row["value"]), 2), say) for row in rows)
        dates = [say.say("report-dated", value=value, date=day) for value, day in zip(values, dates, strict=True)]
    return say.listed(dict.fromkeys(dates))


def _when(row: Row, say: Locale) -> str:
    date = _text(row, "date")
    return say.say("undated") if date == "undated" else say.date(date)


def _cells(row: Row, say: Locale) -> list[str]:
    value = _about(row, say.quantity(float(row["value"]), str(row["unit"]), 3), say)
    level = f"level-{_text(row, 'level')}"
    kind = _evidence(row)
    marked = value if kind is Evidence.REPORTED else f"{value} ({say.say(f'evidence-{kind}')})"
    return [_named(row, "indicator", say), _named(row, "place", say), say.say(level), marked, _when(row, say)]


def _moment(row: Row, say: Locale) -> str:
    name = _text(row, f"name_{say.language}") or _text(row, "name_ar")
    start, end = str(row["start"]), _text(row, "end")
    when = say.date(start) if not end else say.say("range", low=say.date(start), high=say.date(end))
    return (
        f"<li><time>{escape(when)}</time><strong>{escape(name)}</strong>"
        f'<small><bdi dir="auto">{_source(row)}</bdi></small></li>'
    )


def _text(row: Row, column: str) -> str:
    found = row.get(column)
    return "" if found is None or pd.isna(found) else str(found)
