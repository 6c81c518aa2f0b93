"""The map that can be pointed at, drawn by the browser: what it is given, and where it is looked at."""

from collections.abc import Callable, Mapping
from pathlib import Path
from typing import Any, Final

import streamlit as st

from figures.plan_map import WHOLE
from store.document import text_of
from ui import state

HERE: Final = Path(__file__).parent
VIEW: Final = "view"
# Constant text of ours; whatever is from a file goes in as data, and is only ever text there.
DRAWN: Final = st.components.v2.component(
    "live_map",
    css=text_of(HERE / "live_map.css"),
    js=text_of(HERE / "swipe.js") + text_of(HERE / "live_map.js"),
    isolate_styles=False,
)


def show(key: str, data: Mapping[str, Any], name: str, act: Callable[[], None]) -> None:
    """Show a map; where it is looked at stands in the address, and a hand on it does not run the page again.

    Parameters
    ----------
    name, act
        What it tells of, a ``spot`` or a ``zone`` that somebody points at, and what to run then.
    """
    told: dict[str, Any] = {f"on_{name}_change": act}
    DRAWN(key=key, data={**data, VIEW: _view()}, **told)


def pointed(key: str, name: str) -> dict[str, Any]:
    """Return what the map ``key`` told a moment ago; empty for nothing."""
    told: dict[str, Any] | None = st.session_state[key].get(name)
    return told or {}


def _view() -> dict[str, int] | None:
    """Return where the map is looked at, as the address has it; None for the whole, or for what is no view."""
    text = state.told(VIEW)
    parts = text.split("_")
    if len(parts) != len(WHOLE) or not all(part.isdecimal() and len(part) < 5 for part in parts):  # noqa: PLR2004 - digits
        state.unknown(VIEW, text)
        state.forget(VIEW)
        return None
    state.keep(VIEW, text, "_".join(map(str, WHOLE)))
    return dict(zip(("x", "y", "wide"), map(int, parts), strict=True))
