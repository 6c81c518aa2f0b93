"""What a person can do next stands in the sentence; what was said of a dataset is not said twice."""

import json
from collections.abc import Callable
from pathlib import Path
from typing import Any, Final

import pytest

from i18n import Locale, locale
from loaders.__main__ import main
from loaders.check import Checked
from model.problem import Problem, Severity
from model.text import LANGUAGES, Language
from store import Store

Judge = Callable[..., Checked]
Finding = Callable[[Checked, str], Problem]
Run = Callable[..., Any]
Write = Callable[..., str]
BANKS: Final = "lon,lat,service,name_en\n29.84,31.15,bank,A\n29.85,31.15,bank,B\n"


@pytest.mark.parametrize(
    ("text", "rule", "option"),
    [
        ("lon,lat,service\n31.15,29.84,bank\n", "coordinates-swapped", "--accept-repairs"),
        ("x,y,service\n770750,3449699,bank\n", "crs-unsure", "--crs EPSG:32635"),
        ("lon,parameter\n29.84,pm25\n", "role-unsure", "--role "),
        ("lon,lat,service,name_ar\n29.84,31.15,bank,المكس\n".encode("windows-1256"), "encoding-unsure", "--encoding "),
    ],
)
def test_a_choice_names_the_option_that_answers_it(
    run: Run, write: Write, text: str | bytes, rule: str, option: str
) -> None:
    """In every language, ready to be typed."""
    (problem,) = (found for found in run("check", write("x.csv", text)).document["problems"] if found["rule"] == rule)
    for said in problem["say"].values():
        assert option in said.translate(dict.fromkeys(range(0x2066, 0x206A))), said


def test_a_missing_column_names_the_option(finding: Finding, judge: Judge) -> None:
    """Field and equals sign."""
    problem = finding(judge("lon,lat,who\n29.84,31.15,4\n", role="residents"), "field-missing")
    for language in LANGUAGES:
        assert "--map" in locale(language).problem(problem)


def test_metres_without_a_system_ask_and_refuse_nothing(run: Run, write: Write) -> None:
    """Whether anything would be left is not known before the system is."""
    ran = run("add", write("x.csv", "x,y,residents\n770750,3449699,10\n"), "--role", "residents")
    assert (ran.status, ran.rules()) == (3, ["crs-unsure"])
    assert "EPSG:32635" in ran.document["problems"][0]["candidates"]


def test_the_same_file_again_says_how_it_comes_into_use(run: Run, write: Write) -> None:
    """In use: nothing to do. Another one in use: the command that changes it."""
    banks = write("banks.csv", BANKS)
    assert run("add", banks).rules() == []
    assert run("add", banks).rules() == ["already-kept"]
    run("add", write("others.csv", BANKS.replace("A", "C")))
    run("activate", "others")
    ran = run("add", banks)
    assert (ran.status, ran.rules(), ran.document["dataset"]["version"]) == (0, ["already-kept-unused"], 1)
    for said in ran.document["problems"][0]["say"].values():
        assert "python -m loaders activate" in said
        assert "banks" in said


def test_a_person_is_not_told_both_that_it_was_kept_and_that_it_was_not(
    run: Run, write: Write, capsys: pytest.CaptureFixture[str]
) -> None:
    """The second time the finding alone speaks."""
    banks = write("banks.csv", BANKS)
    assert run("list").status == 0
    for kept in (True, False):
        assert main(["add", banks, "--lang", "en"]) == 0
        said = capsys.readouterr().out
        assert ("Kept as dataset" in said, "nothing new was kept" in said) == (kept, not kept)


def test_a_new_version_keeps_what_was_said_of_the_one_before(run: Run, write: Write) -> None:
    """Title, source and licence are said once; what is said anew goes before it."""
    words = ("--source", "Survey", "--licence", "CC0", "--title-en", "Banks of El-Max")
    run("add", write("banks.csv", BANKS), *words)
    run("add", write("banks.csv", BANKS.replace("A", "C")))
    second = Store.open().dataset("banks")
    assert (second.version, second.title.en, second.origin.producer, second.origin.licence) == (
        2,
        "Banks of El-Max",
        "Survey",
        "CC0",
    )
    run("add", write("banks.csv", BANKS.replace("A", "D")), "--source", "https://example.org/banks")
    third = Store.open().dataset("banks")
    assert (third.origin.producer, third.origin.address, third.origin.licence) == (
        "",
        "https://example.org/banks",
        "CC0",
    )


def test_rows_without_a_place_are_told_what_they_still_count_in(finding: Finding, judge: Judge) -> None:
    """A facility nowhere serves nobody; an observation still counts for its zone or the district."""
    facility = finding(judge("lon,lat,service\n29.84,31.15,bank\n,,bank\n"), "geometry-missing")
    assert "no indicator" in locale("en").problem(facility)
    rows = "ndvi,2025,0.5,,29.84,31.15\nndvi,2025,0.5,,,\n"
    observed = judge(f"parameter,time,value,unit,lon,lat\n{rows}", role="observations")
    assert "district" in locale("en").problem(finding(observed, "geometry-missing"))


@pytest.mark.parametrize("bad", ["NaN", "-Infinity", "1e999"])
def test_a_number_that_is_none_is_refused_with_its_feature(run: Run, write: Write, bad: str) -> None:
    """The second of two."""
    feature = {"type": "Feature", "properties": {"n": 1}, "geometry": {"type": "Point", "coordinates": [29.84, 31.15]}}
    text = json.dumps({"type": "FeatureCollection", "features": [feature, {**feature, "properties": {"n": "BAD"}}]})
    ran = run("check", write("x.geojson", text.replace('"BAD"', bad)))
    assert (ran.status, ran.rules()) == (4, ["json-not-finite"])
    assert ran.document["problems"][0]["where"] == [{"row": 2, "found": bad}]
    assert "feature 2" in ran.document["problems"][0]["say"]["en"].translate(dict.fromkeys(range(0x2066, 0x206A)))


@pytest.mark.parametrize(
    ("name", "kind", "told"),
    [
        ("نفق المكس", "motorway", True),
        ("Max Tunnel", "railway", True),
        ("멕스 터널", "railway", True),
        ("المحور الدولي", "motorway", False),
        ("منفق", "motorway", False),
        ("نفق الترعة", "canal", False),
    ],
)
def test_a_barrier_that_is_called_a_tunnel_is_told(judge: Judge, name: str, kind: str, *, told: bool) -> None:
    """By its name only; nobody marked it as one, so it still bars the way."""
    checked = judge(f'wkt,kind,name_ar\n"LINESTRING(29.8 31.1,29.9 31.1)",{kind},{name}\n', role="barriers")
    rules = {problem.rule: problem for problem in checked.problems}
    assert ("barrier-tunnel-name" in rules) == told
    if told:
        assert rules["barrier-tunnel-name"].severity is Severity.NOTE
        assert all(name in locale(language).problem(rules["barrier-tunnel-name"]) for language in LANGUAGES)
    assert len(checked.frame) == 1


def test_a_check_reads_no_dataset_that_its_role_does_not_ask_for(
    write: Write, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str], tmp_path: Path
) -> None:
    """Samples with points need neither streets nor zones, and whoever reads one language waits for no other."""
    monkeypatch.setenv("ELMAX_HOME", str(tmp_path / "home"))
    spoken: list[str] = []
    monkeypatch.setattr(Store, "frame", lambda *_: pytest.fail("a dataset was read"))

    def _speak(language: Language) -> Locale:
        spoken.append(language)
        return locale(language)

    monkeypatch.setattr("loaders.commands.locale", _speak)
    path = write("x.csv", "parameter,time,value,unit,lon,lat\nndvi,2025,0.5,,29.84,31.15\n")
    assert main(["check", path, "--lang", "en"]) == 0
    assert capsys.readouterr().out.startswith("Accepted")
    assert spoken == ["en"]


def test_english_counts_agree_with_what_they_do() -> None:
    """One line begins, two begin; one row draws."""
    for rule, one, two in (
        ("line-no-length", "line that begins and ends", "lines that begin and end"),
        ("network-row-twice", "row that draws", "rows that draw"),
    ):
        for count, words in ((1, one), (2, two)):
            assert words in locale("en").problem(Problem(rule, Severity.REPAIR, count))
