"""The district at a glance: who reaches what, what has been reported, and how it came about."""

import streamlit as st

from ui import reported
from ui.guide import show_guide
from ui.overview_view import key_cards, key_results
from ui.shell import enter
from ui.show import show_cards, show_picture
from ui.why import show_whys

say = enter("overview")
results = key_results()
show_guide(results[0], say)
show_cards(key_cards(results, say), say.say("overview-numbers"))
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
