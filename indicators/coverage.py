"""The arithmetic that all shares of people within reach have in common."""

from collections.abc import Mapping
from dataclasses import dataclass, field
from types import MappingProxyType
from typing import Final

import numpy as np
from numpy.typing import NDArray

from accessibility import within
from model.indicator import STREET_METRES

Floats = NDArray[np.float64]
Flags = NDArray[np.bool_]
PERCENT: Final = 100.0
NOISE: Final = 1e-6  # persons
IN_NO_ZONE: Final = -1
RESIDENTS = "residents"


@dataclass(frozen=True, slots=True, eq=False)
class Origins:
    """Those whose walk is measured: people at their homes, or metres of residential street in their stead.

    Parameters
    ----------
    zone : (k,)
        Index of each one's zone, ``IN_NO_ZONE`` for none.
    amount : (k,)
        Persons, or metres of street; NaN where nobody knows how many.
    zones
        How many zones there are.
    weight
        ``residents`` or ``street_metres``.
    """

    zone: NDArray[np.int64]
    amount: Floats
    zones: int
    weight: str


@dataclass(frozen=True, slots=True, eq=False)
class Measure:
    """What an indicator is by zone, the whole district last: every array has one place more than there are zones.

    Parameters
    ----------
    value, low, high
        In the indicator's unit; NaN where ``reason`` is given. ``low`` and ``high`` are the least and the most that
        the value could be, given who was not measured or not asked.
    reached, measured
        The amount that the value counts, and the amount that it is taken over, in the unit of the weight; NaN where
        the value is not about people.
    measured_share
        Share of the known amount that was measured, 0 to 1; NaN where there is none.
    reason
        Id of why there is no value; empty where there is one.
    cells
        (k,) the value of each origin, NaN unmeasured; empty where origins have none of their own.
    more
        Further numbers by id, each as long as ``value``.
    """

    value: Floats
    low: Floats
    high: Floats
    reached: Floats
    measured: Floats
    measured_share: Floats
    reason: tuple[str, ...]
    cells: Floats = field(default_factory=lambda: np.empty(0))
    more: Mapping[str, Floats] = field(default_factory=lambda: MappingProxyType({}))


def coverage(origins: Origins, metres: Floats, limit: float) -> Measure:
    """Return the share of ``origins`` whose walk is at most ``limit``.

    Says nothing about how good, open or affordable the service is.

    Parameters
    ----------
    metres : (k,)
        Length of each walk; NaN is not measured, infinity is no way through.
    limit
        Longest walk in metres; the edge itself counts as within.
    """
    return share(origins, reached=within(metres, limit), measured=~np.isnan(metres))


def share(origins: Origins, *, reached: Flags, measured: Flags) -> Measure:
    """Return the share of the measured ``origins`` that are ``reached``, with its bounds.

    An origin whose amount is blank counts nowhere: neither as somebody nor as nobody.

    Parameters
    ----------
    reached, measured : (k,)
        Who is within reach, and whose walk was measured at all.
    """
    blank = np.isnan(origins.amount)
    known = np.where(blank, 0.0, origins.amount)
    total, seen, near, blanks = (
        by_zone(origins.zone, amount, origins.zones)
        for amount in (known, np.where(measured, known, 0.0), np.where(measured & reached, known, 0.0), blank * 1.0)
    )
    reason = _reasons(origins, total, seen, blanks)
    there = np.array([not why for why in reason])
    value = PERCENT * _ratio(near, seen, there)
    return Measure(
        value=value,
        low=PERCENT * _ratio(near, total, there),
        # Rounding in the last digit must not put the value above its own upper bound.
        high=np.maximum(value, PERCENT * _ratio(np.minimum(total, near + (total - seen)), total, there)),
        reached=near,
        measured=seen,
        measured_share=_ratio(seen, total, total > 0),
        reason=reason,
        cells=np.where(measured, PERCENT * reached, np.nan),
    )


def mean(origins: Origins, values: Floats, *, least: float, most: float) -> Measure:
    """Return the mean of ``values`` over ``origins``, each counting as many times as people live there.

    Who was not measured is left out of the mean and widens its bounds; it is never taken for zero.

    Parameters
    ----------
    values : (k,)
        Each origin's value; NaN is not measured, zero is zero.
    least, most
        The least and the greatest value that somebody unmeasured could have.
    """
    measured = ~np.isnan(values)
    blank = np.isnan(origins.amount)
    known = np.where(blank, 0.0, origins.amount)
    total, seen, summed, blanks = (
        by_zone(origins.zone, amount, origins.zones)
        for amount in (known, np.where(measured, known, 0.0), known * np.where(measured, values, 0.0), blank * 1.0)
    )
    reason = _reasons(origins, total, seen, blanks)
    there = np.array([not why for why in reason])
    value, unseen = _ratio(summed, seen, there), np.maximum(0.0, total - seen)
    low, high = (_ratio(summed + unseen * bound, total, there) for bound in (least, most))
    return Measure(
        value=value,
        # Rounding in the last digit must not put the value outside its own bounds.
        low=np.minimum(value, low),
        high=np.maximum(value, high),
        reached=np.full(len(value), np.nan),
        measured=seen,
        measured_share=_ratio(seen, total, total > 0),
        reason=reason,
        cells=values,
    )


def to_target(measure: Measure, target: float) -> Floats:
    """Return how many more whole persons must come within reach to meet ``target`` (percent); NaN unmeasured.

    Rounded up, for a target is not met by a part of a person; a millionth is taken for noise.
    """
    short = np.maximum(0.0, target / PERCENT * measure.measured - measure.reached)
    return np.where(_unknown(measure), np.nan, np.ceil(np.maximum(0.0, short - NOISE)))


def persons(measure: Measure) -> Floats:
    """Return the amount within reach; zero where nobody lives, NaN where nobody could be measured."""
    return np.where(_unknown(measure), np.nan, measure.reached)


def by_zone(zone: NDArray[np.int64], amount: Floats, zones: int) -> Floats:
    """Return the sums of ``amount`` by zone and, last, over all zones; one blank makes its sums unknown.

    What is in no zone is not in the district.
    """
    placed = zone != IN_NO_ZONE
    # Of nobody at all numpy returns whole numbers, which cannot be blank.
    sums = np.bincount(zone[placed], weights=amount[placed], minlength=zones).astype(np.float64)
    return np.append(sums, sums.sum())


def _unknown(measure: Measure) -> Flags:
    """Tell where the amount itself is not known; that nobody lives somewhere is known."""
    return np.array([why not in {"", "no-residents", "no-streets", "none-of-group"} for why in measure.reason])


def _ratio(part: Floats, whole: Floats, there: Flags) -> Floats:
    out = np.full(len(whole), np.nan)
    np.divide(part, whole, out=out, where=there & (whole > 0))
    return out


def _reasons(origins: Origins, total: Floats, seen: Floats, blanks: Floats) -> tuple[str, ...]:
    empty = "no-streets" if origins.weight == STREET_METRES else "no-residents"
    rows = zip(total, seen, blanks, strict=True)
    return tuple(_reason(amount, known, unknown, empty) for amount, known, unknown in rows)


def _reason(total: float, seen: float, blanks: float, empty: str) -> str:
    if total > 0:
        return "" if seen > 0 else "unmeasured"
    return "residents-unknown" if blanks > 0 else empty
