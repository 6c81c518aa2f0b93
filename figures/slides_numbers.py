"""Slides about one number: the district, who reaches what, whom a closing counter strands, what to take home."""

import math
from collections.abc import Mapping
from html import escape

from figures import inclusion, markup
from figures.alt_text import closing, reach_of, title_of
from figures.dots import amount
from figures.headline import bounds, sentence
from figures.slides import Told
from figures.tables import most_beyond, reason
from i18n import Locale
from model.dataset import Dataset
from model.indicator import PERCENT, Result, Value

Names = Mapping[str, str]


def value_of(result: Result, zone: str) -> Value:
    """Return the value of a zone, or of the district where none is named or there is no such zone."""
    return result.of_zone(zone) or result.district()


def district(result: Result, name: str, picture: str, say: Locale) -> Told:
    """Return how many live in the district, of those whose walk is measured, and what an indicator says of them."""
    whole, zones = result.district(), sum(value.base > 0 for value in result.zones())
    title = say.say("stand-district-title", district=name)
    if math.isnan(whole.base):
        return _unknown(title, "", whole, result, picture, say)
    lines = [say.say("stand-district-zones", zones=say.number(zones)), _sentence(result, whole, say)]
    return Told(
        title,
        say.say("stand-district-scope"),
        say.quantity(whole.base, "persons"),
        tuple(filter(None, lines)),
        picture,
        whole.evidence,
        datasets=_datasets(result),
        facts={**facts_of(result, whole, say), "persons": say.quantity(whole.base, "persons")},
    )


def reached(result: Result, zone: str, names: Names, picture: str, say: Locale) -> Told:
    """Return who reaches what: the share large, the persons in a sentence, how many are beyond, the map."""
    whole, title = value_of(result, zone), title_of(result, say)
    scope = names.get(whole.zone) or say.say("whole-district")
    if math.isnan(whole.value):
        return _unknown(title, scope, whole, result, picture, say)
    beyond = result.beyond(whole)
    lines = [_sentence(result, whole, say)]
    lines.append("" if math.isnan(beyond) else say.say("stand-beyond", persons=say.number(beyond)))
    lines += ["" if zone else most_beyond(result, names, say), bounds(whole, say)]
    return Told(
        title,
        scope,
        amount(whole.value, whole.unit, say),
        tuple(filter(None, lines)),
        picture,
        whole.evidence,
        datasets=_datasets(result),
        facts=facts_of(result, whole, say),
    )


def stranded(result: Result, zone: str, names: Names, say: Locale) -> Told:
    """Return how many would lose a service whose counter closes, and all residents by their walk and connection."""
    whole, service = value_of(result, zone), say.say(f"service-{closing(result)}")
    scope = names.get(whole.zone) or say.say("whole-district")
    title = say.say("stand-inclusion-title", service=service)
    if math.isnan(whole.persons):
        return _unknown(title, scope, whole, result, "", say)
    reach = say.quantity(result.threshold, "m")
    lines = [say.say("stand-stranded", value=amount(whole.value, whole.unit, say), metres=reach)]
    if "losing" in whole.more:
        lines.append(say.say("stranding-losing", persons=say.quantity(whole.more["losing"], "persons"), metres=reach))
    return Told(
        title,
        scope,
        say.quantity(whole.persons, "persons"),
        tuple(lines),
        markup.figure(lines[0], inclusion.kinds_table(result, say)) if not zone else "",
        whole.evidence,
        datasets=_datasets(result),
        facts=facts_of(result, whole, say),
    )


def taken_home(result: Result, zone: str, names: Names, code: str, drawing: str, say: Locale) -> Told:
    """Return a number with its reach and its code, as words and as a picture that a phone reads."""
    told = reached(result, zone, names, "", say)
    if not code:
        return told
    shown = say.isolate(code)
    alt = say.say("stand-code-alt", code=shown)
    picture = f'<div class="code" role="img" aria-label="{escape(alt, quote=True)}">{drawing}</div>'
    words = f'<p class="code-words">{escape(say.say("stand-code"))} {markup.latin(code)}</p>'
    what = " – ".join(filter(None, (told.title, reach_of(result, say))))
    lines = (f"{what}.", say.say("stand-scan"), say.say("stand-verify"))
    return Told(
        say.say("stand-take-home-title"),
        told.scope,
        told.value,
        lines,
        picture + words,
        told.evidence,
        datasets=told.datasets,
        facts={**told.facts, "code": shown},
    )


def facts_of(result: Result, whole: Value, say: Locale) -> dict[str, str]:
    """Return a value and what belongs to it in words, by the names that a presenter calls them by."""
    plain = {
        "persons": (whole.persons, "persons"),
        "beyond": (result.beyond(whole), "persons"),
        "reach": (result.threshold, "m"),
    }
    known = {name: say.quantity(value, unit) for name, (value, unit) in plain.items() if not math.isnan(value)}
    return known if math.isnan(whole.value) else {**known, "value": amount(whole.value, whole.unit, say)}


def _sentence(result: Result, whole: Value, say: Locale) -> str:
    """Return a share within a walk as a sentence; nothing for what is none."""
    walked = result.indicator.unit == PERCENT and not math.isnan(result.threshold) and bool(result.weight)
    return sentence(result, whole, say) if walked and result.indicator.direction == "up" else ""


def _unknown(title: str, scope: str, whole: Value, result: Result, picture: str, say: Locale) -> Told:
    lines = (reason(whole, say), say.say("stand-lacking"))
    return Told(title, scope, say.say("no-data"), lines, picture, None, datasets=_datasets(result))


def _datasets(result: Result) -> tuple[Dataset, ...]:
    return tuple(dict.fromkeys(result.datasets.values()))
