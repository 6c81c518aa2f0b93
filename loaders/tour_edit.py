"""Edits the text of a tour slide by slide: what nobody touched, comments too, stays as it was written."""

import re
from typing import Final

from model.problem import Problem, ProblemError, Severity

HEAD: Final = re.compile(r"^\s*\[\[\s*slide\s*\]\]")
TABLE: Final = re.compile(r"^\s*\[")
REMARK: Final = re.compile(r"^\s*#")


def moved(raw: bytes, number: int, by: int) -> bytes:
    """Return a tour with one slide moved up or down; beyond an end it stays there.

    Parameters
    ----------
    number
        Of the slide, from 1.

    Raises
    ------
    ProblemError
        Rule ``tour-not-in-blocks``.
    """
    head, blocks = _parted(raw, number)
    to = min(max(number - 1 + by, 0), len(blocks) - 1)
    blocks.insert(to, blocks.pop(number - 1))
    return _joined(head, blocks)


def with_field(raw: bytes, number: int, field: str, value: str) -> bytes:
    """Return a tour in which one slide has another value of a field that stands on a line of its own.

    Parameters
    ----------
    value
        As the file has it.

    Raises
    ------
    ProblemError
        Rule ``tour-not-in-blocks``.
    """
    head, blocks = _parted(raw, number)
    lines = blocks[number - 1]
    start = next(at for at, line in enumerate(lines) if HEAD.match(line))
    end = next((at for at, line in enumerate(lines[start + 1 :], start + 1) if TABLE.match(line)), len(lines))
    own = re.compile(rf"^(\s*{re.escape(field)}\s*=\s*)[^#]*?(\s*(?:#.*)?)$")
    at = next((at for at in range(start + 1, end) if own.match(lines[at])), None)
    if at is None:
        lines.insert(start + 1, f"{field} = {value}")
    else:
        lines[at] = own.sub(lambda found: f"{found[1]}{value}{found[2]}", lines[at])
    return _joined(head, blocks)


def _parted(raw: bytes, number: int) -> tuple[list[str], list[list[str]]]:
    """Return the lines before the first slide, and those of each: what is said right above it is part of it."""
    lines = raw.decode("utf-8-sig").splitlines()
    starts = []
    for at, line in enumerate(lines):
        if HEAD.match(line):
            first = at
            while first and REMARK.match(lines[first - 1]):
                first -= 1
            starts.append(first)
    if not 1 <= number <= len(starts):
        raise ProblemError(Problem("tour-not-in-blocks", Severity.REFUSE))
    ends = [*starts[1:], len(lines)]
    return lines[: starts[0]], [lines[start:end] for start, end in zip(starts, ends, strict=True)]


def _joined(head: list[str], blocks: list[list[str]]) -> bytes:
    """Return the whole text again; one slide keeps off the next by a line."""
    parts = ["\n".join(lines).strip("\n") for lines in (head, *blocks)]
    return ("\n\n".join(part for part in parts if part) + "\n").encode()
