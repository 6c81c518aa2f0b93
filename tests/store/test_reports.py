"""Finished reports: whole or not there, bounded, and never outside their folder."""

import io
import os
import zipfile
from datetime import UTC, datetime
from pathlib import Path

import pytest

from model.problem import ProblemError
from store import reports

NOW = datetime(2026, 11, 26, 13, 0, tzinfo=UTC)


@pytest.fixture(autouse=True)
def _home(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("ELMAX_HOME", str(tmp_path))


def keep(name: str, size: int = 3) -> str:
    """Keep a report of one file and a picture of its page."""
    folder = reports.begin(name, os.getpid())
    (folder / "a.pdf").write_bytes(b"x" * size)
    (folder / "look-1.png").write_bytes(b"y")
    reports.finish(folder, name, {"form": "pdf"})
    return name


def test_what_is_kept_comes_back_as_it_was_and_is_gone_when_it_is_deleted(tmp_path: Path) -> None:
    """Its files, what is said of it, all of it in one; the pictures of its pages are nobody's to take."""
    name = keep(reports.new_id(NOW))
    assert reports.reports_kept() == (name,)
    one = reports.kept_report(name)
    assert (one.told, one.sizes) == ({"format": reports.FORMAT, "form": "pdf"}, {"a.pdf": 3, "look-1.png": 1})
    assert reports.report_file(name, "a.pdf") == b"xxx"
    assert zipfile.ZipFile(io.BytesIO(reports.report_zip(name, "look-"))).namelist() == ["a.pdf"]
    (tmp_path / reports.FOLDER / name / reports.TOLD).write_text('{"format": "of another house"}', encoding="utf-8")
    with pytest.raises(ProblemError, match="report-gone"):
        reports.kept_report(name)
    reports.forget_report(name)
    reports.forget_report(name)
    assert reports.reports_kept() == ()
    with pytest.raises(ProblemError, match="report-gone"):
        reports.report_file(name, "a.pdf")


def test_the_oldest_fall_out_and_the_newest_never(monkeypatch: pytest.MonkeyPatch) -> None:
    """By number and by size; one that alone is larger than all may be stays."""
    monkeypatch.setattr(reports, "MOST", 3)
    monkeypatch.setattr(reports, "MOST_BYTES", 100)
    names = [keep(f"20261126-13000{at}-abcdef") for at in range(5)]
    assert reports.reports_kept() == tuple(reversed(names[2:]))
    large = keep("20261126-140000-abcdef", size=200)
    assert reports.reports_kept() == (large,)


def test_half_of_one_is_never_seen_and_is_swept_when_its_maker_is_gone() -> None:
    """What a living process makes is left alone."""
    living, dead = "20261126-130000-aaaaaa", "20261126-130000-bbbbbb"
    mine, left = reports.begin(living, os.getpid()), reports.begin(dead, 2**22 + 1)
    assert reports.reports_kept() == ()
    reports.sweep_half()
    assert (mine.exists(), left.exists()) == (True, False)
    reports.forget_half(living)
    assert not mine.exists()


@pytest.mark.parametrize("name", ["..", "../passports", "20261126-130000-abcdef/../..", "", ".making-1-x"])
def test_no_id_leads_out_of_the_folder(name: str) -> None:
    """What comes from an address is an id or nothing."""
    for ask in (reports.kept_report, reports.forget_report):
        with pytest.raises(ProblemError, match="report-gone"):
            ask(name)
    kept = keep(reports.new_id(NOW))
    with pytest.raises(ProblemError, match="report-gone"):
        reports.report_file(kept, "../" + kept + "/a.pdf")


def test_one_that_cannot_be_read_keeps_no_other_out(tmp_path: Path) -> None:
    """A report that somebody broke stands beside the next one, and can still be deleted."""
    broken = keep("20261126-120000-aaaaaa")
    (tmp_path / reports.FOLDER / broken / reports.TOLD).unlink()
    kept = keep("20261126-130000-bbbbbb")
    assert reports.reports_kept() == (kept, broken)
    reports.forget_report(broken)
    assert reports.reports_kept() == (kept,)
