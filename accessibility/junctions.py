"""Counts the crossings at which a walker has a choice."""

from typing import Final

import numpy as np
import shapely
from scipy.sparse import coo_array
from scipy.sparse.csgraph import connected_components

from accessibility.arrays import Floats, Geometries
from accessibility.streets import Streets

# 12 m: the lanes of one crossing of wide streets are drawn as several; GOHSC merges them within this distance.
SAME_CROSSING_METRES: Final = 12.0
CHOICE: Final = 3


def junctions_of(streets: Streets) -> Floats:
    """Return where three or more ways meet, each crossing once.

    Lines that merely cross are no junction. Crossings nearer than 12 m to each other are one, in their middle.

    Returns
    -------
    Floats
        (j, 2) x and y in metres, in no order that means anything.
    """
    # A street drawn twice is one way out.
    ways = np.unique(streets.ends, axis=0)
    count = np.bincount(ways.ravel(), minlength=len(streets.nodes))
    points = streets.nodes[count >= CHOICE]
    spots: Geometries = np.asarray(shapely.points(points), dtype=np.object_)
    one, other = shapely.STRtree(spots).query(spots, predicate="dwithin", distance=SAME_CROSSING_METRES)
    if not len(one):
        return np.empty((0, 2))
    links = (np.ones(len(one), dtype=np.int8), (one, other))
    crossing = connected_components(coo_array(links, shape=(len(points),) * 2), directed=False)[1]
    size = np.bincount(crossing)
    return np.column_stack([np.bincount(crossing, weights=points[:, axis]) / size for axis in (0, 1)])
