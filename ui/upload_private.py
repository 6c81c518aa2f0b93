"""What a file tells of persons: each finding with a button that leaves its column out, before anything is kept."""

import streamlit as st

from figures import upload
from figures.tables import plain
from i18n import Locale
from i18n.locale import clean
from loaders.report import Judged
from model.problem import Problem, Severity
from ui.upload_state import Work, correct

PERSONAL = "personal-"


def show(work: Work, found: Judged, say: Locale) -> None:
    """Show what belongs to persons, what was left out, and ask whether the rest may be kept."""
    told = [problem for problem in found.report.problems if problem.rule.startswith(PERSONAL)]
    if not told and not work.options.drop:
        return
    st.header(say.say("private-title"), anchor=False)
    st.caption(say.say("private-lead"))
    for number, problem in enumerate(told):
        _finding(work, problem, number, say)
    for place, column in enumerate(work.options.drop):
        st.button(
            plain(say.say("private-back", column=clean(column))),
            key=f"private-back-{place}",
            icon=":material/undo:",
            on_click=correct,
            kwargs={"drop": tuple(one for one in work.options.drop if one != column)},
        )
    if work.options.accept_personal or any(problem.severity is Severity.CHOICE for problem in told):
        key = "upload-ask-personal"
        st.session_state[key] = work.options.accept_personal
        st.checkbox(say.say("ask-personal"), key=key, on_change=_accept, args=(key,))


def _finding(work: Work, problem: Problem, number: int, say: Locale) -> None:
    columns = dict.fromkeys(place.column for place in problem.where if place.column)
    with st.container(border=True):
        st.html(upload.findings([problem], say))
        for place, column in enumerate(columns):
            if column not in work.options.drop:
                st.button(
                    plain(say.say("private-drop", column=clean(column))),
                    key=f"private-drop-{number}-{place}",
                    icon=":material/visibility_off:",
                    on_click=correct,
                    kwargs={"drop": (*work.options.drop, column)},
                )


def _accept(key: str) -> None:
    correct(accept_personal=bool(st.session_state[key]))
