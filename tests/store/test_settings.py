"""The settings of the environment, and the district file with every fault named."""

from pathlib import Path

import pytest

from model.district import Box
from model.problem import ProblemError
from store import district, home, offline
from store.settings import PROJECT, address

GOOD = """
id = "here"
languages = ["ko", "ar"]
metric_crs = 32636
[name]
ar = "هنا"
en = "Here"
[region_name]
ar = "حولنا"
en = "Around"
[box]
west = 29.5
south = 31
east = 30
north = 31.5
[region]
west = 29
south = 30
east = 31
north = 32
[thresholds]
acc_cln = 600
[targets]
acc_cln = 85
eq_gap = -3
"""


def told(tmp_path: Path, monkeypatch: pytest.MonkeyPatch, text: str) -> None:
    """Make ``text`` the district file."""
    path = tmp_path / "here.toml"
    path.write_text(text, encoding="utf-8")
    monkeypatch.setenv("ELMAX_DISTRICT", str(path))


def test_home_follows_the_environment(monkeypatch: pytest.MonkeyPatch) -> None:
    """Unset and empty both mean the folder in the project."""
    monkeypatch.setenv("ELMAX_HOME", "elsewhere")
    assert home() == Path("elsewhere")
    monkeypatch.setenv("ELMAX_HOME", "")
    assert home() == PROJECT / "var"
    monkeypatch.delenv("ELMAX_HOME")
    assert home() == PROJECT / "var"


@pytest.mark.parametrize(
    ("value", "expected"), [("1", True), ("yes", True), ("", False), ("0", False), ("No", False), ("false", False)]
)
def test_offline_errs_on_the_quiet_side(monkeypatch: pytest.MonkeyPatch, value: str, *, expected: bool) -> None:
    """Whatever is not a plain no keeps the network untouched."""
    monkeypatch.setenv("ELMAX_OFFLINE", value)
    assert offline() is expected


def test_the_catalogue_has_an_address_of_its_own(monkeypatch: pytest.MonkeyPatch) -> None:
    """Another database works by address alone."""
    monkeypatch.delenv("ELMAX_CATALOGUE", raising=False)
    assert address() == ""
    monkeypatch.setenv("ELMAX_CATALOGUE", "postgresql://db/elmax")
    assert address() == "postgresql://db/elmax"


def test_the_shipped_district_is_el_max(monkeypatch: pytest.MonkeyPatch) -> None:
    """Its box holds the sourced point of the quarter, 31.1525 N 29.8503 E, and it is metric in zone 35 north."""
    monkeypatch.delenv("ELMAX_DISTRICT", raising=False)
    found = district()
    assert (found.id, found.name.ar, found.metric_crs) == ("el-max", "المكس", 32635)
    assert found.languages == ("ar", "en", "ko")
    assert found.box.holds(29.8503, 31.1525)
    assert found.region.holds(29.8503, 31.1525)


def test_another_district_is_another_file(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """Everything comes from the file, and what a language lacks is left to fall back."""
    told(tmp_path, monkeypatch, GOOD)
    found = district()
    assert (found.id, found.metric_crs, found.languages) == ("here", 32636, ("ar", "ko"))
    assert found.name.of("ko") == "هنا"
    assert found.box == Box(29.5, 31, 30, 31.5)
    assert dict(found.thresholds) == {"acc_cln": 600}
    assert dict(found.targets) == {"acc_cln": 85, "eq_gap": -3}


@pytest.mark.parametrize(
    ("old", "new", "field", "state"),
    [
        ('id = "here"', "", "id", "missing"),
        ('en = "Here"', 'en = ""', "name.en", "missing"),
        ("metric_crs = 32636", 'metric_crs = "EPSG:32636"', "metric_crs", "wrong"),
        ("metric_crs = 32636", "metric_crs = true", "metric_crs", "wrong"),
        ('["ko", "ar"]', '["ko", "fr"]', "languages", "wrong"),
        ('["ko", "ar"]', "[]", "languages", "missing"),
        ("east = 30", "east = 29", "box.east", "wrong"),
        ("north = 31.5", "north = 91", "box.north", "wrong"),
        ("acc_cln = 600", "acc_cln = -1", "thresholds.acc_cln", "wrong"),
        ("acc_cln = 85", 'acc_cln = "most"', "targets.acc_cln", "wrong"),
        ('id = "here"', "id = ", "here.toml", "unreadable"),
    ],
)
def test_a_wrong_field_is_named(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, old: str, new: str, field: str, state: str
) -> None:
    """So that whoever wrote the file can mend it without reading Python."""
    told(tmp_path, monkeypatch, GOOD.replace(old, new, 1))
    with pytest.raises(ProblemError) as refused:
        district()
    (problem,) = refused.value.problems
    assert problem.rule == "district-broken"
    assert (problem.facts["file"], problem.facts["field"], problem.facts["state"]) == ("here.toml", field, state)


def test_all_faults_are_told_at_once(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """Three wrong fields, one answer."""
    broken = GOOD.replace('id = "here"', "").replace("31.5", "'x'").replace("= 600", "= nan")
    told(tmp_path, monkeypatch, broken)
    with pytest.raises(ProblemError) as refused:
        district()
    fields = [problem.facts["field"] for problem in refused.value.problems]
    assert fields[0] == "id"
    assert {"box.north", "thresholds.acc_cln"} <= set(fields)


def test_a_district_file_that_is_not_there_is_named(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """By its name, without its folder."""
    monkeypatch.setenv("ELMAX_DISTRICT", str(tmp_path / "nowhere.toml"))
    with pytest.raises(ProblemError) as refused:
        district()
    assert refused.value.problems[0].facts == {
        "file": "nowhere.toml",
        "field": "nowhere.toml",
        "state": "missing",
        "found": "",
    }


def test_the_region_knows_its_district_its_country_and_their_systems(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """Country and systems may be left out; the metric system is always one of them."""
    told(tmp_path, monkeypatch, GOOD)
    region = district().region
    assert (region.district, region.country) == (Box(29.5, 31, 30, 31.5), None)
    assert region.systems == ("EPSG:32636",)


def test_a_wider_country_and_more_systems_are_declared(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """As the district shown does; what is no EPSG number is a fault with its name."""
    more = 'systems = ["EPSG:22992"]\n' + GOOD + "[country]\nwest = 24\nsouth = 21\neast = 37\nnorth = 32\n"
    told(tmp_path, monkeypatch, more)
    assert (district().region.country, district().region.systems) == (Box(24, 21, 37, 32), ("EPSG:32636", "EPSG:22992"))


def test_a_system_that_is_none_is_a_fault(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """The word that stands there is in the answer."""
    told(tmp_path, monkeypatch, 'systems = ["Red Belt"]\n' + GOOD)
    with pytest.raises(ProblemError) as refused:
        district()
    (problem,) = refused.value.problems
    assert (problem.facts["field"], problem.facts["found"]) == ("systems", "Red Belt")
