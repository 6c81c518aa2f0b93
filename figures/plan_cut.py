"""Whom a plan leaves without any way to a service, by the name of the place, or gives one."""

import math
from collections.abc import Iterable, Mapping
from typing import Final

from figures.plan_told import FEW, Told
from i18n import Locale
from model.indicator import DISTRICT_ZONE

NAMED: Final = 4  # zones told of in a sentence; the table has them all


def in_all(told: Told, side: str, say: Locale) -> str:
    """Return how many there are in the district; where only some are known, that there are at least so many."""
    if told.why(side, DISTRICT_ZONE):
        return say.say("plan-few-people")
    return persons_in(told, side, DISTRICT_ZONE, say) or say.say("plan-some")


def persons_in(told: Told, side: str, zone: str, say: Locale) -> str:
    """Return how many there are in a zone, or at least; nothing where nobody knows of any."""
    persons: Mapping[str, float] = getattr(told, side)
    if not math.isnan(persons[zone]):
        return say.quantity(persons[zone], "persons")
    least = told.least_of(side, zone)
    return say.say("plan-at-least", persons=say.quantity(least, "persons")) if least > 0 else ""


def anybody_cut(told: Told) -> bool:
    """Tell whether somebody has no way left; of a district of which nothing may be told nobody hears that either."""
    if DISTRICT_ZONE in told.kept_back:
        return False
    return bool(told.cut.get(DISTRICT_ZONE)) or bool(told.why("cut", DISTRICT_ZONE))


def cut_lines(told: Told, names: Mapping[str, str], say: Locale, *, large: bool) -> Iterable[str]:
    """Yield who has no way left, and in which zones; then who gets one.

    Parameters
    ----------
    large
        Whether it stands above already how many have none.
    """
    if anybody_cut(told):
        if not large:
            service = say.say(f"service-{told.service}")
            yield say.say("plan-cut", persons=in_all(told, "cut", say), service=service)
        yield from _where(told, names, say)
        if not told.why("cut", DISTRICT_ZONE) and math.isnan(told.cut[DISTRICT_ZONE]):
            yield say.say("plan-cut-unknown")
    if told.joined.get(DISTRICT_ZONE) and DISTRICT_ZONE not in told.kept_back:
        yield say.say("plan-joined", persons=in_all(told, "joined", say))


def _where(told: Told, names: Mapping[str, str], say: Locale) -> Iterable[str]:
    """Yield in which zones, most people first; those last of which it is not told, or not known, how many."""
    zones = [zone for zone, persons in told.cut.items() if persons and zone != DISTRICT_ZONE]
    zones.sort(key=lambda zone: _known(told, zone), reverse=True)
    named = [
        say.say("plan-cut-zone", zone=names.get(zone, zone), persons=_in(told, zone, say)) for zone in zones[:NAMED]
    ]
    if more := len(zones) - len(named):
        named.append(say.say("plan-cut-more", count=more))
    if named:
        yield say.say("plan-cut-where", zones=say.listed(named))


def _in(told: Told, zone: str, say: Locale) -> str:
    if why := told.why("cut", zone):
        return say.say("plan-few-people" if why == FEW else f"reason-{why}")
    return persons_in(told, "cut", zone, say) or say.say("plan-uncounted")


def _known(told: Told, zone: str) -> float:
    """Return how many are told of, for the order alone."""
    found = (told.cut[zone], told.least_of("cut", zone))
    return next((persons for persons in found if not math.isnan(persons)), -math.inf)
