"""What the edits of a scenario are about: the datasets in use, read once, and where things may stand."""

from collections.abc import Callable
from typing import TypeVar

import numpy as np
import pyproj
import shapely
from geopandas.geodataframe import GeoDataFrame
from numpy.typing import NDArray

from indicators.backdrop import Backdrop, backdrop_of
from indicators.columns import flags, texts
from indicators.coverage import Floats
from indicators.ground import Ground
from indicators.memory import Memory
from indicators.needs import FACILITIES, ZONES
from indicators.observed import observations_of
from indicators.registry import BACKDROP, OBSERVATIONS
from indicators.scenario_file import refuse
from indicators.shelf import Shelf
from indicators.sources import rows_once
from indicators.still import still
from indicators.surroundings import picture
from indicators.terrain import Terrain, terrain_of
from indicators.units import METRES_OF_LEVEL
from indicators.zones import Zones, zones_of
from model.dataset import Dataset
from model.district import District
from model.role import SERVICES

T = TypeVar("T")
DEGREES = 4326
HEIGHT = "elevation"


class Base:
    """The datasets in use of one shelf.

    Parameters
    ----------
    district
        Where things may stand, and the CRS of metres.
    ground
        That of the shelf, where it is at hand: what was read for it is not read again.
    """

    def __init__(self, shelf: Shelf, district: District, *, real_only: bool, ground: Ground | None = None) -> None:
        self.shelf, self.district, self.real_only = still(shelf), district, real_only
        # What is made of one version alone is the same for every scenario.
        self._read = Memory() if ground is None else ground.read
        self._metric = pyproj.Transformer.from_crs(DEGREES, district.metric_crs, always_xy=True)

    def dataset(self, role: str, service: str = "") -> Dataset | None:
        """Return the dataset in use."""
        return self.shelf.active(role, service, real_only=self.real_only)

    def of(self, dataset: Dataset) -> GeoDataFrame:
        """Return the rows of a dataset, numbered from 0; not to be changed."""
        return self._once(
            "numbered", dataset, GeoDataFrame, lambda: rows_once(self._read, self.shelf, dataset).reset_index(drop=True)
        )

    def rows(self, role: str) -> GeoDataFrame | None:
        """Return the rows in use of a role; None for no dataset."""
        dataset = self.dataset(role)
        return None if dataset is None else self.of(dataset)

    def shapes(self, role: str) -> NDArray[np.object_]:
        """Return the shapes in use of a role, row by row, in metres; none without a dataset; not to be changed."""
        dataset = self.dataset(role)
        if dataset is None:
            return np.empty(0, dtype=object)
        crs = self.district.metric_crs
        return self._once(
            f"shapes in {crs}", dataset, np.ndarray, lambda: self.of(dataset).geometry.to_crs(crs).to_numpy()
        )

    def metric(self, points: Floats) -> Floats:
        """Return (k, 2) longitudes and latitudes in metres."""
        return np.column_stack(self._metric.transform(points[:, 0], points[:, 1]))

    def degrees(self, points: Floats) -> Floats:
        """Return (k, 2) metres as longitudes and latitudes."""
        return np.column_stack(self._metric.transform(points[:, 0], points[:, 1], direction="INVERSE"))

    def services(self) -> tuple[str, ...]:
        """Return the services of which places are in use."""
        return tuple(service for service in SERVICES if self.dataset(FACILITIES, service) is not None)

    def called(self, name: str, service: str) -> tuple[int, ...]:
        """Return the rows of the places of a service that bear a ``facility_id``; entrances are none."""
        dataset = self.dataset(FACILITIES, service)
        if dataset is None or not name:
            return ()
        named: dict[tuple[str, str], tuple[int, ...]] = self._once(
            "named", dataset, dict, lambda: _named(self.of(dataset))
        )
        return named.get((service, name), ())

    def holds(self, dataset: Dataset, row: int, service: str) -> bool:
        """Tell whether there is such a row, and whether it is of a service."""
        found = self.of(dataset)
        return row < len(found) and found["service"].iloc[row] == service

    @property
    def zones(self) -> Zones | None:
        """The zones in use."""
        dataset = self.dataset(ZONES)
        if dataset is None:
            return None
        crs = self.district.metric_crs
        return self._once(f"zones in {crs}", dataset, Zones, lambda: zones_of(self.of(dataset), crs))

    def zone_ids(self) -> tuple[str, ...]:
        """Return the ids of the zones in use."""
        return () if self.zones is None else self.zones.ids

    def refuse_outside(self, lon: float, lat: float, at: int) -> None:
        """Refuse a point outside the region in which data of the district may fall.

        Raises
        ------
        ProblemError
            Rule ``scenario-outside``.
        """
        box = self.district.region
        if not box.holds(lon, lat):
            edges = {name: getattr(box, name) for name in ("west", "south", "east", "north")}
            refuse("outside", edit=at, lon=f"{lon:g}", lat=f"{lat:g}", **{name: f"{e:g}" for name, e in edges.items()})

    def refuse_spot(self, lon: float, lat: float, at: int) -> None:
        """Refuse a point on which nothing can stand: outside the region, or in the sea that is drawn.

        Raises
        ------
        ProblemError
            Rules ``scenario-outside``, ``scenario-in-sea``.
        """
        self.refuse_outside(lon, lat, at)
        if shapely.intersects_xy(self._sea, *self.metric(np.array([(lon, lat)]))[0]).any():
            refuse("in-sea", edit=at, lon=f"{lon:g}", lat=f"{lat:g}")

    def refuse_without_heights(self, at: int) -> None:
        """Refuse a flood where nobody has brought the height of the ground.

        Raises
        ------
        ProblemError
            Rule ``scenario-no-heights``.
        """
        if self.heights is None or not len(self.terrain.points):
            refuse("no-heights", edit=at)

    @property
    def heights(self) -> Dataset | None:
        """The samples of height in use."""
        return self.shelf.in_use(OBSERVATIONS, real_only=self.real_only).get(HEIGHT)

    @property
    def terrain(self) -> Terrain:
        """The ground as samples of its height."""
        heights, crs = self.heights, self.district.metric_crs
        if heights is None:
            return terrain_of(np.empty((0, 2)), np.empty(0), np.empty(0, dtype=object))
        return self._once(f"terrain in {crs}", heights, Terrain, lambda: _terrain(self.of(heights), crs))

    @property
    def _sea(self) -> NDArray[np.object_]:
        dataset, crs = self.dataset(BACKDROP), self.district.metric_crs
        if dataset is None:
            return np.empty(0, dtype=object)
        return self._once(f"backdrop in {crs}", dataset, Backdrop, lambda: backdrop_of(self.of(dataset), crs)).of("sea")

    def _once(self, what: str, dataset: Dataset, kind: type[T], make: Callable[[], T]) -> T:
        return self._read.recall((what, dataset.pin), kind, make)


def _terrain(rows: GeoDataFrame, metric_crs: int) -> Terrain:
    observed = observations_of(rows, None, metric_crs)
    return terrain_of(*picture(observed, HEIGHT, METRES_OF_LEVEL), np.empty(0, dtype=object))


def _named(rows: GeoDataFrame) -> dict[tuple[str, str], tuple[int, ...]]:
    """Return by service and name the rows of the places called so, or of their entrances where there is no place."""
    named: list[dict[tuple[str, str], list[int]]] = [{}, {}]
    told = zip(texts(rows, "service"), texts(rows, "facility_id"), flags(rows, "entrance", blank=False), strict=True)
    for row, (service, name, entrance) in enumerate(told):
        if name:
            named[int(not entrance)].setdefault((service, name), []).append(row)
    return {key: tuple(found) for key, found in {**named[0], **named[1]}.items()}
