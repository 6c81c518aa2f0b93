"""The datasets in use of one shelf, as indicators ask for them."""

from functools import cache, partial
from typing import cast

import pandas as pd
from geopandas.geodataframe import GeoDataFrame

from indicators.ground import Ground
from indicators.inputs import GROUND_ROLES
from indicators.memory import Memory
from indicators.needs import Active
from indicators.shelf import Shelf
from model.dataset import Dataset
from model.evidence import Evidence
from model.problem import ProblemError


def rows(shelf: Shelf, dataset: Dataset) -> GeoDataFrame:
    """Return the rows of a dataset, those without a place on the map too."""
    return cast("GeoDataFrame", shelf.frame(dataset.id, dataset.version))


def rows_once(read: Memory, shelf: Shelf, dataset: Dataset) -> GeoDataFrame:
    """Return the rows of a version as they were read once for ``read``; not to be changed."""
    return cast("GeoDataFrame", read.recall(("rows", dataset.pin), pd.DataFrame, lambda: rows(shelf, dataset)))


def sources(shelf: Shelf, ground: Ground) -> Active:
    """Return the datasets in use: for the ground's roles what it was made of, though the shelf moved on."""

    def dataset(role: str, service: str) -> Dataset | None:
        if role in GROUND_ROLES:
            return ground.datasets.get(role)
        return shelf.active(role, service, real_only=ground.real_only)

    in_use = partial(shelf.in_use, real_only=ground.real_only)
    # Many indicators ask the same rows whether they have a column: read again for each, that was half of the time after
    # one facility moved.
    return Active(
        dataset, partial(rows_once, ground.read, shelf), in_use, partial(_named, shelf, ground.real_only), ground.read
    )


def standing(shelf: Shelf, *, real_only: bool) -> tuple[Active, Active]:
    """Return what is in use now, and what would be with real data only; every dataset is read once for both."""
    once = cache(partial(rows, shelf))

    def told(only: bool) -> Active:  # noqa: FBT001 - a private way to say it twice
        in_use = partial(shelf.in_use, real_only=only)
        return Active(partial(_in_store, shelf, only), once, in_use, partial(_named, shelf, only))

    return told(real_only), told(only=True)


def _in_store(shelf: Shelf, real_only: bool, role: str, service: str) -> Dataset | None:  # noqa: FBT001 - bound, not passed
    return shelf.active(role, service, real_only=real_only)


def _named(shelf: Shelf, real_only: bool, id_: str) -> Dataset | None:  # noqa: FBT001 - bound, not passed
    """Return the dataset called so; None where it was removed, or is left out for being illustrative."""
    try:
        found = shelf.dataset(id_)
    except ProblemError:
        return None
    return None if real_only and found.evidence is Evidence.ILLUSTRATIVE else found
