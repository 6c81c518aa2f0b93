"""The one road in: a file is parsed, checked and, when nothing stands against it, kept as a new version."""

from collections.abc import Mapping
from dataclasses import dataclass, field, replace
from functools import partial
from pathlib import Path
from typing import Final

import pandas as pd

from loaders.check import STOPPING, Checked
from loaders.check import check as judge
from loaders.distance import no_streets, streets_in_use
from loaders.options import Options, id_from, title_from
from loaders.parse import parse
from loaders.parsed import Parsed
from loaders.use import OBSERVATIONS, moved, uses
from loaders.zones_in_use import no_zones, zones_in_use
from model.dataset import Dataset, Kind
from model.district import Box
from model.evidence import Evidence, weakest
from model.origin import Origin
from model.problem import Place, Problem, ProblemError, Severity, Verdict, verdict
from store import Draft, Store

_ADDRESSES: Final = ("https://", "http://")
KEPT_IN_USE, KEPT_UNUSED = "already-kept", "already-kept-unused"
AGAIN: Final = frozenset({KEPT_IN_USE, KEPT_UNUSED})


@dataclass(frozen=True, slots=True)
class Report:
    """What became of a file; the JSON of ``check`` and ``add`` is made of it, field by field.

    Parameters
    ----------
    rows_loaded
        0 unless the verdict is ``accepted`` or ``repaired``; with ``rows_set_aside`` it is always ``rows_in``.
    columns
        Column of the file → what it became.
    dataset
        The version that was kept; None after a mere check and after a choice or a refusal.
    """

    verdict: Verdict
    format: str = ""
    encoding: str = ""
    delimiter: str = ""
    crs: str = ""
    role: str = ""
    rows_in: int = 0
    rows_loaded: int = 0
    rows_set_aside: int = 0
    columns: Mapping[str, str] = field(default_factory=dict)
    problems: tuple[Problem, ...] = ()
    dataset: Dataset | None = None


def check(path: Path, options: Options, region: Box, store: Store | None = None) -> Report:
    """Judge a file and store nothing.

    Parameters
    ----------
    region
        Where data may plausibly fall, in degrees (EPSG:4326).
    store
        Holds the streets and zones in use, against which rows are held; None holds them against nothing.

    Raises
    ------
    OSError
        When the file cannot be read.
    """
    return _judge(path, options, region, store)[0]


def add(path: Path, options: Options, store: Store, region: Box) -> Report:
    """Judge a file and keep it as a new version of a dataset, unless a choice is needed or it is refused.

    Parameters
    ----------
    region
        Where data may plausibly fall, in degrees (EPSG:4326).

    Raises
    ------
    OSError
        When the file cannot be read or the disk fails; nothing is kept then.
    """
    report, checked = _judge(path, options, region, store)
    if report.verdict not in {Verdict.ACCEPTED, Verdict.REPAIRED}:
        return report
    former = _versions(store, options.id or id_from(path))
    before = store.in_use(OBSERVATIONS)
    try:
        dataset = store.keep(checked.frame, _draft(path, options, checked, former))
    except ProblemError as fault:
        return _stopped(report, fault.problems)
    again = _again(store, dataset) if dataset.version in {one.version for one in former} else ()
    told = () if again else moved(before, store.in_use(OBSERVATIONS), dataset)
    return replace(report, dataset=dataset, problems=(*report.problems, *again, *told))


def _versions(store: Store, name: str) -> tuple[Dataset, ...]:
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


def _again(store: Store, dataset: Dataset) -> tuple[Problem, ...]:
    """Say that nothing new was kept, and how to use what was kept before where it is not in use."""
    rule = KEPT_IN_USE if uses(store, dataset) else KEPT_UNUSED
    facts: dict[str, str | int | float] = {"dataset": dataset.id, "version": dataset.version}
    return (Problem(rule, Severity.NOTE, dataset.rows, facts=facts),)


def _judge(path: Path, options: Options, region: Box, store: Store | None) -> tuple[Report, Checked]:
    nothing = Checked("", "", pd.DataFrame(), {}, ())
    try:
        parsed = parse(path, encoding=options.encoding)
    except ProblemError as fault:
        return Report(verdict(fault.problems), role=options.role, problems=fault.problems), nothing
    if options.sheet:
        unused = Problem("sheet-unused", Severity.NOTE, 1, (Place(found=options.sheet),))
        parsed = replace(parsed, problems=(*parsed.problems, unused))
    streets = no_streets if store is None else partial(streets_in_use, store)
    zones = no_zones if store is None else partial(zones_in_use, store)
    checked = judge(parsed, options, region, streets, zones)
    told = _evidence(checked, options)
    if told is not options.evidence:
        weaker = Problem("evidence-weaker", Severity.REPAIR, len(checked.frame), facts={"told": told.value})
        checked = replace(checked, problems=(*checked.problems, weaker))
    return _report(parsed, checked), checked


def _evidence(checked: Checked, options: Options) -> Evidence:
    """Return the weakest of what the person says of the file and what its rows say of themselves.

    Every file that this project gives away bears the word where it is illustrative; brought back, it must not be lost.
    Figures speak row by row, and only the word illustrative speaks for the whole of them.
    """
    if "evidence" not in checked.frame:
        return options.evidence
    said = {Evidence(word) for word in checked.frame["evidence"].dropna().unique() if word in set(Evidence)}
    if checked.role == "figures":
        said &= {Evidence.ILLUSTRATIVE}
    return weakest({*said, options.evidence})


def _report(parsed: Parsed, checked: Checked) -> Report:
    stopped = any(problem.severity in STOPPING for problem in checked.problems)
    loaded = 0 if stopped else len(checked.frame)
    return Report(
        verdict(checked.problems),
        parsed.format,
        parsed.encoding,
        parsed.delimiter,
        checked.crs,
        checked.role,
        parsed.rows_in,
        loaded,
        parsed.rows_in - loaded,
        checked.columns,
        checked.problems,
    )


def _stopped(report: Report, problems: tuple[Problem, ...]) -> Report:
    """Return the report of a file that was good, but that the store would not keep."""
    every = (*report.problems, *problems)
    return replace(report, verdict=verdict(every), problems=every, rows_loaded=0, rows_set_aside=report.rows_in)


def _draft(path: Path, options: Options, checked: Checked, former: tuple[Dataset, ...]) -> Draft:
    """Return what is said of the dataset; what nobody says of a new version was said of the one before it."""
    before = next((one for one in former if one.role == checked.role), None)
    named = options.title.ar or options.title.en or options.title.ko
    called = before.title if before else title_from(path)
    return Draft(
        id=options.id or id_from(path),
        role=checked.role,
        title=options.title if named else called,
        kind=Kind.UPLOAD,
        evidence=_evidence(checked, options),
        origin=_origin(options, before.origin if before else Origin()),
        vintage=options.vintage or checked.vintage,
    )


def _origin(options: Options, before: Origin) -> Origin:
    licence = options.licence or before.licence
    if not options.source:
        return replace(before, licence=licence, accessed="", published="")
    address = options.source if options.source.startswith(_ADDRESSES) else ""
    return Origin(producer="" if address else options.source, licence=licence, address=address)
