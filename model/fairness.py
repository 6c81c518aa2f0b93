"""Who has how much of something, how evenly it is spread, and where need and access fall apart."""

from collections.abc import Mapping
from dataclasses import dataclass

from model.indicator import Result

Curve = tuple[tuple[float, float], ...]  # share of people, share of the whole that they hold, each 0 to 1


@dataclass(frozen=True, slots=True)
class GroupValue:
    """What one group has in one place.

    Parameters
    ----------
    family
        Id of the family of groups that are one whole together.
    zone
        A ``zone_id``, or ``*`` for the whole district.
    value, low, high
        In the indicator's unit, and what it would be if those nobody measured had nothing, or the most; NaN where
        ``reason`` is given.
    persons
        Persons (households) of the group; NaN where that is kept back.
    reason
        Id of why there is no value; empty where there is one.
    """

    family: str
    group: str
    zone: str
    value: float
    low: float
    high: float
    persons: float
    reason: str


@dataclass(frozen=True, slots=True)
class GroupGap:
    """How far the groups of one family are apart in one place, and which of them has the most and which the least."""

    family: str
    zone: str
    value: float
    low: float
    high: float
    most: str
    least: str


@dataclass(frozen=True, slots=True)
class Fairness:
    """One indicator by groups of residents, and how evenly it is spread over all of them.

    Parameters
    ----------
    groups, gaps
        By family in its own order, then group, then place, the district last.
    lorenz, by_income
        Residents from those who have least to those who have most, and from the poorest to the richest; empty where
        nobody has anything, or nobody knows incomes.
    tenths
        Share of the whole that each further tenth of residents holds together with all before it, by both orders;
        NaN without a curve.
    measures
        What the catalogue has of equity, taken over the indicator, by id.
    """

    result: Result
    groups: tuple[GroupValue, ...]
    gaps: tuple[GroupGap, ...]
    lorenz: Curve
    by_income: Curve
    tenths: tuple[tuple[float, float], ...]
    measures: Mapping[str, Result]

    def at(self, zone: str) -> tuple[GroupValue, ...]:
        """Return every group in one place."""
        return tuple(one for one in self.groups if one.zone == zone)

    def widest(self, zone: str) -> GroupGap | None:
        """Return the widest gap in one place, the first of equals; None where no two groups can be compared."""
        known = (gap for gap in self.gaps if gap.zone == zone and gap.most)
        return max(known, key=lambda gap: gap.value, default=None)


@dataclass(frozen=True, slots=True)
class NeedZone:
    """A zone by how many there are in need, and how much access all who live there have.

    Parameters
    ----------
    need
        Percent of the zone's residents (households) who belong to the group; NaN where it is not told.
    access
        The indicator's value.
    persons
        Of the group; NaN where that is kept back.
    third
        Of the zones by need and by access, 0 the lowest to 2; None where one of them is not known.
    reason
        Id of why there is none.
    """

    zone: str
    need: float
    access: float
    persons: float
    third: tuple[int, int] | None
    reason: str


@dataclass(frozen=True, slots=True)
class NeedMap:
    """All zones by the need of one group and the access to one thing.

    Parameters
    ----------
    need_edges, access_edges
        What parts the lower, the middle and the upper third of the zones, each edge belonging to the third above it;
        NaN without zones.
    """

    result: Result
    family: str
    group: str
    zones: tuple[NeedZone, ...]
    need_edges: tuple[float, float]
    access_edges: tuple[float, float]

    def square(self, need: int, access: int) -> tuple[NeedZone, ...]:
        """Return the zones of one of the nine squares."""
        return tuple(one for one in self.zones if one.third == (need, access))
