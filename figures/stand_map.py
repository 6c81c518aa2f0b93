"""The map of the stand: all zones whole in its frame, every one of them named, in letters as large as fit.

A zone whose name has no room on it is named beside the others, with a line that leads to it.
"""

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from functools import partial
from html import escape
from typing import Any, Final

import geopandas as gpd
import numpy as np
import shapely

from figures import palette
from figures.letters import width_of
from figures.picture import DOT, Room, dots_of, image_of, places_drawn, scale_bar, zones_drawn
from figures.sheet import WIDTH, Sheet
from i18n import Locale
from i18n.locale import bare
from model.indicator import Result

HEIGHT: Final = 720.0  # units: five to four, of which the style knows
EDGE: Final = 0.03  # of the width of the zones, left free around them
SIZES: Final = (32, 30, 28, 27, 26, 25, 24, 23)  # units: of letters; the least is 25 px where a map is 1000 px wide
WIDE: Final = 1.15  # of what the letters are reckoned: names are bold
TALL: Final = 1.25  # of the size: half of two lines, the second of them larger
STEP: Final = 10  # units from one try to the next
FAR: Final = 300  # units: how far from its zone a name may stand
# What stands on every map: kind of evidence, north, and scale.
CORNERS: Final[tuple[Room, ...]] = ((100, 35, 100, 35), (WIDTH - 60, HEIGHT - 40, 60, 40), (120, HEIGHT - 40, 120, 40))
GAP: Final = 4.0  # units: between a name and the line that leads from it

TRIES: Final = np.mgrid[-FAR : FAR + 1 : STEP, -FAR : FAR + 1 : STEP].reshape(2, -1).T.astype(float)
SHIFTS: Final = TRIES[np.argsort(np.hypot(*TRIES.T), kind="stable")]  # the nearest first

Words = Mapping[str, tuple[str, str]]


@dataclass(frozen=True, slots=True)
class Label:
    """Where the middle of a zone's name stands, half its width and height, and whether it stands beside the zone."""

    room: Room
    inside: bool


def framed(zones: gpd.GeoDataFrame, metric_crs: int) -> Sheet:
    """Return the sheet in which all zones are whole, with a margin."""
    west, south, east, north = zones.geometry.to_crs(metric_crs).total_bounds
    margin = EDGE * (east - west)
    wide = max(east - west + 2 * margin, (north - south + 2 * margin) * WIDTH / HEIGHT)
    unit = wide / WIDTH
    return Sheet(metric_crs, (west + east - wide) / 2, (north + south + unit * HEIGHT) / 2, unit, HEIGHT)


def stand_map(
    result: Result,
    zones: gpd.GeoDataFrame,
    places: gpd.GeoDataFrame | None,
    ground: Iterable[str],
    sheet: Sheet,
    names: Mapping[str, str],
    say: Locale,
    spots: gpd.GeoDataFrame | None = None,
) -> str:
    """Return the map of one indicator as markup.

    Parameters
    ----------
    ground
        What lies below, drawn for ``sheet``.
    spots
        Places of marks that are put on the map later, and hidden by no name.
    """
    ids, shapes = [str(zone) for zone in zones["zone_id"]], sheet.draw(zones)
    fill = partial(palette.fill_of, less_is_better=result.indicator.less_is_better())
    dots, later = dots_of(places, sheet), dots_of(spots, sheet)
    marks = [(x, y, DOT, DOT) for x, y in dots.tolist()] + [(x, y, 2 * DOT, 2 * DOT) for x, y in later.tolist()]
    values = {value.zone: say.quantity(value.value, value.unit) for value in result.zones()}
    words = {zone: (names.get(zone, zone), values.get(zone, say.say("no-data"))) for zone in ids}
    by_zone = dict(zip(ids, shapes, strict=True))
    labels, size = labelled(by_zone, words, marks)
    drawing = [*ground, *zones_drawn(result, ids, shapes, fill), *_leaders(by_zone, labels), *places_drawn(dots)]
    told = "".join(_label(label, words[zone]) for zone, label in labels.items())
    image = f'<img alt="" src="{image_of(drawing, sheet)}">'
    style = f"aspect-ratio:{WIDTH}/{HEIGHT:.0f};--letters:{100 * size / WIDTH:.2f}cqi"
    return f'<div class="still whole" style="{style}">{image}{told}{scale_bar(sheet, say)}</div>'


def labelled(shapes: Mapping[str, Any], words: Words, marks: Sequence[Room]) -> tuple[dict[str, Label], float]:
    """Return the label of every zone, and the size of all letters: the largest in which all stand on their zones.

    Where no size does, it is the least, and who has no room stands beside.
    """
    found: dict[str, Label] = {}
    for size in SIZES:
        found = _placed(shapes, words, marks, size)
        if len(found) == len(shapes) and all(label.inside for label in found.values()):
            return found, size
    return found, SIZES[-1]


def _placed(shapes: Mapping[str, Any], words: Words, marks: Sequence[Room], size: float) -> dict[str, Label]:
    taken, found, order = (
        [*CORNERS, *marks],
        dict[str, Label](),
        sorted(shapes, key=lambda one: shapely.area(shapes[one])),
    )
    for inside in (True, False):
        for zone in order:
            if zone in found or shapely.is_empty(shapes[zone]):
                continue
            name, number = (width_of(bare(part), size) for part in words[zone])
            wide = WIDE * max(name, 1.12 * number) / 2
            room = _room(shapes[zone], wide, TALL * size, taken, inside=inside)
            if room is not None:
                taken.append(room)
                found[zone] = Label(room, inside)
    return found


def _room(shape: Any, wide: float, high: float, taken: Sequence[Room], *, inside: bool) -> Room | None:  # noqa: ANN401
    spots = SHIFTS + _middle(shape)
    left, top = spots[:, 0], spots[:, 1]
    free = (wide <= left) & (left <= WIDTH - wide) & (high <= top) & (top <= HEIGHT - high)
    for x, y, w, h in taken:
        free &= (abs(left - x) >= wide + w) | (abs(top - y) >= high + h)
    if inside:
        free &= shapely.contains_xy(shape, left, top)
    if not free.any():
        return None
    x, y = spots[free.argmax()].tolist()
    return x, y, wide, high


def _middle(shape: Any) -> tuple[float, float]:  # noqa: ANN401 - a shape
    ((x, y),) = shapely.get_coordinates(shapely.point_on_surface(shape)).tolist()
    return x, y


def _leaders(shapes: Mapping[str, Any], labels: Mapping[str, Label]) -> Iterable[str]:
    """Yield a line from each name beside its zone to the zone."""
    for zone, label in labels.items():
        if label.inside:
            continue
        (x, y, wide, high), (to_x, to_y) = label.room, _middle(shapes[zone])
        share = min(1.0, (wide + GAP) / (abs(to_x - x) or 1e-9), (high + GAP) / (abs(to_y - y) or 1e-9))
        from_x, from_y = x + share * (to_x - x), y + share * (to_y - y)
        yield (
            f'<path d="M{from_x:.1f} {from_y:.1f}L{to_x:.1f} {to_y:.1f}" stroke="{palette.INK}" stroke-width="2"/>'
            f'<circle cx="{to_x:.1f}" cy="{to_y:.1f}" r="4" fill="{palette.INK}"/>'
        )


def _label(label: Label, words: tuple[str, str]) -> str:
    x, y, _, _ = label.room
    place = f"left:{100 * x / WIDTH:.1f}%;top:{100 * y / HEIGHT:.1f}%"
    return f'<span style="{place}">{escape(words[0])}<b>{escape(words[1])}</b></span>'
