"""Shapefiles: GDAL draws the shapes, and whatever it would guess or pass over is found out and told."""

import struct
from collections.abc import Callable, Mapping
from pathlib import Path
from tempfile import TemporaryDirectory
from typing import Any
from zipfile import ZipFile

import geopandas as gpd
import pytest
import shapely
from hypothesis import given, settings
from hypothesis import strategies as st
from pyproj import CRS

from loaders.formats.shapefile import read
from loaders.taken import Taken
from model.problem import Problem, Severity

Cells = Callable[[Taken], dict[str, list[Any]]]
Drawn = Callable[[Taken], list[str | None]]
Refused = Callable[..., Problem]
Archive = Callable[[Mapping[str, str | bytes]], Path]
Parts = dict[str, bytes]
METRES = "EPSG:32635"
_START = 33  # bytes of a dBASE file around its fields
PLACES = gpd.GeoDataFrame(
    {"الاسم": ["عيادة المكس", "صيدلية", "مدرسة"], "n": [7, 2, 3]},
    geometry=[shapely.Point(500_000 + at, 900_000) for at in range(3)],
    crs=METRES,
)


def _write(frame: gpd.GeoDataFrame, folder: Path, encoding: str) -> Parts:
    frame.to_file(folder / "a.shp", driver="ESRI Shapefile", encoding=encoding)
    return {path.suffix: path.read_bytes() for path in folder.iterdir()}


@pytest.fixture(scope="module")
def written(tmp_path_factory: pytest.TempPathFactory) -> dict[str, Parts]:
    """Return the parts of the usual places in two encodings."""
    return {name: _write(PLACES, tmp_path_factory.mktemp(name), name) for name in ("utf-8", "windows-1256")}


@pytest.fixture
def parts(tmp_path_factory: pytest.TempPathFactory, written: dict[str, Parts]) -> Callable[..., Parts]:
    """Return the parts of a shapefile by suffix, as GDAL writes them."""

    def _parts(frame: gpd.GeoDataFrame = PLACES, encoding: str = "utf-8") -> Parts:
        return dict(written[encoding]) if frame is PLACES else _write(frame, tmp_path_factory.mktemp("shp"), encoding)

    return _parts


MakeParts = Callable[..., Parts]


def _named(parts: Parts, name: str = "مرافق", without: tuple[str, ...] = ()) -> dict[str, str | bytes]:
    return {name + suffix: content for suffix, content in parts.items() if suffix not in without}


def _table(fields: list[tuple[str, int, int]], rows: list[bytes]) -> bytes:
    """Return a dBASE file with the fields f0, f1, … of a kind, a width and decimals, and rows of one width."""
    head = b"".join(
        struct.pack("<11sc4xBB14x", f"f{at}".encode(), kind.encode(), width, decimals)
        for at, (kind, width, decimals) in enumerate(fields)
    )
    size = sum(width for _, width, _ in fields) + 1
    begin = struct.pack("<B3xIHH20x", 3, len(rows), _START + len(head), size)
    return begin + head + b"\r" + b"".join(b" " + row for row in rows)


def _points(kind: int, *positions: tuple[float, ...]) -> bytes:
    """Return the shapes of a shapefile of points of one kind, as its specification has them."""
    records = b"".join(
        struct.pack(">ii", number, 2 + 4 * len(position)) + struct.pack(f"<i{len(position)}d", kind, *position)
        for number, position in enumerate(positions, start=1)
    )
    head = struct.pack(">i20xi", 9994, (100 + len(records)) // 2) + struct.pack("<ii8d", 1000, kind, *[0.0] * 8)
    return head + records


def _rules(taken: Taken) -> list[str]:
    return [problem.rule for problem in taken.problems]


def test_reads_names_numbers_and_the_system(parts: MakeParts, archive: Archive, cells: Cells, drawn: Drawn) -> None:
    """The system is the number that the text in the file means."""
    taken = read(archive(_named(parts())))
    assert cells(taken) == {"الاسم": ["عيادة المكس", "صيدلية", "مدرسة"], "n": [7, 2, 3]}
    assert drawn(taken) == [f"POINT (50000{at} 900000)" for at in range(3)]
    assert (taken.crs, taken.encoding, taken.table) == ("EPSG:32635", "utf-8", "مرافق")
    assert (taken.rows.to_pylist(), taken.rows_in, taken.problems) == ([1, 2, 3], 3, ())


@pytest.mark.parametrize("number", [4326, 32635, 32636, 22992, 22993, 3857, 4229])
@pytest.mark.parametrize("form", ["WKT1_ESRI", "WKT2_2019"])
def test_knows_the_systems_of_the_country(parts: MakeParts, archive: Archive, number: int, form: str) -> None:
    """By the number that its parameters mean, in the words of either kind of text."""
    written = {**parts(), ".prj": CRS.from_epsg(number).to_wkt(form).encode()}
    assert read(archive(_named(written))).crs == f"EPSG:{number}"


def test_metres_without_a_system_are_never_called_degrees(parts: MakeParts, archive: Archive) -> None:
    """No ``.prj``: nobody says what the coordinates are in."""
    assert read(archive(_named(parts(), without=(".prj",)))).crs == ""


def test_a_system_of_its_own_is_followed_by_its_definition(parts: MakeParts, archive: Archive) -> None:
    """A grid that has no number: a metre east of its middle at the equator is 1 / 111,320 of a degree."""
    own = CRS.from_proj4("+proj=tmerc +lat_0=0 +lon_0=29.5 +k=1 +x_0=100 +y_0=0 +datum=WGS84 +units=m")
    moved = gpd.GeoDataFrame({"n": [1, 2, 3]}, geometry=[shapely.Point(100 + at, 0) for at in range(3)], crs=own)
    taken = read(archive(_named(parts(moved))))
    assert (taken.crs, _rules(taken)) == ("EPSG:4326", ["crs-by-definition"])
    assert taken.shapes is not None
    lon = [shapely.from_wkb(one).x for one in taken.shapes.to_pylist()]
    assert lon == pytest.approx([29.5, 29.5 + 1 / 111_320, 29.5 + 2 / 111_320], abs=1e-8)


def test_a_number_that_contradicts_its_text_is_not_believed(parts: MakeParts, archive: Archive) -> None:
    """Zone 36 under the number and the name of zone 35: what is calculated follows the parameters."""
    text = CRS.from_epsg(32636).to_wkt("WKT1_GDAL").replace('"EPSG","32636"', '"EPSG","32635"').replace("36N", "35N")
    assert read(archive(_named({**parts(), ".prj": text.encode()}))).crs == "EPSG:32636"


@pytest.mark.parametrize("form", ["WKT1_ESRI", "WKT1_GDAL"])
def test_a_system_that_is_nearly_a_known_one_is_not_that_one(parts: MakeParts, archive: Archive, form: str) -> None:
    """Zone 35 with its middle a kilometre farther: it bears the name, and is followed by its own definition."""
    text = CRS.from_epsg(32635).to_wkt(form).replace("500000", "501000")
    taken = read(archive(_named({**parts(), ".prj": text.encode()})))
    assert (taken.crs, _rules(taken)) == ("EPSG:4326", ["crs-by-definition"])


def test_the_text_of_web_maps_is_known_and_no_other_grid_is_opened(parts: MakeParts, archive: Archive) -> None:
    """GDAL names a grid of no shift in it; any other name would be a file."""
    text = CRS.from_epsg(3857).to_wkt("WKT1_GDAL")
    assert "+nadgrids=@null" in text
    assert read(archive(_named({**parts(), ".prj": text.encode()}))).crs == "EPSG:3857"
    other = text.replace("@null", "a.gsb")
    assert _rules(read(archive(_named({**parts(), ".prj": other.encode()})))) == ["crs-not-understood"]


@pytest.mark.parametrize(
    "text",
    ["hello", "PROJCS[", "+proj=utm +zone=35", "x" * 100_000, 'PROJCS["a",EXTENSION["PROJ4","+nadgrids=/etc/x"]]'],
)
def test_a_system_that_is_not_understood_plays_no_part(parts: MakeParts, archive: Archive, text: str) -> None:
    """It is told, and nothing that it names is opened."""
    taken = read(archive(_named({**parts(), ".prj": text.encode()})))
    assert (taken.crs, _rules(taken)) == ("", ["crs-not-understood"])


@pytest.mark.parametrize("page", ["windows-1256", "ANSI 1256", "1256", "CP1256"])
def test_reads_windows_arabic_that_says_so(parts: MakeParts, archive: Archive, cells: Cells, page: str) -> None:
    """In whatever way the ``.cpg`` spells it; field names too."""
    taken = read(archive(_named({**parts(encoding="windows-1256"), ".cpg": page.encode()})))
    assert cells(taken)["الاسم"] == ["عيادة المكس", "صيدلية", "مدرسة"]
    assert (taken.encoding, taken.problems) == ("windows-1256", ())


def test_reads_the_language_byte_of_the_table(parts: MakeParts, archive: Archive, cells: Cells) -> None:
    """0x7E is Arabic Windows."""
    written = parts(encoding="windows-1256")
    table = written[".dbf"][:29] + b"\x7e" + written[".dbf"][30:]
    assert cells(read(archive(_named({**written, ".dbf": table}, without=(".cpg",)))))["الاسم"][0] == "عيادة المكس"


@pytest.mark.parametrize("page", [None, b"UTF-8", b"no such page"])
def test_never_reads_arabic_as_latin_letters(
    parts: MakeParts, archive: Archive, cells: Cells, page: bytes | None
) -> None:
    """Where the file says nothing or a lie, it is found out beyond doubt or asked, as for CSV; a choice is followed."""
    written = parts(encoding="windows-1256")
    written.pop(".cpg")
    path = archive(_named(written if page is None else {**written, ".cpg": page}))
    try:
        found = read(path)
    except Exception as refusal:  # noqa: BLE001 - whichever it is, it has to be the question
        assert "encoding-unsure" in str(refusal)  # noqa: PT017
    else:
        assert any(rule.startswith("encoding-") for rule in _rules(found))
        assert cells(found)["الاسم"][0] == "عيادة المكس"
    assert cells(read(path, encoding="windows-1256"))["الاسم"][0] == "عيادة المكس"


def test_a_word_on_its_encoding_hides_no_damage(parts: MakeParts, archive: Archive, refused: Refused) -> None:
    """A ``.cpg`` says UTF-8: letters that were lost or misread on the way are asked about all the same."""
    written = parts()
    table = written[".dbf"].replace("عيادة".encode(), "عياد".encode() + b"\xd8 ")
    assert refused(read, archive(_named({**written, ".dbf": table, ".cpg": b"UTF-8"}))).rule == "encoding-damaged"
    misread = "مدرسة المكس".encode().decode("iso-8859-1").encode()
    table = _table([("C", len(misread), 0)], [misread] * 3)
    found = refused(read, archive(_named({**written, ".dbf": table, ".cpg": b"UTF-8"})))
    assert found.candidates[-1] == "utf-8"
    assert found.rule == "text-misread"


def test_a_letter_that_was_cut_in_two_is_left_out_and_told(parts: MakeParts, archive: Archive, cells: Cells) -> None:
    """Ten bytes hold five Arabic letters; eleven hold five and a half."""
    table = _table([("C", 11, 0)], ["المكسو".encode()[:11], b"a          ", b"b          "])
    taken = read(archive(_named({**parts(), ".dbf": table})))
    assert (cells(taken), _rules(taken)) == ({"f0": ["المكس", "a", "b"]}, ["text-cut"])


@pytest.mark.parametrize("index", [None, b"", b"rubbish" * 30])
def test_a_missing_or_damaged_index_is_made_anew(
    parts: MakeParts, archive: Archive, drawn: Drawn, index: bytes | None
) -> None:
    """The shapes are all there without it."""
    written = {key: part for key, part in parts().items() if key != ".shx"}
    taken = read(archive(_named(written if index is None else {**written, ".shx": index})))
    assert (len(drawn(taken)), _rules(taken)) == (3, ["shapefile-index-rebuilt"])


def test_a_broken_record_is_told_by_its_row(parts: MakeParts, archive: Archive) -> None:
    """The second of three says that it is a line; the others are read."""
    written = parts()
    shapes = bytearray(written[".shp"])
    struct.pack_into("<i", shapes, 100 + 28 + 8, 3)
    taken = read(archive(_named({**written, ".shp": bytes(shapes)})))
    assert (taken.rows.to_pylist(), taken.rows_in) == ([1, 3], 3)
    assert [(p.rule, p.where[0].row) for p in taken.problems] == [("geometry-broken", 2)]


def test_a_null_shape_is_a_row_without_a_place(parts: MakeParts, archive: Archive, drawn: Drawn) -> None:
    """It is not broken."""
    frame = gpd.GeoDataFrame({"n": [1, 2, 3]}, geometry=[shapely.Point(0, 0), None, shapely.Point(1, 1)], crs=METRES)
    taken = read(archive(_named(parts(frame))))
    assert (drawn(taken)[1], taken.problems) == (None, ())


def test_shapes_cut_off_are_told(parts: MakeParts, archive: Archive) -> None:
    """The file ends within the last record."""
    written = parts()
    taken = read(archive(_named({**written, ".shp": written[".shp"][:-10]})))
    assert taken.rows.to_pylist() == [1, 2]
    assert ("geometry-broken", 3) in [(p.rule, p.where[0].row) for p in taken.problems if p.where]


def test_records_that_bear_other_numbers_are_told(parts: MakeParts, archive: Archive) -> None:
    """They are counted by their place, as the rows of the table are."""
    written = parts()
    shapes = written[".shp"][:100] + struct.pack(">i", 9) + written[".shp"][104:]
    taken = read(archive(_named({**written, ".shp": shapes})))
    assert [(p.rule, p.count) for p in taken.problems] == [("shapefile-misnumbered", 1)]


def test_rows_marked_as_deleted_do_not_move_the_others(
    parts: MakeParts, archive: Archive, cells: Cells, drawn: Drawn
) -> None:
    """The second of three is deleted: the third keeps its place, its name and its number."""
    written = parts()
    table = bytearray(written[".dbf"])
    start, width = struct.unpack_from("<HH", table, 8)
    table[start + width : start + width + 1] = b"*"
    taken = read(archive(_named({**written, ".dbf": bytes(table)})))
    assert (cells(taken)["n"], drawn(taken)[1], taken.rows.to_pylist()) == ([7, 3], "POINT (500002 900000)", [1, 3])
    assert [(p.rule, p.where[0].row) for p in taken.problems] == [("row-deleted", 2)]


def test_what_a_table_cell_may_hold(archive: Archive, parts: MakeParts, cells: Cells) -> None:
    """Whole, decimal, exact beyond 2^53, stars, a day, a flag; blanks are nothing, never 0."""
    fields = [("N", 20, 0), ("N", 8, 2), ("D", 8, 0), ("L", 1, 0), ("N", 4, 0)]
    rows = [
        b"9007199254740993    " + b"    1.50" + b"20240229" + b"T" + b"****",
        b" " * 20 + b" " * 8 + b"00000000" + b"?" + b"   0",
        b"                  -7" + b"       2" + b"20241399" + b"n" + b"   1",
    ]
    table = _table(fields, rows)
    taken = read(archive(_named({**parts(), ".dbf": table})))
    assert cells(taken) == {
        "f0": ["9007199254740993", None, -7],
        "f1": [1.5, None, 2],
        "f2": ["2024-02-29", None, "20241399"],
        "f3": [True, None, False],
        "f4": [None, 0, 1],
    }
    assert [(p.rule, p.where[0].row) for p in taken.problems] == [("number-not-fitting", 1)]


def test_asks_which_of_several_and_looks_into_folders(parts: MakeParts, archive: Archive, refused: Refused) -> None:
    """Upper-case suffixes, folders and what a Macintosh adds are no obstacle."""
    written = parts()
    loud = {suffix.upper(): part for suffix, part in written.items()}
    alone = {**_named(loud, "folder/أ"), **_named(written, "__MACOSX/folder/._أ"), "readme.txt": b"x"}
    assert read(archive(alone)).table == "folder/أ"
    two = archive({**_named(written, "one"), **_named(written, "two")})
    assert refused(read, two).candidates == ("one", "two")
    assert read(two, table="two").rows_in == 3


@pytest.mark.parametrize(("rows", "shapes"), [(2, 3), (3, 2)])
def test_tables_and_shapes_that_do_not_match_are_told(
    parts: MakeParts, archive: Archive, rows: int, shapes: int
) -> None:
    """Nothing is moved to fit."""
    table, drawing = parts(PLACES.iloc[:rows])[".dbf"], parts(PLACES.iloc[:shapes])
    taken = read(archive(_named({**drawing, ".dbf": table})))
    assert (len(taken.rows), taken.rows_in, _rules(taken)) == (shapes, 3, ["shapefile-uneven"])


def test_shapes_without_a_table_are_read_and_told(parts: MakeParts, archive: Archive) -> None:
    """They have no attributes."""
    taken = read(archive(_named(parts(), without=(".dbf",))))
    assert (dict(taken.columns), _rules(taken)) == ({}, ["shapefile-no-table"])


@pytest.mark.parametrize(
    ("kind", "position", "text"), [(11, (1, 2, 5, 7), "POINT Z (1 2 5)"), (21, (1, 2, 7), "POINT (1 2)")]
)
def test_measures_are_left_out_and_heights_stay(
    archive: Archive, drawn: Drawn, kind: int, position: tuple[float, ...], text: str
) -> None:
    """A corner keeps east, north and height; the measure behind them is told."""
    taken = read(archive({"a.shp": _points(kind, position)}))
    assert drawn(taken) == [text]
    assert _rules(taken) == ["measures-dropped", "shapefile-index-rebuilt", "shapefile-no-table"]


@pytest.mark.parametrize("measure", [0.0, -1e39, float("nan")])
def test_a_measure_of_nothing_is_none(archive: Archive, measure: float) -> None:
    """Shapes with heights always have room for it."""
    assert "measures-dropped" not in _rules(read(archive({"a.shp": _points(11, (1, 2, 5, measure))})))


@pytest.mark.parametrize(
    ("suffix", "content"),
    [(".shp", b""), (".shp", b"<OGRVRTDataSource>" + b" " * 200), (".dbf", b"x"), (".dbf", b"\x03" + b"\xff" * 60)],
)
def test_refuses_what_is_no_shapefile(
    parts: MakeParts, archive: Archive, refused: Refused, suffix: str, content: bytes
) -> None:
    """Least of all a document that leads GDAL to another file."""
    found = refused(read, archive(_named({**parts(), suffix: content})))
    assert (found.rule, found.severity, found.facts["part"]) == ("shapefile-broken", Severity.REFUSE, suffix)


def test_a_shapefile_without_shapes_holds_no_data(parts: MakeParts, archive: Archive, refused: Refused) -> None:
    """Parts, but nothing in them."""
    assert refused(read, archive(_named(parts(PLACES.iloc[:0])))).rule == "file-empty"


_POLYGONS = st.lists(
    st.tuples(
        st.integers(-10_000, 10_000),
        st.integers(-10_000, 10_000),
        st.integers(1, 500),
        st.text("ابتثجحخد", min_size=1, max_size=20),
    ),
    min_size=1,
    max_size=8,
)


@settings(deadline=None, derandomize=True, max_examples=15)
@given(_POLYGONS)
def test_what_gdal_writes_is_read(rows: list[tuple[int, int, int, str]]) -> None:
    """Squares and Arabic names come back as they were."""
    frame = gpd.GeoDataFrame(
        {"اسم": [name for *_, name in rows]},
        geometry=[shapely.box(x, y, x + s, y + s) for x, y, s, _ in rows],
        crs=32635,
    )
    with TemporaryDirectory() as folder:
        frame.to_file(Path(folder) / "a.shp", driver="ESRI Shapefile", encoding="utf-8")
        path = Path(folder) / "archive"
        with ZipFile(path, "w") as archive:
            for part in Path(folder).glob("a.*"):
                archive.write(part, part.name)
        taken = read(path)
    assert taken.columns["اسم"].to_pylist() == [name for *_, name in rows]
    assert taken.shapes is not None
    drawn = [shapely.from_wkb(one) for one in taken.shapes.to_pylist()]
    assert all(shapely.equals(one, other) for one, other in zip(drawn, frame.geometry, strict=True))
