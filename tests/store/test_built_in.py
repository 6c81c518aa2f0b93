"""Built-in datasets: what a declaration must say, and that a snapshot is the one that was pinned."""

import json
from pathlib import Path

import pytest
from geopandas.geodataframe import GeoDataFrame

from model.dataset import Kind
from model.evidence import Evidence
from model.problem import Problem, ProblemError
from store import PROJECT, Store
from tests.store.conftest import Declare

CSV = "service,capacity,entrance,name_en,code,lon,lat\npharmacy,3,true,NA,007,29.83,31.14\npharmacy,,,,,,\n"


def refused_by(home: Path, data: Path) -> tuple[Problem, ...]:
    """Return what is wrong with the catalogue."""
    with pytest.raises(ProblemError) as refused:
        Store.open(home, data=data)
    return refused.value.problems


def test_a_declaration_is_a_dataset(home: Path, data: Path, declare: Declare) -> None:
    """Every word of the file is in it; the id is the file's name, the version 1."""
    declare("register", CSV, rows=2)
    (found,) = Store.open(home, data=data).datasets()
    assert (found.id, found.role, found.version, found.rows) == ("register", "facilities", 1, 2)
    assert (found.kind, found.evidence, found.vintage) == (Kind.BUILT_IN, Evidence.MEASURED, "2026-05")
    assert (found.title.ar, found.title.en, found.title.ko) == ("صيدليات", "Pharmacies", "약국")
    assert (found.origin.licence, found.origin.accessed) == ("CC BY 4.0", "2026-05-06")
    assert found.services == ("pharmacy",)
    assert found.kept_at == ""


def test_illustrative_evidence_is_a_kind_of_its_own(home: Path, data: Path, declare: Declare) -> None:
    """So that anything else is preferred to it."""
    declare("made_up", CSV, rows=2, evidence="illustrative")
    assert Store.open(home, data=data).dataset("made_up").kind is Kind.ILLUSTRATIVE


def test_csv_is_typed_by_its_role(home: Path, data: Path, declare: Declare) -> None:
    """A blank number is not known, "NA" is a text, leading zeros stay, lon and lat are the point."""
    declare("register", CSV, rows=2)
    frame = Store.open(home, data=data).frame("register")
    assert isinstance(frame, GeoDataFrame)
    assert list(frame.columns) == ["service", "capacity", "entrance", "name_en", "code", "geometry"]
    assert frame["capacity"].iloc[0] == 3
    assert frame.isna().sum().to_dict() == {
        "service": 0,
        "capacity": 1,
        "entrance": 1,
        "name_en": 1,
        "code": 1,
        "geometry": 1,
    }
    assert (frame["name_en"].iloc[0], frame["code"].iloc[0]) == ("NA", "007")
    assert frame["entrance"].iloc[0]
    assert (frame.geometry[0].x, frame.geometry[0].y) == (29.83, 31.14)
    assert frame.geometry[1] is None
    assert frame.crs.to_epsg() == 4326


def test_csv_without_places_is_a_plain_table(home: Path, data: Path, declare: Declare) -> None:
    """Reported figures have no point, and are not given one."""
    text = "indicator,place,level,value,unit,date,source_title,source_url\na,b,district,1.5,%,2026,t,https://x.org\n"
    declare("figures", text, rows=1, role="figures", evidence="reported", extra="")
    frame = Store.open(home, data=data).frame("figures")
    assert not isinstance(frame, GeoDataFrame)
    assert frame["value"].tolist() == [1.5]


def test_geojson_is_read_with_its_gaps(home: Path, data: Path, declare: Declare) -> None:
    """A feature without a property, and one without geometry, are rows with something not known."""
    line = {"type": "LineString", "coordinates": [[29.83, 31.14], [29.84, 31.14]]}
    features = [
        {"type": "Feature", "geometry": line, "properties": {"kind": "steps", "walkable": True}},
        {"type": "Feature", "geometry": None, "properties": {"kind": None}},
    ]
    text = json.dumps({"type": "FeatureCollection", "features": features})
    declare("streets", text, rows=2, role="walk_network", suffix=".geojson", extra="")
    frame = Store.open(home, data=data).frame("streets")
    assert isinstance(frame, GeoDataFrame)
    assert frame["walkable"].isna().tolist() == [False, True]
    assert frame["kind"].isna().tolist() == [False, True]
    assert frame.geometry.isna().tolist() == [False, True]
    assert list(frame.geometry[0].coords) == [(29.83, 31.14), (29.84, 31.14)]


@pytest.mark.parametrize(
    ("old", "new", "field"),
    [
        ('role = "facilities"', 'role = "weather"', "role"),
        ('evidence = "measured"', 'evidence = "certain"', "evidence"),
        ('evidence = "measured"', "", "evidence"),
        ('file = "register.csv"', 'file = "../register.csv"', "file"),
        ('file = "register.csv"', 'file = "register.xlsx"', "file"),
        ('sha256 = "', 'sha256 = "x', "sha256"),
        ("rows = 2", 'rows = "2"', "rows"),
        ('services = ["pharmacy"]', 'services = ["chemist"]', "services"),
        ('ko = "약국"', "", "title.ko"),
        ('licence = "CC BY 4.0"', "", "origin.licence"),
    ],
)
def test_a_broken_field_is_named(home: Path, data: Path, declare: Declare, old: str, new: str, field: str) -> None:
    """With the file it stands in, for the analyst who mends a citation."""
    declare("register", CSV, rows=2)
    path = data / "catalog" / "register.toml"
    path.write_text(path.read_text(encoding="utf-8").replace(old, new, 1), encoding="utf-8")
    problems = refused_by(home, data)
    assert {problem.rule for problem in problems} == {"catalogue-broken"}
    assert {problem.facts["file"] for problem in problems} == {"register.toml"}
    assert field in {problem.facts["field"] for problem in problems}


def test_every_broken_file_is_named_at_once(home: Path, data: Path, declare: Declare) -> None:
    """Two broken files and a sound one: two findings."""
    declare("sound", CSV, rows=2)
    (data / "catalog" / "one.toml").write_text("role = ", encoding="utf-8")
    declare("Two", CSV, rows=2)
    assert {problem.facts["file"] for problem in refused_by(home, data)} == {"one.toml", "Two.toml"}


@pytest.mark.parametrize(
    ("content", "rule", "field"),
    [
        (CSV.replace(",3,", ",4,"), "file-changed", ""),
        (None, "file-gone", ""),
    ],
)
def test_another_file_than_the_pinned_one_is_refused(
    home: Path, data: Path, declare: Declare, content: str | None, rule: str, field: str
) -> None:
    """A snapshot that was edited, or taken away, is not what its citation says."""
    declare("register", CSV, rows=2)
    path = data / "snapshots" / "register.csv"
    if content is None:
        path.unlink()
    else:
        path.write_text(content, encoding="utf-8")
    with pytest.raises(ProblemError) as refused:
        Store.open(home, data=data).frame("register")
    assert refused.value.problems[0].rule == rule
    assert refused.value.problems[0].facts.get("field", "") == field


@pytest.mark.parametrize(
    ("content", "rows", "suffix", "field"),
    [
        (CSV, 3, ".csv", "rows"),
        (CSV.replace(",3,", ",many,"), 2, ".csv", "capacity"),
        (CSV.replace("true", "maybe"), 2, ".csv", "entrance"),
        (CSV.replace("29.83", "east"), 2, ".csv", "lon"),
        ("not json", 2, ".geojson", "register.geojson"),
        ("{}", 2, ".geojson", "register.geojson"),
    ],
)
def test_a_snapshot_that_is_not_what_was_declared_is_refused(
    home: Path, data: Path, declare: Declare, content: str, rows: int, suffix: str, field: str
) -> None:
    """Pinned to the right bytes, and still wrong: the field is named."""
    declare("register", content, rows=rows, suffix=suffix)
    with pytest.raises(ProblemError) as refused:
        Store.open(home, data=data).frame("register")
    (problem,) = refused.value.problems
    assert (problem.rule, problem.facts["field"]) == ("catalogue-broken", field)


def test_a_mended_declaration_is_read_again(home: Path, data: Path, declare: Declare) -> None:
    """Opening anew sees it, without a restart."""
    declare("register", CSV, rows=2)
    Store.open(home, data=data)
    declare("register", CSV + "pharmacy,1,,,,,\n", rows=3)
    assert Store.open(home, data=data).dataset("register").rows == 3


def test_without_a_catalogue_nothing_is_built_in(home: Path, tmp_path: Path) -> None:
    """A bare folder is no fault."""
    assert Store.open(home, data=tmp_path).datasets() == ()


def test_another_district_sees_nothing_that_is_about_this_one(
    home: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """El-Max's illustration must not stand for any other place; without a word of a district it is for all."""
    here = (PROJECT / "data" / "district.toml").read_text(encoding="utf-8")
    other = tmp_path / "other.toml"
    other.write_text(here.replace('id = "el-max"', 'id = "elsewhere"'), encoding="utf-8")
    assert Store.open(home).datasets()
    monkeypatch.setenv("ELMAX_DISTRICT", str(other))
    assert Store.open(home).datasets() == ()
