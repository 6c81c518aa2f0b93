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
from tests.loaders.formats.shapes import METRES, PLACES, Parts, named, points_of, rules_of

Cells = Callable[[Taken], dict[str, list[Any]]]
Drawn = Callable[[Taken], list[str | None]]
Refused = Callable[..., Problem]
Archive = Callable[[Mapping[str, str | bytes]], Path]
MakeParts = Callable[..., Parts]


def test_reads_names_numbers_and_the_system(parts: MakeParts, archive: Archive, cells: Cells, drawn: Drawn) -> None:
    """The system is the number that the text in the file means."""
    taken = read(archive(named(parts())))
    assert cells(taken) == {"الاسم": ["عيادة المكس", "صيدلية", "مدرسة"], "n": [7, 2, 3]}
    assert drawn(taken) == [f"POINT (50000{at} 900000)" for at in range(3)]
    assert (taken.crs, taken.encoding, taken.table) == ("EPSG:32635", "utf-8", "مرافق")
    assert (taken.rows.to_pylist(), taken.rows_in, taken.problems) == ([1, 2, 3], 3, ())


@pytest.mark.parametrize("number", [4326, 32635, 32636, 22992, 22993, 3857, 4229])
@pytest.mark.parametrize("form", ["WKT1_ESRI", "WKT2_2019"])
def test_knows_the_systems_of_the_country(parts: MakeParts, archive: Archive, number: int, form: str) -> None:
    """By the number that its parameters mean, in the words of either kind of text."""
    written = {**parts(), ".prj": CRS.from_epsg(number).to_wkt(form).encode()}
    assert read(archive(named(written))).crs == f"EPSG:{number}"


def test_metres_without_a_system_are_never_called_degrees(parts: MakeParts, archive: Archive) -> None:
    """No ``.prj``: nobody says what the coordinates are in."""
    assert read(archive(named(parts(), without=(".prj",)))).crs == ""


def test_a_system_of_its_own_is_followed_by_its_definition(parts: MakeParts, archive: Archive) -> None:
    """A grid that has no number: a metre east of its middle at the equator is 1 / 111,320 of a degree."""
    own = CRS.from_proj4("+proj=tmerc +lat_0=0 +lon_0=29.5 +k=1 +x_0=100 +y_0=0 +datum=WGS84 +units=m")
    moved = gpd.GeoDataFrame({"n": [1, 2, 3]}, geometry=[shapely.Point(100 + at, 0) for at in range(3)], crs=own)
    taken = read(archive(named(parts(moved))))
    assert (taken.crs, rules_of(taken)) == ("EPSG:4326", ["crs-by-definition"])
    assert taken.shapes is not None
    lon = [shapely.from_wkb(one).x for one in taken.shapes.to_pylist()]
    assert lon == pytest.approx([29.5, 29.5 + 1 / 111_320, 29.5 + 2 / 111_320], abs=1e-8)


def test_a_number_that_contradicts_its_text_is_not_believed(parts: MakeParts, archive: Archive) -> None:
    """Zone 36 under the number and the name of zone 35: what is calculated follows the parameters."""
    text = CRS.from_epsg(32636).to_wkt("WKT1_GDAL").replace('"EPSG","32636"', '"EPSG","32635"').replace("36N", "35N")
    assert read(archive(named({**parts(), ".prj": text.encode()}))).crs == "EPSG:32636"


@pytest.mark.parametrize("form", ["WKT1_ESRI", "WKT1_GDAL"])
def test_a_system_that_is_nearly_a_known_one_is_not_that_one(parts: MakeParts, archive: Archive, form: str) -> None:
    """Zone 35 with its middle a kilometre farther: it bears the name, and is followed by its own definition."""
    text = CRS.from_epsg(32635).to_wkt(form).replace("500000", "501000")
    taken = read(archive(named({**parts(), ".prj": text.encode()})))
    assert (taken.crs, rules_of(taken)) == ("EPSG:4326", ["crs-by-definition"])


def test_the_text_of_web_maps_is_known_and_no_other_grid_is_opened(parts: MakeParts, archive: Archive) -> None:
    """GDAL names a grid of no shift in it; any other name would be a file."""
    text = CRS.from_epsg(3857).to_wkt("WKT1_GDAL")
    assert "+nadgrids=@null" in text
    assert read(archive(named({**parts(), ".prj": text.encode()}))).crs == "EPSG:3857"
    other = text.replace("@null", "a.gsb")
    assert rules_of(read(archive(named({**parts(), ".prj": other.encode()})))) == ["crs-not-understood"]


@pytest.mark.parametrize(
    "text",
    ["hello", "PROJCS[", "+proj=utm +zone=35", "x" * 100_000, 'PROJCS["a",EXTENSION["PROJ4","+nadgrids=/etc/x"]]'],
)
def test_a_system_that_is_not_understood_plays_no_part(parts: MakeParts, archive: Archive, text: str) -> None:
    """It is told, and nothing that it names is opened."""
    taken = read(archive(named({**parts(), ".prj": text.encode()})))
    assert (taken.crs, rules_of(taken)) == ("", ["crs-not-understood"])


@pytest.mark.parametrize("index", [None, b"", b"rubbish" * 30])
def test_a_missing_or_damaged_index_is_made_anew(
    parts: MakeParts, archive: Archive, drawn: Drawn, index: bytes | None
) -> None:
    """The shapes are all there without it."""
    written = {key: part for key, part in parts().items() if key != ".shx"}
    taken = read(archive(named(written if index is None else {**written, ".shx": index})))
    assert (len(drawn(taken)), rules_of(taken)) == (3, ["shapefile-index-rebuilt"])


def test_a_broken_record_is_told_by_its_row(parts: MakeParts, archive: Archive) -> None:
    """The second of three says that it is a line; the others are read."""
    written = parts()
    shapes = bytearray(written[".shp"])
    struct.pack_into("<i", shapes, 100 + 28 + 8, 3)
    taken = read(archive(named({**written, ".shp": bytes(shapes)})))
    assert (taken.rows.to_pylist(), taken.rows_in) == ([1, 3], 3)
    assert [(p.rule, p.where[0].row) for p in taken.problems] == [("geometry-broken", 2)]


def test_a_null_shape_is_a_row_without_a_place(parts: MakeParts, archive: Archive, drawn: Drawn) -> None:
    """It is not broken."""
    frame = gpd.GeoDataFrame({"n": [1, 2, 3]}, geometry=[shapely.Point(0, 0), None, shapely.Point(1, 1)], crs=METRES)
    taken = read(archive(named(parts(frame))))
    assert (drawn(taken)[1], taken.problems) == (None, ())


def test_shapes_cut_off_are_told(parts: MakeParts, archive: Archive) -> None:
    """The file ends within the last record."""
    written = parts()
    taken = read(archive(named({**written, ".shp": written[".shp"][:-10]})))
    assert taken.rows.to_pylist() == [1, 2]
    assert ("geometry-broken", 3) in [(p.rule, p.where[0].row) for p in taken.problems if p.where]


def test_records_that_bear_other_numbers_are_told(parts: MakeParts, archive: Archive) -> None:
    """They are counted by their place, as the rows of the table are."""
    written = parts()
    shapes = written[".shp"][:100] + struct.pack(">i", 9) + written[".shp"][104:]
    taken = read(archive(named({**written, ".shp": shapes})))
    assert [(p.rule, p.count) for p in taken.problems] == [("shapefile-misnumbered", 1)]


def test_rows_marked_as_deleted_do_not_move_the_others(
    parts: MakeParts, archive: Archive, cells: Cells, drawn: Drawn
) -> None:
    """The second of three is deleted: the third keeps its place, its name and its number."""
    written = parts()
    table = bytearray(written[".dbf"])
    start, width = struct.unpack_from("<HH", table, 8)
    table[start + width : start + width + 1] = b"*"
    taken = read(archive(named({**written, ".dbf": bytes(table)})))
    assert (cells(taken)["n"], drawn(taken)[1], taken.rows.to_pylist()) == ([7, 3], "POINT (500002 900000)", [1, 3])
    assert [(p.rule, p.where[0].row) for p in taken.problems] == [("row-deleted", 2)]


def test_asks_which_of_several_and_looks_into_folders(parts: MakeParts, archive: Archive, refused: Refused) -> None:
    """Upper-case suffixes, folders and what a Macintosh adds are no obstacle."""
    written = parts()
    loud = {suffix.upper(): part for suffix, part in written.items()}
    alone = {**named(loud, "folder/أ"), **named(written, "__MACOSX/folder/._أ"), "readme.txt": b"x"}
    assert read(archive(alone)).table == "folder/أ"
    two = archive({**named(written, "one"), **named(written, "two")})
    assert refused(read, two).candidates == ("one", "two")
    assert read(two, table="two").rows_in == 3


@pytest.mark.parametrize(("rows", "shapes"), [(2, 3), (3, 2)])
def test_tables_and_shapes_that_do_not_match_are_told(
    parts: MakeParts, archive: Archive, rows: int, shapes: int
) -> None:
    """Nothing is moved to fit."""
    table, drawing = parts(PLACES.iloc[:rows])[".dbf"], parts(PLACES.iloc[:shapes])
    taken = read(archive(named({**drawing, ".dbf": table})))
    assert (len(taken.rows), taken.rows_in, rules_of(taken)) == (shapes, 3, ["shapefile-uneven"])


def test_shapes_without_a_table_are_read_and_told(parts: MakeParts, archive: Archive) -> None:
    """They have no attributes."""
    taken = read(archive(named(parts(), without=(".dbf",))))
    assert (dict(taken.columns), rules_of(taken)) == ({}, ["shapefile-no-table"])


@pytest.mark.parametrize(
    ("kind", "position", "text"), [(11, (1, 2, 5, 7), "POINT Z (1 2 5)"), (21, (1, 2, 7), "POINT (1 2)")]
)
def test_measures_are_left_out_and_heights_stay(
    archive: Archive, drawn: Drawn, kind: int, position: tuple[float, ...], text: str
) -> None:
    """A corner keeps east, north and height; the measure behind them is told."""
    taken = read(archive({"a.shp": points_of(kind, position)}))
    assert drawn(taken) == [text]
    assert rules_of(taken) == ["measures-dropped", "shapefile-index-rebuilt", "shapefile-no-table"]


@pytest.mark.parametrize("measure", [0.0, -1e39, float("nan")])
def test_a_measure_of_nothing_is_none(archive: Archive, measure: float) -> None:
    """Shapes with heights always have room for it."""
    assert "measures-dropped" not in rules_of(read(archive({"a.shp": points_of(11, (1, 2, 5, measure))})))


@pytest.mark.parametrize(
    ("suffix", "content"),
    [(".shp", b""), (".shp", b"<OGRVRTDataSource>" + b" " * 200), (".dbf", b"x"), (".dbf", b"\x03" + b"\xff" * 60)],
)
def test_refuses_what_is_no_shapefile(
    parts: MakeParts, archive: Archive, refused: Refused, suffix: str, content: bytes
) -> None:
    """Least of all a document that leads GDAL to another file."""
    found = refused(read, archive(named({**parts(), suffix: content})))
    assert (found.rule, found.severity, found.facts["part"]) == ("shapefile-broken", Severity.REFUSE, suffix)


def test_a_shapefile_without_shapes_holds_no_data(parts: MakeParts, archive: Archive, refused: Refused) -> None:
    """Parts, but nothing in them."""
    assert refused(read, archive(named(parts(PLACES.iloc[:0])))).rule == "file-empty"


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
