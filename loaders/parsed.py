"""What was read from a file before anybody judged it: rows of text or JSON values, and shapes."""

from dataclasses import dataclass
from typing import Literal

import pandas as pd

from model.problem import Problem

Format = Literal["csv", "xlsx", "geojson", "shapefile", "geopackage", "kml", "parquet", "gtfs"]


@dataclass(frozen=True, slots=True)
class Parsed:
    """One file as rows, nothing interpreted.

    Parameters
    ----------
    encoding
        Name of the text encoding, as a person knows it; empty for a form that is no text.
    delimiter
        Between the cells of a CSV; empty for other formats.
    crs
        ``EPSG:n`` that the file itself declares; empty when it declares none.
    frame
        Columns of text (CSV, GTFS), or of text, numbers, flags and NaN where nothing stands; moments are ISO text.
        The index, named "row", holds the row or feature number that a person sees. Rows that could not be read are
        not in it.
    shapes
        Shapely geometries by the same index, None where a feature has none; None for a format
        that carries no geometry of its own.
    rows_in
        Rows or features that the table holds, those included that could not be read.
    tables
        Names of the sheets, layers or members that hold rows; empty for a form that holds one table.
    table
        The one of them that was read.
    """

    format: Format
    encoding: str
    delimiter: str
    crs: str
    frame: pd.DataFrame
    shapes: pd.Series | None
    rows_in: int
    problems: tuple[Problem, ...] = ()
    tables: tuple[str, ...] = ()
    table: str = ""
