"""What the engine is asked about new sites: candidates, homes and the walks between them, of the active data."""

from collections.abc import Iterable
from dataclasses import dataclass
from typing import Final, cast

import numpy as np
from geopandas.geodataframe import GeoDataFrame

from accessibility.siting_question import Question, question
from indicators.backdrop import Backdrop, backdrop_of
from indicators.coverage import IN_NO_ZONE, Floats
from indicators.ground import Ground, Walk
from indicators.inputs import places_in_use
from indicators.needs import FACILITIES, Active
from indicators.network import USUAL_WALK_METRES
from indicators.population import Population
from indicators.registry import BACKDROP
from indicators.shelf import Shelf
from indicators.siting_places import Candidates, listed_places, street_points
from indicators.siting_wish import Siting, refuse_if
from indicators.sources import sources
from model.dataset import Dataset
from model.indicator import Indicator
from model.role import SERVICES

# What one person counts by income fifth, the poorest first: as 5 : 4 : 3 : 2 : 1, the middle one as everybody counts
# elsewhere. Whose fifth nobody knows counts as the middle one.
FIFTH_WEIGHTS: Final = (5 / 3, 4 / 3, 1.0, 2 / 3, 1 / 3)


@dataclass(frozen=True, slots=True, eq=False)
class Put:
    """A wish, laid on the ground.

    Parameters
    ----------
    count
        How many sites are asked for and can be paid for.
    limit
        Longest walk in metres.
    standing
        How many sites of the service stand already.
    """

    wish: Siting
    count: int
    limit: float
    places: Candidates
    population: Population
    standing: int
    asked: Question
    datasets: dict[str, Dataset]


def put(store: Shelf, base: Ground, wish: Siting, catalogue: Iterable[Indicator]) -> Put:
    """Return what the engine is asked.

    Raises
    ------
    ProblemError
        What ``siting.sited`` refuses.
    """
    count = wish.paid_for()
    refuse_if(base.walk is None or base.population is None, "site-no-streets")
    population = cast("Population", base.population)
    refuse_if(wish.objective == "equity" and not tells_fifths(population), "site-equity")
    active, datasets = sources(store, base), dict(base.datasets)
    places = _candidates(store, active, base, wish, datasets)
    refuse_if(count > len(places.points), "site-too-few", count=count, candidates=len(places.points))
    usual = (one.threshold for one in catalogue if wish.service in {part for n in one.needs for part in n.split("|")})
    limit = next(usual, USUAL_WALK_METRES) if wish.threshold is None else wish.threshold
    limit = USUAL_WALK_METRES if np.isnan(limit) else limit
    asked, standing = question_of(active, base, wish, places, limit, datasets)
    return Put(wish, count, limit, places, population, standing, asked, datasets)


def question_of(
    active: Active, base: Ground, wish: Siting, places: Candidates, limit: float, datasets: dict[str, Dataset]
) -> tuple[Question, int]:
    """Return the question, and how many sites stand already; none where no place of the service is mapped.

    Parameters
    ----------
    datasets
        Gets what the sites that stand were made from.
    """
    walk, population = cast("Walk", base.walk), cast("Population", base.population)
    stand = places_in_use(base, active, wish.service, datasets)
    homes = len(walk.origins.segment)
    measured = walk.origins.segment >= 0
    standing = np.where(measured, np.inf, np.nan) if stand is None else walk.to(stand)
    metres = np.full((len(places.points), homes), np.inf)
    pairs = walk.router.pairs(walk.origins, places.snapped, np.inf)
    metres[pairs.facility, pairs.origin] = pairs.metres
    metres[:, ~measured] = np.nan
    zone = population.zone if population.zones else np.zeros(homes, dtype=np.int64)
    asked = question(
        metres,
        standing,
        population.sums()[0],
        limit,
        zone=np.where(zone == IN_NO_ZONE, -1, zone),
        weight=weights_of(population),
        capacity=wish.capacity,
    )
    return asked, 0 if stand is None else stand.used()


def tells_fifths(population: Population) -> bool:
    """Tell whether anybody knows which income fifth homes belong to."""
    return bool(np.isfinite(population.fifth).any())


def weights_of(population: Population) -> Floats:
    """Return (k,) what one person of each home counts where equity counts."""
    weights: Floats = np.ones(len(population.fifth))
    for fifth, weight in enumerate(FIFTH_WEIGHTS, 1):
        weights[population.fifth == fifth] = weight
    return weights


def _candidates(store: Shelf, active: Active, base: Ground, wish: Siting, datasets: dict[str, Dataset]) -> Candidates:
    walk = cast("Walk", base.walk)
    if not wish.candidates:
        return street_points(base, walk, wish.spacing)
    if wish.candidates in SERVICES:
        dataset = active.dataset(FACILITIES, wish.candidates)
        refuse_if(dataset is None, "candidate-none", name=wish.candidates)
        dataset = cast("Dataset", dataset)
        found = active.frame(dataset)
        found = cast("GeoDataFrame", found.loc[found["service"] == wish.candidates])
    else:
        dataset = store.dataset(wish.candidates)
        read = store.frame(dataset.id, dataset.version)
        refuse_if(not isinstance(read, GeoDataFrame) or not len(read), "candidate-none", name=wish.candidates)
        found = cast("GeoDataFrame", read)
    datasets["candidates"] = dataset
    return listed_places(base, walk, found, _backdrop(active, base, datasets))


def _backdrop(active: Active, base: Ground, datasets: dict[str, Dataset]) -> Backdrop | None:
    """Return what is sea and canal, where it is drawn."""
    dataset = active.dataset(BACKDROP, "")
    if dataset is None:
        return None
    datasets[BACKDROP] = dataset
    return backdrop_of(active.frame(dataset), base.metric_crs)
