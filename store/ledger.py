"""The catalogue's database: one file by default, another by address; every change is one transaction."""

import contextlib
import errno
import sqlite3
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import replace
from pathlib import Path
from typing import Final
from urllib.parse import quote

from sqlalchemy import URL, Connection, Engine, create_engine, event, make_url
from sqlalchemy.exc import DBAPIError

from store import spare
from store.book import Book
from store.objects import TEMPORARY, sweep
from store.tables import bring_up, is_behind
from store.witness import SUFFIX, Doing, Seen, Witness

FILE: Final = "catalogue.sqlite"
PATIENCE_SECONDS: Final = 30  # how long one process waits for another that is writing
_WRITES: Final = "elmax_writes"


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
        self._folder, self._objects = folder, folder / "objects"
        self.file = Path(url.database) if url.get_backend_name() == "sqlite" and url.database else None
        self.witness = Witness((self.file or folder / FILE).with_suffix(SUFFIX))
        self._made = False
        self.writings = 0  # how often this process began or ended one: who remembers what was read asks
        self._engine = _engine(url, self.file)

    @contextmanager
    def reading(self) -> Iterator[Book | None]:
        """Give one unchanging view of the catalogue; None while nothing was ever kept.

        Raises
        ------
        OSError
            When the database cannot be read.
        """
        if self.file is not None and not self.file.exists():
            yield None
            return
        self._made = self._made or self._ready()
        with self._spoken(), self._engine.connect() as connection:
            yield Book(connection) if self._made else None

    @contextmanager
    def writing(self, *, say: bool = True) -> Iterator[Book]:
        """Give the catalogue to one writer at a time; what it did stays only if it ends without an exception.

        Parameters
        ----------
        say
            Whether somebody has yet to be told if this one is stopped midway, or has stopped.

        Raises
        ------
        OSError
            When the database cannot be written.
        """
        self._folder.mkdir(parents=True, exist_ok=True)
        self.writings += 1
        try:
            with self._alone() as connection:
                bring_up(connection)
                before = self._settle(Book(connection), say=say)
                yield Book(connection, lambda entry: self.witness.write(replace(before, doing=Doing.of(entry))))
        except BaseException:
            # whoever is stopped by anything less than a kill hears of it at once, and leaves nothing to tell
            with contextlib.suppress(OSError), self._alone() as connection:
                self._settle(Book(connection), say=False)
            raise
        finally:
            self.writings += 1
        self._made = True
        with contextlib.suppress(OSError), self._alone() as connection:
            # in the lock too: of two writers the later one must have the last word
            self._end(Book(connection), say=say)

    def tell_dropped(self) -> tuple[Doing, ...]:
        """Return what was begun and is not there, clear it away, and remember that it was told.

        Raises
        ------
        OSError
            When the disk fails.
        """
        seen = self.witness.seen()
        if seen is None or (seen.doing is None and not seen.dropped):
            return ()
        with self._alone() as connection:
            settled = self._end(Book(connection), say=True)
            self.witness.write(replace(settled, dropped=()))
        return settled.dropped

    def sweep(self) -> None:
        """Delete the files of discarded uploads that nothing else is made of, and what writers that were killed left.

        Raises
        ------
        OSError
            When the disk fails.
        """
        with self.reading() as book:
            gone = book.discarded() - book.files() if book else frozenset()
        if not any((self._objects / f"{sha256}.parquet").exists() for sha256 in gone) and not any(self._torn()):
            return
        with self._alone() as connection:
            # asked again, now that nobody else can keep one of them, or write anything, at this moment
            sweep(self._objects, gone - Book(connection).files(), age=0)
            for torn in self._torn():
                torn.unlink(missing_ok=True)

    def _torn(self) -> Iterator[Path]:
        """Find the temporary files of writers that are at work, or were killed."""
        yield from self._objects.glob(f".*{TEMPORARY}")
        beside = self.file or self._folder / FILE
        yield from beside.parent.glob(f".{beside.stem}.*{TEMPORARY}")

    def close(self) -> None:
        """Let go of the database; the next question opens it again."""
        self._engine.dispose()

    def _ready(self) -> bool:
        """Tell whether there are tables, having brought those of an older catalogue up."""
        with self._spoken(), self._engine.connect() as connection:
            # between its birth and the end of the first transaction the file has no tables yet
            if not connection.dialect.has_table(connection, "audit"):
                return False
            behind = is_behind(connection)
        if behind:
            with self._alone() as connection:
                bring_up(connection)
        return True

    @contextmanager
    def _spoken(self) -> Iterator[None]:
        """Turn a fault of the database into ``OSError``: to whoever asks, it is the disk or the server that failed."""
        try:
            yield
        except DBAPIError as fault:
            raise OSError(errno.EIO, str(fault.orig), str(self.file or "")) from fault
        except sqlite3.Error as fault:
            raise OSError(errno.EIO, str(fault), str(self.file or "")) from fault

    @contextmanager
    def _alone(self) -> Iterator[Connection]:
        with (
            self._spoken(),
            self._engine.connect().execution_options(**{_WRITES: True}) as connection,
            connection.begin(),
        ):
            yield connection

    def _end(self, book: Book, *, say: bool) -> Seen:
        """Write down where the log ends, and lay a copy of the catalogue beside it."""
        settled = self._settle(book, say=say)
        if self.file is not None:
            spare.lay(self.file)
        return settled

    def _settle(self, book: Book, *, say: bool) -> Seen:
        """Write down where the log ends, now that nobody else writes, and clear away what a writer left behind."""
        last = book.last()
        seen = self.witness.seen()
        before = seen or Seen()
        lines = book.audit(max(before.count - 1, 0)) or ((last,) if last else ())
        settled = before.settled(lines, say=say)
        if before.doing is not None:
            used = book.files()
            sweep(self._objects, {before.doing.sha256} - used, age=0)
        if settled != seen:
            self.witness.write(settled)
        return settled


def _engine(url: URL, file: Path | None) -> Engine:
    if file is None:
        return create_engine(url)
    engine = create_engine(url, creator=lambda: _connect(file))
    event.listen(engine, "begin", _begin)
    return engine


def _connect(file: Path) -> sqlite3.Connection:
    connection = sqlite3.connect(file, timeout=PATIENCE_SECONDS, check_same_thread=False)
    try:
        connection.execute("PRAGMA schema_version")
    except sqlite3.OperationalError:
        # A journal that cannot be made, in a folder that nobody may write to, stops even who only wants to read.
        journal = file.with_name(f"{file.name}-wal")
        if not file.exists() or (journal.exists() and journal.stat().st_size):
            raise
        connection.close()
        address = f"file:{quote(str(file))}?mode=ro&immutable=1"
        connection = sqlite3.connect(address, uri=True, check_same_thread=False)
    # the driver would begin transactions late and by itself, and a reader that turns writer then fails at once
    connection.isolation_level = None
    connection.execute("PRAGMA foreign_keys = ON")
    connection.execute("PRAGMA synchronous = FULL")
    with contextlib.suppress(sqlite3.OperationalError):  # another process is setting the same mode at this moment
        connection.execute("PRAGMA journal_mode = WAL")
    return connection


def _begin(connection: Connection) -> None:
    immediate = connection.get_execution_options().get(_WRITES, False)
    connection.exec_driver_sql("BEGIN IMMEDIATE" if immediate else "BEGIN")
