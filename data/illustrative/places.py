"""Sets the imagined facilities down beside the streets: some by a named spot, the rest spread over their zone."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from typing import Final

import numpy as np
from shapely import STRtree, unary_union
from shapely.geometry import Point, Polygon
from shapely.geometry.base import BaseGeometry

from data.illustrative.grounds import SQUARES
from data.illustrative.lanes import dice
from data.illustrative.offers import ALWAYS, OFFERS, POCKETS, Offer, Where
from data.illustrative.plan import PLANS, Plan
from data.illustrative.streets import Street
from data.illustrative.terrain import Terrain, spot

DOOR: Final = 7.0  # metres from the middle of the street
QUAY: Final = 2.5  # metres between the water and a berth
CANDIDATES: Final = 16
NEAREST: Final = 12  # streets looked at for a door beside a named spot
GATED: Final = 2  # squares that have a fence and one gate
APART, ELBOW = 260.0, 90.0  # metres to the next place of the same kind, of any kind, beyond which more is no better
_INDIC: Final = str.maketrans("0123456789", "٠١٢٣٤٥٦٧٨٩")


@dataclass(frozen=True, slots=True)
class Facility:
    """One imagined place (EPSG:32635); ``entrance`` marks a gate of the square with the same id."""

    id: str
    service: str
    ar: str
    en: str
    ko: str
    shape: Point | Polygon
    capacity: int = 0
    unit: str = ""
    opens: str = ""
    mode: str = ""
    entrance: bool = False


@dataclass(frozen=True, slots=True)
class Town:
    """What a place is set down in: terrain, zones by id, streets, open squares and walled compounds."""

    terrain: Terrain
    zones: Mapping[str, Polygon]
    streets: Sequence[Street]
    squares: Sequence[Polygon]
    compounds: Sequence[Polygon]

    def walked(self) -> list[Street]:
        """Return the streets that a door can open on: neither bridges nor roads that nobody walks."""
        return [street for street in self.streets if street.walkable and not street.bridge]

    def forbidden(self) -> BaseGeometry:
        """Return the squares, the compounds and the strips along water, rails and walls where nothing else stands."""
        terrain = self.terrain
        taken = [*self.squares, *self.compounds]
        wet = unary_union([*taken, terrain.canal.buffer(1), terrain.drain.buffer(3), terrain.sea.buffer(5)])
        return unary_union([wet, terrain.railway.buffer(6), *(wall.buffer(3) for wall in terrain.walls.values())])


def _door(
    town: Town, street: Street, at: float, zone: BaseGeometry, forbidden: BaseGeometry, side: int
) -> Point | None:
    line = street.line
    here, ahead = line.interpolate(at), line.interpolate(min(line.length, at + 1))
    heading = np.array([ahead.x - here.x, ahead.y - here.y])
    length = float(np.hypot(*heading))
    if not length:
        return None
    left = np.array([-heading[1], heading[0]]) / length * DOOR
    for sign in (side, -side):
        door = Point(here.x + sign * left[0], here.y + sign * left[1])
        if zone.contains(door) and not forbidden.contains(door) and town.terrain.district.contains(door):
            return door
    return None


def _beside(town: Town, place: Point, forbidden: BaseGeometry) -> Point:
    """Return the door nearest to ``place``, on the same side of its street."""
    zone = unary_union(list(town.zones.values()))
    near = sorted(town.walked(), key=lambda street: round(street.line.distance(place), 3))
    for street in [street for street in near[:NEAREST] if street.line.length > DOOR]:
        at = min(max(street.line.project(place), 2.0), street.line.length - 2.0)
        doors = [_door(town, street, at, zone, forbidden, side) for side in (1, -1)]
        standing = [door for door in doors if door]
        if standing:
            return min(standing, key=lambda door: door.distance(place))
    problem = f"no street beside {place.wkt}"
    raise ValueError(problem)


def _spread(
    town: Town, zone: str, others: Sequence[Facility], service: str, luck: np.random.Generator, forbidden: BaseGeometry
) -> Point:
    """Return the candidate door in ``zone`` with most room to the ``others``, above all to those of its ``service``."""
    ground = town.zones[zone]
    streets = [
        s for s in town.walked() if s.line.length > DOOR and ground.covers(s.line.interpolate(0.5, normalized=True))
    ]
    weights = np.array([s.line.length * (1 if s.kind in {"footway", "living_street"} else 2.5) for s in streets])
    edges = np.cumsum(weights / weights.sum())
    best, room = None, -1.0
    for _ in range(CANDIDATES):
        street = streets[min(int(np.searchsorted(edges, luck.random())), len(streets) - 1)]
        door = _door(town, street, street.line.length * (0.2 + 0.6 * luck.random()), ground, forbidden, 1)
        free = _room(door, others, service) if door else -1.0
        if door and free > room:
            best, room = door, free
    if best is None:
        problem = f"zone '{zone}': no street with room for a door"
        raise ValueError(problem)
    return best


def _room(door: Point, others: Sequence[Facility], service: str) -> float:
    same = min((door.distance(other.shape) for other in others if other.service == service), default=APART)
    nearest = min((door.distance(other.shape) for other in others), default=ELBOW)
    return min(same, APART) + min(nearest, ELBOW)


def _zone_of(town: Town, place: Point) -> Plan:
    return min(PLANS, key=lambda plan: round(town.zones[plan.id].distance(place), 3))


def _named(offer: Offer, plan: Plan, number: int) -> tuple[str, str, str]:
    count = f" {number}" if number > 1 else ""
    return (
        f"{offer.ar} – {plan.ar}{count.translate(_INDIC)} (توضيحي)",
        f"{offer.en}, {plan.en}{count} (illustrative)",
        f"{plan.ko} {offer.ko}{count} (예시)",
    )


class _Register:
    """Hands out ids and names, and remembers where each service already stands."""

    def __init__(self, town: Town) -> None:
        self.town, self.forbidden = town, town.forbidden()
        self.luck = dice(700)
        self.drawn: list[Facility] = []
        self._names: dict[tuple[str, str], int] = {}

    def place(self, offer: Offer, where: Where) -> None:
        """Set one place of ``offer`` down and keep it."""
        if isinstance(where, str):
            point = _spread(self.town, where, self.drawn, offer.service, self.luck, self.forbidden)
        elif offer.service == "berth":
            point = _quay(self.town.terrain, spot(where))
        else:
            point = _beside(self.town, spot(where), self.forbidden)
        self.keep(offer, point)

    def keep(self, offer: Offer, shape: Point | Polygon, gate: Point | None = None) -> None:
        """Keep one place of ``offer`` that stands at ``shape``, with a gate if it has one."""
        plan = _zone_of(self.town, shape.centroid)
        number = self._names[offer.en, plan.id] = self._names.get((offer.en, plan.id), 0) + 1
        of_service = sum(f.service == offer.service and not f.entrance for f in self.drawn) + 1
        low, high = offer.capacity
        row = Facility(
            f"ill-{offer.service.replace('_', '-')}-{of_service:02d}",
            *(offer.service, *_named(offer, plan, number), shape),
            *(low + int((high - low) * self.luck.random()), offer.unit, offer.opens, offer.mode),
        )
        self.drawn.append(row)
        if gate:
            self.drawn.append(
                Facility(row.id, row.service, row.ar, row.en, row.ko, gate, opens=row.opens, entrance=True)
            )


def _quay(terrain: Terrain, place: Point) -> Point:
    edge = terrain.canal.buffer(QUAY).boundary
    return edge.interpolate(edge.project(place))


def _gate(square: Polygon, streets: Sequence[Street]) -> Point:
    tree = STRtree([street.line for street in streets])
    ring = square.exterior
    middles = [ring.interpolate(share, normalized=True) for share in (0.1, 0.35, 0.6, 0.85)]
    distances = [streets[int(tree.nearest(middle))].line.distance(middle) for middle in middles]
    return middles[int(np.argmin(np.round(distances, 2)))]


def facilities(town: Town) -> list[Facility]:
    """Return every imagined facility, service by service in the order of ``OFFERS``, squares last."""
    register = _Register(town)
    for offer in OFFERS:
        for where in offer.where:
            register.place(offer, where)
    for where in POCKETS.where:
        register.place(POCKETS, where)
    walked = town.walked()
    for number, (square, (_, _, ar, en, ko)) in enumerate(zip(town.squares, SQUARES, strict=True)):
        offer = Offer("open_space", ar, en, ko, (), (round(square.area), round(square.area)), "m2", ALWAYS)
        register.keep(offer, square, _gate(square, walked) if number < GATED else None)
    return register.drawn
