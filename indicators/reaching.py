"""How reach grows with the walk: coverage at many distances, and the area that can be walked to from a place."""

from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from typing import Final

import numpy as np
from geopandas.geoseries import GeoSeries
from shapely import Geometry, Point

from accessibility import isochrone, within
from indicators.coverage import RESIDENTS, Flags, Floats
from indicators.households import HOUSEHOLDS
from indicators.intervals import FEWEST
from indicators.measured import Ground, Shelf, listing, measured
from indicators.population import Population
from model.evidence import Evidence, weakest
from model.indicator import Result
from model.problem import Problem, ProblemError, Severity

# 100 m to half an hour's walk of an adult.
REACHES: Final = (100.0, 200.0, 300.0, 400.0, 500.0, 800.0, 1000.0, 1500.0, 2000.0, 2400.0)
DEGREES: Final = 4326
NAN: Final = float("nan")


@dataclass(frozen=True, slots=True, eq=False)
class WalkArea:
    """What can be walked to from one place.

    Parameters
    ----------
    area
        By metres, in EPSG:4326: the streets reached with 25 m to both sides.
    persons
        By metres, residents (or metres of residential street) whose own walk from the place is at most as long;
        NaN where these are fewer than ten households, or fewer than ten people of whose households nothing is known.
    blanks
        Homes whose residents nobody counted: they are in no sum.
    unmeasured
        Residents (or metres) whose walk could not be measured: they are in none either.
    """

    area: Mapping[float, Geometry]
    persons: Mapping[float, float]
    weight: str
    blanks: int
    unmeasured: float
    evidence: Evidence


def coverage_curve(
    store: Shelf, base: Ground, indicator_id: str, reaches: Iterable[float] = REACHES
) -> dict[float, Result]:
    """Return one indicator of coverage at many distances: not one cut-off, but how fast reach grows.

    Raises
    ------
    ProblemError
        Rule ``curve-unfit``: the indicator has no walk that could be longer or shorter.
    """
    known = {entry.indicator.id: entry.within_reach for entry in listing(store)}
    if not known.get(indicator_id, False):
        facts = {"indicator": indicator_id, "known": ", ".join(name for name, fit in known.items() if fit)}
        raise ProblemError(Problem("curve-unfit", Severity.REFUSE, facts=facts))
    return {metres: measured(store, base, indicator_id, threshold=metres) for metres in sorted(reaches)}


def walk_area(base: Ground, lon: float, lat: float, reaches: Iterable[float]) -> WalkArea:
    """Return what can be walked to from a place, and how many people live within the same walk of it.

    Parameters
    ----------
    lon, lat
        Degrees, EPSG:4326.

    Raises
    ------
    ProblemError
        Rule ``place-unreached``: no street is near the place, or a barrier hides all of them.
    """
    walk, population = base.walk, base.population
    limits = sorted(reaches)
    if walk is None or population is None:
        raise ProblemError(Problem("place-unreached", Severity.REFUSE, facts={"lon": lon, "lat": lat}))
    here = GeoSeries([Point(lon, lat)], crs=DEGREES).to_crs(base.metric_crs)
    at = walk.snapper.snap(np.array([[here.x.iloc[0], here.y.iloc[0]]]))
    if at.segment[0] < 0:
        raise ProblemError(Problem("place-unreached", Severity.REFUSE, facts={"lon": lon, "lat": lat}))
    shapes = None if walk.barriers is None else walk.barriers.shapes
    # The router knows the way to a place; the way from it is another where streets rise.
    router = walk.router.turned()
    areas = GeoSeries(isochrone(router, at, limits, barriers=shapes), crs=base.metric_crs).to_crs(DEGREES)
    metres = router.nearest(walk.origins, at).metres
    amount, blank = population.sums()
    return WalkArea(
        area=dict(zip(limits, areas, strict=True)),
        persons={limit: _told(population, amount, within(metres, limit)) for limit in limits},
        weight=population.weight,
        blanks=int(blank.sum()),
        unmeasured=float(amount[np.isnan(metres)].sum()),
        evidence=weakest(dataset.evidence for dataset in base.datasets.values()),
    )


def _told(population: Population, amount: Floats, near: Flags) -> float:
    """Return how many are ``near``; NaN where they are fewer than ten households, who are not told of.

    Where no household of any of them is counted, fewer than ten people are not told of either.
    """
    found = float(amount[near].sum())
    households = population.amounts.get(HOUSEHOLDS)
    # People without a household are no few households, but people all the same.
    few = (0.0 if households is None else np.nansum(households[near & (amount > 0)])) or found
    return NAN if population.weight == RESIDENTS and 0 < few < FEWEST else found
