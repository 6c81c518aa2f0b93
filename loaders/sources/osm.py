"""Elements of OpenStreetMap, as the Overpass API gives them, as rows with shapes.

Only the tags that a vocabulary reads are taken: others hold telephone numbers and names of persons, too.
"""

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from typing import Any, Final

import numpy as np
import pandas as pd
import shapely
from shapely.geometry import LineString, MultiLineString
from shapely.geometry.base import BaseGeometry

from loaders.answers import distrust, number, part
from loaders.finding import few, in_rows
from loaders.parsed import Parsed
from loaders.sources.live import numbered
from loaders.sources.rings import area_of
from loaders.vocabulary import Table, tables
from model.problem import Problem, Severity

ID: Final = "@id"
WHOLE: Final = ("way", 'rel["type"="multipolygon"]')  # the kinds of element that are lines or areas
_NAMES: Final = ("name", "name:ar", "name:en", "name:ko")
_FEWEST_CORNERS: Final = 2
# A way with one of these is the ground within it, once it closes; any other (a roundabout) is a line that comes back.
_AREAS: Final = ("landuse", "natural", "industrial", "man_made", "leisure", "amenity")
# With one of these it is at least a line where it does not close: a fence that is also the edge of a works.
_LINES: Final = ("highway", "railway", "waterway", "barrier")


@dataclass(frozen=True, slots=True)
class Drawn:
    """One element: its id and tags as OpenStreetMap has them, and its shape; None where it gives none that is whole."""

    id: str
    tags: Mapping[str, str]
    shape: BaseGeometry | None


def vocabulary(name: str) -> Table:
    """Return the declared table ``name`` of ``data/vocabulary``."""
    return next(table for table in tables() if table.id == name)


def wanted(table: Table) -> Mapping[str, tuple[str, ...]]:
    """Return the values, by the key that comes first in a rule, of which a table makes something; ``*`` is any."""
    found: dict[str, dict[str, None]] = {}
    for setting in table.settings:
        if setting.value == "" or setting.field != (table.required or setting.field):
            continue
        key, values = next(iter(setting.when.items()))
        found.setdefault(key, {}).update(dict.fromkeys(values))
    return {key: tuple(values) for key, values in found.items()}


def keys(table: Table) -> tuple[str, ...]:
    """Return the keys of the tags that a table reads."""
    copied = (column for listed in table.copy.values() for column in listed)
    asked = (key for setting in table.settings for key in setting.when)
    return tuple(dict.fromkeys((*_NAMES, *copied, *asked, *table.name_by)))


def selection(table: Table, kinds: Sequence[str] = ("nwr",)) -> str:
    """Return the statements of Overpass QL that ask for all that a table makes something of.

    Parameters
    ----------
    kinds
        Of element: ``nwr`` for all, ``way`` for ways, each perhaps with a test of its own.
    """
    statements: list[str] = []
    for key, values in wanted(table).items():
        test = f'["{key}"]' if "*" in values else f'["{key}"~"^({"|".join(values)})$"]'
        statements.extend(f"{kind}{test};" for kind in kinds)
    return "\n".join(statements)


def elements(source: str, document: object) -> list[Any]:
    """Return the elements of an answer.

    Raises
    ------
    ProblemError
        ``answer-empty`` where there is none: a district without a single one is a failed answer, never a finding about
        the district.
    """
    found = part(source, document, "elements", kind=list)
    if not found:
        raise distrust(source, "answer-empty")
    return found


def drawn(source: str, found: Iterable[object], table: Table, also: Sequence[str] = ()) -> list[Drawn]:
    """Return elements with the tags that ``table`` reads, and those ``also`` asked for.

    Raises
    ------
    ProblemError
        ``answer-shape`` where an element is not as elements are.
    """
    taken = (*keys(table), *also)
    return [_drawn(source, at, element, taken) for at, element in enumerate(found)]


def parsed(source: str, rows: Sequence[Drawn], table: Table, problems: Sequence[Problem] = ()) -> Parsed:
    """Return what was drawn as rows, in its order; the index counts them from 1.

    Raises
    ------
    ProblemError
        ``answer-shape`` where no row bears any tag that was asked for: it is the answer to another question.
    """
    if rows and not any(wanted(table).keys() & row.tags.keys() for row in rows):
        raise distrust(source, "answer-shape", field="tags", found=rows[0].id)
    cells = [{ID: row.id, **row.tags} for row in rows]
    frame = pd.DataFrame(
        {name: pd.array([row.get(name) for row in cells], dtype=pd.StringDtype(na_value=np.nan))
         for name in (ID, *keys(table)) if any(name in row for row in cells)}
    )  # fmt: skip
    broken = {at: row.id for at, row in enumerate(rows, 1) if row.shape is None}
    told = (in_rows("outline-broken", Severity.NOTE, broken, facts={"names": few(broken.values())}),) if broken else ()
    return numbered(frame, [row.shape for row in rows], (*problems, *told))


def tags(source: str, element: object) -> Mapping[str, Any]:
    """Return the tags of an element; none where it has none."""
    raw = element.get("tags", {}) if isinstance(element, Mapping) else {}
    return part(source, {"tags": raw}, "tags", kind=dict)


def lines(source: str, element: object) -> list[LineString]:
    """Return the lines of a way, or of the ways of a relation, each in the direction in which it is drawn.

    A line is interrupted where the answer leaves corners out, for they lie beyond what was asked for.
    """
    if not isinstance(element, Mapping):
        return []
    if "members" in element:
        members = part(source, element, "members", kind=list)
        return [line for member in members if _is_way(member) for line in lines(source, member)]
    runs: list[list[tuple[float, float]]] = [[]]
    for corner in part(source, element, "geometry", kind=list) if element.get("geometry") else []:
        if corner is None:
            runs.append([])
        else:
            runs[-1].append(_degrees(source, corner))
    return [LineString(run) for run in runs if len(run) >= _FEWEST_CORNERS]


def _drawn(source: str, at: int, element: object, taken: Iterable[str]) -> Drawn:
    kind = part(source, element, "type", kind=str)
    name = f"{kind}/{part(source, element, 'id', kind=int)}"
    told = tags(source, element)
    try:
        shape = _shape(source, kind, element, told)
    except (TypeError, ValueError, shapely.errors.GEOSException) as fault:
        raise distrust(source, "answer-shape", field=f"elements.{at}", found=name) from fault
    return Drawn(name, {key: str(told[key]) for key in taken if key in told}, shape)


def _shape(source: str, kind: str, element: Any, told: Mapping[str, Any]) -> BaseGeometry | None:  # noqa: ANN401 - JSON is anything
    """Return the shape of an element: a point, its centre, its line, or the ground that it encloses."""
    if kind == "node":
        return shapely.Point(_degrees(source, element))
    if "members" in element:
        members = [member for member in part(source, element, "members", kind=list) if _is_way(member)]
        outer, inner = ([one for one in members if (one.get("role") == "inner") is within] for within in (False, True))
        whole = all(isinstance(member.get("geometry"), list) for member in members)
        return area_of(*(lines(source, {"members": some}) for some in (outer, inner))) if whole else None
    if "geometry" in element:
        return _line_or_area(lines(source, element), told)
    return shapely.Point(_degrees(source, element["center"])) if "center" in element else None


def _line_or_area(found: list[LineString], told: Mapping[str, Any]) -> BaseGeometry | None:
    closed = len(found) == 1 and found[0].is_closed
    if _is_area(told) and (closed or not any(key in told for key in _LINES)):
        return area_of(found) if closed else None
    return MultiLineString(found) if len(found) > 1 else found[0] if found else None


def _is_way(member: object) -> bool:
    return isinstance(member, Mapping) and member.get("type") == "way"


def _is_area(told: Mapping[str, Any]) -> bool:
    area = told.get("area")
    return "highway" not in told and area != "no" and (area == "yes" or any(key in told for key in _AREAS))


def _degrees(source: str, spot: object) -> tuple[float, float]:
    longitude, latitude = (number(source, part(source, spot, name, kind=object), name) for name in ("lon", "lat"))
    return longitude, latitude
