"""Who has how much: one indicator's values by group of residents, without telling of the few."""

from collections.abc import Mapping
from dataclasses import dataclass
from types import MappingProxyType
from typing import Final

import numpy as np

from indicators.cells import Cells
from indicators.coverage import RESIDENTS, Flags, Floats, by_zone
from indicators.intervals import FEWEST, suppress
from indicators.people import People

HOUSEHOLDS: Final = "households"
INCOME: Final = "income"
# Each family cuts a whole into the columns named and, last, whoever is left.
FAMILIES: Final = MappingProxyType(
    {
        "sex": (RESIDENTS, ("women",), "men"),
        "age": (RESIDENTS, ("children_6_11", "older_65"), "other_ages"),
        "disability": (RESIDENTS, ("disabled",), "not_disabled"),
        "connection": (HOUSEHOLDS, ("connected_households",), "unconnected_households"),
    }
)
FIFTHS: Final = tuple(f"income_fifth:{fifth}" for fifth in range(1, 6))


@dataclass(frozen=True, slots=True, eq=False)
class Group:
    """What one group has, by zone and, last, in the district.

    Parameters
    ----------
    value, low, high
        The group's mean in the unit of the indicator, and what it would be if those of the group who were not
        measured had nothing, or the ceiling; NaN where ``reason`` is given. Where somebody is unmeasured, ``high``
        is NaN as well without a ceiling, and ``low`` where values lie below zero.
    persons
        Persons (households) of the group, measured or not; NaN where they are too few to be told, or
        guard those who are.
    reason
        Id of why there is no value; empty where there is one.
    """

    id: str
    value: Floats
    low: Floats
    high: Floats
    persons: Floats
    reason: tuple[str, ...]


@dataclass(frozen=True, slots=True, eq=False)
class Family:
    """Groups that are one whole together, and how far apart they are.

    Parameters
    ----------
    gap, low, high
        Greatest less least value of its groups, by zone and, last, in the district, and what that is between;
        NaN with fewer than two values.
    most, least
        Ids of the groups that have the most and the least, the first in order where several do; empty without a gap.
    """

    id: str
    groups: tuple[Group, ...]
    gap: Floats
    low: Floats
    high: Floats
    most: tuple[str, ...]
    least: tuple[str, ...]


def families(access: Cells, people: People) -> tuple[Family, ...]:
    """Return the values of ``access`` by every family of groups that the residents data tells of.

    A cell's value is that of all who live there: where groups live side by side in one cell no difference between them
    is seen. Of fewer than 10 nothing is told, nor of whoever they could be reckoned from: the counts of a family are
    a table of zones by groups, kept back as ``intervals.suppress`` says.

    Parameters
    ----------
    access
        Values of a coverage or a score at every cell, in the order of ``people``.

    Returns
    -------
    tuple of Family
        Without those that lack a column.

    Raises
    ------
    ValueError
        When the two do not pair.
    """
    if len(access.value) != len(people.zone):
        message = f"each cell has one value: expected {len(people.zone)}, found {len(access.value)}"
        raise ValueError(message)
    return tuple(_family(name, access, members) for name, members in wholes(people, access.fifth).items())


def few_of(people: People, fifth: Floats) -> frozenset[str]:
    """Return the groups of which nothing is told in the district: of fewer than ten, or needed to protect one.

    Parameters
    ----------
    fifth : (k,)
        Income fifth of each cell, 1 to 5; NaN where nobody knows.
    """
    found: set[str] = set()
    for members in wholes(people, fifth).values():
        hidden = _hidden([by_zone(people.zone, _or_none(persons), people.zones) for persons in members.values()])
        found |= {name for name, back in zip(members, hidden[-1], strict=True) if back}
    return frozenset(found)


def wholes(people: People, fifth: Floats) -> dict[str, Mapping[str, Floats]]:
    """Return by family the persons of each of its groups by cell, without families that lack a column."""
    found = {name: _members(people, *how) for name, how in FAMILIES.items() if people.has(how[0])}
    known = fifth[~np.isnan(fifth)]
    if len(known) and people.has(RESIDENTS):
        residents = people.column(RESIDENTS)
        found[INCOME] = {name: np.where(fifth == at, residents, 0.0) for at, name in enumerate(FIFTHS, 1)}
    return {name: members for name, members in found.items() if members}


def _members(people: People, whole: str, columns: tuple[str, ...], rest: str) -> Mapping[str, Floats]:
    """Return the persons of each group by cell; the rest is not known where a part is not, or parts are too many."""
    if not all(map(people.has, columns)):
        return {}
    parts = {name: people.column(name) for name in columns}
    left = people.column(whole) - np.sum(list(parts.values()), axis=0)
    return parts | {rest: np.where(left < 0, np.nan, left)}


def _family(name: str, access: Cells, members: Mapping[str, Floats]) -> Family:
    hidden = _hidden([_sums(access, _or_none(persons)) for persons in members.values()])
    groups = tuple(_group(one, access, members[one], hidden[:, at]) for at, one in enumerate(members))
    value, low, high = (np.array([getattr(group, part) for group in groups]) for part in ("value", "low", "high"))
    told = ~np.isnan(value)
    apart = told.sum(axis=0) > 1
    most, least = (np.where(told, sign * value, -np.inf).argmax(axis=0) for sign in (1, -1))
    return Family(
        id=name,
        groups=groups,
        gap=np.where(apart, _spread(value, value, told), np.nan),
        low=np.where(apart, np.maximum(0.0, _spread(low, high, told)), np.nan),
        high=np.where(apart, _spread(high, low, told), np.nan),
        most=tuple(groups[at].id if there else "" for at, there in zip(most, apart, strict=True)),
        least=tuple(groups[at].id if there else "" for at, there in zip(least, apart, strict=True)),
    )


def _hidden(counts: list[Floats]) -> Flags:
    """Tell by zone, and last for the district, and by group, whose counts may not be told."""
    return suppress(np.column_stack(counts)[:-1], FEWEST)[:, :-1]


def _spread(upper: Floats, lower: Floats, told: Flags) -> Floats:
    """Return by column the greatest of ``upper`` less the least of ``lower`` among the groups that are told of."""
    most, least = np.where(told, upper, -np.inf).max(axis=0), np.where(told, lower, np.inf).min(axis=0)
    return np.asarray(most - least, dtype=np.float64)


def _group(name: str, access: Cells, persons: Floats, hidden: Flags) -> Group:
    known, seen = _or_none(persons), ~np.isnan(access.value)
    everybody, measured = _sums(access, known), _sums(access, known * seen)
    blanks = _sums(access, np.isnan(persons).astype(np.float64))
    reason = tuple(map(_reason, hidden.tolist(), everybody.tolist(), measured.tolist(), blanks.tolist()))
    held = _sums(access, known * _or_none(access.value))
    unmeasured = np.maximum(0.0, everybody - measured)
    # Of a score around a mean (walkability) nothing is no least.
    floor = np.nan if (access.value < 0).any() else 0.0
    ceiling = np.maximum(access.ceiling, access.value[seen].max(initial=0.0))
    least, most = (
        held + np.multiply(unmeasured, end, out=np.zeros(len(held)), where=unmeasured > 0) for end in (floor, ceiling)
    )
    value, low, high = (
        np.divide(part, whole, out=np.full(len(whole), np.nan), where=np.array([not why for why in reason]))
        for part, whole in ((held, measured), (least, everybody), (most, everybody))
    )
    # Rounding in the last digit must not put the value outside its own bounds.
    low, high = np.minimum(low, value), np.maximum(high, value)
    return Group(name, value, low, high, np.where(hidden, np.nan, everybody), reason)


def _reason(hidden: bool, everybody: float, measured: float, blanks: float) -> str:  # noqa: FBT001 - one cell of a table
    if hidden:
        return "too-few-people"
    if everybody > 0:
        return "" if measured > 0 else "unmeasured"
    return "residents-unknown" if blanks > 0 else "none-of-group"


def _or_none(numbers: Floats) -> Floats:
    """Return ``numbers`` with 0 where one is not known, for sums that leave it out."""
    return np.where(np.isnan(numbers), 0.0, numbers)


def _sums(access: Cells, amount: Floats) -> Floats:
    return by_zone(access.zone, amount, access.zones)
