"""Figures that others have printed: side by side where they disagree, each with its source."""

from html import escape
from typing import Any

import pandas as pd
import streamlit as st

from i18n import Locale
from model.evidence import Evidence, weakest
from ui import doors, html
from ui.pick import pick_one

TIMELINE_HEIGHT = 600


def figure_card(indicator: str, say: Locale) -> str:
    """Return the key figure of one reported indicator; reports that disagree stand as a range, each with its date."""
    rows = _reports(indicator)
    if rows.empty:
        return html.card(say.say("figure-gone"), say.say("no-data"), "", [], kind="blank")
    unit = str(rows["unit"].iloc[0])
    low, high = float(rows["value"].min()), float(rows["value"].max())
    value = (
        _about(rows.iloc[0], say.quantity(low, unit, 2), say)
        if low == high
        else say.say("range", low=say.number(low, 2), high=say.quantity(high, unit, 2))
    )
    level = say.say(
        "card-level", place=_named(rows.iloc[0], "place", say), level=say.say(f"level-{rows['level'].iloc[0]}")
    )
    below = [level, say.say("card-reports", count=len(rows), dates=_each(rows, say))]
    mark = html.badge(weakest(_evidence(row) for _, row in rows.iterrows()), say)
    links = [_source(row) for _, row in rows.iterrows()]
    return html.card(_named(rows.iloc[0], "indicator", say), value, mark, below, html.sources(links, say))


def _evidence(row: "pd.Series[Any]") -> Evidence:
    """Return a row's own evidence; one that does not say is a report."""
    found = _text(row, "evidence")
    return Evidence(found) if found in set(Evidence) else Evidence.REPORTED


def _source(row: "pd.Series[Any]") -> str:
    return html.link(_text(row, "source_url"), _text(row, "source_title"))


def _reports(indicator: str) -> pd.DataFrame:
    figures = doors.active_frame("figures")
    if figures is None:
        return pd.DataFrame()
    found: pd.DataFrame = figures.loc[figures["indicator"] == indicator].sort_values("date", kind="stable")
    return found


def _named(row: "pd.Series[Any]", name: str, say: Locale) -> str:
    """Return a row's own words for ``name`` in the reader's language, else its id."""
    return _text(row, f"{name}_{say.language}") or _text(row, name)


def _about(row: "pd.Series[Any]", quantity: str, say: Locale) -> str:
    qualifier = f"qualifier-{_text(row, 'qualifier')}"
    return say.say("qualified", word=say.say(qualifier), value=quantity) if say.has(qualifier) else quantity


def _each(rows: pd.DataFrame, say: Locale) -> str:
    """Return every report's date, and its number where they disagree."""
    differ = rows["value"].min() < rows["value"].max()
    parts = [
        say.say("report-dated", value=say.number(float(row["value"]), 2), date=_when(row, say))
        if differ
        else _when(row, say)
        for _, row in rows.iterrows()
    ]
    return say.listed(dict.fromkeys(parts))


def _when(row: "pd.Series[Any]", say: Locale) -> str:
    date = _text(row, "date")
    return say.say("undated") if date == "undated" else say.date(date)


def show_figures(say: Locale) -> None:
    """List the reported figures of one topic, each with its place, level, date and source."""
    figures = doors.active_frame("figures")
    if figures is None or "topic" not in figures:
        st.info(say.say("figure-gone"))
        return
    topics = [name for name in dict.fromkeys(figures["topic"]) if say.has(f"topic-{name}")]
    rows = figures.loc[figures["topic"] == pick_one(say, "topic", topics, "topic")]
    heads = ("figure", "place", "level", "value", "date", "source")
    cells = ([*map(escape, _cells(row, say)), f'<bdi dir="auto">{_source(row)}</bdi>'] for _, row in rows.iterrows())
    st.html(html.table((say.say(f"column-{name}") for name in heads), cells))


def _cells(row: "pd.Series[Any]", say: Locale) -> list[str]:
    value = _about(row, say.quantity(float(row["value"]), str(row["unit"]), 3), say)
    level = f"level-{_text(row, 'level')}"
    kind = _evidence(row)
    marked = value if kind is Evidence.REPORTED else f"{value} ({say.say(f'evidence-{kind}')})"
    return [_named(row, "indicator", say), _named(row, "place", say), say.say(level), marked, _when(row, say)]


def show_timeline(say: Locale) -> None:
    """List the project register, latest first, each entry with its source."""
    projects = doors.active_frame("projects")
    if projects is None:
        st.info(say.say("timeline-none"))
        return
    rows = projects.sort_values("start", kind="stable", ascending=False)
    with st.container(height=TIMELINE_HEIGHT, border=False):
        st.html(f'<ol class="timeline">{"".join(_moment(row, say) for _, row in rows.iterrows())}</ol>')


def _moment(row: "pd.Series[Any]", say: Locale) -> str:
    name = _text(row, f"name_{say.language}") or _text(row, "name_ar")
    start, end = str(row["start"]), _text(row, "end")
    when = say.date(start) if not end else say.say("range", low=say.date(start), high=say.date(end))
    return (
        f"<li><time>{escape(when)}</time><strong>{escape(name)}</strong>"
        f'<small><bdi dir="auto">{_source(row)}</bdi></small></li>'
    )


def _text(row: "pd.Series[Any]", column: str) -> str:
    found = row.get(column)
    return "" if found is None or pd.isna(found) else str(found)
