"""What the edits of a scenario are about: the datasets in use, read once, and where things may stand."""

from functools import cached_property

import numpy as np
import pyproj
import shapely
from geopandas.geodataframe import GeoDataFrame
from numpy.typing import NDArray

from indicators.backdrop import backdrop_of
from indicators.columns import flags, texts
from indicators.coverage import Floats
from indicators.needs import FACILITIES, ZONES
from indicators.observed import observations_of
from indicators.registry import BACKDROP, OBSERVATIONS
from indicators.scenario_file import refuse
from indicators.shelf import Shelf
from indicators.sources import rows
from indicators.surroundings import picture
from indicators.terrain import Terrain, terrain_of
from indicators.units import METRES_OF_LEVEL
from indicators.zones import Zones, zones_of
from model.dataset import Dataset
from model.district import District
from model.role import SERVICES

DEGREES = 4326
HEIGHT = "elevation"


class Base:
    """The datasets in use of one shelf.

    Parameters
    ----------
    district
        Where things may stand, and the CRS of metres.
    """

    def __init__(self, shelf: Shelf, district: District, *, real_only: bool) -> None:
        self.shelf, self.district, self.real_only = shelf, district, real_only
        self._rows: dict[str, GeoDataFrame] = {}
        self._shapes: dict[str, NDArray[np.object_]] = {}
        self._active: dict[tuple[str, str], Dataset | None] = {}
        self._metric = pyproj.Transformer.from_crs(DEGREES, district.metric_crs, always_xy=True)

    def dataset(self, role: str, service: str = "") -> Dataset | None:
        """Return the dataset in use."""
        if (role, service) not in self._active:
            self._active[role, service] = self.shelf.active(role, service, real_only=self.real_only)
        return self._active[role, service]

    def of(self, dataset: Dataset) -> GeoDataFrame:
        """Return the rows of a dataset, numbered from 0; not to be changed."""
        if dataset.id not in self._rows:
            self._rows[dataset.id] = rows(self.shelf, dataset).reset_index(drop=True)
        return self._rows[dataset.id]

    def rows(self, role: str) -> GeoDataFrame | None:
        """Return the rows in use of a role; None for no dataset."""
        dataset = self.dataset(role)
        return None if dataset is None else self.of(dataset)

    def shapes(self, role: str) -> NDArray[np.object_]:
        """Return the shapes in use of a role, row by row, in metres; none without a dataset."""
        if role not in self._shapes:
            found = self.rows(role)
            shapes = [] if found is None else found.geometry.to_crs(self.district.metric_crs).to_numpy()
            self._shapes[role] = np.asarray(shapes, dtype=object)
        return self._shapes[role]

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
        found = self.of(dataset)
        bearing = (texts(found, "facility_id") == name) & (texts(found, "service") == service)
        places = bearing & ~flags(found, "entrance", blank=False)
        return tuple(int(row) for row in np.flatnonzero(places if places.any() else bearing))

    def holds(self, dataset: Dataset, row: int, service: str) -> bool:
        """Tell whether there is such a row, and whether it is of a service."""
        found = self.of(dataset)
        return row < len(found) and found["service"].iloc[row] == service

    @cached_property
    def zones(self) -> Zones | None:
        """The zones in use."""
        found = self.rows(ZONES)
        return None if found is None else zones_of(found, self.district.metric_crs)

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

    @cached_property
    def heights(self) -> Dataset | None:
        """The samples of height in use."""
        return self.shelf.in_use(OBSERVATIONS, real_only=self.real_only).get(HEIGHT)

    @cached_property
    def terrain(self) -> Terrain:
        """The ground as samples of its height."""
        nowhere = np.empty(0, dtype=object)
        if self.heights is None:
            return terrain_of(np.empty((0, 2)), np.empty(0), nowhere)
        observed = observations_of(self.of(self.heights), None, self.district.metric_crs)
        return terrain_of(*picture(observed, HEIGHT, METRES_OF_LEVEL), nowhere)

    @cached_property
    def _sea(self) -> NDArray[np.object_]:
        found = self.rows(BACKDROP)
        return np.empty(0, dtype=object) if found is None else backdrop_of(found, self.district.metric_crs).of("sea")
