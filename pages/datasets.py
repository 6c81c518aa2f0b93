"""Everything the numbers are made of: what is in use for which role, and where it comes from."""

import streamlit as st

from ui import history_view, shelf_view
from ui.shell import enter

say = enter("datasets")
st.subheader(say.say("datasets-active"), anchor=False)
shelf_view.show_active(say)
st.subheader(say.say("datasets-all"), anchor=False)
shelf_view.show_all(say)
history_view.show_retired(say)
st.subheader(say.say("log-title"), anchor=False)
history_view.show_state(say)
