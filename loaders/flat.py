"""Lays degrees out flat in metres, well enough to judge a file by; nothing that is published is measured here."""

from dataclasses import dataclass
from math import cos, radians
from typing import Final

import numpy as np
import shapely
from numpy.typing import NDArray
from pyproj import Transformer

Shapes = NDArray[np.object_]
# A cylinder around the whole Earth that keeps areas, and nothing else.
_EQUAL_AREA: Final = "EPSG:6933"
_POINT: Final = int(shapely.GeometryType.POINT)


@dataclass(frozen=True, slots=True)
class Plane:
    """A flat map around one latitude: right to a thousandth over a district, to a hundredth over a governorate.

    Parameters
    ----------
    east, north
        Metres of one degree of longitude and of latitude.
    """

    east: float
    north: float

    def of_points(self, points: NDArray[np.float64]) -> NDArray[np.float64]:
        """Return ``points`` (longitude, latitude) in metres."""
        return points * (self.east, self.north)

    def of(self, shapes: Shapes) -> Shapes:
        """Return ``shapes`` (degrees, None where there is none) in metres."""
        scale = np.array([self.east, self.north])
        moved: Shapes = shapely.transform(shapes, lambda points: points * scale)
        return moved


def points_of(shapes: Shapes) -> NDArray[np.float64] | None:
    """Return longitude and latitude of ``shapes``, none of them missing; None where not all are points with a place."""
    if (shapely.get_type_id(shapes) != _POINT).any() or shapely.is_empty(shapes).any():
        return None
    return shapely.get_coordinates(shapes)


def plane_of(shapes: Shapes) -> Plane:
    """Return the plane around the middle of ``shapes`` (EPSG:4326); the equator's where there are none."""
    bounds = shapely.bounds(shapes).reshape(-1, 4)
    known = bounds[np.isfinite(bounds).all(axis=1)]
    return plane_at(float(np.median(known[:, [1, 3]])) if len(known) else 0.0)


def plane_at(latitude: float) -> Plane:
    """Return the plane around a latitude in degrees."""
    middle = radians(latitude)
    # The usual series for the ellipsoid WGS84, right to a few centimetres in a degree.
    east = 111412.84 * cos(middle) - 93.5 * cos(3 * middle) + 0.118 * cos(5 * middle)
    north = 111132.954 - 559.822 * cos(2 * middle) + 1.175 * cos(4 * middle)
    return Plane(east, north)


def true_to_area(shapes: Shapes) -> Shapes:
    """Return ``shapes`` (degrees) on a map that keeps areas, in metres; lengths and angles are not kept."""
    transformer = Transformer.from_crs("EPSG:4326", _EQUAL_AREA, always_xy=True)
    moved: Shapes = shapely.transform(
        shapes, lambda points: np.column_stack(transformer.transform(points[:, 0], points[:, 1]))
    )
    return moved


def square_metres(shapes: Shapes) -> NDArray[np.float64]:
    """Return the area of each of ``shapes`` (degrees); 0 for what encloses nothing, NaN where there is none."""
    areas: NDArray[np.float64] = shapely.area(true_to_area(shapes))
    return areas
