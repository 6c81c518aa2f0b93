"""A plan as a page shows it: the map, the answer, and the numbers zone by zone."""

import math
from typing import Final

import streamlit as st

from figures import markup, plan, plan_map
from figures.alt_text import title_of, values_text
from i18n import Locale
from indicators.difference import HEADLINE
from indicators.reaching import WalkArea
from indicators.scenario_outcome import Outcome
from model.evidence import Evidence
from model.indicator import Indicator
from model.problem import ProblemError
from model.scenario import Place
from ui import beside, doors, drawn, plan_state, planned, state
from ui import plan_map as pointing
from ui.pick import service_of
from ui.plan_marks import lines_of, marks_of
from ui.plan_state import Plan
from ui.show import show_heading, show_headline, show_missing, show_origin
from ui.twin import show_twin

RESIDENTS: Final = "residents"
NOTES: Final = ("newcomers", "sea", "bridge")


def outcome(held: Plan, indicator: Indicator) -> Outcome | None:
    """Return what the plan does; None for one without edits, or that cannot be done."""
    if not held.edits or held.problem is not None:
        return None
    return planned.outcome_of(held.link, asked(indicator))


def asked(indicator: Indicator) -> tuple[str, ...]:
    """Return the indicators that a plan is held against: the one shown, and the headline ones."""
    return tuple(dict.fromkeys((indicator.id, *HEADLINE)))


def told_of(found: Outcome, indicator: Indicator) -> plan.Told:
    """Return what an outcome tells of one indicator."""
    moved = next(one for one in found.difference.indicators if one.indicator.id == indicator.id)
    felt = next((one for one in found.felt if one.indicator.id == indicator.id), None)
    severed = next((one for one in found.severed if one.service == service_of(indicator)), None)
    after = moved.district().after
    known = after.evidence if after is not None and after.evidence else Evidence.MODELLED
    return plan.Told(
        indicator=moved.indicator,
        service=service_of(indicator),
        turns=moved.changes,
        evidence=felt.evidence if felt else known,
        gained=felt.gained if felt else {},
        lost=felt.lost if felt else {},
        unknown=felt.unknown if felt else 0.0,
        groups=felt.groups if felt else {},
        few=felt.few if felt else frozenset(),
        cut=severed.cut if severed else {},
        joined=severed.joined if severed else {},
        withheld={**(felt.withheld if felt else {}), **(severed.withheld if severed else {})},
        kept_back=found.kept_back,
    )


def stop_without(indicator: Indicator, say: Locale) -> None:
    """Say what is missing, and end the page there, where nothing can be planned on the data in use."""
    now = doors.value(indicator.id)
    if now.missing or doors.active("zones") is None:
        show_missing(now, say)
        show_origin(now, say)
        st.stop()


def show_map(held: Plan, told: plan.Told | None, indicator: Indicator, say: Locale) -> None:
    """Show the map as the plan would have it, with the walk around the place looked at."""
    zones, now = doors.active_frame("zones"), doors.value(indicator.id)
    if zones is None:
        return
    after = {one.zone: one for one in now.zones()}
    if told is not None:
        after = {turn.zone: turn.after for turn in told.turns[:-1] if turn.after is not None}
    spot = _spot(held, service_of(indicator))
    area = _area(spot, now.threshold, "" if told is None else held.link)
    picture = plan_map.Drawn(
        zones=zones,
        values=after,
        less_is_better=indicator.less_is_better(),
        marks=marks_of(held.edits, service_of(indicator), spot, say),
        areas=() if area is None else tuple(area.area.values()),
        lines=lines_of(held.edits),
    )
    if plan_map.illustrative(picture):
        st.html(markup.stamp(Evidence.ILLUSTRATIVE, say))
    names = doors.names(say)
    label = values_text(now, names, say) if told is None else plan.arrows_text(told, names, say)
    paper = plan_map.sheet(doors.district())
    pointing.show(plan_map.plan_data(picture, paper, drawn.ground_address(), label, say))
    title = title_of(now, say)
    title = f"{title} ({say.say('unit-name-share')})" if told is None else say.say("plan-legend", title=title)
    legend = markup.legend(plan_map.legend_of(picture, say), title, say)
    st.html(_walk(area, now.threshold, say) + legend + beside.credits_line(now, say, on_map=True))


def _spot(held: Plan, service: str) -> tuple[float, float] | None:
    """Return the place whose walk is shown: the one looked at, else the newest of the plan; None for none."""
    if state.withdrawn(pointing.AT):
        state.forget(pointing.AT)
    text = st.session_state.get(state.kept(pointing.AT), "")
    try:
        lon, lat = map(float, text.split("_"))
    except ValueError:
        fresh = [edit for edit in held.edits if isinstance(edit, Place) and edit.service == service]
        return (fresh[-1].lon, fresh[-1].lat) if fresh else None
    state.keep(pointing.AT, text, "")
    return lon, lat


def _area(spot: tuple[float, float] | None, metres: float, link: str) -> WalkArea | None:
    """Return what can be walked to from a place; None for none, and for one that no street leads to."""
    if spot is None or not all(abs(part) <= 180 for part in spot):  # noqa: PLR2004 - degrees
        return None
    try:
        return planned.area_around(*spot, metres, link)
    except ProblemError as fault:
        plan_state.trouble(fault.problems[0])
        return None


def _walk(area: WalkArea | None, metres: float, say: Locale) -> str:
    """Return who lives within the walk that is drawn, with the kind of evidence; nothing for none."""
    if area is None:
        return ""
    amount, reach = area.persons[metres], say.quantity(metres, "m")
    if math.isnan(amount):
        words = say.say("plan-area-few", metres=reach)
    else:
        unit = "persons" if area.weight == RESIDENTS else "m"
        words = say.say(f"plan-area-{area.weight.replace('_', '-')}", metres=reach, amount=say.quantity(amount, unit))
    return plan.walk(words, area.evidence, say)


def show_answer(held: Plan, told: plan.Told | None, indicator: Indicator, say: Locale) -> None:
    """Say what the plan does to whom; before anything is planned, how things stand and what to do."""
    if told is None:
        if not held.edits:
            words = say.say("plan-begin", service=say.say(f"service-{service_of(indicator)}"))
            st.html(plan.todo(words))
        show_headline(doors.value(indicator.id), say)
        return
    now = doors.value(indicator.id)
    st.html(plan.answer(told, now.threshold, beside.age_of(now), say))


def show_numbers(found: Outcome, told: plan.Told, say: Locale) -> None:
    """Show who gains and loses by zone and group, then every other number of the district."""
    st.subheader(say.say("plan-zones"), anchor=False)
    show_zones(told, say)
    groups, others = st.columns(2, gap="large")
    with groups:
        show_groups(told, say)
    with others:
        show_all(found, told.indicator, say)


def show_sources(indicator: Indicator, say: Locale) -> None:
    """Name what the numbers were made from, and what they do not tell."""
    st.html(markup.notes([say.say("scenario-note"), *(say.say(f"plan-note-{key}") for key in NOTES)]))
    show_origin(doors.value(indicator.id), say)


def show_zones(told: plan.Told, say: Locale) -> None:
    """Show every zone before and after, as a picture and as a table."""
    names = doors.names(say)
    st.html(plan.arrows(told, names, say) + beside.credits_line(doors.value(told.indicator.id), say))
    show_twin(plan.zone_table(told, names, say), f"plan-{told.indicator.id}", say, lambda: plan.zone_rows(told))


def show_groups(told: plan.Told, say: Locale) -> None:
    """Show who gains and loses by group; nothing where nobody is counted."""
    table = plan.group_table(told, say)
    if not table.empty:
        show_heading(say.say("plan-groups", title=told.indicator.title.of(say.language)))
        show_twin(table, f"plan-groups-{told.indicator.id}", say)


def show_all(found: Outcome, shown: Indicator, say: Locale) -> None:
    """Show every headline number of the district before and after, but the one that is shown already."""
    show_heading(say.say("plan-all"))
    others = (one for one in found.difference.indicators if one.indicator.id != shown.id)
    show_twin(plan.all_table(((one.indicator, one.district()) for one in others), say), "plan-all", say)
