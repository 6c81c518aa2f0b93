"""Digital inclusion seen whole: its eight facets, and for how many zones each of them is known."""

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


@dataclass(frozen=True, slots=True)
class Facet:
    """One facet.

    Parameters
    ----------
    id
        Key of ``FACETS``.
    indicator
        Id of the indicator that tells of it.
    zones
        How many zones have a value of their own.
    """

    id: str
    indicator: str
    zones: int


def facets(results: Mapping[str, Result]) -> tuple[Facet, ...]:
    """Return all eight facets, those of which nothing is known among them.

    Parameters
    ----------
    results
        By indicator id, one for each of ``FACETS``.
    """
    return tuple(
        Facet(name, indicator, sum(not isnan(value.value) for value in results[indicator].zones()))
        for name, indicator in FACETS.items()
    )
