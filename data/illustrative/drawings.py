"""Turns the drawn town into the six datasets: zones, streets, residents, facilities, barriers, backdrop."""

from typing import Final

from shapely import unary_union
from shapely.geometry import LineString, Polygon
from shapely.geometry.base import BaseGeometry

from data.illustrative import grounds, people, places
from data.illustrative.files import Drawing, Feature, Value
from data.illustrative.lanes import dice
from data.illustrative.plan import PLANS, zones
from data.illustrative.roads import BEYOND
from data.illustrative.streets import Street, faces, network
from data.illustrative.terrain import Terrain, curve, draw
from model.role import SERVICES
from model.text import Text

TITLES: Final = {
    "zones": Text("مناطق المكس (توضيحي)", "Zones of El-Max (illustrative)", "엘막스 구역 (예시)"),
    "streets": Text(
        "شوارع المكس وحواريها (توضيحي)", "Streets and lanes of El-Max (illustrative)", "엘막스 도로와 골목 (예시)"
    ),
    "residents": Text(
        "سكان المكس في خلايا ٥٠ × ٥٠ م (توضيحي)",
        "Residents of El-Max by 50 m cell (illustrative)",
        "엘막스 50m 격자 인구 (예시)",
    ),
    "facilities": Text("مرافق المكس وخدماتها (توضيحي)", "Facilities of El-Max (illustrative)", "엘막스 시설 (예시)"),
    "barriers": Text(
        "حواجز السير في المكس (توضيحي)", "Barriers to walking in El-Max (illustrative)", "엘막스 보행 장애물 (예시)"
    ),
    "backdrop": Text("خلفية خريطة المكس (توضيحي)", "Map backdrop of El-Max (illustrative)", "엘막스 배경 지도 (예시)"),
}
BARRIER_NAMES: Final = {
    "refinery": ("wall", "سور المصفاة (توضيحي)", "Refinery wall (illustrative)"),
    "cement works": ("wall", "سور مصنع الأسمنت (توضيحي)", "Cement works wall (illustrative)"),
    "port": ("port", "سور ميناء الدخيلة (توضيحي)", "Dekheila port wall (illustrative)"),
    "dockyard": ("port", "سور الترسانة (توضيحي)", "Dockyard wall (illustrative)"),
}
LIT: Final = {
    "primary": 1.0,
    "secondary": 1.0,
    "tertiary": 0.9,
    "residential": 0.65,
    "living_street": 0.4,
    "footway": 0.3,
}
PAVED: Final = {"residential": 0.72, "living_street": 0.4, "footway": 0.25}
STRAIGHT: Final = 0.3  # metres: bends smaller than this are left out of the file
STEPS_LENGTH, STEPS_SHARE = 30.0, 0.12
BACKDROP_DETAIL: Final = 0.8  # metres


def _zone_features(ground: dict[str, BaseGeometry]) -> list[Feature]:
    return [
        Feature(ground[p.id], {"zone_id": p.id, "name_ar": p.ar, "name_en": p.en, "name_ko": p.ko, "kind": p.kind})
        for p in PLANS
    ]


def _street_features(streets: list[Street]) -> list[Feature]:
    luck = dice(300)
    features = []
    for street in streets:
        light, stone, stairs = luck.random(), luck.random(), luck.random()
        steep = street.kind == "footway" and street.line.length < STEPS_LENGTH and stairs < STEPS_SHARE
        paved = "asphalt" if street.kind in {"residential", "living_street"} else "concrete"
        main = stone < PAVED.get(street.kind, 1.0)
        properties: dict[str, Value] = {
            "kind": "steps" if steep else street.kind,
            "walkable": street.walkable,
            "bridge": street.bridge,
            "lit": light < LIT.get(street.kind, 1.0),
            "surface": (paved if street.kind in PAVED else "asphalt") if main else "unpaved",
        }
        if street.en:
            properties |= {"name_ar": street.ar, "name_en": street.en}
        features.append(Feature(street.line.simplify(STRAIGHT), properties))
    return features


def _resident_features(cells: list[people.Cell]) -> list[Feature]:
    names = ("residents", "women", "children_6_11", "older_65", "disabled", "households", "connected_households")
    return [
        Feature(
            cell.centre,
            {
                **{name: cell.counts[name] if cell.counts else None for name in names},
                "income_fifth": cell.income_fifth,
                "cell_metres": people.CELL,
            },
        )
        for cell in cells
    ]


def _facility_features(rows: list[places.Facility]) -> list[Feature]:
    ordered = sorted(rows, key=lambda row: (SERVICES.index(row.service), row.id, row.entrance))
    return [
        Feature(
            row.shape,
            {
                "facility_id": row.id,
                "service": row.service,
                "name_ar": row.ar,
                "name_en": row.en,
                "name_ko": row.ko,
                **({"capacity": row.capacity, "capacity_unit": row.unit} if row.unit and not row.entrance else {}),
                **({"opens": row.opens} if row.opens else {}),
                **({"mode": row.mode} if row.mode else {}),
                "entrance": row.entrance,
            },
        )
        for row in ordered
    ]


def _barrier_features(terrain: Terrain, walled: list[Polygon]) -> list[Feature]:
    def barrier(shape: BaseGeometry, kind: str, ar: str, en: str) -> Feature:
        return Feature(shape, {"kind": kind, "name_ar": ar, "name_en": en})

    frame = terrain.frame
    return [
        barrier(terrain.canal.simplify(0.2), "canal", "قناة الخندق (توضيحي)", "El-Khandaq canal (illustrative)"),
        barrier(terrain.drain.simplify(0.2), "canal", "مصرف فرعي (توضيحي)", "Side drain (illustrative)"),
        barrier(terrain.railway.intersection(frame), "railway", "خط السكة الحديد (توضيحي)", "Railway (illustrative)"),
        barrier(terrain.motorway.intersection(frame), "motorway", "الطريق السريع (توضيحي)", "Motorway (illustrative)"),
        *(barrier(terrain.walls[place].intersection(frame), *names) for place, names in BARRIER_NAMES.items()),
        *(
            barrier(LineString(ground.exterior), "wall", f"{ar} (توضيحي)", f"{en} (illustrative)")
            for ground, (_, _, ar, en, _) in zip(walled, grounds.COMPOUNDS, strict=True)
        ),
    ]


def _backdrop_features(terrain: Terrain) -> list[Feature]:
    water = unary_union([terrain.canal, terrain.drain])
    roads = [terrain.motorway, *(curve(line) for line in BEYOND)]
    shapes = [
        ("sea", terrain.sea),
        ("land", terrain.land.difference(terrain.lake)),
        ("lake", terrain.lake),
        *(("industry", ground.intersection(terrain.frame)) for ground in terrain.industry.values()),
        ("canal", water),
        *(("street", road.intersection(terrain.frame)) for road in roads),
        ("rail", terrain.railway.intersection(terrain.frame)),
    ]
    return [Feature(shape.simplify(BACKDROP_DETAIL), {"kind": kind}) for kind, shape in shapes]


def drawings() -> list[Drawing]:
    """Return the six illustrative datasets, drawn afresh; the same on every call."""
    terrain = draw()
    ground = zones(terrain)
    streets = network(terrain)
    blocks = faces(streets)
    green = grounds.squares(ground, blocks, streets)
    walled = grounds.compounds(ground, blocks, streets)
    rows = places.facilities(places.Town(terrain, ground, streets, green, walled))
    drawn = {
        "zones": ("zones", _zone_features(dict(ground))),
        "streets": ("walk_network", _street_features(streets)),
        "residents": ("residents", _resident_features(people.cells(terrain, ground, unary_union(green)))),
        "facilities": ("facilities", _facility_features(rows)),
        "barriers": ("barriers", _barrier_features(terrain, walled)),
        "backdrop": ("backdrop", _backdrop_features(terrain)),
    }
    held = [service for service in SERVICES if any(row.service == service for row in rows)]
    return [
        Drawing(name, role, TITLES[name], features, held if role == "facilities" else ())
        for name, (role, features) in drawn.items()
    ]
