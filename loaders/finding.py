"""Makes a finding from the cells that broke a rule, with the first places where a person finds them."""

from collections import Counter
from collections.abc import Hashable, Iterable, Mapping
from dataclasses import dataclass
from typing import TYPE_CHECKING, Final, cast

from model.problem import Place, Problem, ProblemError, Severity
from model.text import Text

if TYPE_CHECKING:
    # The child process that reads a file speaks of it too, and importing pandas would take longer than to read most.
    import pandas as pd

MOST_PLACES: Final = 20
MOST_NAMED: Final = 8
LONGEST_FOUND: Final = 80
MOST_COLUMNS: Final = 16_384  # as many as a spreadsheet has; more is prose, a table on its side or an attack on memory
LONGEST_FACT: Final = 118  # the language floor shows 120 characters of a fact

Fact = str | int | float | Text


@dataclass(frozen=True, slots=True)
class Findings:
    """What was found about rows, and those of them that are set aside for it."""

    aside: "pd.Index"
    problems: tuple[Problem, ...] = ()


def shown(value: object) -> str:
    """Return a value from outside as one short text; what is longer than a line is cut visibly."""
    text = str(value)
    return text if len(text) <= LONGEST_FOUND else text[: LONGEST_FOUND - 1] + "…"


def row_number(label: Hashable) -> int:
    """Return the row number that an index label of a parsed frame stands for."""
    return int(cast("int", label))


def accepted(names: Iterable[str]) -> dict[str, Fact]:
    """Return the facts ``accepted`` and ``more`` that list ``names``: a sentence cuts any one fact at its longest."""
    first, more = "", ""
    for name in names:
        part = f", {name}" if first else name
        if not more and len(first) + len(part) < LONGEST_FACT:
            first += part
        else:
            more += part
    return {"accepted": first, "more": more}


def refuse_width(columns: int) -> None:
    """Refuse more columns than any table has, before room is made for them.

    Raises
    ------
    ProblemError
        ``columns-too-many``.
    """
    if columns > MOST_COLUMNS:
        raise ProblemError(Problem("columns-too-many", Severity.REFUSE, columns, facts={"most": MOST_COLUMNS}))


def few(cells: Iterable[object]) -> str:
    """Return the first different values of ``cells`` in one line; a mark says where there are more."""
    names = list(dict.fromkeys(map(str, cells)))
    return ", ".join(names[:MOST_NAMED]) + (" …" if len(names) > MOST_NAMED else "")


def tallied(cells: Iterable[object]) -> str:
    """Return the first different values of ``cells`` in one line, behind each how often it is there."""
    return few(f"{value} {count}" for value, count in Counter(map(str, cells)).items())


def in_cells(
    rule: str,
    severity: Severity,
    cells: "pd.Series",
    *,
    facts: Mapping[str, Fact] | None = None,
    candidates: Iterable[str] = (),
) -> Problem:
    """Return the finding that ``cells`` broke ``rule``; the series is named like its column.

    Parameters
    ----------
    cells
        The offending cells only, indexed by row number.
    """
    name = str(cells.name)
    first = cells.iloc[:MOST_PLACES]
    where = tuple(Place(row_number(row), name, shown(value)) for row, value in first.items())
    return Problem(rule, severity, len(cells), where, dict(facts or {}), tuple(candidates))


def in_rows(
    rule: str, severity: Severity, rows: Iterable[Hashable], *, facts: Mapping[str, Fact] | None = None
) -> Problem:
    """Return the finding that whole ``rows`` broke ``rule``."""
    numbers = [row_number(row) for row in rows]
    where = tuple(Place(number) for number in numbers[:MOST_PLACES])
    return Problem(rule, severity, len(numbers), where, dict(facts or {}))


def in_columns(rule: str, severity: Severity, names: Iterable[str]) -> Problem:
    """Return the finding that the columns ``names`` broke ``rule``; the fact ``names`` lists them."""
    listed = list(names)
    where = tuple(Place(column=name) for name in listed[:MOST_PLACES])
    return Problem(rule, severity, len(listed), where, {"names": ", ".join(listed)})
