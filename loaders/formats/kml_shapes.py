"""Puts the shapes of a placemark together, as they stand inside each other in KML."""

import math
from collections.abc import Callable
from dataclasses import dataclass, field
from typing import Any, Final

import shapely
from shapely.geometry.base import BaseGeometry

_POINT, _LINE, _RING, _POLYGON, _MULTI = "Point", "LineString", "LinearRing", "Polygon", "MultiGeometry"
SHAPES: Final = frozenset({_POINT, _LINE, _RING, _POLYGON, _MULTI})
_SHORTEST: Final = {_POINT: 1, _LINE: 2, _RING: 4}
_DIMENSIONS: Final = (2, 3)
_GATHERED: Final[dict[str, Callable[[list[Any]], BaseGeometry]]] = {
    "Point": shapely.MultiPoint,
    "LineString": shapely.MultiLineString,
    "Polygon": shapely.MultiPolygon,
}

Position = tuple[float, ...]


@dataclass(slots=True)
class _Open:
    """A shape of which more is to come."""

    kind: str
    inner: bool
    positions: list[Position] = field(default_factory=list)
    outer: list[Position] = field(default_factory=list)
    holes: list[list[Position]] = field(default_factory=list)
    parts: list[Any] = field(default_factory=list)


class Building:
    """The shape of one placemark, put together as its elements go by."""

    def __init__(self) -> None:
        self.shape: BaseGeometry | None = None
        self.broken = False
        self._open: list[_Open] = []

    def open(self, kind: str, *, inner: bool) -> None:
        """Begin a shape; ``inner`` tells of a ring that it is a hole."""
        self._open.append(_Open(kind, inner))

    def coordinates(self, text: str) -> None:
        """Take the coordinates of the shape that was begun last: «east,north,height» between white space."""
        if not self._open:
            return
        try:
            positions = [tuple(map(float, written.split(","))) for written in text.split()]
        except ValueError:
            positions = [()]
        sound = all(len(one) in _DIMENSIONS and all(map(math.isfinite, one)) for one in positions)
        self.broken |= not sound
        # Most files write a height of 0 everywhere and mean none.
        flat = sound and all(not any(one[2:]) for one in positions)
        wide = sound and all(len(one) == _DIMENSIONS[1] for one in positions)
        self._open[-1].positions = positions if wide and not flat else [one[:2] for one in positions]

    def close(self) -> None:
        """End the shape that was begun last, and give it to the one around it."""
        done = self._open.pop()
        around = self._open[-1] if self._open else None
        if self.broken:
            return
        if done.kind == _RING and around is not None and around.kind == _POLYGON:
            self._add_ring(done, around)
            return
        try:
            made = self._made(done)
        except (shapely.errors.GEOSException, ValueError):
            self.broken = True
            return
        if around is not None and around.kind == _MULTI:
            around.parts.extend([] if made is None else [made])
        elif around is None:
            self.shape = made

    def _add_ring(self, ring: _Open, polygon: _Open) -> None:
        if 0 < len(ring.positions) < _SHORTEST[_RING] or (ring.positions and ring.positions[0] != ring.positions[-1]):
            self.broken = True
        elif ring.inner:
            polygon.holes.append(ring.positions)
        else:
            polygon.outer = ring.positions

    def _made(self, done: _Open) -> BaseGeometry | None:
        if done.kind == _MULTI:
            return _gathered(done.parts)
        if done.kind == _POLYGON:
            return shapely.Polygon(done.outer, done.holes) if done.outer else None
        if not done.positions:
            return None
        if len(done.positions) < _SHORTEST[done.kind] or (done.kind == _POINT and len(done.positions) > 1):
            raise ValueError
        return shapely.Point(done.positions[0]) if done.kind == _POINT else shapely.LineString(done.positions)


def _gathered(parts: list[Any]) -> BaseGeometry | None:
    """Return parts as one shape: of one kind where they are, and a lone part as itself."""
    if len(parts) <= 1:
        return parts[0] if parts else None
    kinds = {part.geom_type for part in parts}
    if len(kinds) == 1 and (gather := _GATHERED.get(next(iter(kinds)))):
        return gather(parts)
    return shapely.GeometryCollection(parts)
