"""The projects of the register as what came before, what came after, and which zones they stand in."""

import re
from dataclasses import dataclass
from typing import Final

import numpy as np
import shapely
from geopandas.geodataframe import GeoDataFrame
from numpy.typing import NDArray

from indicators.columns import texts
from indicators.coverage import IN_NO_ZONE, Flags
from indicators.observed import DAY, MONTH, YEAR, moments
from indicators.zones import Zones, locate
from model.indicator import DISTRICT_ZONE
from model.text import Text

PROJECTS: Final = "projects"


@dataclass(frozen=True, slots=True, eq=False)
class Project:
    """One project of the register.

    Parameters
    ----------
    start
        The moment before which nothing of it was there; NaT where its date cannot be read.
    done
        The moment from which on all of it was there: the end of its end, else of its start, as precisely as it is told.
        What is observed between the two counts neither as before nor as after.
    told_start
        As the register has it.
    treated : (z,)
        The zones that it stands in.
    whole
        Whether it is for the district as a whole.
    """

    id: str
    name: Text
    told_start: str
    start: np.datetime64
    done: np.datetime64
    treated: Flags
    whole: bool


def projects_of(rows: GeoDataFrame, zones: Zones | None, metric_crs: int) -> tuple[Project, ...]:
    """Return the projects in ``rows`` of that role (any CRS, or without geometry), in the register's order.

    Column ``zone_id`` decides before the geometry does, and may name several zones, parted by spaces, commas or
    semicolons; ``*`` is the district as a whole.
    """
    ids, starts, ends = (texts(rows, name) for name in ("project_id", "start", "end"))
    names = zip(texts(rows, "name_ar"), texts(rows, "name_en"), texts(rows, "name_ko"), strict=True)
    start = moments(starts)
    done = _ends(np.where(ends == "", starts, ends))
    named = [frozenset(re.split(r"[\s,;|]+", text.strip())) - {""} for text in texts(rows, "zone_id")]
    shapes = _shapes(rows, metric_crs)
    return tuple(
        Project(
            id=ids[row],
            name=Text(*name),
            told_start=starts[row],
            start=start[row],
            done=done[row],
            treated=_treated(named[row], shapes[row], zones),
            whole=DISTRICT_ZONE in named[row],
        )
        for row, name in enumerate(names)
    )


def _shapes(rows: GeoDataFrame, metric_crs: int) -> NDArray[np.object_]:
    """Return the geometry of each row in metres; None where it has none."""
    shapes = np.full(len(rows), None, dtype=object)
    if isinstance(rows, GeoDataFrame) and "geometry" in rows:
        there = ~(rows.geometry.isna() | rows.geometry.is_empty).to_numpy()
        shapes[there] = rows.geometry[there].to_crs(metric_crs).to_numpy()
    return shapes


def _treated(named: frozenset[str], shape: object, zones: Zones | None) -> Flags:
    """Return the zones that are named, else those that a point belongs to, or a line or area meets."""
    if zones is None:
        return np.zeros(0, dtype=np.bool_)
    if named:
        return np.array([name in named for name in zones.ids], dtype=np.bool_)
    if isinstance(shape, shapely.Point):
        zone = int(locate(zones, np.array([[shape.x, shape.y]]))[0])
        return np.asarray((np.arange(len(zones.ids)) == zone) & (zone != IN_NO_ZONE), dtype=np.bool_)
    if isinstance(shape, shapely.Geometry):
        return np.asarray(shapely.intersects(zones.shapes, shape), dtype=np.bool_)
    return np.zeros(len(zones.ids), dtype=np.bool_)


def _ends(told: NDArray[np.object_]) -> NDArray[np.datetime64]:
    """Return the first moment after each year, month or day."""
    steps = {YEAR: "Y", MONTH: "M", DAY: "D"}
    found = moments(told)
    for row, text in enumerate(told):
        unit = steps.get(len(str(text).strip()), "D")
        found[row] = (found[row].astype(f"datetime64[{unit}]") + 1).astype("datetime64[s]")
    return found
