"""Air, weather and sea by the hour, as models have them, asked of Open-Meteo: the background, never a station.

A cell of these models is wider than the district: what a chimney or a road adds to the air of one street is not in it.
So every row is about the district as a whole and about no home in it.
"""

from collections.abc import Iterator, Mapping
from dataclasses import dataclass, replace
from datetime import UTC, datetime, timedelta
from functools import partial
from typing import Final

import pandas as pd
import shapely

from loaders.answers import distrust, document, noted, number, part
from loaders.fetching import Line, Request
from loaders.finding import shown, tallied
from loaders.options import Options
from loaders.parsed import Parsed
from loaders.sources.live import Haul, Live, numbered
from loaders.zones_in_use import DISTRICT
from model.district import District
from model.problem import Problem, ProblemError

SOURCE: Final = "openmeteo"
METHOD: Final = "model"
# Two years, so that the last whole calendar year is always among them, and no copy is half of the one before.
DAYS: Final = 731
_DAY: Final = 10  # letters of an ISO date
_UTC: Final = "UTC"


@dataclass(frozen=True, slots=True)
class Model:
    """One model of the world.

    Parameters
    ----------
    id
        As Open-Meteo calls it.
    degrees, kilometres
        How wide its cells are.
    asked
        What names it in a request.
    """

    id: str
    degrees: float
    kilometres: int
    asked: Mapping[str, str]


@dataclass(frozen=True, slots=True)
class Kind:
    """What is asked for in one request.

    Parameters
    ----------
    address
        Of the service that answers it.
    parameters
        Parameter of observations by the variable's name at Open-Meteo.
    models
        In the order in which they are asked, until one knows the place.
    days, late
        How many days are asked for, and how many days ago the last of them is.
    """

    address: str
    parameters: Mapping[str, str]
    models: tuple[Model, ...]
    days: int = DAYS
    late: int = 1


AIR: Final = Kind(
    "https://air-quality-api.open-meteo.com/v1/air-quality",
    {"pm2_5": "pm25", "pm10": "pm10", "sulphur_dioxide": "so2", "nitrogen_dioxide": "no2", "dust": "dust"},
    (
        Model("cams_europe", 0.1, 11, {"domains": "cams_europe"}),
        Model("cams_global", 0.4, 45, {"domains": "cams_global"}),
    ),
)
WEATHER: Final = Kind(
    "https://archive-api.open-meteo.com/v1/archive",
    {
        "temperature_2m": "air_temperature",
        "precipitation": "precipitation",
        "wind_speed_10m": "wind_speed",
        "wind_direction_10m": "wind_direction",
    },
    (Model("era5", 0.25, 28, {"models": "era5"}),),
    late=7,  # the reanalysis comes about five days behind
)
# Height of the sea is called otherwise than that of a gauge: it has another zero, and no place on the quay.
MARINE: Final = Kind(
    "https://marine-api.open-meteo.com/v1/marine",
    {
        "wave_height": "wave_height",
        "sea_surface_temperature": "sea_surface_temperature",
        "sea_level_height_msl": "sea_level_modelled",
    },
    (Model("meteofrance", 0.083, 9, {}),),  # what answers where no model is named
    days=92,
)


def request(kind: Kind, model: Model, longitude: float, latitude: float) -> Request:
    """Return the request for hourly values of one model.

    Times are asked for in UTC: in a zone with summer time one hour comes twice and another not at all.
    """
    last = datetime.now(UTC).date() - timedelta(days=kind.late)
    return Request(
        kind.address,
        params={
            "latitude": f"{latitude:.4f}",
            "longitude": f"{longitude:.4f}",
            "hourly": ",".join(kind.parameters),
            "start_date": (last - timedelta(days=kind.days - 1)).isoformat(),
            "end_date": last.isoformat(),
            "timezone": _UTC,
            **model.asked,
        },
        accept="application/json",
    )


def hours(told: object, kind: Kind, model: Model) -> Parsed:
    """Return the values of an answer as observations; an hour without a value is left out and counted, never zero.

    Parameters
    ----------
    told
        The answer for one place, or a list of answers, one for each place.

    Raises
    ------
    ProblemError
        ``answer-shape`` where it is not as it should be, its times in another zone than UTC among it;
        ``answer-no-value`` where it holds no single value; ``answer-message`` where it says that it failed.
    """
    if isinstance(told, dict) and told.get("error"):
        raise distrust(SOURCE, "answer-message", said=shown(told.get("reason", "-")))
    cells = told if isinstance(told, list) else [told]
    frames = [frame for cell in cells for frame in _of_cell(cell, kind, model)]
    whole = pd.concat(frames, ignore_index=True) if frames else pd.DataFrame({"value": []})
    known = whole[whole["value"].notna()]
    if not len(known):
        raise distrust(SOURCE, "answer-no-value", model=model.id)
    empty = whole.loc[whole["value"].isna(), "parameter"]
    problems = (noted(SOURCE, "hours-empty", len(empty), names=tallied(empty)),) if len(empty) else ()
    return numbered(known.drop(columns="geometry"), known["geometry"], problems)


def _of_cell(cell: object, kind: Kind, model: Model) -> Iterator[pd.DataFrame]:
    """Yield the hours of each variable in one cell, those without a value as NaN."""
    if part(SOURCE, cell, "utc_offset_seconds", kind=int):
        raise distrust(SOURCE, "answer-shape", field="timezone", found=shown(part(SOURCE, cell, "timezone", kind=str)))
    spot = [number(SOURCE, part(SOURCE, cell, name, kind=object), name) for name in ("longitude", "latitude")]
    times = [f"{_moment(time)}Z" for time in part(SOURCE, cell, "hourly", "time", kind=list)]
    for variable, parameter in kind.parameters.items():
        values = part(SOURCE, cell, "hourly", variable, kind=list)
        if len(values) != len(times):
            raise distrust(SOURCE, "answer-shape", field=f"hourly.{variable}", found=len(values))
        told = [float("nan") if value is None else number(SOURCE, value, variable) for value in values]
        yield pd.DataFrame(
            {
                "parameter": parameter,
                "time": times,
                "value": told,
                "unit": part(SOURCE, cell, "hourly_units", variable, kind=str),
                "zone_id": DISTRICT,
                "method": METHOD,
                "model": model.id,
                "cell_degrees": model.degrees,
                "cell_km": float(model.kilometres),
                "geometry": shapely.Point(spot),
            }
        )


def _moment(time: object) -> str:
    """Return a moment of an answer, which names no zone of its own."""
    try:
        told = datetime.fromisoformat(str(time))
    except ValueError:
        told = None
    if told is None or told.tzinfo is not None:
        raise distrust(SOURCE, "answer-shape", field="hourly.time", found=shown(time))
    return str(time)


def gather(kind: Kind, line: Line, spot: tuple[float, float]) -> Haul:
    """Return what the first model that knows the place has; where that is not the first of all, it is told.

    Parameters
    ----------
    spot
        Longitude and latitude in degrees.

    Raises
    ------
    ProblemError
        As ``Line.ask``, ``answers.document`` and ``hours``.
    """
    model, *others = kind.models
    try:
        parsed = hours(document(line.ask(request(kind, model, *spot))), kind, model)
    except ProblemError as fault:
        # Outside of its grid a model answers with nothing, or refuses the place.
        if not others or fault.problems[0].rule not in {"answer-no-value", "source-refused"}:
            raise
        haul = gather(replace(kind, models=tuple(others)), line, spot)
        told = (*haul.parsed.problems, _instead(model, others[0]))
        return replace(haul, parsed=replace(haul.parsed, problems=told))
    newest = max(parsed.frame["time"])[:_DAY]
    return Haul(parsed, newest, Options(role="observations"), address=kind.address)


def _instead(first: Model, used: Model) -> Problem:
    return noted(SOURCE, "model-instead", model=first.id, used=used.id, kilometres=used.kilometres)


def middle(place: District) -> tuple[float, float]:
    """Return longitude and latitude of the middle of a district's box, in degrees."""
    box = place.box
    return (box.west + box.east) / 2, (box.south + box.north) / 2


def _on_land(kind: Kind, place: District) -> tuple[Request, ...]:
    return tuple(request(kind, model, *middle(place)) for model in kind.models)


def _at_sea(place: District) -> tuple[Request, ...]:
    return tuple(request(MARINE, model, *place.offshore) for model in MARINE.models) if place.offshore else ()


def _haul_land(kind: Kind, line: Line, place: District) -> Haul:
    return gather(kind, line, middle(place))


def _haul_sea(line: Line, place: District) -> Haul:
    return gather(MARINE, line, place.offshore or middle(place))


def _lacks_sea(place: District) -> str:
    return "" if place.offshore else "unset-offshore"


LIVE: Final = (
    Live("openmeteo_air", partial(_on_land, AIR), partial(_haul_land, AIR)),
    Live("openmeteo_weather", partial(_on_land, WEATHER), partial(_haul_land, WEATHER)),
    Live("openmeteo_marine", _at_sea, _haul_sea, lacks=_lacks_sea),
)
