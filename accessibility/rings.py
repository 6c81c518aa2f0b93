"""Tells on which side of closed barriers things lie: no straight leg leads from one side to the other."""

import numpy as np
import shapely

from accessibility.arrays import Floats, Geometries, Ints

# On the edge of a ring, or across it: on neither side.
ACROSS = -1


class Rings:
    """Barriers that close upon themselves: fences around a port, the edge of water, the walls of a yard.

    Parameters
    ----------
    lines
        (b,) lines and edges of polygons; those that are open, or cross themselves, part nothing here.
    """

    def __init__(self, lines: Geometries) -> None:
        rings = lines[shapely.is_ring(lines)]
        corners, ring = shapely.get_coordinates(rings, return_index=True)
        loops = shapely.linearrings(corners, indices=ring) if len(rings) else rings
        self._areas: Geometries = np.asarray(shapely.polygons(loops), dtype=np.object_)
        shapely.prepare(self._areas)
        self._tree = shapely.STRtree(self._areas)
        self._edges = rings
        self._sides: dict[tuple[int, ...], int] = {(): 0}

    def sides(self, points: Floats) -> Ints:
        """Return on which side each point ((k, 2), finite) lies: two are in the same rings when their number is one."""
        spots = np.asarray(shapely.points(points), dtype=np.object_)
        point, ring = self._tree.query(spots)
        inside = shapely.contains_properly(self._areas[ring], spots[point])
        point, ring = point[inside], ring[inside]
        order = np.lexsort((ring, point))
        point, ring = point[order], ring[order]
        side = np.zeros(len(points), dtype=np.int64)
        who, first = np.unique(point, return_index=True)
        for one, rings in zip(who, np.split(ring, first)[1:], strict=True):
            side[one] = self._sides.setdefault(tuple(rings.tolist()), len(self._sides))
        return side

    def sides_of(self, segments: shapely.STRtree, middles: Floats) -> Ints:
        """Return on which side each segment of an index lies, by its middle; ``ACROSS`` where it touches a ring."""
        side = self.sides(middles)
        side[segments.query(self._edges, predicate="intersects")[1]] = ACROSS
        return side
