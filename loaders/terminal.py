"""What a command says to whom it was given: its answer as lines for a person and as JSON for a program."""

import json
import os
import sys
from collections.abc import Callable, Iterable, Mapping, Sequence
from dataclasses import dataclass
from itertools import pairwise
from typing import Final

from i18n import Locale, locale
from loaders.document import problem_documents
from model.problem import Problem
from model.text import LANGUAGES, Language

DONE, WRONG_USAGE, CHOICE_NEEDED, REFUSED, FAILED = 0, 2, 3, 4, 5
# Signs of direction that a terminal would show as boxes, and controls of a stranger's file that it would obey.
_UNWRITTEN: Final = str.maketrans(
    dict.fromkeys(
        (*range(0x09), *range(0x0B, 0x20), *range(0x7F, 0xA0), *range(0x202A, 0x202F), *range(0x2066, 0x206A))
    )
)


@dataclass(frozen=True, slots=True)
class Answer:
    """What a command came to: its exit status, its JSON, and the lines that a person reads.

    The JSON is made when it is asked for: it speaks every language, and to learn two more takes longer than to judge.
    """

    status: int
    document: Callable[[], object]
    lines: tuple[str, ...]


def write(answer: Answer, *, as_json: bool) -> None:
    """Write an answer where it belongs."""
    if as_json:
        sys.stdout.write(json.dumps(answer.document(), ensure_ascii=False, allow_nan=False) + "\n")
    elif answer.status == DONE:
        sys.stdout.write(_plain(answer.lines))
    else:
        warn(answer.lines)


def warn(lines: Iterable[str]) -> None:
    """Write lines beside the answer, where no program reads them."""
    sys.stderr.write(_plain(lines))


def language_of(words: Sequence[str]) -> Language:
    """Return the language that is asked for, else that of the environment, else Arabic."""
    asked = next((after for word, after in pairwise(words) if word == "--lang"), "")
    asked = next((word.partition("=")[2] for word in words if word.startswith("--lang=")), asked)
    for candidate in (asked, os.environ.get("LC_ALL", "")[:2], os.environ.get("LANG", "")[:2]):
        if candidate in LANGUAGES:
            return candidate
    return "ar"


def sentences(problem: Problem) -> Mapping[str, str]:
    """Return the sentence of a finding in every language."""
    return {language: locale(language).problem(problem) for language in LANGUAGES}


def failed(status: int, problems: tuple[Problem, ...], speaker: Locale) -> Answer:
    """Return the answer of a command that was refused or failed."""
    return Answer(
        status,
        lambda: {"problems": problem_documents(problems, sentences)},
        tuple(speaker.problem(problem) for problem in problems),
    )


def table(heads: Iterable[str], rows: Sequence[tuple[str, ...]], speaker: Locale) -> tuple[str, ...]:
    """Return the lines of a table whose columns are called by the ids ``heads``."""
    named = tuple(speaker.say(f"loaders-head-{head}") for head in heads)
    return tuple(" | ".join(cell or "-" for cell in row) for row in (named, *rows))


def _plain(lines: Iterable[str]) -> str:
    return "".join(f"{line}\n" for line in lines).translate(_UNWRITTEN)
