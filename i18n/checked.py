"""Which sentences a native speaker has read and found right, and which nobody has.

A sentence that was changed after it was checked counts as unchecked again: what is kept is the hash of its words.
"""

import csv
import re
from collections.abc import Iterable
from dataclasses import dataclass
from datetime import date
from hashlib import sha256
from pathlib import Path
from typing import Final

from i18n.locale import LOCALES, entries
from model.problem import Problem, ProblemError, Severity
from model.text import Language

LEDGER: Final = LOCALES / "checked.csv"
HEADS: Final = ("language", "key", "mark", "who", "date")
_COMMENT: Final = re.compile(r"^#.*$", re.MULTILINE)
_SPACE: Final = re.compile(r"\s+")


@dataclass(frozen=True, slots=True)
class Sentence:
    """One message in one language.

    Parameters
    ----------
    file
        Name of the file that it stands in, without its ending.
    words
        As it is written, with its gaps and forms, on one line.
    who, day
        Who found it right as it stands, and when: ISO; empty where nobody has.
    """

    language: Language
    file: str
    key: str
    words: str
    who: str = ""
    day: str = ""

    @property
    def mark(self) -> str:
        """Return what tells these words from any others."""
        return sha256(self.words.encode()).hexdigest()[:16]


def sentences(language: Language, ledger: Path = LEDGER) -> tuple[Sentence, ...]:
    """Return every message of a language in the order of its files, with who has checked it."""
    known = {(row["key"], row["mark"]): row for row in _rows(ledger) if row["language"] == language}
    found = []
    for path in sorted((LOCALES / language).glob("*.ftl")):
        for key, text in entries(path.read_text(encoding="utf-8")).items():
            words = _SPACE.sub(" ", _COMMENT.sub("", text.partition("=")[2])).strip()
            one = Sentence(language, path.stem, key, words)
            row = known.get((key, one.mark))
            found.append(Sentence(language, path.stem, key, words, row["who"], row["date"]) if row else one)
    return tuple(found)


def note(language: Language, names: Iterable[str], who: str, ledger: Path = LEDGER) -> int:
    """Write down that ``who``, a native speaker, found sentences right today, and return how many.

    Parameters
    ----------
    names
        Keys of sentences, or names of files for all that stand in them.

    Raises
    ------
    ProblemError
        When a name is neither.
    """
    names, there = set(names), sentences(language, ledger)
    known = {one.key for one in there} | {one.file for one in there}
    if unknown := sorted(names - known):
        facts = {"found": unknown[0]}
        raise ProblemError(Problem("sentence-unknown", Severity.REFUSE, facts=facts))
    told = {one.key: one for one in there if one.key in names or one.file in names}
    kept = [row for row in _rows(ledger) if row["language"] != language or row["key"] not in told]
    new = [
        {"language": language, "key": one.key, "mark": one.mark, "who": who, "date": date.today().isoformat()}  # noqa: DTZ011 - the day of whoever reads
        for one in told.values()
    ]
    with ledger.open("w", encoding="utf-8", newline="") as file:
        written = csv.DictWriter(file, HEADS, lineterminator="\n")
        written.writeheader()
        written.writerows(sorted([*kept, *new], key=lambda row: (row["language"], row["key"])))
    return len(new)


def _rows(ledger: Path) -> list[dict[str, str]]:
    if not ledger.exists():
        return []
    with ledger.open(encoding="utf-8", newline="") as file:
        return list(csv.DictReader(file))
