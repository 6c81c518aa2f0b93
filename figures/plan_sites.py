"""Where new sites should stand, for a reader: what they come to, how sure that is, what they may lose."""

import math
from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from typing import Final

import pandas as pd

from figures import markup
from i18n import Locale
from model.evidence import Evidence
from model.indicator import cost_decimals

NAN: Final = math.nan
PERCENT: Final = 100.0
WALKS: Final = ("mean", "longest")
SMALLER: Final = ("median", "centre")


@dataclass(frozen=True, slots=True)
class Side:
    """How things stand without, or with, the new sites; NaN for what nobody knows, or what is not told."""

    reached: float
    by_weight: float
    worst: float
    worst_zone: str
    mean: float
    longest: float
    no_way: float


@dataclass(frozen=True, slots=True)
class Rival:
    """A plan that is best in some world: its places, what it loses where it loses most, and in how many it is best."""

    sites: tuple[int, ...]
    most: float
    best_in: float
    robust: bool


@dataclass(frozen=True, slots=True, eq=False)
class Found:
    """What a search came to.

    Parameters
    ----------
    objective
        As the command calls it.
    limit
        Longest walk in metres.
    weight
        What is counted: ``residents``, or metres of residential street.
    extra
        How many more come within reach; NaN for fewer than ten people, who are not told of.
    sites
        Number of each chosen place among the candidates, its degrees and its zone.
    """

    objective: str
    limit: float
    weight: str
    candidates: int
    standing: int
    amount: float
    before: Side
    after: Side
    extra: float
    extra_low: float
    extra_high: float
    value: float
    bound: float
    gap: float
    optimal: bool
    settled: bool
    unmeasured: float
    evidence: Evidence
    sites: tuple[tuple[int, float, float, str], ...]
    rivals: tuple[Rival, ...] = ()
    worlds: int = 0
    unproven: int = 0


def sites_answer(found: Found, names: Mapping[str, str], say: Locale) -> str:
    """Return what the best sites come to, large, with places, proof and cost, as markup."""
    large = say.say("plan-few") if math.isnan(found.extra) else say.signed(found.extra, _unit(found))
    reach = say.say("plan-sites-reach", limit=say.quantity(found.limit, "m"), count=found.candidates)
    lines = [say.say(f"site-objective-{found.objective}"), reach]
    lines += [_place(site, names, say) for site in found.sites]
    lines += _proof(found, say)
    if math.isnan(found.extra):
        lines.append(say.say("site-extra-few"))
    elif not math.isnan(found.extra_low):
        low, high = (say.number(cost, cost_decimals(cost)) for cost in (found.extra_low, found.extra_high))
        lines.append(say.say("site-cost", low=low, high=high))
    if found.standing == 0:
        lines.append(say.say("site-none-standing"))
    if found.unmeasured:
        lines.append(say.say("site-unmeasured", amount=_amount(found.unmeasured, found, say)))
    return markup.headline(say.say("plan-sites-answer"), large, markup.badge(found.evidence, say), lines)


def sites_table(found: Found, names: Mapping[str, str], say: Locale) -> pd.DataFrame:
    """Return how things stand today and with the new sites; what nobody knows is left out."""
    rows = []
    for name in ("reached", "by-weight", "worst", "mean", "longest", "no-way"):
        sides = [_cell(name, side, found, names, say) for side in (found.before, found.after)]
        if any(sides):
            word = say.say(f"site-{name}")
            rows.append([word[:1].upper() + word[1:], *(side or say.say("plan-untold") for side in sides)])
    heads = [say.say(key) for key in ("plan-sites-what", "plan-before", "plan-sites-with")]
    return pd.DataFrame([dict(zip(heads, row, strict=True)) for row in rows])


def rivals_table(found: Found, say: Locale) -> pd.DataFrame:
    """Return every plan that is best in some world, what it loses at most, and in how many worlds it is best."""
    heads = [say.say(f"plan-rival-{key}") for key in ("sites", "most", "best")]
    robust = say.say("plan-rival-robust")
    rows = [
        [
            say.listed([*(say.number(site) for site in one.sites), *([robust] if one.robust else [])]),
            _value(one.most, found, say),
            say.quantity(PERCENT * one.best_in, "percent"),
        ]
        for one in found.rivals
    ]
    return pd.DataFrame([dict(zip(heads, row, strict=True)) for row in rows])


def _proof(found: Found, say: Locale) -> Iterable[str]:
    """Yield whether the plan is proven best: value, bound and gap, and how ties fell."""
    if math.isnan(found.extra):
        return
    facts = {name: _value(getattr(found, name), found, say) for name in ("value", "bound", "gap")}
    if found.optimal:
        yield say.say("site-proven")
        yield say.say("plan-sites-bound", **facts)
        yield say.say("site-ties-first" if found.settled else "site-ties-any")
    else:
        yield say.say("site-not-proven", **facts)


def _place(site: tuple[int, float, float, str], names: Mapping[str, str], say: Locale) -> str:
    number, lon, lat, zone = site
    place = say.isolate(say.digits(f"{lat:.5f}, {lon:.5f}"))
    return say.say("plan-site", number=number, zone=names.get(zone, zone or say.say("no-data")), place=place)


def _cell(name: str, side: Side, found: Found, names: Mapping[str, str], say: Locale) -> str:
    value = getattr(side, name.replace("-", "_"))
    if math.isnan(value):
        return ""
    if name == "worst":
        return say.listed([say.quantity(PERCENT * value, "percent", 1), names.get(side.worst_zone, side.worst_zone)])
    if name in WALKS:
        return say.quantity(value, "m")
    if name == "reached" and found.amount > 0:
        return say.listed([_amount(value, found, say), say.quantity(PERCENT * value / found.amount, "percent", 1)])
    return _amount(value, found, say)


def _value(value: float, found: Found, say: Locale) -> str:
    """Return a number of the objective in its own unit; of fewer than ten people it is not told."""
    if math.isnan(value):
        return say.say("reason-too-few-people")
    if found.objective == "worst":
        return say.quantity(PERCENT * value, "percent", 1)
    return say.quantity(value, "m") if found.objective in SMALLER else _amount(value, found, say)


def _amount(value: float, found: Found, say: Locale) -> str:
    return say.quantity(value, _unit(found))


def _unit(found: Found) -> str:
    return "persons" if found.weight == "residents" else "m"
