"""What the indicators ask of whoever keeps the datasets."""

from typing import Protocol

import pandas as pd

from model.dataset import Dataset


class Shelf(Protocol):
    """Where datasets stand: the store, or what a person pins of it."""

    def active(self, role: str, service: str = "", *, real_only: bool = False) -> Dataset | None:
        """Return the dataset in use."""

    def frame(self, id_: str, version: int | None = None) -> pd.DataFrame:
        """Return the rows of one version."""
