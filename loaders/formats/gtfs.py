"""Reads the stops of a GTFS timetable, each with the routes that call there; DuckDB goes through the long tables."""

from collections.abc import Mapping, Sequence
from contextlib import closing
from dataclasses import dataclass, replace
from pathlib import Path, PurePosixPath
from tempfile import TemporaryDirectory
from typing import Final

import duckdb
import pyarrow as pa

from loaders.decode import decode
from loaders.finding import few, in_rows
from loaders.formats.choosing import choose
from loaders.formats.delimited import read_table
from loaders.formats.zipped import Member, members, unpack
from loaders.progress import READ, Tell, silent
from loaders.taken import TEXT, Taken, row_numbers
from model.problem import Problem, Severity

_STOPS, _ROUTES, _TRIPS, _TIMES = "stops.txt", "routes.txt", "trips.txt", "stop_times.txt"
_AGENCIES, _TRANSLATIONS = "agency.txt", "translations.txt"
_LINKS: Final = (_ROUTES, _TRIPS, _TIMES)
_WANTED: Final = (_STOPS, *_LINKS, _AGENCIES, _TRANSLATIONS)
# Enough for the distinct pairs of stop and route of a country; what is longer goes through the folder.
_MEMORY: Final = "400MB"
_PIECE: Final = 1 << 20
_UTF8: Final = ("utf-8", "utf-8-sig", "ascii")
_BETWEEN: Final = "; "
# Columns that are made here, each of what the other tables say of a stop.
_CALLED: Final = ("route_type", "routes", "agency")
_PLATFORM: Final = ("", "0")


@dataclass(frozen=True, slots=True)
class _Calls:
    """What calls where: stop → its values for ``_CALLED``; and what there is to tell of it."""

    by_stop: Mapping[str, tuple[str | None, ...]]
    problems: tuple[Problem, ...]
    known: bool


def read(path: Path, *, encoding: str | None = None, table: str = "", tell: Tell = silent) -> Taken:
    """Return the rows of ``stops.txt``, numbered as in it, with what calls there in further columns.

    ``route_type`` holds the kinds of all routes that call, between semicolons, ``routes`` and ``agency`` their names;
    ``stop_name:<language>`` what ``translations.txt`` says.

    Raises
    ------
    ProblemError
        What the readers of archives and of CSV say; ``table-unsure`` (a choice) where it holds several timetables.
    """
    every = members(path)
    folders = {str(PurePosixPath(one.name).parent): one for one in every if PurePosixPath(one.name).name == _STOPS}
    folder_name = choose(tuple(folders), table)
    found = {PurePosixPath(one.name).name: one for one in every if str(PurePosixPath(one.name).parent) == folder_name}
    with TemporaryDirectory(dir=path.parent) as folder:
        files = _unpacked(path, found, Path(folder))
        decoded = decode(files[_STOPS].read_bytes(), encoding)
        stops = read_table(decoded.text)
        if decoded.encoding not in _UTF8:
            for file in files.values():
                _recode(file, decoded.encoding)
        tell(READ, 0.3)
        with closing(_engine(Path(folder))) as engine:
            calls = _calls(engine, files)
            translated, untold = _translated(engine, files)
    stops = replace(stops, encoding=decoded.encoding, problems=(*decoded.problems, *stops.problems, *untold))
    return _joined(stops, calls, translated, tuple(folders), folder_name)


def _joined(
    stops: Taken,
    calls: _Calls,
    translated: Mapping[str, Mapping[str, str]],
    folders: tuple[str, ...],
    folder: str,
) -> Taken:
    columns = dict(stops.columns)
    nothing = pa.nulls(len(stops.rows), TEXT)
    ids = columns.get("stop_id", nothing).to_pylist()
    for at, name in enumerate(_CALLED):
        if calls.known and name not in columns:
            values = [calls.by_stop[stop][at] if stop in calls.by_stop else None for stop in ids]
            columns[name] = pa.array(values, TEXT)
    for language, names in translated.items():
        columns.setdefault(f"stop_name:{language}", pa.array([names.get(stop) for stop in ids], TEXT))
    problems = [*stops.problems, *calls.problems]
    kinds = columns.get("location_type", nothing).to_pylist()
    rows = stops.rows.to_pylist()
    platforms = [row for row, stop, kind in zip(rows, ids, kinds, strict=True) if _waits(stop, kind, calls)]
    if calls.known and platforms:
        problems.append(in_rows("gtfs-unserved", Severity.NOTE, platforms))
    several = len(folders) > 1
    return replace(
        stops,
        format="gtfs",
        columns=columns,
        rows=row_numbers(rows),
        problems=tuple(problems),
        tables=folders if several else (),
        table=folder if several else "",
    )


def _waits(stop: str | None, kind: str | None, calls: _Calls) -> bool:
    """Tell whether a row is a stop at which nothing calls."""
    return (kind or "") in _PLATFORM and stop not in calls.by_stop


def _unpacked(path: Path, found: Mapping[str, Member], folder: Path) -> dict[str, Path]:
    files = {}
    for name in _WANTED:
        if name in found:
            files[name] = folder / name
            unpack(path, found[name], files[name])
    return files


def _recode(file: Path, encoding: str) -> None:
    """Write a file anew in UTF-8, piece by piece."""
    to = file.with_suffix(".utf8")
    with (
        file.open(encoding=encoding, errors="replace", newline="") as old,
        to.open("w", encoding="utf-8", newline="") as new,
    ):
        while piece := old.read(_PIECE):
            new.write(piece)
    to.replace(file)


def _engine(folder: Path) -> duckdb.DuckDBPyConnection:
    """Return a database in memory that sees this folder and nothing else."""
    engine = duckdb.connect(":memory:", config={"threads": "2", "memory_limit": _MEMORY})
    for setting, value in (
        ("temp_directory", str(folder / "spilled")),
        ("allowed_directories", [str(folder)]),
        ("autoinstall_known_extensions", False),
        ("autoload_known_extensions", False),
        ("enable_external_access", False),
        ("lock_configuration", True),
    ):
        engine.execute(f"SET {setting} = {value!r}")
    return engine


def _calls(engine: duckdb.DuckDBPyConnection, files: Mapping[str, Path]) -> _Calls:
    """Return which routes call at each stop."""
    missing = [name for name in _LINKS if name not in files]
    if missing:
        return _Calls(
            {}, (Problem("gtfs-file-missing", Severity.NOTE, len(missing), (), {"names": few(missing)}),), known=False
        )
    try:
        columns = {name: _view(engine, name, files) for name in (*_LINKS, _AGENCIES) if name in files}
        found = engine.execute(_question(columns)).fetchall()
        lost = _lost(engine)
    except duckdb.Error as fault:
        return _Calls({}, (_unlinked(fault),), known=False)
    problems = (Problem("gtfs-rows-lost", Severity.REPAIR, lost),) if lost else ()
    return _Calls({stop: tuple(values) for stop, *values in found if stop is not None}, problems, known=True)


def _view(engine: duckdb.DuckDBPyConnection, name: str, files: Mapping[str, Path]) -> tuple[str, ...]:
    """Let a table be asked for under its name, and return its columns."""
    view = name.removesuffix(".txt")
    relation = engine.read_csv(
        str(files[name]), header=True, sep=",", quotechar='"', all_varchar=True, store_rejects=True, null_padding=False
    )
    relation.create_view(view)
    return tuple(relation.columns)


def _question(columns: Mapping[str, Sequence[str]]) -> str:
    """Return the question which routes call where, as far as the tables have the columns for it."""
    routes = columns[_ROUTES]
    names = [f"nullif(trim(r.{name}), '')" for name in ("route_short_name", "route_long_name") if name in routes]
    agency = "agency_name" in columns.get(_AGENCIES, ()) and "agency_id" in columns[_AGENCIES] and "agency_id" in routes
    name, kind = f"coalesce({', '.join([*names, 'r.route_id'])})", "r.route_type" if "route_type" in routes else "NULL"
    return f"""
        WITH called AS (SELECT DISTINCT s.stop_id, t.route_id FROM stop_times s JOIN trips t USING (trip_id))
        SELECT c.stop_id,
               string_agg(DISTINCT {kind}, ';' ORDER BY {kind}),
               string_agg(DISTINCT {name}, '{_BETWEEN}' ORDER BY {name}),
               {f"string_agg(DISTINCT a.agency_name, '{_BETWEEN}' ORDER BY a.agency_name)" if agency else "NULL"}
        FROM called c JOIN routes r USING (route_id) {"LEFT JOIN agency a USING (agency_id)" if agency else ""}
        GROUP BY c.stop_id
    """  # noqa: S608 - made of names that stand in this file


def _lost(engine: duckdb.DuckDBPyConnection) -> int:
    """Return how many rows of the long tables did not fit."""
    return int(engine.execute("SELECT count(DISTINCT (file_id, line)) FROM reject_errors").fetchall()[0][0])


def _translated(
    engine: duckdb.DuckDBPyConnection, files: Mapping[str, Path]
) -> tuple[dict[str, dict[str, str]], tuple[Problem, ...]]:
    """Return language → stop → its name, as the timetable translates it."""
    made: dict[str, dict[str, str]] = {}
    if _TRANSLATIONS not in files:
        return made, ()
    try:
        _view(engine, _TRANSLATIONS, files)
        found = engine.execute(
            "SELECT lower(language), record_id, translation FROM translations "
            "WHERE table_name = 'stops' AND field_name = 'stop_name' AND regexp_matches(language, '^[A-Za-z]{2,3}$') "
            "AND record_id IS NOT NULL AND translation IS NOT NULL"
        ).fetchall()
    except duckdb.Error as fault:
        return made, (_unlinked(fault),)
    for language, stop, name in found:
        made.setdefault(language, {})[stop] = name
    return made, ()


def _unlinked(fault: duckdb.Error) -> Problem:
    return Problem("gtfs-unlinked", Severity.REPAIR, facts={"part": " ".join(str(fault).split())[:80]})
