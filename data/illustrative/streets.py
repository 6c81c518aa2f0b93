"""Draws the street network: main streets, lanes cut into every quarter, bridges, blind lanes and one island."""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from typing import Final

from shapely import STRtree, line_merge, polygonize, unary_union
from shapely.geometry import LineString, Polygon
from shapely.geometry.base import BaseGeometry
from shapely.ops import substring

from data.illustrative.lanes import blocks, dice
from data.illustrative.network import connected, without_stubs
from data.illustrative.plan import OLD, PLANS, Plan, halves
from data.illustrative.roads import ROADS, TOLOMBAT, WORKS_LANES, Road
from data.illustrative.terrain import Terrain, curve, lines, polygons

NODE_GRID: Final = 0.5  # metres: streets that meet share a vertex on this grid
RAIL_STRIP, WALL_STRIP, DRAIN_STRIP, BEACH = 15.0, 8.0, 8.0, 24.0  # metres that no quarter reaches into
EDGE: Final = 0.4  # metres within which a border is taken for the road drawn along it
OLD_WIDE, WIDE = 2, 4  # ranks of cuts that became streets rather than lanes
BLIND_RANK, BLIND_LENGTH, BLIND_KEPT = 3, (28.0, 130.0), 0.62


@dataclass(frozen=True, slots=True)
class Street:
    """One stretch between two junctions, in EPSG:32635; ``blind`` when it may end short of the second."""

    line: LineString
    kind: str
    ar: str = ""
    en: str = ""
    bridge: bool = False
    walkable: bool = True
    blind: float = 0.0


@dataclass(frozen=True, slots=True)
class _Mark:
    """A drawn line before noding, and what a stretch on it becomes."""

    line: LineString
    kind: str
    road: Road | None = None
    blind: float = 0.0


def kept_free(terrain: Terrain, plan: Plan) -> BaseGeometry:
    """Return the strips along water, rails and walls that no quarter of ``plan`` builds on (EPSG:32635)."""
    strips = [terrain.railway.buffer(RAIL_STRIP), terrain.channel.buffer(plan.bank), terrain.canal.buffer(6)]
    strips += [terrain.drain.buffer(DRAIN_STRIP)]
    strips += [wall.buffer(WALL_STRIP) for wall in terrain.walls.values()]
    return unary_union([*strips, terrain.sea.buffer(BEACH)])


def _road_lines(parts: Sequence[Polygon]) -> list[_Mark]:
    borders = unary_union([part.boundary for part in parts])
    ground = unary_union(parts)
    marks = []
    for road in ROADS:
        drawn = curve(road.line)
        taken = borders.intersection(drawn.buffer(EDGE)) if road.border else drawn.intersection(ground)
        marks += [_Mark(line, road.kind, road) for line in lines(line_merge(taken)) if line.length > 2 * EDGE]
    return marks


def _lane_kind(plan: Plan, rank: int) -> str:
    if plan.fabric is OLD:
        return "living_street" if rank <= OLD_WIDE else "footway"
    return "residential" if rank <= WIDE else "living_street"


def _quarter(terrain: Terrain, plan: Plan, parts: Sequence[Polygon], roads: BaseGeometry) -> list[_Mark]:
    free = kept_free(terrain, plan)
    grounds = [part.difference(free) for part in parts]
    drawing = unary_union([edge for ground in grounds for edge in (ground.boundary, roads.intersection(ground))])
    ground = unary_union(grounds)
    marks: list[_Mark] = []
    pieces = [piece for piece in polygons(polygonize(lines(drawing))) if ground.contains(piece.representative_point())]
    for number, piece in enumerate(sorted(pieces, key=lambda p: (round(p.centroid.x), round(p.centroid.y)))):
        marks += [_Mark(LineString(ring.coords), "edge") for ring in (piece.exterior, *piece.interiors)]
        luck = dice(PLANS.index(plan), number)
        cuts = blocks(piece, plan.fabric, luck)
        blind = plan.fabric.gaps
        marks += [_Mark(lane, _lane_kind(plan, rank), None, blind * (rank >= BLIND_RANK)) for lane, rank in cuts]
    return marks


def _edge_kind(terrain: Terrain, line: LineString) -> str:
    middle = line.interpolate(0.5, normalized=True)
    if terrain.sea.distance(middle) < BEACH + 12:
        return "footway"
    near = min(terrain.railway.distance(middle), terrain.channel.distance(middle))
    return "living_street" if near < WALL_STRIP * 5 else "residential"


def _judge(line: LineString, mark: _Mark, terrain: Terrain, barriers: BaseGeometry) -> Street | None:
    """Return the stretch as a street; None when it would cross a barrier without a bridge."""
    crosses = line.intersects(barriers)
    if crosses and not (mark.road and mark.road.crosses):
        return None
    if mark.road:
        return Street(line, mark.kind, mark.road.ar, mark.road.en, bridge=crosses)
    if mark.kind != "edge":
        return Street(line, mark.kind, blind=mark.blind)
    tolombat = curve(TOLOMBAT)
    if max(tolombat.distance(line.interpolate(share, normalized=True)) for share in (0.1, 0.5, 0.9)) < WALL_STRIP:
        return Street(line, "tertiary", "شارع طلمبات المكس", "Tolombat El-Max Street")
    return Street(line, _edge_kind(terrain, line))


def _noded(marks: list[_Mark], terrain: Terrain) -> list[Street]:
    drawing = unary_union([mark.line for mark in marks], grid_size=NODE_GRID)
    stretches = sorted(lines(line_merge(drawing)), key=lambda line: tuple(line.coords[0] + line.coords[-1]))
    tree = STRtree([mark.line for mark in marks])
    barriers = unary_union([terrain.canal, terrain.drain, terrain.railway, *terrain.walls.values()])
    streets = []
    for line in stretches:
        near = tree.query(line.interpolate(0.5, normalized=True), predicate="dwithin", distance=2 * NODE_GRID)
        mark = marks[min((int(index) for index in near), default=0)]
        street = _judge(line, mark, terrain, barriers)
        streets += [street] if street else []
    return streets


def _shortened(streets: list[Street]) -> list[Street]:
    """Let some lanes end blind, never so that a place loses its only way out."""
    luck = dice(99)
    low, high = BLIND_LENGTH
    chosen = [luck.random() < street.blind and low < street.line.length < high for street in streets]
    held = connected([s.line for s in streets], [not blind for blind in chosen])
    kept = []
    for street, blind, spare in zip(streets, chosen, held, strict=True):
        if not (blind and spare):
            kept.append(street)
            continue
        line = street.line if luck.random() < 0.5 else street.line.reverse()  # noqa: PLR2004 - either end, evenly
        kept.append(Street(lines(substring(line, 0, BLIND_KEPT * line.length))[0], street.kind))
    return kept


def _apart(terrain: Terrain) -> list[Street]:
    """Return what nobody walks: the motorway, on a bridge over the canal, and the refinery's own lanes."""
    motorway = terrain.motorway.intersection(terrain.district.buffer(-5))
    over = terrain.canal.buffer(15)
    split = [
        (line, bridge)
        for bridge, part in ((False, motorway.difference(over)), (True, motorway.intersection(over)))
        for line in lines(part)
    ]
    names = ("الطريق السريع", "Motorway")
    service = lines(line_merge(unary_union([curve(line) for line in WORKS_LANES], grid_size=NODE_GRID)))
    return [Street(line, "motorway", *names, bridge=bridge, walkable=False) for line, bridge in split] + [
        Street(line, "service", walkable=False) for line in service
    ]


def network(terrain: Terrain) -> list[Street]:
    """Return every street (EPSG:32635), those that meet sharing a vertex on a 0.5 m grid.

    Only a street with ``bridge`` crosses the canal or the railway; no street crosses a wall.
    """
    parts = halves(terrain)
    marks = _road_lines([part for plan in PLANS for part in parts[plan.id]])
    roads = unary_union([mark.line for mark in marks])
    for plan in PLANS:
        if plan.life.persons:
            marks += _quarter(terrain, plan, parts[plan.id], roads)
    streets = without_stubs(_noded(marks, terrain))
    return [*without_stubs(_shortened(streets)), *_apart(terrain)]


def faces(streets: Iterable[Street]) -> list[Polygon]:
    """Return the blocks between the walkable ``streets`` (EPSG:32635), in a stable order."""
    found = polygons(polygonize([street.line for street in streets if street.walkable]))
    return sorted(found, key=lambda face: (round(face.centroid.x), round(face.centroid.y)))
