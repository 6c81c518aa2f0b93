"""What an analyst is bringing in: one file at a time for each session, from its drop to its keeping."""

from collections.abc import Sequence
from dataclasses import dataclass, replace
from pathlib import Path
from typing import Final, Literal

import streamlit as st

from i18n.locale import clean
from indicators.difference import Moved
from loaders.inbox import Inbox
from loaders.options import Options, id_from, title_from
from loaders.report import Judged
from model.dataset import Dataset
from model.problem import Problem
from store import Held, home
from ui import doors, state

Step = Literal["understand", "judge", "keep"]
WORK: Final = "upload-work"
DONE: Final = "upload-done"
WHO: Final = "upload-who"
REFUSED: Final = "upload-refused"
DROPS: Final = "upload-drops"  # how many files came in
FIELDS: Final = "upload-field-"
ASKS: Final = "upload-ask-"
HELD: Final = "held"  # in the address: a reload goes on with what waits


@dataclass(frozen=True, slots=True)
class Work:
    """One file on its way in.

    Parameters
    ----------
    name
        What the file is called where it came from: words to show and nothing else.
    path
        Where its bytes lie until they are kept; None for what waited on the shelf while the browser was away.
    judged
        What the check made of it with these ``options``; None before it was asked.
    held
        What waits on the shelf for a person to accept it; None before it was put there.
    base
        The version that it was compared with, 0 for none.
    told
        What was said of it last: that somebody was faster, or what the shelf refused.
    """

    name: str
    path: Path | None
    size: int
    options: Options
    step: Step = "understand"
    judged: Judged | None = None
    held: Held | None = None
    base: int = 0
    told: tuple[Problem, ...] = ()


@dataclass(frozen=True, slots=True)
class Done:
    """What was kept, to be told and to be taken back.

    Parameters
    ----------
    base
        The version that was current before, 0 for none.
    moved
        The headline indicators that it changed.
    undone
        Whether it was taken back since.
    """

    dataset: Dataset
    base: int
    told: tuple[Problem, ...] = ()
    moved: tuple[Moved, ...] = ()
    undone: bool = False


def current() -> Work | None:
    """Return what the analyst of this session is bringing in; what the address says is waiting, is gone on with."""
    found = st.session_state.get(WORK)
    if isinstance(found, Work):
        return found
    asked = state.told(HELD)
    waiting = next((one for one in doors.shelf().held() if one.id == asked), None) if asked else None
    if waiting is None:
        state.unknown(HELD, asked)
        state.forget(HELD)
        return None
    resume(waiting)
    return current()


def done() -> Done | None:
    """Return what this session kept last, as long as nothing else was begun."""
    found = st.session_state.get(DONE)
    return found if isinstance(found, Done) else None


def put(work: Work) -> None:
    """Remember how far the file is."""
    st.session_state[WORK] = work
    state.keep(HELD, work.held.id if work.held else "", "")


def begin(name: str, data: memoryview) -> None:
    """Take in a file that was dropped.

    Raises
    ------
    ProblemError
        When it is too large, or there is no memory to read it.
    OSError
        When the disk fails.
    """
    cancel()
    path = inbox().put(data)
    called = Path(Path(clean(name)).name)
    put(Work(name, path, len(data), Options(id=id_from(called), title=title_from(called))))


def resume(held: Held) -> None:
    """Go on with what waits; its file is gone, what was made of it is whole."""
    cancel()
    put(Work(held.file, None, 0, Options(id=held.dataset.id), step="judge", held=held, base=held.base))


def correct(**changes: object) -> None:
    """Change what a person says of the file; it is judged anew, and what was put by for it is let go of."""
    work = current()
    if work is None:
        return
    release(work)
    options = replace(work.options, **changes)  # type: ignore[arg-type]
    put(replace(work, options=options, judged=None, held=None, told=()))
    if changes.keys() != {"map"}:
        _forget(FIELDS)


def go(step: Step) -> None:
    """Go to another step."""
    work = current()
    if work is not None:
        put(replace(work, step=step))


def cancel() -> None:
    """Let go of the file, of all that was understood of it, and of what was put by for it."""
    found = st.session_state.get(WORK)
    if isinstance(found, Work):
        release(found)
        drop(found)
    finish(None)


def finish(kept: Done | None) -> None:
    """End the work on a file: with what was kept of it, or with nothing."""
    found = st.session_state.pop(WORK, None)
    if isinstance(found, Work):
        drop(found)
    _forget(FIELDS)
    _forget(ASKS)
    st.session_state[DONE] = kept
    state.forget(HELD)


def release(work: Work) -> None:
    """Let go of what was put by for a file; what is gone already is no fault."""
    if work.held is not None and any(one.id == work.held.id for one in doors.shelf().held()):
        doors.shelf().discard(work.held.id, who=who())


def drop(work: Work) -> None:
    """Delete the bytes that were sent."""
    if work.path is not None:
        inbox().drop(work.path)


def who() -> str:
    """Return how the analyst of this session calls themselves; empty where they did not say."""
    return str(st.session_state.get(WHO, ""))


def refuse(problems: Sequence[Problem]) -> None:
    """Remember what was refused, to be told on the next look."""
    st.session_state[REFUSED] = tuple(problems)


def inbox() -> Inbox:
    """Return where files lie while they are looked at."""
    return Inbox.of(home())


def _forget(beginning: str) -> None:
    for key in [key for key in st.session_state if str(key).startswith(beginning)]:
        del st.session_state[key]
