"""How well the shape of a place lends itself to walking, against 25 cities of the world."""

from dataclasses import dataclass, replace
from typing import Final

import numpy as np
from numpy.typing import NDArray

from accessibility import Snapped, within
from accessibility.junctions import junctions_of
from indicators.coverage import IN_NO_ZONE, Floats, Measure, Origins, mean
from indicators.ground import Walk
from indicators.people import People
from indicators.places import Facilities
from indicators.registry import indicator
from indicators.zones import Zones, locate

# 250 m: the squares that the published reference values were made with.
SQUARE_METRES: Final = 250.0
SQUARE_KM2: Final = (SQUARE_METRES / 1000.0) ** 2


@dataclass(frozen=True, slots=True)
class Reference:
    """Mean and standard deviation of neighbourhoods in 25 cities."""

    mean: float
    deviation: float

    def z(self, value: Floats) -> Floats:
        """Return how many deviations each value lies above the mean."""
        return (value - self.mean) / self.deviation


# GOHSC, 25 cities, analysis of 21 June 2021, as in the Lancet Global Health series on urban design, transport and
# health; printed in healthysustainablecities/global-indicators, process/configuration/templates/indicators.yml.
POPULATION: Final = Reference(11093.1, 13637.9)  # residents per km²
INTERSECTIONS: Final = Reference(98.44, 36.96)  # per km²
DAILY_LIVING: Final = Reference(1.028, 0.915)  # of 3


@indicator("acc_wlk")
def acc_wlk(  # noqa: PLR0913 - a shop may be one of two
    residents: Origins,
    people: People,
    streets: Walk,
    zones: Zones,
    transit_stop: Facilities,
    market: Facilities | None = None,
    bakery: Facilities | None = None,
    *,
    metres: float = 1000,
    near_metres: float = 500,
) -> Measure:
    """Walkability index: density of people and of crossings around a home, and three daily destinations.

    Three z scores are added: residents per km² and crossings per km² within a walk of ``metres``, and how many of a
    food market, a shop and a stop are within ``near_metres``. Zero is the mean of neighbourhoods in 25 cities, not a
    norm. Describes the shape of a place, not whether walking there is pleasant: no pavements, shade, safety or dust.
    A home whose people nobody counted makes its square no denser, so that beside it the index can only be too low.
    The bakery stands in for the convenience shop of the reference, because no register here tells shops apart.

    Parameters
    ----------
    market, bakery
        One of them is enough; without the other the index may be too low, and the high bound takes it as reached.
    metres
        The walk that makes a neighbourhood: the 250 m squares whose middle street is within it.
    near_metres
        Longest walk to each daily destination.

    Returns
    -------
    Measure
        ``population_density``, ``intersection_density`` and ``daily_living`` (0 to 3) are the parts as they are.
    """
    squares = _squares(streets, zones, people)
    dense, crossed = _around(streets, squares, len(residents.amount), metres)
    walks = [streets.to(places) for places in (market, bakery, transit_stop) if places is not None]
    unmapped = sum(places is None for places in (market, bakery))
    measured = ~np.isnan(walks).any(axis=0)
    living = np.where(measured, np.sum([within(walk, near_metres) for walk in walks], axis=0), np.nan)
    shape = POPULATION.z(dense) + INTERSECTIONS.z(crossed)
    index = shape + DAILY_LIVING.z(living)
    best = index + unmapped / DAILY_LIVING.deviation
    least = POPULATION.z(np.zeros(1)) + INTERSECTIONS.z(np.zeros(1)) + DAILY_LIVING.z(np.zeros(1))
    most = float(np.nanmax(best)) if np.isfinite(best).any() else 0.0
    parts = {"population_density": dense, "intersection_density": crossed, "daily_living": living}
    return replace(
        mean(residents, index, least=float(least[0]), most=most),
        high=mean(residents, best, least=0.0, most=most).high,
        more={name: mean(residents, part, least=0.0, most=0.0).value for name, part in parts.items()},
    )


@dataclass(frozen=True, slots=True, eq=False)
class Squares:
    """The squares of the district in which there is a street.

    Parameters
    ----------
    middle
        (s,) the piece of street nearest to the middle of each, on the network.
    residents, crossings
        (s,) per km² of the whole square, built on or not.
    """

    middle: Snapped
    residents: Floats
    crossings: Floats


def _squares(streets: Walk, zones: Zones, people: People) -> Squares:
    """Return the squares whose street lies in a zone: beyond, nobody was counted."""
    pieces = streets.pieces
    index = _index(pieces.midpoint)
    off = np.hypot(*(pieces.midpoint - (index + 0.5) * SQUARE_METRES).T)
    order = np.lexsort((off, index[:, 1], index[:, 0]))
    new = np.ones(len(order), dtype=np.bool_)
    new[1:] = (index[order[1:]] != index[order[:-1]]).any(axis=1)
    chosen = order[new]
    chosen = chosen[locate(zones, pieces.midpoint[chosen]) != IN_NO_ZONE]
    persons = np.nan_to_num(people.column("residents"), nan=0.0)
    crossings = junctions_of(streets.streets)
    return Squares(
        middle=Snapped(pieces.snapped.segment[chosen], pieces.snapped.along[chosen], pieces.snapped.leg[chosen]),
        residents=_within_squares(index[chosen], people.points, persons) / SQUARE_KM2,
        crossings=_within_squares(index[chosen], crossings, np.ones(len(crossings))) / SQUARE_KM2,
    )


def _around(streets: Walk, squares: Squares, k: int, metres: float) -> tuple[Floats, Floats]:
    """Return the mean densities of the squares within a walk of each origin; NaN where none is."""
    found = streets.router.pairs(streets.origins, squares.middle, metres)
    count = np.bincount(found.origin, minlength=k)
    means = []
    for density in (squares.residents, squares.crossings):
        total = np.bincount(found.origin, weights=density[found.facility], minlength=k).astype(np.float64)
        means.append(np.divide(total, count, out=np.full(k, np.nan), where=count > 0))
    return means[0], means[1]


def _index(points: Floats) -> NDArray[np.int64]:
    """Return which square of the map's own grid each point is in."""
    return np.floor(points / SQUARE_METRES).astype(np.int64)


def _within_squares(squares: NDArray[np.int64], points: Floats, amount: Floats) -> Floats:
    """Return how much of ``amount`` stands in each square; what stands in none of them counts nowhere."""
    known = np.isfinite(points).all(axis=1)
    place = {tuple(square): nth for nth, square in enumerate(squares.tolist())}
    where = np.array([place.get(tuple(square), -1) for square in _index(points[known]).tolist()], dtype=np.int64)
    inside = where >= 0
    sums = np.bincount(where[inside], weights=amount[known][inside], minlength=len(squares))
    return np.asarray(sums, dtype=np.float64)
