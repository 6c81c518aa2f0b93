"""Reads one file by what it is: where the forms of files and their readers meet. Runs in the child process."""

from importlib import import_module
from pathlib import Path
from typing import Final, Protocol, cast

from loaders.progress import Tell, silent
from loaders.recognise import recognise, unknown
from loaders.taken import Taken
from model.problem import ProblemError


class Reader(Protocol):
    """What every ``loaders/formats/<form>.py`` offers as ``read``."""

    def __call__(self, path: Path, *, encoding: str | None, table: str, tell: Tell) -> Taken:
        """Return what the file holds.

        Parameters
        ----------
        path
            A private copy under a name of our own, in a folder where the reader may write.
        encoding
            What a person said that its text is written in; None where nobody did.
        table
            The sheet, layer or member that a person chose; empty where nobody did.

        Raises
        ------
        ProblemError
            When the file is refused as a whole, or a choice is needed before it can be read.
        """


class HeadedReader(Protocol):
    """What a form of ``WITH_HEADER`` offers as ``read``."""

    def __call__(self, path: Path, *, encoding: str | None, table: str, header: int | None, tell: Tell) -> Taken:
        """Return what the file holds, as ``Reader`` does.

        Parameters
        ----------
        header
            Number of the row that a person said names the columns, 0 for none; None where nobody did.
        """


# Form → where its reader is; imported when it is needed, for some take longer to import than others to read a file.
READERS: Final = {
    "csv": "loaders.formats.delimited",
    "xlsx": "loaders.formats.xlsx",
    "geojson": "loaders.formats.geojson",
    "shapefile": "loaders.formats.shapefile",
    "geopackage": "loaders.formats.geopackage",
    "kml": "loaders.formats.kml",
    "parquet": "loaders.formats.parquet",
    "gtfs": "loaders.formats.gtfs",
}


# Tables in whose rows the header has to be found, or is chosen.
WITH_HEADER: Final = frozenset({"csv", "xlsx"})
# Read with GDAL.
WITH_GDAL: Final = frozenset({"shapefile"})


def read(
    path: Path, *, encoding: str | None = None, table: str = "", header: int | None = None, tell: Tell = silent
) -> Taken:
    """Return what the file at ``path`` holds, told by its content.

    Raises
    ------
    ProblemError
        When the file is refused as a whole, or a choice is needed before it can be read.
    """
    form = recognise(path, encoding)
    return read_as(form, path, encoding=encoding, table=table, header=header, tell=tell)


def read_as(form: str, path: Path, *, encoding: str | None, table: str, header: int | None, tell: Tell) -> Taken:
    """Return what the file at ``path`` holds, read as ``form``.

    Raises
    ------
    ProblemError
        When the file is refused as a whole, or a choice is needed before it can be read.
    """
    reader = reader_of(form)
    if form in WITH_HEADER:
        return cast("HeadedReader", reader)(path, encoding=encoding, table=table, header=header, tell=tell)
    return reader(path, encoding=encoding, table=table, tell=tell)


def reader_of(form: str) -> Reader:
    """Return the reader of a form, with whatever it imports."""
    if form not in READERS:
        raise ProblemError(unknown(form))
    return cast("Reader", import_module(READERS[form]).read)
