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
SWIPE: Final = "swipe"
MOST: Final = 100  # percent
# Constant text of ours; whatever is from a file goes in as data, and is only ever text there.
DRAWN: Final = st.components.v2.component(
    "live_map",
    css=text_of(HERE / "live_map.css"),
    js="".join(text_of(HERE / f"{name}.js") for name in ("pieces", "labels", "swipe", "hands", "live_map")),
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
    DRAWN(key=key, data={**data, VIEW: _view(), SWIPE: _swipe() if "before" in data else 0}, **told)


def pointed(key: str, name: str) -> dict[str, Any]:
    """Return what the map ``key`` told a moment ago; empty for nothing."""
    told: dict[str, Any] | None = st.session_state[key].get(name)
    return told or {}


def _swipe() -> int:
    """Return how far today is laid over a plan, in percent of the map's width; nothing for what is no share."""
    text = state.told(SWIPE)
    share = int(text) if text.isdecimal() and len(text) <= len(str(MOST)) else 0
    if text and not 0 < share <= MOST:
        state.unknown(SWIPE, text)
        state.forget(SWIPE)
        return 0
    state.keep(SWIPE, text, "")
    return share


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
