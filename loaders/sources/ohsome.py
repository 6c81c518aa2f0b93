"""How many places of each service OpenStreetMap knew at the beginning of every year, asked of ohsome.

A count that rises tells of mappers more than of the district: it says how far what is mapped today can be trusted.
"""

from collections import Counter
from collections.abc import Mapping, Sequence
from datetime import UTC, date, datetime, timedelta
from typing import Final

import pandas as pd

from loaders.answers import distrust, document, number, part
from loaders.fetching import Line, Request
from loaders.finding import shown
from loaders.options import Options
from loaders.parsed import Parsed
from loaders.sources import osm
from loaders.sources.live import Haul, Live, numbered
from loaders.zones_in_use import DISTRICT
from model.district import District

SOURCE: Final = "ohsome"
# In this order: what bears the first key is counted by it, and by the second only what bears not the first.
KEYS: Final = ("amenity", "healthcare")
LATE: Final = timedelta(days=90)  # a day that the service does not know yet makes it refuse the whole question
FIRST_YEAR: Final = 2010  # before it hardly anything of Egypt was mapped
PARAMETER: Final = "osm_mapped_{service}"
METHOD: Final = "OpenStreetMap"
_UNIT: Final = "places"
_ADDRESS: Final = "https://api.ohsome.org/v1/elements/count/groupBy/tag"
_DAY: Final = 10  # letters of an ISO date
_SECONDS: Final = "60"

Counts = Counter[tuple[str, str]]


def services() -> Mapping[str, Mapping[str, tuple[str, ...]]]:
    """Return the values that make each service, by key, for every service that ``KEYS`` alone make.

    A service that other tags make too, as a shop makes a market, would be told too low.
    """
    table = osm.vocabulary("osm_places")
    rules = [rule for rule in table.settings if rule.field == table.required and rule.value != ""]
    beyond = {rule.value for rule in rules if not {*rule.when} <= {*KEYS} or len(rule.when) > 1}
    found: dict[str, dict[str, tuple[str, ...]]] = {}
    for rule in rules:
        if rule.value not in beyond:
            ((key, values),) = rule.when.items()
            here = found.setdefault(str(rule.value), {})
            here[key] = (*here.get(key, ()), *values)
    return found


def days(today: date) -> list[str]:
    """Return the first day of every year as far as the service can know the map, which it learns of weeks later."""
    return [f"{year}-01-01" for year in range(FIRST_YEAR, (today - LATE).year + 1)]


def question(place: District, key: str, asked: Sequence[str]) -> Request:
    """Return the request for the places that bear ``key`` on the days ``asked``, which are a year apart."""
    values = dict.fromkeys(value for made in services().values() for value in made.get(key, ()))
    earlier = "".join(f" and {other}!=*" for other in KEYS[: KEYS.index(key)])
    return Request(
        _ADDRESS,
        form={
            "bboxes": ",".join(map(str, place.asked.sides)),
            "filter": f"{key} in ({', '.join(values)}){earlier}",
            "time": f"{asked[0]}/{asked[-1]}/P1Y",
            "groupByKey": key,
            "format": "json",
            "timeout": _SECONDS,
        },
        accept="application/json",
    )


def counted(told: object, key: str, asked: Sequence[str]) -> Counts:
    """Return how many places of each service an answer counts, by service and day; a tag that it leaves out had none.

    Parameters
    ----------
    asked
        ISO dates that were asked for.

    Raises
    ------
    ProblemError
        ``answer-message`` where the service says that it failed; ``answer-shape`` where a count is none, or the days
        are others than those that were asked for.
    """
    if isinstance(told, dict) and "groupByResult" not in told and "message" in told:
        raise distrust(SOURCE, "answer-message", said=shown(told["message"]))
    service_of = {f"{key}={value}": name for name, made in services().items() for value in made.get(key, ())}
    found = Counts()
    for place, group in enumerate(part(SOURCE, told, "groupByResult", kind=list)):
        service = service_of.get(part(SOURCE, group, "groupByObject", kind=str))
        rows = part(SOURCE, group, "result", kind=list)
        there = [part(SOURCE, row, "timestamp", kind=str)[:_DAY] for row in rows]
        if there != list(asked):
            raise distrust(SOURCE, "answer-shape", field=f"groupByResult.{place}.result", found=shown(there))
        for day, row in zip(there, rows, strict=True):
            if service is not None:
                found[service, day] += _places(part(SOURCE, row, "value", kind=object))
    return found


def _places(value: object) -> int:
    told = number(SOURCE, value, "value")
    if told < 0 or not told.is_integer():
        raise distrust(SOURCE, "answer-shape", field="value", found=shown(value))
    return int(told)


def observations(counts: Counts, asked: Sequence[str], place: District) -> Parsed:
    """Return one observation for each service and day, zero where nothing was mapped then; no row has a place.

    Raises
    ------
    ProblemError
        ``answer-empty`` where nothing was ever mapped: that is a failed answer, never a district without a place.
    """
    if not any(counts.values()):
        raise distrust(SOURCE, "answer-empty")
    rows = [
        {
            "parameter": PARAMETER.format(service=service),
            "time": day,
            "value": float(counts[service, day]),
            "unit": _UNIT,
            "zone_id": DISTRICT,
            "station": ",".join(map(str, place.asked.sides)),
            "method": METHOD,
        }
        for service in services()
        for day in asked
    ]
    return numbered(pd.DataFrame(rows))


def _asks(place: District) -> tuple[Request, ...]:
    asked = days(datetime.now(UTC).date())
    return tuple(question(place, key, asked) for key in KEYS)


def _gather(line: Line, place: District) -> Haul:
    asked = days(datetime.now(UTC).date())
    counts = Counts()
    for key in KEYS:
        counts += counted(document(line.ask(question(place, key, asked))), key, asked)
    return Haul(observations(counts, asked, place), asked[-1], Options(role="observations"))


LIVE: Final = (Live("osm_history", _asks, _gather),)
