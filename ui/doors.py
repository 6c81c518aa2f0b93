"""The only caches, and the one place that settles the heap: nothing else is added to what lies below.

Arguments are ids and scalars. ``state`` is the store's token: when anything kept or activated
changes, so does it, and old answers fall out by their bounds. What is cached as a resource is
frozen and shared by all visitors.
"""

import gc
from datetime import timedelta
from typing import cast

import geopandas as gpd
import pandas as pd
import streamlit as st

from figures.basemap import style
from indicators.measured import Ground, Listing, ground, listing, measured
from model.dataset import Dataset
from model.district import District
from model.indicator import Indicator, Result
from store import Store
from store import district as read_district
from store import indicators as read_indicators
from store.faces import lay_fonts
from ui.state import real_only

SETTLE_EVERY = timedelta(minutes=10)


def prepare() -> None:
    """Make ready what every page needs; costs nothing after the first time."""
    _fonts()
    _settle()


@st.cache_resource(max_entries=1, show_spinner=False)
def _fonts() -> bool:
    lay_fonts()
    return True


@st.cache_resource(max_entries=1, ttl=SETTLE_EVERY, show_spinner=False)
def _settle() -> bool:
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
    return shelf().active(role, service, real_only=real_only())


def frame(dataset: Dataset) -> pd.DataFrame:
    """Return the rows of a dataset; shared by all visitors, never to be changed."""
    return _frame(dataset.id, dataset.version, dataset.sha256)


@st.cache_resource(max_entries=24, show_spinner=False)
def _frame(dataset_id: str, version: int, sha256: str) -> pd.DataFrame:  # noqa: ARG001 - the hash is part of the key
    return shelf().frame(dataset_id, version)


def active_frame(role: str, service: str = "") -> gpd.GeoDataFrame | None:
    """Return the rows in use for ``role`` and ``service``; None when nothing is."""
    dataset = active(role, service)
    return None if dataset is None else cast("gpd.GeoDataFrame", frame(dataset))


def value(indicator_id: str, threshold: float | None = None) -> Result:
    """Return an indicator's values as the reader's switch has it."""
    return _value(shelf().state(), indicator_id, threshold, real=real_only())


@st.cache_resource(max_entries=512, show_spinner=False)
def _value(state: str, indicator_id: str, threshold: float | None, *, real: bool) -> Result:
    return measured(shelf(), _ground(state, real=real), indicator_id, threshold=threshold)


@st.cache_resource(max_entries=4, show_spinner=False)
def _ground(state: str, *, real: bool) -> Ground:  # noqa: ARG001 - the token is the key
    return ground(shelf(), real_only=real)


def listed() -> tuple[Listing, ...]:
    """Return the catalogue with what can be computed now and what each other entry lacks."""
    return _listed(shelf().state(), real=real_only())


@st.cache_resource(max_entries=4, show_spinner=False)
def _listed(state: str, *, real: bool) -> tuple[Listing, ...]:  # noqa: ARG001 - the token is the key
    return listing(shelf(), real_only=real)


def basemap() -> str:
    """Return the address of the basemap's style, drawn from the active data."""
    return _basemap(shelf().state(), real=real_only())


@st.cache_resource(max_entries=4, show_spinner=False)
def _basemap(state: str, *, real: bool) -> str:  # noqa: ARG001 - the token and the switch are the key
    return style(active_frame("backdrop"), active_frame("walk_network"), district().box)


@st.cache_resource(max_entries=1, show_spinner=False)
def built() -> tuple[str, ...]:
    """Return the ids of the indicators that have a function, in the catalogue's order."""
    return tuple(entry.indicator.id for entry in listed() if entry.built)
