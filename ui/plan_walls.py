"""The barriers that nobody walks through, as the edits of a plan leave them, with their names."""

from dataclasses import dataclass

import geopandas as gpd
from shapely import Geometry

from i18n import Locale
from indicators.sketching import Edits
from model.scenario import Unbar
from ui import doors

BARRIERS = "barriers"


@dataclass(frozen=True, slots=True, eq=False)
class Wall:
    """A barrier in use: its row, from 1, its name in the reader's language, and where it is, in degrees."""

    row: int
    name: str
    shape: Geometry


def standing(edits: Edits) -> tuple[tuple[int, Geometry], ...]:
    """Return the barriers in use that no edit takes away, each with its row."""
    barriers = doors.active_frame(BARRIERS)
    gone = {one.row for one in edits if isinstance(one, Unbar)}
    shapes = () if barriers is None else enumerate(barriers.geometry, 1)
    return tuple((row, shape) for row, shape in shapes if row not in gone and shape is not None and not shape.is_empty)


def walls_of(edits: Edits, say: Locale) -> tuple[Wall, ...]:
    """Return the barriers in use that no edit takes away."""
    names = names_of(say)
    return tuple(Wall(row, names[row], shape) for row, shape in standing(edits))


def names_of(say: Locale) -> dict[int, str]:
    """Return what the barriers in use are called, by row; by kind and row where nobody named one."""
    barriers = doors.active_frame(BARRIERS)
    return {} if barriers is None else {row: _name(barriers, row, say) for row in range(1, len(barriers) + 1)}


def _name(barriers: gpd.GeoDataFrame, row: int, say: Locale) -> str:
    found = barriers.iloc[row - 1]
    names = (found.get(f"name_{code}") for code in (say.language, "ar", "en"))
    key = f"barrier-{found.get('kind')}"
    kind = say.say(key) if say.has(key) else ""
    told = say.listed(filter(None, (kind, say.say("plan-row", row=str(row)))))
    return next((name for name in names if isinstance(name, str) and name), told)
