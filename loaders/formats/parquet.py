"""Reads Parquet and GeoParquet: what it claims to hold is bounded before anything of it is taken."""

import datetime as dt
import json
from collections.abc import Mapping
from dataclasses import dataclass
from decimal import Decimal
from pathlib import Path
from typing import Any, Final

import pyarrow as pa
import pyarrow.compute as pc
from pyarrow import parquet as pq

from loaders.finding import in_columns, refuse_width
from loaders.formats.declared_crs import DEGREES, Declared, from_any
from loaders.formats.shaping import as_wkb, from_binary
from loaders.formats.strict_json import LARGEST_SAFE
from loaders.header_names import name_columns
from loaders.progress import Tell, silent
from loaders.taken import TEXT, Taken, column, row_numbers
from model.problem import Place, Problem, ProblemError, Severity

MOST_CELLS: Final = 100_000_000
MOST_BYTES: Final = 1_000_000_000
_MOST_META: Final = 20_000_000
_GEO: Final = b"geo"
_WKB_NAMES: Final = ("geoarrow.wkb", "ogc.wkb")
_EXTENSION: Final = b"ARROW:extension:name"
_BYTES_PER_MEGABYTE: Final = 1_000_000


@dataclass(frozen=True, slots=True)
class _Geometry:
    """The column that holds the shapes; its name is empty where there is none."""

    name: str
    declared: Declared


def read(path: Path, *, encoding: str | None = None, table: str = "", tell: Tell = silent) -> Taken:  # noqa: ARG001 - every reader is asked alike
    """Return the rows of a Parquet file, counted from 1.

    Raises
    ------
    ProblemError
        ``parquet-broken``; ``parquet-too-large`` by what it says of itself, before it is read; ``file-empty``;
        ``columns-too-many``; ``geometry-encoding`` when shapes are kept in a way that is not read.
    """
    try:
        return _read(path)
    except (pa.ArrowException, OSError, OverflowError) as fault:
        if isinstance(fault, OSError) and fault.errno:
            raise  # the disk, not the file
        found = " ".join(str(fault).split())[:80]
        raise ProblemError(Problem("parquet-broken", Severity.REFUSE, facts={"part": found})) from fault


def _read(path: Path) -> Taken:
    limits = {"thrift_string_size_limit": _MOST_META, "thrift_container_size_limit": _MOST_META}
    with pq.ParquetFile(path, **limits) as file:  # type: ignore[no-untyped-call]
        _bound(file.metadata)
        schema = file.schema_arrow
        refuse_width(len(schema.names))
        texts = [one.name for one in schema if _is_text(one.type)]
    with pq.ParquetFile(path, read_dictionary=texts, **limits) as file:  # type: ignore[no-untyped-call]
        rows = file.read()
    if not rows.num_rows:
        raise ProblemError(Problem("file-empty", Severity.REFUSE))
    names, problems = name_columns(rows.column_names)
    rows = rows.rename_columns(names)
    geometry = _geometry(schema, names)
    columns, told = _columns(rows, geometry.name)
    problems.extend((*told, *geometry.declared.problems))
    numbers = list(range(1, rows.num_rows + 1))
    if not geometry.name:
        return Taken("parquet", columns, row_numbers(numbers), rows.num_rows, problems=tuple(problems))
    shaped = from_binary(rows[geometry.name].to_pylist(), numbers)
    keep = shaped.whole()
    if len(keep) < rows.num_rows:
        numbers = [numbers[place] for place in keep]
        columns = {name: cells.take(pa.array(keep)) for name, cells in columns.items()}
    return Taken(
        "parquet",
        columns,
        row_numbers(numbers),
        rows.num_rows,
        as_wkb(geometry.declared.move([shaped.shapes[place] for place in keep])),
        crs=geometry.declared.crs,
        problems=(*problems, *shaped.problems),
    )


def _bound(metadata: pq.FileMetaData) -> None:
    """Refuse a file that says that it is larger than anything that is read here."""
    groups = [metadata.row_group(at) for at in range(metadata.num_row_groups)]
    size = max(sum(group.total_byte_size for group in groups), metadata.num_rows)
    cells = metadata.num_rows * metadata.num_columns
    if cells > MOST_CELLS or size > MOST_BYTES:
        facts = {"cells": cells, "most": MOST_CELLS, "megabytes": size / _BYTES_PER_MEGABYTE}
        raise ProblemError(Problem("parquet-too-large", Severity.REFUSE, metadata.num_rows, facts=facts))


def _geometry(schema: pa.Schema, names: list[str]) -> _Geometry:
    """Return the column of shapes and its coordinate system, as the file describes them."""
    described = (schema.metadata or {}).get(_GEO)
    if described is None:
        return _marked(schema, names)
    try:
        geo = json.loads(described)
        primary = geo["primary_column"]
        about = geo["columns"][primary]
        kept = str(about["encoding"])
    except (ValueError, KeyError, TypeError, RecursionError) as fault:
        raise ProblemError(Problem("parquet-broken", Severity.REFUSE, facts={"part": "geo"})) from fault
    if primary not in names:
        raise ProblemError(Problem("parquet-broken", Severity.REFUSE, facts={"part": str(primary)[:80]}))
    if kept.upper() != "WKB":
        where = (Place(column=str(primary), found=kept[:80]),)
        raise ProblemError(Problem("geometry-encoding", Severity.REFUSE, 1, where))
    # Without a word on it, coordinates are degrees; with null, nobody knows.
    return _Geometry(primary, from_any(about["crs"]) if "crs" in about else Declared(DEGREES))


def _marked(schema: pa.Schema, names: list[str]) -> _Geometry:
    """Return a column that is marked as shapes by its type, as newer files have it."""
    for at, one in enumerate(schema):
        marks = one.metadata or {}
        name = getattr(one.type, "extension_name", "") or marks.get(_EXTENSION, b"").decode("utf-8", "replace")
        if name not in _WKB_NAMES:
            continue
        try:
            about = json.loads(marks.get(b"ARROW:extension:metadata", b"") or b"{}")
        except ValueError:
            about = {}
        return _Geometry(names[at], from_any(about.get("crs") if isinstance(about, dict) else None))
    return _Geometry("", Declared(""))


def _columns(rows: pa.Table, geometry: str) -> tuple[dict[str, pa.Array], list[Problem]]:
    """Return the attributes, and tell which were left out and which stand as JSON."""
    made, nested, binary = dict[str, Any](), list[str](), list[str]()
    for name in rows.column_names:
        cells = rows[name]
        kind = cells.type
        if name == geometry:
            continue
        if pa.types.is_nested(kind):
            nested.append(name)
        if pa.types.is_binary(kind) or pa.types.is_large_binary(kind) or pa.types.is_fixed_size_binary(kind):
            binary.append(name)
        else:
            made[name] = _cells(cells)
    problems = []
    if nested:
        problems.append(in_columns("column-nested", Severity.NOTE, nested))
    if binary:
        problems.append(in_columns("column-binary", Severity.REPAIR, binary))
    return made, problems


def _is_text(kind: pa.DataType) -> bool:
    return bool(pa.types.is_string(kind) or pa.types.is_large_string(kind))


def _cells(cells: pa.ChunkedArray) -> pa.Array:
    """Return one column as readers hand it over; whole numbers that no number holds exactly become text."""
    kind = cells.type
    if pa.types.is_dictionary(kind):
        return _from_dictionary(cells)
    whole = pa.types.is_integer(kind) and not cells.null_count and _is_safe(cells)
    for fits, plain in (
        (_is_text(kind) or pa.types.is_null(kind), TEXT),
        (pa.types.is_floating(kind), pa.float64()),
        (pa.types.is_boolean(kind) and not cells.null_count, pa.bool_()),
        (whole, pa.int64()),
    ):
        if fits:
            return cells.cast(plain)
    try:
        given = cells.to_pylist()
    except (ValueError, OverflowError):
        # A moment that Python's calendar does not reach.
        return cells.cast(TEXT)
    return column([None if cell is None else _value(cell) for cell in given])


def _is_safe(cells: pa.ChunkedArray) -> bool:
    bounds = pc.call_function("min_max", [cells]).as_py()
    return bool(max(abs(bounds["min"]), abs(bounds["max"])) <= LARGEST_SAFE)


def _from_dictionary(cells: pa.ChunkedArray) -> pa.Array:
    """Return a column of repeated values written out, once it is known that there is room for that."""
    if not _is_text(cells.type.value_type):
        return _cells(cells.cast(cells.type.value_type))
    size = 0
    for chunk in cells.chunks:
        lengths = pc.call_function("binary_length", [chunk.dictionary])
        size += pc.call_function("sum", [lengths.take(chunk.indices)]).as_py() or 0
    if size > MOST_BYTES:
        facts = {"cells": len(cells), "most": MOST_CELLS, "megabytes": size / _BYTES_PER_MEGABYTE}
        raise ProblemError(Problem("parquet-too-large", Severity.REFUSE, len(cells), facts=facts))
    return cells.cast(TEXT)


def _value(cell: object) -> str | int | float | bool:
    """Return one value as text, number or flag."""
    if isinstance(cell, bool | float | str):
        return cell
    if isinstance(cell, int):
        return cell if abs(cell) <= LARGEST_SAFE else str(cell)
    if isinstance(cell, Decimal):
        return _decimal(cell)
    if isinstance(cell, dt.date | dt.time):
        return cell.isoformat()
    if isinstance(cell, Mapping | list | tuple):
        return json.dumps(cell, ensure_ascii=False, default=str)
    return str(cell)


def _decimal(cell: Decimal) -> str | int | float:
    """Return a decimal as a number where that loses no digit."""
    if not cell.is_finite():
        return str(cell)
    if cell == cell.to_integral_value():
        return int(cell) if abs(cell) <= LARGEST_SAFE else format(cell, "f")
    near = float(cell)
    return near if Decimal(repr(near)) == cell else format(cell, "f")
