"""The exhibition: the tour of the stand, in its order, to be started, put in order, taken and brought."""

import streamlit as st

from ui.exhibition_view import show_file, show_order, show_start
from ui.remote_view import show_remote
from ui.shell import enter
from ui.tours import in_use

say = enter("exhibition")
found = in_use()
show_start(found, say)
left, right = st.columns([5, 4], gap="large")
with left:
    show_order(found, say)
with right:
    show_remote(say)
    show_file(found, say)
