"""What the tests of the readers share: their columns as Python's values, shapes as text, archives made on the spot."""

import json
from collections.abc import Callable, Mapping
from io import BytesIO
from pathlib import Path
from typing import Any
from zipfile import ZIP_DEFLATED, ZipFile

import pytest
import shapely

from loaders.taken import MIXED, Taken
from model.problem import Problem, ProblemError


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
