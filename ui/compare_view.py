"""Comparison as a page shows it: zones side by side by several indicators, and two indicators against each other."""

import math
from collections.abc import Sequence
from typing import Final

import streamlit as st

from figures import compare, markup, scatter
from figures.alt_text import title_of
from figures.compare import Compared
from figures.compare_file import compare_rows
from i18n import Locale
from indicators.relation import relation, sure
from model.indicator import Result
from store import peers
from ui import beside, doors, state
from ui.pick import pick_titled
from ui.shell import HERE
from ui.show import show_lacking, show_notes
from ui.twin import show_twin
from ui.why import show_whys

USUAL: Final = ("acc_cln", "acc_bus", "acc_mkt", "dig_net")


def pick_indicators(say: Locale) -> tuple[Result, ...]:
    """Let the reader choose what is compared: whatever can be computed by zone, or has been printed."""
    by_id = {one.id: one.title.of(say.language) for one in doors.catalogue()}
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


def compared_of(results: Sequence[Result], zones: tuple[str, ...], say: Locale) -> tuple[Compared, ...]:
    """Return each result with the other cities that may stand beside it, and how old it is."""
    return tuple(
        Compared(
            one,
            zones,
            tuple(peer for peer in peers() if peer.indicator == one.indicator.id and peer.at(one.threshold)),
            beside.mark_of(one, say),
        )
        for one in results
    )


def show_compared(compared: Sequence[Compared], say: Locale) -> None:
    """Say where the zones are farthest apart, then show every indicator, and all of it as a table."""
    names = doors.names(say)
    st.html(HERE / "dots.css")
    results = [one.result for one in compared]
    lacking = [one for one in results if one.missing]
    if len(lacking) == len(results):
        tokens = dict.fromkeys(token for one in lacking for token in one.missing)
        show_lacking(tokens, dict.fromkeys(owner for one in lacking for owner in one.indicator.owners), say)
    else:
        st.html(compare.headline(compared, names, say))
    st.subheader(say.say("compare-title"), anchor=False)
    credit = markup.credit_line((credit for one in results for credit in beside.credits_told(one)), say)
    st.html(scatter.stamp(results, say) + compare.panels(compared, names, say) + credit)
    with st.expander(say.say("compare-table")):
        show_twin(compare.compare_table(compared, names, say), "compare", say, lambda: compare_rows(compared, names))


def show_scatter(results: Sequence[Result], zones: tuple[str, ...], say: Locale) -> None:
    """Show two of the indicators against each other; nothing with fewer than two that have values."""
    titles = {one.indicator.id: title_of(one, say) for one in results if not one.missing}
    if len(titles) < 2:  # noqa: PLR2004 - a relation has two sides
        return
    st.subheader(say.say("compare-scatter"), anchor=False)
    left, right = st.columns(2)
    with left:
        across = doors.value(pick_titled("across", say.say("compare-pick-across"), titles))
    with right:
        up = doors.value(pick_titled("up", say.say("compare-pick-up"), titles, list(titles)[1]))
    names, found = doors.names(say), relation(across, up)
    plot = scatter.Plot(across, up, mirrored=say.direction == "rtl")
    words = scatter.relation_words(found, across, up, sure(found), say)
    stamp = scatter.stamp((across, up), say)
    alt = scatter.scatter_alt(plot, names, words, say)
    picture = stamp + scatter.scatter(plot, zones, names, say)
    st.html(markup.notes(words) + markup.figure(alt, picture))
    with st.expander(say.say("compare-scatter-table")):
        show_twin(scatter.scatter_table(plot, names, say), f"{across.indicator.id}-{up.indicator.id}", say)


def show_source(results: Sequence[Result], say: Locale) -> None:
    """Answer why each number is what it is, and name every dataset behind it."""
    show_whys(results, say)
    st.subheader(say.say("origin-title"), anchor=False)
    datasets = {dataset.id: dataset for one in results for dataset in one.datasets.values()}
    show_notes([say.say("compare-note")], datasets.values(), say)
