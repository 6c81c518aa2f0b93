"""Digital inclusion: whom a closing counter would strand, and what is known of its eight facets."""

import streamlit as st

from ui import doors
from ui.inclusion_view import facet_results, show_facets, show_kinds, show_stranded
from ui.pick import pick_counter, pick_help
from ui.shell import enter
from ui.show import show_bars, show_origin, show_table_twin
from ui.why import show_whys
from ui.zone_view import pick_zone, show_zone_map

say = enter("digital_inclusion")
counter, place, reach = st.columns([3, 3, 5])
with counter:
    service = pick_counter(say)
with place:
    zone = pick_zone(say)
usual = doors.value(f"strand_{service}").indicator.threshold
with reach:
    metres = pick_help(say, usual)
result = doors.value(f"strand_{service}", metres)
show_stranded(result, say, zone)
left, right = st.columns([5, 4], gap="large")
with left:
    show_zone_map(result, zone, say)
with right:
    show_bars(result, say, zone)
show_kinds(result, say)
st.header(say.say("facets-title"), anchor=False)
st.caption(say.say("facets-lead"))
show_facets(say)
show_whys([result, *facet_results().values()], say)
st.header(say.say("table-title"), anchor=False)
show_table_twin(result, say, zone)
show_origin(result, say)
