"""One reader's language: sentences from Fluent files, numbers and dates by CLDR."""

import math
import re
from collections.abc import Iterable, Mapping
from datetime import date
from functools import cache, lru_cache
from pathlib import Path
from typing import Final, Literal

import babel
from babel.dates import format_date, format_skeleton
from babel.numbers import format_decimal
from fluent.runtime import FluentBundle, FluentResource
from fluent.runtime.resolver import CurrentEnvironment, Message, ResolverEnvironment
from fluent.runtime.types import FluentFloat, FluentType

from model.problem import Problem
from model.text import Language, Text

LOCALES: Final = Path(__file__).parent / "locales"
DIRECTIONS: Final[dict[Language, Literal["rtl", "ltr"]]] = {"ar": "rtl", "en": "ltr", "ko": "ltr"}
TAGS: Final[dict[Language, str]] = {"ar": "ar_EG", "en": "en", "ko": "ko"}
ARABIC_INDIC: Final = str.maketrans("0123456789", "٠١٢٣٤٥٦٧٨٩")
FIRST_STRONG_ISOLATE, RIGHT_TO_LEFT_ISOLATE, POP_ISOLATE = "\u2068", "\u2067", "\u2069"
LONGEST_VALUE: Final = 120
SAID: Final = 8192  # sentences, and numbers, of each language that are kept as they were said
PERCENTAGES, POINTS = ("percent", "%"), "percentage points"
_CONTROL = re.compile(r"[\x00-\x1f\x7f-\x9f]+")
_DIRECTION = re.compile(r"[\u200e\u200f\u202a-\u202e\u2066-\u2069]+")
_ENTRY = re.compile(r"^(-?[A-Za-z][\w-]*) *=", re.MULTILINE | re.ASCII)
_HOLLOW = re.compile("\u2068(?=[\u2066-\u2068])")

Fact = str | int | float | Text


class Isolated(str):
    """Words of our own making, already shielded: put into a sentence they stay as they are."""

    __slots__ = ()


class Locale:
    """Says messages and writes numbers and dates in one language.

    Arabic uses Arabic-Indic digits, as CLDR has it for Egypt, and every value that is put
    into a sentence is isolated, so that mixed directions never scramble.
    """

    def __init__(self, language: Language) -> None:
        self.language: Language = language
        self.direction = DIRECTIONS[language]
        self._tag = TAGS[language]
        self._arabic_digits = babel.Locale.parse(self._tag).default_numbering_system == "arab"
        self._bundle = _Bundle([self._tag.replace("_", "-")], use_isolating=True)
        for path in sorted((LOCALES / language).glob("*.ftl")):
            self._bundle.take(path.read_text(encoding="utf-8"))
        # Readers of one page hear the same sentences. By type too: words that are shielded equal those that are not.
        self._say, self._written = (lru_cache(SAID, typed=True)(one) for one in (self._say_anew, self._written_anew))

    def has(self, key: str) -> bool:
        """Tell whether there is a message called ``key``."""
        return self._bundle.has_message(key)

    def say(self, key: str, **facts: Fact) -> str:
        """Return the message ``key`` with ``facts`` put in.

        Raises
        ------
        KeyError
            When there is no such message, or it needs a fact that was not given.
        """
        return self._say(key, **facts)

    def _say_anew(self, key: str, **facts: Fact) -> str:
        """Return the same without having said it before."""
        if not self.has(key):
            raise KeyError(key)
        text = self._bundle.resolve(key, {name: self._spoken(value) for name, value in facts.items()})
        # An isolate that holds nothing but isolates finds no letter to take its direction from.
        return _HOLLOW.sub(RIGHT_TO_LEFT_ISOLATE, text) if self.direction == "rtl" else text

    def problem(self, problem: Problem, ending: str = "", **more: Fact) -> str:
        """Return the sentence of one finding of a check.

        Parameters
        ----------
        ending
            Of the message, where a place has a sentence of its own for it.
        more
            Facts that this sentence needs beside those of the finding.
        """
        first = problem.where[0] if problem.where else None
        facts: dict[str, Fact] = {
            "count": problem.count,
            "row": (first.row if first else None) or 0,
            "column": (first.column if first else None) or "",
            "found": (first.found if first else None) or "",
        }
        facts |= problem.facts
        if isinstance(day := facts.get("day"), str):
            facts["day"] = self.date(day)
        return self.say(f"problem-{problem.rule}{ending}", **{**facts, **more})

    def origin(self, text: str) -> str:
        """Return in this language what an origin states in our own words, or by an id of ours; else nothing."""
        key = f"origin-{unit_key(text)}"
        return self.say(key) if self.has(key) else ""

    def number(self, value: float, digits: int = 0, *, at_least: int | None = None) -> str:
        """Return ``value`` with at most ``digits`` decimals; NaN is the word for no data, never a zero."""
        return self._written(value, digits, at_least or 0)

    def _written_anew(self, value: float, digits: int, at_least: int) -> str:
        if math.isnan(value):
            return self.say("no-data")
        pattern = "#,##0" + ("." + "0" * at_least + "#" * (digits - at_least) if digits else "")
        # The sum turns a negative zero, which a rounded -0.2 leaves, into a plain one.
        text = format_decimal(round(value, digits) + 0.0, pattern, self._tag, numbering_system="default")
        return self.digits(text)

    def quantity(self, value: float, unit: str, digits: int = 0) -> str:
        """Return ``value`` with its unit in the form that the number asks for, isolated.

        An unknown unit is shown as it is written.
        """
        if math.isnan(value):
            return self.say("no-data")
        # The form follows what is written, not what was rounded away. A negative difference counts nothing:
        # it takes the general form, since "two days" in a word of its own would lose the sign.
        return self._in_unit(self.number(value, digits), unit, max(round(value, digits), 0.0))

    def signed(self, value: float, unit: str, digits: int = 0) -> str:
        """Return a difference with its sign before it, as this language reads, and its unit behind; none is unsigned.

        Two percentages differ by percentage points.
        """
        rounded, unit = round(value, digits), POINTS if unit in PERCENTAGES else unit
        number = ("+" if rounded > 0 else "\u2212" if rounded < 0 else "") + self.number(abs(value), digits)
        text = self._in_unit(number, unit, abs(rounded))
        return text if number in text else self._in_unit(number, unit, 0.0)

    def _in_unit(self, number: str, unit: str, count: float) -> str:
        """Return a written number with its unit in the form that ``count`` asks for, isolated."""
        key = f"unit-{unit_key(unit)}"
        text = self.say(key, number=number, count=count) if self.has(key) else f"{number} {clean(unit)}"
        # A number has no direction of its own: in Arabic its sign and unit stand on its left.
        start = RIGHT_TO_LEFT_ISOLATE if self.direction == "rtl" else FIRST_STRONG_ISOLATE
        return Isolated(f"{start}{bare(text)}{POP_ISOLATE}")

    def date(self, iso: str) -> str:
        """Return an ISO date, month or year as this language writes it; other text as it is."""
        parts = iso.split("-")
        if not all(part.isdecimal() for part in parts) or len(parts[0]) != 4:  # noqa: PLR2004 - a year has four digits
            return self.digits(clean(iso))
        year, month, day = (*map(int, parts), 1, 1)[:3]
        try:
            moment = date(year, month, day)
        except ValueError:
            return self.digits(clean(iso))
        skeletons = {1: "y", 2: "yMMMM"}
        text = (
            format_skeleton(skeletons[len(parts)], moment, locale=self._tag)
            if len(parts) in skeletons
            else format_date(moment, "long", locale=self._tag)
        )
        return self.digits(text)

    def digits(self, text: str) -> str:
        """Return ``text`` with the digits of this language."""
        return text.translate(ARABIC_INDIC) if self._arabic_digits else text

    def listed(self, items: Iterable[str]) -> str:
        """Return ``items`` in a row, each isolated; a middle dot would pass for an Arabic zero."""
        items = list(items)
        if not items:
            return ""
        row = ("، " if self.language == "ar" else ", ").join(self.isolate(item) for item in items)
        return Isolated(f"{RIGHT_TO_LEFT_ISOLATE}{row}{POP_ISOLATE}" if self.direction == "rtl" else row)

    def isolate(self, text: str) -> str:
        """Return ``text`` shielded from the direction of the text around it."""
        return Isolated(f"{FIRST_STRONG_ISOLATE}{clean(text)}{POP_ISOLATE}")

    def _spoken(self, value: Fact) -> str | FluentType:
        if isinstance(value, Text):
            return clean(value.of(self.language))
        if isinstance(value, str):
            return value if isinstance(value, Isolated) else clean(value)
        number = _Number(value)
        number.speaker = self
        return number


class _Number(FluentFloat):
    """A number that Fluent can choose a plural by, and that is written by the locale."""

    speaker: Locale

    def format(self, locale: babel.Locale) -> str:  # noqa: ARG002 - the signature is Fluent's
        return self.speaker.number(float(self), 2)


class _Bundle(FluentBundle):
    """A bundle that keeps our numbers ours: the parent would turn them back into its own, with Latin digits.

    A message is parsed when it is first asked for: a command says a dozen of two thousand, and to parse them all took
    half a second.
    """

    def __init__(self, locales: list[str], *, use_isolating: bool) -> None:
        super().__init__(locales, use_isolating=use_isolating)
        self._sources: dict[str, str] = {}

    def take(self, text: str) -> None:
        """Take the messages of a file, each as it is written."""
        self._sources = entries(text) | self._sources

    def has_message(self, message_id: str) -> bool:
        """Tell whether there is such a message."""
        return message_id in self._sources and not message_id.startswith("-")

    def _lookup(self, entry_id: str, term: bool = False) -> Message:  # noqa: FBT001, FBT002 - the signature is Fluent's
        source = self._sources.get(f"-{entry_id}" if term else entry_id)
        if source is not None and entry_id not in (self._terms if term else self._messages):
            self.add_resource(FluentResource(source))
        return super()._lookup(entry_id, term)

    def resolve(self, key: str, facts: dict[str, str | FluentType]) -> str:
        """Return the message ``key``; any fault of its pattern is a ``KeyError``."""
        pattern = self.get_message(key).value
        errors: list[Exception] = []
        env = ResolverEnvironment(context=self, current=CurrentEnvironment(args=facts), errors=errors)
        text = pattern(env) if pattern is not None else ""
        if errors or not isinstance(text, str):
            problem = f"{key}: {errors[:1]}"
            raise KeyError(problem)
        return text


def bare(text: str) -> str:
    """Return ``text`` without direction marks and isolates, for a terminal, a file or a comparison."""
    return _DIRECTION.sub("", text)


def clean(text: str) -> str:
    """Return ``text`` from outside as one short harmless line: no controls, no direction marks."""
    line = _CONTROL.sub(" ", bare(text)).strip()
    return line if len(line) <= LONGEST_VALUE else line[: LONGEST_VALUE - 1] + "…"


def unit_key(unit: str) -> str:
    """Return the message part of a unit: ``m2/person`` → ``m2-per-person``, ``%`` → ``percent``."""
    spelled = unit.replace("%", "percent").replace("/", " per ").lower()
    return re.sub(r"[^a-z0-9]+", "-", spelled).strip("-")


@cache
def locale(language: Language) -> Locale:
    """Return the one ``Locale`` of ``language``."""
    return Locale(language)


def entries(text: str) -> dict[str, str]:
    """Return the messages of a file, and its terms, by name as they are written."""
    starts = [(found.group(1), found.start()) for found in _ENTRY.finditer(text)]
    ends = [start for _, start in starts[1:]]
    return {name: text[start:end] for (name, start), end in zip(starts, [*ends, len(text)], strict=True)}


def message_ids(language: Language) -> Mapping[str, str]:
    """Return every message id of ``language`` with the file that it stands in, for the parity tests."""
    ids: dict[str, str] = {}
    for path in sorted((LOCALES / language).glob("*.ftl")):
        for line in path.read_text(encoding="utf-8").splitlines():
            if match := re.match(r"([a-z][A-Za-z0-9_-]*) =", line):
                ids[match.group(1)] = path.name
    return ids
