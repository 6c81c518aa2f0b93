"""Tells apart, among the rows of a text that is not wholly UTF-8, those that were damaged and those of another make."""

import re
from dataclasses import dataclass
from typing import Final

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
    """Return how the rows of ``data`` are written, which as a whole are no UTF-8."""
    cut, other, first = list[int](), list[int](), 0
    number = 0
    for number, line in enumerate(data.split(b"\n"), start=1):
        if line.isascii():
            continue
        whole = len(b"".join(_LETTERS.findall(line)))
        if _is_utf8(line):
            first = first or (number if whole else 0)
            continue
        left = len(_HIGH.findall(_SEQUENCE.sub(b"", line)))
        slight = left <= _FEW or left * 2 < whole
        (cut if slight else other).append(number)
        first = first or (number if whole and slight else 0)
    return Damage(tuple(cut), tuple(other), first, number)


def _is_utf8(line: bytes) -> bool:
    try:
        line.decode("utf-8")
    except UnicodeDecodeError:
        return False
    return True
