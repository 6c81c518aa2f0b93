"""The catalogue of indicators: what is measured, in which unit, from what, and what is asked of it."""

import csv
import math
from collections.abc import Mapping
from functools import cache
from pathlib import Path
from typing import Final, cast, get_args

from model.indicator import Direction, Indicator, Target
from model.problem import Place, Problem, ProblemError, Severity
from model.text import LANGUAGES, Text
from store.settings import DATA

RULE: Final = "indicators-broken"
_PLAIN: Final = ("id", "domain", "unit", "direction", "spatial_unit")
_TRANSLATED: Final = ("title", "formula", "inputs")


def indicators(path: Path | None = None) -> tuple[Indicator, ...]:
    """Return every indicator of the catalogue, in the order of the file, which is read once.

    Parameters
    ----------
    path
        A CSV file in UTF-8; default ``data/indicators.csv``.

    Raises
    ------
    ProblemError
        Rule ``indicators-broken``, one finding for each cell that is missing or wrong.
    """
    return _read(path or DATA / "indicators.csv")


@cache
def _read(path: Path) -> tuple[Indicator, ...]:
    try:
        with path.open(encoding="utf-8-sig", newline="") as lines:
            rows = list(csv.DictReader(lines, restval="", strict=True))
    except (OSError, UnicodeDecodeError, csv.Error) as fault:
        raise ProblemError(_problem(path, 0, "", str(fault))) from fault
    faults: list[Problem] = []
    seen: set[str] = set()
    for number, row in enumerate(rows, start=2):  # a spreadsheet calls the header line row 1
        faults.extend(_problem(path, number, column, row.get(column) or "") for column in _faulty(row))
        if row.get("id") in seen:
            faults.append(_problem(path, number, "id", row["id"]))
        seen.add(row.get("id", ""))
    if faults:
        raise ProblemError(*faults)
    return tuple(_indicator(row) for row in rows)


def _faulty(row: Mapping[str, str]) -> list[str]:
    """Name the columns of ``row`` that cannot be used."""
    needed = (*_PLAIN, *(f"{name}_{language}" for name in _TRANSLATED for language in LANGUAGES))
    faulty = [column for column in needed if not (row.get(column) or "").strip()]
    if row.get("direction") not in get_args(Direction) and "direction" not in faulty:
        faulty.append("direction")
    numbers = {column: (row.get(column) or "").strip() for column in ("target_value", "threshold")}
    faulty.extend(column for column, text in numbers.items() if text and not math.isfinite(_number(text)))
    # a target that nobody is named for could pass as a norm
    if numbers["target_value"] and not (row.get("target_source") or "").strip():
        faulty.append("target_source")
    return faulty


def _number(text: str) -> float:
    try:
        return float(text)
    except ValueError:
        return math.nan


def _indicator(row: Mapping[str, str]) -> Indicator:
    value = _number(row.get("target_value", ""))
    return Indicator(
        id=row["id"].strip(),
        title=_text(row, "title"),
        domain=row["domain"].strip(),
        formula=_text(row, "formula"),
        unit=row["unit"].strip(),
        direction=cast("Direction", row["direction"]),
        inputs=_text(row, "inputs"),
        standard=row.get("standard", "").strip(),
        target_text=_text(row, "target"),
        spatial_unit=row["spatial_unit"].strip(),
        needs=tuple(row.get("needs", "").split()),
        threshold=_number(row.get("threshold", "")),
        target=None if math.isnan(value) else Target(value, row["target_source"].strip()),
    )


def _text(row: Mapping[str, str], name: str) -> Text:
    return Text(*(row.get(f"{name}_{language}", "").strip() for language in LANGUAGES))


def _problem(path: Path, number: int, column: str, found: str) -> Problem:
    state = "unreadable" if not number else "wrong" if found else "missing"
    place = Place(row=number or None, column=column or None, found=found or None)
    return Problem(RULE, Severity.REFUSE, where=(place,), facts={"file": path.name, "state": state})
