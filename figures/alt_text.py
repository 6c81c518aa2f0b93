"""What a picture shows, said in a sentence whose every part is taken from its data."""

import math
from collections.abc import Mapping
from typing import Final

from i18n import Locale
from model.indicator import STREET_METRES, Result

# Before the service whose counter would close, in the id of what counts whom that strands.
STRANDED: Final = "strand_"


def title_of(result: Result, say: Locale) -> str:
    """Return the indicator's title, with a word where it was taken over streets, or over a group that was chosen."""
    title = result.indicator.title.of(say.language)
    if result.weight == STREET_METRES:
        return say.say("title-street_metres", title=title)
    return say.say("title-group", title=title, group=group_name(result.group, say)) if result.group else title


def reach_of(result: Result, say: Locale) -> str:
    """Return within which reach ``result`` was taken, as a line of its own; nothing where it has none."""
    return "" if math.isnan(result.threshold) else say.say("figure-reach", metres=say.quantity(result.threshold, "m"))


def group_name(group: str, say: Locale) -> str:
    """Return the name of a group of residents, as the tables and choices have it."""
    return say.say("group-" + group.replace(":", "-"))


def people_key(result: Result) -> str:
    """Return what messages call those whom ``result`` counts; a chosen group has no words of its own.

    Who would lose a service is not called as those are who reach one.
    """
    return "group" if result.group else "stranded" if closing(result) else result.people


def closing(result: Result) -> str:
    """Return the service whose counter would close, where ``result`` counts whom that strands; else nothing."""
    name = result.indicator.id
    return name.removeprefix(STRANDED) if name.startswith(STRANDED) else ""


def limits_of(result: Result, say: Locale) -> str:
    """Return what ``result`` does not tell, where anybody said."""
    own = result.indicator.note.of(say.language)
    key = "note-strand" if closing(result) else f"note-{result.indicator.id}"
    return own or (say.say(key) if say.has(key) else "")


def values_text(result: Result, names: Mapping[str, str], say: Locale) -> str:
    """Return the text alternative of a map or chart of ``result``.

    It names the indicator, the district's value, the best and the worst zone, how many zones
    have no value, and the kind of evidence. Only where more is better is the best called the highest.
    """
    known = [value for value in result.zones() if not math.isnan(value.value)]
    blank = len(result.zones()) - len(known)
    title = title_of(result, say)
    if not known:
        return say.say("alt-none", title=title, blank=blank)
    ranked = result.ranked()[: len(known)]
    best, worst, whole = ranked[0], ranked[-1], result.district()
    return say.say(
        "alt-values" if result.indicator.direction == "up" else "alt-values-ranked",
        title=title,
        district=say.quantity(whole.value, whole.unit, 1),
        best=names.get(best.zone, best.zone),
        high=say.quantity(best.value, best.unit, 1),
        worst=names.get(worst.zone, worst.zone),
        low=say.quantity(worst.value, worst.unit, 1),
        blank=blank,
        evidence=say.say(f"evidence-{best.evidence}"),
    )
