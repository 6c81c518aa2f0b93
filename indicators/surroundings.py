"""What surrounds each home, by the name that it was observed under."""

from collections.abc import Mapping
from dataclasses import replace
from typing import Final

import numpy as np

from indicators.counted import UNMEASURED, reworded
from indicators.coverage import RESIDENTS, Floats, Measure, Origins
from indicators.joined import UNFIT
from indicators.observed import Observations
from indicators.people import People
from indicators.samples import mean_around, nearest_of
from indicators.units import Turns, values_in

NOTHING_NEAR: Final = "nothing-near"
NO_UNIT: Final[Turns] = {}


def residents_of(people: People) -> Origins:
    """Return the residents as those that a share is taken over."""
    return Origins(people.zone, people.column(RESIDENTS), people.zones, RESIDENTS)


def around_homes(people: People, observations: Observations, parameter: str, metres: float) -> Floats:
    """Return the mean of a parameter without unit within ``metres`` of each home; NaN where it was not sampled."""
    points, value = picture(observations, parameter, None)
    return mean_around(points, value, people.points, metres)


def at_homes(
    people: People, observations: Observations, parameter: str, metres: float, turns: Turns | None = None
) -> Floats:
    """Return what was sampled nearest to each home, at most ``metres`` away; NaN where nothing was.

    Parameters
    ----------
    turns
        Units that it may come in; None where only the number counts.
    """
    points, value = picture(observations, parameter, turns)
    return nearest_of(points, value, people.points, metres)


def picture(observations: Observations, parameter: str, turns: Turns | None) -> tuple[Floats, Floats]:
    """Return places and values of a parameter's newest year."""
    rows = newest_year(observations.of(parameter), turns)
    return rows.points, rows.value if turns is None else values_in(rows, turns)


def newest_year(rows: Observations, turns: Turns | None) -> Observations:
    """Return the rows of the newest year with a known value: a raster is one picture, and no old one is mixed in.

    A row without a time belongs to no year; it counts only where no row has one.
    """
    value = rows.value if turns is None else values_in(rows, turns)
    year = rows.time.astype("datetime64[Y]")
    dated = ~np.isnan(value) & ~np.isnat(year)
    return rows.where(year == year[dated].max()) if dated.any() else rows


def reasoned(measure: Measure, reasons: Mapping[str, str]) -> Measure:
    """Return ``measure`` with each reason that stands in ``reasons`` put in other words."""
    return replace(measure, reason=reworded(measure.reason, reasons))


def unsampled(measure: Measure, observations: Observations, asked: Mapping[str, Turns]) -> Measure:
    """Return ``measure`` saying why nobody was measured: no sample near, or samples in units that do not fit.

    Parameters
    ----------
    asked
        By parameter, the units that it may come in; ``NO_UNIT`` where only the number counts.
    """
    unfit = any(turns and _no_unit_fits(observations.of(name), turns) for name, turns in asked.items())
    return reasoned(measure, {UNMEASURED: UNFIT if unfit else NOTHING_NEAR})


def _no_unit_fits(rows: Observations, turns: Turns) -> bool:
    known = ~np.isnan(rows.value)
    return bool(known.any() and np.isnan(values_in(rows, turns)[known]).all())
