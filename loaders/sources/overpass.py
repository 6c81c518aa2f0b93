"""OpenStreetMap as it is this minute: facilities of every service, asked of the Overpass API.

A place that nobody has mapped is not in the answer; that it is not there says nothing about the district.
"""

from typing import Final

from loaders.answers import distrust, document, part
from loaders.fetching import Line, Request
from loaders.finding import shown
from loaders.options import Options
from loaders.sources import osm
from loaders.sources.live import Haul, Live
from model.district import District

SOURCE: Final = "overpass"
_ADDRESS: Final = "https://overpass-api.de/api/interpreter"
_DAY: Final = 10  # letters of an ISO date
_SECONDS: Final = 60
_PEOPLE: Final = "https://www.openstreetmap.org/"


def question(place: District, selection: str, out: str) -> Request:
    """Return the request for what ``selection`` names around a district.

    Parameters
    ----------
    selection
        Statements of Overpass QL without a box.
    out
        What is told of each element: ``center tags``, ``geom``.
    """
    box = place.asked
    head = f"[out:json][timeout:{_SECONDS}][bbox:{box.south},{box.west},{box.north},{box.east}];"
    return Request(_ADDRESS, form={"data": f"{head}\n(\n{selection}\n);\nout {out};"}, accept="application/json")


def answered(line: Line, request: Request) -> tuple[object, str]:
    """Return the document of a good answer, and the date of the map that it speaks of.

    Raises
    ------
    ProblemError
        As ``Line.ask`` and ``answers.document``; ``answer-cut-short`` where the server says that it could not finish:
        what it did send is then not all there is.
    """
    told = document(line.ask(request))
    if isinstance(told, dict) and told.get("remark"):
        raise distrust(SOURCE, "answer-cut-short", said=shown(told["remark"]))
    stamp = part(SOURCE, told, "osm3s", "timestamp_osm_base", kind=str)
    return told, stamp[:_DAY]


def _asks_facilities(place: District) -> tuple[Request, ...]:
    return (question(place, osm.selection(osm.vocabulary("osm_places")), "center tags"),)


def _facilities(line: Line, place: District) -> Haul:
    told, day = answered(line, *_asks_facilities(place))
    parsed = osm.parsed(SOURCE, told, osm.vocabulary("osm_places"))
    return Haul(parsed, day, Options(role="facilities"), address=_PEOPLE)


LIVE: Final = (Live("osm_facilities", _asks_facilities, _facilities),)
