"""Draws random towns with canals, walls, yards and bridges, on which the engine is held against the oracle."""

from dataclasses import dataclass

import numpy as np
import shapely
from scipy.spatial import Delaunay
from shapely import LineString
from shapely.geometry.base import BaseGeometry

from accessibility.arrays import Floats

SIDE = 600.0


@dataclass(frozen=True, slots=True, eq=False)
class CanalMap:
    """A town: streets, which of them are bridges, what bars the way and of which kind, and places."""

    lines: list[LineString]
    bridge: list[bool]
    barriers: list[tuple[BaseGeometry, str]]
    origins: Floats
    facilities: Floats

    @property
    def area(self) -> BaseGeometry:
        """What is barred all over."""
        return shapely.union_all([shape for shape, kind in self.barriers if kind == "canal" and shape.area > 0])

    @property
    def edges(self) -> Floats:
        """All straight edges of barriers as rows of x, y, x, y."""
        rings = [np.array(part.coords) for shape, _ in self.barriers for part in _outlines(shape)]
        return np.concatenate([np.hstack((ring[:-1], ring[1:])) for ring in rings])


def canal_map(seed: int) -> CanalMap:
    """Return the town of that number: the same one every time."""
    random = np.random.default_rng(seed)
    barriers = [_canal(random) for _ in range(random.integers(1, 3))] + [
        _wall(random) for _ in range(random.integers(6))
    ]
    lines = _streets(random)
    bends = np.array(_outlines(barriers[0][0])[0].coords)
    # One street ends right at a bend of the canal, as where a mapper let the two share a point.
    lines.append(LineString([random.uniform(0, SIDE, 2), bends[random.integers(1, len(bends) - 1)]]))
    meets = [any(line.intersects(shape) for shape, _ in barriers) for line in lines]
    bridge = [bool(met and random.random() < 0.3) for met in meets[:-1]] + [False]
    return CanalMap(lines, bridge, barriers, _places(random, barriers, 9), _places(random, barriers, 5))


def _streets(random: np.random.Generator) -> list[LineString]:
    """Return most edges of a triangulation, and a bent street that crosses others without a junction."""
    corners = random.uniform(0, SIDE, (random.integers(8, 24), 2))
    triangles = Delaunay(corners).simplices
    edges = np.unique(np.sort(triangles[:, [[0, 1], [1, 2], [0, 2]]].reshape(-1, 2), axis=1), axis=0)
    kept = edges[random.random(len(edges)) < random.uniform(0.4, 0.9)]
    # By way of a corner of its own: the same street drawn twice, once as a bridge, would leave open which one is meant.
    first, last = corners[random.permutation(len(corners))[:2]]
    bent = LineString([first, random.uniform(0, SIDE, 2), last])
    return [LineString(corners[edge]) for edge in kept] + [bent]


def _canal(random: np.random.Generator) -> tuple[BaseGeometry, str]:
    """Return a bent canal from side to side, in one half of all cases an area."""
    x = np.sort(random.uniform(-50, SIDE + 50, random.integers(3, 7)))
    y = random.uniform(0.2 * SIDE, 0.8 * SIDE, len(x))
    course = LineString(np.column_stack((x, y) if random.random() < 0.5 else (y, x)))
    if random.random() < 0.5:
        return course, "canal"
    return course.buffer(random.uniform(3, 15), cap_style="flat", join_style="mitre"), "canal"


def _wall(random: np.random.Generator) -> tuple[BaseGeometry, str]:
    """Return a bent wall or railway, a walled yard with a gate or without, or a port with its fence."""
    middle = random.uniform(0, SIDE, 2)
    kind = random.integers(4)
    if kind < 2:
        return LineString(middle + random.uniform(-120, 120, (random.integers(2, 5), 2))), ("wall", "railway")[kind]
    angles = np.sort(random.uniform(0, 2 * np.pi, random.integers(4, 8)))
    ring = middle + random.uniform(20, 90, (len(angles), 1)) * np.column_stack((np.cos(angles), np.sin(angles)))
    if kind == 2:
        return shapely.Polygon(ring), "port"
    # The last side is left open but for a part of it.
    return LineString([*ring, ring[-1] + random.uniform(0.2, 1) * (ring[0] - ring[-1])]), "wall"


def _places(random: np.random.Generator, barriers: list[tuple[BaseGeometry, str]], count: int) -> Floats:
    """Return places, one in three of them within 12 m of a barrier."""
    places = random.uniform(-30, SIDE + 30, (count, 2))
    for nth in range(0, count, 3):
        outline = _outlines(barriers[random.integers(len(barriers))][0])[0]
        spot = outline.interpolate(random.random(), normalized=True)
        places[nth] = np.array(spot.coords[0]) + random.uniform(-12, 12, 2)
    return places


def _outlines(shape: BaseGeometry) -> list[LineString]:
    return [shape] if isinstance(shape, LineString) else list(shapely.get_rings(shape))
