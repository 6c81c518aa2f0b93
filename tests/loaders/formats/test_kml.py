"""KML: places with their texts as letters, nothing fetched, nothing expanded."""

from collections.abc import Callable, Mapping
from pathlib import Path
from typing import Any
from xml.sax.saxutils import escape

import pytest
import shapely
from hypothesis import given, settings
from hypothesis import strategies as st

from loaders.formats.kml import read
from loaders.taken import Taken
from model.problem import Problem, Severity

Cells = Callable[[Taken], dict[str, list[Any]]]
Drawn = Callable[[Taken], list[str | None]]
Refused = Callable[..., Problem]
Archive = Callable[[Mapping[str, str | bytes]], Path]
HEAD = '<?xml version="1.0" encoding="UTF-8"?>'
LINE = "<LineString><tessellate>1</tessellate><coordinates>0,0,0 1,1,0</coordinates></LineString>"
POINT = "<Point><coordinates>29.84,31.15</coordinates></Point>"


@pytest.fixture
def kml(tmp_path: Path) -> Callable[[str], Path]:
    """Write a document around some elements."""

    def _kml(inside: str, head: str = HEAD, encoding: str = "utf-8") -> Path:
        path = tmp_path / "file"
        text = f'{head}<kml xmlns="http://www.opengis.net/kml/2.2"><Document><name>الكل</name>{inside}</Document></kml>'
        path.write_bytes(text.encode(encoding))
        return path

    return _kml


Kml = Callable[..., Path]


def _ring(*corners: str) -> str:
    return f"<LinearRing><coordinates>{' '.join(corners)}</coordinates></LinearRing>"


def test_reads_names_folders_and_data(kml: Kml, cells: Cells, drawn: Drawn) -> None:
    """A description is text, markup and all; data of either kind are columns; folders are one more."""
    taken = read(
        kml(
            f"<Folder><name>صحة</name><Folder><name>عيادات</name><Placemark><name>عيادة &amp; صيدلية</name>"
            f"<description><![CDATA[<b onclick='x'>سرير</b>]]></description><ExtendedData>"
            f'<Data name="أسرة"><displayName>x</displayName><value>12</value></Data>'
            f'<SchemaData schemaUrl="#s"><SimpleData name="حي">المكس</SimpleData></SchemaData>'
            f"</ExtendedData>{POINT}</Placemark></Folder></Folder>"
            f"<Placemark><TimeStamp><when>2024-05</when></TimeStamp></Placemark>"
        )
    )
    assert cells(taken) == {
        "name": ["عيادة & صيدلية", None],
        "description": ["<b onclick='x'>سرير</b>", None],
        "أسرة": ["12", None],
        "حي": ["المكس", None],
        "folder": ["صحة / عيادات", None],
        "when": [None, "2024-05"],
    }
    assert (drawn(taken), taken.crs) == (["POINT (29.84 31.15)", None], "EPSG:4326")
    assert (taken.rows.to_pylist(), taken.rows_in, taken.problems) == ([1, 2], 2, ())


def _polygon(outer: str, inner: str = "") -> str:
    hole = f"<innerBoundaryIs>{inner}</innerBoundaryIs>" if inner else ""
    return f"<Polygon><outerBoundaryIs>{outer}</outerBoundaryIs>{hole}</Polygon>"


@pytest.mark.parametrize(
    ("shape", "text"),
    [
        (POINT, "POINT (29.84 31.15)"),
        ("<Point><coordinates>\n 1,2,0 \n</coordinates></Point>", "POINT (1 2)"),
        ("<Point><coordinates>1,2,5</coordinates></Point>", "POINT Z (1 2 5)"),
        (LINE, "LINESTRING (0 0, 1 1)"),
        (_ring("0,0", "1,0", "1,1", "0,0"), "LINESTRING (0 0, 1 0, 1 1, 0 0)"),
        (
            _polygon(_ring("0,0", "9,0", "9,9", "0,0"), _ring("5,1", "6,1", "6,2", "5,1")),
            "POLYGON ((0 0, 9 0, 9 9, 0 0), (5 1, 6 1, 6 2, 5 1))",
        ),
        (f"<MultiGeometry>{POINT}</MultiGeometry>", "POINT (29.84 31.15)"),
        (f"<MultiGeometry>{POINT}{POINT}</MultiGeometry>", "MULTIPOINT ((29.84 31.15), (29.84 31.15))"),
        (
            f"<MultiGeometry>{POINT}<MultiGeometry>{LINE}</MultiGeometry></MultiGeometry>",
            "GEOMETRYCOLLECTION (POINT (29.84 31.15), LINESTRING (0 0, 1 1))",
        ),
        ("<Point><coordinates/></Point>", None),
    ],
)  # fmt: skip
def test_reads_every_kind_of_shape(kml: Kml, drawn: Drawn, shape: str, text: str | None) -> None:
    """East, north, height between commas; heights that are all 0 are none."""
    assert drawn(read(kml(f"<Placemark>{shape}</Placemark>"))) == [text]


@pytest.mark.parametrize(
    "shape",
    [
        "<Point><coordinates>x,2</coordinates></Point>",
        "<Point><coordinates>1</coordinates></Point>",
        "<Point><coordinates>1,nan</coordinates></Point>",
        "<Point><coordinates>1,2 3,4</coordinates></Point>",
        "<LineString><coordinates>1,2</coordinates></LineString>",
        _polygon(_ring("0,0", "1,0", "1,1", "0,1")),
        f"<MultiGeometry>{POINT}<Point><coordinates>,</coordinates></Point></MultiGeometry>",
    ],
)
def test_a_broken_shape_is_set_aside_and_told(kml: Kml, shape: str) -> None:
    """Among good ones it costs nobody else the place."""
    taken = read(kml(f"<Placemark>{POINT}</Placemark><Placemark><name>b</name>{shape}</Placemark>"))
    assert [(p.rule, p.severity, p.where[0].row) for p in taken.problems] == [("geometry-broken", Severity.REPAIR, 2)]
    assert (taken.rows.to_pylist(), taken.rows_in) == ([1], 2)


def test_what_a_file_links_to_is_named_and_never_fetched(kml: Kml, refused: Refused) -> None:
    """Sockets are shut in these tests; alone, such a file holds nothing."""
    link = "<NetworkLink><Link><href>http://example.invalid/x.kml</href></Link></NetworkLink>"
    taken = read(kml(f"{link}{link}<styleUrl>http://example.invalid/s</styleUrl><Placemark>{POINT}</Placemark>"))
    assert [(p.rule, p.count, p.facts["names"]) for p in taken.problems] == [("kml-passed-over", 2, "NetworkLink")]
    assert refused(read, kml(link)).severity == Severity.REFUSE


@pytest.mark.parametrize(
    ("head", "rule"),
    [
        (f'{HEAD}<!DOCTYPE kml [<!ENTITY a "aaaa"><!ENTITY b "&a;&a;">]>', "markup-entities"),
        (f'{HEAD}<!DOCTYPE kml SYSTEM "file:///etc/passwd">', "markup-entities"),
        (f"{HEAD}<a>", "markup-broken"),
        (f"{HEAD}{'<a>' * 5000}", "markup-deep"),
    ],
)
def test_refuses_entities_and_what_is_broken(kml: Kml, refused: Refused, head: str, rule: str) -> None:
    """A billion laughs, a file of the server, an element that is never closed, a well without a bottom."""
    assert refused(read, kml(f"<Placemark>{POINT}</Placemark>", head)).rule == rule


def test_says_where_it_breaks(kml: Kml, refused: Refused) -> None:
    """Line 2, and the character in it."""
    found = refused(read, kml("\n<Placemark></Folder>"))
    assert (found.facts["line"], found.facts["character"]) == (2, 14)


def test_a_document_without_places_holds_no_data(kml: Kml, refused: Refused) -> None:
    """Not even one placemark."""
    assert refused(read, kml("")).rule == "file-empty"


def test_believes_the_declared_encoding_where_it_is_so_and_asks_otherwise(
    kml: Kml, cells: Cells, refused: Refused
) -> None:
    """Windows Arabic that says so is read; Windows Arabic that says it is UTF-8 is asked about, and read as chosen."""
    named = f"<Placemark><name>عيادة المكس</name>{POINT}</Placemark>"
    told = HEAD.replace("UTF-8", "windows-1256")
    assert cells(read(kml(named, told, "windows-1256")))["name"] == ["عيادة المكس"]
    path = kml(named, HEAD, "windows-1256")
    assert refused(read, path).rule == "encoding-unsure"
    taken = read(path, encoding="windows-1256")
    assert (cells(taken)["name"], taken.encoding) == (["عيادة المكس"], "windows-1256")


def test_a_word_on_its_encoding_hides_no_damage(kml: Kml, refused: Refused, cells: Cells) -> None:
    """Nearly every KML says UTF-8: letters that were lost or misread on the way are asked about all the same."""
    named = f"<Placemark><name>عيادة المكس</name>{POINT}</Placemark>"
    cut = kml(named)
    cut.write_bytes(cut.read_bytes().replace("عيادة".encode(), "عيادة".encode()[:-1]))
    assert refused(read, cut).rule == "encoding-damaged"
    assert cells(read(cut, encoding="utf-8"))["name"] == ["عياد\ufffd المكس"]
    assert refused(read, kml(named.encode().decode("iso-8859-1"))).rule == "text-misread"


def test_reads_the_main_file_of_a_kmz(kml: Kml, archive: Archive, cells: Cells, refused: Refused) -> None:
    """``doc.kml`` where there is one; else the only one; else a person says which."""
    one, two = (kml(f"<Placemark><name>{name}</name></Placemark>").read_bytes() for name in ("أ", "ب"))
    path = archive({"files/x.kml": two, "doc.kml": one, "files/a.png": b"x"})
    assert cells(read(path))["name"] == ["أ"]
    assert cells(read(path, table="files/x.kml"))["name"] == ["ب"]
    assert cells(read(archive({"x.kml": two, "__MACOSX/._x.kml": b"shadow"})))["name"] == ["ب"]
    assert refused(read, archive({"x.kml": two, "y.kml": one})).candidates == ("x.kml", "y.kml")


_DEGREE = st.floats(-90, 90, allow_nan=False)
_LETTERS = st.text(
    st.characters(codec="utf-8", exclude_categories=("Cc", "Cs", "Z"), exclude_characters="\ufffe\uffff"), min_size=1
)


@settings(deadline=None, derandomize=True, max_examples=60)
@given(st.lists(st.tuples(_LETTERS, _DEGREE, _DEGREE), min_size=1))
def test_what_is_written_is_read(
    tmp_path_factory: pytest.TempPathFactory, rows: list[tuple[str, float, float]]
) -> None:
    """Names and places come back as they were, even such as look misread."""
    places = "".join(
        f"<Placemark><name>{escape(name)}</name><Point><coordinates>{x!r},{y!r}</coordinates></Point></Placemark>"
        for name, x, y in rows
    )
    path = tmp_path_factory.mktemp("kml") / "file"
    path.write_text(f"{HEAD}<kml>{places}</kml>", encoding="utf-8")
    taken = read(path, encoding="utf-8")
    assert taken.columns["name"].to_pylist() == [name for name, _, _ in rows]
    assert taken.shapes is not None
    points = [shapely.from_wkb(one) for one in taken.shapes.to_pylist()]
    assert [(point.x, point.y) for point in points] == [(x, y) for _, x, y in rows]
