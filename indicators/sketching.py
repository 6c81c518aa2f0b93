"""What a hand on a map means: the places of a service as edits leave them, and the edit that a click comes to."""

from collections.abc import Sequence
from dataclasses import dataclass, replace
from typing import Final

import numpy as np
import shapely
from geopandas.geodataframe import GeoDataFrame
from geopandas.geoseries import GeoSeries

from indicators.columns import flags, numbers, texts
from indicators.coverage import Floats
from indicators.scenario_file import refuse
from model.scenario import Bar, Close, CloseBridge, Edit, Line, Link, Move, Place, Resize, Unbar, Unlink
from model.text import Text

DEGREES: Final = 4326
# Decimals of a degree, about 1 m: a hand is no surer, and the address stays short.
FINE: Final = 5
NAN: Final = float("nan")
Edits = tuple[Edit, ...]


@dataclass(frozen=True, slots=True)
class Click:
    """A place on a map, in degrees, and how many metres around it a hand may have meant."""

    lon: float
    lat: float
    near: float


@dataclass(frozen=True, slots=True)
class Stand:
    """A place of a service as the edits leave it.

    Parameters
    ----------
    name
        As the data has it; empty for a new one.
    row
        Of the data in use, from 1; 0 for a new one.
    at
        Which edit, from 0, opened it; -1 for one that was there.
    moved, closed
        What became of it.
    capacity, unit
        How much it can take, and what is counted; NaN and empty where nobody said.
    """

    lon: float
    lat: float
    name: Text
    row: int
    at: int = -1
    moved: bool = False
    closed: bool = False
    capacity: float = NAN
    unit: str = ""


def stands(rows: GeoDataFrame | None, edits: Edits, service: str) -> tuple[Stand, ...]:
    """Return the places of ``service`` as the edits leave them, those that close among them.

    Parameters
    ----------
    rows
        The dataset in use, EPSG:4326, in its own order; None for none.
    """
    found = {} if rows is None else _standing(rows, service)
    ids = {} if rows is None else {str(texts(rows, "facility_id")[row - 1]): row for row in found}
    fresh: dict[str, Stand] = {}
    for at, edit in enumerate(edits):
        if isinstance(edit, Place) and edit.service == service:
            capacity = NAN if edit.capacity is None else edit.capacity
            fresh[edit.name] = Stand(edit.lon, edit.lat, Text(), 0, at, capacity=capacity)
        elif isinstance(edit, Move | Close | Resize):
            row = (edit.row if edit.service == service else 0) or ids.get(edit.facility, 0)
            if edit.facility in fresh:
                fresh[edit.facility] = _changed(fresh[edit.facility], edit)
            elif row in found:
                found[row] = _changed(found[row], edit)
    return (*found.values(), *fresh.values())


def _standing(rows: GeoDataFrame, service: str) -> dict[int, Stand]:
    wanted = (texts(rows, "service") == service) & ~flags(rows, "entrance", blank=False)
    wanted &= ~(rows.geometry.isna() | rows.geometry.is_empty).to_numpy()
    points = shapely.get_coordinates(shapely.point_on_surface(rows.geometry.to_numpy()[wanted]))
    names = zip(*(texts(rows, f"name_{code}")[wanted] for code in ("ar", "en", "ko")), strict=True)
    units = texts(rows, "capacity_unit")[wanted].tolist()
    size = numbers(rows, "capacity")[wanted] if "capacity" in rows else np.full(len(points), NAN)
    told = zip(np.flatnonzero(wanted).tolist(), points.tolist(), names, size.tolist(), units, strict=True)
    return {
        row + 1: Stand(lon, lat, Text(*name), row + 1, capacity=capacity, unit=unit)
        for row, (lon, lat), name, capacity, unit in told
    }


def _changed(stand: Stand, edit: Move | Close | Resize) -> Stand:
    if isinstance(edit, Close):
        return replace(stand, closed=True)
    if isinstance(edit, Resize):
        return replace(stand, capacity=edit.capacity)
    return replace(stand, lon=edit.lon, lat=edit.lat, moved=True)


def placed(edits: Edits, service: str, click: Click) -> Edits:
    """Return the edits with a new place of ``service``."""
    return (*edits, Place(service, round(click.lon, FINE), round(click.lat, FINE)))


def closed(rows: GeoDataFrame | None, edits: Edits, service: str, click: Click, metric_crs: int) -> Edits:
    """Return the edits with the place nearest to a click closed; a new one was then never opened.

    Raises
    ------
    ProblemError
        Rule ``scenario-nothing-near``.
    """
    return shut(edits, service, _nearest(rows, edits, service, click, metric_crs))


def shut(edits: Edits, service: str, stand: Stand) -> Edits:
    """Return the edits with one place closed; a new one was then never opened."""
    if stand.at >= 0:
        return without(edits, stand.at)
    return (*edits, Close(service=service, row=stand.row))


def moved(rows: GeoDataFrame | None, edits: Edits, service: str, start: Click, click: Click, metric_crs: int) -> Edits:
    """Return the edits with the place nearest to ``start`` at ``click``; a new one is opened there from the first.

    Raises
    ------
    ProblemError
        Rule ``scenario-nothing-near``.
    """
    return shifted(edits, service, _nearest(rows, edits, service, start, metric_crs), click)


def shifted(edits: Edits, service: str, stand: Stand, click: Click) -> Edits:
    """Return the edits with one place at ``click``; a new one is opened there from the first."""
    lon, lat = round(click.lon, FINE), round(click.lat, FINE)
    opened = edits[stand.at] if stand.at >= 0 else None
    if isinstance(opened, Place):
        return (*edits[: stand.at], replace(opened, lon=lon, lat=lat), *edits[stand.at + 1 :])
    return (*edits, Move(lon, lat, service=service, row=stand.row))


def resized(
    rows: GeoDataFrame | None, edits: Edits, service: str, click: Click, capacity: float, metric_crs: int
) -> Edits:
    """Return the edits with another capacity for the place nearest to a click.

    Raises
    ------
    ProblemError
        Rule ``scenario-nothing-near``.
    """
    return sized(edits, service, _nearest(rows, edits, service, click, metric_crs), capacity)


def sized(edits: Edits, service: str, stand: Stand, capacity: float) -> Edits:
    """Return the edits with one place of another capacity; a new one is opened with it."""
    opened = edits[stand.at] if stand.at >= 0 else None
    if isinstance(opened, Place):
        return (*edits[: stand.at], replace(opened, capacity=capacity), *edits[stand.at + 1 :])
    edit = Resize(capacity, service=service, row=stand.row)
    return (*(one for one in edits if not isinstance(one, Resize) or _other(one, edit)), edit)


def _other(one: Resize, edit: Resize) -> bool:
    return (one.service, one.row, one.facility) != (edit.service, edit.row, edit.facility)


def linked(edits: Edits, start: Click, click: Click, *, bridge: bool) -> Edits:
    """Return the edits with a footway from one click to the other; ``bridge`` leads it over barriers."""
    return (*edits, Link(_ends(start, click), bridge=bridge))


def _ends(start: Click, click: Click) -> Line:
    return tuple((round(one.lon, FINE), round(one.lat, FINE)) for one in (start, click))


def barred(streets: GeoDataFrame | None, edits: Edits, click: Click, metric_crs: int) -> Edits:
    """Return the edits with the bridge nearest to a click closed in its middle.

    Raises
    ------
    ProblemError
        Rules ``scenario-no-streets``, ``scenario-nothing-near``.
    """
    rows = () if streets is None else bridge_rows(streets)
    return (*edits, CloseBridge(row=_street(streets, rows, edits, click, metric_crs)))


def unlinked(streets: GeoDataFrame | None, edits: Edits, click: Click, metric_crs: int) -> Edits:
    """Return the edits with the street nearest to a click taken away, of those that are left and can be walked.

    Raises
    ------
    ProblemError
        As for ``barred``.
    """
    gone = {one.row for one in edits if isinstance(one, Unlink)}
    rows = () if streets is None else tuple(row for row in street_rows(streets) if row not in gone)
    return (*edits, Unlink(row=_street(streets, rows, edits, click, metric_crs)))


def walled(edits: Edits, start: Click, click: Click) -> Edits:
    """Return the edits with a wall from one click to the other."""
    return (*edits, Bar(_ends(start, click)))


def unbarred(barriers: GeoDataFrame | None, edits: Edits, click: Click, metric_crs: int) -> Edits:
    """Return the edits with the barrier nearest to a click taken away, of those that are left; a wall of theirs, too.

    Raises
    ------
    ProblemError
        Rules ``scenario-no-barriers``, ``scenario-nothing-near``.
    """
    gone = {one.row for one in edits if isinstance(one, Unbar)}
    there = [] if barriers is None else [row for row in range(1, len(barriers) + 1) if row not in gone]
    walls = [at for at, one in enumerate(edits) if isinstance(one, Bar)]
    if barriers is None and not walls:
        refuse("no-barriers", edit=len(edits) + 1)
    shapes = [] if barriers is None else barriers.geometry.to_numpy()[[row - 1 for row in there]].tolist()
    drawn = [edit.line for edit in edits if isinstance(edit, Bar)]
    lines = GeoSeries([*shapes, *map(shapely.LineString, drawn)], crs=DEGREES)
    nearest = _near(lines, edits, click, metric_crs)
    if nearest >= len(there):
        return without(edits, walls[nearest - len(there)])
    return (*edits, Unbar(row=there[nearest]))


def _street(streets: GeoDataFrame | None, rows: Sequence[int], edits: Edits, click: Click, metric_crs: int) -> int:
    """Return which of some rows, from 1, is the street nearest to a click."""
    if streets is None:
        refuse("no-streets", edit=len(edits) + 1)
    return rows[_near(streets.geometry.iloc[[row - 1 for row in rows]], edits, click, metric_crs)]


def _near(shapes: GeoSeries, edits: Edits, click: Click, metric_crs: int) -> int:
    """Return which of some shapes is nearest to a click, from 0."""
    spot = shapely.Point(_metres([(click.lon, click.lat)], metric_crs)[0])
    away = np.nan_to_num(shapely.distance(shapes.to_crs(metric_crs).to_numpy(), spot), nan=np.inf)
    if not len(away) or away.min() > click.near:
        refuse("nothing-near", edit=len(edits) + 1, metres=round(click.near))
    return int(away.argmin())


def street_rows(streets: GeoDataFrame) -> tuple[int, ...]:
    """Return the rows, from 1, of what can be walked."""
    there = flags(streets, "walkable", blank=True) & ~(streets.geometry.isna() | streets.geometry.is_empty).to_numpy()
    return tuple((np.flatnonzero(there) + 1).tolist())


def bridge_rows(streets: GeoDataFrame) -> tuple[int, ...]:
    """Return the rows, from 1, of the bridges that can be walked over."""
    bridge = flags(streets, "bridge", blank=False)
    return tuple(row for row in street_rows(streets) if bridge[row - 1])


def without(edits: Edits, at: int) -> Edits:
    """Return the edits without one of them, nor what was done afterwards to the place that it opened."""
    gone = edits[at]
    kept = (*edits[:at], *edits[at + 1 :])
    if not isinstance(gone, Place):
        return kept
    return tuple(one for one in kept if getattr(one, "facility", "") != gone.name)


def _nearest(rows: GeoDataFrame | None, edits: Edits, service: str, click: Click, metric_crs: int) -> Stand:
    """Return the place, not closed, nearest to a click."""
    found = [one for one in stands(rows, edits, service) if not one.closed]
    points = _metres([(click.lon, click.lat), *((one.lon, one.lat) for one in found)], metric_crs)
    away = np.hypot(*(points[1:] - points[0]).T)
    if not len(away) or away.min() > click.near:
        refuse("nothing-near", edit=len(edits) + 1, metres=round(click.near))
    return found[int(away.argmin())]


def _metres(points: list[tuple[float, float]], metric_crs: int) -> Floats:
    moved_ = GeoSeries(shapely.points(points), crs=DEGREES).to_crs(metric_crs)
    return np.asarray(shapely.get_coordinates(moved_.to_numpy()), dtype=np.float64)
