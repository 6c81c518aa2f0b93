"""Lays degrees out flat in metres, well enough to judge a file by; nothing that is published is measured here."""

from dataclasses import dataclass
from math import cos, radians

import numpy as np
import shapely
from numpy.typing import NDArray

Shapes = NDArray[np.object_]


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

    def of(self, shapes: Shapes) -> Shapes:
        """Return ``shapes`` (degrees, None where there is none) in metres."""
        scale = np.array([self.east, self.north])
        moved: Shapes = shapely.transform(shapes, lambda points: points * scale)
        return moved


def plane_of(shapes: Shapes) -> Plane:
    """Return the plane around the middle of ``shapes`` (EPSG:4326); the equator's where there are none."""
    bounds = shapely.bounds(shapes).reshape(-1, 4)
    known = bounds[np.isfinite(bounds).all(axis=1)]
    middle = radians(float(np.median(known[:, [1, 3]]))) if len(known) else 0.0
    # The usual series for the ellipsoid WGS84, right to a few centimetres in a degree.
    east = 111412.84 * cos(middle) - 93.5 * cos(3 * middle) + 0.118 * cos(5 * middle)
    north = 111132.954 - 559.822 * cos(2 * middle) + 1.175 * cos(4 * middle)
    return Plane(east, north)
