"""The window of a large grid: the cells whose middles lie in the box, nothing where nothing is known, few bytes."""

import warnings
from collections.abc import Mapping
from typing import Any

import numpy as np
import pytest
import rasterio
from rasterio.io import MemoryFile
from rasterio.transform import Affine

from loaders.answers import distrust
from loaders.grids import Grid, grid_over
from loaders.remote import RemoteFile
from model.district import Box
from model.problem import ProblemError
from store import publisher

NODATA = -99999.0
SOURCE = "overpass"


def tif(values: np.ndarray, *, west: float = 29.0, north: float = 32.0, step: float = 0.1, **more: Any) -> bytes:  # noqa: ANN401 - whatever a file may say of itself
    """Return a grid as a file."""
    told = {"transform": Affine(step, 0, west, 0, -step, north), "crs": "EPSG:4326", "nodata": NODATA, **more}
    shape = {"height": values.shape[0], "width": values.shape[1], "count": 1}
    with MemoryFile() as made:
        with made.open(driver="GTiff", dtype="float32", **shape, **told) as out:
            out.write(values.astype("float32"), 1)
        return bytes(made.read())


class Given:
    """Plays a line to a publisher that gives parts of one file."""

    publisher = publisher(SOURCE)

    def __init__(self, body: bytes, broken_from: int | None = None) -> None:
        self.body, self.broken_from = body, broken_from

    def part(self, _address: str, first: int, last: int) -> tuple[bytes, int]:
        """Return a part, or break off."""
        if self.broken_from is not None and first >= self.broken_from:
            raise distrust(SOURCE, "source-broken-off")
        return self.body[first : last + 1], len(self.body)


def over(body: bytes, box: Box, **more: int) -> tuple[Grid, RemoteFile]:
    """Return the cells of a grid over a box, and the file they were read from."""
    file = RemoteFile(Given(body, more.pop("broken_from", None)), "", most=more.pop("most", 10**8), block=16_384)  # type: ignore[arg-type]  # plays a line
    with warnings.catch_warnings():
        warnings.simplefilter("error")
        return grid_over(file, box, SOURCE), file


def test_a_cell_belongs_to_the_box_in_which_its_middle_lies() -> None:
    """Cells of 0.1 degrees from 29.0/32.0: middles 29.15, 29.25 and 31.85, 31.75 lie in the box, others do not."""
    grid, _ = over(tif(np.arange(16.0).reshape(4, 4)), Box(29.12, 31.72, 29.3, 31.88))
    assert grid.values.tolist() == [[5, 6], [9, 10]]
    assert (grid.west, grid.north, grid.width, grid.height) == pytest.approx((29.1, 31.9, 0.1, 0.1))


def test_a_box_that_reaches_over_the_edge_gives_what_there_is() -> None:
    """The whole of the file, and no more."""
    grid, _ = over(tif(np.ones((2, 3))), Box(20, 20, 40, 40))
    assert grid.values.shape == (2, 3)


def test_no_data_is_nothing_and_never_a_number() -> None:
    """-99999 persons, and no number: not known, which is not zero; a zero stays one."""
    grid, _ = over(tif(np.array([[1, NODATA], [np.nan, 0]])), Box(29, 31, 30, 32))
    assert np.isnan(grid.values).tolist() == [[False, True], [True, False]]
    assert np.nansum(grid.values) == 1


def test_of_a_large_file_only_the_parts_over_the_box_are_fetched() -> None:
    """4 million random cells, some 14 MB: a window of 100 cells takes less than a twentieth."""
    values = np.random.default_rng(4).random((2000, 2000))
    body = tif(values, step=0.001, tiled=True, blockxsize=256, blockysize=256, compress="lzw")
    grid, file = over(body, Box(30.0, 30.99, 30.01, 31.0))
    assert grid.values == pytest.approx(values[1000:1010, 1000:1010], abs=1e-6)
    assert file.fetched < len(body) / 20


@pytest.mark.parametrize(
    "more",
    [
        {"crs": "EPSG:32635"},
        {"crs": None},
        {"transform": Affine(0.1, 0.01, 29.0, 0.0, -0.1, 32.0)},
        {"transform": Affine(0.1, 0, 10, 0, -0.1, 10)},
    ],
    ids=["metres", "no system", "turned", "elsewhere"],
)
def test_a_grid_that_is_not_what_was_looked_for_is_told(more: Mapping[str, Any]) -> None:
    """In another system, in none, turned, or somewhere else: no value is taken from it."""
    with pytest.raises(ProblemError) as refused:
        over(tif(np.ones((4, 4)), **more), Box(29, 31, 30, 32))
    assert [problem.rule for problem in refused.value.problems] == ["answer-grid"]


@pytest.mark.parametrize("body", [b"no grid at all", tif(np.ones((300, 300)))[:3000]], ids=["text", "cut off"])
def test_what_is_no_grid_is_told(body: bytes, capfd: pytest.CaptureFixture[str]) -> None:
    """By a finding alone: GDAL prints nothing of it."""
    with pytest.raises(ProblemError) as refused:
        over(body, Box(29, 31, 30, 32))
    assert [problem.rule for problem in refused.value.problems] == ["answer-grid"]
    assert capfd.readouterr() == ("", "")


@pytest.mark.parametrize(
    ("more", "rule"), [({"broken_from": 30_000}, "source-broken-off"), ({"most": 50_000}, "source-too-large")]
)
def test_what_stops_the_fetching_is_what_is_told(more: Mapping[str, int], rule: str) -> None:
    """Not that the file is odd: the line broke in the middle of it, or more was needed than is allowed."""
    with pytest.raises(ProblemError) as refused:
        over(tif(np.random.default_rng(2).random((300, 300))), Box(0, 0, 60, 60), **more)
    assert [problem.rule for problem in refused.value.problems] == [rule]


def test_the_library_is_the_one_whose_ways_were_looked_into() -> None:
    """It reads a file object whole and an opener in parts; another version may do otherwise."""
    assert rasterio.__version__.startswith("1.4.")
