"""A plan as a file and as a link: what is taken home, and what comes back."""

import json
from typing import Final
from urllib.parse import urlencode, urlsplit, urlunsplit

import streamlit as st

from figures import markup
from figures.tables import plain
from i18n import Locale
from indicators.scenario import pinned
from indicators.scenario_file import scenario_document, scenario_of
from model.problem import Problem, ProblemError, Severity
from model.scenario import Scenario
from store.document import documents_in, unreadable
from ui import doors, drop, live_map, plan_list, plan_state, state
from ui.plan_state import Plan
from ui.show import show_heading

SENT: Final = "plan-sent"  # how many files came
OTHER_BASE: Final = "plan-other-base"
REFUSED: Final = "plan-file-refused"  # why the last file was: it is said where the file was dropped
# A thousand edits are some hundred thousand bytes; an address holds far fewer.
LARGEST: Final = 200_000


def show(held: Plan, say: Locale) -> None:
    """Give the plan as a file and as a link, and take one in."""
    st.header(say.say("plan-file-title"), anchor=False)
    left, right = st.columns(2, gap="large")
    with left:
        show_heading(say.say("plan-home"))
        st.caption(say.say("plan-home-lead"))
        st.download_button(
            say.say("plan-download"),
            data=lambda: _written(held),
            file_name="scenario.json",
            mime="application/json",
            on_click="ignore",
            icon=":material/download:",
            disabled=not held.edits or held.problem is not None,
            key="plan-download",
        )
        if held.link:
            st.html(markup.paragraphs([say.say("plan-link")]))
            st.code(_address(), language=None, wrap_lines=True)
    with right:
        show_heading(say.say("plan-back"))
        _show_drop(say)


def _written(held: Plan) -> str:
    """Return the scenario with every version that it is about, as the command reads it."""
    told = pinned(doors.shelf(), Scenario(held.edits), real_only=state.real_only())
    return json.dumps(scenario_document(told), ensure_ascii=False, indent=1)


def _address() -> str:
    """Return the address that shows the plan to anybody, on the whole map: the browser alone knows what is seen."""
    page, stands = urlsplit(st.context.url or ""), state.address().stands
    told = {name: it for name, it in stands.items() if name not in {live_map.VIEW, live_map.SWIPE}}
    return urlunsplit(page._replace(query=urlencode(told, safe="~!_"), fragment=""))


def _show_drop(say: Locale) -> None:
    with st.container(key="drop"):
        sent = drop.ask(say.say("plan-drop-file"), SENT, say)
    with st.container(key="plan-file-said"):
        if st.session_state.pop(OTHER_BASE, False):
            st.info(plain(say.say("plan-other-base")), icon=":material/info:")
        refused: Problem | None = st.session_state.pop(REFUSED, None)
        if refused is not None:
            plan_list.show_problem(refused, say)
    if sent is None:
        return
    try:
        _take(sent.name, sent.getvalue())
    except ProblemError as fault:
        plan_state.trouble(fault.problems[0])
    drop.forget(sent)
    st.session_state[REFUSED] = plan_state.troubled()
    st.rerun()


def _take(name: str, content: bytes) -> None:
    """Put the edits of a file in the place of those at hand; one that cannot be read, or done, leaves these.

    Raises
    ------
    ProblemError
        Rules ``plan-file-large``, ``document-unreadable``, and those of ``scenario_of``.
    """
    if len(content) > LARGEST:
        limit = LARGEST // 1000
        raise ProblemError(Problem("plan-file-large", Severity.REFUSE, facts={"file": name, "limit": limit}))
    found = documents_in(content, name)
    if len(found) != 1:
        raise unreadable(name, "several")
    told = scenario_of(found[0])
    if not plan_state.attempt(told.edits):
        return
    now = pinned(doors.shelf(), Scenario(told.edits), real_only=state.real_only())
    st.session_state[OTHER_BASE] = bool(told.base) and told.base != now.base
