"""Which of an indicator's needs the active data fills, and the one reason when it does not."""

from collections.abc import Callable, Iterable, Iterator, Mapping
from dataclasses import dataclass, field
from typing import Final

from geopandas.geodataframe import GeoDataFrame

from indicators.coverage import RESIDENTS
from indicators.memory import Memory
from indicators.registry import OBSERVATIONS, Recipe
from model.dataset import Dataset
from model.indicator import Indicator
from model.role import ROLES, SERVICES

FACILITIES, ZONES, WALK_NETWORK = "facilities", "zones", "walk_network"
# A need of an indicator made without code: ``dataset:`` and the id of its own dataset.
DATASET: Final = "dataset"
# In these roles a need names a value of a column (what was observed), not a column.
NAMED_BY: Final = {"figures": "indicator", "backdrop": "kind"}
NOT_BUILT: Final = "not-built"


@dataclass(frozen=True, slots=True)
class Active:
    """The datasets in use, asked by role and service (of observations: parameter), and their rows.

    Parameters
    ----------
    parts
        By role, the dataset in use of every service or parameter.
    named
        The current version of the dataset called so, whatever its role; None where there is none in use.
    read
        What was found out about rows that were read.
    """

    dataset: Callable[[str, str], Dataset | None]
    frame: Callable[[Dataset], GeoDataFrame]
    parts: Callable[[str], Mapping[str, Dataset]] = field(default=lambda _: {})
    named: Callable[[str], Dataset | None] = field(default=lambda _: None)
    read: Memory = field(default_factory=Memory)


def missing_needs(entry: Indicator, recipe: Recipe | None, active: Active, group: str = "") -> tuple[str, ...]:
    """Return the needs of ``entry`` that no active dataset fills, as the catalogue spells them.

    Residents are never missing where streets can stand in; but where residents are active, they
    must have the column that the share is taken over, and a ``group`` (or ``income_fifth:1``) needs residents.
    """
    needs = list(entry.needs)
    column = group.partition(":")[0] or ("" if recipe is None or recipe.weight == RESIDENTS else recipe.weight)
    if group or (column and active.dataset(RESIDENTS, "") is not None):
        needs.append(f"{RESIDENTS}.{column}")
    unmet = (need for need in needs if not any(_filled(part, entry, active) for part in need.split("|")))
    return tuple(dict.fromkeys(unmet))


def observed_by(entry: Indicator) -> tuple[str, ...]:
    """Return the parameters of observations that ``entry`` needs, alternatives among them."""
    return _details(entry, OBSERVATIONS)


def counted_by(entry: Indicator) -> tuple[str, ...]:
    """Return the columns of ``residents`` that ``entry`` needs, alternatives among them."""
    return _details(entry, RESIDENTS)


def _details(entry: Indicator, wanted: str) -> tuple[str, ...]:
    parts = (part.partition(".") for need in entry.needs for part in need.split("|"))
    return tuple(detail for role, _, detail in parts if role == wanted and detail)


def why(missing: Iterable[str], recipe: Recipe | None) -> str:
    """Return the id of the reason for which nothing can be computed; empty when all is there."""
    if recipe is None:
        return NOT_BUILT
    left = set(missing)
    if any(need.startswith(f"{DATASET}:") for need in left):
        return "dataset-removed"
    if left - {WALK_NETWORK, ZONES, f"{RESIDENTS}.children_6_11"}:
        return "no-data"
    reasons = ((WALK_NETWORK, "no-network"), (ZONES, "no-zones"), (f"{RESIDENTS}.children_6_11", "no-children"))
    return next((reason for need, reason in reasons if need in left), "")


def _filled(part: str, entry: Indicator, active: Active) -> bool:
    """Tell whether one need is met: a role, a service, a column or named value of one; other words never are."""
    name, _, detail = part.partition(".")
    if name == OBSERVATIONS:
        return active.dataset(name, detail) is not None
    if name.startswith(f"{DATASET}:"):
        return active.named(name.removeprefix(f"{DATASET}:")) is not None
    found = _sources(name, entry, active)
    return any(not detail or _holds(one, service, name, detail, active) for one, service in found)


def _sources(name: str, entry: Indicator, active: Active) -> Iterator[tuple[Dataset, str]]:
    """Yield every active dataset that a need may mean, and of which service it means the rows; empty for all rows."""
    if name == FACILITIES:
        services = [need for whole in entry.needs for need in whole.split("|") if need in SERVICES] or list(SERVICES)
        asked = [(FACILITIES, service) for service in services]
    elif name in SERVICES:
        asked = [(FACILITIES, name)]
    else:
        asked = [(name, "")] if name in ROLES else []
    for role, service in asked:
        dataset = active.dataset(role, service)
        if dataset is not None:
            yield dataset, service


def _holds(dataset: Dataset, service: str, role: str, detail: str, active: Active) -> bool:
    """Tell whether a row (of a service) has what a need names: a value of one column, or any value in another."""

    def look() -> bool:
        rows, named = active.frame(dataset), NAMED_BY.get(role)
        if (named or detail) not in rows:
            return False
        told = rows[detail].notna() if named is None else rows[named] == detail
        return bool((told & (rows["service"] == service) if service else told).any())

    return active.read.recall(("holds", dataset.pin, service, role, detail), bool, look)
