"""How much of what is scarce each resident can count on: staff of health units, seats of schools."""

from functools import partial
from typing import Final

import numpy as np

from accessibility import within
from accessibility.catchments import Scores, balanced, enhanced, two_step
from accessibility.decay import gaussian_weights, step_weights
from indicators.capacity import SEATS, STAFF, Capacity, capacity_of, told_of_places
from indicators.coverage import Floats, Measure, Origins, mean
from indicators.ground import Walk
from indicators.observed import Observations
from indicators.people import People
from indicators.places import Facilities
from indicators.registry import indicator
from indicators.shared_out import Shared, known_scores, rows_by_zone, shared_of, valued

PER_10000: Final = 10_000.0
PER_ONE: Final = 1.0
SHIFTS: Final = (1.0, 2.0, 3.0)
# Two means are one rank where they differ by no more than rounding.
TIE: Final = 1e-9


@indicator("acc_fca")
def acc_fca(
    residents: Origins, people: People, streets: Walk, primary_health: Facilities, *, metres: float = 800
) -> Measure:
    """Staff of primary health units per 10,000 residents who share them (2SFCA).

    Counts all staff alike, knows neither their hours nor their medicine, and takes every resident to use every unit
    within ``metres``. The edge is sharp. Who reaches no unit scores 0 and stays in the mean. A unit whose staff
    nobody told adds nothing: who reaches it has the least score that they can have, who reaches no other unit has none
    and is left out of the mean, and their zone has no high bound.

    Parameters
    ----------
    metres
        The catchment: longest walk along streets, both off-street legs included, in metres.

    Returns
    -------
    Measure
        Staff per 10,000 residents. ``nothing_in_reach`` is the percentage of measured residents without any unit;
        ``places_without_capacity`` and ``places_in_other_unit`` are the units in reach that could not be counted.
    """
    shared = shared_of(residents, people, streets, primary_health, capacity_of(primary_health, STAFF), metres)
    return valued(shared, two_step(shared.pairs), partial(_all_alike, metres), PER_10000, {})


@indicator("acc_efc")
def acc_efc(
    residents: Origins, people: People, streets: Walk, primary_health: Facilities, *, metres: float = 800
) -> Measure:
    """Staff of primary health units per 10,000 residents who share them, the farther the less (E2SFCA).

    The form of the decay is a choice, not a measurement. ``step`` is the score by the steps of Luo and Qi, and
    ``balanced`` that of Paez, Higgins and Vivona, which shares each unit's service out over places, so that its size
    means nothing beyond this map: the district's mean is 1. ``rank_shift`` is by how many ranks a zone stands elsewhere
    by the balanced score, for the district the most of all zones; over 3, the choice of the form decides.

    Parameters
    ----------
    metres
        The catchment: longest walk along streets, both off-street legs included, in metres.

    Returns
    -------
    Measure
        Staff per 10,000 residents.
    """
    shared = shared_of(residents, people, streets, primary_health, capacity_of(primary_health, STAFF), metres)
    pairs = shared.pairs
    weight = gaussian_weights(pairs.metres, metres)
    scores, other = enhanced(pairs, weight), balanced(pairs, weight)
    steps = enhanced(pairs, step_weights(pairs.metres, metres))
    by_bell, by_balance, by_steps = (_zone_mean(shared, found) for found in (scores, other, steps))
    more = {"balanced": _against_district(by_balance), "step": by_steps, "rank_shift": rank_shift(by_bell, by_balance)}
    return valued(shared, scores, partial(_bell, metres), PER_10000, more)


@indicator("acc_sea", weight="children_6_11")
def acc_sea(
    residents: Origins,
    people: People,
    streets: Walk,
    primary_school: Facilities,
    observations: Observations | None = None,
    *,
    metres: float = 750,
) -> Measure:
    """Seats of primary schools per child aged 6 to 11 who shares them, the farther the less (E2SFCA).

    Takes every child to attend a school within reach and every seat to be open to it. Where shifts are told, a seat
    counts once for each; where they are not, once.

    Parameters
    ----------
    observations
        ``shifts`` of a school, its id as ``station``, unit ``shifts``.
    metres
        The catchment: longest walk along streets, both off-street legs included, in metres.

    Returns
    -------
    Measure
        Seats per child. ``schools_without_shifts`` are the schools in reach whose shifts nobody told.
    """
    capacity = capacity_of(primary_school, SEATS)
    shifts = _shifts(observations, primary_school)
    # A school whose shifts nobody told has one at least; how many such schools there are is told beside the value.
    seats = Capacity(capacity.amount * np.nan_to_num(shifts, nan=1.0), capacity.blank, capacity.foreign)
    shared = shared_of(residents, people, streets, primary_school, seats, metres)
    reach = np.zeros((len(shared.pairs.demand), len(shifts)))
    reach[shared.pairs.origin, shared.pairs.facility] = 1.0
    untold = ((rows_by_zone(residents, reach) > 0) & np.isnan(shifts)).sum(axis=1).astype(np.float64)
    scores = enhanced(shared.pairs, gaussian_weights(shared.pairs.metres, metres))
    return valued(shared, scores, partial(_bell, metres), PER_ONE, {"schools_without_shifts": untold})


def rank_shift(one: Floats, other: Floats) -> Floats:
    """Return by how many ranks each zone stands elsewhere, and last the most of all; NaN where it has no value.

    Parameters
    ----------
    one, other : (zones + 1,)
        Two values of each zone, the district last; the greatest has rank 1, and equal ones share the better rank.
    """
    shift = np.full(len(one), np.nan)
    known = np.flatnonzero(~np.isnan(one[:-1]) & ~np.isnan(other[:-1]))
    shift[known] = np.abs(_ranks(one[known]) - _ranks(other[known]))
    shift[-1] = shift[known].max() if len(known) else np.nan
    return shift


def _ranks(value: Floats) -> Floats:
    ahead = value[None, :] - value[:, None] > TIE * np.abs(value).max(initial=0.0)
    ranks: Floats = 1.0 + ahead.sum(axis=1)
    return ranks


def _zone_mean(shared: Shared, scores: Scores) -> Floats:
    return PER_10000 * mean(shared.origins, known_scores(shared, scores), least=0.0, most=0.0).value


def _against_district(value: Floats) -> Floats:
    return value / value[-1] if value[-1] > 0 else value


def _shifts(observations: Observations | None, schools: Facilities) -> Floats:
    """Return the shifts of each school; NaN where nobody told, or told what no school has."""
    if observations is None:
        return np.full(len(schools.ids), np.nan)
    told = told_of_places(observations, "shifts", ("shifts", "shift"), schools)
    return np.where(np.isin(told, SHIFTS), told, np.nan)


def _all_alike(metres: float, walk: Floats) -> Floats:
    return within(walk, metres).astype(np.float64)


def _bell(metres: float, walk: Floats) -> Floats:
    return gaussian_weights(walk, metres)
