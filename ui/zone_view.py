"""A zone chosen: on the map or from a list, one choice for all that stands beside it."""

from typing import Any, Final

import streamlit as st

from figures import markup
from figures.zone_map import chosen_data
from i18n import Locale
from model.indicator import Result
from ui import beside, doors, drawn, live_map, state
from ui.pick import pick_titled
from ui.show import legend_of, show_missing

PROFILE: Final = f"st-key-{state.widget_key('zone')}"
KEY: Final = "zone-map"
ZONE: Final = "zone"
ALL: Final = "all"


def pick_zone(say: Locale) -> str:
    """Let the reader choose the zone that the numbers are for; empty for all zones."""
    chosen = pick_titled(ZONE, say.say("quality-pick-zone"), {ALL: say.say("whole-district"), **doors.names(say)}, ALL)
    return "" if chosen == ALL else chosen


def show_zone_map(result: Result, zone: str, say: Locale) -> None:
    """Draw the map of an indicator with its legend; a click on a zone chooses it, one more gives it up."""
    if result.missing:
        show_missing(result, say)
    told = markup.aside(say.say("zone-map-todo"))
    below = told + beside.credits_line(result, say, on_map=True) + legend_of(result, say)
    show_map(drawn.zone_map(result, say), zone, below)


def show_map(data: dict[str, Any] | None, zone: str, below: str) -> None:
    """Draw a map on which a zone can be chosen; nothing where there are no zones.

    Parameters
    ----------
    below
        Markup to stand under it.
    """
    if data is not None:
        live_map.show(KEY, chosen_data(data, zone), ZONE, _clicked)
        st.html(below)


def show_profile_map(data: dict[str, Any], zone: str, below: str) -> None:
    """Draw a map on which a zone is always chosen: a click on one opens its profile further down.

    Parameters
    ----------
    below
        Markup to stand under it.
    """
    live_map.show(KEY, chosen_data(data, zone, PROFILE), ZONE, _clicked)
    st.html(below)


def _clicked() -> None:
    told = live_map.pointed(KEY, ZONE)
    if told:
        state.put(ZONE, str(told["id"]) or ALL, ALL)
