"""Outlines of kisms and markazes as geoBoundaries gathers them: the second opinion on where one ends.

They carry names in Latin letters alone. What an area is called in Arabic is taken from outlines that are kept already
and cover the same ground; where none does, the Latin name stands in its place, and it is told.
"""

from collections.abc import Mapping
from dataclasses import replace
from typing import Any, Final
from urllib.parse import urlsplit

import numpy as np
import pandas as pd
import shapely

from loaders.answers import document, noted, part, question_body
from loaders.fetching import Answer, Line, Request
from loaders.finding import few
from loaders.options import Options
from loaders.parsed import Parsed
from loaders.sources.downloads import around, beyond, downloaded
from loaders.sources.live import Haul, Live, lacks_nation, nation_code
from model.district import District
from model.problem import ProblemError
from store import Reader

SOURCE: Final = "geoboundaries"
_API: Final = "https://www.geoboundaries.org/api/current/gbOpen"
_LEVEL: Final = "ADM2"
_MEDIA: Final = "https://media.githubusercontent.com/media"
_GITHUB: Final = frozenset({"github.com", "raw.githubusercontent.com"})
_COLUMNS: Final = ("shapeID", "shapeName")
_KISMS: Final = "cod_kism"
# Of what two outlines cover together: the same area drawn twice comes to some 0.9, a neighbour to none.
_SAME: Final = 0.5
_LICENCES: Final[Mapping[str, str]] = {"CC BY 3.0 IGO": "CC-BY-3.0-IGO", "CC BY 4.0": "CC-BY-4.0"}


def _asks(place: District) -> tuple[Request, ...]:
    return (Request(f"{_API}/{nation_code(place)}/{_LEVEL}/", accept="application/json"),)


def _zones(line: Line, place: District) -> Haul:
    told = document(line.ask(*_asks(place)))
    answer = _file(line, part(SOURCE, told, "simplifiedGeometryGeoJSON", kind=str))
    near = around(downloaded(answer, ""), place.asked, SOURCE)
    frame = near.frame[[name for name in _COLUMNS if name in near.frame.columns]]
    parsed = replace(near, frame=frame, problems=(*near.problems, *beyond(near, place.asked)))
    sources = str(told.get("boundarySource") or "")
    return Haul(
        parsed,
        str(told.get("boundaryYearRepresented") or ""),
        Options(role="zones"),
        producer=sources,
        citation=sources,
        address=str(told.get("boundarySourceURL") or ""),
        licence=_licence(told),
    )


def _file(line: Line, address: str) -> Answer:
    """Return the file itself, asked for at the host of the media where its own link gives a stand-in.

    Raises
    ------
    ProblemError
        ``answer-pointer`` where that host gives a stand-in, too.
    """
    answer = line.ask(Request(address))
    try:
        question_body(answer)
    except ProblemError as fault:
        media = _media(address)
        if fault.problems[0].rule != "answer-pointer" or not media:
            raise
        return line.ask(Request(media))
    return answer


def _media(address: str) -> str:
    """Return the address of the same file at the host of the media; empty where it lies in no such repository."""
    parts = urlsplit(address)
    steps = parts.path.strip("/").split("/")
    if parts.hostname not in _GITHUB or len(steps) < 4:  # noqa: PLR2004 - owner, repository, version, file
        return ""
    owner, repository, *rest = steps
    within = rest[1:] if rest[0] == "raw" else rest
    return "/".join((_MEDIA, owner, repository, *within))


def _licence(told: Mapping[str, Any]) -> str:
    stated = str(told.get("boundaryLicense") or "")
    return next((id_ for words, id_ in _LICENCES.items() if words in stated), stated)


def named(haul: Haul, store: Reader) -> Haul:
    """Return the areas with their Arabic names, from kept outlines that cover the same ground.

    Parameters
    ----------
    haul
        Areas with ``shapeName``, in degrees.
    store
        Holds the kisms of the common operational datasets, where they were fetched.
    """
    parsed = haul.parsed
    if parsed.shapes is None or "shapeName" not in parsed.frame:
        return haul
    names = _arabic(parsed, store)
    latin = parsed.frame["shapeName"]
    problems = parsed.problems
    if names.isna().any():
        without = latin[names.isna()]
        problems = (*problems, noted(SOURCE, "names-latin-only", len(without), names=few(without)))
    frame = parsed.frame.assign(name_ar=names.fillna(latin))
    return replace(haul, parsed=replace(parsed, frame=frame, problems=problems))


def _arabic(parsed: Parsed, store: Reader) -> pd.Series:
    """Return the Arabic name of each area by row; None where no kept outline covers the same ground."""
    shapes = [] if parsed.shapes is None else list(parsed.shapes)
    try:
        kisms = store.frame(_KISMS)
    except ProblemError:
        return pd.Series(None, index=parsed.frame.index, dtype=object)
    kept, names = shapely.make_valid(np.asarray(kisms.geometry)), kisms["name_ar"].tolist()
    found: list[str | None] = []
    for shape in shapely.make_valid(shapes):
        shares = shapely.area(shapely.intersection(kept, shape)) / shapely.area(shapely.union(kept, shape))
        best = int(np.argmax(shares))
        found.append(names[best] if shares[best] >= _SAME else None)
    return pd.Series(found, index=parsed.frame.index, dtype=object)


LIVE: Final = (
    Live(
        "geoboundaries_adm2",
        _asks,
        _zones,
        ("GET {simplifiedGeometryGeoJSON}", f"GET {_MEDIA}/…"),
        lacks=lacks_nation,
        settle=named,
    ),
)
