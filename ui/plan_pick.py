"""What a reader can choose for a plan, each by id."""

from typing import Final

import streamlit as st

from i18n import Locale
from model.indicator import Indicator
from ui import planned, state
from ui.pick import pick_indicator

# What a click on the map does; the first is offered first.
ACTS: Final = ("place", "close", "move", "resize", "link", "span", "bar", "unlink", "wall", "unbar", "look")
BARRIERS: Final = ("wall", "unbar")  # for these the map shows what nobody walks through
RESIZE: Final = "resize"
SERVICE: Final = "plan-service"  # whose places a click opens, moves, resizes or closes
NARROW: Final = 360  # pixels
CAPACITY: Final = "plan-capacity"  # what a click gives a place


def pick_planned(say: Locale) -> Indicator:
    """Let the reader choose whose places a plan opens, moves or closes, by the indicator that counts them."""
    chosen = pick_indicator(say, planned.plannable())
    st.session_state[SERVICE] = planned.service_of(chosen)
    return chosen


def pick_capacity(indicator: Indicator, say: Locale) -> None:
    """Let the reader type what a place shall be able to take, beside what those of today can; nothing where none can.

    What is typed counts for a click on the map, and for the list below it.
    """
    today = planned.sizes(planned.service_of(indicator))
    if today is None:
        st.session_state.pop(CAPACITY, None)
        return
    least, most, unit = today
    words = say.say("plan-capacity", least=say.number(least, 1), most=say.quantity(most, unit, 1))
    st.number_input(words, 0.0, value=most, step=1.0, key=CAPACITY, format="%g", width=NARROW)


def pick_act(say: Locale) -> str:
    """Let the reader choose what a click on the map does."""

    def draw(key: str) -> str | None:
        return st.segmented_control(
            say.say("pick-act"), ACTS, format_func=lambda act: say.say(f"act-{act}"), required=True, wrap=True, key=key
        )

    return state.choose("act", ACTS, ACTS[0], draw)
