"""What is drawn of a plan: map, sentences and tables, kept as ``ui/drawn.py`` keeps what is drawn of a number."""

import math
from dataclasses import dataclass, replace
from datetime import date
from typing import Any

import pandas as pd
import shapely

from figures import markup, plan, plan_map
from figures.alt_text import title_of, values_text
from figures.plan_edits import sentence
from i18n import Locale, locale
from indicators.reaching import WalkArea
from model.indicator import Result, unit_of_weight
from model.problem import Problem, ProblemError
from model.text import Language
from ui import beside, doors, drawn, kept, planned
from ui.plan_marks import known_of, lines_of, marks_of
from ui.remembered import remembered
from ui.state import real_only

Spot = tuple[float, float] | None


@dataclass(frozen=True, slots=True, eq=False)
class Map:
    """A map as the browser gets it.

    Parameters
    ----------
    below
        Markup to stand under it.
    problem
        Why the walk around the place looked at is not drawn.
    """

    data: dict[str, Any]
    below: str
    problem: Problem | None


def map_of(link: str, indicator_id: str, spot: Spot, start: Spot, say: Locale, *, walls: bool = False) -> Map | None:
    """Return the map of a plan; None where there are no zones.

    Parameters
    ----------
    spot
        The place whose walk is drawn.
    start
        The first of two clicks.
    walls
        Whether the barriers in use are drawn.
    """
    asked = (spot, start, walls)
    return _map(doors.shelf().state(), link, indicator_id, asked, say.language, real=real_only())


@remembered(entries=48)
def _map(
    state: str, link: str, indicator_id: str, asked: tuple[Spot, Spot, bool], language: Language, *, real: bool
) -> Map | None:
    spot, start, walls = asked
    zones = doors.rows_of(doors.active_in(state, "zones", "", real=real))
    if zones is None:
        return None
    say, now, told = locale(language), doors.value(indicator_id), planned.told_of(link, indicator_id)
    after = {one.zone: one for one in now.zones()}
    if told is not None:
        after = {turn.zone: turn.after for turn in told.turns[:-1] if turn.after is not None}
    area, problem = _area(link, spot, now.threshold)
    edits, service, water = planned.edits_of(link), planned.service_of(now.indicator), planned.water_of(link)
    picture = plan_map.Drawn(
        zones=zones,
        values=after,
        less_is_better=now.indicator.less_is_better(),
        marks=marks_of(edits, service, spot, start, say, walls=walls),
        areas=() if area is None else tuple(area.area.values()),
        water=() if water is None else (water,),
        lines=lines_of(edits, walls=walls),
    )
    names = doors.names(say)
    label = values_text(now, names, say) if told is None else plan.arrows_text(told, names, say)
    title = title_of(now, say)
    title = f"{title} ({say.say('unit-name-share')})" if told is None else say.say("plan-legend", title=title)
    paper, ground = plan_map.sheet(doors.district()), drawn.ground_address()
    data = plan_map.plan_data(picture, paper, ground, label, say)
    if told is not None:
        data = plan_map.swiped(
            data, plan_map.plan_data(_today(picture, now, service, say, walls=walls), paper, ground, "", say), say
        )
    return Map(
        data=data,
        below=_flood(water, say)
        + _walk(area, now.threshold, say)
        + markup.legend(plan_map.legend_of(picture, say), title, say),
        problem=problem,
    )


def _today(picture: plan_map.Drawn, now: Result, service: str, say: Locale, *, walls: bool) -> plan_map.Drawn:
    """Return the same map without the plan."""
    return replace(
        picture,
        values={one.zone: one for one in now.zones()},
        marks=marks_of((), service, None, None, say, walls=walls),
        areas=(),
        water=(),
        lines=lines_of((), walls=walls),
    )


def answer_of(link: str, indicator_id: str, say: Locale) -> str:
    """Return what a plan does to whom, as markup; nothing for a plan without edits, or that cannot be done."""
    if not link:
        return ""
    return _answer(doors.shelf().state(), link, indicator_id, kept.today(), say.language, real=real_only())


@remembered(entries=64)
def _answer(state: str, link: str, indicator_id: str, today: date, language: Language, *, real: bool) -> str:  # noqa: ARG001 - part of the key
    say, told, found = locale(language), planned.told_of(link, indicator_id), planned.outcome_of(link, indicator_id)
    if told is None or found is None:
        return ""
    asked = planned.counting_capacity(told.service)
    also = [(one.indicator, one.district()) for one in found.difference.indicators if one.indicator.id in asked]
    now = doors.value(indicator_id)
    return plan.answer(told, now.threshold, beside.age_of(now), doors.names(say), say, also)


def _area(link: str, spot: Spot, metres: float) -> tuple[WalkArea | None, Problem | None]:
    """Return what can be walked to from a place; where no street leads to it, why there is nothing."""
    if spot is None:
        return None, None
    try:
        return planned.area_around(*spot, metres, link), None
    except ProblemError as fault:
        return None, fault.problems[0]


def _flood(water: shapely.Geometry | None, say: Locale) -> str:
    """Return what the blue of the map is; nothing for no flood."""
    return (
        ""
        if water is None
        else markup.paragraphs([say.say("plan-water" if shapely.area(water) else "plan-water-none")])
    )


def _walk(area: WalkArea | None, metres: float, say: Locale) -> str:
    """Return who lives within the walk that is drawn, with the kind of evidence; nothing for none."""
    if area is None:
        return ""
    amount, reach = area.persons[metres], say.quantity(metres, "m")
    if math.isnan(amount):
        words = say.say("plan-area-few", metres=reach)
    else:
        unit = unit_of_weight(area.weight)
        words = say.say(f"plan-area-{area.weight.replace('_', '-')}", metres=reach, amount=say.quantity(amount, unit))
    return plan.walk(words, area.evidence, say)


def sentences_of(link: str, say: Locale) -> tuple[str, ...]:
    """Return the edits of a plan, each in a sentence."""
    return _sentences(doors.shelf().state(), link, say.language, real=real_only())


@remembered(entries=48)
def _sentences(state: str, link: str, language: Language, *, real: bool) -> tuple[str, ...]:  # noqa: ARG001 - part of the key
    say, edits = locale(language), planned.edits_of(link)
    known = known_of(edits, say)
    return tuple(sentence(edit, known, say) for edit in edits)


@dataclass(frozen=True, slots=True, eq=False)
class Numbers:
    """The numbers of a plan: a picture of the zones, markup, and the tables, in words."""

    picture: str
    zones: pd.DataFrame
    groups: pd.DataFrame
    others: pd.DataFrame


def numbers_of(link: str, indicator_id: str, say: Locale) -> Numbers | None:
    """Return the numbers of a plan; None for one without edits, or that cannot be done."""
    return _numbers(doors.shelf().state(), link, indicator_id, say.language, real=real_only())


@remembered(entries=48)
def _numbers(state: str, link: str, indicator_id: str, language: Language, *, real: bool) -> Numbers | None:  # noqa: ARG001 - part of the key
    say, found, told = locale(language), planned.outcome_of(link, indicator_id), planned.told_of(link, indicator_id)
    if found is None or told is None:
        return None
    names = doors.names(say)
    others = (one for one in found.difference.indicators if one.indicator.id != indicator_id)
    return Numbers(
        picture=plan.arrows(told, names, say) + beside.credits_line(doors.value(indicator_id), say),
        zones=plan.zone_table(told, names, say),
        groups=plan.group_table(told, say),
        others=plan.all_table(((one.indicator, one.district()) for one in others), say),
    )
