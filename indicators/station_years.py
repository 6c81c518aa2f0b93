"""Makes years of a station's hours or days, and lets a year count only where enough of it was measured."""

from collections import defaultdict
from dataclasses import dataclass
from typing import Final

import numpy as np
from numpy.typing import NDArray

from indicators.coverage import Floats
from indicators.observed import Observations

DAY: Final = 86_400  # seconds
HOUR: Final = 3_600
SECOND: Final = "datetime64[s]"


@dataclass(frozen=True, slots=True, eq=False)
class StationYear:
    """One year of one station.

    Parameters
    ----------
    zone
        Index of its zone; ``IN_NO_ZONE`` for none.
    whole
        Whether it stands for the district as a whole.
    point : (2,)
        Metres; NaN where it has no place.
    mean
        Mean of all that was measured in the year.
    valid_share
        Share of the year's hours that was measured, 0 to 1.
    days : (d,)
        The days of which enough was measured.
    daily : (d,)
        Their means.
    length
        Days of the calendar year.
    """

    zone: int
    whole: bool
    point: Floats
    mean: float
    valid_share: float
    days: NDArray[np.datetime64]
    daily: Floats
    length: int


def station_years(observations: Observations, value: Floats, *, enough: float, by_days: bool) -> list[StationYear]:
    """Return of each station its newest year that counts; a station without such a year is left out.

    A day counts when ``enough`` of its hours were measured. A value stands for the usual step to
    the next one, for a day at most: hourly files and daily files need not say which they are.
    Days are those of the time stamps: where these are in UTC, so are the days.

    Parameters
    ----------
    value : (k,)
        The observations' values in one unit; NaN is not measured.
    enough
        Share that must be measured, 0 to 1.
    by_days
        A year counts when ``enough`` of its days count; else when ``enough`` of its hours were measured.

    Raises
    ------
    ValueError
        When ``enough`` is no share.
    """
    if not 0 < enough <= 1:
        message = f"how much of a year is enough is a share: expected more than 0 and at most 1, found {enough}"
        raise ValueError(message)
    rows: dict[tuple[object, ...], list[int]] = defaultdict(list)
    known = ~np.isnan(value) & ~np.isnat(observations.time)
    for row in np.flatnonzero(known):
        rows[_station(observations, int(row))].append(int(row))
    years = (_newest(observations, value, np.array(mine), enough, by_days=by_days) for mine in rows.values())
    return [year for year in years if year is not None]


def _station(observations: Observations, row: int) -> tuple[object, ...]:
    """Return what tells one station from another: its name, else its place, else its zone."""
    name = str(observations.station[row])
    point = () if name else tuple(observations.points[row].tolist())
    return name, int(observations.zone[row]), bool(observations.whole[row]), *(() if np.isnan(point).any() else point)


def _newest(
    observations: Observations, value: Floats, rows: NDArray[np.int64], enough: float, *, by_days: bool
) -> StationYear | None:
    stamps, mean = _merged(observations.time[rows].astype(SECOND), value[rows])
    step = _step(stamps)
    of_year = stamps.astype("datetime64[Y]")
    for year in np.unique(of_year)[::-1]:
        inside = of_year == year
        length = int(((year + 1).astype("datetime64[D]") - year.astype("datetime64[D]")).astype(int))
        slots = len(np.unique(stamps[inside].astype(np.int64) // step))
        days, daily = _days(stamps[inside], mean[inside], step, enough)
        valid = min(1.0, slots * step / (length * DAY))
        if (len(days) / length if by_days else valid) >= enough:
            first = rows[0]
            zone, whole, point = observations.zone[first], observations.whole[first], observations.points[first]
            found = float(mean[inside].mean())
            return StationYear(int(zone), bool(whole), point, found, valid, days, daily, length)
    return None


def _merged(time: NDArray[np.datetime64], value: Floats) -> tuple[NDArray[np.datetime64], Floats]:
    """Return the moments in order with one value each: a moment that was written twice is one moment."""
    stamps, which = np.unique(time, return_inverse=True)
    return stamps, np.bincount(which, weights=value) / np.bincount(which)


def _step(stamps: NDArray[np.datetime64]) -> int:
    """Return for how many seconds a value stands; an only value stands for an hour."""
    if len(stamps) <= 1:
        return HOUR
    return int(np.clip(np.median(np.diff(stamps.astype(np.int64))), 1, DAY))


def _days(
    stamps: NDArray[np.datetime64], value: Floats, step: int, enough: float
) -> tuple[NDArray[np.datetime64], Floats]:
    """Return the days of which enough was measured, with their means."""
    days, which, count = np.unique(stamps.astype("datetime64[D]"), return_inverse=True, return_counts=True)
    mean = np.bincount(which, weights=value) / count
    slots = np.unique(np.column_stack((which, stamps.astype(np.int64) // step)), axis=0)
    covered = np.bincount(slots[:, 0], minlength=len(days)) * step / DAY
    counts = covered >= enough
    return days[counts], mean[counts]
