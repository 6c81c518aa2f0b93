"""What is drawn of two dates side by side, kept under the rule of ``ui/drawn.py``."""

import math
from datetime import UTC, date, datetime, time, timedelta
from typing import Final, NamedTuple

import pandas as pd

from figures import dates, markup
from i18n import Locale, locale
from indicators.dated import dated_of
from indicators.difference import Change, Moved, between
from indicators.earlier import Earlier, times_of
from indicators.measured import Ground, catalogued, ground
from indicators.registry import OBSERVATIONS
from indicators.shelf import Shelf
from indicators.still import still
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
# What an indicator is held against: itself on another day of the data, or by what had been observed until another date.
DATA, SEEN = "data", "seen"
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


class Asked(NamedTuple):
    """Which indicators, in which zones, at which two dates; ``kind`` says what the dates are of."""

    kind: str
    indicators: Ids
    zones: Ids
    first: str
    then: str


def stood(asked: Asked, say: Locale) -> Pieces:
    """Return indicators in zones at two dates: as the data stood, or by what had been observed."""
    return _stood(doors.shelf().state(), asked, say.language, real=real_only())


@remembered(entries=24)
def _stood(state: str, asked: Asked, language: Language, *, real: bool) -> Pieces:
    say, names = locale(language), doors.names_in(state, language, real=real)
    named = {**names, DISTRICT_ZONE: say.say("whole-district")}
    changes = [each for each in _changes(state, asked, real=real) if each[1].zone in asked.zones]
    moved = sum(change.moved for _, change in changes)
    first, then = say.date(asked.first), say.date(asked.then)
    view = markup.headline(
        say.say(f"dates-{asked.kind}-between", first=first, then=then),
        say.say("dates-moved", count=moved, all=len(changes)),
        "",
        [say.say(f"dates-{asked.kind}-note")],
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


def _changes(state: str, asked: Asked, *, real: bool) -> list[tuple[Moved, Change]]:
    side = _past if asked.kind == DATA else _earlier
    before, after = (side(state, day, real=real) for day in (asked.first, asked.then))
    known = {*catalogued(before[0]), *catalogued(after[0])}
    moved = between(before, after, [name for name in asked.indicators if name in known])
    return [(one, change) for one in moved for change in one.changes]


@remembered(entries=4)
def _past(state: str, day: str, *, real: bool) -> tuple[Shelf, Ground]:
    """Return the data as they stood at the end of a day."""
    past = still(doors.shelf().as_of(datetime.combine(date.fromisoformat(day), time.max, UTC)))
    return past, ground(past, real_only=real, like=doors.ground_in(state, real=real))


@remembered(entries=4)
def _earlier(state: str, day: str, *, real: bool) -> tuple[Shelf, Ground]:
    """Return the data in use without what was observed after a date."""
    shelf = still(Earlier(doors.shelf(), day))
    return shelf, ground(shelf, real_only=real, like=doors.ground_in(state, real=real))


def seen(indicators: Ids) -> tuple[str, ...]:
    """Return when what ``indicators`` need was observed; nothing for a single time, which has nothing beside it."""
    return _seen(doors.shelf().state(), indicators, real=real_only())


@remembered(entries=24)
def _seen(state: str, indicators: Ids, *, real: bool) -> tuple[str, ...]:  # noqa: ARG001 - the token is the key
    needs = (need for entry in doors.catalogue() if entry.id in indicators for need in entry.needs)
    parts = (part.partition(".") for need in needs for part in need.split("|"))
    asked = {name for role, _, name in parts if role == OBSERVATIONS}
    used = doors.shelf().in_use(OBSERVATIONS, real_only=real)
    frames = {one.id: doors.frame(one) for name, one in used.items() if name in asked}
    mine = ((rows, [name for name in asked if name in used and used[name].id == id_]) for id_, rows in frames.items())
    found = sorted({time for rows, names in mine for time in times_of(rows, names)})
    return tuple(found) if len(found) > 1 else ()
