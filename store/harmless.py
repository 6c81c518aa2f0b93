"""Text that no spreadsheet takes for a formula."""

import re

_NUMBER = re.compile(r"[+-]?\d+(?:[.,]\d+)?(?:[eE][+-]?\d+)?")
_FORMULA = re.compile(r"[\t\r\n]|\s*[=+\-@＝＋－＠]")  # full-width signs count: some spreadsheets fold them


def harmless(text: str) -> str:
    """Return ``text`` such that no spreadsheet takes it for a formula; numbers, negative ones too, stay as they are."""
    if _FORMULA.match(text) and not _NUMBER.fullmatch(text):
        return f"'{text}"
    return text
