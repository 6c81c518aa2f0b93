"""Gathers observations out of all datasets in use, each with the parameters that it is in use for."""

from collections.abc import Collection, Mapping
from dataclasses import dataclass, replace

import geopandas as gpd
import pandas as pd

from indicators.columns import texts
from indicators.coverage import Floats
from indicators.ground import Ground
from indicators.needs import Active
from indicators.observed import Observations, observations_of
from indicators.registry import OBSERVATIONS, Recipe
from model.dataset import Dataset

PARAMETER, SEPARATOR = "parameter", "\n"


def gathered(ground: Ground, active: Active) -> Observations | None:
    """Return the observations in use, read once for every ground, with a fresh record of what is asked of them."""
    parts = active.parts(OBSERVATIONS)
    if not parts:
        return None
    key = (OBSERVATIONS, *((name, dataset.pin) for name, dataset in parts.items()))
    whole = ground.memory.recall(
        key, Observations, lambda: observations_of(_rows(parts, active), ground.zones, ground.metric_crs)
    )
    return replace(whole, asked=set())


@dataclass(frozen=True, slots=True, eq=False)
class Ran:
    """The values at the origins of a recipe that was run, and the parameters of observations that it asked for."""

    cells: Floats
    asked: frozenset[str]


def ran_of(recipe: Recipe, given: Mapping[str, object], keywords: Mapping[str, float]) -> Ran:
    """Run ``recipe``; both can then be kept, for a recipe that is not run again asks for nothing."""
    made = recipe.run(**given, **keywords).cells
    found = given.get(OBSERVATIONS)
    return Ran(made, frozenset(found.asked if isinstance(found, Observations) else ()))


def asked_of(parts: Mapping[str, Dataset], asked: Collection[str]) -> dict[str, Dataset]:
    """Return the datasets that hold what was asked for, the first as ``observations``, each with just these parameters.

    Parameters
    ----------
    parts
        The dataset in use by parameter.
    """
    by_id: dict[str, list[str]] = {}
    for name, dataset in parts.items():
        if name in asked:
            by_id.setdefault(dataset.id, []).append(name)
    made = [replace(parts[names[0]], services=tuple(names)) for names in by_id.values()]
    return {OBSERVATIONS if not nth else f"{OBSERVATIONS}:{one.id}": one for nth, one in enumerate(made)}


def dated(datasets: Mapping[str, Dataset], active: Active) -> dict[str, Dataset]:
    """Return ``datasets``, observations being as old as what was observed of the parameters asked for.

    Of each place and station its newest count speaks, and all together are no younger than the oldest of these.
    """
    made = dict(datasets)
    for role, dataset in datasets.items():
        if dataset.role == OBSERVATIONS:
            rows = active.frame(dataset)
            asked = rows[PARAMETER].astype("string").str.strip().isin(dataset.services)
            used = rows.loc[asked & rows["value"].notna() & rows["time"].notna()]
            place = pd.Series(texts(used, "zone_id") + SEPARATOR + texts(used, "station"), index=used.index)
            newest = used["time"].astype(str).str[: len("2026-11-25")].groupby(place).max()
            made[role] = replace(dataset, vintage=min(newest, default=dataset.vintage))
    return made


def _rows(parts: Mapping[str, Dataset], active: Active) -> pd.DataFrame:
    """Return the rows of each dataset about the parameters that it is in use for, one dataset after the other."""
    by_id = {dataset.id: dataset for dataset in parts.values()}
    frames = []
    for id_, dataset in sorted(by_id.items()):
        rows = active.frame(dataset)
        names = [name for name, part in parts.items() if part.id == id_]
        frames.append(rows.loc[rows[PARAMETER].astype("string").str.strip().isin(names)])
    if len(frames) == 1:
        only: pd.DataFrame = frames[0]
        return only
    whole: pd.DataFrame = pd.concat(frames, ignore_index=True)
    placed = [frame for frame in frames if "geometry" in frame]
    return gpd.GeoDataFrame(whole, geometry="geometry", crs=placed[0].crs) if placed else whole
