"""Where new sites should stand, for a reader: what they come to, how sure that is, what they may lose."""

import math
from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from typing import Final

import pandas as pd

from figures import markup
from figures.plan_front import money
from i18n import Locale
from model.evidence import Evidence
from model.indicator import unit_of_weight

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
    """A plan that is best in some world: its places, what it loses in each, and in how many it is best.

    Parameters
    ----------
    lost
        NaN for what is not told: fewer than ten people, or a share of so few.
    """

    sites: tuple[int, ...]
    lost: tuple[float, ...]
    best_in: float
    robust: bool

    @property
    def most(self) -> float:
        """What it loses where it loses most, of what is told; NaN where nothing more than the few is."""
        told = max((one for one in self.lost if not math.isnan(one)), default=0.0)
        return math.nan if not told and any(map(math.isnan, self.lost)) else told


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
    asked
        How many new sites were asked for: a budget may pay for fewer.
    sites
        Number of each chosen place among the candidates, its degrees and its zone.
    worlds
        Ids of the worlds that the rivals were tried in.
    """

    objective: str
    limit: float
    weight: str
    candidates: int
    standing: int
    asked: int
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
    worlds: tuple[str, ...] = ()
    unproven: int = 0


def sites_answer(found: Found, names: Mapping[str, str], say: Locale) -> str:
    """Return what the best sites come to, large, with places, proof and cost, as markup."""
    large = say.say("plan-few") if math.isnan(found.extra) else say.signed(found.extra, unit_of_weight(found.weight))
    reach = say.say("plan-sites-reach", limit=say.quantity(found.limit, "m"), count=found.candidates)
    lines = [say.say(f"site-objective-{found.objective}"), reach]
    lines += [_place(site, names, say) for site in found.sites]
    if len(found.sites) < found.asked:
        lines.append(say.say("site-paid-for", count=len(found.sites), asked=found.asked))
    lines += _proof(found, say)
    if math.isnan(found.extra):
        lines.append(say.say("site-extra-few"))
    elif not math.isnan(found.extra_low):
        lines.append(say.say("plan-sites-cost", cost=money(found.extra_low, found.extra_high, say)))
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


def robust_words(found: Found, say: Locale) -> str:
    """Return which plan is least regretted, what it loses at most, and in how many worlds it is the best."""
    best = next(one for one in found.rivals if one.robust)
    most = say.say("plan-few-people") if math.isnan(best.most) else _value(best.most, found, say)
    share = say.quantity(PERCENT * best.best_in, "percent")
    words = say.say("site-robust", plan=_sites(best, say), most=most, share=share)
    unproven = say.say("site-worlds-not-proven", count=found.unproven) if found.unproven else ""
    return " ".join(filter(None, (words, unproven)))


def worlds_table(found: Found, names: Mapping[str, str], say: Locale) -> pd.DataFrame:
    """Return what each plan loses in every world against the best plan there."""
    heads = [say.say("plan-world"), *(_sites(one, say) for one in found.rivals)]
    rows = (
        [world_name(world, names, say), *(_lost(one.lost[nth], found, say) for one in found.rivals)]
        for nth, world in enumerate(found.worlds)
    )
    return pd.DataFrame([dict(zip(heads, row, strict=True)) for row in rows])


def world_name(world: str, names: Mapping[str, str], say: Locale) -> str:
    """Return what is assumed in a world, by its id."""
    kind, _, of = world.partition("-")
    if kind == "walks":
        return say.say("plan-world-walks", profile=say.say(f"profile-{of}"))
    if kind == "counts":
        return say.say("plan-world-counts", group=say.say(f"group-{of}"))
    if kind == "grows":
        return say.say("plan-world-grows", zone=names.get(of, of))
    return say.say(f"plan-world-{world}")


def _lost(lost: float, found: Found, say: Locale) -> str:
    return say.say("plan-world-best") if lost == 0 else _value(lost, found, say)


def _sites(one: Rival, say: Locale) -> str:
    return say.listed(say.number(site) for site in one.sites)


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
    return say.quantity(value, unit_of_weight(found.weight))
