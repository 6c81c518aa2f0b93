"""Elements of OpenStreetMap as the Overpass API answers them, drawn by hand, and a server that knows what was asked."""

from collections.abc import Callable, Mapping, Sequence
from typing import Final

from geopandas.geodataframe import GeoDataFrame

from loaders.sources.overpass import LIVE
from store import Store, district
from tests.loaders.elsewhere import Asked, Elsewhere, Reply, said

Corners = Sequence[tuple[float, float]]
Element = dict[str, object]
PATH: Final = "/api/interpreter"
HEAD: Final[Element] = {"version": 0.6, "osm3s": {"timestamp_osm_base": "2026-11-20T11:58:00Z", "copyright": "ODbL"}}


def _tags(tags: Mapping[str, str]) -> dict[str, str]:
    return {key.replace("__", ":"): value for key, value in tags.items()}


def _corners(corners: Corners) -> list[dict[str, float]]:
    return [{"lat": latitude, "lon": longitude} for longitude, latitude in corners]


def node(number: int, **tags: str) -> Element:
    """Return a mapped place in the middle of the district."""
    spot = {"lat": 31.14 + number / 10_000, "lon": 29.84 + number / 10_000}
    return {"type": "node", "id": number, **spot, "tags": _tags(tags)}


def point(number: int, spot: tuple[float, float], **tags: str) -> Element:
    """Return a node at longitude and latitude."""
    return {"type": "node", "id": number, "lat": spot[1], "lon": spot[0], "tags": _tags(tags)}


def way(number: int, corners: Corners, **tags: str) -> Element:
    """Return a way as ``out geom`` gives it; corners are longitude and latitude."""
    return {"type": "way", "id": number, "nodes": [], "geometry": _corners(corners), "tags": _tags(tags)}


def relation(number: int, members: Sequence[tuple[str, Corners]], **tags: str) -> Element:
    """Return a multipolygon as ``out geom`` gives it, of members with role and corners, and a label in its middle."""
    ways: list[Element] = [
        {"type": "way", "ref": number + place, "role": role, "geometry": _corners(corners)}
        for place, (role, corners) in enumerate(members)
    ]
    label: Element = {"type": "node", "ref": 1, "role": "label", "lat": 31.1, "lon": 29.8}
    return {
        "type": "relation",
        "id": number,
        "members": [*ways, label],
        "tags": {"type": "multipolygon", **_tags(tags)},
    }


def square(west: float, south: float, side: float) -> Corners:
    """Return the corners of a square, against the clock."""
    east, north = west + side, south + side
    return [(west, south), (east, south), (east, north), (west, north), (west, south)]


# For every dataset something that is enough of it, so that a test speaks of one of them only.
ENOUGH: Final[Mapping[str, Sequence[Element]]] = {
    "osm_streets": [way(1, [(29.84, 31.14), (29.85, 31.14)], highway="residential")],
    "osm_barriers": [way(2, [(29.84, 31.15), (29.85, 31.15)], waterway="canal")],
    "osm_backdrop": [way(3, square(29.85, 31.15, 0.001), landuse="industrial")],
    "osm_facilities": [node(4, amenity="pharmacy")],
}


def kept(name: str) -> GeoDataFrame:
    """Return the rows of the first version of a dataset."""
    rows = Store.open().frame(name, 1)
    assert isinstance(rows, GeoDataFrame)
    return rows


def play(played: Elsewhere, answers: Mapping[str, Sequence[Element] | Reply] = ENOUGH) -> None:
    """Answer each question about a dataset with its elements, or with a reply, and all others with enough of them."""
    told = {**ENOUGH, **answers}
    asked = {live.asks(district())[0].form["data"]: live.id for live in LIVE}

    def _reply(question: Asked) -> Reply:
        answer = told[asked[question.form["data"][0]]]
        return answer if isinstance(answer, Reply) else said({**HEAD, "elements": answer})

    reply: Callable[[Asked], Reply] = _reply
    played.answer(PATH, reply)
