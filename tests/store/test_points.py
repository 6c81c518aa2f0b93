"""Many points are written quickly, and in the very bytes in which geopandas writes them."""

import io

import geopandas as gpd
import numpy as np
import pandas as pd
import pytest
import shapely

from store.frames import from_bytes, to_bytes
from store.points import MANY, points_to_bytes


def _frame(rows: int) -> gpd.GeoDataFrame:
    random = np.random.default_rng(3)
    points = shapely.points(random.uniform(-180, 180, rows), random.uniform(-90, 90, rows))
    table = {
        "service": pd.array(["bank", None, "bank", "market"] * (rows // 4), dtype="str"),
        "name_ar": pd.array([f"بنك {n}" for n in range(rows)], dtype="str"),
        "capacity": np.where(random.random(rows) < 0.3, np.nan, random.integers(0, 9, rows)),
        "entrance": pd.array([True, None, False, True] * (rows // 4), dtype="boolean"),
        "floors": pd.array([1, None, 3, 4] * (rows // 4), dtype="Int64"),
    }
    return gpd.GeoDataFrame(table, geometry=points, crs="EPSG:4326")


def _as_geopandas(frame: gpd.GeoDataFrame) -> bytes:
    out = io.BytesIO()
    frame.to_parquet(out, index=False)
    return out.getvalue()


@pytest.mark.parametrize("rows", [4, 12_000])
def test_writes_the_bytes_of_geopandas(rows: int) -> None:
    """Every kind of column that is kept, blanks among them: a file that was kept before is known again by its hash."""
    frame = _frame(rows)
    assert points_to_bytes(frame) == _as_geopandas(frame)


def test_what_is_kept_is_what_was_given() -> None:
    """There and back through the store's own door, with as many rows as take the quick way."""
    frame = _frame(MANY)
    back = from_bytes(to_bytes(frame))
    assert (shapely.get_coordinates(back.geometry) == shapely.get_coordinates(frame.geometry)).all()
    assert back["name_ar"].tolist() == frame["name_ar"].tolist()
    assert back["capacity"].isna().tolist() == frame["capacity"].isna().tolist()


@pytest.mark.parametrize("odd", [None, shapely.Point(), shapely.Point(1, 2, 3), shapely.LineString([(0, 0), (1, 1)])])
def test_steps_back_where_not_every_row_is_a_flat_point(odd: shapely.Geometry | None) -> None:
    """A row without a place, an empty point, one with a height, a line: geopandas writes such a frame."""
    frame = _frame(8)
    shapes = frame.geometry.to_numpy().copy()
    shapes[3] = odd
    given = gpd.GeoDataFrame(frame.drop(columns="geometry"), geometry=gpd.GeoSeries(shapes, crs=4326))
    assert points_to_bytes(given) == b""


def test_a_first_row_in_which_nothing_stands_describes_the_others_all_the_same() -> None:
    """Typed columns say what they are without a value; one that is not typed is left to geopandas."""
    frame = _frame(8).iloc[1:].reset_index(drop=True)
    assert frame.loc[0, ["service", "entrance", "floors"]].isna().all()
    assert points_to_bytes(frame) == _as_geopandas(frame)
    assert points_to_bytes(frame.assign(said=pd.Series([None] + ["a"] * 6, dtype=object))) == b""
