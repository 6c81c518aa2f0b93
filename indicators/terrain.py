"""The ground as samples of its height, and how far the sea comes in over it."""

from dataclasses import dataclass
from typing import Final

import numpy as np
import shapely
from numpy.typing import NDArray
from scipy.sparse import coo_array
from scipy.sparse.csgraph import connected_components

from indicators.coverage import Flags, Floats

# Samples up to 1.6 spacings apart are neighbours: on a square grid the eight around (1.41), never the next but one (2).
NEIGHBOUR_SPACINGS: Final = 1.6


@dataclass(frozen=True, slots=True, eq=False)
class Terrain:
    """Samples of height, which of them are neighbours, and which lie at the sea.

    Parameters
    ----------
    points : (s, 2)
        Metres; known, as are the heights.
    height : (s,)
        Metres above one datum.
    links : (2, e)
        Neighbours, both ways: water passes between any two, diagonals included.
    at_sea : (s,)
        In the sea or neighbour to it.
    """

    points: Floats
    height: Floats
    links: NDArray[np.int64]
    at_sea: Flags

    def below(self, level: float) -> Flags:
        """Tell which samples lie at or below ``level``, though a ridge may keep the sea from them."""
        return np.asarray(self.height <= level, dtype=np.bool_)

    def reached(self, level: float) -> Flags:
        """Tell which samples the sea reaches at ``level``: at or below it, and joined to the sea by others that are.

        Still water without time: no wave, no pump, no gate, no wall that the samples do not show, no drain below them.
        """
        low = self.below(level)
        start, end = self.links
        open_ = low[start] & low[end]
        ways = (np.ones(int(open_.sum()), dtype=np.int8), (start[open_], end[open_]))
        size = (len(low), len(low))
        part = connected_components(coo_array(ways, shape=size), directed=False)[1] if len(low) else np.empty(0)
        return np.asarray(low & np.isin(part, part[low & self.at_sea]), dtype=np.bool_)


def terrain_of(points: Floats, height: Floats, sea: NDArray[np.object_]) -> Terrain:
    """Return the samples whose place and height are known, with their neighbours and the sea beside them.

    Parameters
    ----------
    points : (s, 2)
        Metres, on a grid: its spacing is the usual distance from a sample to its nearest.
    height : (s,)
        Metres; where nothing is known no water passes, so that holes in the data never let it through.
    sea
        Shapes of the sea; without any nothing is at the sea.
    """
    placed = np.isfinite(points).all(axis=1)
    known = placed & np.isfinite(height)
    places, heights = points[known], height[known]
    spots: NDArray[np.object_] = np.asarray(shapely.points(places), dtype=object)
    tree = shapely.STRtree(spots)
    # Samples without a height are part of the grid all the same: were they not, water would jump their gap.
    reach = NEIGHBOUR_SPACINGS * spacing_of(np.asarray(shapely.points(points[placed]), dtype=object))
    links = tree.query(spots, predicate="dwithin", distance=reach)
    at_sea = np.zeros(len(spots), dtype=np.bool_)
    if len(sea):
        at_sea[tree.query(sea, predicate="dwithin", distance=reach)[1]] = True
    return Terrain(places, heights, links[:, links[0] != links[1]], at_sea)


def spacing_of(spots: NDArray[np.object_]) -> float:
    """Return the usual distance from a sample to its nearest other one; 0 for fewer than two."""
    if len(spots) <= 1:
        return 0.0
    _, metres = shapely.STRtree(spots).query_nearest(spots, exclusive=True, return_distance=True, all_matches=False)
    apart = metres[metres > 0]
    return float(np.median(apart)) if len(apart) else 0.0
