"""What a scenario does: every number before and after, who gains and loses, and who is cut off."""

from collections.abc import Collection, Iterable, Mapping
from dataclasses import dataclass, field, replace
from typing import Final

import numpy as np

from indicators.cells import Cells
from indicators.coverage import NOISE, RESIDENTS, Flags
from indicators.difference import HEADLINE, Difference, difference
from indicators.ground import Ground
from indicators.groups import few_of
from indicators.guarding import kept_back, told_of
from indicators.households import CONNECTED, HOUSEHOLDS
from indicators.measured import cells, ground, groups_told
from indicators.needs import FACILITIES
from indicators.population import Population
from indicators.scenario import Edited, pinned
from indicators.scenario_few import groups_of, without_counts
from indicators.scenario_severed import Severed, evidence_of, paired, persons_of, severed_by
from indicators.shelf import Shelf
from indicators.still import still
from model.dataset import Dataset
from model.evidence import Evidence
from model.indicator import DISTRICT_ZONE, Indicator
from model.role import SERVICES
from model.scenario import Scenario

DOWN: Final = "down"


@dataclass(frozen=True, slots=True)
class Felt:
    """For whom one indicator is better, and for whom worse, at their own home; persons as they are after the edits.

    Parameters
    ----------
    gained, lost
        Persons by zone and, under ``*``, in the district; NaN where nobody knows how many live in one of these homes,
        and in zones that are kept back.
    unknown
        Persons in the district whose home was not measured before, or is not after.
    groups
        By group of residents, gained and lost in the district; NaN where it is one of ``few``, or as above.
    few
        The groups of whom nothing is told: of fewer than ten, or needed to protect one of them.
    withheld
        By ``gained``, ``lost``, ``gained_groups`` and ``lost_groups``: of which further zones and groups the number is
        NaN because these are fewer than ten persons, or such could be reckoned from it.
    evidence
        What kind of truth these numbers are.
    """

    indicator: Indicator
    gained: Mapping[str, float]
    lost: Mapping[str, float]
    unknown: float
    groups: Mapping[str, tuple[float, float]]
    few: frozenset[str]
    withheld: Mapping[str, frozenset[str]]
    evidence: Evidence


@dataclass(frozen=True, slots=True)
class Outcome:
    """All that a scenario does.

    Parameters
    ----------
    scenario
        With every version that it is about.
    edited
        The datasets as edited.
    seal
        SHA-256 of what the edits come to.
    profile
        Who walks after the edits; empty for plain metres.
    felt, severed
        By indicator and by service; nothing where nobody has counted residents.
    kept_back
        By zone of which no number is told (under ``*`` the district), why: it has fewer than ten households, or one
        that has could be worked out from it.
    """

    scenario: Scenario
    edited: tuple[Dataset, ...]
    seal: str
    profile: str
    difference: Difference
    felt: tuple[Felt, ...] = field(default=())
    severed: tuple[Severed, ...] = field(default=())
    kept_back: Mapping[str, str] = field(default_factory=dict)


def outcome(
    shelf: Shelf,
    scenario: Scenario,
    after: Edited,
    ids: Iterable[str] = HEADLINE,
    *,
    base: Ground | None = None,
    real_only: bool = False,
) -> Outcome:
    """Return what a scenario does to the numbers, and to whom.

    Parameters
    ----------
    after
        ``shelf`` as the scenario edits it.
    ids
        Indicators to compare.
    base
        The ground of ``shelf``, where it is at hand: it takes longest to make.
    """
    shelf = still(shelf)
    later = still(replace(after, shelf=shelf))
    old = ground(shelf, real_only=real_only) if base is None else base
    new = ground(later, real_only=old.real_only, profile=after.profile or old.profile, like=old)
    found = difference(shelf, later, ids, base=old, later=new)
    sides = (shelf, old), (later, new)
    entries = [moved.indicator for moved in found.indicators]
    hidden = _kept_back(old) | _kept_back(new)
    felt = _felt_by(*sides, entries, hidden)
    severed = (severed_by(*sides, service, hidden) for service in _services(entries, after))
    few = {one.indicator.id: one.withheld["gained"] | one.withheld["lost"] for one in felt}
    return Outcome(
        scenario=pinned(shelf, scenario, real_only=old.real_only),
        edited=tuple({made.dataset.id: made.dataset for made in after.made.values()}.values()),
        seal=after.seal,
        profile=after.profile,
        difference=without_counts(found, few),
        felt=felt,
        severed=tuple(one for one in severed if one is not None),
        kept_back=hidden,
    )


def _services(entries: Iterable[Indicator], after: Edited) -> tuple[str, ...]:
    """Return the services that the indicators are about, or that are edited."""
    asked = {part for entry in entries for need in entry.needs for part in need.split("|")}
    asked |= {service for role, service in after.made if role == FACILITIES}
    return tuple(service for service in SERVICES if service in asked)


def _kept_back(base: Ground) -> dict[str, str]:
    """Return the zones of which no number may be told, each with the reason."""
    population = base.population
    if population is None or population.weight != RESIDENTS:
        return {}
    ids = (*(() if base.zones is None else base.zones.ids), DISTRICT_ZONE)
    return {zone: why for zone, why in zip(ids, kept_back(population.people()), strict=True) if why}


def _felt_by(
    before: tuple[Shelf, Ground], after: tuple[Shelf, Ground], entries: Iterable[Indicator], hidden: Collection[str]
) -> tuple[Felt, ...]:
    population = after[1].population
    if population is None or not paired(before[1], after[1]):
        return ()
    few = few_of(population.people(), population.fifth)
    felt = (_felt(before, after, entry, hidden, few, population) for entry in entries)
    return tuple(one for one in felt if one is not None)


def _felt(
    before: tuple[Shelf, Ground],
    after: tuple[Shelf, Ground],
    entry: Indicator,
    hidden: Collection[str],
    few: frozenset[str],
    population: Population,
) -> Felt | None:
    was, _ = cells(*before, entry.id)
    now, made_of = cells(*after, entry.id)
    if was is None or now is None or not len(was.value) == len(now.value) == len(population.zone):
        return None
    better, worse = _better(was, now, falls=entry.direction == DOWN)
    groups = [group for group in groups_told(after[1]) if group not in {HOUSEHOLDS, CONNECTED}]  # persons
    (up, few_up), (down, few_down) = (groups_of(population, one, groups, few) for one in (better, worse))
    (gained, few_gained), (lost, few_lost) = (_told(after[1], one, hidden) for one in (better, worse))
    blind = np.isnan(was.value) | np.isnan(now.value)
    return Felt(
        indicator=entry,
        gained=gained,
        lost=lost,
        unknown=persons_of(after[1], blind, hidden)[DISTRICT_ZONE],
        groups={group: (up[group], down[group]) for group in groups},
        few=few,
        withheld={"gained": few_gained, "lost": few_lost, "gained_groups": few_up, "lost_groups": few_down},
        evidence=evidence_of(made_of.values()),
    )


def _better(was: Cells, now: Cells, *, falls: bool) -> tuple[Flags, Flags]:
    """Tell at which homes an indicator is better after, and at which it is worse."""
    by = now.value - was.value
    rises, sinks = by > NOISE, by < -NOISE
    return (sinks, rises) if falls else (rises, sinks)


def _told(base: Ground, flags: Flags, hidden: Collection[str]) -> tuple[Mapping[str, float], frozenset[str]]:
    """Return the residents of the homes that are meant without what tells of the few, and the zones that do."""
    return told_of(persons_of(base, flags, ()), hidden)
