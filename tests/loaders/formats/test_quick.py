"""DuckDB reads CSV only where it can vouch for every byte; then it says what the exact reader says."""

from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from loaders.formats import delimited
from loaders.formats.delimited import read_table
from loaders.formats.exact import Sorted, read_exactly
from loaders.formats.quick import read_quickly
from model.problem import ProblemError

BODIES = st.one_of(
    st.text(alphabet='ab,"\n \r٣é', max_size=24),
    # Rows that are in order more often than not.
    st.lists(
        st.lists(
            st.sampled_from(["a", "٣٫٥", "", " ", '"x"', '"y, z"', '"q""r"', '"\n"', 'i"n', "x "]),
            min_size=2,
            max_size=2,
        ),
        max_size=5,
    ).map(lambda rows: "".join(",".join(row) + "\n" for row in rows)),
)


def _quick(text: str, width: int = 2, first: int = 2, start: int = 0, source: Path | None = None) -> Sorted | None:
    return read_quickly(text, start, ",", width, first, source)


def _said(found: Sorted) -> tuple[object, ...]:
    columns = [found.cells.column(place).to_pylist() for place in range(found.cells.num_columns)]
    return columns, found.rows.to_pylist(), found.ragged, found.stray, found.blank


@settings(max_examples=120, deadline=None, derandomize=True)
@given(BODIES)
def test_the_quick_way_and_the_exact_way_read_every_text_alike(text: str) -> None:
    """Quotes, blank lines, line ends and spaces in any order: the same cells and rows, or the quick way steps back."""
    quick = _quick(text)
    if quick is None:
        return
    try:
        exact = read_exactly(text, 0, ",", 2, 2)
    except ProblemError as fault:
        pytest.fail(f"the exact way refuses what the quick way read: {fault}")
    assert _said(quick) == _said(exact)


@pytest.mark.parametrize(
    ("text", "rows"),
    [
        ("1,2\n3,4\n", [["1", "3"], ["2", "4"]]),
        ("1,2\n3,4", [["1", "3"], ["2", "4"]]),
        ("1,2\r\n3,4\r\n", [["1", "3"], ["2", "4"]]),
        ("1,2\r3,4\r", [["1", "3"], ["2", "4"]]),
        ('"a\nb",2\n"c ""d"", e",\n', [["a\nb", 'c "d", e'], ["2", None]]),
        ("007,=1+1\n", [["007"], ["=1+1"]]),
        ("NULL,nan\n", [["NULL"], ["nan"]]),
    ],
)
def test_an_orderly_table_is_read_by_duckdb(text: str, rows: list[list[str | None]]) -> None:
    """A file in which every byte is a cell or stands between two takes the quick way; a cell is what was typed."""
    found = _quick(text)
    assert found is not None
    assert [column.to_pylist() for column in found.cells.columns] == rows


@pytest.mark.parametrize(
    "text",
    [
        "1,2\n\n3,4\n",
        "1,2\n3\n",
        '"x" ,2\n',
        ' "x",2\n',
        '"x"y,2\n',
        '1,"2\n',
        "1,2\r\n3,4\n",
        '"a\r\nb",2\r\n',
        "1,2\n\n",
    ],
    ids=["blank line", "ragged", "space behind", "space before", "stray", "open", "mixed ends", "end in cell", "end"],
)
def test_the_quick_way_steps_back_where_a_byte_is_unaccounted_for(text: str) -> None:
    """DuckDB would pass over the blank line and take the spaces away without a word."""
    assert _quick(text) is None


def test_rows_of_delimiters_are_blank_and_numbered(monkeypatch: pytest.MonkeyPatch) -> None:
    """They count, they are told, and the rows around them keep their numbers."""
    monkeypatch.setattr(delimited, "SHORT", 0)
    table = read_table('a,b\n1,2\n,\n ,""\n3,4\n')
    assert (table.rows_in, table.rows.to_pylist()) == (4, [2, 5])
    assert [(p.rule, [place.row for place in p.where]) for p in table.problems] == [("row-blank", [3, 4])]


def test_a_file_that_is_there_need_not_be_written_again(tmp_path: Path) -> None:
    """With a byte-order mark or a header of two lines; a name that means a pattern to DuckDB is no pattern here."""
    (tmp_path / "t.csv").write_text("other,file\n1,2\n3,4\n")
    for name, header in (("table.csv", "a,b\n"), ("table.csv", 'a,"b\nc"\n'), ("[t]*.csv", "a,b\n")):
        path = tmp_path / name
        path.write_text("\ufeff" + header + "١,2\n3,4\n", encoding="utf-8")
        found = _quick(header + "١,2\n3,4\n", start=len(header), first=2, source=path)
        assert found is not None
        assert [column.to_pylist() for column in found.cells.columns] == [["١", "3"], ["2", "4"]]


def test_a_table_on_disk_that_is_not_the_text_is_not_vouched_for(tmp_path: Path) -> None:
    """Another length, another table."""
    path = tmp_path / "table.csv"
    path.write_text("a,b\n1,2\n")
    assert _quick("a,b\n1,23\n", start=4, source=path) is None


def test_a_million_cells_need_no_exact_reader(monkeypatch: pytest.MonkeyPatch) -> None:
    """A long file in order never reaches the slow way: 200,000 rows of five cells."""

    def _never(*_: object) -> Sorted:
        raise AssertionError

    monkeypatch.setattr(delimited, "read_exactly", _never)
    table = read_table("a,b,c,d,e\n" + '1,2,"x, y",4,٥\n' * 200_000)
    assert (table.rows_in, table.rows[-1].as_py(), table.columns["c"][-1].as_py()) == (200_000, 200_001, "x, y")
