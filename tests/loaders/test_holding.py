"""The commands on what waits, the log and the way back; and the steps that the page takes one by one."""

import json
import sqlite3
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest
import xlsxwriter

from loaders.__main__ import main
from loaders.add import accept, hold, judge, keep
from loaders.aside import STANDS
from loaders.options import Options
from model.district import Box
from model.problem import ProblemError
from store import Store

GOOD = "lon,lat,service,name_en\n29.84,31.15,bank,A\n29.85,31.15,bank,B\n"
REGION = Box(29.35, 30.20, 30.15, 31.40)
Run = Callable[..., Any]
Write = Callable[[str, str | bytes], str]


def test_what_is_held_waits_until_it_is_accepted(run: Run, write: Write) -> None:
    """Put by, listed with who and file, not in use; accepted by another, and then a version of his."""
    run("add", write("banks.csv", GOOD), "--who", "Mona")
    ran = run("add", write("banks.csv", GOOD.replace("B", "C")), "--hold", "--who", "Samir")
    assert ran.status == 0
    assert "dataset" not in ran.document
    waits = ran.document["held"]
    assert (waits["file"], waits["base"], waits["dataset"]["version"]) == ("banks.csv", 1, 2)
    assert [one["id"] for one in run("held").document] == [waits["id"]]
    assert run("history", "banks").document[0]["version"] == 1
    done = run("accept", waits["id"], "--who", "Mona")
    assert (done.status, done.document["dataset"]["version"], done.document["dataset"]["kept_by"]) == (0, 2, "Mona")
    newest, oldest = run("history", "banks").document
    assert (newest["changes"]["added"], newest["changes"]["removed"]) == (1, 1)
    assert (oldest["kept_by"], oldest["changes"]["rows_before"], oldest["changes"]["rows_after"]) == ("Mona", 0, 2)
    assert run("held").document == []


def test_whoever_is_slower_is_told_and_loses_nothing(run: Run, write: Write) -> None:
    """Refused with 4 and who was faster; over the version that is named it goes on."""
    first, second = (
        run("add", write("banks.csv", GOOD.replace("B", name)), "--hold", "--who", name).document["held"]["id"]
        for name in ("Mona", "Samir")
    )
    assert run("accept", first, "--who", "Mona").status == 0
    slow = run("accept", second, "--who", "Samir")
    assert (slow.status, slow.rules()) == (4, ["version-moved"])
    assert all("Mona" in sentence for sentence in slow.document["problems"][0]["say"].values())
    assert [one["id"] for one in run("held").document] == [second]
    assert run("accept", second, "--over", "1").document["dataset"]["version"] == 2
    assert run("accept", second).rules() == ["held-unknown"]


def test_what_is_discarded_is_only_in_the_log(run: Run, write: Write) -> None:
    """Who put it by and who discarded it stand there."""
    waits = run("add", write("banks.csv", GOOD), "--hold", "--who", "Samir").document["held"]["id"]
    assert run("discard", waits, "--who", "Mona").document == {"held": waits, "discarded": True}
    told = run("audit").document
    assert told["holds"]
    assert [(line["action"], line["who"]) for line in told["entries"]] == [("hold", "Samir"), ("discard", "Mona")]


def test_a_log_that_was_altered_is_said_by_every_command_beside_its_answer(
    run: Run, write: Write, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    """One line on the error stream, one document on the other; `audit` ends with 4."""
    run("add", write("banks.csv", GOOD), "--who", "Mona")
    connection = sqlite3.connect(tmp_path / "home" / "catalogue.sqlite")
    connection.execute("DROP TRIGGER audit_no_update")
    connection.execute("UPDATE audit SET who = 'Eve'")
    connection.commit()
    connection.close()
    assert main(["list", "--json", "--lang", "en"]) == 0
    said = capsys.readouterr()
    assert any(dataset["id"] == "banks" for dataset in json.loads(said.out))
    assert len(said.err.splitlines()) == 1
    assert "line 1" in said.err
    told = run("audit")
    assert (told.status, told.document["holds"], told.rules()) == (4, False, ["audit-altered"])


def test_the_system_user_is_who_nobody_named(run: Run, write: Write, monkeypatch: pytest.MonkeyPatch) -> None:
    """Where the system knows none, nobody is named."""
    monkeypatch.setattr("getpass.getuser", lambda: "samir")
    run("add", write("banks.csv", GOOD))

    def unknown() -> str:
        raise KeyError

    monkeypatch.setattr("getpass.getuser", unknown)
    run("remove", "banks")
    assert [line["who"] for line in run("audit").document["entries"]] == ["samir", ""]


def test_an_export_of_homes_and_names_is_warned_of(run: Run, write: Write, tmp_path: Path) -> None:
    """A file of rows keeps nothing back; a file of places needs no warning."""
    homes = [f"29.8{n:05d},31.15,4,1,Ahmed Ali,0101234567{n % 10}" for n in range(30)]
    text = "\n".join(("lon,lat,residents,households,head,mobile", *homes)) + "\n"
    kept = run("add", write("homes.csv", text), "--role", "residents", "--accept-personal")
    assert kept.status == 0, kept.document
    told = run("export", "homes", "--out", str(tmp_path / "out.csv"))
    assert sorted(told.rules()) == ["export-homes", "export-personal"]
    run("add", write("banks.csv", GOOD))
    assert run("export", "banks", "--out", str(tmp_path / "banks.csv")).rules() == []


def test_rows_set_aside_come_back_as_they_stood_with_their_reasons(tmp_path: Path) -> None:
    """One without a service, one that is nowhere: row numbers of the file, cells untouched, rules beside them."""
    path = tmp_path / "banks.csv"
    path.write_text(
        "lon,lat,service,note\n29.84,31.15,bank,ok\n29.84,31.15,,=1+1\n200.5,31.15,bank,far\n", encoding="utf-8"
    )
    judged = judge(path, Options(), REGION)
    aside = judged.aside()
    assert list(aside.index) == [3, 4]
    assert aside["note"].tolist() == ["=1+1", "far"]
    assert aside.iloc[:, -1].tolist() == ["service-blank", "coordinates-impossible"]
    assert judged.report.rows_set_aside == len(aside)


@pytest.mark.parametrize(
    ("name", "text", "expected"),
    [
        (
            "banks.csv",
            (
                "Banks of 2025,,\n\nlon,lat,service\n29.84,31.15,bank\n29.85,31.15\n,,\n29.86,31.15,\n"
                '29.84,31.16,"a"b\n29.86,31.15,bank\n'
            ),
            {
                1: ("rows-preamble", "Banks of 2025,,"),
                5: ("ragged-row", "29.85,31.15"),
                6: ("row-blank", ",,"),
                7: ("service-blank", None),
                8: ("quote-stray", '29.84,31.16,"a"b'),
            },
        ),
        (
            "banks.geojson",
            (
                '{"type":"Feature","properties":{"service":"bank"},"geometry":{"type":"Point","coordinates":[29.84,31.15]}}\n'
                '{"type":"Feature"\n'
                '{"type":"Feature","properties":{"service":"bank"},"geometry":{"type":"Point","coordinates":["x",1]}}\n'
            ),
            {
                2: ("json-line-broken", '{"type":"Feature"'),
                3: (
                    "geometry-broken",
                    (
                        '{"type": "Feature", "properties": {"service": "bank"}, '
                        '"geometry": {"type": "Point", "coordinates": ["x", 1]}}'
                    ),
                ),
            },
        ),
    ],
)
def test_a_row_that_fits_no_columns_comes_back_whole(
    tmp_path: Path, name: str, text: str, expected: dict[int, tuple[str, str | None]]
) -> None:
    """What stands in it was once lost: titles, short rows, stray quotation marks, features that are none."""
    path = tmp_path / name
    path.write_text(text, encoding="utf-8")
    judged = judge(path, Options(), REGION)
    aside = judged.aside()
    assert {row: rule for row, (rule, _) in expected.items()} == aside.iloc[:, -1].to_dict()
    stands = aside[STANDS]
    assert {row: line for row, (_, line) in expected.items()} == stands.astype(object).where(
        stands.notna(), None
    ).to_dict()
    assert judged.report.rows_set_aside == len(aside)


def test_a_sheet_gives_back_its_title_its_total_and_its_gaps(tmp_path: Path) -> None:
    """As lines of CSV, for a sheet has no text of its own."""
    path = tmp_path / "banks.xlsx"
    book = xlsxwriter.Workbook(str(path))
    sheet = book.add_worksheet()
    rows = [["البنوك", None, None, None], ["service", "lon", "lat", "capacity"], ["bank", 29.84, 31.15, 3]]
    rows += [[None] * 4, ["bank", 29.85, 31.15, 4], ["الإجمالي", None, None, 7]]
    for at, row in enumerate(rows):
        sheet.write_row(at, 0, row)
    book.close()
    judged = judge(path, Options(), REGION)
    aside = judged.aside()
    assert aside[STANDS].to_dict() == {1: "البنوك,,,", 4: "", 6: "الإجمالي,,,7"}
    assert aside.iloc[:, -1].to_dict() == {1: "rows-preamble", 4: "row-blank", 6: "rows-total"}
    assert (judged.report.rows_in, judged.report.rows_loaded) == (5, 2)


def test_a_file_can_be_judged_put_by_and_accepted_step_by_step(tmp_path: Path) -> None:
    """As the page does it: the name of the upload, not of the temporary file, and what is said later counts."""
    path = tmp_path / "tmp0"
    path.write_text(GOOD, encoding="utf-8")
    store = Store.open(tmp_path / "home")
    steps: list[str] = []
    judged = judge(path, Options(), REGION, store, lambda step, _: steps.append(step), file="بنوك.csv")
    assert judged.fit
    report = hold(judged, Options(id="banks", licence="CC0"), store, who="Mona")
    assert report.held is not None
    assert (report.held.file, report.held.dataset.origin.licence) == ("بنوك.csv", "CC0")
    dataset, told = accept(report.held.id, store, who="Samir")
    assert (dataset.id, dataset.version, told) == ("banks", 1, ())
    again = keep(judged, Options(id="banks"), store)
    assert [problem.rule for problem in again.problems] == ["already-kept"]
    assert {"read", "judge"} <= set(steps)


def test_what_needs_a_choice_is_neither_kept_nor_put_by(tmp_path: Path) -> None:
    """The report says what to choose."""
    path = tmp_path / "x.csv"
    path.write_text("lon,lat,service\n31.15,29.84,bank\n", encoding="utf-8")
    store = Store.open(tmp_path / "home")
    judged = judge(path, Options(), REGION, store)
    assert not judged.fit
    assert (keep(judged, Options(), store).dataset, hold(judged, Options(), store).held) == (None, None)
    with pytest.raises(ProblemError):
        accept("1", store)
