"""The datasets as a scenario would have them: a shelf on which only what it edits is another."""

from collections.abc import Mapping
from dataclasses import dataclass, replace

import pandas as pd

from indicators.ground import Ground
from indicators.lineage import Archive
from indicators.scenario_data import Base
from indicators.scenario_edits import net_of
from indicators.scenario_file import refuse
from indicators.scenario_rows import Made, made_of
from indicators.shelf import Shelf
from model.dataset import Dataset
from model.definition import Definition
from model.district import District
from model.problem import ProblemError
from model.role import PARTED, ROLES
from model.scenario import Pin, Scenario


@dataclass(frozen=True, slots=True, eq=False)
class Based:
    """A shelf on which the versions stand that a scenario names, and beside them what was made without code."""

    archive: Archive
    pins: Mapping[tuple[str, str], Dataset]

    def active(self, role: str, service: str = "", *, real_only: bool = False) -> Dataset | None:  # noqa: ARG002 - the pins have been chosen already
        """Return the version pinned for a role, or a service of it."""
        return self.pins.get((role, service))

    def in_use(self, role: str, *, real_only: bool = False) -> Mapping[str, Dataset]:  # noqa: ARG002 - as above
        """Return the versions pinned for every service or parameter of a role."""
        return {service: pin for (of, service), pin in self.pins.items() if of == role and service}

    def dataset(self, id_: str, /) -> Dataset:
        """Return the version pinned, else the current one."""
        return next((pin for pin in self.pins.values() if pin.id == id_), None) or self.archive.dataset(id_)

    def definitions(self) -> tuple[Definition, ...]:
        """Return the indicators that were made without code."""
        return self.archive.definitions()

    def frame(self, id_: str, version: int | None = None) -> pd.DataFrame:
        """Return the rows of one version."""
        return self.archive.frame(id_, version)


@dataclass(frozen=True, slots=True, eq=False)
class Edited:
    """The datasets of ``shelf``, those that a scenario edits as it would have them.

    Parameters
    ----------
    made
        By role and service (empty for a role without): what took the place of what.
    profile
        Who walks; empty for plain metres.
    seal
        SHA-256 of what the scenario comes to on this shelf: edits that undo each other leave no trace in it.
    """

    shelf: Shelf
    made: Mapping[tuple[str, str], Made]
    profile: str
    seal: str

    def active(self, role: str, service: str = "", *, real_only: bool = False) -> Dataset | None:
        """Return the dataset in use, or what the scenario made of it."""
        return self._instead(role, service, self.shelf.active(role, service, real_only=real_only))

    def in_use(self, role: str, *, real_only: bool = False) -> Mapping[str, Dataset]:
        """Return the dataset in use of every service, or parameter, that a role is parted into."""
        found = self.shelf.in_use(role, real_only=real_only)
        kept = {name: self._instead(role, name, dataset) for name, dataset in found.items()}
        return {name: dataset for name, dataset in kept.items() if dataset is not None}

    def dataset(self, id_: str, /) -> Dataset:
        """Return the current version of a dataset, or what the scenario made of it."""
        for made in self.made.values():
            if id_ == made.dataset.id or (made.base is not None and id_ == made.base.id):
                return made.dataset
        return self.shelf.dataset(id_)

    def definitions(self) -> tuple[Definition, ...]:
        """Return every indicator that was made without code."""
        return self.shelf.definitions()

    def frame(self, id_: str, version: int | None = None) -> pd.DataFrame:
        """Return the rows of one version, yours to change."""
        found = next((made.frame for made in self.made.values() if made.dataset.id == id_), None)
        return self.shelf.frame(id_, version) if found is None else found.copy()

    def _instead(self, role: str, service: str, found: Dataset | None) -> Dataset | None:
        made = self.made.get((role, service))
        if made is None:
            return found
        return made.dataset if _number(found) == _number(made.base) else found


def edited(
    shelf: Shelf, scenario: Scenario, district: District, *, real_only: bool = False, base: Ground | None = None
) -> Edited:
    """Return ``shelf`` with the edits of a scenario done, one after the other.

    Edits that do not touch the same thing may stand in any order, and what is undone again leaves no trace: every
    dataset is then the very one that was there.

    Parameters
    ----------
    district
        Where things may stand, and the CRS of metres.
    real_only
        Edit the real datasets, as they are in use without the illustrative ones.
    base
        The ground of ``shelf``, where it is at hand: what was read for it is not read again.

    Raises
    ------
    ProblemError
        Rules ``scenario-…``, ``zone-unknown``, ``profile-unknown``: which edit, what is wrong with it, what to do.
    """
    net = net_of(Base(shelf, district, real_only=real_only, ground=base), scenario)
    return Edited(shelf, made_of(net), net.profile, net.seal())


def based(archive: Archive, scenario: Scenario) -> Shelf:
    """Return what a scenario is about: the versions that it names, or what is in use where it names none.

    Raises
    ------
    ProblemError
        Rule ``scenario-base-gone``: a version is no longer what it was.
    """
    if not scenario.base:
        return archive
    return Based(archive, {(pin.role, pin.service): _still(archive, pin) for pin in scenario.base})


def pinned(shelf: Shelf, scenario: Scenario, *, real_only: bool = False) -> Scenario:
    """Return a scenario that names every version in use, so that it gives the same numbers ever after."""
    found: dict[tuple[str, str], Dataset] = {}
    for role in ROLES:
        whole = shelf.active(role, real_only=real_only)
        found |= {} if whole is None else {(role, ""): whole}
        if role in PARTED:
            found |= {(role, name): one for name, one in shelf.in_use(role, real_only=real_only).items()}
    pins = (Pin(*key, one.id, one.version, one.sha256) for key, one in found.items())
    return replace(scenario, base=tuple(sorted(pins)))


def _number(dataset: Dataset | None) -> tuple[str, int] | None:
    return None if dataset is None else (dataset.id, dataset.version)


def _still(archive: Archive, pin: Pin) -> Dataset:
    try:
        found = archive.dataset(pin.dataset, pin.version)
    except ProblemError:
        refuse("base-gone", dataset=pin.dataset, version=pin.version)
    if found.sha256 != pin.sha256:
        refuse("base-gone", dataset=pin.dataset, version=pin.version)
    return found
