"""Tells what a dataset is in use for, what is in use for a role, and what the coming of a dataset changed."""

from typing import TYPE_CHECKING, Final

from loaders.finding import accepted
from model.problem import Problem, ProblemError, Severity
from model.role import ROLES

if TYPE_CHECKING:
    from collections.abc import Mapping

    import pandas as pd

    from model.dataset import Dataset
    from store import Reader

OBSERVATIONS: Final = "observations"


def uses(store: "Reader", dataset: "Dataset") -> list[str]:
    """Return the services or parameters, else the role, that a dataset is in use for now."""
    if not ROLES[dataset.role].rival:
        return [dataset.role]
    wishes = dataset.services or ("",)
    found = {wish or dataset.role: store.active(dataset.role, wish) for wish in wishes}
    return [name for name, active in found.items() if active is not None and active.id == dataset.id]


def standing(store: "Reader", name: str) -> "Dataset | None":
    """Return the current version of the dataset called ``name``; None where there is none, or it was removed."""
    try:
        return store.dataset(name)
    except ProblemError:
        return None


def rows_in_use(store: "Reader", role: str, *, real_only: bool = False) -> "tuple[Dataset, pd.DataFrame] | None":
    """Return the dataset in use for a role, and its rows; None where there is none that can be read.

    Parameters
    ----------
    real_only
        Leave illustrative datasets out.
    """
    dataset = store.active(role, real_only=real_only)
    if dataset is None:
        return None
    try:
        return dataset, store.frame(dataset.id, dataset.version)
    except ProblemError:
        # A kept file that was changed is said where it is used; a new file is not to blame for it.
        return None


def moved(before: "Mapping[str, Dataset]", after: "Mapping[str, Dataset]", dataset: "Dataset") -> tuple[Problem, ...]:
    """Say which other datasets ``dataset`` took the place of, and which stand before it, for which parameters.

    Parameters
    ----------
    before, after
        The observations in use by parameter, before it was kept and now.
    """
    replaced: dict[str, list[str]] = {}
    unused: dict[str, list[str]] = {}
    for name in dataset.services if dataset.role == OBSERVATIONS else ():
        now, former = after[name].id, before.get(name, dataset).id
        if now != dataset.id:
            unused.setdefault(now, []).append(name)
        elif former != now:
            replaced.setdefault(former, []).append(name)
    found = (("parameters-replaced", replaced), ("parameters-kept-unused", unused))
    return tuple(
        Problem(rule, Severity.NOTE, len(names), facts={"dataset": dataset.id, "other": other, **accepted(names)})
        for rule, by_other in found
        for other, names in by_other.items()
    )
