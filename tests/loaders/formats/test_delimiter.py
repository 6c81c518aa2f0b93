"""What stands between cells is told by the rows; a sign that also stands in cells is believed only where all agree."""

import pytest

from loaders.formats.delimited import read_table
from loaders.formats.delimiter import NONE, delimiter_of


@pytest.mark.parametrize("sign", [",", ";", "\t", "|", ":", "^", "~"])
def test_knows_every_usual_sign(sign: str) -> None:
    """The same table, seven ways of writing it."""
    rows = [["lon", "lat", "kind"], ["29.8", "31.1", "a"], ["29.9", "31.2", "b"]]
    text = "".join(sign.join(row) + "\n" for row in rows)
    assert delimiter_of(text) == sign
    assert {name: cells.to_pylist() for name, cells in read_table(text).columns.items()} == {
        "lon": ["29.8", "29.9"],
        "lat": ["31.1", "31.2"],
        "kind": ["a", "b"],
    }


def test_reads_a_table_that_is_laid_out_for_the_eye() -> None:
    """Two spaces and more stand between cells, one stands within; the rows keep their numbers."""
    text = "name          lon    lat\nEl Max        29.84  31.15\nWadi Qamar    29.85  31.16\n"
    taken = read_table(text)
    assert (taken.delimiter, taken.rows.to_pylist()) == ("  ", [2, 3])
    assert taken.columns["name"].to_pylist() == ["El Max", "Wadi Qamar"]
    assert taken.columns["lat"].to_pylist() == ["31.15", "31.16"]


@pytest.mark.parametrize(
    "text",
    [
        "opens\n08:00\n09:00\n10:00\n",
        "opens:from\n08:00\nclosed\n",
        "name  lon\nEl Max  29.8\nWadi Qamar 29.9\n",
        "a:b\n1:2\n",
        'name  lon\n"El  Max"  29.8\nx  29.9\n',
    ],
    ids=["times", "not every row", "one gap is single", "two rows", "quotes"],
)
def test_a_sign_that_may_belong_to_a_cell_is_none(text: str) -> None:
    """One column is one column."""
    assert delimiter_of(text) in {",", NONE}


def test_a_comma_in_cells_is_no_delimiter() -> None:
    """31,15 is a number of a table with semicolons, whose header shows it."""
    assert delimiter_of("lon;lat;kind\n29,84;31,15;a\n29,85;31,16;b\n") == ";"


@pytest.mark.parametrize("title", ["Register of banks", "Banks, pharmacies, and the like, 2024", ""])
def test_a_title_does_not_decide(title: str) -> None:
    """What stands above the table may have a comma or none."""
    table = "lon;lat;kind\n" + "29,84;31,15;a\n" * 5
    assert delimiter_of(f"{title}\n{table}") == ";"


def test_a_cell_longer_than_the_readers_own_limit_parts_nothing() -> None:
    """A coast as well-known text, and a note of a whole page, stand among the first rows of honest tables."""
    note = "x, " * 60_000
    taken = read_table(f'kind,note\na,"{note}"\nb,y\n')
    assert taken.columns["note"].to_pylist() == [note, "y"]
