"""What a reader can choose on a page, each by id."""

from collections.abc import Sequence

import streamlit as st

from i18n import Locale
from model.indicator import Indicator
from ui import doors, state

# Metres offered as reach; the indicator's own threshold always joins them.
REACHES = (300, 400, 500, 800, 1000, 1500)
REACH_OF = "reach-of"
EVERYBODY = "all"
WALKING_SPEED = 1.33  # metres a second, an adult's; method.md §1


def pick_indicator(say: Locale, ids: Sequence[str]) -> Indicator:
    """Let the reader choose one of the indicators ``ids``, by its service's name."""
    by_id = {entry.id: entry for entry in doors.catalogue()}

    def draw(key: str) -> str | None:
        return st.selectbox(
            say.say("pick-service"),
            ids,
            format_func=lambda name: say.say(f"short-{name}"),
            filter_mode=None,
            key=key,
        )

    return by_id[state.choose("service", ids, ids[0], draw)]


def pick_reach(say: Locale, indicator: Indicator) -> float:
    """Let the reader choose the longest walk, in metres."""
    own = round(indicator.threshold)
    # A reach chosen for one service is no wish for the next: each opens at the distance it is defined for.
    if st.session_state.setdefault(REACH_OF, indicator.id) != indicator.id:
        state.forget("reach")
        st.session_state[REACH_OF] = indicator.id
    ids = [str(metres) for metres in sorted({*REACHES, own})]

    def draw(key: str) -> str | None:
        return st.segmented_control(
            say.say("pick-reach"),
            ids,
            format_func=lambda metres: say.quantity(float(metres), "m"),
            required=True,
            wrap=True,
            key=key,
            help=say.say("pick-reach-help", minutes=round(own / WALKING_SPEED / 60), metres=own),
        )

    return float(state.choose("reach", ids, str(own), draw))


def pick_group(say: Locale) -> str:
    """Let the reader choose whose share is shown: all residents, or a group that the data tells of; empty for all."""
    ids = [EVERYBODY, *doors.groups()]

    def draw(key: str) -> str | None:
        return st.selectbox(
            say.say("pick-group"),
            ids,
            format_func=lambda group: say.say("group-" + group.replace(":", "-")),
            filter_mode=None,
            key=key,
        )

    chosen = state.choose("group", ids, EVERYBODY, draw)
    return "" if chosen == EVERYBODY else chosen


def pick_one(say: Locale, name: str, ids: Sequence[str], prefix: str) -> str:
    """Let the reader choose one of ``ids``, named by the messages ``<prefix>-<id>``."""

    def draw(key: str) -> str | None:
        return st.selectbox(
            say.say(f"pick-{name}"),
            ids,
            format_func=lambda item: say.say(f"{prefix}-{item}"),
            filter_mode=None,
            key=key,
        )

    return state.choose(name, ids, ids[0], draw)
