"""A store with two small built-in datasets, one real and one illustrative, and frames to keep in it."""

import hashlib
from collections.abc import Callable
from pathlib import Path

import pytest
from geopandas.array import points_from_xy
from geopandas.geodataframe import GeoDataFrame

from model.dataset import Kind
from model.evidence import Evidence
from model.origin import Origin
from model.text import Text
from store import Draft, Store

Declare = Callable[..., None]
MakeDraft = Callable[..., Draft]
MakePlaces = Callable[..., GeoDataFrame]


@pytest.fixture
def data(tmp_path: Path) -> Path:
    """Make an empty data folder."""
    folder = tmp_path / "data"
    (folder / "catalog").mkdir(parents=True)
    (folder / "snapshots").mkdir()
    return folder


@pytest.fixture
def home(tmp_path: Path) -> Path:
    """Name a home that does not exist yet."""
    return tmp_path / "home"


@pytest.fixture
def store(home: Path, data: Path) -> Store:
    """Open a store without any dataset."""
    return Store.open(home, data=data)


@pytest.fixture
def declare(data: Path) -> Declare:
    """Declare a built-in dataset with the given snapshot."""

    def made(
        name: str,
        content: str,
        *,
        rows: int,
        role: str = "facilities",
        evidence: str = "measured",
        suffix: str = ".csv",
        extra: str = 'services = ["pharmacy"]',
    ) -> None:
        raw = content.encode()
        (data / "snapshots" / f"{name}{suffix}").write_bytes(raw)
        (data / "catalog" / f"{name}.toml").write_text(
            f'role = "{role}"\nevidence = "{evidence}"\nfile = "{name}{suffix}"\n'
            f'sha256 = "{hashlib.sha256(raw).hexdigest()}"\nvintage = "2026-05"\nrows = {rows}\n{extra}\n'
            '[title]\nar = "صيدليات"\nen = "Pharmacies"\nko = "약국"\n'
            '[origin]\nproducer = "A ministry"\ncitation = "Register"\nlicence = "CC BY 4.0"\n'
            'address = "https://example.org/register"\naccessed = 2026-05-06\npublished = "2026"\n',
            encoding="utf-8",
        )

    return made


@pytest.fixture
def draft() -> MakeDraft:
    """Make a draft of facilities."""

    def made(
        name: str = "places",
        role: str = "facilities",
        kind: Kind = Kind.UPLOAD,
        evidence: Evidence = Evidence.MEASURED,
        licence: str = "CC BY 4.0",
        vintage: str = "",
    ) -> Draft:
        origin = Origin(producer="Somebody", licence=licence)
        return Draft(name, role, Text(ar="أماكن", en="Places"), kind, evidence, origin, vintage)

    return made


@pytest.fixture
def places() -> MakePlaces:
    """Make facilities, one for each service named, a hundredth of a degree apart."""

    def made(*services: str) -> GeoDataFrame:
        east = [round(29.83 + 0.01 * number, 2) for number in range(len(services))]
        points = points_from_xy(east, [31.14] * len(services))
        return GeoDataFrame({"service": list(services)}, geometry=points, crs="EPSG:4326")

    return made
