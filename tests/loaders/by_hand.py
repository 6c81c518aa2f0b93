"""Coordinates by hand: the formulas of the grids of Egypt as they are printed, and what reading rows comes to."""

from functools import cache
from math import atanh, cos, cosh, hypot, pi, radians, sin, sinh, sqrt
from typing import Final

import numpy as np
import pandas as pd
from pyproj import Transformer

from loaders.raw import Raw
from loaders.reading import Reading, read
from loaders.systems import DEGREES
from model.district import Box, Region

REGION: Final = Region(
    *(29.35, 30.20, 30.15, 31.40),
    district=Box(29.820, 31.128, 29.866, 31.160),
    country=Box(24.70, 21.90, 36.95, 31.75),
    systems=("EPSG:32635", "EPSG:22992", "EPSG:22993", "EPSG:22991", "EPSG:4229"),
)


GRIDS: Final = ("EPSG:32635", "EPSG:32636", "EPSG:22992", "EPSG:22993", "EPSG:22991", "EPSG:3857")


# Published places of Alexandria in degrees (EPSG:4326): the citadel of Qaitbay, Misr station, the Roman theatre.
KNOWN: Final = ((29.8855, 31.2140), (29.9025, 31.1925), (29.9043, 31.1947))


def forward(crs: str, lon: float, lat: float, *, swapped: bool = False) -> tuple[float, float]:
    """Return degrees in another system, in the order in which it is written; ``swapped`` the other way."""
    x, y = _transformer(crs).transform(lon, lat)
    return (y, x) if swapped else (x, y)


@cache
def _transformer(crs: str) -> Transformer:
    return Transformer.from_crs(DEGREES, crs, always_xy=True)


def raw_of(*points: tuple[float, float]) -> Raw:
    """Return points as the rows of a file, from row 2 on."""
    return Raw(pd.Index(range(2, len(points) + 2), name="row"), np.array(points, dtype=float).reshape(-1, 2))


def read_of(*points: tuple[float, float], label: str = "", accept: bool = False, free: bool = False) -> Reading:
    """Return what points come to when they are read."""
    return read(raw_of(*points), label, REGION, accept=accept, home=False, free=free)


def rules_of(reading: Reading) -> list[str]:
    """Return the rules of all findings."""
    return [problem.rule for problem in reading.problems]


def metres_off(reading: Reading, row: int, lon: float, lat: float) -> float:
    """Return how far the place of a row lies from degrees, in metres."""
    point = reading.shapes.iloc[row]
    return hypot((point.x - lon) * 95_300, (point.y - lat) * 110_870)


def transverse_mercator(
    lon: float, lat: float, *, axis: float, flattening: float, meridian: float, scale: float
) -> tuple[float, float]:
    """Return metres east of the meridian and north of the equator by Krüger's series, as Karney prints it."""
    n = flattening / (2 - flattening)
    a = axis / (1 + n) * (1 + n**2 / 4 + n**4 / 64)
    alpha = (
        n / 2 - 2 * n**2 / 3 + 5 * n**3 / 16 + 41 * n**4 / 180,
        13 * n**2 / 48 - 3 * n**3 / 5 + 557 * n**4 / 1440,
        61 * n**3 / 240 - 103 * n**4 / 140,
        49561 * n**4 / 161280,
    )
    e = sqrt(flattening * (2 - flattening))
    phi, lam = radians(lat), radians(lon - meridian)
    t = sinh(atanh(sin(phi)) - e * atanh(e * sin(phi)))
    xi, eta = np.arctan2(t, cos(lam)), np.arctanh(sin(lam) / hypot(1, t))
    north = xi + sum(c * sin(2 * j * xi) * cosh(2 * j * eta) for j, c in enumerate(alpha, 1))
    east = eta + sum(c * cos(2 * j * xi) * sinh(2 * j * eta) for j, c in enumerate(alpha, 1))
    return float(scale * a * east), float(scale * a * north)


def egypt_1907(lon: float, lat: float) -> tuple[float, float]:
    """Return degrees of Egypt 1907 by hand: geocentric, seven parameters about a pivot (EPSG:7697), and back."""
    f, axis = 1 / 298.257223563, 6378137.0
    square, phi, lam = f * (2 - f), radians(lat), radians(lon)
    v = axis / sqrt(1 - square * sin(phi) ** 2)
    target = np.array([v * cos(phi) * cos(lam), v * cos(phi) * sin(lam), v * (1 - square) * sin(phi)])
    arc = pi / 180 / 3600
    rx, ry, rz = 1.603747 * arc, -0.153612 * arc, -5.364408 * arc
    turn = np.array([[1, rz, -ry], [-rz, 1, rx], [ry, -rx, 1]])  # coordinate frame
    pivot = np.array([4854969.728, 2945552.013, 2868447.610])
    shift = np.array([-127.535, 113.495, -12.700])
    x, y, z = pivot + np.linalg.solve(turn * (1 + 5.33745e-6), target - shift - pivot)
    f, axis = 1 / 298.3, 6378200.0
    square, flat = f * (2 - f), hypot(x, y)
    phi = np.arctan2(z, flat * (1 - square))
    for _ in range(8):
        v = axis / sqrt(1 - square * sin(phi) ** 2)
        phi = np.arctan2(z + square * v * sin(phi), flat)
    return float(np.degrees(np.arctan2(y, x))), float(np.degrees(phi))
