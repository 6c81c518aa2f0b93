"""Workbooks made on the spot."""

from collections.abc import Callable
from typing import Any

import xlsxwriter

from loaders.taken import Taken
from model.problem import Problem

Fill = Callable[[xlsxwriter.Workbook], None]
SHEET = "xl/worksheets/sheet1.xml"


def rows_of(*rows: list[Any], name: str = "بيانات") -> Fill:
    """Return what fills one sheet with these rows."""

    def _fill(book: xlsxwriter.Workbook) -> None:
        sheet = book.add_worksheet(name)
        for at, row in enumerate(rows):
            sheet.write_row(at, 0, row)

    return _fill


def found_in(taken: Taken, rule: str) -> Problem:
    """Return the one finding of a rule."""
    (problem,) = (one for one in taken.problems if one.rule == rule)
    return problem
