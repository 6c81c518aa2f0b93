"""Reads the columns of a dataset's rows as plain arrays, blank staying blank."""

import numpy as np
import pandas as pd
from geopandas.geodataframe import GeoDataFrame
from numpy.typing import NDArray


def texts(rows: pd.DataFrame, column: str) -> NDArray[np.object_]:
    """Return a column of words; empty text where a row has none, or no such column exists."""
    if column not in rows:
        return np.full(len(rows), "", dtype=object)
    # One by one out of an Arrow column takes several times as long.
    cells = rows[column].to_numpy(dtype=object)
    words = [("" if blank else str(word)) for word, blank in zip(cells, rows[column].isna(), strict=True)]
    return np.array(words, dtype=object)


def flags(rows: pd.DataFrame, column: str, *, blank: bool) -> NDArray[np.bool_]:
    """Return a column of yes and no, with ``blank`` for a row that does not say; yours to change."""
    if column not in rows:
        return np.full(len(rows), blank)
    # Without a copy what is written there would stand in the rows, which others read too.
    return rows[column].astype("boolean").fillna(value=blank).to_numpy(dtype=np.bool_, copy=True)


def numbers(rows: pd.DataFrame, column: str) -> NDArray[np.float64]:
    """Return a column of numbers; NaN where a row does not say, never zero in its stead; yours to change."""
    cells = rows[column].astype("Float64")
    return np.asarray(cells.to_numpy(dtype=np.float64, na_value=np.nan, copy=True), dtype=np.float64)


def placed(rows: GeoDataFrame) -> GeoDataFrame:
    """Return the rows that have a place on the map."""
    there: GeoDataFrame = rows.loc[~(rows.geometry.isna() | rows.geometry.is_empty)]
    return there
