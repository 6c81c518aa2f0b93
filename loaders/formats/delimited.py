"""Reads CSV text into rows of text: strict about quotes, open about every row that does not fit."""

import csv
import io
import itertools
from collections import Counter
from collections.abc import Iterator
from dataclasses import dataclass, replace
from pathlib import Path
from typing import Final

import pyarrow as pa

from loaders.decode import decode
from loaders.finding import in_columns, in_rows, refuse_width
from loaders.progress import Tell, silent
from loaders.taken import TEXT, Taken, row_numbers
from model.problem import Place, Problem, ProblemError, Severity

DELIMITERS: Final = (",", ";", "\t", "|")
# A street or a coast as well-known text is far longer than the reader's own 131,072 characters.
LONGEST_CELL: Final = 50_000_000
_SAMPLE_CHARACTERS: Final = 200_000
_SAMPLE_ROWS: Final = 200


@dataclass(frozen=True, slots=True)
class _Sorted:
    header: list[str]
    rows: dict[int, list[str]]
    ragged: list[int]
    stray: list[int]
    empty: list[int]


def read(path: Path, *, encoding: str | None = None, table: str = "", tell: Tell = silent) -> Taken:  # noqa: ARG001 - every reader is asked alike, and this form holds one table
    """Return the rows of a CSV file."""
    decoded = decode(path.read_bytes(), encoding)
    return replace(read_table(decoded.text), encoding=decoded.encoding)


def read_table(text: str) -> Taken:
    """Return the rows of CSV ``text``, with those set aside that do not fit.

    A row's number is that of a spreadsheet: the header's row counted, a cell with line breaks one row. Lines on which
    nothing stands at all are no rows.

    Raises
    ------
    ProblemError
        ``quote-open`` when a quotation mark is never closed; ``file-empty`` when there is no header or no row below it;
        ``columns-too-many``.
    """
    csv.field_size_limit(LONGEST_CELL)
    delimiter = delimiter_of(text)
    found = _sort(text, delimiter)
    refuse_width(len(found.header))
    names, problems = name_columns(found.header)
    for rule, severity, rows in (
        ("ragged-row", Severity.REPAIR, found.ragged),
        ("quote-stray", Severity.REPAIR, found.stray),
        ("row-blank", Severity.NOTE, found.empty),
    ):
        if rows:
            problems.append(in_rows(rule, severity, rows, facts={"expected": len(names)}))
    rows_in = len(found.rows) + len(found.ragged) + len(found.stray) + len(found.empty)
    if not rows_in:
        raise ProblemError(Problem("file-empty", Severity.REFUSE))
    cells = zip(*found.rows.values(), strict=True) if found.rows else ([] for _ in names)
    columns = {name: pa.array(values, TEXT) for name, values in zip(names, cells, strict=True)}
    numbers = row_numbers(list(found.rows))
    return Taken("csv", columns, numbers, rows_in, delimiter=delimiter, problems=tuple(problems))


def delimiter_of(text: str) -> str:
    """Return the delimiter under which most rows are as wide as the first, the widest table winning a tie."""
    sample = text[:_SAMPLE_CHARACTERS]
    if len(sample) < len(text):
        sample = sample[: sample.rfind("\n") + 1] or sample

    def fit(delimiter: str) -> tuple[float, int]:
        # Not strict: the end of the sample may cut a quoted cell in two.
        rows = csv.reader(io.StringIO(sample, newline=""), delimiter=delimiter)
        widths = [len(row) for row in itertools.islice(rows, _SAMPLE_ROWS) if row]
        if not widths or widths[0] == 1:
            return 0.0, 0
        return sum(width == widths[0] for width in widths) / len(widths), widths[0]

    return max(DELIMITERS, key=fit)


def name_columns(header: list[str]) -> tuple[list[str], list[Problem]]:
    """Return one name for each column, none empty and none twice, and what had to be mended for it."""
    cleaned = [" ".join(cell.split()) for cell in header]
    given, taken, names = set(cleaned), Counter[str](), list[str]()
    missing, repeated = list[str](), list[str]()
    for place, name in enumerate(cleaned, start=1):
        if not name:
            names.append(_free(f"column_{place}", given))
            missing.append(names[-1])
        elif taken[name]:
            names.append(_free(f"{name}_{taken[name] + 1}", given))
            repeated.append(names[-1])
        else:
            names.append(name)
        taken[name] += 1
        given.add(names[-1])
    problems = [
        in_columns(rule, Severity.REPAIR, mended)
        for rule, mended in (("header-missing", missing), ("header-repeated", repeated))
        if mended
    ]
    return names, problems


def _free(name: str, given: set[str]) -> str:
    tries = itertools.chain([name], (f"{name}_{number}" for number in itertools.count(2)))
    return next(candidate for candidate in tries if candidate not in given)


def _sort(text: str, delimiter: str) -> _Sorted:
    found = _Sorted([], {}, [], [], [])
    for number, row in _records(text, delimiter):
        if row is None:
            if not found.header:
                raise ProblemError(in_rows("quote-stray", Severity.REFUSE, [number]))
            found.stray.append(number)
        elif not row:
            continue
        elif not found.header:
            found.header.extend(row)
        elif not any(cell.strip() for cell in row):
            found.empty.append(number)
        elif len(row) != len(found.header):
            found.ragged.append(number)
        else:
            found.rows[number] = row
    if not any(cell.strip() for cell in found.header):
        raise ProblemError(Problem("file-empty", Severity.REFUSE))
    return found


def _records(text: str, delimiter: str) -> Iterator[tuple[int, list[str] | None]]:
    """Yield every record with its row number; None for one with text behind a closing quotation mark."""
    reader = csv.reader(io.StringIO(text, newline=""), delimiter=delimiter, strict=True)
    for number in itertools.count(1):
        try:
            yield number, next(reader)
        except StopIteration:
            return
        except csv.Error as fault:
            if "unexpected end" in str(fault):
                open_quote = Problem("quote-open", Severity.REFUSE, 1, (Place(number),))
                raise ProblemError(open_quote) from fault
            yield number, None
