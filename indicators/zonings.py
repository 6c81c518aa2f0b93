"""Asks whether a map survives another zoning: the same indicator where the borders are drawn otherwise."""

from collections.abc import Mapping
from dataclasses import dataclass
from itertools import combinations
from typing import Final

import numpy as np
import shapely
from numpy.typing import NDArray

from indicators.coverage import Flags, Floats
from indicators.rezoning import Shapes, first_that_holds

# Two values of one zoning nearer than this, in the indicator's unit, are one: sums differ with their order.
SAME: Final = 1e-9


@dataclass(frozen=True, slots=True, eq=False)
class Stability:
    """How far the borders make the numbers.

    Parameters
    ----------
    score
        0 to 1: 1 where everybody is told the same under every zoning. ``stability`` has the formula.
    agreement
        -1 to 1: whether those who are told a higher value under one zoning are under another too.
    difference : (z, z)
        By how much, in the indicator's unit, what a resident is told differs between two zonings, on average.
    told : by zoning (k,)
        What each cell's residents are told; NaN in no zone of it, or where nothing in the zone was measured.
    compared
        Share of the measured residents who are told something under every zoning, 0 to 1; the rest is not compared.
    """

    score: float
    agreement: float
    difference: Floats
    told: Mapping[str, Floats]
    compared: float


def stability(value: Floats, residents: Floats, points: Floats, zonings: Mapping[str, Shapes]) -> Stability:
    """Return how stable an indicator is when the same cells are put into other zones.

    What the residents i of a cell are told under zoning a, t(i, a), is the mean of the measured cells
    of their zone, by residents. D(a, b) is the mean of abs(t(i, a) - t(i, b)) by residents, and M the mean of
    abs(v(i) - m), the cells' own values against the district's mean m. The score is the mean of 1 - D(a, b) / (2 M)
    over all pairs of zonings. D(a, b) <= 2 M where both zonings hold all cells, for no zone's mean is farther from m,
    on average, than its cells are; otherwise the score is kept to 0 to 1. Where all cells are alike (M = 0) it is 1.
    The agreement is the mean, over all pairs, of Spearman's rank correlation of t(., a) and t(., b), by residents, ties
    at their middle; where one is the same for all and the other is not it is 0, where both are it is 1.

    It speaks of borders alone: a wrong cell is equally wrong under every zoning.

    Parameters
    ----------
    value : (k,)
        The indicator at each cell; NaN unmeasured, and then it is not compared.
    residents : (k,)
        Persons; blank or zero weighs nothing.
    points : (k, 2)
        Metres.
    zonings
        At least two, by name; polygons in the same CRS. A cell belongs to the first that holds it.

    Raises
    ------
    ValueError
        With fewer than two zonings.
    """
    if len(zonings) <= 1:
        message = f"to compare takes two zonings: found {len(zonings)}"
        raise ValueError(message)
    counted = np.isfinite(value) & np.isfinite(points).all(axis=1) & (residents > 0)
    weight = np.where(counted, residents, 0.0)
    known = np.where(counted, value, 0.0)
    told = {
        name: _told(known, weight, first_that_holds(shapes, points), len(shapes)) for name, shapes in zonings.items()
    }
    everywhere = np.logical_and.reduce([~np.isnan(found) for found in told.values()]) & counted
    people = weight[everywhere]
    if not people.sum() > 0:
        nothing = np.full((len(zonings),) * 2, np.nan)
        return Stability(float("nan"), float("nan"), nothing, told, 0.0 if weight.sum() > 0 else float("nan"))
    heard = [found[everywhere] for found in told.values()]
    difference = np.array([[np.average(np.abs(one - other), weights=people) for other in heard] for one in heard])
    spread = _spread(known[counted], weight[counted])
    pairs = list(combinations(range(len(heard)), 2))
    lost = np.array([difference[pair] for pair in pairs])
    scores = 1.0 - lost / (2.0 * spread) if spread > SAME else np.ones(len(pairs))
    agreement = [_rank_correlation(heard[one], heard[other], people) for one, other in pairs]
    return Stability(
        score=float(np.clip(scores.mean(), 0.0, 1.0)),
        agreement=float(np.mean(agreement)),
        difference=difference,
        told=told,
        compared=float(people.sum() / weight.sum()),
    )


def hexes(shape: shapely.Geometry, across: float) -> Shapes:
    """Return the hexagons of a grid that touch ``shape``; metres, ``across`` from side to side.

    The grid hangs on the CRS's own zero: the same hexagon is the same in every run and every district.

    Raises
    ------
    ValueError
        When ``across`` is no length.
    """
    _refuse_no_length(across)
    west, south, east, north = shapely.bounds(shape)
    # Pointed at north and south: a row's hexagons stand side by side, the next row is half of one on.
    radius = across / np.sqrt(3.0)
    rows = np.arange(np.floor(south / (1.5 * radius)) - 1, np.ceil(north / (1.5 * radius)) + 2)
    columns = np.arange(np.floor(west / across) - 1, np.ceil(east / across) + 2)
    row, column = (grid.ravel() for grid in np.meshgrid(rows, columns, indexing="ij"))
    # Corners are counted in halves and thirds of a cell, so that neighbours have them to the last digit.
    halves = (2 * column + row % 2)[:, None] + np.array([0, 1, 1, 0, -1, -1])
    thirds = (3 * row)[:, None] + np.array([2, 1, -1, -2, -1, 1])
    corners = np.stack((halves * (across / 2), thirds * (radius / 2)), axis=-1)
    return _touching(np.asarray(shapely.polygons(corners), dtype=object), shape)


def squares(shape: shapely.Geometry, across: float) -> Shapes:
    """Return the squares of a grid that touch ``shape``; metres, ``across`` from side to side.

    Raises
    ------
    ValueError
        When ``across`` is no length.
    """
    _refuse_no_length(across)
    west, south, east, north = np.floor(shapely.bounds(shape) / across)
    column, row = (grid.ravel() for grid in np.meshgrid(np.arange(west, east + 1), np.arange(south, north + 1)))
    boxes = shapely.box(column * across, row * across, (column + 1) * across, (row + 1) * across)
    return _touching(np.asarray(boxes, dtype=object), shape)


def paired(zones: Shapes) -> Shapes:
    """Return a coarser zoning: zones joined two by two, each with the free neighbour that it shares most border with.

    The longest borders first; a zone whose neighbours are all taken stays as it is.
    """
    one, other = shapely.STRtree(zones).query(zones, predicate="intersects")
    one, other = one[one < other], other[one < other]
    border = shapely.length(shapely.intersection(shapely.boundary(zones[one]), shapely.boundary(zones[other])))
    partner = np.arange(len(zones))
    for at in np.lexsort((other, one, -border)):
        if border[at] > 0 and partner[one[at]] == one[at] and partner[other[at]] == other[at]:
            partner[one[at]], partner[other[at]] = other[at], one[at]
    first = np.flatnonzero(np.arange(len(zones)) <= partner)
    return np.array([shapely.union(zones[index], zones[partner[index]]) for index in first], dtype=object)


def _told(value: Floats, weight: Floats, zone: NDArray[np.int64], zones: int) -> Floats:
    """Return the mean of each cell's zone, by residents; NaN in no zone, or where nobody of it was measured."""
    inside = zone >= 0
    people = np.bincount(zone[inside], weights=weight[inside], minlength=zones)
    sums = np.bincount(zone[inside], weights=(weight * value)[inside], minlength=zones)
    means = np.full(zones + 1, np.nan)
    np.divide(sums, people, out=means[:-1], where=people > 0)
    return means[zone]


def _spread(value: Floats, weight: Floats) -> float:
    """Return how far the cells are from their mean, on average, by residents."""
    return float(np.average(np.abs(value - np.average(value, weights=weight)), weights=weight))


def _rank_correlation(one: Floats, other: Floats, weight: Floats) -> float:
    """Return Spearman's rank correlation with each value counted ``weight`` times."""
    ranks = [_middle_ranks(values, weight) for values in (one, other)]
    away = [rank - np.average(rank, weights=weight) for rank in ranks]
    size = [float(np.sqrt(np.average(part**2, weights=weight))) for part in away]
    flat: Flags = np.array([np.ptp(values) <= SAME for values in (one, other)])
    if flat.any():
        return float(flat.all())
    return float(np.clip(np.average(away[0] * away[1], weights=weight) / (size[0] * size[1]), -1.0, 1.0))


def _middle_ranks(values: Floats, weight: Floats) -> Floats:
    """Return for each value the weight below it and half of the weight beside it."""
    order = np.argsort(values, kind="stable")
    new = np.r_[True, np.diff(values[order]) > SAME]
    group = np.empty(len(values), dtype=np.int64)
    group[order] = np.cumsum(new) - 1
    beside = np.bincount(group, weights=weight)
    return np.asarray((np.cumsum(beside) - beside / 2)[group], dtype=np.float64)


def _touching(cells: Shapes, shape: shapely.Geometry) -> Shapes:
    shapely.prepare(shape)
    return cells[shapely.intersects(shape, cells)]


def _refuse_no_length(across: float) -> None:
    if not (across > 0 and np.isfinite(across)):
        message = f"a cell has a width in metres: expected more than 0, found {across}"
        raise ValueError(message)
