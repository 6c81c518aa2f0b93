"""How many rows of each dataset a formula was given, and which were set aside and why: together they are all rows."""

from collections.abc import Mapping
from typing import Final

import numpy as np
import pandas as pd
from geopandas.geodataframe import GeoDataFrame

from accessibility import BEHIND_BARRIERS, IN_A_BARRIER, NO_STREET_NEAR
from indicators.cells import Cells
from indicators.columns import placed, texts
from indicators.coverage import IN_NO_ZONE, RESIDENTS, Flags, Origins
from indicators.gathered import PARAMETER
from indicators.ground import Ground
from indicators.inputs import Inputs, places_in_use
from indicators.needs import WALK_NETWORK, ZONES, Active
from indicators.registry import ACCESS, OBSERVATIONS, ROWS
from indicators.rows import Rows
from model.dataset import Dataset
from model.indicator import Use
from model.role import SERVICES

NO_PLACE: Final = "no_place"


def rows_used(ground: Ground, active: Active, inputs: Inputs) -> dict[str, Use]:
    """Return what became of the rows of each dataset, by the role or service that it served.

    A row that would be set aside for two reasons is counted under the first. Where nobody can tell, as for a backdrop
    of which a part is drawn, nothing is told.
    """
    found = {name: _use(name, dataset, ground, active, inputs) for name, dataset in inputs.datasets.items()}
    return {name: use for name, use in found.items() if use is not None}


def _use(name: str, dataset: Dataset, ground: Ground, active: Active, inputs: Inputs) -> Use | None:
    if dataset.role == OBSERVATIONS:
        return _observations(dataset, active)
    if name in SERVICES:
        return _places(name, dataset, ground, active)
    if name == ROWS:
        rows = inputs.given.get(ROWS)
        return _parted(dataset.rows, {"in_no_zone": rows.in_no_zone}) if isinstance(rows, Rows) else None
    if name == ZONES and ground.zones is not None:
        return _parted(dataset.rows, {NO_PLACE: dataset.rows - len(ground.zones.ids)})
    if name == WALK_NETWORK and ground.walk is not None:
        return _parted(dataset.rows, {"not_walkable": dataset.rows - len(ground.walk.ways)})
    return _residents(ground, inputs) if name == RESIDENTS else None


def _residents(ground: Ground, inputs: Inputs) -> Use | None:
    """Return what became of the residents; whose walk counts must have a street near, that no barrier hides."""
    population = ground.population
    if population is None or population.weight != RESIDENTS:
        return None
    nowhere = population.zone == IN_NO_ZONE
    aside = {"in_no_zone": nowhere if population.zones else np.zeros(len(nowhere), dtype=np.bool_)}
    counted = next((one for name in (RESIDENTS, ACCESS) if (one := inputs.given.get(name)) is not None), None)
    if isinstance(counted, Origins | Cells):
        aside["blank"] = np.isnan(counted.amount)
        if ground.walk is not None and any(name in SERVICES for name in inputs.datasets):
            segment = ground.walk.origins.segment
            reasons = {"off_street": NO_STREET_NEAR, "in_barrier": IN_A_BARRIER, "behind_barrier": BEHIND_BARRIERS}
            aside |= {reason: segment == mark for reason, mark in reasons.items()}
    return _peeled(aside, len(nowhere), {NO_PLACE: population.without_point})


def _places(service: str, dataset: Dataset, ground: Ground, active: Active) -> Use:
    """Return what became of the rows of a service; the entrances of a place are rows of their own."""
    key = ("rows and places", dataset.pin, service)
    mine, there = active.read.recall(key, tuple, lambda: _counted(active.frame(dataset), service))
    found = places_in_use(ground, active, service, {})
    far = 0 if found is None else found.unsnapped()
    aside = {"other_service": dataset.rows - mine, NO_PLACE: mine - there, "off_street": far}
    return _parted(dataset.rows, aside)


def _counted(rows: GeoDataFrame, service: str) -> tuple[int, int]:
    """Return how many rows are of a service, and how many of these have a place on the map."""
    mine = rows.loc[rows["service"] == service]
    return len(mine), len(placed(mine))


def _observations(dataset: Dataset, active: Active) -> Use:
    rows = pd.DataFrame(active.frame(dataset))
    names = [word.strip() for word in texts(rows, PARAMETER)]
    other = ~np.isin(np.array(names, dtype=object).astype(str), dataset.services)
    return _peeled({"other_parameter": other, "blank": rows["value"].isna().to_numpy(dtype=np.bool_)}, len(rows), {})


def _peeled(aside: Mapping[str, Flags], rows: int, before: Mapping[str, int]) -> Use:
    """Return ``rows`` less those set aside, each under the first reason that it has."""
    left, counts = np.ones(rows, dtype=np.bool_), dict(before)
    for reason, marked in aside.items():
        counts[reason] = int((left & marked).sum())
        left &= ~marked
    return _parted(rows + sum(before.values()), counts)


def _parted(rows: int, aside: Mapping[str, int]) -> Use:
    return Use(rows - sum(aside.values()), {reason: count for reason, count in aside.items() if count})
