"""Zones by two indicators: a dot each, names where they hide nothing, targets, and what can be said of the relation."""

import math
from base64 import b64encode
from collections.abc import Iterable, Mapping, Sequence
from html import escape
from itertools import product
from typing import Final

import pandas as pd

from figures import markup, palette
from figures.alt_text import title_of
from figures.dots import PERCENT, Scale, amount, is_made_up, scale_of, target_of
from figures.letters import width_of
from i18n import Locale
from i18n.locale import bare, clean
from model.indicator import Result, Value, decimals
from model.relation import Relation

WIDE, HIGH = 760.0, 480.0  # units of the drawing
TYPE: Final = 15.0  # units: about the size of a name's letters on a wide screen
LINE: Final = 19.0
DOT: Final = 8.0
EDGE: Final = 14.0  # around the plane, for dots on its border
Room = tuple[float, float, float, float]  # left, top, right, bottom
Spot = tuple[float, float, str]  # of a name: units, and which of its sides stands there


class Plot:
    """Where the zones of two results stand on a drawing; in Arabic the first axis runs to the left."""

    def __init__(self, across: Result, up: Result, *, mirrored: bool) -> None:
        self.across, self.up, self.mirrored = across, up, mirrored
        self.axes = tuple(_axis(one) for one in (across, up))
        self.pairs = {
            x.zone: (x, y) for x, y in zip(across.zones(), up.zones(), strict=True) if not math.isnan(x.value + y.value)
        }

    def x(self, value: float) -> float:
        """Return where a value of the first result stands, units from the left."""
        share = self.axes[0].at(value) / 100
        return WIDE * (1 - share if self.mirrored else share)

    def y(self, value: float) -> float:
        """Return where a value of the second stands, units from the top."""
        return HIGH * (1 - self.axes[1].at(value) / 100)

    def dots(self) -> dict[str, tuple[float, float]]:
        """Return where every zone stands that has both values."""
        return {zone: (self.x(one.value), self.y(other.value)) for zone, (one, other) in self.pairs.items()}


def _axis(result: Result) -> Scale:
    values = [end for value in result.zones() for end in (value.value, value.low, value.high)]
    return scale_of(values, result.indicator.unit)


def scatter(plot: Plot, chosen: Sequence[str], names: Mapping[str, str], say: Locale) -> str:
    """Return the drawing as markup: dots and bounds in an image, words over it."""
    titles = {"across": title_of(plot.across, say), "up": title_of(plot.up, say)}
    words = "".join(f'<small class="{name}">{escape(title)}</small>' for name, title in titles.items())
    body = f'<img alt="" src="{_image(plot, chosen)}">{_labels(plot, chosen, names, say)}{_ticks(plot, say)}'
    return f'<div class="scatter">{words}<div class="plane">{body}</div></div>'


def _image(plot: Plot, chosen: Sequence[str]) -> str:
    grid = "".join(f"M{WIDE * step / 4:g} 0V{HIGH:g}M0 {HIGH * step / 4:g}H{WIDE:g}" for step in range(1, 4))
    drawing = [
        f'<rect width="{WIDE:g}" height="{HIGH:g}" fill="#fff" stroke="{palette.GRID}"/>',
        f'<path d="{grid}" stroke="{palette.GRID}" fill="none"/>',
        *_targets(plot),
        *(part for zone in plot.pairs for part in _bounds(plot, zone)),
        # The chosen last, so that none hides them.
        *(_dot(plot, zone, zone in chosen) for zone in sorted(plot.pairs, key=lambda zone: zone in chosen)),
    ]
    hatch = (
        '<defs><pattern id="h" width="5" height="5" patternUnits="userSpaceOnUse" patternTransform="rotate(45)">'
        f'<rect width="5" height="5" fill="{palette.BAR}"/><path d="M0 0V5" stroke="{palette.PAPER}" stroke-width="3"/>'
        "</pattern></defs>"
    )
    box = f"{-EDGE:g} {-EDGE:g} {WIDE + 2 * EDGE:g} {HIGH + 2 * EDGE:g}"
    text = f'<svg xmlns="http://www.w3.org/2000/svg" viewBox="{box}">{hatch}{"".join(drawing)}</svg>'
    return "data:image/svg+xml;base64," + b64encode(text.encode()).decode()


def _targets(plot: Plot) -> Iterable[str]:
    style = f'stroke="{palette.TARGET}" stroke-width="2" stroke-dasharray="2 5" fill="none"'
    across, up = target_of(plot.across), target_of(plot.up)
    if not math.isnan(across):
        yield f'<path d="M{plot.x(across):.1f} 0V{HIGH:g}" {style}/>'
    if not math.isnan(up):
        yield f'<path d="M0 {plot.y(up):.1f}H{WIDE:g}" {style}/>'


def _bounds(plot: Plot, zone: str) -> Iterable[str]:
    one, other = plot.pairs[zone]
    x, y = plot.x(one.value), plot.y(other.value)
    style = f'stroke="{palette.BAR}" stroke-opacity=".55" stroke-width="3" fill="none"'
    if one.low < one.high:
        yield f'<path d="M{plot.x(one.low):.1f} {y:.1f}H{plot.x(one.high):.1f}" {style}/>'
    if other.low < other.high:
        yield f'<path d="M{x:.1f} {plot.y(other.low):.1f}V{plot.y(other.high):.1f}" {style}/>'


def _dot(plot: Plot, zone: str, chosen: bool) -> str:  # noqa: FBT001 - one mark among others
    x, y = plot.dots()[zone]
    made_up = any(is_made_up(value.evidence) for value in plot.pairs[zone])
    fill = "url(#h)" if made_up else palette.BAR
    radius, edge = (DOT * 1.25, 3) if chosen else (DOT, 1.2)
    place = f'cx="{x:.1f}" cy="{y:.1f}" r="{radius:g}"'
    return f'<circle {place} fill="{fill}" stroke="{palette.INK}" stroke-width="{edge:g}"/>'


def named_targets(plot: Plot, say: Locale) -> dict[str, tuple[Spot, str]]:
    """Return where the words of each target stand, ``across`` and ``up``: at its line, where they hide no dot."""
    found: dict[str, tuple[Spot, str]] = {}
    taken = _dots_of(plot)
    for name, one in (("across", plot.across), ("up", plot.up)):
        at = target_of(one)
        if math.isnan(at):
            continue
        words = say.say("dots-target", value=amount(at, one.indicator.unit, say))
        wide = width_of(bare(words), TYPE)
        spots = list(_along(plot.x(at) if name == "across" else plot.y(at), across=name == "across", plot=plot))
        free = (spot for spot in spots if _is_free(room_of(spot, wide), taken))
        found[name] = (next(free, spots[0]), words)
        taken.append(room_of(found[name][0], wide))
    return found


def _along(at: float, *, across: bool, plot: Plot) -> Iterable[Spot]:
    """Yield where words may stand beside a line, from where its axis is."""
    for step in range(1, 10):
        if across:
            up = HIGH - step * LINE
            yield from ((at + 6, up, "start"), (at - 6, up, "end"))
        else:
            aside = step * WIDE / 10 - WIDE / 10 + 6
            x, side = (WIDE - aside, "end") if plot.mirrored else (aside, "start")
            yield from ((x, at + down * (LINE / 2 + 3), side) for down in (-1, 1))


def _dots_of(plot: Plot) -> list[Room]:
    return [(x - DOT, y - DOT, x + DOT, y + DOT) for x, y in plot.dots().values()]


def _lines_of(plot: Plot) -> list[Room]:
    """Return what the lines of targets and the bars of bounds cover."""
    across, up = plot.x(target_of(plot.across)), plot.y(target_of(plot.up))
    lines = [] if math.isnan(across) else [(across - 2, 0.0, across + 2, HIGH)]
    lines += [] if math.isnan(up) else [(0.0, up - 2, WIDE, up + 2)]
    for zone, (x, y) in plot.dots().items():
        one, other = plot.pairs[zone]
        if one.low < one.high:
            left, right = sorted((plot.x(one.low), plot.x(one.high)))
            lines.append((left, y - 2, right, y + 2))
        if other.low < other.high:
            lines.append((x - 2, plot.y(other.high), x + 2, plot.y(other.low)))
    return lines


def _is_free(room: Room, taken: Iterable[Room]) -> bool:
    """Tell whether a room is within the drawing and meets no other; above the plane there is room for letters."""
    inside = room[0] >= 0 and room[2] <= WIDE and room[1] >= -EDGE and room[3] <= HIGH
    return inside and not any(_meet(room, other) for other in taken)


def placed(plot: Plot, chosen: Sequence[str], names: Mapping[str, str], taken: Iterable[Room] = ()) -> dict[str, Spot]:
    """Return where each name stands that has room beside its dot, those of the chosen first.

    A name hides no dot, no other name, nothing that is ``taken``, and stands within the drawing. A line crosses it
    only where it would have no place else; one without a place is left to the table.
    """
    dots, lines = plot.dots(), _lines_of(plot)
    rooms = [*_dots_of(plot), *taken]
    found: dict[str, Spot] = {}
    order = sorted(dots, key=lambda zone: (zone not in chosen, zone))
    for avoided in (lines, []):
        for zone in order:
            wide = width_of(bare(clean(names.get(zone, zone))), TYPE)
            spots = [] if zone in found else _around(*dots[zone])
            spot = next((spot for spot in spots if _is_free(room_of(spot, wide), [*rooms, *avoided])), None)
            if spot is not None:
                rooms.append(room_of(spot, wide))
                found[zone] = spot
    return found


def _around(x: float, y: float) -> Iterable[Spot]:
    """Yield where a name may stand, the best place first."""
    aside, above = DOT + 5, LINE / 2 + DOT + 3
    yield from ((x + aside, y, "start"), (x - aside, y, "end"), (x, y - above, "middle"), (x, y + above, "middle"))
    for shift, down in product((4, -8, -16, -24, -40), (-1, 1)):
        yield from ((x + shift, y + down * above, "start"), (x - shift, y + down * above, "end"))
    for down in (-1, 1):
        yield from ((x + aside, y + down * DOT, "start"), (x - aside, y + down * DOT, "end"))


def room_of(spot: Spot, wide: float) -> Room:
    """Return what a name of some width covers."""
    x, y, side = spot
    left = {"start": x, "end": x - wide, "middle": x - wide / 2}[side]
    return left, y - LINE / 2, left + wide, y + LINE / 2


def _meet(one: Room, other: Room) -> bool:
    return one[0] < other[2] and other[0] < one[2] and one[1] < other[3] and other[1] < one[3]


def _labels(plot: Plot, chosen: Sequence[str], names: Mapping[str, str], say: Locale) -> str:
    targets = named_targets(plot, say)
    parts = [_label(spot, "target", words) for spot, words in targets.values()]
    taken = [room_of(spot, width_of(bare(words), TYPE)) for spot, words in targets.values()]
    for zone, spot in placed(plot, chosen, names, taken).items():
        parts.append(_label(spot, "chosen" if zone in chosen else "", clean(names.get(zone, zone))))
    return "".join(parts)


def _label(spot: Spot, kind: str, words: str) -> str:
    x, y, side = spot
    kinds = f"{side} {kind}".strip()
    return f'<span class="{kinds}" style="left:{_left(x)};top:{_top(y)}">{escape(words)}</span>'


def _left(x: float) -> str:
    return f"{100 * (x + EDGE) / (WIDE + 2 * EDGE):.1f}%"


def _top(y: float) -> str:
    return f"{100 * (y + EDGE) / (HIGH + 2 * EDGE):.1f}%"


def _ticks(plot: Plot, say: Locale) -> str:
    across = ((f"left:{_left(plot.x(at))}", "foot", at, plot.across) for at in plot.axes[0].ticks())
    up = ((f"top:{_top(plot.y(at))}", "wall", at, plot.up) for at in plot.axes[1].ticks())
    parts = (f'<i class="{kind}" style="{place}">{_tick(at, one, say)}</i>' for place, kind, at, one in (*across, *up))
    return "".join(parts)


def _tick(tick: float, result: Result, say: Locale) -> str:
    unit = result.indicator.unit
    return escape(say.quantity(tick, unit) if unit == PERCENT else say.number(tick, decimals(unit)))


def relation_words(found: Relation, across: Result, up: Result, sign: int, say: Locale) -> list[str]:
    """Return what can be said of the relation of two results, with how many zones it rests on and why it limps.

    Parameters
    ----------
    sign
        1 or -1 where that is sure; else 0.
    """
    if math.isnan(found.rank):
        return [say.say("relation-few", count=found.zones)]
    key = {1: "relation-with", -1: "relation-against", 0: "relation-none"}[sign]
    facts = {
        name: say.number(value, 2) for name, value in (("rank", found.rank), ("low", found.low), ("high", found.high))
    }
    titles = {"across": title_of(across, say), "up": title_of(up, say)}
    return [say.say(key, count=found.zones, **facts, **titles), say.say("relation-caveat")]


def scatter_alt(plot: Plot, names: Mapping[str, str], words: Iterable[str], say: Locale) -> str:
    """Return the text alternative: every zone with both its values, and what is said of the relation."""
    zones = [
        say.say("alt-pair", name=clean(names.get(zone, zone)), across=_told(one, say), up=_told(other, say))
        for zone, (one, other) in plot.pairs.items()
    ]
    titles = {"across": title_of(plot.across, say), "up": title_of(plot.up, say)}
    return " ".join((say.say("alt-scatter", **titles, zones=say.listed(zones)), *words))


def _told(value: Value, say: Locale) -> str:
    return say.say("no-data") if math.isnan(value.value) else amount(value.value, value.unit, say)


def scatter_table(plot: Plot, names: Mapping[str, str], say: Locale) -> pd.DataFrame:
    """Return every zone with both its values in words, those without one of them as well."""
    titles = (title_of(plot.across, say), title_of(plot.up, say))
    rows = [
        (clean(names.get(one.zone, one.zone)), _told(one, say), _told(other, say))
        for one, other in zip(plot.across.zones(), plot.up.zones(), strict=True)
    ]
    return pd.DataFrame(rows, columns=[say.say("column-zone"), *titles])


def stamp(results: Iterable[Result], say: Locale) -> str:
    """Return the word to stand on a picture when any of it is made up."""
    kinds = {value.evidence for one in results for value in one.values}
    return next((markup.stamp(kind, say) for kind in kinds if kind is not None and is_made_up(kind)), "")
