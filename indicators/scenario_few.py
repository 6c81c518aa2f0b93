"""Keeps back what a scenario would tell of fewer than ten persons, group by group and in the values beside them."""

from collections.abc import Collection, Iterable, Mapping
from dataclasses import replace
from typing import Final

import numpy as np

from indicators.coverage import IN_NO_ZONE, RESIDENTS, Flags, Floats
from indicators.difference import Change, Difference, Moved
from indicators.groups import wholes
from indicators.guarding import told_of
from indicators.population import Population
from model.indicator import DISTRICT_ZONE

NAN: Final = float("nan")
_OTHERS: Final = "others"


def groups_of(
    population: Population, flags: Flags, groups: Collection[str], few: frozenset[str]
) -> tuple[dict[str, float], frozenset[str]]:
    """Return how many of each group live in the homes that are meant, and of which groups this is too few to be told.

    Parameters
    ----------
    groups
        Those that are told of; whoever is left of a family is not, and guards the others.
    few
        The groups of which nothing is told in any case: NaN, and not among those returned.
    """
    there = flags & ((population.zone != IN_NO_ZONE) | (population.zones == 0))
    everybody = _sum(population.over(RESIDENTS).amount, there)
    told, hidden = dict[str, float](), set[str]()
    for members in _families(population, groups):
        counts = {name: _sum(persons, there) for name, persons in members.items()}
        counts.setdefault(_OTHERS, everybody - sum(counts.values()))
        found, back = told_of({**counts, DISTRICT_ZONE: everybody}, few | (counts.keys() - set(groups)))
        told |= found
        hidden |= back
    return {group: told[group] for group in groups}, frozenset(hidden.intersection(groups))


def _families(population: Population, groups: Collection[str]) -> Iterable[Mapping[str, Floats]]:
    """Return the families that ``groups`` belong to; one that belongs to none is one with whoever is left."""
    alone = set(groups)
    for members in wholes(population.people(), population.fifth).values():
        if alone & members.keys():
            alone -= members.keys()
            yield members
    for group in sorted(alone):
        yield {group: population.over(group).amount}


def _sum(persons: Floats, there: Flags) -> float:
    return float(np.where(there, persons, 0.0).sum())


def without_counts(found: Difference, withheld: Mapping[str, Collection[str]]) -> Difference:
    """Return a difference without how many a value counts after, where less those before that would tell of the few.

    Parameters
    ----------
    withheld
        By id of the indicator, the zones whose gain or loss is not told.
    """
    return replace(
        found, indicators=tuple(_without(one, withheld.get(one.indicator.id, ())) for one in found.indicators)
    )


def _without(one: Moved, zones: Collection[str]) -> Moved:
    return replace(one, changes=tuple(_change(at) if at.zone in zones else at for at in one.changes))


def _change(at: Change) -> Change:
    after = at.after
    return at if after is None else replace(at, after=replace(after, persons=NAN, persons_to_target=NAN))
