"""What a reader takes out of a file: plain columns, which a process can take from one that it does not trust."""

import json
import math
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from typing import Final, Literal, NamedTuple

import pyarrow as pa

from model.problem import Problem

Format = Literal["csv", "xlsx", "geojson", "shapefile", "geopackage", "kml", "parquet", "gtfs", "wkt"]

TEXT: Final = pa.large_string()
MIXED: Final = pa.large_binary()
WKB: Final = pa.large_binary()
NUMBER: Final = pa.int64()


class Unread(NamedTuple):
    """A row that was left out while the file was read: the rule for which, and what stands in it."""

    rule: str
    text: str


@dataclass(frozen=True, slots=True, eq=False)
class Taken:
    """One file, or one table of it, as columns; nothing interpreted.

    What a reader in ``loaders/formats`` returns. No pandas: importing it would take longer than to read most files.

    Parameters
    ----------
    columns
        Name → cells, null where nothing stands. ``column`` makes one of Python's values; a reader that has Arrow
        arrays hands over ``TEXT``, ``NUMBER``, ``float64`` or ``bool`` as they are, ``MIXED`` where a cell is JSON.
    rows
        The row or feature number that a person sees, by row; rows that could not be read have none.
    rows_in
        Rows or features that the file holds, those included that could not be read.
    shapes
        Well-known binary by row, null where a feature has none; None for a form that carries no shapes of its own.
    crs
        ``EPSG:n`` that the file itself declares; empty when it declares none.
    tables
        Sheets, layers or members that the file holds; empty for forms that hold one.
    table
        The one of them that was read.
    unread
        Rows that are not in ``columns``, as far as the form has text for them.
    """

    format: Format
    columns: Mapping[str, "pa.Array | pa.ChunkedArray"]
    rows: "pa.Array | pa.ChunkedArray"
    rows_in: int
    shapes: "pa.Array | pa.ChunkedArray | None" = None
    encoding: str = ""
    delimiter: str = ""
    crs: str = ""
    problems: tuple[Problem, ...] = ()
    tables: tuple[str, ...] = ()
    table: str = ""
    unread: Mapping[int, Unread] = field(default_factory=dict)


def column(cells: Sequence[object]) -> "pa.Array":
    """Return values of Python as one column: text, truth, whole numbers or decimals where all are so, else ``MIXED``.

    None and NaN are nothing. Numbers stay what they were: a column of 1 and 2.5 is mixed, so is one of 1 and nothing.
    """
    given = [None if isinstance(cell, float) and math.isnan(cell) else cell for cell in cells]
    kinds = {type(cell) for cell in given}
    if kinds <= {str, type(None)}:
        return pa.array(given, TEXT)
    if kinds == {bool}:
        return pa.array(given, pa.bool_())
    if kinds == {int} and all(-(2**63) <= cell < 2**63 for cell in given):  # type: ignore[operator]  # whole numbers, as asked
        return pa.array(given, NUMBER)
    if kinds <= {float, type(None)}:
        return pa.array(given, pa.float64())
    # A spreadsheet's time or a number that only Python knows would be a fault of its reader, and is told by JSON.
    return pa.array([None if cell is None else json.dumps(cell).encode() for cell in given], MIXED)


def row_numbers(numbers: Sequence[int]) -> "pa.Array":
    """Return row numbers as ``Taken`` holds them."""
    return pa.array(numbers, NUMBER)
