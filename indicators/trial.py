"""A shelf on which an indicator is tried before anybody keeps it: it stands there and nowhere else."""

from collections.abc import Mapping
from dataclasses import dataclass

import pandas as pd

from indicators.shelf import Shelf
from model.dataset import Dataset
from model.definition import Definition


@dataclass(frozen=True, slots=True, eq=False)
class Trial:
    """The datasets of ``shelf``, and its indicators with one more, or with one of them as it is tried."""

    shelf: Shelf
    tried: Definition

    def active(self, role: str, service: str = "", *, real_only: bool = False) -> Dataset | None:
        """Return the dataset in use."""
        return self.shelf.active(role, service, real_only=real_only)

    def in_use(self, role: str, *, real_only: bool = False) -> Mapping[str, Dataset]:
        """Return the dataset in use of every service, or parameter, that a role is parted into."""
        return self.shelf.in_use(role, real_only=real_only)

    def dataset(self, id_: str, /) -> Dataset:
        """Return the current version of a dataset."""
        return self.shelf.dataset(id_)

    def definitions(self) -> tuple[Definition, ...]:
        """Return every indicator that was made without code, and the one that is tried."""
        return (*(one for one in self.shelf.definitions() if one.id != self.tried.id), self.tried)

    def frame(self, id_: str, version: int | None = None) -> pd.DataFrame:
        """Return the rows of one version."""
        return self.shelf.frame(id_, version)
