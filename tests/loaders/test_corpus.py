"""The corpus of odd and broken files that others made is scored, where it is at hand; and the scorer can fail."""

import json
import re
from pathlib import Path

import pytest

from benchmarks.corpus import ABSENT, DONE, FIRM, FOLDER, SHORT, USEFUL, at_hand, main, score, summary, text
from tests.loaders.conftest import take_here


@pytest.fixture(autouse=True)
def here(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> None:
    """Read in this process: a hundred others would take minutes, and tests/loaders/test_confined.py proves them."""
    monkeypatch.setenv("ELMAX_HOME", str(tmp_path / "home"))
    monkeypatch.setattr("loaders.parse.take", take_here)


@pytest.mark.skipif(not FOLDER.is_dir(), reason="the corpus ../shared/corpus is not here: NOTHING of it was scored")
def test_what_was_promised_of_the_corpus() -> None:
    """Firm verdicts, nothing silent, nothing crashed; what can be loaded ends as the right cells and shapes."""
    lines = score(FOLDER, at_hand)
    told = summary(lines)
    assert told["firm"] >= FIRM, text(lines)
    assert told["useful"] >= USEFUL, text(lines)
    assert not [line for line in lines if {"crashes", "hangs", "silent"} & set(line.faults)], text(lines)


def _folder(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, *, wanted: str, rule: str = "firm", expected: str = "accept"
) -> Path:
    folder = tmp_path / "corpus"
    (folder / "files").mkdir(parents=True)
    (folder / "files" / "a.csv").write_text("n,word\n1,one\n2,two\n", encoding="utf-8")
    (folder / "manifest.csv").write_text(f"file,expected,rule\na.csv,{expected},{rule}\n", encoding="utf-8")
    known = tmp_path / "expected.toml"
    known.write_text(f'["a.csv"]\nrows = 2\ncolumns = 2\ncells = [[2, 2, "{wanted}"]]\n', encoding="utf-8")
    monkeypatch.setattr("benchmarks.corpus.EXPECTED", known)
    return folder


def test_a_file_with_the_right_cells_is_safe_and_useful(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """Two rows, and the second says two."""
    (line,) = score(_folder(tmp_path, monkeypatch, wanted="two"), at_hand)
    assert (line.verdict, line.faults, line.loaded) == ("accepted", (), True)


def test_another_cell_than_stands_there_is_a_silent_change(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """An allowed verdict does not make it safe."""
    (line,) = score(_folder(tmp_path, monkeypatch, wanted="three"), at_hand)
    assert (line.faults, line.loaded) == (("silent",), False)
    assert "'two', not 'three'" in line.missing


def test_a_verdict_that_is_not_allowed_is_a_fault(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """What should be refused was loaded."""
    (line,) = score(_folder(tmp_path, monkeypatch, wanted="two", expected="reject"), at_hand)
    assert line.faults == ("verdict",)
    assert summary([line])["firm"] == 0


@pytest.mark.parametrize(("said", "fault"), [(("", 60.0, "hangs"), "hangs"), (("accepted", 11.0, ""), "slow")])
def test_what_hangs_or_takes_too_long_is_a_fault(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, said: tuple[str, float, str], fault: str
) -> None:
    """Ten seconds by the clock, twice."""
    (line,) = score(_folder(tmp_path, monkeypatch, wanted="two"), lambda _: said)
    assert line.faults == (fault,)


def test_without_a_corpus_nothing_is_scored_and_that_is_said(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    """A missing folder is no perfect score."""
    assert main([str(tmp_path / "nowhere")]) == ABSENT
    assert re.match("NOTHING WAS SCORED", capsys.readouterr().err)


def test_the_command_prints_rows_and_scores(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    """As text and as one document, with a status that tells whether it is enough."""
    monkeypatch.setattr("benchmarks.corpus.command", lambda _home: at_hand)
    folder = _folder(tmp_path, monkeypatch, wanted="two")
    assert main([str(folder)]) == DONE
    assert "firm verdicts: 100.0 % of 1" in capsys.readouterr().out
    assert main([str(folder), "--json"]) == DONE
    assert json.loads(capsys.readouterr().out)["useful"] == 100.0
    (folder / "files" / "a.csv").write_text("n,word\n1,one\n2,2\n", encoding="utf-8")
    assert main([str(folder)]) == SHORT
