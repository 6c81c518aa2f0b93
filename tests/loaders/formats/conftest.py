"""What the tests of the readers share: their columns as Python's values, shapes as text, archives made on the spot."""

import json
from collections.abc import Callable, Mapping
from io import BytesIO
from pathlib import Path
from typing import Any
from zipfile import ZIP_DEFLATED, ZipFile

import geopandas as gpd
import pytest
import shapely
import xlsxwriter

from loaders.taken import MIXED, Taken
from model.problem import Problem, ProblemError
from tests.loaders.formats.books import Fill
from tests.loaders.formats.shapes import PLACES, Parts, write


@pytest.fixture
def cells() -> Callable[[Taken], dict[str, list[Any]]]:
    """Return the columns of what was taken as lists of Python's values."""

    def _cells(taken: Taken) -> dict[str, list[Any]]:
        made = {}
        for name, column in taken.columns.items():
            values = column.to_pylist()
            given = column.type == MIXED
            made[name] = [json.loads(value) if given and value is not None else value for value in values]
        return made

    return _cells


@pytest.fixture
def drawn() -> Callable[[Taken], list[str | None]]:
    """Return the shapes of what was taken as well-known text."""

    def _drawn(taken: Taken) -> list[str | None]:
        assert taken.shapes is not None
        binaries = taken.shapes.to_pylist()
        return [None if one is None else shapely.from_wkb(one).wkt for one in binaries]

    return _drawn


@pytest.fixture
def refused() -> Callable[..., Problem]:
    """Return the first finding that reading ends with."""

    def _refused(read: Callable[..., Taken], path: Path, **chosen: str) -> Problem:
        with pytest.raises(ProblemError) as refusal:
            read(path, **chosen)
        return refusal.value.problems[0]

    return _refused


@pytest.fixture
def archive(tmp_path: Path) -> Callable[[Mapping[str, str | bytes]], Path]:
    """Write a ZIP archive of these members and return its path."""

    def _archive(members: Mapping[str, str | bytes]) -> Path:
        packed = BytesIO()
        with ZipFile(packed, "w", ZIP_DEFLATED) as archive:
            for name, content in members.items():
                archive.writestr(name, content)
        path = tmp_path / "archive.zip"
        path.write_bytes(packed.getvalue())
        return path

    return _archive


@pytest.fixture(scope="module")
def written(tmp_path_factory: pytest.TempPathFactory) -> dict[str, Parts]:
    """Return the parts of the usual places in two encodings."""
    return {name: write(PLACES, tmp_path_factory.mktemp(name), name) for name in ("utf-8", "windows-1256")}


@pytest.fixture
def parts(tmp_path_factory: pytest.TempPathFactory, written: dict[str, Parts]) -> Callable[..., Parts]:
    """Return the parts of a shapefile by suffix, as GDAL writes them."""

    def _parts(frame: gpd.GeoDataFrame = PLACES, encoding: str = "utf-8") -> Parts:
        return dict(written[encoding]) if frame is PLACES else write(frame, tmp_path_factory.mktemp("shp"), encoding)

    return _parts


@pytest.fixture
def make_book(tmp_path: Path) -> Callable[..., Path]:
    """Write a workbook; ``patched`` maps a member to a change of its text."""

    def _make(fill: Fill, patched: dict[str, Callable[[str], str]] | None = None, **options: Any) -> Path:  # noqa: ANN401 - what a workbook takes
        path = tmp_path / "made.xlsx"
        with xlsxwriter.Workbook(path, options) as book:
            fill(book)
        if not patched:
            return path
        with ZipFile(path) as old, ZipFile(tmp_path / "patched.xlsx", "w") as new:
            for name in old.namelist():
                content = old.read(name)
                if name in patched:
                    if (changed := patched[name](content.decode())) == "":
                        continue
                    assert changed.encode() != content
                    content = changed.encode()
                new.writestr(name, content)
        return tmp_path / "patched.xlsx"

    return _make
