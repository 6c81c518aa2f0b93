"""Uploads that wait for a person: whoever put them by or not, anybody can go on with one or let go of it."""

import streamlit as st

from figures import markup
from figures.tables import plain
from i18n import Locale
from i18n.locale import clean
from model.problem import ProblemError
from store import Held
from ui import doors
from ui.upload_state import resume, who


def show(say: Locale) -> None:
    """List what waits, oldest first; nothing where nothing does."""
    waiting = doors.shelf().held()
    if not waiting:
        return
    st.header(say.say("waiting-title"), anchor=False)
    st.caption(say.say("waiting-lead"))
    for held in waiting:
        with st.container(key=f"waiting-{held.id}", horizontal=True, vertical_alignment="center", gap="small"):
            st.html(_line(held, say), width="stretch")
            st.button(say.say("waiting-resume"), key=f"resume-{held.id}", on_click=resume, args=(held,), type="primary")
            st.button(say.say("waiting-discard"), key=f"discard-{held.id}", on_click=_discard, args=(held, say))


def _line(held: Held, say: Locale) -> str:
    name = held.file or held.dataset.title.of(say.language) or held.dataset.id
    role = say.say(f"role-{held.dataset.role}")
    by = say.say("waiting-by", who=held.who or say.say("somebody"), date=say.date(held.when[:10]))
    return markup.entry(name, [role, say.say("done-rows", rows=held.dataset.rows), by])


def _discard(held: Held, say: Locale) -> None:
    try:
        doors.shelf().discard(held.id, who=who())
    except ProblemError as refusal:
        st.toast(plain(" ".join(say.problem(problem) for problem in refusal.problems)), icon=":material/error:")
        return
    st.toast(plain(say.say("waiting-discarded", file=clean(held.file))), icon=":material/delete:")
