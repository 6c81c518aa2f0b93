"""The same indicator asked several times: by other walkers, and inside other borders."""

from collections.abc import Mapping
from dataclasses import dataclass
from typing import Final

import numpy as np
import shapely

from indicators.coverage import RESIDENTS
from indicators.groups import Family, families
from indicators.measured import Ground, Shelf, cells, ground, measured
from indicators.walking import BY_ID
from indicators.zonings import Stability, hexes, paired, squares, stability
from model.indicator import Result
from model.problem import Problem, ProblemError, Severity

# About the ground of a zone of El-Max (0.3 km2): what is compared are borders, not sizes of zones.
GRID_METRES: Final = 600.0


@dataclass(frozen=True, slots=True)
class Walkers:
    """One indicator for every walker.

    Parameters
    ----------
    results
        By profile.
    gap
        What the best served walker has more than the worst, in the indicator's unit, by zone and last for the
        district; NaN where one of them is not known.
    """

    results: Mapping[str, Result]
    gap: Mapping[str, float]


def by_walker(
    store: Shelf, indicator_id: str, *, threshold: float | None = None, real_only: bool = False, group: str = ""
) -> Walkers:
    """Return one indicator for every profile of walker, and the gap between the best and the worst served.

    A distance means what the adult walks in the same time. What nobody mapped, stairs, slope and surface, slows
    nobody: the gap is at least this wide where the map is silent.

    Parameters
    ----------
    threshold, group
        As for ``measured``.
    """
    results, base = dict[str, Result](), None
    for profile in BY_ID:
        base = ground(store, real_only=real_only, profile=profile, like=base)
        results[profile] = measured(store, base, indicator_id, threshold=threshold, group=group)
    values = np.array([[value.value for value in result.values] for result in results.values()])
    gap = values.max(axis=0) - values.min(axis=0)
    zones = (value.zone for value in next(iter(results.values())).values)
    return Walkers(results, dict(zip(zones, gap.tolist(), strict=True)))


def inside_other_borders(store: Shelf, base: Ground, indicator_id: str, *, threshold: float | None = None) -> Stability:
    """Return whether the map of an indicator survives other borders: its own zones, pairs of them, squares, hexagons.

    Parameters
    ----------
    threshold
        As for ``measured``.

    Raises
    ------
    ProblemError
        Rule ``borders-unfit``: the indicator has no value at every home, or there are no zones.
    """
    found, _ = cells(store, base, indicator_id, threshold=threshold)
    if found is None or base.zones is None or base.population is None or not len(found.value):
        raise ProblemError(Problem("borders-unfit", Severity.REFUSE, facts={"indicator": indicator_id}))
    own = base.zones.shapes
    whole = shapely.union_all(own)
    zonings = {
        "zones": own,
        "pairs": paired(own),
        "squares": squares(whole, GRID_METRES),
        "hexes": hexes(whole, GRID_METRES),
    }
    return stability(found.value, found.amount, base.population.points, zonings)


def by_group(store: Shelf, base: Ground, indicator_id: str, *, threshold: float | None = None) -> tuple[Family, ...]:
    """Return the values of an indicator by every family of groups that the residents data tells of.

    Of fewer than 10 nothing is told, nor of whoever they could be reckoned from.

    Parameters
    ----------
    threshold
        As for ``measured``.

    Raises
    ------
    ProblemError
        Rule ``groups-unfit``: the indicator has no value at every home, or no residents are known.
    """
    found, _ = cells(store, base, indicator_id, threshold=threshold)
    population = base.population
    if found is None or population is None or population.weight != RESIDENTS or not len(found.value):
        raise ProblemError(Problem("groups-unfit", Severity.REFUSE, facts={"indicator": indicator_id}))
    return families(found, population.people())
