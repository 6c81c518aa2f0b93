"""Reads one file by what it is: where the forms of files and their readers meet. Runs in the child process."""

from collections.abc import Callable
from dataclasses import replace
from importlib import import_module
from pathlib import Path
from typing import Final, Protocol, cast

from loaders.formats.choosing import choose
from loaders.formats.zipped import copy_plain, members, unpack
from loaders.progress import Tell, silent
from loaders.recognise import ZIPPED, data_members, recognise
from loaders.taken import Taken


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
    "wkt": "loaders.formats.wkt",
}
# Tables in whose rows the header has to be found, or is chosen.
WITH_HEADER: Final = frozenset({"csv", "xlsx"})
# Read with GDAL.
WITH_GDAL: Final = frozenset({"shapefile"})


def _nothing() -> None:
    """Do nothing."""


def read(
    path: Path,
    *,
    encoding: str | None = None,
    table: str = "",
    header: int | None = None,
    tell: Tell = silent,
    before_gdal: Callable[[], None] = _nothing,
) -> Taken:
    """Return what the file at ``path`` holds, told by its content.

    Parameters
    ----------
    before_gdal
        Called before a form is read with GDAL.

    Raises
    ------
    ProblemError
        When the file is refused as a whole, or a choice is needed before it can be read.
    """
    form = recognise(path, encoding)
    if form == ZIPPED:
        held = {member.name: member for member in data_members(members(path))}
        several = len(held) > 1
        # What is chosen of one that stands alone may be a table within it.
        chosen = choose(tuple(held), table if several or table in held else "")
        member = path.with_name("member")
        unpack(path, held[chosen], member)
        inner = "" if several or table == chosen else table
        # Nothing packed is in it, so this comes to an end.
        taken = read(member, encoding=encoding, table=inner, header=header, tell=tell, before_gdal=before_gdal)
        return replace(taken, tables=tuple(held), table=chosen) if several else taken
    if form == "xlsx":
        plain = path.with_name("plain")
        copy_plain(path, members(path), plain)
        path = plain
    if form in WITH_GDAL:
        before_gdal()
    reader = cast("Reader", import_module(READERS[form]).read)
    if form in WITH_HEADER:
        return cast("HeadedReader", reader)(path, encoding=encoding, table=table, header=header, tell=tell)
    return reader(path, encoding=encoding, table=table, tell=tell)
