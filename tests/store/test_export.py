"""A dataset taken out: the same rows read back, its source beside it, and no formula in it."""

import csv
import io
import json
from collections.abc import Callable
from pathlib import Path

import pandas as pd
import pyogrio
import pytest
import shapely
from geopandas.geodataframe import GeoDataFrame
from shapely.geometry import shape

from model.age import Age, Ageing
from model.dataset import Dataset, Kind
from model.evidence import Evidence
from model.origin import Origin
from model.problem import ProblemError
from model.text import Text
from store.export import export, metadata
from store.frames import from_bytes
from store.harmless import harmless, spreadsheet

SUFFIXES = ("csv", "geojson", "gpkg", "parquet")


def dataset(evidence: Evidence = Evidence.MEASURED) -> Dataset:
    """Describe what is exported."""
    origin = Origin(producer="وزارة", licence="CC BY 4.0", address="https://example.org")
    return Dataset("places", "facilities", Text(ar="أماكن"), Kind.UPLOAD, evidence, origin, 3, "ab" * 32, 2)


def frame() -> GeoDataFrame:
    """Two points, the second with everything unknown but its place."""
    columns = {
        "name_ar": pd.Series(["مستوصف", None], dtype="str"),
        "capacity": [0.0, float("nan")],
        "entrance": pd.array([True, None], dtype="boolean"),
    }
    return GeoDataFrame(columns, geometry=shapely.points([[29.83, 31.14], [29.84, 31.15]]), crs="EPSG:4326")


def csv_cells(path: Path) -> list[list[str]]:
    """Read a CSV file with nothing but the standard library, as a spreadsheet would get its cells."""
    with path.open(encoding="utf-8-sig", newline="") as lines:
        return list(csv.reader(lines))


def test_csv_reads_back(tmp_path: Path) -> None:
    """With the mark that lets Excel see UTF-8, points as degrees, blank cells for what is not known."""
    export(frame(), dataset(), tmp_path / "a.csv")
    assert (tmp_path / "a.csv").read_bytes().startswith(b"\xef\xbb\xbf")
    assert csv_cells(tmp_path / "a.csv") == [
        ["name_ar", "capacity", "entrance", "lon", "lat"],
        ["مستوصف", "0.0", "True", "29.83", "31.14"],
        ["", "", "", "29.84", "31.15"],
    ]


def test_every_format_names_the_source_as_it_asks_and_tells_the_age(tmp_path: Path) -> None:
    """What is passed on without its credit breaks a licence; what is passed on without its age is taken for new."""
    for suffix in SUFFIXES:
        path = tmp_path / f"a.{suffix}"
        export(frame(), dataset(), path, Age(Ageing.STALE, "2019", 2521.0, 365.0))
        beside = path if suffix == "geojson" else tmp_path / f"a.{suffix}.json"
        told = json.loads(beside.read_text(encoding="utf-8"))
        told = told.get("metadata", told)
        assert told["credit"] == [{"words": "وزارة", "address": "https://example.org"}]
        assert told["age"] == {"state": "stale", "since": "2019", "days": 2521.0, "renewed_every_days": 365.0}


def test_what_is_made_up_has_no_age_and_what_is_not_known_is_null() -> None:
    """Illustrative data is neither fresh nor stale; JSON has no number for not known."""
    unknown = Age(Ageing.UNKNOWN)
    assert "age" not in metadata(dataset(Evidence.ILLUSTRATIVE), unknown)
    told = metadata(dataset(), unknown)["age"]
    assert told == {"state": "unknown", "since": "", "days": None, "renewed_every_days": None}


def test_geojson_reads_back(tmp_path: Path) -> None:
    """Null for what is not known, the source as a member of the collection."""
    export(frame(), dataset(), tmp_path / "a.geojson")
    read = json.loads((tmp_path / "a.geojson").read_text(encoding="utf-8"))
    assert read["metadata"]["origin"]["licence"] == "CC BY 4.0"
    assert [feature["properties"] for feature in read["features"]] == [
        {"name_ar": "مستوصف", "capacity": 0.0, "entrance": True},
        {"name_ar": None, "capacity": None, "entrance": None},
    ]
    assert [feature["geometry"]["coordinates"] for feature in read["features"]] == [[29.83, 31.14], [29.84, 31.15]]


def test_parquet_reads_back_exactly(tmp_path: Path) -> None:
    """Rows and types, and the source in the file's own metadata."""
    export(frame(), dataset(), tmp_path / "a.parquet")
    raw = (tmp_path / "a.parquet").read_bytes()
    pd.testing.assert_frame_equal(from_bytes(raw), frame())
    assert "وزارة".encode() in raw


def test_geopackage_reads_back(tmp_path: Path) -> None:
    """Values and places, and the source in the layer's metadata."""
    export(frame(), dataset(), tmp_path / "a.gpkg")
    read = geopackage(tmp_path / "a.gpkg")
    assert read["name_ar"].tolist()[0] == "مستوصف"
    assert read["capacity"].isna().tolist() == [False, True]
    assert read.geometry.geom_equals(frame().geometry).all()
    info = pyogrio.read_info(tmp_path / "a.gpkg")  # type: ignore[no-untyped-call]  # pyogrio ships no types
    assert json.loads(info["layer_metadata"]["dataset"])["version"] == 3


@pytest.mark.parametrize("suffix", SUFFIXES)
def test_the_source_goes_along(tmp_path: Path, suffix: str) -> None:
    """Evidence, licence, version and hash stand in the file or in the one beside it."""
    path = tmp_path / f"a.{suffix}"
    export(frame(), dataset(), path)
    beside = path.with_name(f"{path.name}.json")
    text = (path if suffix == "geojson" else beside).read_text(encoding="utf-8")
    told = json.loads(text)["metadata"] if suffix == "geojson" else json.loads(text)
    assert (told["evidence"], told["version"], told["sha256"]) == ("measured", 3, "ab" * 32)
    assert told["origin"]["producer"] == "وزارة"
    assert {each.name for each in tmp_path.iterdir()} <= {path.name, beside.name}


def geopackage(path: Path) -> GeoDataFrame:
    """Read a GeoPackage as GDAL sees it."""
    read: GeoDataFrame = pyogrio.read_dataframe(path)  # type: ignore[no-untyped-call]  # pyogrio ships no types
    return read


READERS: dict[str, Callable[[Path], list[str]]] = {
    "csv": lambda path: list(pd.read_csv(path)["evidence"]),
    "geojson": lambda path: [f["properties"]["evidence"] for f in json.loads(path.read_text())["features"]],
    "gpkg": lambda path: list(geopackage(path)["evidence"]),
    "parquet": lambda path: list(from_bytes(path.read_bytes())["evidence"]),
}


@pytest.mark.parametrize("suffix", SUFFIXES)
def test_every_illustrative_row_bears_the_word(tmp_path: Path, suffix: str) -> None:
    """A row that is copied out of the file still says what it is."""
    path = tmp_path / f"a.{suffix}"
    export(frame(), dataset(Evidence.ILLUSTRATIVE), path)
    assert READERS[suffix](path) == ["illustrative"] * 2


def test_the_word_does_not_replace_a_column_of_that_name(tmp_path: Path) -> None:
    """Rows that carry their own evidence keep it."""
    rows = frame().assign(evidence=["reported", "modelled"])
    export(rows, dataset(Evidence.ILLUSTRATIVE), tmp_path / "a.csv")
    header, first, _ = csv_cells(tmp_path / "a.csv")
    told = dict(zip(header, first, strict=True))
    assert (told["evidence"], told["dataset_evidence"]) == ("reported", "illustrative")


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("=1+1", "'=1+1"),
        ("+cmd|' /C calc'!A0", "'+cmd|' /C calc'!A0"),
        ("-1+1", "'-1+1"),
        ("@SUM(A1)", "'@SUM(A1)"),
        ("\t=1", "'\t=1"),
        ("\r=1", "'\r=1"),
        ("\n=1", "'\n=1"),
        ("  =1", "'  =1"),
        ("＝1+1", "'＝1+1"),
        ("-", "'-"),
        ("-5", "-5"),
        ("-5.25", "-5.25"),
        ("-1e-3", "-1e-3"),
        ("+20", "+20"),
        ("-5 m", "'-5 m"),
        ("مستوصف", "مستوصف"),
        ("a=1", "a=1"),
        ("", ""),
    ],
)
def test_no_text_is_a_formula(text: str, expected: str) -> None:
    """What begins like one is quoted; plain negative numbers stay numbers."""
    assert harmless(text) == expected


def test_cells_and_headers_of_csv_are_harmless(tmp_path: Path) -> None:
    """A header is a cell too, and a cell must not break open at another separator."""
    rows = pd.DataFrame({"=HYPERLINK(1)": ["=1+1", "a;=2"], "n": [-1.5, 2.0]})
    export(rows, dataset(), tmp_path / "a.csv")
    assert csv_cells(tmp_path / "a.csv") == [["'=HYPERLINK(1)", "n"], ["'=1+1", "-1.5"], ["a;=2", "2.0"]]
    assert b'"a;=2"' in (tmp_path / "a.csv").read_bytes()


def test_shapes_that_are_not_points_are_spelled_out_in_csv(tmp_path: Path) -> None:
    """Well-known text, an empty cell for none."""
    box = shapely.box(29.83, 31.14, 29.84, 31.15)
    export(GeoDataFrame({"n": [1, 2]}, geometry=[box, None], crs="EPSG:4326"), dataset(), tmp_path / "a.csv")
    header, first, second = csv_cells(tmp_path / "a.csv")
    assert header == ["n", "geometry"]
    assert shapely.from_wkt(first[1]).equals(box)
    assert second == ["2", ""]


def test_geojson_rings_turn_the_right_way_with_nine_decimals(tmp_path: Path) -> None:
    """RFC 7946: the outer ring counter-clockwise; a tenth of a millimetre stays: no walk may cross a threshold."""
    clockwise = shapely.box(29.12345678912, 31, 29.2, 31.1, ccw=False)
    export(GeoDataFrame({"n": [1]}, geometry=[clockwise], crs="EPSG:4326"), dataset(), tmp_path / "a.geojson")
    geometry = json.loads((tmp_path / "a.geojson").read_text())["features"][0]["geometry"]
    assert shapely.is_ccw(shapely.get_exterior_ring(shape(geometry)))
    assert {x for x, _ in geometry["coordinates"][0]} == {29.123456789, 29.2}


@pytest.mark.parametrize("suffix", SUFFIXES)
def test_awkward_names_and_missing_geometry_get_through(tmp_path: Path, suffix: str) -> None:
    """Names that a format keeps for itself, or that differ in case only, must not stop an export."""
    columns = {"fid": ["a", "b"], "geom": [1, 2], "lon": [3, 4], "Name": ["x", "y"], "name": ["z", None]}
    rows = GeoDataFrame(columns, geometry=[shapely.Point(29.83, 31.14), None], crs="EPSG:4326")
    export(rows, dataset(), tmp_path / f"a.{suffix}")
    export(pd.DataFrame(columns), dataset(), tmp_path / f"plain.{suffix}")
    assert (tmp_path / f"a.{suffix}").stat().st_size > 0
    assert rows.columns.tolist() == [*columns, "geometry"]


def test_an_unknown_suffix_is_refused(tmp_path: Path) -> None:
    """With the ones that are known, and nothing written."""
    with pytest.raises(ProblemError) as refused:
        export(frame(), dataset(), tmp_path / "a.xls")
    (problem,) = refused.value.problems
    assert problem.rule == "suffix-unknown"
    assert problem.candidates == (".csv", ".geojson", ".gpkg", ".parquet")
    assert list(tmp_path.iterdir()) == []


@pytest.mark.parametrize("separator", [";", "\t", "|"])
def test_no_cell_begins_with_a_sign_however_the_file_is_split(separator: str) -> None:
    """A spreadsheet of another country splits at other signs: what stands behind one is inside quotation marks."""
    frame = pd.DataFrame({f"a{separator}=b": [f"x{separator}=cmd()", "-3", "-x"], "n": [-1.5, float("nan"), 2.0]})
    text = spreadsheet(frame).decode("utf-8-sig")
    cells = [cell for row in csv.reader(io.StringIO(text), delimiter=separator) for cell in row]
    assert not [cell for cell in cells if cell.startswith(("=", "+", "@"))]
    head, *rows = csv.reader(io.StringIO(text))
    assert (head, [row[1] for row in rows]) == ([f"a{separator}=b", "n"], ["-1.5", "", "2.0"])
    assert [row[0] for row in rows] == [f"x{separator}=cmd()", "-3", "'-x"]
