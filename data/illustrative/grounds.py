"""Picks the blocks that are more than homes: open squares, and walled compounds whose lanes nobody mapped."""

import math
from collections.abc import Mapping, Sequence
from typing import Final

from shapely import unary_union
from shapely.geometry import Polygon

from data.illustrative.streets import Street
from data.illustrative.terrain import Degrees, spot

Site = tuple[str, Degrees, str, str, str]  # zone, near where, Arabic, English and Korean name

SQUARES: Final[tuple[Site, ...]] = (
    ("el-max-core", (29.8490, 31.1557), "حديقة الكورنيش", "Corniche garden", "해안 공원"),
    ("tolombat", (29.8425, 31.1463), "حديقة المساكن", "Housing garden", "주택지구 공원"),
    ("fort-west", (29.8390, 31.1512), "ساحة الطابية", "Fort square", "요새 광장"),
    ("dekheila-edge", (29.8240, 31.1385), "ملعب الحي", "Neighbourhood pitch", "동네 운동장"),
)
COMPOUNDS: Final[tuple[Site, ...]] = (
    ("el-max-east", (29.8585, 31.1568), "سور مساكن العاملين", "Staff housing wall", "직원 주택 담장"),
    ("fort-west", (29.8350, 31.1470), "سور مساكن الميناء", "Port housing wall", "항만 주택 담장"),
)
PAVEMENT: Final = 4.0  # metres between the middle of the street and a square or a wall
COMPACT: Final = 0.6  # of a circle's roundness: a slender remnant makes no square
SQUARE_GROUND, COMPOUND_GROUND = (1500.0, 9000.0), (7000.0, 20000.0)  # square metres


def squares(zones: Mapping[str, Polygon], blocks: Sequence[Polygon], streets: Sequence[Street]) -> list[Polygon]:
    """Return the open spaces of ``SQUARES`` in their order, a pavement's width inside the streets (EPSG:32635)."""
    return [_block(site, SQUARE_GROUND, zones, blocks, streets) for site in SQUARES]


def compounds(zones: Mapping[str, Polygon], blocks: Sequence[Polygon], streets: Sequence[Street]) -> list[Polygon]:
    """Return the ground inside the walls of ``COMPOUNDS``, in their order (EPSG:32635).

    People live there and no mapped street leads in: they can be counted but not measured, which
    is what widens the bounds of a coverage share.
    """
    return [_block(site, COMPOUND_GROUND, zones, blocks, streets) for site in COMPOUNDS]


def _block(
    site: Site,
    ground: tuple[float, float],
    zones: Mapping[str, Polygon],
    blocks: Sequence[Polygon],
    streets: Sequence[Street],
) -> Polygon:
    zone, place, *_ = site
    lanes = unary_union([street.line for street in streets])
    inner = [
        block.buffer(-PAVEMENT, join_style="mitre")
        for block in blocks
        if ground[0] < block.area < ground[1]
        and 4 * math.pi * block.area / block.length**2 > COMPACT
        and zones[zone].covers(block.centroid)
    ]
    free = [block for block in inner if isinstance(block, Polygon) and not block.intersects(lanes)]
    if not free:
        problem = f"zone '{zone}': no block of {ground[0]:.0f} to {ground[1]:.0f} m2 without a lane in it"
        raise ValueError(problem)
    return min(free, key=lambda block: round(block.distance(spot(place)), 1))
