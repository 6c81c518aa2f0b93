"""Names the streets that were there before the lanes: the coast road, the bridges, the ways over the railway."""

from dataclasses import dataclass
from typing import Final

from data.illustrative.plan import COAST_ROAD
from data.illustrative.terrain import ANCHORS, Line


@dataclass(frozen=True, slots=True)
class Road:
    """A main street.

    Parameters
    ----------
    border
        It runs along the border of zones, whose geometry it takes.
    crosses
        It has a bridge or level crossing wherever it meets the canal or the railway.
    """

    ar: str
    en: str
    kind: str
    line: Line
    border: bool = False
    crosses: bool = False


ROADS: Final[tuple[Road, ...]] = (
    Road("شارع المكس", "El-Max Street", "primary", COAST_ROAD, border=True, crosses=True),
    Road(
        "شارع المكس البحري",
        "El-Max Street, coastal carriageway",
        "primary",
        (
            *((29.8391, 31.1476), (29.8400, 31.1493), (29.8410, 31.1505), ANCHORS["bridge_coast"]),
            *((29.8430, 31.1521), (29.8445, 31.15265), (29.8462, 31.1529), (29.8476, 31.1528), (29.84795, 31.15272)),
        ),
        crosses=True,
    ),
    Road(
        "شارع وادي القمر",
        "Wadi el-Qamar Street",
        "secondary",
        (
            *((29.83658, 31.14515), (29.8378, 31.1439), (29.8393, 31.1426), (29.8401, 31.1410), (29.8408, 31.1396)),
            *((29.8413, 31.1378), (29.8414, 31.1358), (29.8419, 31.1335)),
        ),
        crosses=True,
    ),
    Road(
        "شارع باب العرب",
        "Bab al-Arab Street",
        "secondary",
        (
            *(
                (29.8376, 31.1441),
                (29.8408, 31.1442),
                (29.8436, 31.1438),
                (29.8462, 31.1440),
                (29.8480, 31.1442),
                (29.8494, 31.1449),
            ),
            *((29.8503, 31.1457), (29.8501, 31.1474), (29.8506, 31.1494), (29.8500, 31.1512), (29.8497, 31.1543)),
        ),
        crosses=True,
    ),
    Road(
        "شارع المضخات",
        "Pumps Street",
        "tertiary",
        (
            *(
                (29.8462, 31.1472),
                ANCHORS["tolombat_south"],
                (29.8470, 31.1456),
                (29.8466, 31.1440),
                (29.8472, 31.1420),
            ),
            *((29.8484, 31.1404), (29.8491, 31.1386), (29.8490, 31.1354)),
        ),
        crosses=True,
    ),
    Road(
        "شارع طلمبات المكس ١٢٤",
        "Tolombat El-Max 124 Street",
        "tertiary",
        ((29.8407, 31.1497), (29.8424, 31.1474), (29.8438, 31.1461), (29.845013, 31.144898), (29.8454, 31.1438)),
    ),
    Road(
        "شارع السوق",
        "Market Street",
        "tertiary",
        ((29.8345, 31.1376), (29.8385, 31.1381), (29.8432, 31.1389), (29.8478, 31.1391)),
        border=True,
    ),
    Road(
        "شارع الطابية",
        "Fort Street",
        "tertiary",
        ((29.8331, 31.1423), (29.8350, 31.1454), (29.8374, 31.1478), (29.8396, 31.1497), (29.8413, 31.1513)),
    ),
    Road(
        "شارع الكيلو ١٠",
        "Km 10 Street",
        "tertiary",
        ((29.8200, 31.1337), (29.8245, 31.1352), (29.8290, 31.1376), (29.8322, 31.1396), (29.8350, 31.1422)),
    ),
    Road(
        "شارع الفنار",
        "Lighthouse Street",
        "tertiary",
        (
            (29.85252, 31.15615),
            (29.8528, 31.1552),
            (29.8539, 31.1548),
            (29.8562, 31.1558),
            (29.8592, 31.1568),
            (29.8640, 31.1577),
        ),
    ),
)
TOLOMBAT: Final[Line] = (ANCHORS["tolombat_south"], (29.8446, 31.1488), ANCHORS["tolombat_north"])
BEYOND: Final[tuple[Line, ...]] = (  # where the coast road comes from and goes to, for the backdrop alone
    ((29.7600, 31.1085), (29.7900, 31.1222), (29.8080, 31.1308), COAST_ROAD[0], COAST_ROAD[1]),
    (*COAST_ROAD[-2:], (29.8735, 31.1662), (29.8800, 31.1745), (29.8860, 31.1840), (29.8930, 31.1960)),
)
WORKS_LANES: Final[tuple[Line, ...]] = (
    ((29.8542, 31.1458), (29.8535, 31.1480), (29.8545, 31.1505), (29.8566, 31.1525), (29.8596, 31.1543)),
    ((29.8535, 31.1480), (29.8560, 31.1482)),
    ((29.8545, 31.1505), (29.8572, 31.1500)),
    ((29.8566, 31.1525), (29.8588, 31.1513)),
)
