"""Two plans side by side: what each does, in the same words and the same order."""

import math
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from typing import Final

import pandas as pd

from figures import markup
from figures.plan import Told, Turn, persons_words, value_words
from figures.plan_told import SIDES
from i18n import Locale
from model.evidence import Evidence
from model.indicator import DISTRICT_ZONE, Indicator

WITHIN: Final = "column-persons-residents"
PEOPLE: Final = (WITHIN, "plan-gain", "plan-lose", "plan-cut-off")


@dataclass(frozen=True, slots=True)
class Column:
    """One of the plans: its name, its edits in sentences, and what it does to each indicator asked for."""

    name: str
    edits: tuple[str, ...]
    told: Told
    turns: Sequence[Turn]


def plan_card(one: Column, say: Locale) -> str:
    """Return what one plan does to the indicator looked at, as a card."""
    whole = one.told.district()
    rows = [(say.say(key), _people(key, one, say)) for key in PEOPLE]
    below = [say.say("plan-card", what=what, persons=persons) for what, persons in rows if persons]
    illustrative = one.told.evidence is Evidence.ILLUSTRATIVE
    return markup.card(
        one.name,
        value_words(whole.after, say),
        markup.badge(one.told.evidence, say),
        [one.told.indicator.title.of(say.language), *below, *one.edits],
        kind="illustrative" if illustrative else "",
    )


def pair_table(indicators: Iterable[Indicator], first: Column, second: Column, say: Locale) -> pd.DataFrame:
    """Return every indicator of the district today, and with either plan."""
    heads = [say.say("column-indicator"), say.say("plan-before"), first.name, second.name]
    rows = [
        [
            entry.title.of(say.language),
            value_words(one.before, say),
            value_words(one.after, say),
            value_words(other.after, say),
        ]
        for entry, one, other in zip(indicators, first.turns, second.turns, strict=True)
    ]
    today = first.told.district().before
    within = "" if today is None or math.isnan(today.persons) else say.number(today.persons)
    people = [
        [say.say(key), within if key == WITHIN else "", _people(key, first, say), _people(key, second, say)]
        for key in PEOPLE
    ]
    told = [row for row in people if row[2] or row[3]]
    return pd.DataFrame([dict(zip(heads, row, strict=True)) for row in (*told, *rows)])


def _people(key: str, one: Column, say: Locale) -> str:
    """Return how many persons are within reach, gain, lose or are cut off; nothing where nobody is counted."""
    whole = one.told.district().after
    if key == WITHIN:
        return "" if whole is None or math.isnan(whole.persons) else say.number(whole.persons)
    name = SIDES[key.removeprefix("plan-")]
    side: Mapping[str, float] = getattr(one.told, name)
    return persons_words(side.get(DISTRICT_ZONE, math.nan), one.told.why(name, DISTRICT_ZONE), say) if side else ""
