"""The drawer behind a number that answers "why this number", filled when a reader opens it."""

from collections.abc import Callable, Mapping, Sequence
from dataclasses import replace
from typing import Final, cast

import streamlit as st

from figures import why
from figures.alt_text import title_of
from i18n import Locale
from indicators.document import Plain, printed
from indicators.lineage import explanation
from indicators.registry import ROWS
from model.dataset import Dataset
from model.indicator import DISTRICT_ZONE, Result, Value
from store import norms
from ui import beside, doors, kept, state
from ui.catalogue_view import target_here
from ui.folded import folded
from ui.show import need_name

NAME: Final = "why"
WIDTH: Final = 380  # pixels: a list of zones needs no more, and a phone gives it what it has


def show_why(result: Result, say: Locale) -> None:
    """Fold away why the numbers of ``result`` are what they are; until it is opened nothing is computed."""
    show_whys([result], say)


def show_whys(results: Sequence[Result], say: Locale, above: Callable[[], None] | None = None) -> None:
    """Fold away why the numbers of several results are what they are, one at a time, as for a row of cards.

    Parameters
    ----------
    above
        Draws what is told before that.
    """

    def fill() -> None:
        if above is not None:
            above()
        result = _pick_number(results, say) if len(results) > 1 else results[0]
        _fill(result, _pick_place(result, say), say)

    show_drawer(fill, say)


def show_drawer(fill: Callable[[], None], say: Locale) -> None:
    """Fold away why numbers are what they are; until it is opened nothing of ``fill`` is done.

    A choice in it draws it alone anew, not the page.
    """
    _drawer(fill, doors.shelf().state(), say)


@st.fragment
def _drawer(fill: Callable[[], None], drawn_of: str, say: Locale) -> None:
    if doors.shelf().state() != drawn_of:
        st.rerun()  # what the page shows was made of other data than there is now: no part of it may run ahead
    with folded(NAME, say.say("why-title"), say.say("why-waiting")) as is_open:
        if is_open:
            fill()


def _fill(result: Result, value: Value, say: Locale) -> None:
    told = explanation(result, doors.ground_in(doors.shelf().state(), real=state.real_only()))
    st.html(filled(result, value, told, say))
    st.download_button(
        say.say("why-download"),
        data=lambda: file_of(told),
        file_name=f"{result.indicator.id}.json",
        mime="application/json",
        on_click="ignore",
        icon=":material/download:",
    )


def filled(result: Result, value: Value, told: Mapping[str, Plain], say: Locale) -> str:
    """Return what stands in the drawer of one value, as markup.

    Parameters
    ----------
    told
        The explanation of ``result``.
    """
    method = cast("dict[str, str]", told["method"])
    made = why.Made(
        function=method.get("function", ""),
        file=method.get("file", ""),
        sha256=method.get("sha256", ""),
        seal=str(told["values_sha256"]),
        libraries=cast("dict[str, str]", told["libraries"]),
        real_only=bool(told["real_only"]),
    )
    return why.drawer(result, value, made, _beside(result, say), say)


def file_of(told: Mapping[str, Plain]) -> str:
    """Return an explanation as a file, which is what the command prints and reads again."""
    return printed([told]) + "\n"


def _beside(result: Result, say: Locale) -> why.Beside:
    item = result.indicator
    return why.Beside(
        entry=replace(item, target=target_here(item)),
        roles=roles_of(result.datasets, say),
        age=beside.age_of(result),
        ages=kept.ages(),
        norms=[norm for norm in norms() if norm.indicator == item.id],
    )


def roles_of(datasets: Mapping[str, Dataset], say: Locale) -> dict[str, str]:
    """Return the names of the roles and services that datasets served."""
    return {role: say.say("own-rows") if role == ROWS else need_name(role, say) for role in datasets}


def _pick_number(results: Sequence[Result], say: Locale) -> Result:
    """Let the reader choose which of several numbers is explained."""
    by_id = {result.indicator.id: result for result in results}

    def draw(key: str) -> str | None:
        return st.selectbox(
            say.say("pick-indicator"),
            list(by_id),
            format_func=lambda name: title_of(by_id[name], say),
            filter_mode=None,
            width=WIDTH,
            key=key,
        )

    return by_id[state.choose(f"{NAME}-of", list(by_id), next(iter(by_id)), draw)]


def _pick_place(result: Result, say: Locale) -> Value:
    """Let the reader choose whose number is explained: a zone's, or that of all zones together."""
    values = {value.zone: value for value in (result.district(), *result.zones())}

    def draw(key: str) -> str | None:
        return st.selectbox(
            say.say("pick-place"),
            list(values),
            format_func=lambda zone: _name(zone, say),
            filter_mode=None,
            width=WIDTH,
            key=key,
        )

    return values[state.choose(f"{NAME}-zone", list(values), DISTRICT_ZONE, draw)]


def _name(zone: str, say: Locale) -> str:
    return say.say("whole-district") if zone == DISTRICT_ZONE else doors.names(say).get(zone, zone)
