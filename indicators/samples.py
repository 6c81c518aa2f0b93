"""Joins what was sampled at points (a raster's grid, a campaign's stops) to the homes of people."""

from collections.abc import Iterator
from typing import Final

import numpy as np
import shapely
from numpy.typing import NDArray

from accessibility import EDGE_METRES
from indicators.coverage import Flags, Floats

# Pairs of a home and a sample are held for this many homes at a time: 3,000 samples around each stay under 100 MB.
HOMES_AT_A_TIME: Final = 1000


def mean_around(points: Floats, value: Floats, homes: Floats, metres: float) -> Floats:
    """Return the mean of the samples within ``metres`` of each home, the edge included.

    Every sample weighs the same: a mean over an even grid is a mean over the area; where samples crowd
    along a road it is not.

    Parameters
    ----------
    points : (s, 2)
        Where the samples were taken, in metres.
    value : (s,)
        What was found; a blank sample, or one without a place, is no sample.
    homes : (k, 2)
        In metres of the same CRS; NaN for a home that nobody can place.
    metres
        How far around, as the crow flies, >= 0.

    Returns
    -------
    Floats
        (k,) in the unit of the samples; NaN where no sample is near enough: not known, never zero.

    Raises
    ------
    ValueError
        When ``metres`` is no distance, or points and values do not pair.
    """
    there = _samples(points, value, metres)
    tree, found = shapely.STRtree(_spots(points[there])), value[there]
    total, count = np.zeros(len(homes)), np.zeros(len(homes))
    for block in _blocks(homes):
        home, sample = tree.query(_spots(homes[block]), predicate="dwithin", distance=metres + EDGE_METRES)
        total[block] = np.bincount(home, weights=found[sample], minlength=len(block))
        count[block] = np.bincount(home, minlength=len(block))
    return _mean(total, count)


def nearest_of(points: Floats, value: Floats, homes: Floats, metres: float) -> Floats:
    """Return what was sampled nearest to each home, if that is within ``metres``, the edge included.

    Several samples equally near (the same stop twice) answer with their mean, so that their order is forgotten.
    Parameters and what is returned and raised are those of ``mean_around``.
    """
    there = _samples(points, value, metres)
    tree, found = shapely.STRtree(_spots(points[there])), value[there]
    total, count = np.zeros(len(homes)), np.zeros(len(homes))
    block = np.concatenate([*_blocks(homes), np.empty(0, dtype=np.int64)])
    limit = metres + EDGE_METRES
    home, sample = tree.query_nearest(_spots(homes[block]), max_distance=limit, all_matches=True)
    total[block] = np.bincount(home, weights=found[sample], minlength=len(block))
    count[block] = np.bincount(home, minlength=len(block))
    return _mean(total, count)


def _samples(points: Floats, value: Floats, metres: float) -> Flags:
    """Tell which samples are samples: a place and a value, both known."""
    if not (np.isfinite(metres) and metres >= 0):
        message = f"how far a sample speaks is a distance in metres: expected at least 0, found {metres}"
        raise ValueError(message)
    if points.shape != (len(value), 2):
        message = f"each sample has one place: expected ({len(value)}, 2), found {points.shape}"
        raise ValueError(message)
    return np.asarray(np.isfinite(points).all(axis=1) & np.isfinite(value), dtype=np.bool_)


def _blocks(homes: Floats) -> Iterator[NDArray[np.int64]]:
    placed = np.flatnonzero(np.isfinite(homes).all(axis=1))
    for start in range(0, len(placed), HOMES_AT_A_TIME):
        yield placed[start : start + HOMES_AT_A_TIME]


def _spots(points: Floats) -> NDArray[np.object_]:
    return np.asarray(shapely.points(points), dtype=object)


def _mean(total: Floats, count: Floats) -> Floats:
    out = np.full(len(total), np.nan)
    np.divide(total, count, out=out, where=count > 0)
    return out
