"""Text and tables that no spreadsheet takes for formulas."""

import csv
import re

import pandas as pd

_NUMBER = re.compile(r"[+-]?\d+(?:[.,]\d+)?(?:[eE][+-]?\d+)?")
_FORMULA = re.compile(r"[\t\r\n]|\s*[=+\-@＝＋－＠]")  # full-width signs count: some spreadsheets fold them


def harmless(text: str) -> str:
    """Return ``text`` such that no spreadsheet takes it for a formula; numbers, negative ones too, stay as they are."""
    if _FORMULA.match(text) and not _NUMBER.fullmatch(text):
        return f"'{text}"
    return text


def spreadsheet(frame: pd.DataFrame) -> bytes:
    """Return a table as CSV with a byte-order mark, in which nothing can be taken for a formula; the index is left out.

    Text and headers are made harmless; numbers stay numbers, not known is an empty cell.
    """
    plain = frame.map(lambda cell: harmless(cell) if isinstance(cell, str) else cell)
    plain.columns = pd.Index([harmless(str(name)) for name in plain.columns])
    # every text is quoted: split at another separator, a cell could begin anew with a sign
    text: str = plain.to_csv(index=False, quoting=csv.QUOTE_NONNUMERIC, lineterminator="\r\n")
    return text.encode("utf-8-sig")
