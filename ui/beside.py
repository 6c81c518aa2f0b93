"""What stands beside every number: how old it is, whose data it is, and what an open map lacks."""

import math
from collections.abc import Iterable, Mapping
from typing import Final

import geopandas as gpd

from figures import crediting, markup
from i18n import Locale
from indicators.needs import ZONES
from model.age import Age, oldest
from model.dataset import Dataset
from model.evidence import Evidence
from model.indicator import Result
from model.publisher import Credit
from store import credits_of
from ui import doors, drawn, kept

FACILITIES: Final = "facilities"
DRAWN_UNDER: Final = (ZONES, "backdrop", "walk_network")  # what is on every map, whatever it shows
YEAR: Final = 4  # letters of it in an ISO date
MAPPED: Final = "osm_mapped_"  # before the service, in the parameter that tells how mapping grew


def age_of(result: Result) -> Age | None:
    """Return how old what a result was made of is: as its worst part; None where nothing is known or it is made up.

    Borders do not age a number, as they do not in its vintage.
    """
    used = [one for role, one in result.datasets.items() if role != ZONES] or list(result.datasets.values())
    if all(math.isnan(value.value) for value in result.values):
        return None
    if any(one.evidence is Evidence.ILLUSTRATIVE for one in result.datasets.values()):
        return None
    told = kept.ages()
    return oldest(told[one.id] for one in used if one.id in told)


def mark_of(result: Result, say: Locale) -> str:
    """Return the mark of a result's age, as markup; nothing where there is none."""
    return markup.aged(None, age_of(result), say)


def credits_line(result: Result, say: Locale, *, on_map: bool = False) -> str:
    """Return how old a picture's data is and how its sources ask to be named, as markup; never nothing."""
    told, mark = credits_told(result, on_map=on_map), "" if on_map else mark_of(result, say)
    return crediting.credit_line(told, say, mark) if told else crediting.unsigned_line(say, mark)


def dataset_line(dataset: Dataset | None, say: Locale) -> str:
    """Return how old one dataset is and how its sources ask to be named, as markup; nothing for none."""
    if dataset is None:
        return ""
    mark = markup.aged(dataset.evidence, kept.ages().get(dataset.id), say)
    return crediting.credit_line(credits_of(dataset), say, mark)


def credits_told(result: Result, *, on_map: bool = False) -> tuple[Credit, ...]:
    """Return how the sources of a result ask to be named, each once.

    Parameters
    ----------
    on_map
        Whether it is drawn on a map, with what lies under every map.
    """
    under = [doors.active(role) for role in DRAWN_UNDER] if on_map else []
    used: Iterable[Dataset | None] = (*result.datasets.values(), *under)
    return tuple(dict.fromkeys(credit for one in used if one is not None for credit in credits_of(one)))


def mapped(result: Result) -> Mapping[str, Dataset]:
    """Return the datasets of real places that a result counts, by service."""
    return {
        service: one
        for service, one in result.datasets.items()
        if one.role == FACILITIES and one.evidence is not Evidence.ILLUSTRATIVE
    }


def mapped_words(result: Result, say: Locale) -> list[str]:
    """Return how many mapped places went in, of when the map is, and how mapping grew, each a sentence.

    What an open map lacks looks like what the district lacks: the count and its date stand beside the number.
    """
    found = mapped(result)
    if not found:
        return []
    lines = [say.say("headline-mapped", count=_count(found, result), date=_when(found, say))]
    if len(found) > 1:
        places = drawn.places(result)
        each = [say.say("mapped-each", service=_name(name, say), count=places.get(name, 0)) for name in found]
        lines.append(say.say("mapped-services", names=say.listed(each)))
    return lines + [line for name in found if (line := _grown(name, say))]


def mapped_short(result: Result, say: Locale) -> list[str]:
    """Return the same in one line, for a card; nothing where no real place could be counted."""
    found = mapped(result)
    if not found:
        return []
    return [say.say("card-mapped", count=_count(found, result), date=_when(found, say))]


def _count(found: Mapping[str, Dataset], result: Result) -> int:
    """Return how many real places went in; where made-up ones did too, how many real ones there are."""
    if all(name in found for name, one in result.datasets.items() if one.role == FACILITIES):
        return round(result.counts.get(FACILITIES, 0))
    places = drawn.places(result)
    return sum(places.get(name, 0) for name in found)


def _when(found: Mapping[str, Dataset], say: Locale) -> str:
    told = kept.ages()
    days = sorted({told[one.id].since if one.id in told else one.vintage for one in found.values()} - {""})
    return say.listed(map(say.date, days)) if days else say.say("undated")


def _name(service: str, say: Locale) -> str:
    return say.say(f"service-{service}")


def _grown(service: str, say: Locale) -> str:
    """Say how the number of mapped places of a service grew; nothing where nobody told."""
    rows = _counts(service)
    if len(rows) < 2:  # noqa: PLR2004 - a growth has a beginning and an end
        return ""
    first, last = rows.iloc[0], rows.iloc[-1]
    return say.say(
        "mapped-grown",
        service=_name(service, say),
        before=say.number(float(first["value"])),
        since=say.date(str(first["time"])[:YEAR]),
        after=say.number(float(last["value"])),
        until=say.date(str(last["time"])[:YEAR]),
    )


def _counts(service: str) -> gpd.GeoDataFrame:
    """Return how many places of a service were mapped in the course of time, the first year first."""
    name = f"{MAPPED}{service}"
    rows = doors.active_frame("observations", name)
    if rows is None:
        return gpd.GeoDataFrame()
    told: gpd.GeoDataFrame = rows.loc[(rows["parameter"] == name) & rows["value"].notna()]
    return told.sort_values("time", kind="stable")
