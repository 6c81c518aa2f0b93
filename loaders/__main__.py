"""The command of the loaders: ``python -m loaders``, for people at a terminal and for programs with ``--json``."""

import argparse
import io
import json
import os
import sys
from collections.abc import Callable, Iterable, Mapping, Sequence
from dataclasses import dataclass
from itertools import pairwise
from typing import Final

from i18n import Locale, locale
from loaders.add import AGAIN, Report, add, check
from loaders.arguments import UsageError, options_of, parser, question_service
from loaders.document import dataset_document, problem_documents, report_document
from loaders.finding import accepted
from loaders.use import uses
from model.problem import Problem, ProblemError, Severity, Verdict
from model.text import LANGUAGES, Language
from store import Store, district

DONE, WRONG_USAGE, CHOICE_NEEDED, REFUSED, FAILED = 0, 2, 3, 4, 5
_STATUS: Final = {Verdict.CHOICE: CHOICE_NEEDED, Verdict.REFUSED: REFUSED}
_ISOLATES: Final = str.maketrans(dict.fromkeys((0x2066, 0x2067, 0x2068, 0x2069)))


@dataclass(frozen=True, slots=True)
class _Answer:
    """What a command came to: its exit status, its JSON, and the lines that a person reads.

    The JSON is made when it is asked for: it speaks every language, and to learn two more takes longer than to judge.
    """

    status: int
    document: Callable[[], object]
    lines: tuple[str, ...]


def main(argv: Sequence[str] | None = None) -> int:
    """Do what the command line asks and return the exit status of the contract.

    Parameters
    ----------
    argv
        The words behind ``python -m loaders``; default those of this process.
    """
    words = list(sys.argv[1:] if argv is None else argv)
    for stream in (sys.stdout, sys.stderr):
        if isinstance(stream, io.TextIOWrapper):
            # A terminal that cannot show Arabic must not turn a finished import into a failure.
            stream.reconfigure(encoding="utf-8", errors="backslashreplace")
    speaker = locale(_language(words))
    try:
        asked = parser(speaker.say).parse_args(words)
        answer = _COMMANDS[asked.command](asked, speaker)
    except UsageError as fault:
        answer = _failed(WRONG_USAGE, fault.problems, speaker)
    except ProblemError as fault:
        answer = _failed(REFUSED, fault.problems, speaker)
    except OSError as fault:
        facts = {"file": str(fault.filename or "-"), "fault": fault.strerror or type(fault).__name__}
        answer = _failed(FAILED, (Problem("disk-failed", Severity.REFUSE, facts=facts),), speaker)
    _write(answer, as_json="--json" in words)
    return answer.status


def _write(answer: _Answer, *, as_json: bool) -> None:
    if as_json:
        sys.stdout.write(json.dumps(answer.document(), ensure_ascii=False, allow_nan=False) + "\n")
        return
    stream = sys.stdout if answer.status == DONE else sys.stderr
    stream.write("".join(f"{line}\n" for line in answer.lines).translate(_ISOLATES))


def _language(words: Sequence[str]) -> Language:
    """Return the language that is asked for, else that of the environment, else Arabic."""
    asked = next((after for word, after in pairwise(words) if word == "--lang"), "")
    asked = next((word.partition("=")[2] for word in words if word.startswith("--lang=")), asked)
    for candidate in (asked, os.environ.get("LC_ALL", "")[:2], os.environ.get("LANG", "")[:2]):
        if candidate in LANGUAGES:
            return candidate
    return "ar"


def _sentences(problem: Problem) -> Mapping[str, str]:
    return {language: locale(language).problem(problem) for language in LANGUAGES}


def _failed(status: int, problems: tuple[Problem, ...], speaker: Locale) -> _Answer:
    return _Answer(
        status,
        lambda: {"problems": problem_documents(problems, _sentences)},
        tuple(speaker.problem(problem) for problem in problems),
    )


def _check(asked: argparse.Namespace, speaker: Locale) -> _Answer:
    return _reported(check(asked.file, options_of(asked), district().region, Store.open()), speaker)


def _add(asked: argparse.Namespace, speaker: Locale) -> _Answer:
    options = options_of(asked)
    return _reported(add(asked.file, options, Store.open(), district().region), speaker)


def _reported(report: Report, speaker: Locale) -> _Answer:
    lines = [speaker.say(f"loaders-verdict-{report.verdict.value}")]
    if report.rows_in:
        counts = {"rows_in": report.rows_in, "loaded": report.rows_loaded, "aside": report.rows_set_aside}
        lines.append(speaker.say("loaders-rows", **counts))
    lines.extend(f"  {column} → {field}" for column, field in report.columns.items())
    for problem in report.problems:
        lines.append(f"- {speaker.say(f'loaders-severity-{problem.severity.value}')}: {speaker.problem(problem)}")
        lines.extend(_choices(problem, speaker))
    # Where the same data was there before, a finding has said so.
    if report.dataset is not None and not AGAIN & {problem.rule for problem in report.problems}:
        lines.append(speaker.say("loaders-kept", dataset=report.dataset.id, version=report.dataset.version))
    return _Answer(_STATUS.get(report.verdict, DONE), lambda: report_document(report, _sentences), tuple(lines))


def _choices(problem: Problem, speaker: Locale) -> list[str]:
    """Return the lines under a finding that asks for a choice: what each would read, and what there is."""
    if problem.severity is not Severity.CHOICE or not problem.candidates:
        return []
    named = accepted(problem.candidates)
    samples = [f"    {place.found}" for place in problem.where if problem.rule == "encoding-unsure"]
    return [*samples, "  " + speaker.say("loaders-choices", names=named["accepted"], more=named["more"])]


def _list(_asked: argparse.Namespace, speaker: Locale) -> _Answer:
    store = Store.open()
    datasets = store.datasets()
    in_use = {dataset.id: uses(store, dataset) for dataset in datasets}
    document = [{**dataset_document(d), "active": bool(in_use[d.id]), "active_for": in_use[d.id]} for d in datasets]
    if not datasets:
        return _Answer(DONE, lambda: document, (speaker.say("loaders-list-empty"),))
    heads = ("id", "role", "evidence", "version", "vintage", "rows", "origin", "licence", "active")
    rows = [
        (
            *(d.id, d.role, d.evidence.value, str(d.version), d.vintage, str(d.rows)),
            *(d.origin.producer or d.origin.citation or d.origin.address, d.origin.licence),
            speaker.say("loaders-yes" if in_use[d.id] else "loaders-no"),
        )
        for d in datasets
    ]
    return _Answer(DONE, lambda: document, _table(heads, rows, speaker))


def _history(asked: argparse.Namespace, speaker: Locale) -> _Answer:
    versions = Store.open().history(asked.id)
    heads = ("version", "rows", "vintage", "kept", "sha256")
    rows = [(str(d.version), str(d.rows), d.vintage, d.kept_at, d.sha256) for d in versions]
    return _Answer(DONE, lambda: [dataset_document(d) for d in versions], _table(heads, rows, speaker))


def _activate(asked: argparse.Namespace, speaker: Locale) -> _Answer:
    store = Store.open()
    observed = store.dataset(asked.id).role == "observations"
    if not observed and (wrong := question_service(asked.service)):
        raise UsageError(*wrong)
    store.activate(asked.id, asked.service)
    dataset = store.dataset(asked.id)
    if asked.service and observed:
        line = speaker.say("loaders-activated-parameter", dataset=dataset.id, parameter=asked.service)
    elif asked.service:
        line = speaker.say("loaders-activated-service", dataset=dataset.id, service=asked.service)
    else:
        line = speaker.say("loaders-activated", dataset=dataset.id, role=dataset.role)
    document = {**dataset_document(dataset), "active": True, "active_for": uses(store, dataset)}
    return _Answer(DONE, lambda: document, (line,))


def _revert(asked: argparse.Namespace, speaker: Locale) -> _Answer:
    dataset = Store.open().revert(asked.id, asked.version)
    line = speaker.say("loaders-reverted", dataset=dataset.id, version=dataset.version)
    return _Answer(DONE, lambda: dataset_document(dataset), (line,))


def _remove(asked: argparse.Namespace, speaker: Locale) -> _Answer:
    Store.open().remove(asked.id)
    return _Answer(DONE, lambda: {"id": asked.id, "removed": True}, (speaker.say("loaders-removed", dataset=asked.id),))


def _export(asked: argparse.Namespace, speaker: Locale) -> _Answer:
    from store.export import export  # noqa: PLC0415 - its writers take longer to import than most commands to run

    store = Store.open()
    dataset = store.dataset(asked.id, asked.version)
    export(store.frame(asked.id, asked.version), dataset, asked.out)
    line = speaker.say("loaders-exported", file=str(asked.out), dataset=dataset.id, version=dataset.version)
    return _Answer(DONE, lambda: {"file": str(asked.out), "dataset": dataset_document(dataset)}, (line,))


def _table(heads: Iterable[str], rows: Sequence[tuple[str, ...]], speaker: Locale) -> tuple[str, ...]:
    named = tuple(speaker.say(f"loaders-head-{head}") for head in heads)
    return tuple(" | ".join(cell or "-" for cell in row) for row in (named, *rows))


_COMMANDS: Final[dict[str, Callable[[argparse.Namespace, Locale], _Answer]]] = {
    "list": _list,
    "check": _check,
    "add": _add,
    "activate": _activate,
    "export": _export,
    "history": _history,
    "revert": _revert,
    "remove": _remove,
}

if __name__ == "__main__":
    sys.exit(main())
