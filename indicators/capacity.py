"""What a place can give of one kind: staff or seats, never added to beds or square metres."""

from dataclasses import dataclass

import numpy as np

from indicators.coverage import Flags, Floats
from indicators.observed import Observations
from indicators.places import Facilities

# Who looks after patients; what a child can sit on. Registers stay as they were written: their words become these when
# places are laid on the streets.
STAFF, SEATS = "staff", "seats"


@dataclass(frozen=True, slots=True, eq=False)
class Capacity:
    """How much each place can give, in one kind of unit.

    Parameters
    ----------
    amount : (n,)
        NaN where nobody said, or said it in another unit.
    blank : (n,)
        Nobody said how much.
    foreign : (n,)
        It was said in another unit, or in none: not added up with the rest.
    """

    amount: Floats
    blank: Flags
    foreign: Flags


def capacity_of(places: Facilities, unit: str) -> Capacity:
    """Return the capacity of ``places`` where it is told in ``unit`` (``STAFF`` or ``SEATS``)."""
    blank = np.isnan(places.capacity)
    fits = np.asarray(places.capacity_unit == unit, dtype=np.bool_)
    amount = np.where(fits, places.capacity, np.nan)
    return Capacity(amount, blank, ~blank & ~fits)


def told_of_places(observations: Observations, parameter: str, units: tuple[str, ...], places: Facilities) -> Floats:
    """Return what was last observed at each place that bears the ``station`` as its id.

    Several values of one place and time, as of several lines at one stop, count by their mean.

    Parameters
    ----------
    units
        Rows in any other unit count as not told.

    Returns
    -------
    Floats
        (n,) NaN where nobody told anything of the place.
    """
    rows = observations.of(parameter)
    rows = rows.where(rows.in_unit(*units)).latest()
    found = np.full(len(places.ids), np.nan)
    for index, name in enumerate(places.ids):
        mine = rows.station == name
        if name and mine.any():
            # Of a stop that stands in two files at two times the newer one speaks.
            found[index] = rows.value[mine & (rows.time == rows.time[mine].max())].mean()
    return found
