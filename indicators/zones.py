"""The zones that figures are given for, and which of them a place belongs to."""

from dataclasses import dataclass
from typing import Final

import numpy as np
import shapely
from geopandas.geodataframe import GeoDataFrame
from numpy.typing import NDArray

from indicators.columns import placed, texts
from indicators.coverage import IN_NO_ZONE, Floats
from model.text import Text

# Coasts of open boundary files are generalised by a block or two; homes beyond are another district's.
NEAREST_ZONE_METRES: Final = 250.0


@dataclass(frozen=True, slots=True, eq=False)
class Zones:
    """Ids, names and shapes (metric CRS) of the zones, in their file's own order."""

    ids: tuple[str, ...]
    names: tuple[Text, ...]
    shapes: NDArray[np.object_]


def zones_of(rows: GeoDataFrame, metric_crs: int) -> Zones:
    """Return the zones in ``rows`` of that role (any CRS); rows without a shape are left out."""
    rows = placed(rows)
    names = zip(texts(rows, "name_ar"), texts(rows, "name_en"), texts(rows, "name_ko"), strict=True)
    shapes = rows.geometry.to_crs(metric_crs).to_numpy()
    shapely.prepare(shapes)
    return Zones(tuple(texts(rows, "zone_id")), tuple(Text(*name) for name in names), shapes)


def locate(zones: Zones | None, points: Floats) -> NDArray[np.int64]:
    """Return which zone each point belongs to: the first that holds it, else the nearest near by.

    Parameters
    ----------
    points : (k, 2)
        Metres, in the CRS of the zones; NaN for a place that nobody knows.

    Returns
    -------
    NDArray
        (k,) index of the zone; ``IN_NO_ZONE`` when none is within ``NEAREST_ZONE_METRES``.
    """
    zone = np.full(len(points), IN_NO_ZONE, dtype=np.int64)
    if zones is None:
        return zone
    for index, shape in enumerate(zones.shapes):
        left = np.flatnonzero(zone == IN_NO_ZONE)
        zone[left[shapely.intersects_xy(shape, points[left])]] = index
    lost = np.flatnonzero((zone == IN_NO_ZONE) & np.isfinite(points).all(axis=1))
    tree = shapely.STRtree(zones.shapes)
    point, near = tree.query_nearest(shapely.points(points[lost]), max_distance=NEAREST_ZONE_METRES)
    # Of two zones equally near the first in the file is taken, so that every run agrees.
    order = np.lexsort((near, point))[::-1]
    zone[lost[point[order]]] = near[order]
    return zone
