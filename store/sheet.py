"""Reading a declared CSV table row by row, so that its author learns of every wrong cell at once."""

import csv
import math
from collections.abc import Callable, Mapping, Sequence
from pathlib import Path

from model.problem import Place, Problem, ProblemError, Severity
from model.text import LANGUAGES, Text

Row = Mapping[str, str]


def read_sheet(path: Path, rule: str, faulty: Callable[[Row], Sequence[str]], key: Sequence[str]) -> tuple[Row, ...]:
    """Return the rows of a table that has no fault, in the order of the file.

    Parameters
    ----------
    path
        A CSV file in UTF-8 with a header line; the sentence names it without its folder.
    rule
        Rule of every finding.
    faulty
        Names the columns of a row that cannot be used.
    key
        Columns that no two rows may share.

    Raises
    ------
    ProblemError
        One finding for each cell that is missing, wrong or too many; one alone when the file cannot be read.
    """
    try:
        with path.open(encoding="utf-8-sig", newline="") as lines:
            rows = list(csv.DictReader(lines, strict=True))
    except (OSError, UnicodeDecodeError, csv.Error) as fault:
        raise ProblemError(_problem(path, rule, 0, "", str(fault))) from fault
    faults: list[Problem] = []
    seen: set[tuple[str, ...]] = set()
    for number, row in enumerate(rows, start=2):  # a spreadsheet calls the header line row 1
        short = [column for column, found in row.items() if found is None]
        wrong = dict.fromkeys((*faulty(row), *short))
        faults.extend(_problem(path, rule, number, column, row.get(column) or "") for column in wrong)
        # a comma too many moves what follows it into the columns of others
        if beyond := row.get(None):
            faults.append(_problem(path, rule, number, list(row)[-2], ", ".join(beyond)))
        named = tuple(cell(row, column) for column in key)
        if named in seen:
            faults.append(_problem(path, rule, number, key[0], named[0]))
        seen.add(named)
    if faults:
        raise ProblemError(*faults)
    return tuple(rows)


def cell(row: Row, column: str) -> str:
    """Return a cell without the blanks around it; empty where there is none."""
    return (row.get(column) or "").strip()


def blanks(row: Row, columns: Sequence[str]) -> list[str]:
    """Name those of ``columns`` in which ``row`` says nothing."""
    return [column for column in columns if not cell(row, column)]


def in_all_languages(*names: str) -> tuple[str, ...]:
    """Return the columns of texts that are told in every language."""
    return tuple(f"{name}_{language}" for name in names for language in LANGUAGES)


def number(row: Row, column: str) -> float:
    """Return the number in a cell; NaN where there is none."""
    try:
        return float(cell(row, column))
    except ValueError:
        return math.nan


def no_number(row: Row, columns: Sequence[str]) -> list[str]:
    """Name those of ``columns`` in which ``row`` says something that is no finite number."""
    return [column for column in columns if cell(row, column) and not math.isfinite(number(row, column))]


def text(row: Row, name: str) -> Text:
    """Return the text ``name`` in every language."""
    return Text(*(cell(row, f"{name}_{language}") for language in LANGUAGES))


def _problem(path: Path, rule: str, row: int, column: str, found: str) -> Problem:
    state = "unreadable" if not row else "wrong" if found else "missing"
    place = Place(row=row or None, column=column or None, found=found or None)
    return Problem(rule, Severity.REFUSE, where=(place,), facts={"file": path.name, "state": state})
