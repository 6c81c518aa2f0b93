"""What stands on the map of a plan, and what its edits name, looked up in the data in use."""

from collections.abc import Iterable, Iterator

import geopandas as gpd
import shapely
from shapely import Geometry, LineString, Point

from figures.maps import zone_name
from figures.plan_edits import Known
from figures.plan_map import Mark
from i18n import Locale
from indicators.columns import texts
from indicators.sketching import DEGREES, Edits, Stand, bridge_rows, stands
from model.scenario import Bar, CloseBridge, Edit, Link, Move, Place, Unbar, Unlink
from ui import doors
from ui.plan_walls import names_of, standing, walls_of

Spot = tuple[float, float] | None
STREETS, ZONES = "walk_network", "zones"


def marks_of(
    edits: Edits, service: str, spot: Spot, start: Spot, say: Locale, *, walls: bool = False
) -> tuple[Mark, ...]:
    """Return the places of a service as the edits leave them, what else is new or barred, and where was pointed at."""
    found = stands(doors.active_frame("facilities", service), edits, service)
    marks = [Mark(one.lon, one.lat, kind_of(one), stand_name(one, service, say)) for one in found]
    others = (edit for edit in edits if isinstance(edit, Place) and edit.service != service)
    marks += [Mark(one.lon, one.lat, "new", say.say(f"service-{one.service}")) for one in others]
    marks += [Mark(*_middle(shape), "barred", "") for shape, kind in lines_of(edits) if kind == "barred"]
    marks += [Mark(*_middle(one.shape), "wall", one.name) for one in walls_of(edits, say)] if walls else []
    if spot is not None and not any((one.lon, one.lat) == spot for one in marks):
        marks.append(Mark(*spot, "seen", ""))
    if start is not None:
        marks.append(Mark(*start, "first", say.say("plan-first")))
    return tuple(marks)


def kind_of(stand: Stand) -> str:
    """Return how a place is marked."""
    return "gone" if stand.closed else "new" if stand.at >= 0 else "moved" if stand.moved else "there"


def stand_name(stand: Stand, service: str, say: Locale) -> str:
    """Return what a place is called."""
    return stand.name.of(say.language) or say.say(f"service-{service}")


def lines_of(edits: Edits, *, walls: bool = False) -> tuple[tuple[Geometry, str], ...]:
    """Return the links of the edits, their walls, streets taken away, and every bridge in use, each with its kind.

    Parameters
    ----------
    walls
        Whether the barriers in use are wanted, too.
    """
    streets = doors.active_frame(STREETS)
    closed = {edit.row for edit in edits if isinstance(edit, CloseBridge | Unlink)}
    rows = () if streets is None else bridge_rows(streets)
    bridges = [(_shape(streets, row), "barred" if row in closed else "bridge") for row in rows]
    gone = dict.fromkeys(one.row for one in edits if isinstance(one, Unlink) and one.row not in rows)
    bridges += [(_shape(streets, row), "barred") for row in gone if streets is not None and 0 < row <= len(streets)]
    links = [(LineString(one.line), "span" if one.bridge else "link") for one in edits if isinstance(one, Link)]
    drawn = [(LineString(one.line), "barred") for one in edits if isinstance(one, Bar)]
    there = [(shape, "wall") for _, shape in standing(edits)] if walls else []
    return (*there, *bridges, *links, *drawn)


def _shape(streets: gpd.GeoDataFrame | None, row: int) -> Geometry:
    return LineString() if streets is None else streets.geometry.iloc[row - 1]


def _middle(shape: Geometry) -> tuple[float, float]:
    ((lon, lat),) = shapely.get_coordinates(shapely.point_on_surface(shape)).tolist()
    return lon, lat


def bridges(say: Locale) -> dict[str, str]:
    """Return the names of the bridges in use by their row, as text."""
    streets = doors.active_frame(STREETS)
    if streets is None:
        return {}
    return {str(row): _street(streets, row, say) for row in bridge_rows(streets)}


def _street(streets: gpd.GeoDataFrame, row: int, say: Locale) -> str:
    found = streets.iloc[row - 1]
    names = (found.get(f"name_{code}") for code in (say.language, "ar", "en"))
    return next((name for name in names if isinstance(name, str) and name), say.say("network-unnamed"))


def known_of(edits: Edits, say: Locale) -> Known:
    """Return what the edits name."""
    streets = doors.active_frame(STREETS)
    rows = {edit.row for edit in edits if hasattr(edit, "row")}
    fit = set() if streets is None else {row for row in rows if 0 < row <= len(streets)}
    return Known(
        zones=doors.names(say),
        where=_where(_points(edits), say),
        facilities=_facilities({edit.service for edit in edits if hasattr(edit, "service")}, say),
        streets={} if streets is None else {row: _street(streets, row, say) for row in fit},
        barriers=names_of(say) if any(isinstance(edit, Unbar) for edit in edits) else {},
        lengths={edit.line: _length(edit) for edit in edits if isinstance(edit, Link)},
    )


def _facilities(services: Iterable[str], say: Locale) -> dict[tuple[str, str], str]:
    found: dict[tuple[str, str], str] = {}
    for service in services:
        rows = doors.active_frame("facilities", service) if service else None
        if rows is None:
            continue
        ids = texts(rows, "facility_id")
        for one in stands(rows, (), service):
            found[service, str(one.row)] = stand_name(one, service, say)
            found["", str(ids[one.row - 1])] = stand_name(one, service, say)
    return found


def _points(edits: Edits) -> Iterator[tuple[float, float]]:
    for edit in edits:
        match edit:
            case Place() | Move():
                yield edit.lon, edit.lat
            case Link() | Bar():
                yield edit.line[0]
            case _:
                yield from _named(edit)


def _named(edit: Edit) -> Iterator[tuple[float, float]]:
    lon, lat = getattr(edit, "lon", None), getattr(edit, "lat", None)
    if lon is not None and lat is not None:
        yield lon, lat


def _where(points: Iterable[tuple[float, float]], say: Locale) -> dict[tuple[float, float], str]:
    zones = doors.active_frame(ZONES)
    found: dict[tuple[float, float], str] = {}
    if zones is None:
        return found
    shapes = zones.geometry.to_numpy()
    for point in points:
        inside = shapely.contains(shapes, Point(point)).nonzero()[0]
        if len(inside):
            found[point] = zone_name(zones.iloc[int(inside[0])], say)
    return found


def _length(link: Link) -> float:
    line = gpd.GeoSeries([LineString(link.line)], crs=DEGREES).to_crs(doors.district().metric_crs)
    return float(line.length.iloc[0])
