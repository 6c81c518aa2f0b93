"""Equity: who has less than others, how evenly it is spread, and where need is high and access low."""

import streamlit as st

from ui import doors
from ui.equity_view import pick_place, show_evenness, show_gap, show_groups, show_lacking, show_need
from ui.pick import pick_indicator, pick_reach
from ui.shell import enter
from ui.show import show_origin
from ui.why import show_whys

say = enter("equity")
service, place, reach = st.columns([3, 3, 5])
with service:
    indicator = pick_indicator(say, doors.at_homes())
with place:
    zone = pick_place(say)
with reach:
    metres = pick_reach(say, indicator)
found = doors.fairness(indicator.id, metres)
if found is None:
    show_lacking(indicator, metres, say)
else:
    show_gap(found, zone, say)
    show_groups(found, zone, say)
    show_evenness(found, zone, say)
    show_need(found, say)
    show_whys([found.result, *found.measures.values()], say)
    show_origin(found.result, say)
