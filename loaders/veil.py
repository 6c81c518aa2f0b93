"""Keeps the values of persons out of every sentence: what looks like one is masked, whatever finding quotes it."""

import re
from collections.abc import Iterable
from dataclasses import replace
from typing import Final

from loaders.words import DIGITS
from model.problem import Place, Problem

PHONE, NATIONAL_ID, EMAIL = "phone", "national-id", "email"
# Egyptian mobile numbers: 010, 011, 012, 015 and eight digits, or the same behind the country's number.
_MOBILE: Final = r"(?:^|[^0-9.,+])((?:(?:\+|00)20[ \-]?0?|0)1[0125][ \-]?[0-9](?:[ \-]?[0-9]){7})(?:$|[^0-9])"
# Century, year, month, day, governorate, number and check digit. How the last is computed is nowhere published by
# those who issue it, so it is not asked for.
_NATIONAL_ID: Final = (
    r"(?:^|[^0-9])([23][0-9]{2}(?:0[1-9]|1[0-2])(?:0[1-9]|[12][0-9]|3[01])"
    r"(?:0[1-4]|1[1-9]|2[1-9]|3[1-5]|88)[0-9]{5})(?:$|[^0-9])"
)
_EMAIL: Final = r"([A-Za-z0-9._%+\-]+@[A-Za-z0-9\-]+(?:\.[A-Za-z0-9\-]+)*\.[A-Za-z]{2,})"
PATTERNS: Final = {PHONE: _MOBILE, NATIONAL_ID: _NATIONAL_ID, EMAIL: _EMAIL}
# Findings that quote nothing but masked values.
_SAID: Final = frozenset({"personal-data", "personal-contact", "personal-accepted"})
# Digits: a shorter number is told by its first.
_SHORTEST: Final = 6


def veil(problems: Iterable[Problem]) -> tuple[Problem, ...]:
    """Return findings in which no personal value can be read, whatever rule they speak of."""
    told = tuple(problems)
    columns = {place.column or "" for problem in told if problem.rule in _SAID for place in problem.where}
    return tuple(problem if problem.rule in _SAID else veiled(problem, columns) for problem in told)


def masked(text: str) -> str:
    """Return a value of which only the ends of its parts are left, so that it can be found but not read."""
    return " ".join(_masked_word(word) for word in text.split())


def veiled(problem: Problem, columns: Iterable[str] = ()) -> Problem:
    """Return a finding in which no personal value can be read.

    Parameters
    ----------
    columns
        Columns that hold such values: whatever is quoted from them is masked; elsewhere numbers and addresses are.
    """
    hidden = set(columns)

    def veil(place: Place) -> Place:
        if not place.found:
            return place
        return replace(place, found=masked(place.found) if place.column in hidden else without_numbers(place.found))

    facts = {key: without_numbers(fact) if isinstance(fact, str) else fact for key, fact in problem.facts.items()}
    return replace(problem, where=tuple(map(veil, problem.where)), facts=facts)


def without_numbers(text: str) -> str:
    """Return a text with the telephone numbers, national ids and addresses in it masked."""
    for pattern in PATTERNS.values():
        # From the end, so that places before stay where they are.
        for match in reversed(list(re.finditer(pattern, text.translate(DIGITS)))):
            start, end = match.span(1)
            text = text[:start] + _masked_word(text[start:end]) + text[end:]
    return text


def _masked_word(word: str) -> str:
    digits = sum(letter.isdigit() for letter in word)
    if digits >= _SHORTEST:
        return f"{word[:3]}{'•' * max(1, len(word) - 5)}{word[-2:]}"
    if "@" in word:
        return f"{word[:1]}•••@•••"
    return f"{word[:1]}•••"
