"""The one introduction of numbers to data: id and threshold, through the active datasets, to values."""

from collections.abc import Mapping
from dataclasses import dataclass
from functools import cache, partial
from typing import Final, cast

import numpy as np
from geopandas.geodataframe import GeoDataFrame

from indicators.coverage import IN_NO_ZONE, RESIDENTS, Measure, Origins, persons, to_target
from indicators.ground import Ground, Walk, prepare
from indicators.needs import FACILITIES, WALK_NETWORK, ZONES, Active, missing_needs, why
from indicators.places import Facilities
from indicators.registry import Recipe, recipes
from model.dataset import Dataset
from model.evidence import weakest
from model.indicator import DISTRICT_ZONE, STREET_METRES, Indicator, Result, Value
from model.problem import Problem, ProblemError, Severity
from store import Store, district, indicators

__all__ = ["Ground", "Listing", "ground", "listing", "measured", "opened"]

GROUND_ROLES: Final = (ZONES, RESIDENTS, WALK_NETWORK)
NAN: Final = float("nan")


@dataclass(frozen=True, slots=True)
class Listing:
    """One entry of the catalogue, and whether it can be computed now.

    Parameters
    ----------
    computable
        True when there is a function for it and data for all its needs.
    missing
        Needs that no active dataset fills, as the catalogue spells them; ``a|b`` wants one of them.
    built
        Whether there is a function for it.
    reason
        Id of why it cannot be computed; empty when it can.
    """

    indicator: Indicator
    computable: bool
    missing: tuple[str, ...]
    built: bool
    reason: str


def opened() -> Store:
    """Return the store where the settings say it is."""
    return Store.open()


def ground(store: Store, *, real_only: bool = False) -> Ground:
    """Return what all indicators share in the present state of the store.

    Takes seconds where the network is large: keep it for as long as ``store.state()`` stays.

    Parameters
    ----------
    real_only
        Never use an illustrative dataset.
    """
    active = {role: store.active(role, real_only=real_only) for role in GROUND_ROLES}
    datasets = {role: dataset for role, dataset in active.items() if dataset is not None}
    frames = {role: _rows(store, dataset) for role, dataset in datasets.items()}
    return prepare(frames, datasets, district().metric_crs, real_only=real_only)


def measured(store: Store, ground: Ground, indicator_id: str, *, threshold: float | None = None) -> Result:
    """Return the values of one indicator, by zone and for the district.

    A place that nobody has mapped counts as absent: what comes out is at best as complete as the data.

    Parameters
    ----------
    threshold
        Longest walk in metres, >= 0; None takes the district's, else the catalogue's.

    Returns
    -------
    Result
        Where an input is missing every value is NaN with its reason.

    Raises
    ------
    ProblemError
        Rule ``indicator-unknown``.
    """
    entry = _entry(indicator_id)
    recipe = recipes().get(indicator_id)
    limit = _limit(entry, recipe, threshold)
    services = {} if recipe is None else _services(store, ground, recipe)
    active = Active(partial(_active, store, ground), partial(_rows, store))
    missing = missing_needs(entry, recipe, active)
    datasets = {**ground.datasets, **services}
    places = _places(store, ground, services)
    reason = why(missing, recipe) or _unusable(ground, recipe, places)
    if reason or recipe is None or ground.population is None or ground.walk is None:
        return _nothing(entry, ground, limit, datasets, missing, places, reason)
    origins = ground.population.over(recipe.weight)
    measure = recipe.run(origins, ground.walk, **places, **{recipe.threshold[0]: limit})
    return Result(
        indicator=entry,
        threshold=limit,
        weight=origins.weight,
        values=_values(entry, ground, measure, origins, datasets),
        datasets=datasets,
        counts=_counts(ground, ground.walk, origins, places),
        people=recipe.weight,
    )


def listing(store: Store, *, real_only: bool = False) -> tuple[Listing, ...]:
    """Return the whole catalogue with what can be computed now, and what each other entry lacks."""
    # Many entries ask for the same rows; each dataset is read once.
    rows = cache(partial(_rows, store))
    active = Active(lambda role, service: store.active(role, service, real_only=real_only), rows)
    return tuple(_listed(entry, recipes().get(entry.id), active) for entry in indicators())


def _listed(entry: Indicator, recipe: Recipe | None, active: Active) -> Listing:
    missing = missing_needs(entry, recipe, active)
    reason = why(missing, recipe)
    return Listing(entry, computable=not reason, missing=missing, built=recipe is not None, reason=reason)


def _entry(indicator_id: str) -> Indicator:
    for entry in indicators():
        if entry.id == indicator_id:
            return entry
    raise ProblemError(Problem("indicator-unknown", Severity.REFUSE, facts={"indicator": indicator_id}))


def _rows(store: Store, dataset: Dataset) -> GeoDataFrame:
    return cast("GeoDataFrame", store.frame(dataset.id, dataset.version))


def _active(store: Store, ground: Ground, role: str, service: str) -> Dataset | None:
    """Return the dataset in use: for the ground's roles what the ground was made of, though the store moved on."""
    if role in GROUND_ROLES:
        return ground.datasets.get(role)
    return store.active(role, service, real_only=ground.real_only)


def _services(store: Store, ground: Ground, recipe: Recipe) -> dict[str, Dataset]:
    found = {name: _active(store, ground, FACILITIES, name) for name in recipe.all_services()}
    return {name: dataset for name, dataset in found.items() if dataset is not None}


def _places(store: Store, ground: Ground, services: Mapping[str, Dataset]) -> dict[str, Facilities]:
    """Return the places of each service on the streets; of a service without any place, nothing."""
    if ground.walk is None:
        return {}
    places = {}
    for service, dataset in services.items():
        key = (dataset.id, dataset.version, dataset.sha256, service)
        found = ground.facilities(ground.walk, key, partial(_rows_of_service, store, dataset, service))
        if len(found.mode):
            places[service] = found
    return places


def _rows_of_service(store: Store, dataset: Dataset, service: str) -> GeoDataFrame:
    rows = _rows(store, dataset)
    chosen: GeoDataFrame = rows.loc[rows["service"] == service]
    return chosen


def _limit(entry: Indicator, recipe: Recipe | None, threshold: float | None) -> float:
    """Return the reach asked for, else the district's, else the catalogue's, else the function's own."""
    own = NAN if recipe is None else recipe.threshold[1]
    usual = district().thresholds.get(entry.id, own if np.isnan(entry.threshold) else entry.threshold)
    return usual if threshold is None else threshold


def _unusable(ground: Ground, recipe: Recipe | None, places: Mapping[str, Facilities]) -> str:
    """Return why active data still gives nothing: a layer without a single usable row."""
    if ground.walk is None:
        return "no-network"
    if ground.zones is None:
        return "no-zones"
    wanted = set() if recipe is None else set(recipe.services)
    if not places or not wanted <= set(places):
        return "no-data"
    # Places of elsewhere only: that none is mapped here is no proof that there is none.
    return "" if any(found.used() for found in places.values()) else "no-places"


def _zone_ids(ground: Ground) -> tuple[str, ...]:
    return (*(ground.zones.ids if ground.zones is not None else ()), DISTRICT_ZONE)


def _nothing(
    entry: Indicator,
    ground: Ground,
    limit: float,
    datasets: Mapping[str, Dataset],
    missing: tuple[str, ...],
    places: Mapping[str, Facilities],
    reason: str,
) -> Result:
    """Return a result that says why there is none: never an exception, never a zero."""
    values = (
        Value(entry.id, zone, NAN, NAN, NAN, entry.unit, NAN, NAN, None, NAN, "", reason) for zone in _zone_ids(ground)
    )
    weight = "" if ground.population is None else ground.population.weight
    return Result(entry, limit, weight, tuple(values), datasets, missing, _place_counts(places))


def _values(
    entry: Indicator, ground: Ground, measure: Measure, origins: Origins, datasets: Mapping[str, Dataset]
) -> tuple[Value, ...]:
    nobody = np.full(len(measure.value), np.nan)
    people = nobody if origins.weight == STREET_METRES else persons(measure)
    short = (
        nobody if entry.target is None else np.where(np.isnan(people), nobody, to_target(measure, entry.target.value))
    )
    evidence = weakest(dataset.evidence for dataset in datasets.values())
    vintage = _oldest(datasets)
    return tuple(
        Value(
            indicator=entry.id,
            zone=zone,
            value=float(measure.value[row]),
            low=float(measure.low[row]),
            high=float(measure.high[row]),
            unit=entry.unit,
            persons=float(people[row]),
            persons_to_target=float(short[row]),
            evidence=evidence,
            measured_share=float(measure.measured_share[row]),
            vintage=vintage,
            reason=measure.reason[row],
            base=float(measure.measured[row]),
        )
        for row, zone in enumerate(_zone_ids(ground))
    )


def _oldest(datasets: Mapping[str, Dataset]) -> str:
    """Return the oldest vintage of what was counted: a number is no younger than its oldest input.

    Empty where any of them does not say. Borders do not age a number, so those of the zones are not asked.
    """
    dates = [dataset.vintage for role, dataset in datasets.items() if role != ZONES]
    return min(dates, default="") if all(date[:4].isdigit() for date in dates) else ""


def _counts(ground: Ground, walk: Walk, origins: Origins, places: Mapping[str, Facilities]) -> dict[str, float]:
    """Return what the note beside the map tells of how much went in and what fell out."""
    here = origins.zone != IN_NO_ZONE
    without_point = 0 if ground.population is None else ground.population.without_point
    return _place_counts(places) | {
        "origins": float(here.sum()),
        "origins_in_no_zone": float((~here).sum() + without_point),
        "origins_unsnapped": float((here & (walk.origins.segment < 0)).sum()),
        "blank_cells": float((here & np.isnan(origins.amount)).sum()),
        "island_percent": 100.0 * walk.island_share,
    }


def _place_counts(places: Mapping[str, Facilities]) -> dict[str, float]:
    return {
        "facilities": float(sum(found.used() for found in places.values())),
        "facilities_unsnapped": float(sum(found.unsnapped() for found in places.values())),
    }
