"""What became of asking publishers: one line for each live dataset, written over at every asking.

It is no part of the log: an asking that brings nothing new changes nothing that anybody sees a number of.
"""

from collections.abc import Mapping
from typing import Final

from sqlalchemy import delete, insert, select

from model.fetch import Fetch, FetchStatus
from store.book import Book
from store.ledger import Ledger
from store.tables import FETCH

_LINE: Final = ("dataset", "source", "status", "asked_at", "good_at", "vintage", "rule")


class Fetched:
    """What can be asked of fetches; a part of ``Reader``."""

    _ledger: Ledger

    def fetches(self) -> Mapping[str, Fetch]:
        """Return what the last asking for every live dataset came to, by id of the dataset."""
        with self._ledger.reading() as book:
            return _fetches(book) if book else {}


class Fetching:
    """What can be said of fetches; a part of ``Store``."""

    _ledger: Ledger

    def note_fetch(self, fetch: Fetch) -> Fetch:
        """Write down what an asking came to, and return it; a bad answer leaves standing when the last good one came.

        Raises
        ------
        OSError
            When the disk or the database fails.
        """
        with self._ledger.writing() as book:
            before = _fetches(book).get(fetch.dataset)
            good_at, vintage = fetch.good_at, fetch.vintage
            if not good_at and before:
                good_at, vintage = before.good_at, before.vintage
            book.connection.execute(delete(FETCH).where(FETCH.c.dataset == fetch.dataset))
            row = {name: str(getattr(fetch, name)) for name in _LINE} | {"good_at": good_at, "vintage": vintage}
            book.connection.execute(insert(FETCH).values(**row))
            return _fetches(book)[fetch.dataset]


def _fetches(book: Book) -> Mapping[str, Fetch]:
    rows = book.connection.execute(select(FETCH))
    return {
        row.dataset: Fetch(
            *(row.dataset, row.source, FetchStatus(row.status), row.asked_at, row.good_at, row.vintage, row.rule)
        )
        for row in rows
    }
