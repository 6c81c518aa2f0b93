"""Where the rows of a file would fall, and what a repair does to an outline: pictures to look at before keeping."""

import math
from base64 import b64encode
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from html import escape
from typing import Any, Final

import geopandas as gpd
import numpy as np
import shapely

from figures import palette
from figures.picture import ground_of, image_of, path_of, scale_bar
from figures.sheet import DETAIL, WIDTH
from i18n import Locale
from model.district import Box, District

MOST_DRAWN: Final = 1500  # shapes: more would be a blot, and slow to send
METRES_PER_DEGREE: Final = 111_195  # of latitude, on a sphere of 6371 km
TALLEST, FLATTEST = 620.0, 300.0  # units: a picture that is neither a tower nor a slit
MARGIN: Final = 0.08  # of the wider side, around what is shown
SIDE: Final = 180  # units: one picture of a repair
DOT: Final = 8.0  # units: half the width of a place's mark
SMALLEST_VIEW: Final = 0.004  # degrees, about 400 m: a single place is shown with what is around it


@dataclass(frozen=True, slots=True)
class Flat:
    """A drawing of degrees, north up: true enough for a first look at any part of the world.

    Parameters
    ----------
    unit
        Metres in one unit.
    height
        Units.
    """

    box: Box
    unit: float
    height: float

    def draw(self, frame: gpd.GeoDataFrame) -> Any:  # noqa: ANN401 - an object array of shapely geometries
        """Return the shapes of ``frame`` (EPSG:4326) in units, cut to the drawing and simplified."""
        return self.moved(np.asarray(frame.geometry.array, dtype=object))

    def moved(self, shapes: Any) -> Any:  # noqa: ANN401 - an object array of shapely geometries
        """Return ``shapes`` (EPSG:4326) in units, cut to the drawing and simplified."""
        scales = [WIDTH / (self.box.east - self.box.west), -self.height / (self.box.north - self.box.south)]
        placed = shapely.transform(shapes, lambda xy: (xy - [self.box.west, self.box.north]) * scales)
        return shapely.simplify(shapely.clip_by_rect(placed, -20, -20, WIDTH + 20, self.height + 20), DETAIL)


def flat(box: Box) -> Flat:
    """Return the drawing that shows ``box``, higher or wider where it would be a slit."""
    middle = (box.south + box.north) / 2
    narrow = max(math.cos(math.radians(middle)), 0.05)
    wide, high = (box.east - box.west) * narrow, box.north - box.south
    low, most = wide * FLATTEST / WIDTH, wide * TALLEST / WIDTH
    if high < low:
        box = Box(box.west, middle - low / 2, box.east, middle + low / 2)
    elif high > most:
        centre, half = (box.west + box.east) / 2, high * WIDTH / TALLEST / narrow / 2
        box = Box(centre - half, box.south, centre + half, box.north)
    unit = (box.east - box.west) * narrow * METRES_PER_DEGREE / WIDTH
    return Flat(box, unit, (box.north - box.south) * METRES_PER_DEGREE / unit)


def view_of(shapes: Any, district: District) -> Box:  # noqa: ANN401 - an object array of shapely geometries
    """Return what to show: the district where most lies there, else the region, else all there is and the district."""
    west, south, east, north = shapely.bounds(shapes).reshape(-1, 4).T
    x, y = (west + east) / 2, (south + north) / 2
    for box in (district.box, district.region):
        inside = (x >= box.west) & (x <= box.east) & (y >= box.south) & (y <= box.north)
        if inside.mean() > 1 / 2:
            return box
    whole = district.box
    edges = (min(west.min(), whole.west), min(south.min(), whole.south), max(east.max(), whole.east))
    return _wider(Box(*edges, max(north.max(), whole.north)))


def _wider(box: Box) -> Box:
    margin = max(box.east - box.west, box.north - box.south, SMALLEST_VIEW) * MARGIN
    return Box(box.west - margin, box.south - margin, box.east + margin, box.north + margin)


def places_map(
    shapes: Any,  # noqa: ANN401 - an object array of shapely geometries
    layers: dict[str, gpd.GeoDataFrame | None],
    district: District,
    words: str,
    say: Locale,
) -> str:
    """Return a picture of ``shapes`` on the ground of the district, as markup.

    Parameters
    ----------
    shapes
        EPSG:4326, none of them missing or empty.
    layers
        ``zones``, ``backdrop`` and ``streets`` in use; None where there is none.
    words
        What the picture shows, for who cannot see it.
    """
    if not len(shapes):
        return ""
    sheet = flat(view_of(shapes, district))
    drawing = [*ground_of(layers.get("backdrop"), layers.get("streets"), sheet), *_outlines(layers.get("zones"), sheet)]
    drawing.append(_frame(district.box, sheet))
    few = shapes[:: math.ceil(len(shapes) / MOST_DRAWN)]
    drawing.extend(_marks(sheet.moved(few)))
    picture = f'<img alt="" src="{image_of(drawing, sheet)}">'
    still = f'<div class="still" style="aspect-ratio:{WIDTH}/{sheet.height:.0f}">{picture}{scale_bar(sheet, say)}</div>'
    return f'<figure role="img" aria-label="{escape(words, quote=True)}">{still}</figure>'


def _outlines(zones: gpd.GeoDataFrame | None, sheet: Flat) -> Iterable[str]:
    if zones is not None:
        yield f'<path d="{path_of(sheet.draw(zones))}" fill="none" stroke="{palette.INK}" stroke-width="1.4"/>'


def _frame(box: Box, sheet: Flat) -> str:
    """Return the district's box, so that whoever sees a country knows where the district lies in it."""
    corners = sheet.moved(np.array([shapely.box(*box.sides)], dtype=object))
    dashes = 'stroke-dasharray="8 6" stroke-width="2"'
    return f'<path d="{path_of(corners)}" fill="none" stroke="{palette.INK}" {dashes}/>'


def _marks(shapes: Any) -> Iterable[str]:  # noqa: ANN401 - an object array of shapely geometries
    kinds = shapely.get_dimensions(shapes)
    areas, lines = shapes[kinds == 2], shapes[kinds == 1]  # noqa: PLR2004 - two dimensions: an area
    colour = palette.FACILITY
    yield f'<path d="{path_of(areas)}" fill="{colour}" fill-opacity=".28" stroke="{colour}" stroke-width="2.5"/>'
    yield f'<path d="{path_of(lines)}" fill="none" stroke="{colour}" stroke-width="3.5"/>'
    for x, y in shapely.get_coordinates(shapes[kinds == 0]).round(1).tolist():
        yield f'<circle cx="{x:g}" cy="{y:g}" r="{DOT:g}" fill="{colour}" stroke="{palette.PAPER}" stroke-width="1.5"/>'


def repair_pictures(pairs: Sequence[tuple[str, Any, Any]], say: Locale) -> str:
    """Return outlines before and after their repair, side by side, each pair under its words.

    Parameters
    ----------
    pairs
        Words, the outline as it stood in the file, the outline as it was made valid.
    """
    before, after = escape(say.say("repair-before")), escape(say.say("repair-after"))
    cells = (
        f"<figure><figcaption>{escape(words)}</figcaption>"
        f'<div class="outlines"><span>{_outline(old, old, palette.TARGET)}{before}</span>'
        f"<span>{_outline(new, old, palette.FACILITY)}{after}</span></div></figure>"
        for words, old, new in pairs
    )
    return f'<div class="repairs">{"".join(cells)}</div>'


def _outline(shape: Any, around: Any, colour: str) -> str:  # noqa: ANN401 - shapely geometries
    west, south, east, north = shapely.bounds(around)
    side = max(east - west, north - south) * (1 + 2 * MARGIN) or 1.0
    middle = [(west + east) / 2, (south + north) / 2]
    moved = shapely.transform(shape, lambda xy: (xy - middle) * [SIDE / side, -SIDE / side] + SIDE / 2)
    kind = f'fill="{colour}" fill-opacity=".25" fill-rule="evenodd" stroke="{colour}" stroke-width="2.5"'
    text = (
        f'<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 {SIDE} {SIDE}">'
        f'<rect width="100%" height="100%" fill="{palette.PAPER}"/><path d="{path_of([moved])}" {kind}/></svg>'
    )
    return f'<img alt="" src="data:image/svg+xml;base64,{b64encode(text.encode()).decode()}">'
