"""What can be read from and written into the catalogue within one transaction."""

import json
from collections.abc import Callable, Iterable, Mapping
from dataclasses import dataclass, replace
from typing import Any, Final

from sqlalchemy import Connection, Row, Select, delete, insert, select, update

from model.dataset import Dataset, Kind
from model.evidence import Evidence
from model.origin import Origin
from model.text import Text
from store.chain import MOVING, STILL, AuditEntry, seal
from store.held import Held
from store.tables import AUDIT, CHOICE, HELD, ORIGIN, POINTER, VERSION

Told = Callable[[AuditEntry], None]


def _nobody(_entry: AuditEntry) -> None:
    """Tell nobody."""


@dataclass(frozen=True, slots=True)
class Pointer:
    """Which version of a kept dataset is current, and whether it was removed."""

    current: Dataset
    entry: int
    retired: bool

    @property
    def base(self) -> int:
        """The version that an upload would replace; 0 for a removed dataset."""
        return 0 if self.retired else self.current.version


class Book:
    """The catalogue within one transaction.

    Parameters
    ----------
    told
        Is told of every line of the log before it stays.
    """

    def __init__(self, connection: Connection, told: Told = _nobody) -> None:
        self._connection, self._told = connection, told

    @property
    def connection(self) -> Connection:
        """What the transaction runs on, for a table that another file keeps."""
        return self._connection

    def pointers(self) -> Mapping[str, Pointer]:
        """Return every kept dataset's current version by id, removed ones included."""
        joined = select(VERSION, POINTER.c.retired).join(
            POINTER, (POINTER.c.dataset == VERSION.c.dataset) & (POINTER.c.version == VERSION.c.version)
        )
        rows = self._connection.execute(joined)
        return {row.dataset: Pointer(_dataset(row, row.version), row.entry, row.retired) for row in rows}

    def history(self, dataset: str) -> tuple[Dataset, ...]:
        """Return every version of a kept dataset, newest first; empty when none was kept."""
        asked = select(VERSION).where(VERSION.c.dataset == dataset).order_by(VERSION.c.version.desc())
        return tuple(_dataset(row, row.version) for row in self._connection.execute(asked))

    def choices(self) -> Mapping[tuple[str, str], str]:
        """Return what a person chose, by role and service (empty: the whole role)."""
        return {(row.role, row.service): row.dataset for row in self._connection.execute(select(CHOICE))}

    def add(self, dataset: Dataset, *, version: int) -> Dataset:
        """Write a new version, make it the current one, and return it."""
        dataset = replace(dataset, version=version)
        entry = self.append(
            AuditEntry(0, dataset.kept_at, "keep", dataset.id, version, dataset.sha256, "", dataset.kept_by)
        )
        self._connection.execute(insert(VERSION).values(entry=entry, version=version, **_columns(dataset)))
        self._connection.execute(delete(POINTER).where(POINTER.c.dataset == dataset.id))
        row = {"dataset": dataset.id, "version": dataset.version, "retired": False}
        self._connection.execute(insert(POINTER).values(**row))
        return dataset

    def hold(self, dataset: Dataset, file: str, base: int) -> Held:
        """Write down an upload that waits, and return it."""
        entry = self.append(
            AuditEntry(0, dataset.kept_at, "hold", dataset.id, base, dataset.sha256, "", dataset.kept_by)
        )
        self._connection.execute(insert(HELD).values(entry=entry, base=base, file=file, **_columns(dataset)))
        return Held(str(entry), dataset, file, base)

    def held(self) -> tuple[Held, ...]:
        """Return every upload that waits, oldest first, with the version that each would get now."""
        rows = self._connection.execute(select(HELD).order_by(HELD.c.entry)).all()
        following = {name: len(self.history(name)) + 1 for name in {row.dataset for row in rows}}
        return tuple(Held(str(row.entry), _dataset(row, following[row.dataset]), row.file, row.base) for row in rows)

    def release(self, held: Held) -> None:
        """Strike an upload off those that wait."""
        self._connection.execute(delete(HELD).where(HELD.c.entry == int(held.id)))

    def point(self, entry: AuditEntry, *, retired: bool) -> None:
        """Move the pointer of a kept dataset to the version of ``entry``, or put it away; no version is touched."""
        self.append(entry)
        moved = update(POINTER).where(POINTER.c.dataset == entry.dataset)
        self._connection.execute(moved.values(version=entry.version, retired=retired))

    def choose(self, entry: AuditEntry, role: str, replaced: Iterable[str]) -> None:
        """Write down a person's choice for the service in ``entry``, in place of those for ``replaced``."""
        self.append(entry)
        for old in replaced:
            self._connection.execute(delete(CHOICE).where(CHOICE.c.role == role, CHOICE.c.service == old))
        self._connection.execute(insert(CHOICE).values(role=role, service=entry.detail, dataset=entry.dataset))

    def audit(self, after: int = 0) -> tuple[AuditEntry, ...]:
        """Return the log, oldest first, by default the whole of it."""
        asked = select(AUDIT).where(AUDIT.c.number > after).order_by(AUDIT.c.number)
        return tuple(_entry(row) for row in self._connection.execute(asked))

    def last(self) -> AuditEntry | None:
        """Return the newest line of the log; None when nothing was ever kept."""
        return self._one(_NEWEST)

    def moved(self) -> AuditEntry | None:
        """Return the newest line after which an answer may be another one; None when there is none."""
        return self._one(_NEWEST_MOVED)

    def moved_last(self, dataset: str) -> AuditEntry | None:
        """Return the newest line that moved a dataset's pointer; None when none did."""
        return self._one(_NEWEST.where(AUDIT.c.dataset == dataset, AUDIT.c.action.in_(MOVING)))

    def bases(self, dataset: str) -> Mapping[int, int]:
        """Return, for every version of a dataset, the version that was current before it was kept; 0 for none."""
        asked = select(AUDIT).where(AUDIT.c.dataset == dataset, AUDIT.c.action.in_(MOVING)).order_by(AUDIT.c.number)
        found, current = dict[int, int](), 0
        for row in self._connection.execute(asked):
            if row.action == "keep":
                found[row.version] = current
            current = 0 if row.action == "remove" else row.version
        return found

    def is_damaged(self, sha256: str) -> bool:
        """Tell whether the log says of a file that it was found damaged, and not since that it is whole."""
        actions = ("damage", "mend", "keep", "hold")
        found = self._one(_NEWEST.where(AUDIT.c.detail == sha256, AUDIT.c.action.in_(actions)))
        return found is not None and found.action == "damage"

    def files(self) -> frozenset[str]:
        """Return the SHA-256 of every file that a version or an upload that waits is made of."""
        return frozenset(
            row.sha256 for table in (VERSION, HELD) for row in self._connection.execute(select(table.c.sha256))
        )

    def discarded(self) -> frozenset[str]:
        """Return the SHA-256 of every upload that was discarded."""
        asked = select(AUDIT.c.detail).where(AUDIT.c.action == "discard")
        return frozenset(row.detail for row in self._connection.execute(asked))

    def keepings(self, first: int = 0) -> Mapping[int, tuple[str, int, str]]:
        """Return dataset, version and SHA-256 of kept versions by number of their audit entry, from ``first`` on."""
        asked = select(VERSION.c.entry, VERSION.c.dataset, VERSION.c.version, VERSION.c.sha256)
        rows = self._connection.execute(asked.where(VERSION.c.entry >= first))
        return {row.entry: (row.dataset, row.version, row.sha256) for row in rows}

    def append(self, entry: AuditEntry) -> int:
        """Write ``entry`` below the last line with the next number and its seal; return the number."""
        last = self.last()
        number, previous = (last.number + 1, last.hash) if last else (1, "")
        entry = replace(entry, number=number)
        entry = replace(entry, hash=seal(previous, entry))
        row = {name: getattr(entry, name) for name in _LINE}
        self._connection.execute(insert(AUDIT).values(**row))
        self._told(entry)
        return number

    def _one(self, asked: Select[Any]) -> AuditEntry | None:
        row = self._connection.execute(asked).first()
        return None if row is None else _entry(row)


_LINE: Final = ("number", "time", "action", "dataset", "version", "detail", "hash", "who", "form")
_NEWEST: Final = select(AUDIT).order_by(AUDIT.c.number.desc()).limit(1)
# Asked before every answer of the store: put together once.
_NEWEST_MOVED: Final = _NEWEST.where(AUDIT.c.action.not_in(STILL))


def _entry(row: Row[*tuple[Any, ...]]) -> AuditEntry:
    return AuditEntry(*(getattr(row, name) for name in _LINE))


def _dataset(row: Row[*tuple[Any, ...]], version: int) -> Dataset:
    return Dataset(
        id=row.dataset,
        role=row.role,
        title=Text(row.title_ar, row.title_en, row.title_ko),
        kind=Kind(row.kind),
        evidence=Evidence(row.evidence),
        origin=Origin(*(getattr(row, name) for name in ORIGIN)),
        version=version,
        sha256=row.sha256,
        rows=row.rows,
        services=_services(row.services),
        vintage=row.vintage,
        kept_at=row.kept_at,
        kept_by=row.kept_by,
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
    origin = {name: getattr(dataset.origin, name) for name in ORIGIN}
    names = ("role", "kind", "evidence", "sha256", "vintage", "kept_at", "kept_by")
    plain = {name: str(getattr(dataset, name)) for name in names}
    return {
        "dataset": dataset.id,
        "rows": dataset.rows,
        "services": _text(dataset),
        **plain,
        **title,
        **origin,
    }
