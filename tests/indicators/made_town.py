"""Draws a small town on a shelf: lanes on a lattice, a canal with two bridges, a wall, homes and places by chance."""

import numpy as np
from shapely import LineString, Point

from tests.indicators.observing import row
from tests.indicators.one_street import cell, place, zone
from tests.indicators.shelved import Shelved, shelved

SIDE, LANES, CANAL = 150.0, 6, 375.0
WIDTH = SIDE * (LANES - 1)
SERVICES = ("primary_health", "pharmacy", "open_space")


def town(seed: int) -> Shelved:
    """Return a town in which nothing lies in line by chance: its homes and places are strewn, and its ground slopes."""
    chance = np.random.default_rng(seed)
    rows: dict[str, list[dict[str, object]]] = {
        "zones": [zone("west", -200, CANAL), zone("east", CANAL, WIDTH + 200)],
        "walk_network": [*_along(), *_across()],
        "barriers": [
            {"kind": "canal", "geometry": LineString([(CANAL, -300), (CANAL, WIDTH + 300)])},
            {"kind": "wall", "geometry": LineString([(60, 40), (60, 260), (240, 260)])},
        ],
        "residents": [
            {**cell(x, float(chance.integers(1, 90)), off=y, households=float(chance.integers(1, 30))), "women": 4.0}
            for x, y in chance.uniform(-60, WIDTH + 60, (25, 2))
        ],
        "facilities": [
            place(service, x, off=y, facility_id=f"{service}-{nth}", capacity=8.0, capacity_unit="staff")
            for nth, service in enumerate(SERVICES * 2)
            for x, y in chance.uniform(0, WIDTH, (1, 2))
        ],
        "observations": [
            {**row("elevation", 6 * (1 - y / WIDTH), unit="m"), "geometry": Point(x, y)}
            for x in np.arange(0, WIDTH, 90)
            for y in np.arange(0, WIDTH, 90)
        ],
    }
    return shelved(rows)


def _along() -> list[dict[str, object]]:
    """Return the lanes from west to east; of those that meet the canal the first and the last lead over it."""
    at = SIDE * np.arange(LANES)
    return [
        {
            "kind": "residential",
            "bridge": start < CANAL < start + SIDE and y in {at[0], at[-1]},
            "geometry": LineString([(start, y), (start + SIDE, y)]),
        }
        for y in at
        for start in at[:-1]
    ]


def _across() -> list[dict[str, object]]:
    return [
        {"kind": "footway", "bridge": False, "geometry": LineString([(x, 0), (x, WIDTH)])}
        for x in SIDE * np.arange(LANES)
    ]
