"""What a command says to whom it was given: its answer as lines for a person and as JSON for a program."""

import json
import sys
from collections.abc import Callable, Iterable, Mapping, Sequence
from dataclasses import dataclass

from i18n import Locale, locale
from i18n.command import DONE
from i18n.terminal import plain
from loaders.document import problem_documents
from model.problem import Problem
from model.text import LANGUAGES


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
    return plain("".join(f"{line}\n" for line in lines))
