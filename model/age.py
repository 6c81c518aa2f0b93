"""How old data is, held against the rhythm in which whoever publishes it renews it. Pure: today is told."""

import math
from calendar import monthrange
from collections.abc import Iterable
from dataclasses import dataclass, field
from datetime import date, timedelta
from enum import StrEnum
from typing import Final

from model.dataset import Dataset
from model.fetch import Fetch
from model.text import Text

FRESH_RHYTHMS: Final = 1.0  # as long as no renewal is due, data is as new as its publisher has it
STALE_RHYTHMS: Final = 2.0  # beyond it even the renewal after the next was due
AHEAD: Final = timedelta(days=1)  # a day may have begun elsewhere; data of a later one has a wrong date
_DAY: Final = 10  # letters of an ISO date
_PARTS: Final = {(4,), (4, 2), (4, 2, 2)}  # letters of the parts of a year, a month, a day


class Ageing(StrEnum):
    """What can be said of data's age, the best first; of several the worst is that of the whole."""

    FRESH = "fresh"
    AGEING = "ageing"
    UNKNOWN = "unknown"
    STALE = "stale"


@dataclass(frozen=True, slots=True)
class Rhythm:
    """How often data is renewed.

    Parameters
    ----------
    days
        NaN where nobody said.
    why
        Why so, where it is not its publisher who says so.
    """

    days: float = math.nan
    why: Text = field(default_factory=Text)


@dataclass(frozen=True, slots=True)
class Age:
    """How old data is, and what that means.

    Parameters
    ----------
    since
        The time that the data describes: ISO date, month or year; empty where nobody said.
    days
        Whole days since the last day of that time, or since its publisher last confirmed it where that is longer ago;
        NaN where the date is not known.
    rhythm
        Days between two renewals; NaN where not known.
    """

    state: Ageing
    since: str = ""
    days: float = math.nan
    rhythm: float = math.nan


def age(vintage: str, rhythm: float, today: date, confirmed: str = "") -> Age:
    """Return how old data of ``vintage`` is.

    What has no date or no rhythm is never called fresh, nor is what claims to come from the days ahead. A month or a
    year counts from its last day: until then it is being lived.

    Parameters
    ----------
    vintage
        ISO date, month or year; anything else is not known.
    rhythm
        Days between two renewals; NaN where not known.
    confirmed
        When its publisher last said that this is what there is: ISO date or time; empty for data that nobody asks for.
    """
    span = _span(vintage)
    if span is None or span[0] > today + AHEAD:
        return Age(Ageing.UNKNOWN, "" if span is None else vintage, rhythm=rhythm)
    asked = _span(confirmed[:_DAY])
    last = span[1] if asked is None else min(span[1], asked[1])
    days = float(max((today - last).days, 0))
    return Age(_state(days, rhythm), vintage, days, rhythm)


def age_of(dataset: Dataset, rhythm: float, today: date, fetch: Fetch | None = None) -> Age:
    """Return how old a version of a dataset is.

    Parameters
    ----------
    fetch
        What the last asking for it came to; None for what is not asked for, and for any version but the newest.
    """
    spans = {text: span for text in (dataset.vintage, fetch.vintage if fetch else "") if (span := _span(text))}
    vintage = max(spans, key=lambda text: spans[text][1], default=dataset.vintage)
    return age(vintage, rhythm, today, max(fetch.good_at, dataset.origin.accessed) if fetch else "")


def age_in_print(day: str, today: date) -> Age:
    """Return how old a printed figure is: no rhythm renews it, so that it is never called fresh."""
    return age(day, math.nan, today)


def oldest(ages: Iterable[Age]) -> Age | None:
    """Return the worst of ``ages``, of equals the one longest ago; None for none."""
    order = list(Ageing)
    return max(ages, key=lambda one: (order.index(one.state), -1.0 if math.isnan(one.days) else one.days), default=None)


def _state(days: float, rhythm: float) -> Ageing:
    if math.isnan(rhythm):
        return Ageing.UNKNOWN
    if days <= FRESH_RHYTHMS * rhythm:
        return Ageing.FRESH
    return Ageing.AGEING if days <= STALE_RHYTHMS * rhythm else Ageing.STALE


def _span(text: str) -> tuple[date, date] | None:
    """Return the first and the last day of an ISO date, month or year; None for anything else."""
    parts = text.split("-")
    if tuple(map(len, parts)) not in _PARTS or not all(part.isascii() and part.isdigit() for part in parts):
        return None
    numbers = [int(part) for part in parts]
    try:
        first = date(*(numbers + [1, 1])[:3])  # noqa: RUF005 - the list stays a list of numbers
        if len(numbers) == 1:
            return first, date(first.year, 12, 31)
        if len(numbers) == 2:  # noqa: PLR2004 - year and month
            return first, first.replace(day=monthrange(first.year, first.month)[1])
    except ValueError:
        return None
    return first, first
