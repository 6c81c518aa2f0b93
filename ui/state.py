"""Every choice lives in the address, by id, so that a link shows the same view in any language."""

from collections.abc import Callable, Sequence
from typing import Final, cast

import streamlit as st

from model.text import LANGUAGES, Language

LANGUAGE: Final = "lang"
REAL: Final = "real"
FRAME: Final = (LANGUAGE, REAL)
OPEN, CLOSED = "1", "0"
FRAMED: Final = "framed"


def adopt() -> None:
    """Take over what the address says where it differs from what was last written there.

    The menu drops the query string and the back button brings an old one: a parameter that
    is absent says nothing, one that changed is the reader's wish.
    """
    written = st.session_state.setdefault("written", {})
    st.session_state[FRAMED] = LANGUAGE in st.query_params
    for name, value in st.query_params.items():
        if written.get(name) != value:
            st.session_state[kept(name)] = value
            st.session_state.pop(widget_key(name), None)
            written[name] = value


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
    told = st.session_state.get(key)
    before = str(st.session_state.get(kept(name), "")).split(",") if told is None else told
    st.session_state[key] = [one for one in dict.fromkeys(before) if one in ids] or list(usual)
    chosen = tuple(draw(key)) or tuple(usual)
    keep(name, ",".join(chosen), "")
    return chosen


def wanted(name: str, ids: Sequence[str], default: str) -> str:
    """Return the id that is chosen for ``name``, before its widget is drawn."""
    told = st.session_state.get(widget_key(name)) or st.session_state.get(kept(name))
    return str(told) if told in ids else default


def fold(name: str) -> str:
    """Return the key of the fold ``name``, set to open before it is drawn where the reader or the address wants it."""
    key = widget_key(name)
    held = st.session_state.get(key)
    # A fold whose label changes with the language would close itself.
    st.session_state[key] = st.session_state.get(kept(name)) == OPEN if held is None else bool(held)
    return key


def keep_fold(name: str, *, is_open: bool) -> None:
    """Remember whether the fold ``name`` is open, in the address too."""
    keep(name, OPEN if is_open else CLOSED, CLOSED)


def keep(name: str, value: str, default: str) -> None:
    """Remember a choice for the session and write it into the address; the default needs no words there."""
    st.session_state[kept(name)] = value
    written = st.session_state.setdefault("written", {})
    if value == default and name not in FRAME:
        if name in st.query_params:
            del st.query_params[name]
        written.pop(name, None)
        return
    if st.query_params.get(name) != value:
        st.query_params[name] = value
    written[name] = value


def forget(name: str) -> None:
    """Drop a choice, so that the default counts again."""
    for key in (kept(name), widget_key(name)):
        st.session_state.pop(key, None)
    st.session_state.setdefault("written", {}).pop(name, None)
    if name in st.query_params:
        del st.query_params[name]


def withdrawn(name: str) -> bool:
    """Tell whether the address came without ``name`` though it was written there: the back button brought it.

    The menu drops the whole query string, the language with it, and withdraws nothing.
    """
    written = st.session_state.setdefault("written", {})
    return bool(st.session_state.get(FRAMED)) and name in written and name not in st.query_params


def language() -> Language:
    """Return the reader's language: from the address, else Arabic."""
    wanted = st.session_state.get(widget_key(LANGUAGE)) or st.session_state.get(kept(LANGUAGE))
    return cast("Language", wanted) if wanted in LANGUAGES else LANGUAGES[0]


def real_only() -> bool:
    """Tell whether illustrations are switched off (``real=1`` in the address)."""
    return st.session_state.get(kept(REAL)) == "1"


def widget_key(name: str) -> str:
    """Return the key of the widget that chooses ``name``."""
    return f"pick-{name}"


def kept(name: str) -> str:
    """Return the key under which the choice of ``name`` is remembered."""
    return f"choice-{name}"
