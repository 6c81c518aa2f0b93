"""Two plans side by side: one is set aside, the other goes on."""

import streamlit as st

from figures import markup, plan_beside
from figures.plan_edits import sentence
from figures.tables import plain
from i18n import Locale
from indicators.scenario_outcome import Outcome
from model.indicator import Indicator
from ui import plan_state, plan_view
from ui.plan_marks import known_of
from ui.plan_state import OTHER, Plan
from ui.twin import show_twin


def show(held: Plan, found: Outcome | None, indicator: Indicator, say: Locale) -> None:
    """Offer to set the plan aside; with one set aside, show the two beside each other."""
    other = plan_state.held(OTHER)
    if not held.link and not other.link:
        return
    st.subheader(say.say("plan-beside-title"), anchor=False)
    st.caption(say.say("plan-beside-lead"))
    with st.container(horizontal=True, gap="small"):
        st.button(say.say("plan-aside"), key="plan-aside", on_click=_set_aside, disabled=found is None)
        if other.link:
            st.button(say.say("plan-swap"), key="plan-swap", on_click=_swap)
            st.button(say.say("plan-aside-drop"), key="plan-aside-drop", on_click=_drop)
    if other.problem is not None:
        st.warning(plain(say.problem(other.problem)), icon=":material/report:")
        return
    aside = plan_view.outcome(other, indicator)
    if aside is None or found is None:
        return
    first = _column("plan-set-aside", other, aside, indicator, say)
    second = _column("plan-at-hand", held, found, indicator, say)
    st.html(markup.pair(plan_beside.plan_card(first, say), plan_beside.plan_card(second, say)))
    entries = [one.indicator for one in found.difference.indicators]
    show_twin(plan_beside.pair_table(entries, first, second, say), "plans", say)


def _column(name: str, held: Plan, found: Outcome, indicator: Indicator, say: Locale) -> plan_beside.Column:
    known = known_of(held.edits, say)
    return plan_beside.Column(
        name=say.say(name),
        edits=tuple(sentence(edit, known, say) for edit in held.edits),
        told=plan_view.told_of(found, indicator),
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
