"""What is kept of the stand over a server that was killed: where it is, and the hashes of who controls it."""

import json
from collections.abc import Mapping
from pathlib import Path
from typing import Final, Literal

from model.problem import ProblemError
from store.document import documents_in
from store.objects import write_whole

FOLDER: Final = "stand"
Name = Literal["state", "control"]


def keep(home: Path, name: Name, record: Mapping[str, object]) -> None:
    """Keep ``record`` under ``name``: a process killed midway leaves the one before.

    Raises
    ------
    OSError
        When the disk fails.
    """
    folder = home / FOLDER
    folder.mkdir(parents=True, exist_ok=True)
    write_whole(folder / f"{name}.json", json.dumps(record, allow_nan=False).encode())


def kept(home: Path, name: Name) -> dict[str, object]:
    """Return what is kept under ``name``; nothing where nothing is, or where it cannot be read.

    A stand that begins at its first slide is better than one that does not begin.
    """
    try:
        return documents_in((home / FOLDER / f"{name}.json").read_bytes(), name)[0]
    except (OSError, ProblemError):
        return {}
