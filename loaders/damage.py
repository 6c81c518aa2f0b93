"""Tells apart, among the rows of a text that is not wholly UTF-8, those that were damaged and those of another make."""

import re
from collections.abc import Iterator
from dataclasses import dataclass
from typing import Final

import numpy as np

_SEQUENCE: Final = re.compile(rb"[\xc2-\xdf][\x80-\xbf]|[\xe0-\xef][\x80-\xbf]{2}|[\xf0-\xf4][\x80-\xbf]{3}")
# Two letters of two bytes in a row, or three of three: no word in an older encoding of Arabic is this by chance.
_LETTERS: Final = re.compile(rb"(?:[\xc2-\xdf][\x80-\xbf]){2,}|(?:[\xe0-\xef][\x80-\xbf]{2}){3,}")
_HIGH: Final = re.compile(rb"[\x80-\xff]")
# Bytes: what is left of one letter that was cut, and a little; a word in an older encoding leaves more.
_FEW: Final = 3
# Above this share of rows it is the whole file that is written otherwise.
_MOST_ROWS: Final = 0.1


@dataclass(frozen=True, slots=True)
class Damage:
    """Rows of a text that is not wholly UTF-8, by number.

    Parameters
    ----------
    cut
        Rows with a few bytes that are no UTF-8, among others that are, or among ASCII.
    other
        Rows that are written in another encoding.
    unicode
        The first row with letters beyond ASCII in UTF-8; 0 where there is none.
    """

    cut: tuple[int, ...]
    other: tuple[int, ...]
    unicode: int
    rows: int

    @property
    def is_slight(self) -> bool:
        """Whether the text is UTF-8 but for a few bytes in a few of its rows."""
        few = len(self.cut) <= max(1, self.rows * _MOST_ROWS)
        return bool(self.cut) and not self.other and (self.unicode > 0 or few)


def damage_of(data: bytes) -> Damage:
    """Return how the rows of ``data`` are written, which as a whole are no UTF-8.

    Where no row has letters in UTF-8, the first row in another encoding decides, and no other is looked at.
    """
    mixed = any(_is_written(data, start) for start in _runs(data))
    cut, other, first = list[int](), list[int](), 0
    number = 0
    for number, line in enumerate(data.split(b"\n"), start=1):
        if line.isascii():
            continue
        if _is_utf8(line):
            first = first or (number if _LETTERS.search(line) else 0)
            continue
        whole = len(b"".join(_LETTERS.findall(line)))
        slight = _is_slight(line, whole)
        (cut if slight else other).append(number)
        first = first or (number if whole and slight else 0)
        if other and not mixed:
            break
    return Damage(tuple(cut), tuple(other), first, number)


def _runs(data: bytes) -> Iterator[int]:
    """Yield where letters stand in a row as ``_LETTERS`` has them; found at once, for a long text holds few of them."""
    written = np.frombuffer(data, dtype=np.uint8)
    behind = (written & 0xC0) == 0x80  # noqa: PLR2004 - how UTF-8 marks every byte but the first of a letter
    for width, lead, letters in ((2, (0xC2, 0xDF), 2), (3, (0xE0, 0xEF), 3)):
        last = len(written) - width * letters + 1
        if last <= 0:
            continue
        begins = (written >= lead[0]) & (written <= lead[1])
        hits = np.ones(last, dtype=bool)
        for at in range(width * letters):
            hits &= (behind if at % width else begins)[at : at + last]
        yield from map(int, np.flatnonzero(hits))


def _is_written(data: bytes, start: int) -> bool:
    """Tell whether the row in which a byte stands is UTF-8, but for a little."""
    begin, end = data.rfind(b"\n", 0, start) + 1, data.find(b"\n", start)
    line = data[begin : end if end >= 0 else len(data)]
    return _is_utf8(line) or _is_slight(line, len(b"".join(_LETTERS.findall(line))))


def _is_slight(line: bytes, whole: int) -> bool:
    left = len(_HIGH.findall(_SEQUENCE.sub(b"", line)))
    return left <= _FEW or left * 2 < whole


def _is_utf8(line: bytes) -> bool:
    try:
        line.decode("utf-8")
    except UnicodeDecodeError:
        return False
    return True
