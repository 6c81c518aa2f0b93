"""How many live beyond reach, by hexagon: where they are, whatever the borders of zones."""

from typing import Final

import numpy as np
import shapely

from indicators.coverage import IN_NO_ZONE, PERCENT, RESIDENTS, by_zone
from indicators.guarding import few
from indicators.households import HOUSEHOLDS
from indicators.intervals import FEWEST
from indicators.measured import Ground, Shelf, cells
from indicators.rezoning import first_that_holds
from indicators.zonings import hexes
from model.beyond import Beyond, Hexagon

ACROSS: Final = 250.0  # metres from side to side: some minutes' walk, and of a dense quarter hundreds of people


def beyond(store: Shelf, base: Ground, indicator_id: str, *, threshold: float, group: str = "") -> Beyond | None:
    """Return by hexagon how many live farther than ``threshold`` from what a share of coverage counts.

    Whoever could not be measured is in no hexagon, nor is who lives in no zone. Of a hexagon of fewer than ten such
    people, or of fewer than ten households, nothing is told but that somebody lives there.

    Parameters
    ----------
    threshold, group
        As for ``measured``.

    Returns
    -------
    Beyond | None
        None where nothing is known of any home, or no residents are in use.
    """
    access, _ = cells(store, base, indicator_id, threshold=threshold, group=group)
    population, zones = base.population, base.zones
    if access is None or population is None or zones is None or population.weight != RESIDENTS:
        return None
    grid = hexes(shapely.union_all(zones.shapes), ACROSS)
    shapely.prepare(grid)
    here = np.where(access.zone == IN_NO_ZONE, IN_NO_ZONE, first_that_holds(grid, population.points))
    measured, known = ~np.isnan(access.value), np.where(np.isnan(access.amount), 0.0, access.amount)
    far = by_zone(here, np.where(measured, known * (1.0 - access.value / PERCENT), 0.0), len(grid))[:-1]
    lived = by_zone(here, known, len(grid))[:-1]
    households = population.amounts.get(HOUSEHOLDS)
    homes = by_zone(here, np.nan_to_num(households), len(grid))[:-1] if households is not None else lived
    # Where nobody is known to be beyond reach, and not everybody was counted or measured, nobody is not the answer.
    unsure = (far < 1) & (by_zone(here, np.where(np.isnan(access.amount) | ~measured, 1.0, 0.0), len(grid))[:-1] > 0)
    hidden = unsure | few(far) | ((homes > 0) & (homes < FEWEST))
    middles = shapely.get_coordinates(shapely.centroid(grid))
    where = first_that_holds(zones.shapes, middles)
    rows = np.flatnonzero(lived > 0)
    return Beyond(
        metric_crs=base.metric_crs,
        across=ACROSS,
        hexagons=tuple(
            Hexagon(
                corners=tuple(map(tuple, shapely.get_coordinates(grid[at])[:-1].tolist())),
                zone=zones.ids[where[at]] if where[at] >= 0 else "",
                persons=float("nan") if hidden[at] else float(far[at]),
                unsure=bool(unsure[at]),
            )
            for at in rows
        ),
        unmeasured=float(known[~measured & (here != IN_NO_ZONE)].sum()),
        blanks=int((np.isnan(access.amount) & (here != IN_NO_ZONE)).sum()),
    )
