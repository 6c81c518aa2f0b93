"""Stops of public transport, from the timetable that a person named: its ZIP is read like a file that somebody uploads.

How often something comes, and whether it comes at all, a list of stops does not say.
"""

from typing import Final

from loaders.answers import distrust
from loaders.fetching import Line, Request
from loaders.finding import few
from loaders.options import Options
from loaders.parsed import Parsed
from loaders.sources.downloads import downloaded
from loaders.sources.live import Haul, Live
from model.district import District
from store.settings import base_address

SOURCE: Final = "gtfs"
_FORM: Final = "gtfs"
_AGENCY: Final = "agency"


def _asks(_place: District) -> tuple[Request, ...]:
    """Return the request for the ZIP: the setting names all of it, not only the host."""
    return (Request(base_address(SOURCE), accept="application/zip"),)


def _gather(line: Line, place: District) -> Haul:
    (asked,) = _asks(place)
    parsed = downloaded(line.ask(asked), "")
    if parsed.format != _FORM:
        raise distrust(SOURCE, "answer-other", expected="GTFS", found=parsed.format)
    whose = _agencies(parsed)
    return Haul(parsed, "", Options(role="facilities"), whose, whose, asked.address)


def _agencies(parsed: Parsed) -> str:
    """Return whose timetable it is, as it says itself; empty where it does not."""
    return few(parsed.frame[_AGENCY].dropna()) if _AGENCY in parsed.frame else ""


def _lacks(_place: District) -> str:
    return "" if base_address(SOURCE) else "unset-timetable"


LIVE: Final = (Live("gtfs_stops", _asks, _gather, lacks=_lacks),)
