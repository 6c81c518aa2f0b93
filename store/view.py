"""Which datasets stand at one moment, and which of them is active for a role: decisions only, no files."""

from collections.abc import Mapping
from dataclasses import dataclass, field
from typing import Final

from model.dataset import Dataset, Kind
from model.evidence import Evidence
from model.problem import ProblemError
from store.book import Book, Pointer
from store.built_in import BuiltIn
from store.draft import refusal
from store.publishers import composed, spares

PREFERENCE: Final = tuple(Kind)
# A live copy of figures tells of the whole country: it stands beside what was printed about the district, never in its
# place, unless a person wants it so.
BESIDE: Final = "figures"
SHIPPED: Final = frozenset({Kind.BUILT_IN, Kind.ILLUSTRATIVE})


@dataclass(frozen=True, slots=True)
class View:
    """What the project ships and what the catalogue held at one moment.

    Parameters
    ----------
    seal
        Hash of the log's last line that moved anything; empty when nothing was ever kept.
    pointers
        Current version of every dataset that was ever kept, by id.
    choices
        Id that a person chose, by role and service or parameter (empty: the whole role).
    spare
        Ids of live datasets that come after all other live ones.
    composed
        Of live datasets that are made of others, the ids of these.
    """

    shipped: BuiltIn
    seal: str = ""
    pointers: Mapping[str, Pointer] = field(default_factory=dict)
    choices: Mapping[tuple[str, str], str] = field(default_factory=dict)
    spare: frozenset[str] = field(default_factory=spares)
    composed: Mapping[str, tuple[str, ...]] = field(default_factory=composed)

    @classmethod
    def of(cls, book: Book, shipped: BuiltIn) -> "View":
        """Return the view of an open catalogue."""
        last = book.moved()
        return cls(shipped, last.hash if last else "", book.pointers(), book.choices())

    def current(self) -> dict[str, Dataset]:
        """Return the current version of every dataset that was not removed, by id."""
        shipped = {id_: entry.dataset for id_, entry in self.shipped.entries.items()}
        return shipped | {id_: pointer.current for id_, pointer in self.pointers.items() if not pointer.retired}

    def standing(self, id_: str) -> Dataset:
        """Return the current version of one dataset.

        Raises
        ------
        ProblemError
            Rule ``dataset-unknown``, or ``dataset-removed`` for one that was kept once.
        """
        found = self.current().get(id_)
        if found is None:
            raise ProblemError(refusal("dataset-removed" if id_ in self.pointers else "dataset-unknown", dataset=id_))
        return found

    def active(
        self, role: str, service: str, *, real_only: bool, without: frozenset[str] = frozenset()
    ) -> Dataset | None:
        """Return what a person chose, for the service before for the role, else the best; see ``Store.active``.

        Parameters
        ----------
        without
            Ids of datasets that cannot be used.
        """
        able = {
            id_: dataset
            for id_, dataset in self.current().items()
            if dataset.role == role
            and id_ not in without
            and (not service or service in dataset.services)
            and not (real_only and dataset.evidence is Evidence.ILLUSTRATIVE)
        }
        for wish in ((role, service), (role, "")):
            chosen = self.choices.get(wish)
            if chosen in able:
                return able[chosen]
        return min(able.values(), key=self._rank, default=None)

    def parts(self, role: str) -> tuple[str, ...]:
        """Return every service or parameter that any dataset of a role holds, sorted."""
        return tuple(
            sorted({name for dataset in self.current().values() if dataset.role == role for name in dataset.services})
        )

    def _rank(self, dataset: Dataset) -> tuple[bool, int, int, int, str]:
        """Order by kind, live ones as told below, then the one kept last; built-in ones, which nobody kept, by id."""
        kept = 0 if dataset.kind in SHIPPED else self.pointers[dataset.id].entry
        beside = dataset.role == BESIDE and dataset.kind is Kind.LIVE
        return beside, PREFERENCE.index(dataset.kind), self._among_live(dataset), -kept, dataset.id

    def _among_live(self, dataset: Dataset) -> int:
        """Order live datasets: first what is made of others, unless one of these was kept since, last the spare ones.

        So no further live dataset takes the places of several away.
        """
        if dataset.kind is not Kind.LIVE:
            return 0
        parts, mine = self.composed.get(dataset.id, ()), self.pointers[dataset.id].entry
        if parts and all(self.pointers[name].entry < mine for name in parts if name in self.pointers):
            return -1
        return int(dataset.id in self.spare)


def version_of(history: tuple[Dataset, ...], version: int) -> Dataset:
    """Return one version out of a dataset's ``history``.

    Raises
    ------
    ProblemError
        Rule ``version-unknown``.
    """
    found = next((dataset for dataset in history if dataset.version == version), None)
    if found is None:
        known = ", ".join(str(dataset.version) for dataset in reversed(history))
        raise ProblemError(refusal("version-unknown", dataset=history[0].id, version=version, known=known))
    return found
