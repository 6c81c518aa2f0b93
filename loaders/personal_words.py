"""The declared words of personal data: what its columns are called, and the names that people are given."""

import csv
from collections.abc import Mapping
from dataclasses import dataclass
from functools import cache
from typing import Final

from loaders.words import VOCABULARY, fold

PERSONAL: Final = "personal.csv"
_GIVEN, _PLACE = "given", "place"
# Written before another word, or as one with it: عبد الرحمن, عبدالرحمن.
_SERVANT: Final = "عبد"


@dataclass(frozen=True, slots=True)
class PersonalWords:
    """What ``data/vocabulary/personal.csv`` declares, every word folded.

    Parameters
    ----------
    headers
        Header → kind of what its column holds: ``phone``, ``national-id``, ``passport``, ``name``.
    given
        Names that people are given.
    places
        Words of which one in a header says that its column names places, many of which are called after people.
    """

    headers: Mapping[str, str]
    given: frozenset[str]
    places: frozenset[str]

    def kind_of(self, header: str) -> str:
        """Return the kind of personal data that a header speaks of; empty for none."""
        return self.headers.get(fold(header), "")

    def is_of_place(self, header: str) -> bool:
        """Tell whether a header says that its column names places."""
        return not self.places.isdisjoint(fold(header).split("_"))

    def is_person(self, text: str) -> bool:
        """Tell whether a text is a person's name by its look: two to six words, most of them names people are given."""
        words = [word for word in fold(text).replace(f"{_SERVANT}_ال", f"{_SERVANT}ال").split("_") if word]
        known = [word in self.given for word in words]
        return _FEWEST <= len(words) <= _MOST and known[0] and sum(known) * 2 >= len(words) and sum(known) >= _FEWEST


_FEWEST, _MOST = 2, 6


@cache
def personal_words() -> PersonalWords:
    """Return the declared words of personal data."""
    headers, listed = dict[str, str](), {_GIVEN: set[str](), _PLACE: set[str]()}
    with (VOCABULARY / PERSONAL).open(encoding="utf-8", newline="") as lines:
        for row in csv.DictReader(lines):
            if row["kind"] in listed:
                listed[row["kind"]].add(fold(row["word"]))
            else:
                headers[fold(row["word"])] = row["kind"]
    return PersonalWords(headers, frozenset(listed[_GIVEN]), frozenset(listed[_PLACE]))
