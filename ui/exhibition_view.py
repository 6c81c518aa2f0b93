"""The presenter's desk: start the stand, put the slides in order, take the tour home and bring it back."""

from collections.abc import Callable
from typing import Final

import streamlit as st

from figures import markup, tour_list
from figures.tables import plain
from i18n import Locale
from loaders import tour_edit
from loaders.tour import LARGEST, tour_of
from model.problem import Problem, ProblemError
from model.tour import LEAST_SECONDS, MOST_SECONDS, Slide
from store.tours import drop_tour, keep_tour, own_tour, tour_before
from ui import doors, drop, state, tours
from ui.shell import OWN_NAMES
from ui.show import show_heading
from ui.tours import InUse
from ui.upload_hold import disk_failed

CHOSEN: Final = "slide"
DROPPED: Final = "tour-drops"
REFUSED: Final = "tour-refused"
STAND: Final = "stand/"
STEP: Final = 5  # seconds


def show_start(found: InUse, say: Locale) -> None:
    """Say how long the tour runs, and lead to the stand."""
    mark = markup.chip("have-yes" if found.own else "match-near", say.say("tour-own" if found.own else "tour-built-in"))
    st.html(tour_list.headline(found.tour, mark, say))
    st.link_button(
        say.say("tour-start"), f"{STAND}?lang={found.tour.language}", type="primary", icon=":material/slideshow:"
    )
    if found.problems:
        st.warning(plain(say.say("tour-broken")), icon=":material/report:")
        _say_all(found.problems, say)
    _say_refused(say)


def show_order(found: InUse, say: Locale) -> None:
    """Show the slides in their order, and let the presenter change it."""
    ids = tuple(slide.id for slide in found.tour.slides)
    by_id = {slide.id: slide for slide in found.tour.slides}
    entries = {one.id: one for one in doors.catalogue()}
    st.header(say.say("tour-order"), anchor=False)

    def draw(key: str) -> str | None:
        return st.selectbox(
            say.say("pick-slide"),
            ids,
            format_func=lambda name: tour_list.named(by_id[name], entries, say),
            filter_mode=None,
            key=key,
        )

    pick, time = st.columns([5, 2], vertical_alignment="bottom")
    with pick:
        chosen = by_id[state.choose(CHOSEN, ids, ids[0], draw)]
    number = ids.index(chosen.id) + 1
    if not found.problems:
        with time:
            _show_seconds(chosen, number, found.raw, say)
        _show_hands(chosen, number, len(ids), found.raw, say)
    table = tour_list.slides_table(found.tour, chosen.id, entries, OWN_NAMES, say)
    st.html(tour_list.chosen_words(chosen, say) + table)


def _show_seconds(slide: Slide, number: int, raw: bytes, say: Locale) -> None:
    """Let the presenter say how long a slide stands."""
    wanted = st.number_input(
        say.say("tour-seconds"),
        min_value=round(LEAST_SECONDS),
        max_value=round(MOST_SECONDS),
        value=round(slide.seconds),
        step=STEP,
        key=f"tour-seconds-{slide.id}-{slide.seconds:g}",
    )
    if wanted != round(slide.seconds):
        _safely(lambda: _keep(tour_edit.with_field(raw, number, "seconds", str(wanted))))()
        st.rerun()


def _show_hands(slide: Slide, number: int, count: int, raw: bytes, say: Locale) -> None:
    """Offer what can be done to one slide; every change is kept at once, as the presenter's own tour."""
    up, down, skip = st.columns(3)
    up.button(
        say.say("tour-up"),
        key="tour-up",
        icon=":material/arrow_upward:",
        disabled=number == 1,
        on_click=_safely(lambda: _keep(tour_edit.moved(raw, number, -1))),
        width="stretch",
    )
    down.button(
        say.say("tour-down"),
        key="tour-down",
        icon=":material/arrow_downward:",
        disabled=number == count,
        on_click=_safely(lambda: _keep(tour_edit.moved(raw, number, 1))),
        width="stretch",
    )
    other = "false" if slide.skip else "true"
    skip.button(
        say.say("tour-show" if slide.skip else "tour-skip"),
        key="tour-skip",
        icon=":material/visibility:" if slide.skip else ":material/visibility_off:",
        on_click=_safely(lambda: _keep(tour_edit.with_field(raw, number, "skip", other))),
        width="stretch",
    )


def show_file(found: InUse, say: Locale) -> None:
    """Give the tour as a file, take an edited one in, and lead back to the built-in one."""
    st.header(say.say("tour-file"), anchor=False)
    st.caption(say.say("tour-file-lead"))
    own = own_tour()
    st.download_button(
        say.say("tour-download"),
        data=own or found.raw,
        file_name="tour.toml",
        mime="application/toml",
        on_click="ignore",
        icon=":material/download:",
        key="tour-download",
    )
    with st.container(key="drop"):
        sent = drop.ask(say.say("tour-drop"), DROPPED, say)
    if sent is not None:
        # A file that is too large is refused by its size, and not read.
        raw = sent.getvalue() if sent.size <= LARGEST else b" " * (LARGEST + 1)
        drop.forget(sent)
        _safely(lambda: _keep(raw))()
        st.rerun()
    _show_back(found.own or bool(found.problems), say)


def _show_back(own: bool, say: Locale) -> None:  # noqa: FBT001 - a condition, said in place
    if own:
        st.button(say.say("tour-back"), key="tour-back", icon=":material/undo:", on_click=_safely(drop_tour))
        return
    before = tour_before()
    if before is not None:
        st.button(
            say.say("tour-again"), key="tour-again", icon=":material/redo:", on_click=_safely(lambda: _keep(before))
        )


def _keep(raw: bytes) -> None:
    """Keep a tour if it is whole; else nothing is kept."""
    tour_of(raw, tours.known())
    keep_tour(raw)


def _safely(act: Callable[[], None]) -> Callable[[], None]:
    """Return an act whose refusal is noted for the presenter."""

    def acted() -> None:
        st.session_state.pop(REFUSED, None)
        try:
            act()
        except ProblemError as fault:
            st.session_state[REFUSED] = fault.problems
        except OSError as fault:
            st.session_state[REFUSED] = (disk_failed("tour.toml", fault),)

    return acted


def _say_refused(say: Locale) -> None:
    refused: tuple[Problem, ...] = st.session_state.pop(REFUSED, ())
    if refused:
        show_heading(say.say("tour-refused"))
        _say_all(refused, say)


def _say_all(problems: tuple[Problem, ...], say: Locale) -> None:
    st.html(markup.notes(say.problem(problem) for problem in problems))
