"""The map on which a plan is drawn: zones as they would be, places, links, bridges, the walk around a place."""

import math
from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field
from typing import Any, Final

import geopandas as gpd
import numpy as np
import shapely

from figures import palette
from figures.maps import LegendEntry, zone_name, zone_words
from figures.picture import SCALES, ground_of, path_of, svg_of
from figures.sheet import WIDTH, Sheet, sheet_of
from i18n import Locale
from i18n.locale import bare
from model.district import District
from model.evidence import Evidence
from model.indicator import Value

DEGREES: Final = 4326
# Units: the map is looked at from nearer than a still picture.
DETAIL: Final = 0.15
WHOLE: Final = (0, 0, WIDTH)  # left, top and width of the view of the whole district, in units
LONGEST_BAR: Final = 2000  # metres
# Kinds of marks that the legend names, with their colour.
MARKS: Final = {
    "there": palette.FACILITY,
    "new": palette.ACCENT,
    "moved": palette.ACCENT,
    "gone": palette.PAPER,
    "barred": palette.TARGET,
    "wall": palette.INK,
}


@dataclass(frozen=True, slots=True)
class Mark:
    """Something that stands at one place of the map, in degrees; ``name`` is in the reader's language."""

    lon: float
    lat: float
    kind: str
    name: str


@dataclass(frozen=True, slots=True, eq=False)
class Drawn:
    """What a plan looks like.

    Parameters
    ----------
    values
        By zone, as it would be.
    areas
        What can be walked to from the place looked at, EPSG:4326.
    water
        What the plan puts under water, EPSG:4326.
    lines
        Links, and bridges, each with its kind: ``link``, ``span``, ``bridge``, ``barred`` or ``wall``, EPSG:4326.
    """

    zones: gpd.GeoDataFrame
    values: Mapping[str, Value]
    less_is_better: bool
    marks: tuple[Mark, ...] = ()
    areas: tuple[shapely.Geometry, ...] = ()
    water: tuple[shapely.Geometry, ...] = ()
    lines: tuple[tuple[shapely.Geometry, str], ...] = field(default=())


def sheet(district: District) -> Sheet:
    """Return the sheet of the map."""
    return sheet_of(district.box, district.metric_crs, DETAIL)


def ground_image(backdrop: gpd.GeoDataFrame | None, streets: gpd.GeoDataFrame | None, district: District) -> str:
    """Return what lies under every plan as an SVG image."""
    paper = sheet(district)
    return svg_of(ground_of(backdrop, streets, paper), paper)


def degrees(paper: Sheet, x: float, y: float) -> tuple[float, float]:
    """Return longitude and latitude of a place on the map, given in its units."""
    spot = shapely.Point(paper.left + x * paper.unit, paper.top - y * paper.unit)
    there = gpd.GeoSeries([spot], crs=paper.metric_crs).to_crs(DEGREES).iloc[0]
    return float(there.x), float(there.y)


def plan_data(drawn: Drawn, paper: Sheet, ground: str, label: str, say: Locale) -> dict[str, Any]:
    """Return what the browser draws: shapes in units, colours of ours, and words that it takes for nothing but text.

    Parameters
    ----------
    ground
        Address of the image below.
    label
        What the picture shows, for whoever does not see it.
    """
    shapes = paper.draw(drawn.zones)
    rows = [row for _, row in drawn.zones.iterrows()]
    marks = [mark for mark in drawn.marks if math.isfinite(mark.lon + mark.lat)]
    spots = shapely.get_coordinates(_drawn([shapely.Point(one.lon, one.lat) for one in marks], paper))
    words = {key: bare(say.say(f"plan-map-{key}")) for key in ("help", "nearer", "farther", "whole")}
    stamp = bare(say.say(f"evidence-{Evidence.ILLUSTRATIVE}")) if illustrative(drawn) else ""
    return {
        "width": WIDTH,
        "height": round(paper.height),
        "ground": ground,
        "stamp": stamp,
        "zones": [_zone(row, shape, drawn, say) for row, shape in zip(rows, shapes, strict=True)],
        "labels": [_label(row, shape, drawn, say) for row, shape in zip(rows, shapes, strict=True) if shape.area],
        "areas": [path_of([shape]) for shape in _drawn(drawn.areas, paper)],
        "water": [path_of([shape]) for shape in _drawn(drawn.water, paper)],
        "lines": [
            {"d": path_of([shape]), "kind": kind}
            for shape, (_, kind) in zip(_drawn([one for one, _ in drawn.lines], paper), drawn.lines, strict=True)
        ],
        "marks": [
            {"x": round(x, 1), "y": round(y, 1), "kind": one.kind, "name": bare(one.name)}
            for one, (x, y) in zip(marks, spots.tolist(), strict=True)
        ],
        "scales": [
            {"units": metres / paper.unit, "words": bare(say.quantity(metres, "m"))}
            for metres in SCALES
            if metres <= LONGEST_BAR
        ],
        "words": {**words, "label": bare(label), "north": bare(say.say("north"))},
    }


def swiped(data: Mapping[str, Any], before: Mapping[str, Any], say: Locale) -> dict[str, Any]:
    """Return a map with how it was, to be laid over how it would be; both made by ``plan_data`` of the same zones."""
    words = {
        "before": bare(say.say("plan-before")),
        "after": bare(say.say("plan-after")),
        "swipe": bare(say.say("plan-swipe")),
    }
    was = {name: before[name] for name in ("labels", "marks", "lines")}
    fills = {zone["id"]: zone["fill"] for zone in before["zones"]}
    return {**data, "before": {"fills": fills, **was}, "words": {**data["words"], **words}}


def legend_of(drawn: Drawn, say: Locale) -> tuple[LegendEntry, ...]:
    """Return the legend: every class and every kind of mark with its count; kinds without any are left out."""
    steps = [palette.step_of(value.value) for value in drawn.values.values()]
    bounds = [say.number(edge) for edge in (0.0, *palette.EDGES, 100.0)]
    fills = palette.fills(less_is_better=drawn.less_is_better)
    entries = [
        LegendEntry(colour, say.say("legend-class", low=low, high=high), steps.count(step))
        for step, (colour, low, high) in enumerate(zip(fills, bounds, bounds[1:], strict=False))
    ]
    if unknown := len(drawn.zones) - len(steps) + steps.count(None):
        entries.append(LegendEntry(palette.NO_DATA, say.say("legend-no-data"), unknown))
    kinds = [one.kind for one in drawn.marks]
    for kind, colour in MARKS.items():
        if kind in kinds:
            entries.append(LegendEntry(colour, say.say(f"plan-mark-{kind}"), kinds.count(kind), f"point {kind}"))
    return tuple(entries)


def illustrative(drawn: Drawn) -> bool:
    """Tell whether anything on the map is made up."""
    return any(value.evidence is Evidence.ILLUSTRATIVE for value in drawn.values.values())


def _drawn(shapes: Iterable[shapely.Geometry], paper: Sheet) -> Any:  # noqa: ANN401 - an object array of shapely geometries
    moved = np.asarray(gpd.GeoSeries(list(shapes), crs=DEGREES).to_crs(paper.metric_crs).array, dtype=object)
    return shapely.transform(moved, lambda xy: (xy - [paper.left, paper.top]) / [paper.unit, -paper.unit])


def _zone(row: "Any", shape: Any, drawn: Drawn, say: Locale) -> dict[str, Any]:  # noqa: ANN401 - a row and its shape
    value = drawn.values.get(row["zone_id"])
    share = math.nan if value is None else value.value
    return {
        "id": row["zone_id"],
        "d": path_of([shape]),
        "fill": palette.fill_of(share, less_is_better=drawn.less_is_better),
        "made": value is not None and value.evidence is Evidence.ILLUSTRATIVE,
        "name": bare(zone_name(row, say)),
        "tip": bare(zone_words(value, say)),
    }


def _label(row: "Any", shape: Any, drawn: Drawn, say: Locale) -> dict[str, Any]:  # noqa: ANN401 - as above
    value = drawn.values.get(row["zone_id"])
    ((x, y),) = shapely.get_coordinates(shapely.point_on_surface(shape)).round(1).tolist()
    return {
        "id": row["zone_id"],
        "x": x,
        "y": y,
        "name": bare(zone_name(row, say)),
        "more": bare(say.quantity(value.value, value.unit) if value is not None else say.say("no-data")),
        "room": round(math.sqrt(shape.area), 1),
    }
