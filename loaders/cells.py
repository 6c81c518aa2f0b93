"""Tells by its look what a cell of a table is, before anybody knows what its column means."""

import csv
import io
import math
import re
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from datetime import date, datetime, time
from typing import Final

from loaders.finding import MOST_PLACES, shown
from loaders.words import DIGITS, words
from model.problem import Place, Problem, Severity

BLANK, NUMBER, TIME, TEXT = "", "number", "time", "text"
_NUMBER = re.compile(r"[+-]?(\d+([.,\u066b\u066c]\d+)*[.,\u066b]?|[.,\u066b]\d+)([eE][+-]?\d+)?\s*[%\u066a]?", re.ASCII)
_TIME = re.compile(r"\d{1,4}([-/.])\d{1,2}\1\d{1,4}([T ]\d{1,2}:\d{2}.*)?|\d{4}-\d{2}|\d{1,2}:\d{2}(:\d{2})?", re.ASCII)
_UNSEEN = re.compile(r"[\u00ad\u061c\u200b-\u200f\u202a-\u202e\u2060-\u2069\ufeff\x00-\x08\x0e-\x1f\x7f]")
_LETTER = re.compile(r"[^\W\d_]")
_YEAR = re.compile(r"(1[89]|2[01])\d\d([-/](\d\d|(1[89]|2[01])\d\d))?", re.ASCII)
_LONGEST_NUMBER: Final = 60


@dataclass(frozen=True, slots=True)
class Line:
    """One row of a table: its cells as clean text and their kinds.

    Parameters
    ----------
    given
        The cells as they stood in the file.
    extent
        How many cells there are up to the last that is not blank.
    filled
        How many cells are not blank.
    """

    number: int
    given: tuple[object, ...]
    cells: tuple[str, ...]
    kinds: tuple[str, ...]
    extent: int
    filled: int

    @property
    def place(self) -> Place:
        """Where it is, and what stands in it."""
        return Place(self.number, found=shown(" | ".join(text for text in self.cells if text)))


def line_of(number: int, cells: Iterable[object]) -> Line:
    """Return one row, its cells as text without what cannot be seen."""
    given = tuple(cells)
    texts = tuple(visible(cell) for cell in given)
    kinds = tuple(map(kind_of, given, texts))
    there = [place for place, kind in enumerate(kinds) if kind]
    return Line(number, given, texts, kinds, there[-1] + 1 if there else 0, len(there))


def in_lines(rule: str, severity: Severity, lines: Sequence[Line]) -> Problem:
    """Return the finding that rows broke ``rule``, with what stands in the first of them."""
    return Problem(rule, severity, len(lines), tuple(line.place for line in lines[:MOST_PLACES]))


def as_line(cells: Iterable[object]) -> str:
    """Return the cells of one row as one line of CSV."""
    out = io.StringIO()
    csv.writer(out, lineterminator="").writerow(["" if cell is None else cell for cell in cells])
    return out.getvalue()


def visible(cell: object) -> str:
    """Return a cell as text: every run of white space one space, without marks that nobody sees."""
    if cell is None or (isinstance(cell, float) and math.isnan(cell)):
        return ""
    return " ".join(_UNSEEN.sub("", str(cell)).split())


def kind_of(cell: object, text: str) -> str:
    """Return the kind of one cell; a flag counts as text."""
    if not text:
        return BLANK
    if isinstance(cell, int | float) and not isinstance(cell, bool):
        return NUMBER
    if isinstance(cell, date | datetime | time):
        return TIME
    plain = text.translate(DIGITS)
    if len(plain) <= _LONGEST_NUMBER and _NUMBER.fullmatch(plain):
        return NUMBER
    return TIME if _TIME.fullmatch(plain) else TEXT


def is_label(text: str, kind: str) -> bool:
    """Tell whether a cell may be the name of a column: blank, words, a year or a month."""
    plain = text.translate(DIGITS)
    return kind == BLANK or (kind == TEXT and bool(_LETTER.search(text))) or bool(_YEAR.fullmatch(plain))


def is_word(text: str) -> bool:
    """Tell whether a cell says in a word that a number is not known."""
    return text.casefold() in words().unknown
