"""Kept bytes: files that are named by their hash, written once, whole or not at all, and never changed."""

import contextlib
import hashlib
import os
import tempfile
import time
from collections.abc import Iterable
from pathlib import Path
from typing import Final

from model.problem import ProblemError
from store.draft import refusal

TEMPORARY: Final = ".tmp"
LONGEST_PREFIX: Final = 100  # of 255 bytes that a name may have
STALE_SECONDS: Final = 3600  # no write takes an hour: an older temporary file was left by a process that was killed


def sha256_of(raw: bytes) -> str:
    """Return the SHA-256 of ``raw`` in hexadecimal."""
    return hashlib.sha256(raw).hexdigest()


def read_verified(path: Path, sha256: str, dataset: str) -> bytes:
    """Return the bytes of ``path``, having made sure that they are the ones that were pinned.

    Raises
    ------
    ProblemError
        Rule ``file-gone`` when there is no such file, ``file-changed`` when its bytes are others.
    """
    try:
        raw = path.read_bytes()
    except FileNotFoundError as fault:
        raise ProblemError(refusal("file-gone", dataset=dataset, file=path.name, whole=0)) from fault
    found = sha256_of(raw)
    if found != sha256:
        raise ProblemError(
            refusal("file-changed", dataset=dataset, file=path.name, expected=sha256[:12], found=found[:12], whole=0)
        )
    return raw


def put(folder: Path, raw: bytes) -> Path:
    """Keep ``raw`` as ``<sha256>.parquet`` in ``folder`` and return where; when this returns, a power cut may come.

    A file of that name with other bytes in it (a failing disk, a meddling hand) is replaced by the right one.
    """
    folder.mkdir(parents=True, exist_ok=True)
    sweep(folder, age=STALE_SECONDS)
    path = folder / f"{sha256_of(raw)}.parquet"
    if not (path.exists() and path.read_bytes() == raw):
        write_whole(path, raw)
    return path


def write_whole(path: Path, raw: bytes) -> None:
    """Write ``raw`` to ``path`` so that a reader, or a process killed midway, only ever sees all of it or none.

    Temporary file, its sync, rename, the folder's sync: plain overwriting leaves unreadable files behind.
    """
    handle, temporary = tempfile.mkstemp(dir=path.parent, prefix=f".{path.name[:LONGEST_PREFIX]}.", suffix=TEMPORARY)
    try:
        with os.fdopen(handle, "wb") as out:
            out.write(raw)
            out.flush()
            os.fsync(out.fileno())
        Path(temporary).chmod(0o644)
        Path(temporary).replace(path)
    finally:
        Path(temporary).unlink(missing_ok=True)
    sync_folder(path.parent)


def sync_folder(folder: Path) -> None:
    """Make the names in ``folder`` durable; Windows has no such call and needs none."""
    if os.name == "nt":
        return
    handle = os.open(folder, os.O_RDONLY)
    try:
        os.fsync(handle)
    finally:
        os.close(handle)


def sweep(folder: Path, gone: Iterable[str] = (), *, age: float) -> None:
    """Delete what writers that were killed left in ``folder``, and the files of ``gone``.

    Parameters
    ----------
    gone
        SHA-256 of files that nothing speaks of.
    age
        Seconds; what is younger may be at work yet. 0 where nobody else can be.
    """
    oldest = time.time() - age
    for left in folder.glob(f".*{TEMPORARY}"):
        with contextlib.suppress(FileNotFoundError):  # another process sweeps at the same time
            if left.stat().st_mtime <= oldest:
                left.unlink()
    for sha256 in gone:
        (folder / f"{sha256}.parquet").unlink(missing_ok=True)
