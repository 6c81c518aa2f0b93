"""Equity as a page shows it: the widest gap, groups side by side, how evenly it is spread, need against access."""

import streamlit as st

from figures import evenness, fairness, markup, need_map
from figures.inclusion import Beside
from i18n import Locale
from indicators.fairness import need_by_access, needs_told
from model.fairness import Fairness
from model.indicator import DISTRICT_ZONE, Indicator
from ui import beside, doors, drawn_fairness
from ui.finished import Finished
from ui.pick import pick_one, pick_titled
from ui.show import show_missing
from ui.twin import show_twin

FIFTH = "income_fifth:1"


def pick_place(say: Locale) -> str:
    """Let the reader choose where groups are compared: in all zones together, or in one."""
    names = doors.names(say)
    titles = {zone: fairness.place_name(zone, names, say) for zone in (DISTRICT_ZONE, *names)}
    return pick_titled("place", say.say("pick-place"), titles)


def show_lacking(indicator: Indicator, metres: float, say: Locale) -> None:
    """Say what is missing where nothing is known of any group."""
    # The value of one income fifth asks for all that this page does: places, streets, residents, and their incomes.
    show_missing(doors.value(indicator.id, metres, FIFTH), say)


def show_gap(found: Fairness, zone: str, say: Locale) -> None:
    """Say the widest gap between groups large."""
    place = fairness.place_name(zone, doors.names(say), say)
    told = Beside(beside.age_of(found.result), tuple(beside.mapped_words(found.result, say)))
    st.html(fairness.headline(found, zone, place, say, told))


def show_groups(found: Fairness, zone: str, say: Locale) -> None:
    """Show every group as a row with its dot, and as a table."""
    st.header(say.say("equity-groups-title"), anchor=False)
    made, credit = drawn_fairness.pieces(found, zone, say), beside.credits_line(found.result, say)
    st.html(Finished(made.groups + credit + markup.notes([say.say("equity-groups-note")])))
    name = f"groups-{found.result.indicator.id}"
    with st.expander(say.say("equity-groups-table")):
        show_twin(made.groups_table, name, say, lambda: fairness.groups_rows(found), credit)


def show_evenness(found: Fairness, zone: str, say: Locale) -> None:
    """Show both curves, and what each measure says in plain words."""
    st.header(say.say("equity-even-title"), anchor=False)
    made, credit = drawn_fairness.pieces(found, zone, say), beside.credits_line(found.result, say)
    st.html(Finished(made.evenness + credit))
    name = f"evenness-{found.result.indicator.id}"
    with st.expander(say.say("equity-even-table")):
        show_twin(made.tenths, name, say, lambda: evenness.measures_rows(found), credit)


def show_need(found: Fairness, say: Locale) -> None:
    """Show where those in need live against what they have there: answer, map, square, table."""
    st.header(say.say("equity-need-title"), anchor=False)
    st.caption(say.say("equity-need-lead"))
    group = pick_one(say, "need", needs_told(found), "group")
    made, credit = drawn_fairness.need(found, group, say), beside.credits_line(found.result, say, on_map=True)
    st.html(Finished(made.view + credit))
    name, names = f"need-{found.result.indicator.id}-{group.replace(':', '-')}", doors.names(say)
    with st.expander(say.say("equity-need-table")):
        show_twin(made.table, name, say, lambda: need_map.need_rows(need_by_access(found, group), names), credit)
