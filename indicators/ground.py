"""What all indicators share for one state of the data: zones, those who walk, and the streets they walk on."""

from collections.abc import Callable, Hashable, Mapping
from dataclasses import dataclass, field
from threading import RLock
from types import MappingProxyType
from typing import Final, TypeVar

import numpy as np
import pandas as pd
from geopandas.geodataframe import GeoDataFrame

from accessibility import Barriers, Pieces, Router, Snapped, Snapper, Streets, islands, pieces_of
from accessibility.pairs import Pairs
from indicators.columns import texts
from indicators.coverage import Flags, Floats
from indicators.places import Facilities, facilities_of
from indicators.population import Population, residents_of, street_metres_of
from indicators.walking import network_of
from indicators.zones import Zones, zones_of
from model.dataset import Dataset

T = TypeVar("T")


# Walks to some twenty services at every reach offered fit four times over; beyond it the oldest is worked out anew.
MOST_KEPT: Final = 512


class Memory:
    """What was once worked out for one ground, shared by all visitors at a time; the oldest goes when it is full."""

    def __init__(self) -> None:
        # What is worked out may need what is worked out here in turn.
        self._lock = RLock()
        self._kept: dict[Hashable, object] = {}

    def recall(self, key: Hashable, kind: type[T], make: Callable[[], T]) -> T:
        """Return what is kept under ``key``, made on first use; two visitors never make it twice."""
        with self._lock:
            found = self._kept.get(key)
            if not isinstance(found, kind):
                found = make()
                self._kept[key] = found
                while len(self._kept) > MOST_KEPT:
                    del self._kept[next(iter(self._kept))]
            return found


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
    """

    real_only: bool
    metric_crs: int
    datasets: Mapping[str, Dataset]
    zones: Zones | None
    population: Population | None
    walk: Walk | None
    profile: str = ""
    units: Mapping[str, str] = field(default_factory=dict)
    memory: Memory = field(default_factory=Memory)

    def facilities(self, walk: Walk, key: Hashable, rows: Callable[[], GeoDataFrame]) -> Facilities:
        """Return the places of one service on the streets; ``rows`` (any CRS) is asked for once per ``key``."""
        return self.memory.recall(
            key, Facilities, lambda: facilities_of(rows().to_crs(self.metric_crs), walk.snapper, key, self.units)
        )


def prepare(
    frames: Mapping[str, GeoDataFrame],
    datasets: Mapping[str, Dataset],
    metric_crs: int,
    *,
    real_only: bool = False,
    profile: str = "",
    units: Mapping[str, str] = MappingProxyType({}),
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
    """
    zones = zones_of(frames["zones"], metric_crs) if "zones" in frames else None
    zones = zones if zones is not None and zones.ids else None
    network = network_of(frames, metric_crs, profile)
    population = None
    if "residents" in frames:
        snapper = None if network is None else network.snapper
        population = residents_of(frames["residents"], zones, snapper, metric_crs)
    elif network is not None:
        population = street_metres_of(network.streets, texts(network.ways, "kind"), zones)
    walk = None
    if network is not None and population is not None and population.snapped is not None:
        walk = Walk(
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
    return Ground(real_only, metric_crs, dict(datasets), zones, population, walk, profile, units)


def _island_share(streets: Streets) -> float:
    """Return the share of street length that is not in the largest connected part."""
    parts = np.bincount(islands(streets)[streets.ends[:, 0]], weights=streets.length)
    return float(1.0 - parts.max() / parts.sum()) if len(parts) else float("nan")
