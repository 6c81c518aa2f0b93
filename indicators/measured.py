"""The one introduction of numbers to data: id and threshold, through the active datasets, to values."""

from collections.abc import Mapping
from dataclasses import dataclass, replace
from functools import cache, partial
from typing import Final, Protocol, cast

import numpy as np
import pandas as pd
from geopandas.geodataframe import GeoDataFrame

from indicators.cells import Cells
from indicators.coverage import RESIDENTS, Origins
from indicators.ground import Ground, prepare
from indicators.inputs import GROUND_ROLES, Inputs, inputs_of
from indicators.needs import ZONES, Active, missing_needs, why
from indicators.registry import ACCESS, METRES, PEOPLE, STREETS, Recipe, recipes
from indicators.reported import reports_of
from indicators.result import counts_of, no_values, place_counts, values_of
from model.dataset import Dataset
from model.indicator import Indicator, Result
from model.problem import Problem, ProblemError, Severity
from model.report import Reported
from model.role import ROLES
from store import Store, district, indicators, reported_as

__all__ = ["Ground", "Listing", "Shelf", "ground", "groups_told", "listing", "measured", "opened"]

NAN: Final = float("nan")
PERCENT: Final = 100.0
NOTHING: Final = Inputs({}, {}, {})
FIFTHS: Final = tuple(f"income_fifth:{fifth}" for fifth in range(1, 6))
# Groups of residents that any value can be taken over: every column of persons that the role knows, and the fifths.
GROUPS: Final = (
    *(field.name for field in ROLES[RESIDENTS].fields if field.unit == "persons" and field.name != RESIDENTS),
    *FIFTHS,
)


class Shelf(Protocol):
    """Where datasets stand: the store, or what a person pins of it."""

    def active(self, role: str, service: str = "", *, real_only: bool = False) -> Dataset | None:
        """Return the dataset in use."""

    def frame(self, id_: str, version: int | None = None) -> pd.DataFrame:
        """Return the rows of one version."""


@dataclass(frozen=True, slots=True)
class Wish:
    """What a person asks of an indicator beyond its id.

    Parameters
    ----------
    threshold
        Longest walk in metres, >= 0, also the catchment of an access score; None takes the district's, else the
        catalogue's.
    of
        Id of the indicator that a measure of equity is taken over; empty for its own.
    group
        Column of ``residents`` to take the share over, or ``income_fifth:1`` to ``:5``; empty for the indicator's own.
    """

    threshold: float | None = None
    of: str = ""
    group: str = ""


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
    within_reach
        Whether it is the share of people who reach a service on foot within a distance that a reader may choose.
    reports
        What has been printed about it, at the level that it was printed for.
    """

    indicator: Indicator
    computable: bool
    missing: tuple[str, ...]
    built: bool
    reason: str
    within_reach: bool = False
    reports: tuple[Reported, ...] = ()


def opened() -> Store:
    """Return the store where the settings say it is."""
    return Store.open()


def ground(store: Shelf, *, real_only: bool = False) -> Ground:
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


def groups_told(ground: Ground) -> tuple[str, ...]:
    """Return the groups that the residents in use tell of; none where streets stand in for them."""
    population = ground.population
    if population is None or population.weight != RESIDENTS:
        return ()
    return tuple(group for group in GROUPS if population.has(group))


def measured(
    store: Shelf, ground: Ground, indicator_id: str, *, threshold: float | None = None, of: str = "", group: str = ""
) -> Result:
    """Return the values of one indicator, by zone and for the district.

    A place that nobody has mapped counts as absent: what comes out is at best as complete as the data.

    Parameters
    ----------
    threshold
        Longest walk in metres, >= 0, also the catchment of an access score; None takes the district's, else the
        catalogue's.
    of
        Id of the indicator that a measure of equity is taken over; empty for its own.
    group
        Column of ``residents`` to take the value over, or ``income_fifth:1`` to ``:5``; empty for the indicator's own.

    Returns
    -------
    Result
        Where an input is missing every value is NaN with its reason.

    Raises
    ------
    ProblemError
        Rules ``indicator-unknown``, ``of-unfit``, ``group-unknown``.
    """
    wish = Wish(threshold, of, group)
    entry, recipe = _entry(indicator_id), recipes().get(indicator_id)
    _refuse_unfit(entry, recipe, wish)
    active = _sources(store, ground)
    missing = missing_needs(_asked(entry, recipe, wish), recipe, active, group)
    keywords = {} if recipe is None else _keywords(entry, recipe, wish)
    inputs = NOTHING
    if recipe is not None:
        inputs = inputs_of(recipe, ground, active, group, partial(_cells, store, ground, recipe, wish))
    result = Result(
        indicator=entry,
        threshold=keywords.get(METRES, NAN) if recipe is not None else entry.threshold,
        weight=_weight(ground, recipe),
        values=(),
        datasets=inputs.datasets,
        missing=missing,
        reports=reports_of(entry, reported_as(), active),
        keywords=keywords,
        of=_over(recipe, wish),
        group=group,
    )
    reason = why(missing, recipe) or _unusable(ground, entry, recipe, inputs)
    if reason or recipe is None:
        return replace(result, values=no_values(entry, ground, reason), counts=place_counts(inputs.places))
    measure = recipe.run(**inputs.given, **keywords)
    origins = inputs.given.get(RESIDENTS)
    return replace(
        result,
        values=values_of(entry, ground, measure, result.weight, inputs.datasets),
        counts=counts_of(ground, origins if isinstance(origins, Origins) else None, inputs.places),
        people=group or recipe.weight,
    )


def listing(store: Shelf, *, real_only: bool = False) -> tuple[Listing, ...]:
    """Return the whole catalogue with what can be computed now, and what each other entry lacks."""
    # Many entries ask for the same rows; each dataset is read once.
    rows = cache(partial(_rows, store))
    active = Active(lambda role, service: store.active(role, service, real_only=real_only), rows)
    return tuple(_listed(entry, recipes().get(entry.id), active) for entry in indicators())


def _listed(entry: Indicator, recipe: Recipe | None, active: Active) -> Listing:
    missing = missing_needs(entry, recipe, active)
    reason = why(missing, recipe)
    reach = recipe is not None and METRES in recipe.keywords and recipe.uses(RESIDENTS) and bool(recipe.all_services())
    return Listing(
        entry,
        computable=not reason,
        missing=missing,
        built=recipe is not None,
        reason=reason,
        within_reach=reach and entry.unit == "percent",
        reports=reports_of(entry, reported_as(), active),
    )


def _entry(indicator_id: str) -> Indicator:
    for entry in indicators():
        if entry.id == indicator_id:
            return entry
    raise ProblemError(Problem("indicator-unknown", Severity.REFUSE, facts={"indicator": indicator_id}))


def _refuse_unfit(entry: Indicator, recipe: Recipe | None, wish: Wish) -> None:
    """Stop a wish that the indicator cannot grant before it is passed over without a word.

    Raises
    ------
    ProblemError
        Rules ``of-unfit``, ``group-unknown``.
    """
    if wish.of:
        over = recipes().get(_entry(wish.of).id)
        if recipe is None or not recipe.over or over is None or over.over or not over.uses(RESIDENTS):
            facts = {"indicator": entry.id, "of": wish.of}
            raise ProblemError(Problem("of-unfit", Severity.REFUSE, facts=facts))
    if wish.group and (wish.group not in GROUPS or recipe is None or not recipe.uses(RESIDENTS)):
        facts = {"indicator": entry.id, "group": wish.group, "known": ", ".join(GROUPS)}
        raise ProblemError(Problem("group-unknown", Severity.REFUSE, facts=facts, candidates=GROUPS))


def _rows(store: Shelf, dataset: Dataset) -> GeoDataFrame:
    return cast("GeoDataFrame", store.frame(dataset.id, dataset.version))


def _sources(store: Shelf, ground: Ground) -> Active:
    """Return the datasets in use: for the ground's roles what it was made of, though the store moved on."""

    def dataset(role: str, service: str) -> Dataset | None:
        if role in GROUND_ROLES:
            return ground.datasets.get(role)
        return store.active(role, service, real_only=ground.real_only)

    return Active(dataset, partial(_rows, store))


def _over(recipe: Recipe | None, wish: Wish) -> str:
    """Return the indicator that another one is taken over; empty for most."""
    return "" if recipe is None or not recipe.over else wish.of or recipe.over


def _asked(entry: Indicator, recipe: Recipe | None, wish: Wish) -> Indicator:
    """Return ``entry`` with the needs of what it is taken over, where a person named another than its own."""
    over = _over(recipe, wish)
    if not over or recipe is None or over == recipe.over:
        return entry
    own = tuple(need for need in entry.needs if need.partition(".")[0] == RESIDENTS)
    return replace(entry, needs=tuple(dict.fromkeys((*own, *_entry(over).needs))))


def _keywords(entry: Indicator, recipe: Recipe, wish: Wish) -> dict[str, float]:
    """Return the recipe's numbers; for its reach the one asked for, else the district's, else the catalogue's."""
    keywords = dict(recipe.keywords)
    if METRES in keywords:
        own = keywords[METRES] if np.isnan(entry.threshold) else entry.threshold
        usual = district().thresholds.get(entry.id, own)
        keywords[METRES] = usual if wish.threshold is None else wish.threshold
    return keywords


def _weight(ground: Ground, recipe: Recipe | None) -> str:
    """Return what the value is weighted by: residents, metres of street in their stead, or nothing."""
    if recipe is None or recipe.uses(RESIDENTS):
        return "" if ground.population is None else ground.population.weight
    return RESIDENTS if recipe.uses(PEOPLE) or recipe.uses(ACCESS) else ""


def _cells(store: Shelf, ground: Ground, recipe: Recipe, wish: Wish) -> tuple[Cells | None, Mapping[str, Dataset]]:
    """Return the values at the origins that ``recipe`` is taken over, and what they were made from."""
    entry = _entry(_over(recipe, wish))
    over = recipes().get(entry.id)
    if over is None:
        return None, {}
    inputs = inputs_of(over, ground, _sources(store, ground), wish.group, lambda: (None, {}))
    origins = inputs.given.get(RESIDENTS)
    if ground.population is None or not isinstance(origins, Origins) or _unusable(ground, entry, over, inputs):
        return None, inputs.datasets
    limits = _keywords(entry, over, wish)
    key = (entry.id, *limits.items(), wish.group, *((d.id, d.version, d.sha256) for d in inputs.datasets.values()))
    value = ground.memory.recall(key, np.ndarray, lambda: over.run(**inputs.given, **limits).cells)
    best = np.nanmax(value) if np.isfinite(value).any() else NAN
    ceiling = PERCENT if entry.unit == "percent" else float(best)
    cells = Cells(value, origins.amount, origins.zone, origins.zones, ground.population.fifth, ceiling)
    return cells, inputs.datasets


def _unusable(ground: Ground, entry: Indicator, recipe: Recipe | None, inputs: Inputs) -> str:
    """Return why active data still gives nothing: a layer without a single usable row."""
    if recipe is None:
        return ""
    if ground.walk is None and (recipe.uses(STREETS) or recipe.services):
        return "no-network"
    if ground.zones is None and ZONES in entry.needs:
        return "no-zones"
    if not set(recipe.inputs) <= set(inputs.given) or (recipe.either and not inputs.places):
        return "no-data"
    # Places of elsewhere only: that none is mapped here is no proof that there is none.
    services = {*recipe.services, *recipe.either}
    return "no-places" if services and not any(found.used() for found in inputs.places.values()) else ""
