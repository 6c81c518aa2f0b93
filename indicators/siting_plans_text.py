"""Plans beside each other: those that nothing betters, and what each loses in other worlds."""

import math
from collections.abc import Iterable
from dataclasses import asdict
from typing import Any, Final

import numpy as np

from accessibility.siting import SMALLER_IS_BETTER
from accessibility.siting_front import Front
from i18n import Locale
from indicators.coverage import RESIDENTS
from indicators.intervals import FEWEST
from indicators.siting import Sited
from indicators.siting_worlds import GROWTH
from indicators.terminal import PART, table

PERCENT: Final = 100.0


def compared(found: Sited, say: Locale) -> Iterable[str]:
    """Yield the plans that nothing betters, and the regret of each world's best plan in all of them."""
    if found.front is not None:
        yield ""
        yield say.say("site-front", plans=len(found.front.plans), all=found.front.looked_at)
        yield table([*_front_rows(found.front, found, say)])
    if found.regret is not None:
        yield from _regret(found, say)


def _front_rows(made: Front, found: Sited, say: Locale) -> Iterable[list[str]]:
    """Yield a head and each plan; what the sites of a plan cost where somebody said what one does."""
    priced = not math.isnan(found.wish.cost_low)
    told = not math.isnan(found.before.by_weight)
    names = ("sites", *(["costs-together"] if priced else []), "reached", "worst", "by-weight", "candidates")
    yield [say.say(f"site-{name}") for name in names]
    for nth, plan in enumerate(made.plans):
        low, high = (say.number(len(plan) * cost) for cost in (found.wish.cost_low, found.wish.cost_high))
        worst = made.worst[nth]
        yield [
            say.number(len(plan)),
            *([say.say("indicators-between", low=low, high=high)] if priced else []),
            amount_of(made.cover[nth], found, say),
            "-" if math.isnan(worst) else say.quantity(PERCENT * worst, "percent", 1),
            amount_of(made.equity[nth], found, say) if told else "-",
            _plan(plan, found, say),
        ]


def front_document(found: Sited) -> list[dict[str, Any]] | None:
    """Return the plans that nothing betters; None where nobody asked."""
    made = found.front
    if made is None:
        return None
    rows = zip(made.plans, made.cover, made.worst, made.equity, made.same, strict=True)
    told = not math.isnan(found.before.by_weight)
    return [
        {
            "sites": [site_document(found, at) for at in plan],
            "reached": float(cover),
            "worst": float(worst),
            "by_weight": float(equity) if told else None,
            "cost_low": len(plan) * found.wish.cost_low,
            "cost_high": len(plan) * found.wish.cost_high,
            "plans_alike": int(same),
        }
        for plan, cover, worst, equity, same in rows
    ]


def worlds_document(found: Sited) -> dict[str, Any] | None:
    """Return what each plan loses in every world; None where nobody asked."""
    made = found.regret
    if made is None:
        return None
    plans = [
        {
            "sites": [at + 1 for at in plan],
            "regret": made.regret[nth].tolist(),
            "most_regret": float(made.regret[nth].max()),
            "best_in": float(made.best_in[nth]),
            "robust": nth == made.robust,
        }
        for nth, plan in enumerate(made.plans)
    ]
    return {"worlds": list(found.worlds), "optimal": made.optimal.tolist(), "plans": plans}


def _regret(found: Sited, say: Locale) -> Iterable[str]:
    made = found.regret
    if made is None:
        return
    yield ""
    yield say.say("site-worlds", count=len(found.worlds), growth=say.quantity(PERCENT * GROWTH, "percent"))
    head = [say.say("site-candidates"), *found.worlds]
    rows = [
        [_plan(plan, found, say), *(_lost(lost, found, say) for lost in made.regret[at])]
        for at, plan in enumerate(made.plans)
    ]
    yield table([head, *rows])
    share = say.quantity(PERCENT * float(made.best_in[made.robust]), "percent")
    # What is kept back is fewer than ten persons, or some share of a zone.
    at_most = 1.0 if found.answer.objective == "worst" else FEWEST
    lost = np.where(np.isnan(made.regret[made.robust]), at_most, made.regret[made.robust])
    most = value_of(float(lost.max()), found, say)
    yield say.say("site-robust", plan=_plan(made.plans[made.robust], found, say), most=most, share=share)
    if not made.optimal.all():
        yield say.say("site-worlds-not-proven", count=int((~made.optimal).sum()))


def _lost(lost: float, found: Sited, say: Locale) -> str:
    return say.say("reason-too-few-people") if math.isnan(lost) else value_of(lost, found, say)


def _plan(plan: tuple[int, ...], found: Sited, say: Locale) -> str:
    names = (found.names[at].of(say.language) or say.number(at + 1) for at in plan)
    return PART.join(names) or "-"


def value_of(value: float, found: Sited, say: Locale) -> str:
    """Return a value of the objective in its unit."""
    if found.answer.objective == "worst":
        return say.quantity(PERCENT * value, "percent", 1)
    if found.answer.objective in SMALLER_IS_BETTER:
        return say.quantity(value, "m")
    return amount_of(value, found, say)


def amount_of(amount: float, found: Sited, say: Locale) -> str:
    """Return persons, or metres of street; a dash where that is not told."""
    if math.isnan(amount):
        return "-"
    return say.quantity(amount, "persons" if found.weight == RESIDENTS else "m")


def site_document(found: Sited, at: int) -> dict[str, Any]:
    """Return one candidate: its number, place and name."""
    return {"candidate": at + 1, **asdict(found.places[at]), "name": asdict(found.names[at])}
