"""From a file to rows: what it is, how it is written, and which of its rows can be read."""

from pathlib import Path
from tempfile import TemporaryDirectory

import shapely

from loaders.confined import died, take
from loaders.parsed import Parsed, parsed_from
from loaders.progress import Tell, silent
from loaders.read import read
from model.problem import ProblemError


def parse(
    path: Path, *, encoding: str | None = None, table: str = "", header: int | None = None, tell: Tell = silent
) -> Parsed:
    """Return the rows of a file, told by its content, read in a process of its own.

    Nothing is interpreted yet: a cell of a CSV is text, a property of GeoJSON is its JSON value.

    Parameters
    ----------
    encoding
        What the text is written in; None to find it, and to ask where that is not certain.
    table
        The sheet, layer or member to read of a file that holds several; empty to ask.
    header
        Number of the row that names the columns of a table, 0 for none; None to find it.

    Raises
    ------
    ProblemError
        When the file is refused as a whole, or a choice is needed before it can be read.
    OSError
        When it cannot be opened or read.
    """
    taken = take(path, encoding=encoding, table=table, header=header, tell=tell)
    try:
        return parsed_from(taken)
    except (ValueError, RecursionError, shapely.errors.GEOSException) as fault:
        raise ProblemError(died(type(fault).__name__)) from fault


def parse_bytes(
    data: bytes, *, encoding: str | None = None, table: str = "", header: int | None = None, tell: Tell = silent
) -> Parsed:
    """Return the rows of ``data``, as ``parse`` does for a file, but in this process: only for data that is our own.

    Raises
    ------
    ProblemError
        When it is refused as a whole, or a choice is needed before it can be read.
    """
    with TemporaryDirectory(prefix="elmax-") as folder:
        path = Path(folder) / "file"
        path.write_bytes(data)
        return parsed_from(read(path, encoding=encoding, table=table, header=header, tell=tell))
