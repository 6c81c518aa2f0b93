"""Parquet: bounded by what it says of itself, exact in its numbers, honest about where its shapes are."""

import datetime as dt
import json
from collections.abc import Callable
from decimal import Decimal
from pathlib import Path
from tempfile import TemporaryDirectory
from typing import Any
from zoneinfo import ZoneInfo

import geopandas as gpd
import pyarrow as pa
import pyarrow.parquet as pq
import pytest
import shapely
from hypothesis import given, settings
from hypothesis import strategies as st

from loaders.formats import parquet
from loaders.formats.parquet import read
from loaders.taken import Taken
from model.problem import Problem, Severity

Cells = Callable[[Taken], dict[str, list[Any]]]
Drawn = Callable[[Taken], list[str | None]]
Refused = Callable[..., Problem]
Save = Callable[[pa.Table], Path]
PLACES = gpd.GeoDataFrame(
    {"الاسم": ["عيادة", "صيدلية"]}, geometry=[shapely.Point(772000, 3449000), None], crs="EPSG:32635"
)


@pytest.fixture
def path(tmp_path: Path) -> Path:
    """Return where a file may be written."""
    return tmp_path / "file"


@pytest.fixture
def save(path: Path) -> Save:
    """Write a table and return its path."""

    def _save(table: pa.Table) -> Path:
        pq.write_table(table, path)  # type: ignore[no-untyped-call]
        return path

    return _save


def _geo(save: Save, *, crs: object = "absent", encoding: str = "WKB", primary: str = "geometry") -> Path:
    about: dict[str, object] = {"encoding": encoding, "geometry_types": []}
    if crs != "absent":
        about["crs"] = crs
    geo = {"version": "1.1.0", "primary_column": primary, "columns": {"geometry": about}}
    table = pa.table({"n": [1], "geometry": [shapely.to_wkb(shapely.Point(29.84, 31.15))]})
    return save(table.replace_schema_metadata({"geo": json.dumps(geo)}))


def test_reads_what_geopandas_writes(path: Path, cells: Cells, drawn: Drawn) -> None:
    """Arabic names, a row without a place, and the system as the number that its description means."""
    PLACES.to_parquet(path)
    taken = read(path)
    assert (cells(taken), taken.crs) == ({"الاسم": ["عيادة", "صيدلية"]}, "EPSG:32635")
    assert (drawn(taken), taken.rows.to_pylist()) == (["POINT (772000 3449000)", None], [1, 2])
    assert (taken.rows_in, taken.problems) == (2, ())


@pytest.mark.parametrize(
    ("crs", "number"),
    [
        ("absent", "EPSG:4326"),
        (None, ""),
        ({"id": {"authority": "OGC", "code": "CRS84"}}, "EPSG:4326"),
        (gpd.GeoSeries([], crs=22992).crs.to_json_dict(), "EPSG:22992"),
        ("OGC:CRS84", "EPSG:4326"),
        ("EPSG:22992", "EPSG:22992"),
        (gpd.GeoSeries([], crs=32635).crs.to_wkt(), "EPSG:32635"),
    ],
)
def test_knows_the_system_by_its_description(save: Save, crs: object, number: str) -> None:
    """Not a word means degrees; null means that nobody knows; older files have a number or a text there."""
    assert read(_geo(save, crs=crs)).crs == number


def test_a_number_that_contradicts_its_description_is_not_believed(save: Save) -> None:
    """The parameters of zone 36 under the number of zone 35: what is calculated follows the parameters."""
    crs = {**gpd.GeoSeries([], crs=32636).crs.to_json_dict(), "id": {"authority": "EPSG", "code": 32635}}
    taken = read(_geo(save, crs=crs))
    assert taken.crs != "EPSG:32635"


@pytest.mark.parametrize("crs", [{"type": "ProjectedCRS", "name": "محلي"}, "محلي", "ESRI:102100", "EPSG:x", 22992, []])
def test_a_system_that_is_not_understood_is_told(save: Save, crs: object) -> None:
    """It plays no part."""
    taken = read(_geo(save, crs=crs))
    assert (taken.crs, [p.rule for p in taken.problems]) == ("", ["crs-not-understood"])


def test_refuses_shapes_in_columns_of_numbers(save: Save, refused: Refused) -> None:
    """In words, with what to do."""
    found = refused(read, _geo(save, encoding="point"))
    assert (found.rule, found.where[0].column, found.where[0].found) == ("geometry-encoding", "geometry", "point")


@pytest.mark.parametrize("geo", ["{", "[]", "{}", '{"primary_column": "x", "columns": {"x": {"encoding": "WKB"}}}'])
def test_refuses_a_description_that_describes_nothing(save: Save, refused: Refused, geo: str) -> None:
    """Not JSON, not an object, empty, of a column that is not there."""
    table = pa.table({"n": [1]}).replace_schema_metadata({"geo": geo})
    assert refused(read, save(table)).rule == "parquet-broken"


def test_a_broken_shape_is_set_aside(save: Save, cells: Cells) -> None:
    """The other row is read."""
    geo = {"primary_column": "g", "columns": {"g": {"encoding": "WKB"}}}
    table = pa.table({"n": [1, 2], "g": [b"rubbish", shapely.to_wkb(shapely.Point(1, 2))]})
    taken = read(save(table.replace_schema_metadata({"geo": json.dumps(geo)})))
    assert (cells(taken), taken.rows.to_pylist(), taken.rows_in) == ({"n": [2]}, [2], 2)
    assert [(p.rule, p.where[0].row) for p in taken.problems] == [("geometry-broken", 1)]


def test_every_kind_of_cell(save: Save, cells: Cells) -> None:
    """Exact whole numbers and decimals, moments with their zone, lists as JSON; what is nothing stays nothing."""
    cairo = ZoneInfo("Africa/Cairo")
    table = pa.table(
        {
            "whole": [2**53, 2**53 + 1, None],
            "small": pa.array([1, 2, 3], pa.int8()),
            "decimal": [Decimal("1.50"), Decimal("3.00"), Decimal("12345678901234567890.25")],
            "moment": pa.array(
                [dt.datetime(2024, 5, 6, 7, 8, 9, tzinfo=cairo), None, None], pa.timestamp("ns", "Africa/Cairo")
            ),
            "naive": pa.array([dt.datetime(2024, 5, 6, 7, 8, 9), None, None], pa.timestamp("ms")),  # noqa: DTZ001 - without a zone, as told
            "day": [dt.date(2024, 2, 29), None, dt.date(1, 1, 1)],
            "word": pa.array(["سوق", "سوق", None]).dictionary_encode(),
            "flag": [True, False, None],
            "list": [["أ", 1.5][:1], [], None],
            "record": [{"a": {"b": 1}}, None, None],
            "nothing": pa.nulls(3),
            "number": [0.1, float("nan"), None],
            "text": ["007", "", None],
        }
    )
    taken = read(save(table))
    assert cells(taken) == {
        "whole": [2**53, str(2**53 + 1), None],
        "small": [1, 2, 3],
        "decimal": [1.5, 3, "12345678901234567890.25"],
        "moment": ["2024-05-06T07:08:09+03:00", None, None],
        "naive": ["2024-05-06T07:08:09", None, None],
        "day": ["2024-02-29", None, "0001-01-01"],
        "word": ["سوق", "سوق", None],
        "flag": [True, False, None],
        "list": ['["أ"]', "[]", None],
        "record": ['{"a": {"b": 1}}', None, None],
        "nothing": [None, None, None],
        "number": [0.1, pytest.approx(float("nan"), nan_ok=True), None],
        "text": ["007", "", None],
    }
    assert [(p.rule, p.severity, p.facts["names"]) for p in taken.problems] == [
        ("column-nested", Severity.NOTE, "list, record")
    ]


def test_bytes_are_left_out_and_told(save: Save, cells: Cells) -> None:
    """A picture is no cell of a table."""
    taken = read(save(pa.table({"n": [1], "picture": [b"\x00\xff"]})))
    assert (cells(taken), [(p.rule, p.facts["names"]) for p in taken.problems]) == (
        {"n": [1]},
        [("column-binary", "picture")],
    )


def test_columns_of_one_name_are_told_apart(save: Save, cells: Cells) -> None:
    """Both are kept."""
    taken = read(save(pa.Table.from_arrays([pa.array([1]), pa.array([2])], names=["a", "a"])))
    assert cells(taken) == {"a": [1], "a_2": [2]}


def test_refuses_by_what_it_says_before_it_is_read(
    save: Save, refused: Refused, monkeypatch: pytest.MonkeyPatch
) -> None:
    """Ten million times nothing is a few bytes on disk, and more cells than are read here."""
    monkeypatch.setattr(parquet, "MOST_CELLS", 100)
    table = pa.table({"a": pa.nulls(101), "b": pa.nulls(101)})
    found = refused(read, save(table))
    assert (found.rule, found.facts["cells"]) == ("parquet-too-large", 202)


def test_refuses_a_word_that_is_repeated_beyond_all_room(
    save: Save, refused: Refused, monkeypatch: pytest.MonkeyPatch
) -> None:
    """A dictionary of one long word and a million places for it: the file is small, what it says is not."""
    monkeypatch.setattr(parquet, "MOST_BYTES", 1_000_000)
    table = pa.table({"a": pa.array(["x" * 10_000] * 1_000).dictionary_encode()})
    found = refused(read, save(table))
    assert (found.rule, found.facts["megabytes"]) == ("parquet-too-large", 10.0)


@pytest.mark.parametrize(
    "spoil",
    [
        lambda b: b[:-20],
        lambda b: b[:4],
        lambda b: b[:30] + b"\xff" * 40 + b[70:],
        lambda _: b"PAR1" + b"\0" * 50 + b"PAR1",
    ],
)
def test_refuses_what_is_damaged(save: Save, refused: Refused, spoil: Callable[[bytes], bytes]) -> None:
    """Cut off, nothing but its beginning, overwritten, hollow."""
    path = save(pa.table({"a": ["some text here"] * 100, "b": list(range(100))}))
    path.write_bytes(spoil(path.read_bytes()))
    assert refused(read, path).rule == "parquet-broken"


def test_refuses_what_holds_no_row(save: Save, refused: Refused) -> None:
    """Columns alone are no data."""
    assert refused(read, save(pa.table({"a": pa.array([], pa.int64())}))).rule == "file-empty"


_TEXT = st.text(st.characters(codec="utf-8"), max_size=12)
_ROWS = st.lists(
    st.tuples(_TEXT, st.integers(-(2**63), 2**63 - 1), st.floats(allow_nan=False), st.booleans()), min_size=1
)


@settings(deadline=None, derandomize=True, max_examples=40)
@given(_ROWS)
def test_what_is_written_is_read(rows: list[tuple[str, int, float, bool]]) -> None:
    """No digit and no letter is lost; beyond 2^53 a whole number comes back as its digits."""
    text, whole, number, flag = zip(*rows, strict=True)
    with TemporaryDirectory() as folder:
        path = Path(folder) / "file"
        pq.write_table(pa.table({"t": text, "w": whole, "n": number, "f": flag}), path)  # type: ignore[no-untyped-call]
        taken = read(path)
    cells = {name: column.to_pylist() for name, column in taken.columns.items()}
    assert (cells["t"], cells["n"], cells["f"]) == (list(text), list(number), list(flag))
    found = [int(json.loads(one)) if isinstance(one, bytes) else int(one) for one in cells["w"]]
    assert found == list(whole)
