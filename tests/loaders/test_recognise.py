"""Formats are told by content: the name of a file says nothing."""

import gzip
import io
import sqlite3
import struct
from pathlib import Path
from zipfile import ZipFile

import pytest

from loaders.confined import LARGEST_FILE
from loaders.parse import parse, parse_bytes
from loaders.recognise import ACCEPTED, ZIPPED, recognise
from model.problem import Problem, ProblemError

_CSV, _FEATURE = b"a,b\n1,2\n", b'{"type": "Feature", "properties": {"a": 1}, "geometry": null}'
_TYPES = "[Content_Types].xml"
# One field of three letters, one row; the day is not written, as by programs that do not care.
_TABLE = struct.pack("<B3xIHH20x11sc4xBB14x", 3, 1, 65, 4, b"name", b"C", 3, 0) + b"\r mks"


def _zipped(members: dict[str, bytes]) -> bytes:
    """Return an archive of members by name."""
    written = io.BytesIO()
    with ZipFile(written, "w") as archive:
        for name, content in members.items():
            archive.writestr(name, content)
    return written.getvalue()


def _database(tmp_path: Path, table: str) -> bytes:
    path = tmp_path / f"{table}.db"
    connection = sqlite3.connect(path)
    connection.execute(f"create table {table} (a)")
    connection.close()
    return path.read_bytes()


def _form(tmp_path: Path, data: bytes, encoding: str | None = None) -> str:
    path = tmp_path / "file"
    path.write_bytes(data)
    return recognise(path, encoding)


def _refusal(tmp_path: Path, data: bytes) -> Problem:
    with pytest.raises(ProblemError) as refusal:
        _form(tmp_path, data)
    (problem,) = refusal.value.problems
    return problem


@pytest.mark.parametrize(
    ("data", "form"),
    [
        (_CSV, "csv"),
        (b"\xef\xbb\xbf" + _CSV, "csv"),
        ("اسم,b\n".encode("utf-16"), "csv"),
        ("مكس,b\n1,2\n".encode("cp1256"), "csv"),
        (_FEATURE, "geojson"),
        (b" \n\t" + _FEATURE, "geojson"),
        (_FEATURE.decode().encode("utf-16"), "geojson"),
        (b"\x1e" + _FEATURE, "geojson"),
        (b'[{"type": "Feature"}]', "geojson"),
        (b"<?xml version='1.0'?><kml></kml>", "kml"),
        (b"PAR1....", "parquet"),
        (b"POINT(1 2)\n", "wkt"),
        (b"srid=4326;MultiPolygon Z (((", "wkt"),
        (b"Point,b\n1,2\n", "csv"),
        (b"point (m),b\n", "csv"),
        (_zipped({_TYPES: b"<Types/>", "xl/workbook.xml": b"<w/>"}), "xlsx"),
        (_zipped({_TYPES: b"<Types/>", "xl\\workbook.xml": b"<w/>"}), "xlsx"),
        (_zipped({"a.shp": b"..", "a.dbf": b".."}), "shapefile"),
        (_zipped({"Folder/A.SHP": b"..", "readme.csv": _CSV}), "shapefile"),
        (_zipped({"stops.txt": _CSV, "routes.txt": _CSV}), "gtfs"),
        (_zipped({"doc.kml": b"<kml/>", "files/photo.jpg": b"\xff\xd8\xff"}), "kml"),
        (_zipped({"a.csv": _CSV}), ZIPPED),
        (_zipped({"a.csv": _CSV, "b.geojson": _FEATURE}), ZIPPED),
    ],
)
def test_tells_a_form_by_its_content(tmp_path: Path, data: bytes, form: str) -> None:
    """Text by what it begins with, archives by what is in them."""
    assert _form(tmp_path, data) == form


def test_tells_a_geopackage_from_other_databases(tmp_path: Path) -> None:
    """By its id, and by the table that every GeoPackage has."""
    assert _form(tmp_path, _database(tmp_path, "gpkg_contents")) == "geopackage"
    plain = bytearray(_database(tmp_path, "t"))
    assert _refusal(tmp_path, bytes(plain)).facts["format"] == "SQLite"
    plain[68:72] = b"GPKG"
    assert _form(tmp_path, bytes(plain)) == "geopackage"


@pytest.mark.parametrize(
    ("data", "rule", "name"),
    [
        (gzip.compress(_CSV, mtime=0), "format-not-read", "gzip"),
        (b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1....", "format-not-read", "Microsoft Office 97"),
        (b"\x00\x00\x27\x0a....", "format-not-read", "Shapefile (.shp)"),
        (_TABLE, "format-not-read", "dBASE (.dbf)"),
        (b'{"type": "Topology", "objects": {}}', "format-not-read", "TopoJSON"),
        (b'{"geometryType" : "esriGeometryPoint", "features": []}', "format-not-read", "Esri JSON"),
        (_zipped({_TYPES: b"<Types/>", "word/document.xml": b""}), "format-not-read", "DOCX"),
        (_zipped({_TYPES: b"<Types/>", "xl/workbook.bin": b""}), "format-not-read", "XLSB"),
        (_zipped({"mimetype": b"application/vnd.oasis.opendocument.spreadsheet"}), "format-not-read", "ODS"),
        (_zipped({"photo.jpg": b"", "photo.png": b""}), "format-not-read", "ZIP"),
        (_zipped({}), "format-not-read", "ZIP"),
        (b"<OGRVRTDataSource></OGRVRTDataSource>", "format-unknown", "XML"),
        (b"<!DOCTYPE html><html></html>", "format-unknown", "HTML"),
        (b"%PDF-1.7", "format-unknown", "PDF"),
    ],
)
def test_refuses_other_formats_plainly(tmp_path: Path, data: bytes, rule: str, name: str) -> None:
    """The refusal names what the file is and what is accepted."""
    problem = _refusal(tmp_path, data)
    assert (problem.rule, problem.facts["format"]) == (rule, name)
    assert problem.facts["accepted"] == ACCEPTED


@pytest.mark.parametrize("data", [b"a,b\n1,\x00\n", b"\x03,b\n1,\x00\n", b"a,b\n1,x\n" + b"1,x\n" * 20_000 + b"\x00"])
def test_names_the_byte_that_no_text_has(data: bytes) -> None:
    """Where it stands first, at the beginning or far behind; a file of four bytes and more is no table of dBASE yet."""
    with pytest.raises(ProblemError) as refusal:
        parse_bytes(data)
    (problem,) = refusal.value.problems
    at = data.index(b"\x00")
    assert (problem.rule, problem.facts["character"], problem.where[0].row) == (
        "text-zero-bytes",
        at + 1,
        data[:at].count(b"\n") + 1,
    )
    assert problem.facts["accepted"] == ACCEPTED


def test_a_word_in_a_property_makes_no_other_format(tmp_path: Path) -> None:
    """Only the file itself can be TopoJSON."""
    assert _form(tmp_path, b'{"type": "Feature", "properties": {"type": "Topology"}, "geometry": null}') == "geojson"


def test_refuses_a_pointer_to_data(tmp_path: Path) -> None:
    """What Git LFS leaves where the data should be is no table of one column."""
    assert _refusal(tmp_path, b"version https://git-lfs.github.com/spec/v1\noid sha256:0\n").rule == "lfs-pointer"


@pytest.mark.parametrize(
    "members",
    [
        {_TYPES: b"<Types/>", "xl/workbook.xml": b"", "xl/vbaProject.bin": b""},
        {_TYPES: b'<Types><x="application/vnd.ms-excel.sheet.macroEnabled.main+xml"/>', "xl/workbook.xml": b""},
    ],
)
def test_refuses_a_workbook_with_macros(tmp_path: Path, members: dict[str, bytes]) -> None:
    """By the programs in it and by what it says that it is."""
    assert _refusal(tmp_path, _zipped(members)).rule == "workbook-macros"


@pytest.mark.parametrize("data", [b"", b"\n \n", b"\xef\xbb\xbf", b"\xff\xfe"])
def test_refuses_an_empty_file(tmp_path: Path, data: bytes) -> None:
    """A mark and white space are nothing."""
    assert _refusal(tmp_path, data).rule == "file-empty"


def test_refuses_a_file_larger_than_the_limit(tmp_path: Path) -> None:
    """The size is looked at before a byte is read; the file is sparse and costs nothing."""
    path = tmp_path / "large.csv"
    with path.open("wb") as file:
        file.truncate(LARGEST_FILE + 1)
    with pytest.raises(ProblemError, match="file-too-large"):
        parse(path)


def test_reads_the_one_file_in_an_archive() -> None:
    """Whatever a Mac or Windows adds by the way."""
    parsed = parse_bytes(_zipped({"__MACOSX/._a.csv": b"x", ".DS_Store": b"x", "منشآت": _CSV}))
    assert (parsed.format, parsed.rows_in, parsed.tables, parsed.table) == ("csv", 1, (), "")
    assert parse_bytes(_zipped({"a.txt": _FEATURE})).format == "geojson"


def test_asks_which_file_of_an_archive() -> None:
    """Then reads the one that was chosen, by its name; what is called like no data is not offered."""
    data = _zipped({"a.csv": _CSV, "d/b.geojson": _FEATURE, "terms.pdf": b"%PDF"})
    with pytest.raises(ProblemError) as asked:
        parse_bytes(data)
    (problem,) = asked.value.problems
    assert (problem.rule, problem.candidates) == ("table-unsure", ("a.csv", "d/b.geojson"))
    parsed = parse_bytes(data, table="d/b.geojson")
    assert (parsed.format, parsed.tables, parsed.table) == ("geojson", ("a.csv", "d/b.geojson"), "d/b.geojson")


def test_finds_no_archive_in_an_archive(tmp_path: Path) -> None:
    """Nothing comes of a door behind a door."""
    assert _refusal(tmp_path, _zipped({"a.zip": _zipped({"a.csv": _CSV})})).rule == "archive-nested"


_LAUGHS = b'<!DOCTYPE x [<!ENTITY a "ha"><!ENTITY b "&a;&a;&a;">]>'


@pytest.mark.parametrize("part", ["xl/workbook.xml", "xl/worksheets/sheet1.xml", "xl/sharedStrings.xml", _TYPES])
def test_a_workbook_with_entities_is_seen_by_no_parser(part: str, monkeypatch: pytest.MonkeyPatch) -> None:
    """In whichever part: neither laughs by the billion nor what lies in other files."""
    monkeypatch.setattr("loaders.read.import_module", None)
    parts = {_TYPES: b"<Types/>", "xl/workbook.xml": b"<w/>", "xl/worksheets/sheet1.xml": b"<s/>"}
    with pytest.raises(ProblemError, match="markup-entities"):
        parse_bytes(_zipped({**parts, part: b"<?xml version='1.0'?>" + _LAUGHS + b"<x>&b;</x>"}))


def test_entities_in_kml_are_refused() -> None:
    """As in a workbook."""
    with pytest.raises(ProblemError, match="markup-entities"):
        parse_bytes(b"<?xml version='1.0'?>" + _LAUGHS + b"<kml><Placemark><name>&b;</name></Placemark></kml>")
