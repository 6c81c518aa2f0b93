"""The quality of the street map, worked out when a reader asks for it."""

from typing import Final

import streamlit as st

from figures.streets import Limits, street_report
from i18n import Locale
from indicators.network import LONG_LEG_METRES, LONGEST_GAP_METRES
from model.indicator import DISTRICT_ZONE, Indicator
from model.role import SERVICES
from ui import beside, doors
from ui.folded import folded

LIMITS: Final = Limits(gap=LONGEST_GAP_METRES, leg=LONG_LEG_METRES, links=5)


def show_streets(indicator: Indicator, metres: float, say: Locale) -> None:
    """Fold away what is wrong with the streets under ``indicator``; until it is opened nothing is computed."""
    with folded("streets", say.say("streets-title"), say.say("streets-waiting")) as is_open:
        if not is_open:
            return
        services = tuple(name for need in indicator.needs for name in need.split("|") if name in SERVICES)
        names = {**doors.names(say), DISTRICT_ZONE: say.say("whole-district")}
        report = street_report(doors.network(services, metres), names, LIMITS, say)
        st.html(report + beside.dataset_line(doors.active("walk_network"), say))
