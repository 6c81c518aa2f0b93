"""The edits of a plan one by one, each to be taken back; what was refused, and what to do about it."""

import streamlit as st

from figures import markup
from figures.tables import plain
from i18n import Locale
from indicators import sketching
from model.problem import Problem
from ui import drawn_plan, plan_state
from ui.plan_state import Plan
from ui.show import show_heading


def show_trouble(held: Plan, say: Locale) -> None:
    """Say what could not be done, and why."""
    for problem in filter(None, (held.problem, plan_state.troubled())):
        show_problem(problem, say)


def show_problem(problem: Problem, say: Locale) -> None:
    """Say why something could not be done."""
    # What the command says of a file speaks of the command.
    ending = "-plan" if say.has(f"problem-{problem.rule}-plan") else ""
    st.warning(plain(say.problem(problem, ending)), icon=":material/report:")


def show_edits(held: Plan, say: Locale) -> None:
    """List the edits; each can be taken back, and all of them."""
    if not held.link:
        return
    with st.container(key="plan-edits"):
        show_heading(say.say("plan-edits", count=len(held.edits)), of_page=True)
        for at, words in enumerate(_sentences(held, say)):
            with st.container(horizontal=True, vertical_alignment="center", gap="small"):
                st.html(markup.paragraphs([say.say("plan-edit-number", number=at + 1, words=words)]))
                st.button(
                    say.say("plan-drop", number=at + 1),
                    key=f"plan-drop-{at}",
                    on_click=_drop,
                    args=(at,),
                    type="tertiary",
                    icon=":material/undo:",
                )
        st.button(say.say("plan-clear"), key="plan-clear", on_click=_clear, icon=":material/restart_alt:")


def _sentences(held: Plan, say: Locale) -> tuple[str, ...]:
    """Return the edits in words; of an address that cannot be read there are none."""
    return drawn_plan.sentences_of(held.link, say) if held.edits else ()


def _drop(at: int) -> None:
    edits = plan_state.held().edits
    if at < len(edits):
        plan_state.put(sketching.without(edits, at))


def _clear() -> None:
    plan_state.put(())
