"""A shelf on which nothing is observed yet after a date: what indicators of surveys and stations told until then."""

from collections.abc import Iterable, Mapping
from dataclasses import dataclass, replace
from typing import Final

import numpy as np
import pandas as pd

from indicators.columns import texts
from indicators.observed import DAY, MONTH, YEAR, moments
from indicators.registry import OBSERVATIONS
from indicators.shelf import Shelf
from model.dataset import Dataset
from model.definition import Definition

MOST_TIMES: Final = 60  # more than that nobody reads through: a station's days become months, its months years


@dataclass(frozen=True, slots=True, eq=False)
class Earlier:
    """A shelf without what was observed after a date; all else stands as it does.

    A version that may lose rows is another one here, so that its rows are never taken for those of the whole.

    Parameters
    ----------
    until
        Year, month or day; what was observed in it counts.
    """

    shelf: Shelf
    until: str

    def active(self, role: str, service: str = "", *, real_only: bool = False) -> Dataset | None:
        """Return the dataset in use."""
        found = self.shelf.active(role, service, real_only=real_only)
        return None if found is None else self._cut(found)

    def in_use(self, role: str, *, real_only: bool = False) -> Mapping[str, Dataset]:
        """Return the dataset in use of every service, or parameter, that a role is parted into."""
        found = self.shelf.in_use(role, real_only=real_only)
        return {part: self._cut(one) for part, one in found.items()}

    def dataset(self, id_: str, /) -> Dataset:
        """Return the current version of a dataset, whatever its role."""
        return self._cut(self.shelf.dataset(id_))

    def definitions(self) -> tuple[Definition, ...]:
        """Return every indicator that was made without code."""
        return self.shelf.definitions()

    def frame(self, id_: str, version: int | None = None) -> pd.DataFrame:
        """Return the rows of one version, without those that were observed later."""
        rows = self.shelf.frame(id_, version)
        if self.shelf.dataset(id_).role != OBSERVATIONS:
            return rows
        times = texts(rows, "time")
        return rows.loc[np.array([time.strip()[: len(self.until)] <= self.until for time in times], dtype=np.bool_)]

    def _cut(self, dataset: Dataset) -> Dataset:
        if dataset.role != OBSERVATIONS:
            return dataset
        return replace(dataset, sha256=f"{dataset.sha256}@{self.until}")


def times_of(rows: pd.DataFrame, parameters: Iterable[str]) -> tuple[str, ...]:
    """Return when any of ``parameters`` was observed, the earliest first, as finely as it can still be read through."""
    told = rows.loc[np.isin([name.strip() for name in texts(rows, "parameter")], list(parameters))]
    written = [time.strip() for time in texts(told, "time")]
    known = [time for time, moment in zip(written, moments(texts(told, "time")), strict=True) if not np.isnat(moment)]
    found: list[str] = []
    for letters in (DAY, MONTH, YEAR):
        found = sorted({time[:letters] for time in known})
        if len(found) <= MOST_TIMES:
            break
    return tuple(found)
