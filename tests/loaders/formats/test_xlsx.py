"""XLSX: the sheet's own row numbers, nothing calculated, nothing taken in silence, and no room made on its word."""

from collections.abc import Callable
from pathlib import Path
from tempfile import TemporaryDirectory
from typing import Any

import xlsxwriter
from hypothesis import given, settings
from hypothesis import strategies as st

from loaders.formats import workbook
from loaders.formats.xlsx import read
from loaders.taken import Taken
from model.problem import Problem, Severity
from tests.loaders.formats.books import SHEET, found_in, rows_of

Make = Callable[..., Path]
Cells = Callable[[Taken], dict[str, list[Any]]]
Refused = Callable[..., Problem]
Change = Callable[[str], str]


def test_reads_arabic_names_and_values_as_they_are(make_book: Make, cells: Cells) -> None:
    """Whole numbers have no point behind them, noise of decimals stays, text with zeros in front stays text."""
    noisy = {SHEET: lambda text: text.replace("<v>0.3</v>", "<v>0.30000000000000004</v>")}
    rows = rows_of(["الاسم", "العدد", "الرمز", "مفتوح"], ["عيادة المكس", 7, "007", True], ["ب", 0.3, "٣", False])
    taken = read(make_book(rows, noisy))
    assert cells(taken) == {
        "الاسم": ["عيادة المكس", "ب"],
        "العدد": [7, 0.30000000000000004],
        "الرمز": ["007", "٣"],
        "مفتوح": [True, False],
    }
    assert type(cells(taken)["العدد"][0]) is int
    assert (taken.rows.to_pylist(), taken.rows_in, taken.tables, taken.table) == ([2, 3], 2, ("بيانات",), "بيانات")


def test_rows_bear_the_numbers_of_the_sheet(make_book: Make, cells: Cells) -> None:
    """A table that begins in C3, with a blank row in it: what a person sees at the left is what is told."""

    def fill(book: xlsxwriter.Workbook) -> None:
        sheet = book.add_worksheet()
        for at, row in ((2, ["name", "n"]), (3, ["a", 1]), (5, ["b", 2])):
            sheet.write_row(at, 2, row)

    taken = read(make_book(fill))
    assert (cells(taken), taken.rows.to_pylist(), taken.rows_in) == ({"name": ["a", "b"], "n": [1, 2]}, [4, 6], 3)
    assert [place.row for place in found_in(taken, "row-blank").where] == [5]


def test_a_table_may_begin_far_down(make_book: Make, cells: Cells) -> None:
    """Behind hundreds of rows in which nothing stands; those are no rows of it."""

    def fill(book: xlsxwriter.Workbook) -> None:
        sheet = book.add_worksheet()
        for at, row in enumerate((["name", "n"], ["a", 1], ["b", 2]), start=500):
            sheet.write_row(at, 1, row)

    taken = read(make_book(fill))
    assert (cells(taken), taken.rows.to_pylist(), taken.rows_in) == ({"name": ["a", "b"], "n": [1, 2]}, [502, 503], 2)


def test_titles_and_totals_are_set_aside_by_their_rows(make_book: Make, cells: Cells) -> None:
    """As around any table; what a person says of the header is followed."""
    rows = (["جدول المنشآت", "", ""], ["name", "n", "m"], ["a", 1, 5], ["b", 2, 6], ["الإجمالي", 3, 11])
    taken = read(make_book(rows_of(*rows)))
    assert (cells(taken)["name"], taken.rows.to_pylist(), taken.rows_in) == (["a", "b"], [3, 4], 4)
    assert list(cells(read(make_book(rows_of(*rows)), header=3))) == ["a", "1", "5"]


def test_asks_which_of_several_sheets(make_book: Make, refused: Refused, cells: Cells) -> None:
    """Sheets without anything in them are none; what a person names is read; a name that is not there is asked anew."""

    def fill(book: xlsxwriter.Workbook) -> None:
        for name in ("سكان", "empty", "clinics"):
            sheet = book.add_worksheet(name)
            if name != "empty":
                sheet.write_row(0, 0, ["id", "name"])
                sheet.write_row(1, 0, ["1", name])

    path = make_book(fill)
    asked = refused(read, path)
    assert (asked.rule, asked.severity, asked.candidates) == ("table-unsure", Severity.CHOICE, ("سكان", "clinics"))
    assert cells(read(path, table="clinics"))["name"] == ["clinics"]
    unknown = refused(read, path, table="empty")
    assert (unknown.rule, unknown.candidates) == ("table-unknown", ("سكان", "clinics"))


def test_a_hidden_sheet_is_told_and_never_taken_in_its_place(make_book: Make, refused: Refused) -> None:
    """Beside one that is seen it is named; alone it is asked about; a person may choose it."""

    def fill(book: xlsxwriter.Workbook) -> None:
        for name in ("seen", "unseen"):
            sheet = book.add_worksheet(name)
            sheet.write_row(0, 0, ["name", "n"])
            sheet.write_row(1, 0, [name, 1])
        sheet.hide()

    path = make_book(fill)
    taken = read(path)
    assert (taken.table, found_in(taken, "sheet-hidden").facts["names"]) == ("seen", "unseen")
    assert read(path, table="unseen").table == "unseen"

    def only(book: xlsxwriter.Workbook) -> None:
        fill(book)
        book.worksheets()[0].table.clear()

    assert refused(read, make_book(only)).candidates == ("unseen",)


def test_days_are_iso_text_in_both_systems(make_book: Make, cells: Cells) -> None:
    """43000 is 22 September 2017 counted from 1900; the same day is written in both, and 1904 is told."""

    def fill(book: xlsxwriter.Workbook) -> None:
        sheet = book.add_worksheet()
        day, moment, hours = (book.add_format({"num_format": form}) for form in ("yyyy-mm-dd", "d/m/yy h:mm", "[h]:mm"))
        sheet.write_row(0, 0, ["name", "day", "moment", "hours"])
        first = 43000 - (1462 if book.date_1904 else 0)
        for at, cell, form in ((1, first, day), (2, first + 0.5, moment), (3, 1.5, hours)):
            sheet.write_number(1, at, cell, form)
        sheet.write(1, 0, "a")

    for since_1904 in (False, True):
        taken = read(make_book(fill, date_1904=since_1904))
        row = {name: values[0] for name, values in cells(taken).items()}
        assert row == {"name": "a", "day": "2017-09-22", "moment": "2017-09-22T12:00:00", "hours": "36:00:00"}
        assert [one.severity for one in taken.problems if one.rule == "days-since-1904"] == [
            Severity.REPAIR
        ] * since_1904


def test_days_before_the_leap_day_that_never_was_are_told(make_book: Make, cells: Cells) -> None:
    """Day 59 is 28 February 1900 in every program; before and at 60 they differ."""

    def fill(book: xlsxwriter.Workbook) -> None:
        sheet = book.add_worksheet()
        sheet.write_row(0, 0, ["name", "day"])
        for at, day in enumerate((59, 61), start=1):
            sheet.write(at, 0, "a")
            sheet.write_number(at, 1, day, book.add_format({"num_format": "yyyy-mm-dd"}))

    taken = read(make_book(fill))
    assert cells(taken)["day"] == ["1900-02-28", "1900-03-01"]
    assert [(p.row, p.column) for p in found_in(taken, "day-before-1900-03").where] == [(2, "day")]


def test_an_error_is_blank_and_told_with_its_cell(make_book: Make, cells: Cells) -> None:
    """#N/A is neither text nor zero."""

    def fill(book: xlsxwriter.Workbook) -> None:
        rows_of(["name", "n"], ["a", 1], ["b", 2])(book)
        book.worksheets()[0].write_formula("B3", "=1/0", None, "#DIV/0!")

    taken = read(make_book(fill))
    assert cells(taken)["n"] == [1, None]
    found = found_in(taken, "cell-error")
    assert (found.severity, found.facts["cell"]) == (Severity.REPAIR, "B3")
    assert [(p.row, p.column, p.found) for p in found.where] == [(3, "n", "#DIV/0!")]


def test_a_formula_is_never_calculated(make_book: Make, cells: Cells) -> None:
    """Its last value is taken and told; where a program left none, or a 0 in its place, nothing is known."""

    def fill(book: xlsxwriter.Workbook) -> None:
        rows_of(["name", "n"], ["a", 1], ["b", 2], ["c", 3])(book)
        sheet = book.worksheets()[0]
        sheet.write_formula("B2", "=2*3", None, 6)
        sheet.write_formula("B3", "=2*3")  # xlsxwriter leaves a 0
        sheet.write_formula("B4", "=2*3", None, 7)

    taken = read(make_book(fill, {SHEET: lambda text: text.replace("<v>7</v>", "<v></v>")}))
    assert cells(taken)["n"] == [6, None, None]
    assert [p.row for p in found_in(taken, "formula-uncalculated").where] == [3, 4]
    assert found_in(taken, "formula-cached").count == 1


def test_a_zero_that_a_spreadsheet_calculated_stays_zero(make_book: Make, cells: Cells) -> None:
    """Zero is not blank: only a file that asks to be calculated when it is opened is doubted."""

    def fill(book: xlsxwriter.Workbook) -> None:
        rows_of(["name", "n"], ["a", 1])(book)
        book.worksheets()[0].write_formula("B2", "=1-1")

    unasked = {workbook.BOOK: lambda text: text.replace(' fullCalcOnLoad="1"', "")}
    assert cells(read(make_book(fill, unasked)))["n"] == [0]


def test_merged_cells_are_told(make_book: Make, cells: Cells) -> None:
    """The value stands in the first of them alone; nobody says what the others mean."""

    def fill(book: xlsxwriter.Workbook) -> None:
        rows_of(["zone", "n"], ["x", 1], ["", 2])(book)
        book.worksheets()[0].merge_range("A2:A3", "المكس")

    taken = read(make_book(fill))
    assert cells(taken)["zone"] == ["المكس", None]
    assert found_in(taken, "cells-merged").facts["cell"] == "A2"


def test_numbers_that_a_spreadsheet_cannot_keep_are_told(make_book: Make) -> None:
    """2^53 is a number still; an id of twenty digits has lost some."""
    taken = read(make_book(rows_of(["name", "id"], ["a", 2**53], ["b", 12345678901234567890])))
    assert [p.row for p in found_in(taken, "number-digits-lost").where] == [3]


def test_reads_a_strict_workbook(make_book: Make, cells: Cells) -> None:
    """The same parts under the addresses of the standard's strict form."""

    def strict(text: str) -> str:
        return text.replace(
            "http://schemas.openxmlformats.org/spreadsheetml/2006/main", "http://purl.oclc.org/ooxml/spreadsheetml/main"
        ).replace(
            "http://schemas.openxmlformats.org/officeDocument/2006/relationships",
            "http://purl.oclc.org/ooxml/officeDocument/relationships",
        )

    parts = {workbook.BOOK: strict, "xl/_rels/workbook.xml.rels": strict, SHEET: strict}
    assert cells(read(make_book(rows_of(["a", "b"], ["x", 1]), parts))) == {"a": ["x"], "b": [1]}


_TEXT = st.text(st.characters(codec="utf-8", exclude_categories=("C", "Z")), min_size=1, max_size=20).map(
    lambda t: f"x{t}"
)
_NUMBER = st.integers(-(2**53), 2**53) | st.floats(allow_nan=False, allow_infinity=False, width=32)


@settings(deadline=None, derandomize=True, max_examples=60)
@given(st.lists(st.tuples(_TEXT, _NUMBER, st.booleans()), min_size=1, max_size=20))
def test_what_is_written_is_read(rows: list[tuple[str, float, bool]]) -> None:
    """Text, numbers and flags come back as they were; a whole decimal comes back as a whole number of that value."""
    with TemporaryDirectory() as folder:
        path = Path(folder) / "made.xlsx"
        with xlsxwriter.Workbook(path, {"strings_to_formulas": False, "strings_to_urls": False}) as book:
            sheet = book.add_worksheet()
            sheet.write_row(0, 0, ["text", "number", "flag"])
            for at, (text, number, flag) in enumerate(rows, start=1):
                sheet.write_string(at, 0, text)
                sheet.write_number(at, 1, number)
                sheet.write_boolean(at, 2, flag)
        taken = read(path)
    assert taken.columns["text"].to_pylist() == [text for text, _, _ in rows]
    assert [float(cell) for cell in taken.columns["number"].to_pylist()] == [
        float(f"{number:.16g}") for _, number, _ in rows
    ]
    assert taken.columns["flag"].to_pylist() == [flag for _, _, flag in rows]
