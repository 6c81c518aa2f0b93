"""The declared words of the outside world: headers, yes and no, and what stands for unknown, all compared folded."""

import re
import tomllib
import unicodedata
from collections.abc import Mapping
from dataclasses import dataclass
from functools import cache, lru_cache
from pathlib import Path
from typing import Any, Final

VOCABULARY: Final = Path(__file__).resolve().parent.parent / "data" / "vocabulary"
HEADERS: Final = "headers.toml"

_LETTERS: Final = str.maketrans("ةىأإآٱ", "هياااا")
_TATWEEL: Final = "\u0640"
DIGITS: Final = str.maketrans("٠١٢٣٤٥٦٧٨٩۰۱۲۳۴۵۶۷۸۹", "01234567890123456789")
_UNSEEN = re.compile(r"[\u200b-\u200f\u202a-\u202e\u2060-\u2069\u061c\ufeff]")
_ARABIC = re.compile(r"[\u0600-\u06ff]")
_GAPS = re.compile(r"[\W_]+")
_CAMEL = re.compile(r"(?<=[a-z0-9])(?=[A-Z])")
_BRACKETS = re.compile(r"\s*[(\[]([^()\[\]]*)[)\]]\s*$")
# What is counted in a column of people: a header that says so says nothing else.
_COUNTED: Final = frozenset(
    {"persons", "person", "people", "number", "no", "count", "نسمه", "فرد", "شخص", "عدد", "بالعدد", "명"}
)
_ARTICLE: Final = "ال"
_LEAST_WITH_ARTICLE: Final = 5
_MOST_HEADERS: Final = 4096


@dataclass(frozen=True, slots=True)
class Words:
    """What ``data/vocabulary/headers.toml`` declares, every word folded.

    Parameters
    ----------
    fields
        Headers by field, the preferred first, as ``header_forms`` gives them.
    coordinates
        Headers of ``longitude``, ``latitude``, ``shape`` (well-known text) and ``pair`` (both numbers in one column).
    flags
        Word → truth.
    unknown
        Words, in lower case, for a number that is not known.
    currencies
        Words and signs, in lower case, for the money that a number beside them counts.
    services
        Word → service id.
    methods
        Word → ``register``, ``census`` or ``sample``: whether everybody was counted.
    totals, notes
        Words that begin a row of sums, and a remark under a table.
    units
        Words that a row of units under a header is made of.
    """

    fields: Mapping[str, tuple[str, ...]]
    coordinates: Mapping[str, tuple[str, ...]]
    flags: Mapping[str, bool]
    unknown: frozenset[str]
    currencies: frozenset[str]
    services: Mapping[str, str]
    methods: Mapping[str, str]
    totals: frozenset[str]
    notes: frozenset[str]
    units: frozenset[str]


# Headers are compared once for each role, and the words of a column with several lists.
@lru_cache(maxsize=16_384)
def fold(text: str) -> str:
    """Return ``text`` as it is compared: spellings that differ only in form fall together.

    Lower case, Latin digits, ة as ه, ى as ي, أ إ آ as ا, no tatweel, no vowel marks, every run of
    spaces and punctuation one underscore.
    """
    plain = unicodedata.normalize("NFKC", text).casefold().replace(_TATWEEL, "").translate(DIGITS).translate(_LETTERS)
    # Hangul decomposes too, so only marks that stand by themselves are dropped, before any decomposition.
    unmarked = "".join(letter for letter in plain if unicodedata.category(letter) != "Mn")
    return _GAPS.sub("_", unmarked).strip("_")


def latin(text: str) -> str:
    """Return ``text`` with Latin digits, every run of white space one space, without marks that nobody sees."""
    return " ".join(_UNSEEN.sub("", text).translate(DIGITS).split())


def is_arabic(text: str) -> bool:
    """Tell whether any letter of ``text`` is Arabic."""
    return _ARABIC.search(text) is not None


@lru_cache(_MOST_HEADERS)
def header_forms(header: str) -> tuple[str, ...]:
    """Return the ways in which a header is compared, as it stands first: folded, its article and camel case undone.

    ``الاسم`` is ``اسم``, ``openingHours`` is ``opening_hours``, and ``السكان (نسمة)`` is ``سكان``: a word in brackets
    that only says what is counted is no part of the name.
    """
    plain = _without_count(header)
    forms = (bare(fold(form)) for form in (header, _CAMEL.sub("_", header), plain, _CAMEL.sub("_", plain)))
    return tuple(dict.fromkeys(form for form in forms if form))


def bare(folded: str) -> str:
    """Return folded words without the definite article."""
    return "_".join(
        word.removeprefix(_ARTICLE) if len(word) >= _LEAST_WITH_ARTICLE else word for word in folded.split("_")
    )


def _without_count(header: str) -> str:
    found = _BRACKETS.search(header)
    return header[: found.start()] if found and fold(found.group(1)) in _COUNTED else header


@cache
def words() -> Words:
    """Return the declared words."""
    raw: dict[str, Any] = tomllib.loads((VOCABULARY / HEADERS).read_text(encoding="utf-8"))
    return Words(
        fields=_folded(raw["fields"]),
        coordinates=_folded(raw["coordinates"]),
        flags={fold(word): answer for answer, key in ((True, "yes"), (False, "no")) for word in raw["flags"][key]},
        unknown=frozenset(raw["unknown"]["words"]),
        currencies=frozenset(word.casefold() for word in raw["currency"]["words"]),
        services=_meanings(raw["services"]),
        methods=_meanings(raw["methods"]),
        totals=frozenset(map(fold, raw["around"]["totals"])),
        notes=frozenset(map(fold, raw["around"]["notes"])),
        units=frozenset(map(fold, raw["around"]["units"])),
    )


def _folded(listed: Mapping[str, list[str]]) -> dict[str, tuple[str, ...]]:
    return {name: tuple(bare(fold(word)) for word in (name, *written)) for name, written in listed.items()}


def _meanings(listed: Mapping[str, list[str]]) -> dict[str, str]:
    return {fold(word): meant for meant, written in listed.items() for word in written}
