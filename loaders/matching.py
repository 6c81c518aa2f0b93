"""Suggests which columns may be meant where a header is nearly a known one; nothing is taken on a suggestion alone."""

import re
from collections.abc import Iterable, Mapping
from difflib import SequenceMatcher
from typing import Final

import pandas as pd

from loaders.columns import known_headers
from loaders.finding import few
from loaders.words import fold, header_forms, words
from model.problem import Place, Problem, Severity
from model.role import Role

# Share of letters that two headers have in common, in order: «popluation» and «population» 0.9.
NEAR: Final = 0.84
_SHORTEST: Final = 5  # letters: in shorter words one letter makes another word
_YEAR = re.compile(r"_?(19|20)\d\d(_|$)")
# How near a declared header is, one with a year behind it, and a column of words for services.
_DECLARED, _OF_A_YEAR, _BY_CELLS = 1.0, 0.95, 0.9
_MOST_COLUMNS: Final = 200
_MOST_CELLS: Final = 200
_MOST: Final = 0.5


def question_near(frame: pd.DataFrame, role: Role, settled: Iterable[str], spent: Iterable[str]) -> list[Problem]:
    """Return which columns nearly are what a field is called: a needed field is asked for, any other is told.

    Parameters
    ----------
    settled
        Fields that have a column, or that a person wants to have none.
    spent
        Columns that mean something already.
    """
    away, done = set(spent), set(settled)
    free = frame[[column for column in frame.columns if column not in away]]
    problems = []
    for field in role.fields:
        columns = () if field.name in done else _ranked(free, field.name)
        if columns:
            rule, severity = ("field-near", Severity.CHOICE) if field.needed else ("column-near", Severity.NOTE)
            facts = {"field": field.name, "role": role.id, "option": f"{field.name}={columns[0]}"}
            where = tuple(Place(column=column) for column in columns)
            problems.append(Problem(rule, severity, len(columns), where, facts, columns))
    return problems


def is_nearly_told(frame: pd.DataFrame, role: Role) -> bool:
    """Tell whether a column is nearly called like the one that speaks for ``role``."""
    return bool(role.telling) and bool(_ranked(frame, role.telling))


def question_rivals(columns: Iterable[str], found: Mapping[str, str], taken: Iterable[str]) -> list[Problem]:
    """Return which fields more than one column is called, and which of them was taken."""
    spent = {*found.values(), *taken}
    problems = []
    for field, column in found.items():
        known = set(known_headers(field))
        rivals = [name for name in columns if name not in spent and not known.isdisjoint(header_forms(name))]
        if rivals:
            facts = {"field": field, "names": few(rivals), "option": f"{field}={rivals[0]}"}
            problems.append(Problem("columns-rival", Severity.NOTE, len(rivals), (Place(column=column),), facts))
    return problems


def _ranked(frame: pd.DataFrame, name: str) -> tuple[str, ...]:
    """Return the columns that may be the field ``name``, the likeliest first."""
    columns = list(frame.columns[:_MOST_COLUMNS])
    worth = {column: _likeness(column, name) for column in columns}
    if name == "service":
        worth |= {column: _BY_CELLS for column in columns if _names_services(frame[column])}
    return tuple(sorted((column for column in columns if worth[column] >= NEAR), key=lambda column: -worth[column]))


def _likeness(column: str, name: str) -> float:
    """Return how near a header is to the declared ones of a field, 0 to 1."""
    known = known_headers(name)
    best = 0.0
    for form in header_forms(column):
        if form in known:
            return _DECLARED
        if _YEAR.search(form) and _YEAR.sub("", form).strip("_") in known:
            best = max(best, _OF_A_YEAR)
        for word in known:
            if min(len(word), len(form)) < (_SHORTEST if word.isascii() else _SHORTEST - 1):
                continue
            matcher = SequenceMatcher(None, form, word)
            if matcher.real_quick_ratio() >= NEAR and matcher.quick_ratio() >= NEAR:
                best = max(best, matcher.ratio())
    return best


def _names_services(cells: pd.Series) -> bool:
    """Tell whether most cells are words for services."""
    filled = cells.dropna().iloc[:_MOST_CELLS]
    hits = [isinstance(cell, str) and fold(cell) in words().services for cell in filled]
    return bool(hits) and sum(hits) >= len(hits) * _MOST
