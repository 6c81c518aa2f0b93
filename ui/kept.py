"""The doors to what was kept, what waits and what became of it: caches under the rule of ``ui/doors.py``."""

from collections.abc import Mapping
from datetime import UTC, date, datetime
from typing import Final

import pandas as pd

from indicators.difference import Difference, difference
from indicators.measured import measured
from indicators.trial import Trial
from model.age import Age
from model.dataset import Dataset
from model.definition import Definition
from model.fetch import Fetch
from model.indicator import Result
from model.problem import Problem, ProblemError, Severity
from store import AuditEntry
from store import ages as ages_in
from store.changes import Changes, Retold, changes
from store.reports import KeptReport, kept_report, reports_kept
from ui.doors import active_in, dataset, datasets, frame, ground_in, shelf
from ui.maker import Maker
from ui.refresher import Refresher, asking
from ui.remembered import remembered
from ui.state import real_only

LOOK_AGAIN: Final = 60.0  # seconds: a disk fails without a line in any log


def former(fresh: Dataset) -> Dataset | None:
    """Return what an upload is held against: the version that it would replace, else what is in use in its place."""
    own = dataset(fresh.id)
    if own is not None:
        return own
    places = fresh.services or ("",)
    return next(
        (found for place in places if (found := active_in(shelf().state(), fresh.role, place, real=False))), None
    )


def difference_of(held: str) -> Difference:
    """Return what would be another if an upload that waits were accepted, illustrations included."""
    return _difference(shelf().state(), held)


@remembered(entries=8)
def _difference(state: str, held: str) -> Difference:
    return difference(shelf(), shelf().imagined(held), base=ground_in(state, real=False))


def changes_of(held: str) -> Changes:
    """Return which rows of an upload that waits are other than those that it is held against."""
    return _changes(shelf().state(), held)


@remembered(entries=8)
def _changes(state: str, held: str) -> Changes:  # noqa: ARG001 - the token is the key
    imagined = shelf().imagined(held)
    fresh = next(one.dataset for one in shelf().held() if one.id == held)
    old = former(fresh)
    before = pd.DataFrame() if old is None else frame(old)
    if old is not None and old.id != fresh.id and old.role == "facilities":
        before = before.loc[before["service"].isin(fresh.services)]
    return changes(before, imagined.frame(fresh.id), fresh.role)


def audit() -> tuple[AuditEntry, ...]:
    """Return the whole log of changes, oldest first."""
    return _audit(shelf().newest())


@remembered(entries=2)
def _audit(newest: int) -> tuple[AuditEntry, ...]:  # noqa: ARG001 - the number of the newest line is the key
    return shelf().audit()


@remembered(entries=1, seconds=LOOK_AGAIN)
def audit_faults() -> tuple[Problem, ...]:
    """Return what is wrong with the log, as it was seen a moment ago."""
    return shelf().audit_faults()


@remembered(entries=1, seconds=LOOK_AGAIN)
def damaged() -> tuple[Problem, ...]:
    """Return the datasets whose file is not the one that was kept, as it was seen a moment ago."""
    broken = (one for one in shelf().datasets() if not shelf().is_whole(one))
    return tuple(
        Problem(
            "dataset-damaged",
            Severity.REFUSE,
            facts={"dataset": one.id, "version": one.version, "whole": shelf().last_whole(one.id)},
        )
        for one in broken
    )


def today() -> date:
    """Return the day that ages are counted to: the world's, as the dates of fetches are."""
    return datetime.now(UTC).date()


@remembered(entries=1)
def refresher() -> Refresher:
    """Return the one who asks publishers, whoever wants it: two at once would ask everything twice."""
    return Refresher(asking(shelf()))


@remembered(entries=1)
def maker() -> Maker:
    """Return the one who makes reports, whoever wants them: two cores have room for one beside the readers."""
    return Maker()


def reports() -> tuple[str, ...]:
    """Return the ids of the reports that are kept, the newest first."""
    return reports_kept()


@remembered(entries=48)
def report(name: str) -> KeptReport | None:
    """Return what is said of a kept report; None where it cannot be read. It never changes once it is kept."""
    try:
        return kept_report(name)
    except ProblemError:
        return None


def fetches() -> Mapping[str, Fetch]:
    """Return what the last asking for every live dataset came to, by its id."""
    return _fetches(shelf().state(), refresher().rounds)


@remembered(entries=2, seconds=LOOK_AGAIN)
def _fetches(state: str, rounds: int) -> Mapping[str, Fetch]:  # noqa: ARG001 - the tokens are the key
    return shelf().fetches()


def ages() -> Mapping[str, Age]:
    """Return how old every dataset is today, by its id."""
    return _ages(shelf().state(), refresher().rounds, today())


@remembered(entries=2, seconds=LOOK_AGAIN)
def _ages(state: str, rounds: int, day: date) -> Mapping[str, Age]:  # noqa: ARG001 - the tokens are the key
    return ages_in(shelf(), datasets(), day)


def changed(name: str, version: int) -> tuple[Changes, tuple[Retold, ...]] | None:
    """Return what a version changed against the one before it; None where one of the two cannot be read."""
    return _changed(name, version, shelf().dataset(name, version).sha256)


@remembered(entries=128)
def _changed(name: str, version: int, sha256: str) -> tuple[Changes, tuple[Retold, ...]] | None:  # noqa: ARG001 - the hash is part of the key
    try:
        return shelf().changes(name, version)
    except ProblemError:
        return None


def history(name: str) -> tuple[Dataset, ...]:
    """Return every version of a dataset, newest first."""
    return shelf().history(name)


def retired() -> tuple[Dataset, ...]:
    """Return what was kept once and is not in any number now, each in its last version."""
    here = {one.id for one in datasets()}
    names = dict.fromkeys(entry.dataset for entry in audit() if entry.action == "keep")
    gone = [[entry for entry in audit() if entry.dataset == name][-1] for name in names if name not in here]
    return tuple(shelf().dataset(entry.dataset, entry.version) for entry in gone)


def tried(definition: Definition) -> Result:
    """Return the values that an indicator would have if somebody kept it now."""
    base = ground_in(shelf().state(), real=real_only())
    return measured(Trial(shelf(), definition), base, definition.id)
