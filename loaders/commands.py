"""The commands of the loaders, for people at a terminal and for programs with ``--json``."""

import argparse
import io
import sys
from collections.abc import Callable, Sequence
from contextlib import closing
from datetime import UTC, datetime
from typing import Final

from i18n import Locale, locale
from i18n.command import CHOICE_NEEDED, DONE, FAILED, REFUSED, WRONG_USAGE, disk_failed
from i18n.terminal import language_of
from loaders import versions
from loaders.add import AGAIN, hold, judge, keep
from loaders.ahead import Begun
from loaders.arguments import UsageError, options_of, question_service, words_asked
from loaders.bar import Bar
from loaders.document import dataset_document, problem_documents, report_document
from loaders.finding import accepted
from loaders.report import Report
from loaders.terminal import Answer, failed, sentences, warn, write
from loaders.use import uses
from model.problem import Problem, ProblemError, Severity, Verdict
from store import Store, ages, district

# Findings whose places show, one for each candidate, what would be read.
_PREVIEWED: Final = frozenset({"encoding-unsure", "text-misread", "encoding-damaged"})
_STATUS: Final = {Verdict.CHOICE: CHOICE_NEEDED, Verdict.REFUSED: REFUSED}


def run(words: Sequence[str], begun: Begun | None) -> int:
    """Do what the command line asks and return the exit status of the contract.

    Parameters
    ----------
    words
        The words behind ``python -m loaders``.
    begun
        The file that they name, where it is being read already.
    """
    for stream in (sys.stdout, sys.stderr):
        if isinstance(stream, io.TextIOWrapper):
            # A terminal that cannot show Arabic must not turn a finished import into a failure.
            stream.reconfigure(encoding="utf-8", errors="backslashreplace")
    speaker = locale(language_of(words))
    try:
        asked = words_asked(words, speaker.say)
        asked.begun = begun
        with closing(Store.open()) as store:
            warn(speaker.problem(problem) for problem in store.start(thorough=False))
            answer = _COMMANDS[asked.command](asked, store, speaker)
    except UsageError as fault:
        answer = failed(WRONG_USAGE, fault.problems, speaker)
    except ProblemError as fault:
        answer = failed(REFUSED, fault.problems, speaker)
    except OSError as fault:
        answer = failed(FAILED, (disk_failed(fault),), speaker)
    write(answer, as_json="--json" in words)
    return answer.status


def _check(asked: argparse.Namespace, store: Store, speaker: Locale) -> Answer:
    options = options_of(asked)
    with Bar(lambda step: speaker.say(f"progress-{step}")) as bar:
        judged = judge(asked.file, options, district().region, store, bar.tell, begun=asked.begun)
    return _reported(judged.report, speaker)


def _add(asked: argparse.Namespace, store: Store, speaker: Locale) -> Answer:
    options = options_of(asked)
    with Bar(lambda step: speaker.say(f"progress-{step}")) as bar:
        judged = judge(asked.file, options, district().region, store, bar.tell, begun=asked.begun)
        report = (hold if asked.hold else keep)(judged, options, store, who=asked.who, tell=bar.tell)
    return _reported(report, speaker)


def _reported(report: Report, speaker: Locale) -> Answer:
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
    if report.held is not None:
        waits = report.held.dataset
        lines.append(speaker.say("loaders-held", held=report.held.id, dataset=waits.id, version=waits.version))
    return Answer(_STATUS.get(report.verdict, DONE), lambda: report_document(report, sentences), tuple(lines))


def _choices(problem: Problem, speaker: Locale) -> list[str]:
    """Return the lines under a finding that asks for a choice: what each would read, and what there is."""
    if problem.severity is not Severity.CHOICE or not problem.candidates:
        return []
    named = accepted(problem.candidates)
    read = zip(problem.candidates, problem.where, strict=False) if problem.rule in _PREVIEWED else ()
    samples = [f"    {name}: {place.found}" for name, place in read]
    return [*samples, "  " + speaker.say("loaders-choices", names=named["accepted"], more=named["more"])]


def _list(_asked: argparse.Namespace, store: Store, speaker: Locale) -> Answer:
    from loaders.listed import listed  # noqa: PLC0415 - counts by service, for which rows are read

    return listed(store, speaker)


def _activate(asked: argparse.Namespace, store: Store, speaker: Locale) -> Answer:
    observed = store.dataset(asked.id).role == "observations"
    if not observed and (wrong := question_service(asked.service)):
        raise UsageError(*wrong)
    store.activate(asked.id, asked.service, who=asked.who)
    dataset = store.dataset(asked.id)
    if asked.service and observed:
        line = speaker.say("loaders-activated-parameter", dataset=dataset.id, parameter=asked.service)
    elif asked.service:
        line = speaker.say("loaders-activated-service", dataset=dataset.id, service=asked.service)
    else:
        line = speaker.say("loaders-activated", dataset=dataset.id, role=dataset.role)
    document = {**dataset_document(dataset), "active": True, "active_for": uses(store, dataset)}
    return Answer(DONE, lambda: document, (line,))


def _export(asked: argparse.Namespace, store: Store, speaker: Locale) -> Answer:
    from loaders.giving import question_giving  # noqa: PLC0415 - as below
    from store.export import export  # noqa: PLC0415 - its writers take longer to import than most commands to run

    dataset = store.dataset(asked.id, asked.version)
    rows = store.frame(asked.id, asked.version)
    told = question_giving(rows, dataset)
    export(rows, dataset, asked.out, ages(store, (dataset,), datetime.now(UTC).date())[dataset.id])
    line = speaker.say("loaders-exported", file=str(asked.out), dataset=dataset.id, version=dataset.version)
    document = {"file": str(asked.out), "dataset": dataset_document(dataset)}
    return Answer(
        DONE,
        lambda: {**document, "problems": problem_documents(told, sentences)},
        (line, *(speaker.problem(problem) for problem in told)),
    )


def _refresh(asked: argparse.Namespace, store: Store, speaker: Locale) -> Answer:
    from loaders.refreshed import refresh  # noqa: PLC0415 - what asks live sources takes as long to load as most commands

    return refresh(asked, store, speaker)


_COMMANDS: Final[dict[str, Callable[[argparse.Namespace, Store, Locale], Answer]]] = {
    "list": _list,
    "check": _check,
    "add": _add,
    "refresh": _refresh,
    "held": versions.held,
    "accept": versions.accepted,
    "discard": versions.discarded,
    "activate": _activate,
    "export": _export,
    "history": versions.history,
    "revert": versions.revert,
    "remove": versions.remove,
    "audit": versions.audit,
}
