"""Why a plan comes to its number: today's, what the edits make of it, what was edited, the command for both."""

import math
from collections.abc import Mapping
from html import escape
from typing import Final

from figures import markup
from figures.plan_told import SIDES, Told
from figures.why import PROGRAM, digits, recipe, word_of
from i18n import Locale
from model.dataset import Dataset
from model.indicator import DISTRICT_ZONE, decimals

FILE: Final = "scenario.json"  # as the page calls the file of a plan


def drawer(told: Told, edited: Mapping[str, Dataset], seal: str, say: Locale, *, real_only: bool) -> str:
    """Return what a plan changes of its indicator, with every digit, and how to reckon it again; as markup.

    Parameters
    ----------
    edited
        The datasets as the plan would have them, by the name of what they serve for.
    seal
        The hash of what the edits come to.
    """
    real = " --real-only" if real_only else ""
    lines = (f"{PROGRAM} scenario {FILE} --of {word_of(told.indicator.id)}{real} --json",)
    made = "".join(f"<li>{escape(name)} {markup.word('code', one.id)}</li>" for name, one in edited.items())
    rows = {
        **_numbers(told, say),
        "fact-evidence": markup.badge(told.evidence, say),
        "why-plan-edited": f"<ul>{made}</ul>" if made else "",
        "why-plan-seal": markup.word("code", seal),
    }
    body = markup.facts(rows, say) + recipe(say.say("why-plan-again"), lines)
    lead = markup.paragraphs([say.say("why-plan-lead")])
    return f'<div class="why"><div><div>{markup.part("why-plan", lead + body, say)}</div></div></div>'


def _numbers(told: Told, say: Locale) -> dict[str, str]:
    """Return the district's number today, with the plan, and what is added.

    Every digit, but where fewer than ten persons gain or lose: from digits their number could be reckoned. There it is
    as round as on the page.
    """
    hidden = told.kept_back.get(DISTRICT_ZONE, "")
    if hidden:
        return {"why-none": escape(say.say(f"reason-{hidden}"))}
    whole, unit = told.district(), told.indicator.unit
    few = any(told.why(side, DISTRICT_ZONE) for side in SIDES.values())
    pair = {"plan-before": whole.before, "plan-after": whole.after}
    ends = {key: math.nan if one is None else one.value for key, one in pair.items()}
    shown = {**ends, **({} if few else {"plan-by": whole.by})}
    return {key: _number(number, unit, say, few=few) for key, number in shown.items()}


def _number(number: float, unit: str, say: Locale, *, few: bool) -> str:
    if math.isnan(number):
        return escape(say.say("no-data"))
    return escape(say.quantity(number, unit, decimals(unit))) if few else digits(number)
