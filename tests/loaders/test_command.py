"""The command: exit statuses, the JSON of the contract, versions, and what it prints nowhere else."""

import json
import os
import subprocess
import sys
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest

from i18n import message_ids
from loaders.__main__ import main
from store import Store

ROOT = Path(__file__).parents[2]
GOOD = "lon,lat,service,name_en\n29.84,31.15,bank,A\n29.85,31.15,bank,B\n"
Run = Callable[..., Any]
Write = Callable[[str, str | bytes], str]


def _kept() -> list[str]:
    return [dataset.id for dataset in Store.open().datasets() if dataset.kind == "upload"]


def test_adds_a_file_and_reports_as_the_contract_has_it(run: Run, write: Write) -> None:
    """Every member of the report, and the version that was kept."""
    ran = run(
        "add",
        write("banks.csv", GOOD),
        "--title-ar",
        "بنوك",
        "--source",
        "Survey",
        "--licence",
        "CC0",
        "--vintage",
        "2026-05",
    )
    assert ran.status == 0
    dataset = ran.document.pop("dataset")
    assert (dataset["id"], dataset["version"], len(dataset["sha256"])) == ("banks", 1, 64)
    assert ran.document == {
        "verdict": "accepted",
        "format": "csv",
        "encoding": "utf-8",
        "delimiter": ",",
        "crs": "EPSG:4326",
        "role": "facilities",
        "rows_in": 2,
        "rows_loaded": 2,
        "rows_set_aside": 0,
        "columns": {"lon": "longitude", "lat": "latitude", "service": "service", "name_en": "name_en"},
        "problems": [],
    }
    kept = Store.open().dataset("banks")
    assert (kept.title.ar, kept.origin.producer, kept.origin.licence, kept.vintage) == (
        "بنوك",
        "Survey",
        "CC0",
        "2026-05",
    )


def test_check_stores_nothing(run: Run, write: Write) -> None:
    """The same report, without a dataset, and no home is made."""
    ran = run("check", write("banks.csv", GOOD))
    assert ran.status == 0
    assert "dataset" not in ran.document
    assert _kept() == []


@pytest.mark.parametrize(
    ("text", "words", "status", "rule"),
    [
        ("", (), 4, "file-empty"),
        ('{"type": "Feature"', (), 4, "json-broken"),
        ("lon,lat,residents\n29.84,31.15,-1\n", ("--role", "residents"), 4, "out-of-range"),
        ("lon,lat,service\n29.84,31.15,barber\n", ("--role", "facilities"), 4, "service-unknown"),
        ("service\nbank\n", ("--role", "facilities"), 4, "coordinates-missing"),
        ("lon,parameter\n29.84,pm25\n", (), 3, "role-unsure"),
        ("lon,lat,service\n31.15,29.84,bank\n", (), 3, "coordinates-swapped"),
        ("lon,lat,service,name_ar\n29.84,31.15,bank,المكس\n".encode("windows-1256"), (), 3, "encoding-unsure"),
        ("lon,lat,service\n29.84,31.15,bank\n1\n", (), 0, "ragged-row"),
    ],
)
def test_exit_statuses(
    run: Run, write: Write, text: str | bytes, words: tuple[str, ...], status: int, rule: str
) -> None:
    """Done, a choice, a refusal; nothing is kept unless it is done, and rows are never lost from the count."""
    ran = run("add", write("x.csv", text), *words)
    assert ran.status == status
    assert rule in ran.rules()
    document = ran.document
    assert document["rows_in"] == document["rows_loaded"] + document["rows_set_aside"]
    assert document["verdict"] == {0: "repaired", 3: "choice", 4: "refused"}[status]
    assert _kept() == (["x"] if status == 0 else [])
    for problem in document["problems"]:
        assert set(problem["say"]) == {"ar", "en", "ko"}
        assert all(problem["say"].values())


def test_the_choice_of_an_encoding_is_taken(run: Run, write: Write) -> None:
    """windows-1256, once it is named, reads as it was written."""
    path = write("x.csv", "lon,lat,service,name_ar\n29.84,31.15,bank,المكس\n".encode("windows-1256"))
    ran = run("add", path, "--encoding", "windows-1256")
    assert (ran.status, ran.document["encoding"]) == (0, "windows-1256")
    assert Store.open().frame("x")["name_ar"].tolist() == ["المكس"]


@pytest.mark.parametrize(
    ("words", "rule"),
    [
        (("--service", "barber"), "usage-service"),
        (("--role", "king"), "usage-role"),
        (("--role", "zones", "--service", "bank"), "usage-service-role"),
        (("--id", "../x"), "usage-id"),
        (("--id", "A"), "usage-id"),
        (("--crs", "utm"), "usage-crs"),
        (("--map", "name_ar"), "usage-map"),
        (("--encoding", "klingon"), "usage-encoding"),
        (("--evidence", "rumour"), "usage-evidence"),
        (("--vintage", "yesterday"), "usage-vintage"),
        (("--licence", "\udcff"), "usage-bytes"),
        (("--frobnicate",), "usage-wrong"),
    ],
)
def test_wrong_usage_is_2(run: Run, write: Write, words: tuple[str, ...], rule: str) -> None:
    """Each wrong word has its own sentence, and nothing is read or kept."""
    ran = run("add", write("x.csv", GOOD), *words)
    assert (ran.status, ran.rules()) == (2, [rule])
    assert _kept() == []


def test_a_file_that_cannot_be_read_is_5(run: Run, tmp_path: Path) -> None:
    """No such file, and a folder."""
    assert run("add", str(tmp_path / "no.csv")).status == 5
    assert run("add", str(tmp_path)).status == 5


def test_versions_go_back_and_forth(run: Run, write: Write, tmp_path: Path) -> None:
    """A second file is a second version; the first can be current again; removing deletes nothing."""
    run("add", write("banks.csv", GOOD))
    assert run("add", write("banks.csv", GOOD.replace("A", "C"))).document["dataset"]["version"] == 2
    assert [version["version"] for version in run("history", "banks").document] == [2, 1]
    assert run("revert", "banks").document["version"] == 1
    assert run("export", "banks", "--out", str(tmp_path / "out.geojson")).status == 0
    names = [f["properties"]["name_en"] for f in json.loads((tmp_path / "out.geojson").read_text())["features"]]
    assert names == ["A", "B"]
    assert run("activate", "banks", "--service", "bank").document["active_for"] == ["bank"]
    assert run("activate", "banks", "--service", "police").status == 4
    assert run("remove", "banks").status == 0
    assert run("history", "banks").status == 0
    assert run("revert", "nothing").status == 4


def test_what_was_exported_can_be_added_again(run: Run, write: Write, tmp_path: Path) -> None:
    """The round trip keeps every row."""
    run("add", write("banks.csv", GOOD))
    run("export", "banks", "--out", str(tmp_path / "out.csv"))
    ran = run("add", str(tmp_path / "out.csv"), "--id", "again")
    assert (ran.status, ran.document["rows_loaded"]) == (0, 2)


def test_lists_what_is_in_use(run: Run, write: Write) -> None:
    """An upload goes before what comes with the project."""
    run("add", write("banks.csv", GOOD))
    (banks,) = (dataset for dataset in run("list").document if dataset["id"] == "banks")
    assert (banks["active"], banks["active_for"], banks["rows"]) == (True, ["bank"], 2)


def test_two_arabic_file_names_are_two_datasets(run: Run, write: Write) -> None:
    """A name without Latin letters still gives an id of its own."""
    first = run("add", write("بنوك.csv", GOOD)).document["dataset"]["id"]
    second = run("add", write("مدارس.csv", GOOD)).document["dataset"]["id"]
    assert first != second


def test_a_sheet_that_plays_no_part_is_told(run: Run, write: Write) -> None:
    """A CSV has no sheets; the word is not passed over in silence."""
    ran = run("check", write("banks.csv", GOOD), "--sheet", "2")
    assert (ran.status, ran.rules()) == (0, ["sheet-unused"])


@pytest.mark.usefixtures("here")
@pytest.mark.parametrize(("language", "word"), [("ar", "مقبول"), ("en", "Accepted"), ("ko", "수락됨")])
def test_speaks_the_readers_language(
    write: Write, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str], language: str, word: str
) -> None:
    """By option and by environment; without isolates, which terminals show as boxes."""
    path = write("banks.csv", GOOD)
    assert main(["check", path, "--lang", language]) == 0
    by_option = capsys.readouterr().out
    monkeypatch.delenv("LC_ALL", raising=False)
    monkeypatch.setenv("LANG", f"{language}_XX.UTF-8")
    assert main(["check", path]) == 0
    assert capsys.readouterr().out == by_option
    assert word in by_option
    assert "\u2068" not in by_option


def test_every_rule_has_its_sentence_in_every_language() -> None:
    """A rule that the code knows and a language does not would fail at the worst moment."""
    paths = [*(ROOT / "loaders").rglob("*.py"), ROOT / "i18n" / "command.py"]
    texts = [path.read_text(encoding="utf-8") for path in paths]
    rules = {message.removeprefix("problem-") for message, file in message_ids("en").items() if file == "problems.ftl"}
    told = "".join(texts) + "".join(
        path.read_text(encoding="utf-8") for path in (ROOT / "data/vocabulary").glob("*.toml")
    )
    for rule in rules - {"assumed-school-level"}:
        assert f'"{rule}"' in told
    for language in ("ar", "ko"):
        assert {i for i, file in message_ids(language).items() if file == "problems.ftl"} == {
            f"problem-{r}" for r in rules
        }


def test_runs_as_a_command(write: Write, tmp_path: Path) -> None:
    """As a person calls it, in a process of its own, with a terminal that knows no Arabic."""
    environment = {**os.environ, "ELMAX_HOME": str(tmp_path / "home"), "LANG": "C", "PYTHONIOENCODING": "ascii"}
    for words, status in ((["add", write("b.csv", GOOD), "--json"], 0), (["check", write("e.csv", ""), "--json"], 4)):
        done = subprocess.run(  # noqa: S603 - this interpreter with fixed words
            [sys.executable, "-m", "loaders", *words], cwd=ROOT, env=environment, capture_output=True, check=False
        )
        assert done.returncode == status, done.stderr
        assert done.stderr == b""
        assert "verdict" in json.loads(done.stdout)


def test_tables_do_not_take_each_others_place(run: Run, write: Write) -> None:
    """Each is there for what somebody makes of it; of two rivals one would be in use."""
    run("add", write("one.csv", "colour,size\nred,1\n"))
    run("add", write("two.csv", "colour,size\nblue,2\n"))
    listed = {one["id"]: one for one in run("list").document if one["role"] == "table"}
    assert {name: one["active_for"] for name, one in listed.items()} == {"one": ["table"], "two": ["table"]}


def test_the_choice_of_a_header_is_taken(run: Run, write: Write) -> None:
    """Asked with the rows that it may be; named, the file is read from there on."""
    path = write("x.csv", "name,\nann,red\nbob,blue\n")
    asked = run("check", path)
    assert (asked.status, asked.rules()) == (3, ["header-unsure"])
    ran = run("add", path, "--header", "2")
    assert (ran.status, ran.document["rows_in"], ran.document["rows_loaded"]) == (0, 2, 1)
    assert list(Store.open().frame("x").columns) == ["ann", "red"]
