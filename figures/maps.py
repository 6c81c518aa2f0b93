"""Zones, facilities and hatching on the project's own basemap."""

import json
import math
from collections.abc import Sequence
from dataclasses import dataclass
from functools import cached_property
from typing import TYPE_CHECKING, Any, Final

import geopandas as gpd
import numpy as np
import pydeck as pdk
import shapely
from pydeck.bindings.json_tools import default_serialize

from figures import palette
from figures.alt_text import closing
from i18n import Locale
from model.district import Box
from model.evidence import Evidence
from model.indicator import Result, Value

if TYPE_CHECKING:
    import pandas as pd

HATCH_SPACING: Final = 0.00055  # degrees of latitude, about 60 m between hatch lines
TYPICAL_WIDTH: Final = 350  # pixels: what the first view is fitted to, so that a phone too shows the district whole
TILE: Final = 512  # pixels of the world at zoom 0
FACILITY_RADIUS: Final = 6  # pixels
FILL: Final = 140  # of 255: streets show through
LEAST_SCORE: Final = 1.0


@dataclass(frozen=True, slots=True)
class LegendEntry:
    """One line of a legend: its colour, its words, how many zones or places it stands for, and its mark."""

    colour: str
    label: str
    count: int
    mark: str = "area"


def value_map(
    result: Result, zones: gpd.GeoDataFrame, facilities: gpd.GeoDataFrame | None, basemap: str, box: Box, say: Locale
) -> pdk.Deck:
    """Return the map of one indicator: zones by class, its facilities, hatching where it is illustrative.

    Parameters
    ----------
    zones
        EPSG:4326, with ``zone_id`` and names; a zone without a value is drawn as no data, never as zero.
    facilities
        EPSG:4326, the places that the indicator counts; None for none.
    basemap
        Address of the style, see ``figures.basemap.style``.
    """
    by_zone = {value.zone: value for value in result.zones()}
    layers = [_zone_layer(zones, by_zone, say, worse=result.indicator.less_is_better())]
    illustrative = {zone for zone, value in by_zone.items() if value.evidence is Evidence.ILLUSTRATIVE}
    if illustrative:
        layers.append(_hatch_layer(zones.loc[zones["zone_id"].isin(illustrative)]))
    if facilities is not None and len(facilities):
        layers.append(_facility_layer(facilities, closing(result), say))
    return _Drawn(
        layers=layers,
        initial_view_state=_view(box),
        map_provider="carto",
        map_style=basemap,
        tooltip={"html": "<b>{name}</b><br>{more}", "style": {"direction": say.direction, "maxWidth": "18rem"}},
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


def legend(result: Result, facilities: int, say: Locale, closed: int = 0) -> tuple[LegendEntry, ...]:
    """Return the legend: every class with its count in ascending order, the no-data class, the facilities.

    Parameters
    ----------
    facilities
        How many are marked on the map.
    closed
        How many of them are counters that would close; they have a mark of their own.
    """
    entries = _classes(result, "legend-class", 0.0, say)
    if closing(result):
        entries.append(LegendEntry(palette.PAPER, say.say("legend-closing"), closed, "point ring"))
        entries.append(LegendEntry(palette.FACILITY, say.say("legend-help"), facilities - closed, "point"))
    else:
        entries.append(LegendEntry(palette.FACILITY, say.say("legend-facilities"), facilities, "point"))
    return tuple(entries)


def score_legend(result: Result, say: Locale) -> tuple[LegendEntry, ...]:
    """Return the legend of scores from 1 to 100: no shares, and no place is marked on their map."""
    return tuple(_classes(result, "legend-points", LEAST_SCORE, say))


def _classes(result: Result, key: str, least: float, say: Locale) -> list[LegendEntry]:
    """Return every class with how many zones are in it, and the class of those without a value."""
    steps = [palette.step_of(value.value) for value in result.zones()]
    bounds = (least, *palette.EDGES, 100.0)
    fills = enumerate(palette.fills(less_is_better=result.indicator.less_is_better()))
    entries = [
        LegendEntry(colour, say.say(key, low=say.number(bounds[i]), high=say.number(bounds[i + 1])), steps.count(i))
        for i, colour in fills
    ]
    return [*entries, LegendEntry(palette.NO_DATA, say.say("legend-no-data"), steps.count(None))]


def zone_names(zones: gpd.GeoDataFrame, say: Locale) -> dict[str, str]:
    """Return the names of ``zones`` by id, in the reader's language."""
    return {row["zone_id"]: zone_name(row, say) for _, row in zones.iterrows()}


def zone_name(row: "pd.Series[Any]", say: Locale) -> str:
    """Return the name of a zone in the reader's language, else in Arabic."""
    for column in (f"name_{say.language}", "name_ar", "name_en", "zone_id"):
        name = row.get(column)
        if isinstance(name, str) and name:
            return name
    return ""


def _zone_layer(zones: gpd.GeoDataFrame, by_zone: dict[str, Value], say: Locale, *, worse: bool) -> pdk.Layer:
    """Return the zones; ``worse`` tells that a higher value is a worse one."""
    features = []
    for _, row in zones.iterrows():
        value = by_zone.get(row["zone_id"])
        colour = palette.fill_of(value.value if value else math.nan, less_is_better=worse)
        features.append(
            {
                "type": "Feature",
                "geometry": json.loads(shapely.to_geojson(shapely.set_precision(row.geometry, 1e-6, mode="pointwise"))),
                "fill": palette.rgba(colour, FILL),
                "name": zone_name(row, say),
                "more": zone_words(value, say),
            }
        )
    return pdk.Layer(
        "GeoJsonLayer",
        data=features,
        id="zones",
        get_fill_color="fill",
        get_line_color=palette.rgba(palette.INK),
        line_width_min_pixels=1.2,
        pickable=True,
        auto_highlight=True,
        highlight_color=[255, 255, 255, 70],
    )


def zone_words(value: Value | None, say: Locale) -> str:
    """Return what stands below a zone's name. Plain words: the browser escapes what it puts in."""
    if value is None or math.isnan(value.value):
        return say.say(f"reason-{value.reason}") if value and value.reason else say.say("no-data")
    persons = [] if math.isnan(value.persons) else [say.quantity(value.persons, "persons")]
    return say.listed([say.quantity(value.value, value.unit, 1), *persons, say.say(f"evidence-{value.evidence}")])


def _hatch_layer(zones: gpd.GeoDataFrame) -> pdk.Layer:
    paths = [
        {"path": shapely.get_coordinates(line).round(6).tolist()}
        for line in _hatch(shapely.union_all(np.asarray(zones.geometry.array)))
    ]
    return pdk.Layer(
        "PathLayer",
        data=paths,
        id="hatch",
        get_path="path",
        get_color=palette.rgba(palette.HATCH, 70),
        width_min_pixels=0.8,
        width_max_pixels=1,
        pickable=False,
    )


def _hatch(area: shapely.Geometry) -> Sequence[shapely.Geometry]:
    """Return slanting lines over ``area``, so that made-up ground cannot pass for surveyed ground."""
    west, south, east, north = shapely.bounds(area)
    height = north - south
    starts = np.arange(west - height, east, HATCH_SPACING * 1.6)
    ends = np.column_stack([starts, np.full_like(starts, south), starts + height, np.full_like(starts, north)])
    lines = shapely.linestrings(ends.reshape(-1, 2, 2))
    shapely.prepare(area)
    parts: Any = shapely.get_parts(shapely.intersection(lines, area))
    return list(parts[shapely.get_dimensions(parts) == 1])


def _facility_layer(facilities: gpd.GeoDataFrame, closed: str, say: Locale) -> pdk.Layer:
    """Return the places as points; those of the service ``closed`` as rings, since they would not stay."""
    points = facilities.geometry.representative_point()
    mark, ground = palette.rgba(palette.FACILITY), palette.rgba(palette.PAPER)
    rows = [
        {
            "position": [round(x, 6), round(y, 6)],
            "name": zone_name(row, say) or say.say("facility-unnamed"),
            "more": say.say(f"service-{row['service']}") if closed else "",
            "fill": ground if closed and row["service"] == closed else mark,
            "line": mark if closed and row["service"] == closed else ground,
        }
        for (_, row), x, y in zip(facilities.iterrows(), points.x, points.y, strict=True)
    ]
    return pdk.Layer(
        "ScatterplotLayer",
        data=rows,
        id="facilities",
        get_position="position",
        get_fill_color="fill",
        get_line_color="line",
        radius_units="'pixels'",
        get_radius=FACILITY_RADIUS,
        line_width_min_pixels=1.5,
        stroked=True,
        pickable=True,
    )


def _view(box: Box) -> pdk.ViewState:
    zoom = math.log2(TYPICAL_WIDTH * 360 / (TILE * (box.east - box.west)))
    return pdk.ViewState(
        longitude=(box.west + box.east) / 2,
        latitude=(box.south + box.north) / 2,
        zoom=round(zoom, 2),
        min_zoom=11,
        max_zoom=18,
    )
