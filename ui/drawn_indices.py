"""What is drawn of composite indices and of the zones in them, kept under the rule of ``ui/drawn.py``."""

from collections.abc import Iterator
from typing import Any, NamedTuple
from urllib.parse import urlencode

import pandas as pd

from figures import pillars, quality, ranks
from figures import portrait as portraits
from figures import portrait_words as words
from figures.portrait import Line
from figures.zone_map import zone_data
from i18n import Locale, locale
from model.composite import Part
from model.indicator import Result
from model.ranking import AGGREGATE, NORMALISE, Ranking
from model.text import LANGUAGES, Language
from store import composites, peers
from ui import doors, drawn
from ui.remembered import remembered
from ui.state import real_only


def ahead() -> Iterator[None]:
    """Draw every index in the usual way in Arabic, one piece at a time; whoever calls sets the pace."""
    state = doors.shelf().state()
    for one in composites().indices:
        way = (one.id, next(iter(composites().weights)), NORMALISE[0], AGGREGATE[0])
        for draw in (_pieces, _score_map):
            draw(state, *way, LANGUAGES[0], real=False)
            yield


def score_map(found: Ranking, say: Locale) -> dict[str, Any] | None:
    """Return the map of an index's scores without a zone chosen; None where there are no zones. Never to be changed."""
    return _score_map(doors.shelf().state(), *_made(found), say.language, real=real_only())


def _made(found: Ranking) -> tuple[str, str, str, str]:
    """Return what a reader asked for to get an index, as the keys of what is drawn from it."""
    return found.declared.id, found.way.weights, found.way.normalise, found.way.aggregate


@remembered(entries=36)
def _score_map(
    state: str, index: str, weights: str, normalise: str, aggregate: str, language: Language, *, real: bool
) -> dict[str, Any] | None:
    zones = doors.rows_of(doors.active_in(state, "zones", "", real=real))
    if zones is None:
        return None
    found, say = doors.ranking_in(state, index, weights, normalise, aggregate, real=real), locale(language)
    label = say.say("quality-alt-map", title=found.declared.title.of(language))
    names, below = doors.names_in(state, language, real=real), drawn.ground_address_in(state, real=real)
    return zone_data(found.scores(), zones, None, below, doors.district(), names, say, label)


class Pieces(NamedTuple):
    """The pieces of a page about one index; markup but for the table and its cautions, empty where there is nothing.

    ``table`` is shared by all readers and never to be changed.
    """

    ranks: str
    callouts: str
    pillars: str
    table: pd.DataFrame
    below: str
    cautions: tuple[str, ...]


def pieces(found: Ranking, say: Locale) -> Pieces:
    """Return what is drawn of an index beside its map."""
    return _pieces(doors.shelf().state(), *_made(found), say.language, real=real_only())


@remembered(entries=72)
def _pieces(
    state: str, index: str, weights: str, normalise: str, aggregate: str, language: Language, *, real: bool
) -> Pieces:
    found = doors.ranking_in(state, index, weights, normalise, aggregate, real=real)
    names, say = doors.names_in(state, language, real=real), locale(language)
    return Pieces(
        ranks.ranks_picture(found, names, say),
        quality.callouts(found, names, say),
        pillars.pillars_table(found, names, say),
        quality.quality_table(found, names, say) if found.zones else pd.DataFrame(),
        quality.below_table(found, found.spread, say),
        tuple(quality.cautions(found, say)),
    )


def opened(found: Ranking, pillar: str, say: Locale) -> str:
    """Return the indicators of one pillar by zone, as markup."""
    return _opened(doors.shelf().state(), ".".join(_made(found)), pillar, say.language, real=real_only())


@remembered(entries=96)
def _opened(state: str, made: str, pillar: str, language: Language, *, real: bool) -> str:
    found = doors.ranking_in(state, *made.split("."), real=real)
    one = next(each for each in found.declared.pillars if each.id == pillar)
    names, say = doors.names_in(state, language, real=real), locale(language)
    links = {entry.id: _links(entry.id, language, real=real) for entry in found.entries}
    return pillars.pillar_heads(found, one, links, say) + pillars.pillar_table(found, one, names, say)


def standing(found: Ranking, zone: str, say: Locale) -> str:
    """Return where a zone stands in an index and what would help it most, as markup."""
    return _standing(doors.shelf().state(), ".".join(_made(found)), zone, say.language, real=real_only())


@remembered(entries=96)
def _standing(state: str, made: str, zone: str, language: Language, *, real: bool) -> str:
    found = doors.ranking_in(state, *made.split("."), real=real)
    placed = next(one for one in found.zones if one.zone == zone)
    names, say = doors.names_in(state, language, real=real), locale(language)
    return words.standing(placed, found, names.get(zone, zone), say) + words.help_box(placed, found, say)


class Portrait(NamedTuple):
    """All indicators of a zone: a picture as markup, the same as a table, why its comparisons limp."""

    picture: str
    table: pd.DataFrame
    limps: tuple[str, ...]


def portrait(zone: str, say: Locale) -> Portrait:
    """Return all indicators of a zone that an index is made of; the picture is empty where nothing is known of it."""
    return _portrait(doors.shelf().state(), zone, say.language, real=real_only())


@remembered(entries=96)
def _portrait(state: str, zone: str, language: Language, *, real: bool) -> Portrait:
    names, say, told = (
        doors.names_in(state, language, real=real),
        locale(language),
        lines_in(state, language, real=real),
    )
    return Portrait(
        portraits.portrait_picture(told, zone, names, say),
        words.portrait_table(told, zone, say),
        tuple(words.limping(told, zone, say)),
    )


def lines(say: Locale) -> tuple[Line, ...]:
    """Return every indicator that an index is made of, as a line of a portrait."""
    return lines_in(doors.shelf().state(), say.language, real=real_only())


@remembered(entries=12)
def lines_in(state: str, language: Language, *, real: bool) -> tuple[Line, ...]:
    """Return the lines of every portrait in one state of the store."""
    return tuple(
        _line(part, doors.value_in(state, part.indicator, None, "", real=real), language, real=real)
        for index in composites().indices
        for part in index.parts()
    )


def _line(part: Part, result: Result, language: Language, *, real: bool) -> Line:
    others = tuple(one for one in peers() if one.indicator == part.indicator and one.at(result.threshold))
    return Line(part, result, others, _links(part.indicator, language, real=real))


def _links(indicator: str, language: Language, *, real: bool) -> str:
    """Return where more is told of an indicator: on its map where it has one, and how it is made."""
    asked = {"lang": language, **({"real": "1"} if real else {})}
    pages = [("coverage", "service", "quality-link-map")] if indicator in doors.within_reach() else []
    pages.append(("methods", "indicator", "quality-link-method"))
    say = locale(language)
    return pillars.links((f"{page}?{urlencode({**asked, name: indicator})}", say.say(key)) for page, name, key in pages)
