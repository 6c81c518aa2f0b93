"""Whom a service would lose if its counter closed and only the online form stayed."""

from dataclasses import dataclass, replace
from functools import partial
from types import MappingProxyType
from typing import Final

import numpy as np

from accessibility import within
from indicators.counted import UNMEASURED, WITHHELD, reworded, withheld_reasons
from indicators.coverage import PERCENT, RESIDENTS, Flags, Floats, Measure, Origins, by_zone, mean
from indicators.ground import Walk
from indicators.households import CONNECTED, HOUSEHOLDS, told_of, unconnected
from indicators.intervals import FEWEST
from indicators.people import People
from indicators.places import Facilities
from indicators.registry import METRES, PEOPLE, STREETS, Recipe
from model.indicator import Indicator
from model.role import SERVICES

# Where somebody helps with an online form; a counter that closes helps nobody.
HELP: Final = ("digital_point", "post_office")
REACH_METRES: Final = 800.0
STRANDING: Final = "strand"


@dataclass(frozen=True, slots=True, eq=False)
class Cut:
    """Each cell cut by its walk to help: 1 far from it, 0 near, NaN not measured; and by its unconnected share, 0 to 1.

    Parameters
    ----------
    least, most : (k,)
        Persons who may at least, and at most, be far and unconnected, as households may differ in size.
    """

    far: Floats
    offline: Floats
    least: Floats
    most: Floats


def stranding(
    people: People, streets: Walk, counter: Facilities, *help_points: Facilities, metres: float = REACH_METRES
) -> Measure:
    """Return the share of residents who live far from assisted digital help and in a home without internet.

    They are whom the service would lose if it moved online: nobody helps them with the form, and they have no
    line at home. Persons are an expected value: the residents of a cell are taken to be spread evenly over its
    households, connected or not. A mobile phone away from home, a neighbour's line, and help that is there but has
    no time are not in it.

    Parameters
    ----------
    people
        With ``residents``, ``households`` and ``connected_households``.
    counter
        The places of the service that may close.
    help_points
        Where somebody helps with an online form and would go on doing so; at least one service, since that nobody
        mapped any is no proof that there is none.
    metres
        Longest walk to help, and to the counter, along streets, in metres.

    Returns
    -------
    Measure
        Percent of residents; ``reached`` are the persons, of those who are known. ``low`` and ``high``: had none, or
        all, of those whose walk or whose households nobody knows been stranded. In ``more``, in persons:
        ``stranded_high`` is the most that they can be, given what is known of the walk or of the households alone;
        ``stranded_least`` and ``stranded_most`` are the bounds when, besides, the unconnected households may be of one
        person each, or the connected ones be; ``losing`` those stranded who reach the counter today;
        ``far_connected``, ``near_unconnected`` and ``near_connected`` the others. ``blank_cells`` are
        the cells of which nobody knows the residents or the connected households.

    Raises
    ------
    ValueError
        When nobody counted connected households, or no help is named.
    """
    if not help_points:
        message = f"who is far from help: expected one of {HELP}, found none"
        raise ValueError(message)
    to_help = np.minimum.reduce([streets.to(places) for places in help_points])
    return stranded(people, to_help, streets.to(counter), metres)


def stranded(people: People, to_help: Floats, to_counter: Floats, metres: float) -> Measure:
    """Return what ``stranding`` does, from walks that were measured before.

    Parameters
    ----------
    to_help, to_counter : (k,)
        Metres of each cell's walk to help, and to the counter; NaN not measured, infinite where no way leads.
    """
    if not told_of(people):
        message = f"who is not connected: expected {HOUSEHOLDS} and {CONNECTED} of residents, found {[*people.columns]}"
        raise ValueError(message)
    cut = _cut(people, to_help, metres)
    residents = Origins(people.zone, people.column(RESIDENTS), people.zones, RESIDENTS)
    share = mean(residents, PERCENT * _both(cut.far, cut.offline), least=0.0, most=PERCENT)
    return _published(people, share, _persons(people, cut, within(to_counter, metres)))


def service_of(indicator_id: str) -> str:
    """Return the service whose counter an id such as ``strand_bank`` asks about; empty for any other id."""
    service = indicator_id.removeprefix(f"{STRANDING}_")
    return "" if service == indicator_id else service


def entries_of(entry: Indicator) -> tuple[Indicator, ...]:
    """Return ``entry`` once for each service whose counter might close, so that it is asked for like an indicator."""
    made = []
    for service in SERVICES:
        recipe = recipe_for(service)
        help_points = ("|".join(recipe.either),) if recipe.either else recipe.services[1:]
        made.append(replace(entry, id=f"{STRANDING}_{service}", needs=(*entry.needs, service, *help_points)))
    return tuple(made)


def recipe_for(service: str) -> Recipe:
    """Return how the stranding by one service is measured, asked for like an indicator.

    A service that is help itself is none once its counter is closed.
    """
    help_points = tuple(name for name in HELP if name != service)
    needed = help_points if len(help_points) == 1 else ()
    return Recipe(
        id=f"{STRANDING}_{service}",
        run=partial(_of_service, service),
        inputs=(PEOPLE, STREETS, service, *needed),
        either=() if needed else help_points,
        optional=(),
        keywords=MappingProxyType({METRES: REACH_METRES}),
        weight=RESIDENTS,
        over="",
    )


def _of_service(
    service: str, people: People, streets: Walk, *, metres: float = REACH_METRES, **places: Facilities
) -> Measure:
    help_points = [places[name] for name in HELP if name in places and name != service]
    return stranding(people, streets, places[service], *help_points, metres=metres)


def _cut(people: People, metres: Floats, limit: float) -> Cut:
    far = np.where(np.isnan(metres), np.nan, (~within(metres, limit)).astype(np.float64))
    offline = unconnected(people)
    residents, households = people.column(RESIDENTS), people.column(HOUSEHOLDS)
    # Of h households c are connected, each of one person at least: the other h - c hold at least as many persons
    # as they are, and at most all but one person for every connected household.
    without = offline * households
    mixed = (offline > 0) & (offline < 1) & (residents >= households)
    least = np.where(mixed, without, np.where(offline == 1, residents, 0.0))
    most = np.where(mixed, residents - (households - without), np.where(offline == 0, 0.0, residents))
    return Cut(far, offline, least * (far == 1), most * (far != 0))


def _both(one: Floats, other: Floats) -> Floats:
    """Return the product of two shares; none of the one is none of both, whatever nobody knows of the other."""
    return np.where((one == 0) | (other == 0), 0.0, one * other)


def _persons(people: People, cut: Cut, served: Flags) -> dict[str, Floats]:
    """Return the further numbers: persons, each a sum over the cells in which it is known, and cells with a blank."""
    amount = people.column(RESIDENTS)
    at_most = np.nan_to_num(cut.far, nan=1.0) * np.nan_to_num(cut.offline, nan=1.0)
    stranded = _both(cut.far, cut.offline)
    near, online = 1.0 - cut.far, 1.0 - cut.offline
    return {
        "stranded_high": _sum(people, np.nan_to_num(amount * at_most)),
        "stranded_least": _sum(people, np.nan_to_num(cut.least)),
        "stranded_most": _sum(people, np.where(np.isnan(amount), 0.0, cut.most)),
        "losing": _sum(people, np.nan_to_num(amount * np.where(served, stranded, 0.0))),
        "far_connected": _sum(people, np.nan_to_num(amount * _both(cut.far, online))),
        "near_unconnected": _sum(people, np.nan_to_num(amount * _both(near, cut.offline))),
        "near_connected": _sum(people, np.nan_to_num(amount * _both(near, online))),
        "blank_cells": _sum(people, (np.isnan(amount) | ((amount > 0) & np.isnan(cut.offline))).astype(np.float64)),
    }


def _sum(people: People, amount: Floats) -> Floats:
    return by_zone(people.zone, amount, people.zones)


def _published(people: People, share: Measure, persons: dict[str, Floats]) -> Measure:
    """Return the measure without zones, and cells, of fewer than ten households."""
    households = _sum(people, np.nan_to_num(people.column(HOUSEHOLDS)))
    # Where no household is told of, none can be known by what is published.
    households[households == 0] = np.nan
    unknown = reworded(share.reason, {UNMEASURED: "not-both-known"})
    reason = withheld_reasons(households, unknown, apart=False)
    hidden = np.isin(reason, WITHHELD)
    shown = np.array([not why for why in reason], dtype=np.bool_)
    return replace(
        share,
        value=np.where(hidden, np.nan, share.value),
        low=np.where(hidden, np.nan, share.low),
        high=np.where(hidden, np.nan, share.high),
        reached=np.where(hidden, np.nan, np.nan_to_num(share.value) / PERCENT * share.measured),
        measured=np.where(hidden, np.nan, share.measured),
        measured_share=np.where(hidden, np.nan, share.measured_share),
        reason=reason,
        cells=np.where(people.column(HOUSEHOLDS) >= FEWEST, share.cells, np.nan),
        more={name: np.where(shown, amount, np.nan) for name, amount in persons.items()},
    )
