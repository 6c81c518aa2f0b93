"""The catalogue's tables, and what can be read from and written into them within one transaction."""

import hashlib
import json
from collections.abc import Iterable, Mapping
from dataclasses import dataclass, replace
from typing import Any, Final

from sqlalchemy import (
    Boolean,
    Column,
    Connection,
    ForeignKeyConstraint,
    Integer,
    MetaData,
    Row,
    String,
    Table,
    Text,
    delete,
    insert,
    select,
    update,
)

from model.dataset import Dataset, Kind
from model.evidence import Evidence
from model.origin import Origin
from model.text import Text as Title

METADATA: Final = MetaData()
ID_LENGTH: Final = 64
_ORIGIN: Final = ("producer", "citation", "licence", "address", "accessed", "published")

VERSION: Final = Table(
    "version",
    METADATA,
    Column("dataset", String(ID_LENGTH), primary_key=True),
    Column("version", Integer, primary_key=True, autoincrement=False),
    Column("entry", Integer, nullable=False, unique=True),  # number of the audit entry of its keeping
    *(Column(name, String(ID_LENGTH), nullable=False) for name in ("role", "kind", "evidence", "sha256", "kept_at")),
    Column("rows", Integer, nullable=False),
    *(Column(name, Text, nullable=False) for name in ("title_ar", "title_en", "title_ko")),
    *(Column(name, Text, nullable=False) for name in (*_ORIGIN, "services", "vintage")),
)
POINTER: Final = Table(
    "pointer",
    METADATA,
    Column("dataset", String(ID_LENGTH), primary_key=True),
    Column("version", Integer, nullable=False),
    Column("retired", Boolean, nullable=False),
    ForeignKeyConstraint(["dataset", "version"], ["version.dataset", "version.version"]),
)
CHOICE: Final = Table(  # what a person chose; no foreign key, for a built-in dataset can be chosen too
    "choice",
    METADATA,
    Column("role", String(ID_LENGTH), primary_key=True),
    Column("service", String(ID_LENGTH), primary_key=True),  # empty: for the whole role
    Column("dataset", String(ID_LENGTH), nullable=False),
)
AUDIT: Final = Table(
    "audit",
    METADATA,
    Column("number", Integer, primary_key=True, autoincrement=False),
    *(Column(name, String(ID_LENGTH), nullable=False) for name in ("time", "action", "dataset")),
    Column("version", Integer, nullable=False),
    Column("detail", Text, nullable=False),
    Column("hash", String(ID_LENGTH), nullable=False),
)


@dataclass(frozen=True, slots=True)
class AuditEntry:
    """One line of the log: what was done to which dataset, when, and the seal on it and all before it.

    Parameters
    ----------
    action
        ``keep``, ``activate``, ``revert`` or ``remove``.
    version
        The version that is current after it.
    detail
        For ``keep`` the file's SHA-256, for ``activate`` the service or parameter, for ``revert`` the version that it
        left.
    hash
        SHA-256 over the previous entry's hash and this entry.
    """

    number: int
    time: str
    action: str
    dataset: str
    version: int
    detail: str
    hash: str


@dataclass(frozen=True, slots=True)
class Pointer:
    """Which version of a kept dataset is current, and whether it was removed."""

    current: Dataset
    entry: int
    retired: bool


def seal(previous: str, entry: AuditEntry) -> str:
    """Return the hash that ``entry`` must bear when ``previous`` is the hash of the one before it."""
    parts = [previous, entry.number, entry.time, entry.action, entry.dataset, entry.version, entry.detail]
    return hashlib.sha256(json.dumps(parts, ensure_ascii=False).encode()).hexdigest()


class Book:
    """The catalogue within one transaction."""

    def __init__(self, connection: Connection) -> None:
        self._connection = connection

    def pointers(self) -> Mapping[str, Pointer]:
        """Return every kept dataset's current version by id, removed ones included."""
        joined = select(VERSION, POINTER.c.retired).join(
            POINTER, (POINTER.c.dataset == VERSION.c.dataset) & (POINTER.c.version == VERSION.c.version)
        )
        rows = self._connection.execute(joined)
        return {row.dataset: Pointer(_dataset(row), row.entry, row.retired) for row in rows}

    def history(self, dataset: str) -> tuple[Dataset, ...]:
        """Return every version of a kept dataset, newest first; empty when none was kept."""
        asked = select(VERSION).where(VERSION.c.dataset == dataset).order_by(VERSION.c.version.desc())
        return tuple(_dataset(row) for row in self._connection.execute(asked))

    def choices(self) -> Mapping[tuple[str, str], str]:
        """Return what a person chose, by role and service (empty: the whole role)."""
        return {(row.role, row.service): row.dataset for row in self._connection.execute(select(CHOICE))}

    def add(self, dataset: Dataset, *, version: int) -> Dataset:
        """Write a new version, make it the current one, and return it."""
        dataset = replace(dataset, version=version)
        entry = self._append(dataset.kept_at, "keep", dataset.id, dataset.version, dataset.sha256)
        self._connection.execute(insert(VERSION).values(entry=entry, **_columns(dataset)))
        self._connection.execute(delete(POINTER).where(POINTER.c.dataset == dataset.id))
        row = {"dataset": dataset.id, "version": dataset.version, "retired": False}
        self._connection.execute(insert(POINTER).values(**row))
        return dataset

    def point(self, time: str, action: str, to: Dataset, detail: str, *, retired: bool) -> None:
        """Move the pointer of a kept dataset, or put it away; no version is touched."""
        self._append(time, action, to.id, to.version, detail)
        moved = update(POINTER).where(POINTER.c.dataset == to.id)
        self._connection.execute(moved.values(version=to.version, retired=retired))

    def choose(self, time: str, dataset: Dataset, service: str, replaced: Iterable[str]) -> None:
        """Write down a person's choice, in place of those for the services ``replaced``."""
        self._append(time, "activate", dataset.id, dataset.version, service)
        for old in replaced:
            self._connection.execute(delete(CHOICE).where(CHOICE.c.role == dataset.role, CHOICE.c.service == old))
        row = {"role": dataset.role, "service": service, "dataset": dataset.id}
        self._connection.execute(insert(CHOICE).values(**row))

    def audit(self) -> tuple[AuditEntry, ...]:
        """Return the whole log, oldest first."""
        return tuple(_entry(row) for row in self._connection.execute(select(AUDIT).order_by(AUDIT.c.number)))

    def last(self) -> AuditEntry | None:
        """Return the newest line of the log; None when nothing was ever kept."""
        row = self._connection.execute(_LAST).first()
        return None if row is None else _entry(row)

    def keepings(self) -> Mapping[int, tuple[str, int, str]]:
        """Return dataset, version and SHA-256 of every kept version by the number of its audit entry."""
        return {row.entry: (row.dataset, row.version, row.sha256) for row in self._connection.execute(select(VERSION))}

    def _append(self, time: str, action: str, dataset: str, version: int, detail: str) -> int:
        last = self.last()
        number, previous = (last.number + 1, last.hash) if last else (1, "")
        entry = AuditEntry(number, time, action, dataset, version, detail, "")
        row = {name: getattr(entry, name) for name in ("number", "time", "action", "dataset", "version", "detail")}
        self._connection.execute(insert(AUDIT).values(**row, hash=seal(previous, entry)))
        return number


def holds(book: Book) -> bool:
    """Tell whether every line of the log bears its seal, in order, and tells of exactly the versions that are kept."""
    previous = ""
    entries = book.audit()
    for number, entry in enumerate(entries, start=1):
        if entry.number != number or entry.hash != seal(previous, entry):
            return False
        previous = entry.hash
    told = {entry.number: (entry.dataset, entry.version, entry.detail) for entry in entries if entry.action == "keep"}
    return told == book.keepings()


_LAST: Final = select(AUDIT).order_by(AUDIT.c.number.desc()).limit(1)


def _entry(row: Row[*tuple[Any, ...]]) -> AuditEntry:
    return AuditEntry(row.number, row.time, row.action, row.dataset, row.version, row.detail, row.hash)


def _dataset(row: Row[*tuple[Any, ...]]) -> Dataset:
    return Dataset(
        id=row.dataset,
        role=row.role,
        title=Title(row.title_ar, row.title_en, row.title_ko),
        kind=Kind(row.kind),
        evidence=Evidence(row.evidence),
        origin=Origin(*(getattr(row, name) for name in _ORIGIN)),
        version=row.version,
        sha256=row.sha256,
        rows=row.rows,
        services=_services(row.services),
        vintage=row.vintage,
        kept_at=row.kept_at,
    )


def _services(text: str) -> tuple[str, ...]:
    return tuple(json.loads(text)) if text.startswith("[") else tuple(text.split())


def _text(dataset: Dataset) -> str:
    """Return services as words with spaces between; parameters, in which people write spaces, as a JSON list."""
    if dataset.role == "observations":
        return json.dumps(dataset.services, ensure_ascii=False)
    return " ".join(dataset.services)


def _columns(dataset: Dataset) -> dict[str, str | int]:
    title = {f"title_{language}": getattr(dataset.title, language) for language in ("ar", "en", "ko")}
    origin = {name: getattr(dataset.origin, name) for name in _ORIGIN}
    plain = {name: str(getattr(dataset, name)) for name in ("role", "kind", "evidence", "sha256", "vintage", "kept_at")}
    return {
        "dataset": dataset.id,
        "version": dataset.version,
        "rows": dataset.rows,
        "services": _text(dataset),
        **plain,
        **title,
        **origin,
    }
