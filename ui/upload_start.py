"""Where an upload begins: drop a file, take a template home, go on with what waits."""

from typing import Final

import streamlit as st

from figures import markup, upload
from figures.tables import plain
from i18n import Locale
from loaders import template
from loaders.inbox import refuse_size
from model.problem import ProblemError
from model.role import ROLES
from ui import drop, made_view, state, upload_done, upload_waiting
from ui.upload_hold import disk_failed
from ui.upload_state import DROPS, REFUSED, Work, begin, done, refuse
from ui.upload_words import guide

MEGABYTE: Final = 1024 * 1024
FORMATS: Final = "CSV · XLSX · GeoJSON · Shapefile (ZIP) · GeoPackage · KML · Parquet · GTFS"
SPREADSHEET: Final = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet"


def show_steps(work: Work | None, say: Locale) -> None:
    """Show at which of the three steps the reader is."""
    st.html(upload.stepper(work.step if work else "done" if done() else "understand", say))


def show(say: Locale) -> None:
    """Show where an upload begins: after the last one, with what became of it."""
    kept = done()
    if kept is not None:
        upload_done.show(kept, say)
        return
    _show_refusal(say)
    left, right = st.columns([5, 4], gap="large")
    with left:
        _show_drop(say)
        upload_waiting.show(say)
    with right:
        _show_templates(say)
    made_view.show(say)


def _show_drop(say: Locale) -> None:
    """Take a file in; nothing is kept of it until a person says so."""
    most = st.get_option("server.maxUploadSize")
    with st.container(key="drop"):
        sent = drop.ask(say.say("upload-drop"), DROPS, say)
        st.html(markup.aside(markup.latin(FORMATS)))
        st.caption(say.say("upload-promise", megabytes=most))
    if sent is None:
        return
    try:
        refuse_size(sent.size, most * MEGABYTE)
        begin(sent.name, sent.getbuffer())
    except ProblemError as refusal:
        refuse(refusal.problems)
    except OSError as fault:
        refuse([disk_failed(sent.name, fault)])
    drop.forget(sent)
    st.rerun()


def _show_refusal(say: Locale) -> None:
    """Say why the last file was not even looked at."""
    for problem in st.session_state.pop(REFUSED, ()):
        st.error(plain(say.problem(problem)), icon=":material/error:")


def _show_templates(say: Locale) -> None:
    """Give a table to fill in for any role, in the reader's language."""
    st.header(say.say("templates-title"), anchor=False)
    st.caption(say.say("templates-lead"))
    role = _pick_role(say)
    st.caption(say.say(f"role-meaning-{role}"))
    made = template.template(role, say.language)
    book, text = st.columns(2)
    book.download_button(
        say.say("template-xlsx"),
        data=lambda: template.as_xlsx(made, guide(made, say)),
        file_name=f"{role}-{say.language}.xlsx",
        mime=SPREADSHEET,
        icon=":material/table:",
        on_click="ignore",
        key="template-xlsx",
        width="stretch",
    )
    text.download_button(
        say.say("template-csv"),
        data=lambda: template.as_csv(made),
        file_name=f"{role}-{say.language}.csv",
        mime="text/csv",
        icon=":material/csv:",
        on_click="ignore",
        key="template-csv",
        width="stretch",
    )


def _pick_role(say: Locale) -> str:
    ids = [role for role in ROLES if role in template.roles()]

    def draw(key: str) -> str | None:
        return st.selectbox(
            say.say("template-for"), ids, format_func=lambda role: say.say(f"role-{role}"), filter_mode=None, key=key
        )

    return state.choose("template", ids, ids[0], draw)
