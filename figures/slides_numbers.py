"""Slides about one number of one indicator: who reaches what, whom a closing strands, what to take home."""

import math
from collections.abc import Iterable, Mapping

from figures.alt_text import title_of
from figures.dots import amount
from figures.headline import bounds, sentence
from figures.slides import Told
from figures.tables import most_beyond, reason
from i18n import Locale
from model.indicator import RESIDENTS, Result, Value


def value_of(result: Result, zone: str) -> Value:
    """Return the value of a zone, or of the district where none is named or there is no such zone."""
    return result.of_zone(zone) or result.district()


def reached(
    result: Result, zone: str, names: Mapping[str, str], picture: str, sources: tuple[str, ...], say: Locale
) -> Told:
    """Return who reaches what: the share large, the persons in a sentence, how many are beyond, the map."""
    whole, title = value_of(result, zone), title_of(result, say)
    scope = names.get(whole.zone) or say.say("whole-district")
    if math.isnan(whole.value):
        return Told(title, scope, say.say("no-data"), tuple(_lacking(whole, say)), picture, None, sources)
    beyond = result.beyond(whole)
    lines = [sentence(result, whole, say)] if has_sentence(result, say) else []
    if not math.isnan(beyond):
        lines.append(say.say("stand-beyond", persons=say.number(beyond)))
    most = "" if zone else most_beyond(result, names, say)
    lines += [line for line in (most, bounds(whole, say)) if line]
    return Told(
        title,
        scope,
        amount(whole.value, whole.unit, say),
        tuple(lines),
        picture,
        whole.evidence,
        sources,
        facts_of(result, whole, say),
    )


def has_sentence(result: Result, say: Locale) -> bool:
    """Tell whether a value can be said as a sentence about people within a walk."""
    return not math.isnan(result.threshold) and result.weight != "" and say.has(f"headline-{RESIDENTS}")


def facts_of(result: Result, whole: Value, say: Locale) -> dict[str, str]:
    """Return a value and what belongs to it in words, by the names that a presenter calls them by."""
    told = {
        "value": (whole.value, lambda: amount(whole.value, whole.unit, say)),
        "persons": (whole.persons, lambda: say.quantity(whole.persons, "persons")),
        "beyond": (result.beyond(whole), lambda: say.quantity(result.beyond(whole), "persons")),
        "reach": (result.threshold, lambda: say.quantity(result.threshold, "m")),
    }
    return {name: words() for name, (value, words) in told.items() if not math.isnan(value)}


def _lacking(whole: Value, say: Locale) -> Iterable[str]:
    yield reason(whole, say)
    yield say.say("stand-lacking")
