"""Files of our own making, odd or harmful, through the command, harmful ones in its child process: verdicts by hand."""

import io
import json
import sqlite3
from collections.abc import Callable
from pathlib import Path
from typing import Any
from zipfile import ZIP_DEFLATED, ZipFile

import geopandas as gpd
import pytest
import xlsxwriter
from shapely import Point

from loaders.__main__ import main

Check = Callable[..., dict[str, Any]]
PLACES = "service,name_ar,capacity,lon,lat\n"
# A point of El-Max in degrees, and the same in the Egypt Red Belt grid (EPSG:22992) to the metre.
LON, LAT = 29.84, 31.14
RED_EAST, RED_NORTH = 493_300, 933_600


@pytest.fixture
def check(here: None, apart: Check) -> Check:  # noqa: ARG001 - for what it does
    """Check a file that means no harm, in this process."""
    return apart


@pytest.fixture
def apart(tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]) -> Check:
    """Write a file, check it with the real child process, and return the document with the exit status."""
    monkeypatch.setenv("ELMAX_HOME", str(tmp_path / "home"))

    def _check(name: str, content: bytes, *words: str) -> dict[str, Any]:
        path = tmp_path / name
        path.write_bytes(content)
        status = main(["check", str(path), *words, "--json"])
        document: dict[str, Any] = json.loads(capsys.readouterr().out)
        return {**document, "status": status, "rules": [problem["rule"] for problem in document["problems"]]}

    return _check


def _zipped(**members: bytes) -> bytes:
    out = io.BytesIO()
    with ZipFile(out, "w", ZIP_DEFLATED) as archive:
        for name, content in members.items():
            archive.writestr(name, content)
    return out.getvalue()


def _workbook(rows: list[list[object]]) -> bytes:
    out = io.BytesIO()
    with xlsxwriter.Workbook(out) as book:
        sheet = book.add_worksheet()
        for number, row in enumerate(rows):
            sheet.write_row(number, 0, row)
    return out.getvalue()


def _geopackage(tmp_path: Path) -> bytes:
    frame = gpd.GeoDataFrame({"service": ["pharmacy"], "name_ar": ["صيدلية"]}, geometry=[Point(LON, LAT)], crs=4326)
    path = tmp_path / "made.gpkg"
    frame.to_file(path, driver="GPKG")
    return path.read_bytes()


@pytest.mark.parametrize(
    ("encoding", "digits", "verdict"),
    [
        ("utf-8", "٣٥", "accepted"),
        ("utf-8-sig", "۳۵", "accepted"),
        ("utf-16", "35", "repaired"),
        ("windows-1256", "35", "repaired"),
    ],
)
def test_arabic_in_any_encoding_with_any_digits(check: Check, encoding: str, digits: str, verdict: str) -> None:
    """Thirty names in Arabic are plenty to tell an encoding; what had to be told apart is announced."""
    rows = "".join(
        f"pharmacy,صيدلية المكس الكبرى بجوار المسجد رقم {n},{digits},{LON},{LAT + n / 1e4}\n" for n in range(30)
    )
    told = check("أماكن.csv", (PLACES + rows).encode(encoding))
    assert (told["verdict"], told["role"], told["rows_loaded"]) == (verdict, "facilities", 30)


def test_few_letters_that_could_be_several_encodings_are_asked(check: Check) -> None:
    """A single word is no proof: each reading is shown and a person chooses."""
    told = check("one.csv", (PLACES + f"pharmacy,المكس,35,{LON},{LAT}\n").encode("iso-8859-6"))
    assert (told["verdict"], told["status"], told["rules"]) == ("choice", 3, ["encoding-unsure"])
    assert {"iso-8859-6", "windows-1256"} <= set(told["problems"][0]["candidates"])


def test_metres_without_a_label_are_asked_and_never_plotted(check: Check) -> None:
    """Coordinates of the Red Belt grid: nothing is loaded before somebody says so."""
    rows = "".join(f"pharmacy,صيدلية,3,{RED_EAST + n},{RED_NORTH + n}\n" for n in range(5))
    told = check("red.csv", (PLACES + rows).encode())
    assert (told["verdict"], told["rows_loaded"]) == ("choice", 0)
    (asked,) = (problem for problem in told["problems"] if problem["severity"] == "choice")
    assert asked["rule"].startswith("crs")


LAYER = b"<OGRVRTLayer name='x'><SrcDataSource>/etc/passwd</SrcDataSource></OGRVRTLayer>"
VRT = b"<OGRVRTDataSource>" + LAYER + b"</OGRVRTDataSource>"
ENTITIES = b'<?xml version="1.0"?><!DOCTYPE k [<!ENTITY a "aaaa"><!ENTITY b "&a;&a;&a;">]>'
OUTSIDE = b'<?xml version="1.0"?><!DOCTYPE k [<!ENTITY b SYSTEM "file:///etc/passwd">]>'
KML = b"<kml><Document><name>&b;</name></Document></kml>"
HARM: dict[str, Callable[[], bytes]] = {
    "slip.zip": lambda: _zipped(**{"../../evil.shp": b"x", "a.dbf": b"x"}),
    "nested.zip": lambda: _zipped(**{"inner.zip": _zipped(**{"a.csv": b"a,b\n1,2\n"})}),
    "bomb.zip": lambda: _zipped(**{"a.shp": b"\0" * 300_000_000, "a.shx": b"", "a.dbf": b""}),
    "cut.zip": lambda: _zipped(**{"a.shp": b"\0" * 1000})[:60],
    "pointer.geojson": lambda: VRT,
    "portal.csv": lambda: b"<!DOCTYPE html><html><body>Please log in</body></html>",
    "lfs.geojson": lambda: b"version https://git-lfs.github.com/spec/v1\noid sha256:00\nsize 1\n",
    "nul.csv": lambda: b"a,b\n\x00\x01\x02,\x00\n" * 50,
    "deep.geojson": lambda: b"[" * 100_000,
    "endless.geojson": lambda: b'{"type":"Point","coordinates":[1e999,0]}',
    "wide.csv": (",".join(f"c{n}" for n in range(60_000)) + "\n1\n").encode,
    "database.gpkg": lambda: b"SQLite format 3\x00" + b"\0" * 500,
    "entities.kml": lambda: ENTITIES + KML,
    "outside.kml": lambda: OUTSIDE + KML,
}


@pytest.mark.parametrize("name", HARM)
def test_what_means_harm_is_refused_with_a_sentence(apart: Check, name: str) -> None:
    """Status 4, nothing kept, one sentence at least in each language, and none of another file's text in it."""
    told = apart(name, HARM[name]())
    assert (told["verdict"], told["status"]) == ("refused", 4), told["rules"]
    for problem in told["problems"]:
        assert all(problem["say"][language] for language in ("ar", "en", "ko"))
        assert "root:" not in json.dumps(problem)


def test_markup_in_names_stays_text(check: Check) -> None:
    """A header and a cell that would be a picture or a script in a page: loaded letter for letter."""
    rows = f"pharmacy,<script>alert(1)</script>,3,{LON},{LAT},=cmd|' /C calc'!A0\n"
    header = PLACES.replace("\n", ",<img src=x onerror=alert(1)>\n")
    told = check("x.csv", (header + rows).encode())
    assert (told["verdict"], told["rows_loaded"]) == ("accepted", 1)


def test_a_workbook_with_numbers_dates_and_arabic_is_read(check: Check) -> None:
    """As an office saves it."""
    rows: list[list[object]] = [["service", "name_ar", "capacity", "lon", "lat"], ["pharmacy", "صيدلية", 3, LON, LAT]]
    told = check("book.xlsx", _workbook(rows))
    assert (told["verdict"], told["format"], told["rows_loaded"]) == ("accepted", "xlsx", 1)


def test_a_geopackage_is_read_without_trusting_what_it_does(apart: Check, tmp_path: Path) -> None:
    """A trigger that would empty the layer is never run."""
    clean = _geopackage(tmp_path)
    told = apart("good.gpkg", clean)
    assert (told["verdict"], told["format"], told["rows_loaded"]) == ("accepted", "geopackage", 1)
    path = tmp_path / "made.gpkg"
    connection = sqlite3.connect(path)
    connection.execute("CREATE TRIGGER harm AFTER UPDATE ON gpkg_contents BEGIN DELETE FROM made; END")
    connection.commit()
    connection.close()
    harmed = apart("trigger.gpkg", path.read_bytes())
    assert (harmed["verdict"], harmed["rows_loaded"]) == ("accepted", 1)


def test_a_file_is_never_changed_by_its_check(apart: Check, tmp_path: Path) -> None:
    """Whatever is read is read from a copy, or not written."""
    content = _geopackage(tmp_path)
    apart("good.gpkg", content)
    assert (tmp_path / "good.gpkg").read_bytes() == content
    assert sorted(path.name for path in tmp_path.iterdir() if path.suffix == ".gpkg") == ["good.gpkg", "made.gpkg"]
