"""How many people live beside plants, and how often the wind blows from there to them."""

from dataclasses import replace

import numpy as np
import shapely
from numpy.typing import NDArray

from accessibility import within
from indicators.backdrop import Backdrop
from indicators.counted import UNMEASURED
from indicators.coverage import PERCENT, Floats, Measure, mean, share
from indicators.observed import Observations
from indicators.people import People
from indicators.registry import indicator
from indicators.surroundings import reasoned, residents_of
from indicators.wind import rose, sector_of

INDUSTRY = "industry"


@indicator("env_ind")
def env_ind(
    people: People, backdrop: Backdrop, observations: Observations | None = None, *, metres: float = 500.0
) -> Measure:
    """Share of residents whose home is within ``metres`` of the fence of a plant, as the crow flies.

    Fumes take no streets. It does not tell a refinery from a warehouse, nor what leaves a chimney; where
    nobody has drawn a fence the share can only be too low.

    Parameters
    ----------
    backdrop
        Its industry: outlines of plants.
    observations
        ``wind_direction``, degrees from which the wind blows, where it is there.
    metres
        Width of the buffer: 500 m around industry of ISDF pollution grade 3 [V].

    Returns
    -------
    Measure
        Percent, 0 to 100. ``more``: ``downwind``, the percent of residents who are within ``metres`` and have the wind
        from the plant at a usual moment (each weighted by how often it blows from the sector of the nearest fence);
        NaN without wind.
    """
    origins = residents_of(people)
    away, sector = _nearest_fence(people.points, backdrop.of(INDUSTRY))
    measure = share(origins, reached=within(away, metres), measured=~np.isnan(away))
    often = np.full(len(away), np.nan) if observations is None else _often(rose(observations), sector)
    blown = np.where(within(away, metres), PERCENT * often, 0.0)
    blown[np.isnan(away) | np.isnan(often)] = np.nan
    more = {"downwind": mean(origins, blown, least=0.0, most=PERCENT).value}
    # That no plant is drawn is no proof that there is none.
    drawn = len(backdrop.of(INDUSTRY)) > 0
    return replace(measure if drawn else reasoned(measure, {UNMEASURED: "no-plant-drawn"}), more=more)


def _nearest_fence(points: Floats, plants: NDArray[np.object_]) -> tuple[Floats, NDArray[np.int64]]:
    """Return the metres from each home to the nearest plant, and the sector that it lies in; NaN and -1 unknown.

    Inside a plant it is 0 m, and every wind is from there: sector -1 with 0 m.
    """
    away = np.full(len(points), np.nan)
    sector = np.full(len(points), -1, dtype=np.int64)
    placed = np.isfinite(points).all(axis=1)
    if not len(plants) or not placed.any():
        return away, sector
    homes: NDArray[np.object_] = np.asarray(shapely.points(points[placed]), dtype=object)
    lines = shapely.shortest_line(homes, shapely.union_all(plants))
    ends = shapely.get_coordinates(lines).reshape(-1, 2, 2)
    span = ends[:, 1] - ends[:, 0]
    away[placed] = np.hypot(span[:, 0], span[:, 1])
    bearing = np.where(away[placed] > 0, np.degrees(np.arctan2(span[:, 0], span[:, 1])), np.nan)
    sector[placed] = sector_of(bearing)
    return away, sector


def _often(frequency: Floats, sector: NDArray[np.int64]) -> Floats:
    """Return how often the wind blows from each home's plant, 0 to 1; from all sides where one lives inside it."""
    everywhere = np.where(np.isnan(frequency).any(), np.nan, 1.0)
    return np.where(sector >= 0, frequency[sector], everywhere)
