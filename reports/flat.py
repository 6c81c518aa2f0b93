"""A table as bytes that other programs read: CSV, GeoJSON, GeoParquet, and the layers of a GeoPackage."""

import csv
import io
import json
from collections.abc import Mapping, Sequence
from typing import Final

import geopandas as gpd
import numpy as np
import pandas as pd
import pyarrow.parquet as pq
import shapely

from i18n import Locale
from model.indicator import DISTRICT_ZONE
from reports.columns import COLUMNS, NUMBER, Cell, cells, cells_of
from reports.content import Content, Plain
from store.harmless import harmless

DECIMALS: Final = 9  # of a degree, a tenth of a millimetre: brought back in, no walk may cross a threshold
WGS84: Final = "EPSG:4326"


def csv_bytes(content: Content, say: Locale) -> bytes:
    """Return the table as CSV with a byte-order mark: every number as ``compute`` prints it, no cell a formula.

    Every text is quoted: split at another separator, a cell could begin anew with a sign.
    """
    text = io.StringIO()
    writer = csv.writer(text, quoting=csv.QUOTE_NONNUMERIC, lineterminator="\r\n")
    writer.writerow([harmless(column.id) for column in COLUMNS])
    writer.writerows([_told(cell) for cell in row.values()] for row in cells(content, say))
    return text.getvalue().encode("utf-8-sig")


def _told(cell: Cell) -> str | float | int:
    if cell is None:
        return ""
    return harmless(cell) if isinstance(cell, str) else cell


def geojson_bytes(content: Content, about: Mapping[str, Plain], say: Locale) -> bytes:
    """Return the table as GeoJSON: a feature for every row, the district's without a shape; ``about`` as a member."""
    shapes = _shapes(content)
    features = [
        {"type": "Feature", "geometry": shapes.get(str(row["zone"])), "properties": row} for row in cells(content, say)
    ]
    return json_bytes({"type": "FeatureCollection", "metadata": dict(about), "features": features})


def parquet_bytes(content: Content, about: Mapping[str, Plain], say: Locale) -> bytes:
    """Return the table as GeoParquet, ``about`` in its metadata."""
    out = io.BytesIO()
    frame_of(cells(content, say), content).to_parquet(out, index=False)
    table = pq.read_table(io.BytesIO(out.getvalue()))  # type: ignore[no-untyped-call]  # pyarrow ships no types
    table = table.replace_schema_metadata({**table.schema.metadata, b"report": json_bytes(dict(about))})
    whole = io.BytesIO()
    pq.write_table(table, whole)  # type: ignore[no-untyped-call]  # pyarrow ships no types
    return whole.getvalue()


def layers(content: Content, say: Locale) -> dict[str, gpd.GeoDataFrame]:
    """Return a layer of rows with their shapes for every indicator, by its id."""
    return {item.result.indicator.id: frame_of(cells_of(item, content, say), content) for item in content.measured}


def frame_of(rows: Sequence[Mapping[str, Cell]], content: Content) -> gpd.GeoDataFrame:
    """Return rows as a frame with the shape of each row's zone; unknown numbers are NaN."""
    plain = pd.DataFrame(
        {
            column.id: pd.Series([row[column.id] for row in rows], dtype="float64" if column.kind == NUMBER else "str")
            for column in COLUMNS
        }
    )
    by_zone = _by_zone(content)
    shapes = np.array([by_zone.get(zone) for zone in plain["zone"]], dtype=object)
    return gpd.GeoDataFrame(plain, geometry=gpd.GeoSeries(shapes, crs=WGS84), crs=WGS84)


def _by_zone(content: Content) -> dict[str, shapely.Geometry]:
    if content.zones is None:
        return {}
    ids = [str(zone) for zone in content.zones["zone_id"]]
    return {zone: shape for zone, shape in zip(ids, content.zones.geometry, strict=True) if zone != DISTRICT_ZONE}


def _shapes(content: Content) -> dict[str, Plain]:
    """Return every zone's shape as RFC 7946 wants it: outer rings counter-clockwise."""
    found = _by_zone(content)
    turned = shapely.orient_polygons(np.array(list(found.values()), dtype=object))
    rounded = shapely.transform(turned, lambda degrees: degrees.round(DECIMALS))
    return {zone: json.loads(shapely.to_geojson(shape)) for zone, shape in zip(found, rounded, strict=True)}


def json_bytes(document: object) -> bytes:
    """Return a document as JSON; not known is null in it by now."""
    return (json.dumps(document, ensure_ascii=False, allow_nan=False, indent=1) + "\n").encode()
