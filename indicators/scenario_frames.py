"""Frames with other shapes, and with more rows behind those that they have; the rows of a store are never changed."""

from collections.abc import Sequence

import numpy as np
import pandas as pd
import shapely
from geopandas.geodataframe import GeoDataFrame
from geopandas.geoseries import GeoSeries
from numpy.typing import NDArray


def with_shapes(rows: GeoDataFrame, shapes: NDArray[np.object_]) -> GeoDataFrame:
    """Return a copy of the rows with other shapes (in their own CRS)."""
    made: GeoDataFrame = rows.copy()
    made[made.geometry.name] = GeoSeries(shapes, index=rows.index, crs=rows.crs)
    return made


def grown(rows: GeoDataFrame, shapes: Sequence[shapely.Geometry]) -> GeoDataFrame:
    """Return the rows, numbered from 0, with as many blank ones behind them as there are new shapes."""
    made = rows.reindex(range(len(rows) + len(shapes)))
    everything = np.empty(len(made), dtype=object)
    everything[: len(rows)] = rows.geometry.to_numpy()
    everything[len(rows) :] = list(shapes)
    return with_shapes(made, everything)


def filled(rows: GeoDataFrame, start: int, column: str, values: Sequence[object]) -> None:
    """Write the last cells of a column in place; a column that is not there is made, blank above."""
    if column not in rows:
        rows[column] = pd.Series([None] * start + list(values), index=rows.index)
    else:
        rows.loc[rows.index[start:], column] = np.array(values)
