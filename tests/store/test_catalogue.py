"""The catalogue of indicators as data: every column understood, every wrong cell named."""

import csv
import math
from pathlib import Path

import pytest

from model.indicator import Target
from model.problem import ProblemError
from store import indicators

ROW = {
    "id": "acc_pha",
    "domain": "access",
    **{
        f"{name}_{language}": f"{name} {language}"
        for name in ("title", "formula", "inputs", "target")
        for language in ("ar", "en", "ko")
    },
    "unit": "percent",
    "direction": "up",
    "standard": "UMF",
    "target_value": "90",
    "target_source": "project",
    "threshold": "500",
    "needs": "zones walk_network digital_point|post_office",
    "spatial_unit": "cell",
    "threshold_source": "project",
    "threshold_verified": "",
    "oracle": "oracle-hand oracle-plain-loop",
    "law": "law-order",
    "proof": "tests/indicators/test_measured.py",
    "owner": "health post",
    "step": "step-register",
}


def written(path: Path, *rows: dict[str, str]) -> Path:
    """Write rows as the catalogue has them."""
    with path.open("w", encoding="utf-8", newline="") as out:
        writer = csv.DictWriter(out, list(ROW))
        writer.writeheader()
        writer.writerows(rows)
    return path


def test_a_row_is_an_indicator(tmp_path: Path) -> None:
    """Texts in three languages, needs as tokens, the target with who asks for it."""
    (found,) = indicators(written(tmp_path / "i.csv", ROW))
    assert (found.id, found.domain, found.unit, found.direction) == ("acc_pha", "access", "percent", "up")
    assert (found.title.ar, found.title.en, found.title.ko) == ("title ar", "title en", "title ko")
    assert (found.formula.en, found.inputs.ko, found.target_text.ar) == ("formula en", "inputs ko", "target ar")
    assert found.needs == ("zones", "walk_network", "digital_point|post_office")
    assert found.threshold == 500
    assert found.target == Target(90.0, "project")
    assert (found.threshold_source, found.threshold_verified) == ("project", None)
    assert (found.oracles, found.laws) == (("oracle-hand", "oracle-plain-loop"), ("law-order",))
    assert (found.proof, found.owners, found.step) == (
        ("tests/indicators/test_measured.py",),
        ("health", "post"),
        "step-register",
    )


def test_what_is_blank_is_not_known(tmp_path: Path) -> None:
    """No threshold is NaN and no target is none: neither is zero."""
    (found,) = indicators(
        written(tmp_path / "i.csv", {**ROW, "threshold": "", "target_value": "", "target_source": ""})
    )
    assert math.isnan(found.threshold)
    assert found.target is None


def test_a_target_of_zero_is_a_target(tmp_path: Path) -> None:
    """Nobody displaced is something to ask for."""
    (found,) = indicators(written(tmp_path / "i.csv", {**ROW, "target_value": "0"}))
    assert found.target == Target(0.0, "project")


@pytest.mark.parametrize(
    ("column", "value"),
    [
        ("id", ""),
        ("title_ko", " "),
        ("direction", "sideways"),
        ("target_value", "most"),
        ("target_value", "inf"),
        ("target_source", ""),
        ("threshold", "500 m"),
        ("threshold_source", ""),
        ("threshold_source", "none"),
        ("threshold_verified", "perhaps"),
        ("spatial_unit", ""),
    ],
)
def test_a_wrong_cell_is_named(tmp_path: Path, column: str, value: str) -> None:
    """With its row as a spreadsheet counts it."""
    path = written(tmp_path / "i.csv", ROW, {**ROW, "id": "acc_mkt", column: value})
    with pytest.raises(ProblemError) as refused:
        indicators(path)
    (problem,) = refused.value.problems
    assert (problem.rule, problem.where[0].row, problem.where[0].column) == ("indicators-broken", 3, column)


def test_an_id_stands_once(tmp_path: Path) -> None:
    """Two rows of one id would be two truths about one number."""
    with pytest.raises(ProblemError) as refused:
        indicators(written(tmp_path / "i.csv", ROW, ROW))
    assert [(problem.where[0].row, problem.where[0].column) for problem in refused.value.problems] == [(3, "id")]


def test_a_file_that_is_not_there_is_named(tmp_path: Path) -> None:
    """By its name."""
    with pytest.raises(ProblemError) as refused:
        indicators(tmp_path / "nowhere.csv")
    assert refused.value.problems[0].facts == {"file": "nowhere.csv", "state": "unreadable"}
