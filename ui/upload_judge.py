"""Second step of an upload: the verdict, every finding, and what would change."""

import streamlit as st

from figures import upload
from i18n import Locale
from ui.upload_look import show_repairs
from ui.upload_run import judged
from ui.upload_state import Work, cancel, go


def show(work: Work, say: Locale) -> None:
    """Show the second step."""
    found = judged(work, say)
    report = found.report
    st.html(upload.file_line(work.name, work.size, say))
    st.subheader(say.say("judge-title"), anchor=False)
    st.html(upload.verdict_line(report.verdict, (report.rows_in, report.rows_loaded, report.rows_set_aside), say))
    st.html(upload.findings(report.problems, say) or say.say("findings-none"))
    show_repairs(work, found, say)
    with st.container(key="onward", horizontal=True, gap="small"):
        st.button(say.say("judge-next"), key="upload-next", type="primary", on_click=go, args=("keep",))
        st.button(say.say("upload-back"), key="upload-back", on_click=go, args=("understand",))
        st.button(say.say("upload-cancel"), key="upload-cancel", on_click=cancel, type="tertiary")
