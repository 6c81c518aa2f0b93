"""A report in several languages: measured once, told step by step, kept whole, and nothing of one that was refused."""

import json
from pathlib import Path

import pytest

from reports.__main__ import main
from store.reports import FOLDER, kept_report, report_file, reports_kept
from tests.reports.conftest import Rows

KEPT = "20261126-130000-abcdef"


def test_two_languages_are_measured_once_and_told_as_they_are_made(
    printed: Rows, own_home: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    """Every file is there, with its language; what is said of it holds the command's numbers and a code each."""
    words = ["keep", "acc_cln", "eq_pal", "--form", "csv", "--in", "ar", "en", "--id", KEPT, "--json"]
    assert main(words) == 0
    lines = [json.loads(line) for line in capsys.readouterr().out.splitlines() if line.startswith('{"step"')]
    assert [(line["step"], line["name"], line["at"], line["of"]) for line in lines] == [
        *(("measure", "acc_cln", 1, 2), ("measure", "eq_pal", 2, 2), ("write", "ar", 1, 2), ("write", "en", 2, 2)),
    ]
    one = kept_report(KEPT)
    tables = {name: language for name, language in one.told["files"].items() if language}
    assert sorted(tables.values()) == ["ar", "en"]
    assert set(one.told["files"]) == set(one.sizes)
    whole = next(row for row in printed if row["indicator"] == "acc_cln" and row["zone"] == "*")
    for name in tables:
        assert str(whole["value"]) in report_file(KEPT, name).decode("utf-8-sig")
    told = one.told["words"]["en"]
    assert [row[-1].count("-") for row in told["rows"]] == [2, 2]
    assert all((own_home / "passports" / f"{row[-1]}.json").exists() for row in told["rows"])
    assert dict(told["asked"])["Zone"] == "all"


def test_what_is_refused_leaves_nothing(own_home: Path, capsys: pytest.CaptureFixture[str]) -> None:
    """A zone that there is not is named, and no folder of a half report stays."""
    before = reports_kept()
    assert main(["keep", "acc_cln", "--form", "csv", "--zone", "atlantis", "--lang", "en", "--json"]) == 2
    assert "atlantis" in capsys.readouterr().err
    assert reports_kept() == before
    assert [one.name for one in (own_home / FOLDER).iterdir() if one.name.startswith(".")] == []
