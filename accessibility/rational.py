"""Lets everybody choose between a near queue and a far one: the rational agent access model."""

from dataclasses import dataclass
from typing import Final

import numpy as np

from accessibility.arrays import Floats, Ints
from accessibility.catchments import Catchment, Scores, refuse_leak, summed, supply_ratio
from accessibility.levelling import level
from accessibility.runs import starts

# Of the largest cost: how much somebody could still gain by going elsewhere when the rounds end.
CONTENT: Final = 1e-11
MOST_ROUNDS: Final = 20_000


@dataclass(frozen=True, slots=True, eq=False)
class _Both:
    """Two facilities and the pairs of those who reach both, the keenest on the first of them first."""

    one: int
    other: int
    pair_one: Ints
    pair_other: Ints
    nearer: Floats


class _Rivals:
    """Finds those who reach two facilities, once for every two."""

    def __init__(self, origin: Ints, facility: Ints, walk: Floats, people: Floats) -> None:
        pairs = np.flatnonzero(people[origin] > 0)
        self._pairs = pairs[np.lexsort((origin[pairs], facility[pairs]))]
        self._facility, self._origin, self._walk = facility[self._pairs], origin, walk
        self._found: dict[tuple[int, int], _Both] = {}

    def between(self, one: int, other: int) -> _Both:
        """Return the two facilities with those who reach both."""
        if (one, other) not in self._found:
            first, second = self._of(one), self._of(other)
            _, at_first, at_second = np.intersect1d(
                self._origin[first], self._origin[second], assume_unique=True, return_indices=True
            )
            first, second = first[at_first], second[at_second]
            nearer = self._walk[first] - self._walk[second]
            order = np.argsort(nearer, kind="stable")
            self._found[one, other] = _Both(one, other, first[order], second[order], nearer[order])
        return self._found[one, other]

    def _of(self, facility: int) -> Ints:
        start, end = np.searchsorted(self._facility, (facility, facility + 1))
        return self._pairs[start:end]


def rational(catchment: Catchment, *, metres: float, people_per_supply: float | None = None) -> Scores:
    """Return what it costs each origin to be served (RAAM, Saxon & Snow 2020): crowding and walk together.

    Everybody goes where both together cost least, until nobody would gain by changing. The cost is 1 for a facility at
    the door with as many people per supply as ``people_per_supply``, and 1 more for every ``metres`` of walk. It is a
    cost: the lower the better, inf where nothing is in reach. Supply is not shared out, so that the supply invariant
    has no meaning here; that everybody goes somewhere, and gladly, is checked instead.

    Parameters
    ----------
    metres
        The walk that is as bad as a full measure of crowding, > 0.
    people_per_supply
        A full measure of crowding, > 0; None takes all persons by all supply that is known.

    Returns
    -------
    Scores
        ``score`` is the cost; ``ratio`` is supply per person who goes there. A facility without supply draws
        nobody, nor does one whose supply is blank: what is paid near that one comes out too high.

    Raises
    ------
    ArithmeticError
        When somebody would still rather go elsewhere after 20,000 rounds, or somebody was lost.
    """
    people = catchment.people()
    # Nobody goes to a place of which nobody knows what it has; the scores say how many such places there are.
    supply = np.nan_to_num(catchment.supply, nan=0.0)
    _refuse_no_measure(metres, people_per_supply)
    full = people.sum() / supply.sum() if people_per_supply is None and supply.sum() > 0 else people_per_supply
    open_pairs = np.flatnonzero(supply[catchment.facility] > 0)
    origin, facility = catchment.origin[open_pairs], catchment.facility[open_pairs]
    # Nobody at all makes no crowd, whatever measures it.
    room = supply * (full or 1.0)
    walk = catchment.metres[open_pairs] / metres
    going = _content(origin, facility, walk, people, room)
    drawn = summed(facility, going, len(supply))
    served = np.zeros(len(people), dtype=np.bool_)
    served[origin] = True
    refuse_leak(drawn.sum(), people[served].sum())
    cost = np.full(len(people), np.inf)
    np.minimum.at(cost, origin, _crowding(drawn, room)[facility] + walk)
    return Scores(
        score=np.where(catchment.measured, cost, np.nan),
        ratio=supply_ratio(catchment.supply, drawn),
        zero=catchment.measured & ~served,
        blank_demand=int(np.isnan(catchment.demand).sum()),
        blank_supply=int(np.isnan(catchment.supply).sum()),
    )


def _content(origin: Ints, facility: Ints, walk: Floats, people: Floats, room: Floats) -> Floats:
    """Return how many of each origin go to each facility when nobody would gain by changing.

    The sum of half of each squared crowd by its room, and of all walks, has one least value, and there nobody would.
    Two facilities at a time are settled exactly among those who reach both, then all facilities that undecided origins
    link are levelled at once; each step lowers the sum.
    """
    going = _nearest_first(origin, walk, people)
    rivals = _Rivals(origin, facility, walk, people)
    for _ in range(MOST_ROUNDS):
        drawn = summed(facility, going, len(room))
        unhappy = _unhappy(origin, facility, walk, going, _crowding(drawn, room))
        if not len(unhappy):
            return going
        for one, other in unhappy:
            _settle(rivals.between(int(one), int(other)), going, drawn, room)
        level(origin, facility, walk, going, room)
    message = f"expected everybody content after {MOST_ROUNDS} rounds, found somebody who would rather go elsewhere"
    raise ArithmeticError(message)


def _nearest_first(origin: Ints, walk: Floats, people: Floats) -> Floats:
    order = np.lexsort((walk, origin))
    first = order[starts(origin[order])]
    going = np.zeros(len(origin))
    going[first] = people[origin[first]]
    return going


def _settle(both: _Both, going: Floats, drawn: Floats, room: Floats) -> None:
    """Share those who reach both facilities between them so that none of them would change."""
    at_one, at_other = going[both.pair_one], going[both.pair_other]
    movable = at_one + at_other
    before = np.cumsum(movable) - movable
    rest_one, rest_other = drawn[both.one] - at_one.sum(), drawn[both.other] - at_other.sum()
    # How much worse the first is if only those before stood there; it worsens by ``slope`` with each further person.
    worse = (rest_one + before) / room[both.one] - (rest_other + movable.sum() - before) / room[both.other]
    slope = 1.0 / room[both.one] + 1.0 / room[both.other]
    at_one = np.clip(-(worse + both.nearer) / slope, 0.0, movable)
    going[both.pair_one], going[both.pair_other] = at_one, movable - at_one
    drawn[both.one] = rest_one + at_one.sum()
    drawn[both.other] = rest_other + movable.sum() - at_one.sum()


def _unhappy(origin: Ints, facility: Ints, walk: Floats, going: Floats, crowding: Floats) -> Ints:
    """Return the (n, 2) facilities between which somebody would change, the lower one first."""
    if not len(origin):
        return np.empty((0, 2), dtype=np.int64)
    cost = crowding[facility] + walk
    order = np.lexsort((facility, cost, origin))
    first = starts(origin[order])
    best = np.empty(len(origin), dtype=np.int64)
    best[order] = order[first][np.cumsum(first) - 1]
    whole = np.bincount(origin, weights=going)
    # Less than a hundred-billionth of those who live there is what rounding left behind, not somebody.
    there = going > CONTENT * whole[origin]
    would = there & (cost - cost[best] > CONTENT * cost.max())
    return np.unique(np.sort(np.column_stack((facility[would], facility[best[would]])), axis=1), axis=0)


def _crowding(drawn: Floats, room: Floats) -> Floats:
    return np.divide(drawn, room, out=np.zeros(len(room)), where=room > 0)


def _refuse_no_measure(metres: float, people_per_supply: float | None) -> None:
    for name, number in (
        ("metres", metres),
        ("people_per_supply", 1.0 if people_per_supply is None else people_per_supply),
    ):
        if not (number > 0 and np.isfinite(number)):
            message = f"{name}: expected a number greater than 0, found {number}"
            raise ValueError(message)
