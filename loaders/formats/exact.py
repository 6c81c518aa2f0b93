"""Reads CSV record by record with Python's own reader: slow, and exact about every row that does not fit."""

import csv
import itertools
from collections import deque
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, field
from typing import Final

import pyarrow as pa

from loaders.formats.delimiter import lines_of
from loaders.taken import Unread
from model.problem import Place, Problem, ProblemError, Severity

# A street or a coast as well-known text is far longer than the reader's own 131,072 characters.
LONGEST_CELL: Final = 50_000_000
# Rows that stand in memory as Python's texts at one time.
_BATCH: Final = 20_000
_TAIL: Final = 20


@dataclass(frozen=True, slots=True)
class Sorted:
    """The records of a table, those apart that cannot be read.

    Parameters
    ----------
    cells
        The records that are as wide as they should be; null where nothing stands.
    rows
        Their row numbers.
    ragged, stray, blank
        Row numbers of records of another width, of those with text behind a closing quotation mark, and of those
        with cells but nothing in them.
    padded
        Row numbers of records that were shorter and got blank cells at their end.
    ragged_tail
        The last rows of another width, with their cells: a total is often shorter than the rows above it.
    unread
        The ragged, stray and blank rows by number.
    """

    cells: pa.Table
    rows: pa.Int64Array
    ragged: list[int] = field(default_factory=list)
    stray: list[int] = field(default_factory=list)
    blank: list[int] = field(default_factory=list)
    padded: list[int] = field(default_factory=list)
    ragged_tail: list[tuple[int, Sequence[str]]] = field(default_factory=list)
    unread: dict[int, Unread] = field(default_factory=dict)


class _Heard(Iterator[str]):
    """The lines of a text; those since it was last asked for them are one record as it stands."""

    def __init__(self, lines: Iterator[str]) -> None:
        self._lines = lines
        self._since: list[str] = []

    def __next__(self) -> str:
        line = next(self._lines)
        self._since.append(line)
        return line

    def record(self) -> str:
        """Return the lines since the last time, without the end of the last one."""
        told = "".join(self._since).rstrip("\r\n")
        self._since.clear()
        return told


def records(lines: Iterator[str], delimiter: str, first: int = 1) -> Iterator[tuple[int, list[str] | None]]:
    """Yield every record with its row number; None for one with text behind a closing quotation mark.

    Parameters
    ----------
    first
        Row number of the first record, as a spreadsheet counts: a cell with line breaks is in one row.

    Raises
    ------
    ProblemError
        ``quote-open`` when a quotation mark is never closed; ``cell-too-long`` when a cell is longer than any that is
        read, for what follows within it cannot be told from rows.
    """
    csv.field_size_limit(LONGEST_CELL)
    reader = csv.reader(lines, delimiter=delimiter, strict=True)
    for number in itertools.count(first):
        try:
            yield number, next(reader)
        except StopIteration:
            return
        except csv.Error as fault:
            if hopeless := _hopeless(str(fault), number):
                raise ProblemError(hopeless) from fault
            yield number, None


def _hopeless(said: str, number: int) -> Problem | None:
    """Return why no record can be found behind this one, of which Python's reader ``said`` so; None where some can."""
    where = (Place(number),)
    if "unexpected end" in said:
        return Problem("quote-open", Severity.REFUSE, 1, where)
    if "field larger" in said:
        return Problem("cell-too-long", Severity.REFUSE, 1, where, {"most": LONGEST_CELL})
    return None


def read_exactly(text: str, start: int, delimiter: str, width: int, first: int, *, pad: bool = False) -> Sorted:
    """Return the records of ``text`` from the character ``start`` on, of which the first is row number ``first``.

    Parameters
    ----------
    pad
        Whether records that are shorter get blank cells at their end.

    Raises
    ------
    ProblemError
        As ``records``.
    """
    schema = pa.schema([(f"c{place}", pa.large_string()) for place in range(width)])
    batches: list[pa.RecordBatch] = []
    numbers, ragged, stray, blank = list[int](), list[int](), list[int](), list[int]()
    padded = list[int]()
    held: list[list[str]] = []
    unread: dict[int, Unread] = {}
    tail = deque[tuple[int, Sequence[str]]](maxlen=_TAIL)
    lines = _Heard(lines_of(text, start))
    for number, row in records(lines, delimiter, first):
        stands = lines.record()
        if row is None:
            stray.append(number)
            unread[number] = Unread("quote-stray", stands)
        elif not row:
            continue
        elif not any(cell.strip() for cell in row):
            blank.append(number)
            unread[number] = Unread("row-blank", stands)
        elif pad and len(row) < width:
            padded.append(number)
            numbers.append(number)
            held.append([*row, *[""] * (width - len(row))])
        elif len(row) != width:
            ragged.append(number)
            unread[number] = Unread("ragged-row", stands)
            tail.append((number, row))
        else:
            numbers.append(number)
            held.append(row)
        if len(held) == _BATCH:
            batches.append(_batch(held, schema))
            held = []
    batches.append(_batch(held, schema))
    cells = pa.Table.from_batches(batches, schema)
    return Sorted(cells, pa.array(numbers, pa.int64()), ragged, stray, blank, padded, list(tail), unread)


def _batch(rows: list[list[str]], schema: pa.Schema) -> pa.RecordBatch:
    columns = zip(*rows, strict=True) if rows else [()] * len(schema)
    return pa.record_batch(
        [pa.array([cell or None for cell in column], pa.large_string()) for column in columns], schema=schema
    )
