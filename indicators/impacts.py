"""Brings the projects of the register together with what was observed around them, and moves with their ledgers."""

from collections.abc import Iterable
from dataclasses import dataclass, replace

import numpy as np

from indicators.columns import texts
from indicators.coverage import RESIDENTS, Floats, by_zone
from indicators.gathered import asked_of, gathered
from indicators.ground import Ground
from indicators.impact import Setting, impact
from indicators.inputs import places_in_use
from indicators.ledger import PLACES, ledger_of, points_of, walks_of
from indicators.needs import WALK_NETWORK, ZONES, Active
from indicators.projects import PROJECTS, Project, projects_of
from indicators.registry import OBSERVATIONS
from indicators.reported import FIGURES
from indicators.shelf import Shelf
from indicators.sources import sources
from indicators.walking import BARRIERS
from model.dataset import Dataset
from model.evidence import Evidence, weakest
from model.impact import Impact, Lack
from model.ledger import Ledger, Line, Move, Walks
from model.problem import Problem, ProblemError, Severity
from model.role import SERVICES


@dataclass(frozen=True, slots=True, eq=False)
class Judged:
    """One project, and what it did to each parameter that was observed; none where nothing was."""

    project: Project
    impacts: tuple[Impact, ...]


def registered(store: Shelf, ground: Ground) -> tuple[Project, ...]:
    """Return the projects of the register in use, in its order; none where there is no register."""
    active = sources(store, ground)
    dataset = active.dataset(PROJECTS, "")
    return () if dataset is None else projects_of(active.frame(dataset), ground.zones, ground.metric_crs)


def judged(store: Shelf, ground: Ground, ids: Iterable[str], parameter: str = "") -> tuple[Judged, ...]:
    """Return what each of the projects called so did to what was observed.

    Parameters
    ----------
    parameter
        The one parameter to judge by; empty for all that are observed.

    Raises
    ------
    ProblemError
        Rules ``project-unknown`` and ``parameter-unobserved``.
    """
    active, known = sources(store, ground), {project.id: project for project in registered(store, ground)}
    for name in (ids := tuple(ids)):
        if name not in known:
            raise ProblemError(_unknown("project-unknown", known, project=name))
    parts = active.parts(OBSERVATIONS)
    if parameter and parameter not in parts:
        raise ProblemError(_unknown("parameter-unobserved", parts, parameter=parameter))
    asked = [parameter] if parameter else sorted(parts)
    return tuple(Judged(known[name], tuple(_impacts(ground, active, known[name], asked))) for name in ids)


def ledger(store: Shelf, ground: Ground, move: Move, lines: tuple[Line, ...] | None = None) -> Ledger:
    """Return the ledger of a resettlement: what was printed, and the walks from its old and its new place.

    Parameters
    ----------
    lines
        What was printed of it, where it is known already.

    Raises
    ------
    ProblemError
        Rule ``place-id-unknown``: a place that is named is not among the places in use.
    """
    active = sources(store, ground)
    figures, places = active.dataset(FIGURES, ""), active.dataset(PLACES, "")
    datasets = {role: one for role, one in ((FIGURES, figures), (PLACES, places)) if one is not None}
    points, lacks = _points(ground, active, places, move)
    lacks = lacks if ground.walk is not None else (*lacks, Lack(WALK_NETWORK, 0, 1))
    walks, used = _walks(ground, active, points, None if lacks else places)
    table = None if figures is None else active.frame(figures)
    return ledger_of(move, table, points, walks, lacks, datasets | used, lines)


def _points(ground: Ground, active: Active, places: Dataset | None, move: Move) -> tuple[Floats, tuple[Lack, ...]]:
    """Return where the old and the new place are, and which of them nobody has told."""
    if places is None:
        return np.full((2, 2), np.nan), (Lack("old-place", 0, 1), Lack("new-place", 0, 1))
    rows = active.frame(places)
    known = dict.fromkeys(texts(rows, "place_id"))
    for name in filter(None, (move.old_place, move.new_place)):
        if name not in known:
            raise ProblemError(_unknown("place-id-unknown", known, place=name))
    return points_of(rows, (move.old_place, move.new_place), ground.metric_crs)


def _walks(
    ground: Ground, active: Active, points: Floats, places: Dataset | None
) -> tuple[tuple[Walks, ...], dict[str, Dataset]]:
    """Return the walks from the two points to every service that there is, and what they were made of."""
    if ground.walk is None or places is None:
        return (), {}
    used: dict[str, Dataset] = {}
    found = ((service, places_in_use(ground, active, service, used)) for service in SERVICES)
    services = {service: there for service, there in found if there is not None}
    streets = {role: ground.datasets[role] for role in (WALK_NETWORK, BARRIERS) if role in ground.datasets}
    under = weakest(one.evidence for one in (*streets.values(), places))
    evidence = {service: used[service].evidence for service in services}
    return walks_of(ground.walk, points, services, evidence, under), {**streets, **used}


def _impacts(ground: Ground, active: Active, project: Project, asked: Iterable[str]) -> Iterable[Impact]:
    observations = gathered(ground, active)
    zones = () if ground.zones is None else ground.zones.ids
    setting, parts = Setting(zones, _residents(ground)), active.parts(OBSERVATIONS)
    register = active.dataset(PROJECTS, "")
    for name in asked:
        rows = None if observations is None else observations.of(name)
        if rows is None or register is None or not len(rows.value):
            continue
        made = impact(project, rows, setting)
        datasets = {PROJECTS: register, **asked_of(parts, {name})}
        datasets |= {role: ground.datasets[role] for role in (ZONES,) if role in ground.datasets}
        kinds = (Evidence.MODELLED, *(one.evidence for one in datasets.values()))
        yield replace(made, datasets=datasets, evidence=weakest(kinds) if made.method else None)


def _residents(ground: Ground) -> Floats:
    """Return how many live in each zone; NaN where residents are not told of."""
    zones, population = 0 if ground.zones is None else len(ground.zones.ids), ground.population
    if population is None or population.weight != RESIDENTS:
        return np.full(zones, np.nan)
    return by_zone(population.zone, population.amounts[RESIDENTS], zones)[:-1]


def _unknown(rule: str, known: Iterable[str], **facts: str) -> Problem:
    names = tuple(known)
    return Problem(rule, Severity.REFUSE, facts={**facts, "known": ", ".join(names)}, candidates=names)
