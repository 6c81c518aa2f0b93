"""Where the project keeps things, and which district it shows: the settings of the environment with their defaults."""

import errno
import os
import re
from functools import cache
from pathlib import Path
from types import MappingProxyType
from typing import Final

from model.district import Box, District, Nation, Region
from model.text import LANGUAGES, Language, Text
from store.declared import Declared

PROJECT: Final = Path(__file__).resolve().parents[1]
DATA: Final = PROJECT / "data"
_DISTRICT: Final = DATA / "district.toml"
LARGEST_EPSG: Final = 999_999  # EPSG codes have four to six digits
_EPSG = re.compile(r"EPSG:[1-9]\d{0,5}", re.ASCII)
_NATION = re.compile(r"[A-Z]{3}", re.ASCII)
_NO: Final = frozenset({"", "0", "false", "no"})


def home() -> Path:
    """Return the folder of kept datasets, fetched copies and the audit log (``ELMAX_HOME``).

    It need not exist: nothing is written there until something is kept.

    Raises
    ------
    NotADirectoryError
        When something else stands there: kept data would otherwise vanish without a word.
    """
    folder = Path(os.environ.get("ELMAX_HOME") or PROJECT / "var")
    if folder.exists() and not folder.is_dir():
        raise NotADirectoryError(errno.ENOTDIR, os.strerror(errno.ENOTDIR), str(folder))
    return folder


def address() -> str:
    """Return the SQLAlchemy address of the catalogue (``ELMAX_CATALOGUE``); empty means SQLite in ``home()``."""
    return os.environ.get("ELMAX_CATALOGUE", "")


def offline() -> bool:
    """Tell whether the network must not be touched (``ELMAX_OFFLINE``); anything but 0, no and false means so."""
    return os.environ.get("ELMAX_OFFLINE", "").strip().lower() not in _NO


def phones() -> bool:
    """Tell whether the server listens on the network, for phones that control the stand (``ELMAX_PHONES``)."""
    return os.environ.get("ELMAX_PHONES", "").strip().lower() not in _NO


def base_address(source: str) -> str:
    """Return what stands in for scheme and host of a live source (``ELMAX_SOURCE_<NAME>_URL``); empty for nothing."""
    return os.environ.get(f"ELMAX_SOURCE_{source.upper()}_URL", "").rstrip("/")


def contact() -> str:
    """Return whom a publisher may write to about our requests (``ELMAX_CONTACT``); empty where nobody said."""
    return os.environ.get("ELMAX_CONTACT", "")


def district() -> District:
    """Return the district that is shown (``ELMAX_DISTRICT``, default ``data/district.toml``).

    A file is read once in the life of a process.

    Raises
    ------
    ProblemError
        Rule ``district-broken``, one finding for each field that is missing or wrong.
    """
    named = os.environ.get("ELMAX_DISTRICT")
    return _district(Path(named) if named else _DISTRICT)


@cache
def _district(path: Path) -> District:
    told = Declared(path, "district-broken")
    name = told.text("id")
    box, region = _box(told, "box"), _box(told, "region")
    metric = told.whole("metric_crs", minimum=1, maximum=LARGEST_EPSG)
    found = District(
        id=name,
        name=_name(told, "name"),
        region_name=_name(told, "region_name"),
        box=box,
        region=Region(
            *region.sides,
            district=box,
            country=_box(told, "country") if told.numbers("country") else None,
            systems=_systems(told, metric),
        ),
        metric_crs=metric,
        languages=_languages(told),
        thresholds=MappingProxyType(told.numbers("thresholds", minimum=0)),
        targets=MappingProxyType(told.numbers("targets")),
        surroundings=_box(told, "surroundings") if told.numbers("surroundings") else None,
        nation=_nation(told) if told.names("nation") else None,
        offshore=_point(told, "offshore") if told.numbers("offshore") else None,
    )
    told.settle()
    return found


def _name(told: Declared, table: str) -> Text:
    return Text(ar=told.text(table, "ar"), en=told.text(table, "en"), ko=told.text(table, "ko", needed=False))


def _box(told: Declared, table: str) -> Box:
    west, east = (told.number(table, side, minimum=-180, maximum=180) for side in ("west", "east"))
    south, north = (told.number(table, side, minimum=-90, maximum=90) for side in ("south", "north"))
    if west >= east:
        told.fault(f"{table}.east", found=str(east))
    if south >= north:
        told.fault(f"{table}.north", found=str(north))
    return Box(west, south, east, north)


def _point(told: Declared, table: str) -> tuple[float, float]:
    """Return longitude and latitude."""
    longitude = told.number(table, "longitude", minimum=-180, maximum=180)
    return longitude, told.number(table, "latitude", minimum=-90, maximum=90)


def _nation(told: Declared) -> Nation:
    code = told.text("nation", "code")
    if code and not _NATION.fullmatch(code):
        told.fault("nation.code", found=code)
    return Nation(told.text("nation", "id"), code, _name(told, "nation"))


def _systems(told: Declared, metric: int) -> tuple[str, ...]:
    """Return the coordinate systems that files of the country come in, the district's own among them."""
    named = told.texts("systems")
    for name in named:
        if not _EPSG.fullmatch(name):
            told.fault("systems", found=name)
    return tuple(dict.fromkeys((f"EPSG:{metric}", *named)))


def _languages(told: Declared) -> tuple[Language, ...]:
    asked = told.texts("languages")
    known = tuple(language for language in LANGUAGES if language in asked)
    if not known or len(known) != len(asked):
        told.fault("languages", found=" ".join(asked))
    return known
