"""Makes ground of outlines that a publisher gives in pieces: rings that close, and the sea beside a coast. Pure.

What does not close has no shape: half a lake is not drawn as if it were a whole one.
"""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from typing import Final

import numpy as np
import shapely
from numpy.typing import NDArray
from shapely.geometry import LineString, MultiPolygon, Polygon
from shapely.geometry.base import BaseGeometry

from model.district import Box

# About 1 mm, a tenth of the step in which OpenStreetMap writes a place: so near to a coast it is told what lies there.
BESIDE: Final = 1e-8

Floats = NDArray[np.float64]


@dataclass(frozen=True, slots=True)
class Sea:
    """The sea in a box.

    Parameters
    ----------
    shape
        In degrees, its outer rings against the clock; None where no coast tells of any.
    doubtful
        Parts of the box that are sea by one piece of coast and land by another, as where a coast ends in the middle of
        nowhere: nothing is drawn there.
    """

    shape: Polygon | MultiPolygon | None
    doubtful: int = 0


def area_of(outer: Sequence[LineString], inner: Sequence[LineString] = ()) -> Polygon | MultiPolygon | None:
    """Return the ground within ``outer`` and without ``inner``; None where an outline does not close or crosses itself.

    Parameters
    ----------
    outer, inner
        Pieces of outlines, in any order and direction, that meet at their ends. An outer ring in a hole is ground
        again.
    """
    around, holes = _rings(outer), _rings(inner)
    if not around or holes is None:
        return None
    ground: BaseGeometry = Polygon()
    for ring in (*around, *holes):
        ground = ground.symmetric_difference(ring)  # what lies in an odd number of rings
    return _ground(ground.intersection(shapely.union_all(around)))


def sea_of(coast: Iterable[LineString], box: Box) -> Sea:
    """Return the part of ``box`` that is sea, by the rule that water lies on the right of a coastline.

    Where the box holds no coast at all, nothing tells whether it is land or sea, and none is drawn.

    Parameters
    ----------
    coast
        Coastlines in degrees, each in the direction in which it is drawn; they may leave the box.
    """
    frame = shapely.box(*box.sides)
    start, end = _within(coast, frame)
    if not len(start):
        return Sea(None)
    joined = shapely.union_all([frame.exterior, *map(LineString, np.stack((start, end), axis=1))])
    faces = shapely.get_parts(shapely.polygonize(shapely.get_parts(joined)))
    middle, along = (start + end) / 2, end - start
    right = BESIDE * np.column_stack((along[:, 1], -along[:, 0])) / np.hypot(*along.T)[:, None]
    wet, dry = _told(faces, middle + right), _told(faces, middle - right)
    doubtful = int((wet & dry).sum())
    return Sea(_ground(shapely.union_all(faces[wet & ~dry])), doubtful)


def _rings(lines: Sequence[LineString]) -> list[Polygon] | None:
    """Return what each ring of ``lines`` encloses, holes and all; None where a line is part of no ring."""
    faces, *left_over = shapely.polygonize_full(list(lines))
    if any(not rest.is_empty for rest in left_over):
        return None
    return [Polygon(face.exterior) for face in shapely.get_parts(faces)]


def _ground(shape: BaseGeometry) -> Polygon | MultiPolygon | None:
    """Return a shape with its outer rings against the clock; None where it is no ground."""
    if not isinstance(shape, Polygon | MultiPolygon) or shape.is_empty:
        return None
    turned = shapely.orient_polygons(shape)
    return turned if isinstance(turned, Polygon | MultiPolygon) else None


def _within(coast: Iterable[LineString], frame: Polygon) -> tuple[Floats, Floats]:
    """Return both ends of every straight piece of ``coast`` in ``frame``, in the direction in which it is drawn."""
    points, line = shapely.get_coordinates(list(coast), return_index=True)
    begin = np.flatnonzero(line[1:] == line[:-1])
    start, end = points[begin], points[begin + 1]
    pieces = np.asarray(shapely.linestrings(np.stack((start, end), axis=1)), dtype=np.object_)
    cut = shapely.intersection(pieces, frame)
    there = np.asarray(shapely.get_type_id(cut) == shapely.GeometryType.LINESTRING) & (shapely.length(cut) > 0)
    ends = shapely.get_coordinates(cut[there]).reshape(-1, 2, 2)
    return ends[:, 0], ends[:, 1]


def _told(faces: NDArray[np.object_], spots: Floats) -> NDArray[np.bool_]:
    """Tell in which faces one of the spots lies."""
    told = np.zeros(len(faces), dtype=np.bool_)
    told[shapely.STRtree(faces).query(shapely.points(spots), predicate="within")[1]] = True
    return told
