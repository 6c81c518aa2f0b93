"""Compare: zones side by side by several indicators, against targets, the nation and other cities; two dates."""

import streamlit as st

from ui.compare_view import pick_indicators, pick_zones, show_compared, show_scatter, show_source
from ui.dates_view import show_dates
from ui.shell import enter

say = enter("compare")
what, where = st.columns(2, vertical_alignment="top")
with what:
    results = pick_indicators(say)
with where:
    zones = pick_zones(results[0], say)
show_compared(results, zones, say)
show_scatter(results, zones, say)
show_dates(results, zones, say)
show_source(results, say)
