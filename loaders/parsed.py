"""What was read from a file before anybody judged it: rows of text or plain values, and shapes."""

import json
from collections.abc import Mapping
from dataclasses import dataclass, field

import pandas as pd
import pyarrow as pa
import shapely

from loaders.taken import MIXED, TEXT, Format, Taken, Unread
from loaders.values import text_of
from model.problem import Problem


@dataclass(frozen=True, slots=True)
class Parsed:
    """One file, or one table of it, as rows, nothing interpreted.

    Parameters
    ----------
    encoding
        Name of the text encoding, as a person knows it.
    delimiter
        Between the cells of a CSV; empty for other formats.
    crs
        ``EPSG:n`` that the file itself declares; empty when it declares none.
    frame
        Columns of dtype ``str`` where all cells are text or nothing (NaN); numbers or truth values where all are so;
        else objects: text, numbers, truth values, JSON objects or lists, None. The index, named ``row``, holds the row
        or feature number that a person sees. Rows that could not be read are not in it.
    shapes
        Shapely geometries by the same index, None where a feature has none; None for a format
        that carries no geometry of its own.
    rows_in
        Rows or features that the file holds, those included that could not be read.
    tables
        Sheets, layers or members that the file holds; empty for forms that hold one.
    table
        The one of them that was read.
    unread
        Rows that are not in ``frame``, by number, as far as the form has text for them.
    """

    format: Format
    encoding: str
    delimiter: str
    crs: str
    frame: pd.DataFrame
    shapes: pd.Series | None
    rows_in: int
    problems: tuple[Problem, ...] = ()
    tables: tuple[str, ...] = ()
    table: str = ""
    unread: Mapping[int, Unread] = field(default_factory=dict)


def parsed_from(taken: Taken) -> Parsed:
    """Return what a reader took as a frame; text is not copied for it.

    Raises
    ------
    ValueError
        When a mixed cell is no JSON, or the columns are not of one length.
    shapely.errors.GEOSException
        When a shape is no well-known binary.
    """
    index = pd.Index(taken.rows.to_numpy(), name="row")
    frame = pd.DataFrame(
        {number: _cells(cells) for number, cells in enumerate(taken.columns.values())}, index=index, copy=False
    )
    frame.columns = pd.Index(list(taken.columns), dtype=object)
    shapes = None
    if taken.shapes is not None:
        read = shapely.from_wkb(taken.shapes.to_numpy(zero_copy_only=False))
        shapes = pd.Series(read, index=index, dtype=object, name="geometry")
    return Parsed(
        *(taken.format, taken.encoding, taken.delimiter, taken.crs, frame, shapes, taken.rows_in),
        *(taken.problems, taken.tables, taken.table, taken.unread),
    )


def _cells(cells: "pa.Array | pa.ChunkedArray") -> object:
    """Return a column as pandas holds it."""
    if cells.type == TEXT:
        whole = cells if isinstance(cells, pa.ChunkedArray) else pa.chunked_array([cells])
        return text_of(whole)
    if cells.type == MIXED:
        given = [None if cell is None else json.loads(cell) for cell in cells.to_pylist()]
        return pd.Series(given, dtype=object).to_numpy()
    if cells.null_count and cells.type != pa.float64():
        # As decimals they would lose their digits, and truth its kind.
        return pd.Series(cells.to_pylist(), dtype=object).to_numpy()
    return cells.to_numpy(zero_copy_only=False) if isinstance(cells, pa.Array) else cells.to_numpy()
