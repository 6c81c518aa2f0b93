"""The Humanitarian Data Exchange: outlines of kisms and shiakhas, and health and education as others export the map.

The outlines are those of 2017, as the statistics office drew them; the exports are a copy of OpenStreetMap, weeks old,
and leave out what nobody has mapped.
"""

import re
from collections.abc import Callable, Mapping
from dataclasses import replace
from functools import partial
from typing import Final

import pandas as pd

from loaders.fetching import Line, Request
from loaders.options import Options
from loaders.parsed import Parsed
from loaders.sources import ckan, osm
from loaders.sources.ckan import Wanted
from loaders.sources.downloads import around, beyond, downloaded, joined
from loaders.sources.live import Haul, Live, lacks_nation, nation_code
from model.district import District

SOURCE: Final = "hdx"
_SITE: Final = "https://data.humdata.org"
_PART: Final = re.compile(r"adm[0-3]_(en|ar|name1?|pcode)", re.IGNORECASE)
_OUTLINES: Final = ("administrative", "boundaries")
_PLACES: Final = "osm_places"
# What the exports call the elements of the map.
_ELEMENTS: Final[Mapping[str, str]] = {
    "nodes": "node",
    "ways_poly": "way",
    "ways_line": "way",
    "relations": "relation",
}


def _code(place: District) -> str:
    return nation_code(place).lower()


def _outlines_of(place: District) -> Wanted:
    return Wanted(f"cod-ab-{_code(place)}", ("subnational", *_OUTLINES))


def _exported(subject: str, place: District) -> Wanted:
    return Wanted(f"hotosm_{_code(place)}_{subject}_facilities", (subject, "facilities", "openstreetmap"))


def _asks(wanted: Callable[[District], Wanted], place: District) -> tuple[Request, ...]:
    return (ckan.show(_SITE, wanted(place)),)


def _zones(level: int, line: Line, place: District) -> Haul:
    """Return the areas of one level that meet the surroundings of the district."""
    found = ckan.package(line, _SITE, _outlines_of(place), _code(place))
    # Lines and points of the same level may lie beside its areas.
    pattern = rf"^(?!.*(bnd[lp]|line|point|cent|capital)).*adm(in)?[ _-]?{level}(?!\d)"
    resource = ckan.files(found, pattern)[0]
    near = around(downloaded(line.ask(ckan.link(found, resource)), pattern), place.asked, SOURCE)
    parsed = replace(
        near,
        frame=near.frame[[name for name in near.frame.columns if _PART.fullmatch(name)]],
        problems=(*near.problems, *found.problems, *beyond(near, place.asked)),
    )
    return _haul(found, parsed, "zones", found.day or ckan.changed((resource,)))


def _facilities(subject: str, line: Line, place: District) -> Haul:
    """Return the places of one subject: those mapped as points, and those mapped as buildings."""
    found = ckan.package(line, _SITE, _exported(subject, place), _code(place))
    pattern = rf"{subject}_facilities_?(?!.*lines)"
    resources = ckan.files(found, pattern)
    tables = [downloaded(line.ask(ckan.link(found, one)), pattern) for one in resources]
    near = around(_identified(joined(tables)), place.asked, SOURCE)
    parsed = replace(near, problems=(*near.problems, *found.problems))
    return _haul(found, parsed, "facilities", ckan.changed(resources) or found.day)


def _identified(parsed: Parsed) -> Parsed:
    """Return the tags that are read, and each element by the id that the map itself gives it, to be known again."""
    frame = parsed.frame
    read = set(osm.keys(osm.vocabulary(_PLACES)))
    made = frame[[name for name in frame.columns if name in read]]
    if {"osm_id", "osm_type"} <= set(frame.columns):
        made = made.drop(columns="osm_id", errors="ignore")
        kinds = frame["osm_type"].map(_ELEMENTS)
        ids = kinds.str.cat(frame["osm_id"].astype(str), sep="/")
        made = pd.concat([ids.rename(osm.ID), made], axis=1)
    return replace(parsed, frame=made)


def _haul(found: ckan.Package, parsed: Parsed, role: str, day: str) -> Haul:
    return Haul(
        parsed,
        day,
        Options(role=role),
        producer=found.producer,
        address=found.address,
        licence=found.licence,
    )


_THEN: Final = (
    f"GET {_SITE}/api/3/action/package_search?q={{words of its title, where its name is gone}}",
    "GET {result.resources[GeoJSON or SHP].download_url}",
)


def _live(name: str, wanted: Callable[[District], Wanted], gather: Callable[[Line, District], Haul]) -> Live:
    return Live(name, partial(_asks, wanted), gather, _THEN, lacks=lacks_nation)


LIVE: Final = (
    _live("cod_kism", _outlines_of, partial(_zones, 2)),
    _live("cod_shiakha", _outlines_of, partial(_zones, 3)),
    _live("hotosm_health", partial(_exported, "health"), partial(_facilities, "health")),
    _live("hotosm_education", partial(_exported, "education"), partial(_facilities, "education")),
)
