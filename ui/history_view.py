"""What became of a dataset: every version with who kept it, when and what it changed; the way back; the log's state."""

from collections.abc import Sequence
from dataclasses import dataclass
from html import escape
from typing import Final

import streamlit as st

from figures import markup
from figures.tables import plain
from i18n import Locale
from i18n.locale import clean
from model.dataset import Dataset
from model.problem import ProblemError
from store import AuditEntry
from store.chain import MOVING
from ui import doors, kept
from ui.folded import folded
from ui.show import show_heading, titled
from ui.upload_state import who

REMOVE: Final = "remove"
AT_START: Final = frozenset({"unfinished-dropped", "catalogue-damaged"})  # the others are looked for anew


@dataclass(frozen=True, slots=True)
class Back:
    """How the last change of a dataset is taken back: by making a version current, or by retiring it (0)."""

    version: int
    again: bool


def back(entries: Sequence[AuditEntry]) -> Back | None:
    """Return how the last change that ``entries`` tell of is taken back; None where there was none.

    Parameters
    ----------
    entries
        The log of one dataset, oldest first.
    """
    moves = [entry for entry in entries if entry.action in MOVING]
    if not moves:
        return None
    last, before = moves[-1], moves[-2] if len(moves) > 1 else None
    again = last.action != "keep"
    if last.action == REMOVE:
        return Back(last.version, again=True)
    if before is None or before.action == REMOVE:
        return Back(0, again=again)
    return Back(before.version, again=again)


def show(dataset: Dataset, say: Locale) -> None:
    """Show the history of a kept dataset, the newest version first, with a way back to each."""
    if not dataset.kept_at:
        return
    versions = kept.history(dataset.id)
    show_heading(say.say("history-title"))
    st.html(_table(dataset, versions, say))
    with st.container(key=f"history-{dataset.id}", horizontal=True, gap="small"):
        _undo(dataset, say)
        for version in versions:
            if version.version != dataset.version:
                st.button(
                    say.say("history-use", version=version.version),
                    key=f"use-{dataset.id}-{version.version}",
                    on_click=_move,
                    args=(dataset, version.version, say),
                )
        st.button(
            say.say("history-retire"),
            key=f"retire-{dataset.id}",
            type="tertiary",
            on_click=_move,
            args=(dataset, 0, say),
        )


def _undo(dataset: Dataset, say: Locale) -> None:
    """Offer to take the last change back; once it was, the same button brings it back again."""
    way = back([entry for entry in kept.audit() if entry.dataset == dataset.id])
    if way is None:
        return
    st.button(
        say.say("history-redo" if way.again else "history-undo"),
        key=f"undo-{dataset.id}",
        icon=f":material/{'redo' if way.again else 'undo'}:",
        type="primary",
        on_click=_move,
        args=(dataset, way.version, say),
    )


def _move(dataset: Dataset, version: int, say: Locale) -> None:
    """Make a version current, or retire the dataset (0); whatever comes of it is told."""
    try:
        if version:
            doors.shelf().revert(dataset.id, version, who=who())
        else:
            doors.shelf().remove(dataset.id, who=who())
    except ProblemError as refusal:
        st.toast(plain(" ".join(say.problem(problem) for problem in refusal.problems)), icon=":material/error:")
        return
    except OSError:
        st.toast(plain(say.say("history-failed")), icon=":material/error:")
        return
    key = "toast-version" if version else "toast-retired"
    st.toast(plain(say.say(key, title=titled(dataset, say), version=version)), icon=":material/check:")


def _table(dataset: Dataset, versions: Sequence[Dataset], say: Locale) -> str:
    heads = [say.say(f"history-{name}") for name in ("version", "when", "who", "rows", "changed")]
    rows = (_row(one, dataset, say) for one in versions)
    return markup.wide(heads, rows, "history")


def _row(one: Dataset, current: Dataset, say: Locale) -> list[str]:
    number = markup.word("b", say.number(one.version))
    now = markup.chip("have-yes", say.say("history-current")) if one.version == current.version else ""
    return [
        f"{number} {now}",
        escape(say.date(one.kept_at[:10])),
        markup.foreign(clean(one.kept_by)) or escape(say.say("somebody")),
        escape(say.number(one.rows)),
        escape(_changed(one, say)),
    ]


def _changed(one: Dataset, say: Locale) -> str:
    """Say what a version changed in its rows, and what is said otherwise of it."""
    if one.version == 1:
        return say.say("history-first")
    told = kept.changed(one.id, one.version)
    if told is None:
        return say.say("history-unreadable")
    rows, said = told
    parts = [(name, count) for name in ("added", "removed", "changed") if (count := getattr(rows, name))]
    words = [f"{say.number(count)} {say.say(f'change-{name}')}" for name, count in parts]
    if said:
        words.append(say.say("history-told", names=say.listed(say.say(f"told-{one.field}") for one in said)))
    return say.listed(words) if words else say.say("history-same")


def show_retired(say: Locale) -> None:
    """List what was retired, each to be brought back; nothing where nothing was."""
    gone = kept.retired()
    if not gone:
        return
    st.header(say.say("retired-title"), anchor=False)
    st.caption(say.say("retired-lead"))
    for dataset in gone:
        with st.container(key=f"retired-{dataset.id}", horizontal=True, vertical_alignment="center", gap="small"):
            words = say.say("history-kept", version=dataset.version, date=say.date(dataset.kept_at[:10]))
            st.html(markup.entry(titled(dataset, say), [words]), width="stretch")
            st.button(
                say.say("retired-back"),
                key=f"back-{dataset.id}",
                icon=":material/undo:",
                on_click=_move,
                args=(dataset, dataset.version, say),
            )


def show_state(say: Locale) -> None:
    """Say whether the log of changes holds and every file in use is whole; what is not, is named."""
    for problem in doors.found_at_start():
        if problem.rule in AT_START:
            st.info(plain(say.problem(problem)), icon=":material/restore:")
    for problem in (*kept.audit_faults(), *kept.damaged()):
        st.error(plain(say.problem(problem)), icon=":material/error:")
    entries = kept.audit()
    if not entries:
        st.caption(say.say("log-empty"))
        return
    if not kept.audit_faults():
        st.caption(say.say("log-holds", lines=len(entries)))
    with folded("log", say.say("log-title")) as is_open:
        if is_open:
            st.html(_log(entries, say))


def _log(entries: Sequence[AuditEntry], say: Locale) -> str:
    heads = [say.say(f"history-{name}") for name in ("line", "when", "who", "what", "dataset", "version")]
    rows = (
        [
            escape(say.number(entry.number)),
            markup.latin(say.digits(entry.time[:16].replace("T", " "))),
            markup.foreign(clean(entry.who)) or escape(say.say("somebody")),
            escape(_action(entry.action, say)),
            markup.word("code", clean(entry.dataset)),
            escape(say.number(entry.version)),
        ]
        for entry in reversed(entries)
    )
    return markup.wide(heads, rows, "log")


def _action(action: str, say: Locale) -> str:
    key = f"action-{action}"
    return say.say(key) if say.has(key) else action
