"""Reads CSV with DuckDB, and says so when it cannot vouch for every character.

DuckDB reads a million rows in a third of a second, where Python's reader takes seconds, but it is not as exact as the
promise: it passes over blank lines without a word, takes white space from around a quoted cell, says of a row that it
rejects only the line, and refuses a file that mixes line ends. So what it read is held against the file byte for byte,
and where one is not accounted for the file is read again by ``loaders.formats.exact``.
"""

import tempfile
from pathlib import Path
from typing import Final

import duckdb
import numpy as np
import pyarrow as pa
import pyarrow.compute as pc

from loaders.formats.exact import Sorted

_LONGEST_LINE: Final = 8_000_000
_QUOTE: Final = '"'
# Taken for a pattern of names, were a file called so.
_PATTERN_SIGNS: Final = frozenset("*?[]{}")
_SETTINGS: Final[dict[str, str | bool | int | float | list[str]]] = {
    "threads": "2",
    "memory_limit": "1GB",
    "autoinstall_known_extensions": "false",
    "autoload_known_extensions": "false",
    "arrow_large_buffer_size": "true",
}
_READ: Final = """
    SELECT * FROM read_csv(
        $path, columns = {columns}, delim = $delimiter, quote = '"', escape = '"', new_line = '\\n', skip = $skip,
        max_line_size = $longest, header = false, auto_detect = false, strict_mode = true, null_padding = false,
        store_rejects = true, compression = 'none', encoding = 'utf-8'
    )
"""


def read_quickly(text: str, start: int, delimiter: str, width: int, first: int, source: Path | None) -> Sorted | None:
    """Return the records of ``text`` from the character ``start`` on; None where DuckDB cannot vouch for all of them.

    Parameters
    ----------
    first
        Row number of the first record.
    source
        A file that holds exactly ``text`` in UTF-8; None to write one.
    """
    if "\r" not in text:
        cells = _read_file(text, start, delimiter, width, first, source)
    else:
        plain = _plain(text[start:])
        cells = None if plain is None else _read_file(plain, 0, delimiter, width, first, None)
        # A line break within a cell was changed too.
        if cells is not None and any(_count(column, "\n") for column in cells.columns):
            return None
    if cells is None:
        return None
    rows = pa.array(np.arange(first, first + cells.num_rows, dtype=np.int64))
    blank = _blank(cells)
    if not pc.any(blank).as_py():
        return Sorted(cells, rows)
    kept = pc.invert(blank)
    return Sorted(cells.filter(kept), rows.filter(kept), blank=rows.filter(blank).to_pylist())


def _plain(text: str) -> str | None:
    """Return ``text`` with line feeds as its only line ends; None where it mixes them."""
    both, alone, feeds = text.count("\r\n"), text.count("\r"), text.count("\n")
    if both == alone == feeds:
        return text.replace("\r\n", "\n")
    return None if feeds else text.replace("\r", "\n")


def _read_file(text: str, start: int, delimiter: str, width: int, first: int, source: Path | None) -> pa.Table | None:
    with tempfile.TemporaryDirectory() as folder:
        # DuckDB passes over lines, of which a header with line breaks in it has more than one.
        if source is None or _PATTERN_SIGNS & set(str(source)) or text.count("\n", 0, start) != first - 1:
            path, skip, raw = Path(folder) / "table.csv", 0, text[start:].encode()
            path.write_bytes(raw)
            size = len(raw)
            del raw
        else:
            path, skip = source, first - 1
            size = len(text) - start if text.isascii() else len(text[start:].encode())
        try:
            cells = _ask(path, delimiter, width, skip)
        except duckdb.Error:
            return None
    return cells if cells is not None and _vouched(cells, text, start, size) else None


def _ask(path: Path, delimiter: str, width: int, skip: int) -> pa.Table | None:
    """Return every line of a file as cells; None where one was rejected."""
    columns = "{" + ", ".join(f"'c{place}': 'VARCHAR'" for place in range(width)) + "}"
    asked = {"path": str(path), "delimiter": delimiter, "skip": skip, "longest": _LONGEST_LINE}
    with duckdb.connect(":memory:", config=_SETTINGS) as connection:
        connection.execute("SET allowed_paths = [$path]", {"path": str(path)})
        connection.execute("SET enable_external_access = false")
        connection.execute("SET lock_configuration = true")
        cells = connection.sql(_READ.format(columns=columns), params=asked).to_arrow_table()
        rejected = connection.execute("SELECT count(*) FROM reject_errors").fetchone()
    return None if rejected != (0,) else cells


def _vouched(cells: pa.Table, text: str, start: int, size: int) -> bool:
    """Tell whether the cells, with what stands between them, are every byte of the file behind the header.

    Of ``size`` bytes the delimiters, the line ends and the quotation marks around cells, and before those within
    them, are no cells; anything more was lost.
    """
    width, height = cells.num_columns, cells.num_rows
    if width == 1 and cells.column(0).null_count:
        return False  # one column: a blank line, or an empty cell between quotation marks?
    held = sum(pc.sum(pc.binary_length(column)).as_py() or 0 for column in cells.columns)
    ends = height - (not text.endswith("\n")) if size else 0
    quotes = text.count(_QUOTE, start) if _QUOTE in text else 0
    within = sum(_count(column, _QUOTE) for column in cells.columns) if quotes else 0
    known: bool = size == held + (width - 1) * height + ends + (quotes - within)
    return known


def _count(column: pa.ChunkedArray, sign: str) -> int:
    total: int | None = pc.sum(pc.count_substring(column, sign)).as_py()
    return total or 0


def _blank(cells: pa.Table) -> pa.ChunkedArray:
    """Tell for every row whether nothing but white space stands in it."""
    blank = _empty(cells.column(0))
    for column in cells.columns[1:]:
        if not pc.any(blank).as_py():
            break
        blank = pc.and_(blank, _empty(column))
    return blank


def _empty(column: pa.ChunkedArray) -> pa.ChunkedArray:
    return pc.fill_null(pc.equal(pc.utf8_trim_whitespace(column), ""), fill_value=True)
