"""What a recipe is given: each of its parameters made from the active data, and the datasets that went into it."""

from collections.abc import Callable, Iterable, Mapping
from dataclasses import dataclass
from functools import partial
from typing import Final

from geopandas.geodataframe import GeoDataFrame

from indicators.backdrop import Backdrop, backdrop_of
from indicators.cells import Cells
from indicators.coverage import RESIDENTS
from indicators.gathered import asked_of, gathered
from indicators.ground import Ground
from indicators.needs import FACILITIES, WALK_NETWORK, ZONES, Active
from indicators.observed import Observations
from indicators.places import Facilities
from indicators.registry import ACCESS, BACKDROP, OBSERVATIONS, PEOPLE, ROWS, STREETS, Recipe
from indicators.rows import Rows, rows_of
from indicators.walking import BARRIERS
from model.dataset import Dataset
from model.indicator import STREET_METRES
from model.role import SERVICES

GROUND_ROLES: Final = (ZONES, RESIDENTS, WALK_NETWORK, BARRIERS)


@dataclass(frozen=True, slots=True, eq=False)
class Inputs:
    """The parameters of one recipe.

    Parameters
    ----------
    given
        What each parameter is given; one that has no data is left out.
    datasets
        By role or service, everything that they were made from.
    places
        The services among ``given``.
    """

    given: Mapping[str, object]
    datasets: Mapping[str, Dataset]
    places: Mapping[str, Facilities]

    def without(self, parameter: str, role: str) -> "Inputs":
        """Return the inputs less one parameter and the dataset that it was made from."""
        given = {name: value for name, value in self.given.items() if name != parameter}
        datasets = {name: dataset for name, dataset in self.datasets.items() if name != role}
        return Inputs(given, datasets, self.places)

    def resting_on(self, parts: Mapping[str, Dataset], needed: Iterable[str]) -> "Inputs":
        """Return the inputs with the datasets of observations that are needed, and that were really asked for more.

        Parameters
        ----------
        parts
            The dataset of observations in use by parameter.
        needed
            Parameters that the catalogue names.
        """
        found = self.given.get(OBSERVATIONS)
        asked = {*needed, *(found.asked if isinstance(found, Observations) else ())}
        others = {name: dataset for name, dataset in self.datasets.items() if dataset.role != OBSERVATIONS}
        return Inputs(self.given, {**others, **asked_of(parts, asked)}, self.places)


def inputs_of(
    recipe: Recipe,
    ground: Ground,
    active: Active,
    group: str,
    cells: Callable[[], tuple[Cells | None, Mapping[str, Dataset]]],
) -> Inputs:
    """Return what ``recipe`` can be given in this state of the data.

    Parameters
    ----------
    group
        Column of ``residents`` that shares are taken over, instead of the recipe's own; empty for that.
    cells
        Asked for the values of the indicator that the recipe is taken over, and what they were made from.
    """
    given: dict[str, object] = {}
    datasets = _ground_datasets(recipe, ground)
    places: dict[str, Facilities] = {}
    makers: dict[str, Callable[[], object]] = {
        RESIDENTS: lambda: _origins(ground, group or recipe.weight),
        PEOPLE: lambda: _people(ground),
        STREETS: lambda: ground.walk,
        ZONES: lambda: ground.zones,
        OBSERVATIONS: partial(gathered, ground, active),
        BACKDROP: partial(_backdrop, ground, active, datasets),
        ROWS: partial(_own_rows, ground, active, recipe, datasets),
    }
    for name in (*recipe.inputs, *recipe.either, *recipe.optional):
        if name in SERVICES:
            found = places_in_use(ground, active, name, datasets)
            if found is not None:
                places[name] = found
        elif name == ACCESS:
            made, more = cells()
            datasets |= more
            if made is not None:
                given[name] = made
        elif (value := makers[name]()) is not None:
            given[name] = value
    return Inputs(given | places, datasets, places)


def _ground_datasets(recipe: Recipe, ground: Ground) -> dict[str, Dataset]:
    """Return the datasets of the ground that ``recipe`` rests on: streets only where somebody walks."""
    walks = recipe.uses(STREETS) or bool(recipe.services or recipe.either)
    counts = recipe.uses(RESIDENTS) or recipe.uses(PEOPLE)
    on_streets = ground.population is not None and ground.population.weight == STREET_METRES
    roles = {
        ZONES: True,
        RESIDENTS: counts,
        WALK_NETWORK: walks or (recipe.uses(RESIDENTS) and on_streets),
        BARRIERS: walks,
    }
    return {role: ground.datasets[role] for role, used in roles.items() if used and role in ground.datasets}


def _origins(ground: Ground, column: str) -> object | None:
    population = ground.population
    return population.over(column) if population is not None and population.has(column) else None


def _people(ground: Ground) -> object | None:
    population = ground.population
    return population.people() if population is not None and population.weight == RESIDENTS else None


def _backdrop(ground: Ground, active: Active, datasets: dict[str, Dataset]) -> Backdrop | None:
    """Return the backdrop in use, read once for every ground."""
    dataset = active.dataset(BACKDROP, "")
    if dataset is None:
        return None
    datasets[BACKDROP] = dataset
    key = (f"backdrop in {ground.metric_crs}", dataset.pin)
    return ground.read.recall(key, Backdrop, lambda: backdrop_of(active.frame(dataset), ground.metric_crs))


def _own_rows(ground: Ground, active: Active, recipe: Recipe, datasets: dict[str, Dataset]) -> Rows | None:
    """Return the rows of the dataset that an indicator was made of without code, laid on the zones once."""
    definition = recipe.definition
    dataset = None if definition is None else active.named(definition.dataset)
    if definition is None or dataset is None or ground.zones is None:
        return None
    datasets[ROWS] = dataset
    zones, columns = ground.zones, definition.columns()
    key = (ROWS, dataset.pin, columns)
    return ground.memory.recall(key, Rows, lambda: rows_of(active.frame(dataset), zones, ground.metric_crs, columns))


def places_in_use(ground: Ground, active: Active, service: str, datasets: dict[str, Dataset]) -> Facilities | None:
    """Return the places of one service on the streets; None without streets or without any place.

    Parameters
    ----------
    datasets
        Gets the dataset that they were made from.
    """
    dataset = active.dataset(FACILITIES, service)
    if dataset is None:
        return None
    datasets[service] = dataset
    if ground.walk is None:
        return None
    key = (dataset.pin, service)
    found = ground.facilities(ground.walk, key, partial(_of_service, active, dataset, service))
    return found if len(found.mode) else None


def _of_service(active: Active, dataset: Dataset, service: str) -> GeoDataFrame:
    rows = active.frame(dataset)
    chosen: GeoDataFrame = rows.loc[rows["service"] == service]
    return chosen
