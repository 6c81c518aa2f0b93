"""First step of an upload: what the file is, as it was understood, with a way to correct each part of it."""

from html import escape
from typing import Final

import streamlit as st

from figures import markup, upload
from i18n import Locale
from i18n.locale import clean
from loaders.legacy import CANDIDATES
from loaders.report import Judged
from model.problem import Problem, Severity, Verdict
from model.role import ROLES, SERVICES
from ui import upload_private, upload_system
from ui.upload_fields import show_fields
from ui.upload_look import show_places, show_repairs, show_rows
from ui.upload_run import judged
from ui.upload_state import Work, cancel, correct, go
from ui.upload_system import asked

UNTOLD: Final = ""
DOUBTED: Final = "crs-doubtful"  # the file names its system, but lies elsewhere: both may be right
ANSWERED_ELSEWHERE: Final = (upload_private.PERSONAL, "crs-")  # boxes of their own ask for these
ENCODINGS: Final = ("encoding-unsure", "encoding-damaged", "text-garbled")


def show(work: Work, say: Locale) -> None:
    """Show the first step."""
    found = judged(work, say)
    st.html(upload.file_line(work.name, work.size, say))
    report = found.report
    _stopped(found, say)
    if found.parsed is None and report.verdict is Verdict.REFUSED:
        _again(work, found, say)
        _another(say)
        return
    left, right = st.columns([5, 4], gap="large")
    with left:
        _choices(work, found, say)
    with right:
        show_places(work, found, say)
        if _problem(found, "geometry-repaired-largely"):
            show_repairs(found, say)
    upload_private.show(work, found, say)
    if found.parsed is not None:
        show_rows(found.parsed, work.options.drop, say)
        if report.role:
            show_fields(work, found, say)
    _onward(found, say)


def _stopped(found: Judged, say: Locale) -> None:
    """Say first what keeps the file from going on."""
    stopping = [p for p in found.report.problems if p.severity in {Severity.CHOICE, Severity.REFUSE}]
    if stopping:
        key = "understand-refused" if found.report.verdict is Verdict.REFUSED else "understand-asked"
        told = markup.items(upload.sentence(problem, say) for problem in stopping)
        st.html(upload.verdict_box(found.report.verdict, say.say(key), told))
    else:
        st.html(upload.verdict_box(Verdict.ACCEPTED, say.say("understand-ready")))


def _choices(work: Work, found: Judged, say: Locale) -> None:
    st.header(say.say("understand-title"), anchor=False)
    st.html(_facts(found, say))
    st.caption(say.say("understand-correct"))
    asks = (
        (_role, ("role-",)),
        (_sheet, ("table-",)),
        (_header, ("header-",)),
        (_encoding, ENCODINGS),
        (upload_system.show, upload_system.RULES),
    )
    # What has to be answered comes first: nobody looks for the question among what is settled.
    for ask, _ in sorted(asks, key=lambda one: not asked(found, one[1])):
        ask(work, found, say)
    _repairs(work, found, say)


def _facts(found: Judged, say: Locale) -> str:
    report = found.report
    delimiter = {"\t": "tab", ";": "semicolon", ",": "comma", "|": "pipe"}.get(report.delimiter, "")
    told = {
        "fact-format": escape(say.say(f"format-{report.format}")) if report.format else "",
        "fact-encoding": markup.latin(report.encoding),
        "fact-delimiter": escape(say.say(f"delimiter-{delimiter}")) if delimiter else escape(report.delimiter),
        "fact-crs": upload_system.told(found, say),
        "fact-role": escape(say.say(f"role-{report.role}")) if report.role else "",
        "fact-rows": escape(say.number(report.rows_in)) if report.rows_in else "",
    }
    return markup.facts(told, say)


def _role(work: Work, found: Judged, say: Locale) -> None:
    key, now = "upload-ask-role", work.options.role or found.report.role
    st.session_state[key] = now if now in ROLES else None
    st.selectbox(
        say.say("ask-role"),
        list(ROLES),
        format_func=lambda role: say.say(f"role-{role}"),
        placeholder=say.say("ask-role-empty"),
        filter_mode=None,
        key=key,
        on_change=_chosen,
        args=("role", key),
    )
    if now in ROLES:
        st.caption(say.say(f"role-meaning-{now}"))
    if now == "facilities":
        _service(work, say)


def _service(work: Work, say: Locale) -> None:
    key = "upload-ask-service"
    st.session_state[key] = work.options.service
    st.selectbox(
        say.say("ask-service"),
        [UNTOLD, *SERVICES],
        format_func=lambda service: say.say(f"service-{service}" if service else "ask-service-column"),
        filter_mode=None,
        key=key,
        on_change=_chosen,
        args=("service", key),
    )


def _sheet(work: Work, found: Judged, say: Locale) -> None:
    asked = _problem(found, "table-unsure")
    tables = found.parsed.tables if found.parsed is not None else asked.candidates if asked else ()
    if len(tables) < 2:  # noqa: PLR2004 - one table leaves no choice
        return
    key = "upload-ask-sheet"
    now = work.options.sheet or (found.parsed.table if found.parsed is not None else "")
    st.session_state[key] = now if now in tables else None
    st.selectbox(
        say.say("ask-sheet"),
        list(tables),
        format_func=clean,
        placeholder=say.say("ask-sheet-empty"),
        filter_mode=None,
        key=key,
        on_change=_chosen,
        args=("sheet", key),
    )


def _encoding(work: Work, found: Judged, say: Locale) -> None:
    asked = next((one for rule in ENCODINGS if (one := _problem(found, rule))), None)
    if asked is None and found.report.format != "csv" and not work.options.encoding:
        return
    if asked is not None:
        st.html(upload.readings(_samples(asked), say))
    names = list(dict.fromkeys((*(asked.candidates if asked else ()), *CANDIDATES, "UTF-8")))
    now = work.options.encoding or found.report.encoding
    names = names if not now or now in names else [now, *names]
    key = "upload-ask-encoding"
    st.session_state[key] = now or None
    st.selectbox(
        say.say("ask-encoding"),
        names,
        placeholder=say.say("ask-encoding-empty"),
        filter_mode=None,
        key=key,
        on_change=_chosen,
        args=("encoding", key),
    )


def _samples(asked: Problem) -> list[tuple[str, str]]:
    """Return what each encoding reads, by its name; where a finding shows it."""
    if len(asked.where) != len(asked.candidates):
        return []
    return [(name, place.found or "") for name, place in zip(asked.candidates, asked.where, strict=True)]


def _header(work: Work, found: Judged, say: Locale) -> None:
    """Let the reader say which row names the columns, where that is not certain."""
    asked = _problem(found, "header-unsure")
    if asked is None and work.options.header is None:
        return
    rows = sorted({0, *(int(one) for one in (asked.candidates if asked else ()) if one.isdecimal())})
    rows = sorted({*rows, *((work.options.header,) if work.options.header is not None else ())})
    key = "upload-ask-header"
    st.session_state[key] = work.options.header
    st.selectbox(
        say.say("ask-header"),
        rows,
        format_func=lambda row: say.say("ask-header-row", row=row) if row else say.say("ask-header-none"),
        placeholder=say.say("ask-header-empty"),
        filter_mode=None,
        key=key,
        on_change=_chosen,
        args=("header", key),
    )


def _repairs(work: Work, found: Judged, say: Locale) -> None:
    """Ask once whether the large repairs that a finding tells of shall be made, or its places are right as they are."""
    doubted = _problem(found, DOUBTED) is not None
    wanted = doubted or any(
        p.severity is Severity.CHOICE and not p.candidates and not p.rule.startswith(ANSWERED_ELSEWHERE)
        for p in found.report.problems
    )
    if not (wanted or work.options.accept_repairs):
        return
    key = "upload-ask-accept"
    st.session_state[key] = work.options.accept_repairs
    words = say.say("ask-accept-places" if doubted else "ask-accept")
    st.checkbox(words, key=key, on_change=_chosen, args=("accept_repairs", key))


def _chosen(option: str, key: str) -> None:
    value = st.session_state[key]
    if value is not None:
        correct(**{option: value})


def _problem(found: Judged, rule: str) -> Problem | None:
    return next((problem for problem in found.report.problems if problem.rule == rule), None)


def _again(work: Work, found: Judged, say: Locale) -> None:
    """Offer a way back where the file was read until somebody chose how to read it."""
    if not (work.options.encoding or work.options.sheet or work.options.header is not None):
        return
    if work.options.encoding:
        _encoding(work, found, say)
    st.button(
        say.say("understand-again"),
        key="upload-again",
        icon=":material/undo:",
        on_click=correct,
        kwargs={"encoding": None, "sheet": "", "header": None},
    )


def _another(say: Locale) -> None:
    st.button(say.say("upload-another"), key="upload-another", icon=":material/refresh:", on_click=cancel)


def _onward(found: Judged, say: Locale) -> None:
    ready = found.report.verdict in {Verdict.ACCEPTED, Verdict.REPAIRED}
    with st.container(key="onward", horizontal=True, gap="small"):
        st.button(
            say.say("understand-next"),
            key="upload-next",
            type="primary",
            disabled=not ready,
            on_click=go,
            args=("judge",),
        )
        st.button(say.say("upload-cancel"), key="upload-cancel", on_click=cancel, type="tertiary")
    if not ready:
        st.caption(say.say("understand-blocked"))
