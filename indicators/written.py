"""Reads the numbers in a column that nobody typed: as a file wrote them, Arabic-Indic and Persian digits included."""

import re
from typing import Final

import numpy as np
import pandas as pd
from pandas.api.types import is_bool_dtype, is_numeric_dtype

from indicators.columns import numbers
from indicators.coverage import Floats

_ARABIC_INDIC, _PERSIAN = "٠١٢٣٤٥٦٧٨٩", "۰۱۲۳۴۵۶۷۸۹"
# U+066B is the Arabic decimal mark, U+066C that of thousands, U+066A the percent sign, U+2212 the minus of print.
_PLAIN: Final = str.maketrans(
    _ARABIC_INDIC + _PERSIAN + "\u066b\u2212\u066a", "0123456789" * 2 + ".-%", "\u066c\u00a0\u202f\u200e\u200f"
)
_NUMBER: Final = re.compile(
    r"([+-]?(?:\d+(?:\.\d*)?|\.\d+|\d{1,3}(?:,\d{3})+(?:\.\d+)?)(?:[eE][+-]?\d+)?) ?%?", re.ASCII
)
# 007 is the name of something, and what is added up of names says nothing.
_CODE: Final = re.compile(r"0\d+", re.ASCII)


def written_numbers(rows: pd.DataFrame, name: str) -> Floats | None:
    """Return a column of numbers, NaN where nothing stands; None where it holds anything else.

    A column of yes and no is one of ones and zeros. Codes with leading zeros are no numbers, and neither is a comma
    that could be a decimal mark as well as one of thousands.
    """
    column = rows[name]
    if is_bool_dtype(column.dtype):
        return numbers(rows.assign(**{name: column.astype("boolean").astype("Float64")}), name)
    if is_numeric_dtype(column.dtype):
        made = numbers(rows, name)
        return None if np.isinf(made).any() else made
    read = [_number(cell) for cell in column.to_numpy(dtype=object)]
    return None if None in read else np.array(read, dtype=np.float64)


def _number(cell: object) -> float | None:
    """Return one cell as a number; NaN for nothing there, None for anything else."""
    if cell is None or cell is pd.NA or cell != cell:  # noqa: PLR0124 - only NaN is not itself
        return float("nan")
    if isinstance(cell, int | float | np.bool_ | np.number):
        return float(cell) if abs(float(cell)) < float("inf") else None
    text = str(cell).translate(_PLAIN).strip()
    if not text:
        return float("nan")
    found = _NUMBER.fullmatch(text)
    return None if found is None or _CODE.fullmatch(text) else float(found[1].replace(",", ""))
