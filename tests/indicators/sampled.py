"""Writes samples, stations and homes as plain arrays in metres, so that distances can be read off."""

from collections.abc import Sequence
from typing import Final

import numpy as np

from indicators.backdrop import Backdrop
from indicators.coverage import IN_NO_ZONE
from indicators.observed import Observations
from indicators.people import People

NAN: Final = float("nan")
Spot = tuple[float, float]
NOWHERE: Final[Spot] = (NAN, NAN)


def sampled(
    parameter: str,
    values: Sequence[float],
    at: Sequence[Spot] | Spot = NOWHERE,
    *,
    unit: str = "",
    time: Sequence[str] | str = "2025-07-01",
    station: str = "",
    zone: Sequence[int] | int = 0,
    zones: int = 1,
) -> Observations:
    """Return values of one parameter at points; in zone -1 and at no point they are the whole district's."""
    k = len(values)
    points = np.broadcast_to(np.array(at, dtype=np.float64).reshape(-1, 2), (k, 2)).copy()
    zone_of = np.broadcast_to(np.array(zone, dtype=np.int64), (k,)).copy()
    return Observations(
        parameter=np.full(k, parameter, dtype=object),
        value=np.array(values, dtype=np.float64),
        time=np.broadcast_to(np.array(time, dtype="datetime64[s]"), (k,)).copy(),
        unit=np.full(k, unit, dtype=object),
        station=np.full(k, station, dtype=object),
        method=np.full(k, "", dtype=object),
        zone=zone_of,
        points=points,
        whole=(zone_of == IN_NO_ZONE) & np.isnan(points[:, 0]),
        zones=zones,
    )


def together(*parts: Observations) -> Observations:
    """Return all rows of ``parts`` as one table."""
    return Observations(
        parameter=np.concatenate([part.parameter for part in parts]),
        value=np.concatenate([part.value for part in parts]),
        time=np.concatenate([part.time for part in parts]),
        unit=np.concatenate([part.unit for part in parts]),
        station=np.concatenate([part.station for part in parts]),
        method=np.concatenate([part.method for part in parts]),
        zone=np.concatenate([part.zone for part in parts]),
        points=np.concatenate([part.points for part in parts]),
        whole=np.concatenate([part.whole for part in parts]),
        zones=parts[0].zones,
    )


def living(residents: Sequence[float], at: Sequence[Spot], *, zone: Sequence[int] | int = 0, zones: int = 1) -> People:
    """Return residents at points."""
    zone_of = np.broadcast_to(np.array(zone, dtype=np.int64), (len(residents),)).copy()
    points = np.array(at, dtype=np.float64).reshape(-1, 2)
    return People(zone_of, zones, points, {"residents": np.array(residents, dtype=np.float64)})


def drawn(**shapes: Sequence[object]) -> Backdrop:
    """Return shapes by their kind."""
    kinds = [kind for kind, some in shapes.items() for _ in some]
    both = np.empty(len(kinds), dtype=object)
    both[:] = [shape for some in shapes.values() for shape in some]
    return Backdrop(np.array(kinds, dtype=object), both)
