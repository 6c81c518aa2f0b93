"""Service coverage: who can reach what, zone by zone."""

import streamlit as st

from ui import doors
from ui.pick import pick_indicator, pick_reach
from ui.shell import enter
from ui.show import show_bars, show_headline, show_map, show_origin, show_table_twin

say = enter("coverage")
service, reach = st.columns([2, 3], vertical_alignment="bottom")
with service:
    indicator = pick_indicator(say, doors.built())
with reach:
    metres = pick_reach(say, indicator)
result = doors.value(indicator.id, metres)
left, right = st.columns([5, 4], gap="large")
with left:
    show_map(result, say)
with right:
    show_headline(result, say)
    show_bars(result, say)
st.subheader(say.say("table-title"), anchor=False)
show_table_twin(result, say)
show_origin(result, say)
