"""The exhibition: the tour of the stand, in its order, to be started, put in order, taken and brought."""

import streamlit as st

from ui.exhibition_view import show_file, show_order, show_start
from ui.remote_view import show_remote
from ui.shell import enter

say = enter("exhibition")
show_start(say)
left, right = st.columns([5, 4], gap="large")
with left:
    show_order(say)
with right:
    show_remote(say)
    show_file(say)
