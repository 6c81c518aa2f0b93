"""Reads cells as what a field asks for: text, numbers, flags and times; what cannot be read is told, never guessed."""

import json
import math
import re
from collections.abc import Callable
from dataclasses import dataclass
from datetime import datetime
from typing import Final, Literal

import numpy as np
import pandas as pd

from loaders.words import DIGITS, fold, words

# U+066B is the Arabic decimal mark, U+066C the Arabic thousands mark, U+2212 the minus sign of print.
_MARKS: Final = str.maketrans({"\u066b": ".", "\u066c": None, "\u2212": "-", "\u060c": ","})
_UNSEEN = re.compile(r"[\s\u00a0\u2009\u202f\u200e\u200f\u061c\u2066-\u2069]+")
_PLAIN = re.compile(r"[+-]?(\d+(\.\d*)?|\.\d+)([eE][+-]?\d+)?", re.ASCII)
_GROUPED = re.compile(r"[+-]?\d{1,3}(,\d{3})+(\.\d+)?", re.ASCII)
_COMMA = re.compile(r"[+-]?\d+,\d+", re.ASCII)
_MOMENT = re.compile(r"\d{4}(-\d{2}(-\d{2}([T ]\d{2}:\d{2}(:\d{2}(\.\d{1,6})?)?(Z|[+-]\d{2}:?\d{2})?)?)?)?", re.ASCII)
_YEAR, _MONTH = 4, 7


@dataclass(frozen=True, slots=True)
class Read:
    """One column as it was read.

    Parameters
    ----------
    column
        NaN (or NA) where nothing stands or nothing could be read.
    bad, unknown, comma
        Labels of cells that are no such value; that say "not known" or infinite in a word;
        whose comma had to be read as a thousands or decimal mark.
    """

    column: pd.Series
    bad: pd.Index
    unknown: pd.Index
    comma: pd.Index


def is_blank(value: object) -> bool:
    """Tell whether nothing stands in a cell: null, NaN, or white space only."""
    if value is None or value is pd.NA:
        return True
    if isinstance(value, str):
        return not value.strip()
    return isinstance(value, float) and math.isnan(value)


def blanks(cells: pd.Series) -> pd.Series:
    """Tell for every cell whether nothing stands in it."""
    return cells.map(is_blank).astype(bool)


def as_text(cells: pd.Series) -> pd.Series:
    """Return cells as text in an object column; None where nothing stands."""
    return pd.Series([None if is_blank(v) else written(v) for v in cells], index=cells.index, dtype=object)


def written(value: object) -> str:
    """Return one value as text: a text without outer white space, anything else as JSON writes it."""
    return value.strip() if isinstance(value, str) else json.dumps(value, ensure_ascii=False)


def read_numbers(cells: pd.Series, *, decimal_comma: bool = False) -> Read:
    """Return cells as numbers, Arabic-Indic and Persian digits and marks included.

    Parameters
    ----------
    decimal_comma
        Whether a lone comma is always the decimal mark, as in a coordinate; otherwise a comma
        before three digits is a thousands mark.
    """
    return _read(cells, lambda value: _number(value, decimal_comma=decimal_comma), "float64")


def read_flags(cells: pd.Series) -> Read:
    """Return cells as yes (True), no (False) or not known (NA)."""
    return _read(cells, _flag, "boolean")


def read_times(cells: pd.Series) -> Read:
    """Return cells as ISO text: a year, month, day or moment; a day written otherwise is ambiguous and is told."""
    return _read(cells, _time, "object")


def read_attribute(cells: pd.Series) -> pd.Series:
    """Return a column that no field asked for in the narrowest type that changes nothing.

    JSON numbers and flags stay what they are; text stays text, leading zeros and all.
    """
    values = [value for value in cells if not is_blank(value)]
    kinds = {type(value) for value in values}
    if kinds == {bool}:
        return cells.astype("boolean")
    if kinds == {int}:
        return cells.astype("Int64")
    if kinds and kinds <= {int, float}:
        return cells.astype("float64")
    text = [None if is_blank(v) else v if isinstance(v, str) else written(v) for v in cells]
    return pd.Series(text, index=cells.index, dtype="str", name=cells.name)


_BAD, _UNKNOWN, _WITH_COMMA, _FINE = "bad", "unknown", "comma", ""
_Cell = tuple[float | bool | str | None, str]


def _read(cells: pd.Series, reader: Callable[[object], _Cell], dtype: Literal["float64", "boolean", "object"]) -> Read:
    read = [(None, _FINE) if is_blank(value) else reader(value) for value in cells]
    kinds = np.array([kind for _, kind in read], dtype=object)
    values = pd.Series([value for value, _ in read], index=cells.index, dtype=object, name=cells.name)

    bad, unknown, comma = (cells.index[kinds == kind] for kind in (_BAD, _UNKNOWN, _WITH_COMMA))
    return Read(values.astype(dtype), bad, unknown, comma)


def _number(value: object, *, decimal_comma: bool) -> _Cell:
    if isinstance(value, int | float) and not isinstance(value, bool):
        return (float(value), _FINE) if math.isfinite(value) else (None, _UNKNOWN)
    return _written_number(value, decimal_comma=decimal_comma) if isinstance(value, str) else (None, _BAD)


def _written_number(value: str, *, decimal_comma: bool) -> _Cell:
    if value.strip().casefold() in words().unknown:
        return None, _UNKNOWN
    text = _UNSEEN.sub("", value).translate(DIGITS).translate(_MARKS)
    if _PLAIN.fullmatch(text):
        number = float(text)
        return (number, _FINE) if math.isfinite(number) else (None, _UNKNOWN)
    if _GROUPED.fullmatch(text) and not (decimal_comma and _COMMA.fullmatch(text)):
        return float(text.replace(",", "")), _WITH_COMMA
    if _COMMA.fullmatch(text):
        return float(text.replace(",", ".")), _WITH_COMMA
    return None, _BAD


def _flag(value: object) -> _Cell:
    if isinstance(value, bool):
        return value, _FINE
    known = words().flags.get(fold(written(value)))
    return (None, _BAD) if known is None else (known, _FINE)


def _time(value: object) -> _Cell:
    text = written(value).translate(DIGITS)
    if not _MOMENT.fullmatch(text):
        return None, _BAD
    whole = text + {_YEAR: "-01-01", _MONTH: "-01"}.get(len(text), "")
    try:
        datetime.fromisoformat(whole)
    except ValueError:
        return None, _BAD
    return text, _FINE
