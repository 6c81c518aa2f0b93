"""What others ask for and have found, as tables: every column understood, every wrong cell named."""

import csv
import math
from collections.abc import Callable
from pathlib import Path

import pytest

from model.figure import ReportedAs
from model.norm import Crossing, Norm, Peer
from model.problem import ProblemError
from model.text import Text
from store import capacity_units, crosswalk, norms, peers, reported_as

REPORT = {
    "indicator": "wsh_wat",
    "figure": "water_coverage",
    "match": "near",
    "caveat_ar": "تحفظ",
    "caveat_en": "caveat",
    "caveat_ko": "주의",
}


CROSSING = {
    "indicator": "acc_bus",
    "framework": "sdg",
    "code": "11.2.1",
    "title": "Convenient access",
    "match": "near",
    "verified": "secondary",
    "source_url": "https://example.org/list",
    "note_ar": "فرق",
    "note_en": "difference",
    "note_ko": "차이",
}
NORM = {
    "id": "sdg-low",
    "indicator": "acc_bus",
    "publisher": "un",
    "value": "500",
    "unit": "m",
    "metres": "500",
    "source_title": "Metadata",
    "source_url": "https://example.org/metadata",
    "verified": "secondary",
    "note_ar": "حافلة",
    "note_en": "bus",
    "note_ko": "버스",
}
PEER = {
    "indicator": "acc_bus",
    "what": "stop",
    "metres": "500",
    "low": "63.2",
    "middle": "86.5",
    "high": "91.4",
    "unit": "percent",
    "cities": "25",
    "source_title": "Observatory",
    "source_url": "https://example.org/cities",
    "caveat_ar": "تحفظ",
    "caveat_en": "caveat",
    "caveat_ko": "주의",
}
Read = Callable[[Path], object]


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


def test_words_for_a_capacity_say_what_they_count(tmp_path: Path) -> None:
    """Each word by itself, as it stands; a row without words, or that says of them nothing, is named."""
    rows = [{"unit": "staff", "also": "doctors|أطباء"}, {"unit": "seats", "also": "seat"}]
    assert capacity_units(written(tmp_path / "c.csv", *rows)) == {"doctors": "staff", "أطباء": "staff", "seat": "seats"}
    for blank in ("unit", "also"):
        with pytest.raises(ProblemError) as refused:
            capacity_units(written(tmp_path / f"{blank}.csv", *rows, {"unit": "staff", "also": "nurse", blank: ""}))
        (problem,) = refused.value.problems
        assert (problem.rule, problem.where[0].row, problem.where[0].column) == ("standing-broken", 4, blank)


def test_a_pair_stands_once(tmp_path: Path) -> None:
    """Two rows of one pair could contradict each other."""
    with pytest.raises(ProblemError) as refused:
        reported_as(written(tmp_path / "r.csv", REPORT, {**REPORT, "match": "exact"}))
    assert [problem.where[0].row for problem in refused.value.problems] == [3]


@pytest.mark.parametrize(("more", "column"), [(",x,y", "caveat_ko"), (None, "caveat_en")])
def test_a_row_that_is_not_as_wide_as_the_header_is_named(tmp_path: Path, more: str | None, column: str) -> None:
    """A comma that was not put in quotes, or one that was lost, moves cells into columns that they do not belong to."""
    path = written(tmp_path / "r.csv", REPORT)
    header, row = path.read_text(encoding="utf-8").splitlines()
    path.write_text(f"{header}\n{row + more if more else row.rsplit(',', 2)[0]}\n", encoding="utf-8")
    with pytest.raises(ProblemError) as refused:
        reported_as(path)
    first = refused.value.problems[0]
    assert (first.where[0].row, first.where[0].column) == (2, column)
    assert first.where[0].found == ("x, y" if more else None)


def test_a_crossing_says_how_well_it_fits_and_who_saw_it(tmp_path: Path) -> None:
    """Code, own words of the framework, match, proof, and what differs in three languages."""
    (found,) = crosswalk(written(tmp_path / "c.csv", CROSSING))
    assert found == Crossing(
        "acc_bus",
        "sdg",
        "11.2.1",
        "Convenient access",
        "near",
        "secondary",
        "https://example.org/list",
        Text("فرق", "difference", "차이"),
    )


def test_an_exact_match_has_nothing_to_explain(tmp_path: Path) -> None:
    """And a code that nobody has read stays empty."""
    exact = {**CROSSING, "match": "exact", "code": "", "verified": "no", "source_url": ""}
    (found,) = crosswalk(
        written(tmp_path / "c.csv", {**exact, **{f"note_{language}": "" for language in ("ar", "en", "ko")}})
    )
    assert (found.code, found.verified, found.note) == ("", "no", Text())


def test_a_norm_is_a_value_with_its_publisher(tmp_path: Path) -> None:
    """Metres are there where it is about a walk, and NaN where it is not."""
    path = written(tmp_path / "n.csv", NORM, {**NORM, "id": "noise", "unit": "dB", "value": "53", "metres": ""})
    near, noise = norms(path)
    assert near == Norm(
        "sdg-low",
        "acc_bus",
        "un",
        500.0,
        "m",
        500.0,
        "Metadata",
        "https://example.org/metadata",
        "secondary",
        Text("حافلة", "bus", "버스"),
    )
    assert noise.value == 53
    assert math.isnan(noise.metres)


def test_a_norm_that_is_not_read_yet_has_no_value(tmp_path: Path) -> None:
    """It is listed all the same: somebody must go and read it."""
    (found,) = norms(written(tmp_path / "n.csv", {**NORM, "value": "", "verified": "no", "source_url": ""}))
    assert math.isnan(found.value)
    assert found.verified == "no"


def test_a_peer_stands_only_beside_a_value_at_its_own_reach(tmp_path: Path) -> None:
    """Quartiles at 500 m say nothing about a reach of 400 m."""
    (found,) = peers(written(tmp_path / "p.csv", PEER))
    assert found == Peer(
        "acc_bus",
        "stop",
        500.0,
        63.2,
        86.5,
        91.4,
        "percent",
        25,
        "Observatory",
        "https://example.org/cities",
        Text("تحفظ", "caveat", "주의"),
    )
    assert found.at(500)
    assert not found.at(400)


@pytest.mark.parametrize(
    ("read", "good", "column", "value"),
    [
        (crosswalk, CROSSING, "title", ""),
        (crosswalk, CROSSING, "match", "somehow"),
        (crosswalk, CROSSING, "verified", "yes"),
        (crosswalk, CROSSING, "source_url", ""),
        (crosswalk, CROSSING, "note_ar", ""),
        (crosswalk, {**CROSSING, "title_ar": "نقل", "title_en": "transport", "title_ko": "교통"}, "title_ko", ""),
        (norms, NORM, "value", ""),
        (norms, NORM, "value", "half"),
        (norms, NORM, "metres", "500 m"),
        (norms, NORM, "publisher", ""),
        (norms, NORM, "source_url", ""),
        (norms, NORM, "note_ko", ""),
        (peers, PEER, "middle", "20"),
        (peers, PEER, "cities", "many"),
        (peers, PEER, "source_title", ""),
        (peers, PEER, "caveat_en", ""),
    ],
)
def test_a_wrong_cell_of_any_table_is_named(
    tmp_path: Path, read: Read, good: dict[str, str], column: str, value: str
) -> None:
    """What is said to be verified must name where; a number must be one; quartiles must rise."""
    with pytest.raises(ProblemError) as refused:
        read(written(tmp_path / "t.csv", {**good, column: value}))
    (problem,) = refused.value.problems
    assert (problem.rule, problem.where[0].row, problem.where[0].column) == ("standing-broken", 2, column)
