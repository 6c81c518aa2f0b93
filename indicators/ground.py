"""What all indicators share for one state of the data: zones, those who walk, and the streets they walk on.

Most states differ from another in little: a scenario in one dataset, an upload in one. What was made of the same
versions there is taken from there, and is bit for bit what would be made of them again.
"""

from collections.abc import Callable, Hashable, Mapping
from dataclasses import dataclass, field
from types import MappingProxyType

import numpy as np
import pandas as pd
from geopandas.geodataframe import GeoDataFrame

from accessibility import Barriers, Pieces, Router, Snapped, Snapper, Streets, islands, pieces_of
from accessibility.pairs import Pairs
from indicators.columns import texts
from indicators.coverage import RESIDENTS, Flags, Floats
from indicators.memory import Memory
from indicators.needs import WALK_NETWORK, ZONES
from indicators.places import Facilities, Places, places_of
from indicators.population import Population, residents_of, street_metres_of
from indicators.walking import BARRIERS, Network, network_of
from indicators.zones import Zones, zones_of
from model.dataset import Dataset


@dataclass(frozen=True, slots=True, eq=False)
class Walk:
    """The walkable streets with all origins laid on them.

    Parameters
    ----------
    ways
        What is told of each line that the streets were cut from, by the lines' own order.
    barriers
        What no leg and no street without a bridge crosses; None where none is active.
    severed : (w,)
        Lines that were cut at a barrier, by the lines' own order.
    told
        Share of street length, 0 to 1, of which the map tells what a profile asks: ``surface``, ``incline``.
    island_share
        Share of street length cut off from the largest connected part, 0 to 1; NaN without streets.
    """

    streets: Streets
    ways: pd.DataFrame
    router: Router
    snapper: Snapper
    origins: Snapped
    island_share: float
    severed: Flags
    barriers: Barriers | None = None
    told: Mapping[str, float] = field(default_factory=dict)
    memory: Memory = field(default_factory=Memory)

    def facilities(self, key: Hashable, make: Callable[[], Facilities]) -> Facilities:
        """Return the places of one service on the streets, laid on them once per ``key``."""
        return self.memory.recall(("facilities", key), Facilities, make)

    @property
    def pieces(self) -> Pieces:
        """Return the streets in short pieces."""
        return self.memory.recall("pieces", Pieces, lambda: pieces_of(self.streets))

    def to(self, facilities: Facilities) -> Floats:
        """Return the metres of every origin's shortest walk to one of ``facilities``.

        NaN where an origin is too far from any street, infinity where no way leads there.
        """
        return self.memory.recall(
            facilities.key, np.ndarray, lambda: self.router.nearest(self.origins, facilities.snapped).metres
        )

    def pairs(self, facilities: Facilities, limit: float) -> Pairs:
        """Return every walk of at most ``limit`` metres between an origin and one of ``facilities``."""
        return self.memory.recall(
            ("pairs", facilities.key, limit),
            Pairs,
            lambda: self.router.pairs(self.origins, facilities.snapped, limit, owner=facilities.owner),
        )


@dataclass(frozen=True, slots=True, eq=False)
class Ground:
    """All that indicators share for one state of the data; a part is None where no dataset is active for it.

    Parameters
    ----------
    metric_crs
        EPSG code of every length here.
    datasets
        By role, what it was made of.
    profile
        Who walks: an id of ``accessibility.profiles.PROFILES``; empty where metres are metres whoever walks.
    units
        What the words of registers for a capacity count.
    network
        The streets, be there nobody to walk them.
    memory
        What was worked out here.
    read
        What was read and is the same whoever walks: rows, and what is made of the rows of one version alone.
    """

    real_only: bool
    metric_crs: int
    datasets: Mapping[str, Dataset]
    zones: Zones | None
    population: Population | None
    walk: Walk | None
    profile: str = ""
    units: Mapping[str, str] = field(default_factory=dict)
    network: Network | None = None
    memory: Memory = field(default_factory=Memory)
    read: Memory = field(default_factory=Memory)

    def facilities(self, walk: Walk, key: Hashable, rows: Callable[[], GeoDataFrame]) -> Facilities:
        """Return the places of one service on the streets; ``rows`` (any CRS) is asked for once per ``key``."""
        crs = self.metric_crs

        def made() -> Facilities:
            places = self.read.recall(("places", crs, key), Places, lambda: places_of(rows().to_crs(crs), self.units))
            return places.on(walk.snapper, key)

        return walk.facilities(key, made)

    def stands(self, datasets: Mapping[str, Dataset], *roles: str) -> bool:
        """Tell whether ``roles`` have the very versions among ``datasets`` that they have here, or none in both."""
        return all(same(self.datasets.get(role), datasets.get(role)) for role in roles)


def prepare(
    frames: Mapping[str, GeoDataFrame],
    datasets: Mapping[str, Dataset],
    metric_crs: int,
    *,
    real_only: bool = False,
    profile: str = "",
    units: Mapping[str, str] = MappingProxyType({}),
    like: Ground | None = None,
    read: Memory | None = None,
) -> Ground:
    """Return the ground made of the active frames.

    Without residents, metres of residential street stand in for them.

    Parameters
    ----------
    frames
        By role (``zones``, ``residents``, ``walk_network``, ``barriers``), in any CRS; a role without data is left out.
    profile
        Who walks; empty for plain metres.
    units
        What the words of registers for a capacity count.
    like
        Another ground, of which every part stands that was made of the same versions. Only for frames that are what
        their datasets say: a version names its rows.
    read
        What was read for this ground already.
    """
    was = like if like is not None and (like.metric_crs, like.units) == (metric_crs, units) else None
    zones = was.zones if was is not None and was.stands(datasets, ZONES) else _zones(frames, metric_crs)
    if was is not None and was.profile == profile and was.stands(datasets, WALK_NETWORK, BARRIERS):
        network = was.network
    else:
        network = network_of(frames, metric_crs, profile)
    same_streets = was is not None and network is was.network
    if was is not None and same_streets and was.stands(datasets, ZONES, RESIDENTS):
        population = was.population
    else:
        laid = was.population if was is not None and same_streets else None
        population = _population(frames, zones, network, metric_crs, laid)
    walk = _walk(network, population, was)
    stands = was is not None and population is was.population and walk is was.walk and zones is was.zones
    return Ground(
        real_only,
        metric_crs,
        dict(datasets),
        zones,
        population,
        walk,
        profile,
        units,
        network,
        memory=was.memory if was is not None and stands else Memory(),
        read=Memory() if read is None else read,
    )


def same(one: Dataset | None, other: Dataset | None) -> bool:
    """Tell whether both are the very same version, or both none."""
    return one is other or (one is not None and other is not None and one.pin == other.pin)


def _zones(frames: Mapping[str, GeoDataFrame], metric_crs: int) -> Zones | None:
    zones = zones_of(frames[ZONES], metric_crs) if ZONES in frames else None
    return zones if zones is not None and zones.ids else None


def _population(
    frames: Mapping[str, GeoDataFrame],
    zones: Zones | None,
    network: Network | None,
    metric_crs: int,
    laid: Population | None,
) -> Population | None:
    """Return those who walk; ``laid`` are others on the same streets."""
    if RESIDENTS in frames:
        snapper = None if network is None else network.snapper
        return residents_of(frames[RESIDENTS], zones, snapper, metric_crs, laid)
    return None if network is None else street_metres_of(network.streets, texts(network.ways, "kind"), zones)


def _walk(network: Network | None, population: Population | None, was: Ground | None) -> Walk | None:
    """Return the streets with all origins on them; those of another ground where both are the same."""
    if network is None or population is None or population.snapped is None:
        return None
    if was is not None and was.walk is not None and network is was.network and population.snapped is was.walk.origins:
        return was.walk
    return Walk(
        streets=network.streets,
        ways=network.ways,
        router=network.router,
        snapper=network.snapper,
        origins=population.snapped,
        island_share=_island_share(network.streets),
        severed=network.severed,
        barriers=network.barriers,
        told=network.told,
    )


def _island_share(streets: Streets) -> float:
    """Return the share of street length that is not in the largest connected part."""
    parts = np.bincount(islands(streets)[streets.ends[:, 0]], weights=streets.length)
    return float(1.0 - parts.max() / parts.sum()) if len(parts) else float("nan")
