"""The end of an upload: what was kept, what changed by it, and the way back."""

from dataclasses import replace
from html import escape

import streamlit as st

from figures import markup, upload
from figures.tables import plain
from i18n import Locale
from loaders.add import AGAIN
from model.problem import ProblemError, Verdict
from ui import doors, state, upload_difference
from ui.menu import ROOT
from ui.show import show_heading, titled
from ui.upload_hold import disk_failed
from ui.upload_state import DONE, Done, finish, who


def show(kept: Done, say: Locale) -> None:
    """Say what became of the file, and offer to take it back."""
    dataset = kept.dataset
    again = AGAIN & {problem.rule for problem in kept.told}
    key = "done-undone" if kept.undone else "done-again" if again else "done-kept"
    line = say.say(key, title=titled(dataset, say), version=dataset.version)
    rows = f"{markup.badge(dataset.evidence, say)} {upload.row_sum([escape(say.say('done-rows', rows=dataset.rows))])}"
    kind = Verdict.REPAIRED if kept.undone else Verdict.ACCEPTED
    told = markup.items(upload.sentence(problem, say) for problem in kept.told)
    st.html(upload.verdict_box(kind, line, f" {rows}", told))
    if kept.moved and not kept.undone:
        show_heading(say.say("done-moved"))
        st.html(upload_difference.table(kept.moved, say))
    with st.container(key="onward", horizontal=True, gap="small"):
        if kept.undone:
            st.button(say.say("done-redo"), key="upload-redo", icon=":material/redo:", on_click=redo, args=(kept, say))
        elif not again:
            st.button(say.say("done-undo"), key="upload-undo", icon=":material/undo:", on_click=undo, args=(kept, say))
        _links(kept, say)
        st.button(say.say("done-next"), key="upload-more", type="primary", on_click=finish, args=(None,))
    with st.container(key="later", horizontal=True, vertical_alignment="center", gap="small"):
        st.caption(say.say("done-later"), width="content")
        st.page_link(
            ROOT / "pages" / "datasets.py",
            label=say.say("menu-datasets"),
            icon=":material/database:",
            query_params=state.link(),
        )


def undo(kept: Done, say: Locale) -> None:
    """Take back what was kept: what was there before is current again, to the last digit."""
    shelf, name = doors.shelf(), kept.dataset.id
    try:
        if kept.base:
            shelf.revert(name, kept.base, who=who())
        else:
            shelf.remove(name, who=who())
    except ProblemError as refusal:
        _toast(" ".join(say.problem(problem) for problem in refusal.problems), "error")
        return
    except OSError as fault:
        _toast(say.problem(disk_failed(name, fault)), "error")
        return
    st.session_state[DONE] = replace(kept, told=(), undone=True)
    _toast(say.say("toast-undone", title=titled(kept.dataset, say)), "undo")


def redo(kept: Done, say: Locale) -> None:
    """Bring back what was taken back."""
    try:
        doors.shelf().revert(kept.dataset.id, kept.dataset.version, who=who())
    except ProblemError as refusal:
        _toast(" ".join(say.problem(problem) for problem in refusal.problems), "error")
        return
    st.session_state[DONE] = replace(kept, undone=False)
    _toast(say.say("toast-redone", title=titled(kept.dataset, say)), "redo")


def _toast(words: str, icon: str) -> None:
    st.toast(plain(words), icon=f":material/{icon}:")


def _links(kept: Done, say: Locale) -> None:
    """Lead to the map that changed."""
    # Of several that ask for a service, the one that asks for least beside it is about it.
    about = sorted((entry.indicator for entry in doors.listed() if entry.within_reach), key=lambda one: len(one.needs))
    within = {name: one.id for one in reversed(about) for need in one.needs for name in need.split("|")}
    service = next((name for name in kept.dataset.services if name in within), "")
    if kept.dataset.role == "facilities" and service:
        st.page_link(
            ROOT / "pages" / "coverage.py",
            label=say.say("done-coverage"),
            icon=":material/map:",
            query_params=state.link(service=within[service]),
        )
    else:
        st.page_link(
            ROOT / "pages" / "overview.py",
            label=say.say("done-overview"),
            icon=":material/map:",
            query_params=state.link(),
        )
