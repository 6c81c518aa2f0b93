"""The rows of one dataset laid on the zones: a point in one, a shape parted among several, a table by zone names."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, replace
from typing import Final

import numpy as np
import pandas as pd
import shapely
from geopandas.geodataframe import GeoDataFrame
from numpy.typing import NDArray

from indicators.columns import texts
from indicators.coverage import IN_NO_ZONE, Floats
from indicators.written import written_numbers
from indicators.zones import Zones, locate

ZONE_ID: Final = "zone_id"
# Borders drawn twice never meet exactly; less of a shape than this is a sliver and no part of it.
SLIVER: Final = 1e-6
SQUARE_METRES: Final = 1e6  # in a square kilometre
COLUMN_GONE, NOT_NUMBERS = "column-gone", "column-not-numeric"


@dataclass(frozen=True, slots=True, eq=False)
class Pieces:
    """Rows in the zones that they lie in.

    Parameters
    ----------
    row, zone : (k,)
        Index of the row, and of its zone, which is never none.
    part : (k,)
        How much of the row lies there, 0 to 1.
    """

    row: NDArray[np.int64]
    zone: NDArray[np.int64]
    part: Floats


@dataclass(frozen=True, slots=True, eq=False)
class Rows:
    """The rows of one dataset.

    Parameters
    ----------
    whole
        Each row in the zone of its middle.
    parted
        Each row in every zone that it lies in, shapes by area and lines by length.
    zones
        How many zones there are.
    columns
        (n,) each: numbers by name, NaN blank; ``""`` counts one for each row.
    square_km : (zones + 1,)
        Area of each zone and, last, of all.
    by_name
        True where rows name their zones: a zone without a row was left out, and is no zone without anything.
    flaw
        Id of why the columns cannot be used; empty when they can.
    in_no_zone, outside, divided
        Rows in no zone at all; rows of which a part lies in none; rows that lie in several zones.
    """

    whole: Pieces
    parted: Pieces
    zones: int
    columns: Mapping[str, Floats]
    square_km: Floats
    by_name: bool
    flaw: str = ""
    in_no_zone: int = 0
    outside: int = 0
    divided: int = 0

    @property
    def cut(self) -> bool:
        """Whether a row counts by a part of it: it lies in several zones, or with a part in none."""
        return bool(self.divided or self.outside)

    @property
    def of_zones(self) -> bool:
        """Whether each row stands for a whole zone: it names it, and no other row does."""
        return self.by_name and bool((np.bincount(self.whole.zone, minlength=self.zones) <= 1).all())

    def counts(self) -> dict[str, float]:
        """Return what the note beside the map tells of rows that did not go in as they are."""
        told = {"rows_in_no_zone": self.in_no_zone, "rows_outside": self.outside, "rows_divided": self.divided}
        return {name: float(count) for name, count in told.items()}


def rows_of(frame: pd.DataFrame, zones: Zones, metric_crs: int, columns: Sequence[str]) -> Rows:
    """Return ``frame`` (any CRS, or without geometry) laid on ``zones``.

    A row that names its zone (``zone_id``) belongs there, whatever its shape; any other lies where its shape does.

    Parameters
    ----------
    columns
        Those that are read as numbers.
    """
    square_km = shapely.area(zones.shapes) / SQUARE_METRES
    square_km = np.append(square_km, square_km.sum())
    read = {name: written_numbers(frame, name) if name in frame else None for name in columns}
    flaw = next((NOT_NUMBERS if name in frame else COLUMN_GONE for name, made in read.items() if made is None), "")
    numbers = {"": np.ones(len(frame))} | {name: made for name, made in read.items() if made is not None}
    named = _named(frame, zones)
    shapes = _shapes(frame, metric_crs)
    drawn = np.flatnonzero((named == IN_NO_ZONE) & ~shapely.is_missing(shapes) & ~shapely.is_empty(shapes))
    home = named.copy()
    home[drawn] = locate(zones, _middles(shapes[drawn]))
    by_name = bool((named != IN_NO_ZONE).any()) and not len(drawn)
    there = np.flatnonzero(home != IN_NO_ZONE)
    whole = Pieces(there, home[there], np.ones(len(there)))
    parted, outside = _parted(shapes, home, drawn, zones)
    lost = np.setdiff1d(np.arange(len(frame)), np.union1d(parted.row, there))
    divided = int((np.bincount(parted.row, minlength=len(frame)) > 1).sum())
    rows = Rows(whole, parted, len(zones.ids), numbers, square_km, by_name, flaw, len(lost), outside, divided)
    return _with_left_out(rows, len(frame)) if by_name else rows


def _named(frame: pd.DataFrame, zones: Zones) -> NDArray[np.int64]:
    """Return the zone that each row names; ``IN_NO_ZONE`` where it names none that there is."""
    at = {name: index for index, name in enumerate(zones.ids)}
    return np.array([at.get(name.strip(), IN_NO_ZONE) for name in texts(frame, ZONE_ID)], dtype=np.int64)


def _shapes(frame: pd.DataFrame, metric_crs: int) -> NDArray[np.object_]:
    if not isinstance(frame, GeoDataFrame):
        return np.full(len(frame), None, dtype=object)
    shapes = frame.geometry.to_crs(metric_crs).to_numpy().copy()
    broken = ~(shapely.is_valid(shapes) | shapely.is_missing(shapes))
    shapes[broken] = shapely.make_valid(shapes[broken])
    return np.asarray(shapes, dtype=object)


def _middles(shapes: NDArray[np.object_]) -> Floats:
    """Return a point of each shape that stands for it: its middle where that lies within, else the nearest of it."""
    middle = shapely.centroid(shapes)
    inside = shapely.point_on_surface(shapes)
    return np.asarray(
        shapely.get_coordinates(np.where(shapely.intersects(shapes, middle), middle, inside)), dtype=np.float64
    )


def _parted(
    shapes: NDArray[np.object_], home: NDArray[np.int64], drawn: NDArray[np.int64], zones: Zones
) -> tuple[Pieces, int]:
    """Return rows in all zones that they lie in, and how many lie partly in none."""
    wide = drawn[shapely.get_dimensions(shapes[drawn]) > 0]
    pair, zone = shapely.STRtree(zones.shapes).query(shapes[wide], predicate="intersects")
    row = wide[pair]
    size = _size(shapes[row], shapely.intersection(shapes[row], zones.shapes[zone]))
    part = size / _size(shapes[row], shapes[row])
    kept = part > SLIVER
    row, zone, part = row[kept], zone[kept], part[kept]
    inside = np.bincount(row, weights=part, minlength=len(shapes))
    # Zones that overlap would share out more than there is.
    part = part / np.maximum(1.0, inside)[row]
    outside = (inside > 0) & (inside < 1.0 - SLIVER)
    # A shape within a sliver of one zone lies in it whole.
    part = np.where(part > 1.0 - SLIVER, 1.0, part)
    small = np.setdiff1d(np.flatnonzero(home != IN_NO_ZONE), row)  # points, rows by name, shapes beside every zone
    every = Pieces(
        np.concatenate([small, row]), np.concatenate([home[small], zone]), np.concatenate([np.ones(len(small)), part])
    )
    order = np.lexsort((every.zone, every.row))
    return Pieces(every.row[order], every.zone[order], every.part[order]), int(outside.sum())


def _size(like: NDArray[np.object_], shapes: NDArray[np.object_]) -> Floats:
    """Return the area of ``shapes`` where ``like`` is an area, else their length."""
    flat = shapely.get_dimensions(like) > 1
    return np.asarray(np.where(flat, shapely.area(shapes), shapely.length(shapes)), dtype=np.float64)


def _with_left_out(rows: Rows, count: int) -> Rows:
    """Return ``rows`` with a blank one for every zone that a table by zone left out."""
    missing = np.setdiff1d(np.arange(rows.zones), rows.whole.zone)
    if not len(missing):
        return rows
    fresh = np.arange(count, count + len(missing))
    columns = {name: np.append(values, np.full(len(missing), np.nan)) for name, values in rows.columns.items()}

    def grown(pieces: Pieces) -> Pieces:
        parts = np.append(pieces.part, np.ones(len(missing)))
        return Pieces(np.append(pieces.row, fresh), np.append(pieces.zone, missing), parts)

    return replace(rows, whole=grown(rows.whole), parted=grown(rows.parted), columns=columns)
