"""Places as Overture Maps gathers them from its members: a second opinion beside OpenStreetMap, without any contact.

Only the parts of its files that touch the district are read, and of these no column that holds telephone numbers,
e-mail addresses or pages of persons. A place that is in these files need not be there: how sure Overture is of it stays
beside each row.
"""

import io
import re
from collections.abc import Callable, Iterator, Mapping
from typing import Any, Final

import numpy as np
import pandas as pd
import pyarrow as pa
import pyarrow.parquet as pq
import shapely

from loaders.answers import distrust, document, noted, part, question_body
from loaders.fetching import Line, Request
from loaders.finding import shown
from loaders.options import Options
from loaders.remote import RemoteFile
from loaders.sources.live import Haul, Live, numbered
from model.district import Box, District
from model.problem import Problem, ProblemError

SOURCE: Final = "overture"
_CATALOG: Final = "https://stac.overturemaps.org/catalog.json"
_INDEX: Final = "https://stac.overturemaps.org/{release}/collections.parquet"
_FILES: Final = "https://overturemaps-us-west-2.s3.us-west-2.amazonaws.com/"
_BUCKET: Final = "s3://overturemaps-us-west-2/"
_PLACES: Final = "/theme=places/type=place/"
_PEOPLE: Final = "https://explore.overturemaps.org/"
_RELEASE = re.compile(r"\d{4}-\d{2}-\d{2}\.\d+", re.ASCII)
_DAY: Final = 10  # letters of an ISO date
_MOST: Final = 128_000_000  # bytes of one file: what it holds of a district is some ten million
LEAST: Final = 0.5  # confidence: below it a place is more likely not there
_CLOSED: Final = "permanently_closed"
_SIDES: Final = ("xmin", "ymin", "xmax", "ymax")
_LANGUAGES: Final = ("ar", "en", "ko")
_NEEDED: Final = ("id", "geometry", "confidence", "names.primary", *(f"bbox.{side}" for side in _SIDES))
# What names its kind: at least one of them, for the words move from one to the other between releases.
_KINDS: Final = ("taxonomy.primary", "categories.primary", "basic_category")


def release(told: object) -> str:
    """Return the newest release that the catalogue names: ``2026-11-18.0``.

    Raises
    ------
    ProblemError
        ``answer-shape``.
    """
    found = part(SOURCE, told, "latest", kind=str)
    if not _RELEASE.fullmatch(found):
        raise distrust(SOURCE, "answer-shape", field="latest", found=shown(found))
    return found


def files(index: bytes, box: Box) -> tuple[str, ...]:
    """Return the addresses of the files of places that touch a box, by the index of a release.

    The path of a file says what it holds; the index's own column for that has been empty in some releases.

    Raises
    ------
    ProblemError
        ``answer-other`` where the index is no Parquet; ``answer-shape`` where it lacks a column; ``answer-empty`` where
        no file touches the box.
    """
    try:
        table = pq.read_table(io.BytesIO(index))  # type: ignore[no-untyped-call]
    except (pa.ArrowException, OSError, ValueError) as fault:
        raise distrust(SOURCE, "answer-other", expected="Parquet", found=type(fault).__name__) from fault
    lacking = [name for name in ("bbox", "assets") if name not in table.column_names]
    if lacking:
        raise distrust(SOURCE, "answer-shape", field=lacking[0], found="-")
    rows = table.select(["bbox", "assets"]).to_pylist()
    found = {address for row in rows if _touches(row["bbox"], box) for address in _addresses(row["assets"])}
    if not found:
        raise distrust(SOURCE, "answer-empty")
    return tuple(sorted(found))


def _touches(bounds: Mapping[str, float] | None, box: Box) -> bool:
    if not isinstance(bounds, Mapping) or any(not isinstance(bounds.get(side), int | float) for side in _SIDES):
        return False
    west, south, east, north = (float(bounds[side]) for side in _SIDES)
    return west <= box.east and east >= box.west and south <= box.north and north >= box.south


def _addresses(assets: object) -> Iterator[str]:
    """Yield the addresses of places in assets, wherever in them they stand."""
    if isinstance(assets, Mapping):
        for name, value in assets.items():
            if name == "href" and isinstance(value, str) and _PLACES in value:
                address = value.replace(_BUCKET, _FILES, 1)
                if address.startswith(_FILES):
                    yield address
            else:
                yield from _addresses(value)


def places(remote: RemoteFile, box: Box) -> pd.DataFrame:
    """Return the places of one file in a box: id, name in languages, kind, confidence, state, and ``geometry``.

    Only groups of rows whose bounds touch the box are fetched, and of them only the columns that are needed.

    Raises
    ------
    ProblemError
        As ``RemoteFile``; ``answer-other`` where it is no Parquet, ``answer-shape`` where it lacks a column.
    """
    table = _guarded(remote, lambda: _read(pq.ParquetFile(remote), box))  # type: ignore[no-untyped-call]
    if table is None or not table.num_rows:
        return pd.DataFrame()
    return _framed(table, box)


def _guarded(remote: RemoteFile, read: Callable[[], pa.Table | None]) -> pa.Table | None:
    """Return what was read; a library that swallows why it could not read leaves it in the file."""
    try:
        return read()
    except ProblemError:
        raise
    except (pa.ArrowException, OSError, ValueError) as fault:
        if isinstance(remote.fault, ProblemError):
            raise remote.fault from fault
        raise distrust(SOURCE, "answer-other", expected="Parquet", found=type(fault).__name__) from fault


def _read(file: "pq.ParquetFile", box: Box) -> pa.Table | None:
    paths = [file.schema.column(at).path for at in range(len(file.schema))]
    lacking = [name for name in _NEEDED if name not in paths]
    if lacking or not set(_KINDS) & set(paths):
        raise distrust(SOURCE, "answer-shape", field=(*lacking, "category")[0], found="-")
    wanted = [path for path in paths if _is_wanted(path)]
    groups = [number for number in range(file.num_row_groups) if _touches(_bounds(file, number, paths), box)]
    if not groups:
        return None
    return file.read_row_groups(groups, columns=wanted, use_threads=False)  # type: ignore[no-untyped-call]


def _is_wanted(path: str) -> bool:
    """Tell whether a column is read: none with contacts, and of sources only who they are."""
    plain = (*_NEEDED, *_KINDS, "operating_status")
    return (
        path in plain
        or path.startswith("names.common.")
        or (path.startswith("sources.") and path.endswith((".dataset", ".license")))
    )


def _bounds(file: "pq.ParquetFile", number: int, paths: list[str]) -> dict[str, float]:
    """Return the bounds of a group of rows in degrees; the whole world where it does not tell them."""
    told = {"xmin": -180.0, "ymin": -90.0, "xmax": 180.0, "ymax": 90.0}
    group = file.metadata.row_group(number)
    for side in _SIDES:
        found = group.column(paths.index(f"bbox.{side}")).statistics
        if found is not None and found.has_min_max:
            told[side] = float(found.min if side.endswith("min") else found.max)
    return told


def _framed(table: pa.Table, box: Box) -> pd.DataFrame:
    shapes = shapely.from_wkb(np.asarray(table["geometry"].to_pylist(), dtype=object), on_invalid="ignore")
    x, y = (np.asarray(axis, dtype=np.float64) for axis in shapely.get_coordinates(shapely.centroid(shapes)).T)
    if len(x) != len(shapes):
        raise distrust(SOURCE, "answer-shape", field="geometry", found="-")
    inside = np.flatnonzero((x >= box.west) & (x <= box.east) & (y >= box.south) & (y <= box.north))
    rows = [_row(row) for row in table.drop_columns(["geometry", "bbox"]).take(pa.array(inside)).to_pylist()]
    return pd.DataFrame(rows).assign(geometry=shapes[inside]) if rows else pd.DataFrame()


def _row(told: Mapping[str, Any]) -> dict[str, object]:
    names = told.get("names") or {}
    common = dict(names.get("common") or ())
    fine = (told.get("taxonomy") or {}).get("primary") or (told.get("categories") or {}).get("primary")
    sources = told.get("sources") or ()
    return {
        "overture_id": told["id"],
        "name": names.get("primary"),
        **{f"name:{language}": common.get(language) for language in _LANGUAGES},
        "category": fine,
        "basic_category": told.get("basic_category"),
        "confidence": told["confidence"],
        "operating_status": told.get("operating_status"),
        "gathered_from": _listed(sources, "dataset"),
        "gathered_under": _listed(sources, "license"),
    }


def _listed(sources: Any, name: str) -> str | None:  # noqa: ANN401 - what Parquet holds
    return "; ".join(sorted({one[name] for one in sources if one.get(name)})) or None


def chosen(found: pd.DataFrame) -> tuple[pd.DataFrame, tuple[Problem, ...]]:
    """Return the places that are likely there and not closed for good, and how many others were left out.

    A confidence that nobody told is none: such a place is left out with the doubtful ones.
    """
    closed = found["operating_status"].eq(_CLOSED)
    doubtful = ~closed & ~(found["confidence"].astype(float) >= LEAST)
    problems = []
    if doubtful.any():
        problems.append(noted(SOURCE, "places-doubtful", int(doubtful.sum()), least=LEAST))
    if closed.any():
        problems.append(noted(SOURCE, "places-closed", int(closed.sum())))
    return found.loc[~closed & ~doubtful], tuple(problems)


def _asks(_place: District) -> tuple[Request, ...]:
    return (Request(_CATALOG, accept="application/json"),)


def _gather(line: Line, place: District) -> Haul:
    newest = release(document(line.ask(*_asks(place))))
    index = question_body(line.ask(Request(_INDEX.format(release=newest))))
    frames = []
    for address in files(index, place.asked):
        with RemoteFile(line, address, most=_MOST) as remote:
            frames.append(places(remote, place.asked))
    found = pd.concat(frames, ignore_index=True)
    if not len(found):
        raise distrust(SOURCE, "answer-empty")
    kept, problems = chosen(found)
    parsed = numbered(kept.drop(columns="geometry"), kept["geometry"], problems)
    return Haul(parsed, newest[:_DAY], Options(role="facilities"), address=_PEOPLE)


LIVE: Final = (
    Live(
        "overture_places",
        _asks,
        _gather,
        then=(_INDEX, f"{_FILES}release/{{release}}{_PLACES}{{file}} (Range: bytes={{first}}-{{last}})"),
    ),
)
