"""Makes an indicator of a column without code: asked step by step, tried on the zones, then kept like the others."""

import hashlib
import re
from dataclasses import replace
from html import escape
from typing import Final, cast, get_args

import streamlit as st

from figures import markup, upload
from figures.method import unit_name
from figures.tables import plain, told
from i18n import Locale
from i18n.locale import clean, unit_key
from indicators.making import make, numeric_columns, unfit, usual_about
from indicators.measured import written_in_code
from model.dataset import Dataset
from model.definition import ABOUTS, DOMAINS, HOWS, ONE_COLUMN, TWO_COLUMNS, UNITS, About, Definition, How
from model.indicator import DISTRICT_ZONE, Direction, Result
from model.problem import ProblemError
from model.text import LANGUAGES, Text
from ui import doors, kept, state
from ui.folded import folded
from ui.menu import ROOT
from ui.shell import OWN_NAMES
from ui.show import show_heading
from ui.upload_state import WHO, who

DIRECTIONS: Final = get_args(Direction)
NAN: Final = float("nan")


def show(say: Locale) -> None:
    """Fold the wizard away; what was made already stands above it."""
    st.header(say.say("made-title"), anchor=False)
    st.caption(say.say("made-lead"))
    _list(say)
    with folded("making", say.say("made-new")) as is_open:
        if is_open:
            _wizard(say)


def _list(say: Locale) -> None:
    for made in doors.shelf().definitions():
        with st.container(key=f"made-{made.id}", horizontal=True, vertical_alignment="center", gap="small"):
            by = say.say("made-by", who=made.made_by or say.say("somebody"), dataset=made.dataset)
            words = [say.say(f"how-{made.how}"), by]
            st.html(markup.entry(made.title.of(say.language) or made.id, words), width="stretch")
            st.page_link(
                ROOT / "pages" / "methods.py",
                label=say.say("made-see"),
                query_params=state.link(indicator=made.id),
            )
            st.button(say.say("made-retire"), key=f"unmake-{made.id}", on_click=_retire, args=(made.id, say))


def _wizard(say: Locale) -> None:
    by_id = {dataset.id: dataset for dataset in doors.datasets()}
    usual = doors.active("residents")
    left, right = st.columns(2, gap="large")
    with left:
        state.steady("made-dataset", by_id, usual.id if usual is not None and usual.id in by_id else next(iter(by_id)))
        name = st.selectbox(
            say.say("made-dataset"),
            list(by_id),
            format_func=lambda one: clean(by_id[one].title.of(say.language) or one),
            filter_mode=None,
            key="made-dataset",
        )
        dataset = by_id[name]
        definition = _how(dataset, say)
    with right:
        definition = _words(definition, say)
    _try(definition, dataset, say)


def _how(dataset: Dataset, say: Locale) -> Definition:
    """Ask how rows become a value of a zone, and out of which columns."""
    frame = doors.frame(dataset)
    columns = numeric_columns(frame)
    how = cast("How", _pick("made-how", HOWS, "how", say))
    column = _column("made-column", columns, say) if how in ONE_COLUMN or how == "density" else ""
    per = _column("made-per", columns, say) if how in TWO_COLUMNS else ""
    state.steady(f"made-unit-{how}", UNITS[how], UNITS[how][0])
    unit = st.selectbox(
        say.say("column-unit"),
        UNITS[how],
        format_func=lambda one: unit_name(one, say),
        filter_mode=None,
        key=f"made-unit-{how}",
    )
    usual = usual_about(dataset, [one for one in (column, per) if one])
    about = cast("About", _pick("made-about", ABOUTS, "about", say, ABOUTS.index(usual)))
    return Definition("", Text(), Text(), unit, "up", DOMAINS[0], dataset.id, how, column, per, about)


def _words(definition: Definition, say: Locale) -> Definition:
    """Ask what it is called, what it does not tell, and which way is good."""
    order = [say.language, *(language for language in LANGUAGES if language != say.language)]
    titles = {
        language: st.text_input(
            say.say("keep-title", language=OWN_NAMES[language]), max_chars=200, key=f"made-title-{language}"
        ).strip()
        for language in order
    }
    note = st.text_area(say.say("made-note"), max_chars=2000, key="made-note", height=80).strip()
    direction = cast("Direction", _pick("made-direction", DIRECTIONS, "direction", say))
    domain = _pick("made-domain", DOMAINS, "domain", say)
    target = st.number_input(say.say("made-target"), value=None, key="made-target")
    title = Text(**titles)
    return replace(
        definition,
        id=id_of(title.of(say.language)),
        title=title,
        note=Text(**{say.language: note}),
        direction=direction,
        domain=domain,
        target=NAN if target is None else float(target),
    )


def id_of(title: str) -> str:
    """Return the id that a title suggests: its Latin letters, else a short fingerprint of it."""
    name = re.sub(r"[^a-z0-9]+", "_", title.lower()).strip("_")[:48]
    return f"made_{name or hashlib.sha256(title.encode()).hexdigest()[:8]}"


def _try(definition: Definition, dataset: Dataset, say: Locale) -> None:
    """Show what speaks against it, or the values that it would give, and let it be kept."""
    taken = written_in_code()
    problems = unfit(definition, dataset, lambda: doors.frame(dataset), taken, say.language)
    open_words = {"made-words-missing"}
    standing = [problem for problem in problems if problem.rule not in open_words]
    if standing:
        st.html(upload.findings(standing, say))
        return
    show_heading(say.say("made-preview"))
    st.html(_values(kept.tried(definition), say))
    name = st.text_input(say.say("keep-who"), who(), max_chars=80, key="made-who").strip()
    if not st.button(say.say("made-keep"), key="made-keep", type="primary", icon=":material/check:"):
        return
    st.session_state[WHO] = name
    try:
        made = make(doors.shelf(), definition, taken, say.language, who=name)
    except ProblemError as refusal:
        st.html(upload.findings(refusal.problems, say))
        return
    st.toast(plain(say.say("made-done", title=made.title.of(say.language))), icon=":material/check:")
    st.rerun()


def _values(result: Result, say: Locale) -> str:
    names = {**doors.names(say), DISTRICT_ZONE: say.say("whole-district")}
    heads = [say.say(f"column-{name}") for name in ("zone", "value")]
    rows = ([escape(clean(names.get(one.zone, one.zone))), told(one, say)] for one in result.values)
    return markup.wide(heads, rows)


def _pick(name: str, ids: tuple[str, ...], prefix: str, say: Locale, index: int = 0) -> str:
    state.steady(f"{name}-{index}", ids, ids[index])
    return st.selectbox(
        say.say(name),
        ids,
        format_func=lambda one: say.say(f"{prefix}-{unit_key(one) if prefix == 'direction' else one}"),
        filter_mode=None,
        key=f"{name}-{index}",
    )


def _column(name: str, columns: tuple[str, ...], say: Locale) -> str:
    """Ask for a column of numbers; its name is a file's, and shown as words."""
    chosen = st.selectbox(
        say.say(name),
        columns,
        format_func=clean,
        placeholder=say.say("made-no-column"),
        filter_mode=None,
        key=name,
    )
    return chosen or ""


def _retire(name: str, say: Locale) -> None:
    try:
        doors.shelf().undefine(name, who=who())
    except ProblemError as refusal:
        st.toast(plain(" ".join(say.problem(problem) for problem in refusal.problems)), icon=":material/error:")
        return
    st.toast(plain(say.say("made-retired")), icon=":material/check:")
