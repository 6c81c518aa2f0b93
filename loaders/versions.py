"""The commands on what is kept and on what waits: history and undo, accept and discard, and the log."""

import argparse
from dataclasses import asdict
from typing import Any

from i18n import Locale
from i18n.command import DONE, REFUSED
from i18n.locale import clean
from loaders.add import AGAIN, accept
from loaders.document import dataset_document, held_document, problem_documents
from loaders.terminal import Answer, sentences, table
from model.dataset import Dataset, Kind
from model.problem import ProblemError
from store import Store
from store.changes import Changes, Retold

Told = tuple[Changes, tuple[Retold, ...]]


def history(asked: argparse.Namespace, store: Store, speaker: Locale) -> Answer:
    """Tell every version of a dataset."""
    versions = store.history(asked.id)
    changed = {one.version: _changed(store, one) for one in versions if one.kind in {Kind.UPLOAD, Kind.LIVE}}
    heads = ("version", "rows", "vintage", "kept", "who", "changed", "sha256")
    rows = [
        (
            *(str(one.version), str(one.rows), one.vintage, one.kept_at, one.kept_by),
            _in_words(changed.get(one.version), speaker),
            one.sha256,
        )
        for one in versions
    ]
    document = [{**dataset_document(one), "changes": _as_document(changed.get(one.version))} for one in versions]
    return Answer(DONE, lambda: document, table(heads, rows, speaker))


def _changed(store: Store, dataset: Dataset) -> Told | None:
    """Return what a version changed; None where a file that it would take is damaged."""
    try:
        return store.changes(dataset.id, dataset.version)
    except ProblemError:
        return None


def _in_words(told: Told | None, speaker: Locale) -> str:
    if told is None:
        return ""
    rows, said = told
    counts = {"before": rows.rows_before, "after": rows.rows_after, "added": rows.added}
    words = speaker.say("loaders-changed", **counts, removed=rows.removed, changed=rows.changed)
    names = [*(f"+{name}" for name in rows.columns_added), *(f"-{name}" for name in rows.columns_lost)]
    further = [*(names if rows.rows_before else ()), *(f"{one.field}: {one.before} → {one.after}" for one in said)]
    return "; ".join((words, *map(clean, further if rows.rows_before else ())))


def _as_document(told: Told | None) -> dict[str, Any] | None:
    return None if told is None else {**asdict(told[0]), "said": [asdict(one) for one in told[1]]}


def revert(asked: argparse.Namespace, store: Store, speaker: Locale) -> Answer:
    """Make an earlier version current again."""
    dataset = store.revert(asked.id, asked.version, who=asked.who)
    line = speaker.say("loaders-reverted", dataset=dataset.id, version=dataset.version)
    return Answer(DONE, lambda: dataset_document(dataset), (line,))


def remove(asked: argparse.Namespace, store: Store, speaker: Locale) -> Answer:
    """Retire a dataset."""
    store.remove(asked.id, who=asked.who)
    return Answer(DONE, lambda: {"id": asked.id, "removed": True}, (speaker.say("loaders-removed", dataset=asked.id),))


def held(_asked: argparse.Namespace, store: Store, speaker: Locale) -> Answer:
    """Tell which uploads wait."""
    waiting = store.held()
    heads = ("held", "dataset", "rows", "replaces", "file", "who", "when")
    rows = [
        (one.id, one.dataset.id, str(one.dataset.rows), str(one.base or ""), one.file, one.who, one.when)
        for one in waiting
    ]
    lines = table(heads, rows, speaker) if waiting else (speaker.say("loaders-held-empty"),)
    return Answer(DONE, lambda: [held_document(one) for one in waiting], lines)


def accepted(asked: argparse.Namespace, store: Store, speaker: Locale) -> Answer:
    """Make an upload that waits the current version."""
    dataset, told = accept(asked.number, store, who=asked.who, base=asked.over)
    lines = [speaker.problem(problem) for problem in told]
    if not AGAIN & {problem.rule for problem in told}:
        lines.append(speaker.say("loaders-kept", dataset=dataset.id, version=dataset.version))
    document = {"dataset": dataset_document(dataset)}
    return Answer(DONE, lambda: {**document, "problems": problem_documents(told, sentences)}, tuple(lines))


def discarded(asked: argparse.Namespace, store: Store, speaker: Locale) -> Answer:
    """Let go of an upload that waits."""
    store.discard(asked.number, who=asked.who)
    line = speaker.say("loaders-discarded", held=asked.number)
    return Answer(DONE, lambda: {"held": asked.number, "discarded": True}, (line,))


def audit(_asked: argparse.Namespace, store: Store, speaker: Locale) -> Answer:
    """Tell the whole log, and whether it holds."""
    entries, faults = store.audit(), store.audit_faults()
    heads = ("line", "when", "who", "action", "dataset", "version", "detail")
    rows = [
        (str(one.number), one.time, one.who, one.action, one.dataset, str(one.version), one.detail) for one in entries
    ]
    lines = table(heads, rows, speaker) if entries else (speaker.say("loaders-audit-empty"),)
    if faults:
        lines += tuple(speaker.problem(fault) for fault in faults)
    elif entries:
        lines += (speaker.say("loaders-audit-holds", lines=len(entries)),)
    return Answer(
        REFUSED if faults else DONE,
        lambda: {
            "holds": not faults,
            "problems": problem_documents(faults, sentences),
            "entries": [asdict(one) for one in entries],
        },
        lines,
    )
