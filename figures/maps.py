"""What every map of zones says: its classes with their counts, its no-data class, names and words of its zones."""

import math
from dataclasses import dataclass
from typing import TYPE_CHECKING, Any, Final

import geopandas as gpd

from figures import palette
from figures.alt_text import closing
from i18n import Locale
from model.indicator import Result, Value

if TYPE_CHECKING:
    import pandas as pd

LEAST_SCORE: Final = 1.0


@dataclass(frozen=True, slots=True)
class LegendEntry:
    """One line of a legend: its colour, its words, how many zones or places it stands for, and its mark."""

    colour: str
    label: str
    count: int
    mark: str = "area"


def legend(result: Result, facilities: int, say: Locale, closed: int = 0) -> tuple[LegendEntry, ...]:
    """Return the legend: every class with its count in ascending order, the no-data class, the facilities.

    Parameters
    ----------
    facilities
        How many are marked on the map.
    closed
        How many of them are counters that would close; they have a mark of their own.
    """
    entries = _classes(result, "legend-class", 0.0, say)
    if closing(result):
        entries.append(LegendEntry(palette.PAPER, say.say("legend-closing"), closed, "point ring"))
        entries.append(LegendEntry(palette.FACILITY, say.say("legend-help"), facilities - closed, "point"))
    else:
        entries.append(LegendEntry(palette.FACILITY, say.say("legend-facilities"), facilities, "point"))
    return tuple(entries)


def score_legend(result: Result, say: Locale) -> tuple[LegendEntry, ...]:
    """Return the legend of scores from 1 to 100: no shares, and no place is marked on their map."""
    return tuple(_classes(result, "legend-points", LEAST_SCORE, say))


def _classes(result: Result, key: str, least: float, say: Locale) -> list[LegendEntry]:
    """Return every class with how many zones are in it, and the class of those without a value."""
    steps = [palette.step_of(value.value) for value in result.zones()]
    bounds = (least, *palette.EDGES, 100.0)
    fills = enumerate(palette.fills(less_is_better=result.indicator.less_is_better()))
    entries = [
        LegendEntry(colour, say.say(key, low=say.number(bounds[i]), high=say.number(bounds[i + 1])), steps.count(i))
        for i, colour in fills
    ]
    return [*entries, LegendEntry(palette.NO_DATA, say.say("legend-no-data"), steps.count(None))]


def zone_names(zones: gpd.GeoDataFrame, say: Locale) -> dict[str, str]:
    """Return the names of ``zones`` by id, in the reader's language."""
    return {row["zone_id"]: zone_name(row, say) for _, row in zones.iterrows()}


def zone_name(row: "pd.Series[Any]", say: Locale) -> str:
    """Return the name of a zone in the reader's language, else in Arabic."""
    for column in (f"name_{say.language}", "name_ar", "name_en", "zone_id"):
        name = row.get(column)
        if isinstance(name, str) and name:
            return name
    return ""


def zone_words(value: Value | None, say: Locale) -> str:
    """Return what stands below a zone's name. Plain words: the browser escapes what it puts in."""
    if value is None or math.isnan(value.value):
        return say.say(f"reason-{value.reason}") if value and value.reason else say.say("no-data")
    persons = [] if math.isnan(value.persons) else [say.quantity(value.persons, "persons")]
    return say.listed([say.quantity(value.value, value.unit, 1), *persons, say.say(f"evidence-{value.evidence}")])
