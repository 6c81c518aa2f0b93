"""Reads one layer of a GeoPackage with SQLite alone, as a stranger's database: nothing that it defines is ever run.

GDAL would open it with functions of its own at hand, some of which open other files, and with a schema that it
trusts. Here only ordinary tables are read, column by column, under an authoriser that lets nothing else happen.
"""

import re
import sqlite3
import struct
from collections.abc import Iterator, Mapping, Sequence
from contextlib import closing, contextmanager
from dataclasses import dataclass
from pathlib import Path
from typing import Final

import pyarrow as pa

from loaders.finding import few, in_columns, in_rows, refuse_width, shown
from loaders.formats.choosing import choose
from loaders.formats.declared_crs import Declared, from_authority
from loaders.formats.shaping import as_wkb, from_binary
from loaders.formats.strict_json import LARGEST_SAFE
from loaders.progress import Tell, silent
from loaders.taken import Taken, column, row_numbers
from model.problem import Problem, ProblemError, Severity

_CONTENTS, _GEOMETRY, _SYSTEMS = "gpkg_contents", "gpkg_geometry_columns", "gpkg_spatial_ref_sys"
_FEATURES, _ATTRIBUTES = "features", ("attributes", "aspatial")
# Bytes of one cell: a coast is far shorter.
_LONGEST_CELL: Final = 100_000_000
_ALLOWED: Final = (sqlite3.SQLITE_SELECT, sqlite3.SQLITE_READ)
_MAGIC, _HEADER = b"GP", 8
_ENVELOPES: Final = (0, 32, 48, 48, 64)
_EMPTY, _EXTENDED = 0x10, 0x20
_HIDDEN, _GENERATED = 1, (2, 3)
_UNDEFINED: Final = (-1, 0)

_VIRTUAL: Final = re.compile(r"\s*CREATE\s+VIRTUAL", re.IGNORECASE)
Cell = str | int | float | bytes | None


@dataclass(frozen=True, slots=True)
class _Layer:
    name: str
    geometry: str = ""
    system: int = 0


@dataclass(frozen=True, slots=True)
class _Column:
    name: str
    key: bool
    flag: bool


def read(path: Path, *, encoding: str | None = None, table: str = "", tell: Tell = silent) -> Taken:  # noqa: ARG001 - every reader is asked alike
    """Return the rows of one layer or attribute table, counted from 1 in the order in which they were put in.

    Parameters
    ----------
    table
        Name of the layer; empty to take the only one.

    Raises
    ------
    ProblemError
        ``geopackage-broken`` when it is none; ``geopackage-view`` when the layer is no ordinary table; ``table-unsure``
        or ``table-unknown`` (a choice); ``file-empty``; ``columns-too-many``.
    """
    try:
        with _opened(path) as base:
            return _read(base, table)
    except (sqlite3.Error, struct.error, ValueError) as fault:
        # ValueError: what SQLite says of a broken schema quotes its bytes; and a number may be none.
        raise ProblemError(_broken(str(fault))) from fault


@contextmanager
def _opened(path: Path) -> Iterator[sqlite3.Connection]:
    """Open the database so that nothing can be written, attached, loaded or called."""
    address = f"{path.resolve().as_uri()}?mode=ro&immutable=1"
    with closing(sqlite3.connect(address, uri=True, isolation_level=None)) as base:
        for pragma in ("trusted_schema=OFF", "query_only=ON", "cell_size_check=ON", "mmap_size=0"):
            base.execute(f"PRAGMA {pragma}")
        base.setlimit(sqlite3.SQLITE_LIMIT_LENGTH, _LONGEST_CELL)
        base.setlimit(sqlite3.SQLITE_LIMIT_ATTACHED, 0)
        base.text_factory = lambda text: text.decode("utf-8", "replace")
        base.set_authorizer(_allow)
        yield base


def _allow(action: int, first: str | None, *_: object) -> int:
    if action in _ALLOWED or (action == sqlite3.SQLITE_PRAGMA and first == "table_xinfo"):
        return sqlite3.SQLITE_OK
    return sqlite3.SQLITE_DENY


def _read(base: sqlite3.Connection, wanted: str) -> Taken:
    found, told = _layers(base, wanted)
    layers = {layer.name: layer for layer in found}
    placed = tuple(name for name, layer in layers.items() if layer.geometry)
    bare = tuple(name for name in layers if name not in placed)
    name = choose(placed or bare, wanted, told=bare if placed else ())
    layer = layers[name]
    columns, left_out = _columns(base, layer)
    told.extend(left_out)
    names = ", ".join(_quoted(one.name) for one in columns)
    rows = list(base.execute(f"SELECT {names} FROM {_quoted(name)}"))  # noqa: S608 - quoted names, and the authoriser lets nothing but reading happen
    if bare and placed and not wanted:
        told.append(Problem("layer-bare", Severity.NOTE, len(bare), (), {"names": few(bare), "layer": name}))
    return _taken(layer, columns, rows, _declared(base, layer), told, (*placed, *bare))


def _taken(
    layer: _Layer,
    columns: Sequence[_Column],
    rows: Sequence[tuple[Cell, ...]],
    declared: Declared,
    told: Sequence[Problem],
    tables: tuple[str, ...],
) -> Taken:
    numbers = list(range(1, len(rows) + 1))
    cells = dict(zip((one.name for one in columns), zip(*rows, strict=True), strict=True))
    problems = [*told]
    shapes = None
    if layer.geometry:
        shaped = from_binary([_binary(blob) for blob in cells.pop(layer.geometry)], numbers)
        problems.extend((*shaped.problems, *declared.problems))
        keep = shaped.whole()
        numbers = [numbers[place] for place in keep]
        cells = {name: tuple(given[place] for place in keep) for name, given in cells.items()}
        shapes = as_wkb(declared.move([shaped.shapes[place] for place in keep]))
    made, found = _cells([one for one in columns if one.name in cells], cells, numbers)
    return Taken(
        "geopackage",
        made,
        row_numbers(numbers),
        len(rows),
        shapes,
        crs=declared.crs,
        problems=(*problems, *found),
        tables=tables,
        table=layer.name,
    )


def _cells(
    columns: Sequence[_Column], cells: Mapping[str, Sequence[Cell]], numbers: Sequence[int]
) -> tuple[dict[str, pa.Array], list[Problem]]:
    """Return the attributes as values, and what could not be kept of them."""
    made, binary, garbled = dict[str, pa.Array](), list[str](), set[int]()
    for one in columns:
        given = cells[one.name]
        if any(isinstance(cell, bytes) for cell in given):
            binary.append(one.name)
        # A key that only counts the rows says nothing of them.
        elif not (one.key and list(given) == list(numbers)):
            made[one.name] = column([_value(cell, flag=one.flag) for cell in given])
            garbled |= {n for n, cell in zip(numbers, given, strict=True) if isinstance(cell, str) and "\ufffd" in cell}
    problems = [in_columns("column-binary", Severity.REPAIR, binary)] if binary else []
    if garbled:
        problems.append(in_rows("text-garbled", Severity.REPAIR, sorted(garbled)))
    return made, problems


def _layers(base: sqlite3.Connection, wanted: str) -> tuple[list[_Layer], list[Problem]]:
    """Return the layers and attribute tables that hold rows, and tell of those that are views."""
    ordinary = _ordinary(base)
    for needed in (_CONTENTS, _SYSTEMS):
        if needed not in ordinary:
            raise ProblemError(_broken(needed))
    placed: dict[str, tuple[str, int]] = {}
    if _GEOMETRY in ordinary:
        found = base.execute(f"SELECT table_name, column_name, srs_id FROM {_GEOMETRY}")  # noqa: S608 - a name of our own
        placed = {str(name).lower(): (str(at), _number(system)) for name, at, system in found}
    layers, views = list[_Layer](), list[str]()
    for given, kind in base.execute(f"SELECT table_name, data_type FROM {_CONTENTS}").fetchall():  # noqa: S608 - a name of our own
        if kind != _FEATURES and kind not in _ATTRIBUTES:
            continue
        if str(given).lower() not in ordinary:
            views.append(str(given))
            continue
        geometry, system = placed.get(str(given).lower(), ("", 0)) if kind == _FEATURES else ("", 0)
        if base.execute(f"SELECT 1 FROM {_quoted(str(given))} LIMIT 1").fetchone():  # noqa: S608 - quoted
            layers.append(_Layer(str(given), geometry, system))
    if wanted in views or (views and not layers):
        raise ProblemError(_view(views, Severity.REFUSE))
    return layers, [_view(views, Severity.NOTE)] if views else []


def _view(names: Sequence[str], severity: Severity) -> Problem:
    return Problem("geopackage-view", severity, len(names), (), {"names": few(names)})


def _ordinary(base: sqlite3.Connection) -> frozenset[str]:
    """Return the names of the tables that are tables: no view, and nothing that a program would have to make up."""
    found = base.execute("SELECT name, sql FROM sqlite_master WHERE type = 'table'")
    return frozenset(str(name).lower() for name, sql in found if sql and not _VIRTUAL.match(sql))


def _columns(base: sqlite3.Connection, layer: _Layer) -> tuple[list[_Column], list[Problem]]:
    """Return the columns to read, and tell of those left out that the database would have to calculate."""
    found = base.execute(f"PRAGMA table_xinfo({_quoted(layer.name)})").fetchall()
    refuse_width(len(found))
    made = [str(name) for _, name, *_, hidden in found if hidden in _GENERATED]
    columns = [
        _Column(str(name), bool(key), str(kind).upper() == "BOOLEAN")
        for _, name, kind, _, _, key, hidden in found
        if hidden not in (_HIDDEN, *_GENERATED)
    ]
    if layer.geometry and layer.geometry not in {one.name for one in columns}:
        raise ProblemError(_broken(layer.geometry))
    return columns, [in_columns("column-generated", Severity.REPAIR, made)] if made else []


def _declared(base: sqlite3.Connection, layer: _Layer) -> Declared:
    if not layer.geometry or layer.system in _UNDEFINED:
        return Declared("")
    query = f"SELECT organization, organization_coordsys_id FROM {_SYSTEMS} WHERE srs_id = ?"  # noqa: S608 - a name of our own
    found = base.execute(query, (layer.system,)).fetchone()
    return from_authority(str(found[0]), _number(found[1])) if found else Declared("")


def _number(cell: Cell) -> int:
    """Return the number of a system; the column of a database may hold anything."""
    if not isinstance(cell, int):
        raise ValueError(shown(cell))  # noqa: TRY004 - what is wrong is the file
    return cell


def _binary(blob: Cell) -> bytes | None:
    """Return the well-known binary in a GeoPackage's geometry; bytes that are none where it is broken."""
    if blob is None:
        return None
    if not isinstance(blob, bytes) or len(blob) < _HEADER or blob[:2] != _MAGIC:
        return b""
    flags = blob[3]
    envelope = (flags >> 1) & 0b111
    if flags & _EXTENDED or envelope >= len(_ENVELOPES):
        return b""
    return None if flags & _EMPTY else blob[_HEADER + _ENVELOPES[envelope] :]


def _value(cell: Cell, *, flag: bool) -> Cell | bool:
    if flag and cell in {0, 1}:
        return bool(cell)
    return str(cell) if isinstance(cell, int) and abs(cell) > LARGEST_SAFE else cell


def _quoted(name: str) -> str:
    return '"' + name.replace('"', '""') + '"'


def _broken(part: str) -> Problem:
    return Problem("geopackage-broken", Severity.REFUSE, facts={"part": part})
