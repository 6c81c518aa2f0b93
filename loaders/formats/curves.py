"""Draws arcs as short straight lines: GEOS, which measures everything here, knows no other."""

import math
import struct
from collections.abc import Callable
from typing import Any, Final

import shapely
from shapely.geometry.base import BaseGeometry

Position = tuple[float, ...]
_POINT, _LINE, _POLYGON, _CIRCULAR, _COMPOUND, _CURVE_POLYGON = 1, 2, 3, 8, 9, 10
_GATHERED: Final[dict[int, Callable[[list[Any]], BaseGeometry]]] = {
    4: shapely.MultiPoint,
    5: shapely.MultiLineString,
    6: shapely.MultiPolygon,
    7: shapely.GeometryCollection,
    11: shapely.MultiLineString,  # of curves
    12: shapely.MultiPolygon,  # of surfaces bounded by curves
}
# Pieces of a whole circle; its outline is then 0.01 % too short and its area 0.01 % too small.
_PIECES: Final = 256
_DEEPEST: Final = 16
_THOUSAND: Final = 1000
_Z_FLAG, _M_FLAG, _SRID_FLAG = 0x80000000, 0x40000000, 0x20000000


class CurveError(Exception):
    """Well-known binary that holds no shape."""


def straighten(binary: bytes) -> BaseGeometry:
    """Return the shape that ``binary`` says, in two dimensions, its arcs as lines.

    Raises
    ------
    CurveError
        When it is no shape, or one that no map has (surfaces in space).
    """
    try:
        shape = _Binary(binary).shape(0)
    except (struct.error, shapely.errors.GEOSException, ValueError) as fault:
        raise CurveError from fault
    return shape


class _Binary:
    """Well-known binary, read from front to back."""

    def __init__(self, binary: bytes) -> None:
        self.binary, self.at = binary, 0

    def shape(self, depth: int) -> BaseGeometry:
        """Return the next shape."""
        if depth > _DEEPEST:
            raise CurveError
        order, kind, size = self._head()
        if kind in {_LINE, _CIRCULAR, _COMPOUND}:
            return shapely.LineString(self._curve(order, kind, size, depth))
        if kind in {_POLYGON, _CURVE_POLYGON}:
            rings = self._rings(order, kind, size, depth)
            return shapely.Polygon(rings[0], rings[1:]) if rings else shapely.Polygon()
        if kind == _POINT:
            return shapely.Point(self._positions(order, 1, size)[0])
        if kind in _GATHERED:
            parts: list[Any] = [self.shape(depth + 1) for _ in range(self._count(order))]
            return _GATHERED[kind](parts)
        raise CurveError

    def _head(self) -> tuple[str, int, int]:
        """Return byte order, kind and number of coordinates of the shape that begins here."""
        order = "<" if self._take("B")[0] else ">"
        kind = int(self._take(order + "I")[0])
        if kind & _SRID_FLAG:
            self._take(order + "I")
        flags = int(bool(kind & _Z_FLAG)) + int(bool(kind & _M_FLAG))
        kind &= 0xFFFF
        size = 2 + max(flags, (0, 1, 1, 2)[min(3, kind // _THOUSAND)])
        return order, kind % _THOUSAND, size

    def _rings(self, order: str, kind: int, size: int, depth: int) -> list[list[Position]]:
        if kind == _POLYGON:
            return [self._positions(order, self._count(order), size) for _ in range(self._count(order))]
        rings = []
        for _ in range(self._count(order)):
            inner, ring, width = self._head()
            rings.append(self._curve(inner, ring, width, depth + 1))
        return rings

    def _curve(self, order: str, kind: int, size: int, depth: int) -> list[Position]:
        if depth > _DEEPEST:
            raise CurveError
        if kind == _LINE:
            return self._positions(order, self._count(order), size)
        if kind == _CIRCULAR:
            return _arcs(self._positions(order, self._count(order), size))
        if kind != _COMPOUND:
            raise CurveError
        joined: list[Position] = []
        for _ in range(self._count(order)):
            inner, part, width = self._head()
            piece = self._curve(inner, part, width, depth + 1)
            joined.extend(piece[1:] if joined and piece and joined[-1] == piece[0] else piece)
        return joined

    def _positions(self, order: str, count: int, size: int) -> list[Position]:
        numbers = self._take(f"{order}{count * size}d")
        return [(numbers[at], numbers[at + 1]) for at in range(0, len(numbers), size)]

    def _count(self, order: str) -> int:
        (count,) = self._take(order + "I")
        # Whatever is counted takes four bytes at least; more cannot be there.
        if count * 4 > len(self.binary) - self.at:
            raise CurveError
        return int(count)

    def _take(self, form: str) -> tuple[float, ...]:
        found = struct.unpack_from(form, self.binary, self.at)
        self.at += struct.calcsize(form)
        return found


def _arcs(positions: list[Position]) -> list[Position]:
    """Return the line through a chain of arcs, each given by its beginning, a point on it and its end."""
    if len(positions) % 2 == 0:
        if positions:
            raise CurveError
        return []
    made = positions[:1]
    for at in range(0, len(positions) - 2, 2):
        made.extend(_arc(*positions[at : at + 3]))
    return made


def _arc(start: Position, middle: Position, end: Position) -> list[Position]:
    """Return the positions of an arc behind its beginning."""
    (ax, ay), (bx, by), (cx, cy) = start[:2], middle[:2], end[:2]
    if start == end:  # a whole circle: the point on it lies opposite
        x, y, turn = (ax + bx) / 2, (ay + by) / 2, 2 * math.pi
    else:
        twice = 2 * ((bx - ax) * (cy - ay) - (by - ay) * (cx - ax))
        if twice == 0:
            return [middle, end]
        b, c = (bx - ax) ** 2 + (by - ay) ** 2, (cx - ax) ** 2 + (cy - ay) ** 2
        x, y = ax + ((cy - ay) * b - (by - ay) * c) / twice, ay + ((bx - ax) * c - (cx - ax) * b) / twice
        turn = (math.atan2(cy - y, cx - x) - math.atan2(ay - y, ax - x)) % (2 * math.pi)
        turn = turn if twice > 0 else turn - 2 * math.pi
    first, radius = math.atan2(ay - y, ax - x), math.hypot(ax - x, ay - y)
    if not math.isfinite(radius):
        raise CurveError
    steps = max(2, math.ceil(abs(turn) / (2 * math.pi) * _PIECES))
    angles = (first + turn * step / steps for step in range(1, steps))
    return [*((x + radius * math.cos(angle), y + radius * math.sin(angle)) for angle in angles), end]
