"""Service coverage: who can reach what, zone by zone."""

import streamlit as st

from ui import doors
from ui.hexagon_view import show_coverage_map
from ui.pick import pick_group, pick_indicator, pick_reach
from ui.shell import enter
from ui.show import show_bars, show_headline, show_origin, show_table_twin
from ui.streets_view import show_streets
from ui.why import show_why
from ui.zone_view import pick_zone

say = enter("coverage")
service, people, place, reach = st.columns([9, 7, 7, 19])
with service:
    indicator = pick_indicator(say, doors.within_reach())
with people:
    group = pick_group(say, doors.people_of(indicator.id))
with place:
    zone = pick_zone(say)
with reach:
    metres = pick_reach(say, indicator)
result = doors.value(indicator.id, metres, group)
show_headline(result, say, zone)
left, right = st.columns([5, 4], gap="large")
with left:
    show_coverage_map(result, zone, say)
with right:
    show_bars(result, say, zone)
show_why(result, say)
st.header(say.say("table-title"), anchor=False)
show_table_twin(result, say, zone)
show_streets(indicator, metres, say)
show_origin(result, say)
