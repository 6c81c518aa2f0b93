"""Holds the log against its seals, against what is kept, and against the second place that knows its length."""

from collections.abc import Sequence
from typing import Final

from model.problem import Problem
from store.book import Book
from store.chain import AuditEntry, first_broken
from store.definitions import MAKE, UNMAKE, defined
from store.draft import refusal
from store.witness import SUFFIX, Seen

# Lines of the log that tell of something kept beside it.
TOLD: Final = ("keep", MAKE, UNMAKE)


def faults(book: Book, seen: Seen | None, newest: int = 0) -> tuple[Problem, ...]:
    """Return what is wrong with the log: nothing, or one finding that names the first broken line.

    Parameters
    ----------
    seen
        What the witness saw; None where it is missing.
    newest
        How many lines to look at, the newest ones; 0 for all.
    """
    last = book.last()
    if last is None:
        return (refusal("audit-cut", line=1),) if seen is not None and seen.count else ()
    after = max(last.number - newest, 0) if newest else 0
    entries = book.audit(max(after - 1, 0))
    before = entries[0] if after else None
    told = entries[1:] if before else entries
    broken = first_broken(told, before.number, before.hash) if before else first_broken(told)
    broken = broken or _untold(book, told)
    if broken:
        return (refusal("audit-altered", line=broken),)
    if seen is None:
        return (refusal("audit-unwitnessed", file=f"*{SUFFIX}"),) if last.form > 1 else ()
    back = book.audit(seen.count - 1) if seen.count else entries
    cut = seen.cut_now(back or (last,))
    return (refusal("audit-cut", line=cut),) if cut else ()


def _untold(book: Book, entries: Sequence[AuditEntry]) -> int:
    """Return the first line whose version is another one or none, or that is missing while a version stands."""
    first = entries[0].number if entries else 0
    told = {line.number: (line.dataset, line.version, line.detail) for line in entries if line.action in TOLD}
    kept = {**book.keepings(first), **defined(book, first)}
    return min((number for number in told.keys() | kept.keys() if told.get(number) != kept.get(number)), default=0)
