"""Scores access to what is scarce: how much of it is in reach of each home, shared with all who reach it too."""

from dataclasses import dataclass
from typing import Final

import numpy as np

from accessibility.arrays import Flags, Floats, Ints

# Sums of a million products differ by about 1e-13 of themselves with their order; 1e-9 is a leak, not rounding.
LEAK: Final = 1e-9


@dataclass(frozen=True, slots=True, eq=False)
class Catchment:
    """Who reaches what: all pairs of an origin and a facility within one distance of each other.

    Parameters
    ----------
    origin, facility
        (p,) indices of the pair; each pair once.
    metres
        (p,) the walk, >= 0.
    demand
        (k,) persons at each origin, >= 0; NaN where nobody knows: they compete with nobody, and are counted, so that
        scores near them are too high.
    supply
        (f,) staff, seats and the like of each facility, >= 0; NaN where nobody knows: it adds to no score, and is
        counted, so that scores near it are too low.
    measured
        (k,) whether an origin's walks could be measured at all.

    Raises
    ------
    ValueError
        When the arrays do not fit together, or an amount or a walk is negative or not finite.
    """

    origin: Ints
    facility: Ints
    metres: Floats
    demand: Floats
    supply: Floats
    measured: Flags

    def __post_init__(self) -> None:
        """Refuse what would turn into a silent number."""
        if not len(self.origin) == len(self.facility) == len(self.metres):
            found = (len(self.origin), len(self.facility), len(self.metres))
            message = f"a pair is an origin, a facility and metres: expected equal lengths, found {found}"
            raise ValueError(message)
        if len(self.measured) != len(self.demand):
            message = f"expected demand and measured of equal length, found {len(self.demand)}, {len(self.measured)}"
            raise ValueError(message)
        _refuse_bad_index("origin", self.origin, len(self.demand))
        _refuse_bad_index("facility", self.facility, len(self.supply))
        _refuse_bad_amounts("metres", self.metres, blank=False)
        _refuse_bad_amounts("demand", self.demand, blank=True)
        _refuse_bad_amounts("supply", self.supply, blank=True)
        if len(np.unique(self.origin * len(self.supply) + self.facility)) != len(self.origin):
            message = "expected every pair of origin and facility once, found one twice"
            raise ValueError(message)
        if not self.measured[self.origin].all():
            message = "expected pairs of measured origins only, found one of an unmeasured origin"
            raise ValueError(message)

    def people(self) -> Floats:
        """Return the demand with nobody where it is blank."""
        return _or_nothing(self.demand)

    def by_origin(self, amount: Floats) -> Floats:
        """Return the (k,) sums of a (p,) amount over the facilities that each origin reaches."""
        return summed(self.origin, amount, len(self.demand))

    def by_facility(self, amount: Floats) -> Floats:
        """Return the (f,) sums of a (p,) amount over the origins that reach each facility."""
        return summed(self.facility, amount, len(self.supply))


@dataclass(frozen=True, slots=True, eq=False)
class Scores:
    """One member of the family at every origin: as many rows come out as went in.

    Parameters
    ----------
    score
        (k,) in the member's unit. NaN only where the origin itself is not measured. Where nothing is in reach it is 0
        (of ``rational``, which is a cost, inf), never left out.
    ratio
        (f,) supply per person who draws on the facility; NaN where the supply is blank or nobody draws on it, and for
        gravity, which knows no others.
    zero
        (k,) the origin is measured and nothing is in its reach; of ``rational`` nothing that is known to serve anybody.
    blank_demand, blank_supply
        How many origins and facilities nobody has counted.
    """

    score: Floats
    ratio: Floats
    zero: Flags
    blank_demand: int
    blank_supply: int


def two_step(catchment: Catchment) -> Scores:
    """Return the two-step floating catchment score (Luo & Wang 2003): supply per person within one distance.

    Everybody within the distance counts alike, and nobody beyond it counts at all.

    Raises
    ------
    ArithmeticError
        When persons times scores are not the supply in reach.
    """
    return _shared(catchment, np.ones(len(catchment.origin)))


def enhanced(catchment: Catchment, weight: Floats) -> Scores:
    """Return the enhanced two-step score (Luo & Qi 2009): who is farther draws less, and gets less.

    Parameters
    ----------
    weight
        (p,) how much each pair counts, 0 to 1, the same in both steps; see ``decay``.

    Raises
    ------
    ArithmeticError
        When persons times scores are not the supply in reach.
    """
    return _shared(catchment, _checked(catchment, weight))


def three_step(catchment: Catchment, weight: Floats) -> Scores:
    """Return the three-step score (Wan, Zou & Sternberg 2012): who has a choice draws less on each.

    A facility's pull on an origin is its weight as a share of all weights there; the product of both takes the place of
    the weight. A new facility can therefore lower somebody's score: it takes their pull from the one they shared.

    Parameters
    ----------
    weight
        (p,) how much each pair counts, 0 to 1; see ``decay``.

    Raises
    ------
    ArithmeticError
        When persons times scores are not the supply in reach.
    """
    weight = _checked(catchment, weight)
    return _shared(catchment, weight * _share(weight, catchment.by_origin(weight)[catchment.origin]))


def balanced(catchment: Catchment, weight: Floats) -> Scores:
    """Return the balanced floating catchment score (Paez, Higgins & Vivona 2019): nobody is counted twice.

    Each person is shared out among the facilities in reach, and each facility's level of service among the origins in
    its reach. It is not supply per person, so that the supply invariant does not hold: what is conserved is the number
    of persons in the first step and the level of service in the second. A place cut in two gets half the score twice:
    compare it within one grid only.

    Parameters
    ----------
    weight
        (p,) how much each pair counts, 0 to 1; see ``decay``.

    Raises
    ------
    ArithmeticError
        When persons or level of service were lost.
    """
    weight, people = _checked(catchment, weight), catchment.people()
    choice = _share(weight, catchment.by_origin(weight)[catchment.origin])
    crowd = _share(weight, catchment.by_facility(weight)[catchment.facility])
    drawn = catchment.by_facility(choice * people[catchment.origin])
    ratio = supply_ratio(catchment.supply, drawn)
    score = catchment.by_origin(crowd * _or_nothing(ratio)[catchment.facility])
    zero = _nothing_in_reach(catchment, weight)
    refuse_leak(drawn.sum(), people[catchment.measured & ~zero].sum())
    refuse_leak(score.sum(), np.nansum(ratio))
    return _told(catchment, score, ratio, zero)


def gravity(catchment: Catchment, weight: Floats) -> Scores:
    """Return Hansen's potential (1959): all supply in reach, the farther the less, as if nobody else came.

    Knows no competition, so that there is nothing to conserve and no invariant to check.

    Parameters
    ----------
    weight
        (p,) how much each pair counts, >= 0; see ``decay``.
    """
    weight = _checked(catchment, weight)
    score = catchment.by_origin(weight * _or_nothing(catchment.supply)[catchment.facility])
    return _told(catchment, score, np.full(len(catchment.supply), np.nan), _nothing_in_reach(catchment, weight))


def summed(index: Ints, amount: Floats, count: int) -> Floats:
    """Return the (count,) sums of ``amount`` by ``index``; 0 where there is none."""
    # Without a pair numpy would count in whole numbers.
    return np.bincount(index, weights=amount, minlength=count).astype(np.float64)


def supply_ratio(supply: Floats, drawn: Floats) -> Floats:
    """Return supply per person drawn; NaN where the supply is blank or nobody is drawn."""
    ratio = np.full(len(supply), np.nan)
    np.divide(supply, drawn, out=ratio, where=drawn > 0)
    return ratio


def refuse_leak(found: float, expected: float) -> None:
    """Stop when what must be conserved was not.

    Raises
    ------
    ArithmeticError
        When the two differ by more than 1e-9 of what is expected.
    """
    # Asked this way round, NaN is a leak too.
    if not abs(found - expected) <= LEAK * abs(expected):
        message = f"what goes in must come out: expected {expected!r}, found {found!r}"
        raise ArithmeticError(message)


def _shared(catchment: Catchment, weight: Floats) -> Scores:
    """Return the score of both steps under one weight.

    Because the same weight stands in both steps, the sum of persons times scores is the sum over facilities of
    ratio times persons drawn: the supply. That holds for any weight, a step, a bell or Wan's product.
    """
    people = catchment.people()
    drawn = catchment.by_facility(weight * people[catchment.origin])
    ratio = supply_ratio(catchment.supply, drawn)
    score = catchment.by_origin(weight * _or_nothing(ratio)[catchment.facility])
    refuse_leak(float(people @ score), np.nansum(catchment.supply[drawn > 0]))
    return _told(catchment, score, ratio, _nothing_in_reach(catchment, weight))


def _told(catchment: Catchment, score: Floats, ratio: Floats, zero: Flags) -> Scores:
    return Scores(
        score=np.where(catchment.measured, score, np.nan),
        ratio=ratio,
        zero=zero,
        blank_demand=int(np.isnan(catchment.demand).sum()),
        blank_supply=int(np.isnan(catchment.supply).sum()),
    )


def _nothing_in_reach(catchment: Catchment, weight: Floats) -> Flags:
    reached = catchment.by_origin((weight > 0).astype(np.float64)) > 0
    return catchment.measured & ~reached


def _or_nothing(amount: Floats) -> Floats:
    """Return an amount with nothing where it is blank, which adds to no sum and is counted beside the scores."""
    return np.nan_to_num(amount, nan=0.0)


def _share(part: Floats, whole: Floats) -> Floats:
    share = np.zeros(len(part))
    np.divide(part, whole, out=share, where=whole > 0)
    return share


def _checked(catchment: Catchment, weight: Floats) -> Floats:
    if len(weight) != len(catchment.origin):
        message = f"expected one weight for each of {len(catchment.origin)} pairs, found {len(weight)}"
        raise ValueError(message)
    _refuse_bad_amounts("weight", weight, blank=False)
    return weight


def _refuse_bad_index(name: str, index: Ints, count: int) -> None:
    if len(index) and not (index.min() >= 0 and index.max() < count):
        message = f"{name}: expected indices from 0 to {count - 1}, found {index.min()} to {index.max()}"
        raise ValueError(message)


def _refuse_bad_amounts(name: str, amount: Floats, *, blank: bool) -> None:
    bad = ~(np.isfinite(amount) & (amount >= 0) | (np.isnan(amount) if blank else False))
    if bad.any():
        message = f"{name}: expected finite numbers of at least 0, found {amount[bad][0]}"
        raise ValueError(message)
