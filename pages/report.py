"""Report: what is chosen, as a paper to sign, a page, or a table; made aside, kept, and verified by its codes."""

import streamlit as st

from ui.report_check import show_check
from ui.report_choice import pick_order
from ui.report_shelf import show_holdings, show_kept
from ui.report_view import show_order
from ui.shell import enter
from ui.show import show_heading

say = enter("report")
left, right = st.columns([5, 6], gap="large")
with left:
    show_heading(say.say("report-ask-title"), of_page=True)
    order = pick_order(say)
    show_order(order, say)
with right:
    show_kept(say)
show_holdings(say)
show_check(say)
