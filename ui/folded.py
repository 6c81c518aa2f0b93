"""A fold of which nothing is worked out until somebody opens it; whether it is open stands in the address."""

from collections.abc import Iterator
from contextlib import contextmanager

import streamlit as st

from ui import state


@contextmanager
def folded(name: str, label: str, waiting: str = "") -> Iterator[bool]:
    """Fold away what is drawn within, and tell whether it is to be drawn.

    Streamlit runs what stands in a closed fold all the same, unless the fold tells that it was opened.

    Parameters
    ----------
    name
        Under which the address knows it.
    waiting
        What stands in it while it is closed, for whoever looks for words; nothing without.
    """
    part = st.expander(label, key=state.fold(name), on_change="rerun")
    is_open = bool(part.open)
    state.keep_fold(name, is_open=is_open)
    with part:
        if waiting and not is_open:
            st.caption(waiting)
        yield is_open
