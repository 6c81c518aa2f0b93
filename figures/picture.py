"""The map as a still picture: drawn at once, on any machine, with names that the browser shapes itself.

Lines and areas are an SVG image; names stand over it as text of the page, since an image
cannot use the page's typefaces and would break Arabic letters apart where the system has none.
"""

import math
from base64 import b64encode
from collections.abc import Callable, Iterable, Mapping
from functools import partial
from html import escape
from typing import Any, Final

import geopandas as gpd
import numpy as np
import shapely
from numpy.typing import NDArray

from figures import palette
from figures.basemap import AREAS, STREET_CLASSES, of_kind
from figures.letters import LINE, width_of
from figures.sheet import WIDTH, Paper, sheet_of
from i18n import Locale
from i18n.locale import bare
from model.district import District
from model.evidence import Evidence
from model.indicator import Result

STREETS: Final = {"small": 0.7, "middle": 1.6, "main": 2.6}
SCALES: Final = (250, 500, 1000, 2000, 5000, 20_000, 100_000, 500_000)  # metres that a scale bar may stand for
SMALLEST_LABELLED: Final = 2600.0  # square units: a name would cover a smaller zone
TYPE: Final = 19.0  # units: about the size of a name's letters; they are larger on a phone than on a wide screen
SMALL_TYPE: Final = 24.0  # units: of a name on a phone, where it stands without what is below it
DOT: Final = 10.0  # units: half the width of a place's mark

Dots = NDArray[np.float64]  # (n, 2) middles of the marks of places
Room = tuple[float, float, float, float]  # middle, half width, half height


def still_map(
    result: Result,
    zones: gpd.GeoDataFrame | None,
    places: gpd.GeoDataFrame | None,
    ground: Iterable[str],
    district: District,
    names: Mapping[str, str],
    say: Locale,
) -> str:
    """Return the map of one indicator as markup: picture, names with their values, scale.

    Parameters
    ----------
    zones, places
        EPSG:4326; None where there are none, and without zones there is no map.
    ground
        What lies below, see ``ground_of``, drawn for the sheet of ``district``.
    names
        Zone id to name in the reader's language.
    """
    if zones is None:
        return ""
    sheet = sheet_of(district.box, district.metric_crs)
    shapes = sheet.draw(zones)
    ids = [str(zone) for zone in zones["zone_id"]]
    fill = partial(palette.fill_of, less_is_better=result.indicator.less_is_better())
    drawing, dots = [*ground, *zones_drawn(result, ids, shapes, fill)], dots_of(places, sheet)
    drawing.extend(places_drawn(dots))
    words = {zone: (names.get(zone, zone), _number(result, zone, say)) for zone in ids}
    labels, scale = labels_on(dict(zip(ids, shapes, strict=True)), words, dots, sheet), scale_bar(sheet, say)
    image = f'<img alt="" src="{image_of(drawing, sheet)}">'
    return f'<div class="still" style="aspect-ratio:{WIDTH}/{sheet.height:.0f}">{image}{labels}{scale}</div>'


def _number(result: Result, zone: str, say: Locale) -> str:
    value = next((one for one in result.zones() if one.zone == zone), None)
    return say.quantity(value.value, value.unit) if value is not None else say.say("no-data")


def ground_of(backdrop: gpd.GeoDataFrame | None, streets: gpd.GeoDataFrame | None, sheet: Paper) -> Iterable[str]:
    """Yield the sea, the land, the canals and the streets; nothing of what is not known."""
    if backdrop is not None:
        for kind, colour in AREAS:
            shapes = sheet.draw(of_kind(backdrop, kind))
            flat = shapely.get_dimensions(shapes) == 2  # noqa: PLR2004 - two dimensions: an area
            yield f'<path d="{path_of(shapes[flat])}" fill="{colour}" fill-rule="evenodd"/>'
            yield f'<path d="{path_of(shapes[~flat])}" fill="none" stroke="{colour}" stroke-width="5"/>'
    if streets is not None and "kind" in streets:
        known = sum(STREET_CLASSES.values(), ())
        for name, width in STREETS.items():
            kinds = (
                streets["kind"].isin(STREET_CLASSES[name]) if name in STREET_CLASSES else ~streets["kind"].isin(known)
            )
            path = path_of(sheet.draw(streets.loc[kinds]))
            yield f'<path d="{path}" fill="none" stroke="{palette.STREET_EDGE}" stroke-width="{width}"/>'


def zones_drawn(
    result: Result,
    ids: Iterable[str],
    shapes: Any,  # noqa: ANN401 - shapely geometries
    fill: Callable[[float], str],
) -> Iterable[str]:
    """Yield every zone in the colour that ``fill`` gives its value, hatched where it is made up."""
    by_zone = {value.zone: value for value in result.zones()}
    for zone, shape in zip(ids, shapes, strict=True):
        value, path = by_zone.get(zone), path_of([shape])
        share = math.nan if value is None else value.value
        yield f'<path d="{path}" fill="{fill(share)}" fill-opacity=".62" fill-rule="evenodd"/>'
        if value is not None and value.evidence is Evidence.ILLUSTRATIVE:
            yield f'<path d="{path}" fill="url(#made-up)" fill-rule="evenodd"/>'
        yield f'<path d="{path}" fill="none" stroke="{palette.INK}" stroke-width="1.6"/>'


def dots_of(places: gpd.GeoDataFrame | None, sheet: Paper) -> Dots:
    """Return the middles of places, in units."""
    return np.empty((0, 2)) if places is None else shapely.get_coordinates(shapely.centroid(sheet.draw(places)))


def places_drawn(dots: Dots) -> Iterable[str]:
    """Yield a mark for every place."""
    for x, y in dots:
        yield (
            f'<circle cx="{x:.1f}" cy="{y:.1f}" r="8" fill="{palette.FACILITY}" '
            f'stroke="{palette.PAPER}" stroke-width="2.5"/>'
        )


def path_of(shapes: Any) -> str:  # noqa: ANN401 - shapely geometries
    """Return the rings and lines of ``shapes`` as the ``d`` of an SVG path."""
    parts = shapely.get_parts(np.asarray(shapes, dtype=object))
    rings = shapely.get_rings(parts[shapely.get_dimensions(parts) == 2])  # noqa: PLR2004 - an area
    lines = parts[shapely.get_dimensions(parts) == 1]
    pieces = []
    for line in (*rings, *lines):
        (x, y), *others = shapely.get_coordinates(line).round(1).tolist()
        pieces.append(f"M{x:g} {y:g}L" + " ".join(f"{a:g} {b:g}" for a, b in others))
    return "".join(pieces)


def image_of(drawing: list[str], sheet: Paper) -> str:
    """Return a drawing as the address of an image."""
    return "data:image/svg+xml;base64," + b64encode(svg_of(drawing, sheet).encode()).decode()


def svg_of(drawing: Iterable[str], sheet: Paper, paper: str = palette.LAND) -> str:
    """Return a drawing as an image on ``paper`` of a colour, or ``none``."""
    hatch = (
        '<defs><pattern id="made-up" width="9" height="9" patternUnits="userSpaceOnUse" patternTransform="rotate(45)">'
        f'<path d="M0 0V9" stroke="{palette.HATCH}" stroke-opacity=".4" stroke-width="1.4"/></pattern></defs>'
    )
    return (
        f'<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 {WIDTH} {sheet.height:.0f}">{hatch}'
        f'<rect width="100%" height="100%" fill="{paper}"/>{"".join(drawing)}</svg>'
    )


def labels_on(shapes: Mapping[str, Any], words: Mapping[str, tuple[str, str]], dots: Dots, sheet: Paper) -> str:
    """Return a name and a number for every zone that is large enough, where they hide nothing, as markup.

    Parameters
    ----------
    shapes
        Zone id to its shape in units.
    words
        Zone id to its name and what stands below it.
    """
    spots, marks = label_places(shapes, words, dots), [(x, y, DOT, DOT) for x, y in dots.tolist()]
    largest = sorted(spots, key=lambda zone: -shapely.area(shapes[zone]))
    shown = fitting({zone: spots[zone] for zone in largest}, words, marks)
    labels = []
    for zone, (x, y) in spots.items():
        kind = "" if zone in shown else ' class="tight"'
        place = f"left:{100 * x / WIDTH:.1f}%;top:{100 * y / sheet.height:.1f}%"
        name, number = words[zone]
        labels.append(f'<span{kind} style="{place}">{escape(name)}<b>{escape(number)}</b></span>')
    return "".join(labels)


def label_places(
    shapes: Mapping[str, Any], words: Mapping[str, tuple[str, str]], dots: Dots, size: float = TYPE
) -> dict[str, tuple[float, float]]:
    """Return where the middle of every zone's label is, in units; none for a zone that is too small for one.

    Parameters
    ----------
    size
        Of the letters, in units.
    """
    taken: list[Room] = [(x, y, DOT, DOT) for x, y in dots.tolist()]
    found = {}
    for zone, shape in shapes.items():
        if shapely.area(shape) < SMALLEST_LABELLED:
            continue
        wide = max(width_of(bare(part), size) for part in words[zone])
        x, y = _clear(shape, wide / 2, LINE * size, taken)
        taken.append((x, y, wide / 2, LINE * size))
        found[zone] = (x, y)
    return found


def fitting(
    spots: Mapping[str, tuple[float, float]], words: Mapping[str, tuple[str, str]], marks: Iterable[Room]
) -> set[str]:
    """Return the zones whose names hide nothing and are whole on a phone, the first of ``spots`` first."""
    taken, found = list(marks), set[str]()
    for zone, (x, y) in spots.items():
        wide, high = width_of(bare(words[zone][0]), SMALL_TYPE) / 2, LINE * SMALL_TYPE / 2
        if wide <= x <= WIDTH - wide and not _meets(x, y, wide, high, taken):
            taken.append((x, y, wide, high))
            found.add(zone)
    return found


def _meets(x: float, y: float, wide: float, high: float, taken: Iterable[Room]) -> bool:
    return any(abs(x - left) < wide + w and abs(y - top) < high + h for left, top, w, h in taken)


def _clear(shape: Any, wide: float, high: float, taken: Iterable[Room]) -> tuple[float, float]:  # noqa: ANN401 - a shape
    """Return where in ``shape``, nearest to its middle, a label hides nothing; its middle where there is no such place.

    Parameters
    ----------
    wide, high
        Half the width and half the height of the label.
    """
    ((middle_x, middle_y),) = shapely.get_coordinates(shapely.point_on_surface(shape)).tolist()
    shifts = sorted(((dx, dy) for dx in range(-96, 97, 12) for dy in range(-60, 61, 6)), key=lambda by: math.hypot(*by))
    for dx, dy in shifts:
        x, y = middle_x + dx, middle_y + dy
        if not _meets(x, y, wide, high, taken) and shapely.contains_xy(shape, x, y):
            return x, y
    return middle_x, middle_y


def scale_on(sheet: Paper) -> tuple[float, float]:
    """Return how many metres the scale stands for, and its width in percent of the drawing's."""
    longest = sheet.unit * WIDTH / 4
    metres = max((scale for scale in SCALES if scale <= longest), default=SCALES[0])
    return float(metres), 100 * metres / (sheet.unit * WIDTH)


def scale_bar(sheet: Paper, say: Locale) -> str:
    """Return the scale and the north arrow, as markup to stand on the image."""
    metres, width = scale_on(sheet)
    bar = f'<div class="scale" style="width:{width:.2f}%">{escape(say.quantity(metres, "m"))}</div>'
    return f'{bar}<div class="north">{escape(say.say("north"))}</div>'
