"""The kept files by their hash: which are whole, and where those lie that are not."""

import hashlib
import os
from pathlib import Path
from typing import Final

from model.problem import ProblemError
from store.draft import refusal
from store.objects import read_verified, sync_folder

ASIDE: Final = "damaged"
Stamp = tuple[int, int, int]


class Blobs:
    """The folder of kept files; remembers which it has seen whole, by their size and time of change.

    Parameters
    ----------
    folder
        It need not exist.
    """

    def __init__(self, folder: Path) -> None:
        self.folder = folder
        self._whole: dict[str, Stamp] = {}

    def path(self, sha256: str) -> Path:
        """Return where the file of a hash lies when it is whole."""
        return self.folder / f"{sha256}.parquet"

    def is_whole(self, sha256: str) -> bool:
        """Tell whether the file is there with the bytes that were kept; read once for as long as it is not touched."""
        try:
            with self.path(sha256).open("rb") as file:
                told = os.fstat(file.fileno())
                stamp = (told.st_mtime_ns, told.st_size, told.st_ino)
                if self._whole.get(sha256) == stamp:
                    return True
                found = hashlib.file_digest(file, "sha256").hexdigest()
        except OSError:  # gone, or on a part of the disk that cannot be read: neither can be used
            return False
        if found != sha256:
            return False
        self._whole[sha256] = stamp
        return True

    def read(self, sha256: str, dataset: str) -> bytes:
        """Return the bytes of a kept file.

        Raises
        ------
        ProblemError
            Rule ``file-gone``, ``file-changed``; ``file-damaged`` for one that was set aside.
        OSError
            When the disk cannot read it.
        """
        path = self.path(sha256)
        aside = self.aside(sha256)
        if not path.exists() and aside:
            raise ProblemError(refusal("file-damaged", dataset=dataset, file=aside))
        return read_verified(path, sha256, dataset)

    def aside(self, sha256: str) -> str:
        """Return the name under which a damaged file was set aside last; empty when it never was."""
        return max((found.name for found in (self.folder / ASIDE).glob(f"{sha256}.*")), default="")

    def set_aside(self, sha256: str, time: str) -> None:
        """Move a file with other bytes than were kept out of the way, under its name and the time.

        One that cannot be read stays where it is: it may be whole.

        Raises
        ------
        OSError
            When the disk fails; the file lies where it lay then.
        """
        path = self.path(sha256)
        with path.open("rb") as file:
            if hashlib.file_digest(file, "sha256").hexdigest() == sha256:
                return
        self._whole.pop(sha256, None)
        (self.folder / ASIDE).mkdir(exist_ok=True)
        # no colon: Windows takes no name with one
        path.replace(self.folder / ASIDE / f"{sha256}.{time.replace(':', '')}")
        sync_folder(self.folder)
