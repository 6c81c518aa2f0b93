"""From a file to rows: what it is, how it is written, and which of its rows can be read."""

from pathlib import Path
from tempfile import TemporaryDirectory
from typing import Final

from loaders.parsed import Parsed, parsed_from
from loaders.progress import Tell, silent
from loaders.read import read
from model.problem import Problem, ProblemError, Severity

# Far more than a district needs; a larger file is a mistake or an attack on memory.
LARGEST_FILE: Final = 200_000_000
_BYTES_PER_MEGABYTE: Final = 1_000_000


def parse(path: Path, *, encoding: str | None = None, table: str = "", tell: Tell = silent) -> Parsed:
    """Return the rows of a file, told by its content.

    Nothing is interpreted yet: a cell of a CSV is text, a property of GeoJSON is its JSON value.

    Parameters
    ----------
    encoding
        What the text is written in; None to recognise UTF-8 and marked UTF-16, and to ask otherwise.
    table
        The sheet, layer or member to read of a file that holds several; empty to ask.

    Raises
    ------
    ProblemError
        When the file is refused as a whole, or a choice is needed before it can be read.
    OSError
        When it cannot be opened or read.
    """
    size = path.stat().st_size
    if size > LARGEST_FILE:
        facts = {"megabytes": size / _BYTES_PER_MEGABYTE, "most": LARGEST_FILE / _BYTES_PER_MEGABYTE}
        raise ProblemError(Problem("file-too-large", Severity.REFUSE, facts=facts))
    with path.open("rb") as file:
        # One byte more than allowed: a pipe or a growing file has no honest size.
        data = file.read(LARGEST_FILE + 1)
    return parse_bytes(data[:LARGEST_FILE], encoding=encoding, table=table, tell=tell)


def parse_bytes(data: bytes, *, encoding: str | None = None, table: str = "", tell: Tell = silent) -> Parsed:
    """Return the rows of ``data``, as ``parse`` does for a file, but in this process: only for data that is our own.

    Raises
    ------
    ProblemError
        When it is refused as a whole, or a choice is needed before it can be read.
    """
    with TemporaryDirectory(prefix="elmax-") as folder:
        path = Path(folder) / "file"
        path.write_bytes(data)
        return parsed_from(read(path, encoding=encoding, table=table, tell=tell))
