"""Finds the rows under a table that are no data: totals of the rows above them, and notes on where it comes from."""

import re
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from typing import Final

from loaders.cells import NUMBER, TEXT, TIME, Line, in_lines
from loaders.words import DIGITS, fold, words
from model.problem import Problem, Severity

TOTAL, NOTE, DOUBTFUL = "rows-total", "rows-note", "total-doubtful"
# Shares of a number: sums of what was printed rounded differ from the printed total by less.
_ROUNDING: Final = 0.005
# A note is set apart from a name by its length, in characters.
_LONG: Final = 40
_NOTE_MARK = re.compile(r"[*†‡]|\(\s*[\d*]+\s*\)|※|\[\s*\d+\s*\]")
_GROUPS: Final = str.maketrans({",": None, "\u066c": None, "\u066b": ".", "%": None, "\u066a": None})


@dataclass(frozen=True, slots=True)
class Closing:
    """Row number → rule, for the rows at the end that are no data; and what is said of them."""

    aside: Mapping[int, str]
    problems: tuple[Problem, ...]


def find_closing(head: Sequence[Line], tail: Sequence[Line]) -> Closing:
    """Return the rows at the end of a table that are totals or notes.

    Parameters
    ----------
    head, tail
        The first and last rows of the data that have something in them; they may overlap.
    """
    lines = {line.number: line for line in (*head, *tail)}
    listed = [lines[number] for number in sorted(lines)]
    whole = not tail or tail[0].number <= (head[-1].number if head else 0) + 1
    end = len(listed)
    width = max((line.extent for line in head), default=0)
    found: dict[int, str] = {}
    doubtful: list[Line] = []
    while end > 1:
        line, before = listed[end - 1], listed[: end - 1]
        rule = _rule(line, before, width, whole=whole)
        if rule == DOUBTFUL:
            doubtful.append(line)
        if rule not in {TOTAL, NOTE}:
            break
        found[line.number] = rule
        end -= 1
    problems = [
        in_lines(rule, Severity.REPAIR, [lines[number] for number in sorted(found) if found[number] == rule])
        for rule in (TOTAL, NOTE)
        if rule in found.values()
    ]
    if doubtful:
        problems.append(in_lines(DOUBTFUL, Severity.NOTE, doubtful))
    return Closing(found, tuple(problems))


def _rule(line: Line, before: Sequence[Line], width: int, *, whole: bool) -> str:
    """Return what the last row of a table is; empty where it is a row like those above it."""
    texts = [text for text, kind in zip(line.cells, line.kinds, strict=True) if kind == TEXT]
    if texts and fold(texts[0]) in words().totals:
        alone = len(texts) == 1 and TIME not in line.kinds and NUMBER in line.kinds
        return TOTAL if alone and _adds_up(line, before, whole=whole) else DOUBTFUL
    return NOTE if _is_note(line, before, width) else ""


def _is_note(line: Line, before: Sequence[Line], width: int) -> bool:
    """Tell whether a row is a remark: its one cell begins like one, or is long prose under a gap."""
    if line.filled != 1 or width <= 1:
        return False
    text = next(text for text in line.cells if text)
    begins = any(fold(text.split(":")[0]) == word for word in words().notes) or bool(_NOTE_MARK.match(text))
    apart = line.number > before[-1].number + 1
    return begins or ((apart or width > 2) and line.kinds[line.cells.index(text)] == TEXT and len(text) > _LONG)  # noqa: PLR2004 - in two columns a long name with a blank beside it is a row


def _adds_up(line: Line, before: Sequence[Line], *, whole: bool) -> bool:
    """Tell whether the numbers of a row are what the rows above come to, or more than any sample of them could be."""
    proofs = []
    for place, kind in enumerate(line.kinds):
        if kind != NUMBER:
            continue
        total = _number(line.cells[place])
        parts = [_number(row.cells[place]) for row in before if place < len(row.kinds) and row.kinds[place] == NUMBER]
        # One row is as large as its own sum, and a place may be called Total.
        if len(parts) > 1:
            close = abs(total - sum(parts)) <= abs(total) * _ROUNDING
            proofs.append(close if whole else total >= 2 * max(parts))
    return any(proofs)


def _number(text: str) -> float:
    try:
        return float(text.translate(DIGITS).translate(_GROUPS))
    except ValueError:
        return float("nan")
