"""The same question under other assumptions: who walks, which bridges are open, where people will live."""

from collections.abc import Iterator
from dataclasses import replace
from typing import Final, cast

import numpy as np

from accessibility.siting_question import Question
from indicators.columns import flags
from indicators.ground import Ground, Walk, prepare
from indicators.inputs import GROUND_ROLES
from indicators.needs import WALK_NETWORK
from indicators.shelf import Shelf
from indicators.siting_asked import Put, question_of
from indicators.sources import rows_once, sources
from indicators.walking import BY_ID

# A fifth more people in one zone: what a district may add within about ten years (this project's assumption).
GROWTH: Final = 0.2
# One world for each of the zones in which most people live; one for every zone would drown the other assumptions.
GROWING_ZONES: Final = 3
TODAY: Final = "today"


def worlds_of(store: Shelf, base: Ground, laid: Put) -> Iterator[tuple[str, Question]]:
    """Yield the worlds by id, today first.

    ``walks-<profile>``: all walk as that profile does. ``no-bridges``: every street that is marked as a bridge is
    closed, as in a flood. ``counts-<group>``: only these are counted. ``grows-<zone>``: ``GROWTH`` more people there.
    """
    yield TODAY, laid.asked
    for profile in BY_ID:
        if profile != base.profile:
            yield f"walks-{profile}", _elsewhere(store, _ground(store, base, profile=profile), laid)
    if (closed := _without_bridges(store, base)) is not None:
        yield "no-bridges", _elsewhere(store, closed, laid)
    population = laid.population
    for group in ("children_6_11", "older_65"):
        if group in population.amounts:
            counted = replace(population, amounts={**population.amounts, "residents": population.amounts[group]})
            yield f"counts-{group}", _elsewhere(store, replace(base, population=counted), laid)
    amount = population.sums()[0]
    if population.zones > 1 and base.zones is not None:
        whole = np.bincount(population.zone[population.zone >= 0], amount[population.zone >= 0])
        for zone in np.argsort(-whole, kind="stable")[:GROWING_ZONES].tolist():
            more = np.where(laid.asked.zone == zone, 1 + GROWTH, 1.0)
            yield f"grows-{base.zones.ids[zone]}", replace(laid.asked, demand=laid.asked.demand * more)


def _elsewhere(store: Shelf, other: Ground, laid: Put) -> Question:
    """Return the question on another ground; a candidate that has no street there has no way to it."""
    walk = cast("Walk", other.walk)
    places = replace(laid.places, snapped=walk.snapper.snap(laid.places.points))
    return question_of(sources(store, other), other, laid.wish, places, laid.limit, {})[0]


def _ground(store: Shelf, base: Ground, *, profile: str = "", bridges: bool = True) -> Ground:
    """Return the ground of the same datasets for another walker, or without bridges."""
    frames = {role: rows_once(base.read, store, base.datasets[role]) for role in GROUND_ROLES if role in base.datasets}
    if not bridges:
        streets = frames[WALK_NETWORK]
        frames[WALK_NETWORK] = streets.loc[~flags(streets, "bridge", blank=False)]
    return prepare(
        frames,
        base.datasets,
        base.metric_crs,
        real_only=base.real_only,
        profile=profile or base.profile,
        units=base.units,
    )


def _without_bridges(store: Shelf, base: Ground) -> Ground | None:
    """Return the ground with all bridges closed; None where none is marked, or nothing would be left."""
    dataset = base.datasets.get(WALK_NETWORK)
    if dataset is None or not flags(rows_once(base.read, store, dataset), "bridge", blank=False).any():
        return None
    made = _ground(store, base, bridges=False)
    return None if made.walk is None or made.population is None else made
