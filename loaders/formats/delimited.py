"""Reads CSV text into rows of text: strict about quotes, open about every row that does not fit."""

from collections.abc import Iterator
from dataclasses import dataclass, field, replace
from pathlib import Path
from typing import Final

import pyarrow as pa
import pyarrow.compute as pc

from loaders.cells import as_line
from loaders.decode import decode
from loaders.finding import in_rows, refuse_width
from loaders.formats.delimiter import NONE, SPACES, close_gaps, delimiter_of, lines_of
from loaders.formats.exact import Sorted, read_exactly, records
from loaders.formats.quick import read_quickly
from loaders.heading import HEAD_ROWS, TAIL_ROWS, Heading, Row, find_heading
from loaders.progress import READ, Tell, silent
from loaders.recognise import zero_bytes
from loaders.taken import Taken, Unread
from model.problem import Problem, ProblemError, Severity

# Characters: to start DuckDB takes longer than to read so much without it.
SHORT: Final = 2_000_000
# Cells that are looked at to find the header, so that a table of many columns is not looked at for minutes.
_HEAD_CELLS: Final = 100_000


@dataclass(slots=True)
class _Head:
    """The first rows of a table, and behind which character each of its records ends."""

    rows: list[Row] = field(default_factory=list)
    stray: list[int] = field(default_factory=list)
    ends: list[int] = field(default_factory=lambda: [0])


def read(
    path: Path,
    *,
    encoding: str | None = None,
    table: str = "",  # noqa: ARG001 - every reader is asked alike, and this form holds one table
    header: int | None = None,
    tell: Tell = silent,
) -> Taken:
    """Return the rows of a CSV file."""
    tell(READ, float("nan"))
    decoded = decode(path.read_bytes(), encoding)
    # What had to be mended is no longer what stands in the file.
    source = path if decoded.encoding == "utf-8" and not decoded.problems else None
    taken = read_table(decoded.text, source, header=header)
    return replace(taken, encoding=decoded.encoding, problems=(*decoded.problems, *taken.problems))


def read_table(text: str, source: Path | None = None, *, header: int | None = None) -> Taken:
    """Return the rows of CSV ``text``, with those set aside that do not fit.

    A row's number is that of a spreadsheet: the header's row counted, a cell with line breaks one row. Lines on which
    nothing stands at all are no rows. DuckDB reads what it can vouch for to the last byte (``loaders.formats.quick``);
    any other text, and a short one, is read record by record (``loaders.formats.exact``). Both give the same.

    Parameters
    ----------
    source
        A file that holds exactly ``text`` in UTF-8, with or without a byte-order mark, so that it need not be
        written again; None where there is none.
    header
        Number of the row that names the columns, 0 for none; None to find it.

    Raises
    ------
    ProblemError
        ``text-zero-bytes``; ``quote-open`` when a quotation mark is never closed; ``cell-too-long``; ``file-empty``
        when there is no header or no row below it; ``columns-too-many``; whatever ``loaders.heading`` asks.
    """
    if "\x00" in text:
        raise ProblemError(zero_bytes(text))
    delimiter = delimiter_of(text)
    sign = delimiter
    if delimiter == SPACES:
        text, source, sign = close_gaps(text), None, "\t"
    head = _head(text, sign)
    heading = find_heading(head.rows, chosen=header)
    broken = [number for number in head.stray if number < heading.row]
    if broken:
        raise ProblemError(in_rows("quote-stray", Severity.REFUSE, broken))
    found = _body(text, sign, head, heading, source)
    heading = find_heading(head.rows, [*_tail(found)], chosen=header)
    return _taken(found, heading, head.rows, delimiter)


def _head(text: str, delimiter: str) -> _Head:
    """Return the first rows on which anything stands, as far as the header is looked for."""
    lines, head, cells = _Counted(text), _Head(), 0
    for number, row in records(lines, delimiter):
        head.ends.append(lines.end)
        if row is None:
            head.stray.append(number)
        elif any(cell.strip() for cell in row):
            refuse_width(len(row))
            head.rows.append((number, row))
            cells += len(row)
        if len(head.rows) >= HEAD_ROWS or cells >= _HEAD_CELLS:
            break
    if head.stray and not head.rows:
        raise ProblemError(in_rows("quote-stray", Severity.REFUSE, head.stray))
    return head


def _body(text: str, delimiter: str, head: _Head, heading: Heading, source: Path | None) -> Sorted:
    """Return every record behind the header, among them rows of units and totals that are no data."""
    first = heading.row + 1 if heading.row else heading.body
    start, width = head.ends[first - 1], len(heading.names)
    quick = read_quickly(text, start, delimiter, width, first, source) if len(text) > SHORT else None
    found = quick or read_exactly(text, start, delimiter, width, first)
    # Where every row is shorter than the header, what is missing at the ends is blank; else a short row lost a cell.
    return found if len(found.rows) else read_exactly(text, start, delimiter, width, first, pad=True)


def _tail(found: Sorted) -> Iterator[Row]:
    """Yield the last rows, those of another width among them."""
    last = len(found.rows) - TAIL_ROWS
    cells, rows = found.cells.slice(max(last, 0)), found.rows.slice(max(last, 0))
    fitting = zip(rows.to_pylist(), zip(*(column.to_pylist() for column in cells.columns), strict=True), strict=True)
    yield from sorted([*fitting, *found.ragged_tail])[-TAIL_ROWS:]


def _taken(found: Sorted, heading: Heading, head: list[Row], delimiter: str) -> Taken:
    aside = set(heading.aside)
    problems = list(heading.problems)
    for rule, severity, rows in (
        ("ragged-row", Severity.REPAIR, found.ragged),
        ("quote-stray", Severity.REPAIR, found.stray),
        ("row-blank", Severity.NOTE, found.blank),
    ):
        told = [row for row in rows if row not in aside]
        if told:
            problems.append(in_rows(rule, severity, told, facts={"expected": len(heading.names)}))
            aside.update(told)
    if found.padded:
        problems.append(in_rows("row-padded", Severity.REPAIR, found.padded, facts={"expected": len(heading.names)}))
    cells, rows, unread = found.cells, found.rows, dict(found.unread)
    rows_in = len(rows) + len(aside.difference(rows.to_pylist())) if aside else len(rows)
    if aside:
        gone = pc.is_in(rows, pa.array(sorted(aside), pa.int64()))
        away = cells.filter(gone).to_pydict().values()
        told_apart = zip(rows.filter(gone).to_pylist(), zip(*away, strict=True), strict=True)
        unread |= {row: Unread(rule, unread[row].text) for row, rule in heading.aside.items() if row in unread}
        apart = ((row, cells) for row, cells in (*head, *told_apart) if row in heading.aside)
        unread |= {row: Unread(heading.aside[row], as_line(cells)) for row, cells in apart}
        cells, rows = cells.filter(pc.invert(gone)), rows.filter(pc.invert(gone))
    if not rows_in:
        raise ProblemError(Problem("file-empty", Severity.REFUSE))
    columns = dict(zip(heading.names, cells.columns, strict=True))
    sign = "" if delimiter == NONE else delimiter
    return Taken("csv", columns, rows, rows_in, delimiter=sign, problems=tuple(problems), unread=unread)


class _Counted(Iterator[str]):
    """The lines of a text, and where the last one that was asked for ends."""

    def __init__(self, text: str) -> None:
        self._lines = lines_of(text)
        self.end = 0

    def __next__(self) -> str:
        line = next(self._lines)
        self.end += len(line)
        return line
