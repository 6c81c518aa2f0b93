"""Reads one shapefile out of a ZIP: shapes with GDAL's own driver, everything that GDAL guesses by ourselves."""

import warnings
from collections.abc import Mapping, Sequence
from pathlib import Path
from tempfile import TemporaryDirectory
from typing import Final

from pyogrio.errors import DataLayerError, DataSourceError, FeatureError
from pyogrio.raw import read as read_raw

from loaders.finding import in_rows
from loaders.formats.choosing import choose
from loaders.formats.dbf import DbfTable, read_dbf
from loaders.formats.declared_crs import from_wkt
from loaders.formats.member_names import is_by_the_way
from loaders.formats.shaping import as_wkb, from_binary
from loaders.formats.shp_records import NO_SHAPE, Records, find_records, made_index
from loaders.formats.zipped import Member, members, unpack
from loaders.progress import Tell, silent
from loaders.taken import Taken, row_numbers
from model.problem import Problem, ProblemError, Severity

_SHAPES, _INDEX, _TABLE, _SYSTEM, _PAGE = ".shp", ".shx", ".dbf", ".prj", ".cpg"
_SUFFIXES: Final = (_SHAPES, _INDEX, _TABLE, _SYSTEM, _PAGE)
_LONGEST_NOTE: Final = 100_000


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
        records = _records(parts)
        binaries = _binaries(parts[_SHAPES], len(records.places))
        table_read = _table(parts, encoding)
        system = _note(parts, _SYSTEM)
    return _taken(name, tuple(found), records, binaries, table_read, system)


def _taken(
    name: str,
    tables: tuple[str, ...],
    records: Records,
    binaries: Sequence[bytes | None],
    table: DbfTable,
    system: str,
) -> Taken:
    count = len(records.places)
    # A record that says it is a shape, and of which GDAL makes nothing, is broken and not empty.
    given = [
        b"" if kind < 0 or (kind != NO_SHAPE and not binary) else binary
        for kind, binary in zip(records.kinds, binaries, strict=True)
    ]
    shaped = from_binary(given, range(1, count + 1))
    keep = [place for place in shaped.whole() if place not in table.deleted]
    kept = frozenset(keep)
    declared = from_wkt(system)
    problems = [*table.problems, *shaped.problems, *declared.problems]
    if measured := [number for number in records.measured if number - 1 in kept]:
        problems.append(in_rows("measures-dropped", Severity.NOTE, measured))
    if records.misnumbered:
        problems.append(in_rows("shapefile-misnumbered", Severity.REPAIR, records.misnumbered))
    if records.rebuilt:
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
        if (dot + suffix).lower() in _SUFFIXES and not is_by_the_way(member.name):
            parts.setdefault(stem.lower(), {}).setdefault((dot + suffix).lower(), member)
            if suffix.lower() == _SHAPES[1:]:
                names[stem.lower()] = stem
    return {name: parts[stem] for stem, name in names.items()}


def _unpacked(path: Path, parts: Mapping[str, Member], folder: Path) -> dict[str, Path]:
    unpacked = {}
    for suffix, member in parts.items():
        # Shapes and their index lie alone: GDAL would read tables and systems in its own way.
        unpacked[suffix] = folder / (f"shapes{suffix}" if suffix in {_SHAPES, _INDEX} else f"other{suffix}")
        unpack(path, member, unpacked[suffix])
    return unpacked


def _records(parts: dict[str, Path]) -> Records:
    """Return the records of a shapefile; where its index is missing or cannot be right, GDAL is given one made here."""
    shapes = parts[_SHAPES].read_bytes()
    written = parts[_INDEX].read_bytes() if _INDEX in parts else b""
    records = find_records(shapes, written)
    if not records.places:
        raise ProblemError(Problem("file-empty", Severity.REFUSE))
    if records.rebuilt:
        parts[_INDEX] = parts[_SHAPES].with_suffix(_INDEX)
        parts[_INDEX].write_bytes(made_index(shapes, records.places))
    return records


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
