"""Keeps back what a value would tell of the few: zones of few households, and zones in which a group is small."""

from collections.abc import Collection, Mapping
from dataclasses import replace
from typing import Final

import numpy as np

from indicators.cells import Cells
from indicators.counted import FOR_OTHERS, TOO_FEW, WITHHELD, withheld, withheld_reasons
from indicators.coverage import NOISE, Flags, Floats, Measure, by_zone
from indicators.groups import families
from indicators.households import HOUSEHOLDS
from indicators.intervals import FEWEST
from indicators.people import People
from model.definition import About

# In a group, fewer than ten people, or whom they could be reckoned from.
TOO_FEW_OF_GROUP: Final = "too-few-people"
NONE_OF_GROUP: Final = "none-of-group"


def of_few_households(measure: Measure, people: People) -> Measure:
    """Return ``measure`` without the zones of fewer than ten households, and without what would give them away."""
    reason = kept_back(people)
    few, for_others = (np.array([why == name for why in reason]) for name in (TOO_FEW, FOR_OTHERS))
    return _without(_without(measure, few, TOO_FEW), for_others, FOR_OTHERS)


def kept_back(people: People) -> tuple[str, ...]:
    """Return by zone, and last for the district, why nothing may be told of whoever lives there; empty where it may.

    Where nobody counted households nothing can be told of how few they are, and nothing is kept back.
    """
    if not people.has(HOUSEHOLDS):
        return ("",) * (people.zones + 1)
    households = people.column(HOUSEHOLDS)
    # A cell that nobody counted adds nothing: a zone of few known households is kept back, though it may hold more.
    counted = by_zone(people.zone, np.where(np.isnan(households), 0.0, households), people.zones)
    lived_in = np.where(counted > 0, counted, np.nan)
    reason = withheld_reasons(lived_in, tuple("" if there else "nobody" for there in counted > 0), apart=False)
    return tuple(why if why in WITHHELD else "" for why in reason)


def few(persons: Floats) -> Flags:
    """Tell which numbers are people, but fewer than ten: somebody, but not so many that they may be told of."""
    return np.asarray((persons > NOISE) & (persons < FEWEST), dtype=np.bool_)


def told_of(persons: Mapping[str, float], kept: Collection[str] = ()) -> tuple[Mapping[str, float], frozenset[str]]:
    """Return how many there are by part, and last in all, without what tells of fewer than ten; and the ids of these.

    That it is nobody is told. Where one of the parts is so few the least others go too, until those that are not
    told are several, and ten together: only their sum can be reckoned from the total.

    Parameters
    ----------
    persons
        The total is its last entry; NaN where nobody knows.
    kept
        Of these nothing is told in any case.
    """
    ids, counts = tuple(persons), np.array([*persons.values()], dtype=np.float64)
    before = np.isin(ids, [*kept])
    hidden = few(counts)
    if hidden[:-1].any() and not (hidden[-1] or before[-1] or np.isnan(counts[-1])):
        hidden[:-1] = withheld(np.where(counts[:-1] > NOISE, counts[:-1], np.nan), before[:-1])
    told = np.where(hidden | before, np.nan, counts)
    fresh = (one for one, back in zip(ids, hidden & ~before, strict=True) if back)
    return dict(zip(ids, map(float, told), strict=True)), frozenset(fresh)


def of_small_groups(measure: Measure, access: Cells, people: People, group: str) -> Measure:
    """Return ``measure``, taken over ``group``, without the zones in which it would tell of fewer than ten people.

    Kept back together with whoever of the same family of groups, or of the other zones, it could be reckoned from.

    Parameters
    ----------
    access
        The same indicator at every home.
    """
    told = tuple(NONE_OF_GROUP if why == "no-residents" else why for why in measure.reason)
    measure = replace(measure, reason=told)
    found = (one for family in families(access, people) for one in family.groups if one.id == group)
    kept = next((np.array([why == TOO_FEW_OF_GROUP for why in one.reason]) for one in found), None)
    if kept is None:  # a whole by itself, such as households: only other zones could give it away
        reason = withheld_reasons(measure.measured, told, apart=False)
        kept = np.array([why != was for why, was in zip(reason, told, strict=True)])
    return _without(measure, kept, TOO_FEW_OF_GROUP)


def _without(measure: Measure, hidden: Flags, reason: str) -> Measure:
    """Return ``measure`` with nothing told where it is ``hidden``; a reason that stands already stays."""
    hidden = hidden & np.array([not why for why in measure.reason])
    numbers = ("value", "low", "high", "reached", "measured", "measured_share")
    kept = {name: np.where(hidden, np.nan, getattr(measure, name)) for name in numbers}
    more = {name: np.where(hidden, np.nan, values) for name, values in measure.more.items()}
    spoken = tuple(reason if back else why for why, back in zip(measure.reason, hidden, strict=True))
    return replace(measure, **kept, reason=spoken, more=more)


def of_few(measure: Measure, base: Floats, about: About) -> Measure:
    """Return ``measure`` without what rests on fewer than ten people or households, or would give these away.

    Parameters
    ----------
    base : (zones + 1,)
        How many people or households each value rests on; NaN where nobody knows, zero for nobody.
    """
    reason = TOO_FEW if about == "households" else TOO_FEW_OF_GROUP
    known = tuple("" if amount > 0 else "nobody" for amount in base)
    told = withheld_reasons(np.where(base > 0, base, np.nan), known, apart=False)
    few, for_others = (np.array([why == name for why in told]) for name in (TOO_FEW, FOR_OTHERS))
    # Bounds without a value would tell of the few as well.
    hidden = zip(measure.reason, few | for_others, strict=True)
    measure = replace(measure, reason=tuple("" if back else why for why, back in hidden))
    return _without(_without(measure, few, reason), for_others, FOR_OTHERS)
