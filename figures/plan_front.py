"""Plans beside each other by their number of sites: what each brings within reach, what it costs, whom it forgets."""

import math
from collections.abc import Callable, Iterable
from dataclasses import dataclass
from html import escape
from typing import Final

import pandas as pd

from i18n import Locale
from model.evidence import Evidence
from model.indicator import cost_decimals, unit_of_weight

PERCENT: Final = 100.0
MILLION: Final = 1e6


@dataclass(frozen=True, slots=True)
class Option:
    """A plan that no other betters: its sites, what it comes to, and how many come to exactly this.

    Parameters
    ----------
    cover, by_weight
        Within reach, and the same by income fifth; NaN for what nobody knows, or what is not told.
    worst
        Share of the zone with the least, 0 to 1.
    """

    sites: tuple[int, ...]
    cover: float
    worst: float
    by_weight: float
    alike: int


@dataclass(frozen=True, slots=True, eq=False)
class Front:
    """The plans that no other betters in reach, worst zone, equity and number of sites, the fewest sites first.

    Parameters
    ----------
    before, amount
        Within reach today, and all that are counted: persons, or metres of street (``weight``).
    cost_low, cost_high
        What one site costs; NaN where nobody said.
    """

    options: tuple[Option, ...]
    looked_at: int
    before: float
    amount: float
    weight: str
    cost_low: float
    cost_high: float
    evidence: Evidence


def front_picture(front: Front, say: Locale) -> str:
    """Return the plans on one line for each number of sites, by how many more come within reach, as markup.

    The plan of most reach, the one that is best for the zone with the least, and those in between are marked apart.
    """
    lanes = {sites: lane for sites, lane in by_sites(front).items() if sites}
    keys = [("will", "plan-front-most"), ("fair", "plan-front-fair")]
    keys += [("between", "plan-front-between")] if any(_others(lane) for lane in lanes.values()) else []
    items = "".join(f'<li><i class="{kind}"></i>{escape(say.say(key))}</li>' for kind, key in keys)
    rows = "".join(_lane(front, sites, lane, say) for sites, lane in lanes.items())
    alt = escape(front_text(front, say), quote=True)
    return f'<figure class="turns front" role="img" aria-label="{alt}"><ul class="key">{items}</ul>{rows}</figure>'


def by_sites(front: Front) -> dict[int, tuple[Option, ...]]:
    """Return the plans by their number of sites."""
    counts = dict.fromkeys(len(option.sites) for option in front.options)
    return {count: tuple(one for one in front.options if len(one.sites) == count) for count in counts}


def most_of(lane: Iterable[Option]) -> Option | None:
    """Return the plan of most within reach; None where that is told of none."""
    return max((one for one in lane if not math.isnan(one.cover)), key=lambda one: one.cover, default=None)


def fairest_of(lane: Iterable[Option]) -> Option | None:
    """Return the plan whose worst zone has most; None where that is told of none."""
    told = (one for one in lane if not math.isnan(one.cover + one.worst))
    return max(told, key=lambda one: (one.worst, one.cover), default=None)


def _others(lane: Iterable[Option]) -> list[Option]:
    lane = tuple(lane)
    return [one for one in lane if one not in {most_of(lane), fairest_of(lane)} and not math.isnan(one.cover)]


def _lane(front: Front, sites: int, lane: tuple[Option, ...], say: Locale) -> str:
    most, fair = most_of(lane), fairest_of(lane)
    marked = [(one, "between") for one in _others(lane)]
    marked += [(one, kind) for one, kind in ((most, "will"), (fair, "fair")) if one is not None]
    dots = "".join(f'<i class="{kind}" style="inset-inline-start:{_at(one, front):.1f}%"></i>' for one, kind in marked)
    made = " made" if front.evidence is Evidence.ILLUSTRATIVE else ""
    name, cost = escape(say.say("plan-front-sites", count=sites)), escape(_cost(sites, front, say))
    head = f"{name}<small>{cost}</small>" if cost else name
    words, line = escape(say.say("plan-untold")), ""
    if most is not None:
        gain = say.signed(most.cover - front.before, unit_of_weight(front.weight))
        words = f"{escape(_amount(most.cover, front, say))} <b>{escape(gain)}</b>"
        line = f'<i class="way" style="inset-inline-start:0%;inline-size:{_at(most, front):.1f}%"></i>'
    return f'<div class="turn{made}"><span>{head}</span><s>{line}{dots}</s><span>{words}</span></div>'


def _at(one: Option, front: Front) -> float:
    """Return where a plan stands between today and the plan of most within reach, percent."""
    most = max(other.cover - front.before for other in front.options if not math.isnan(other.cover))
    return PERCENT * (one.cover - front.before) / most if most > 0 else 0.0


def front_text(front: Front, say: Locale) -> str:
    """Return what the picture shows: of each number of sites the most within reach, and the best worst zone."""
    parts = [say.say("plan-front-alt", count=len(front.options), all=front.looked_at)]
    for sites, lane in by_sites(front).items():
        most, fair = most_of(lane), fairest_of(lane)
        if most is None:
            continue
        facts = {"sites": say.say("plan-front-sites", count=sites), "most": _amount(most.cover, front, say)}
        if fair is None:
            parts.append(say.say("plan-front-alt-most", **facts))
        else:
            worst = say.quantity(PERCENT * fair.worst, "percent", 1)
            parts.append(say.say("plan-front-alt-lane", worst=worst, **facts))
    parts.append(say.say(f"evidence-{front.evidence}-note"))
    return " ".join(parts)


def front_table(front: Front, say: Locale) -> pd.DataFrame:
    """Return every plan of the front in words, the fewest sites first."""
    priced, told = not math.isnan(front.cost_low), any(not math.isnan(one.by_weight) for one in front.options)
    rows = []
    for one in front.options:
        row = {
            say.say("plan-rival-sites"): plan_name(one, say),
            say.say("plan-front-cost"): _cost(len(one.sites), front, say),
            say.say("plan-front-reach"): _told(one.cover, say, lambda many: _amount(many, front, say)),
            say.say("plan-front-more"): _more(one, front, say),
            say.say("plan-front-each"): _each(one, front, say),
            say.say("plan-front-worst"): _told(
                one.worst, say, lambda share: say.quantity(PERCENT * share, "percent", 1)
            ),
            say.say("plan-front-fifth"): _told(one.by_weight, say, lambda many: _amount(many, front, say)),
        }
        left_out = {} if priced else dict.fromkeys((say.say("plan-front-cost"), say.say("plan-front-each")))
        left_out |= {} if told else dict.fromkeys((say.say("plan-front-fifth"),))
        rows.append({head: words for head, words in row.items() if head not in left_out})
    return pd.DataFrame(rows)


def front_rows(front: Front) -> pd.DataFrame:
    """Return every plan of the front as plain numbers, for a file."""
    return pd.DataFrame(
        {
            "sites": len(one.sites),
            "places": " ".join(map(str, one.sites)),
            "cost_low": len(one.sites) * front.cost_low,
            "cost_high": len(one.sites) * front.cost_high,
            "reached": one.cover,
            "more_than_today": one.cover - front.before,
            "cost_per_extra_low": each_of(one, front)[0],
            "cost_per_extra_high": each_of(one, front)[1],
            "worst_zone_share": one.worst,
            "reached_by_income_fifth": one.by_weight,
            "plans_alike": one.alike,
            "evidence": str(front.evidence),
        }
        for one in front.options
    )


def plan_name(one: Option, say: Locale) -> str:
    """Return the numbers of the sites of a plan; that there is none for none."""
    if not one.sites:
        return say.say("plan-front-sites", count=0)
    return say.listed(say.number(site) for site in one.sites)


def each_of(one: Option, front: Front) -> tuple[float, float]:
    """Return what each person more within reach costs at least and at most; NaN for nobody, or no known cost."""
    more = one.cover - front.before
    if not more > 0 or not one.sites:
        return math.nan, math.nan
    return len(one.sites) * front.cost_low / more, len(one.sites) * front.cost_high / more


def money(low: float, high: float, say: Locale) -> str:
    """Return a range of money, from a million on in millions; what is small keeps two digits and is no zero."""
    if low >= MILLION:
        told = (say.number(cost / MILLION, 2) for cost in (low, high))
        return say.say("plan-money-millions", **dict(zip(("low", "high"), told, strict=True)))
    told = (say.number(cost, cost_decimals(cost)) for cost in (low, high))
    return say.say("plan-money", **dict(zip(("low", "high"), told, strict=True)))


def _more(one: Option, front: Front, say: Locale) -> str:
    more = one.cover - front.before
    return _told(more, say, lambda many: say.signed(many, unit_of_weight(front.weight))) if one.sites else ""


def _each(one: Option, front: Front, say: Locale) -> str:
    low, high = each_of(one, front)
    return "" if math.isnan(low) else money(low, high, say)


def _cost(sites: int, front: Front, say: Locale) -> str:
    if math.isnan(front.cost_low) or not sites:
        return ""
    return money(sites * front.cost_low, sites * front.cost_high, say)


def _told(value: float, say: Locale, words: Callable[[float], str]) -> str:
    return say.say("plan-untold") if math.isnan(value) else words(value)


def _amount(value: float, front: Front, say: Locale) -> str:
    return say.quantity(value, unit_of_weight(front.weight))
