"""Digital inclusion: what is known of its eight facets, and whom a closing counter would strand."""

import streamlit as st

from ui import doors
from ui.inclusion_view import facet_results, show_facets, show_kinds, show_stranded
from ui.pick import pick_counter, pick_help
from ui.shell import enter
from ui.show import show_bars, show_map, show_origin, show_table_twin
from ui.why import show_whys

say = enter("digital_inclusion")
st.header(say.say("facets-title"), anchor=False)
st.caption(say.say("facets-lead"))
show_facets(say)
st.header(say.say("stranding-title"), anchor=False)
st.caption(say.say("stranding-lead"))
counter, reach = st.columns([3, 5])
with counter:
    service = pick_counter(say)
usual = doors.value(f"strand_{service}").indicator.threshold
with reach:
    metres = pick_help(say, usual)
result = doors.value(f"strand_{service}", metres)
show_stranded(result, say)
left, right = st.columns([5, 4], gap="large")
with left:
    show_map(result, say)
with right:
    show_bars(result, say)
show_kinds(result, say)
show_whys([result, *facet_results().values()], say)
st.header(say.say("table-title"), anchor=False)
show_table_twin(result, say)
show_origin(result, say)
