"""A shelf for the length of one question: asked twice, it says the same, and its catalogue is looked into once."""

from collections.abc import Callable, Hashable, Mapping
from dataclasses import dataclass, field
from typing import TypeVar, cast

import pandas as pd

from indicators.shelf import Shelf
from model.dataset import Dataset
from model.definition import Definition

T = TypeVar("T")


@dataclass(frozen=True, slots=True, eq=False)
class Still:
    """A shelf as it was when each thing was first asked for.

    A store looks into its catalogue at every call, lest it miss what others have changed; one scenario asks a thousand
    times. To be thrown away with the answer, or with the ground that it belongs to: when ``store.state()`` is another.

    Parameters
    ----------
    told
        What was asked, with the answer, and what was worked out of the answers.
    """

    shelf: Shelf
    told: dict[Hashable, object] = field(default_factory=dict)

    def active(self, role: str, service: str = "", *, real_only: bool = False) -> Dataset | None:
        """Return the dataset in use."""
        key = ("active", role, service, real_only)
        return self.once(key, lambda: self.shelf.active(role, service, real_only=real_only))

    def in_use(self, role: str, *, real_only: bool = False) -> Mapping[str, Dataset]:
        """Return the dataset in use of every service, or parameter, that a role is parted into."""
        return self.once(("in_use", role, real_only), lambda: self.shelf.in_use(role, real_only=real_only))

    def dataset(self, id_: str, /) -> Dataset:
        """Return the current version of a dataset, whatever its role."""
        return self.once(("dataset", id_), lambda: self.shelf.dataset(id_))

    def definitions(self) -> tuple[Definition, ...]:
        """Return every indicator that was made without code and not taken away."""
        return self.once("definitions", self.shelf.definitions)

    def frame(self, id_: str, version: int | None = None) -> pd.DataFrame:
        """Return the rows of one version; they are kept by a ground, not here."""
        return self.shelf.frame(id_, version)

    def once(self, key: Hashable, ask: Callable[[], T]) -> T:
        """Return what is told under ``key``, asked for on first use."""
        if key not in self.told:
            self.told[key] = ask()
        return cast("T", self.told[key])


def still(shelf: Shelf) -> Still:
    """Return a shelf for the length of one question; one that is still already as it is."""
    return shelf if isinstance(shelf, Still) else Still(shelf)
