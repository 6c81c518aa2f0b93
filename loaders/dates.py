"""Reads one cell as a time in ISO text: a year, month, day or moment; what could be two days is not read."""

import re
from datetime import date, datetime, timedelta
from typing import Final

from loaders.numbers import BAD
from loaders.words import latin

# What is told of a time that was read, or of one that was not, by the rule that tells it.
ORDERED, SERIAL, AMBIGUOUS = "time-reordered", "time-serial", "time-ambiguous"

Moment = tuple[str | None, tuple[str, ...]]

_SIGNS: Final = str.maketrans("\u060d\u2215\u2044／\u2010\u2011\u2013", "////---")
_ISO = re.compile(r"\d{4}(-\d{2}(-\d{2}([T ]\d{2}:\d{2}(:\d{2}(\.\d{1,6})?)?(Z|[+-]\d{2}:?\d{2})?)?)?)?", re.ASCII)
_YEAR_FIRST = re.compile(r"(?P<year>\d{4})([/.-])(?P<month>\d{1,2})\2(?P<day>\d{1,2})", re.ASCII)
_YEAR_LAST = re.compile(r"(\d{1,2})([/.-])(\d{1,2})\2(\d{4})", re.ASCII)
_COMPACT = re.compile(r"(?P<year>(?:19|20)\d\d)(?P<month>\d\d)(?P<day>\d\d)", re.ASCII)
_SERIAL = re.compile(r"\d{5}(\.\d+)?", re.ASCII)
_YEAR, _MONTH, _MONTHS = 4, 7, 12
# Day 0 of spreadsheets, such that every day since March 1900 is right; 1950 and 2100 bound what a date may be.
_DAY_NOUGHT: Final = datetime(1899, 12, 30)  # noqa: DTZ001 - a spreadsheet knows no zone
_EARLIEST, _LATEST = 18_264, 73_051


def moment_of(value: object, *, day_first: bool | None = None) -> Moment:
    """Return the time that stands in a cell, as ISO text, and what is to be told of it.

    Parameters
    ----------
    day_first
        Whether the day stands before the month where the year stands last; None where nobody knows: then only days
        that are the same both ways, or that exist one way only, are read.
    """
    if isinstance(value, bool) or not isinstance(value, str | int | float):
        return None, (BAD,)
    text = _plain(str(int(value)) if isinstance(value, float) and value.is_integer() else str(value))
    if _ISO.fullmatch(text):
        return (text, ()) if _exists(text) else (None, (BAD,))
    if found := _YEAR_FIRST.fullmatch(text) or _COMPACT.fullmatch(text):
        return _day(int(found["year"]), int(found["month"]), int(found["day"]))
    if found := _YEAR_LAST.fullmatch(text):
        return _year_last(int(found[1]), int(found[3]), int(found[4]), day_first=day_first)
    serial = float(text) if _SERIAL.fullmatch(text) else 0.0
    return (_from_serial(serial), (SERIAL,)) if _EARLIEST <= serial < _LATEST else (None, (BAD,))


def order_of(value: object) -> bool | None:
    """Tell whether a cell's day stands before its month; None where it does not say."""
    if not isinstance(value, str):
        return None
    found = _YEAR_LAST.fullmatch(_plain(value))
    if found is None:
        return None
    first, second = int(found[1]), int(found[3])
    return None if (first > _MONTHS) == (second > _MONTHS) else first > _MONTHS


def _plain(text: str) -> str:
    return latin(text).translate(_SIGNS)


def _year_last(first: int, second: int, year: int, *, day_first: bool | None) -> Moment:
    if first > _MONTHS or day_first:
        return _day(year, second, first)
    if second > _MONTHS or day_first is False or first == second:
        return _day(year, first, second)
    return None, (AMBIGUOUS,)


def _day(year: int, month: int, day: int) -> Moment:
    try:
        return date(year, month, day).isoformat(), (ORDERED,)
    except ValueError:
        return None, (BAD,)


def _from_serial(days: float) -> str:
    moment = (_DAY_NOUGHT + timedelta(days=days) + timedelta(milliseconds=500)).replace(microsecond=0)
    return moment.date().isoformat() if days.is_integer() else moment.isoformat()


def _exists(text: str) -> bool:
    whole = text + {_YEAR: "-01-01", _MONTH: "-01"}.get(len(text), "")
    try:
        datetime.fromisoformat(whole)
    except ValueError:
        return False
    return True
