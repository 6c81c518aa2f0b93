"""The guided start: four questions in two minutes, each with what is known now and the page that answers it."""

import math
from collections.abc import Mapping
from typing import Final

import streamlit as st

from figures import guide, markup
from i18n import Locale
from model.indicator import Result
from ui import beside, doors, state
from ui.menu import ROOT

GUIDE: Final = "guide"
SHOWN, HIDDEN = "1", "0"
# The page of each question, with the choices that its link makes; the indicator is that of the overview's map.
QUESTIONS: Final[Mapping[str, tuple[str, ...]]] = {
    "coverage": ("service",),
    "equity": (),
    "scenario": (),
    "impact": (),
}


def show_guide(result: Result, say: Locale) -> None:
    """Lay out the four questions, until the reader puts them away; that stands in the address.

    Parameters
    ----------
    result
        What the first two are answered with: residents within reach of one service.
    """
    if not is_shown():
        st.button(say.say("guide-show"), key="guide-show", type="tertiary", on_click=_turn, args=(SHOWN,))
        return
    with st.container(key="guide", border=True):
        title, away = st.columns([5, 1], vertical_alignment="center")
        with title:
            st.html(guide.heading(say))
        with away:
            hide = say.say("guide-hide")
            st.button(hide, icon=":material/close:", key="guide-hide", type="tertiary", on_click=_turn, args=(HIDDEN,))
        for number, (place, page) in enumerate(zip(st.columns(len(QUESTIONS)), QUESTIONS, strict=True), start=1):
            with place:
                _question(number, page, result, say)


def is_shown() -> bool:
    """Tell whether the questions are laid out, as the address has it after the back button too, and keep it there."""
    wanted = state.wanted(GUIDE, (SHOWN, HIDDEN), SHOWN)
    state.keep(GUIDE, wanted, SHOWN)
    return wanted == SHOWN


def _turn(to: str) -> None:
    state.keep(GUIDE, to, SHOWN)


def laid_out(result: Result, say: Locale) -> tuple[str, list[tuple[str, str]]]:
    """Return the heading, and every question with the words that lead on: markup but the latter."""
    asked = [
        (_asked(number, page, result, say), say.say(f"menu-{page}")) for number, page in enumerate(QUESTIONS, start=1)
    ]
    return guide.heading(say), asked


def _asked(number: int, page: str, result: Result, say: Locale) -> str:
    told = _known(page, result, say)
    mark = markup.marks(result.district(), say, beside.age_of(result)) if told else ""
    return guide.question(number, say.say(f"guide-ask-{page}"), told or say.say(f"guide-{page}"), mark, say)


def _question(number: int, page: str, result: Result, say: Locale) -> None:
    st.html(_asked(number, page, result, say))
    chosen = dict.fromkeys(QUESTIONS[page], result.indicator.id)
    st.page_link(
        ROOT / "pages" / f"{page}.py",
        label=say.say(f"menu-{page}"),
        icon=":material/arrow_forward:" if say.direction == "ltr" else ":material/arrow_back:",
        query_params=state.link(**chosen),
    )


def _known(page: str, result: Result, say: Locale) -> str:
    """Return what is known of a question now, in a sentence; nothing where nothing is."""
    zones = [value for value in result.ranked() if not math.isnan(value.value)]
    whole = result.district()
    if page == "coverage" and zones:
        worst = zones[-1]
        return say.say(
            "guide-worst",
            service=say.say(f"short-{result.indicator.id}"),
            zone=doors.names(say).get(worst.zone, worst.zone),
            value=say.quantity(worst.value, worst.unit),
        )
    if page == "equity" and not math.isnan(whole.persons_to_target):
        return say.say("headline-target", persons=round(whole.persons_to_target))
    return ""
