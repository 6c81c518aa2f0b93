"""A workbook that is damaged, or makes room on its word, is refused, whatever was changed in it."""

import re
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest
import xlsxwriter

from loaders.formats import workbook
from loaders.formats.xlsx import read
from loaders.taken import Taken
from model.problem import Problem, Severity
from tests.loaders.formats.books import SHEET, rows_of

Make = Callable[..., Path]


Cells = Callable[[Taken], dict[str, list[Any]]]


Refused = Callable[..., Problem]


Change = Callable[[str], str]


def test_dimensions_that_lie_make_no_room(make_book: Make, cells: Cells) -> None:
    """Seventeen thousand million cells are claimed, four are there."""
    lie = {SHEET: lambda text: re.sub(r'<dimension ref="[^"]*"', '<dimension ref="A1:XFD1048576"', text)}
    assert cells(read(make_book(rows_of(["a", "b"], ["x", 1]), lie))) == {"a": ["x"], "b": [1]}


@pytest.mark.parametrize("last", ["XFD1048576", "ZZZZZZZZ2", "B99999999"])
def test_a_cell_far_away_is_refused_before_room_is_made(make_book: Make, refused: Refused, last: str) -> None:
    """The reader would make room for all between; the place of the stray cell is told."""
    row = re.sub("[A-Z]", "", last)
    stray = {SHEET: lambda t: t.replace("</sheetData>", f'<row r="{row}"><c r="{last}"><v>1</v></c></row></sheetData>')}
    found = refused(read, make_book(rows_of(["a", "b"], ["x", 1]), stray))
    assert (found.rule, found.severity, found.facts["last"]) == ("sheet-too-wide", Severity.REFUSE, last)


def test_rows_that_are_only_painted_are_no_rows(make_book: Make) -> None:
    """A colour down to the last row of a sheet is no data, and no reason to refuse it."""

    def fill(book: xlsxwriter.Workbook) -> None:
        rows_of(["a", "b"], ["x", 1])(book)
        book.worksheets()[0].write_blank(1_048_575, 16_383, None, book.add_format({"bg_color": "red"}))

    assert read(make_book(fill)).rows_in == 1


@pytest.mark.parametrize(
    ("member", "change", "rule"),
    [
        ("xl/_rels/workbook.xml.rels", lambda _: "", "workbook-broken"),
        (SHEET, lambda _: "", "workbook-broken"),
        (SHEET, lambda text: text[: len(text) // 2], "workbook-broken"),
        (SHEET, lambda text: text.replace('t="s"><v>0', 't="s"><v>99'), "workbook-broken"),
        (workbook.BOOK, lambda text: text[:-20], "markup-broken"),
        (
            workbook.BOOK,
            lambda text: text.replace("<workbook", '<!DOCTYPE a [<!ENTITY b "c">]><workbook'),
            "markup-entities",
        ),
    ],
)
def test_refuses_a_workbook_that_is_damaged(
    make_book: Make, refused: Refused, member: str, change: Change, rule: str
) -> None:
    """A missing part, a part cut off, a text that is nowhere, an entity: each is a sentence."""
    found = refused(read, make_book(rows_of(["a", "b"], ["x", 1]), {member: change}))
    assert (found.rule, found.severity) == (rule, Severity.REFUSE)


def test_refuses_a_sheet_without_rows(make_book: Make, refused: Refused) -> None:
    """Nothing, or a header with nothing below it."""
    assert refused(read, make_book(rows_of())).rule == "file-empty"
    assert refused(read, make_book(rows_of(["name", "n"]))).rule == "file-empty"
