"""The one introduction of numbers to data: id and threshold, through the active datasets, to values."""

from collections.abc import Iterable, Mapping
from dataclasses import replace
from functools import cache, partial
from typing import Final

import numpy as np

from indicators.cells import Cells
from indicators.coverage import RESIDENTS, Origins
from indicators.gathered import Ran, asked_of, ran_of
from indicators.ground import Ground, prepare
from indicators.inputs import GROUND_ROLES, Inputs, inputs_of
from indicators.listing import Listing, listed
from indicators.made import entry_of, recipe_of
from indicators.memory import Memory
from indicators.needs import missing_needs, observed_by, why
from indicators.network import in_use, network_report
from indicators.registry import METRES, OBSERVATIONS, Recipe, recipes
from indicators.reported import reports_of
from indicators.result import counts_of, no_values, place_counts, values_of
from indicators.running import as_told, counted, guarded, rows_told, run
from indicators.shelf import Shelf
from indicators.sources import rows_once, sources, standing
from indicators.stranding import STRANDING, entries_of, recipe_for, service_of
from indicators.used import rows_used
from indicators.walking import BY_ID
from indicators.wish import NO_WISH, Plan, Wish
from model.dataset import Dataset
from model.indicator import Indicator, Result, Target
from model.network import NetworkReport
from model.problem import Problem, ProblemError, Severity
from model.role import GROUPS, SERVICES
from store import Store, capacity_units, district, further, indicators, reported_as

__all__ = [
    "Ground",
    "Listing",
    "Shelf",
    "catalogued",
    "cells",
    "computable",
    "given",
    "ground",
    "groups_told",
    "listing",
    "measured",
    "network",
    "opened",
    "written_in_code",
]

NAN: Final = float("nan")
PERCENT: Final = 100.0


def opened() -> Store:
    """Return the store where the settings say it is."""
    return Store.open()


def ground(store: Shelf, *, real_only: bool = False, profile: str = "", like: Ground | None = None) -> Ground:
    """Return what all indicators share in the present state of the store.

    Takes seconds where the network is large: keep it for as long as ``store.state()`` stays.

    Parameters
    ----------
    real_only
        Never use an illustrative dataset.
    profile
        Who walks: ``adult``, ``older``, ``child`` or ``wheelchair``, their metres being what the adult walks in the
        same time; empty for plain metres.
    like
        A ground of another state of the data: what is made of the same versions is taken from it.

    Raises
    ------
    ProblemError
        Rule ``profile-unknown``.
    """
    if profile and profile not in BY_ID:
        facts = {"profile": profile, "known": ", ".join(BY_ID)}
        raise ProblemError(Problem("profile-unknown", Severity.REFUSE, facts=facts, candidates=tuple(BY_ID)))
    active = ((role, store.active(role, real_only=real_only)) for role in GROUND_ROLES)
    datasets = {role: dataset for role, dataset in active if dataset is not None}
    read = Memory(None if like is None else like.read)
    return prepare(
        {role: rows_once(read, store, dataset) for role, dataset in datasets.items()},
        datasets,
        district().metric_crs,
        real_only=real_only,
        profile=profile,
        units=capacity_units(),
        like=like,
        read=read,
    )


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
    other = partial(_plan, store)
    plan = other(indicator_id, Wish(threshold, of, group))
    plan.refuse_unfit(other)
    entry, recipe = plan.entry, plan.recipe
    active = sources(store, ground)
    missing = missing_needs(plan.asked(other), recipe, active, group)
    keywords = plan.keywords(district())
    numbers = plan.reach(other, district()) | keywords
    parts = active.parts(OBSERVATIONS)
    inputs = _rested(_inputs(store, ground, plan), plan, parts)
    result = Result(
        indicator=entry,
        threshold=entry.threshold if recipe is None else numbers.get(METRES, NAN),
        weight=plan.weight(ground),
        values=(),
        datasets=inputs.datasets,
        missing=missing,
        reports=reports_of(entry, reported_as(), active),
        keywords=numbers,
        of=plan.over,
        group=group,
        profile=ground.profile,
        definition=None if recipe is None else recipe.definition,
    )
    reason = why(missing, recipe) or plan.unusable(ground, inputs)
    if reason or recipe is None:
        return replace(result, values=no_values(entry, ground, reason), counts=place_counts(inputs.places))
    measure, inputs = run(plan, recipe, inputs, keywords)
    inputs = _rested(inputs, plan, parts)
    measure = guarded(measure, ground, inputs, group)
    return replace(
        result,
        datasets=inputs.datasets,
        values=values_of(entry, ground, measure, result.weight, as_told(inputs, active, recipe)),
        counts=counts_of(ground, counted(entry, inputs), inputs.places) | rows_told(inputs),
        people=group or recipe.weight,
        used=rows_used(ground, active, inputs),
    )


def given(
    store: Shelf, ground: Ground, indicator_id: str, *, threshold: float | None = None
) -> tuple[Inputs, Mapping[str, float], str]:
    """Return what an indicator's function is given, its numbers, and why it cannot be run; empty where it can."""
    plan = _plan(store, indicator_id, Wish(threshold))
    inputs = _inputs(store, ground, plan)
    missing = missing_needs(plan.entry, plan.recipe, sources(store, ground))
    return inputs, plan.keywords(district()), why(missing, plan.recipe) or plan.unusable(ground, inputs)


def network(
    store: Shelf, ground: Ground, services: Iterable[str] = SERVICES, threshold: float | None = None
) -> NetworkReport:
    """Return what is wrong with, and unknown of, the streets in use, and which link would help each service most.

    Parameters
    ----------
    threshold
        Longest walk in metres; None takes that of the first indicator about the service.
    """
    places, datasets = in_use(ground, sources(store, ground), services, threshold, indicators())
    return network_report(ground, places, datasets)


def cells(
    store: Shelf, ground: Ground, indicator_id: str, *, threshold: float | None = None, group: str = ""
) -> tuple[Cells | None, Mapping[str, Dataset]]:
    """Return the value of an indicator at every origin, and what it was made from; None where there is none.

    Parameters
    ----------
    threshold, group
        As for ``measured``.
    """
    plan = _plan(store, indicator_id, Wish(threshold, group=group))
    if plan.recipe is None:
        return None, {}
    inputs, keywords = _inputs(store, ground, plan), plan.keywords(district())
    origins = inputs.given.get(RESIDENTS)
    if ground.population is None or not isinstance(origins, Origins) or plan.unusable(ground, inputs):
        return None, inputs.datasets
    recipe = plan.recipe
    parts = sources(store, ground).parts(OBSERVATIONS) if recipe.uses(OBSERVATIONS) else {}
    pins = ((name, dataset.pin) for name, dataset in (*inputs.datasets.items(), *parts.items()))
    key = (recipe.id, *keywords.items(), group, *pins)
    ran = ground.memory.recall(key, Ran, lambda: ran_of(recipe, inputs.given, keywords))
    value, datasets = ran.cells, {**inputs.datasets, **asked_of(parts, ran.asked)}
    best = np.nanmax(value) if np.isfinite(value).any() else NAN
    ceiling = PERCENT if plan.entry.unit == "percent" else float(best)
    made = Cells(value, origins.amount, origins.zone, origins.zones, ground.population.fifth, ceiling)
    return made, datasets


def listing(store: Shelf, *, real_only: bool = False) -> tuple[Listing, ...]:
    """Return the whole catalogue with what can be computed now, and what each other entry lacks."""
    active, real = standing(store, real_only=real_only)
    return tuple(listed(entry, recipe, active, reported_as(), real) for entry, recipe in _entries(store))


def computable(store: Shelf, ground: Ground) -> tuple[Indicator, ...]:
    """Return the entries of the catalogue that can be computed in one state of the data, in its order."""
    active = sources(store, ground)
    return tuple(entry for entry, recipe in _entries(store) if not why(missing_needs(entry, recipe, active), recipe))


def catalogued(store: Shelf) -> frozenset[str]:
    """Return the ids of all indicators that there are, those made without code among them."""
    return frozenset(entry.id for entry, _ in _entries(store))


def written_in_code() -> frozenset[str]:
    """Return the ids that no indicator made without code can take."""
    return frozenset(entry.id for entry in (*indicators(), *further()))


def _entries(store: Shelf) -> tuple[tuple[Indicator, Recipe | None], ...]:
    """Return the whole catalogue: what is written in code, then what was made without."""
    made = ((entry_of(one), recipe_of(one)) for one in store.definitions())
    return (*((entry, recipes().get(entry.id)) for entry in indicators()), *made)


def _plan(store: Shelf, indicator_id: str, wish: Wish = NO_WISH) -> Plan:
    """Return what is known of an indicator, with the district's own target where it has set one.

    What is written in code comes first: nothing made without code can take its place.

    Raises
    ------
    ProblemError
        Rule ``indicator-unknown``.
    """
    found = next((entry for entry in (*indicators(), *_strandings()) if entry.id == indicator_id), None)
    if found is None:
        made = next((one for one in store.definitions() if one.id == indicator_id), None)
        if made is not None:
            return Plan(entry_of(made), recipe_of(made), wish)
        raise ProblemError(Problem("indicator-unknown", Severity.REFUSE, facts={"indicator": indicator_id}))
    own = district().targets.get(indicator_id)
    entry = found if own is None else replace(found, target=Target(own, "district"))
    service = service_of(indicator_id)
    recipe = recipe_for(service) if service else recipes().get(indicator_id)
    return Plan(entry, recipe, wish)


@cache
def _strandings() -> tuple[Indicator, ...]:
    """Return one entry for each service whose counter might close."""
    return entries_of(next(entry for entry in further() if entry.id == STRANDING))


def _inputs(store: Shelf, ground: Ground, plan: Plan) -> Inputs:
    if plan.recipe is None:
        return Inputs({}, {}, {})
    wish = plan.wish
    over = partial(cells, store, ground, plan.over, threshold=wish.threshold, group=wish.group)
    return inputs_of(plan.recipe, ground, sources(store, ground), wish.group, over)


def _rested(inputs: Inputs, plan: Plan, parts: Mapping[str, Dataset]) -> Inputs:
    """Return the inputs with the datasets of observations that the number rests on, and no others."""
    if plan.recipe is None or not plan.recipe.uses(OBSERVATIONS):
        return inputs
    return inputs.resting_on(parts, observed_by(plan.entry))
