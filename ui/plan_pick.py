"""What a reader can choose for a plan, each by id."""

from typing import Final

import streamlit as st

from i18n import Locale
from model.indicator import Indicator
from ui import planned, state
from ui.pick import pick_indicator

# What a click on the map does; the first is offered first.
ACTS: Final = ("place", "close", "move", "link", "span", "bar", "look")
SERVICE: Final = "plan-service"  # whose places a click opens, moves or closes


def pick_planned(say: Locale) -> Indicator:
    """Let the reader choose whose places a plan opens, moves or closes, by the indicator that counts them."""
    chosen = pick_indicator(say, planned.plannable())
    st.session_state[SERVICE] = planned.service_of(chosen)
    return chosen


def pick_act(say: Locale) -> str:
    """Let the reader choose what a click on the map does."""

    def draw(key: str) -> str | None:
        return st.segmented_control(
            say.say("pick-act"), ACTS, format_func=lambda act: say.say(f"act-{act}"), required=True, wrap=True, key=key
        )

    return state.choose("act", ACTS, ACTS[0], draw)
