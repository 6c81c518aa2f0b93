"""Reads one cell as a number, in every script and manner that people type in; what has two readings is not read."""

import math
import re
from typing import Final

from loaders.words import latin, words

# What is told of a number that was read, by the rule that tells it.
COMMA, PERCENT, PERMILLE, CURRENCY = "number-comma", "number-percent", "number-permille", "number-currency"
BAD, UNKNOWN = "bad", "unknown"

Number = tuple[float | None, tuple[str, ...]]

# U+066B is the Arabic decimal mark, U+066C the Arabic thousands mark, U+060C the Arabic comma; several minus signs and
# dashes of print; digits and marks at the width of a Chinese or Korean letter.
_SIGNS: Final = str.maketrans(
    {
        **dict.fromkeys("\u066b．", "."),
        **dict.fromkeys("\u060c，﹐", ","),
        **dict.fromkeys("\u2212\u2010\u2011\u2012\u2013\ufe63\uff0d", "-"),
        **dict.fromkeys("＋﹢", "+"),
        **dict.fromkeys("\u066a\ufe6a\uff05", "%"),
        "\u0609": "\u2030",
        **dict.fromkeys("\u2019\u02bc", "'"),
        **{chr(0xFF10 + digit): str(digit) for digit in range(10)},
    }
)
_PLAIN = re.compile(r"[+-]?(\d+(\.\d*)?|\.\d+)([eE][+-]?\d+)?", re.ASCII)
# Three digits between two of the same mark; the first group is no zero, as in a number that is grouped.
_SPACED = re.compile(r"([+-]?[1-9]\d{0,2})(([ '\u066c])\d{3}(?:\3\d{3})*)([.,]\d+)?", re.ASCII)
_GROUPED = re.compile(r"[+-]?[1-9]\d{0,2}(,\d{3})+(\.\d+)?", re.ASCII)
_COMMA = re.compile(r"[+-]?\d+,\d+", re.ASCII)
_DOTTED = re.compile(r"[+-]?[1-9]\d{0,2}((\.\d{3})+,\d+|(\.\d{3}){2,})", re.ASCII)
_SHARE = re.compile(r"(?P<sign>[+-]?) ?(?P<before>[%\u2030]?) ?(?P<number>[^%\u2030]+?) ?(?P<after>[%\u2030]?)")
_DIGITS = re.compile(r"[+-]?\d(.*\d)?", re.ASCII)


def number_of(value: object, *, decimal_comma: bool = False) -> Number:
    """Return the number that stands in a cell, and what is to be told of it.

    A percent or per mille sign and a word for money are units: the number is what stands beside them, never divided.
    A number in brackets, with a trailing minus or with marks that fit no rule has more than one reading: ``BAD``.

    Parameters
    ----------
    decimal_comma
        Whether the cell is a coordinate: a lone comma is always the decimal mark, and no unit fits.
    """
    if isinstance(value, int | float) and not isinstance(value, bool):
        return (float(value), ()) if math.isfinite(value) else (None, (UNKNOWN,))
    if not isinstance(value, str):
        return None, (BAD,)
    if value.strip().casefold() in words().unknown:
        return None, (UNKNOWN,)
    text = latin(value).translate(_SIGNS)
    number, told = _bare(text, decimal_comma=decimal_comma)
    if number is None and not decimal_comma:
        number, told = _share(text) if "%" in text or "\u2030" in text else _money(text)
    if number is None:
        return None, (BAD,)
    return (number, told) if math.isfinite(number) else (None, (UNKNOWN,))


def _bare(text: str, *, decimal_comma: bool) -> Number:
    """Return a number that stands alone; None where it is none."""
    if text[:1] in {"+", "-"} and text[1:2] == " ":
        text = text[0] + text[2:]
    if _PLAIN.fullmatch(text):
        return float(text), ()
    if spaced := _SPACED.fullmatch(text):
        whole, groups, mark, rest = spaced.groups(default="")
        told = (COMMA,) if rest.startswith(",") else ()
        return float(whole + groups.replace(mark, "") + rest.replace(",", ".")), told
    if _GROUPED.fullmatch(text) and not (decimal_comma and _COMMA.fullmatch(text)):
        return float(text.replace(",", "")), (COMMA,)
    if _COMMA.fullmatch(text):
        return float(text.replace(",", ".")), (COMMA,)
    if _DOTTED.fullmatch(text):
        return float(text.replace(".", "").replace(",", ".")), (COMMA,)
    return None, ()


def _share(text: str) -> Number:
    """Return a number with one sign of a share, before or behind it."""
    found = _SHARE.fullmatch(text)
    if found is None or bool(found["before"]) == bool(found["after"]):
        return None, ()
    number, told = _bare(found["sign"] + found["number"], decimal_comma=False)
    return number, (*told, PERMILLE if "\u2030" in text else PERCENT)


def _money(text: str) -> Number:
    """Return a number with one declared word for money, before or behind it."""
    found = _DIGITS.search(text)
    if found is None:
        return None, ()
    before, after = (side.strip().casefold() for side in (text[: found.start()], text[found.end() :]))
    if bool(before) == bool(after) or (before or after) not in words().currencies:
        return None, ()
    number, told = _bare(found.group(), decimal_comma=False)
    return number, (*told, CURRENCY)
