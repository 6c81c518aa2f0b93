"""Reads the tour that a presenter wrote: a TOML text becomes slides, or every fault of it is named at once."""

import math
import re
import tomllib
from collections.abc import Collection, Mapping
from dataclasses import dataclass, field
from typing import Final, cast

from model.problem import Place, Problem, ProblemError, Severity
from model.text import LANGUAGES, Language, Text
from model.tour import (
    IDLE_SECONDS,
    KINDS,
    LEAST_IDLE,
    LEAST_SECONDS,
    MOST_IDLE,
    MOST_SECONDS,
    NEEDED,
    SECONDS,
    Slide,
    Tour,
)

LARGEST: Final = 200_000  # bytes: a hundred slides with long notes are a tenth of it
MOST_SLIDES: Final = 60
LONGEST: Final[Mapping[str, int]] = {"title": 90, "words": 280, "notes": 2000}  # letters
OWN: Final = ("language", "idle_seconds", "real", "slide")
COMMON: Final = ("id", "kind", "seconds", "language", "skip", *LONGEST)
REACH: Final = "reach"
LEAST_REACH, MOST_REACH = 50.0, 5000.0  # metres that anybody walks
ID: Final = re.compile(r"[a-z][a-z0-9_-]{0,39}", re.ASCII)
CALLED: Final = re.compile(r"\{([^{}]*)\}")
LINE: Final = re.compile(r"line (\d+)")
SLIDE: Final = re.compile(r"^\s*\[\[\s*slide\s*\]\]")


@dataclass(frozen=True, slots=True)
class Known:
    """What a slide may be bound to: the ids that there are, by the name of the binding."""

    ids: Mapping[str, Collection[str]] = field(default_factory=dict)


def tour_of(raw: bytes, known: Known) -> Tour:
    """Return the tour that a file holds.

    Raises
    ------
    ProblemError
        Rules ``tour-unreadable`` and ``tour-…``, one finding for everything that is wrong.
    """
    text, root = _read(raw)
    reading = _Reading(text, known)
    tour = reading.tour(root)
    if reading.problems:
        raise ProblemError(*reading.problems)
    return tour


def _read(raw: bytes) -> tuple[str, Mapping[str, object]]:
    if len(raw) > LARGEST:
        raise ProblemError(Problem("tour-too-large", Severity.REFUSE, facts={"bytes": len(raw), "most": LARGEST}))
    try:
        text = raw.decode("utf-8-sig")
        return text, tomllib.loads(text.replace("\r\n", "\n"))
    except UnicodeDecodeError as fault:
        line = raw[: fault.start].count(b"\n") + 1
        raise ProblemError(_unreadable(line, "letters")) from fault
    except (tomllib.TOMLDecodeError, RecursionError) as fault:
        found = LINE.search(str(fault))
        line = int(found[1]) if found else len(raw.splitlines())
        raise ProblemError(_unreadable(line, "form")) from fault


def _unreadable(line: int, what: str) -> Problem:
    return Problem("tour-unreadable", Severity.REFUSE, where=(Place(row=line),), facts={"what": what})


class _Reading:
    """One reading of a file: every getter notes what is wrong and goes on."""

    def __init__(self, text: str, known: Known) -> None:
        self.problems: list[Problem] = []
        self._known = known
        self._lines = text.splitlines()
        self._starts = [at for at, line in enumerate(self._lines, start=1) if SLIDE.match(line)]
        self._at = 0  # which slide is being read, from 1; 0 for what is said of the whole tour
        self._id = ""

    def tour(self, root: Mapping[str, object]) -> Tour:
        """Return the tour, whole or in part; what is wrong in it stands in ``problems``."""
        self._strays(root, OWN)
        real, language = self._flag(root, "real"), self._language(root)
        idle = self._number(root, "idle_seconds", IDLE_SECONDS, LEAST_IDLE, MOST_IDLE)
        told = root.get("slide", [])
        tables = [one for one in told if isinstance(one, dict)] if isinstance(told, list) else []
        if not tables or len(tables) != len(cast("list[object]", told)):
            self._fault("tour-no-slides", "slide")
        if len(tables) > MOST_SLIDES:
            self._fault("tour-too-many", "slide", found=str(len(tables)), expected=MOST_SLIDES)
        slides = tuple(self._slide(number, table) for number, table in enumerate(tables[:MOST_SLIDES], start=1))
        for number, slide in enumerate(slides, start=1):
            if slide.id and slide.id in {one.id for one in slides[: number - 1]}:
                self._at, self._id = number, slide.id
                self._fault("tour-id-twice", "id", found=slide.id)
        self._at, self._id = 0, ""
        if slides and all(slide.skip for slide in slides):
            self._fault("tour-all-skipped", "skip")
        return Tour(slides, language or LANGUAGES[0], idle, real)

    def _slide(self, number: int, table: Mapping[str, object]) -> Slide:
        self._at, self._id = number, str(table.get("id", ""))[:40]
        name, kind = self._named(table), self._kind(table)
        self._strays(table, (*COMMON, *KINDS.get(kind, {one for names in KINDS.values() for one in names})))
        bound = {key: self._bound(table, key) for key in KINDS.get(kind, ()) if key != REACH}
        slide = Slide(
            id=name,
            kind=kind or "words",
            bound={key: value for key, value in bound.items() if value},
            reach=self._number(table, REACH, math.nan, LEAST_REACH, MOST_REACH) if REACH in table else math.nan,
            seconds=self._number(table, "seconds", SECONDS, LEAST_SECONDS, MOST_SECONDS),
            language=self._language(table),
            skip=self._flag(table, "skip"),
            **{key: self._text(table, key) for key in LONGEST},
        )
        for key in LONGEST if kind else ():
            self._judge_words(getattr(slide, key), key, slide.names())
        if kind == "words" and slide.title == Text():
            self._fault("tour-missing", "title", expected="ar, en, ko")
        return slide

    def _named(self, table: Mapping[str, object]) -> str:
        name = table.get("id")
        if not isinstance(name, str) or not ID.fullmatch(name):
            self._fault("tour-id", "id", found=_shown(name))
            return ""
        return name

    def _kind(self, table: Mapping[str, object]) -> str:
        kind = table.get("kind")
        if not isinstance(kind, str) or kind not in KINDS:
            self._fault("tour-unknown", "kind", found=_shown(kind), expected=", ".join(KINDS))
            return ""
        return kind

    def _bound(self, table: Mapping[str, object], key: str) -> str:
        value, ids = table.get(key), self._known.ids.get(key, ())
        if value is None and key not in NEEDED:
            return ""
        if not isinstance(value, str) or value not in ids:
            rule = "tour-missing" if value is None else "tour-unknown"
            self._fault(rule, key, found=_shown(value), expected=", ".join(ids))
            return ""
        return value

    def _text(self, table: Mapping[str, object], key: str) -> Text:
        told = table.get(key)
        if told is None:
            return Text()
        if not isinstance(told, dict) or not all(
            name in LANGUAGES and isinstance(words, str) for name, words in told.items()
        ):
            self._fault("tour-words", key, found=_shown(told))
            return Text()
        return Text(**{name: " ".join(words.split()) for name, words in told.items()})

    def _judge_words(self, text: Text, key: str, names: tuple[str, ...]) -> None:
        for language in LANGUAGES:
            words, where = getattr(text, language), f"{key}.{language}"
            if len(words) > LONGEST[key]:
                self._fault("tour-too-long", where, found=str(len(words)), expected=LONGEST[key])
            strange = [called for called in CALLED.findall(words) if called.strip() not in names]
            if strange or words.count("{") != words.count("}"):
                self._fault("tour-value-unknown", where, found=" ".join(strange), expected=", ".join(names))
            typed = [letter for letter in CALLED.sub("", words) if letter.isnumeric()]
            if typed:
                self._fault("tour-digits", where, found="".join(typed), expected=", ".join(names))

    def _language(self, table: Mapping[str, object]) -> Language | None:
        value = table.get("language")
        if value is None:
            return None
        found = next((one for one in LANGUAGES if one == value), None)
        if found is None:
            self._fault("tour-unknown", "language", found=_shown(value), expected=", ".join(LANGUAGES))
        return found

    def _number(self, table: Mapping[str, object], key: str, usual: float, least: float, most: float) -> float:
        value = table.get(key, usual)
        # bool is an int to Python, and `true` is no number to anybody else
        if (
            isinstance(value, int | float)
            and not isinstance(value, bool)
            and (value is usual or least <= value <= most)
        ):
            return float(value)
        self._fault("tour-number", key, found=_shown(value), expected=f"{least:g}–{most:g}")
        return usual

    def _flag(self, table: Mapping[str, object], key: str) -> bool:
        value = table.get(key, False)
        if not isinstance(value, bool):
            self._fault("tour-unknown", key, found=_shown(value), expected="true, false")
        return value is True

    def _strays(self, table: Mapping[str, object], names: Collection[str]) -> None:
        for key in table:
            if key not in names:
                self._fault("tour-stray", key, expected=", ".join(names))

    def _fault(self, rule: str, field_: str, *, found: str = "", expected: str | int = "") -> None:
        where = Place(row=self._line(field_), column=field_, found=found or None)
        slide = self._id if self._at else ""
        facts: dict[str, str | int | float | Text] = {"slide": slide, "number": self._at, "expected": expected}
        self.problems.append(Problem(rule, Severity.REFUSE, where=(where,), facts=facts))

    def _line(self, field_: str) -> int:
        """Return the line on which a field stands, else the slide's first line; from 1, as an editor counts."""
        if len(self._starts) < self._at:
            return 1  # written as one list: its lines cannot be told apart
        first = self._starts[self._at - 1] if self._at else 1
        after = self._starts[self._at] if self._at < len(self._starts) else len(self._lines) + 1
        key = re.escape(field_.partition(".")[0])
        asked = re.compile(rf"""^\s*(\[+\s*slide\.)?["']?{key}["']?\s*(\]|=|\.)""")
        return next((at for at in range(first, after) if asked.match(self._lines[at - 1])), first)


def _shown(value: object) -> str:
    """Return a value as the sentence of a fault shows it, cut where it is long."""
    text = "" if value is None else str(value)
    return text if len(text) <= 60 else f"{text[:60]}…"  # noqa: PLR2004 - letters
