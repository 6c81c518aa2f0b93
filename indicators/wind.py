"""Where the wind comes from, in eight sectors."""

from typing import Final

import numpy as np
from numpy.typing import NDArray

from indicators.coverage import IN_NO_ZONE, PERCENT, Floats
from indicators.observed import Observations
from indicators.units import DEGREES, values_in

# Clockwise from north, as winds are named; each is 45 degrees wide with its name in the middle.
SECTORS: Final = ("n", "ne", "e", "se", "s", "sw", "w", "nw")
WIDTH: Final = 360.0 / len(SECTORS)
DIRECTION: Final = "wind_direction"


def sector_of(degrees: Floats) -> NDArray[np.int64]:
    """Return the sector of each direction (degrees clockwise from north); -1 where it is not known, as in a calm."""
    known = np.isfinite(degrees)
    turned = (np.where(known, degrees, 0.0) + WIDTH / 2) % 360.0
    # A direction a hair below 0 is rounded up to a whole turn, which is north again.
    return np.where(known, (turned // WIDTH).astype(np.int64) % len(SECTORS), -1)


def rose(observations: Observations) -> Floats:
    """Return how often the wind comes from each sector, 0 to 1 (8,), of all observed directions; NaN without any."""
    rows = observations.of(DIRECTION)
    sector = sector_of(values_in(rows, DEGREES))
    count = np.bincount(sector[sector >= 0], minlength=len(SECTORS))
    return count / count.sum() if count.sum() else np.full(len(SECTORS), np.nan)


def carried(observations: Observations, parameter: Observations, value: Floats) -> dict[str, Floats]:
    """Return from which sector the wind blew while it was measured: the share of all that was measured, by zone.

    It attributes nothing to a chimney: what comes with the wind from a sector may have come from beyond it.

    Parameters
    ----------
    parameter, value
        What was measured, at the very moments of the directions; the rest of it has no wind.

    Returns
    -------
    dict
        By sector (``sector_n`` ...) percent for each zone and, last, the district; NaN where nothing coincides.
    """
    moment, sector = _by_moment(observations.of(DIRECTION))
    at = np.searchsorted(moment, parameter.time)
    there = at < len(moment)
    there[there] = moment[at[there]] == parameter.time[there]
    there &= ~np.isnan(value)
    blown = np.full(len(value), -1)
    blown[there] = sector[at[there]]
    zone = np.where(parameter.zone == IN_NO_ZONE, parameter.zones, parameter.zone)
    counted = (blown >= 0) & ((parameter.zone != IN_NO_ZONE) | parameter.whole)
    sums = np.zeros((parameter.zones + 1, len(SECTORS)))
    np.add.at(sums, (zone[counted], blown[counted]), value[counted])
    sums[-1] = sums.sum(axis=0)
    total = sums.sum(axis=1, keepdims=True)
    part = np.full(sums.shape, np.nan)
    np.divide(PERCENT * sums, total, out=part, where=total > 0)
    return {f"sector_{name}": part[:, index] for index, name in enumerate(SECTORS)}


def _by_moment(winds: Observations) -> tuple[NDArray[np.datetime64], NDArray[np.int64]]:
    """Return the moments at which a direction is known, in order, and the sector of the mean of their directions."""
    degrees = values_in(winds, DEGREES)
    known = np.isfinite(degrees) & ~np.isnat(winds.time)
    moment, which = np.unique(winds.time[known], return_inverse=True)
    angle = np.radians(degrees[known])
    east, north = (np.bincount(which, weights=part, minlength=len(moment)) for part in (np.sin(angle), np.cos(angle)))
    return moment, sector_of(np.degrees(np.arctan2(east, north)))
