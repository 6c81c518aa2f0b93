"""The project's own basemap: a MapLibre style that carries its data, so that no outside server is asked."""

import json
from typing import Any, Final, cast

import geopandas as gpd
import numpy as np
import pandas as pd
import shapely

from figures import palette
from model.district import Box

MARGIN: Final = 0.03  # degrees beyond the district's box that are drawn, so that panning shows no edge
DETAIL: Final = 1e-5  # degrees, about 1 m: finer cannot be seen
STREET_CLASSES: Final = {
    "main": ("motorway", "motorway_link", "trunk", "primary", "primary_link", "secondary"),
    "middle": ("tertiary", "unclassified", "secondary_link"),
}
WIDTHS: Final = {"main": (1.6, 6.0), "middle": (1.1, 4.2), "small": (0.6, 3.0)}
# (kinds of the backdrop, colour, opacity), drawn in this order.
AREAS: Final = (
    ("sea", palette.SEA),
    ("land", palette.LAND),
    ("industry", palette.INDUSTRY),
    ("lake", palette.WATER),
    ("canal", palette.WATER),
)

Style = dict[str, Any]


def style(backdrop: gpd.GeoDataFrame | None, streets: gpd.GeoDataFrame | None, box: Box) -> str:
    """Return the style for the district around ``box``, as JSON.

    Without a backdrop the ground is plain, which is honest: no coast is known.

    Parameters
    ----------
    backdrop
        EPSG:4326, with ``kind``; None when no such dataset is active.
    streets
        EPSG:4326, with ``kind``; None when no such dataset is active.
    """
    sources: dict[str, Style] = {}
    layers: list[Style] = [{"id": "ground", "type": "background", "paint": {"background-color": palette.LAND}}]
    if backdrop is not None:
        _add_areas(backdrop, box, sources, layers)
    if streets is not None:
        _add_streets(streets, box, sources, layers)
    if backdrop is not None:
        _add_rail(backdrop, box, sources, layers)
    return json.dumps({"version": 8, "sources": sources, "layers": layers}, separators=(",", ":"))


def of_kind(backdrop: gpd.GeoDataFrame, kind: str) -> gpd.GeoDataFrame:
    """Return the rows of one kind; none where nobody said what anything is, as in what was kept before it was asked."""
    return backdrop.loc[backdrop["kind"] == kind] if "kind" in backdrop else backdrop.iloc[:0]


def _add_areas(backdrop: gpd.GeoDataFrame, box: Box, sources: dict[str, Style], layers: list[Style]) -> None:
    for kind, colour in AREAS:
        shapes = _clipped(of_kind(backdrop, kind), box)
        if not shapes.size:
            continue
        flat = shapes[shapely.get_dimensions(shapes) == 2]  # noqa: PLR2004 - two dimensions: an area
        lines = shapes[shapely.get_dimensions(shapes) == 1]
        if flat.size:
            sources[kind] = _source(flat)
            layers.append({"id": kind, "type": "fill", "source": kind, "paint": {"fill-color": colour}})
        if lines.size:
            sources[f"{kind}-line"] = _source(lines)
            layers.append(_line(f"{kind}-line", f"{kind}-line", colour, (2.0, 9.0)))


def _add_streets(streets: gpd.GeoDataFrame, box: Box, sources: dict[str, Style], layers: list[Style]) -> None:
    kinds = streets["kind"].fillna("") if "kind" in streets else pd.Series("", index=streets.index)
    known = sum(STREET_CLASSES.values(), ())
    for name, members in (("small", None), *reversed(STREET_CLASSES.items())):
        chosen = ~kinds.isin(known) if members is None else kinds.isin(members)
        shapes = _clipped(streets.loc[chosen], box)
        if not shapes.size:
            continue
        sources[name] = _source(shapes)
        thin, thick = WIDTHS[name]
        layers.insert(_under(layers), _line(f"{name}-edge", name, palette.STREET_EDGE, (thin + 0.9, thick + 2)))
        layers.append(_line(name, name, palette.STREET, (thin, thick)))


def _under(layers: list[Style]) -> int:
    """Return where a street's edge belongs: below every street, above every area."""
    return next((i for i, layer in enumerate(layers) if layer["id"] in WIDTHS), len(layers))


def _add_rail(backdrop: gpd.GeoDataFrame, box: Box, sources: dict[str, Style], layers: list[Style]) -> None:
    shapes = _clipped(of_kind(backdrop, "rail"), box)
    if shapes.size:
        sources["rail"] = _source(shapes)
        rail = _line("rail", "rail", palette.RAIL, (0.8, 2.6))
        rail["paint"]["line-dasharray"] = [3, 2]
        layers.append(rail)


def _line(name: str, source: str, colour: str, widths: tuple[float, float]) -> Style:
    width = ["interpolate", ["exponential", 1.6], ["zoom"], 12, widths[0], 17, widths[1]]
    paint = {"line-color": colour, "line-width": width}
    layout = {"line-cap": "round", "line-join": "round"}
    return {"id": name, "type": "line", "source": source, "paint": paint, "layout": layout}


def _clipped(frame: gpd.GeoDataFrame, box: Box) -> Any:  # noqa: ANN401 - an object array of shapely geometries
    shapes = np.asarray(frame.geometry.array, dtype=object)
    west, south, east, north = box.west - MARGIN, box.south - MARGIN, box.east + MARGIN, box.north + MARGIN
    shapes = shapely.clip_by_rect(shapes, west, south, east, north)
    shapes = shapely.simplify(shapes, DETAIL)
    shapes = shapes[~shapely.is_empty(shapes) & ~shapely.is_missing(shapes)]
    return shapely.get_parts(shapes)


def _source(shapes: Any) -> Style:  # noqa: ANN401 - an object array of shapely geometries
    whole = shapely.set_precision(shapely.geometrycollections(shapes), DETAIL, mode="pointwise")
    feature = {"type": "Feature", "properties": {}, "geometry": cast("Style", json.loads(shapely.to_geojson(whole)))}
    return {"type": "geojson", "data": feature}
