"""Turns access scores of homes into values of zones, with what the unmeasured could make of them."""

from collections.abc import Callable, Mapping
from dataclasses import dataclass, replace

import numpy as np

from accessibility.catchments import Catchment, Scores
from indicators.capacity import Capacity
from indicators.counted import UNMEASURED, refused
from indicators.coverage import IN_NO_ZONE, PERCENT, Flags, Floats, Measure, Origins, by_zone, mean
from indicators.ground import Walk
from indicators.people import People
from indicators.places import Facilities

NO_CAPACITY = "no-capacity"
# A place is known by its middle: its door lies no farther from it than this many sides of a square of its size.
SIDES_TO_THE_DOOR = 2.0

Weigh = Callable[[Floats], Floats]


@dataclass(frozen=True, slots=True, eq=False)
class Shared:
    """Who reaches which places within one distance, and what these have to give.

    Parameters
    ----------
    pairs
        Every origin with every place in its reach.
    apart : (u, n)
        Metres as the crow flies between the unmeasured origins and the places: the least that they could walk.
    """

    origins: Origins
    capacity: Capacity
    pairs: Catchment
    apart: Floats


def shared_of(
    origins: Origins, people: People, streets: Walk, places: Facilities, capacity: Capacity, metres: float
) -> Shared:
    """Return who reaches ``places`` within ``metres``."""
    found = streets.pairs(places, metres)
    measured = streets.origins.segment >= 0
    pairs = Catchment(found.origin, found.facility, found.metres, origins.amount, capacity.amount, measured)
    lost = people.points[~measured]
    straight = np.hypot(*(lost[:, None] - places.points[None]).transpose(2, 0, 1))
    return Shared(origins, capacity, pairs, np.maximum(0.0, straight - SIDES_TO_THE_DOOR * np.sqrt(places.area)))


def known_scores(shared: Shared, scores: Scores) -> Floats:
    """Return the score of each origin; NaN where it reaches nothing but what nobody knows the capacity of.

    Such a place adds to no score. Beside another one the score is the least that it can be; alone it would be a zero
    that nobody measured.

    Returns
    -------
    Floats
        (k,) in the member's unit; NaN too where the origin is not measured.
    """
    pairs = shared.pairs
    untold = pairs.by_origin(np.isnan(pairs.supply)[pairs.facility].astype(np.float64)) > 0
    return np.where(untold & ~scores.zero & (scores.score == 0), np.nan, scores.score)


def valued(shared: Shared, scores: Scores, weigh: Weigh, per: float, more: Mapping[str, Floats]) -> Measure:
    """Return the mean score of residents by zone, times ``per``.

    Who is unmeasured has no score, is left out of the mean, and was not counted among those who share. The bounds are
    what the mean of all residents could be, wherever the unmeasured really walk. For one place with supply S, drawn on
    by D measured persons of whom Z live in the zone, u unmeasured of the zone and v of elsewhere, the zone's part is
    S (Z + u) / (D + u + v). It falls with v and, since Z <= D, rises with u: least where all from elsewhere come and
    nobody of the zone does, greatest the other way round. Nobody comes who lives farther off than the catchment as
    the crow flies, and nobody weighs more than from that near. The value itself lies within, for it stands for those
    who are measured.

    A place whose capacity nobody knows can only add: where somebody could draw on one there is no ``high``, and who
    reaches no other has no score and is left out of the mean.

    Parameters
    ----------
    weigh
        Weight of walks in metres, the one that ``scores`` were made with.
    per
        Persons that the unit is per.
    more
        Further numbers by zone.
    """
    if np.isnan(shared.capacity.amount).all():
        unknown = np.full(len(shared.origins.amount), np.nan)
        return replace(refused(shared.origins.zones, NO_CAPACITY), cells=unknown)
    score = known_scores(shared, scores)
    measure = mean(shared.origins, per * score, least=0.0, most=0.0)
    untold = _summed(shared.origins, (np.isnan(score) & shared.pairs.measured).astype(np.float64)) > 0
    reason = tuple(
        NO_CAPACITY if why == UNMEASURED and some else why for why, some in zip(measure.reason, untold, strict=True)
    )
    least, most = _bounds(shared, weigh)
    there = ~np.isnan(measure.value)
    return replace(
        measure,
        low=np.where(there, np.minimum(measure.value, per * least), np.nan),
        high=np.where(there, np.maximum(measure.value, per * most), np.nan),
        reason=reason,
        more={**told(shared, scores), **more},
    )


def rows_by_zone(origins: Origins, amount: Floats) -> Floats:
    """Return the (zones + 1, n) sums of the rows of a (k, n) ``amount``, the district last."""
    sums = np.zeros((origins.zones + 1, amount.shape[1]))
    placed = origins.zone != IN_NO_ZONE
    np.add.at(sums, origins.zone[placed], amount[placed])
    sums[-1] = sums[:-1].sum(axis=0)
    return sums


def _bounds(shared: Shared, weigh: Weigh) -> tuple[Floats, Floats]:
    origins, pairs = shared.origins, shared.pairs
    persons = pairs.people()
    unknown = np.isnan(pairs.supply)
    supply = np.where(unknown, 0.0, pairs.supply)
    drawn = _drawn_by_zone(origins, pairs, weigh(pairs.metres) * persons[pairs.origin])
    everybody = pairs.by_facility(weigh(pairs.metres) * persons[pairs.origin])
    lost = np.flatnonzero(~pairs.measured)
    could = weigh(shared.apart.ravel()).reshape(shared.apart.shape) * persons[lost, None]
    here = rows_by_zone(Origins(origins.zone[lost], persons[lost], origins.zones, origins.weight), could)
    # Who lives in no zone shares the supply too.
    elsewhere = np.maximum(0.0, could.sum(axis=0) - here)
    total = _summed(origins, persons)
    least = _parted(drawn, everybody + elsewhere) @ supply
    most = _parted(drawn + here, everybody + here) @ supply
    # What nobody knows to be there may be as much as you like.
    most[((drawn + here)[:, unknown] > 0).any(axis=1)] = np.nan
    return _parted(least, total), _parted(most, total)


def _summed(origins: Origins, amount: Floats) -> Floats:
    return by_zone(origins.zone, amount, origins.zones)


def _drawn_by_zone(origins: Origins, pairs: Catchment, weighed: Floats) -> Floats:
    """Return (zones + 1, n) persons of each zone who draw on each place."""
    n = len(pairs.supply)
    zone = origins.zone[pairs.origin]
    placed = zone != IN_NO_ZONE
    index = zone[placed] * n + pairs.facility[placed]
    sums = np.bincount(index, weights=weighed[placed], minlength=origins.zones * n).reshape(origins.zones, n)
    return np.vstack([sums, sums.sum(axis=0)])


def told(shared: Shared, scores: Scores) -> dict[str, Floats]:
    """Return what must be known beside a score: who reaches nothing, and which places in reach say nothing."""
    origins, pairs = shared.origins, shared.pairs
    persons = pairs.people()
    seen = _summed(origins, np.where(pairs.measured, persons, 0.0))
    nothing = _summed(origins, np.where(scores.zero, persons, 0.0))
    reached = _drawn_by_zone(origins, pairs, np.ones(len(pairs.origin))) > 0
    return {
        "nothing_in_reach": _parted(PERCENT * nothing, seen, none=np.nan),
        "places_without_capacity": _count(reached & shared.capacity.blank),
        "places_in_other_unit": _count(reached & shared.capacity.foreign),
    }


def _count(flags: Flags) -> Floats:
    return np.asarray(flags.sum(axis=1), dtype=np.float64)


def _parted(part: Floats, whole: Floats, *, none: float = 0.0) -> Floats:
    part, whole = np.broadcast_arrays(part, whole)
    out = np.full(part.shape, none)
    np.divide(part, whole, out=out, where=whole > 0)
    return out
