"""Reads the part of a large grid (GeoTIFF) that lies over a box, and no more of it than that takes."""

import io
import math
from contextlib import suppress
from dataclasses import dataclass
from typing import TYPE_CHECKING, Final

import numpy as np
import rasterio
import rasterio.windows
from numpy.typing import NDArray
from rasterio._err import CPLE_BaseError
from rasterio.abc import FileContainer
from rasterio.errors import NotGeoreferencedWarning, RasterioError

from loaders.answers import distrust
from loaders.remote import Anywhere, RemoteFile
from model.district import Box
from model.problem import ProblemError

if TYPE_CHECKING:
    from _typeshed import WriteableBuffer

_DEGREES: Final = 4326
_MOST_CELLS: Final = 4_000_000
# No file beside it is looked for, and no driver but the one is asked: each would ask for parts of the file.
_SETTINGS: Final = {"GDAL_DISABLE_READDIR_ON_OPEN": "EMPTY_DIR", "GDAL_PAM_ENABLED": "NO"}


@dataclass(frozen=True, slots=True, eq=False)
class Grid:
    """Values of cells, north first, in EPSG:4326.

    Parameters
    ----------
    values
        Rows from north to south, columns from west to east; NaN where nothing is known.
    west, north
        Degrees of the outer corner of the first cell.
    width, height
        Degrees of one cell, both positive.
    """

    values: NDArray[np.float64]
    west: float
    north: float
    width: float
    height: float


def grid_over(file: RemoteFile, box: Box, source: str) -> Grid:
    """Return the cells of the first band of a GeoTIFF whose middles lie in ``box``.

    Where the file says that a value stands for "no data", and where it is no number, the cell is NaN, never zero.

    Parameters
    ----------
    file
        Read in parts; GDAL's own reader of files by address is not used, as it keeps to no limits of ours.
    source
        Id of the publisher, for findings.

    Raises
    ------
    ProblemError
        What reading ``file`` raises; ``answer-grid`` where it is no GeoTIFF in degrees that lies over the box.
    """
    opener = _Opener(file)
    try:
        with (
            rasterio.Env(**_SETTINGS),
            rasterio.open(opener.name, driver="GTiff", opener=opener, sharing=False) as read,
        ):
            grid = _read(read, box)
    except (RasterioError, CPLE_BaseError, NotGeoreferencedWarning, ValueError) as fault:
        raise (file.fault or distrust(source, "answer-grid")) from fault
    if file.fault is not None:
        raise file.fault
    if grid is None or not grid.values.size:
        raise distrust(source, "answer-grid")
    return grid


def _read(read: rasterio.DatasetReader, box: Box) -> Grid | None:
    """Return the cells whose middles lie in ``box``; None where the file is not what was looked for."""
    at = read.transform
    if read.crs is None or read.crs.to_epsg() != _DEGREES or at.b or at.d or at.a <= 0 or at.e >= 0:
        return None
    # The middle of cell n lies at its beginning + n + 1/2.
    first = math.ceil((box.west - at.c) / at.a - 0.5), math.ceil((box.north - at.f) / at.e - 0.5)
    last = math.floor((box.east - at.c) / at.a - 0.5), math.floor((box.south - at.f) / at.e - 0.5)
    left, top = max(first[0], 0), max(first[1], 0)
    width, height = min(last[0], read.width - 1) - left + 1, min(last[1], read.height - 1) - top + 1
    if width <= 0 or height <= 0 or width * height > _MOST_CELLS:
        return None
    cells = read.read(1, window=rasterio.windows.Window(left, top, width, height), masked=True)
    values = np.ma.filled(np.ma.asarray(cells, dtype=np.float64), np.nan)
    values[~np.isfinite(values)] = np.nan
    return Grid(values, at.c + left * at.a, at.f + top * at.e, at.a, -at.e)


class _Opener(FileContainer):  # type: ignore[misc]  # rasterio carries no types
    """Shows GDAL a folder in which the one file lies."""

    def __init__(self, file: RemoteFile) -> None:
        self._file = file
        self.name = f"grid-{id(file)}.tif"  # one name for several at once would be one file

    def open(self, path: str, *_how: object, **_kwds: object) -> "_Handle":
        """Return a reading of its own; several may be open at once."""
        if not self.isfile(path):
            raise FileNotFoundError(path)
        return _Handle(self._file)

    def isfile(self, path: str) -> bool:
        """Tell whether it is the file."""
        return path == self.name

    def isdir(self, path: str) -> bool:
        """Tell whether it is the folder."""
        return path in {"", "."}

    def ls(self, path: str) -> list[str]:
        """Return what lies in the folder."""
        return [self.name] if self.isdir(path) else []

    def mtime(self, _path: str) -> int:
        """Tell no time of change."""
        return 0

    def rm(self, path: str) -> None:
        """Remove nothing."""
        raise PermissionError(path)

    def size(self, path: str) -> int:
        """Return the length of the file in bytes; 0 where it cannot be asked, or is another."""
        with suppress(ProblemError):
            return self._file.length if self.isfile(path) else 0
        return 0


class _Handle(Anywhere):
    """One reading of the file: what goes wrong ends it here, as GDAL would only print it, and stands in ``fault``."""

    def __init__(self, file: RemoteFile) -> None:
        super().__init__()
        self._file = file

    def seek(self, offset: int, whence: int = io.SEEK_SET, /) -> int:
        """Go to a place."""
        end = 0
        with suppress(ProblemError):
            end = self._file.length if whence == io.SEEK_END else 0
        self._at = max(0, offset + {io.SEEK_CUR: self._at, io.SEEK_END: end}.get(whence, 0))
        return self._at

    def readinto(self, buffer: "WriteableBuffer", /) -> int:
        """Fill ``buffer``; nothing where the file cannot be read."""
        room = memoryview(buffer).cast("B")
        data = b""
        with suppress(ProblemError):
            data = self._file.at(self._at, len(room))
        room[: len(data)] = data
        self._at += len(data)
        return len(data)
