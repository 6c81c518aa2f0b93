"""How evenly access is spread over people: what is left unsaid by any average."""

from dataclasses import dataclass, replace
from math import isnan, nan
from typing import Final

import numpy as np
from numpy.typing import NDArray

from indicators.cells import Cells
from indicators.coverage import IN_NO_ZONE, Floats, Measure
from indicators.inequality import concentration, gap, gini, mean, measured, palma, poverty, shortfall, theil_parts
from indicators.inequality_bounds import (
    Bounds,
    concentration_bounds,
    gap_bounds,
    gini_bounds,
    line_bounds,
    palma_bounds,
    poverty_bounds,
    relative_poverty_bounds,
    theil_bounds,
)
from indicators.intervals import FEWEST
from indicators.lorenz import Curve, concentration_curve, lorenz
from indicators.registry import indicator

LINE: Final = 0.5  # of the district's resident-weighted mean: below it one is poor in access
POOREST_FIFTH: Final = 1.0
RICHEST_FIFTH: Final = 5.0


@dataclass(frozen=True, slots=True, eq=False)
class _District:
    """The cells (n,) that lie in some zone; nothing is measured of them where values are no ``amounts`` to share."""

    amounts: bool
    value: Floats
    persons: Floats
    zone: NDArray[np.int64]
    zones: int
    fifth: Floats
    ceiling: float


@indicator("eq_gin", over="acc_fca")
def eq_gin(access: Cells) -> Measure:
    """Gini coefficient of access over residents: 0 when all have the same, near 1 when one has all.

    Says nothing about who has less, nor whether what they have is enough: where all have equally little it is 0.
    Only differences between cells are seen, none between neighbours.
    """
    district = _district(access)
    value = gini(district.value, district.persons)
    return _told(district, value, gini_bounds(district.value, district.persons, district.ceiling))


@indicator("eq_the", over="acc_fca")
def eq_the(access: Cells) -> Measure:
    """Theil's T of access over residents (nats), and what of it lies between zones and within them.

    Says nothing about who has less. The part between zones grows with their number, so that two
    districts compare only on zones of like size.
    """
    district = _district(access)
    parts = theil_parts(district.value, district.persons, district.zone)
    more = {"between": parts.between, "within": parts.within, "share_between": parts.share_between}
    return _told(district, parts.total, theil_bounds(district.value, district.persons, district.ceiling), more=more)


@indicator("eq_pal", over="acc_fca")
def eq_pal(access: Cells) -> Measure:
    """Mean access of the richest tenth of residents over that of the poorest four tenths, by income.

    Incomes are known as fifths of cells: within a fifth nobody is told apart, so that the richest tenth stands for
    half of the richest fifth. Says nothing about those in between.
    """
    district = _district(access)
    value = palma(district.value, district.persons, district.fifth)
    bounds = palma_bounds(district.value, district.persons, district.fifth, district.ceiling)
    somebody = (district.value * district.persons)[~np.isnan(district.fifth)] > 0
    return _told(district, value, bounds, why="poorest-nothing" if somebody.any() else "no-mean", ranked=True)


@indicator("eq_con", over="acc_fca")
def eq_con(access: Cells) -> Measure:
    """Concentration index of access by income: below 0 the poor have more, above 0 the rich.

    0 may hide that both ends have less than the middle. Income is known as fifths of cells, not of households.
    """
    district = _district(access)
    value = concentration(district.value, district.persons, district.fifth)
    bounds = concentration_bounds(district.value, district.persons, district.fifth, district.ceiling)
    return _told(district, value, bounds, ranked=True)


@indicator("eq_gap", over="acc_cln")
def eq_gap(access: Cells) -> Measure:
    """Coverage of the poorest fifth less that of the richest, in percentage points: negative where the poor have less.

    Its bounds tell of residents without a measured walk or a known fifth, not of chance: nobody was drawn by lot. Says
    nothing about the three fifths in between, and nothing of a fifth with fewer than 10 people.
    """
    district = _district(access)
    rows = [(district.fifth == fifth) & (district.persons > 0) for fifth in (POOREST_FIFTH, RICHEST_FIFTH)]
    people = [district.persons[row].sum() for row in rows]
    means = [mean(district.value[row], district.persons[row]) for row in rows]
    more = dict(zip(("poorest", "richest"), means, strict=True))
    why = "no-income" if not min(people) else "unmeasured" if any(map(isnan, means)) else "too-few-people"
    value, bounds = nan, (nan, nan)
    if min(people) >= FEWEST:
        value = gap(district.value, district.persons, district.fifth)
        bounds = gap_bounds(district.value, district.persons, district.fifth, district.ceiling)
    return _told(district, value, bounds, why=why, ranked=True, more=more)


@indicator("eq_fgt", over="acc_fca")
def eq_fgt(access: Cells, *, line: float = nan) -> Measure:
    """Share of residents whose access is below ``line``, 0 to 1; with the depth of it (FGT1) and its square (FGT2).

    The usual line moves with the district's mean: it falls when everybody loses alike, so that only a given line shows
    a change over time. Says nothing about whether access above the line is enough.

    Parameters
    ----------
    line
        In the unit of the access score, > 0; NaN takes half of the district's resident-weighted mean.

    Returns
    -------
    Measure
        By zone and for the district, all by the same line; its cells are 1 where people are below it, else 0.
        While the line moves with the unmeasured, the bounds of zones hold every case without being the tightest.

    Raises
    ------
    ValueError
        When the line is zero or less.
    """
    district = _district(access)
    if line <= 0:
        message = f"a line is an amount of access: expected more than 0, found {line}"
        raise ValueError(message)
    given = not isnan(line)
    z = line if given else LINE * mean(district.value, district.persons)
    there = measured(district.value, district.persons)
    rows = [district.zone == zone for zone in range(district.zones)] + [np.ones(len(district.zone), dtype=np.bool_)]
    if not z > 0:
        reasons = ("no-mean" if (row & there).any() else _without(district, row) for row in rows)
        return replace(_told(district, nan, (nan, nan)), reason=tuple(reasons))
    lines = (z, z) if given else line_bounds(district.value, district.persons, district.ceiling, LINE)
    found = [[poverty(district.value[row], district.persons[row], z, power) for row in rows] for power in range(3)]
    bounds = [poverty_bounds(district.value[row], district.persons[row], district.ceiling, lines, 0) for row in rows]
    if not given:
        bounds[-1] = relative_poverty_bounds(district.value, district.persons, district.ceiling, LINE, 0)
    people = np.array([district.persons[row & there].sum() for row in rows])
    low, high = np.array(bounds).T
    return Measure(
        value=np.array(found[0]),
        low=low,
        high=high,
        reached=np.array(found[0]) * people,
        measured=people,
        measured_share=np.array([_share(district, row) for row in rows]),
        reason=tuple("" if n > 0 else _without(district, row) for n, row in zip(people, rows, strict=True)),
        cells=np.where(np.isnan(access.value), nan, shortfall(access.value, z, 0)),
        more={"fgt1": np.array(found[1]), "fgt2": np.array(found[2]), "line": np.full(len(rows), z)},
    )


def lorenz_of(access: Cells) -> Curve:
    """Return the Lorenz curve of the district's residents: its ``area()`` is ``eq_gin``."""
    district = _district(access)
    return lorenz(district.value, district.persons)


def concentration_of(access: Cells) -> Curve:
    """Return the concentration curve of the district's residents by income: its ``area()`` is ``eq_con``."""
    district = _district(access)
    return concentration_curve(district.value, district.persons, district.fifth)


def _district(access: Cells) -> _District:
    """Return who is in the district, under a ceiling no lower than what somebody has there."""
    inside = access.zone != IN_NO_ZONE
    value, persons = access.value[inside], access.amount[inside]
    # A score around a mean (walkability) has no zero, and a time without end no sum.
    amounts = not ((value < 0) | np.isinf(value)).any()
    value = value if amounts else np.full(len(value), nan)
    best = value[measured(value, persons)].max(initial=0.0)
    ceiling = float(np.maximum(access.ceiling, best))
    return _District(amounts, value, persons, access.zone[inside], access.zones, access.fifth[inside], ceiling)


def _told(
    district: _District,
    value: float,
    bounds: Bounds,
    *,
    why: str = "no-mean",
    ranked: bool = False,
    more: dict[str, float] | None = None,
) -> Measure:
    """Return a measure of the whole district; zones say that it is told of the district only.

    Parameters
    ----------
    why
        Reason for no value where people, access and all else that is asked for are there.
    ranked
        Whether people need an income fifth to count.
    """
    counts = np.ones(len(district.zone), dtype=np.bool_) if not ranked else ~np.isnan(district.fifth)
    there = measured(district.value, district.persons) & counts
    reason = "" if not isnan(value) else _reason(district, there, why)
    whole = district.persons[district.persons > 0].sum()
    people = district.persons[there].sum()
    return Measure(
        value=_last(district, value),
        low=_last(district, nan if reason else bounds[0]),
        high=_last(district, nan if reason else bounds[1]),
        reached=_last(district, nan),
        measured=_last(district, people),
        measured_share=_last(district, people / whole if whole > 0 else nan),
        reason=(*["district-only"] * district.zones, reason),
        more={name: _last(district, nan if reason else number) for name, number in (more or {}).items()},
    )


def _reason(district: _District, there: NDArray[np.bool_], why: str) -> str:
    """Return the id of why there is no value."""
    if not measured(district.value, district.persons).any():
        return _without(district, np.ones(len(district.zone), dtype=np.bool_))
    return why if there.any() else "no-income"


def _without(district: _District, row: NDArray[np.bool_]) -> str:
    """Return why nobody was measured among ``row``."""
    persons = district.persons[row]
    if (persons > 0).any():
        return "unmeasured" if district.amounts else "no-amounts"
    return "residents-unknown" if np.isnan(persons).any() else "no-residents"


def _share(district: _District, row: NDArray[np.bool_]) -> float:
    """Return the measured share of the known persons among ``row``; NaN where there are none."""
    persons = district.persons[row]
    whole = persons[persons > 0].sum()
    return float(persons[measured(district.value[row], persons)].sum() / whole) if whole > 0 else nan


def _last(district: _District, number: float) -> Floats:
    return np.append(np.full(district.zones, nan), number)
