"""Tells what a file is by what stands in it, never by its name."""

import codecs
from pathlib import Path
from typing import Final

from loaders.formats.zipped import Member, members
from loaders.wide import wide_encoding
from model.problem import Problem, ProblemError, Severity

ACCEPTED: Final = "CSV, XLSX, GeoJSON, Shapefile (ZIP), GeoPackage, KML, Parquet, GTFS (ZIP)"
_HEAD: Final = 65_536

_ZIP: Final = (b"PK\x03\x04", b"PK\x05\x06")
_SQLITE: Final = b"SQLite format 3\x00"
# The application id of a GeoPackage stands at this place of its header.
_APPLICATION: Final = slice(68, 72)
_GEOPACKAGE: Final = (b"GPKG", b"GP10", b"GP11", b"GP12")
_PARQUET: Final = b"PAR1"
# Beginnings of files that are no data, or are data in a form that nobody asked for.
_NEVER: Final = (
    (b"%PDF", "PDF"),
    (b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1", "Microsoft Office 97"),
    (b"7z\xbc\xaf\x27\x1c", "7-Zip"),
    (b"\x1f\x8b", "gzip"),
    (b"BZh", "bzip2"),
    (b"\xfd7zXZ\x00", "xz"),
    (b"\x28\xb5\x2f\xfd", "Zstandard"),
    (b"Rar!", "RAR"),
    (b"PK\x07\x08", "ZIP"),
    (b"\x89PNG", "PNG"),
    (b"\xff\xd8\xff", "JPEG"),
    (b"version https://git-lfs", "Git LFS"),
    (b"\x00\x00\x27\x0a", ".shp"),
)


def recognise(path: Path, encoding: str | None = None) -> str:
    """Return the form of the file at ``path``, a key of ``loaders.read.READERS``.

    Raises
    ------
    ProblemError
        ``format-unknown`` for a form that is not read, with its name; ``file-empty`` when nothing stands in it; what
        ``loaders.formats.zipped`` says of an archive.
    """
    with path.open("rb") as file:
        head = file.read(_HEAD)
    if not head.strip(b"\x00 \t\r\n\xef\xbb\xbf\xff\xfe") and path.stat().st_size <= _HEAD:
        raise ProblemError(Problem("file-empty", Severity.REFUSE))
    if head.startswith(_ZIP):
        return _archive(members(path))
    if head.startswith(_SQLITE):
        if head[_APPLICATION] in _GEOPACKAGE:
            return "geopackage"
        raise ProblemError(unknown("SQLite"))
    if head.startswith(_PARQUET):
        return "parquet"
    for beginning, name in _NEVER:
        if head.startswith(beginning):
            raise ProblemError(unknown(name))
    return _text(head, encoding)


def _text(head: bytes, encoding: str | None) -> str:
    text = _decoded(head, encoding).lstrip()
    if text.startswith("<"):
        return _markup(text.lower())
    if text.startswith(("{", "[", "\x1e")):
        return "geojson"
    if b"\x00" in head and encoding is None and not wide_encoding(head):
        raise ProblemError(unknown("?"))
    return "csv"


def _decoded(head: bytes, encoding: str | None) -> str:
    """Return the beginning as text, good enough to see what kind of text it is."""
    named = encoding or wide_encoding(head) or "utf-8"
    try:
        # The head may end within a letter.
        return codecs.getincrementaldecoder(named.strip().lower())("ignore").decode(head).removeprefix("\ufeff")
    except (LookupError, UnicodeError):
        return head.decode("latin-1")


def _markup(lower: str) -> str:
    if "<kml" in lower:
        return "kml"
    raise ProblemError(unknown("HTML" if "<html" in lower or "<!doctype html" in lower else "XML"))


def _archive(found: tuple[Member, ...]) -> str:
    names = {member.name.lower() for member in found}
    if "xl/workbook.xml" in names:
        return "xlsx"
    if any(name.endswith(".shp") for name in names):
        return "shapefile"
    if any(name.endswith(".kml") for name in names):
        return "kml"
    if "stops.txt" in {name.rpartition("/")[2] for name in names}:
        return "gtfs"
    raise ProblemError(unknown("ZIP"))


def unknown(name: str) -> Problem:
    """Return the refusal of a form that is not read."""
    return Problem("format-unknown", Severity.REFUSE, facts={"format": name, "accepted": ACCEPTED})
