"""Where on the street network the places of a service are entered."""

import unicodedata
from collections.abc import Hashable, Iterable, Mapping
from dataclasses import dataclass
from types import MappingProxyType
from typing import Final

import numpy as np
import shapely
from geopandas.geodataframe import GeoDataFrame
from numpy.typing import NDArray

from accessibility import Snapped, Snapper, entries_of
from indicators.columns import flags, numbers, placed, texts
from indicators.coverage import Flags, Floats

# A gate drawn on a fence is rarely on it to the millimetre; a street's width would be too much.
TOUCHES_METRES: Final = 1.0


@dataclass(frozen=True, slots=True, eq=False)
class Facilities:
    """The places of one service, by their entries laid on the streets.

    Parameters
    ----------
    key
        What tells these places from all others that were laid on the same streets.
    owner : (k,)
        Index of the place that each entry belongs to.
    snapped : (k,)
        The entries on the streets.
    mode : (n,)
        Means of transport of each place; empty text where nobody said.
    capacity : (n,)
        Staff, seats or beds as ``capacity_unit`` has it; NaN where nobody said.
    capacity_unit : (n,)
        ``staff`` or ``seats`` where a word for it is known, else as it was written; empty text where nobody said.
    points : (n, 2)
        Where each place stands, metres: the middle of an area.
    area : (n,)
        Square metres; 0 for a point.
    """

    key: Hashable
    owner: NDArray[np.int64]
    snapped: Snapped
    mode: NDArray[np.object_]
    capacity: Floats
    capacity_unit: NDArray[np.object_]
    ids: NDArray[np.object_]
    points: Floats
    area: Floats

    def of_mode(self, modes: Iterable[str], *, others: bool = False) -> "Facilities":
        """Return the places whose mode is one of ``modes``, or with ``others`` those whose mode is not."""
        wanted = tuple(sorted(modes))
        return self.only(np.isin(self.mode.astype(str), wanted) ^ others, (wanted, others))

    def only(self, chosen: Flags, name: Hashable) -> "Facilities":
        """Return the ``chosen`` places; ``name`` tells this choice from every other among the same places."""
        entries = chosen[self.owner]
        return Facilities(
            key=(self.key, name),
            owner=(np.cumsum(chosen) - 1)[self.owner[entries]],
            snapped=Snapped(
                segment=self.snapped.segment[entries], along=self.snapped.along[entries], leg=self.snapped.leg[entries]
            ),
            mode=self.mode[chosen],
            capacity=self.capacity[chosen],
            capacity_unit=self.capacity_unit[chosen],
            ids=self.ids[chosen],
            points=self.points[chosen],
            area=self.area[chosen],
        )

    def used(self) -> int:
        """Return how many places have at least one entry that is near enough to a street."""
        return len(np.unique(self.owner[self.snapped.segment >= 0]))

    def unsnapped(self) -> int:
        """Return how many places are too far from any street to be walked to."""
        return len(self.mode) - self.used()


@dataclass(frozen=True, slots=True, eq=False)
class Places:
    """The places of one service before they are laid on any streets; see ``Facilities``.

    Parameters
    ----------
    entries : (k, 2)
        Where they are entered, metres.
    """

    owner: NDArray[np.int64]
    entries: Floats
    mode: NDArray[np.object_]
    capacity: Floats
    capacity_unit: NDArray[np.object_]
    ids: NDArray[np.object_]
    points: Floats
    area: Floats

    def on(self, snapper: Snapper, key: Hashable) -> Facilities:
        """Return the places laid on streets; ``key`` tells them from all others on these."""
        return Facilities(
            key=key,
            owner=self.owner,
            snapped=snapper.snap(self.entries),
            mode=self.mode,
            capacity=self.capacity,
            capacity_unit=self.capacity_unit,
            ids=self.ids,
            points=self.points,
            area=self.area,
        )


def places_of(rows: GeoDataFrame, units: Mapping[str, str] = MappingProxyType({})) -> Places:
    """Return the places in ``rows``, entered where their entrances are known, else at their edge.

    Parameters
    ----------
    rows
        One service only, in the metric CRS of the streets; rows without geometry are left out.
        A point with ``entrance`` true is an entrance of the polygon that it touches or whose
        ``facility_id`` it bears, not a place of its own.
    units
        What the words of registers for a capacity count.
    """
    rows = placed(rows)
    shapes = rows.geometry.to_numpy()
    home = _homes(rows)
    gates = home != np.arange(len(rows))
    entered = np.unique(home[gates])
    direct = np.flatnonzero(~gates & ~np.isin(np.arange(len(rows)), entered))
    points, owner = entries_of(shapes[direct])
    points = np.concatenate([points, shapely.get_coordinates(shapes[gates])])
    owners = np.concatenate([direct[owner], home[gates]])
    places = np.flatnonzero(~gates)
    return Places(
        owner=np.searchsorted(places, owners),
        entries=points,
        mode=texts(rows, "mode")[places],
        capacity=numbers(rows, "capacity")[places] if "capacity" in rows else np.full(len(places), np.nan),
        capacity_unit=_units(texts(rows, "capacity_unit")[places], units),
        ids=texts(rows, "facility_id")[places],
        points=shapely.get_coordinates(shapely.centroid(shapes[places])),
        area=shapely.area(shapes[places]),
    )


def _units(words: NDArray[np.object_], units: Mapping[str, str]) -> NDArray[np.object_]:
    """Return what each word counts; a word that is not known stays as it was written."""
    known = {_plain(word): unit for word, unit in units.items()}
    return np.array([known.get(_plain(word), word) for word in words], dtype=object)


def _plain(word: str) -> str:
    return unicodedata.normalize("NFKC", word).casefold().strip()


def _homes(rows: GeoDataFrame) -> NDArray[np.int64]:
    """Return for every row the row that it belongs to: an entrance to its polygon, all others to themselves."""
    home = np.arange(len(rows))
    shapes = rows.geometry.to_numpy()
    types = shapely.get_type_id(shapes)
    polygons = np.flatnonzero((types == shapely.GeometryType.POLYGON) | (types == shapely.GeometryType.MULTIPOLYGON))
    gates = np.flatnonzero((types == shapely.GeometryType.POINT) & flags(rows, "entrance", blank=False))
    if not len(polygons) or not len(gates):
        return home
    ids = texts(rows, "facility_id")
    by_id = {name: index for index, name in zip(polygons, ids[polygons], strict=True) if name}
    tree = shapely.STRtree(shapes[polygons])
    near, which = tree.query_nearest(shapes[gates], max_distance=TOUCHES_METRES, all_matches=False)
    home[gates[near]] = polygons[which]
    for gate in gates:
        home[gate] = by_id.get(ids[gate], home[gate])
    return home
