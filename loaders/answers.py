"""Judges whether an answer is what was asked for: a server that says 200 can still have failed.

Nothing here is ever read as "there is none": an answer that cannot be trusted is a finding, not an empty table.
"""

import json
import math
from collections.abc import Mapping, Sequence
from typing import Any, Final, TypeVar

from loaders.fetching import Answer
from loaders.finding import Fact, shown
from model.problem import Problem, ProblemError, Severity
from store import publisher

_POINTER: Final = b"version https://git-lfs.github.com/spec/"
_MARK: Final = b"\xef\xbb\xbf"
_ABSENT: Final = object()
Kind = TypeVar("Kind")


def distrust(source: str, rule: str, **facts: Fact) -> ProblemError:
    """Return the refusal of an answer of ``source``, which the sentence names as its publisher is called."""
    return ProblemError(Problem(rule, Severity.REFUSE, facts={"source": _called(source), **facts}))


def noted(source: str, rule: str, count: int = 1, **facts: Fact) -> Problem:
    """Return a note on an answer of ``source`` that was good, named as its publisher is called."""
    return Problem(rule, Severity.NOTE, count, facts={"source": _called(source), **facts})


def _called(source: str) -> Fact:
    told = publisher(source)
    return told.title if told else source


def question_body(answer: Answer) -> bytes:
    """Return the bytes of an answer that may be data.

    Raises
    ------
    ProblemError
        ``answer-empty`` for no bytes at all, ``answer-page`` for a page of a browser (a portal that wants a login, a
        server that is too busy), ``answer-pointer`` for the stand-in of a large file.
    """
    body = answer.body.removeprefix(_MARK)
    start = body[:1024].lstrip().lower()
    if not start:
        raise distrust(answer.source, "answer-empty")
    if start.startswith((b"<!doctype html", b"<html", b"<head", b"<body")) or answer.kind == "text/html":
        raise distrust(answer.source, "answer-page")
    if start.startswith(_POINTER):
        raise distrust(answer.source, "answer-pointer")
    return body


def document(answer: Answer) -> Any:  # noqa: ANN401 - JSON is anything
    """Return the JSON of an answer.

    Raises
    ------
    ProblemError
        As ``question_body``, and ``answer-unreadable`` where it is no JSON, as when it was cut off.
    """
    body = question_body(answer)
    try:
        return json.loads(body, parse_constant=_no_number)
    except (ValueError, RecursionError) as fault:
        raise distrust(answer.source, "answer-unreadable") from fault


def _no_number(name: str) -> float:
    raise ValueError(name)


def part(source: str, whole: object, *path: str | int, kind: type[Kind]) -> Kind:
    """Return what stands in ``whole`` under ``path``, which must be a ``kind``; ``object`` takes anything.

    Raises
    ------
    ProblemError
        ``answer-shape``: the publisher has changed what it says, and nothing is guessed.
    """
    found: object = whole
    for step in path:
        if isinstance(step, str) and isinstance(found, Mapping):
            found = found.get(step, _ABSENT)
        elif isinstance(step, int) and isinstance(found, Sequence) and not isinstance(found, str):
            found = found[step] if -len(found) <= step < len(found) else _ABSENT
        else:
            found = _ABSENT
    if found is _ABSENT or not isinstance(found, kind) or (isinstance(found, bool) and kind not in {bool, object}):
        where = ".".join(map(str, path)) or "-"
        told = "-" if found is _ABSENT else shown(found)
        raise distrust(source, "answer-shape", field=where, found=told)
    return found


def number(source: str, found: object, field: str) -> float:
    """Return the number that stands in an answer under ``field``; nothing, text and truth are none.

    Raises
    ------
    ProblemError
        ``answer-shape``, also for a number that is too large to be one.
    """
    try:
        told = float(found) if isinstance(found, int | float) and not isinstance(found, bool) else math.nan
    except OverflowError:
        told = math.inf
    if not math.isfinite(told):
        raise distrust(source, "answer-shape", field=field, found=shown(found))
    return told
