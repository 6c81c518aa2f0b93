"""Reads cells as what a field asks for: text, numbers, flags and times; what cannot be read is told, never guessed.

Columns of text are read as a whole in Arrow wherever their cells are plain; one by one only what is left, and each
different cell once. Columns of values that are no text are read cell by cell.
"""

import json
import math
from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass
from functools import partial
from typing import Final, Literal

import numpy as np
import pandas as pd
import pyarrow as pa
import pyarrow.compute as pc
from numpy.typing import NDArray
from pandas.api.types import is_bool_dtype, is_numeric_dtype

from loaders.dates import moment_of, order_of
from loaders.numbers import BAD, COMMA, PERCENT, PERMILLE, UNKNOWN, number_of
from loaders.words import DIGITS, fold, words

# As Arrow writes patterns; without white space, and a sign that Arrow does not read as part of a number is let go.
_PLAIN: Final = r"^[+-]?([0-9]+(\.[0-9]*)?|\.[0-9]+)([eE][+-]?[0-9]+)?$"
_DECIMAL_MARK: Final = "\u066b"
_LARGEST_EXACT: Final = 2**53


@dataclass(frozen=True, slots=True)
class Read:
    """One column as it was read.

    Parameters
    ----------
    column
        NaN (or NA) where nothing stands or nothing could be read.
    told
        What is to be told of cells, by rule, with their labels; ``bad``, ``unknown`` and ``comma`` are short for
        cells that are no such value; that say "not known" or infinite in a word; whose comma had to be read as a
        thousands or decimal mark.
    """

    column: pd.Series
    told: Mapping[str, pd.Index]

    @property
    def bad(self) -> pd.Index:
        """Labels of cells that are no such value."""
        return self._labels(BAD)

    @property
    def unknown(self) -> pd.Index:
        """Labels of cells that say "not known" or infinite in a word."""
        return self._labels(UNKNOWN)

    @property
    def comma(self) -> pd.Index:
        """Labels of cells whose comma had to be read as a thousands or decimal mark."""
        return self._labels(COMMA)

    def _labels(self, rule: str) -> pd.Index:
        return self.told.get(rule, self.column.index[:0])


def is_text(cells: pd.Series) -> bool:
    """Tell whether a column is of dtype ``str``: text, NaN where nothing stands."""
    return isinstance(cells.dtype, pd.StringDtype)


def arrow_of(cells: pd.Series) -> pa.ChunkedArray:
    """Return a column of dtype ``str`` as Arrow holds it; nothing is copied where Arrow holds it already."""
    made = pa.array(cells.array, pa.large_string(), from_pandas=True)
    return made if isinstance(made, pa.ChunkedArray) else pa.chunked_array([made])


def latin_digits(text: "pa.Array | pa.ChunkedArray") -> "pa.Array | pa.ChunkedArray":
    """Return text with both Arabic sets of digits as Latin ones."""
    for digit, meant in DIGITS.items():
        text = pc.replace_substring(text, chr(digit), chr(meant))
    return text


def text_of(text: pa.ChunkedArray) -> pd.arrays.ArrowStringArray:
    """Return Arrow's text as pandas holds a column of dtype ``str``, NaN where nothing stands; nothing is copied."""
    nothing_is_nan = pd.StringDtype("pyarrow", na_value=np.nan)
    return pd.arrays.ArrowStringArray(text, dtype=nothing_is_nan)  # type: ignore[call-arg]  # the stubs are older


def is_blank(value: object) -> bool:
    """Tell whether nothing stands in a cell: null, NaN, or white space only."""
    if value is None or value is pd.NA:
        return True
    if isinstance(value, str):
        return not value.strip()
    return isinstance(value, float) and math.isnan(value)


def blanks(cells: pd.Series) -> pd.Series:
    """Tell for every cell whether nothing stands in it."""
    if is_text(cells):
        empty = pc.fill_null(pc.equal(pc.utf8_trim_whitespace(arrow_of(cells)), ""), fill_value=True)
        return pd.Series(empty.to_numpy(), index=cells.index, name=cells.name)
    if is_numeric_dtype(cells.dtype):
        return cells.isna()
    return cells.map(is_blank).astype(bool)


def as_text(cells: pd.Series) -> pd.Series:
    """Return cells as text without outer white space: ``str`` with NaN where nothing stands.

    What is no text is text as JSON writes it.
    """
    if is_text(cells):
        trimmed = pc.utf8_trim_whitespace(arrow_of(cells))
        empty = pc.equal(trimmed, "")
        return _texts(pc.if_else(empty, None, trimmed) if pc.any(empty).as_py() else trimmed, cells)
    return pd.Series([None if is_blank(v) else written(v) for v in cells], cells.index, dtype="str", name=cells.name)


def by_word(text: pd.Series, meaning: Callable[[str], str | None]) -> pd.Series:
    """Return what each text means, NaN for no meaning; each different text is asked about once."""
    codes, different = pd.factorize(text)
    meant = pd.array([meaning(word) for word in different], dtype="str")
    return pd.Series(meant.take(codes, allow_fill=True), index=text.index, name=text.name)


def written(value: object) -> str:
    """Return one value as text: a text without outer white space, anything else as JSON writes it."""
    return value.strip() if isinstance(value, str) else json.dumps(value, ensure_ascii=False, default=str)


def read_numbers(cells: pd.Series, *, decimal_comma: bool = False) -> Read:
    """Return cells as numbers, Arabic-Indic and Persian digits and marks included.

    Parameters
    ----------
    decimal_comma
        Whether the cells are coordinates: a lone comma is always the decimal mark, and no sign of a unit fits;
        otherwise a comma before three digits is a thousands mark.
    """
    one = partial(number_of, decimal_comma=decimal_comma)
    if not is_text(cells):
        return _read_typed(cells) if is_numeric_dtype(cells.dtype) else _read(cells, one, "float64")
    numbers, left = _plain_numbers(arrow_of(cells))
    if not left.any():
        return Read(pd.Series(numbers, index=cells.index, name=cells.name), {})
    rest = _read(cells[left], one, "float64")
    numbers[left] = rest.column.to_numpy()
    return Read(pd.Series(numbers, index=cells.index, name=cells.name), rest.told)


def unmixed(read: Read) -> Read:
    """Return a column that is percent or per mille: where both stand in it, what is per mille is no such value."""
    if not {PERCENT, PERMILLE} <= set(read.told):
        return read
    other = read.told[PERMILLE]
    told = {rule: rows.difference(other) for rule, rows in read.told.items() if rule != PERMILLE}
    return Read(read.column.mask(read.column.index.isin(other)), {**told, BAD: read.bad.union(other)})


def read_flags(cells: pd.Series) -> Read:
    """Return cells as yes (True), no (False) or not known (NA)."""
    return _read(cells, _flag, "boolean")


def read_times(cells: pd.Series) -> Read:
    """Return cells as ISO text: a year, month, day or moment.

    A day that is written with the year last is read where it can be one day only, or where other cells of the column
    show whether day or month stands first, and no cell shows the contrary.
    """
    different = pd.unique(cells) if is_text(cells) else cells
    orders = {order for cell in different if (order := order_of(cell)) is not None}
    return _read(cells, partial(moment_of, day_first=orders.pop() if len(orders) == 1 else None), "object")


def read_attribute(cells: pd.Series) -> pd.Series:
    """Return a column that no field asked for in the narrowest type that changes nothing.

    JSON numbers and flags stay what they are; text stays text, leading zeros and all.
    """
    if is_text(cells):
        empty = blanks(cells)
        return cells.where(~empty) if empty.any() else cells
    if is_numeric_dtype(cells.dtype):
        return cells.astype(pd.api.types.pandas_dtype({"b": "boolean", "f": "float64"}.get(cells.dtype.kind, "Int64")))
    there = [value for value in cells if not is_blank(value)]
    kinds = {type(value) for value in there}
    if kinds == {bool}:
        return cells.astype("boolean")
    if kinds == {int} and all(-(2**63) <= value < 2**63 for value in there):
        return cells.astype("Int64")
    # As decimals large whole numbers would become others.
    if kinds and kinds <= {int, float} and all(isinstance(v, float) or abs(v) <= _LARGEST_EXACT for v in there):
        return cells.astype("float64")
    text = [None if is_blank(v) else v if isinstance(v, str) else written(v) for v in cells]
    return pd.Series(text, index=cells.index, dtype="str", name=cells.name)


_Cell = tuple[float | bool | str | None, tuple[str, ...]]
_Reader = Callable[[object], _Cell]


def _texts(text: pa.ChunkedArray, cells: pd.Series) -> pd.Series:
    """Return Arrow's text as a column like ``cells``."""
    return pd.Series(text_of(text), index=cells.index, name=cells.name)


def _plain_numbers(text: pa.ChunkedArray) -> tuple[NDArray[np.float64], NDArray[np.bool_]]:
    """Return the numbers that are plainly written, NaN elsewhere, and which cells are left to be read otherwise."""
    try:
        numbers = np.array(pc.cast(text, pa.float64()))
    except pa.ArrowInvalid:
        pass
    else:
        # Arrow takes "nan" and "inf" for numbers.
        return np.where(np.isfinite(numbers), numbers, np.nan), ~np.isfinite(numbers) & ~np.array(pc.is_null(text))
    trimmed = pc.utf8_trim_whitespace(text)
    numbers = np.full(len(text), np.nan)
    left = ~np.array(pc.fill_null(pc.equal(trimmed, ""), fill_value=True))
    for ready in (_as_it_is, _latin):
        if not left.any():
            break
        cells = ready(trimmed.filter(pa.array(left)))
        fits = np.array(pc.match_substring_regex(cells, _PLAIN))
        read = np.array(pc.cast(pc.utf8_ltrim(cells.filter(pa.array(fits)), "+"), pa.float64()))
        at = np.flatnonzero(left)[fits][np.isfinite(read)]
        numbers[at] = read[np.isfinite(read)]
        left[at] = False
    return numbers, left


def _as_it_is(text: pa.ChunkedArray) -> pa.ChunkedArray:
    return text


def _latin(text: pa.ChunkedArray) -> pa.ChunkedArray:
    """Return text with the Arabic decimal mark and both Arabic sets of digits as Latin ones."""
    return pc.replace_substring(latin_digits(text), _DECIMAL_MARK, ".")


def _read_typed(cells: pd.Series) -> Read:
    """Return a column of numbers or truth values as numbers; truth is none."""
    if is_bool_dtype(cells.dtype):
        nothing = pd.Series(np.nan, index=cells.index, name=cells.name)
        return Read(nothing, {BAD: cells.index[cells.notna()]})
    numbers = cells.to_numpy(dtype=np.float64, na_value=np.nan)
    endless = np.isinf(numbers)
    column = pd.Series(np.where(endless, np.nan, numbers), index=cells.index, name=cells.name)
    return Read(column, {UNKNOWN: cells.index[endless]} if endless.any() else {})


def _read(cells: pd.Series, reader: _Reader, dtype: Literal["float64", "boolean", "object"]) -> Read:
    """Return cells as ``reader`` reads each; the same text is read once."""
    if is_text(cells):
        codes, different = pd.factorize(cells)
        read = _each(list(different), reader)
    else:
        codes, read = np.arange(len(cells)), _each(list(cells), reader)
    # Behind the last stands what nothing is read as, which the code -1 picks.
    values = np.array([value for value, _ in read] + [None], dtype=object)[codes]
    rules = dict.fromkeys(rule for _, told in read for rule in told)
    told = {}
    for rule in rules:
        hit = np.array([rule in kinds for _, kinds in read] + [False])[codes]
        told[rule] = cells.index[hit]
    return Read(pd.Series(values, index=cells.index, dtype=object, name=cells.name).astype(dtype), told)


def _each(values: Sequence[object], reader: _Reader) -> list[_Cell]:
    return [(None, ()) if is_blank(value) else reader(value) for value in values]


def _flag(value: object) -> _Cell:
    if isinstance(value, bool):
        return value, ()
    known = words().flags.get(fold(written(value)))
    return (None, (BAD,)) if known is None else (known, ())
