"""What an analyst is bringing in: one file at a time for each session, from its drop to its keeping."""

from collections.abc import Mapping
from dataclasses import dataclass, field, replace
from pathlib import Path, PurePath
from typing import Final, Literal

import streamlit as st

from loaders.add import Judged
from loaders.inbox import Inbox
from loaders.options import Options, id_from, title_from
from store import home

Step = Literal["understand", "judge", "keep"]
WORK: Final = "upload-work"
WHO: Final = "upload-who"
DROPS: Final = "upload-drops"  # how many files came in: each drop has a place of its own, so that it comes up empty
FIELDS: Final = "upload-field-"


@dataclass(frozen=True, slots=True)
class Work:
    """One file on its way in.

    Parameters
    ----------
    name
        What the file is called where it came from: words to show and nothing else.
    path
        Where its bytes lie until they are kept.
    judged
        What the check made of it with these ``options``; None before it was asked.
    """

    name: str
    path: Path
    size: int
    options: Options
    step: Step = "understand"
    judged: Judged | None = None


def current() -> Work | None:
    """Return what the analyst of this session is bringing in; None when nothing."""
    found = st.session_state.get(WORK)
    return found if isinstance(found, Work) else None


def put(work: Work) -> None:
    """Remember how far the file is."""
    st.session_state[WORK] = work


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
    called = PurePath(name)
    options = Options(id=id_from(Path(called.name)), title=title_from(Path(called.name)))
    put(Work(name, path, len(data), options))


def correct(**changes: object) -> None:
    """Change what a person says of the file; it is judged anew."""
    work = current()
    if work is not None:
        put(replace(work, options=replace(work.options, **changes), judged=None))  # type: ignore[arg-type]


def go(step: Step) -> None:
    """Go to another step."""
    work = current()
    if work is not None:
        put(replace(work, step=step))


def cancel() -> None:
    """Let go of the file, and of all that was understood of it."""
    work = current()
    if work is not None:
        inbox().drop(work.path)
    for key in [key for key in st.session_state if str(key).startswith((WORK, FIELDS))]:
        del st.session_state[key]


def inbox() -> Inbox:
    """Return where files lie while they are looked at."""
    return Inbox.of(home())
