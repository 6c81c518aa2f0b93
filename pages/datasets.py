"""Everything the numbers are made of: what is in use, where it comes from, what is asked for live, what is lacking."""

import streamlit as st

from ui import gaps_view, history_view, live_view, shelf_view
from ui.shell import enter

say = enter("datasets")
st.header(say.say("datasets-active"), anchor=False)
shelf_view.show_active(say)
st.header(say.say("live-title"), anchor=False)
live_view.show(say)
st.header(say.say("datasets-all"), anchor=False)
shelf_view.show_all(say)
history_view.show_retired(say)
st.header(say.say("gaps-title"), anchor=False)
gaps_view.show(say)
st.header(say.say("log-title"), anchor=False)
history_view.show_state(say)
