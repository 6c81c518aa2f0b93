"""The one road in: a file is parsed, judged and, when nothing stands against it, kept or put by."""

from collections.abc import Mapping
from dataclasses import replace
from functools import partial
from pathlib import Path
from typing import Final

import pandas as pd

from loaders.ahead import Begun
from loaders.check import Checked
from loaders.check import check as question
from loaders.distance import no_streets, soon, streets_in_use
from loaders.marks import evidence_of, question_evidence
from loaders.options import Options, id_from, title_from
from loaders.parse import parse
from loaders.parsed import parsed_from
from loaders.progress import JUDGE, KEEP, Tell, silent
from loaders.report import Judged, Report
from loaders.use import OBSERVATIONS, moved, uses
from loaders.veil import veil
from loaders.zones_in_use import no_zones, zones_in_use
from model.dataset import Dataset, Kind
from model.district import Box
from model.origin import Origin
from model.problem import Place, Problem, ProblemError, Severity, verdict
from store import Draft, Reader, Store

_ADDRESSES: Final = ("https://", "http://")
KEPT_IN_USE, KEPT_UNUSED = "already-kept", "already-kept-unused"
NAN: Final = float("nan")
LONG: Final = 10_000_000  # bytes: a file takes longer to read than the streets in use, which it may be held against
AGAIN: Final = frozenset({KEPT_IN_USE, KEPT_UNUSED})


def judge(
    path: Path,
    options: Options,
    region: Box,
    store: Reader | None = None,
    tell: Tell = silent,
    *,
    file: str = "",
    begun: Begun | None = None,
) -> Judged:
    """Judge a file and store nothing.

    Parameters
    ----------
    region
        Where data may plausibly fall, in degrees (EPSG:4326).
    store
        Holds the streets and zones in use, against which rows are held; None holds them against nothing.
    tell
        Is told how far it is.
    file
        What the file is called; by default as ``path`` is.
    begun
        The same file, where somebody began to read it before.

    Raises
    ------
    OSError
        When the file cannot be read.
    """
    name = Path(file).name or path.name
    streets = no_streets if store is None else partial(streets_in_use, store)
    try:
        if begun is not None and path.stat().st_size > LONG:
            streets = soon(streets)
        if begun is None:
            parsed = parse(path, encoding=options.encoding, table=options.sheet, header=options.header, tell=tell)
        else:
            parsed = parsed_from(begun.result(tell))
    except ProblemError as fault:
        report = Report(verdict(fault.problems), role=options.role, problems=veil(fault.problems))
        return Judged(name, report, None, Checked("", "", pd.DataFrame(), {}, ()))
    if options.sheet and not parsed.tables:
        unused = Problem("sheet-unused", Severity.NOTE, 1, (Place(found=options.sheet),))
        parsed = replace(parsed, problems=(*parsed.problems, unused))
    tell(JUDGE, NAN)
    zones = no_zones if store is None else partial(zones_in_use, store)
    checked = question(parsed, options, region, streets, zones)
    checked = replace(checked, problems=(*checked.problems, *question_evidence(parsed.frame, checked, options)))
    return Judged(name, Report.of(parsed, checked), parsed, checked)


def keep(judged: Judged, options: Options, store: Store, *, who: str = "", tell: Tell = silent) -> Report:
    """Keep a judged file as a new version of a dataset, unless a choice is needed or it is refused.

    Parameters
    ----------
    options
        As it was judged with; what it is called, where it comes from and what it is worth may be said since.
    who
        Who keeps it.

    Raises
    ------
    OSError
        When the disk fails; nothing is kept then.
    """
    report = judged.report
    if not judged.fit:
        return report
    tell(KEEP, NAN)
    draft = draft_of(judged, options, store)
    former, before = _versions(store, draft.id), store.in_use(OBSERVATIONS)
    try:
        dataset = store.keep(judged.checked.frame, draft, who=who)
    except ProblemError as fault:
        return report.stopped(fault.problems)
    told = _came(store, dataset, former, before)
    return replace(report, dataset=dataset, problems=(*report.problems, *told))


def hold(
    judged: Judged, options: Options, store: Store, *, who: str = "", base: int | None = None, tell: Tell = silent
) -> Report:
    """Put a judged file by until a person accepts or discards it, unless a choice is needed or it is refused.

    Parameters
    ----------
    options, who
        As for ``keep``.
    base
        The version that it was compared with, 0 for none; by default the one that is current now.

    Raises
    ------
    OSError
        When the disk fails; nothing is put by then.
    """
    if not judged.fit:
        return judged.report
    tell(KEEP, NAN)
    draft = draft_of(judged, options, store)
    try:
        held = store.hold(judged.checked.frame, draft, who=who, file=judged.file, base=base)
    except ProblemError as fault:
        return judged.report.stopped(fault.problems)
    return replace(judged.report, held=held)


def accept(
    held_id: str, store: Store, *, who: str = "", base: int | None = None
) -> tuple[Dataset, tuple[Problem, ...]]:
    """Make an upload that waits the current version of its dataset, and tell what its coming changed.

    Parameters
    ----------
    base
        The version that it was compared with since; by default the one that it came with.

    Raises
    ------
    ProblemError
        As ``Store.accept``: nobody waits under that number, somebody was faster, its file is damaged.
    OSError
        When the disk fails; it goes on waiting then.
    """
    names = {held.id: held.dataset.id for held in store.held()}
    former, before = _versions(store, names.get(held_id, "")), store.in_use(OBSERVATIONS)
    dataset = store.accept(held_id, who=who, base=base)
    return dataset, _came(store, dataset, former, before)


def draft_of(judged: Judged, options: Options, store: Reader) -> Draft:
    """Return what is said of a file; what nobody says of a new version was said of the one before it."""
    path, checked = Path(judged.file), judged.checked
    name = options.id or id_from(path)
    before = next((one for one in _versions(store, name) if one.role == checked.role), None)
    titled = options.title.ar or options.title.en or options.title.ko
    called = before.title if before else title_from(path)
    return Draft(
        id=name,
        role=checked.role,
        title=options.title if titled else called,
        kind=Kind.UPLOAD,
        evidence=options.evidence if judged.parsed is None else evidence_of(judged.parsed.frame, checked, options),
        origin=_origin(options, before.origin if before else Origin()),
        vintage=options.vintage or checked.vintage,
    )


def _versions(store: Reader, name: str) -> tuple[Dataset, ...]:
    """Return the kept versions of a dataset, the current one first, then the newest."""
    try:
        versions = store.history(name)
    except ProblemError:
        return ()
    try:
        current = store.dataset(name).version
    except ProblemError:
        current = versions[0].version
    return tuple(sorted(versions, key=lambda one: one.version != current))


def _came(
    store: Store, dataset: Dataset, former: tuple[Dataset, ...], before: Mapping[str, Dataset]
) -> tuple[Problem, ...]:
    """Say what the coming of a version changed: nothing, when it was there before."""
    if dataset.version in {one.version for one in former}:
        return _again(store, dataset)
    return moved(before, store.in_use(OBSERVATIONS), dataset)


def _again(store: Store, dataset: Dataset) -> tuple[Problem, ...]:
    """Say that nothing new was kept, and how to use what was kept before where it is not in use."""
    rule = KEPT_IN_USE if uses(store, dataset) else KEPT_UNUSED
    facts: dict[str, str | int | float] = {"dataset": dataset.id, "version": dataset.version}
    return (Problem(rule, Severity.NOTE, dataset.rows, facts=facts),)


def _origin(options: Options, before: Origin) -> Origin:
    licence = options.licence or before.licence
    if not options.source:
        return replace(before, licence=licence, accessed="", published="")
    address = options.source if options.source.startswith(_ADDRESSES) else ""
    return Origin(producer="" if address else options.source, licence=licence, address=address)
