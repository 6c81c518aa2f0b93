"""A plan as a page shows it: the map, the answer, and the numbers zone by zone."""

from typing import Final

import streamlit as st

from figures import markup, plan, why_plan
from i18n import Locale
from model.indicator import Indicator
from model.scenario import Place
from ui import beside, doors, drawn_plan, plan_state, planned, state
from ui import plan_map as pointing
from ui.finished import Finished
from ui.plan_list import show_problem
from ui.plan_pick import BARRIERS, RESIZE, pick_capacity
from ui.plan_state import Plan
from ui.shell import PageEndError
from ui.show import need_name, show_heading, show_headline, show_missing, show_origin
from ui.twin import show_twin
from ui.why import show_whys

NOTES: Final = ("newcomers", "sea", "bridge")


def stop_without(indicator: Indicator, say: Locale) -> None:
    """Say what is missing, and end the page there, where nothing can be planned on the data in use."""
    now = doors.value(indicator.id)
    if now.missing or doors.active("zones") is None:
        show_missing(now, say)
        show_origin(now, say)
        raise PageEndError


def show_map(held: Plan, indicator: Indicator, act: str, say: Locale) -> None:
    """Show the map as the plan would have it, with the walk around the place looked at."""
    start = plan_state.first()
    shown = drawn_plan.map_of(
        held.fit,
        indicator.id,
        _spot(held, indicator),
        None if start is None else (start.lon, start.lat),
        say,
        walls=act in BARRIERS,
    )
    if shown is None:
        return
    pointing.show(shown.data)
    if shown.problem is not None:
        show_problem(shown.problem, say)
    st.html(shown.below + beside.credits_line(doors.value(indicator.id), say, on_map=True))


def _spot(held: Plan, indicator: Indicator) -> tuple[float, float] | None:
    """Return the place whose walk is shown: the one looked at, else the newest of the plan; None for none."""
    text = state.told(pointing.AT)
    try:
        lon, lat = map(float, text.split("_"))
    except ValueError:
        state.unknown(pointing.AT, text)
        state.forget(pointing.AT)
        lon, lat = _newest(held, planned.service_of(indicator))
    else:
        state.keep(pointing.AT, text, "")
    return (lon, lat) if doors.district().region.holds(lon, lat) else None


def _newest(held: Plan, service: str) -> tuple[float, float]:
    """Return the newest place of the plan, in degrees; nowhere for none."""
    if held.problem is None:
        for edit in reversed(held.edits):
            if isinstance(edit, Place) and edit.service == service:
                return edit.lon, edit.lat
    return float("nan"), float("nan")


def show_next(indicator: Indicator, act: str, say: Locale) -> None:
    """Say what the next click on the map does; above it, where a phone shows it first.

    Whoever turns to what takes one click gives up the first of two.
    """
    if act not in pointing.TWO_CLICKS:
        plan_state.begin(None)
    key = f"next-{act}" if plan_state.first() is None else "plan-second"
    service = planned.service_of(indicator)
    if act == RESIZE:
        pick_capacity(indicator, say)
        key = key if planned.sizes(service) else "next-resize-none"
    st.html(plan.todo(say.say(key, service=say.say(f"service-{service}"))))


def show_answer(held: Plan, indicator: Indicator, say: Locale) -> None:
    """Say what the plan does to whom; before anything is planned, how things stand."""
    now, answer = doors.value(indicator.id), drawn_plan.answer_of(held.fit, indicator.id, say)
    if answer:
        st.html(answer)
        return
    if not held.link:
        st.caption(say.say("plan-begin"))
    show_headline(now, say)


def show_numbers(held: Plan, indicator: Indicator, say: Locale) -> None:
    """Show who gains and loses by zone and group, then every other number of the district; nothing without a plan."""
    numbers, told = drawn_plan.numbers_of(held.fit, indicator.id, say), planned.told_of(held.fit, indicator.id)
    if numbers is None or told is None:
        return
    st.header(say.say("plan-zones"), anchor=False)
    st.html(Finished(numbers.picture))
    show_twin(numbers.zones, f"plan-{indicator.id}", say, lambda: plan.zone_rows(told))
    groups, others = st.columns(2, gap="large")
    with groups:
        if not numbers.groups.empty:
            show_heading(say.say("plan-groups", title=indicator.title.of(say.language)))
            show_twin(numbers.groups, f"plan-groups-{indicator.id}", say)
    with others:
        show_heading(say.say("plan-all"))
        show_twin(numbers.others, "plan-all", say)


def show_behind(held: Plan, indicator: Indicator, say: Locale) -> None:
    """Fold away why the plan comes to its number: what the edits make of it, then what today's rests on."""

    def edits() -> None:
        told, found = planned.told_of(held.fit, indicator.id), planned.outcome_of(held.fit, indicator.id)
        if told is not None and found is not None:
            edited = {need_name(one.role, say): one for one in found.edited}
            st.html(why_plan.drawer(told, edited, found.seal, say, real_only=state.real_only()))

    show_whys([doors.value(indicator.id)], say, edits)


def show_sources(indicator: Indicator, say: Locale) -> None:
    """Name what the numbers were made from, and what they do not tell."""
    st.html(markup.notes([say.say("scenario-note"), *(say.say(f"plan-note-{key}") for key in NOTES)]))
    show_origin(doors.value(indicator.id), say)
