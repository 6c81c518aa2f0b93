"""Settles cell by cell of a grid how far points are, and asks exactly only where a cell does not settle it.

The answers are those of asking for every point: what is known of the middle of a cell bounds what can be true of any
point in it. A million points over a district need some ten thousand questions.
"""

from collections.abc import Callable
from dataclasses import dataclass
from typing import Final

import numpy as np
import pandas as pd
from numpy.typing import NDArray

Points = NDArray[np.float64]
Metres = NDArray[np.float64]
Exact = Callable[[Points], Metres]

# Fewer are asked for one by one at once.
FEW: Final = 2_000
_FIRST_CELLS: Final = 32
_HALVINGS: Final = 8
# Metres: more than rounding moves a distance by, less than anybody measures.
_SLACK: Final = 1e-6


@dataclass(frozen=True, slots=True, eq=False)
class Beyond:
    """Which points are farther than a limit.

    Parameters
    ----------
    far
        By point.
    farthest
        Metres of the farthest point of all.
    """

    far: NDArray[np.bool_]
    farthest: float


def beyond(points: Points, limit: float, exact: Exact) -> Beyond:
    """Return which ``points`` (metres, at least one) are farther than ``limit`` from what ``exact`` measures to."""
    far = np.zeros(len(points), dtype=np.bool_)
    active, there = np.arange(len(points)), points
    side = float(np.ptp(points, axis=0).max()) / _FIRST_CELLS
    for _ in range(_HALVINGS):
        if len(active) <= FEW or side <= 0:
            break
        cell, middles = _cells(there, side)
        if len(middles) * 2 > len(active):
            break
        # What is true of the middle of a cell is true of its points but for this.
        reach = side / np.sqrt(2) + _SLACK
        metres = exact(middles)
        far[active] = (metres - reach > limit)[cell]
        # A cell whose points may lie on either side of the limit, or may hold the farthest of all.
        still = ((metres - reach <= limit) & (metres + reach > limit)) | (metres + reach >= (metres - reach).max())
        kept = np.flatnonzero(still[cell])
        active, there = active[kept], there[kept]
        side /= 2
    metres = exact(there)
    far[active] = metres > limit
    return Beyond(far, float(metres.max()))


def apart(points: Points, limit: float) -> NDArray[np.bool_]:
    """Tell which ``points`` may have no other point, but for those on the same spot, within ``limit``; no other has."""
    cell, middles = _cells(points, limit / np.sqrt(2) - _SLACK)
    first = np.empty(len(middles), dtype=np.int64)
    first[cell[::-1]] = np.arange(len(points))[::-1]
    other = (points != points[first[cell]]).any(axis=1)
    shared = np.zeros(len(middles), dtype=np.bool_)
    shared[cell[other]] = True
    return ~shared[cell]


def _cells(points: Points, side: float) -> tuple[NDArray[np.int64], Points]:
    """Return the number of each point's cell, and the middle of every cell that has a point."""
    origin = points.min(axis=0)
    place = np.floor((points - origin) / side).astype(np.int64)
    width = int(place[:, 0].max()) + 1
    key = place[:, 1] * width + place[:, 0]
    if key.max() < len(points):
        # So few cells that each may be looked for in a list of all.
        keys = np.flatnonzero(np.bincount(key))
        number = np.zeros(int(key.max()) + 1, dtype=np.int64)
        number[keys] = np.arange(len(keys))
        cell = number[key]
    else:
        cell, keys = pd.factorize(key)
    middles = (np.column_stack((keys % width, keys // width)) + 0.5) * side + origin
    return cell.astype(np.int64), middles
