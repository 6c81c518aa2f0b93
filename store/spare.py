"""A whole copy of the catalogue beside it, as it was after the last change, for the day when it cannot be read."""

import os
import sqlite3
import tempfile
from contextlib import closing, suppress
from datetime import datetime
from pathlib import Path
from typing import Final
from urllib.parse import quote

from store.objects import TEMPORARY, sync_folder, write_whole

SUFFIX: Final = ".spare"
_NEVER: Final = ("-wal", "-shm", "-journal")


def lay(file: Path) -> None:
    """Copy the catalogue as it is now; the former copy is replaced whole."""
    handle, temporary = tempfile.mkstemp(dir=file.parent, prefix=f".{file.name}.", suffix=TEMPORARY)
    os.close(handle)
    try:
        with closing(sqlite3.connect(file)) as source, closing(sqlite3.connect(temporary)) as copy:
            source.backup(copy)
        with Path(temporary).open("rb+") as copied:
            os.fsync(copied.fileno())
        Path(temporary).replace(file.with_suffix(SUFFIX))
    except sqlite3.Error as fault:
        raise OSError(str(fault)) from fault
    finally:
        Path(temporary).unlink(missing_ok=True)
    sync_folder(file.parent)


def is_whole(file: Path) -> bool:
    """Tell whether a database can be read from its first page to its last.

    Raises
    ------
    OSError
        When nobody can say: it is locked, or the disk fails.
    """
    try:
        with closing(sqlite3.connect(f"file:{quote(str(file))}?mode=ro", uri=True, timeout=30)) as connection:
            return bool(connection.execute("PRAGMA quick_check").fetchone() == ("ok",))
    except sqlite3.OperationalError as fault:
        raise OSError(str(fault)) from fault
    except sqlite3.DatabaseError:
        return False


def put_in_place(file: Path, now: datetime) -> tuple[str, bool]:
    """Move a catalogue that nobody can read aside and put the copy in its place, where it is whole.

    Returns
    -------
    tuple
        The name that it has now, empty where it was gone; and whether there was a whole copy.
    """
    aside = file.with_name(f"{file.stem}.damaged-{now:%Y%m%dT%H%M%SZ}{file.suffix}")
    name = aside.name if file.exists() else ""
    copy = file.with_suffix(SUFFIX)
    raw = copy.read_bytes() if copy.exists() and is_whole(copy) else b""
    for ending in ("", *_NEVER):
        with suppress(FileNotFoundError):
            file.with_name(f"{file.name}{ending}").rename(aside.with_name(f"{aside.name}{ending}"))
    if raw:
        write_whole(file, raw)
    return name, bool(raw)
