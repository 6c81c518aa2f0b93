"""The composite indices as they are declared in ``data/composites.toml``: pillars, goalposts and sets of weights."""

import math
from functools import cache
from pathlib import Path
from types import MappingProxyType
from typing import Final

from model.composite import EQUAL, Composites, Part, Pillar, SubIndex, WeightSet
from model.indicator import Indicator
from model.text import Text
from store.catalogue import indicators
from store.declared import Declared
from store.settings import DATA

RULE: Final = "composites-broken"
SOURCES: Final = ("definition", "who", "sdg", "proposal")
MOST_PARTS: Final = 8
POINTS: Final = 100.0
HALF_A_POINT: Final = 0.5


def composites(path: Path | None = None) -> Composites:
    """Return what is declared of composite indices; the file is read once in the life of a process.

    Raises
    ------
    ProblemError
        Rule ``composites-broken``, one finding for each field that is missing or wrong.
    """
    return _composites(path or DATA / "composites.toml")


@cache
def _composites(path: Path) -> Composites:
    told = Declared(path, RULE)
    for table in ("index", "pillar", "part", "weights"):
        if not told.names(table):
            told.fault(table)
    indices = tuple(_index(told, name) for name in told.names("index"))
    _refuse_strays(told)
    weights = {name: _weights(told, name, indices) for name in told.names("weights")}
    if weights and (EQUAL not in weights or weights[EQUAL].points):
        told.fault(f"weights.{EQUAL}", found=" ".join(weights[EQUAL].points) if EQUAL in weights else "")
    found = Composites(indices, MappingProxyType(weights))
    told.settle()
    return found


def _index(told: Declared, name: str) -> SubIndex:
    own = tuple(one for one in told.names("pillar") if told.text("pillar", one, "index", needed=False) == name)
    found = SubIndex(
        id=name,
        title=_title(told, "index", name),
        pillars=tuple(_pillar(told, one) for one in own),
        beside=told.texts("index", name, "beside", choices=tuple(_catalogue())),
    )
    count = len(found.parts())
    if not own or count > MOST_PARTS:
        told.fault(f"index.{name}", found=str(count) if count else "")
    return found


def _pillar(told: Declared, name: str) -> Pillar:
    own = tuple(one for one in told.names("part") if told.text("part", one, "pillar", needed=False) == name)
    if not own:
        told.fault(f"pillar.{name}")
    return Pillar(name, _title(told, "pillar", name), tuple(_part(told, one) for one in own))


def _part(told: Declared, name: str) -> Part:
    entry = _catalogue().get(name)
    if entry is None:
        told.fault("part", found=name)
    here = ("part", name)
    source = told.text(*here, "source", choices=SOURCES)
    if entry is not None and entry.direction in {"to 0", "to 1"}:
        target, tolerance = told.number(*here, "target"), told.number(*here, "tolerance")
        if tolerance <= 0:
            told.fault(f"part.{name}.tolerance", found=f"{tolerance:g}")
        return Part(name, target + tolerance, target, near=True, source=source)
    worst, best = told.number(*here, "worst"), told.number(*here, "best")
    rising = entry is None or entry.direction == "up"
    if worst == best or (math.isfinite(worst + best) and (best > worst) != rising):
        told.fault(f"part.{name}.best", found=f"{best:g}")
    return Part(name, worst, best, near=False, source=source)


def _refuse_strays(told: Declared) -> None:
    """Note what belongs to no index or no pillar that there is."""
    for table, field, known in (("pillar", "index", told.names("index")), ("part", "pillar", told.names("pillar"))):
        for name in told.names(table):
            told.text(table, name, field, choices=known)


def _weights(told: Declared, name: str, indices: tuple[SubIndex, ...]) -> WeightSet:
    known = {pillar.id for index in indices for pillar in index.pillars}
    names = told.names("weights", name, "points")
    points = {one: told.number("weights", name, "points", one, minimum=0, maximum=POINTS) for one in names}
    for stray in set(points) - known:
        told.fault(f"weights.{name}.points.{stray}", found=stray)
    for index in indices if points else ():
        whole = sum(points.get(pillar.id, 0.0) for pillar in index.pillars)
        if index.pillars and abs(whole - POINTS) >= HALF_A_POINT:
            told.fault(f"weights.{name}.points ({index.id})", found=f"{whole:g}")
    return WeightSet(
        name, _title(told, "weights", name), MappingProxyType(points), proposal=told.flag("weights", name, "proposal")
    )


def _catalogue() -> dict[str, Indicator]:
    return {entry.id: entry for entry in indicators()}


def _title(told: Declared, *where: str) -> Text:
    return Text(ar=told.text(*where, "ar"), en=told.text(*where, "en"), ko=told.text(*where, "ko"))
