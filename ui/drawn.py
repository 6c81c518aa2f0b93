"""What is drawn: maps, pictures, bars and tables, each kept by the ids that it was asked for with.

A cache here is under the rule of ``ui/doors.py``: keys are ids and the store's token, what is kept is frozen. What
one page alone shows stands in a ``drawn_<name>.py`` of its own.
"""

from collections.abc import Iterator, Mapping
from typing import Any, Final

import geopandas as gpd
import pandas as pd

from figures import markup
from figures.alt_text import closing, title_of, values_text
from figures.basemap import style
from figures.charts import ranked_bars
from figures.maps import legend as map_legend
from figures.picture import ground_of, still_map
from figures.plan_map import ground_image
from figures.sheet import sheet_of
from figures.tables import twin as value_twin
from figures.zone_map import zone_data
from i18n import Locale, locale
from model.dataset import Dataset
from model.indicator import Result
from model.problem import Problem, ProblemError, Severity
from model.text import LANGUAGES, Language
from ui import doors
from ui.remembered import remembered
from ui.state import real_only

GROUNDS: Final = "/grounds"
BASEMAPS: Final = "/basemaps"  # where the server answers with styles, see ``ui/serving.py``
NOTHING: Final = "none"
ALL_ZONES: Final = ""


def warm() -> None:
    """Do the first reader's work ahead: whoever calls has loaded the libraries that draw; the data follows."""
    doors.warm()


def ahead() -> Iterator[None]:
    """Draw, one at a time, what a reader sees first of each service in Arabic; whoever calls sets the pace."""
    state = doors.shelf().state()
    for name in doors.within_reach():
        result = doors.value_in(state, name, None, "", real=False)
        for draw in (_zone_map, _picture):
            draw(state, *asked(result), LANGUAGES[0], real=False)
            yield
        for ranked in (_bars, _twin):
            ranked(state, *asked(result), ALL_ZONES, LANGUAGES[0], real=False)
            yield


@remembered(entries=4)
def basemap(backdrop: str, streets: str) -> str | None:
    """Return a basemap's style as JSON; None when there is no such version of such a dataset.

    Parameters
    ----------
    backdrop, streets
        ``<id>.<version>`` of the dataset that each is drawn from, or ``none``. A version never changes, so
        neither does the style: a reader who asks a moment after somebody chose other data still gets theirs.
    """
    try:
        rows = [doors.rows_of(_named(*pair)) for pair in ((backdrop, "backdrop"), (streets, "walk_network"))]
    except ProblemError:
        return None
    return style(rows[0], rows[1], doors.district().box)


@remembered(entries=2)
def ground(backdrop: str, streets: str) -> str | None:
    """Return what lies under the map of a plan as an SVG image; its slots are those of ``basemap``."""
    try:
        rows = [doors.rows_of(_named(*pair)) for pair in ((backdrop, "backdrop"), (streets, "walk_network"))]
    except ProblemError:
        return None
    return ground_image(rows[0], rows[1], doors.district())


@remembered(entries=4)
def strokes(backdrop: str, streets: str) -> tuple[str, ...]:
    """Return what lies under every still picture, as parts of an SVG image; its slots are those of ``basemap``."""
    rows = [doors.rows_of(_named(*pair)) for pair in ((backdrop, "backdrop"), (streets, "walk_network"))]
    district = doors.district()
    return tuple(ground_of(rows[0], rows[1], sheet_of(district.box, district.metric_crs)))


def ground_address() -> str:
    """Return where the server answers with the ground of the data in use."""
    return ground_address_in(doors.shelf().state(), real=real_only())


def ground_address_in(state: str, *, real: bool) -> str:
    """Return the same in one state of the store."""
    return "/".join((GROUNDS, *_slots(state, real=real)))


def _named(slot: str, role: str) -> Dataset | None:
    """Return the dataset version that ``slot`` of an address names; a wrong name is refused by the store."""
    if slot == NOTHING:
        return None
    dataset_id, _, version = slot.rpartition(".")
    dataset = doors.shelf().dataset(dataset_id, int(version) if version.isdecimal() else 0)
    if dataset.role != role:
        raise ProblemError(Problem("role-unfit", Severity.REFUSE))
    return dataset


def basemap_address(state: str, *, real: bool) -> str:
    """Return where the server answers with the basemap of the data in use in one state of the store."""
    return "/".join((BASEMAPS, *_slots(state, real=real)))


def ground_in(state: str, *, real: bool) -> tuple[str, ...]:
    """Return what lies under a still picture that shows no streets, as parts of an SVG image."""
    return strokes(_slots(state, real=real)[0], NOTHING)


def _slots(state: str, *, real: bool) -> tuple[str, str]:
    """Return ``<id>.<version>`` of the backdrop and of the streets in use, or ``none``."""
    backdrop, streets = (doors.active_in(state, role, "", real=real) for role in ("backdrop", "walk_network"))
    return _slot(backdrop), _slot(streets)


def _slot(dataset: Dataset | None) -> str:
    return f"{dataset.id}.{dataset.version}" if dataset else NOTHING


def asked(result: Result) -> tuple[str, float, str]:
    """Return what a reader asked for to get ``result``, as the keys of what is drawn from it."""
    return result.indicator.id, result.threshold, result.group


def zone_map(result: Result, say: Locale) -> dict[str, Any] | None:
    """Return the map of ``result`` without a zone chosen; None where there are no zones. Never to be changed."""
    return _zone_map(doors.shelf().state(), *asked(result), say.language, real=real_only())


@remembered(entries=192)
def _zone_map(
    state: str, indicator_id: str, threshold: float, group: str, language: Language, *, real: bool
) -> dict[str, Any] | None:
    zones = doors.rows_of(doors.active_in(state, "zones", "", real=real))
    if zones is None:
        return None
    result = doors.value_in(state, indicator_id, threshold, group, real=real)
    names, below = doors.names_in(state, language, real=real), ground_address_in(state, real=real)
    return zone_data(result, zones, rows_of_places(result), below, doors.district(), names, locale(language))


def picture(result: Result, say: Locale) -> str:
    """Return the map of ``result`` as a still picture, markup; empty where there are no zones."""
    return _picture(doors.shelf().state(), *asked(result), say.language, real=real_only())


@remembered(entries=48)
def _picture(state: str, indicator_id: str, threshold: float, group: str, language: Language, *, real: bool) -> str:
    result = doors.value_in(state, indicator_id, threshold, group, real=real)
    return still(state, result, rows_of_places(result), language, real=real)


def still(state: str, result: Result, places: gpd.GeoDataFrame | None, language: Language, *, real: bool) -> str:
    """Return ``result`` on the zones of one state of the store as a still picture; empty where there are no zones."""
    zones = doors.rows_of(doors.active_in(state, "zones", "", real=real))
    names, below = doors.names_in(state, language, real=real), strokes(*_slots(state, real=real))
    return still_map(result, zones, places, below, doors.district(), names, locale(language))


def rows_of_places(result: Result) -> gpd.GeoDataFrame | None:
    """Return the places that a result counts; None when it has none."""
    used = _counted(result)
    return _rows_of_places(used) if used else None


def _counted(result: Result) -> tuple[tuple[str, str, int, str], ...]:
    """Return the services whose places a result counts, each with the version that they are of."""
    named = ((name, one) for name, one in result.datasets.items() if one.role == "facilities")
    return tuple((name, one.id, one.version, one.sha256) for name, one in named)


@remembered(entries=48)
def _rows_of_places(used: tuple[tuple[str, str, int, str], ...]) -> gpd.GeoDataFrame:
    frames = ((service, doors.frame_in(name, version, sha256)) for service, name, version, sha256 in used)
    return gpd.GeoDataFrame(pd.concat([rows.loc[rows["service"] == service] for service, rows in frames]))


def places(result: Result) -> Mapping[str, int]:
    """Return how many places of each service stand on the map of ``result``."""
    return _places(_counted(result))


@remembered(entries=96)
def _places(used: tuple[tuple[str, str, int, str], ...]) -> Mapping[str, int]:
    counts = _rows_of_places(used)["service"].value_counts() if used else pd.Series(dtype="int64")
    return {str(name): int(count) for name, count in counts.items()}


def legend(result: Result, mark: str, say: Locale) -> str:
    """Return the legend of the map of ``result``, as markup, with the mark of its age."""
    return _legend(doors.shelf().state(), *asked(result), mark, say.language, real=real_only())


@remembered(entries=192)
def _legend(
    state: str, indicator_id: str, threshold: float, group: str, mark: str, language: Language, *, real: bool
) -> str:
    result, say = doors.value_in(state, indicator_id, threshold, group, real=real), locale(language)
    marked, closed = round(result.counts.get("facilities", 0)), 0
    if closing(result):
        # Two kinds of place stand on this map: both are counted as they are marked.
        there = places(result)
        marked, closed = sum(there.values()), there.get(closing(result), 0)
    title = f"{title_of(result, say)} ({say.say('unit-name-share')})"
    return markup.legend(map_legend(result, marked, say, closed), title, say, mark)


def words(result: Result, say: Locale) -> str:
    """Return the values of ``result`` in a sentence for whoever does not see a picture."""
    return _words(doors.shelf().state(), *asked(result), say.language, real=real_only())


@remembered(entries=192)
def _words(state: str, indicator_id: str, threshold: float, group: str, language: Language, *, real: bool) -> str:
    result = doors.value_in(state, indicator_id, threshold, group, real=real)
    return values_text(result, doors.names_in(state, language, real=real), locale(language))


def bars(result: Result, say: Locale, zone: str = "") -> str:
    """Return the ranked zones of ``result``, or one beside all together, as markup; empty where there are no zones."""
    return _bars(doors.shelf().state(), *asked(result), zone, say.language, real=real_only())


@remembered(entries=192)
def _bars(
    state: str, indicator_id: str, threshold: float, group: str, zone: str, language: Language, *, real: bool
) -> str:
    zones = doors.names_in(state, language, real=real)
    result = doors.value_in(state, indicator_id, threshold, group, real=real)
    return ranked_bars(result, zones, locale(language), zone) if zones else ""


def twin(result: Result, say: Locale, zone: str = "") -> str:
    """Return the table twin of ``result``, of all zones or of one, as markup."""
    return _twin(doors.shelf().state(), *asked(result), zone, say.language, real=real_only())


@remembered(entries=192)
def _twin(
    state: str, indicator_id: str, threshold: float, group: str, zone: str, language: Language, *, real: bool
) -> str:
    result = doors.value_in(state, indicator_id, threshold, group, real=real).narrowed(zone)
    return value_twin(result, doors.names_in(state, language, real=real), locale(language))
