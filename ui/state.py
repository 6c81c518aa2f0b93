"""Every choice lives in the address, by id, so that a link shows the same view in any language."""

import time
from collections.abc import Callable, Iterable, Iterator, Sequence
from contextlib import contextmanager
from contextvars import ContextVar
from typing import Final, cast

import streamlit as st
from streamlit.runtime.scriptrunner import get_script_run_ctx

from model.text import LANGUAGES, Language
from ui.address import Address

LANGUAGE: Final = "lang"
REAL: Final = "real"
FRAME: Final = (LANGUAGE, REAL)
OPEN, CLOSED = "1", "0"
ADDRESS: Final = "address"
_ASSUMED: ContextVar[bool | None] = ContextVar("real", default=None)


def adopt() -> None:
    """Take over what the address asks for: of a link, and of the back button, which Streamlit tells apart."""
    run = get_script_run_ctx()
    came = st.query_params.to_dict()
    # What the menu leaves of an address is nothing to go back to.
    back = run is not None and run.is_history_navigation and LANGUAGE in came
    page = "" if run is None else run.page_script_hash
    if page != address().page:
        _leave_widgets()
    for name, value in address().arrive(came, page, time.monotonic(), back=back).items():
        st.session_state[kept(name)] = value
        st.session_state.pop(widget_key(name), None)


def _leave_widgets() -> None:
    """Let no widget of one page speak on another, where the same name may have another usual choice."""
    frame = {widget_key(name) for name in FRAME}
    for key in [key for key in st.session_state if str(key).startswith(widget_key("")) and key not in frame]:
        del st.session_state[key]


def stay() -> None:
    """Note which page the reader is on, as soon as the menu knows it."""
    run = get_script_run_ctx()
    address().page = "" if run is None else run.page_script_hash


def write() -> None:
    """Write what was chosen in a run into the address, at once: one step for the back button."""
    here = address()
    here.settle()
    if here.stands != st.query_params.to_dict():
        here.leave(time.monotonic())
        st.query_params.from_dict(here.stands)


def address() -> Address:
    """Return what the reader's address says."""
    found: Address = st.session_state.setdefault(ADDRESS, Address())
    return found


def link(**choices: str) -> dict[str, str]:
    """Return what the address of another page says: the language, whether illustrations are off, and ``choices``."""
    return {LANGUAGE: language(), **({REAL: OPEN} if real_only() else {}), **choices}


def choose(name: str, ids: Sequence[str], default: str, draw: Callable[[str], str | None]) -> str:
    """Return the id chosen for ``name``: what ``draw`` (a widget, given its key) answers.

    Before it is drawn, the widget is set to the remembered or addressed choice; an id that
    does not exist falls back to ``default``, so that an old link still opens.
    """
    key = widget_key(name)
    st.session_state[key] = wanted(name, ids, default)
    chosen = draw(key) or default
    keep(name, chosen, default)
    return chosen


def choose_many(
    name: str, ids: Sequence[str], usual: Sequence[str], draw: Callable[[str], Sequence[str]]
) -> tuple[str, ...]:
    """Return the ids chosen for ``name``, in the order in which they were chosen; ``usual`` where none is.

    They stand in the address even where nobody chose them: what is usual may follow from the data, a link may not.
    """
    key = widget_key(name)
    remembered = told(name)
    held = st.session_state.get(key)
    before = [one for one in remembered.split(",") if one] if held is None else held
    if strange := [one for one in before if one not in ids]:
        unknown(name, ",".join(strange))
    st.session_state[key] = [one for one in dict.fromkeys(before) if one in ids] or list(usual)
    chosen = tuple(draw(key)) or tuple(usual)
    keep(name, ",".join(chosen), "")
    return chosen


def steady(key: str, ids: Iterable[str], usual: str | None = None) -> None:
    """Set the list ``key`` anew to what it stands at, before it is drawn: else its words stay in the language before.

    Parameters
    ----------
    usual
        What it stands at where nothing was chosen, or something that is there no more.
    """
    held = st.session_state.get(key)
    if (stands := held if held in set(ids) else usual) is not None:
        st.session_state[key] = stands


def wanted(name: str, ids: Sequence[str], default: str) -> str:
    """Return the id that is chosen for ``name``, before its widget is drawn."""
    remembered = told(name)
    wish = str(st.session_state.get(widget_key(name)) or remembered)
    if wish in ids:
        return wish
    if wish:
        unknown(name, wish)
    return default


def told(name: str) -> str:
    """Return what is remembered of ``name``, as text; empty where nothing is, or the back button took it back."""
    if address().takes_back(name):
        forget(name)
    return str(st.session_state.get(kept(name), ""))


def asks(name: str) -> bool:
    """Tell whether the address that came with this run asks for something else than before for ``name``."""
    return name in address().asked


def unknown(name: str, value: str) -> None:
    """Note that the address asks for a ``value`` that there is not; what the session remembered, nobody asked for."""
    if asks(name):
        address().unknown[name] = value


def fold(name: str) -> str:
    """Return the key of the fold ``name``, set to open before it is drawn where the reader or the address wants it."""
    remembered, key = told(name), widget_key(name)
    held = st.session_state.get(key)
    # A fold whose label changes with the language would close itself.
    st.session_state[key] = remembered == OPEN if held is None else bool(held)
    return key


def keep_fold(name: str, *, is_open: bool) -> None:
    """Remember whether the fold ``name`` is open, in the address too."""
    keep(name, OPEN if is_open else CLOSED, CLOSED)


def keep(name: str, value: str, default: str) -> None:
    """Remember a choice for the session and for the address; the default needs no words there."""
    if value == default and name not in FRAME:
        # What nobody chose is not carried to another page, where something else is usual.
        st.session_state.pop(kept(name), None)
    else:
        st.session_state[kept(name)] = value
    address().say(name, "" if value == default and name not in FRAME else value)
    _write_in_part()


def put(name: str, value: str, default: str) -> None:
    """Choose for the reader, who pointed at something; its widget follows when it is drawn."""
    st.session_state.pop(widget_key(name), None)
    keep(name, value, default)


def forget(name: str) -> None:
    """Drop a choice, so that the default counts again."""
    for key in (kept(name), widget_key(name)):
        st.session_state.pop(key, None)
    address().say(name, "")


def _write_in_part() -> None:
    """Write at once where a part of a page runs alone: no end of the page comes to write it."""
    run = get_script_run_ctx()
    if run is not None and run.fragment_ids_this_run:
        write()


def language() -> Language:
    """Return the reader's language: from the address, else Arabic."""
    wanted = st.session_state.get(widget_key(LANGUAGE)) or st.session_state.get(kept(LANGUAGE))
    return cast("Language", wanted) if wanted in LANGUAGES else LANGUAGES[0]


def real_only() -> bool:
    """Tell whether illustrations are switched off (``real=1`` in the address)."""
    told = _ASSUMED.get()
    return st.session_state.get(kept(REAL)) == "1" if told is None else told


@contextmanager
def assumed(*, real: bool) -> Iterator[None]:
    """Let ``real_only`` say ``real`` where no reader's page runs: for what is drawn before there is one."""
    token = _ASSUMED.set(real)
    try:
        yield
    finally:
        _ASSUMED.reset(token)


def widget_key(name: str) -> str:
    """Return the key of the widget that chooses ``name``."""
    return f"pick-{name}"


def kept(name: str) -> str:
    """Return the key under which the choice of ``name`` is remembered."""
    return f"choice-{name}"
