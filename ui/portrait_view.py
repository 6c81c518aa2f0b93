"""A zone whole, as a page shows it: where it stands, what would help most, all its indicators, what is not known."""

from collections.abc import Sequence

import streamlit as st

from figures import portrait_words as words
from i18n import Locale
from indicators.composing import Index
from ui import doors, drawn_indices, state
from ui.finished import Finished
from ui.pick import pick_titled
from ui.quality_file import portrait_rows
from ui.show import need_name
from ui.twin import show_twin


def show_portrait(found: Index, say: Locale) -> None:
    """Show the zone that the reader chooses, at first the one that the index has lowest; nothing without zones."""
    names = doors.names(say)
    if not found.zones:
        return
    st.header(say.say("portrait-title"), anchor=False)
    st.caption(say.say("portrait-lead"))
    titles = {one.zone: names.get(one.zone, one.zone) for one in found.zones}
    place, _ = st.columns([4, 5])
    with place:
        zone = pick_titled("zone", say.say("quality-pick-zone"), titles, _usual(found))
    drawn = drawn_indices.portrait(zone, say)
    st.html(Finished(drawn_indices.standing(found, zone, say) + drawn.picture + _folds(zone, drawn.limps, say)))
    if len(drawn.table):
        with st.expander(say.say("portrait-table"), key="portrait-table"):
            lines = drawn_indices.lines(say)
            show_twin(drawn.table, f"portrait-{zone}", say, lambda: portrait_rows(lines, zone))


def wanted_zone(found: Index, say: Locale) -> str:
    """Return the zone that ``show_portrait`` is going to show."""
    return state.wanted("zone", list(doors.names(say)), _usual(found))


def _usual(found: Index) -> str:
    lowest = found.lowest()
    return (lowest or found.zones)[0].zone


def _folds(zone: str, limps: Sequence[str], say: Locale) -> str:
    """Return, folded away, why comparisons limp and what is not known, as markup."""
    folds: list[tuple[str, int, Sequence[str]]] = [("portrait-limps", 0, limps), _unknown(zone, say)]
    return "".join(words.fold(say.say(key, count=count), told) for key, count, told in folds if told)


def _unknown(zone: str, say: Locale) -> tuple[str, int, Sequence[str]]:
    lines = words.unknown(drawn_indices.lines(say), zone)
    told = [
        words.unknown_words(line, zone, [need_name(token, say) for token in line.result.missing], say) for line in lines
    ]
    return "portrait-unknown-title", len(lines), told
