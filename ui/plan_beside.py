"""Two plans side by side: one is set aside, the other goes on."""

import streamlit as st

from figures import markup, plan_beside
from figures.tables import plain
from i18n import Locale
from model.indicator import Indicator
from ui import drawn_plan, plan_state, planned
from ui.plan_state import OTHER, Plan
from ui.twin import show_twin


def show(held: Plan, indicator: Indicator, say: Locale) -> None:
    """Offer to set the plan aside; with one set aside, show the two beside each other."""
    other = plan_state.held(OTHER)
    if not held.link and not other.link:
        return
    st.header(say.say("plan-beside-title"), anchor=False)
    st.caption(say.say("plan-beside-lead"))
    with st.container(horizontal=True, gap="small"):
        st.button(say.say("plan-aside"), key="plan-aside", on_click=_set_aside, disabled=not held.fit)
        if other.link:
            st.button(say.say("plan-swap"), key="plan-swap", on_click=_swap)
            st.button(say.say("plan-aside-drop"), key="plan-aside-drop", on_click=_drop)
    if other.problem is not None:
        st.warning(plain(say.problem(other.problem)), icon=":material/report:")
        return
    both = (other.fit, held.fit)
    first, second = (
        _column(name, one, both, indicator, say) for name, one in (("plan-set-aside", other), ("plan-at-hand", held))
    )
    found = planned.outcome_of(held.fit, indicator.id, both)
    if first is None or second is None or found is None:
        return
    st.html(markup.pair(plan_beside.plan_card(first, say), plan_beside.plan_card(second, say)))
    entries = [one.indicator for one in found.difference.indicators]
    show_twin(plan_beside.pair_table(entries, first, second, say), "plans", say)


def _column(
    name: str, held: Plan, both: tuple[str, ...], indicator: Indicator, say: Locale
) -> plan_beside.Column | None:
    found, told = planned.outcome_of(held.fit, indicator.id, both), planned.told_of(held.fit, indicator.id)
    if found is None or told is None:
        return None
    return plan_beside.Column(
        name=say.say(name),
        edits=drawn_plan.sentences_of(held.fit, say),
        told=told,
        turns=[one.district() for one in found.difference.indicators],
    )


def _set_aside() -> None:
    plan_state.put(plan_state.held().edits, OTHER)


def _swap() -> None:
    here, there = plan_state.held(), plan_state.held(OTHER)
    plan_state.put(there.edits)
    plan_state.put(here.edits, OTHER)


def _drop() -> None:
    plan_state.put((), OTHER)
