"""Cuts a piece of ground into blocks by lanes, again and again, the way a quarter fills up over time."""

import math
from typing import Final

import numpy as np
from shapely.geometry import LineString, Polygon
from shapely.ops import split

from data.illustrative.plan import Fabric
from data.illustrative.terrain import lines, polygons

TRIES: Final = 5
SMALLEST: Final = 0.34  # of a block's mean ground: what no cut may fall below
THINNEST: Final = 10.4  # metres: twice the ground over the edge, about the width of a long block
STEP: Final = 22.0  # metres between two bends of a lane

Cut = tuple[LineString, int]


def dice(*key: int) -> np.random.Generator:
    """Return the random numbers that belong to ``key``, so that a change in one quarter leaves the others alone."""
    return np.random.Generator(np.random.PCG64([1892, *key]))


def blocks(ground: Polygon, fabric: Fabric, luck: np.random.Generator) -> list[Cut]:
    """Return the lanes that cut ``ground`` (EPSG:32635) into blocks, each with its rank: 1 for the first cut.

    Parameters
    ----------
    ground
        One piece without streets inside; its own edge is a street already.
    luck
        Decides where cuts fall; the same state gives the same lanes.
    """
    waiting: list[tuple[Polygon, int]] = [(ground, 1)]
    cuts: list[Cut] = []
    while waiting:
        piece, rank = waiting.pop()
        if piece.area < fabric.block * (0.85 + 0.9 * luck.random()):
            continue
        parts, lane = _halves(piece, fabric, luck)
        if len(parts) > 1:
            waiting += [(part, rank + 1) for part in parts]
            cuts += [(line, rank) for line in lines(lane.intersection(piece)) if line.length > 1]
    return cuts


def _halves(piece: Polygon, fabric: Fabric, luck: np.random.Generator) -> tuple[list[Polygon], LineString]:
    lane = LineString()
    for attempt in range(TRIES):
        lane = _lane(piece, fabric, luck, calm=attempt / TRIES)
        parts = polygons(split(piece, lane))
        if len(parts) > 1 and all(_roomy(part, fabric) for part in parts):
            return parts, lane
    return [piece], lane


def _roomy(part: Polygon, fabric: Fabric) -> bool:
    return part.area > SMALLEST * fabric.block and 2 * part.area / part.length > THINNEST


def _axes(piece: Polygon, bearing: float) -> tuple[np.ndarray, np.ndarray, float, float]:
    """Return the middle, the long direction, length and width of the box around ``piece``."""
    if math.isnan(bearing):
        ring = np.array(polygons(piece.minimum_rotated_rectangle)[0].exterior.coords)
        side = ring[1] - ring[0]
        turned = side / np.hypot(*side)
    else:
        turned = np.array([math.cos(bearing), math.sin(bearing)])
    cross = np.array([-turned[1], turned[0]])
    points = np.array(piece.exterior.coords)
    along, over = points @ turned, points @ cross
    middle = (along.min() + along.max()) / 2 * turned + (over.min() + over.max()) / 2 * cross
    length, width = float(np.ptp(along)), float(np.ptp(over))
    return (middle, turned, length, width) if length >= width else (middle, cross, width, length)


def _lane(piece: Polygon, fabric: Fabric, luck: np.random.Generator, *, calm: float) -> LineString:
    middle, along, length, width = _axes(piece, fabric.bearing)
    across = np.array([-along[1], along[0]])
    if length < fabric.long * width:
        along, across, length, width = across, along, width, length
    where = (luck.random() - 0.5) * 2 * fabric.jitter * (1 - calm) * length
    turn = (luck.random() - 0.5) * 2 * fabric.skew * (1 - calm)
    heading = across * math.cos(turn) + along * math.sin(turn)
    reach = (length + width) * 0.75
    bends = max(2, round(2 * reach / STEP))
    stray = _smooth(luck.random(bends + 1) - 0.5) * 2 * fabric.wobble
    steps = np.linspace(-reach, reach, bends + 1)
    start = middle + along * where
    side = np.array([-heading[1], heading[0]])
    points = start + steps[:, None] * heading + stray[:, None] * side
    return LineString(points if fabric.wobble else points[[0, -1]])


def _smooth(noise: np.ndarray) -> np.ndarray:
    padded = np.concatenate([noise[:1], noise, noise[-1:]])
    smooth: np.ndarray = (padded[:-2] + 2 * padded[1:-1] + padded[2:]) / 2.4
    return smooth
