"""Digital inclusion seen whole: its eight facets, and what can be told of each of them now."""

from collections.abc import Mapping
from dataclasses import dataclass
from math import isnan
from types import MappingProxyType
from typing import Final

from model.indicator import Result

# In the order in which one facet presupposes another: who has no signal has no connection, who has no device no use.
FACETS: Final[Mapping[str, str]] = MappingProxyType(
    {
        "coverage": "dig_4gc",
        "connection": "dig_net",
        "affordability": "dig_aff",
        "devices": "dig_dev",
        "use": "dig_use",
        "skills": "dig_skl",
        "e_government": "dig_gov",
        "walk": "dig_pnt",
    }
)
ZONE, DISTRICT = "zone", "district"


@dataclass(frozen=True, slots=True)
class Facet:
    """One facet, and the finest level that anything is known of it for.

    Parameters
    ----------
    id
        Key of ``FACETS``.
    indicator
        Id of the indicator that tells of it.
    level
        ``zone`` or ``district`` where it was computed, else the level of the nearest report (``project`` to
        ``world``); empty where nothing is known.
    zones
        How many zones have a value of their own.
    computed
        False where only a printed figure speaks for it.
    reason
        Id of why the district has no computed value; empty where it has one.
    """

    id: str
    indicator: str
    level: str
    zones: int
    computed: bool
    reason: str


def facets(results: Mapping[str, Result]) -> tuple[Facet, ...]:
    """Return all eight facets, those of which nothing is known among them.

    A report of a wider place is named as that place's: it says what El-Max may be like, not what it is.

    Parameters
    ----------
    results
        By indicator id; one that is not there counts as not known.
    """
    return tuple(_facet(name, indicator, results.get(indicator)) for name, indicator in FACETS.items())


def _facet(name: str, indicator: str, result: Result | None) -> Facet:
    if result is None:
        return Facet(name, indicator, "", 0, computed=False, reason="no-data")
    zones = sum(not isnan(value.value) for value in result.zones())
    whole = result.district()
    if zones or not isnan(whole.value):
        return Facet(name, indicator, ZONE if zones else DISTRICT, zones, computed=True, reason=whole.reason)
    level = result.reports[0].level if result.reports else ""
    return Facet(name, indicator, level, 0, computed=False, reason=whole.reason)
