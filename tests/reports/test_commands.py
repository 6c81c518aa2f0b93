"""The command that writes tables: what it says, what it refuses, and what it leaves behind then."""

import csv
import json
from pathlib import Path

import pytest

from model.text import LANGUAGES
from reports.__main__ import main
from reports.content import Asked, Content
from tests.reports.conftest import IDS


@pytest.fixture
def measured(content: Content, monkeypatch: pytest.MonkeyPatch) -> Asked:
    """Let the command take what is measured already; where it is not, every command lays the ground anew."""
    monkeypatch.setattr("reports.commands.gathered", lambda *_: content)
    return content.asked


@pytest.mark.usefixtures("measured")
@pytest.mark.parametrize(("language", "word"), [("ar", "توضيحي"), ("en", "llustrative"), ("ko", "예시")])
def test_the_command_writes_and_says_what(
    tmp_path: Path, language: str, word: str, capsys: pytest.CaptureFixture[str]
) -> None:
    """Every file is named, and that the numbers are made up."""
    out = tmp_path / "t.GeoJSON"
    assert main(["table", "--out", str(out), "--lang", language]) == 0
    said = capsys.readouterr().out
    assert {path.name for path in tmp_path.iterdir()} == {"t.GeoJSON", "t.GeoJSON.json", "t.GeoJSON.xml"}
    assert all(path.name in said for path in tmp_path.iterdir())
    assert word in said
    assert len(json.loads(out.read_text(encoding="utf-8"))["features"]) == 15 * len(IDS)


def test_what_is_asked_for_is_what_is_written(tmp_path: Path) -> None:
    """One zone, one reach, one group of residents, and the table says so."""
    out = tmp_path / "t.csv"
    asked = ["acc_cln", "--zone", "*", "--threshold", "500", "--group", "women", "--as-of", "2026-11-01"]
    assert main(["table", *asked, "--out", str(out)]) == 0
    (row,) = csv.DictReader(out.read_text(encoding="utf-8-sig").splitlines())
    assert [row[name] for name in ("zone", "threshold_m", "group", "target")] == ["*", "500", "women", ""]
    told = json.loads((tmp_path / "t.csv.json").read_text(encoding="utf-8"))["asked"]
    assert [told[name] for name in ("zone", "threshold_m", "group", "as_of")] == ["*", 500, "women", "2026-11-01"]


@pytest.mark.parametrize(
    ("arguments", "word", "language"),
    [
        *((["--out", "t.doc"], ".doc", language) for language in LANGUAGES),
        (["acc_nothing", "--out", "t.csv"], "acc_nothing", "ar"),
        (["acc_cln", "--zone", "nowhere", "--out", "t.csv"], "nowhere", "ko"),
        (["acc_cln", "--threshold", "-5", "--out", "t.csv"], "-5", "en"),
    ],
)
def test_wrong_usage_is_said_and_writes_nothing(
    tmp_path: Path,
    arguments: list[str],
    word: str,
    language: str,
    monkeypatch: pytest.MonkeyPatch,
    capsys: pytest.CaptureFixture[str],
) -> None:
    """The sentence names what was wrong; status 2."""
    monkeypatch.chdir(tmp_path)
    assert main(["table", *arguments, "--lang", language]) == 2
    out, err = capsys.readouterr()
    assert (out, word in err) == ("", True)
    assert list(tmp_path.iterdir()) == []


@pytest.mark.usefixtures("measured")
def test_a_disk_that_fails_is_said(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    """Status 5, and the name of the file."""
    assert main(["table", "--out", str(tmp_path / "no" / "t.csv"), "--lang", "en"]) == 5
    assert "t.csv" in capsys.readouterr().err


@pytest.mark.usefixtures("measured")
def test_json_tells_the_files_and_nothing_else(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    """One document: the file, what stands beside it, how many rows, and the weakest evidence."""
    out = tmp_path / "t.csv"
    assert main(["table", "--out", str(out), "--json"]) == 0
    told = json.loads(capsys.readouterr().out)
    assert told == {"file": str(out), "beside": [f"{out}.json"], "rows": 15 * len(IDS), "evidence": "illustrative"}
