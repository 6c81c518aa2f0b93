"""What a report is to hold, and as what it is taken: every choice in the address, by id."""

from collections.abc import Sequence
from dataclasses import replace
from typing import Final

import streamlit as st

from figures.tables import plain
from i18n import Locale
from model.definition import DOMAINS
from model.text import LANGUAGES, Language
from reports.arguments import FORMS
from ui import doors, state
from ui.maker import Order
from ui.pick import REACHES, RESIDENTS, pick_group, pick_titled
from ui.zone_view import pick_zone

# What an official asks first: health, schools, buses, all needs at once, fairness, the net, green.
USUAL: Final = ("acc_cln", "acc_pha", "acc_sch", "acc_bus", "acc_15m", "eq_gap", "dig_net", "env_grn")
BRIEF, ALL, OWN, PAGE = "brief", "all", "own", "page"


def pick_order(say: Locale) -> Order:
    """Let the reader choose indicators, place, reach, people, language and form, and return what that asks for."""
    ids = _pick_indicators(say)
    place, people = st.columns(2)
    with place:
        zone = pick_zone(say)
    with people:
        group = pick_group(say, RESIDENTS)
    reach, tongue = st.columns(2)
    with reach:
        metres = pick_titled("metres", say.say("report-pick-metres"), _reaches(say), PAGE)
    with tongue:
        told = pick_titled("in", say.say("report-pick-in"), _tongues(say), PAGE)
    form = pick_titled("form", say.say("report-pick-form"), {one: say.say(f"report-form-{one}") for one in FORMS})
    languages: tuple[Language, ...] = LANGUAGES if told == ALL else (_language(told, say),)
    order = Order(ids, form, languages, say.language, zone, group=group, real_only=state.real_only())
    return order if metres == PAGE else replace(order, metres=float(metres))


def _pick_indicators(say: Locale) -> tuple[str, ...]:
    known = doors.catalogue()
    built = [entry.indicator.id for entry in doors.listed() if entry.built]
    usual = tuple(name for name in USUAL if name in built)
    themes = {theme: [one.id for one in known if one.domain == theme and one.id in built] for theme in DOMAINS}
    titles = {BRIEF: say.say("report-set-brief", count=len(usual))}
    titles |= {
        theme: say.say("domain-count", name=say.say(f"domain-{theme}"), count=len(ids))
        for theme, ids in themes.items()
        if ids
    }
    titles |= {ALL: say.say("report-set-all", count=len(built)), OWN: say.say("report-set-own")}
    chosen = pick_titled("set", say.say("report-pick-set"), titles, BRIEF)
    if chosen == OWN:
        return _pick_own(built, usual, say)
    return usual if chosen == BRIEF else tuple(built) if chosen == ALL else tuple(themes[chosen])


def _pick_own(built: Sequence[str], usual: Sequence[str], say: Locale) -> tuple[str, ...]:
    titles = {one.id: one.title.of(say.language) for one in doors.catalogue()}

    def draw(key: str) -> Sequence[str]:
        return st.multiselect(
            say.say("report-pick-own"),
            built,
            format_func=lambda name: titles.get(name, name),
            placeholder=say.say("report-pick-own"),
            key=key,
        )

    return state.choose_many("ids", built, usual, draw)


def _reaches(say: Locale) -> dict[str, str]:
    own = {PAGE: plain(say.say("report-metres-own"))}
    return own | {str(metres): say.quantity(float(metres), "m") for metres in REACHES}


def _tongues(say: Locale) -> dict[str, str]:
    named: dict[str, str] = {language: say.say(f"checked-language-{language}") for language in LANGUAGES}
    return {PAGE: say.say("report-in-page"), **named, ALL: say.say("report-in-all")}


def _language(told: str, say: Locale) -> Language:
    return next((language for language in LANGUAGES if language == told), say.language)


def fitting(order: Order) -> tuple[Order, tuple[str, ...]]:
    """Return an order without the indicators that cannot be told of its group of residents, and which those are."""
    if not order.group:
        return order, ()
    told = {name for name in doors.at_homes() if doors.people_of(name) == RESIDENTS}
    left = tuple(name for name in order.indicators if name not in told)
    return replace(order, indicators=tuple(name for name in order.indicators if name in told)), left


def valued(order: Order) -> int:
    """Return how many of an order's indicators can be computed now, as the reader's switch has it."""
    known = {entry.indicator.id for entry in doors.listed() if entry.computable}
    return sum(name in known for name in order.indicators)
