"""How many people live where, as WorldPop models them: cells of some 90 m, fetched from the grid of a country.

A cell says how a model spread the count of a much larger area over its buildings; nobody was counted in it. Years that
are not over are projections.
"""

import json
from dataclasses import replace
from typing import Any, Final

import numpy as np
import pandas as pd
import shapely
from pandas import DataFrame

from loaders.answers import distrust, document, noted, number, part
from loaders.fetching import Line, Request
from loaders.finding import shown
from loaders.grids import Grid, grid_over
from loaders.options import Options
from loaders.parsed import Parsed
from loaders.remote import RemoteFile
from loaders.sources.afloat import METRES, landed
from loaders.sources.live import Haul, Live, lacks_nation, nation_code, numbered
from loaders.use import rows_in_use
from model.district import Box, District
from model.problem import Problem, ProblemError
from store import Reader

SOURCE: Final = "worldpop"
# One release, for another one is another way of counting: people are laid where buildings were seen, by year.
_RELEASE: Final = "G2_CN_POP_R25A_100m"
_HUB: Final = "https://hub.worldpop.org"
_API: Final = "https://api.worldpop.org/v1"
# What is asked for a second opinion: the last year that it knows, of an older release that lays people everywhere.
_SECOND, _SECOND_YEAR = "wpgppop", 2020
_FIRST_PAUSES: Final = (1.0, 2.0, 4.0, 8.0, 16.0)  # seconds
_MEGA: Final = 1_000_000
_WATER: Final = ("sea", "lake")


def _asks(place: District) -> tuple[Request, ...]:
    asked = Request(f"{_HUB}/rest/data/pop/{_RELEASE}", {"iso3": nation_code(place)}, accept="application/json")
    return asked, _stats(place.asked)


def _residents(line: Line, place: District) -> Haul:
    record = _newest(line, _asks(place)[0])
    address = _grid_address(record)
    file = RemoteFile(line, address, most=round(line.publisher.megabytes * _MEGA), or_whole=True)
    grid = grid_over(file, place.asked, SOURCE)
    parsed = cells(grid)
    total = float(parsed.frame["residents"].sum())
    return Haul(
        replace(parsed, problems=(_second_opinion(line, place.asked, total),)),
        str(record["popyear"]),
        Options(role="residents"),
        citation=str(record.get("citation") or ""),
        address=f"{_HUB}/geodata/summary?id={record['id']}" if "id" in record else address,
    )


def _newest(line: Line, request: Request) -> dict[str, Any]:
    """Return the entry of the catalogue for the newest year that has begun; later ones are nothing but projections."""
    answer = line.ask(request)
    entries = part(SOURCE, document(answer), "data", kind=list)
    if not entries:
        raise distrust(SOURCE, "answer-empty")
    years = [str(part(SOURCE, entry, "popyear", kind=object)) for entry in entries]
    begun = [at for at, year in enumerate(years) if year.isdecimal() and int(year) <= answer.at.year]
    if not begun:
        raise distrust(SOURCE, "answer-shape", field="popyear", found=shown(years))
    return part(SOURCE, entries, max(begun, key=lambda at: int(years[at])), kind=dict)


def _grid_address(record: dict[str, Any]) -> str:
    files = part(SOURCE, record, "files", kind=list)
    found = next((str(one) for one in files if str(one).lower().endswith(".tif")), "")
    if not found:
        raise distrust(SOURCE, "answer-shape", field="files", found=shown(files))
    return found


def cells(grid: Grid) -> Parsed:
    """Return the cells in which people live as rows; where nothing is known is no row, and no zero."""
    peopled = np.argwhere(np.nan_to_num(grid.values) > 0)
    if not len(peopled):
        raise distrust(SOURCE, "answer-empty")
    west = grid.west + peopled[:, 1] * grid.width
    north = grid.north - peopled[:, 0] * grid.height
    outlines = shapely.box(west, north - grid.height, west + grid.width, north)
    return numbered(pd.DataFrame({"residents": grid.values[tuple(peopled.T)]}), outlines)


def ashore(haul: Haul, store: Reader) -> Haul:
    """Return the cells with nobody on the sea or a lake, as far as the backdrop in use shows them; all is told.

    Parameters
    ----------
    haul
        Rows with ``residents`` and the outline of a cell each.
    store
        Holds the backdrop. An illustrative one is left aside: real people are not moved by a made-up coast.
    """
    water = _water(store)
    parsed = haul.parsed
    if water is None or parsed.shapes is None:
        return _with(haul, parsed.frame, noted(SOURCE, "residents-water-unknown"))
    outlines = parsed.shapes.to_numpy(dtype=object)
    middles = shapely.get_coordinates(shapely.centroid(outlines))
    shapely.prepare(water)
    wet = shapely.contains_xy(water, middles[:, 0], middles[:, 1])
    persons = parsed.frame["residents"].to_numpy(dtype=float)
    west, south, east, north = shapely.bounds(outlines[0])
    diagonal = METRES * float(np.hypot(north - south, (east - west) * np.cos(np.radians(north))))
    made = landed(persons, middles, wet, diagonal)
    there = made > 0
    moved = float(persons[~there].sum())
    share = 100 * moved / float(persons.sum())
    told = noted(SOURCE, "residents-moved", int((~there).sum()), persons=round(moved), share=round(share, 1))
    frame = parsed.frame.assign(residents=made)[there]
    return _with(haul, frame, told)


def _with(haul: Haul, frame: DataFrame, problem: Problem) -> Haul:
    parsed = haul.parsed
    shapes = None if parsed.shapes is None else parsed.shapes.loc[frame.index]
    return replace(haul, parsed=replace(parsed, frame=frame, shapes=shapes, problems=(*parsed.problems, problem)))


def _water(store: Reader) -> shapely.Geometry | None:
    """Return the sea and the lakes of the backdrop in use; None where no real one shows any."""
    found = rows_in_use(store, "backdrop", real_only=True)
    if found is None or "kind" not in found[1]:
        return None
    rows = found[1]
    shapes = rows.geometry[rows["kind"].isin(_WATER)].to_numpy()
    areas = shapes[shapely.get_dimensions(shapes) == 2]  # noqa: PLR2004 - of a surface
    return shapely.union_all(areas) if len(areas) else None


def _second_opinion(line: Line, box: Box, total: float) -> Problem:
    """Tell what another release of the publisher counts in the box; that it cannot be had stops nothing."""
    try:
        other = _counted(line, box)
    except ProblemError:
        return noted(SOURCE, "residents-unchecked")
    told = {"persons": round(total), "others": round(other)}
    return noted(SOURCE, "residents-checked", **told, year=str(_SECOND_YEAR))


def _stats(box: Box) -> Request:
    outline = json.loads(shapely.to_geojson(shapely.box(*box.sides)))
    area = {"type": "FeatureCollection", "features": [{"type": "Feature", "properties": {}, "geometry": outline}]}
    params = {"dataset": _SECOND, "year": str(_SECOND_YEAR), "runasync": "false", "geojson": json.dumps(area)}
    return Request(f"{_API}/services/stats", params, accept="application/json")


def _counted(line: Line, box: Box) -> float:
    """Return how many people the statistics of the publisher count in a box, waiting until they are made."""
    told = document(line.ask(_stats(box)))
    for seconds in _FIRST_PAUSES:
        if part(SOURCE, told, "error", kind=bool) or part(SOURCE, told, "status", kind=str) == "failed":
            raise distrust(SOURCE, "answer-unreadable")
        if told["status"] == "finished":
            break
        line.pause(seconds)
        task = part(SOURCE, told, "taskid", kind=str)
        told = document(line.ask(Request(f"{_API}/tasks/{task}", accept="application/json")))
    return number(SOURCE, part(SOURCE, told, "data", "total_population", kind=object), "data.total_population")


LIVE: Final = (
    Live(
        "worldpop_residents",
        _asks,
        _residents,
        (
            "GET {data[newest year].files[0]}",
            f"GET {_API}/tasks/{{taskid}}",
        ),
        lacks=lacks_nation,
        settle=ashore,
    ),
)
