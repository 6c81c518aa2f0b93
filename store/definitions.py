"""Indicators that people made without code: every version of each, only ever added to."""

import json
from collections.abc import Callable, Mapping
from dataclasses import asdict, replace
from math import isnan
from typing import Any, Final

from sqlalchemy import Row, insert, select

from model.definition import Definition
from model.problem import ProblemError
from model.text import Text
from store.book import Book
from store.chain import AuditEntry
from store.draft import named, refusal
from store.ledger import Ledger
from store.objects import sha256_of
from store.tables import DEFINITION

MAKE: Final = "make"
UNMAKE: Final = "unmake"


class Defined:
    """What can be asked of indicators made without code; a part of ``Reader``."""

    _ledger: Ledger

    def definitions(self) -> tuple[Definition, ...]:
        """Return the current version of every indicator made without code that was not taken away, sorted by id."""
        with self._ledger.reading() as book:
            return definitions_until(book)

    def definition(self, indicator: str, version: int) -> Definition:
        """Return one version of an indicator made without code, be it taken away since.

        Raises
        ------
        ProblemError
            Rule ``definition-unknown``.
        """
        with self._ledger.reading() as book:
            found = next((made for made, _ in _lines(book) if (made.id, made.version) == (indicator, version)), None)
        if found is None:
            raise ProblemError(refusal("definition-unknown", indicator=indicator))
        return found


class Defining:
    """What can be done to indicators made without code; a part of ``Store``."""

    _ledger: Ledger
    _now: Callable[[], str]

    def define(self, definition: Definition, *, who: str = "") -> Definition:
        """Keep a definition as the next version of its indicator; one that says nothing new is not kept again.

        Whether it fits its dataset is judged before, by ``indicators.making``.
        """
        with self._ledger.writing() as book:
            earlier = [(made, retired) for made, retired in _lines(book) if made.id == definition.id]
            if earlier:
                made, retired = earlier[-1]
                if not retired and document_of(made) == document_of(definition):
                    return made
            version = max((made.version for made, _ in earlier), default=0) + 1
            fresh = replace(definition, version=version, made_by=named(who), made_at=self._now())
            _write(book, fresh, MAKE, fresh.made_by, fresh.made_at)
        return fresh

    def undefine(self, indicator: str, *, who: str = "") -> Definition:
        """Take an indicator made without code away; its versions stay, so that old numbers can be made again.

        Raises
        ------
        ProblemError
            Rule ``definition-unknown``.
        """
        with self._ledger.writing() as book:
            earlier = [(made, retired) for made, retired in _lines(book) if made.id == indicator]
            if not earlier or earlier[-1][1]:
                raise ProblemError(refusal("definition-unknown", indicator=indicator))
            last = earlier[-1][0]
            _write(book, last, UNMAKE, named(who), self._now())
        return last


def defined(book: Book, first: int = 0) -> Mapping[int, tuple[str, int, str]]:
    """Return indicator, version and SHA-256 of every line about a definition by the number of its audit entry.

    Parameters
    ----------
    first
        Number of the audit entry to begin with; 0 for all.
    """
    rows = book.connection.execute(select(DEFINITION).where(DEFINITION.c.entry >= first))
    return {row.entry: (row.indicator, row.version, _hash(row.document)) for row in rows}


def definitions_until(book: Book | None, moment: str = "") -> tuple[Definition, ...]:
    """Return every definition that stood at ``moment`` (UTC, ISO; now), in its version of then, sorted by id."""
    newest = {made.id: (made, retired) for made, retired in _lines(book, moment)}
    return tuple(made for _, (made, retired) in sorted(newest.items()) if not retired)


def document_of(definition: Definition) -> str:
    """Return what a definition says, apart from its version, its maker and its time, as one text."""
    plain = asdict(replace(definition, version=0, made_by="", made_at=""))
    plain["target"] = None if isnan(definition.target) else definition.target
    return json.dumps(plain, ensure_ascii=False, sort_keys=True, allow_nan=False)


def _lines(book: Book | None, moment: str = "") -> list[tuple[Definition, bool]]:
    """Return every line about any definition, until a moment or all, oldest first, with whether it takes it away."""
    if book is None:
        return []
    asked = select(DEFINITION).order_by(DEFINITION.c.entry)
    rows = book.connection.execute(asked.where(DEFINITION.c.made_at <= moment) if moment else asked)
    return [(_definition(json.loads(row.document), row), row.retired) for row in rows]


def _definition(told: dict[str, object], row: Row[*tuple[Any, ...]]) -> Definition:
    words = {name: Text(**told[name]) for name in ("title", "note")}  # type: ignore[arg-type]  # what document_of wrote
    target = float("nan") if told["target"] is None else told["target"]
    own = {name: getattr(row, name) for name in ("version", "made_by", "made_at")}
    return Definition(**{**told, **words, "target": target, **own})


def _write(book: Book, made: Definition, action: str, who: str, when: str) -> None:
    document = document_of(made)
    entry = book.append(AuditEntry(0, when, action, made.id, made.version, _hash(document), "", who))
    book.connection.execute(
        insert(DEFINITION).values(
            entry=entry,
            indicator=made.id,
            version=made.version,
            retired=action == UNMAKE,
            document=document,
            made_by=who,
            made_at=when,
        )
    )


def _hash(document: str) -> str:
    return sha256_of(document.encode())
