"""People beyond reach as columns on a tilted map: where most live is seen at once, no number is read off."""

import json
import math
from functools import cached_property
from typing import Any, Final

import geopandas as gpd
import numpy as np
import pydeck as pdk
import shapely
from pydeck.bindings.json_tools import default_serialize

from figures import palette
from figures.hexagons import BAR, DEGREES, FILLS, class_of, class_words, middles_of
from i18n import Locale
from model.beyond import Beyond
from model.district import Box
from model.evidence import Evidence
from model.indicator import Result

HATCH_SPACING: Final = 0.00055  # degrees of latitude, about 60 m between hatch lines
TYPICAL_WIDTH: Final = 350  # pixels: what the first view is fitted to, so that a phone too shows the district whole
TILE: Final = 512  # pixels of the world at zoom 0
PITCH: Final = 45.0  # degrees; north stays up
ARROW: Final = 400  # metres of the arrow to the north
TALL: Final = 0.7  # metres of column for one person


def column_map(found: Beyond, result: Result, zones: gpd.GeoDataFrame, basemap: str, box: Box, say: Locale) -> pdk.Deck:
    """Return the hexagons as columns, each as tall as the least that its class holds; those not told of lie flat.

    Parameters
    ----------
    zones
        EPSG:4326, with ``zone_id``: their outlines, hatched where their values are made up.
    basemap
        Address of the style, see ``figures.basemap.style``.
    """
    made_up = {value.zone for value in result.zones() if value.evidence is Evidence.ILLUSTRATIVE}
    layers = [_outlines(zones), _sides(box, found.metric_crs), _columns(found, say)]
    if made_up:
        layers.insert(1, _hatched(zones.loc[zones["zone_id"].isin(made_up)]))
    return _Drawn(
        layers=layers,
        initial_view_state=_view(box),
        map_provider="carto",
        map_style=basemap,
        tooltip={"html": "{name}", "style": {"direction": say.direction, "maxWidth": "18rem"}},
    )


class _Drawn(pdk.Deck):
    """A map that is finished: it is turned into text once, however often it is shown."""

    @cached_property
    def _text(self) -> str:
        # pydeck lays its text out in lines, which nobody reads: so it is four times as long in the making, and longer.
        return json.dumps(self, default=default_serialize, separators=(",", ":"))

    def to_json(self) -> str:
        """Return the map as deck.gl's JSON."""
        return self._text


def _columns(found: Beyond, say: Locale) -> pdk.Layer:
    classes = [class_of(one) for one in found.hexagons]
    rows = [
        {
            "at": [round(middle.x, 6), round(middle.y, 6)],
            "tall": TALL * of if isinstance(of, int) else 0,
            "fill": palette.rgba(FILLS[of], 235),
            # Plain words: the browser escapes what it puts in.
            "name": class_words(of, say),
        }
        for of, middle in zip(classes, middles_of(found), strict=True)
    ]
    return pdk.Layer(
        "ColumnLayer",
        data=rows,
        id="columns",
        get_position="at",
        get_elevation="tall",
        get_fill_color="fill",
        get_line_color=palette.rgba(palette.INK),
        radius=found.across / math.sqrt(3),
        disk_resolution=6,
        angle=30,
        coverage=0.92,
        extruded=True,
        pickable=True,
    )


def _outlines(zones: gpd.GeoDataFrame) -> pdk.Layer:
    shapes = shapely.set_precision(np.asarray(zones.geometry.array), 1e-6, mode="pointwise")
    features = [
        {"type": "Feature", "properties": {}, "geometry": json.loads(shapely.to_geojson(shape))} for shape in shapes
    ]
    return pdk.Layer(
        "GeoJsonLayer",
        data=features,
        id="zones",
        filled=False,
        get_line_color=palette.rgba(palette.INK),
        line_width_min_pixels=1.2,
        pickable=False,
    )


def _sides(box: Box, metric_crs: int) -> pdk.Layer:
    """Return an arrow to the north and a bar of ``BAR`` metres, drawn on the ground: they turn and shrink with it."""
    # In the south-east, where the ground of the district ends: columns would hide them.
    east, south = box.east - (box.east - box.west) / 12, box.south + (box.north - box.south) / 12
    corner = gpd.GeoSeries([shapely.Point(east, south)], crs=DEGREES).to_crs(metric_crs).iloc[0]
    tick, head, middle = BAR / 12, ARROW / 5, BAR / 2
    foot, top = 3 * tick, 3 * tick + ARROW
    lines = (
        [(0, tick), (0, 0), (BAR, 0), (BAR, tick)],
        [(middle, foot), (middle, top)],
        [(middle - head, top - head), (middle, top), (middle + head, top - head)],
    )
    moved = [shapely.LineString([(corner.x - BAR + x, corner.y + y) for x, y in line]) for line in lines]
    there = gpd.GeoSeries(moved, crs=metric_crs).to_crs(DEGREES)
    return pdk.Layer(
        "PathLayer",
        data=[{"path": shapely.get_coordinates(line).round(6).tolist()} for line in there],
        id="sides",
        get_path="path",
        get_color=palette.rgba(palette.INK),
        width_min_pixels=2.5,
        width_max_pixels=3,
        cap_rounded=True,
        pickable=False,
    )


def _hatched(zones: gpd.GeoDataFrame) -> pdk.Layer:
    lines = _hatch(shapely.union_all(np.asarray(zones.geometry.array)))
    return pdk.Layer(
        "PathLayer",
        data=[{"path": shapely.get_coordinates(line).round(6).tolist()} for line in lines],
        id="hatch",
        get_path="path",
        get_color=palette.rgba(palette.HATCH, 70),
        width_min_pixels=0.8,
        width_max_pixels=1,
        pickable=False,
    )


def _hatch(area: shapely.Geometry) -> list[shapely.Geometry]:
    """Return slanting lines over ``area``, so that made-up ground cannot pass for surveyed ground."""
    west, south, east, north = shapely.bounds(area)
    height = north - south
    starts = np.arange(west - height, east, HATCH_SPACING * 1.6)
    ends = np.column_stack([starts, np.full_like(starts, south), starts + height, np.full_like(starts, north)])
    lines = shapely.linestrings(ends.reshape(-1, 2, 2))
    shapely.prepare(area)
    parts: Any = shapely.get_parts(shapely.intersection(lines, area))
    return list(parts[shapely.get_dimensions(parts) == 1])


def _view(box: Box) -> pdk.ViewState:
    zoom = math.log2(TYPICAL_WIDTH * 360 / (TILE * (box.east - box.west)))
    return pdk.ViewState(
        longitude=(box.west + box.east) / 2,
        latitude=(box.south + box.north) / 2,
        zoom=round(zoom, 2),
        pitch=PITCH,
        bearing=0,
        min_zoom=11,
        max_zoom=18,
    )
