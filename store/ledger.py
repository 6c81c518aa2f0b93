"""The catalogue's database: one file by default, another by address; every change is one transaction."""

import contextlib
import sqlite3
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import Final

from sqlalchemy import DDL, URL, Connection, Engine, create_engine, event, inspect, make_url
from sqlalchemy.exc import DBAPIError

from store.book import AUDIT, METADATA, VERSION, Book

FILE: Final = "catalogue.sqlite"
PATIENCE_SECONDS: Final = 30  # how long one process waits for another that is writing
_WRITES: Final = "elmax_writes"

for _table in (AUDIT, VERSION):
    for _verb in ("UPDATE", "DELETE"):
        # the log and the versions are only ever added to: the database itself says no to anything else
        _trigger = DDL(  # type: ignore[no-untyped-call]  # SQLAlchemy left it without types
            f"CREATE TRIGGER {_table.name}_no_{_verb.lower()} BEFORE {_verb} ON {_table.name} "
            "BEGIN SELECT RAISE(ABORT, 'only ever added to'); END"
        )
        event.listen(_table, "after_create", _trigger.execute_if(dialect="sqlite"))


class Ledger:
    """Opens transactions on the catalogue; safe to share among threads, and to open in several processes.

    Nothing is made on disk before the first ``writing``.

    Parameters
    ----------
    folder
        Where the SQLite file lies when there is no ``address``.
    address
        SQLAlchemy address of another database; empty for SQLite.
    """

    def __init__(self, folder: Path, address: str = "") -> None:
        url = make_url(address) if address else URL.create("sqlite", database=str(folder / FILE))
        self._folder = folder
        self._file = Path(url.database) if url.get_backend_name() == "sqlite" and url.database else None
        self._made = False
        self._engine = _engine(url)

    @contextmanager
    def reading(self) -> Iterator[Book | None]:
        """Give one unchanging view of the catalogue; None while nothing was ever kept.

        Raises
        ------
        OSError
            When the database cannot be read.
        """
        if self._file is not None and not self._file.exists():
            yield None
            return
        with _spoken(), self._engine.connect() as connection:
            # between its birth and the end of the first transaction the file has no tables yet
            self._made = self._made or inspect(connection).has_table(AUDIT.name)
            yield Book(connection) if self._made else None

    @contextmanager
    def writing(self) -> Iterator[Book]:
        """Give the catalogue to one writer at a time; what it did stays only if it ends without an exception.

        Raises
        ------
        OSError
            When the database cannot be written.
        """
        self._folder.mkdir(parents=True, exist_ok=True)
        with _spoken(), self._engine.connect().execution_options(**{_WRITES: True}) as connection:
            with connection.begin():
                METADATA.create_all(connection)
                yield Book(connection)
            self._made = True

    def close(self) -> None:
        """Let go of the database; the next question opens it again."""
        self._engine.dispose()


def _engine(url: URL) -> Engine:
    if url.get_backend_name() != "sqlite":
        return create_engine(url)
    engine = create_engine(url, connect_args={"timeout": PATIENCE_SECONDS})
    event.listen(engine, "connect", _prepare)
    event.listen(engine, "begin", _begin)
    return engine


def _prepare(connection: sqlite3.Connection, _record: object) -> None:
    # the driver would begin transactions late and by itself, and a reader that turns writer then fails at once
    connection.isolation_level = None
    connection.execute("PRAGMA foreign_keys = ON")
    connection.execute("PRAGMA synchronous = FULL")
    with contextlib.suppress(sqlite3.OperationalError):  # another process is setting the same mode at this moment
        connection.execute("PRAGMA journal_mode = WAL")


def _begin(connection: Connection) -> None:
    immediate = connection.get_execution_options().get(_WRITES, False)
    connection.exec_driver_sql("BEGIN IMMEDIATE" if immediate else "BEGIN")


@contextmanager
def _spoken() -> Iterator[None]:
    """Turn a fault of the database into ``OSError``: to whoever asks, it is the disk or the server that failed."""
    try:
        yield
    except DBAPIError as fault:
        raise OSError(str(fault.orig)) from fault
