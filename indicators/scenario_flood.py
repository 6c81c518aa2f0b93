"""Ground under water: which homes, streets and places a level cuts off, as far as samples of height tell."""

from dataclasses import dataclass
from typing import Final

import numpy as np
import shapely
from numpy.typing import NDArray

from indicators.coverage import RESIDENTS
from indicators.scenario_data import Base
from indicators.terrain import spacing_of
from indicators.water_level import SPEAKS_METRES

Shapes = NDArray[np.object_]
# Grids of degrees lie a little askew in metres: without this much more the squares would leave slits between them.
OVERLAP: Final = 1.05
# Dry streets end this far before the water's edge, which nobody crosses.
SHORE_METRES: Final = 0.05
# Lines whose middles lie in one square of so many metres are cut together.
TILE_METRES: Final = 300.0
# A home under water stands on a doorstep of its own, walled in: it is measured, and has no way to anywhere.
DOORSTEP_METRES, WALL_METRES = 0.05, 0.1


@dataclass(frozen=True, slots=True, eq=False)
class Water:
    """What stands under water, in metres.

    Parameters
    ----------
    area
        The squares around the samples at or below the level, as one shape.
    edges
        What nobody crosses: the water's edge, and the walls around the homes in it.
    stubs
        A doorstep for each of these homes.
    """

    area: shapely.Geometry
    edges: Shapes
    stubs: Shapes

    def left(self, lines: Shapes) -> Shapes:
        """Return what is left of lines on dry ground; None where nothing is."""
        shore = shapely.buffer(self.area, SHORE_METRES)
        shapely.prepare(shore)
        left: Shapes = np.array(lines, dtype=object)
        left[shapely.covers(shore, left)] = None
        # Cutting along a long shore is dear: only what it crosses is cut, by as much of it as lies around a few lines.
        (crossed,) = np.nonzero(shapely.intersects(shore, left))
        west, south, east, north = shapely.bounds(left[crossed]).T
        tiles = np.floor(np.column_stack((west + east, south + north)) / (2 * TILE_METRES))
        _, tile = np.unique(tiles, axis=0, return_inverse=True)
        for one in range(tile.max(initial=-1) + 1):
            few = tile == one
            low, high = (west[few].min() - 1, south[few].min() - 1), (east[few].max() + 1, north[few].max() + 1)
            around = shapely.clip_by_rect(shore, *low, *high)
            left[crossed[few]] = shapely.difference(left[crossed[few]], around)
        left[shapely.is_empty(left)] = None
        return left

    def wets(self, lines: Shapes) -> NDArray[np.bool_]:
        """Tell which lines come to the water."""
        return np.asarray(shapely.dwithin(lines, self.area, SHORE_METRES), dtype=np.bool_)


def water_of(base: Base, level: float) -> Water:
    """Return what stands at or below ``level``, metres above the datum of the samples.

    Still water wherever the ground is low, joined to the sea or not; where no sample speaks the ground is taken for
    dry. A sample speaks for the square around it.
    """
    points = base.terrain.points
    spacing = spacing_of(np.asarray(shapely.points(points), dtype=object))
    half = min(OVERLAP * spacing / 2 or SPEAKS_METRES, SPEAKS_METRES)
    low = points[base.terrain.below(level)]
    area = shapely.union_all(shapely.box(*(low - half).T, *(low + half).T))
    homes = _homes(base)
    wet = homes[shapely.intersects_xy(area, homes)] if len(homes) else homes
    walls: Shapes = np.asarray(shapely.box(*(wet - WALL_METRES).T, *(wet + WALL_METRES).T), dtype=object)
    steps = shapely.linestrings(np.stack((wet, wet + np.array([DOORSTEP_METRES, 0.0])), axis=1))
    shore = shapely.get_parts(shapely.boundary(area))
    edges = np.concatenate((shore, np.asarray(shapely.boundary(walls), dtype=object)))
    return Water(area, edges, np.asarray(steps, dtype=object))


def flooded(base: Base, level: float) -> shapely.Geometry:
    """Return what stands at or below ``level``, EPSG:4326, for a map."""
    area = water_of(base, level).area
    return shapely.transform(area, base.degrees)


def _homes(base: Base) -> NDArray[np.float64]:
    middles = shapely.centroid(base.shapes(RESIDENTS))
    return np.asarray(shapely.get_coordinates(middles), dtype=np.float64)
