"""What others ask for and have found, as tables: every column understood, every wrong cell named."""

import csv
from pathlib import Path

import pytest

from model.figure import ReportedAs
from model.problem import ProblemError
from model.text import Text
from store import reported_as

REPORT = {
    "indicator": "wsh_wat",
    "figure": "water_coverage",
    "match": "near",
    "caveat_ar": "تحفظ",
    "caveat_en": "caveat",
    "caveat_ko": "주의",
}


def written(path: Path, *rows: dict[str, str]) -> Path:
    """Write rows as the tables have them."""
    with path.open("w", encoding="utf-8", newline="") as out:
        writer = csv.DictWriter(out, list(rows[0]))
        writer.writeheader()
        writer.writerows(rows)
    return path


def test_a_row_says_which_figure_speaks_for_which_indicator(tmp_path: Path) -> None:
    """With how well it fits, and its caveat in three languages."""
    (found,) = reported_as(written(tmp_path / "r.csv", REPORT))
    assert found == ReportedAs("wsh_wat", "water_coverage", "near", Text("تحفظ", "caveat", "주의"))


@pytest.mark.parametrize(
    ("column", "value"), [("indicator", ""), ("figure", " "), ("match", ""), ("match", "good"), ("caveat_ko", "")]
)
def test_a_wrong_cell_of_a_report_is_named(tmp_path: Path, column: str, value: str) -> None:
    """With its row as a spreadsheet counts it."""
    other = {**REPORT, "figure": "other", column: value}
    with pytest.raises(ProblemError) as refused:
        reported_as(written(tmp_path / "r.csv", REPORT, other))
    (problem,) = refused.value.problems
    assert (problem.rule, problem.where[0].row, problem.where[0].column) == ("standing-broken", 3, column)


def test_a_pair_stands_once(tmp_path: Path) -> None:
    """Two rows of one pair could contradict each other."""
    with pytest.raises(ProblemError) as refused:
        reported_as(written(tmp_path / "r.csv", REPORT, {**REPORT, "match": "exact"}))
    assert [problem.where[0].row for problem in refused.value.problems] == [3]
