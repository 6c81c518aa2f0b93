"""The program's own texts: what it sends to every browser as it is written."""

from pathlib import Path


def text_of(path: Path) -> str:
    """Return a file that came with the program or with a library of it.

    Raises
    ------
    OSError
        When it is not there.
    """
    return path.read_text(encoding="utf-8")
