"""GeoPackage: read as a stranger's database, in which nothing is run, trusted or written."""

import math
import sqlite3
import struct
from collections.abc import Callable, Iterator
from contextlib import closing, contextmanager
from hashlib import sha256
from pathlib import Path
from tempfile import TemporaryDirectory
from typing import Any

import geopandas as gpd
import pytest
import shapely
from hypothesis import given, settings
from hypothesis import strategies as st

from loaders.formats import geopackage
from loaders.formats.curves import straighten
from loaders.formats.geopackage import read
from loaders.taken import Taken
from model.problem import Problem, Severity

Cells = Callable[[Taken], dict[str, list[Any]]]
Drawn = Callable[[Taken], list[str | None]]
Refused = Callable[..., Problem]
PLACES = gpd.GeoDataFrame(
    {"الاسم": ["عيادة", "صيدلية"], "n": [1, 2**60]},
    geometry=[shapely.Point(772000, 3449000), None],
    crs="EPSG:32635",
)


@pytest.fixture
def made(tmp_path: Path) -> Path:
    """One layer of two places, written by GDAL."""
    path = tmp_path / "made.gpkg"
    PLACES.to_file(path, layer="مرافق", driver="GPKG")
    return path


@contextmanager
def _opened(path: Path) -> Iterator[sqlite3.Connection]:
    """Open a GeoPackage to spoil it; GDAL's triggers ask for functions that SQLite alone does not have."""
    with closing(sqlite3.connect(path, isolation_level=None)) as base:
        triggers = base.execute("SELECT name FROM sqlite_master WHERE type = 'trigger'").fetchall()
        for (name,) in triggers:
            base.execute(f'DROP TRIGGER "{name}"')
        yield base


def _blob(binary: bytes) -> bytes:
    return b"GP\x00\x01" + struct.pack("<i", 4326) + binary


def test_reads_arabic_names_and_exact_numbers(made: Path, cells: Cells, drawn: Drawn) -> None:
    """What no number holds exactly is text; the key that only counts the rows is none of their data."""
    taken = read(made)
    assert cells(taken) == {"الاسم": ["عيادة", "صيدلية"], "n": [1, "1152921504606846976"]}
    assert (drawn(taken), taken.crs, taken.table) == (["POINT (772000 3449000)", None], "EPSG:32635", "مرافق")
    assert (taken.rows.to_pylist(), taken.rows_in, taken.problems) == ([1, 2], 2, ())


def test_the_file_is_left_as_it_was(made: Path) -> None:
    """Neither a byte of it, nor a file beside it."""
    before = sha256(made.read_bytes()).hexdigest()
    read(made)
    assert sha256(made.read_bytes()).hexdigest() == before
    assert [path.name for path in made.parent.iterdir()] == [made.name]


def test_asks_which_of_several_layers(made: Path, refused: Refused, cells: Cells) -> None:
    """A person says it by name."""
    PLACES.to_file(made, layer="other", driver="GPKG")
    asked = refused(read, made)
    assert (asked.rule, asked.candidates) == ("table-unsure", ("مرافق", "other"))
    assert len(cells(read(made, table="other"))["n"]) == 2


def test_a_table_without_shapes_is_told_beside_a_layer_and_read_alone(made: Path, cells: Cells) -> None:
    """Styles and lists travel beside a layer; nobody has to choose because of them."""
    with _opened(made) as base:
        base.execute("CREATE TABLE styles (name TEXT)")
        base.execute("INSERT INTO styles VALUES ('red')")
        base.execute(
            "INSERT INTO gpkg_contents (table_name, data_type, identifier) VALUES ('styles', 'attributes', 's')"
        )
    taken = read(made)
    assert (taken.table, taken.tables) == ("مرافق", ("مرافق", "styles"))
    assert [problem.rule for problem in taken.problems] == ["layer-bare"]
    alone = read(made, table="styles")
    assert (cells(alone), alone.shapes) == ({"name": ["red"]}, None)


def test_arcs_become_lines_close_to_them_and_are_told(made: Path, drawn: Drawn) -> None:
    """A circle of radius 1 around the origin: its area is pi, less than 0.02 % of it is lost."""
    ring = struct.pack("<BII", 1, 8, 3) + struct.pack("<6d", 1, 0, -1, 0, 1, 0)
    disc = struct.pack("<BII", 1, 10, 1) + ring
    half = struct.pack("<BII", 1, 9, 2) + struct.pack("<BII6d", 1, 8, 3, 1, 0, 0, 1, -1, 0)
    half += struct.pack("<BII4d", 1, 2, 2, -1, 0, 1, 0)
    with _opened(made) as base:
        base.execute('UPDATE "مرافق" SET geom = ? WHERE fid = 1', (_blob(disc),))
        base.execute('UPDATE "مرافق" SET geom = ? WHERE fid = 2', (_blob(half),))
    taken = read(made)
    circle, arc = (shapely.from_wkt(text or "") for text in drawn(taken))
    assert circle.area == pytest.approx(math.pi, rel=2e-4)
    assert circle.area < math.pi
    assert arc.length == pytest.approx(math.pi + 2, rel=1e-4)
    assert max(abs(shapely.get_coordinates(arc)[:, 1])) == pytest.approx(1, abs=1e-9)
    assert [(p.rule, p.severity) for p in taken.problems] == [("curves-straightened", Severity.REPAIR)]


@pytest.mark.parametrize("side", [1, -1])
def test_an_arc_goes_by_the_point_on_it(side: int) -> None:
    """Left or right of the line from its beginning to its end, as that point says."""
    arc = straighten(struct.pack("<BII6d", 1, 8, 3, 1, 0, 0, side, -1, 0))
    heights = shapely.get_coordinates(arc)[:, 1] * side
    assert (heights.min(), heights.max()) == (pytest.approx(0, abs=1e-12), pytest.approx(1))
    assert arc.length == pytest.approx(math.pi, rel=1e-4)


def test_measures_are_left_out_and_told_and_heights_stay(made: Path, drawn: Drawn) -> None:
    """A corner keeps east, north and height."""
    with _opened(made) as base:
        for fid, text in ((1, "POINT ZM (1 2 3 4)"), (2, "POINT M (1 2 4)")):
            binary = shapely.to_wkb(shapely.from_wkt(text), output_dimension=4, flavor="iso")
            base.execute('UPDATE "مرافق" SET geom = ? WHERE fid = ?', (_blob(binary), fid))
    taken = read(made)
    assert drawn(taken) == ["POINT Z (1 2 3)", "POINT (1 2)"]
    assert [(p.rule, p.count) for p in taken.problems] == [("measures-dropped", 2)]


_BROKEN_BINARIES = (
    *(b"", struct.pack("<BII", 1, 8, 2**31), struct.pack("<BII", 1, 16, 0), struct.pack("<BI", 1, 2**30)),
    struct.pack("<BII", 1, 11, 1) * 40,  # within itself without end
)


@pytest.mark.parametrize(
    "blob",
    [
        *(b"", b"GP", b"XX\x00\x01\x00\x00\x00\x00", b"GP\x00\x0f\x00\x00\x00\x00", b"GP\x00\x21\x00\x00\x00\x00"),
        *("text", 7),
        *map(_blob, _BROKEN_BINARIES),
    ],
)
def test_a_broken_shape_is_set_aside_and_told(made: Path, drawn: Drawn, blob: bytes | str | int) -> None:
    """It costs the other rows nothing."""
    with _opened(made) as base:
        base.execute('UPDATE "مرافق" SET geom = ? WHERE fid = 1', (blob,))
    taken = read(made)
    assert (drawn(taken), taken.rows.to_pylist(), taken.rows_in) == ([None], [2], 2)
    assert [(p.rule, p.where[0].row) for p in taken.problems] == [("geometry-broken", 1)]


def test_a_view_is_never_run(made: Path, refused: Refused) -> None:
    """It could call whatever a program offers: told beside a layer, refused alone."""
    with _opened(made) as base:
        base.execute("CREATE VIEW seen AS SELECT load_extension('x') AS n")
        base.execute("INSERT INTO gpkg_contents (table_name, data_type, identifier) VALUES ('seen', 'features', 's')")
    assert [(p.rule, p.severity) for p in read(made).problems] == [("geopackage-view", Severity.NOTE)]
    assert refused(read, made, table="seen").rule == "geopackage-view"


@pytest.mark.parametrize(
    "statement",
    [
        "ATTACH ':memory:' AS other",
        "SELECT load_extension('x')",
        "SELECT abs(-1)",
        "PRAGMA writable_schema = ON",
        "PRAGMA trusted_schema = ON",
        "DELETE FROM gpkg_contents",
        "CREATE TEMP TABLE mine (n)",
        "SELECT name FROM pragma_function_list",
    ],
)
def test_nothing_but_reading_is_allowed(made: Path, statement: str) -> None:
    """Whatever a schema could lead the database to do, it may not."""
    with geopackage._opened(made) as base, pytest.raises(sqlite3.DatabaseError, match=r"not authorized|prohibited"):
        base.execute(statement).fetchall()


@pytest.mark.parametrize("table", ["gpkg_contents", "gpkg_spatial_ref_sys"])
def test_a_view_in_the_place_of_a_table_is_refused(made: Path, refused: Refused, table: str) -> None:
    """The tables that every GeoPackage has are tables."""
    with _opened(made) as base:
        base.execute("PRAGMA foreign_keys = OFF")
        base.execute("PRAGMA legacy_alter_table = ON")
        base.execute(f"ALTER TABLE {table} RENAME TO hidden")
        base.execute(f"CREATE VIEW {table} AS SELECT * FROM hidden")  # noqa: S608 - two names of our own
    assert refused(read, made).rule == "geopackage-broken"


def test_a_virtual_table_and_a_calculated_column_are_not_read(made: Path, cells: Cells) -> None:
    """The database would have to make their values up; what is plain beside them is read."""
    with _opened(made) as base:
        base.execute("CREATE VIRTUAL TABLE found USING fts5(name)")
        base.execute("INSERT INTO found VALUES ('x')")
        base.execute(
            "INSERT INTO gpkg_contents (table_name, data_type, identifier) VALUES ('found', 'attributes', 'f')"
        )
        base.execute('ALTER TABLE "مرافق" ADD COLUMN twice GENERATED ALWAYS AS (abs(n)) VIRTUAL')
    taken = read(made)
    assert list(cells(taken)) == ["الاسم", "n"]
    assert [problem.rule for problem in taken.problems] == ["geopackage-view", "column-generated"]


def test_a_name_is_never_taken_for_a_command(tmp_path: Path, cells: Cells) -> None:
    """Quotes in the names of a layer and of a column stay quotes."""
    path = tmp_path / "quoted.gpkg"
    PLACES.rename(columns={"n": 'a"; DROP TABLE "x'}).to_file(path, layer='b" UNION SELECT 1 --', driver="GPKG")
    taken = read(path)
    assert (taken.table, list(cells(taken))) == ('b" UNION SELECT 1 --', ["الاسم", 'a"; DROP TABLE "x'])


def test_pictures_flags_and_broken_letters(made: Path, cells: Cells) -> None:
    """Bytes are left out and told; 1 in a column of flags is yes; letters that are none are told with their row."""
    with _opened(made) as base:
        for column in ("picture BLOB", "open BOOLEAN", "letters TEXT"):
            base.execute(f'ALTER TABLE "مرافق" ADD COLUMN {column}')
        base.execute(
            "UPDATE \"مرافق\" SET picture = x'00ff', open = fid = 1, letters = CAST(x'61ff' AS TEXT) WHERE fid = 1"
        )
    taken = read(made)
    assert (cells(taken)["open"], cells(taken)["letters"]) == ([True, None], ["a\ufffd", None])
    assert [(p.rule, p.count) for p in taken.problems] == [("column-binary", 1), ("text-garbled", 1)]


@pytest.mark.parametrize(
    "spoil",
    [
        lambda b: b[:5000],
        lambda b: b[:100] + b"\xff" * 4000 + b[4100:],
        lambda b: b[:100],
        lambda b: b.replace(b"CREATE TABLE gpkg_contents", b"CREATE\x80TABLE gpkg_contents"),
    ],
)
def test_a_damaged_file_is_refused(made: Path, refused: Refused, spoil: Callable[[bytes], bytes]) -> None:
    """Cut off, overwritten, nothing but its beginning, or with a letter in its schema that is none."""
    made.write_bytes(spoil(made.read_bytes()))
    assert refused(read, made).rule == "geopackage-broken"


@pytest.mark.parametrize(
    "spoil",
    [
        "UPDATE gpkg_geometry_columns SET srs_id = 'x'",
        "UPDATE gpkg_spatial_ref_sys SET organization_coordsys_id = 'x' WHERE srs_id = 32635",
    ],
)
def test_a_system_whose_number_is_none_breaks_no_reader(made: Path, refused: Refused, spoil: str) -> None:
    """A column of whole numbers may hold anything in such a database."""
    with _opened(made) as base:
        base.execute(spoil)
    found = refused(read, made)
    assert (found.rule, found.facts["part"]) == ("geopackage-broken", "x")


def test_an_empty_layer_holds_no_data(tmp_path: Path, refused: Refused) -> None:
    """A layer without rows is none."""
    path = tmp_path / "empty.gpkg"
    PLACES.iloc[:0].to_file(path, driver="GPKG")
    assert refused(read, path).rule == "file-empty"


def test_a_system_that_nobody_defined_is_not_known(made: Path) -> None:
    """Minus one and nought stand for coordinates of any kind."""
    with _opened(made) as base:
        base.execute("UPDATE gpkg_geometry_columns SET srs_id = -1")
    assert read(made).crs == ""


_COORDINATE = st.floats(-1e7, 1e7, allow_nan=False)


@settings(deadline=None, derandomize=True, max_examples=15)
@given(
    st.lists(
        st.tuples(_COORDINATE, _COORDINATE, st.text(st.characters(codec="utf-8", exclude_characters="\0"), min_size=1)),
        min_size=1,
    )
)
def test_what_gdal_writes_is_read(rows: list[tuple[float, float, str]]) -> None:
    """Places and texts come back as they were."""
    frame = gpd.GeoDataFrame({"t": [t for *_, t in rows]}, geometry=[shapely.Point(x, y) for x, y, _ in rows], crs=3857)
    with TemporaryDirectory() as folder:
        path = Path(folder) / "made.gpkg"
        frame.to_file(path, driver="GPKG")
        taken = read(path)
    assert taken.columns["t"].to_pylist() == [t for *_, t in rows]
    assert taken.shapes is not None
    points = [shapely.from_wkb(one) for one in taken.shapes.to_pylist()]
    assert [(point.x, point.y) for point in points] == [(x, y) for x, y, _ in rows]
