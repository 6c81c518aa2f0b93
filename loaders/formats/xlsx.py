"""Reads one sheet of an XLSX workbook; calamine takes the cells out, and nothing in it is ever calculated."""

import datetime as dt
from collections import Counter
from collections.abc import Sequence
from itertools import islice
from pathlib import Path
from typing import TYPE_CHECKING, Final
from zipfile import BadZipFile, ZipFile

import numpy as np
from numpy.typing import NDArray
from python_calamine import CalamineError, CalamineSheet, CalamineWorkbook

from loaders.cells import as_line
from loaders.finding import MOST_PLACES, few, in_rows, refuse_width
from loaders.formats.choosing import choose
from loaders.formats.strict_json import LARGEST_SAFE
from loaders.formats.workbook import Book, Marks, has_rows, look, open_book, place_of
from loaders.heading import HEAD_ROWS, TAIL_ROWS, find_heading
from loaders.progress import READ, Tell, silent
from loaders.taken import Taken, Unread, column, row_numbers
from model.problem import Place, Problem, ProblemError, Severity

if TYPE_CHECKING:
    import pyarrow as pa

Cell = str | int | float | bool | None
_Place = tuple[int, int, str]
_Raw = int | float | str | bool | dt.time | dt.date | dt.datetime | dt.timedelta
# In the system of 1900 the day 60 is a 29 February that never was; calamine calls it the day before.
_FIRST_SURE: Final = "1900-03-01"
_BATCH: Final = 20_000
_TOLD_OF_CELLS: Final = {
    "days-since-1904": Severity.REPAIR,
    "day-before-1900-03": Severity.NOTE,
    "number-digits-lost": Severity.NOTE,
}
_SECONDS_PER_HOUR, _SECONDS_PER_MINUTE = 3600, 60


def read(
    path: Path,
    *,
    encoding: str | None = None,  # noqa: ARG001 - every reader is asked alike, and this form is in UTF-8
    table: str = "",
    header: int | None = None,
    tell: Tell = silent,
) -> Taken:
    """Return the rows of one sheet, numbered as in the sheet.

    Numbers and flags stay what they are, days and times are ISO text, and what is text stays text.

    Parameters
    ----------
    table
        Name of the sheet; empty to take the only one with content that is not hidden.
    header
        Number of the row that names the columns, 0 for none; None to find it.

    Raises
    ------
    ProblemError
        ``table-unsure`` or ``table-unknown`` (a choice); ``file-empty``; ``sheet-too-wide``; ``workbook-broken``.
    """
    try:
        with ZipFile(path) as archive:
            book = open_book(archive)
            full = [sheet for sheet in book.sheets if has_rows(archive, sheet)]
            seen = tuple(sheet.name for sheet in full if not sheet.hidden)
            hidden = tuple(sheet.name for sheet in full if sheet.hidden)
            name = choose(seen, table, told=hidden)
            sheet = next(one for one in full if one.name == name)
            marks = look(archive, sheet, uncalculated=book.uncalculated)
        reading = _Reading(book, marks)
        with CalamineWorkbook.from_path(path) as workbook:
            reading.take(workbook.get_sheet_by_name(name), header, tell)
    except (BadZipFile, CalamineError) as fault:
        facts = {"part": str(fault)[:80]}
        raise ProblemError(Problem("workbook-broken", Severity.REFUSE, facts=facts)) from fault
    problems = reading.problems
    if hidden and not table:
        problems.append(Problem("sheet-hidden", Severity.NOTE, len(hidden), (), {"names": few(hidden), "sheet": name}))
    return Taken(
        "xlsx",
        reading.columns,
        row_numbers(reading.numbers),
        len(reading.numbers) + len(reading.unread),
        problems=tuple(problems),
        tables=(*seen, *hidden),
        table=name,
        unread=reading.unread,
    )


class _Reading:
    """Turns the cells of one sheet into columns, and gathers what there is to tell of them."""

    def __init__(self, book: Book, marks: Marks) -> None:
        self.book, self.marks = book, marks
        self.problems: list[Problem] = []
        self.columns: dict[str, pa.Array] = {}
        self.numbers: list[int] = []
        self.blank: list[int] = []
        self.unread: dict[int, Unread] = {}
        self._first: dict[str, list[_Place]] = {rule: [] for rule in _TOLD_OF_CELLS}
        self._count = Counter[str]()

    def take(self, sheet: CalamineSheet, header: int | None, tell: Tell) -> None:
        """Read all rows: the header is found, and so are titles and totals around the data.

        Raises
        ------
        ProblemError
            ``file-empty`` when no row stands below it; ``header-unsure`` (a choice); ``columns-too-many``.
        """
        left = sheet.start[1] if sheet.start else 0
        columns, filled = self._columns(sheet, left, tell)
        used = [at for at, cells in enumerate(columns) if any(cell is not None for cell in cells)]
        refuse_width(len(used))
        full = np.flatnonzero(filled).tolist()
        ends = [
            [(at + 1, [columns[one][at] for one in used]) for at in part]
            for part in (full[:HEAD_ROWS], full[-TAIL_ROWS:])
        ]
        heading = find_heading(*ends, chosen=header)
        self.problems.extend(heading.problems)
        kept = [at for at in full if at + 1 >= heading.body and at + 1 not in heading.aside]
        if not kept:
            raise ProblemError(Problem("file-empty", Severity.REFUSE))
        # Behind the last row with anything in it nothing stands, and nothing is told of it.
        self.blank = (np.flatnonzero(~filled[heading.body : full[-1]]) + heading.body + 1).tolist()
        self.numbers = [at + 1 for at in kept]
        self.unread = {
            row: Unread(rule, as_line([columns[one][row - 1] for one in used])) for row, rule in heading.aside.items()
        } | {row: Unread("row-blank", "") for row in self.blank}
        for one, name in zip(used, heading.names, strict=True):
            self.columns[name] = column([columns[one][at] for at in kept])
            columns[one] = []
        self._tell({one + left + 1: name for one, name in zip(used, heading.names, strict=True)}, sheet)

    def _columns(self, sheet: CalamineSheet, left: int, tell: Tell) -> tuple[list[list[Cell]], NDArray[np.bool_]]:
        """Return the columns from the first with anything in it on, and which rows have anything in them.

        Rows come from the first of the sheet on. They are turned in batches, so that a sheet is never held twice.
        """
        columns: list[list[Cell]] = [[] for _ in range(sheet.width)]
        filled: list[NDArray[np.bool_]] = []
        rows = sheet.iter_rows()
        begun = 0
        while batch := list(islice(rows, _BATCH)):
            anything = np.zeros(len(batch), dtype=np.bool_)
            for at, raw in enumerate(zip(*batch, strict=True)):
                cells = self._batch(raw, begun + 1, left + at + 1)
                anything |= np.array([cell is not None for cell in cells], dtype=np.bool_)
                columns[at].extend(cells)
            filled.append(anything)
            begun += len(batch)
            tell(READ, begun / max(begun, sheet.total_height))
        return columns, np.concatenate(filled) if filled else np.zeros(0, dtype=np.bool_)

    def _batch(self, raw: Sequence[_Raw], row: int, at: int) -> list[Cell]:
        """Return some cells of one column; the short way where they are text and numbers that need no telling."""
        kinds = set(map(type, raw))
        if kinds == {str}:
            return [cell or None for cell in raw]  # type: ignore[misc]  # text, as asked
        if kinds <= {str, float} and not self.marks.placeholders:
            numbers = [cell if type(cell) is float else 0.0 for cell in raw]
            if max(map(abs, numbers)) <= LARGEST_SAFE:
                whole = [number.is_integer() for number in numbers]
                return [
                    (cell or None) if type(cell) is str else int(number) if is_whole else number
                    for cell, number, is_whole in zip(raw, numbers, whole, strict=True)
                ]
        return [self._cell(cell, number, at) for number, cell in enumerate(raw, start=row)]

    def _cell(self, value: _Raw, row: int, at: int) -> Cell:
        if isinstance(value, str):
            return value or None
        if isinstance(value, float):
            return self._number(value, row, at)
        if isinstance(value, bool | int):
            return value
        written = _moment(value)
        if self.book.since_1904:
            self._note("days-since-1904", row, at, written)
        elif isinstance(value, dt.date) and written < _FIRST_SURE:
            self._note("day-before-1900-03", row, at, written)
        return written

    def _number(self, value: float, row: int, at: int) -> Cell:
        if (row, at) in self.marks.placeholders:
            return None
        if not value.is_integer():
            return value
        if abs(value) > LARGEST_SAFE:
            self._note("number-digits-lost", row, at, f"{value:.0f}")
            return value
        return int(value)

    def _note(self, rule: str, row: int, at: int, found: str) -> None:
        self._count[rule] += 1
        if len(self._first[rule]) < MOST_PLACES:
            self._first[rule].append((row, at, found))

    def _tell(self, names: dict[int, str], sheet: CalamineSheet) -> None:
        marks = self.marks
        merged = [(first[0] + 1, first[1] + 1, "") for first, _ in sheet.merged_cell_ranges or ()]
        found: list[tuple[str, Severity, int, list[_Place]]] = [
            ("cell-error", Severity.REPAIR, marks.errors, marks.error_at),
            ("formula-uncalculated", Severity.REPAIR, marks.empty, marks.empty_at),
            ("formula-cached", Severity.NOTE, marks.formulas - marks.empty, marks.formula_at),
            ("cells-merged", Severity.NOTE, len(merged), merged),
            *((rule, severity, self._count[rule], self._first[rule]) for rule, severity in _TOLD_OF_CELLS.items()),
        ]
        for rule, severity, count, cells in found:
            if count > 0:
                where = tuple(Place(row, names.get(at), text or None) for row, at, text in cells[:MOST_PLACES])
                facts = {"cell": place_of(cells[0][0], cells[0][1])}
                self.problems.append(Problem(rule, severity, count, where, facts))
        if self.blank:
            self.problems.append(in_rows("row-blank", Severity.NOTE, self.blank))


def _moment(value: dt.time | dt.date | dt.datetime | dt.timedelta) -> str:
    """Return a day, a moment or a time of day as ISO text; a length of time as hours, minutes and seconds."""
    if not isinstance(value, dt.timedelta):
        return value.isoformat()
    hours, rest = divmod(round(value.total_seconds()), _SECONDS_PER_HOUR)
    minutes, seconds = divmod(rest, _SECONDS_PER_MINUTE)
    return f"{hours}:{minutes:02}:{seconds:02}"
