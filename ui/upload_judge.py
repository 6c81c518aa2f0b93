"""Second step of an upload: the verdict, every finding, what was set aside, and what would change."""

import streamlit as st

from figures import upload
from figures.tables import plain
from i18n import Locale
from loaders.report import Judged
from ui import upload_difference
from ui.files import aside_csv, aside_told
from ui.upload_hold import held
from ui.upload_look import show_repairs
from ui.upload_run import judged
from ui.upload_state import Work, cancel, go


def show(work: Work, say: Locale) -> None:
    """Show the second step; what waited while the browser was away has no findings, and says so."""
    found = judged(work, say) if work.path is not None else None
    work = held(work, found)
    st.html(upload.file_line(work.name, work.size, say))
    for problem in work.told:
        st.error(plain(upload.sentence(problem, say)), icon=":material/error:")
    if found is None:
        st.info(plain(say.say("judge-resumed")), icon=":material/info:")
    else:
        _found(found, say)
    if work.held is not None:
        upload_difference.show(work.held, say)
    _onward(work, say)


def _found(found: Judged, say: Locale) -> None:
    report = found.report
    st.header(say.say("judge-title"), anchor=False)
    st.html(upload.verdict_line(report.verdict, (report.rows_in, report.rows_loaded, report.rows_set_aside), say))
    told = upload.findings(report.problems, say)
    if told:
        st.html(told)
    else:
        st.caption(say.say("findings-none"))
    show_repairs(found, say)
    _aside(found, say)


def _aside(found: Judged, say: Locale) -> None:
    """Give the rows that were set aside as a file, each with its reason."""
    rows = found.aside()
    if not len(rows):
        return
    told = aside_told(rows, found.report.problems, say)
    st.header(say.say("aside-title"), anchor=False)
    st.caption(say.say("aside-lead"))
    st.html(upload.raw_rows(told, say))
    st.download_button(
        say.say("aside-download"),
        data=lambda: aside_csv(told, say),
        file_name="set-aside.csv",
        mime="text/csv",
        on_click="ignore",
        icon=":material/download:",
        key="aside-download",
    )


def _onward(work: Work, say: Locale) -> None:
    with st.container(key="onward", horizontal=True, gap="small"):
        st.button(
            say.say("judge-next"),
            key="upload-next",
            type="primary",
            disabled=work.held is None,
            on_click=go,
            args=("keep",),
        )
        if work.path is not None:
            st.button(say.say("upload-back"), key="upload-back", on_click=go, args=("understand",))
        st.button(say.say("upload-cancel"), key="upload-cancel", on_click=cancel, type="tertiary")
