"""Frames as bytes and back: (Geo)Parquet for what is kept, CSV, GeoJSON and Parquet for what is built in."""

import io
import json
from collections.abc import Mapping
from typing import Any, Final

import pandas as pd
import pyarrow.parquet as pq
from geopandas import read_parquet
from geopandas.geodataframe import GeoDataFrame
from geopandas.geoseries import GeoSeries
from pandas.api.types import infer_dtype, is_object_dtype
from pyarrow.lib import ArrowException, array

from model.problem import ProblemError
from model.role import ROLES, SERVICES, Field, Role
from store.built_in import RULE, Entry
from store.draft import refusal
from store.objects import read_verified
from store.points import MANY, points_to_bytes

WGS84: Final = "EPSG:4326"
_WGS84_ID: Final = {"authority": "EPSG", "code": 4326}
_FLAGS: Final = {"true": True, "1": True, "1.0": True, "false": False, "0": False, "0.0": False}


class FieldError(ValueError):
    """A field whose values are not of the kind that its role asks for."""

    def __init__(self, field: str, found: str) -> None:
        super().__init__(f"{field}: {found}")
        self.field, self.found = field, found


def to_bytes(frame: pd.DataFrame) -> bytes:
    """Return ``frame`` as (Geo)Parquet; the same content is the same bytes.

    The index is not kept, the order of the rows is. Blank stays blank: NaN and None come back as not known.

    Parameters
    ----------
    frame
        With geometry in EPSG:4326, or without geometry.

    Raises
    ------
    ProblemError
        Rule ``column-mixed`` when a column holds lists, or values that have no common type: they would come
        back as something else.
    """
    plain = frame.reset_index(drop=True)
    for name in plain.columns:
        if is_object_dtype(plain[name]):
            _check_common_type(plain[name])
    if isinstance(plain, GeoDataFrame) and len(plain) >= MANY and (written := points_to_bytes(plain)):
        return written
    out = io.BytesIO()
    plain.to_parquet(out, index=False)
    return out.getvalue()


def from_bytes(raw: bytes) -> pd.DataFrame:
    """Return the frame that ``to_bytes`` wrote: a GeoDataFrame where it has geometry."""
    schema = pq.read_schema(io.BytesIO(raw))  # type: ignore[no-untyped-call]  # pyarrow ships no types
    told = (schema.metadata or {}).get(b"geo")
    if told is None:
        return pd.read_parquet(io.BytesIO(raw))
    geo = json.loads(told)
    if any(_is_other(column) for column in geo["columns"].values()):
        frame: GeoDataFrame = read_parquet(io.BytesIO(raw))  # type: ignore[no-untyped-call]  # nor does geopandas
        return frame
    # As geopandas reads it, but for the system: to take its name is a matter of microseconds, its whole description is
    # looked up word by word, which takes longer than all the rest.
    plain = pd.read_parquet(io.BytesIO(raw))
    for name in geo["columns"]:
        plain[name] = GeoSeries.from_wkb(plain[name].to_numpy(), index=plain.index, crs=WGS84)
    return GeoDataFrame(plain, geometry=geo["primary_column"])


def _is_other(column: Mapping[str, Any]) -> bool:
    """Tell whether shapes are written in another way than the store writes them, or in another system."""
    return column["encoding"] != "WKB" or (column.get("crs") or {}).get("id") != _WGS84_ID


def _check_common_type(values: pd.Series) -> None:
    kind = infer_dtype(values, skipna=True)
    try:
        array(values, from_pandas=True)
    except (ArrowException, TypeError, OverflowError) as fault:
        raise ProblemError(refusal("column-mixed", field=str(values.name))) from fault
    if kind in {"mixed", "mixed-integer"}:
        raise ProblemError(refusal("column-mixed", field=str(values.name)))


def prepared(frame: pd.DataFrame, role: Role) -> pd.DataFrame:
    """Return a copy of ``frame`` as the store keeps it: typed by its role, geometry in EPSG:4326 as ``geometry``.

    Raises
    ------
    ProblemError
        Rule ``geometry-unplaced`` for geometry without a CRS, ``field-untyped`` for a field of another kind.
    """
    plain = frame.reset_index(drop=True)
    if isinstance(plain, GeoDataFrame):
        if plain.crs is None:
            raise ProblemError(refusal("geometry-unplaced"))
        plain = plain.to_crs(WGS84)
        if plain.geometry.name != "geometry":
            plain = GeoDataFrame(
                plain.rename(columns={plain.geometry.name: "geometry"}), geometry="geometry", crs=WGS84
            )
    try:
        return typed(plain, role)
    except FieldError as fault:
        raise ProblemError(refusal("field-untyped", field=fault.field, found=fault.found)) from fault


def typed(frame: pd.DataFrame, role: Role) -> pd.DataFrame:
    """Return ``frame`` with the fields of ``role`` in their types; other columns stay as they are.

    Numbers are ``float64`` with NaN for not known, flags are nullable ``boolean``, texts and times are ``str``.

    Raises
    ------
    FieldError
        For the first field with a value that cannot be read as what it should be.
    """
    columns = {field.name: _typed(frame[field.name], field) for field in role.fields if field.name in frame.columns}
    return frame.assign(**columns)


def services_in(frame: pd.DataFrame, role: str) -> tuple[str, ...]:
    """Return what a frame can be active for one by one, having at least one row of it; nothing for most roles.

    Of facilities the services, in the order of ``SERVICES``; of observations the parameters, sorted.
    """
    if role == "observations" and "parameter" in frame.columns:
        return tuple(sorted({str(word).strip() for word in frame["parameter"].dropna().unique()} - {""}))
    if role != "facilities" or "service" not in frame.columns:
        return ()
    held = set(frame["service"].dropna().unique())
    return tuple(service for service in SERVICES if service in held)


def shipped(entry: Entry) -> pd.DataFrame:
    """Return the rows of a built-in dataset, having made sure that its file is the one that was pinned.

    Raises
    ------
    ProblemError
        As ``objects.read_verified``; rule ``catalogue-broken`` when the file is not what its entry says.
    """
    dataset, path = entry.dataset, entry.path
    raw = read_verified(path, dataset.sha256, dataset.id)
    try:
        frame = snapshot(raw, path.suffix, ROLES[dataset.role])
    except FieldError as fault:
        facts = {"file": path.name, "field": fault.field, "state": "wrong", "found": fault.found}
        raise ProblemError(refusal(RULE, **facts)) from fault
    except (ValueError, KeyError) as fault:
        facts = {"file": path.name, "field": path.name, "state": "unreadable", "found": str(fault)}
        raise ProblemError(refusal(RULE, **facts)) from fault
    if len(frame) != dataset.rows:
        facts = {"file": f"{dataset.id}.toml", "field": "rows", "state": "wrong", "found": str(dataset.rows)}
        raise ProblemError(refusal(RULE, **facts))
    return frame


def snapshot(raw: bytes, suffix: str, role: Role) -> pd.DataFrame:
    """Return a built-in snapshot, typed by its role; points and shapes are EPSG:4326.

    In CSV, ``lon`` and ``lat`` (degrees) become the geometry, and columns that the role does not know stay text.

    Raises
    ------
    FieldError
        For a field that does not hold what the role, or a coordinate, asks for.
    ValueError
        For bytes that are not of the format.
    """
    readers = {".csv": _from_csv, ".geojson": _from_geojson, ".parquet": from_bytes}
    return typed(readers[suffix](raw), role)


def _from_csv(raw: bytes) -> pd.DataFrame:
    # only an empty cell is blank: "NA" and "null" are texts that somebody wrote
    table = pd.read_csv(io.BytesIO(raw), dtype="str", keep_default_na=False, na_values=[""], encoding="utf-8-sig")
    if not {"lon", "lat"} <= set(table.columns):
        return table
    lon, lat = (_typed(table[name], Field(name, "number")) for name in ("lon", "lat"))
    points = GeoSeries.from_xy(lon, lat, crs=WGS84).where(lon.notna() & lat.notna(), None)
    return GeoDataFrame(table.drop(columns=["lon", "lat"]), geometry=points, crs=WGS84)


def _from_geojson(raw: bytes) -> pd.DataFrame:
    # json and shapely, not GDAL: what is called .geojson can tell GDAL to open other files
    features = json.loads(raw)["features"]
    return GeoDataFrame.from_features(features, crs=WGS84)


def _typed(values: pd.Series, field: Field) -> pd.Series:
    try:
        if field.kind == "number":
            return pd.to_numeric(values).astype("float64")
        if field.kind == "flag":
            return _flags(values)
    except (ValueError, TypeError) as fault:
        raise FieldError(field.name, str(fault)) from fault
    return values.astype("str")


def _flags(values: pd.Series) -> pd.Series:
    known = values.dropna()
    read = known.astype("str").str.lower().map(_FLAGS)
    if read.isna().any():
        raise ValueError(str(known[read.isna()].iloc[0]))
    return read.astype("boolean").reindex(values.index)
