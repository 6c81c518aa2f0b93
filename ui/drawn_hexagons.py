"""What is drawn of people beyond reach by hexagon, kept under the rule of ``ui/drawn.py``."""

from typing import Any

import pandas as pd
from pydeck import Deck

from figures import hexagons, plan_map
from figures.columns import column_map
from i18n import Locale, locale
from indicators.beyond import beyond
from model.beyond import Beyond
from model.indicator import Result
from model.text import Language
from ui import doors, drawn
from ui.remembered import remembered
from ui.state import real_only


def found(result: Result) -> Beyond | None:
    """Return the hexagons of a result; None where nothing is known of any home."""
    return _found(doors.shelf().state(), *drawn.asked(result), real=real_only())


@remembered(entries=96)
def _found(state: str, indicator_id: str, threshold: float, group: str, *, real: bool) -> Beyond | None:
    return beyond(doors.shelf(), doors.ground_in(state, real=real), indicator_id, threshold=threshold, group=group)


def map_of(result: Result, say: Locale) -> dict[str, Any] | None:
    """Return the hexagons on the map of zones; None where there are none. Never to be changed."""
    return _map_of(doors.shelf().state(), *drawn.asked(result), say.language, real=real_only())


@remembered(entries=96)
def _map_of(
    state: str, indicator_id: str, threshold: float, group: str, language: Language, *, real: bool
) -> dict[str, Any] | None:
    result, say = doors.value_in(state, indicator_id, threshold, group, real=real), locale(language)
    told, data = _found(state, indicator_id, threshold, group, real=real), drawn.zone_map(result, say)
    if told is None or data is None:
        return None
    return hexagons.hexagon_data(told, data, plan_map.sheet(doors.district()), result, say)


def columns_of(result: Result, say: Locale) -> Deck | None:
    """Return the hexagons as columns on a tilted map; None where there are none."""
    return _columns_of(doors.shelf().state(), *drawn.asked(result), say.language, real=real_only())


@remembered(entries=48)
def _columns_of(
    state: str, indicator_id: str, threshold: float, group: str, language: Language, *, real: bool
) -> Deck | None:
    zones = doors.rows_of(doors.active_in(state, "zones", "", real=real))
    told = _found(state, indicator_id, threshold, group, real=real)
    if told is None or zones is None:
        return None
    result = doors.value_in(state, indicator_id, threshold, group, real=real)
    address = drawn.basemap_address(state, real=real)
    return column_map(told, result, zones, address, doors.district().box, locale(language))


def table_of(result: Result, say: Locale) -> pd.DataFrame:
    """Return how many hexagons of each class there are by zone, in words; shared, never to be changed."""
    return _table_of(doors.shelf().state(), *drawn.asked(result), say.language, real=real_only())


@remembered(entries=48)
def _table_of(
    state: str, indicator_id: str, threshold: float, group: str, language: Language, *, real: bool
) -> pd.DataFrame:
    told = _found(state, indicator_id, threshold, group, real=real)
    names = doors.names_in(state, language, real=real)
    return pd.DataFrame() if told is None else hexagons.hexagon_table(told, names, locale(language))
