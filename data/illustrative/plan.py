"""Divides the inhabited land into zones along water, rails, walls and streets, and says how people live in each."""

from dataclasses import dataclass
from typing import Final

from shapely import Polygon, polygonize, unary_union

from data.illustrative.terrain import ANCHORS, Degrees, Line, Terrain, curve, polygons, spot

COAST_ROAD: Final[Line] = (
    *((29.8188, 31.1352), (29.8240, 31.1373), (29.8288, 31.1402), (29.8330, 31.1426), ANCHORS["west_fuel"]),
    *((29.8396, 31.1481), ANCHORS["bridge_south"], (29.8455, 31.1519), ANCHORS["east_fuel"], (29.8506, 31.1544)),
    *(ANCHORS["coop_fuel"], (29.8570, 31.1575), ANCHORS["tram_bridge"], (29.8670, 31.1606)),
)
BORDERS: Final[tuple[Line, ...]] = (
    ((29.8204, 31.1280), (29.8203, 31.1350), (29.8206, 31.1395)),  # Dekheila, west end of the district
    ((29.8259, 31.1320), (29.8262, 31.1352), (29.8255, 31.1380), (29.8253, 31.1412)),  # Dekheila | Km 10
    ((29.8362, 31.1390), (29.8356, 31.1410), (29.8339, 31.1426), (29.8330, 31.1444), (29.8308, 31.1463)),
    ((29.8341, 31.1418), (29.8364, 31.1432), (29.8400, 31.1441), (29.8442, 31.1452), (29.8484, 31.1466)),
    (
        (29.8459, 31.1526),
        (29.8462, 31.1510),
        (29.8471, 31.1497),
        (29.8489, 31.1479),
        (29.8498, 31.1466),
        (29.8532, 31.1452),
    ),
    ((29.8467, 31.1519), (29.8468, 31.1532), (29.8460, 31.1553)),  # mouth | corniche
    ((29.8461, 31.1503), (29.8484, 31.1506), (29.8507, 31.1517), (29.8540, 31.1527)),  # core | Bab al-Arab
    ((29.8497, 31.1585), (29.8507, 31.1562), (29.8513, 31.1548), (29.8528, 31.1528), (29.8545, 31.1515)),
    ((29.8631, 31.1550), (29.8626, 31.1580), (29.8631, 31.1605)),  # east end
    ((29.8345, 31.1376), (29.8385, 31.1381), (29.8432, 31.1389), (29.8478, 31.1391)),  # Wadi north | south
    ((29.8474, 31.1427), (29.8478, 31.1400), (29.8473, 31.1375), (29.8482, 31.1340)),  # Wadi | upper canal
    ((29.8360, 31.1331), (29.8420, 31.1339), (29.8480, 31.1354), (29.8520, 31.1367), (29.8565, 31.1381)),  # south end
)
GRID: Final = 0.05  # metres: borders are laid on it, so that neighbours share every vertex


@dataclass(frozen=True, slots=True)
class Fabric:
    """How the blocks of a quarter are cut.

    Parameters
    ----------
    block
        Mean ground of a block, square metres.
    jitter
        How far from the middle a cut may fall, as a share of the length, 0 to 0.4.
    skew
        How far a cut may turn from square, in radians.
    wobble
        How far a lane strays from the straight, in metres.
    long
        Length to width at which a block is cut across rather than along.
    bearing
        Direction of a planned grid in radians from east; NaN where each piece finds its own.
    gaps
        Share of the lanes that end blind.
    """

    block: float
    jitter: float
    skew: float
    wobble: float
    long: float = 1.4
    bearing: float = float("nan")
    gaps: float = 0.10


@dataclass(frozen=True, slots=True)
class Life:
    """Who lives in a zone: persons per 50 m cell, persons per household, income fifth before site, children's share."""

    persons: float
    household: float
    income: float
    children: float
    built: float = 0.9


@dataclass(frozen=True, slots=True)
class Plan:
    """One zone before it is drawn.

    Parameters
    ----------
    inside
        A point in it; ``across`` is one in its other half, where a main street runs through.
    bank
        How far its first street keeps from the middle of the canal, in metres.
    """

    id: str
    ar: str
    en: str
    ko: str
    kind: str
    inside: Degrees
    fabric: Fabric
    life: Life
    bank: float = 19.0
    across: Degrees | None = None


OLD: Final = Fabric(2700, 0.22, 0.35, 5.0, 1.3, gaps=0.14)
TOWN: Final = Fabric(5200, 0.14, 0.16, 3.0, 1.6, gaps=0.08)
STRIPS: Final = Fabric(4600, 0.10, 0.08, 2.4, 2.7, gaps=0.08)
LOOSE: Final = Fabric(8200, 0.22, 0.25, 6.0, 1.5, gaps=0.12)
COMPANY: Final = Fabric(6600, 0.03, 0.0, 0.0, 1.9, bearing=0.62, gaps=0.03)
BLOCKS: Final = Fabric(8200, 0.06, 0.03, 0.6, 1.5, bearing=0.16, gaps=0.04)

PLANS: Final[tuple[Plan, ...]] = (
    Plan(
        "dekheila-edge",
        "أطراف الدخيلة",
        "Dekheila Edge",
        "데케일라 외곽",
        "residential",
        (29.8230, 31.1350),
        TOWN,
        Life(62, 4.0, 3.2, 0.118),
        across=(29.8225, 31.1383),
    ),
    Plan(
        "km-10",
        "الكيلو ١٠",
        "Km 10",
        "킬로 10",
        "residential",
        (29.8300, 31.1395),
        LOOSE,
        Life(44, 4.0, 3.0, 0.120, 0.8),
        across=(29.8290, 31.1415),
    ),
    Plan(
        "fort-west",
        "غرب الطابية",
        "West of the Fort",
        "요새 서부",
        "residential",
        (29.8380, 31.1490),
        LOOSE,
        Life(40, 3.8, 3.6, 0.110, 0.8),
    ),
    Plan(
        "tolombat",
        "طلمبات المكس",
        "Tolombat El-Max",
        "톨롬바트 엘막스",
        "planned",
        (29.8410, 31.1470),
        COMPANY,
        Life(46, 3.7, 3.6, 0.105),
        33.0,
    ),
    Plan(
        "pump-housing",
        "إسكان الطلمبات",
        "Pump Housing",
        "펌프장 주택지구",
        "planned",
        (29.8440, 31.1435),
        BLOCKS,
        Life(56, 4.1, 2.6, 0.126),
        30.0,
    ),
    Plan(
        "canal-mouth",
        "مصب الخندق",
        "Canal Mouth",
        "운하 하구",
        "mixed",
        (29.8438, 31.1528),
        OLD,
        Life(58, 4.2, 2.4, 0.128),
        18.0,
    ),
    Plan(
        "sayadin",
        "قرية الصيادين",
        "Fishermen's Village",
        "어민 마을",
        "fishing",
        (29.8475, 31.1480),
        OLD,
        Life(92, 4.5, 1.9, 0.140),
        17.0,
    ),
    Plan(
        "el-max-core",
        "قلب المكس",
        "El-Max Core",
        "엘막스 중심",
        "mixed",
        (29.8490, 31.1520),
        TOWN,
        Life(84, 3.9, 3.3, 0.112),
        across=(29.8485, 31.1547),
    ),
    Plan(
        "bab-al-arab",
        "باب العرب",
        "Bab al-Arab",
        "바브 알아랍",
        "residential",
        (29.8500, 31.1494),
        STRIPS,
        Life(76, 4.2, 2.3, 0.126),
    ),
    Plan(
        "el-max-east",
        "شرق المكس",
        "El-Max East",
        "엘막스 동부",
        "mixed",
        (29.8560, 31.1560),
        LOOSE,
        Life(54, 3.8, 3.4, 0.108, 0.8),
        across=(29.8570, 31.1583),
    ),
    Plan(
        "refinery",
        "منطقة المصفاة",
        "Refinery",
        "정유 단지",
        "industrial",
        (29.8560, 31.1505),
        LOOSE,
        Life(0, 4.0, 3.0, 0.0),
    ),
    Plan(
        "wadi-qamar-north",
        "وادي القمر الشمالي",
        "Wadi el-Qamar North",
        "와디 엘카마르 북부",
        "residential",
        (29.8415, 31.1400),
        STRIPS,
        Life(138, 4.3, 2.7, 0.130),
    ),
    Plan(
        "wadi-qamar-south",
        "وادي القمر الجنوبي",
        "Wadi el-Qamar South",
        "와디 엘카마르 남부",
        "residential",
        (29.8420, 31.1360),
        STRIPS,
        Life(122, 4.5, 2.1, 0.138),
    ),
    Plan(
        "upper-canal",
        "أعلى الخندق",
        "Upper Canal",
        "운하 상류",
        "residential",
        (29.8500, 31.1390),
        LOOSE,
        Life(42, 4.6, 1.8, 0.142, 0.7),
    ),
)


def halves(terrain: Terrain) -> dict[str, list[Polygon]]:
    """Return the parts of every zone by id, in the order of ``PLANS``, in EPSG:32635.

    A zone that a main street runs through has two. Neighbours share their border vertex by
    vertex: the parts are the faces of one noded drawing.

    Raises
    ------
    ValueError
        When the borders do not close around a zone.
    """
    fixed = (terrain.coast, terrain.channel, terrain.railway, *terrain.walls.values())
    borders = [*fixed, *(curve(border) for border in (COAST_ROAD, *BORDERS))]
    faces = polygons(polygonize([unary_union(borders, grid_size=GRID)]))
    return {
        plan.id: [_around(faces, plan.id, place) for place in (plan.inside, plan.across) if place] for plan in PLANS
    }


def zones(terrain: Terrain) -> dict[str, Polygon]:
    """Return the polygon of every zone by id, in the order of ``PLANS``, in EPSG:32635."""
    return {name: polygons(unary_union(parts))[0] for name, parts in halves(terrain).items()}


def _around(faces: list[Polygon], name: str, place: Degrees) -> Polygon:
    around = [face for face in faces if face.contains(spot(place))]
    if len(around) != 1:
        problem = f"zone '{name}': expected one closed border around {place}, found {len(around)}"
        raise ValueError(problem)
    return around[0]
