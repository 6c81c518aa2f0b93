"""The log's lines and their seals: each is sealed together with all before it, so that one that moves is seen."""

import hashlib
import json
from collections.abc import Iterable
from dataclasses import dataclass
from datetime import UTC, datetime
from typing import Final

FORM: Final = 2  # of the seal: the first one left out who it was
# Lines after which every question about the datasets in use has the answer that it had before.
STILL: Final = ("hold", "discard")
MOVING: Final = ("keep", "revert", "remove")  # lines after which another version of their dataset is current, or none


@dataclass(frozen=True, slots=True)
class AuditEntry:
    """One line of the log: what was done to which dataset, when and by whom, and the seal on it and all before it.

    Parameters
    ----------
    action
        ``hold``, ``discard``, ``keep``, ``activate``, ``revert``, ``remove``; ``damage`` and ``mend`` for a file that
        was found to be another than was kept, and that is whole again; ``make`` and ``unmake`` for an indicator that a
        person made without code, whose id stands for the dataset's.
    version
        The version that is current after it; 0 when there is none.
    detail
        For ``hold``, ``discard``, ``keep``, ``damage`` and ``mend`` the file's SHA-256, for ``activate`` the service
        or parameter, for ``revert`` the version that it left, for ``make`` and ``unmake`` the definition's SHA-256.
    hash
        SHA-256 over the previous entry's hash and this entry.
    who
        Who did it; empty where nobody said.
    form
        Which form of the seal it bears: lines of old do not seal ``who``.
    """

    number: int
    time: str
    action: str
    dataset: str
    version: int
    detail: str
    hash: str
    who: str = ""
    form: int = FORM


def written(moment: datetime) -> str:
    """Return a time, which has a zone, as the log writes it: UTC, ISO, to the millisecond."""
    return moment.astimezone(UTC).isoformat(timespec="milliseconds").replace("+00:00", "Z")


def seal(previous: str, entry: AuditEntry) -> str:
    """Return the hash that ``entry`` must bear when ``previous`` is the hash of the one before it."""
    parts = [previous, entry.number, entry.time, entry.action, entry.dataset, entry.version, entry.detail]
    if entry.form != 1:
        parts = [entry.form, *parts, entry.who]
    return hashlib.sha256(json.dumps(parts, ensure_ascii=False).encode()).hexdigest()


def first_broken(entries: Iterable[AuditEntry], number: int = 0, previous: str = "") -> int:
    """Return the number of the first line that does not bear its seal or stands out of order; 0 when all are right.

    Parameters
    ----------
    number, previous
        Of the line before the first of ``entries``: its number and its hash.
    """
    form = 1
    for entry in entries:
        number += 1
        # nobody may take a name out of a line by giving it back the older seal, or put one beside that seal
        renamed = entry.form < form or (entry.form == 1 and bool(entry.who))
        if renamed or entry.number != number or entry.hash != seal(previous, entry):
            return number
        previous, form = entry.hash, entry.form
    return 0
