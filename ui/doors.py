"""The only caches, and the one place that settles the heap: nothing else is added to what lies below.

Arguments are ids and scalars. ``state`` is the store's token: when anything kept or activated
changes, so does it, and old answers fall out by their bounds. What is cached as a resource is
frozen and shared by all visitors.
"""

import gc
from collections.abc import Mapping
from datetime import timedelta
from typing import Final, cast

import geopandas as gpd
import pandas as pd
import streamlit as st
from plotly.graph_objects import Figure
from pydeck import Deck

from figures import reported
from figures.basemap import style
from figures.charts import ranked_bars
from figures.maps import value_map, zone_names
from figures.picture import still_map
from figures.tables import value_table
from i18n import Locale, locale
from indicators.measured import Ground, Listing, ground, groups_told, listing, measured
from model.dataset import Dataset
from model.district import District
from model.indicator import Indicator, Result
from model.problem import Problem, ProblemError, Severity
from model.text import LANGUAGES, Language
from store import Store
from store import district as read_district
from store import indicators as read_indicators
from store.faces import lay_fonts
from ui.state import real_only

SETTLE_EVERY: Final = timedelta(minutes=10)
BASEMAPS: Final = "/basemaps"  # where the server answers with styles, see ``ui/serving.py``
NOTHING: Final = "none"


@st.cache_resource(max_entries=1, show_spinner=False)
def prepare() -> bool:
    """Make ready what every page needs; costs nothing after the first time."""
    lay_fonts()
    return True


def warm() -> None:
    """Do the first reader's work ahead: the ground, with illustrations on, and the words in Arabic."""
    prepare()
    _ground(shelf().state(), real=False)
    locale(LANGUAGES[0])


@st.cache_resource(max_entries=1, ttl=SETTLE_EVERY, show_spinner=False)
def settle() -> bool:
    """Move what lives long out of the collector's sight.

    Streamlit ends every rerun with a full collection over a heap of imported libraries; an
    empty page costs 70 ms of processor time that way, and a few after this. It is repeated
    now and then as caches and visitors come and go.
    """
    gc.unfreeze()
    gc.collect()
    gc.freeze()
    return True


@st.cache_resource(max_entries=1, show_spinner=False)
def shelf() -> Store:
    """Return the one store."""
    return Store.open()


@st.cache_resource(max_entries=1, show_spinner=False)
def district() -> District:
    """Return the district shown."""
    return read_district()


def catalogue() -> tuple[Indicator, ...]:
    """Return the whole catalogue of indicators."""
    return read_indicators()


def datasets() -> tuple[Dataset, ...]:
    """Return every dataset that is not retired."""
    return _datasets(shelf().state())


@st.cache_resource(max_entries=2, show_spinner=False)
def _datasets(state: str) -> tuple[Dataset, ...]:  # noqa: ARG001 - the token is the key
    return shelf().datasets()


def active(role: str, service: str = "") -> Dataset | None:
    """Return the dataset in use for ``role`` and ``service``, as the reader's switch has it."""
    return _active(shelf().state(), role, service, real=real_only())


@st.cache_resource(max_entries=256, show_spinner=False)
def _active(state: str, role: str, service: str, *, real: bool) -> Dataset | None:  # noqa: ARG001 - the token is the key
    return shelf().active(role, service, real_only=real)


def frame(dataset: Dataset) -> pd.DataFrame:
    """Return the rows of a dataset; shared by all visitors, never to be changed."""
    return _frame(dataset.id, dataset.version, dataset.sha256)


@st.cache_resource(max_entries=24, show_spinner=False)
def _frame(dataset_id: str, version: int, sha256: str) -> pd.DataFrame:  # noqa: ARG001 - the hash is part of the key
    return shelf().frame(dataset_id, version)


def active_frame(role: str, service: str = "") -> gpd.GeoDataFrame | None:
    """Return the rows in use for ``role`` and ``service``; None when nothing is."""
    return _rows(active(role, service))


def _rows(dataset: Dataset | None) -> gpd.GeoDataFrame | None:
    return None if dataset is None else cast("gpd.GeoDataFrame", frame(dataset))


def names(say: Locale) -> Mapping[str, str]:
    """Return the names of the zones in use, by id, in the reader's language."""
    return _names(shelf().state(), say.language, real=real_only())


@st.cache_resource(max_entries=12, show_spinner=False)
def _names(state: str, language: Language, *, real: bool) -> Mapping[str, str]:
    zones = _rows(_active(state, "zones", "", real=real))
    return {} if zones is None else zone_names(zones, locale(language))


def value(indicator_id: str, threshold: float | None = None, group: str = "") -> Result:
    """Return an indicator's values, over a ``group`` where one is chosen, as the reader's switch has it."""
    return _value(shelf().state(), indicator_id, threshold, group, real=real_only())


@st.cache_resource(max_entries=512, show_spinner=False)
def _value(state: str, indicator_id: str, threshold: float | None, group: str, *, real: bool) -> Result:
    return measured(shelf(), _ground(state, real=real), indicator_id, threshold=threshold, group=group)


def groups() -> tuple[str, ...]:
    """Return the groups of residents that the residents in use tell of."""
    return _groups(shelf().state(), real=real_only())


@st.cache_resource(max_entries=4, show_spinner=False)
def _groups(state: str, *, real: bool) -> tuple[str, ...]:
    return groups_told(_ground(state, real=real))


@st.cache_resource(max_entries=4, show_spinner=False)
def _ground(state: str, *, real: bool) -> Ground:  # noqa: ARG001 - the token is the key
    return ground(shelf(), real_only=real)


def listed() -> tuple[Listing, ...]:
    """Return the catalogue with what can be computed now and what each other entry lacks."""
    return _listed(shelf().state(), real=real_only())


@st.cache_resource(max_entries=4, show_spinner=False)
def _listed(state: str, *, real: bool) -> tuple[Listing, ...]:  # noqa: ARG001 - the token is the key
    return listing(shelf(), real_only=real)


def really_computable() -> int:
    """Return how many indicators could be computed with real data only."""
    return sum(entry.computable for entry in _listed(shelf().state(), real=True))


def within_reach() -> tuple[str, ...]:
    """Return the ids of the indicators that tell who reaches a service on foot, in the catalogue's order."""
    return _within_reach(shelf().state())


@st.cache_resource(max_entries=2, show_spinner=False)
def _within_reach(state: str) -> tuple[str, ...]:
    return tuple(entry.indicator.id for entry in _listed(state, real=False) if entry.within_reach)


@st.cache_resource(max_entries=4, show_spinner=False)
def basemap(backdrop: str, streets: str) -> str | None:
    """Return a basemap's style as JSON; None when there is no such version of such a dataset.

    Parameters
    ----------
    backdrop, streets
        ``<id>.<version>`` of the dataset that each is drawn from, or ``none``. A version never changes, so
        neither does the style: a reader who asks a moment after somebody chose other data still gets theirs.
    """
    try:
        rows = [_rows(_named(*pair)) for pair in ((backdrop, "backdrop"), (streets, "walk_network"))]
    except ProblemError:
        return None
    return style(rows[0], rows[1], district().box)


def _named(slot: str, role: str) -> Dataset | None:
    """Return the dataset version that ``slot`` of an address names; a wrong name is refused by the store."""
    if slot == NOTHING:
        return None
    dataset_id, _, version = slot.rpartition(".")
    dataset = shelf().dataset(dataset_id, int(version) if version.isdecimal() else 0)
    if dataset.role != role:
        raise ProblemError(Problem("role-unfit", Severity.REFUSE))
    return dataset


def _basemap_address(state: str, *, real: bool) -> str:
    found = (_active(state, role, "", real=real) for role in ("backdrop", "walk_network"))
    return "/".join((BASEMAPS, *(f"{d.id}.{d.version}" if d else NOTHING for d in found)))


def _asked(result: Result) -> tuple[str, float, str]:
    """Return what a reader asked for to get ``result``, as the keys of what is drawn from it."""
    return result.indicator.id, result.threshold, result.group


def deck(result: Result, say: Locale) -> Deck | None:
    """Return the map of ``result``; None where there are no zones."""
    return _deck(shelf().state(), *_asked(result), say.language, real=real_only())


@st.cache_resource(max_entries=64, show_spinner=False)
def _deck(
    state: str, indicator_id: str, threshold: float, group: str, language: Language, *, real: bool
) -> Deck | None:
    zones = _rows(_active(state, "zones", "", real=real))
    if zones is None:
        return None
    result = _value(state, indicator_id, threshold, group, real=real)
    address = _basemap_address(state, real=real)
    return value_map(result, zones, _facilities(result), address, district().box, locale(language))


def picture(result: Result, say: Locale) -> str:
    """Return the map of ``result`` as a still picture, markup; empty where there are no zones."""
    return _picture(shelf().state(), *_asked(result), say.language, real=real_only())


@st.cache_resource(max_entries=24, show_spinner=False)
def _picture(state: str, indicator_id: str, threshold: float, group: str, language: Language, *, real: bool) -> str:
    result = _value(state, indicator_id, threshold, group, real=real)
    roles = {"zones": "zones", "backdrop": "backdrop", "streets": "walk_network"}
    layers = {name: _rows(_active(state, role, "", real=real)) for name, role in roles.items()}
    layers["facilities"] = _facilities(result)
    return still_map(result, layers, district(), _names(state, language, real=real), locale(language))


def _facilities(result: Result) -> gpd.GeoDataFrame | None:
    """Return the places that a result counts; None when it has none."""
    parts = []
    for service, dataset in result.datasets.items():
        if dataset.role == "facilities":
            rows = frame(dataset)
            parts.append(rows.loc[rows["service"] == service])
    return gpd.GeoDataFrame(pd.concat(parts)) if parts else None


def bars(result: Result, say: Locale) -> Figure | None:
    """Return the ranked zones of ``result``; None where there are no zones."""
    return _bars(shelf().state(), *_asked(result), say.language, real=real_only())


@st.cache_resource(max_entries=64, show_spinner=False)
def _bars(
    state: str, indicator_id: str, threshold: float, group: str, language: Language, *, real: bool
) -> Figure | None:
    zones = _names(state, language, real=real)
    result = _value(state, indicator_id, threshold, group, real=real)
    return ranked_bars(result, zones, locale(language)) if zones else None


def twin(result: Result, say: Locale) -> pd.DataFrame:
    """Return the table twin of ``result``, in words."""
    return _twin(shelf().state(), *_asked(result), say.language, real=real_only())


@st.cache_resource(max_entries=64, show_spinner=False)
def _twin(
    state: str, indicator_id: str, threshold: float, group: str, language: Language, *, real: bool
) -> pd.DataFrame:
    result = _value(state, indicator_id, threshold, group, real=real)
    return value_table(result, _names(state, language, real=real), locale(language))


def figure_card(indicator: str, say: Locale) -> str:
    """Return the key figure of one reported indicator, as markup."""
    return _reported(shelf().state(), "card", indicator, say.language, real=real_only())


def figure_table(topic: str, say: Locale) -> str:
    """Return the reported figures of one topic, as markup."""
    return _reported(shelf().state(), "table", topic, say.language, real=real_only())


@st.cache_resource(max_entries=128, show_spinner=False)
def _reported(state: str, kind: str, name: str, language: Language, *, real: bool) -> str:
    rows = _rows(_active(state, "figures", "", real=real))
    if rows is None:
        rows = gpd.GeoDataFrame({"indicator": [], "topic": []})
    draw = {"card": reported.figure_card, "table": reported.figure_table}[kind]
    return draw(rows, name, locale(language))


def topics() -> tuple[str, ...]:
    """Return the topics that the reported figures in use are about."""
    rows = active_frame("figures")
    return () if rows is None or "topic" not in rows else tuple(dict.fromkeys(rows["topic"]))


def timeline(say: Locale) -> str:
    """Return the project register in use, as markup; empty when none is."""
    return _timeline(shelf().state(), say.language, real=real_only())


@st.cache_resource(max_entries=12, show_spinner=False)
def _timeline(state: str, language: Language, *, real: bool) -> str:
    rows = _rows(_active(state, "projects", "", real=real))
    return "" if rows is None else reported.timeline(rows, locale(language))
