"""What is drawn of two dates side by side, kept under the rule of ``ui/drawn.py``."""

import math
from datetime import UTC, date, datetime, time, timedelta
from typing import Final, NamedTuple

import pandas as pd

from figures import dates, markup
from i18n import Locale, locale
from indicators.dated import dated_of
from indicators.difference import Change, Moved, between
from indicators.measured import Ground, catalogued, ground
from indicators.still import Still, still
from model.dated import Dated
from model.dated import between as between_dates
from model.indicator import DISTRICT_ZONE, decimals
from model.text import Language
from store.chain import STILL
from ui import doors, kept
from ui.remembered import remembered
from ui.state import real_only
from ui.upload_difference import by_words

FIGURES: Final = "figures"
Ids = tuple[str, ...]


class Pieces(NamedTuple):
    """Answer and picture of two dates as markup, and a table that is never to be changed."""

    view: str
    table: pd.DataFrame
    below: str = ""


def days() -> tuple[str, ...]:
    """Return the days after which the data stood otherwise than before, the day before the first of them included.

    In universal time; none where nothing was ever brought, chosen or taken back.
    """
    moved = sorted({line.time[:10] for line in kept.audit() if line.action not in STILL})
    if not moved:
        return ()
    return (str(date.fromisoformat(moved[0]) - timedelta(days=1)), *moved)


def dated() -> dict[str, Dated]:
    """Return what is printed for two dates or more, by id."""
    return _dated(doors.shelf().state(), real=real_only())


@remembered(entries=4)
def _dated(state: str, *, real: bool) -> dict[str, Dated]:
    rows = doors.rows_of(doors.active_in(state, FIGURES, "", real=real))
    return {} if rows is None else {one.id: one for one in dated_of(rows)}


def printed(name: str, first: str, then: str, say: Locale) -> Pieces:
    """Return what is drawn of one printed figure between two of its dates."""
    return _printed(doors.shelf().state(), name, first, then, say.language, real=real_only())


@remembered(entries=48)
def _printed(state: str, name: str, first: str, then: str, language: Language, *, real: bool) -> Pieces:
    one, say = _dated(state, real=real)[name], locale(language)
    found = between_dates(one.at(first), one.at(then))
    view = dates.headline(one, found, say) + dates.picture(one, found, say)
    return Pieces(view, dates.dates_table(one, say), dates.sources(one, say))


def stood(indicators: Ids, zones: Ids, first: str, then: str, say: Locale) -> Pieces:
    """Return indicators in zones and in all of them together, as the data stood at the end of two days."""
    return _stood(doors.shelf().state(), indicators, zones, (first, then), say.language, real=real_only())


@remembered(entries=24)
def _stood(
    state: str, indicators: Ids, zones: Ids, dates_: tuple[str, str], language: Language, *, real: bool
) -> Pieces:
    say, names = locale(language), doors.names_in(state, language, real=real)
    named = {**names, DISTRICT_ZONE: say.say("whole-district")}
    changes = [(one, change) for one, change in _changes(state, indicators, dates_, real=real) if change.zone in zones]
    moved = sum(change.moved for _, change in changes)
    first, then = map(say.date, dates_)
    view = markup.headline(
        say.say("dates-days", first=first, then=then),
        say.say("dates-moved", count=moved, all=len(changes)),
        "",
        [say.say("dates-kept")],
    )
    heads = [say.say("column-indicator"), say.say("column-place"), first, then, say.say("column-change")]
    rows = [
        (
            one.indicator.title.of(language) or one.indicator.id,
            named.get(change.zone, change.zone),
            *_sides(change, say),
            by_words(change, one.indicator.unit, say),
        )
        for one, change in changes
    ]
    return Pieces(view, pd.DataFrame(rows, columns=heads))


def _sides(change: Change, say: Locale) -> tuple[str, str]:
    """Return a value at both days in words, each with its evidence."""
    words = []
    for value in (change.before, change.after):
        if value is None or math.isnan(value.value):
            words.append(say.say("no-data"))
            continue
        number = say.quantity(value.value, value.unit, decimals(value.unit))
        kind = say.say(f"evidence-{value.evidence}") if value.evidence else ""
        words.append(say.say("dates-marked", value=number, evidence=kind) if kind else number)
    return words[0], words[1]


def _changes(state: str, indicators: Ids, dates_: tuple[str, str], *, real: bool) -> list[tuple[Moved, Change]]:
    before, after = (_past(state, day, real=real) for day in dates_)
    known = {*catalogued(before[0]), *catalogued(after[0])}
    moved = between(before, after, [name for name in indicators if name in known])
    return [(one, change) for one in moved for change in one.changes]


@remembered(entries=4)
def _past(state: str, day: str, *, real: bool) -> tuple[Still, Ground]:
    """Return the data as they stood at the end of a day."""
    past = still(doors.shelf().as_of(datetime.combine(date.fromisoformat(day), time.max, UTC)))
    return past, ground(past, real_only=real, like=doors.ground_in(state, real=real))
