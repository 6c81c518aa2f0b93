"""Reads what a file is worth by its own word: the mark that its rows bear, and examples of a template among them."""

import re
from collections.abc import Mapping
from typing import Final

import numpy as np
import pandas as pd

from loaders.check import Checked
from loaders.finding import in_rows
from loaders.options import Options
from loaders.template import EVIDENCE, Template, roles, template
from loaders.words import fold
from model.evidence import Evidence, weakest
from model.problem import Problem, Severity

EXAMPLES: Final = "template-examples"
# The column of an export beside one that was called so before, and of a header that stands twice.
_CALLED: Final = re.compile(rf"(?:dataset_)?{EVIDENCE}(?:_[0-9]+)?")
# A template is filled in by hand, so that its examples stand among the first rows.
_FIRST_ROWS: Final = 10_000
# Spreadsheets write dates in their own way; fewer fields than these could agree by chance.
_DATES: Final = frozenset({"time", "date", "start", "end", EVIDENCE})
_FEWEST: Final = 3
_SHAPE: Final = "shape"


def evidence_of(rows: pd.DataFrame, checked: Checked, options: Options) -> Evidence:
    """Return the weakest of what the person says of the file and what its rows say of themselves.

    Every file that this project gives away bears the word where it is illustrative; brought back, it must not be lost,
    not even with the column that it stood in, nor may an example of a template be taken for real without it.

    Parameters
    ----------
    rows
        All as they stood in the file, by row number.
    """
    left = {Evidence.ILLUSTRATIVE} if len(_examples(rows, checked)) else set()
    return weakest({*_said(rows, checked), *left, options.evidence})


def question_evidence(rows: pd.DataFrame, checked: Checked, options: Options) -> tuple[Problem, ...]:
    """Return what is said where a file makes its rows weaker than the person does; ``rows`` as for ``evidence_of``."""
    problems = []
    told = weakest({*_said(rows, checked), options.evidence})
    if told is not options.evidence:
        problems.append(Problem("evidence-weaker", Severity.REPAIR, len(checked.frame), facts={"told": told.value}))
    if len(left := _examples(rows, checked)):
        problems.append(in_rows(EXAMPLES, Severity.REPAIR, left, facts={"told": Evidence.ILLUSTRATIVE.value}))
    return tuple(problems)


def question_kept(frame: pd.DataFrame, role: str) -> tuple[Problem, ...]:
    """Return what ``question_evidence`` says of rows whose file is gone: of what waits under the names of fields."""
    rows = frame.reset_index(drop=True)
    rows.index += 1
    columns = {str(name): str(name) for name in rows.columns}
    return question_evidence(rows, Checked(role, "", rows, columns, ()), Options())


def _said(rows: pd.DataFrame, checked: Checked) -> set[Evidence]:
    """Return the kinds of evidence that the rows which go in say of themselves, in whatever letters.

    Figures speak row by row, and only the word illustrative speaks for the whole of them.
    """
    columns = [name for name in rows.columns if _CALLED.fullmatch(fold(str(name)))]
    if not columns:
        return set()
    going = _going(rows[columns], checked)
    words = {fold(str(word)) for name in columns for word in going[name].dropna().unique()}
    kinds = {kind for kind in Evidence if kind.value in words}
    return kinds & {Evidence.ILLUSTRATIVE} if checked.role == "figures" else kinds


def _examples(rows: pd.DataFrame, checked: Checked) -> pd.Index:
    """Return the numbers of rows that go in and are examples of a template, with or without their mark."""
    if checked.role not in roles():
        return rows.index[:0]
    made = template(checked.role, "en")
    columns = {field: name for name, fields in checked.columns.items() for field in fields.split() if name in rows}
    shared = {field: columns[field] for field in made.fields if field in columns and field not in _DATES}
    if len(shared) < _FEWEST and _SHAPE not in shared:
        return rows.index[:0]
    first = _going(rows.iloc[:_FIRST_ROWS][list(dict.fromkeys(shared.values()))], checked)
    return first.index[_like(first, made, shared)]


def _going(rows: pd.DataFrame, checked: Checked) -> pd.DataFrame:
    aside = rows.index.intersection(checked.aside.index)
    return rows.drop(index=aside) if len(aside) else rows


def _like(rows: pd.DataFrame, made: Template, columns: Mapping[str, str]) -> np.ndarray:
    """Tell which rows are an example of ``made`` in every one of ``columns`` (field → column)."""
    found = np.zeros(len(rows), dtype=bool)
    for example in made.rows:
        cells = dict(zip(made.fields, example, strict=True))
        alike = np.ones(len(rows), dtype=bool)
        for field, column in columns.items():
            if alike.any():
                alike &= _same(rows[column], cells[field])
        found |= alike
    return found


def _same(cells: pd.Series, example: str) -> np.ndarray:
    told = cells.astype("object").map(_written)
    same = (told == example).to_numpy(dtype=bool)
    try:
        number = float(example)
    except ValueError:
        return same
    numbers = pd.to_numeric(told, errors="coerce").to_numpy(dtype=float)
    return np.asarray(same | (numbers == number), dtype=bool)


def _written(cell: object) -> str:
    """Return a cell as a template writes it."""
    if isinstance(cell, bool):
        return "yes" if cell else "no"
    return "" if cell is None else str(cell).strip()
