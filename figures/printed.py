"""What was printed, in words: a number, or the range of several, each with the word that its sources put before it."""

from collections.abc import Collection, Iterable
from typing import Final

from i18n import Locale
from model.report import Report

ABOUT: Final = "about"


Said = tuple[float, str]  # a value, and its qualifier: ``about``, ``over`` or empty


def printed_words(low: float, high: float, unit: str, reports: Iterable[Report], say: Locale) -> str:
    """Return what reports say between ``low`` and ``high``; an end that a source calls rough is called so here too."""
    return between_words(low, high, unit, [(report.value, report.qualifier) for report in reports], say)


def between_words(low: float, high: float, unit: str, said: Collection[Said], say: Locale) -> str:
    """Return the same of values that are no reports."""
    if low == high:
        return qualified(qualifier_at(low, said), say.quantity(low, unit, 2), say)
    least = qualified(qualifier_at(low, said), say.number(low, 2), say)
    return say.say("range", low=least, high=qualified(qualifier_at(high, said), say.quantity(high, unit, 2), say))


def qualifier_at(value: float, said: Iterable[Said]) -> str:
    """Return the word that is put before a value; that it is rough where two words are."""
    words = {qualifier for told, qualifier in said if told == value and qualifier}
    return words.pop() if len(words) == 1 else ABOUT if words else ""


def qualified(qualifier: str, quantity: str, say: Locale) -> str:
    """Return a quantity with the word for a qualifier; as it is without one."""
    key = f"qualifier-{qualifier}"
    return say.say("qualified", word=say.say(key), value=quantity) if qualifier and say.has(key) else quantity
