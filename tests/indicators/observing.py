"""Writes observations as an analyst's table holds them, in a district of three zones on the one street."""

from collections.abc import Iterable, Mapping
from functools import cache
from typing import Final

import numpy as np
import pandas as pd
from shapely import Point

from indicators.observed import Observations, observations_of
from indicators.people import People
from indicators.zones import Zones, zones_of
from tests.indicators.one_street import frame, zone

METRIC_CRS: Final = 32635
NAMES: Final = ("west", "middle", "east")
WHOLE: Final = ""
NAN: Final = float("nan")


@cache
def three_zones() -> Zones:
    """Return three zones of 1 km each, from west to east."""
    return zones_of(frame(zone(name, 1000 * at, 1000 * (at + 1)) for at, name in enumerate(NAMES)), METRIC_CRS)


def row(
    parameter: str,
    value: float | None,
    *,
    where: str = WHOLE,
    unit: str = "households",
    time: str = "2026",
    method: str = "survey",
    station: str = "",
    at: float | None = None,
) -> dict[str, object]:
    """Return one row; ``where`` names a zone, ``at`` is a point in metres along the street."""
    return {
        "parameter": parameter,
        "time": time,
        "value": value,
        "unit": unit,
        "zone_id": where,
        "station": station,
        "method": method,
        "geometry": None if at is None else Point(at, 0),
    }


def rows_of(
    counts: Mapping[str, float | None], *, where: str = WHOLE, unit: str = "households", method: str = "survey"
) -> list[dict[str, object]]:
    """Return one row for every parameter of ``counts``, all of one place and time."""
    return [row(name, value, where=where, unit=unit, method=method) for name, value in counts.items()]


def observed(*rows: dict[str, object] | Iterable[dict[str, object]]) -> Observations:
    """Return rows, and lists of rows, as observations."""
    flat = [item for part in rows for item in ([part] if isinstance(part, dict) else part)]
    table = frame(flat) if any(item["geometry"] is not None for item in flat) else pd.DataFrame(flat)
    return observations_of(table, three_zones(), METRIC_CRS)


def people(zone_of: list[int], **columns: list[float]) -> People:
    """Return cells of residents in the three zones, at the middle of each."""
    where = np.array(zone_of, dtype=np.int64)
    points = np.column_stack([1000.0 * where + 500.0, np.zeros(len(where))])
    return People(where, len(NAMES), points, {name: np.array(column) for name, column in columns.items()})
