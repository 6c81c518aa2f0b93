"""Tells where a facility can be entered."""

import numpy as np
import shapely

from accessibility.arrays import Floats, Geometries, Ints
from accessibility.runs import starts

# 10 m: whoever comes to the nearest such point walks at most 5 m more than to the true nearest point of the edge,
# half of what a mapped outline is off by; closer points cost time and tell nothing.
ENTRY_SPACING_METRES = 10.0
_POINTS = (shapely.GeometryType.POINT, shapely.GeometryType.MULTIPOINT)
_POLYGONS = (shapely.GeometryType.POLYGON, shapely.GeometryType.MULTIPOLYGON)


def entries_of(geometries: Geometries) -> tuple[Floats, Ints]:
    """Return the points at which geometries are entered.

    A polygon is open all around here, its courtyards' edges included: a park behind a fence comes out nearer than it
    is. Where entrances are mapped, give those points instead of the polygon.

    Parameters
    ----------
    geometries
        (g,) points or polygons in one metric CRS, also their multi-forms; missing and empty ones have no entry.

    Returns
    -------
    points
        (k, 2) x and y in metres: a point is its own entry; a polygon has its corners, and points between them so that
        none is more than 10 m from the next.
    owner
        (k,) index of the geometry that each entry belongs to, ascending.

    Raises
    ------
    ValueError
        When a geometry is neither point nor polygon.
    """
    geometries = np.asarray(geometries, dtype=np.object_)
    kinds = shapely.get_type_id(geometries)
    other = np.flatnonzero((kinds >= 0) & ~np.isin(kinds, _POINTS + _POLYGONS))
    if len(other):
        found = geometries[other[0]].geom_type
        message = f"a facility is entered at a point or a polygon's edge: found {found} at {other[0]}"
        raise ValueError(message)
    areas = np.isin(kinds, _POLYGONS)
    shapes = geometries.copy()
    shapes[areas] = shapely.segmentize(geometries[areas], ENTRY_SPACING_METRES)
    points, owner = shapely.get_coordinates(shapes, return_index=True)
    return _distinct(points, owner.astype(np.int64))


def _distinct(points: Floats, owner: Ints) -> tuple[Floats, Ints]:
    """Drop what one owner has twice: a ring's last vertex is its first again."""
    order = np.lexsort((points[:, 1], points[:, 0], owner))
    kept = np.sort(order[starts(owner[order], *points[order].T)])
    return points[kept], owner[kept]
