"""Reports on the streets that everything else is measured over: what hangs together, what is torn, what is not told."""

from collections.abc import Iterable, Mapping
from typing import Final

import numpy as np
import pandas as pd
from geopandas.geoseries import GeoSeries
from numpy.typing import NDArray
from shapely import points as points_at

from accessibility import Pieces, Router, within
from accessibility.gains import best_first, gains
from accessibility.gaps import LONGEST_GAP_METRES, Links, Parts, links_missing, parts_of
from indicators.columns import texts
from indicators.coverage import IN_NO_ZONE, RESIDENTS, Flags, Floats
from indicators.footways import footways_of
from indicators.ground import Ground, Walk
from indicators.inputs import places_in_use
from indicators.needs import Active
from indicators.places import Facilities
from indicators.population import Population
from indicators.zones import Zones, locate
from model.dataset import Dataset
from model.indicator import DISTRICT_ZONE, Indicator
from model.network import BestLink, Gap, Island, NetworkReport, ServiceLinks, Severed, Spot, ZoneStreets
from model.text import Text

# Longer than the deepest plot in the district: whoever steps out farther has a lane that nobody mapped.
LONG_LEG_METRES: Final = 100.0
MOST_LISTED: Final = 10
# What most of the catalogue's services are asked for within, where none of its entries names a walk.
USUAL_WALK_METRES: Final = 500.0
NAN: Final = float("nan")


def in_use(
    ground: Ground, active: Active, services: Iterable[str], threshold: float | None, catalogue: Iterable[Indicator]
) -> tuple[dict[str, tuple[Facilities, float]], dict[str, Dataset]]:
    """Return the places of services on the streets with the longest walk to them, and what they were made of.

    Parameters
    ----------
    services
        Of which; one that has no place in use is left out.
    threshold
        Longest walk in metres; None takes the one of the first indicator of the catalogue that needs the service.
    """
    usual: dict[str, float] = {}
    for entry in catalogue:
        for service in (part for need in entry.needs for part in need.split("|")):
            usual.setdefault(service, entry.threshold)
    places: dict[str, tuple[Facilities, float]] = {}
    datasets = dict(ground.datasets)
    for service in services:
        limit = usual.get(service, NAN) if threshold is None else threshold
        found = places_in_use(ground, active, service, datasets)
        if found is not None:
            places[service] = (found, USUAL_WALK_METRES if np.isnan(limit) else limit)
    return places, datasets


def network_report(
    ground: Ground, places: Mapping[str, tuple[Facilities, float]], datasets: Mapping[str, Dataset]
) -> NetworkReport:
    """Return what is wrong with, and unknown of, the streets in use.

    Nothing here was seen on the ground: a gap may be a wall, and a street that nobody mapped is told nowhere.

    Parameters
    ----------
    places
        By service, its places on the streets and the longest walk in metres.
    datasets
        What the report is made of.
    """
    if ground.walk is None or ground.population is None:
        return NetworkReport(reason="no-network", datasets=dict(datasets))
    walk, population = ground.walk, ground.population
    map_ = _Map(ground.metric_crs, ground.zones)
    amount, blank = population.sums()
    parts = parts_of(walk.streets)
    links = links_missing(walk.streets, walk.barriers)
    off = _on_islands(walk, parts)
    return NetworkReport(
        weight=population.weight,
        blanks=int(blank.sum()),
        metres=float(parts.metres.sum()),
        parts=len(parts.metres),
        off_metres=float(parts.metres[1:].sum()),
        off_amount=float(amount[off > 0].sum()),
        amount=float(amount.sum()),
        islands=_islands(walk, parts, _by_part(parts, off, amount), map_),
        gaps=len(links.node),
        gaps_listed=_gaps(walk, links.pick(np.arange(min(len(links.node), MOST_LISTED))), map_),
        severed=int(walk.severed.sum()),
        severed_metres=float(walk.streets.length[walk.severed[walk.streets.way]].sum()),
        severed_listed=_severed(walk, map_),
        zones=_zones(ground, walk, population, amount),
        services=tuple(_service(walk, links, amount, name, *found, map_) for name, found in places.items()),
        datasets=dict(datasets),
    )


class _Map:
    """Turns metres into degrees and zones."""

    def __init__(self, metric_crs: int, zones: Zones | None) -> None:
        self._crs, self._zones = metric_crs, zones

    def spots(self, points: Floats) -> list[Spot]:
        """Return where ``points`` ((k, 2) metres) are, to the decimetre."""
        moved = GeoSeries(points_at(points), crs=self._crs).to_crs(4326)
        zone = locate(self._zones, points)
        ids = () if self._zones is None else self._zones.ids
        names = ["" if index == IN_NO_ZONE else ids[index] for index in zone]
        return [Spot(round(p.x, 6), round(p.y, 6), name) for p, name in zip(moved, names, strict=True)]


def _on_islands(walk: Walk, parts: Parts) -> NDArray[np.int64]:
    """Return the part of the network that each origin steps out to; -1 for none."""
    segment = walk.origins.segment
    part = parts.of_node[walk.streets.ends[np.maximum(segment, 0), 0]]
    return np.where(segment >= 0, part, -1)


def _by_part(parts: Parts, off: NDArray[np.int64], amount: Floats) -> Floats:
    sums: Floats = np.zeros(len(parts.metres))
    np.add.at(sums, off[off >= 0], amount[off >= 0])
    return sums


def _islands(walk: Walk, parts: Parts, amount: Floats, map_: _Map) -> tuple[Island, ...]:
    """Return the parts beside the largest, those with most residents first, then the longest."""
    order = np.lexsort((-parts.metres[1:], -amount[1:]))[:MOST_LISTED] + 1
    owner = parts.of_node[walk.streets.ends[:, 0]]
    middles = [walk.streets.nodes[walk.streets.ends[owner == part, 0]] for part in order]
    # A corner of its own, near its middle: the middle of a bent part may lie in another one.
    at = [nodes[np.hypot(*(nodes - nodes.mean(axis=0)).T).argmin()] for nodes in middles]
    spots = map_.spots(np.array(at).reshape(-1, 2))
    return tuple(
        Island(float(parts.metres[part]), float(amount[part]), spot) for part, spot in zip(order, spots, strict=True)
    )


def _gaps(walk: Walk, links: Links, map_: _Map) -> tuple[Gap, ...]:
    own = np.empty(len(walk.streets.nodes), dtype=np.int64)
    own[walk.streets.ends.ravel()] = np.repeat(walk.streets.way, 2)
    names = [_names(walk.ways, way) for way in (own[links.node], walk.streets.way[links.segment])]
    rows = zip(links.metres, links.joins, map_.spots(links.start), map_.spots(links.end), *names, strict=True)
    return tuple(
        Gap(float(metres), bool(joins), start, end, (one, other)) for metres, joins, start, end, one, other in rows
    )


def _names(ways: pd.DataFrame, way: NDArray[np.int64]) -> list[Text]:
    columns = [texts(ways, f"name_{language}")[way] for language in ("ar", "en")]
    return [Text(ar=ar, en=en) for ar, en in zip(*columns, strict=True)]


def _severed(walk: Walk, map_: _Map) -> tuple[Severed, ...]:
    """Return the streets that a barrier cuts, the longest first."""
    metres = np.bincount(walk.streets.way, weights=walk.streets.length, minlength=len(walk.severed))
    chosen = np.flatnonzero(walk.severed & (metres > 0))
    chosen = chosen[np.argsort(-metres[chosen], kind="stable")][:MOST_LISTED]
    first = [walk.streets.nodes[walk.streets.ends[np.flatnonzero(walk.streets.way == way)[0], 0]] for way in chosen]
    kinds, names = texts(walk.ways, "kind")[chosen], _names(walk.ways, chosen)
    rows = zip(metres[chosen], kinds, names, map_.spots(np.array(first).reshape(-1, 2)), strict=True)
    return tuple(Severed(float(length), str(kind), name, spot) for length, kind, name, spot in rows)


def _zones(ground: Ground, walk: Walk, population: Population, amount: Floats) -> tuple[ZoneStreets, ...]:
    """Return one line for each zone, the district last."""
    pieces: Pieces = walk.pieces
    street_zone = locate(ground.zones, pieces.midpoint)
    told = footways_of(walk.streets, walk.ways, pieces)
    on = walk.origins.segment >= 0
    far = on & ~within(walk.origins.leg, LONG_LEG_METRES)
    ids = () if ground.zones is None else ground.zones.ids
    lines = []
    for index, name in enumerate((*ids, DISTRICT_ZONE)):
        streets = _inside(street_zone, index, ground.zones, name)
        people = _inside(population.zone, index, ground.zones, name)
        # Metres of street stand on the street: they say nothing of how far a door is from it.
        known = population.weight == RESIDENTS
        sums = [float(amount[people & flags].sum()) if known else NAN for flags in (on, far, ~on)]
        lines.append(ZoneStreets(name, told.where(streets), *sums))
    return tuple(lines)


def _inside(zone: NDArray[np.int64], index: int, zones: Zones | None, name: str) -> Flags:
    """Tell what lies in a zone, or in the district: in any zone, or anywhere where there are none."""
    if name != DISTRICT_ZONE:
        return np.asarray(zone == index, dtype=np.bool_)
    return np.ones(len(zone), dtype=np.bool_) if zones is None else np.asarray(zone != IN_NO_ZONE, dtype=np.bool_)


def _service(
    walk: Walk, links: Links, amount: Floats, service: str, places: Facilities, limit: float, map_: _Map
) -> ServiceLinks:
    """Return which link would raise the coverage of one service most; in plain metres, whoever walks."""
    if not places.used():
        # Places of elsewhere only: that none is mapped here is no proof that there is none.
        return ServiceLinks(service, limit, NAN, NAN, 0, (), reason="no-places")
    router = Router(walk.streets)
    today = router.nearest(walk.origins, places.snapped).metres
    gained = gains(router, walk.streets, links, walk.origins, amount, places.snapped, limit)
    order = best_first(gained, links)
    best = _gaps(walk, links.pick(order[:MOST_LISTED]), map_)
    return ServiceLinks(
        service=service,
        limit=limit,
        reached=float(amount[within(today, limit)].sum()),
        measured=float(amount[~np.isnan(today)].sum()),
        useful=len(order),
        links=tuple(BestLink(float(gained[link]), gap) for link, gap in zip(order, best, strict=False)),
    )


__all__ = ["LONGEST_GAP_METRES", "LONG_LEG_METRES", "in_use", "network_report"]
