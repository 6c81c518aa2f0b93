"""What a decision would do before it is taken: sites, links, bridges, water and growth, drawn on the map."""

import streamlit as st

from ui import plan_beside, plan_file, plan_list, plan_more, plan_site, plan_state, plan_view
from ui.plan_pick import pick_act, pick_planned
from ui.shell import enter

say = enter("scenario")
service, _ = st.columns([3, 5], vertical_alignment="bottom")
with service:
    indicator = pick_planned(say)
plan_view.stop_without(indicator, say)
act = pick_act(say)
held = plan_state.held()
plan_view.show_next(indicator, act, say)
left, right = st.columns([11, 8], gap="large")
with right:  # the numbers first: the map takes longer to draw
    plan_list.show_trouble(held, say)
    plan_view.show_answer(held, indicator, say)
    plan_list.show_edits(held, say)
with left:
    plan_view.show_map(held, indicator, act, say)
plan_more.show(held, indicator, act, say)
plan_view.show_numbers(held, indicator, say)
plan_view.show_behind(held, indicator, say)
plan_beside.show(held, indicator, say)
plan_site.show(indicator, say)
plan_file.show(held, say)
plan_view.show_sources(indicator, say)
