"""OpenStreetMap as it is this minute, asked of the Overpass API: streets, barriers, backdrop, and every facility.

What nobody has mapped is not in the answer; that it is not there says nothing about the district.
"""

from collections.abc import Callable, Sequence
from typing import Final

from shapely.geometry import Point

from loaders.answers import distrust, document, part
from loaders.fetching import Line, Request
from loaders.finding import shown
from loaders.options import Options
from loaders.parsed import Parsed
from loaders.sources import openings, osm
from loaders.sources.live import Haul, Live
from loaders.sources.rings import sea_of
from loaders.vocabulary import Table
from model.district import District
from model.problem import Problem, Severity

SOURCE: Final = "overpass"
_ADDRESS: Final = "https://overpass-api.de/api/interpreter"
_DAY: Final = 10  # letters of an ISO date
_SECONDS: Final = 60
_PEOPLE: Final = "https://www.openstreetmap.org/"
_COAST: Final = {"natural": "coastline"}
# What is made of elements: their table, and the district that was asked about.
Rows = Callable[[Sequence[object], Table, District], Parsed]


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


def _plain(elements: Sequence[object], table: Table, _place: District) -> Parsed:
    """Return every element as a row."""
    return osm.parsed(SOURCE, osm.drawn(SOURCE, elements, table), table)


def _with_sea(elements: Sequence[object], table: Table, place: District) -> Parsed:
    """Return every element as a row, and in the stead of coastlines one row for the sea that they tell of."""
    coast, rest = list[object](), list[object]()
    for element in elements:
        (coast if _COAST.items() <= osm.tags(SOURCE, element).items() else rest).append(element)
    sea = sea_of([piece for element in coast for piece in osm.lines(SOURCE, element)], place.asked)
    rows = osm.drawn(SOURCE, rest, table)
    if sea.shape is not None:
        rows.append(osm.Drawn("sea", _COAST, sea.shape))
    broken = [Problem("coast-broken", Severity.NOTE, sea.doubtful)] if sea.doubtful else []
    return osm.parsed(SOURCE, rows, table, broken)


def _opened(elements: Sequence[object], table: Table, _place: District) -> Parsed:
    """Return every line and area as a row, with gaps at the points that are level crossings and gates."""
    drawn = osm.drawn(SOURCE, elements, table, also=("access",))
    points = [one for one in drawn if isinstance(one.shape, Point)]
    rows, count = openings.opened([one for one in drawn if not isinstance(one.shape, Point)], points)
    if not rows:
        raise distrust(SOURCE, "answer-empty")
    told = [Problem("barriers-opened", Severity.NOTE, count)] if count else []
    return osm.parsed(SOURCE, rows, table, told)


def _live(
    name: str, vocabulary: str, kinds: Sequence[str], out: str, rows: Rows = _plain, also: Sequence[str] = ()
) -> Live:
    """Return a dataset that is one question: all elements of which a vocabulary makes something, and some more."""

    def asks(place: District) -> tuple[Request, ...]:
        wanted = "\n".join((osm.selection(osm.vocabulary(vocabulary), kinds), *also))
        return (question(place, wanted, out),)

    def gather(line: Line, place: District) -> Haul:
        (request,) = asks(place)
        told, day = answered(line, request)
        table = osm.vocabulary(vocabulary)
        made = rows(osm.elements(SOURCE, told), table, place)
        return Haul(made, day, Options(role=table.role), address=_PEOPLE)

    return Live(name, asks, gather)


# The streets come before the places that are held against them.
LIVE: Final = (
    _live("osm_streets", "osm_streets", ("way",), "geom"),
    _live("osm_barriers", "osm_barriers", osm.WHOLE, "geom", _opened, (openings.selection(),)),
    _live("osm_backdrop", "osm_backdrop", osm.WHOLE, "geom", _with_sea),
    _live("osm_facilities", "osm_places", ("nwr",), "center tags"),
)
