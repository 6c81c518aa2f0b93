"""One indicator as a question of fairness: by groups, spread over all, and against where those in need live."""

from itertools import chain
from typing import Final

import numpy as np
import shapely

from indicators.comparisons import by_group
from indicators.equity import concentration_of, lorenz_of
from indicators.groups import Family
from indicators.lorenz import Curve
from indicators.measured import Ground, Shelf, cells, measured
from indicators.result import zone_ids
from model.fairness import Curve as Points
from model.fairness import Fairness, GroupGap, GroupValue, NeedMap, NeedZone
from model.indicator import Value

MEASURES: Final = ("eq_gin", "eq_the", "eq_pal", "eq_con", "eq_gap", "eq_fgt")
# Those who walk least, depend most on others, or have least: the groups whose share of a zone is a need.
IN_NEED: Final = (
    "income_fifth:1",
    "older_65",
    "children_6_11",
    "disabled",
    "women",
    "unconnected_households",
)
TENTHS: Final = np.arange(11) / 10.0
FINE: Final = 0.0005  # of the side of the square: what is finer than that nobody sees
PERCENT: Final = 100.0


def fairness(store: Shelf, base: Ground, indicator_id: str, *, threshold: float | None = None) -> Fairness:
    """Return who has how much of an indicator, and how evenly it is spread over residents.

    Parameters
    ----------
    threshold
        As for ``measured``.

    Raises
    ------
    ProblemError
        Rule ``groups-unfit``: the indicator has no value at every home, or no residents are known.
    """
    found = by_group(store, base, indicator_id, threshold=threshold)
    access, _ = cells(store, base, indicator_id, threshold=threshold)
    places = zone_ids(base)
    none = Curve(np.empty(0), np.empty(0))
    curves = (none, none) if access is None else (lorenz_of(access), concentration_of(access))
    return Fairness(
        result=measured(store, base, indicator_id, threshold=threshold),
        groups=tuple(chain.from_iterable(_values(family, places) for family in found)),
        gaps=tuple(chain.from_iterable(_gaps(family, places) for family in found)),
        lorenz=_points(curves[0]),
        by_income=_points(curves[1]),
        tenths=tuple(zip(*(_tenths(curve) for curve in curves), strict=True)),
        measures={name: measured(store, base, name, threshold=threshold, of=indicator_id) for name in MEASURES},
    )


def needs_told(found: Fairness) -> tuple[str, ...]:
    """Return the groups whose share of the zones is known, in the order in which they are offered."""
    told = {one.group for one in found.groups}
    return tuple(name for name in IN_NEED if name in told)


def need_by_access(found: Fairness, group: str) -> NeedMap:
    """Return every zone by the share of its residents who belong to ``group`` and by what all who live there have.

    Parameters
    ----------
    group
        One of ``needs_told``.
    """
    family = next(one.family for one in found.groups if one.group == group)
    values = found.result.zones()
    rows = [_zone(found, family, group, value) for value in values]
    known = [not (np.isnan(need) or np.isnan(value.value)) for (need, _, _), value in zip(rows, values, strict=True)]
    need_edges = _thirds([need for (need, _, _), there in zip(rows, known, strict=True) if there])
    access_edges = _thirds([value.value for value, there in zip(values, known, strict=True) if there])
    zones = tuple(
        NeedZone(
            zone=value.zone,
            need=need,
            access=value.value,
            persons=persons,
            third=(_third(need, need_edges), _third(value.value, access_edges)) if there else None,
            reason=reason,
        )
        for (need, persons, reason), value, there in zip(rows, values, known, strict=True)
    )
    return NeedMap(found.result, family, group, zones, need_edges, access_edges)


def _zone(found: Fairness, family: str, group: str, value: Value) -> tuple[float, float, str]:
    """Return the need of one zone in percent, the persons of the group, and why it has no place on the map."""
    there = [one for one in found.at(value.zone) if one.family == family]
    own = next(one for one in there if one.group == group)
    whole = sum(one.persons for one in there)
    if np.isnan(whole):
        reason = next(one.reason for one in there if np.isnan(one.persons))
        return float("nan"), float("nan"), value.reason or reason
    if not whole > 0:
        return float("nan"), own.persons, value.reason or own.reason
    return PERCENT * own.persons / whole, own.persons, value.reason


def _thirds(values: list[float]) -> tuple[float, float]:
    """Return what parts values into thirds; NaN where there are none."""
    if not values:
        return float("nan"), float("nan")
    low, high = np.quantile(values, (1 / 3, 2 / 3))
    return float(low), float(high)


def _third(value: float, edges: tuple[float, float]) -> int:
    """Return in which third a value is; one on an edge is above it, but where all are alike they are in the middle."""
    if edges[0] == edges[1]:
        return 1 + (value > edges[1]) - (value < edges[0])
    return int(value >= edges[0]) + int(value >= edges[1])


def _values(family: Family, places: tuple[str, ...]) -> list[GroupValue]:
    return [
        GroupValue(
            family=family.id,
            group=group.id,
            zone=zone,
            value=float(group.value[at]),
            low=float(group.low[at]),
            high=float(group.high[at]),
            persons=float(group.persons[at]),
            reason=group.reason[at],
        )
        for group in family.groups
        for at, zone in enumerate(places)
    ]


def _gaps(family: Family, places: tuple[str, ...]) -> list[GroupGap]:
    return [
        GroupGap(
            family.id,
            zone,
            float(family.gap[at]),
            float(family.low[at]),
            float(family.high[at]),
            family.most[at],
            family.least[at],
        )
        for at, zone in enumerate(places)
    ]


def _points(curve: Curve) -> Points:
    """Return the corners of a curve that can be seen."""
    if not len(curve.people):
        return ()
    line = shapely.linestrings(np.column_stack([curve.people, curve.held]))
    return tuple((x, y) for x, y in shapely.get_coordinates(shapely.simplify(line, FINE)).tolist())


def _tenths(curve: Curve) -> list[float]:
    if not len(curve.people):
        return [float("nan")] * len(TENTHS)
    return [float(held) for held in np.interp(TENTHS, curve.people, curve.held)]
