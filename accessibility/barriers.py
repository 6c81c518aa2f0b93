"""Knows what nobody walks through: canals, railways, walls, port fences and motorways."""

from typing import Final

import numpy as np
import shapely

from accessibility.arrays import Flags, Floats, Geometries, Ints
from accessibility.rings import Rings

# 1 mm, as for street corners: a place this near to a barrier is on it.
ON_IT_METRES: Final = 0.001
# 1 µm: a thousand times the rounding of coordinates in metres; a leg that ends this near to a barrier touches it.
_TOUCHED_METRES: Final = 1e-6
# Water, tracks and lanes are barred all over; of a wall or a port only the edge is, for one may walk inside.
BARRED_ALL_OVER: Final = ("canal", "railway", "motorway")
_LINES = (shapely.GeometryType.LINESTRING, shapely.GeometryType.LINEARRING)
_EVERYTHING = (-1, *_LINES, shapely.GeometryType.POLYGON)


class Barriers:
    """What bars the way, indexed once.

    Parameters
    ----------
    geometries
        (b,) lines or polygons in the metric CRS of the streets, also their multi-forms; missing and empty ones bar
        nothing. A line bars where it is.
    kinds
        (b,) kind of each: a polygon of a kind in ``BARRED_ALL_OVER`` bars with its whole area, one of any other kind
        with its edge.

    Attributes
    ----------
    shapes
        (s,) what bars, to be cut out of areas: polygons where the whole area does, else lines.
    rings
        What closes upon itself.

    Raises
    ------
    ValueError
        When a geometry is neither line nor polygon, a coordinate is not finite, or there is not one kind for each.
    """

    def __init__(self, geometries: Geometries, kinds: Geometries) -> None:
        geometries = np.asarray(geometries, dtype=np.object_)
        kinds = np.asarray(kinds, dtype=np.object_)
        _refuse_other_than_barriers(geometries, kinds)
        parts, owner = shapely.get_parts(geometries, return_index=True)
        solid = (shapely.get_type_id(parts) == shapely.GeometryType.POLYGON) & np.isin(
            kinds[owner].astype(str), BARRED_ALL_OVER
        )
        # A ring that crosses itself would be inside or outside by chance.
        areas = shapely.get_parts(shapely.make_valid(parts[solid]))
        areas = areas[shapely.get_type_id(areas) == shapely.GeometryType.POLYGON]
        drawn = _drawn(np.concatenate((parts[~solid], parts[solid], areas)))
        self.rings = Rings(drawn)
        self._ends = _straight_pieces(drawn)
        self._edges = _lines(self._ends[:, 0], self._ends[:, 1])
        self._edge_tree = shapely.STRtree(self._edges)
        self._areas: Geometries = np.asarray(areas, dtype=np.object_)
        self.shapes = np.concatenate((_outlines(parts[~solid]), self._areas))
        shapely.prepare(self._areas)
        self._area_tree = shapely.STRtree(self._areas)

    def __len__(self) -> int:
        """Return of how many straight edges the barriers are made; 0 bars nobody's way."""
        return len(self._edges)

    def crossed(self, start: Floats, end: Floats) -> Flags:
        """Tell which straight legs touch a barrier, be it with a tip.

        Parameters
        ----------
        start, end
            (k, 2) x and y in metres, finite.
        """
        flags = self._inside(start)
        flags[self._edge_tree.query(_lines(start, end), predicate="intersects")[0]] = True
        return flags

    def bars(self, start: Floats, end: Floats) -> Flags:
        """Tell which straight legs touch a barrier or end within a micrometre before one.

        A bridge has a corner right on the barrier, and on which side of it rounding puts that corner is chance.

        Parameters
        ----------
        start, end
            (k, 2) x and y in metres, finite.
        """
        leg = end - start
        return self.crossed(start, end + _TOUCHED_METRES * leg / np.maximum(np.hypot(*leg.T), _TOUCHED_METRES)[:, None])

    def holds(self, points: Floats) -> Flags:
        """Tell which points ((k, 2), finite) lie in a barrier or within 1 mm of one."""
        flags = self._inside(points)
        spots = np.asarray(shapely.points(points), dtype=np.object_)
        flags[self._edge_tree.query(spots, predicate="dwithin", distance=ON_IT_METRES)[0]] = True
        return flags

    def meetings(self, start: Floats, end: Floats) -> tuple[Ints, Floats, Floats]:
        """Return where straight lines meet edges.

        Returns
        -------
        line
            (j,) index of the line, one for every pair of line and edge that touch.
        first, last
            (j, 2) where the two begin and cease to be in the same place; equal where they merely cross.
        """
        lines = _lines(start, end)
        line, edge = self._edge_tree.query(lines, predicate="intersects")
        common = shapely.intersection(lines[line], self._edges[edge])
        there = ~shapely.is_empty(common)
        line, common = line[there], common[there]
        points, pair = shapely.get_coordinates(common, return_index=True)
        first = np.flatnonzero(np.diff(pair, prepend=-1))
        last = np.flatnonzero(np.diff(pair, append=len(common)))
        return line.astype(np.int64), points[first], points[last]

    def meets_area(self, start: Floats, end: Floats) -> Flags:
        """Tell which straight lines touch an area that is barred all over."""
        lines = _lines(start, end)
        line, area = self._area_tree.query(lines)
        flags = np.zeros(len(lines), dtype=np.bool_)
        flags[line[shapely.intersects(self._areas[area], lines[line])]] = True
        return flags

    def edges_about(self, corners: Floats) -> tuple[Ints, Floats]:
        """Return the edges that may lie among given corners: all that do, and some that do not.

        Parameters
        ----------
        corners
            (k, c, 2) corners of k shapes.

        Returns
        -------
        shape
            (j,) index of the shape, ascending.
        ends
            (j, 2, 2) both ends of an edge that shares ground with the box around it.
        """
        low, high = corners.min(axis=1), corners.max(axis=1)
        boxes = np.asarray(shapely.box(low[:, 0], low[:, 1], high[:, 0], high[:, 1]), dtype=np.object_)
        shape, edge = self._edge_tree.query(boxes)
        return shape.astype(np.int64), self._ends[edge]

    def _inside(self, points: Floats) -> Flags:
        flags = np.zeros(len(points), dtype=np.bool_)
        if len(self._areas):
            spots = np.asarray(shapely.points(points), dtype=np.object_)
            point, area = self._area_tree.query(spots)
            flags[point[shapely.intersects(self._areas[area], spots[point])]] = True
        return flags


def _lines(start: Floats, end: Floats) -> Geometries:
    return np.asarray(shapely.linestrings(np.stack((start, end), axis=1)), dtype=np.object_)


def _outlines(parts: Geometries) -> Geometries:
    """Return lines as they are, and of polygons their edges."""
    lines = parts.copy()
    polygons = shapely.get_type_id(parts) == shapely.GeometryType.POLYGON
    lines[polygons] = shapely.boundary(parts[polygons])
    return lines


def _drawn(shapes: Geometries) -> Geometries:
    """Return lines as they are, and of polygons every edge by itself, holes included."""
    rings = shapely.get_rings(shapes)
    return np.concatenate((shapes[np.isin(shapely.get_type_id(shapes), _LINES)], rings))


def _straight_pieces(lines: Geometries) -> Floats:
    """Return both ends of every straight piece of lines, as (e, 2, 2)."""
    points, line = shapely.get_coordinates(lines, return_index=True)
    start = np.flatnonzero(line[1:] == line[:-1])
    return np.stack((points[start], points[start + 1]), axis=1)


def _refuse_other_than_barriers(geometries: Geometries, kinds: Geometries) -> None:
    if kinds.shape != geometries.shape:
        message = f"every barrier has a kind: expected {len(geometries)} kinds, found {len(kinds)}"
        raise ValueError(message)
    parts, owner = shapely.get_parts(geometries, return_index=True)
    other = np.flatnonzero(~np.isin(shapely.get_type_id(parts), _EVERYTHING))
    if len(other):
        found, where = parts[other[0]].geom_type, owner[other[0]]
        message = f"barriers must be lines or polygons: expected one of them, found {found} at {where}"
        raise ValueError(message)
    if not np.isfinite(shapely.get_coordinates(geometries)).all():
        message = "barriers must have finite coordinates: expected metres, found inf or NaN"
        raise ValueError(message)
