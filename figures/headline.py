"""A value as a sentence about those whom it counts, and what it would be if those nobody measured were counted."""

import math

from figures.alt_text import group_name, people_key
from i18n import Locale
from model.indicator import RESIDENTS, Result, Value


def sentence(result: Result, whole: Value, say: Locale) -> str:
    """Return a value that is known as a sentence."""
    facts = {}
    key = f"headline-{people_key(result) if result.weight == RESIDENTS else result.weight}"
    if result.group and result.weight == RESIDENTS:
        facts["group"] = group_name(result.group, say)
    elif result.weight == RESIDENTS and say.has(f"headline-{result.indicator.id}"):
        key = f"headline-{result.indicator.id}"
    if result.weight == RESIDENTS:
        facts["persons"] = say.number(whole.persons)
    return say.say(
        key, value=say.quantity(whole.value, whole.unit, 1), metres=say.quantity(result.threshold, "m"), **facts
    )


def bounds(whole: Value, say: Locale) -> str:
    """Return between what a value lies; nothing where everybody was measured."""
    if math.isnan(whole.low) or whole.low >= whole.high:
        return ""
    return say.say("headline-bounds", low=say.number(whole.low, 1), high=say.quantity(whole.high, whole.unit, 1))
