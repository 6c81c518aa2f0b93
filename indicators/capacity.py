"""What a place can give of one kind: staff or seats, never added to beds or square metres."""

import csv
import unicodedata
from collections.abc import Mapping
from dataclasses import dataclass
from functools import cache
from pathlib import Path
from typing import Final

import numpy as np

from indicators.coverage import Flags, Floats
from indicators.observed import Observations
from indicators.places import Facilities

# Who looks after patients; what a child can sit on. Registers stay as they were written: words become these when read.
STAFF, SEATS = "staff", "seats"
WORDS: Final = Path(__file__).resolve().parent.parent / "data" / "vocabulary" / "capacity_units.csv"


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


@cache
def units() -> Mapping[str, str]:
    """Return ``STAFF`` or ``SEATS`` by every word that registers have for it, plain."""
    with WORDS.open(encoding="utf-8", newline="") as file:
        return {_plain(word): row["unit"] for row in csv.DictReader(file) for word in row["also"].split("|")}


def capacity_of(places: Facilities, unit: str) -> Capacity:
    """Return the capacity of ``places`` where it is told in ``unit`` (``STAFF`` or ``SEATS``), by whatever word."""
    blank = np.isnan(places.capacity)
    fits = np.array([units().get(_plain(word)) == unit for word in places.capacity_unit], dtype=np.bool_)
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


def _plain(unit: str) -> str:
    return unicodedata.normalize("NFKC", unit).casefold().strip()
