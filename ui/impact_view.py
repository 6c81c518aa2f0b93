"""Projects as a page shows them: which one, what it changed or what would tell, and the ledger of a resettlement."""

from collections.abc import Callable, Iterable, Mapping
from html import escape
from typing import Final

import streamlit as st
from geopandas.geodataframe import GeoDataFrame

from figures import course, impact, ledger, markup, register, why_impact
from figures.moments import span_of
from i18n import Locale
from indicators.columns import texts
from indicators.impact import AFTER, BEFORE, OTHERS, SERIES, TREATED
from indicators.ledger import PLACES
from indicators.projects import PROJECTS
from model.impact import Impact
from model.ledger import Ledger, Move
from model.text import LANGUAGES, Text
from store import moves
from ui import beside, doors, drawn_impact, kept, state
from ui.finished import Finished
from ui.folded import folded
from ui.menu import ROOT
from ui.search import matching
from ui.show import need_name, show_cards, show_heading, show_notes
from ui.twin import show_twin
from ui.why import roles_of, show_drawer

NOWHERE: Final = "none"
FOLLOWED: Final = ("hou_rac", "hou_res", "liv_fis", "liv_ber")  # what a move does to families: walks, package, income


def pick_project(found: tuple[register.Entry, ...], words: str, say: Locale) -> register.Entry:
    """Let the reader choose a project, of those called by ``words`` in any spelling where any is.

    The first that a ledger is kept of is there from the start.
    """
    by_id = {entry.id: entry for entry in found}
    called = projects_called(found, words)
    ids = called or (*by_id,)
    usual = next((move.project for move in moves() if move.project in ids), ids[0])

    def draw(key: str) -> str | None:
        return st.selectbox(
            say.say("pick-project"),
            ids,
            format_func=lambda name: _titled(by_id[name], say),
            filter_mode=None,
            key=key,
        )

    chosen = by_id[state.choose("project", ids, usual, draw)]
    if not called:
        st.caption(say.say("find-none-project", words=words))
    return chosen


def projects_called(found: Iterable[register.Entry], words: str) -> tuple[str, ...]:
    """Return the ids of the projects whose names, in any language and spelling, or dates hold ``words``."""
    return matching({one.id: (one.name.ar, one.name.en, one.name.ko, one.start, one.end) for one in found}, words)


def _titled(entry: register.Entry, say: Locale) -> str:
    return say.say("report-dated", value=entry.name.of(say.language) or entry.id, date=register.when(entry, say))


def pick_impact(entry: register.Entry, say: Locale) -> Impact | None:
    """Let the reader choose what the project is judged by; None where nothing was observed."""
    by_name = {told.parameter: told for told in drawn_impact.judged(entry.id)}
    if not by_name:
        return None
    usual = next((name for name, told in by_name.items() if told.method), next(iter(by_name)))

    def draw(key: str) -> str | None:
        return st.selectbox(
            say.say("pick-parameter"),
            list(by_name),
            format_func=lambda name: parameter_name(name, say),
            filter_mode=None,
            key=key,
        )

    return by_name[state.choose("parameter", list(by_name), usual, draw)]


def parameter_name(name: str, say: Locale) -> str:
    """Return what a parameter of observations is called, else its id."""
    token = f"observations.{name}"
    words = need_name(token, say)
    return say.isolate(name) if words == token else words


def show_impact(entry: register.Entry, told: Impact | None, found: tuple[register.Entry, ...], say: Locale) -> None:
    """Say what the project changed, with the picture and every check; or that nobody can tell, and what would."""
    name = entry.name.of(say.language) or entry.id
    if told is None or not told.method:
        st.html(impact.no_estimate(name, told is not None, say))
        _needs(entry, told, say)
        return
    parameter = parameter_name(told.parameter, say)
    st.html(impact.headline(told, name, parameter, say))
    left, right = st.columns([5, 4], gap="large")
    with left:
        st.header(say.say("impact-course", parameter=parameter), anchor=False)
        alt = course.text_of(told, parameter, say)
        beside_it = _meanwhile(entry, told, found)
        starts = [one.start for one in beside_it]
        st.html(Finished(course.picture(told, (entry.start, entry.end), starts, alt, say)))
        if beside_it:
            told_of = say.listed(_titled(one, say) for one in beside_it)
            st.html(markup.aside(escape(say.say("impact-meanwhile", names=told_of))))
    with right:
        st.header(say.say("impact-checks"), anchor=False)
        st.html(impact.checks(told, say))
        names = doors.names(say)
        st.html(impact.rests_on(told, _named(told.treated, names), _named(told.comparison, names), say))
    name = f"{told.project}-{told.parameter}"
    _fold(
        "course", "impact-table", lambda: show_twin(course.table(told, say), name, say, lambda: course.rows(told)), say
    )


def _named(zones: tuple[str, ...], names: Mapping[str, str]) -> list[str]:
    return [names.get(zone, zone) for zone in zones]


def _meanwhile(entry: register.Entry, told: Impact, found: tuple[register.Entry, ...]) -> list[register.Entry]:
    """Return what else the register has in the time that was observed: a comparison cannot tell it apart."""
    first, last = span_of(told.course.times[0])[0], span_of(told.course.times[-1])[1]
    return register.meanwhile(found, entry.id, first, last)


def _needs(entry: register.Entry, told: Impact | None, say: Locale) -> None:
    """Say what would be needed to judge a project, and how it is brought."""
    lines = [] if told is None else impact.lack_lines(told.lacks, say)
    if told is None:
        project = next(one for one in drawn_impact.projects() if one.id == entry.id)
        lines += [] if project.whole or project.treated.any() else [say.say("impact-need-place")]
        facts = {"before": BEFORE, "after": AFTER, "treated": TREATED, "others": OTHERS}
        lines.append(say.say("impact-need-zones", **{name: say.number(least) for name, least in facts.items()}))
        lines.append(say.say("impact-need-series", least=say.number(SERIES)))
    lines += [say.say("missing-illustration")] if drawn_impact.hidden(entry.id) else []
    st.header(say.say("impact-needed"), anchor=False)
    st.html(markup.notes(lines))
    st.page_link(
        ROOT / "pages" / "upload.py",
        label=say.say("impact-bring"),
        icon=":material/upload_file:",
        query_params=state.link(),
    )


def move_of(project: str) -> Move | None:
    """Return the resettlement that a project belongs to; None for most."""
    return next((move for move in moves() if move.names(project)), None)


def show_ledger(move: Move, say: Locale) -> Ledger:
    """Show what was planned and reported of a resettlement, by whom, and the walks before and after."""
    st.header(say.say("ledger-title"), anchor=False)
    head, figures = st.container(), st.container()
    _show_followed(say)
    show_heading(say.say("ledger-walks"))
    st.caption(say.say("ledger-walks-lead"))
    one, other = st.columns(2)
    with one:
        old = _pick_place("old", move.old_place, say)
    with other:
        new = _pick_place("new", move.new_place, say)
    found = drawn_impact.ledger(move.place, old, new)
    with head:
        st.html(ledger.headline(found, say))
    with figures:
        st.html(Finished(drawn_impact.ledger_book(move.place, say)))
        lacks = [lack for lack in found.lacks if lack.id not in {"old-place", "new-place"}]
        if lacks:
            st.html(markup.notes(impact.lack_lines(lacks, say)))
    if found.walks:
        st.html(ledger.walks(found, say))
    _fold(
        "reports",
        "ledger-table",
        lambda: show_twin(ledger.report_table(found, say), move.place, say, lambda: ledger.report_rows(found)),
        say,
    )
    return found


def _show_followed(say: Locale) -> None:
    """Show what became of the families who moved: their walks, what they were given, what they earn."""
    show_heading(say.say("ledger-followed"))
    st.caption(say.say("ledger-followed-lead"))
    results = [doors.value(name) for name in FOLLOWED]
    lacks = [[need_name(token, say) for token in result.missing] for result in results]
    show_cards(
        ledger.followed(result, names, beside.age_of(result), say) for result, names in zip(results, lacks, strict=True)
    )


def show_first_ledger(say: Locale) -> None:
    """Show the first ledger that is kept: it stands without a register."""
    for move in moves()[:1]:
        show_ledger(move, say)


def _pick_place(name: str, usual: str, say: Locale) -> str:
    """Let the reader choose one of the places in use, or none; empty for none."""
    names = {NOWHERE: say.say("place-none"), **places_named(doors.active_frame(PLACES), say)}

    def draw(key: str) -> str | None:
        return st.selectbox(
            say.say(f"pick-{name}"), list(names), format_func=lambda place: names[place], filter_mode=None, key=key
        )

    chosen = state.choose(name, list(names), usual or NOWHERE, draw)
    return "" if chosen == NOWHERE else chosen


def places_named(rows: GeoDataFrame | None, say: Locale) -> dict[str, str]:
    """Return what the places of ledgers are called by id: in the reader's language, else in the first that there is."""
    if rows is None:
        return {}
    titles = zip(*(texts(rows, f"name_{language}") for language in LANGUAGES), strict=True)
    names = (
        say.isolate(Text(*title).of(say.language) or str(place))
        for place, title in zip(rows["place_id"], titles, strict=True)
    )
    told = zip(map(str, rows["place_id"]), names, texts(rows, "source_title"), strict=True)
    return {
        place: say.say("slot-option", title=words, evidence=say.isolate(source)) if source else words
        for place, words, source in told
    }


def show_register(found: tuple[register.Entry, ...], chosen: register.Entry, say: Locale) -> None:
    """Show the whole register along time; each entry is a way to its own page."""
    st.header(say.say("impact-register"), anchor=False)
    st.caption(register.lead(found, say))
    st.html(Finished(drawn_impact.timeline(chosen.id, say) + beside.dataset_line(doors.active(PROJECTS), say)))
    _fold(
        "register",
        "register-table",
        lambda: show_twin(register.table(found, say), PROJECTS, say, lambda: register.rows(found)),
        say,
    )


def _fold(name: str, title: str, draw: Callable[[], None], say: Locale) -> None:
    """Fold something away; until it is opened nothing of it is drawn."""
    with folded(name, say.say(title)) as is_open:
        if is_open:
            draw()


def show_behind(entry: register.Entry, told: Impact | None, found: Ledger | None, say: Locale) -> None:
    """Fold away why the numbers are what they are, and name every dataset behind them."""
    move = None if found is None else found.move
    datasets = {**({} if told is None else told.datasets), **({} if found is None else found.datasets)}
    in_use = doors.active(PROJECTS)
    datasets |= {} if in_use is None else {PROJECTS: in_use}

    def fill() -> None:
        places = ("", "") if move is None else (move.old_place, move.new_place)
        lines = why_impact.commands(entry.id, told, move, places, real_only=state.real_only())
        st.html(why_impact.drawer(told, datasets, roles_of(datasets, say), kept.ages(), lines, say))

    show_drawer(fill, say)
    st.header(say.say("origin-title"), anchor=False)
    show_notes([say.say("impact-limits")], datasets.values(), say)


def show_none(say: Locale) -> None:
    """Say that there is no register, and how one is brought."""
    st.info(say.say("timeline-none"), icon=":material/info:")
    st.page_link(
        ROOT / "pages" / "upload.py",
        label=say.say("impact-bring-register"),
        icon=":material/upload_file:",
        query_params=state.link(),
    )
