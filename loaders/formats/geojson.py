"""Reads GeoJSON with Python's own JSON and shapely; GDAL never sees it, for GDAL may open other files."""

import json
import math
import re
from collections.abc import Callable, Mapping, Sequence
from dataclasses import replace
from pathlib import Path
from typing import Any, Final

import shapely
from shapely.geometry.base import BaseGeometry

from loaders.decode import decode
from loaders.finding import in_rows, refuse_width
from loaders.formats.pieces import in_pieces
from loaders.formats.shaping import as_wkb
from loaders.formats.strict_json import Json, read_json
from loaders.progress import Tell, silent
from loaders.taken import Taken, Unread, column, row_numbers
from model.problem import Place, Problem, ProblemError, Severity

# Only these spellings: a free CRS text could name a file on this machine.
_CRS = re.compile(r"(?:urn:ogc:def:crs:)?EPSG:(?:[0-9.]*:)?(\d{1,6})", re.IGNORECASE)
_CRS84 = re.compile(r"(?:urn:ogc:def:crs:)?OGC:(?:[0-9.]*:)?CRS84", re.IGNORECASE)
_SHORTEST_LINE, _SHORTEST_RING, _DIMENSIONS = 2, 4, (2, 3)
_MOST_NESTED: Final = 8
_FOREIGN: Final = {"features", "geometry", "properties"}


class _BrokenShapeError(Exception):
    """A geometry object that is no geometry."""


def read(path: Path, *, encoding: str | None = None, table: str = "", tell: Tell = silent) -> Taken:  # noqa: ARG001 - every reader is asked alike, and this form holds one table
    """Return the features of a GeoJSON file."""
    decoded = decode(path.read_bytes(), encoding)
    taken = read_features(decoded.text)
    return replace(taken, encoding=decoded.encoding, problems=(*decoded.problems, *taken.problems))


def read_features(text: str) -> Taken:
    """Return the features of a FeatureCollection, a Feature or a bare geometry, counted from 1.

    Features may also stand one in a line, or one behind each record separator (RFC 8142); they then bear the number of
    their line or record.

    Raises
    ------
    ProblemError
        ``json-*`` when it is no JSON; ``geojson-broken`` with the part that is wrong; ``file-empty``
        when it holds no feature; ``columns-too-many``; ``crs-unreadable``; ``geometry-broken`` when no geometry can be
        read.
    """
    pieces = in_pieces(text)
    if pieces:
        features, problems = _each(pieces)
        taken = _taken(features, problems, "", len(pieces))
        left = {row: Unread("json-line-broken", text) for row, text in pieces.items() if row not in features}
        return replace(taken, unread={**taken.unread, **left})
    document = read_json(text)
    features = dict(enumerate(_features(document), start=1))
    return _taken(features, [], _crs(document), len(features))


def _each(pieces: Mapping[int, str]) -> tuple[dict[int, dict[str, Any]], list[Problem]]:
    """Return the features of texts that each hold one; a text that holds none costs the others nothing."""
    features: dict[int, dict[str, Any]] = {}
    faults: dict[int, ProblemError] = {}
    for number, piece in pieces.items():
        try:
            (features[number],) = _features(read_json(piece))
        except ProblemError as fault:
            faults[number] = fault
        except ValueError:  # several features in one
            faults[number] = ProblemError(_fault("feature", number))
    if not features:
        raise next(iter(faults.values()))
    return features, [in_rows("json-line-broken", Severity.REPAIR, faults)] if faults else []


def _taken(features: Mapping[int, dict[str, Any]], problems: list[Problem], crs: str, rows_in: int) -> Taken:
    if not features:
        raise ProblemError(Problem("file-empty", Severity.REFUSE))
    rows = {number: _properties(feature, number) for number, feature in features.items()}
    names = list(dict.fromkeys(name for row in rows.values() for name in row))
    refuse_width(len(names))
    shapes: dict[int, BaseGeometry | None] = {}
    broken: list[int] = []
    closed: list[int] = []
    for number, feature in features.items():
        try:
            shapes[number] = shape_of(feature.get("geometry"))
            if _is_open(feature.get("geometry")):
                closed.append(number)
        except _BrokenShapeError:
            broken.append(number)
    if broken:
        severity = Severity.REPAIR if shapes else Severity.REFUSE
        problems.append(in_rows("geometry-broken", severity, broken))
    if closed:
        problems.append(in_rows("geometry-unclosed", Severity.REPAIR, closed))
    return Taken(
        "geojson",
        {name: column([rows[number].get(name) for number in shapes]) for name in names},
        row_numbers(list(shapes)),
        rows_in,
        as_wkb(list(shapes.values())),
        crs=crs,
        problems=tuple(problems),
        unread={row: Unread("geometry-broken", json.dumps(features[row], ensure_ascii=False)) for row in broken},
    )


def shape_of(geometry: Json) -> BaseGeometry | None:
    """Return the shapely geometry of a GeoJSON geometry object; None for null and for an empty one.

    Raises
    ------
    _BrokenShapeError
        When type, nesting, counts or numbers are not those of a geometry.
    """
    if geometry is None:
        return None
    made = _shape(geometry, 0)
    return None if made.is_empty else made


def _features(document: Json) -> list[dict[str, Any]]:
    if not isinstance(document, dict):
        raise ProblemError(_fault("object"))
    kind = document.get("type")
    if kind == "FeatureCollection":
        features = document.get("features")
        if not isinstance(features, list):
            raise ProblemError(_fault("features"))
        for number, feature in enumerate(features, start=1):
            if not isinstance(feature, dict) or feature.get("type") != "Feature":
                raise ProblemError(_fault("feature", number))
        return features
    if kind == "Feature":
        return [document]
    if _FOREIGN & document.keys():
        # RFC 7946, section 7.1: such an object is two things at once, and readers disagree which.
        raise ProblemError(_fault("mixed"))
    if kind == "GeometryCollection" and isinstance(document.get("geometries"), list):
        return [{"geometry": part} for part in document["geometries"]]
    if isinstance(kind, str) and kind in _READERS:
        return [{"geometry": document}]
    raise ProblemError(_fault("type"))


def _properties(feature: dict[str, Any], number: int) -> dict[str, Any]:
    properties = feature.get("properties")
    if properties is None:
        properties = {}
    if not isinstance(properties, dict):
        raise ProblemError(_fault("properties", number))
    named = {"id": feature["id"]} if "id" in feature and "id" not in properties else {}
    return {**named, **properties}


def _crs(document: Json) -> str:
    if not isinstance(document, dict) or document.get("crs") is None:
        return ""
    declared = document["crs"]
    inner = declared.get("properties") if isinstance(declared, dict) else None
    name = str(inner.get("name", "")) if isinstance(inner, dict) else str(declared)
    if _CRS84.fullmatch(name):
        return "EPSG:4326"
    if match := _CRS.fullmatch(name):
        return f"EPSG:{int(match.group(1))}"
    raise ProblemError(Problem("crs-unreadable", Severity.REFUSE, 1, (Place(found=name[:80]),)))


def _fault(part: str, row: int | None = None) -> Problem:
    where = (Place(row),) if row else ()
    return Problem("geojson-broken", Severity.REFUSE, 1, where, {"part": part})


def _shape(geometry: Json, depth: int) -> BaseGeometry:
    if not isinstance(geometry, dict) or depth > _MOST_NESTED:
        raise _BrokenShapeError
    kind = geometry.get("type")
    if kind == "GeometryCollection":
        parts = geometry.get("geometries")
        if not isinstance(parts, list):
            raise _BrokenShapeError
        return shapely.GeometryCollection([_shape(part, depth + 1) for part in parts])
    reader = _READERS.get(kind) if isinstance(kind, str) else None
    if reader is None:
        raise _BrokenShapeError
    try:
        return reader(geometry.get("coordinates"))
    except (shapely.errors.GEOSException, ValueError, TypeError) as fault:
        raise _BrokenShapeError from fault


def _list(value: Json, least: int = 0) -> list[Any]:
    if not isinstance(value, list) or (value and len(value) < least):
        raise _BrokenShapeError
    return value


def _position(value: Json) -> tuple[float, ...]:
    numbers = _list(value)
    if len(numbers) not in _DIMENSIONS:
        raise _BrokenShapeError
    for number in numbers:
        if isinstance(number, bool) or not isinstance(number, int | float) or not math.isfinite(number):
            raise _BrokenShapeError
    return tuple(numbers)


def _positions(value: Json, least: int = 0) -> list[tuple[float, ...]]:
    return [_position(position) for position in _list(value, least)]


def _ring(value: Json) -> list[tuple[float, ...]]:
    """Return the corners of an outline, closed where only that was missing."""
    ring = _positions(value, _SHORTEST_RING - 1)
    if ring and ring[0] != ring[-1]:
        return [*ring, ring[0]]
    if ring and len(ring) < _SHORTEST_RING:
        raise _BrokenShapeError
    return ring


def _is_open(geometry: Any) -> bool:  # noqa: ANN401 - JSON that has been read as a shape already
    """Tell whether an outline of a geometry that can be read does not end where it begins."""
    kind = geometry.get("type") if isinstance(geometry, dict) else None
    if kind == "GeometryCollection":
        return any(_is_open(part) for part in geometry["geometries"])
    if kind not in {"Polygon", "MultiPolygon"}:
        return False
    polygons = geometry["coordinates"] if kind == "MultiPolygon" else [geometry["coordinates"]]
    return any(ring and ring[0] != ring[-1] for rings in polygons for ring in rings)


def _rings(value: Json) -> tuple[list[tuple[float, ...]], list[list[tuple[float, ...]]]]:
    rings = [_ring(ring) for ring in _list(value)]
    return (rings[0], rings[1:]) if rings else ([], [])


def _line(value: Json) -> Sequence[tuple[float, ...]]:
    return _positions(value, _SHORTEST_LINE)


_READERS: Final[dict[str, Callable[[Json], BaseGeometry]]] = {
    "Point": lambda value: shapely.Point(_position(value)) if value != [] else shapely.Point(),
    "MultiPoint": lambda value: shapely.MultiPoint(_positions(value)),
    "LineString": lambda value: shapely.LineString(_line(value)),
    "MultiLineString": lambda value: shapely.MultiLineString([_line(line) for line in _list(value)]),
    "Polygon": lambda value: shapely.Polygon(*_rings(value)),
    "MultiPolygon": lambda value: shapely.MultiPolygon([_rings(part) for part in _list(value)]),
}
