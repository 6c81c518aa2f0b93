"""Digital inclusion as a page shows it: facets, whom a closing counter strands, four kinds of residents."""

import math

import streamlit as st

from figures import inclusion
from i18n import Locale
from indicators.inclusion import FACETS, facets
from model.age import age_in_print
from model.indicator import Result
from ui import beside, doors, kept
from ui.show import need_name, show_cards


def facet_results() -> dict[str, Result]:
    """Return the result of every facet by its indicator, those of which nothing is known among them."""
    return {name: doors.value(name) for name in FACETS.values()}


def show_facets(say: Locale) -> None:
    """Lay out all eight facets, those of which nothing is known among them."""
    results = facet_results()
    cards = []
    for facet in facets(results):
        result = results[facet.indicator]
        lacks = [need_name(token, say) for token in result.missing]
        cards.append(inclusion.facet_card(facet.id, result, facet.zones, lacks, say, _beside(result, say)))
    with st.container(key="facets"):
        show_cards(cards)


def show_stranded(result: Result, say: Locale, zone: str = "") -> None:
    """Say large how many residents would lose the service, everywhere or in one zone."""
    told = inclusion.Beside(beside.age_of(result), tuple(beside.mapped_words(result, say)))
    st.html(inclusion.stranding_headline(result, say, told, zone, doors.names(say)))


def _beside(result: Result, say: Locale) -> inclusion.Beside:
    """Return what stands beside a facet: of a printed figure the age of that report."""
    if math.isnan(result.district().value) and result.reports:
        return inclusion.Beside(age_in_print(result.reports[0].date, kept.today()))
    return inclusion.Beside(beside.age_of(result), tuple(beside.mapped_short(result, say)))


def show_kinds(result: Result, say: Locale) -> None:
    """Show residents by walk and connection; nothing where nobody is known."""
    table = inclusion.kinds_table(result, say)
    if table:
        st.header(say.say("kinds-title"), anchor=False)
        st.caption(say.say("kinds-lead"))
        st.html(table)
