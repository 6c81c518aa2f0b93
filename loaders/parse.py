"""From the bytes of a file to rows: what it is, how it is written, and which of its rows can be read."""

from pathlib import Path
from typing import Final

from loaders.decode import decode
from loaders.formats.delimited import read_table
from loaders.formats.geojson import read_features
from loaders.parsed import Parsed
from loaders.recognise import is_json, refuse_other_formats
from model.problem import Problem, ProblemError, Severity

# Far more than a district needs; a larger file is a mistake or an attack on memory.
LARGEST_FILE: Final = 200_000_000
_BYTES_PER_MEGABYTE: Final = 1_000_000


def parse(path: Path, *, encoding: str | None = None) -> Parsed:
    """Return the rows of a CSV or GeoJSON file, told apart by content.

    Nothing is interpreted yet: a cell of a CSV is text, a property of GeoJSON is its JSON value.

    Parameters
    ----------
    encoding
        What the text is written in; None to recognise UTF-8 and marked UTF-16, and to ask otherwise.

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
    return parse_bytes(data[:LARGEST_FILE], encoding=encoding)


def parse_bytes(data: bytes, *, encoding: str | None = None) -> Parsed:
    """Return the rows of ``data``, as ``parse`` does for a file.

    Raises
    ------
    ProblemError
        When it is refused as a whole, or a choice is needed before it can be read.
    """
    refuse_other_formats(data)
    decoded = decode(data, encoding)
    if is_json(decoded.text):
        read = read_features(decoded.text)
        return Parsed("geojson", decoded.encoding, "", read.crs, read.frame, read.shapes, read.rows_in, read.problems)
    table = read_table(decoded.text)
    return Parsed("csv", decoded.encoding, table.delimiter, "", table.frame, None, table.rows_in, table.problems)
