"""A printed code, made again on the page: equal, or what changed, in words."""

from typing import Final

import streamlit as st

from figures import reports
from i18n import Locale
from ui import drawn_reports, state

CODE: Final = "code"
LIKE: Final = "0000-0000-0000"


def show_check(say: Locale) -> None:
    """Let the reader type a code, or bring it with a link, and say what becomes of it."""
    st.header(say.say("report-check-title"), anchor=False)
    st.caption(say.say("report-check-lead"))
    key = state.widget_key(CODE)
    remembered = state.told(CODE)
    st.session_state.setdefault(key, remembered)
    if state.asks(CODE):
        st.session_state[key] = remembered
    field, _ = st.columns([2, 5])
    with field:
        typed = st.text_input(say.say("report-check-code"), key=key, max_chars=40, placeholder=LIKE).strip()
    state.keep(CODE, typed, "")
    if not typed:
        return
    found = drawn_reports.checked(typed, say)
    st.html(reports.verdict(found.code, say.say(f"report-check-{found.kind}"), found.lines, same=found.same))
