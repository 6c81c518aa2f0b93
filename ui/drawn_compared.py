"""What is drawn of zones held against each other, kept under the rule of ``ui/drawn.py``."""

from typing import TYPE_CHECKING, NamedTuple

import pandas as pd

from figures import compare, markup, scatter
from figures.compare import Compared
from i18n import Locale, locale
from indicators.relation import relation, sure
from model.text import Language
from store import peers
from ui import doors
from ui.remembered import remembered
from ui.state import real_only

if TYPE_CHECKING:
    import plotly.graph_objects as go

Ids = tuple[str, ...]


class Pieces(NamedTuple):
    """Answer and pictures of several indicators as markup, and a table that is never to be changed."""

    headline: str
    panels: str
    table: pd.DataFrame


def pieces(indicators: Ids, zones: Ids, marks: Ids, say: Locale) -> Pieces:
    """Return what is drawn of several indicators, zone beside zone.

    Parameters
    ----------
    marks
        Markup of how old each indicator is today.
    """
    return _pieces(doors.shelf().state(), indicators, zones, marks, say.language, real=real_only())


@remembered(entries=48)
def _pieces(state: str, indicators: Ids, zones: Ids, marks: Ids, language: Language, *, real: bool) -> Pieces:
    compared = compared_in(state, indicators, zones, marks, real=real)
    names, say = doors.names_in(state, language, real=real), locale(language)
    results = [one.result for one in compared]
    return Pieces(
        compare.headline(compared, names, say),
        scatter.stamp(results, say) + compare.panels(compared, names, say),
        compare.compare_table(compared, names, say),
    )


def compared_in(state: str, indicators: Ids, zones: Ids, marks: Ids, *, real: bool) -> tuple[Compared, ...]:
    """Return each indicator with the other cities that may stand beside it, in one state of the store."""
    results = (doors.value_in(state, name, None, "", real=real) for name in indicators)
    return tuple(
        Compared(
            one,
            zones,
            tuple(peer for peer in peers() if peer.indicator == one.indicator.id and peer.at(one.threshold)),
            mark,
        )
        for one, mark in zip(results, marks, strict=True)
    )


class Pair(NamedTuple):
    """Two indicators against each other as markup, what it shows in words, and a table that is never to be changed."""

    view: str
    alt: str
    table: pd.DataFrame


def pair(across: str, up: str, zones: Ids, say: Locale) -> Pair:
    """Return what is drawn of two indicators, with what can be said of their relation; ``zones`` are set off."""
    return _pair(doors.shelf().state(), across, up, zones, say.language, real=real_only())


@remembered(entries=48)
def _pair(state: str, across: str, up: str, zones: Ids, language: Language, *, real: bool) -> Pair:
    one, other = (doors.value_in(state, name, None, "", real=real) for name in (across, up))
    names, say, found = doors.names_in(state, language, real=real), locale(language), relation(one, other)
    plot = scatter.Plot(one, other, mirrored=say.direction == "rtl")
    words = scatter.relation_words(found, one, other, sure(found), say)
    alt = scatter.scatter_alt(plot, names, words, say)
    picture = scatter.stamp((one, other), say) + scatter.scatter(plot, zones, names, say)
    return Pair(markup.notes(words) + markup.figure(alt, picture), alt, scatter.scatter_table(plot, names, say))


def close(across: str, up: str, zones: Ids, say: Locale) -> "go.Figure":
    """Return the chart of two indicators that can be asked; the library that draws it is loaded when somebody does."""
    return _close(doors.shelf().state(), across, up, zones, say.language, real=real_only())


@remembered(entries=24)
def _close(state: str, across: str, up: str, zones: Ids, language: Language, *, real: bool) -> "go.Figure":
    from figures import scatter_close  # noqa: PLC0415 - takes half a second, and few readers open it

    one, other = (doors.value_in(state, name, None, "", real=real) for name in (across, up))
    names, say = doors.names_in(state, language, real=real), locale(language)
    return scatter_close.close(scatter.Plot(one, other, mirrored=say.direction == "rtl"), zones, names, say)
