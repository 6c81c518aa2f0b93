"""Which row names the columns, and which rows are no data: found where it is certain, asked for where it is not."""

import csv
import io
from collections.abc import Sequence

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from loaders.cells import line_of
from loaders.header_names import LONGEST_NAME, name_columns
from loaders.heading import NO_HEADER, Heading, find_heading
from model.problem import ProblemError, Severity

PLAIN = "name,pop,area\nالمكس,120,3.5\nالدخيلة,80,2\n"


def _rows(text: str) -> list[tuple[int, list[str]]]:
    return list(enumerate(csv.reader(io.StringIO(text)), start=1))


def _find(text: str, *, chosen: int | None = None) -> Heading:
    rows = _rows(text)
    return find_heading(rows, rows[-20:], chosen=chosen)


def _rules(heading: Heading) -> list[tuple[str, Severity]]:
    return [(problem.rule, problem.severity) for problem in heading.problems]


def _asked(text: str) -> tuple[str, ...]:
    with pytest.raises(ProblemError, match="header-unsure") as question:
        _find(text)
    (problem,) = question.value.problems
    assert problem.severity is Severity.CHOICE
    return problem.candidates


def test_a_plain_table_is_left_as_it_is() -> None:
    """The first row names the columns, every other is data, nothing is said."""
    heading = _find(PLAIN)
    assert (heading.names, heading.row, heading.body) == (("name", "pop", "area"), 1, 2)
    assert (dict(heading.aside), heading.problems) == ({}, ())


def test_titles_above_the_header_are_set_aside_by_number() -> None:
    """A ministry's sheet: its name, a date, a blank row, then the table."""
    heading = _find("وزارة الصحة والسكان,,\nبيان بالوحدات الصحية 2024,,\n,,\n" + PLAIN)
    assert (heading.row, heading.body) == (4, 5)
    assert dict(heading.aside) == {1: "rows-preamble", 2: "rows-preamble"}
    (problem,) = heading.problems
    assert (problem.rule, problem.severity, problem.count) == ("rows-preamble", Severity.REPAIR, 2)
    assert (problem.where[0].row, problem.where[0].found) == (1, "وزارة الصحة والسكان")


def test_lines_that_are_narrower_than_the_table_are_no_header() -> None:
    """Two remarks, one of which has a comma in it."""
    heading = _find("some notes...\nmore notes,...\nnumber,text,date\n345.0,TEST4,2000-12-13\n346,x,2001-01-01\n")
    assert (heading.row, set(heading.aside)) == (3, {1, 2})


@pytest.mark.parametrize(
    "text",
    ["1,2\n3,4\n", "123,east,2020-01-01\n345,west,2021-01-01\n", "عيادة,31.15,29.84\nصيدلية,31.16,29.85\n"],
)
def test_a_table_without_a_header_keeps_its_first_row(text: str) -> None:
    """Numbers and days where the rows below have them: a row of data, and it is told."""
    heading = _find(text)
    assert (heading.row, heading.body) == (NO_HEADER, 1)
    assert heading.names == tuple(f"column_{place}" for place in range(1, len(_rows(text)[0][1]) + 1))
    assert _rules(heading) == [("header-none", Severity.NOTE)]


def test_years_name_columns_and_measured_numbers_do_not() -> None:
    """1, 2, 3 may be classes or a row of data, so that is asked, unless a known header stands beside them."""
    assert _find("zone,2018,2019,2020\nx,5,6,7\ny,6,7,8\n").names == ("zone", "2018", "2019", "2020")
    assert _asked("ward,1,2,3\nx,5,6,7\ny,6,7,8\n") == ("1", "0")
    assert _find("zone,1,2,3\nx,5,6,7\ny,6,7,8\n").row == 1


def test_a_value_that_is_a_header_elsewhere_makes_no_header() -> None:
    """A register of persons without a header: one of its words is FEMALE."""
    row = "17,ABBOTT,AMELIA,FEMALE,ALAMANCE,ACTIVE,{}\n"
    assert _find(row.format(5) + row.format(6)).row == NO_HEADER


def test_a_header_in_two_rows_is_joined() -> None:
    """Merged cells of a spreadsheet: what stands above reaches over the blanks to its right."""
    heading = _find("المنطقة,السكان,,المساحة\n,ذكور,إناث,\nالمكس,10,12,3.5\nالدخيلة,20,21,4\n")
    assert heading.names == ("المنطقة", "السكان ذكور", "السكان إناث", "المساحة")
    assert (heading.row, heading.body, dict(heading.aside)) == (2, 3, {})
    assert _rules(heading) == [("header-two-rows", Severity.REPAIR)]


@pytest.mark.parametrize("second", ["#adm3+name,#population,#area", ",(نسمة),(كم2)", ",persons,km2", "الاسم,نسمة,كم²"])
def test_a_row_of_units_or_tags_is_set_aside(second: str) -> None:
    """Words over nothing but numbers are no data; the hashtags of HDX are no data anywhere."""
    heading = _find(PLAIN.replace("\n", f"\n{second}\n", 1))
    assert (heading.row, heading.body, dict(heading.aside)) == (1, 3, {2: "rows-units"})
    assert _rules(heading) == [("rows-units", Severity.REPAIR)]


@pytest.mark.parametrize("first", ["المكس,غير متاح,3", "المكس,n/a,n/a", "المكس,abc,3.5", "المكس,كثير,واسعة"])
def test_a_row_with_a_word_for_a_number_stays_data(first: str) -> None:
    """Whether it can be read is for the check to say, row and column; it is not lost as a row of units."""
    assert _find(PLAIN.replace("\n", f"\n{first}\n", 1)).body == 2


@pytest.mark.parametrize("word", ["الإجمالي", "إجمالي", "المجموع", "Total", "합계", "الجملة"])
def test_a_total_that_adds_up_is_set_aside(word: str) -> None:
    """Left in, it would count everybody twice."""
    heading = _find(f"{PLAIN}{word},200,5.5\n")
    assert dict(heading.aside) == {4: "rows-total"}
    assert _rules(heading) == [("rows-total", Severity.REPAIR)]


def test_arabic_digits_add_up_too() -> None:
    """٧٠ and ٨٠ are ١٥٠."""
    assert dict(_find("الحي,السكان\nالمكس,٧٠\nالدخيلة,٨٠\nالإجمالي,١٥٠\n").aside) == {4: "rows-total"}


@pytest.mark.parametrize("last", ["Total,31.15,29.84", "إجمالي,1,1"])
def test_a_place_that_is_called_total_stays_a_row(last: str) -> None:
    """A filling station of that name, with coordinates: kept, and the doubt is told."""
    heading = _find(f"name,lat,lon\na,31.14,29.83\nb,31.16,29.85\n{last}\n")
    assert dict(heading.aside) == {}
    assert _rules(heading) == [("total-doubtful", Severity.NOTE)]


def test_one_row_is_no_sum() -> None:
    """As large as its own total: a place of that name beside one other stays."""
    assert dict(_find("name,lat,lon\na,31.14,29.83\nTotal,31.14,29.83\n").aside) == {}


def test_remarks_under_the_table_are_set_aside_with_the_total_above_them() -> None:
    """Source, footnote, and the sum before them."""
    heading = _find(
        PLAIN + "الإجمالي,200,5.5\n,,\nالمصدر: الجهاز المركزي للتعبئة العامة والإحصاء,,\n* بيانات أولية,,\n"
    )
    assert dict(heading.aside) == {4: "rows-total", 6: "rows-note", 7: "rows-note"}


def test_a_name_with_blanks_beside_it_stays_a_row() -> None:
    """Nobody knows its values; that is no reason to leave it out."""
    assert dict(_find(PLAIN + "وادي القمر,,\n").aside) == {}


def test_asks_when_a_title_and_a_header_look_alike() -> None:
    """A name with a blank beside it may be a title or a header with one blank name."""
    assert _asked("name,\nann,red\nbob,blue\n") == ("1", "2", "0")


@pytest.mark.parametrize(("chosen", "row", "body"), [(1, 1, 2), (2, 2, 3), (0, NO_HEADER, 1)])
def test_takes_the_row_that_a_person_chose(chosen: int, row: int, body: int) -> None:
    """The choice resolves the question."""
    heading = _find("name,\nann,red\nbob,blue\n", chosen=chosen)
    assert (heading.row, heading.body) == (row, body)


@pytest.mark.parametrize("chosen", [2, 9])
def test_refuses_a_row_that_names_nothing(chosen: int) -> None:
    """A blank row, or one that is not there."""
    with pytest.raises(ProblemError, match="header-elsewhere"):
        _find("a,b\n,\n1,2\n", chosen=chosen)


def test_refuses_a_table_of_blanks() -> None:
    """Nothing to read is never a success."""
    with pytest.raises(ProblemError, match="file-empty"):
        _find(",,\n,,\n")


def test_reads_the_cells_of_a_spreadsheet() -> None:
    """Numbers, None and text side by side, the title padded to the width of the sheet."""
    rows: list[tuple[int, list[object]]] = [
        (1, ["Health units", None, None]),
        (3, ["name", "beds", "open"]),
        (4, ["a", 12, True]),
        (5, ["b", 3.5, False]),
    ]
    heading = find_heading(rows, rows)
    assert (heading.names, heading.row, heading.body) == (("name", "beds", "open"), 3, 4)
    assert dict(heading.aside) == {1: "rows-preamble"}


def test_the_end_of_a_long_table_proves_a_total_by_its_size() -> None:
    """Where the rows between head and tail are not known, a sum is far more than any one of them."""
    head = [(1, ["zone", "pop"]), *((number, ["z", str(number)]) for number in range(2, 200))]
    tail = [(5000, ["z", "200"]), (5001, ["Total", "900000"])]
    assert dict(find_heading(head, tail).aside) == {5001: "rows-total"}
    assert dict(find_heading(head, [*tail[:1], (5001, ["Total", "150"])]).aside) == {}


def test_names_are_cleaned_of_what_nobody_sees() -> None:
    """A line break, a no-break space, a direction mark, a zero-width space: told with what stood there."""
    names, problems = name_columns(["اسم\nالمنشأة", "عدد\u00a0الأسر", "\u200fالسكان", "a\u200bb", "plain"])
    assert names == ["اسم المنشأة", "عدد الأسر", "السكان", "ab", "plain"]
    (problem,) = problems
    assert (problem.rule, problem.severity, problem.count) == ("header-cleaned", Severity.NOTE, 4)
    assert problem.where[0].found == "اسم\nالمنشأة"


def test_long_names_are_cut_visibly_and_told_whole() -> None:
    """Two that begin alike stay apart."""
    names, problems = name_columns(["x" * 300 + "a", "x" * 300 + "b"])
    assert [len(name) for name in names] == [LONGEST_NAME, LONGEST_NAME + 2]
    assert names[0].endswith("…")
    long = next(problem for problem in problems if problem.rule == "header-long")
    assert [place.found for place in long.where] == ["x" * 300 + "a", "x" * 300 + "b"]


def _is_seen(cells: Sequence[str]) -> bool:
    """Tell whether anything that is seen stands in a row."""
    return any(line_of(1, cells).kinds)


CELL = st.one_of(
    st.sampled_from(["", "name", "الإجمالي", "2020", "-1.5", "المصدر: س", "#x", "(م)", "1"]), st.text(max_size=6)
)
TABLE = st.lists(st.lists(CELL, min_size=1, max_size=5), min_size=1, max_size=8)


@given(TABLE)
@settings(deadline=None, derandomize=True, max_examples=150)
def test_every_row_is_header_data_or_named(table: Sequence[Sequence[str]]) -> None:
    """Whatever stands in a table: each row with something in it is counted once, and every name is its own."""
    rows = list(enumerate(table, start=1))
    try:
        heading = find_heading(rows, rows)
    except ProblemError as fault:
        if {problem.rule for problem in fault.problems} <= {"header-unsure", "file-empty"}:
            return
        raise
    assert len(set(heading.names)) == len(heading.names)
    assert all(name.strip() for name in heading.names)
    assert all(number < heading.body or number in heading.aside for number in heading.aside)
    told = {place.row for p in heading.problems if p.rule.startswith("rows-") for place in p.where}
    assert told == set(heading.aside)
    full = {number for number, cells in rows if _is_seen(cells)}
    before = {number for number in full if number < heading.body and number not in heading.aside}
    assert len(before) <= (2 if any(p.rule == "header-two-rows" for p in heading.problems) else 1)
    assert (heading.row in before) == (heading.row != NO_HEADER)
