"""A GeoPackage of several layers, with the styles that QGIS shows them in."""

import tempfile
from collections.abc import Mapping
from pathlib import Path
from typing import Final

import pandas as pd
import pyogrio
from geopandas.geodataframe import GeoDataFrame

STYLES: Final = "layer_styles"  # the table that QGIS looks into


def geopackage(
    layers: Mapping[str, GeoDataFrame], styles: Mapping[str, str], told: Mapping[str, str], moment: str
) -> bytes:
    """Return layers and their styles as one GeoPackage; it can only be written as a file, which is gone afterwards.

    Parameters
    ----------
    layers
        By name; all columns have names of their own that differ in more than capital letters.
    styles
        QML by the name of its layer.
    told
        What is said of the whole, kept with every layer by name.
    moment
        ISO time at which the styles were made.
    """
    with tempfile.TemporaryDirectory(prefix="elmax-") as folder:
        path = Path(folder) / "layers.gpkg"
        for name, frame in layers.items():
            pyogrio.write_dataframe(  # type: ignore[no-untyped-call]  # pyogrio ships no types
                frame,
                path,
                layer=name,
                driver="GPKG",
                geometry_type="Unknown",
                layer_metadata=dict(told),
                layer_options={"FID": "row_id", "GEOMETRY_NAME": "geom"},
            )
        if styles:
            pyogrio.write_dataframe(  # type: ignore[no-untyped-call]  # as above
                _styles(styles, moment), path, layer=STYLES, driver="GPKG", layer_options={"FID": "id"}
            )
        return path.read_bytes()


def _styles(styles: Mapping[str, str], moment: str) -> pd.DataFrame:
    """Return the table as QGIS makes it itself; the style of a layer is its default one."""
    return pd.DataFrame(
        {
            "f_table_catalog": "",
            "f_table_schema": "",
            "f_table_name": list(styles),
            "f_geometry_column": "geom",
            "styleName": list(styles),
            "styleQML": list(styles.values()),
            "styleSLD": "",
            "useAsDefault": True,
            "description": "",
            "owner": "",
            "ui": "",
            "update_time": pd.Timestamp(moment),
        }
    )
