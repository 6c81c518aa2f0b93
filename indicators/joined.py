"""Joins what was counted to what it was counted among: the same place, the same series, the same time."""

from collections import defaultdict
from dataclasses import dataclass
from typing import Final

import numpy as np
from numpy.typing import NDArray

from indicators.coverage import IN_NO_ZONE, Flags, Floats
from indicators.observed import Observations

# What the column `method` says of a count of everybody; any other word, or none, is a sample.
COMPLETE: Final = ("register", "census")
UNFIT, CONTRADICTORY = "unit-unfit", "contradictory"

Key = tuple[int, str, tuple[float, ...], np.datetime64]
Cell = tuple[float, bool, bool]  # value, in the right unit, of a sample


@dataclass(frozen=True, slots=True)
class Count:
    """A parameter of the observations, and the only unit that it is taken in."""

    parameter: str
    unit: str


@dataclass(frozen=True, slots=True, eq=False)
class Joined:
    """Rows in which every count of a question is known.

    Parameters
    ----------
    values : (j, n)
        One column for every count.
    place : (j,)
        Index of the zone; the number of zones stands for the district as a whole.
    time : (j,)
        When it was counted; the same for all rows of a place.
    sampled : (j,)
        False where everybody was counted, by a register or a census.
    flaw : (j,)
        Id of why the row cannot be used though nothing in it is blank; empty text for none.
    """

    values: Floats
    place: NDArray[np.int64]
    time: NDArray[np.datetime64]
    sampled: Flags
    flaw: NDArray[np.object_]
    zones: int

    def at(self, place: int) -> Flags:
        """Tell which rows are about one place."""
        return np.asarray(self.place == place, dtype=np.bool_)

    def flaw_at(self, place: int) -> str:
        """Return the first flaw of a place; empty text for none."""
        return next((str(flaw) for flaw in self.flaw[self.at(place)] if flaw), "")


def joined(observations: Observations, *counts: Count) -> Joined:
    """Return, of each place, the newest rows in which all of ``counts`` are known.

    One survey bears one time: an older survey of a place is replaced as a whole and never added to the
    newer one. A blank in any of the counts unmakes the row, so that nobody is ever taken for asked who
    was not. Rows of several stations, or points, at that time stand side by side.
    """
    cells: defaultdict[Key, dict[Count, list[Cell]]] = defaultdict(lambda: defaultdict(list))
    for count in counts:
        for key, cell in _cells(observations, count):
            cells[key][count].append(cell)
    # In order, so that the order of rows in a file never shows in the last digit of a sum.
    keys = sorted((key for key, row in cells.items() if len(row) == len(counts)), key=lambda key: (key[3], *key[:3]))
    newest = {key[0]: key[3] for key in keys}
    keys = [key for key in keys if newest[key[0]] == key[3]]
    rows = [[cells[key][count] for count in counts] for key in keys]
    # A total of a place and its parts, blocks or points, at one time: added up, everybody would count twice.
    wholes, parts = ({key[0] for key in keys if bool(key[1] or key[2]) is part} for part in (False, True))
    return Joined(
        values=np.array([[column[0][0] for column in row] for row in rows]).reshape(len(rows), len(counts)),
        place=np.array([key[0] for key in keys], dtype=np.int64),
        time=np.array([key[3] for key in keys], dtype="datetime64[s]"),
        sampled=np.array([any(sampled for column in row for _, _, sampled in column) for row in rows], dtype=np.bool_),
        flaw=np.array(
            [CONTRADICTORY if key[0] in wholes & parts else _flaw(row) for key, row in zip(keys, rows, strict=True)],
            dtype=object,
        ),
        zones=observations.zones,
    )


@dataclass(frozen=True, slots=True, eq=False)
class Told:
    """One number of every zone and, last, of the district, that cannot be added up: a median, a price, hours a day.

    Parameters
    ----------
    value
        NaN where ``reason`` is given.
    time
        When; NaT where ``reason`` is given.
    """

    value: Floats
    time: NDArray[np.datetime64]
    reason: tuple[str, ...]


def told(observations: Observations, count: Count) -> Told:
    """Return the newest number that each place was told of; two different ones contradict one another."""
    rows = joined(observations, count)
    value = np.full(rows.zones + 1, np.nan)
    time = np.full(rows.zones + 1, np.datetime64("NaT", "s"))
    reason = ["no-data"] * (rows.zones + 1)
    for place in range(rows.zones + 1):
        here = rows.at(place)
        found = np.unique(rows.values[here])
        if len(found):
            reason[place] = rows.flaw_at(place) or ("" if len(found) == 1 else CONTRADICTORY)
        if not reason[place]:
            value[place], time[place] = found[0], rows.time[here][0]
    return Told(value, time, tuple(reason))


def _cells(observations: Observations, count: Count) -> list[tuple[Key, Cell]]:
    """Return the known values of one count, each with where and when it was counted."""
    there = observations.whole | (observations.zone != IN_NO_ZONE)
    known = ~np.isnan(observations.value) & ~np.isnat(observations.time)
    found = observations.where(there & known).of(count.parameter)
    fit = found.in_unit(count.unit)
    out: list[tuple[Key, Cell]] = []
    for row, series in enumerate(found.series()):
        place = found.zones if found.whole[row] else int(found.zone[row])
        sampled = str(found.method[row]).casefold() not in COMPLETE
        key = (place, series.station, series.point, found.time[row])
        out.append((key, (float(found.value[row]), bool(fit[row]), sampled)))
    return out


def _flaw(row: list[list[Cell]]) -> str:
    """Return why counts cannot be used: in another unit, below zero, or told twice and differently."""
    if not all(fit for column in row for _, fit, _ in column):
        return UNFIT
    values = [{value for value, _, _ in column} for column in row]
    return CONTRADICTORY if any(len(told) > 1 or min(told) < 0 for told in values) else ""
