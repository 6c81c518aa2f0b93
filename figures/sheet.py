"""The sheet that a map is drawn upon: how places on the ground become units of a drawing."""

from dataclasses import dataclass
from typing import Any, Final, Protocol

import geopandas as gpd
import numpy as np
import shapely

from model.district import Box

WIDTH: Final = 900  # units of the drawing
DETAIL: Final = 0.6  # units: what is finer cannot be seen


class Paper(Protocol):
    """What can be drawn upon: its metres in one unit, its height in units, and how places become units."""

    @property
    def unit(self) -> float:
        """Return the metres in one unit."""

    @property
    def height(self) -> float:
        """Return the units from top to bottom."""

    def draw(self, frame: gpd.GeoDataFrame) -> Any:  # noqa: ANN401 - an object array of shapely geometries
        """Return the shapes of ``frame`` in units."""


@dataclass(frozen=True, slots=True)
class Sheet:
    """How places become units of the drawing: metres of one CRS, north up.

    Parameters
    ----------
    metric_crs
        EPSG code.
    left, top
        Metres of the upper left corner.
    unit
        Metres in one unit.
    height
        Units.
    detail
        Units: what is finer is left out.
    """

    metric_crs: int
    left: float
    top: float
    unit: float
    height: float
    detail: float = DETAIL

    def draw(self, frame: gpd.GeoDataFrame) -> Any:  # noqa: ANN401 - an object array of shapely geometries
        """Return the shapes of ``frame`` (any CRS) in units, cut to the sheet and simplified; emptied where outside."""
        shapes = np.asarray(frame.geometry.to_crs(self.metric_crs).array, dtype=object)
        moved = shapely.transform(shapes, lambda xy: (xy - [self.left, self.top]) / [self.unit, -self.unit])
        return shapely.simplify(shapely.clip_by_rect(moved, -20, -20, WIDTH + 20, self.height + 20), self.detail)


def sheet_of(box: Box, metric_crs: int, detail: float = DETAIL) -> Sheet:
    """Return the sheet that shows ``box``."""
    corners = gpd.GeoSeries(gpd.points_from_xy([box.west, box.east], [box.north, box.south]), crs=4326).to_crs(
        metric_crs
    )
    left, right, top, bottom = corners.x[0], corners.x[1], corners.y[0], corners.y[1]
    unit = (right - left) / WIDTH
    return Sheet(metric_crs, left, top, unit, (top - bottom) / unit, detail)
