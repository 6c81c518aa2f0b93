"""CSV: strict where reading would be guessing, open about every row that does not fit."""

import pytest

from loaders.formats.delimited import read_table as take_table
from loaders.header_names import name_columns
from loaders.parsed import Parsed, parsed_from
from model.problem import ProblemError, Severity


def read_table(text: str) -> Parsed:
    """Return the rows of a text as they are judged."""
    return parsed_from(take_table(text))


@pytest.mark.parametrize("delimiter", [",", ";", "\t", "|"])
def test_knows_the_delimiter(delimiter: str) -> None:
    """The same table, four ways of writing it."""
    table = read_table(delimiter.join("ab") + "\n" + delimiter.join("12") + "\n")
    assert table.delimiter == delimiter
    assert table.frame.to_dict("index") == {2: {"a": "1", "b": "2"}}


def test_counts_rows_as_a_spreadsheet_does() -> None:
    """The header is row 1, a cell with a line break is one row, an empty line is a row without data."""
    table = read_table('a,b\n"x\ny",1\n\nz,2\n')
    assert list(table.frame.index) == [2, 4]
    assert table.rows_in == 2


def test_sets_ragged_rows_aside() -> None:
    """Too few and too many cells are both told, with their rows; the rest is read."""
    table = read_table("a,b\n1,2\n3\n4,5,6\n7,8\n")
    (problem,) = table.problems
    assert (problem.rule, problem.severity, problem.count) == ("ragged-row", Severity.REPAIR, 2)
    assert [place.row for place in problem.where] == [3, 4]
    assert list(table.frame["b"]) == ["2", "8"]
    assert table.rows_in == 4


@pytest.mark.parametrize(("columns", "wide"), [(16_384, False), (16_385, True)])
def test_refuses_more_columns_than_a_spreadsheet_has(columns: int, wide: bool) -> None:  # noqa: FBT001 - a case
    """Each column is compared with every known word: a line of a million of them would take minutes to be refused."""
    header = ",".join(f"c{number}" for number in range(columns))
    with pytest.raises(ProblemError, match="columns-too-many" if wide else "file-empty"):
        read_table(header + "\n")


def test_passes_rows_of_commas_over() -> None:
    """A spreadsheet saves empty rows as delimiters only; they count and are told."""
    table = read_table("a,b\n1,2\n,\n")
    assert [(p.rule, p.count) for p in table.problems] == [("row-blank", 1)]
    assert table.rows_in == 2


def test_reads_quotes_as_the_standard_has_them() -> None:
    """RFC 4180: doubled quotes, delimiters and line breaks inside."""
    table = read_table('a,b\n1,"ha \n""ha"", \nha"\n')
    assert table.frame.loc[2, "b"] == 'ha \n"ha", \nha'


def test_refuses_a_quote_that_is_never_closed() -> None:
    """Everything behind it could be one cell or a thousand rows."""
    with pytest.raises(ProblemError) as refusal:
        read_table('a,b\n1,2\n3,"4\n5,6\n')
    (problem,) = refusal.value.problems
    assert (problem.rule, problem.where[0].row) == ("quote-open", 3)


def test_refuses_a_cell_longer_than_any_that_is_read(monkeypatch: pytest.MonkeyPatch) -> None:
    """It is no stray mark: what stands behind it within the same cell would be taken for rows."""
    monkeypatch.setattr("loaders.formats.exact.LONGEST_CELL", 20)
    with pytest.raises(ProblemError) as refusal:
        read_table(f'a,b\n1,2\n3,"{"x" * 30}\n5,6\n"\n7,8\n')
    (problem,) = refusal.value.problems
    assert (problem.rule, problem.where[0].row, problem.facts) == ("cell-too-long", 3, {"most": 20})


def test_sets_text_behind_a_closed_quote_aside() -> None:
    """Such a row cannot be read without guessing; the next one can."""
    table = read_table('a,b\n"x"y,1\nz,2\n')
    assert [(p.rule, p.where[0].row) for p in table.problems] == [("quote-stray", 2)]
    assert list(table.frame.index) == [3]


def test_keeps_leading_zeros_and_formulas() -> None:
    """A cell is what was typed."""
    table = read_table("a,b\n007,=1+1\n")
    assert table.frame.to_dict("index") == {2: {"a": "007", "b": "=1+1"}}


def test_renames_repeated_headers_without_meeting_another() -> None:
    """The third column may not take the name that the second already has."""
    names, problems = name_columns(["a", "a_2", "a", "", " b\nc "])
    assert names == ["a", "a_2", "a_2_2", "column_4", "b c"]
    assert {p.rule for p in problems} == {"header-missing", "header-repeated", "header-cleaned"}


@pytest.mark.parametrize("text", ["a,b\n", "\n\n", ",,\n1,2,3\n"])
def test_refuses_a_table_without_rows_or_header(text: str) -> None:
    """Nothing to read is never a success."""
    with pytest.raises(ProblemError, match="file-empty"):
        read_table(text)
