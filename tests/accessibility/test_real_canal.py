"""Five walks over the canals of El-Max, traced by hand on a map picture of real streets, where the file is at hand."""

import json
from itertools import pairwise
from math import dist
from pathlib import Path
from typing import Final

import geopandas as gpd
import numpy as np
import pytest
from shapely import LineString
from shapely.geometry import shape

from accessibility import Barriers, Router, Snapper, Streets, streets_and_severed, streets_of
from accessibility.arrays import Flags, Geometries

WAYS = Path(__file__).parents[2] / ".." / "shared" / "geodata" / "osm_ways_elmax.geojson"
METRIC_CRS: Final = 32635
NOT_WALKED: Final = ("motorway", "motorway_link")

pytestmark = pytest.mark.skipif(
    not WAYS.is_file(), reason="the shared folder with the real streets of El-Max is not here"
)

Place = tuple[float, float]
# All coordinates here are metres east of 774,000 and north of 3,453,000 in EPSG:32635.
CORNER: Final = np.array([774_000.0, 3_453_000.0])
# The file has the canals only where they run in tunnels. These courses were drawn by hand through the gaps between
# the streets of either bank and under the bridges; they are good for these walks and for nothing else.
NOBAREYA: Final = ((480, 330), (600, 245), (712, 188), (725, 177), (800, 125), (900, 65), (1000, -40), (1150, -300))
MAHMOUDIYA: Final = ((737, 642), (835.6, 601), (890, 550), (960, 435), (995, 378), (1003, 362), (1012, 345))

# What was read off the picture: the corners of the walk, to 0.1 m, from the start's street to the goal's.
LANE: Final[list[Place]] = [
    (836.6, 226.8), (840.3, 228.4), (845.4, 228.8), (850.9, 227.6), (854.7, 225.6), (858.0, 224.8), (861.9, 225.2),
    (865.3, 225.1), (868.7, 223.8), (880.3, 219.5), (884.5, 217.9), (890.5, 218.5), (895.1, 221.0), (903.1, 225.2),
    (908.2, 227.9), (899.6, 239.3), (895.5, 244.4), (891.9, 249.0), (888.4, 253.7), (871.4, 290.3),
]  # fmt: skip
MEX_STREET_OVER_THE_NOBAREYA: Final[list[Place]] = [
    (829.7, 272.7), (794.2, 258.1), (782.0, 252.5), (769.6, 246.0), (760.5, 238.8), (753.9, 232.0), (747.3, 222.9),
    (701.3, 131.5), (687.0, 101.7), (683.6, 92.4), (681.5, 82.8), (680.8, 72.9), (681.5, 63.1), (683.4, 54.1),
]  # fmt: skip
SOUTH_BANK: Final[list[Place]] = [
    (689.0, 54.1), (692.3, 55.0), (696.1, 56.3), (730.6, 78.6), (735.6, 82.1), (746.0, 87.9), (756.1, 92.8),
    (761.6, 95.0),
]  # fmt: skip
MEX_STREET_OTHER_SIDE: Final[list[Place]] = [
    (714.5, 353.0), (734.8, 344.5), (844.3, 297.2), (772.9, 266.6), (761.4, 260.4), (751.9, 254.4), (742.9, 245.7),
    (736.1, 235.6), (686.5, 143.1), (683.6, 138.5), (681.0, 134.5), (673.8, 124.4), (668.4, 116.2), (633.5, 51.5),
    (613.0, 11.5), (621.1, 7.4), (625.0, 5.5), (626.4, 5.1), (627.6, 5.0), (658.8, 22.2), (662.5, 22.8), (667.0, 22.7),
    (671.2, 20.6), (678.4, 9.2), (682.6, 2.4), (684.7, -1.4), (690.1, -13.0), (693.4, -8.9), (694.7, -5.3),
    (695.9, -0.4), (696.2, 4.9), (695.4, 10.6), (693.8, 16.4), (691.8, 24.0), (688.7, 34.0), (683.4, 54.1),
]  # fmt: skip
UNDER_THE_BRIDGE: Final[list[Place]] = [
    (718.0, 129.7), (695.8, 149.9), (667.6, 163.9), (637.8, 173.4), (622.4, 176.8), (615.1, 180.8),
]  # fmt: skip
LOCK_BRIDGE: Final[list[Place]] = [
    (864.7, 496.3), (859.0, 507.1), (836.9, 540.1), (832.6, 548.2), (830.0, 558.9), (829.9, 560.6), (829.6, 567.8),
    (830.0, 575.1), (832.6, 587.9), (833.4, 592.0), (838.5, 610.3), (843.4, 623.7), (905.3, 595.9), (914.6, 591.6),
    (923.1, 586.3), (930.8, 580.3), (937.5, 573.6), (944.7, 564.9), (949.1, 559.3), (953.5, 553.4),
]  # fmt: skip
MEX_STREET_OVER_THE_MAHMOUDIYA: Final[list[Place]] = [
    (932.9, 335.1), (940.8, 339.1), (946.9, 342.7), (950.4, 344.7), (953.5, 346.4), (971.2, 357.9), (986.7, 368.3),
    (1038.4, 406.5), (1046.2, 414.3), (1051.5, 421.5), (1055.3, 430.2), (1058.5, 438.0), (1059.8, 446.4),
    (1061.2, 458.9), (1051.8, 456.9), (1040.7, 454.9), (1031.4, 455.2),
]  # fmt: skip

# By name: the whole walk, from the home over its step onto the street to the goal.
WALKS: Final[dict[str, list[Place]]] = {
    "a home whose nearest street is over the water": [
        (814, 142), (821.4, 218.7), *LANE, *MEX_STREET_OVER_THE_NOBAREYA, *SOUTH_BANK,
        (768.7, 95.9), (780.7, 94.5), (795.6, 89.8), (803.9, 85.4), (800, 78),
    ],
    "under the bridge runs a street that it does not meet": [
        (605, 266), (695.4, 301.8), *MEX_STREET_OTHER_SIDE, *SOUTH_BANK, *UNDER_THE_BRIDGE, (597.6, 190.6), (600, 195),
    ],
    "each on a bank of its own": [
        (830, 222), (829.5, 223.0), *LANE, *MEX_STREET_OVER_THE_NOBAREYA,
        (688.7, 34.0), (691.8, 24.0), (693.8, 16.4), (695.4, 10.6), (723.9, 27.6), (772.1, 56.4), (770, 60),
    ],
    "by the lock bridge": [(880, 500), (865.8, 493.8), *LOCK_BRIDGE, (971.5, 528.2), (960, 520)],
    "by Mex street": [(950, 400), (912.2, 384.0), *MEX_STREET_OVER_THE_MAHMOUDIYA, (1027.2, 457.0), (1020, 440)],
}  # fmt: skip
# Fifty corners to 0.1 m each: what that may add up to.
READ_TO_METRES: Final = 0.3


@pytest.fixture(scope="module")
def drawn() -> tuple[Geometries, Flags]:
    """Return the ways that one walks on, and which of them are bridges."""
    ways = json.loads(WAYS.read_text(encoding="utf-8"))["features"]
    walked = [way for way in ways if way["properties"]["highway"] not in (None, *NOT_WALKED)]
    lines = gpd.GeoSeries([shape(way["geometry"]) for way in walked], crs=4326).to_crs(METRIC_CRS).to_numpy()
    return lines, np.array([way["properties"]["bridge"] == "yes" for way in walked])


def _canals() -> Barriers:
    lines = [LineString(CORNER + np.array(course, dtype=float)) for course in (NOBAREYA, MAHMOUDIYA)]
    return Barriers(np.array(lines, dtype=np.object_), np.array(["canal", "canal"], dtype=np.object_))


def _metres(streets: Streets, barriers: Barriers | None, walk: list[Place]) -> float:
    snapper = Snapper(streets, barriers)
    start, goal = (snapper.snap(CORNER + np.array([place], dtype=float)) for place in (walk[0], walk[-1]))
    return float(Router(streets).nearest(start, goal).metres[0])


def test_only_bridges_meet_the_courses_that_were_drawn(drawn: tuple[Geometries, Flags]) -> None:
    """The gaps are true gaps: no street that is no bridge is cut by either canal."""
    lines, bridge = drawn
    assert not streets_and_severed(lines, _canals(), bridge)[1].any()
    assert streets_and_severed(lines, _canals())[1].sum() == 5


@pytest.mark.parametrize("name", WALKS)
def test_the_walk_is_what_was_added_up_by_hand(drawn: tuple[Geometries, Flags], name: str) -> None:
    """712.9, 1136.2, 624.5, 335.3 and 333.9 m on the picture."""
    streets, walk = streets_of(drawn[0], _canals(), drawn[1]), WALKS[name]
    by_hand = sum(dist(one, other) for one, other in pairwise(walk))
    assert _metres(streets, _canals(), walk) == pytest.approx(by_hand, abs=READ_TO_METRES)


def test_without_the_canals_two_of_them_would_wade(drawn: tuple[Geometries, Flags]) -> None:
    """73 and 105 m instead of 713 and 1136, with a leg through the water; the others step out on their own side."""
    streets = streets_of(drawn[0])
    naive = [_metres(streets, None, walk) for walk in WALKS.values()]
    assert naive[:2] == pytest.approx([73.1, 104.7], abs=0.1)
    assert naive[2:] == pytest.approx([624.4, 335.2, 333.7], abs=0.1)


def test_without_their_bridges_nobody_gets_over(drawn: tuple[Geometries, Flags]) -> None:
    """Were no way marked as a bridge, every walk would be longer by more than 200 m, or lead nowhere."""
    marked, unmarked = streets_of(drawn[0], _canals(), drawn[1]), streets_of(drawn[0], _canals())
    for walk in WALKS.values():
        assert _metres(unmarked, _canals(), walk) > _metres(marked, _canals(), walk) + 200
