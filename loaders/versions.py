"""The commands on what is kept and on what waits: history and undo, accept and discard, and the log."""

import argparse
from dataclasses import asdict

from i18n import Locale
from loaders.add import AGAIN, accept
from loaders.document import dataset_document, held_document, problem_documents
from loaders.terminal import DONE, REFUSED, Answer, sentences, table
from store import Store


def history(asked: argparse.Namespace, store: Store, speaker: Locale) -> Answer:
    """Tell every version of a dataset."""
    versions = store.history(asked.id)
    heads = ("version", "rows", "vintage", "kept", "who", "sha256")
    rows = [(str(d.version), str(d.rows), d.vintage, d.kept_at, d.kept_by, d.sha256) for d in versions]
    return Answer(DONE, lambda: [dataset_document(d) for d in versions], table(heads, rows, speaker))


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
