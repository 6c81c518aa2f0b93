"""The rows of the datasets that a scenario edits, and what those datasets are then."""

import hashlib
from collections.abc import Iterable, Mapping
from dataclasses import dataclass, replace
from typing import Final

import numpy as np
import shapely
from geopandas.geodataframe import GeoDataFrame
from numpy.typing import NDArray

from indicators.columns import flags, numbers, texts
from indicators.coverage import IN_NO_ZONE, RESIDENTS, Flags
from indicators.needs import FACILITIES, WALK_NETWORK, ZONES
from indicators.scenario_data import DEGREES
from indicators.scenario_edits import Changed, Net
from indicators.scenario_flood import Water, water_of
from indicators.scenario_frames import filled, grown, with_shapes
from indicators.scenario_streets import streets_edited
from indicators.walking import BARRIERS
from indicators.zones import locate
from model.dataset import Dataset, Kind
from model.evidence import Evidence, weakest
from model.origin import Origin
from model.role import ROLES
from model.scenario import Place
from model.text import Text

SHORT: Final = 12
PERSONS: Final = tuple(field.name for field in ROLES[RESIDENTS].fields if field.unit == "persons")


@dataclass(frozen=True, slots=True, eq=False)
class Made:
    """What takes the place of a dataset; ``base`` is None where nothing was there."""

    base: Dataset | None
    dataset: Dataset
    frame: GeoDataFrame


def made_of(net: Net) -> dict[tuple[str, str], Made]:
    """Return by role and service what the edits make of the datasets in use; nothing of those that stay."""
    water = None if net.level is None else water_of(net.base, net.level)
    made: dict[tuple[str, str], Made] = {}
    for service in net.services():
        made[FACILITIES, service] = _facilities(net, service, made)
    if net.told(WALK_NETWORK):
        made[WALK_NETWORK, ""] = _made(net, WALK_NETWORK, streets_edited(net, water))
    if net.told(BARRIERS):
        made[BARRIERS, ""] = _made(net, BARRIERS, _barriers(net, water))
    if net.told(RESIDENTS):
        made[RESIDENTS, ""] = _made(net, RESIDENTS, _residents(net))
    return made


def _made(net: Net, role: str, frame: GeoDataFrame) -> Made:
    """Return a dataset as it is edited: what else its rows were made from is in its hash and in its evidence."""
    more = [net.base.dataset(ZONES)] if role == RESIDENTS else []
    if net.level is not None and role in {WALK_NETWORK, BARRIERS}:
        more += [net.base.heights, net.base.dataset(RESIDENTS)]
    return Made(net.base.dataset(role), _dataset(net.base.dataset(role), role, frame, net.told(role), more), frame)


def _dataset(
    base: Dataset | None, role: str, frame: GeoDataFrame, told: str, more: Iterable[Dataset | None] = ()
) -> Dataset:
    from_ = [one for one in (base, *more) if one is not None]
    pins = "\n".join(f"{one.id} {one.version} {one.sha256}" for one in from_)
    seal = hashlib.sha256(f"{pins}\n{told}".encode()).hexdigest()
    evidence = weakest([Evidence.MODELLED, *(one.evidence for one in from_)])
    name = f"scenario-{seal[:SHORT]}"
    if base is None:
        return Dataset(name, role, Text(), Kind.UPLOAD, evidence, Origin(), 1, seal, len(frame))
    return replace(base, id=f"{base.id}-{name}", sha256=seal, evidence=evidence, rows=len(frame))


def _facilities(net: Net, service: str, done: Mapping[tuple[str, str], Made]) -> Made:
    """Return the edited places of a service; of several services in one dataset its rows are edited once."""
    base = net.base.dataset(FACILITIES, service)
    if base is None:
        message = f"expected a dataset in use for {service}, found none"
        raise LookupError(message)
    for made in done.values():
        if made.base == base:
            return made
    among = [one for one in net.services() if net.base.dataset(FACILITIES, one) == base]
    changed = {row: one for (id_, row), one in net.facilities.items() if id_ == base.id}
    fresh = [net.placed[name] for name in sorted(net.placed) if net.placed[name].service in among]
    frame = _opened(_changed(net.base.of(base), changed), fresh)
    told = "\n".join(net.told(FACILITIES, one) for one in among)
    return Made(base, _dataset(base, FACILITIES, frame, told), frame)


def _changed(rows: GeoDataFrame, changed: Mapping[int, Changed]) -> GeoDataFrame:
    """Return the rows with some facilities closed, moved or resized; the entrances of the first two go too."""
    kept = np.ones(len(rows), dtype=np.bool_)
    shapes = rows.geometry.to_numpy().copy()
    capacity = numbers(rows, "capacity") if "capacity" in rows else np.full(len(rows), np.nan)
    for row, one in changed.items():
        kept[row] &= not one.closed
        if one.closed or one.spot is not None:
            kept &= ~_gates(rows, row)
        if one.spot is not None:
            shapes[row] = shapely.Point(one.spot)
        if one.capacity is not None:
            capacity[row] = one.capacity
    made = with_shapes(rows, shapes)
    if any(one.capacity is not None for one in changed.values()):
        made["capacity"] = capacity
    left: GeoDataFrame = made.loc[kept].reset_index(drop=True)
    return left


def _gates(rows: GeoDataFrame, row: int) -> Flags:
    """Tell which rows are entrances of the facility in ``row``: they bear its id."""
    ids, service = texts(rows, "facility_id"), texts(rows, "service")
    gates = flags(rows, "entrance", blank=False) & (ids == ids[row]) & (service == service[row]) & (ids != "")
    gates[row] = False
    return np.asarray(gates, dtype=np.bool_)


def _opened(rows: GeoDataFrame, fresh: list[Place]) -> GeoDataFrame:
    """Return the rows with new places behind them, their capacity in what most of their service is counted in."""
    if not fresh:
        return rows
    units = [_usual(texts(rows, "capacity_unit")[texts(rows, "service") == one.service]) for one in fresh]
    made = grown(rows, [shapely.Point(one.lon, one.lat) for one in fresh])
    made.loc[len(rows) :, "service"] = [one.service for one in fresh]
    filled(made, len(rows), "facility_id", [one.name for one in fresh])
    if any(one.capacity is not None for one in fresh):
        filled(made, len(rows), "capacity", [np.nan if one.capacity is None else one.capacity for one in fresh])
        filled(made, len(rows), "capacity_unit", units)
    return made


def _usual(words: NDArray[np.object_]) -> str:
    said = sorted(str(word) for word in words if word)
    return max(said, key=said.count, default="")


def _barriers(net: Net, water: Water | None) -> GeoDataFrame:
    rows = net.base.rows(BARRIERS)
    if rows is None:
        rows = GeoDataFrame({"kind": np.array([], dtype=str)}, geometry=[], crs=DEGREES)
    kept = rows.drop(index=sorted(net.unbarred)).reset_index(drop=True)
    bars = sorted(net.bars, key=repr)
    edges = () if water is None else tuple(shapely.transform(water.edges, net.base.degrees))
    made = grown(kept, [*(shapely.LineString(bar.line) for bar in bars), *edges])
    filled(made, len(kept), "kind", [*(bar.kind for bar in bars), *("wall" for _ in edges)])
    return made


def _residents(net: Net) -> GeoDataFrame:
    """Return the residents, every count multiplied by the factor of the zone that it belongs to."""
    rows = net.base.rows(RESIDENTS)
    if rows is None:
        message = "expected residents in use, found none"
        raise LookupError(message)
    points, row = shapely.get_coordinates(shapely.centroid(net.base.shapes(RESIDENTS)), return_index=True)
    zone = np.full(len(rows), IN_NO_ZONE, dtype=np.int64)
    zone[row] = locate(net.base.zones, points)
    names = (*net.base.zone_ids(), "")
    factor = np.array([net.factor(name) for name in names])[zone]
    made: GeoDataFrame = rows.copy()
    for name in PERSONS:
        if name in made:
            made[name] = numbers(rows, name) * factor
    return made
