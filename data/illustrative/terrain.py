"""Draws what the town is squeezed between: coast, canal, railway, walls, port and refinery.

The points marked *sourced* in ``ANCHORS`` come from OpenStreetMap (ODbL, facts F052 to F077) and
are single points; all lines between them are drawn by hand for this illustration.
"""

from collections.abc import Sequence
from dataclasses import dataclass
from typing import Final, TypeVar

import numpy as np
from pyproj import Transformer
from shapely import transform, unary_union
from shapely.geometry import LineString, Point, Polygon, box
from shapely.geometry.base import BaseGeometry

Degrees = tuple[float, float]
Line = Sequence[Degrees]
Shape = TypeVar("Shape", bound=BaseGeometry)

METRIC: Final = 32635
FRAME: Final = (29.77, 31.09, 29.92, 31.19)  # west, south, east, north: what the backdrop covers
DISTRICT: Final = (29.820, 31.128, 29.866, 31.160)  # streets, zones, homes and places stay inside
CANAL_HALF_WIDTH: Final = 12.0  # metres
STEPS: Final = 6  # points drawn between two hand-set ones

ANCHORS: Final[dict[str, Degrees]] = {
    "west_fuel": (29.8365632, 31.1450964),
    "bridge_south": (29.842756, 31.150798),
    "bridge_coast": (29.842006, 31.151384),
    "east_fuel": (29.8484534, 31.1529734),
    "coop_fuel": (29.8525161, 31.1560234),
    "tram_bridge": (29.863064, 31.159264),
    "rail_bridge": (29.864256, 31.156895),
    "tolombat_south": (29.846662, 31.146968),
    "tolombat_north": (29.842501, 31.150587),
    "marina": (29.8420657, 31.1522481),
}

COAST: Final[Line] = (
    *((29.760, 31.1180), (29.7780, 31.1255), (29.7930, 31.1352), (29.8030, 31.1392), (29.8120, 31.1415)),
    *((29.8200, 31.1432), (29.8262, 31.1456), (29.8318, 31.1478), (29.8345, 31.1484), (29.8368, 31.1502)),
    *((29.8386, 31.1523), (29.8399, 31.1526), (29.8409, 31.1531), (29.8418, 31.1529), (29.8427, 31.1531)),
    *((29.8440, 31.1541), (29.8462, 31.1546), (29.8480, 31.1561), (29.8503, 31.1574), (29.8524, 31.1594)),
    *((29.8552, 31.1611), (29.8585, 31.1628), (29.8620, 31.1665), (29.8680, 31.1725), (29.8760, 31.1805)),
    *((29.8850, 31.1900), (29.8930, 31.1990)),
)
CANAL: Final[Line] = (
    *((29.84135, 31.1538), (29.8416, 31.1526), (29.84175, 31.1519), ANCHORS["bridge_coast"], ANCHORS["bridge_south"]),
    *((29.8447, 31.1491), (29.8470, 31.1472), (29.8487, 31.1457), (29.8501, 31.1441), (29.8524, 31.1414)),
    *((29.8541, 31.1384), (29.8566, 31.1357), (29.8592, 31.1325), (29.8615, 31.1270), (29.8655, 31.1205)),
    *((29.8672, 31.1160), (29.8690, 31.1120)),
)
BASIN: Final[Line] = (  # the marina's water, around its sourced point
    *((29.8416, 31.1526), (29.8421, 31.1527), (29.8426, 31.1526), (29.8427, 31.1521), (29.8424, 31.1518)),
    *((29.8419, 31.1517), (29.8416, 31.1520), (29.8416, 31.1526)),
)
RAILWAY: Final[Line] = (
    *((29.7600, 31.1040), (29.7900, 31.1165), (29.8150, 31.1272), (29.8225, 31.1312), (29.8285, 31.1352)),
    *((29.8335, 31.1386), (29.8385, 31.1410), (29.8430, 31.1419), (29.8470, 31.1417), (29.8513, 31.1427)),
    *((29.8548, 31.1452), (29.8578, 31.1492), (29.8608, 31.1535), ANCHORS["rail_bridge"], (29.8720, 31.1600)),
    *((29.8860, 31.1635), (29.9200, 31.1700)),
)
MOTORWAY: Final[Line] = (
    *((29.7700, 31.1080), (29.8000, 31.1190), (29.8190, 31.1262), (29.8290, 31.1288), (29.8380, 31.1307)),
    *((29.8470, 31.1326), (29.8560, 31.1346), (29.8630, 31.1390), (29.8690, 31.1450), (29.8800, 31.1530)),
    (29.9200, 31.1640),
)
REFINERY_WALL: Final[Line] = (
    *((29.8536, 31.1440), (29.8521, 31.1462), (29.8519, 31.1480), (29.8527, 31.1500), (29.8531, 31.1516)),
    *((29.8552, 31.1533), (29.8578, 31.1549), (29.8604, 31.1558), (29.8640, 31.1566), (29.8650, 31.1570)),
)
PORT_WALL: Final[Line] = (
    *((29.7960, 31.1290), (29.8080, 31.1340), (29.8195, 31.1381), (29.8250, 31.1402), (29.8292, 31.1429)),
    *((29.8312, 31.1459), (29.8307, 31.1482)),
)
DOCK_WALL: Final[Line] = (
    *((29.8514, 31.1596), (29.8530, 31.1585), (29.8575, 31.1591), (29.8631, 31.1599), (29.8700, 31.1640)),
    (29.8800, 31.1740),
)
CEMENT_WALL: Final[Line] = ((29.8347, 31.1399), (29.8359, 31.1373), (29.8369, 31.1348), (29.8372, 31.1328))
LAKE: Final[Line] = (
    *((29.8220, 31.0800), (29.8300, 31.1010), (29.8420, 31.1085), (29.8540, 31.1100), (29.8600, 31.1150)),
    *((29.8680, 31.1168), (29.8760, 31.1140), (29.8880, 31.1180), (29.9050, 31.1240), (29.9400, 31.1300)),
)
TANKS: Final[Line] = (
    *((29.8562, 31.1412), (29.8600, 31.1418), (29.8648, 31.1446), (29.8688, 31.1496), (29.8672, 31.1545)),
    *((29.8640, 31.1545), (29.8614, 31.1515), (29.8588, 31.1474), (29.8560, 31.1436)),
)
SALT: Final[Line] = (
    *((29.8210, 31.1190), (29.8300, 31.1135), (29.8430, 31.1145), (29.8560, 31.1160), (29.8605, 31.1230)),
    *((29.8578, 31.1315), (29.8470, 31.1311), (29.8380, 31.1292), (29.8290, 31.1272), (29.8215, 31.1245)),
)
DRAIN: Final[Line] = (
    (29.85215, 31.1417),
    (29.8521, 31.1404),
    (29.8514, 31.1391),
    (29.8510, 31.1376),
    (29.8514, 31.1359),
)
DRAIN_HALF_WIDTH: Final = 4.0  # metres
MOLES: Final[tuple[Line, ...]] = (
    ((29.8409, 31.1529), (29.8406, 31.1541), (29.8412, 31.1549), (29.8423, 31.1553)),
    ((29.8427, 31.1530), (29.8424, 31.1539), (29.8426, 31.1543)),
    ((29.8180, 31.1425), (29.8150, 31.1462), (29.8195, 31.1497), (29.8262, 31.1512)),
    ((29.8540, 31.1601), (29.8522, 31.1622), (29.8550, 31.1652)),
)

_METRES = Transformer.from_crs(4326, METRIC, always_xy=True)
_DEGREES = Transformer.from_crs(METRIC, 4326, always_xy=True)


def metric(shape: Shape) -> Shape:
    """Return ``shape`` (EPSG:4326) in EPSG:32635 metres."""
    return transform(shape, lambda points: np.column_stack(_METRES.transform(*points.T)))


def degrees(shape: Shape) -> Shape:
    """Return ``shape`` (EPSG:32635) in EPSG:4326 degrees."""
    return transform(shape, lambda points: np.column_stack(_DEGREES.transform(*points.T)))


def spot(place: Degrees) -> Point:
    """Return ``place`` (longitude, latitude) as a point in EPSG:32635."""
    return metric(Point(place))


def lines(shape: BaseGeometry) -> list[LineString]:
    """Return the lines that ``shape`` consists of, in its own order."""
    return [part for part in getattr(shape, "geoms", [shape]) if isinstance(part, LineString) and not part.is_empty]


def polygons(shape: BaseGeometry) -> list[Polygon]:
    """Return the polygons that ``shape`` consists of, in its own order."""
    return [part for part in getattr(shape, "geoms", [shape]) if isinstance(part, Polygon) and not part.is_empty]


def curve(points: Line) -> LineString:
    """Return a smooth line (EPSG:32635) through every one of ``points`` (longitude, latitude).

    A Catmull-Rom spline: it meets the given points exactly, so that sourced anchors stay where they are.
    """
    knots = np.array(metric(LineString(points)).coords)
    padded = np.vstack([2 * knots[0] - knots[1], knots, 2 * knots[-1] - knots[-2]])
    before, start, end, after = padded[:-3], padded[1:-2], padded[2:-1], padded[3:]
    pieces = []
    for step in range(STEPS):
        t = step / STEPS
        bend = (2 * before - 5 * start + 4 * end - after) * t * t + (3 * start - before - 3 * end + after) * t * t * t
        pieces.append(start + 0.5 * ((end - before) * t + bend))
    drawn = np.stack(pieces, axis=1).reshape(-1, 2)
    return LineString(np.vstack([drawn, knots[-1]]))


@dataclass(frozen=True, slots=True)
class Terrain:
    """The land, all in EPSG:32635; polygons reach over the whole frame, lines beyond it.

    Parameters
    ----------
    canal
        The water as a polygon; ``channel`` is its centre line, on which zones meet.
    drain
        A side drain as a polygon; nothing crosses it, so that what lies behind is an island on foot.
    walls
        Lines by kind of barrier (``wall`` or ``port``), each with its Arabic and English name.
    industry
        Ground of the refinery, tanks, cement works, saltworks and port, by name.
    """

    frame: Polygon
    district: Polygon
    sea: BaseGeometry
    land: BaseGeometry
    lake: BaseGeometry
    canal: BaseGeometry
    drain: Polygon
    coast: LineString
    channel: LineString
    railway: LineString
    motorway: LineString
    walls: dict[str, LineString]
    industry: dict[str, BaseGeometry]


def _frame(west: float, south: float, east: float, north: float) -> Polygon:
    return metric(box(west, south, east, north).segmentize(0.01))


def _land(coast: LineString, lake_shore: LineString) -> tuple[BaseGeometry, BaseGeometry]:
    south_east = metric(LineString([(29.96, 31.21), (29.96, 31.05), (29.74, 31.05)]))
    mainland = Polygon([*coast.coords, *south_east.coords])
    lake = Polygon([*lake_shore.coords, *metric(LineString([(29.95, 31.06), (29.80, 31.06)])).coords])
    moles = [curve(mole).buffer(9) for mole in MOLES]
    return unary_union([mainland, *moles]), lake.intersection(mainland)


def _industry(land: BaseGeometry, wet: BaseGeometry, railway: BaseGeometry) -> dict[str, BaseGeometry]:
    def between(wall: Line, *beyond: Degrees) -> Polygon:
        return Polygon([*curve(wall).coords, *(spot(place).coords[0] for place in beyond)]).buffer(0)

    drawn = {
        "refinery": between(REFINERY_WALL, (29.8605, 31.1500), (29.8560, 31.1440)),
        "tank farm": Polygon(curve((*TANKS, TANKS[0])).coords),
        "saltworks": Polygon(curve((*SALT, SALT[0])).coords),
        "cement works": between(
            CEMENT_WALL, (29.8330, 31.1317), (29.8290, 31.1312), (29.8288, 31.1343), (29.8315, 31.1368)
        ),
        "port": between(PORT_WALL, (29.8200, 31.1600), (29.7900, 31.1500)),
        "dockyard": between(DOCK_WALL, (29.8700, 31.1900), (29.8400, 31.1700)),
    }
    dry = land.difference(wet).difference(railway)
    parts = {name: shape.buffer(0).intersection(dry) for name, shape in drawn.items()}
    return {name: max(getattr(part, "geoms", [part]), key=lambda piece: piece.area) for name, part in parts.items()}


def draw() -> Terrain:
    """Return the terrain; the same on every call."""
    coast, channel = curve(COAST), curve(CANAL)
    land, lake = _land(coast, curve(LAKE))
    frame = _frame(*FRAME)
    canal = channel.buffer(CANAL_HALF_WIDTH, cap_style="flat").union(Polygon(curve(BASIN).coords))
    canal = canal.difference(lake).intersection(land)
    wet = unary_union([canal, lake])
    sea = frame.difference(land).difference(canal)
    walls = {
        "refinery": curve(REFINERY_WALL),
        "cement works": curve(CEMENT_WALL),
        "port": curve(PORT_WALL),
        "dockyard": curve(DOCK_WALL),
    }
    return Terrain(
        frame=frame,
        district=_frame(*DISTRICT),
        sea=sea,
        land=land.intersection(frame),
        lake=lake.intersection(frame),
        canal=canal.intersection(frame),
        drain=curve(DRAIN).buffer(DRAIN_HALF_WIDTH, cap_style="flat"),
        coast=coast,
        channel=channel,
        railway=curve(RAILWAY),
        motorway=curve(MOTORWAY),
        walls=walls,
        industry=_industry(land, wet.buffer(6), curve(RAILWAY).buffer(14)),
    )
