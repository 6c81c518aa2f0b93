"""Where the stand is: which slide, which language, whether it waits; and who may move it.

The stand itself runs the tour and tells where it is. A command is numbered; the stand follows one that is newer than
the last it followed, and what it tells counts only once it has followed the newest. So a slide that changed by itself
never takes back what somebody asked for, whoever was faster, and a server that comes back does not pull the stand back.
"""

import re
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, replace
from typing import Final, Literal, get_args

from model.text import LANGUAGES, Language

Act = Literal["next", "previous", "go", "pause", "resume", "language", "reset"]
ACTS: Final[tuple[Act, ...]] = get_args(Act)
SLIDE: Final = re.compile(r"[a-z0-9_-]{1,64}", re.ASCII)
ANOTHER_DAY: Final = 3600.0  # seconds after which a kept slide is no longer where anybody is


@dataclass(frozen=True, slots=True)
class State:
    """Where the stand is.

    Parameters
    ----------
    slide
        Its id; empty where nobody told it yet.
    started
        When the talk began, in seconds since 1970; 0 before it has.
    seq
        Number of the last change: whoever knows another one has something to learn.
    command
        Number of the last change that somebody asked for.
    """

    slide: str = ""
    language: Language = LANGUAGES[0]
    paused: bool = False
    started: float = 0.0
    seq: int = 0
    command: int = 0


@dataclass(frozen=True, slots=True)
class Asked:
    """What somebody asks of the stand; ``to`` is a slide's id or a language."""

    act: Act
    to: str = ""


@dataclass(frozen=True, slots=True)
class Told:
    """Where the stand says that it is, having followed the command ``after``."""

    slide: str
    language: Language
    paused: bool
    after: int


def commanded(state: State, asked: Asked, slides: Sequence[str], now: float) -> State:
    """Return where the stand has to go; ``slides`` are the tour's ids in their order, and the last leads to the first.

    A slide that is not of the tour, and a language that is none of ours, change nothing.
    """
    moved = _moved(state, asked, slides, now)
    if moved is None:
        return state
    number = _number(state, now)
    return replace(moved, seq=number, command=number, started=moved.started or now)


def _moved(state: State, asked: Asked, slides: Sequence[str], now: float) -> State | None:
    match asked.act:
        case "pause" | "resume":
            return replace(state, paused=asked.act == "pause")
        case "language":
            named = next((one for one in LANGUAGES if one == asked.to), None)
            return replace(state, language=named) if named else None
        case "go":
            return replace(state, slide=asked.to) if asked.to in slides else None
        case "reset":
            return replace(state, slide=slides[0], paused=False, started=now) if slides else None
        case _:
            step = 1 if asked.act == "next" else -1
            return replace(state, slide=_beside(state.slide, slides, step)) if slides else None


def _beside(slide: str, slides: Sequence[str], step: int) -> str:
    """Return the slide after or before another; of one that left the tour, the first."""
    return slides[(slides.index(slide) + step) % len(slides)] if slide in slides else slides[0]


def told(state: State, said: Told, now: float) -> State:
    """Return the state after the stand said where it is; the same where it has not followed the newest command yet."""
    here = replace(state, slide=said.slide, language=said.language, paused=said.paused)
    if said.after < state.command or here == state:
        return state
    return replace(here, seq=_number(state, now), started=state.started or now)


def _number(state: State, now: float) -> int:
    """Return a number above all before, also above those of a server whose last words were lost."""
    return max(state.seq + 1, int(now * 1000))


def record(state: State, now: float) -> dict[str, object]:
    """Return what is kept of a state."""
    return {
        "slide": state.slide,
        "language": state.language,
        "paused": state.paused,
        "started": state.started,
        "command": state.command,
        "kept": now,
    }


def kept(found: Mapping[str, object], now: float) -> State:
    """Return the state of a record; what is not in it, or not as it should be, is as at the beginning.

    A record of another day gives its language alone, and the number of its last command.
    """
    language = next((one for one in LANGUAGES if one == found.get("language")), LANGUAGES[0])
    command = _whole(found.get("command"))
    state = State(language=language, seq=command, command=command)
    if not abs(now - _seconds(found.get("kept"))) < ANOTHER_DAY:
        return state
    slide = found.get("slide")
    return replace(
        state,
        slide=slide if isinstance(slide, str) and SLIDE.fullmatch(slide) else "",
        paused=found.get("paused") is True,
        started=_seconds(found.get("started")),
    )


def _whole(found: object) -> int:
    return found if isinstance(found, int) and found > 0 else 0


def _seconds(found: object) -> float:
    return float(found) if isinstance(found, int | float) and 0 < found < 1e12 else 0.0  # noqa: PLR2004 - no such year


def asked(found: Mapping[str, object]) -> Asked | None:
    """Return what a request asks for; None where it is none of what may be asked."""
    act = next((one for one in ACTS if one == found.get("do")), None)
    to = found.get("to", "")
    return Asked(act, to) if act and isinstance(to, str) and (not to or SLIDE.fullmatch(to)) else None


def said(found: Mapping[str, object]) -> Told | None:
    """Return what the stand says in a request; None where it is not understood."""
    slide, after = found.get("slide"), found.get("after")
    language = next((one for one in LANGUAGES if one == found.get("language")), None)
    if not isinstance(slide, str) or not SLIDE.fullmatch(slide) or language is None:
        return None
    return Told(slide, language, found.get("paused") is True, after if isinstance(after, int) else 0)
