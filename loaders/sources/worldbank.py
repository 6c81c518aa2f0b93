"""What the World Bank tells of the whole country, year by year: context beside an indicator, never a number of a place.

It has nothing below the country: a figure of it is kept at the level ``national`` and spread over no zone.
"""

import csv
from collections.abc import Iterator, Mapping, Sequence
from datetime import UTC, date, datetime
from functools import cache
from typing import Final

import numpy as np
import pandas as pd

from loaders.answers import distrust, document, noted, number, part
from loaders.fetching import Line, Request
from loaders.finding import shown, tallied
from loaders.options import Options
from loaders.parsed import Parsed
from loaders.sources.live import Haul, Live, lacks_nation, numbered
from loaders.words import VOCABULARY
from model.district import District, Nation

SOURCE: Final = "worldbank"
_ADDRESS: Final = "https://api.worldbank.org/v2/country/{country}/indicator/{codes}"
_PEOPLE: Final = "https://data.worldbank.org/indicator/{code}"
_FIRST_YEAR: Final = 2000
_AT_ONCE: Final = 1000  # rows in one answer, far more than there are
_WDI: Final = "2"  # World Development Indicators; several codes may be asked for only of one collection
_BOTH: Final = 2  # parts of a good answer: what it is, and the rows
_NATIONAL: Final = "national"


@cache
def picked() -> Mapping[str, Mapping[str, str]]:
    """Return what is asked for, by its code: unit, evidence and name (``data/vocabulary/worldbank.csv``)."""
    with (VOCABULARY / "worldbank.csv").open(encoding="utf-8", newline="") as file:
        return {row["code"]: row for row in csv.DictReader(file)}


def request(nation: Nation) -> Request:
    """Return the one request for all figures of a country."""
    this_year = datetime.now(UTC).year
    return Request(
        _ADDRESS.format(country=nation.code, codes=";".join(picked())),
        params={
            "format": "json",
            "source": _WDI,
            "per_page": str(_AT_ONCE),
            "date": f"{_FIRST_YEAR}:{this_year}",
        },
        accept="application/json",
    )


def figures(told: object, nation: Nation) -> tuple[Parsed, str]:
    """Return the figures of an answer, those of years without a value left out and counted, and the day of the data.

    Parameters
    ----------
    told
        A list of two: what the answer is, and its rows. A list of one is a message, though its status says all is well.

    Raises
    ------
    ProblemError
        ``answer-message``; ``answer-empty`` where it holds no single value; ``answer-shape`` where it is of another
        country, of what nobody asked for, or goes on on a further page.
    """
    whole = part(SOURCE, {"answer": told}, "answer", kind=list)
    if len(whole) != _BOTH:
        said = part(SOURCE, whole, 0, "message", 0, "value", kind=str)
        raise distrust(SOURCE, "answer-message", said=shown(said))
    if whole[1] is None:
        raise distrust(SOURCE, "answer-empty")
    pages = part(SOURCE, whole, 0, "pages", kind=object)
    if str(pages) != "1":
        raise distrust(SOURCE, "answer-shape", field="pages", found=shown(pages))
    rows = list(_rows(part(SOURCE, whole, 1, kind=list), nation))
    known = [row for row in rows if row["value"] is not None]
    if not known:
        raise distrust(SOURCE, "answer-empty")
    empty = [str(row["indicator"]) for row in rows if row["value"] is None]
    frame = pd.DataFrame(known).astype({"value": np.float64})
    problems = (noted(SOURCE, "years-empty", len(empty), names=tallied(empty)),) if empty else ()
    return numbered(frame, problems=problems), _day(whole)


def _rows(answered: Sequence[object], nation: Nation) -> Iterator[dict[str, object]]:
    for told in answered:
        code = part(SOURCE, told, "indicator", "id", kind=str)
        country = part(SOURCE, told, "countryiso3code", kind=str)
        if code not in picked() or country != nation.code:
            raise distrust(SOURCE, "answer-shape", field="indicator, country", found=shown(f"{code}, {country}"))
        value, about = part(SOURCE, told, "value", kind=object), picked()[code]
        yield {
            "indicator": code,
            **{name: about[name] for name in ("indicator_ar", "indicator_en", "indicator_ko", "unit", "evidence")},
            "place": nation.id,
            "place_ar": nation.name.ar,
            "place_en": nation.name.en,
            "place_ko": nation.name.ko,
            "level": _NATIONAL,
            "value": None if value is None else number(SOURCE, value, "value"),
            "date": part(SOURCE, told, "date", kind=str),
            "source_title": f"World Bank {code}",
            "source_url": _PEOPLE.format(code=code),
        }


def _day(whole: Sequence[object]) -> str:
    """Return the day on which the collection was renewed last; empty where it tells none."""
    told = whole[0].get("lastupdated", "") if isinstance(whole[0], dict) else ""
    try:
        return date.fromisoformat(str(told)).isoformat()
    except ValueError:
        return ""


def _asks(place: District) -> tuple[Request, ...]:
    return (request(place.nation),) if place.nation else ()


def _gather(line: Line, place: District) -> Haul:
    if place.nation is None:
        raise distrust(SOURCE, lacks_nation(place), dataset="worldbank_figures")
    parsed, day = figures(document(line.ask(request(place.nation))), place.nation)
    return Haul(parsed, day, Options(role="figures"), address="https://data.worldbank.org")


LIVE: Final = (Live("worldbank_figures", _asks, _gather, lacks=lacks_nation),)
