"""What was observed, in surveys, registers and at stations: how much of what, when and where."""

import unicodedata
from dataclasses import dataclass, field, fields, replace
from datetime import UTC, datetime
from typing import Final

import numpy as np
import pandas as pd
import shapely
from geopandas.geodataframe import GeoDataFrame
from numpy.typing import NDArray

from indicators.columns import numbers, texts
from indicators.coverage import IN_NO_ZONE, Flags, Floats
from indicators.zones import Zones, locate
from model.indicator import DISTRICT_ZONE

YEAR, MONTH, DAY = 4, 7, 10  # letters of a time that names no more than its year, its month or its day
NOT_ROWS: Final = frozenset({"zones", "strangers", "asked"})
NOT_A_TIME: Final = np.datetime64("NaT", "s")


@dataclass(frozen=True, slots=True)
class Series:
    """What is observed again and again: a parameter at a station; without one at a point, in a zone or the district."""

    parameter: str
    station: str
    zone: int
    whole: bool
    point: tuple[float, ...]


@dataclass(frozen=True, slots=True, eq=False)
class Observations:
    """Rows of the role ``observations`` as arrays; what nobody knows is NaN, NaT or empty text.

    Parameters
    ----------
    parameter, unit, station, method : (k,)
        Words as the file has them, without spaces around them.
    value : (k,)
        In ``unit``; NaN where the cell is blank.
    time : (k,)
        The beginning of the year, month or day where no more is told; moments with a zone of time in UTC.
    zone : (k,)
        Index of the zone, by its ``zone_id``, else by the point; ``IN_NO_ZONE`` for none.
    points : (k, 2)
        Metres; NaN where the row has no place on the map.
    whole : (k,)
        True where a row is about the district as a whole: it names neither a zone nor a place.
    zones
        How many zones there are.
    strangers
        How many rows name a zone that there is not; they count nowhere.
    asked
        The parameters that were asked for, which tells what a result rests on; shared by all parts of one whole.
    """

    parameter: NDArray[np.object_]
    value: Floats
    time: NDArray[np.datetime64]
    unit: NDArray[np.object_]
    station: NDArray[np.object_]
    method: NDArray[np.object_]
    zone: NDArray[np.int64]
    points: Floats
    whole: Flags
    zones: int
    strangers: int = 0
    asked: set[str] = field(default_factory=set)

    def where(self, rows: Flags) -> "Observations":
        """Return the chosen rows only."""
        columns = {f.name: getattr(self, f.name)[rows] for f in fields(self) if f.name not in NOT_ROWS}
        return replace(self, **columns)

    def of(self, *parameters: str) -> "Observations":
        """Return the rows of any of ``parameters``."""
        self.asked.update(parameters)
        return self.where(np.isin(self.parameter.astype(str), parameters))

    def in_unit(self, *units: str) -> Flags:
        """Tell which rows are in one of ``units``, in whatever letter case; no other unit is turned into them."""
        wanted = {_plain(unit) for unit in units}
        return np.array([_plain(unit) in wanted for unit in self.unit], dtype=np.bool_)

    def latest(self) -> "Observations":
        """Return of each series its newest time alone: a newer count replaces the older one and is never added to it.

        Blank values and rows without a time stand for nothing and are left out.
        """
        known = self.where(~np.isnan(self.value) & ~np.isnat(self.time))
        newest: dict[Series, np.datetime64] = {}
        series = known.series()
        for name, moment in zip(series, known.time, strict=True):
            newest[name] = max(newest.get(name, moment), moment)
        return known.where(
            np.array([newest[name] == moment for name, moment in zip(series, known.time, strict=True)], dtype=np.bool_)
        )

    def series(self) -> list[Series]:
        """Return what each row is one observation of."""
        rows = zip(self.parameter, self.station, self.zone, self.whole, self.points, strict=True)
        return [
            Series(parameter, station, int(zone), bool(whole), () if station or np.isnan(x) else (float(x), float(y)))
            for parameter, station, zone, whole, (x, y) in rows
        ]


def recent(observations: Observations, *, days: int = 365) -> Observations:
    """Return the known values of the last ``days`` before the newest of them: one campaign, not all there ever were."""
    known = observations.where(~np.isnan(observations.value) & ~np.isnat(observations.time))
    if not len(known.value):
        return known
    return known.where(known.time >= known.time.max() - np.timedelta64(days, "D"))


def observations_of(rows: pd.DataFrame, zones: Zones | None, metric_crs: int) -> Observations:
    """Return the observations in ``rows`` of that role (any CRS, or without geometry).

    A ``zone_id`` decides before the point does; one that no zone bears counts nowhere, not even for
    the district, for it may be a misspelt neighbour. ``*`` is the district as a whole.
    """
    names = np.array([name.strip() for name in texts(rows, "zone_id")], dtype=object)
    points = _points(rows, metric_crs)
    placed = np.isfinite(points).all(axis=1)
    named = (names != "") & (names != DISTRICT_ZONE)
    index = {} if zones is None else {name: place for place, name in enumerate(zones.ids)}
    zone = np.array([index.get(name, IN_NO_ZONE) for name in names], dtype=np.int64)
    by_point = (names == "") & placed
    zone[by_point] = locate(zones, points[by_point])
    parameter, unit, station, method = (
        np.array([word.strip() for word in texts(rows, name)], dtype=object) for name in _WORDS
    )
    return Observations(
        parameter=parameter,
        unit=unit,
        station=station,
        method=method,
        value=numbers(rows, "value"),
        time=moments(texts(rows, "time")),
        zone=zone,
        points=points,
        whole=~named & ~by_point,
        zones=0 if zones is None else len(zones.ids),
        strangers=int((named & (zone == IN_NO_ZONE)).sum()),
    )


_WORDS: Final = ("parameter", "unit", "station", "method")


def _plain(unit: str) -> str:
    return unicodedata.normalize("NFKC", unit).casefold()


def _points(rows: pd.DataFrame, metric_crs: int) -> Floats:
    """Return where each row is on the map, in metres; NaN where it is nowhere."""
    points = np.full((len(rows), 2), np.nan)
    if not isinstance(rows, GeoDataFrame) or "geometry" not in rows:
        return points
    there = ~(rows.geometry.isna() | rows.geometry.is_empty).to_numpy()
    shapes = rows.geometry[there].to_crs(metric_crs).to_numpy()
    points[there] = shapely.get_coordinates(shapely.centroid(shapes))
    return points


def moments(texts: NDArray[np.object_]) -> NDArray[np.datetime64]:
    """Return the moments of ISO texts; many rows bear the same one, and each is read once."""
    told, which = np.unique(texts.astype(str), return_inverse=True)
    return np.array([_moment(str(text)) for text in told], dtype="datetime64[s]")[which]


def _moment(text: str) -> np.datetime64:
    """Return the moment that an ISO text names; NaT for none, or for words that are no time."""
    told = text.strip()
    try:
        moment = datetime.fromisoformat(told + {YEAR: "-01-01", MONTH: "-01"}.get(len(told), ""))
    except ValueError:
        return NOT_A_TIME
    if moment.tzinfo is not None:
        moment = moment.astimezone(UTC).replace(tzinfo=None)
    return np.datetime64(moment, "s")
