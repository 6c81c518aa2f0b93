"""Ranked bars with their interval, their target and their words, mirrored where the language is."""

import math
from collections.abc import Mapping
from html import escape
from typing import Final

import plotly.graph_objects as go

from figures import palette
from figures.letters import width_of
from i18n import Locale
from model.evidence import Evidence
from model.indicator import DISTRICT_ZONE, Result, Value

ROW: Final = 30  # pixels for one bar
WIDEST_VALUE: Final = 88.8
WIDEST_NAMES: Final = 210  # pixels: longer names would leave no room for bars
NAME_SIZE, VALUE_SIZE = 14, 13  # pixels of type
FRAME: Final = 64  # pixels for axis and margins
Note = dict[str, object]  # one annotation or shape, as plotly spells it
FACES: Final = "Source Sans, Noto Sans Arabic, Noto Sans KR, sans-serif"


def ranked_bars(result: Result, names: Mapping[str, str], say: Locale, zone: str = "") -> go.Figure:
    """Return the zones of ``result`` as bars, best on top, each with its value and its bounds.

    Values stand in a column of their own behind the bars, where they hide neither target nor bounds. Zones without
    a value stand below with the word for it and no bar: blank is not zero.

    Parameters
    ----------
    names
        Zone id to name in the reader's language.
    zone
        The one zone to show, beside all together; empty for all of them.
    """
    one = result.of_zone(zone)
    values = list(result.ranked()) if one is None else [one, result.district()]
    known = [value for value in values if not math.isnan(value.value)]
    names = {DISTRICT_ZONE: say.say("whole-district"), **names}
    labels = [names.get(value.zone, value.zone) for value in values]
    bars = {
        "type": "bar",
        "x": [None if math.isnan(value.value) else value.value for value in values],
        "y": list(range(len(values))),
        "orientation": "h",
        "marker": _marker(known),
        "error_x": _bounds(values),
        "hoverinfo": "skip",
        "cliponaxis": False,
    }
    shapes, words = _target(result, len(values), say)
    notes = {"shapes": shapes, "annotations": [*_labels(values, say), *_word(known, say), *words]}
    # All at once: added piece by piece, the library checks every earlier piece again.
    return go.Figure({"data": [bars], "layout": notes | _layout(labels, say)})


def _marker(known: list[Value]) -> dict[str, object]:
    illustrative = any(value.evidence is Evidence.ILLUSTRATIVE for value in known)
    pattern = {"shape": "/", "fgcolor": palette.PAPER, "fillmode": "overlay", "size": 6, "solidity": 0.25}
    return {"color": palette.BAR, **({"pattern": pattern} if illustrative else {})}


def _bounds(values: list[Value]) -> dict[str, object]:
    return {
        "type": "data",
        "symmetric": False,
        "array": [0 if math.isnan(v.value) else v.high - v.value for v in values],
        "arrayminus": [0 if math.isnan(v.value) else v.value - v.low for v in values],
        "color": palette.INK,
        "thickness": 1.4,
        "width": 4,
    }


def _labels(values: list[Value], say: Locale) -> list[Note]:
    mirrored = say.direction == "rtl"
    return [
        {
            **({"x": 0} if math.isnan(value.value) else {"x": 0 if mirrored else 1, "xref": "paper"}),
            "y": row,
            "text": say.quantity(value.value, value.unit, 1),
            "showarrow": False,
            "xanchor": "right" if mirrored else "left",
            "xshift": -6 if mirrored else 6,
            "font": {"size": VALUE_SIZE, "color": palette.INK},
            "bgcolor": palette.PAPER,
            "borderpad": 1,
        }
        for row, value in enumerate(values)
    ]


def _word(known: list[Value], say: Locale) -> list[Note]:
    """Return the kind of evidence, to stand on the picture itself, when any of it is made up."""
    if all(value.evidence is not Evidence.ILLUSTRATIVE for value in known):
        return []
    mirrored = say.direction == "rtl"
    word: Note = {
        "x": 1 if mirrored else 0,
        "y": 1,
        "xref": "paper",
        "yref": "paper",
        "xanchor": "right" if mirrored else "left",
        "yanchor": "bottom",
        "text": say.say("evidence-illustrative"),
        "showarrow": False,
        "font": {"size": 13, "color": palette.ILLUSTRATIVE_INK},
        "bgcolor": palette.ILLUSTRATIVE,
        "bordercolor": palette.ILLUSTRATIVE_EDGE,
        "borderpad": 3,
    }
    return [word]


def _target(result: Result, rows: int, say: Locale) -> tuple[list[Note], list[Note]]:
    """Return the line of the target and its words; neither where there is none."""
    target = result.indicator.target
    if target is None or not result.at_own_reach():
        return [], []
    line = {"color": palette.TARGET, "dash": "dot"}
    words: Note = {
        "x": target.value,
        "y": -0.75,
        "text": say.isolate(say.say("chart-target", value=say.number(target.value))),
        "showarrow": False,
        "yanchor": "bottom",
        "font": {"size": 12, "color": palette.TARGET},
    }
    span = {"x0": target.value, "x1": target.value, "y0": -0.6, "y1": rows - 0.4}
    return [{"type": "line", "line": line, **span}], [words]


def _layout(labels: list[str], say: Locale) -> Note:
    mirrored = say.direction == "rtl"
    ticks = [0, 25, 50, 75, 100]
    # Reckoned, not left to the library: it measures names before the Arabic face has come.
    start = min(24 + max((width_of(label, NAME_SIZE) for label in labels), default=0), WIDEST_NAMES)
    end = 14 + width_of(say.quantity(WIDEST_VALUE, "percent", 1), VALUE_SIZE)
    return {
        "height": FRAME + ROW * max(len(labels), 1),
        "margin": {"l": end, "r": start, "t": 34, "b": 24} if mirrored else {"l": start, "r": end, "t": 34, "b": 24},
        "font": {"family": FACES, "color": palette.INK, "size": NAME_SIZE},
        "paper_bgcolor": "rgba(0,0,0,0)",
        "plot_bgcolor": "rgba(0,0,0,0)",
        "bargap": 0.35,
        "showlegend": False,
        "xaxis": {
            "range": [102, 0] if mirrored else [0, 102],
            "tickvals": ticks,
            # Every other line is named: on a narrow phone there is no room for more, and names on their side are none.
            "ticktext": [say.number(tick) if tick % 50 == 0 else "" for tick in ticks],
            "tickangle": 0,
            "gridcolor": palette.GRID,
            "zeroline": False,
            "fixedrange": True,
        },
        "yaxis": {
            "range": [len(labels) - 0.4, -1.1],
            "tickvals": list(range(len(labels))),
            # The library reads tags in what it draws: a name is not one.
            "ticktext": [escape(say.isolate(label), quote=False) for label in labels],
            "side": "right" if mirrored else "left",
            "ticklabelstandoff": 8,
            "fixedrange": True,
            "showgrid": False,
        },
    }
