"""Turns street lines into a network of nodes and straight segments."""

from dataclasses import dataclass

import numpy as np
import shapely
from scipy.sparse import coo_array
from scipy.sparse.csgraph import connected_components

from accessibility.arrays import Flags, Floats, Geometries, Ints
from accessibility.barriers import Barriers
from accessibility.runs import starts
from accessibility.severing import cut

# 1 mm: two vertices nearer than this are one junction; files keep coordinates to about that.
SAME_PLACE_METRES = 0.001
_LINES = (shapely.GeometryType.LINESTRING, shapely.GeometryType.LINEARRING, shapely.GeometryType.MULTILINESTRING)


@dataclass(frozen=True, slots=True, eq=False)
class Streets:
    """A street network: every straight piece from vertex to vertex is one segment.

    Everybody may walk a segment both ways. Two segments between the same two nodes are the same straight line drawn
    twice: both can be snapped to, and they count as one way.

    Parameters
    ----------
    nodes
        (n, 2) x and y in metres of one metric CRS, in order of x then y, so that the order of the lines is forgotten.
    ends
        (m, 2) indices of the two nodes of each segment, the lower one first.
    length
        (m,) metres, > 0.
    way
        (m,) index of the input line that the segment came from.
    """

    nodes: Floats
    ends: Ints
    length: Floats
    way: Ints

    def foot(self, segment: Ints, points: Floats) -> Floats:
        """Return how far along its segment, 0 to 1, lies what is nearest to each of ``points`` ((k, 2))."""
        start, end = (self.nodes[self.ends[segment, side]] for side in (0, 1))
        span = end - start
        along: Floats = np.clip(((points - start) * span).sum(axis=1) / (span**2).sum(axis=1), 0.0, 1.0)
        return along

    def place(self, segment: Ints, along: Floats) -> Floats:
        """Return (k, 2) x and y of places along segments."""
        start, end = (self.nodes[self.ends[segment, side]] for side in (0, 1))
        place: Floats = start + along[:, None] * (end - start)
        return place


def streets_of(lines: Geometries, barriers: Barriers | None = None, bridge: Flags | None = None) -> Streets:
    """Cut lines into segments and join them where they share a vertex.

    Lines that merely cross, or end beside another line without a vertex there, are not joined: a bridge is not a
    junction, and a street that was drawn carelessly is an island (see ``islands``). A line that meets a barrier is
    severed there unless it is a bridge, be it that the file forgot to say so (see ``streets_and_severed``).

    Parameters
    ----------
    lines
        (w,) LineStrings or MultiLineStrings in one metric CRS; missing and empty ones have no segment.
        Vertices within 1 mm of each other are one node. Pieces without length are dropped.
    barriers
        What bars the way; None for nothing.
    bridge
        (w,) which lines lead over barriers; None for none of them.

    Raises
    ------
    ValueError
        When a geometry is no line, a coordinate is not finite, or ``bridge`` is not one flag for each line.
    """
    return streets_and_severed(lines, barriers, bridge)[0]


def streets_and_severed(
    lines: Geometries, barriers: Barriers | None = None, bridge: Flags | None = None
) -> tuple[Streets, Flags]:
    """Return what ``streets_of`` does, and (w,) which lines meet a barrier and are no bridge.

    Many of these speak of bridges that nobody marked, or of level crossings and gates, rather than of dead ends.

    Parameters
    ----------
    lines, barriers, bridge
        As for ``streets_of``.
    """
    lines = np.asarray(lines, dtype=np.object_)
    _refuse_other_than_lines(lines)
    bridge = _bridges(lines, bridge)
    points, start, way = _drawn(lines)
    severed = np.zeros(len(lines), dtype=np.bool_)
    ends, over = np.column_stack((start, start + 1)), np.zeros(len(start), dtype=np.bool_)
    if barriers is not None and len(barriers):
        left = cut(points[start], points[start + 1], bridge[way], barriers)
        severed[way[left.touched]] = True
        fresh = len(points) + np.arange(2 * len(left.segment)).reshape(2, -1).T
        points = np.concatenate((points, left.start, left.end))
        ends = np.concatenate((ends[~left.touched], fresh))
        way = np.concatenate((way[~left.touched], way[left.segment]))
        over = np.concatenate((over[~left.touched], left.over))
        used = np.zeros(len(points), dtype=np.bool_)
        used[ends] = True
        points, ends = points[used], (np.cumsum(used) - 1)[ends]
    nodes, node = _merged(points)
    ends = np.sort(node[ends], axis=1)
    real = ends[:, 0] != ends[:, 1]
    if barriers is not None and len(barriers):
        # Joining corners moves them by up to 1 mm, and what is moved onto a barrier would lead over it.
        real &= over | ~barriers.crossed(nodes[ends[:, 0]], nodes[ends[:, 1]])
    ends, way = ends[real], way[real]
    span = nodes[ends[:, 1]] - nodes[ends[:, 0]]
    return Streets(nodes, ends, np.hypot(span[:, 0], span[:, 1]), way), severed & ~bridge


def islands(streets: Streets) -> Ints:
    """Label every node with the connected part of the network that it lies in.

    The labels carry no order and may differ when the input is ordered otherwise.

    Returns
    -------
    Ints
        (n,) labels from 0; two nodes have a way between them exactly when their labels are equal.
    """
    n = len(streets.nodes)
    if n == 0:
        return np.empty(0, dtype=np.int64)
    links = (np.ones(len(streets.ends), dtype=np.int8), (streets.ends[:, 0], streets.ends[:, 1]))
    return connected_components(coo_array(links, shape=(n, n)), directed=False)[1].astype(np.int64)


def _drawn(lines: Geometries) -> tuple[Floats, Ints, Ints]:
    """Return all vertices, the index of each straight piece's first, and the line that the piece belongs to."""
    parts, way_of_part = shapely.get_parts(lines, return_index=True)
    points, part = shapely.get_coordinates(parts, return_index=True)
    start = np.flatnonzero(part[1:] == part[:-1])
    return points, start, way_of_part[part[start]].astype(np.int64)


def _bridges(lines: Geometries, bridge: Flags | None) -> Flags:
    flags = np.zeros(len(lines), dtype=np.bool_) if bridge is None else np.asarray(bridge, dtype=np.bool_)
    if flags.shape != lines.shape:
        message = f"every street says whether it is a bridge: expected {len(lines)} flags, found {len(flags)}"
        raise ValueError(message)
    return flags


def _refuse_other_than_lines(lines: Geometries) -> None:
    kinds = shapely.get_type_id(lines)
    other = np.flatnonzero((kinds >= 0) & ~np.isin(kinds, _LINES))
    if len(other):
        found = lines[other[0]].geom_type
        message = f"streets must be lines: expected LineString or MultiLineString, found {found} at {other[0]}"
        raise ValueError(message)
    if not np.isfinite(shapely.get_coordinates(lines)).all():
        message = "streets must have finite coordinates: expected metres, found inf or NaN"
        raise ValueError(message)


def _merged(points: Floats) -> tuple[Floats, Ints]:
    """Return the distinct places among ``points`` in order of x then y, and the place of every point.

    By distance, not by rounding: rounded to a grid, two vertices a millionth apart can fall to either side of its line.
    """
    if len(points) == 0:
        return np.empty((0, 2)), np.empty(0, dtype=np.int64)
    order = np.lexsort((points[:, 1], points[:, 0]))
    new = starts(*points[order].T)
    places = points[order[new]]
    place = np.empty(len(points), dtype=np.int64)
    place[order] = np.cumsum(new) - 1
    # Only what lies near another in x can be the same place. Every place finds itself too, which joins nothing.
    close_x = np.diff(places[:, 0], prepend=-np.inf, append=np.inf) <= 2 * SAME_PLACE_METRES
    maybe = np.flatnonzero(close_x[1:] | close_x[:-1])
    spots: Geometries = np.asarray(shapely.points(places[maybe]), dtype=object)
    close = maybe[shapely.STRtree(spots).query(spots, predicate="dwithin", distance=SAME_PLACE_METRES)]
    links = (np.ones(close.shape[1], dtype=np.int8), (close[0], close[1]))
    label = connected_components(coo_array(links, shape=(len(places),) * 2), directed=False)[1]
    _, first, member = np.unique(label, return_index=True, return_inverse=True)
    kept, node = np.unique(first[member], return_inverse=True)
    return places[kept], node[place].astype(np.int64)
