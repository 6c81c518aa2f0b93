"""Service coverage: who can reach what, zone by zone."""

import streamlit as st

from ui import doors
from ui.pick import pick_group, pick_indicator, pick_reach
from ui.shell import enter
from ui.show import show_bars, show_headline, show_map, show_origin, show_table_twin
from ui.streets_view import show_streets
from ui.why import show_why

say = enter("coverage")
service, people, reach = st.columns([3, 3, 5])
with service:
    indicator = pick_indicator(say, doors.within_reach())
with people:
    group = pick_group(say, doors.people_of(indicator.id))
with reach:
    metres = pick_reach(say, indicator)
result = doors.value(indicator.id, metres, group)
show_headline(result, say)
left, right = st.columns([5, 4], gap="large")
with left:
    show_map(result, say)
with right:
    show_bars(result, say)
show_why(result, say)
st.header(say.say("table-title"), anchor=False)
show_table_twin(result, say)
show_streets(indicator, metres, say)
show_origin(result, say)
