"""The district at a glance: who reaches what, what has been reported, and how it came about."""

import streamlit as st

from ui import doors, drawn_reported, reported
from ui.guide import show_guide
from ui.shell import enter
from ui.show import show_cards, show_picture, value_card
from ui.why import show_whys

KEY_INDICATORS = ("acc_cln", "acc_pha", "acc_bus", "dig_pnt")
KEY_REPORTS = ("resettlement_units", "resettlement_families_phase_1", "relocation_distance", "resettlement_occupancy")

say = enter("overview")
results = [doors.value(name) for name in KEY_INDICATORS]
show_guide(results[0], say)
show_cards(
    [
        *(value_card(result, say.say(f"short-{result.indicator.id}"), say) for result in results),
        *(drawn_reported.figure_card(name, say) for name in KEY_REPORTS),
    ],
    say.say("overview-numbers"),
)
show_whys(results, say)
left, right = st.columns([5, 3], gap="large")
with left:
    st.header(say.say("overview-map"), anchor=False)
    show_picture(results[0], say)
with right:
    st.header(say.say("overview-timeline"), anchor=False)
    reported.show_timeline(say)
st.header(say.say("overview-figures"), anchor=False)
reported.show_figures(say)
