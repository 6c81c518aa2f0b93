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

_LINE: Final = ("dataset", "source", "status", "asked_at", "good_at", "vintage", "rule", "rows_in")
# What a bad answer leaves standing of the last good one.
_GOOD: Final = frozenset({"good_at", "vintage", "rows_in"})


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
            good = fetch if fetch.good_at or before is None else before
            book.connection.execute(delete(FETCH).where(FETCH.c.dataset == fetch.dataset))
            row = {name: getattr(good if name in _GOOD else fetch, name) for name in _LINE}
            book.connection.execute(insert(FETCH).values(**row | {"status": fetch.status.value}))
            return _fetches(book)[fetch.dataset]


def _fetches(book: Book) -> Mapping[str, Fetch]:
    rows = book.connection.execute(select(FETCH))
    return {
        row.dataset: Fetch(
            *(row.dataset, row.source, FetchStatus(row.status), row.asked_at, row.good_at, row.vintage, row.rule),
            rows_in=row.rows_in,
        )
        for row in rows
    }
