"""Ranks the coordinate systems and axis orders that a file may be written in by where its places would fall."""

from dataclasses import dataclass
from math import nan
from typing import Final, Literal

import numpy as np
from numpy.typing import NDArray

from loaders.systems import EARTH, Points, System, in_degrees, known_systems, way
from model.district import Box, Region
from model.problem import ProblemError

# As many places, spread over the file, tell what share falls where to less than one in a hundred.
SAMPLE: Final = 20_000
# Below this share of places in the region, and above that one when read otherwise, the file means the other reading.
FEW, MOST = 0.05, 0.5
_DECIMALS: Final = 2

Where = Literal["district", "region", "country", "elsewhere"]


@dataclass(frozen=True, slots=True)
class Candidate:
    """One way to read the coordinates of a file.

    Parameters
    ----------
    system
        The coordinate system and the order of its numbers.
    district, region, country
        Share of the places that would fall in the district, in the region and in the country, 0 to 1.
    found
        The sample place as it is written in the file, first number first.
    longitude, latitude
        Where the sample would fall, in degrees (EPSG:4326).
    falls
        What it would fall in.
    metres
        How far off the place may be because of the way from one system to the other; NaN where nobody knows.
    """

    system: System
    district: float
    region: float
    country: float
    found: tuple[float, float]
    longitude: float
    latitude: float
    falls: Where
    metres: float

    @property
    def id(self) -> str:
        """Return what a person chooses it by."""
        return self.system.id


def candidates(points: Points, labelled: str, region: Region) -> tuple[Candidate, ...]:
    """Return the readings of ``points`` that bring any of them into the country, the likeliest first.

    A tie goes to the system that the file itself names, then to numbers in their usual order.

    Parameters
    ----------
    points
        Two numbers for each place, as they are written; finite.
    labelled
        What a person or the file says that they are; empty where nobody does.
    """
    sample = spread(points)
    if not len(sample):
        return ()
    names = dict.fromkeys((labelled, *known_systems(region))) if labelled else dict.fromkeys(known_systems(region))
    found = []
    for name in names:
        for swapped in (False, True):
            try:
                found.append(weigh(sample, System(name, swapped), region))
            except ProblemError:
                break
    possible = [one for one in found if one.country > 0 and not _is_corner(sample, one, labelled, region)]
    return tuple(sorted(possible, key=_rank))


def _rank(one: Candidate) -> tuple[float, float, float, bool]:
    """Return what sorts the likeliest first; a few places at an edge do not decide between two readings 160 m apart."""
    shares = (one.district, one.region, one.country)
    district, region, country = (-round(share, _DECIMALS) for share in shares)
    return district, region, country, one.system.swapped


def weigh(points: Points, read_as: System, region: Region) -> Candidate:
    """Return what becomes of ``points`` when they are read in one system and order.

    Raises
    ------
    ProblemError
        ``crs-unreadable`` when no such coordinate system is known.
    """
    moved = in_degrees(points, read_as, region)
    inside = {name: holds(box, moved) for name, box in boxes(region).items()}
    shares = {name: float(held.mean()) if len(held) else 0.0 for name, held in inside.items()}
    best = next((name for name in ("district", "region", "country") if shares[name] > 0), "")
    row = int(inside[best].argmax()) if best else 0
    falls: Where = best or "elsewhere"  # type: ignore[assignment]
    x, y = (float(number) for number in points[row])
    longitude, latitude = (float(number) for number in moved[row])
    return Candidate(
        read_as,
        shares["district"],
        shares["region"],
        shares["country"],
        (x, y),
        longitude if np.isfinite(longitude) else nan,
        latitude if np.isfinite(latitude) else nan,
        falls,
        way(read_as.crs, region).metres,
    )


def spread(points: Points) -> Points:
    """Return at most ``SAMPLE`` of ``points``, evenly from the first to the last."""
    if len(points) <= SAMPLE:
        return points
    return points[np.linspace(0, len(points) - 1, SAMPLE).astype(np.int64)]


def boxes(region: Region) -> dict[str, Box]:
    """Return the boxes of the district, the region and the country; what nobody declared is the next larger or smaller.

    Without a district the region stands for it, and without a country too.
    """
    return {"district": region.district or region, "region": region, "country": region.country or region}


def holds(box: Box, points: Points) -> NDArray[np.bool_]:
    """Tell which ``points`` in degrees lie in ``box``, its edge included; what is not a number lies nowhere."""
    x, y = points[:, 0], points[:, 1]
    inside: NDArray[np.bool_] = (x >= box.west) & (x <= box.east) & (y >= box.south) & (y <= box.north)
    return inside


def may_be_degrees(points: Points) -> bool:
    """Tell whether all ``points`` may be degrees in one order or the other."""
    return bool((np.abs(points) <= EARTH.east).all() and (np.abs(points).min(axis=1) <= EARTH.north).all())


def _is_corner(points: Points, one: Candidate, labelled: str, region: Region) -> bool:
    """Tell whether degrees were only taken for metres, so that they all fall within 180 m of a grid's corner.

    The corner of Egypt's Red Belt lies in Egypt: any degrees at all would be a candidate.
    """
    if one.region or one.system.crs == labelled or way(one.system.crs, region).degrees:
        return False
    return may_be_degrees(points)
