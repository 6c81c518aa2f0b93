"""Reads the committed illustrative snapshots without the generator, so that the tests judge the files themselves."""

import json
import tomllib
from collections.abc import Iterator
from functools import cache
from pathlib import Path
from typing import Any, Final

import networkx as nx
import numpy as np
from pyproj import Transformer
from shapely import STRtree, transform
from shapely.geometry import shape
from shapely.geometry.base import BaseGeometry

DATA: Final = Path(__file__).parents[2] / "data"
METRES: Final = Transformer.from_crs(4326, 32635, always_xy=True)

Node = tuple[float, float]
Row = tuple[BaseGeometry, dict[str, Any]]


@cache
def rows(name: str) -> list[Row]:
    """Return shapes (EPSG:4326) and properties of a committed snapshot, read without the generator."""
    document = json.loads((DATA / "snapshots" / f"illustrative_{name}.geojson").read_bytes())
    return [(shape(feature["geometry"]), feature["properties"]) for feature in document["features"]]


def metric(drawn: BaseGeometry) -> BaseGeometry:
    """Return ``drawn`` in EPSG:32635."""
    return transform(drawn, lambda points: np.column_stack(METRES.transform(*points.T)))


def entry(name: str) -> dict[str, Any]:
    """Return the catalogue entry of a snapshot."""
    return tomllib.loads((DATA / "catalog" / f"illustrative_{name}.toml").read_text(encoding="utf-8"))


def of_kind(name: str, *kinds: str) -> list[BaseGeometry]:
    """Return the shapes of a snapshot that are of one of ``kinds``."""
    return [drawn for drawn, row in rows(name) if row["kind"] in kinds]


def ends(line: BaseGeometry) -> tuple[Node, Node]:
    """Return the first and last vertex exactly as they stand in the file."""
    first, last = line.coords[0], line.coords[-1]
    return (first[0], first[1]), (last[0], last[1])


def walked() -> list[BaseGeometry]:
    """Return the streets that people walk on."""
    return [line for line, row in rows("streets") if row["walkable"]]


def ways() -> "nx.MultiGraph[tuple[float, float]]":
    """Return the walkable streets as a graph of their ends, with metres."""
    graph: nx.MultiGraph[tuple[float, float]] = nx.MultiGraph(
        [(*ends(line), {"metres": metric(line).length}) for line in walked()]
    )
    return graph


def touching() -> Iterator[tuple[BaseGeometry, BaseGeometry]]:
    """Yield every pair of walkable streets that meet."""
    lines = walked()
    for left, right in STRtree(lines).query(lines, predicate="intersects").T:
        if left < right:
            yield lines[left], lines[right]
