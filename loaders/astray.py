"""Questions single places: numbers that stand for no place, rows written otherwise than the rest, round numbers."""

from typing import Final

import numpy as np
from numpy.typing import NDArray

from loaders.candidates import FEW, MOST, boxes, holds
from loaders.finding import Fact, Findings, in_cells, in_rows
from loaders.raw import Raw, there_is
from loaders.systems import EARTH, System, in_degrees, known_systems, way
from model.district import Region
from model.problem import Problem, Severity

# What people and programs write where they know no coordinate; each with either sign.
SENTINELS: Final = (999.0, 9999.0, 99999.0, 999999.0, 9999999.0, 99999999.0)
# Shapefiles write numbers beyond 1e38 for what is not known; nothing on Earth is as far as this in metres.
_NO_DATA: Final = 1e30
# One or two round pairs are chance or a demonstration; from here on somebody cut decimals off.
FEWEST_COARSE: Final = 3
# Two decimals of a degree are about 1.1 km of latitude: no walk of 500 m can be measured from there.
_COARSE_DECIMALS: Final = 2
_METRES_PER_DEGREE: Final = 111_000
_NEAR_ENOUGH: Final = 1e-9

Mask = NDArray[np.bool_]


def question_stand_ins(raw: Raw, region: Region) -> tuple[Raw, Findings]:
    """Return ``raw`` without points that stand for no place (0, 0 and -999 and the like), and the rows set aside."""
    middles = raw.middles()
    single = raw.single()
    x, y = np.abs(middles).T
    zero = single & (x == 0) & (y == 0) & (not region.holds(0.0, 0.0))
    sentinel = single & (np.isin(x, SENTINELS) | np.isin(y, SENTINELS) | (np.maximum(x, y) > _NO_DATA))
    problems = []
    for rows, rule in ((zero, "coordinates-zero"), (sentinel, "coordinates-sentinel")):
        if rows.any():
            problems.append(in_cells(rule, Severity.REPAIR, raw.found(rows)))
    gone = zero | sentinel
    return (raw.without(gone) if gone.any() else raw), Findings(raw.index[gone], tuple(problems))


def question_rows(raw: Raw, moved: Raw, read_as: System, region: Region, *, accept: bool) -> Findings:
    """Return the rows that lie elsewhere than the rest, and those of them that are set aside.

    Nothing is ever moved: a row that would fall in the region if it were read otherwise is told with that reading.

    Parameters
    ----------
    raw, moved
        Places as they are written, and in degrees.
    read_as
        How the whole file is read.
    accept
        Whether a person has accepted what would otherwise be asked.
    """
    middles, degrees = raw.middles(), moved.middles()
    there = there_is(middles)
    inside = there & holds(region, degrees)
    strange = there & ~inside
    impossible = there & ~moved.within(EARTH)
    problems = _coarse(raw, inside, read_as, region)
    if not strange.any():
        return Findings(raw.index[:0], tuple(problems))
    share = inside.sum() / there.sum()
    away = strange & (impossible | ~holds(boxes(region)["country"], degrees))
    mixed = same = np.zeros(len(middles), dtype=np.bool_)
    if share >= FEW:
        severity = Severity.REPAIR if accept or share > MOST else Severity.CHOICE
        mixed, found = _mixed(raw, away, read_as, region, severity)
        same = strange & ~mixed & raw.single() & (middles[:, 0] == middles[:, 1])
        problems.extend(found)
        if same.any():
            problems.append(in_cells("coordinates-same", Severity.REPAIR, raw.found(same)))
        if not accept:
            problems.extend(_perhaps_exchanged(raw, strange & ~away, read_as, region))
    impossible &= ~mixed & ~same
    if impossible.any():
        problems.append(in_cells("coordinates-impossible", Severity.REPAIR, raw.found(impossible)))
    outside = strange & ~mixed & ~same & ~impossible
    if outside.any():
        problems.append(in_rows("coordinates-outside", Severity.NOTE, raw.index[outside]))
    return Findings(raw.index[mixed | same | impossible], tuple(problems))


def _mixed(raw: Raw, away: Mask, read_as: System, region: Region, severity: Severity) -> tuple[Mask, list[Problem]]:
    """Return rows that lie in another country as the file is read, and in the region if they are read otherwise."""
    middles = raw.middles()
    mixed = np.zeros(len(middles), dtype=np.bool_)
    problems = []
    for other in _others(read_as, region):
        rows = np.flatnonzero(away & ~mixed)
        if not len(rows):
            break
        fitting = rows[holds(region, in_degrees(middles[rows], other, region))]
        if len(fitting):
            mixed[fitting] = True
            chosen = np.zeros(len(middles), dtype=np.bool_)
            chosen[fitting] = True
            facts: dict[str, Fact] = {
                "other": other.id,
                "crs": read_as.id,
                "aside": "yes" if severity is Severity.REPAIR else "no",
            }
            problems.append(in_cells("coordinates-mixed", severity, raw.found(chosen), facts=facts))
    return mixed, problems


def _perhaps_exchanged(raw: Raw, strange: Mask, read_as: System, region: Region) -> list[Problem]:
    """Ask about rows that lie in the country, but in the district itself when their numbers change places."""
    rows = np.flatnonzero(strange)
    if region.district is None or not len(rows):
        return []
    other = System(read_as.crs, swapped=not read_as.swapped)
    fitting = np.zeros(len(strange), dtype=np.bool_)
    fitting[rows[holds(region.district, in_degrees(raw.middles()[rows], other, region))]] = True
    if not fitting.any():
        return []
    return [in_cells("coordinates-perhaps-swapped", Severity.CHOICE, raw.found(fitting))]


def _others(read_as: System, region: Region) -> list[System]:
    """Return the other readings that one row may mean: the same numbers exchanged first."""
    systems = [System(crs, swapped=swapped) for crs in known_systems(region) for swapped in (False, True)]
    exchanged_first = [System(read_as.crs, swapped=not read_as.swapped), *systems]
    return [one for one in dict.fromkeys(exchanged_first) if one != read_as]


def _coarse(raw: Raw, inside: Mask, read_as: System, region: Region) -> list[Problem]:
    """Tell of degrees with so few decimals that the place is known to a kilometre only."""
    if not way(read_as.crs, region).degrees:
        return []
    written = raw.middles()
    round_ = inside & raw.single() & _has_decimals(written[:, 0], _COARSE_DECIMALS)
    round_[round_] = _has_decimals(written[round_, 1], _COARSE_DECIMALS)
    if round_.sum() < FEWEST_COARSE:
        return []
    numbers = written[round_]
    tenths = (_has_decimals(numbers[:, 0], 1) & _has_decimals(numbers[:, 1], 1)).any()
    metres = _METRES_PER_DEGREE // (10 if tenths else 100)
    return [in_cells("coordinates-coarse", Severity.NOTE, raw.found(round_), facts={"metres": metres})]


def _has_decimals(numbers: NDArray[np.float64], most: int) -> Mask:
    """Tell which numbers are written with at most ``most`` decimals."""
    return np.asarray(np.abs(numbers - np.round(numbers, most)) < _NEAR_ENOUGH, dtype=np.bool_)
