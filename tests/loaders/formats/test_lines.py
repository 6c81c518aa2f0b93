"""Text that is no table as it stands, rows all too short, and shapes that stand nowhere: kept, told, never guessed."""

from pathlib import Path

import pytest

from loaders.add import judge
from loaders.formats.delimited import read_table
from loaders.formats.delimiter import NONE, delimiter_of
from loaders.options import Options
from model.district import Box

REGION = Box(29.0, 30.5, 30.5, 31.5)


def test_a_sign_that_few_lines_hold_parts_nothing() -> None:
    """One line in six has semicolons: the lines are one column, and none is set aside for what stands in it."""
    text = "note\n" + "a; b; c\n" + "plain\n" * 4
    assert delimiter_of(text) == NONE
    taken = read_table(text)
    assert taken.delimiter == ""
    assert [len(taken.columns), len(taken.rows), taken.problems] == [1, 5, ()]


def test_titles_above_a_table_do_not_hide_its_delimiter() -> None:
    """What stands below decides."""
    assert delimiter_of("Clinics of the district\nas of May\nid;name\n1;a\n2;b\n3;c\n") == ";"


def test_rows_that_all_lack_their_last_cells_are_read_with_blanks() -> None:
    """Two of three cells in every row: the third is blank, and every row that got one is told."""
    taken = read_table("id,name,age\n1,a\n2,b\n")
    assert [column.to_pylist() for column in taken.columns.values()] == [["1", "2"], ["a", "b"], [None, None]]
    (problem,) = taken.problems
    assert (problem.rule, problem.count, problem.where[0].row) == ("row-padded", 2, 2)


def test_one_short_row_among_whole_ones_is_set_aside() -> None:
    """There a cell may be missing anywhere, and to fill up the end would shift what stands before it."""
    taken = read_table("id,name\n1,a\n2\n3,c\n")
    assert taken.rows.to_pylist() == [2, 4]
    assert [problem.rule for problem in taken.problems] == ["ragged-row"]


@pytest.mark.parametrize("text", ["LINESTRING (40 180, 120 120)\n", "POLYGON ((0 120, 0 0, 140 0, 0 120))\n"])
def test_shapes_that_are_no_degrees_are_kept_as_their_text(tmp_path: Path, text: str) -> None:
    """They stand on no map, letter for letter as written; with a system named they are placed."""
    path = tmp_path / "shapes.wkt"
    path.write_text(text, encoding="utf-8")
    judged = judge(path, Options(), REGION)
    assert judged.report.verdict == "accepted"
    assert [problem.rule for problem in judged.report.problems] == ["role-table", "shapes-unplaced"]
    assert judged.checked.frame.to_dict("list") == {"as_written": [text.strip()]}
    placed = judge(path, Options(crs="EPSG:32635"), REGION)
    assert "geometry" in placed.checked.frame or placed.report.verdict != "accepted"


def test_many_points_in_one_row_stay_what_they_are(tmp_path: Path) -> None:
    """What plays no part needs no one place."""
    path = tmp_path / "points.wkt"
    path.write_text("MULTIPOINT ((29.8 31.1), (29.9 31.2))\n", encoding="utf-8")
    judged = judge(path, Options(), REGION)
    assert judged.report.verdict == "accepted"
    assert list(judged.checked.frame.geometry.geom_type) == ["MultiPoint"]
