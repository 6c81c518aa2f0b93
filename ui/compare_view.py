"""Comparison as a page shows it: zones side by side by several indicators, and two indicators against each other."""

import math
from collections.abc import Sequence
from typing import Final

import streamlit as st

from figures import crediting
from figures.alt_text import title_of
from figures.compare_file import compare_rows
from figures.tables import plain
from i18n import Locale
from model.indicator import Result
from ui import beside, doors, drawn_compared, state
from ui.finished import Finished
from ui.folded import folded
from ui.pick import pick_titled
from ui.show import show_lacking, show_notes
from ui.state import real_only
from ui.twin import show_twin
from ui.why import show_whys

CLOSE: Final = "close"
USUAL: Final = ("acc_cln", "acc_bus", "acc_mkt", "dig_net")


def pick_indicators(say: Locale) -> tuple[Result, ...]:
    """Let the reader choose what is compared: whatever can be computed by zone, or has been printed."""
    by_id = {one.indicator.id: one.indicator.title.of(say.language) or one.indicator.id for one in doors.listed()}
    titles = {name: by_id[name] for name in doors.comparable()}
    usual = [name for name in USUAL if name in titles] or list(titles)[: len(USUAL)]
    return tuple(map(doors.value, _pick_many("indicators", say.say("compare-pick-indicators"), titles, usual)))


def pick_zones(first: Result, say: Locale) -> tuple[str, ...]:
    """Let the reader choose zones; at first the best and the worst by the first indicator."""
    names = doors.names(say)
    if not names:
        return ()
    ranked = [value.zone for value in first.ranked() if value.zone in names and not math.isnan(value.value)]
    usual = list(dict.fromkeys((ranked or list(names))[at] for at in (0, -1)))
    return _pick_many("zones", say.say("compare-pick-zones"), dict(names), usual)


def _pick_many(name: str, words: str, titles: dict[str, str], usual: Sequence[str]) -> tuple[str, ...]:
    def draw(key: str) -> Sequence[str]:
        return st.multiselect(
            words, list(titles), format_func=titles.__getitem__, filter_mode=None, select_all=False, wrap=True, key=key
        )

    return state.choose_many(name, list(titles), usual, draw)


def show_compared(results: Sequence[Result], zones: tuple[str, ...], say: Locale) -> None:
    """Say where the zones are farthest apart, then show every indicator, and all of it as a table."""
    asked = (tuple(one.indicator.id for one in results), zones, tuple(beside.mark_of(one, say) for one in results))
    made = drawn_compared.pieces(*asked, say)
    lacking = [one for one in results if one.missing]
    if len(lacking) == len(results):
        tokens = dict.fromkeys(token for one in lacking for token in one.missing)
        owners = dict.fromkeys(owner for one in lacking for owner in one.indicator.owners)
        show_lacking(tokens, owners, say, illustrated=doors.hidden(*(one.indicator.id for one in lacking)))
    else:
        st.html(made.headline)
    st.header(say.say("compare-title"), anchor=False)
    st.html(
        Finished(
            made.panels + crediting.credit_line((credit for one in results for credit in beside.credits_told(one)), say)
        )
    )
    state, real, names = doors.shelf().state(), real_only(), doors.names(say)
    with st.expander(say.say("compare-table")):
        show_twin(
            made.table,
            "compare",
            say,
            lambda: compare_rows(drawn_compared.compared_in(state, *asked, real=real), names),
        )


def show_scatter(results: Sequence[Result], zones: tuple[str, ...], say: Locale) -> None:
    """Show two of the indicators against each other; nothing with fewer than two that have values."""
    titles = {one.indicator.id: title_of(one, say) for one in results if not one.missing}
    if len(titles) < 2:  # noqa: PLR2004 - a relation has two sides
        return
    st.header(say.say("compare-scatter"), anchor=False)
    left, right = st.columns(2)
    with left:
        across = pick_titled("across", say.say("compare-pick-across"), titles)
    with right:
        up = pick_titled("up", say.say("compare-pick-up"), titles, list(titles)[1])
    made = drawn_compared.pair(across, up, zones, say)
    st.html(Finished(made.view))
    with st.expander(say.say("compare-scatter-table")):
        show_twin(made.table, f"{across}-{up}", say)
    _show_close((across, up), zones, titles, made.alt, say)


def _show_close(pair: tuple[str, str], zones: tuple[str, ...], titles: dict[str, str], alt: str, say: Locale) -> None:
    """Fold away the chart that can be asked: its library is large, and is fetched when somebody opens it."""
    with folded(CLOSE, say.say("compare-close"), say.say("compare-close-waiting")) as is_open:
        if not is_open:
            return
        across, up = pair
        st.caption(plain(say.say("compare-close-how", across=titles[across], up=titles[up])))
        chart = drawn_compared.close(across, up, zones, say)
        st.plotly_chart(chart, key="pair", theme=None, config={"displayModeBar": False}, alt=alt)


def show_source(results: Sequence[Result], say: Locale) -> None:
    """Answer why each number is what it is, and name every dataset behind it."""
    show_whys(results, say)
    st.header(say.say("origin-title"), anchor=False)
    datasets = {dataset.id: dataset for one in results for dataset in one.datasets.values()}
    show_notes([say.say("compare-note")], datasets.values(), say)
