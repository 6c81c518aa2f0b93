"""What is drawn of groups, of evenness and of need against access, kept under the rule of ``ui/drawn.py``."""

from typing import NamedTuple

import pandas as pd

from figures import evenness, fairness, markup, need_map
from i18n import Locale, locale
from indicators.fairness import need_by_access
from model.fairness import Fairness
from model.text import Language
from ui import doors, drawn
from ui.remembered import remembered
from ui.state import real_only


class Pieces(NamedTuple):
    """The pieces of a page about one indicator in one place: markup, and tables that are never to be changed."""

    groups: str
    groups_table: pd.DataFrame
    evenness: str
    tenths: pd.DataFrame


def pieces(found: Fairness, zone: str, say: Locale) -> Pieces:
    """Return what is drawn of an indicator by groups, and of how evenly it is spread."""
    return _pieces(doors.shelf().state(), *_asked(found), zone, say.language, real=real_only())


def _asked(found: Fairness) -> tuple[str, float]:
    """Return what a reader asked for to get ``found``, as the keys of what is drawn from it."""
    return found.result.indicator.id, found.result.threshold


@remembered(entries=48)
def _pieces(state: str, indicator_id: str, threshold: float, zone: str, language: Language, *, real: bool) -> Pieces:
    found, say = doors.fairness_in(state, indicator_id, threshold, real=real), locale(language)
    if found is None:
        return Pieces("", pd.DataFrame(), "", pd.DataFrame())
    place = fairness.place_name(zone, doors.names_in(state, language, real=real), say)
    alt = fairness.groups_alt(found, zone, place, say)
    return Pieces(
        markup.figure(alt, evenness.stamp(found.result, say), fairness.dot_rows(found, zone, say)),
        fairness.groups_table(found, zone, say),
        evenness.evenness(found, say),
        evenness.tenths_table(found, say),
    )


class Need(NamedTuple):
    """Where those in need live against what they have: answer, map and square as markup, and a table never changed."""

    view: str
    table: pd.DataFrame


def need(found: Fairness, group: str, say: Locale) -> Need:
    """Return what is drawn of a group in need."""
    return _need(doors.shelf().state(), *_asked(found), group, say.language, real=real_only())


@remembered(entries=48)
def _need(state: str, indicator_id: str, threshold: float, group: str, language: Language, *, real: bool) -> Need:
    fair, say = doors.fairness_in(state, indicator_id, threshold, real=real), locale(language)
    zones = doors.rows_of(doors.active_in(state, "zones", "", real=real))
    if fair is None or zones is None:
        return Need("", pd.DataFrame())
    found, names = need_by_access(fair, group), doors.names_in(state, language, real=real)
    picture = need_map.need_picture(found, zones, drawn.ground_in(state, real=real), doors.district(), names, say)
    stamped = evenness.stamp(fair.result, say) + picture
    return Need(need_map.need_view(found, stamped, names, say), need_map.need_table(found, names, say))
