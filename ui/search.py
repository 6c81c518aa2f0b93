"""Finds things by name in whatever spelling a reader types."""

from collections.abc import Iterable, Mapping
from typing import Final

import streamlit as st

from i18n import Locale
from loaders.words import bare, fold
from ui import state

FIND = "find"
INDICATOR, PROJECT = "indicator", "project"
LONGEST = 60
SEATS: Final = str.maketrans("ئؤ", "يو")


def pick_words(say: Locale, what: str = INDICATOR) -> str:
    """Let the reader type what to look for; it stands in the address."""
    name = FIND if what == INDICATOR else f"{FIND}-{what}"
    key = state.widget_key(name)
    remembered, typed = state.told(name), st.session_state.get(key)
    st.session_state[key] = remembered[:LONGEST] if typed is None else typed
    words = st.text_input(
        say.say(f"find-label-{what}"),
        key=key,
        max_chars=LONGEST,
        placeholder=say.say(f"find-example-{what}"),
        icon=":material/search:",
    ).strip()
    state.keep(name, words, "")
    return words


def matching(names: Mapping[str, Iterable[str]], words: str) -> tuple[str, ...]:
    """Return the ids whose names hold every one of ``words``, in the order of ``names``; all for no words.

    Spellings that differ only in form are one: alef, ya and waw with and without hamza, ta marbuta and ha, marks,
    tatweel, digits, the article, capitals.

    Parameters
    ----------
    names
        By id, what it is called, in any language.
    """
    asked = [part for part in _form(words).split("_") if part]
    texts = {name: "_".join(map(_form, called)) for name, called in names.items()}
    return tuple(name for name, text in texts.items() if all(part in text for part in asked))


def _form(words: str) -> str:
    """Return ``words`` as they are looked for; a hamza on its seat is often left out."""
    return bare(fold(words)).translate(SEATS)
