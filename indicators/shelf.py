"""What the indicators ask of whoever keeps the datasets."""

from collections.abc import Mapping
from typing import Protocol

import pandas as pd

from model.dataset import Dataset
from model.definition import Definition


class Shelf(Protocol):
    """Where datasets stand: the store, or what a person pins of it."""

    def active(self, role: str, service: str = "", *, real_only: bool = False) -> Dataset | None:
        """Return the dataset in use."""

    def in_use(self, role: str, *, real_only: bool = False) -> Mapping[str, Dataset]:
        """Return the dataset in use of every service, or parameter, that a role is parted into."""

    def dataset(self, id_: str, /) -> Dataset:
        """Return the current version of a dataset, whatever its role.

        Raises
        ------
        ProblemError
            When there is none, or it was removed.
        """

    def definitions(self) -> tuple[Definition, ...]:
        """Return every indicator that was made without code and not taken away."""

    def frame(self, id_: str, version: int | None = None) -> pd.DataFrame:
        """Return the rows of one version."""
