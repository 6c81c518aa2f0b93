"""Zones by two indicators as a chart that can be asked: what is pointed at is told, a part can be enlarged."""

import math
from collections.abc import Iterator, Mapping, Sequence
from html import escape
from textwrap import wrap
from typing import Any, Final

import plotly.graph_objects as go

from figures import palette
from figures.alt_text import people_key, title_of
from figures.dots import PERCENT, Scale, amount, is_made_up, target_of
from figures.letters import width_of
from figures.scatter import Plot
from i18n import Locale
from i18n.locale import bare, clean
from model.indicator import Result, Value, decimals

FACES: Final = "Source Sans, Noto Sans Arabic, Noto Sans KR, sans-serif"
HIGH, EDGE, FOOT = 460, 20, 36  # pixels: of the whole, of its edges, of the words below
TYPE: Final = 14  # pixels
LINE: Final = 34  # letters, as much as a phone has room for
DOT: Final = 15  # pixels across
TICKS: Final = 10  # steps of an axis: finer than a still picture has, as a part of it may be all that is seen
Told = dict[str, object]  # a part of a chart, as plotly spells it


def close(plot: Plot, chosen: Sequence[str], names: Mapping[str, str], say: Locale) -> go.Figure:
    """Return the chart: a dot for every zone that has both values; what is made up is a hollow one.

    Parameters
    ----------
    chosen
        Zones that are set off.
    names
        What zones are called; nothing in a name is read as markup.
    """
    return go.Figure({"data": [_dots(plot, chosen, names, say)], "layout": _layout(plot, say)})


def _dots(plot: Plot, chosen: Sequence[str], names: Mapping[str, str], say: Locale) -> Told:
    pairs = list(plot.pairs.values())
    made_up = [any(is_made_up(value.evidence) for value in pair) for pair in pairs]
    return {
        "type": "scatter",
        "mode": "markers",
        "x": [one.value for one, _ in pairs],
        "y": [other.value for _, other in pairs],
        "error_x": _bounds([one for one, _ in pairs]),
        "error_y": _bounds([other for _, other in pairs]),
        "marker": {
            "size": DOT,
            # The library hatches bars, not dots.
            "symbol": ["circle-open-dot" if made else "circle" for made in made_up],
            "color": palette.BAR,
            "opacity": 0.85,
            "line": {"color": palette.INK, "width": [3 if zone in chosen else 1.2 for zone in plot.pairs]},
        },
        "hovertext": [_words(plot, zone, names, say) for zone in plot.pairs],
        "hoverinfo": "text",
        "cliponaxis": False,
    }


def _bounds(values: Sequence[Value]) -> Told:
    return {
        "type": "data",
        "symmetric": False,
        "array": [0 if math.isnan(one.high) else one.high - one.value for one in values],
        "arrayminus": [0 if math.isnan(one.low) else one.value - one.low for one in values],
        "color": palette.BAR,
        "thickness": 1.2,
        "width": 0,
    }


def _words(plot: Plot, zone: str, names: Mapping[str, str], say: Locale) -> str:
    """Return what is told of a zone: name, both values with bounds, kind of evidence and people."""
    # The library lays every line from left to right, whatever it says: each is shielded whole.
    lines = [f"<b>{escape(say.isolate(clean(names.get(zone, zone))))}</b>"]
    lines += [escape(say.isolate(part)) for line in _lines(plot, zone, say) for part in wrap(line, LINE)]
    return "<br>".join(lines)


def _lines(plot: Plot, zone: str, say: Locale) -> Iterator[str]:
    for result, value in zip((plot.across, plot.up), plot.pairs[zone], strict=True):
        told = amount(value.value, value.unit, say)
        if value.low < value.high:
            ends = {
                name: say.number(end, decimals(value.unit)) for name, end in (("low", value.low), ("high", value.high))
            }
            told = f"{told} ({say.say('bounds', **ends)})"
        yield title_of(result, say)
        yield told if value.evidence is None else f"{told} ({say.say(f'evidence-{value.evidence}')})"
        if not math.isnan(value.persons):
            yield f"{say.say(f'column-persons-{people_key(result)}')}: {say.number(value.persons)}"


def _layout(plot: Plot, say: Locale) -> Told:
    up = _axis(plot.up, plot.axes[1], say)
    wall = EDGE + max(width_of(bare(str(word)), TYPE) for word in up["ticktext"])
    sides = ("l", "r") if plot.mirrored else ("r", "l")
    return {
        "height": HIGH,
        # Reckoned, not left to the library: it measures words before the Arabic face has come.
        "margin": dict(zip(sides, (EDGE, wall), strict=True)) | {"t": EDGE, "b": FOOT},
        "font": {"family": FACES, "color": palette.INK, "size": TYPE},
        "paper_bgcolor": "rgba(0,0,0,0)",
        "plot_bgcolor": "rgba(0,0,0,0)",
        "showlegend": False,
        "hovermode": "closest",
        "hoverlabel": {
            "bgcolor": palette.INK,
            "align": "right" if plot.mirrored else "left",
            "font": {"family": FACES, "size": TYPE, "color": palette.PAPER},
        },
        "dragmode": "zoom",
        "shapes": list(_targets(plot)),
        "xaxis": _axis(plot.across, plot.axes[0], say) | {"autorange": "reversed" if plot.mirrored else True},
        "yaxis": up | {"side": "right" if plot.mirrored else "left"},
    }


def _axis(result: Result, scale: Scale, say: Locale) -> dict[str, Any]:
    unit, step = result.indicator.unit, (scale.high - scale.low) / TICKS
    ticks = [scale.low + step * at for at in range(TICKS + 1)]
    words = [say.quantity(at, unit) if unit == PERCENT else say.number(at, decimals(unit)) for at in ticks]
    # Every other line is named: on a phone there is no room for more.
    words = [word if at % 2 == 0 else "" for at, word in enumerate(words)]
    return {
        "tickvals": ticks,
        "ticktext": words,
        "tickangle": 0,
        "gridcolor": palette.GRID,
        "zeroline": False,
    }


def _targets(plot: Plot) -> Iterator[Told]:
    line = {"color": palette.TARGET, "dash": "dot", "width": 2}
    across, up = target_of(plot.across), target_of(plot.up)
    if not math.isnan(across):
        yield {"type": "line", "x0": across, "x1": across, "yref": "paper", "y0": 0, "y1": 1, "line": line}
    if not math.isnan(up):
        yield {"type": "line", "y0": up, "y1": up, "xref": "paper", "x0": 0, "x1": 1, "line": line}
