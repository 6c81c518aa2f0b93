"""Says how much words look like Arabic, by which letter follows which: the evidence for one reading of a file.

The unit is the nat: the natural logarithm of how many times likelier a pair of letters is in Arabic words than
where every letter is as likely as any other. The pairs were counted in the distinct words of this project's own Arabic
texts (``data/vocabulary/arabic_pairs.csv``).
"""

import csv
import math
import unicodedata
from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from functools import cache
from itertools import islice
from typing import Final

from loaders.words import VOCABULARY

PAIRS: Final = "arabic_pairs.csv"
# What a pair costs that no Arabic word has, in nats. A letter of another script within a word, or a sign glued to
# it, is the mark of a wrong reading; so is a tatweel or a vowel mark without a letter before it, and a control sign.
_MIXED, _GLUED, _STRANGE, _LONE_MARK, _CONTROL = -8.0, -5.0, -2.0, -6.0, -12.0
# Persian and other letters, tatweels and vowel marks do stand in Arabic files, seldom.
_RARE, _MARK = -3.0, -1.0
_EDGE, _FOREIGN, _OTHER, _SIGN = "", "latin", "other", "sign"
_TATWEEL: Final = "\u0640"
_PLAIN_SIGNS: Final = frozenset("\u060c\u061b\u061f«»\u2013\u2014\u2018\u2019\u201c\u201d\u2026\u2022°²³½×÷±\u00a0٪٫٬")
_DIGITS: Final = frozenset("٠١٢٣٤٥٦٧٨٩")
# Mac Arabic has these in its upper half too, where other encodings have letters.
_UNLIKELY: Final = frozenset("@[\\]^_`{|}~#$&*<>=+")
_INVISIBLE: Final = frozenset("\u200c\u200d\u200e\u200f")
_SMOOTHING: Final = 0.5
_MOST_WORDS: Final = 4000


@dataclass(frozen=True, slots=True)
class Likeness:
    """How much words look like Arabic.

    Parameters
    ----------
    nats
        Over all pairs together; a word counts once, however often it stands in the file.
    pairs
        Pairs of letters, and of a letter and an edge, that were looked at.
    words
        Words that were looked at.
    """

    nats: float
    pairs: int
    words: int

    @property
    def mean(self) -> float:
        """Nats for each pair; 0 where there is none."""
        return self.nats / self.pairs if self.pairs else 0.0


def likeness(words: Iterable[str]) -> Likeness:
    """Return how much the distinct ``words`` look like Arabic; what lies behind the first thousands is not read."""
    table = _table()
    nats, pairs = 0.0, 0
    looked_at = list(islice(dict.fromkeys(words), _MOST_WORDS))
    for word in looked_at:
        before = _EDGE
        for letter in (*(sign for sign in word if sign not in _INVISIBLE), _EDGE):
            worth, after = _step(before, letter, table)
            nats += worth
            pairs += bool(before or letter)
            before = after
    return Likeness(nats, pairs, len(looked_at))


def _step(before: str, letter: str, table: Mapping[tuple[str, str], float]) -> tuple[float, str]:
    """Return what one step of a word is worth, and what the next step finds before it."""
    kind = _kind(letter)
    arabic = bool(before) and (before, _EDGE) in table
    if kind == "mark":
        return (_MARK, before) if arabic else (_LONE_MARK, _EDGE)
    if kind == _EDGE:
        return table.get((before, _EDGE), 0.0) if before else 0.0, _EDGE
    if kind in {_FOREIGN, _SIGN, _OTHER, "control"}:
        cost = {_FOREIGN: 0.0 if letter.isascii() else _STRANGE, _SIGN: _STRANGE, _OTHER: _RARE, "control": _CONTROL}
        glued = {_FOREIGN: _MIXED, _SIGN: _GLUED, _OTHER: _RARE, "control": _CONTROL}
        return (glued if arabic or before == _OTHER else cost)[kind], kind
    worth = {_FOREIGN: _MIXED, _SIGN: _GLUED, _OTHER: 0.0, "control": 0.0}.get(before)
    return table.get((before, letter), _RARE) if worth is None else worth, letter


@cache
def _kind(letter: str) -> str:
    """Return what a sign is to an Arabic word; a letter of the table is itself."""
    if letter in _UNLIKELY:
        return _SIGN
    if not letter or letter in _PLAIN_SIGNS or letter in _DIGITS or (letter.isascii() and not letter.isalpha()):
        return _EDGE
    category = unicodedata.category(letter)
    if letter == _TATWEEL or category == "Mn":
        return "mark"
    if (_EDGE, letter) in _table():
        return letter
    if "\u066e" <= letter <= "\u06d3":
        return _OTHER
    return "control" if category == "Cc" else _FOREIGN if category.startswith("L") else _SIGN


@cache
def _table() -> Mapping[tuple[str, str], float]:
    """Return what each pair of letters is worth, in nats; an edge of a word is the empty letter."""
    counts: dict[tuple[str, str], int] = {}
    with (VOCABULARY / PAIRS).open(encoding="utf-8", newline="") as lines:
        for row in csv.DictReader(lines):
            counts[row["before"], row["after"]] = int(row["count"])
    letters = sorted({letter for pair in counts for letter in pair})
    made: dict[tuple[str, str], float] = {}
    for before in letters:
        whole = sum(counts.get((before, after), 0) for after in letters) + _SMOOTHING * len(letters)
        for after in letters:
            share = (counts.get((before, after), 0) + _SMOOTHING) / whole
            made[before, after] = math.log(share * len(letters))
    return made
