"""Reads one shapefile out of a ZIP: shapes with GDAL's own driver, everything that GDAL guesses by ourselves."""

import struct
import warnings
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path
from tempfile import TemporaryDirectory
from typing import Final

import numpy as np
from pyogrio.errors import DataLayerError, DataSourceError, FeatureError
from pyogrio.raw import read as read_raw

from loaders.finding import in_rows
from loaders.formats.choosing import choose
from loaders.formats.dbf import DbfTable, read_dbf
from loaders.formats.declared_crs import from_wkt
from loaders.formats.shaping import as_wkb, from_binary
from loaders.formats.zipped import Member, members, unpack
from loaders.progress import Tell, silent
from loaders.taken import Taken, row_numbers
from model.problem import Problem, ProblemError, Severity

_SHAPES, _INDEX, _TABLE, _SYSTEM, _PAGE = ".shp", ".shx", ".dbf", ".prj", ".cpg"
_SUFFIXES: Final = (_SHAPES, _INDEX, _TABLE, _SYSTEM, _PAGE)
_MAGIC: Final = b"\x00\x00\x27\x0a"
_HEADER, _RECORD, _NO_SHAPE = 100, 8, 0
_LONGEST_NOTE: Final = 100_000
# What a Macintosh adds to an archive: names of files that are none of them.
_SHADOWS: Final = ("__MACOSX/", "._")


@dataclass(frozen=True, slots=True)
class _Index:
    """Where the records of a shapefile begin, in bytes, and the kind of shape that each says it holds; -1 broken.

    Parameters
    ----------
    misnumbered
        Records, counted from 1, that bear another number.
    """

    places: tuple[int, ...]
    kinds: tuple[int, ...]
    misnumbered: tuple[int, ...]
    rebuilt: bool


def read(path: Path, *, encoding: str | None = None, table: str = "", tell: Tell = silent) -> Taken:  # noqa: ARG001 - every reader is asked alike
    """Return the features of one shapefile, counted from 1.

    Parameters
    ----------
    path
        A ZIP archive; members are unpacked beside it under names of our own.
    encoding
        What its texts are written in; None to take what ``.cpg`` or ``.dbf`` say, and to ask where they say nothing.
    table
        Which shapefile, as its name stands in the archive without ``.shp``; empty to take the only one.

    Raises
    ------
    ProblemError
        ``table-unsure`` or ``table-unknown`` (a choice); ``encoding-unsure`` (a choice); ``shapefile-broken``;
        ``file-empty``; what ``loaders.formats.zipped`` says of an archive.
    """
    found = _shapefiles(members(path))
    name = choose(tuple(found), table)
    with TemporaryDirectory(dir=path.parent) as folder:
        parts = _unpacked(path, found[name], Path(folder))
        index = _index(parts)
        binaries = _binaries(parts[_SHAPES], len(index.places))
        table_read = _table(parts, encoding)
        system = _note(parts, _SYSTEM)
    return _taken(name, tuple(found), index, binaries, table_read, system)


def _taken(
    name: str,
    tables: tuple[str, ...],
    index: _Index,
    binaries: Sequence[bytes | None],
    table: DbfTable,
    system: str,
) -> Taken:
    count = len(index.places)
    # A record that says it is a shape, and of which GDAL makes nothing, is broken and not empty.
    given = [
        b"" if kind < 0 or (kind != _NO_SHAPE and not binary) else binary
        for kind, binary in zip(index.kinds, binaries, strict=True)
    ]
    shaped = from_binary(given, range(1, count + 1))
    keep = [place for place in shaped.whole() if place not in table.deleted]
    declared = from_wkt(system)
    problems = [*table.problems, *shaped.problems, *declared.problems]
    if index.misnumbered:
        problems.append(in_rows("shapefile-misnumbered", Severity.REPAIR, index.misnumbered))
    if index.rebuilt:
        problems.append(Problem("shapefile-index-rebuilt", Severity.REPAIR, count))
    if table.columns and table.rows != count:
        facts = {"shapes": count, "rows": table.rows}
        problems.append(Problem("shapefile-uneven", Severity.REPAIR, abs(table.rows - count), facts=facts))
    if not table.columns:
        problems.append(Problem("shapefile-no-table", Severity.NOTE))
    return Taken(
        "shapefile",
        table.kept(keep),
        row_numbers([place + 1 for place in keep]),
        max(count, table.rows),
        as_wkb(declared.move([shaped.shapes[place] for place in keep])),
        encoding=table.encoding,
        crs=declared.crs,
        problems=tuple(problems),
        tables=tables,
        table=name,
    )


def _shapefiles(every: Sequence[Member]) -> dict[str, dict[str, Member]]:
    """Return the parts of each shapefile in an archive by suffix, the shapefiles by their name."""
    parts: dict[str, dict[str, Member]] = {}
    names: dict[str, str] = {}
    for member in every:
        stem, dot, suffix = member.name.rpartition(".")
        if (dot + suffix).lower() in _SUFFIXES and not _is_shadow(member.name):
            parts.setdefault(stem.lower(), {}).setdefault((dot + suffix).lower(), member)
            if suffix.lower() == _SHAPES[1:]:
                names[stem.lower()] = stem
    return {name: parts[stem] for stem, name in names.items()}


def _is_shadow(name: str) -> bool:
    return name.startswith(_SHADOWS[0]) or name.rpartition("/")[2].startswith(_SHADOWS[1])


def _unpacked(path: Path, parts: Mapping[str, Member], folder: Path) -> dict[str, Path]:
    unpacked = {}
    for suffix, member in parts.items():
        # Shapes and their index lie alone: GDAL would read tables and systems in its own way.
        unpacked[suffix] = folder / (f"shapes{suffix}" if suffix in {_SHAPES, _INDEX} else f"other{suffix}")
        unpack(path, member, unpacked[suffix])
    return unpacked


def _index(parts: dict[str, Path]) -> _Index:
    """Return the records of a shapefile; where its index is missing or cannot be right, one is made of the shapes."""
    shapes = parts[_SHAPES].read_bytes()
    if len(shapes) < _HEADER or not shapes.startswith(_MAGIC):
        raise ProblemError(_broken(_SHAPES))
    written = parts[_INDEX].read_bytes() if _INDEX in parts else b""
    places = _indexed(written, shapes)
    rebuilt = places is None
    if places is None:
        places = _walked(shapes)
        parts[_INDEX] = parts[_SHAPES].with_suffix(_INDEX)
        parts[_INDEX].write_bytes(_made_index(shapes, places))
    if not places:
        raise ProblemError(Problem("file-empty", Severity.REFUSE))
    numbers = [int.from_bytes(shapes[place : place + 4], "big") for place in places]
    misnumbered = tuple(number for number, written in enumerate(numbers, start=1) if number != written)
    return _Index(tuple(places), tuple(_kind(shapes, place) for place in places), misnumbered, rebuilt)


def _indexed(index: bytes, shapes: bytes) -> list[int] | None:
    """Return where the records begin as the index says it; None where it is no index of these shapes."""
    if len(index) < _HEADER or not index.startswith(_MAGIC) or (len(index) - _HEADER) % _RECORD:
        return None
    places = (np.frombuffer(index, ">i4", offset=_HEADER)[::2].astype("int64") * 2).tolist()
    return places if all(_HEADER <= place <= len(shapes) for place in places) else None


def _walked(shapes: bytes) -> list[int]:
    places, at = [], _HEADER
    while at + _RECORD <= len(shapes):
        places.append(at)
        at += _RECORD + max(0, struct.unpack_from(">i", shapes, at + 4)[0]) * 2
    return places


def _made_index(shapes: bytes, places: Sequence[int]) -> bytes:
    records = b"".join(struct.pack(">i", place // 2) + shapes[place + 4 : place + 8] for place in places)
    length = struct.pack(">i", (_HEADER + len(records)) // 2)
    return shapes[:24] + length + shapes[28:_HEADER] + records


def _kind(shapes: bytes, place: int) -> int:
    """Return the kind of shape that a record says it holds; -1 where the record does not fit into the file."""
    if place + _RECORD + 4 > len(shapes):
        return -1
    length, kind = (
        struct.unpack_from(">i", shapes, place + 4)[0] * 2,
        struct.unpack_from("<i", shapes, place + _RECORD)[0],
    )
    return int(kind) if length > 0 and place + _RECORD + length <= len(shapes) else -1


def _binaries(shapes: Path, count: int) -> list[bytes | None]:
    """Return what GDAL makes of every record."""
    try:
        with warnings.catch_warnings():
            warnings.simplefilter("ignore")  # it warns of each broken record; they are told with their rows
            _, numbers, found, _ = read_raw(shapes, columns=[], return_fids=True)  # type: ignore[no-untyped-call]
    except (DataSourceError, DataLayerError, FeatureError) as fault:
        raise ProblemError(_broken(_SHAPES)) from fault
    binaries: list[bytes | None] = [None] * count
    for number, binary in zip(numbers.tolist(), found.tolist(), strict=True):
        if number < count:
            binaries[number] = binary
    return binaries


def _table(parts: Mapping[str, Path], encoding: str | None) -> DbfTable:
    if _TABLE not in parts:
        return DbfTable(0, {}, frozenset(), "", ())
    return read_dbf(parts[_TABLE].read_bytes(), encoding, _note(parts, _PAGE))


def _note(parts: Mapping[str, Path], suffix: str) -> str:
    """Return the text of a small file beside the shapes; empty where there is none."""
    if suffix not in parts:
        return ""
    with parts[suffix].open("rb") as file:
        return file.read(_LONGEST_NOTE).decode("utf-8-sig", "replace")


def _broken(part: str) -> Problem:
    return Problem("shapefile-broken", Severity.REFUSE, facts={"part": part})
