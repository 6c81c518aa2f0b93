"""GeoJSON: read without GDAL, refused where it is two things at once, honest about what it lacks."""

import json

import pytest

from loaders.formats.geojson import read_features as take_features
from loaders.parsed import Parsed, parsed_from
from model.problem import ProblemError, Severity

POINT = {"type": "Point", "coordinates": [29.84, 31.15]}


def read_features(text: str) -> Parsed:
    """Return the features of a text as they are judged."""
    return parsed_from(take_features(text))


def _feature(geometry: object, **properties: object) -> dict[str, object]:
    return {"type": "Feature", "geometry": geometry, "properties": properties}


def _collection(*features: dict[str, object], **members: object) -> str:
    return json.dumps({"type": "FeatureCollection", "features": list(features), **members})


def test_reads_collection_feature_and_bare_geometry() -> None:
    """All three are GeoJSON; features count from 1."""
    for text in (_collection(_feature(POINT)), json.dumps(_feature(POINT)), json.dumps(POINT)):
        read = read_features(text)
        assert read.shapes is not None
        assert list(read.shapes.index) == [1]
        assert (read.shapes[1].x, read.shapes[1].y) == (29.84, 31.15)


@pytest.mark.parametrize(
    "geometry",
    [
        {"type": "Polygon", "coordinates": [[[0, 0], [1, 0], [1, 1], [0, 1]]]},
        {"type": "Polygon", "coordinates": [[[0, 0], [9, 0], [9, 9], [0, 0]], [[6, 1], [7, 1], [7, 2]]]},
        {"type": "MultiPolygon", "coordinates": [[[[0, 0], [1, 0], [1, 1]]]]},
        {"type": "GeometryCollection", "geometries": [{"type": "Polygon", "coordinates": [[[0, 0], [1, 0], [1, 1]]]}]},
    ],
)
def test_closes_an_outline_and_tells_it(geometry: object) -> None:
    """A straight line back to the first corner; a closed one is not told."""
    read = read_features(_collection(_feature(POINT), _feature(geometry)))
    assert [(p.rule, p.severity, p.where[0].row) for p in read.problems] == [("geometry-unclosed", Severity.REPAIR, 2)]
    assert read.shapes is not None
    assert read.shapes[2].is_valid


def test_keeps_a_feature_without_geometry() -> None:
    """Null geometry is a row without a place, not a fault."""
    read = read_features(_collection(_feature(None, a=1), _feature(POINT, a=2)))
    assert read.shapes is not None
    assert read.shapes[1] is None
    assert list(read.frame["a"]) == [1, 2]


def test_large_whole_numbers_stay_text() -> None:
    """2^53 is a number still; beyond it no digit may be lost."""
    text = '{"type":"Feature","geometry":null,"properties":{"a":9007199254740992,"b":9007199254740993}}'
    read = read_features(text)
    assert read.frame.loc[1, "a"] == 9007199254740992
    assert read.frame.loc[1, "b"] == "9007199254740993"


@pytest.mark.parametrize(
    ("text", "rule"),
    [
        ('{"type": "Point", "type": "Point"}', "json-key-repeated"),
        ('{"type": NaN}', "json-not-finite"),
        ('{"type": -Infinity}', "json-not-finite"),
        ('{"type": 1e999}', "json-not-finite"),
        ("[" * 200_000, "json-deep"),
        (r'{"name": "\ud83d boat"}', "json-half-character"),
        (r'{"\uDE00": 1}', "json-half-character"),
        ("[1, 2]", "geojson-broken"),
        ("{}", "geojson-broken"),
        ('{"type": "FeatureCollection"}', "geojson-broken"),
        ('{"type": "FeatureCollection", "features": [1]}', "geojson-broken"),
        ('{"type": "FeatureCollection", "features": []}', "file-empty"),
        ('{"type": "Feature", "properties": [], "geometry": null}', "geojson-broken"),
        ('{"type": "Point", "coordinates": [1, 2], "properties": {}}', "geojson-broken"),
        ('{"type": "Point", "coordinates": ["a", 2]}', "geometry-broken"),
    ],
)
def test_refuses_what_is_no_geojson(text: str, rule: str) -> None:
    """Each fault has its own rule, and none is mended in silence."""
    try:
        problems = read_features(text).problems
    except ProblemError as refusal:
        problems = refusal.problems
    assert [(p.rule, p.severity) for p in problems] == [(rule, Severity.REFUSE)]


def test_refuses_a_property_of_its_own_for_each_of_many_features() -> None:
    """Twenty thousand of them would make four hundred million cells of less than a megabyte."""
    features = [{"type": "Feature", "properties": {f"p{n}": n}, "geometry": None} for n in range(20_000)]
    with pytest.raises(ProblemError, match="columns-too-many"):
        read_features(json.dumps({"type": "FeatureCollection", "features": features}))


def test_says_where_the_json_breaks() -> None:
    """Line 2, and the seventh character of it."""
    with pytest.raises(ProblemError) as refusal:
        read_features('{\n"a": 1 "b": 2}')
    assert dict(refusal.value.problems[0].facts) == {"line": 2, "character": 8}


@pytest.mark.parametrize(
    "geometry",
    [
        {"type": "Point", "coordinates": [1]},
        {"type": "Point", "coordinates": [1, 2, 3, 4]},
        {"type": "Point", "coordinates": [True, 2]},
        {"type": "LineString", "coordinates": [[1, 2]]},
        {"type": "Polygon", "coordinates": [[[0, 0], [1, 0], [0, 0]]]},
        {"type": "Polygon", "coordinates": [[[0, 0], [1, 0]]]},
        {"type": "MultiPoint", "coordinates": [0, 0]},
        {"type": "GeometryCollection", "geometries": [False]},
        {"type": "FooBar"},
        "POINT (1 2)",
    ],
)
def test_sets_a_broken_geometry_aside_among_good_ones(geometry: object) -> None:
    """One bad feature does not cost the others their place, and is counted."""
    read = read_features(_collection(_feature(POINT), _feature(geometry)))
    assert [(p.rule, p.severity, p.where[0].row) for p in read.problems] == [("geometry-broken", Severity.REPAIR, 2)]
    assert (len(read.frame), read.rows_in) == (1, 2)


@pytest.mark.parametrize(
    ("name", "crs"),
    [
        ("urn:ogc:def:crs:OGC:1.3:CRS84", "EPSG:4326"),
        ("urn:ogc:def:crs:EPSG::32635", "EPSG:32635"),
        ("EPSG:3857", "EPSG:3857"),
    ],
)
def test_reads_the_declared_crs(name: str, crs: str) -> None:
    """Old files name their system; it is not ignored."""
    assert read_features(_collection(_feature(POINT), crs={"type": "name", "properties": {"name": name}})).crs == crs


def test_refuses_a_crs_that_is_free_text() -> None:
    """Such a text could name a file on the server."""
    with pytest.raises(ProblemError, match="crs-unreadable"):
        read_features(_collection(_feature(POINT), crs={"type": "name", "properties": {"name": "+init=/etc/passwd"}}))


def test_keeps_the_feature_id() -> None:
    """An id beside the properties is data too."""
    assert read_features(json.dumps({**_feature(POINT, a=1), "id": 7})).frame.loc[1, "id"] == 7
