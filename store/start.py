"""What is done at the start: what a stopped process or a failing disk left is put right, and told in one line each."""

import contextlib
from datetime import datetime
from typing import Final

from model.problem import Problem, Severity
from store import spare
from store.audit import faults
from store.draft import NOBODY
from store.ledger import Ledger
from store.witness import Doing

NEWEST: Final = 1000  # lines: what every command looks at; the dashboard and `audit` look at all


def start(ledger: Ledger, now: datetime, *, thorough: bool) -> tuple[Problem, ...]:
    """Put right what can be put right and return what there is to tell.

    Parameters
    ----------
    thorough
        Look at the whole log; else at its newest lines.
    """
    told: list[Problem] = []
    # A disk that fails, or on which nobody may write, is said by whatever needs it; the rest goes on.
    with contextlib.suppress(OSError):
        told += _catalogue(ledger, now)
    with contextlib.suppress(OSError):
        dropped = ledger.tell_dropped()
        told += [_dropped(dropped)] if dropped else []
    with contextlib.suppress(OSError):
        ledger.sweep()
    with contextlib.suppress(OSError), ledger.reading() as book:
        if book is not None:
            told += faults(book, ledger.witness.seen(), 0 if thorough else NEWEST)
    return tuple(told)


def _catalogue(ledger: Ledger, now: datetime) -> list[Problem]:
    file = ledger.file
    if file is None:
        return []
    if file.exists():
        if spare.is_whole(file):
            return []
    else:
        seen = ledger.witness.seen()
        if seen is None or not seen.count:
            return []
    ledger.close()
    name, restored = spare.put_in_place(file, now)
    facts = {"file": file.name, "aside": name or file.name, "state": "restored" if restored else "lost"}
    return [Problem("catalogue-damaged", Severity.REFUSE, facts=facts)]


def _dropped(dropped: tuple[Doing, ...]) -> Problem:
    """Return the one line about changes that were begun and are not there."""
    last = dropped[-1]
    facts = {"action": last.action, "dataset": last.dataset, "time": last.time, "who": last.who or NOBODY}
    return Problem("unfinished-dropped", Severity.NOTE, len(dropped), facts=facts)
