"""A shelf of frames in memory: a canal between two banks with one bridge, small enough to work out by hand."""

from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from hashlib import sha256
from typing import Final

import pandas as pd
from geopandas.geodataframe import GeoDataFrame
from shapely import LineString, Point

from model.dataset import Dataset, Kind
from model.definition import Definition
from model.district import Box, District, Region
from model.evidence import Evidence
from model.origin import Origin
from model.problem import Problem, ProblemError, Severity
from model.role import PARTED
from model.text import Text
from tests.indicators.one_street import cell, frame, place, zone

WORLD: Final = Box(29.0, 30.0, 31.0, 32.0)
DISTRICT: Final = District("one", Text(), Text(), WORLD, Region(29.0, 30.0, 31.0, 32.0), 32635, ("en",), {})
BRIDGE_ROW: Final = 2


@dataclass(frozen=True, slots=True, eq=False)
class Shelved:
    """Datasets by role and service; those of one role and id are one dataset."""

    held: Mapping[tuple[str, str], tuple[Dataset, GeoDataFrame]]

    def active(self, role: str, service: str = "", *, real_only: bool = False) -> Dataset | None:
        """Return the dataset held for a role and service."""
        found = self.held.get((role, service))
        return None if found is None or (real_only and found[0].evidence is Evidence.ILLUSTRATIVE) else found[0]

    def in_use(self, role: str, *, real_only: bool = False) -> Mapping[str, Dataset]:
        """Return the datasets held by service or parameter."""
        found = {name: self.active(role, name, real_only=real_only) for of, name in self.held if of == role and name}
        return {name: dataset for name, dataset in found.items() if dataset is not None}

    def dataset(self, id_: str, version: int | None = None, /) -> Dataset:
        """Return the dataset called so."""
        for dataset, _ in self.held.values():
            if dataset.id == id_ and version in {None, dataset.version}:
                return dataset
        raise ProblemError(Problem("dataset-unknown", Severity.REFUSE, facts={"dataset": id_}))

    def definitions(self) -> tuple[Definition, ...]:
        """Return none: nothing was made without code."""
        return ()

    def definition(self, indicator: str, version: int) -> Definition:
        """Return none."""
        raise LookupError(indicator, version)

    def frame(self, id_: str, version: int | None = None) -> pd.DataFrame:
        """Return a copy of the rows."""
        del version
        found: pd.DataFrame = next(rows for dataset, rows in self.held.values() if dataset.id == id_).copy()
        return found


def spot(at: float, off: float = 0.0) -> tuple[float, float]:
    """Return longitude and latitude of a place ``at`` metres along the street, ``off`` to its north."""
    point = frame([{"geometry": Point(at, off)}]).geometry.iloc[0]
    return point.x, point.y


def shelved(rows: Mapping[str, Iterable[dict[str, object]]], evidence: Evidence = Evidence.MEASURED) -> Shelved:
    """Return a shelf that holds rows by role, in metres from the western end."""
    held: dict[tuple[str, str], tuple[Dataset, GeoDataFrame]] = {}
    for role, told in rows.items():
        made = frame(told)
        column = PARTED.get(role)
        parts = tuple(sorted(set(made[column]))) if column else ()
        seal = sha256(made.to_json().encode()).hexdigest()
        one = Dataset(role, role, Text(), Kind.UPLOAD, evidence, Origin(), 1, seal, len(made), parts, "2026")
        held |= {(role, part): (one, made) for part in (*parts, "")}
    return Shelved(held)


def banks(
    homes: Iterable[tuple[float, float]] = ((500, 100), (1500, 200)),
    places: Iterable[tuple[str, float]] = (("primary_health", 400), ("pharmacy", 1400)),
    evidence: Evidence = Evidence.MEASURED,
    **more: Iterable[dict[str, object]],
) -> Shelved:
    """Return two banks of a canal at 1,000 m: homes (metres, residents), places, one street and its one bridge."""
    ways = [(0, 950, False), (950, 1050, True), (1050, 2000, False)]
    streets = [
        {"kind": "residential", "bridge": bridge, "geometry": LineString([(start, 0), (end, 0)])}
        for start, end, bridge in ways
    ]
    canal = {"kind": "canal", "geometry": LineString([(1000, -900), (1000, 900)])}
    rows: dict[str, Iterable[dict[str, object]]] = {
        "zones": [zone("west", -50, 1000), zone("east", 1000, 2050)],
        "walk_network": streets,
        "barriers": [canal],
        "residents": [cell(at, residents) for at, residents in homes],
        "facilities": [
            place(service, at, facility_id=f"{service}_{nth}", capacity=10.0, capacity_unit="staff")
            for nth, (service, at) in enumerate(places, 1)
        ],
    }
    return shelved({**rows, **more}, evidence)
