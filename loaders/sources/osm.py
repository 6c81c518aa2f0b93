"""Elements of OpenStreetMap, as the Overpass API gives them, as rows with shapes.

Only the tags that a vocabulary reads are taken: others hold telephone numbers and names of persons, too.
"""

from collections.abc import Iterable, Mapping, Sequence
from typing import Any, Final

import numpy as np
import pandas as pd
import shapely
from shapely.geometry.base import BaseGeometry

from loaders.answers import distrust, part
from loaders.parsed import Parsed
from loaders.vocabulary import Table, tables
from model.problem import Problem

ID: Final = "@id"
_NAMES: Final = ("name", "name:ar", "name:en", "name:ko")
_FEWEST_CORNERS: Final = 2


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


def selection(table: Table, kinds: str = "nwr") -> str:
    """Return the statements of Overpass QL that ask for all that a table makes something of.

    Parameters
    ----------
    kinds
        Of element: ``nwr`` for all, ``way`` for ways.
    """
    lines = []
    for key, values in wanted(table).items():
        test = f'["{key}"]' if "*" in values else f'["{key}"~"^({"|".join(values)})$"]'
        lines.append(f"{kinds}{test};")
    return "\n".join(lines)


def parsed(source: str, document: object, table: Table, *, problems: Sequence[Problem] = ()) -> Parsed:
    """Return the elements of an answer as rows, in the order of the answer; the index counts them from 1.

    Parameters
    ----------
    table
        Says which tags are taken.

    Raises
    ------
    ProblemError
        ``answer-shape`` where an element is not as elements are; ``answer-empty`` where there is none: a district
        without a single one is a failed answer, never a finding about the district.
    """
    elements = part(source, document, "elements", kind=list)
    if not elements:
        raise distrust(source, "answer-empty")
    taken = keys(table)
    rows = [_row(source, number, element, taken) for number, element in enumerate(elements)]
    index = pd.RangeIndex(1, len(rows) + 1, name="row")
    frame = pd.DataFrame(
        {name: pd.array([row.get(name) for row, _ in rows], dtype=pd.StringDtype(na_value=np.nan))
         for name in (ID, *taken) if any(name in row for row, _ in rows)},
        index=index,
    )  # fmt: skip
    shapes = pd.Series([shape for _, shape in rows], index=index, dtype=object, name="geometry")
    return Parsed("geojson", "UTF-8", "", "EPSG:4326", frame, shapes, len(rows), tuple(problems))


def _row(source: str, number: int, element: object, taken: Iterable[str]) -> tuple[dict[str, str], BaseGeometry | None]:
    kind = part(source, element, "type", kind=str)
    name = f"{kind}/{part(source, element, 'id', kind=int)}"
    raw = element.get("tags", {}) if isinstance(element, Mapping) else {}
    tags = part(source, {"tags": raw}, "tags", kind=dict)
    row = {key: str(tags[key]) for key in taken if key in tags}
    try:
        return {ID: name, **row}, _shape(source, kind, element)
    except (TypeError, ValueError, shapely.errors.GEOSException) as fault:
        raise distrust(source, "answer-shape", field=f"elements.{number}", found=name) from fault


def _shape(source: str, kind: str, element: Any) -> BaseGeometry | None:  # noqa: ANN401 - JSON is anything
    """Return the shape of an element: a point, its centre, or its line; None where the answer gives none."""
    if kind == "node":
        return shapely.Point(_degrees(source, element))
    if "geometry" in element:
        corners = [_degrees(source, corner) for corner in part(source, element, "geometry", kind=list) if corner]
        return shapely.LineString(corners) if len(corners) >= _FEWEST_CORNERS else None
    return shapely.Point(_degrees(source, element["center"])) if "center" in element else None


def _degrees(source: str, spot: object) -> tuple[float, float]:
    longitude, latitude = (part(source, spot, name, kind=object) for name in ("lon", "lat"))
    if not all(isinstance(one, int | float) and not isinstance(one, bool) for one in (longitude, latitude)):
        raise distrust(source, "answer-shape", field="lon, lat", found=f"{longitude}, {latitude}")
    return float(str(longitude)), float(str(latitude))
