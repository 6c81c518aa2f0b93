"""Who had a way to any place of a service, however long, and has none after a scenario, and the other way round."""

from collections.abc import Collection, Iterable, Mapping
from dataclasses import dataclass

import numpy as np

from indicators.coverage import RESIDENTS, Flags, Floats, by_zone
from indicators.ground import Ground
from indicators.guarding import told_of
from indicators.inputs import places_in_use
from indicators.needs import FACILITIES
from indicators.shelf import Shelf
from indicators.sources import sources
from model.dataset import Dataset
from model.evidence import Evidence, weakest
from model.indicator import DISTRICT_ZONE


@dataclass(frozen=True, slots=True)
class Severed:
    """Who had a way to any place of a service, however long, and has none, and the other way round.

    Parameters
    ----------
    cut, joined
        Persons by zone and, under ``*``, in the district; NaN as above.
    cut_least, joined_least
        How many of them were counted: at least so many it is where nobody knows how many live in one of these homes.
    withheld
        By ``cut`` and ``joined``, as above.
    """

    service: str
    cut: Mapping[str, float]
    joined: Mapping[str, float]
    cut_least: Mapping[str, float]
    joined_least: Mapping[str, float]
    withheld: Mapping[str, frozenset[str]]
    evidence: Evidence


def severed_by(
    before: tuple[Shelf, Ground], after: tuple[Shelf, Ground], service: str, hidden: Collection[str]
) -> Severed | None:
    """Return who has no way to a service any more, and who has one now; None where nobody can tell."""
    if not paired(before[1], after[1]):
        return None
    datasets: dict[str, Dataset] = {}
    ways = [_ways(*side, service, datasets) for side in (before, after)]
    was, now = ways
    if was is None or now is None:
        return None
    cut, cut_least, few_cut = _counted(after[1], np.isfinite(was) & ~np.isfinite(now), hidden)
    joined, joined_least, few_joined = _counted(after[1], ~np.isfinite(was) & np.isfinite(now), hidden)
    return Severed(
        service=service,
        cut=cut,
        joined=joined,
        cut_least=cut_least,
        joined_least=joined_least,
        withheld={"cut": few_cut, "joined": few_joined},
        evidence=evidence_of(datasets.values()),
    )


def _ways(shelf: Shelf, base: Ground, service: str, datasets: dict[str, Dataset]) -> Floats | None:
    """Return the metres from every home to the nearest place; infinite where there is no place, None for no data."""
    active = sources(shelf, base)
    if base.walk is None or active.dataset(FACILITIES, service) is None:
        return None
    places = places_in_use(base, active, service, datasets)
    datasets |= base.datasets
    return np.full(len(base.walk.origins.segment), np.inf) if places is None else base.walk.to(places)


def _counted(
    base: Ground, flags: Flags, hidden: Collection[str]
) -> tuple[Mapping[str, float], Mapping[str, float], frozenset[str]]:
    """Return the residents of the homes that are meant, then those counted, both without what tells of the few.

    Both keep back the same: whoever is told of the counted ones alone could be reckoned from the others.
    """
    all_ = persons_of(base, flags, ())
    population = base.population
    counted = all_ if population is None else persons_of(base, flags & ~np.isnan(population.over(RESIDENTS).amount), ())
    least, few = told_of(counted, hidden)
    told = {zone: float("nan") if np.isnan(persons) else least[zone] for zone, persons in all_.items()}
    return told, least, few


def paired(old: Ground, new: Ground) -> bool:
    """Tell whether both are about the same homes, one by one."""
    was, now = old.population, new.population
    if was is None or now is None or {was.weight, now.weight} != {RESIDENTS}:
        return False
    return len(was.zone) == len(now.zone)


def persons_of(base: Ground, flags: Flags, hidden: Collection[str]) -> dict[str, float]:
    """Return the residents of the homes that are meant, by zone and in the district; NaN unknown or ``hidden``."""
    population = base.population
    if population is None:
        return {}
    amount = np.where(flags, population.over(RESIDENTS).amount, 0.0)
    # Without zones everybody is in the district.
    sums = by_zone(population.zone, amount, population.zones) if population.zones else np.array([amount.sum()])
    ids = () if base.zones is None else base.zones.ids
    told = dict(zip((*ids, DISTRICT_ZONE), map(float, sums), strict=True))
    return {zone: float("nan") if zone in hidden else persons for zone, persons in told.items()}


def evidence_of(datasets: Iterable[Dataset]) -> Evidence:
    """Return what kind of truth is made of datasets by a scenario."""
    return weakest([Evidence.MODELLED, *(dataset.evidence for dataset in datasets)])
