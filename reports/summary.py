"""What a brief says first: sentences of which every part is taken from the values."""

import math
from collections import Counter
from collections.abc import Iterable, Mapping, Sequence
from typing import Final

from figures.dots import amount, target_of
from i18n import Locale
from model.evidence import Evidence
from model.indicator import Result
from reports.content import Content, titled

MOST: Final = 3  # of what is furthest from its target: a summary that lists all sums nothing up
SURE: Final = 2  # indicators: of fewer nobody could say that a zone is last again and again


def summary(content: Content, names: Mapping[str, str], say: Locale) -> Iterable[str]:
    """Yield the sentences, the most important first."""
    results = [item.result for item in content.measured]
    known = [result for result in results if not math.isnan(result.district().value)]
    yield say.say("brief-holds", count=len(results), known=len(known), blank=len(results) - len(known))
    asked = [result for result in known if not math.isnan(target_of(result))]
    if asked:
        met = sum(meets(result) for result in asked)
        yield say.say("brief-targets", count=len(asked), met=met)
    short = sorted((result for result in asked if result.district().persons_to_target > 0), key=_short)
    for result in short[:MOST]:
        yield _lacking(result, say)
    if worst := last_again(results, names):
        yield say.say("brief-last", zone=worst[0], times=worst[1], count=worst[2])
    for result in widest(results)[:1]:
        yield _gap(result, names, say)
    made_up = sum(result.district().evidence is Evidence.ILLUSTRATIVE for result in known)
    if made_up:
        yield say.say("brief-made-up", count=made_up, known=len(known))


def meets(result: Result) -> bool:
    """Tell whether the district's value is as good as its target, or better."""
    ill = result.indicator.ill
    return ill(result.district().value) <= ill(target_of(result)) + 1e-9


def _short(result: Result) -> float:
    return -result.district().persons_to_target


def _lacking(result: Result, say: Locale) -> str:
    whole, unit = result.district(), result.indicator.unit
    return say.say(
        "brief-lacking",
        title=titled(result, say),
        value=amount(whole.value, unit, say),
        target=amount(target_of(result), unit, say),
        persons=round(whole.persons_to_target),
    )


def last_again(results: Sequence[Result], names: Mapping[str, str]) -> tuple[str, int, int] | None:
    """Return which zone is the worst most often, how often, and of how many; None where none stands out.

    Where two zones share the worst value neither is it; where two are it equally often none is named.
    """
    worst = [zone for result in results if (zone := _worst(result))]
    ranked = Counter(worst).most_common(2)
    if not ranked or ranked[0][1] < SURE or (len(ranked) > 1 and ranked[0][1] == ranked[1][1]):
        return None
    zone, times = ranked[0]
    return names.get(zone, zone), times, len(worst)


def _worst(result: Result) -> str:
    known = [value for value in result.ranked() if not math.isnan(value.value)]
    if len(known) < 2 or result.indicator.ill(known[-1].value) == result.indicator.ill(known[-2].value):  # noqa: PLR2004 - two to compare
        return ""
    return known[-1].zone


def widest(results: Sequence[Result]) -> list[Result]:
    """Return the shares with the widest gap between their best and their worst zone, the widest first."""
    shares = [result for result in results if result.indicator.unit == "percent" and _span(result) > 0]
    return sorted(shares, key=lambda result: -_span(result))


def _span(result: Result) -> float:
    known = [value.value for value in result.zones() if not math.isnan(value.value)]
    return max(known) - min(known) if known else 0.0


def _gap(result: Result, names: Mapping[str, str], say: Locale) -> str:
    known = [value for value in result.ranked() if not math.isnan(value.value)]
    best, worst = known[0], known[-1]
    return say.say(
        "brief-gap",
        title=titled(result, say),
        worst=names.get(worst.zone, worst.zone),
        low=amount(worst.value, worst.unit, say),
        best=names.get(best.zone, best.zone),
        high=amount(best.value, best.unit, say),
    )
