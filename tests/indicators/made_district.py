"""Two zones of one square kilometre side by side, and what lies in them: small enough to work out by hand."""

from collections.abc import Iterable, Mapping, Sequence
from typing import Any, Final

import numpy as np
import pandas as pd
import shapely
from geopandas.geodataframe import GeoDataFrame

from indicators.made import made
from indicators.people import People
from indicators.rows import Rows, rows_of
from indicators.zones import Zones
from model.definition import Definition
from model.text import Text

METRIC: Final = 32635
EAST, NORTH, SIDE = 771_000.0, 3_449_000.0, 1000.0
NAN: Final = float("nan")
WORDS: Final = Text("مؤشر", "Indicator", "지표")


def zones() -> Zones:
    """Return ``west`` and ``east``, one square kilometre each."""
    shapes = [shapely.box(EAST + at, NORTH, EAST + at + SIDE, NORTH + SIDE) for at in (0.0, SIDE)]
    return Zones(("west", "east"), (WORDS, WORDS), np.array(shapes, dtype=object))


def points(at: Sequence[float], **columns: Iterable[object]) -> GeoDataFrame:
    """Return points ``at`` metres from the western end, in the middle of the strip."""
    shapes = [shapely.Point(EAST + x, NORTH + SIDE / 2) for x in at]
    return GeoDataFrame({name: list(cells) for name, cells in columns.items()}, geometry=shapes, crs=METRIC)


def boxes(spans: Sequence[tuple[float, float]], **columns: Iterable[object]) -> GeoDataFrame:
    """Return boxes between two distances from the western end, 100 m high."""
    shapes = [shapely.box(EAST + a, NORTH + 100, EAST + b, NORTH + 200) for a, b in spans]
    return GeoDataFrame({name: list(cells) for name, cells in columns.items()}, geometry=shapes, crs=METRIC)


def table(**columns: Iterable[object]) -> pd.DataFrame:
    """Return rows without a shape."""
    return pd.DataFrame({name: list(cells) for name, cells in columns.items()})


def laid(frame: pd.DataFrame, *columns: str) -> Rows:
    """Return ``frame`` on the two zones."""
    return rows_of(frame, zones(), METRIC, columns)


def definition(how: str, column: str = "", per: str = "", **more: object) -> Definition:
    """Return a definition about things, unless ``more`` says otherwise."""
    told: dict[str, Any] = {
        "id": "my_one",
        "title": WORDS,
        "note": WORDS,
        "unit": "units",
        "direction": "up",
        "domain": "services",
        "dataset": "own",
        "about": "things",
    }
    return Definition(**{**told, "how": how, "column": column, "per": per, **more})


def values(frame: pd.DataFrame, how: str, column: str = "", per: str = "", **more: object) -> Mapping[str, list[Any]]:
    """Return value, bounds, measured share and reason by zone (west, east, district)."""
    people = more.pop("people", None)
    asked = definition(how, column, per, **more)
    rows = laid(frame, *asked.columns())
    given = (rows, people) if isinstance(people, People) else (rows,)
    measure = made(*given, definition=asked)
    told = {name: getattr(measure, name).tolist() for name in ("value", "low", "high", "measured_share")}
    return {**told, "reason": list(measure.reason)}


def people_of(zone: Sequence[int], residents: Sequence[float]) -> People:
    """Return residents by index of their zone."""
    where = np.array(zone, dtype=np.int64)
    return People(where, 2, np.zeros((len(zone), 2)), {"residents": np.array(residents, dtype=np.float64)})
