"""Reads coordinates in the system that they are said to be in, and asks when another system or order fits better."""

from dataclasses import dataclass
from typing import Final

import numpy as np
import pandas as pd
from numpy.typing import NDArray

from loaders.astray import question_rows
from loaders.candidates import FEW, MOST, Candidate, candidates, holds, may_be_degrees, spread, weigh
from loaders.finding import Fact, in_cells, in_rows
from loaders.flat import plane_at
from loaders.raw import Raw, there_is
from loaders.systems import DEGREES, EARTH, System, Way, in_degrees, system, way
from model.district import Region
from model.problem import Problem, Severity

# A datum shift that is told: less than this nobody can see on a map of a district.
_EXACT_METRES: Final = 0.5
# No map of the Earth in metres needs larger numbers, zone numbers before the easting included.
_LARGEST_METRES: Final = 1e8
# Two readings that are closer than this look alike on a map of a district.
_NEAR_METRES: Final = 1000


@dataclass(frozen=True, slots=True)
class Reading:
    """Coordinates as they were read.

    Parameters
    ----------
    shapes
        EPSG:4326 by row, None where a row has no place; exchanged east for north where that was accepted.
    read_as
        The system and the order that they were read in.
    aside
        Rows that lie nowhere on Earth, or that are written in another way than the rest.
    candidates
        What else the coordinates may be, the likeliest first; empty where nobody has to be asked.
    """

    shapes: pd.Series
    read_as: System
    aside: pd.Index
    problems: tuple[Problem, ...]
    candidates: tuple[Candidate, ...] = ()


@dataclass(frozen=True, slots=True)
class _Judged:
    """How a file is to be read, and what stands against it."""

    read_as: System
    doubt: Problem | None = None
    told: tuple[Problem, ...] = ()
    candidates: tuple[Candidate, ...] = ()


def read(raw: Raw, label: str, region: Region, *, accept: bool, home: bool, free: bool = False) -> Reading:
    """Return ``raw`` in EPSG:4326, questioned; a file that lands elsewhere is never taken on trust.

    Parameters
    ----------
    raw
        Places as they are written, first number first, finite.
    label
        The system that a person or the file names; empty where nobody does.
    region
        Where data may plausibly fall, in degrees.
    accept
        Whether a person has accepted what would otherwise be asked.
    home
        Whether the rows are of use inside the region only.
    free
        Whether nobody says which of two numbers comes first.

    Raises
    ------
    ProblemError
        ``crs-unreadable`` when no such coordinate system is known.
    """
    labelled = system(label) if label else System()
    middles = raw.middles()
    there = there_is(middles)
    points = spread(middles[there])
    lost = _lost(points, labelled, region)
    judged = _judge(points, raw.found(there), labelled, label, region, lost=lost, free=free)
    told = list(judged.told)
    if judged.doubt is not None and accept and judged.doubt.rule == "coordinates-swapped":
        judged = _Judged(System(labelled.crs, swapped=not labelled.swapped))
        lost = _lost(points, judged.read_as, region)
        told.append(in_rows("coordinates-swapped-back", Severity.REPAIR, raw.index[there]))
    taken = way(judged.read_as.crs, region)
    moved = raw.moved(taken, swapped=judged.read_as.swapped)
    # Whoever accepts insists on what somebody said; of a free order nobody said anything.
    asked = [judged.doubt] if judged.doubt is not None and (lost or free or not accept) else []
    told.extend(asked)
    if asked or lost:
        nowhere = there & ~moved.within(EARTH)
        impossible = (in_cells("coordinates-impossible", Severity.REFUSE, raw.found(nowhere)),)
        return Reading(moved.shapes(), judged.read_as, raw.index[nowhere], tuple(told) or impossible, judged.candidates)
    rows = question_rows(raw, moved, judged.read_as, region, accept=accept)
    told.extend((*_say_way(taken, judged.read_as, int(there.sum())), *rows.problems))
    sane = moved.middles()[there & ~raw.index.isin(rows.aside)]
    if home and not accept and len(sane) and not holds(region, sane).any():
        outside = raw.index[there & ~raw.index.isin(rows.aside)]
        told = [problem for problem in told if problem.rule != "coordinates-outside"]
        told.append(in_rows("residents-elsewhere", Severity.CHOICE, outside))
    return Reading(moved.shapes(), judged.read_as, rows.aside, tuple(told))


def _judge(
    points: NDArray[np.float64],
    found: pd.Series,
    labelled: System,
    label: str,
    region: Region,
    *,
    lost: bool,
    free: bool,
) -> _Judged:
    """Return the reading to take, and the question to ask where hardly any place falls in the region."""
    if not len(points):
        return _Judged(labelled)
    own = weigh(points, labelled, region)
    as_written = _Judged(labelled)
    if free:
        other = weigh(points, System(labelled.crs, swapped=not labelled.swapped), region)
        both = tuple(sorted((own, other), key=lambda one: (-one.region, -one.country)))
        if both[0].region > MOST and both[1].region < FEW:
            return _Judged(both[0].system, told=(_say_order(both[0].system, len(found)),))
        as_written = _Judged(labelled, _ask_order(both, found), candidates=both)
    if not lost and own.region >= FEW:
        return as_written
    listed = [one for one in candidates(points, labelled.crs, region) if one.system != labelled]
    fitting = tuple(one for one in listed if one.region > MOST)
    if not fitting and own.country < FEW and (lost or not _as_meant(points, labelled, region)):
        fitting = tuple(one for one in listed if one.country > MOST)
    if fitting:
        return _Judged(labelled, _ask(fitting, found, labelled, label), candidates=fitting)
    if lost and not may_be_degrees(points) and np.abs(points).max() < _LARGEST_METRES:
        return _Judged(labelled, _ask_what_nobody_knows(found, labelled))
    return as_written


def _say_order(taken: System, places: int) -> Problem:
    """Say in which order two numbers in one cell were read, because only that one brings them into the region."""
    first = "latitude" if taken.swapped else "longitude"
    return Problem("coordinates-order", Severity.NOTE, places, facts={"first": first})


def _ask_order(both: tuple[Candidate, ...], found: pd.Series) -> Problem:
    """Return the question which of two numbers in one cell comes first, where their places do not tell."""
    names = [one.id for one in both]
    facts: dict[str, Fact] = {"names": ", ".join(names), "option": f'"{names[0]}"'}
    return in_cells("coordinates-order-unsure", Severity.CHOICE, found, facts=facts, candidates=names)


def _ask(fitting: tuple[Candidate, ...], found: pd.Series, labelled: System, label: str) -> Problem:
    """Return the question which of the ``fitting`` readings is meant."""
    best = fitting[0]
    names = [one.id for one in fitting]
    facts: dict[str, Fact] = {"names": ", ".join(names), "option": f'"{names[0]}"' if best.system.swapped else names[0]}
    if best.system.crs == labelled.crs:
        return in_cells("coordinates-swapped", Severity.CHOICE, found, facts=facts, candidates=names)
    facts |= {
        "crs": labelled.id,
        "sample": ", ".join(f"{number:.10g}" for number in best.found),
        "place": f"{best.longitude:.4f}, {best.latitude:.4f}",
        "where": best.falls,
        "apart": _apart(fitting),
    }
    return in_cells("crs-doubtful" if label else "crs-unsure", Severity.CHOICE, found, facts=facts, candidates=names)


def _apart(fitting: tuple[Candidate, ...]) -> int:
    """Return how many metres lie between the first two readings of one place; 0 where a map shows them apart."""
    if len(fitting) == 1:
        return 0
    one, other = fitting[:2]
    plane = plane_at(one.latitude)
    east, north = (one.longitude - other.longitude) * plane.east, (one.latitude - other.latitude) * plane.north
    metres = round(float(np.hypot(east, north)))
    return metres if one.found == other.found and metres < _NEAR_METRES else 0


def _ask_what_nobody_knows(found: pd.Series, labelled: System) -> Problem:
    """Return the question about numbers that are no degrees and that no known system brings into the country."""
    return in_cells("crs-none-fits", Severity.CHOICE, found, facts={"crs": labelled.id})


def _say_way(taken: Way, read_as: System, places: int) -> list[Problem]:
    """Say that coordinates were turned into degrees, by which operation, and how far off that may leave them."""
    if read_as.crs == DEGREES or not places:
        return []
    facts: dict[str, Fact] = {"crs": read_as.crs}
    if taken.metres <= _EXACT_METRES:
        return [Problem("coordinates-reprojected", Severity.NOTE, places, facts=facts)]
    facts |= {"operation": taken.name, "metres": taken.metres if taken.metres > 0 else "unknown"}
    return [Problem("coordinates-shifted", Severity.NOTE, places, facts=facts)]


def _as_meant(points: NDArray[np.float64], read_as: System, region: Region) -> bool:
    """Tell whether most places fall where the system is meant for: data of elsewhere, in its own grid."""
    return float(holds(way(read_as.crs, region).meant, in_degrees(points, read_as, region)).mean()) > MOST


def _lost(points: NDArray[np.float64], read_as: System, region: Region) -> bool:
    """Tell whether most places would lie nowhere on Earth."""
    if not len(points):
        return False
    return float(holds(EARTH, in_degrees(points, read_as, region)).mean()) < MOST
