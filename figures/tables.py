"""The table twin of a map or chart: the same rows and numbers, in words."""

import math
from collections.abc import Mapping
from html import escape
from typing import Final

import pandas as pd

from figures import markup
from figures.alt_text import people_key
from i18n import Locale
from i18n.locale import clean
from model.indicator import DISTRICT_ZONE, STREET_METRES, Result, Value, decimals

BLANK: Final = "–"


def value_table(result: Result, names: Mapping[str, str], say: Locale) -> pd.DataFrame:
    """Return the values of ``result`` as a reader sees them, best first, unknown last, all zones together at the end.

    A column of persons that nothing is known of is left out; where street stands in for people, its length is told.

    Parameters
    ----------
    names
        Zone id to name in the reader's language.
    """
    rows = (*result.ranked(), result.district())
    table = pd.DataFrame([_words(value, names, result, say) for value in rows])
    heads = (f"column-persons-{people_key(result)}", "column-to-target")
    columns = zip(*(value.counted() for value in rows), strict=True)
    idle = [say.say(head) for head, column in zip(heads, columns, strict=True) if all(map(math.isnan, column))]
    if all(math.isnan(result.beyond(value)) or math.isnan(value.value) for value in rows):
        idle.append(say.say("column-beyond"))
    if not result.at_own_reach():
        idle.append(say.say("column-to-target"))
    if not any(table[say.say("column-bounds")]):
        idle.append(say.say("column-bounds"))
    if result.weight != STREET_METRES:
        idle.append(say.say("column-street"))
    return table.drop(columns=dict.fromkeys(idle))


def _words(value: Value, names: Mapping[str, str], result: Result, say: Locale) -> dict[str, str]:
    place = say.say("whole-district") if value.zone == DISTRICT_ZONE else names.get(value.zone, value.zone)
    known = not math.isnan(value.value)
    low, high = say.number(value.low, 1), say.number(value.high, 1)
    # Bounds that read the same say nothing that the value does not.
    bounds = say.say("bounds", low=low, high=high) if low != high else ""
    # Where there is no value, why stands in its cell, and what is counted beside it is blank: no zero, no target met.
    persons, beyond, short = (
        say.number(number) if known else BLANK
        for number in (value.persons, result.beyond(value), value.persons_to_target)
    )
    return {
        say.say("column-zone"): clean(place),
        say.say("column-value"): say.quantity(value.value, value.unit, 1) if known else reason(value, say),
        say.say("column-evidence"): _evidence(value, say),
        say.say("column-bounds"): bounds,
        say.say(f"column-persons-{people_key(result)}"): persons,
        say.say("column-beyond"): beyond,
        say.say("column-to-target"): short,
        # A share of a few metres looks like any other; how many there are tells them apart.
        say.say("column-street"): say.quantity(value.base / 1000, "km", 1),
    }


def _evidence(value: Value, say: Locale) -> str:
    """Return the kind of evidence, and on how little the value rests where that is little."""
    words = [say.say(f"evidence-{value.evidence}") if value.evidence else "", markup.rests_on(value, say)]
    return say.listed(filter(None, words)) if all(words) else words[0]


def twin(result: Result, names: Mapping[str, str], say: Locale) -> str:
    """Return ``value_table`` as markup: on a phone each row is a card, so that no number is cut."""
    table = value_table(result, names, say)
    rows = (map(escape, row) for row in table.itertuples(index=False, name=None))
    return markup.wide(table.columns, rows, "twin")


def most_beyond(result: Result, names: Mapping[str, str], say: Locale) -> str:
    """Return where most of those live who are out of reach, and how many; nothing where nobody is, or it is not asked.

    It is seldom the zone with the least share: that may be a small one.
    """
    beyond = {value.zone: result.beyond(value) for value in result.ranked()}
    many = {zone: persons for zone, persons in beyond.items() if persons > 0}
    if not many:
        return ""
    zone = max(many, key=lambda name: many[name])
    return say.say("headline-beyond", zone=names.get(zone, zone), persons=say.number(many[zone]))


def target_sums(result: Result) -> tuple[float, float]:
    """Return how many more the target asks for in all zones together, and in the district as a whole.

    The first is the greater where one zone has more than the target asks for: that makes up for another's lack.
    """
    return sum(value.persons_to_target for value in result.zones() if not math.isnan(value.persons_to_target)), (
        result.district().persons_to_target
    )


def told(value: Value, say: Locale) -> str:
    """Return a value with what must stand beside it, or why there is none, as markup."""
    if math.isnan(value.value):
        return f"<em>{escape(reason(value, say))}</em>"
    number = say.quantity(value.value, value.unit, decimals(value.unit))
    return f"<b>{escape(number)}</b> {markup.marks(value, say)}"


def reason(value: Value, say: Locale) -> str:
    """Return why there is no value."""
    return say.say(f"reason-{value.reason}") if value.reason else say.say("no-data")


def plain(text: str) -> str:
    """Return ``text`` so that a table's Markdown leaves it as it is."""
    return "".join("\\" + char if char in "\\`*_{}[]<>()#+-!|$~:" else char for char in text)
