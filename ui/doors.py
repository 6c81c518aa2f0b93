"""The doors to data: with ``ui/kept.py`` and ``ui/drawn.py`` the only caches.

Nothing else is added to what lies below.

Arguments are ids and scalars. ``state`` is the store's token: when anything kept or activated
changes, so does it, and old answers fall out by their bounds. What is cached as a resource is
frozen and shared by all visitors.
"""

from collections.abc import Mapping
from typing import TYPE_CHECKING, Final, cast

import geopandas as gpd
import pandas as pd

from figures.maps import zone_names
from i18n import Locale, locale
from indicators.measured import Ground, Listing, ground, groups_told, listing, measured
from indicators.measured import network as network_report
from model.dataset import Dataset
from model.district import District
from model.fairness import Fairness
from model.indicator import Indicator, Result
from model.network import NetworkReport
from model.problem import Problem, ProblemError
from model.ranking import Way
from model.text import LANGUAGES, Language
from store import Store, composites
from store import district as read_district
from store import indicators as read_indicators
from ui.remembered import remembered
from ui.state import real_only

if TYPE_CHECKING:
    from indicators.composing import Index

LOOK_EVERY: Final = 0.25  # seconds: what another process keeps is seen that much later; its own changes are at once
EQUITY: Final = "equity"  # the domain of measures that tell of the district as a whole


def warm() -> None:
    """Do the first reader's work ahead: the ground, with illustrations on, and the words in Arabic."""
    ground_in(shelf().state(), real=False)
    locale(LANGUAGES[0])


def shelf() -> Store:
    """Return the one store."""
    return _opened()[0]


def found_at_start() -> tuple[Problem, ...]:
    """Return what there was to tell when the store was opened: what was left unfinished, damaged, or altered."""
    return _opened()[1]


@remembered(entries=1)
def _opened() -> tuple[Store, tuple[Problem, ...]]:
    store = Store.open(look_every=LOOK_EVERY)
    return store, store.start()


@remembered(entries=1)
def district() -> District:
    """Return the district shown."""
    return read_district()


def catalogue() -> tuple[Indicator, ...]:
    """Return the whole catalogue of indicators."""
    return read_indicators()


def datasets() -> tuple[Dataset, ...]:
    """Return every dataset that is not retired."""
    return _datasets(shelf().state())


@remembered(entries=2)
def _datasets(state: str) -> tuple[Dataset, ...]:  # noqa: ARG001 - the token is the key
    return shelf().datasets()


def dataset(name: str) -> Dataset | None:
    """Return the current version of a dataset; None when there is none that is not retired."""
    return next((one for one in datasets() if one.id == name), None)


def active(role: str, service: str = "") -> Dataset | None:
    """Return the dataset in use for ``role`` and ``service``, as the reader's switch has it."""
    return active_in(shelf().state(), role, service, real=real_only())


@remembered(entries=256)
def active_in(state: str, role: str, service: str, *, real: bool) -> Dataset | None:  # noqa: ARG001 - the token is the key
    """Return the dataset in use in one state of the store; None when nothing is."""
    return shelf().active(role, service, real_only=real)


def frame(dataset: Dataset) -> pd.DataFrame:
    """Return the rows of a dataset; shared by all visitors, never to be changed."""
    return frame_in(dataset.id, dataset.version, dataset.sha256)


@remembered(entries=24)
def frame_in(dataset_id: str, version: int, sha256: str) -> pd.DataFrame:  # noqa: ARG001 - the hash is part of the key
    """Return the rows of one version of a dataset."""
    return shelf().frame(dataset_id, version)


def has_places(service: str) -> bool:
    """Tell whether any place of ``service`` is in use."""
    return _has_places(shelf().state(), service, real=real_only())


@remembered(entries=96)
def _has_places(state: str, service: str, *, real: bool) -> bool:
    found = rows_of(active_in(state, "facilities", service, real=real))
    return found is not None and bool((found["service"] == service).any())


def active_frame(role: str, service: str = "") -> gpd.GeoDataFrame | None:
    """Return the rows in use for ``role`` and ``service``; None when nothing is."""
    return rows_of(active(role, service))


def rows_of(dataset: Dataset | None) -> gpd.GeoDataFrame | None:
    """Return the rows of a dataset; None for none."""
    return None if dataset is None else cast("gpd.GeoDataFrame", frame(dataset))


def names(say: Locale) -> Mapping[str, str]:
    """Return the names of the zones in use, by id, in the reader's language."""
    return names_in(shelf().state(), say.language, real=real_only())


@remembered(entries=12)
def names_in(state: str, language: Language, *, real: bool) -> Mapping[str, str]:
    """Return the names of the zones in use in one state of the store."""
    zones = rows_of(active_in(state, "zones", "", real=real))
    return {} if zones is None else zone_names(zones, locale(language))


def value(indicator_id: str, threshold: float | None = None, group: str = "") -> Result:
    """Return an indicator's values, over a ``group`` where one is chosen, as the reader's switch has it."""
    return value_in(shelf().state(), indicator_id, threshold, group, real=real_only())


@remembered(entries=512)
def value_in(state: str, indicator_id: str, threshold: float | None, group: str, *, real: bool) -> Result:
    """Return an indicator's values in one state of the store."""
    return measured(shelf(), ground_in(state, real=real), indicator_id, threshold=threshold, group=group)


def hidden(*indicators: str) -> bool:
    """Tell whether the reader's switch takes an illustration of any of ``indicators`` away."""
    state = shelf().state()
    return real_only() and any(not value_in(state, name, None, "", real=False).missing for name in indicators)


def ranking(index: str, way: Way) -> "Index":
    """Return a composite index made in one ``way`` with every doubt about it, as the reader's switch has it."""
    return ranking_in(shelf().state(), index, way.weights, way.normalise, way.aggregate, real=real_only())


# Two states of the data, each in every way of every index: the draws of one take a third of a second.
@remembered(entries=144)
def ranking_in(state: str, index: str, weights: str, normalise: str, aggregate: str, *, real: bool) -> "Index":
    """Return a composite index in one state of the store."""
    from indicators.composing import index_of  # noqa: PLC0415 - the first page needs none, and waits for no import of it

    framework = composites()
    declared = next(one for one in framework.indices if one.id == index)
    way = Way(weights, normalise, aggregate)
    return index_of(declared, framework.weights[weights], way, lambda name: value_in(state, name, None, "", real=real))


def fairness(indicator_id: str, threshold: float) -> Fairness | None:
    """Return an indicator by groups of residents and how evenly it is spread; None where no residents are known."""
    return fairness_in(shelf().state(), indicator_id, threshold, real=real_only())


@remembered(entries=64)
def fairness_in(state: str, indicator_id: str, threshold: float, *, real: bool) -> Fairness | None:
    """Return the same in one state of the store."""
    from indicators.fairness import fairness as fairness_of  # noqa: PLC0415 - as above

    try:
        return fairness_of(shelf(), ground_in(state, real=real), indicator_id, threshold=threshold)
    except ProblemError:  # Rule ``groups-unfit``: what is missing is told where the indicator's own value is.
        return None


def people_of(indicator_id: str) -> str:
    """Return the column of ``residents`` that an indicator is about."""
    return next(entry.people for entry in listed() if entry.indicator.id == indicator_id)


def groups() -> tuple[str, ...]:
    """Return the groups of residents that the residents in use tell of."""
    return _groups(shelf().state(), real=real_only())


@remembered(entries=4)
def _groups(state: str, *, real: bool) -> tuple[str, ...]:
    return groups_told(ground_in(state, real=real))


def network(services: tuple[str, ...], metres: float) -> NetworkReport:
    """Return the quality of the streets in use, and which link brings most within ``metres`` of each service."""
    return _network(shelf().state(), services, metres, real=real_only())


@remembered(entries=32)
def _network(state: str, services: tuple[str, ...], metres: float, *, real: bool) -> NetworkReport:
    return network_report(shelf(), ground_in(state, real=real), services, metres)


@remembered(entries=4)
def ground_in(state: str, *, real: bool) -> Ground:  # noqa: ARG001 - the token is the key
    """Return what every indicator stands on in one state of the store."""
    return ground(shelf(), real_only=real)


def listed() -> tuple[Listing, ...]:
    """Return the catalogue with what can be computed now and what each other entry lacks."""
    return _listed(shelf().state(), real=real_only())


@remembered(entries=4)
def _listed(state: str, *, real: bool) -> tuple[Listing, ...]:  # noqa: ARG001 - the token is the key
    return listing(shelf(), real_only=real)


def really_computable() -> int:
    """Return how many indicators could be computed with real data only."""
    return len(computable_with_real())


def computable_with_real() -> frozenset[str]:
    """Return the ids of the indicators that could be computed with real data only."""
    return frozenset(entry.indicator.id for entry in _listed(shelf().state(), real=True) if entry.computable)


def within_reach() -> tuple[str, ...]:
    """Return the ids of the indicators that tell who reaches a service on foot, in the catalogue's order."""
    return _within_reach(shelf().state())


@remembered(entries=2)
def _within_reach(state: str) -> tuple[str, ...]:
    return tuple(entry.indicator.id for entry in _listed(state, real=False) if entry.within_reach)


def at_homes() -> tuple[str, ...]:
    """Return the ids of the indicators that can be told of groups of residents, in the catalogue's order."""
    return _at_homes(shelf().state())


@remembered(entries=2)
def _at_homes(state: str) -> tuple[str, ...]:
    return tuple(entry.indicator.id for entry in _listed(state, real=False) if entry.at_homes)


def comparable() -> tuple[str, ...]:
    """Return the ids of the indicators that can be told zone by zone or that figures have been printed of.

    Illustrations count, so that what is offered, and with it a link, is the same with and without them.
    """
    return _comparable(shelf().state())


@remembered(entries=2)
def _comparable(state: str) -> tuple[str, ...]:
    told = (one for one in _listed(state, real=False) if one.computable or one.reports)
    return tuple(one.indicator.id for one in told if one.indicator.domain != EQUITY)


def topics() -> tuple[str, ...]:
    """Return the topics that the reported figures in use are about."""
    return _topics(shelf().state(), real=real_only())


@remembered(entries=4)
def _topics(state: str, *, real: bool) -> tuple[str, ...]:
    rows = rows_of(active_in(state, "figures", "", real=real))
    return () if rows is None or "topic" not in rows else tuple(dict.fromkeys(rows["topic"]))
