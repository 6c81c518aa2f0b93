"""Where a number comes from: formula, inputs by hash, numbers put in; and the same number made from them again."""

import hashlib
import inspect
import json
import sys
from collections.abc import Callable, Mapping
from dataclasses import asdict, dataclass, replace
from functools import cache
from importlib.metadata import version
from pathlib import PurePath
from types import ModuleType
from typing import Final, Protocol, cast

import pandas as pd
import pyproj
import shapely

from indicators.document import Plain, number, values_document
from indicators.made import made
from indicators.measured import Ground, Shelf, ground, measured
from indicators.registry import OBSERVATIONS, ROWS, recipes
from model.dataset import Dataset
from model.definition import Definition
from model.indicator import Result, Use
from model.problem import Place, Problem, ProblemError, Severity
from model.role import SERVICES

FORMAT: Final = "elmax-explanation-1"
# What is made without code rests on all of these files, not on one function of them.
MADE_IN: Final = tuple(f"indicators.{name}" for name in ("made", "resting", "rows", "written"))
LIBRARIES: Final = ("numpy", "scipy", "shapely", "pyproj", "geopandas", "pandas")


class Archive(Shelf, Protocol):
    """A shelf that still has every version that it ever had."""

    def dataset(self, id_: str, version: int | None = None, /) -> Dataset:
        """Return one version of a dataset, by default the current one."""

    def definition(self, indicator: str, version: int) -> Definition:
        """Return one version of an indicator that was made without code."""


@dataclass(frozen=True, slots=True, eq=False)
class Pinned:
    """A shelf on which stand the very versions that a number was made from, and nothing else."""

    archive: Archive
    pins: Mapping[str, Dataset]
    made: tuple[Definition, ...] = ()

    def active(self, role: str, service: str = "", *, real_only: bool = False) -> Dataset | None:  # noqa: ARG002 - the pins have been chosen already
        """Return the version pinned for a service, a parameter of observations, else for a role."""
        if role == OBSERVATIONS:
            return self.in_use(role).get(service) if service else self.pins.get(role)
        return self.pins.get(service or role)

    def in_use(self, role: str, *, real_only: bool = False) -> Mapping[str, Dataset]:  # noqa: ARG002 - as above
        """Return the pinned observations by each parameter that they were asked for."""
        held = [(name, pin) for pin in self.pins.values() if pin.role == role for name in pin.services]
        return dict(sorted(held))

    def dataset(self, id_: str, /) -> Dataset:
        """Return the version pinned for an indicator that was made without code."""
        pin = self.pins.get(ROWS)
        return pin if pin is not None and pin.id == id_ else self.archive.dataset(id_, 0)

    def definitions(self) -> tuple[Definition, ...]:
        """Return the definition that the number was made with, where it was made without code."""
        return self.made

    def frame(self, id_: str, version: int | None = None) -> pd.DataFrame:
        """Return the rows of one version."""
        return self.archive.frame(id_, version)


@dataclass(frozen=True, slots=True)
class Replay:
    """What became of a number that was made again.

    Parameters
    ----------
    same
        True when the bytes are the same.
    differing
        Zones whose value is another now; empty although not ``same`` where only other fields differ.
    libraries
        Libraries whose version is another now.
    superseded
        Roles and services for which other data is in use now: the number is not today's.
    """

    indicator: str
    same: bool
    differing: tuple[str, ...]
    libraries: tuple[str, ...]
    method_same: bool
    superseded: tuple[str, ...] = ()


def explanation(result: Result, base: Ground) -> dict[str, Plain]:
    """Return everything that ``result`` was made from, as the plain data of a JSON document."""
    entry, recipe = result.indicator, recipes().get(result.indicator.id)
    values = values_document(result, result.values)
    return {
        "format": FORMAT,
        "indicator": entry.id,
        "title": asdict(entry.title),
        "formula": asdict(entry.formula),
        "unit": entry.unit,
        "standard": entry.standard,
        "method": _method(result),
        **({} if result.definition is None else {"definition": _told(result.definition)}),
        "numbers": {name: number(value) for name, value in result.keywords.items()},
        "asked": {
            "of": "" if recipe is None or result.of == recipe.over else result.of,
            "group": result.group,
            "profile": result.profile,
        },
        "over": result.of,
        "weight": result.weight,
        "real_only": base.real_only,
        "metric_crs": base.metric_crs,
        "inputs": [_input(name, dataset, result.used.get(name)) for name, dataset in result.datasets.items()],
        "counts": dict(result.counts),
        "libraries": dict(_libraries()),
        "values": values,
        "values_sha256": _hash(values),
    }


def replayed(archive: Archive, document: Mapping[str, Plain]) -> Replay:
    """Make the number of an explanation again from the versions that it names.

    Raises
    ------
    ProblemError
        Rules ``explanation-unfit`` (it is none), ``explanation-data-gone`` (a version is no longer what it was).
    """
    pins = {name: _pinned(archive, name, told) for name, told in _inputs(document)}
    shelf = Pinned(archive, pins, _definitions(archive, document))
    try:
        numbers = cast("Mapping[str, float]", document["numbers"])
        asked = cast("Mapping[str, str]", document["asked"])
        base = ground(shelf, real_only=bool(document["real_only"]), profile=asked["profile"])
        result = measured(
            shelf,
            base,
            str(document["indicator"]),
            threshold=numbers.get("metres"),
            of=asked["of"],
            group=asked["group"],
        )
        before = cast("list[dict[str, Plain]]", document["values"])
        zones = {str(row["zone"]): row["value"] for row in before}
        libraries = cast("Mapping[str, str]", document["libraries"])
        method = document["method"]
        seal = document["values_sha256"]
    except (KeyError, TypeError, AttributeError) as fault:
        raise _unfit(str(fault)) from fault
    now = values_document(result, result.values)
    rows = {str(row["zone"]): row["value"] for row in now if isinstance(row, dict)}
    return Replay(
        indicator=result.indicator.id,
        same=_hash(now) == seal,
        differing=tuple(zone for zone in {**zones, **rows} if zones.get(zone) != rows.get(zone)),
        libraries=tuple(name for name, found in _libraries().items() if libraries.get(name) != found),
        method_same=_method(result) == method,
        superseded=tuple(name for name, pin in pins.items() if not _still_in_use(archive, name, pin, base)),
    )


def _inputs(document: Mapping[str, Plain]) -> list[tuple[str, Mapping[str, Plain]]]:
    told = document.get("inputs")
    if document.get("format") != FORMAT or not isinstance(told, list):
        raise _unfit(str(document.get("format", "")) or "{}")
    rows = [row for row in told if isinstance(row, dict)]
    return [(str(row.get("role", "")), row) for row in rows]


def _pinned(archive: Archive, name: str, told: Mapping[str, Plain]) -> Dataset:
    number = told.get("version")
    found = archive.dataset(str(told.get("dataset", "")), number if isinstance(number, int) else 0)
    if found.sha256 != told.get("sha256"):
        facts: dict[str, str | int | float] = {"role": name, "dataset": found.id, "version": found.version}
        raise ProblemError(Problem("explanation-data-gone", Severity.REFUSE, facts=facts))
    parameters = told.get("parameters")
    if found.role == OBSERVATIONS and isinstance(parameters, list):
        return replace(found, services=tuple(map(str, parameters)))
    return found


def _definitions(archive: Archive, document: Mapping[str, Plain]) -> tuple[Definition, ...]:
    """Return the version of the definition that an explanation names; none for what is written in code."""
    told = document.get("definition")
    if not isinstance(told, dict):
        return ()
    version = told.get("version")
    return (archive.definition(str(told.get("id", "")), version if isinstance(version, int) else 0),)


def _told(definition: Definition) -> dict[str, Plain]:
    plain = asdict(definition)
    return plain | {"target": number(definition.target)}


def _still_in_use(archive: Archive, name: str, pin: Dataset, base: Ground) -> bool:
    """Tell whether the same version is in use today for all that it was pinned for."""
    if name == ROWS:
        return _current(archive, pin)
    asked = [(pin.role, name if name in SERVICES else "")]
    if pin.role == OBSERVATIONS:
        asked = [(pin.role, parameter) for parameter in pin.services]
    found = [archive.active(role, part, real_only=base.real_only) for role, part in asked]
    return all(
        one is not None and (one.id, one.version, one.sha256) == (pin.id, pin.version, pin.sha256) for one in found
    )


def _current(archive: Archive, pin: Dataset) -> bool:
    """Tell whether a version is the current one of its dataset, which was not removed."""
    try:
        found = archive.dataset(pin.id)
    except ProblemError:
        return False
    return (found.version, found.sha256) == (pin.version, pin.sha256)


def _unfit(found: str) -> ProblemError:
    return ProblemError(Problem("explanation-unfit", Severity.REFUSE, where=(Place(found=found),)))


def _input(name: str, dataset: Dataset, use: Use | None) -> dict[str, Plain]:
    return {
        "role": name,
        "dataset": dataset.id,
        "version": dataset.version,
        "sha256": dataset.sha256,
        "rows": dataset.rows,
        **({} if use is None else {"given": use.given, "set_aside": dict(use.aside)}),
        "evidence": str(dataset.evidence),
        "kind": str(dataset.kind),
        "vintage": dataset.vintage or None,
        "title": asdict(dataset.title),
        "origin": asdict(dataset.origin),
        **({"parameters": list(dataset.services)} if dataset.role == OBSERVATIONS else {}),
    }


def _method(result: Result) -> dict[str, Plain]:
    """Return the function behind a number, its file, and the hash of all its text; empty where none is built."""
    recipe = recipes().get(result.indicator.id)
    run = made if result.definition else None if recipe is None else recipe.run
    if run is None:
        return {}
    parts: list[ModuleType | Callable[..., object]] = [run]
    if result.definition:
        parts = [sys.modules[name] for name in MADE_IN]
    file = PurePath(*run.__module__.split(".")).with_suffix(".py").as_posix()
    return {"function": run.__name__, "file": file, "sha256": _hash_of_source(tuple(parts))}


@cache
def _hash_of_source(parts: tuple[ModuleType | Callable[..., object], ...]) -> str:
    return hashlib.sha256("".join(map(inspect.getsource, parts)).encode()).hexdigest()


@cache
def _libraries() -> Mapping[str, str]:
    own = {name: version(name) for name in LIBRARIES}
    return own | {"geos": shapely.geos_version_string, "proj": pyproj.proj_version_str}


def _hash(values: Plain) -> str:
    text = json.dumps(values, ensure_ascii=False, sort_keys=True, allow_nan=False)
    return hashlib.sha256(text.encode()).hexdigest()
