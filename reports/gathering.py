"""Asks the indicators and the store for everything that a report is made of."""

import math
from collections.abc import Callable, Iterator, Mapping, Sequence
from dataclasses import replace
from datetime import datetime
from typing import Final, cast

import geopandas as gpd

from figures.paper import places_of
from indicators.arguments import end_of
from indicators.document import values_document
from indicators.lineage import explanation
from indicators.measured import Ground as Walked
from indicators.measured import ground, listing, measured, opened
from model.dataset import Dataset
from model.indicator import DISTRICT_ZONE, Result
from model.problem import Problem, ProblemError, Severity
from reports.content import ZONES, Asked, Content, Measured, Row
from reports.pages import Ground
from reports.passport import code_of, record_of
from store import Reader, ages, credits_of, district

FACILITIES: Final = "facilities"
Tell = Callable[[str, int, int], None]


def gathered(asked: Asked, now: datetime, tell: Tell | None = None, base: Walked | None = None) -> Content:
    """Return the content of a report; the same numbers as ``python -m indicators compute`` gives.

    Parameters
    ----------
    now
        The moment at which it is made, UTC.
    tell
        Is told, before each indicator, which it is, which number it has, and of how many.
    base
        What all stand on, where somebody has it already: of the present state, and of what is asked.

    Raises
    ------
    ProblemError
        What ``measured`` refuses; rules ``zone-unknown``, ``threshold-impossible``.
    """
    if not (math.isnan(asked.threshold) or 0 < asked.threshold < math.inf):
        facts = {"threshold": f"{asked.threshold:g}"}
        raise ProblemError(Problem("threshold-impossible", Severity.REFUSE, facts=facts))
    store = _store(asked)
    if base is None:
        base = ground(store, real_only=asked.real_only, profile=asked.profile)
    names = asked.indicators or built(store, real_only=asked.real_only)
    results = [_measured(store, base, name, asked) for name in _told_of(names, tell)]
    _refuse_unknown_zone(base, asked.zone)
    datasets = {one.id: one for result in results for one in result.datasets.values()}
    return Content(
        district=district(),
        asked=replace(asked, indicators=tuple(names)),
        measured=tuple(_told(result, base, asked.zone) for result in results),
        zones=zones_of(store, base),
        names={} if base.zones is None else dict(zip(base.zones.ids, base.zones.names, strict=True)),
        ages=ages(store, datasets.values(), now.date()),
        credits={name: credits_of(one) for name, one in datasets.items()},
        made_at=now.isoformat(timespec="seconds"),
    )


def surroundings(content: Content) -> tuple[Ground, Mapping[str, gpd.GeoDataFrame | None]]:
    """Return what lies below every map of a report, and the places that each indicator counts."""
    store, real = _store(content.asked), content.asked.real_only
    backdrop, streets = (store.active(role, real_only=real) for role in ("backdrop", "walk_network"))
    under = tuple(one for one in (backdrop, streets) if one is not None)
    named = tuple(credit for one in under for credit in credits_of(one))
    read: dict[str, gpd.GeoDataFrame] = {}
    places = {}
    for item in content.measured:
        parts = []
        for service, one in item.result.datasets.items():
            if one.role == FACILITIES:
                rows = read.setdefault(one.id, cast("gpd.GeoDataFrame", store.frame(one.id, one.version)))
                parts.append(rows.loc[rows["service"] == service])
        places[item.result.indicator.id] = places_of(parts)
    return Ground(_rows(store, backdrop), _rows(store, streets), under, named), places


def _told_of(names: Sequence[str], tell: Tell | None) -> Iterator[str]:
    for at, name in enumerate(names):
        if tell is not None:
            tell(name, at + 1, len(names))
        yield name


def _store(asked: Asked) -> Reader:
    whole = opened()
    return whole.as_of(end_of(asked.as_of)) if asked.as_of else whole


def _rows(store: Reader, dataset: Dataset | None) -> gpd.GeoDataFrame | None:
    return None if dataset is None else cast("gpd.GeoDataFrame", store.frame(dataset.id, dataset.version))


def built(store: Reader, *, real_only: bool) -> Sequence[str]:
    """Return the ids of every indicator that there is a method for."""
    return tuple(entry.indicator.id for entry in listing(store, real_only=real_only) if entry.built)


def zones_of(store: Reader, base: Walked) -> gpd.GeoDataFrame | None:
    """Return the zones in use with their shapes in EPSG:4326; None where there are none."""
    return _rows(store, base.datasets.get(ZONES))


def _measured(store: Reader, base: Walked, name: str, asked: Asked) -> Result:
    metres = None if math.isnan(asked.threshold) else asked.threshold
    return measured(store, base, name, threshold=metres, of=asked.of, group=asked.group)


def _told(result: Result, base: Walked, zone: str) -> Measured:
    """Return a result with its rows, and with its passport where there is a number that could need one."""
    if all(math.isnan(value.value) for value in result.values):
        return Measured(result, _documents(result, zone))
    record = record_of(cast("Row", explanation(result, base)), district().id)
    return Measured(result, _documents(result, zone), record, code_of(record))


def _documents(result: Result, zone: str) -> tuple[Row, ...]:
    values = tuple(value for value in result.values if zone in {"", value.zone})
    return tuple(cast("Row", row) for row in values_document(result, values))


def _refuse_unknown_zone(base: Walked, zone: str) -> None:
    known = () if base.zones is None else base.zones.ids
    if zone and zone not in {*known, DISTRICT_ZONE}:
        facts = {"zone": zone, "known": ", ".join(known)}
        raise ProblemError(Problem("zone-unknown", Severity.REFUSE, facts=facts, candidates=known))
