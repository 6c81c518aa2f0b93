"""Shapefiles made on the spot: places, tables and points, as their specification has them."""

import struct
from pathlib import Path

import geopandas as gpd
import shapely

from loaders.taken import Taken

Parts = dict[str, bytes]
METRES = "EPSG:32635"
_START = 33  # bytes of a dBASE file around its fields
PLACES = gpd.GeoDataFrame(
    {"الاسم": ["عيادة المكس", "صيدلية", "مدرسة"], "n": [7, 2, 3]},
    geometry=[shapely.Point(500_000 + at, 900_000) for at in range(3)],
    crs=METRES,
)


def write(frame: gpd.GeoDataFrame, folder: Path, encoding: str) -> Parts:
    """Return the parts of a shapefile by suffix, as GDAL writes them."""
    frame.to_file(folder / "a.shp", driver="ESRI Shapefile", encoding=encoding)
    return {path.suffix: path.read_bytes() for path in folder.iterdir()}


def named(parts: Parts, name: str = "مرافق", without: tuple[str, ...] = ()) -> dict[str, str | bytes]:
    """Return the members of an archive that hold the parts, each under a name."""
    return {name + suffix: content for suffix, content in parts.items() if suffix not in without}


def table_of(fields: list[tuple[str, int, int]], rows: list[bytes]) -> bytes:
    """Return a dBASE file with the fields f0, f1, … of a kind, a width and decimals, and rows of one width."""
    head = b"".join(
        struct.pack("<11sc4xBB14x", f"f{at}".encode(), kind.encode(), width, decimals)
        for at, (kind, width, decimals) in enumerate(fields)
    )
    size = sum(width for _, width, _ in fields) + 1
    begin = struct.pack("<B3xIHH20x", 3, len(rows), _START + len(head), size)
    return begin + head + b"\r" + b"".join(b" " + row for row in rows)


def points_of(kind: int, *positions: tuple[float, ...]) -> bytes:
    """Return the shapes of a shapefile of points of one kind, as its specification has them."""
    records = b"".join(
        struct.pack(">ii", number, 2 + 4 * len(position)) + struct.pack(f"<i{len(position)}d", kind, *position)
        for number, position in enumerate(positions, start=1)
    )
    head = struct.pack(">i20xi", 9994, (100 + len(records)) // 2) + struct.pack("<ii8d", 1000, kind, *[0.0] * 8)
    return head + records


def rules_of(taken: Taken) -> list[str]:
    """Return the rules of all findings."""
    return [problem.rule for problem in taken.problems]
