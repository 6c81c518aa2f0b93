"""Holds a file that somebody sent while it is looked at: privately, under a name of our own, no longer than needed."""

import os
import secrets
import time
from dataclasses import dataclass
from pathlib import Path
from typing import Final

import psutil

from loaders.confined import LARGEST_FILE
from model.problem import Problem, ProblemError, Severity

FOLDER: Final = "inbox"
SUFFIX: Final = ".sent"
STALE_AFTER: Final = 24 * 60 * 60.0  # seconds: whoever closed the browser does not come back for it
# What reading a file takes at most for each of its bytes, and what the pages need beside it.
MEMORY_PER_BYTE: Final = 6
MEMORY_SPARE: Final = 400_000_000
_BYTES_PER_MEGABYTE: Final = 1_000_000


@dataclass(frozen=True, slots=True)
class Inbox:
    """A folder that nobody else on the machine can look into."""

    folder: Path

    @classmethod
    def of(cls, home: Path) -> "Inbox":
        """Return the inbox of a home; the folder is made when something is put there."""
        return cls(home / FOLDER)

    def put(self, data: bytes | memoryview) -> Path:
        """Write what somebody sent under a name of our own, and return where.

        Raises
        ------
        ProblemError
            ``file-too-large``, or ``memory-short`` when too little is free to read it.
        OSError
            When the disk fails; nothing stays then.
        """
        refuse_size(len(data))
        refuse_memory(len(data))
        self.folder.mkdir(parents=True, exist_ok=True, mode=0o700)
        self.sweep()
        path = self.folder / f"{secrets.token_hex(16)}{SUFFIX}"
        try:
            # Not there before and for nobody else: no link that somebody laid can lead it elsewhere.
            with os.fdopen(os.open(path, os.O_WRONLY | os.O_CREAT | os.O_EXCL, 0o600), "wb") as file:
                file.write(data)
        except OSError:
            self.drop(path)
            raise
        return path

    def drop(self, path: Path) -> None:
        """Take a file out; one that is gone already, or never lay here, is no fault."""
        if path.parent == self.folder:
            path.unlink(missing_ok=True)

    def sweep(self, now: float | None = None) -> int:
        """Take out what nobody came back for, and return how many files that were.

        Parameters
        ----------
        now
            Seconds since 1970; default the clock's.
        """
        moment = time.time() if now is None else now
        files = [path for path in self.folder.glob(f"*{SUFFIX}") if moment - _written(path) > STALE_AFTER]
        for path in files:
            path.unlink(missing_ok=True)
        return len(files)


def refuse_size(size: int, most: int = LARGEST_FILE) -> None:
    """Refuse a file of more than ``most`` bytes.

    Raises
    ------
    ProblemError
        ``file-too-large``.
    """
    if size > most:
        facts = {"megabytes": size / _BYTES_PER_MEGABYTE, "most": most / _BYTES_PER_MEGABYTE}
        raise ProblemError(Problem("file-too-large", Severity.REFUSE, facts=facts))


def refuse_memory(size: int, free: int | None = None) -> None:
    """Refuse a file of ``size`` bytes that there is no memory to read.

    Parameters
    ----------
    free
        Bytes of memory that can be had; default what the machine says.

    Raises
    ------
    ProblemError
        ``memory-short``.
    """
    there = psutil.virtual_memory().available if free is None else free
    asked = size * MEMORY_PER_BYTE + MEMORY_SPARE
    if asked > there:
        facts = {"megabytes": round(asked / _BYTES_PER_MEGABYTE), "free": round(there / _BYTES_PER_MEGABYTE)}
        raise ProblemError(Problem("memory-short", Severity.REFUSE, facts=facts))


def _written(path: Path) -> float:
    try:
        return path.stat().st_mtime
    except FileNotFoundError:  # somebody else swept it
        return float("inf")
