"""Puts imagined residents on a 50 m grid: dense where homes crowd, poorer by the canal and the works."""

from collections.abc import Mapping
from dataclasses import dataclass
from typing import Final

import numpy as np
from scipy.ndimage import map_coordinates
from shapely import contains_xy, prepare, unary_union
from shapely.geometry import Point, Polygon
from shapely.geometry.base import BaseGeometry

from data.illustrative.lanes import dice
from data.illustrative.plan import PLANS, Life
from data.illustrative.terrain import Terrain

CELL: Final = 50  # metres
PATCH: Final = 260.0  # metres over which density changes
CANAL_SHADE, WORKS_SHADE = 260.0, 220.0  # metres within which the site lowers incomes
FIFTHS: Final = 5
UNKNOWN_EVERY: Final = 190  # one cell in so many was never counted


@dataclass(frozen=True, slots=True)
class Cell:
    """One cell of homes at its centre (EPSG:32635); ``counts`` is None where nobody counted."""

    centre: Point
    zone: str
    income_fifth: int
    counts: Mapping[str, int] | None


def _patchy(luck: np.random.Generator, x: np.ndarray, y: np.ndarray, bounds: tuple[float, ...]) -> np.ndarray:
    """Return smooth noise, 0 to 1, at the places ``x``, ``y``."""
    west, south, east, north = bounds
    shape = (int((north - south) / PATCH) + 3, int((east - west) / PATCH) + 3)
    lattice = luck.random(shape)
    return map_coordinates(lattice, [(y - south) / PATCH + 0.5, (x - west) / PATCH + 0.5], order=1, mode="nearest")


def _homes(terrain: Terrain, zone: Polygon, open_ground: BaseGeometry) -> BaseGeometry:
    strips = [terrain.canal.buffer(4), terrain.drain.buffer(4), terrain.railway.buffer(10), terrain.sea.buffer(20)]
    strips += [wall.buffer(5) for wall in terrain.walls.values()]
    return zone.difference(unary_union([*strips, open_ground]))


def _income(life: Life, centre: Point, terrain: Terrain, works: BaseGeometry, luck: np.random.Generator) -> float:
    """Return how well off a place is, about 1 to 5."""
    canal = max(0.0, 1 - terrain.channel.distance(centre) / CANAL_SHADE)
    smoke = max(0.0, 1 - works.distance(centre) / WORKS_SHADE)
    return life.income + 0.4 - 1.3 * canal - 0.9 * smoke + 2.2 * (luck.random() - 0.5)


def _fifths(incomes: list[float], counts: list[Mapping[str, int] | None]) -> list[int]:
    """Return the income fifth of each cell: a fifth of all residents each, the poorest first."""
    residents = np.array([0 if known is None else known["residents"] for known in counts], dtype=np.float64)
    order = np.argsort(incomes, kind="stable")
    # A cell belongs where its middle resident stands in the row of all residents.
    middle = (np.cumsum(residents[order]) - residents[order] / 2) / residents.sum()
    fifth = np.empty(len(incomes), dtype=np.int64)
    fifth[order] = np.minimum(FIFTHS - 1, np.floor(FIFTHS * middle)) + 1
    return [int(number) for number in fifth]


def _counts(life: Life, density: float, income: float, luck: np.random.Generator) -> dict[str, int]:
    residents = max(3, round(life.persons * density * (0.75 + 0.5 * luck.random())))
    poor = (3 - min(5, max(1, round(income)))) / 2  # 1 where people are poorest, -1 where they are best off
    shares = {
        "women": 0.47 + 0.04 * luck.random(),
        "children_6_11": life.children * (1 + 0.08 * poor) * (0.8 + 0.4 * luck.random()),
        "older_65": (0.052 - 0.008 * poor) * (0.6 + 0.8 * luck.random()),
        "disabled": (0.036 + 0.008 * poor) * (0.5 + luck.random()),
    }
    households = max(1, round(residents / (life.household * (0.92 + 0.16 * luck.random()))))
    connected = int(households * min(0.97, max(0.1, 0.58 - 0.17 * poor + 0.24 * (luck.random() - 0.5))))
    groups = {name: round(residents * share) for name, share in shares.items()}
    return {"residents": residents, **groups, "households": households, "connected_households": connected}


def cells(terrain: Terrain, zones: Mapping[str, Polygon], open_ground: BaseGeometry) -> list[Cell]:
    """Return every inhabited cell, zone by zone, from south-west to north-east.

    All numbers are imagined; only their order of size follows what was printed about Wadi el-Qamar.

    Parameters
    ----------
    open_ground
        Parks and squares (EPSG:32635), where nobody lives.
    """
    works = unary_union([terrain.industry[name] for name in ("refinery", "cement works", "tank farm")])
    places: list[tuple[Point, str]] = []
    incomes: list[float] = []
    counts: list[Mapping[str, int] | None] = []
    for number, plan in enumerate(PLANS):
        if not plan.life.persons:
            continue
        luck = dice(500, number)
        homes = _homes(terrain, zones[plan.id], open_ground)
        prepare(homes)
        west, south, east, north = (int(edge // CELL) * CELL for edge in homes.bounds)
        y, x = (axis.ravel() + CELL / 2 for axis in np.mgrid[south : north + CELL : CELL, west : east + CELL : CELL])
        inside = contains_xy(homes, x, y)
        x, y = x[inside], y[inside]
        patch = _patchy(luck, x, y, homes.bounds)
        for east_of, north_of, density in zip(x, y, patch, strict=True):
            if luck.random() > plan.life.built * (0.75 + 0.5 * density):
                continue
            centre = Point(east_of, north_of)
            income = _income(plan.life, centre, terrain, works, luck)
            counted = _counts(plan.life, 0.6 + 0.8 * float(density), income, luck)
            unknown = len(places) % UNKNOWN_EVERY == UNKNOWN_EVERY // 2
            places.append((centre, plan.id))
            incomes.append(income)
            counts.append(None if unknown else counted)
    rows = zip(places, _fifths(incomes, counts), counts, strict=True)
    return [Cell(centre, zone, fifth, counted) for (centre, zone), fifth, counted in rows]
