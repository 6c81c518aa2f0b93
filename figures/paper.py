"""The map and the bars of an indicator for paper: drawings without words, and the words with their places.

Whoever sets the page sets the words too, in its own face: in a drawing they could neither be searched nor read aloud.
"""

import math
from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from typing import Final

import geopandas as gpd
import shapely

from figures import palette
from figures.classes import Classes, classes_of
from figures.dots import Scale, scale_of, short, target_of
from figures.picture import dots_of, ground_of, label_places, places_drawn, scale_on, svg_of, zones_drawn
from figures.sheet import WIDTH, Sheet
from i18n import Locale
from model.evidence import Evidence
from model.indicator import DISTRICT_ZONE, Result, Value

LETTERS: Final = 20.0  # units: a map on paper is smaller than one on a screen, its letters are not
CLEAR: Final = "none"


@dataclass(frozen=True, slots=True)
class Label:
    """Words on a map; their middle is so many percent from the left and from the top."""

    x: float
    y: float
    name: str
    number: str


@dataclass(frozen=True, slots=True)
class Entry:
    """One line of a legend: a colour, or the hatching, and what it stands for."""

    colour: str
    words: str
    count: int
    count_words: str
    hatched: bool = False


@dataclass(frozen=True, slots=True)
class Map:
    """A map of an indicator.

    Parameters
    ----------
    svg
        The zones and places, with nothing below them.
    ratio
        Its height by its width.
    scale, scale_words
        How wide the bar of the scale is, percent, and what it stands for.
    """

    svg: str
    ratio: float
    labels: tuple[Label, ...]
    scale: float
    scale_words: str
    legend: tuple[Entry, ...]


@dataclass(frozen=True, slots=True)
class Bar:
    """One zone on the axis: percent of it, None where nothing is known."""

    name: str
    number: str
    at: float | None
    low: float | None
    high: float | None
    colour: str
    made_up: bool


@dataclass(frozen=True, slots=True)
class Bars:
    """The zones of an indicator as bars, the best first.

    Parameters
    ----------
    zero
        Where nothing is, percent of the axis.
    ticks
        Where the axis has numbers, and these.
    target, target_words
        Where the target is, percent; None without one.
    """

    rows: tuple[Bar, ...]
    zero: float
    ticks: tuple[tuple[float, str], ...]
    target: float | None
    target_words: str


def ground_drawn(backdrop: gpd.GeoDataFrame | None, streets: gpd.GeoDataFrame | None, sheet: Sheet) -> str:
    """Return the sea, the land and the streets, which lie below every map alike, as an SVG image."""
    return svg_of(ground_of(backdrop, streets, sheet), sheet)


def map_of(
    result: Result,
    zones: gpd.GeoDataFrame,
    places: gpd.GeoDataFrame | None,
    sheet: Sheet,
    names: Mapping[str, str],
    say: Locale,
) -> Map:
    """Return the map of an indicator, to be laid upon ``ground_drawn``.

    Parameters
    ----------
    zones, places
        EPSG:4326; places may be None.
    names
        Zone id to name in the reader's language.
    """
    shapes, found = sheet.draw(zones), classes_of(result)
    ids = [str(zone) for zone in zones["zone_id"]]
    dots = dots_of(places, sheet)
    drawing = [*zones_drawn(result, ids, shapes, found.fill), *places_drawn(dots)]
    words = {zone: (names.get(zone, zone), _number(result, zone, say)) for zone in ids}
    by_zone = dict(zip(ids, shapes, strict=True))
    labels = tuple(
        Label(100 * x / WIDTH, 100 * y / sheet.height, *words[zone])
        for zone, (x, y) in label_places(by_zone, words, dots, LETTERS).items()
    )
    metres, width = scale_on(sheet)
    picture = svg_of(drawing, sheet, CLEAR)
    scale = say.quantity(metres, "m")
    return Map(picture, sheet.height / WIDTH, labels, width, scale, tuple(_legend(result, found, dots.shape[0], say)))


def _number(result: Result, zone: str, say: Locale) -> str:
    value = next((one for one in result.zones() if one.zone == zone), None)
    return say.say("no-data") if value is None else _short(value, say)


def _short(value: Value, say: Locale) -> str:
    return say.say("no-data") if math.isnan(value.value) else short(value.value, value.unit, say)


def _legend(result: Result, found: Classes, places: int, say: Locale) -> Iterable[Entry]:
    """Yield what stands in the legend: each class with how many zones are in it, and what else is on the map."""
    values, unit = result.zones(), result.indicator.unit
    for index, ((low, high), fill) in enumerate(zip(found.spans(), found.fills, strict=True)):
        words = say.say("range", low=short(low, unit, say), high=short(high, unit, say))
        count = sum(found.index(value.value) == index for value in values)
        yield Entry(fill, words, count, say.number(count))
    blank = sum(math.isnan(value.value) for value in values)
    if blank:
        yield Entry(palette.NO_DATA, say.say("no-data"), blank, say.number(blank))
    made_up = sum(value.evidence is Evidence.ILLUSTRATIVE for value in values)
    if made_up:
        yield Entry(palette.HATCH, say.say("evidence-illustrative"), made_up, say.number(made_up), hatched=True)
    if places:
        yield Entry(palette.FACILITY, say.say("paper-places"), places, say.number(places))


def bars_of(result: Result, names: Mapping[str, str], say: Locale) -> Bars:
    """Return the zones of an indicator as bars, the best first, those without a value last."""
    target, ranked = target_of(result), result.ranked()
    ends = [end for value in ranked for end in (value.value, value.high, value.low)]
    scale = scale_of([*ends, target], result.indicator.unit)
    found = classes_of(result)
    rows = tuple(_bar(value, scale, found, names, say) for value in ranked if value.zone != DISTRICT_ZONE)
    asked = not math.isnan(target)
    words = say.say("paper-target", value=short(target, result.indicator.unit, say)) if asked else ""
    ticks = tuple((scale.at(tick), short(tick, result.indicator.unit, say)) for tick in scale.ticks())
    return Bars(rows, scale.at(0.0), ticks, scale.at(target) if asked else None, words)


def _bar(value: Value, scale: Scale, found: Classes, names: Mapping[str, str], say: Locale) -> Bar:
    at, low, high = (None if math.isnan(end) else scale.at(end) for end in (value.value, value.low, value.high))
    made_up = value.evidence is Evidence.ILLUSTRATIVE
    return Bar(names.get(value.zone, value.zone), _short(value, say), at, low, high, found.fill(value.value), made_up)


def places_of(frames: Iterable[gpd.GeoDataFrame]) -> gpd.GeoDataFrame | None:
    """Return the places of several frames as one; None for none."""
    shapes = [
        shape for frame in frames for shape in frame.geometry if shape is not None and not shapely.is_empty(shape)
    ]
    return gpd.GeoDataFrame(geometry=shapes, crs=4326) if shapes else None
