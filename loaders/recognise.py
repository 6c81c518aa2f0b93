"""Tells what a file is by what stands in it, never by its name."""

import codecs
import re
from collections.abc import Sequence
from pathlib import Path
from typing import Final

from loaders.formats.member_names import is_by_the_way
from loaders.formats.zipped import Member, begins_with, members, refuse_nested
from loaders.wide import wide_encoding
from model.problem import Place, Problem, ProblemError, Severity

ACCEPTED: Final = "CSV, XLSX, GeoJSON, Shapefile (ZIP), GeoPackage, KML, Parquet, GTFS (ZIP), WKT"
# An archive of one file that is read, or of several of which one is chosen.
ZIPPED: Final = "zipped"
_HEAD: Final = 65_536

_ZIP: Final = (b"PK\x03\x04", b"PK\x05\x06")
_SQLITE: Final = b"SQLite format 3\x00"
# The application id of a GeoPackage stands at this place of its header.
_APPLICATION: Final = slice(68, 72)
_GEOPACKAGE: Final = (b"GPKG", b"GP10", b"GP11")
# Older ones bear no id, but their first page names this table.
_CONTENTS: Final = b"gpkg_contents"
_PARQUET: Final = b"PAR1"
_LFS: Final = b"version https://git-lfs"
# Beginnings of files that hold data in a form that is not read.
_ELSEWHERE: Final = (
    (b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1", "Microsoft Office 97"),
    (b"\x00\x00\x27\x0a", "Shapefile (.shp)"),
    (b"\x1f\x8b", "gzip"),
    (b"7z\xbc\xaf\x27\x1c", "7-Zip"),
    (b"BZh", "bzip2"),
    (b"\xfd7zXZ\x00", "xz"),
    (b"\x28\xb5\x2f\xfd", "Zstandard"),
    (b"Rar!", "RAR"),
    (b"PK\x07\x08", "ZIP"),
    (b"ARROW1", "Arrow"),
    (b"fgb\x03", "FlatGeobuf"),
)
# First bytes of dBASE tables, by the versions of the programs that write them.
_DBASE: Final = frozenset(b"\x02\x03\x04\x30\x31\x32\x43\x63\x83\x8b\x8e\xcb\xf5\xfb")
_DBASE_START, _DBASE_UNUSED, _DBASE_FIELD = slice(8, 10), slice(12, 14), 32
# Beginnings of files that are no data.
_NEVER: Final = ((b"%PDF", "PDF"), (b"\x89PNG", "PNG"), (b"\xff\xd8\xff", "JPEG"), (b"GIF8", "GIF"))

_TOPOLOGY: Final = re.compile(r'"type"\s*:\s*"Topology"')
_ESRI: Final = re.compile(r'"geometryType"\s*:\s*"esriGeometry|"spatialReference"\s*:\s*\{\s*"(?:latestW|w)kid"')
_FEATURES: Final = re.compile(r'"type"\s*:\s*"Feature(?:Collection)?"')
_SHAPE: Final = re.compile(
    r"(?:SRID=\d+;\s*)?(?:(?:MULTI)?(?:POINT|LINESTRING|POLYGON)|GEOMETRYCOLLECTION)\s*(?:ZM|Z|M)?\s*(?:\(\s*[-+.\d(E]|EMPTY)",
    re.IGNORECASE,
)

# What a member is called that holds rows; asked only where an archive holds several.
_DATA: Final = (
    *(".csv", ".tsv", ".tab", ".txt", ".json", ".geojson", ".geojsonl", ".ndjson"),
    *(".kml", ".gpkg", ".parquet"),
)
_TYPES, _WORKBOOK, _BINARY_WORKBOOK, _MACROS = "[content_types].xml", "xl/workbook.xml", "xl/workbook.bin", "vbaproject"
_OFFICE: Final = (("xl/", "Microsoft Excel"), ("word/", "DOCX"), ("ppt/", "PPTX"))
_OPEN_DOCUMENTS: Final = {
    b"application/vnd.oasis.opendocument.spreadsheet": "ODS",
    b"application/vnd.oasis.opendocument.text": "ODT",
    b"application/vnd.oasis.opendocument.presentation": "ODP",
}
_MIME: Final = "mimetype"


def recognise(path: Path, encoding: str | None = None) -> str:
    """Return the form of the file at ``path``: a key of ``loaders.read.READERS``, or ``ZIPPED``.

    Raises
    ------
    ProblemError
        ``format-not-read`` for a form that holds data but is not read, with its name; ``format-unknown`` for what is
        no data; ``text-zero-bytes``; ``lfs-pointer``; ``workbook-macros``; ``file-empty`` when nothing stands in it;
        what ``loaders.formats.zipped`` says of an archive.
    """
    with path.open("rb") as file:
        head = file.read(_HEAD)
    if not head.strip(b"\x00 \t\r\n\xef\xbb\xbf\xff\xfe") and path.stat().st_size <= _HEAD:
        raise ProblemError(Problem("file-empty", Severity.REFUSE))
    if head.startswith(_ZIP):
        return _archive(path)
    if head.startswith(_SQLITE):
        return _database(head)
    if head.startswith(_PARQUET):
        return "parquet"
    _refuse_others(head)
    return _text(head, encoding)


def data_members(found: Sequence[Member]) -> tuple[Member, ...]:
    """Return the members of an archive that may hold rows: the only one there is, else those that are called so."""
    told = tuple(member for member in found if not is_by_the_way(member.name))
    return told if len(told) == 1 else tuple(m for m in told if m.name.lower().endswith(_DATA))


def _database(head: bytes) -> str:
    if head[_APPLICATION] in _GEOPACKAGE or _CONTENTS in head:
        return "geopackage"
    raise ProblemError(_not_read("SQLite"))


def _refuse_others(head: bytes) -> None:
    if head.startswith(_LFS):
        raise ProblemError(Problem("lfs-pointer", Severity.REFUSE))
    for beginning, name in _ELSEWHERE:
        if head.startswith(beginning):
            raise ProblemError(_not_read(name))
    if _is_dbase(head):
        raise ProblemError(_not_read("dBASE (.dbf)"))
    for beginning, name in _NEVER:
        if head.startswith(beginning):
            raise ProblemError(_unknown(name))


def _is_dbase(head: bytes) -> bool:
    """Tell whether a file begins as a dBASE table: its version, and fields of one width up to the mark of their end."""
    start = int.from_bytes(head[_DBASE_START], "little")
    ends = head[2 * _DBASE_FIELD : start : _DBASE_FIELD]
    return head[0] in _DBASE and not any(head[_DBASE_UNUSED]) and b"\r" in ends


def _text(head: bytes, encoding: str | None) -> str:
    text = _decoded(head, encoding).lstrip()
    if text.startswith("<"):
        return _markup(text.lower())
    # A record separator begins each line of a text sequence (RFC 8142).
    if text.startswith(("{", "[", "\x1e")):
        return _json(text)
    if b"\x00" in head and encoding is None and not wide_encoding(head):
        raise ProblemError(zero_bytes(head.decode("latin-1")))
    return "wkt" if _SHAPE.match(text) else "csv"


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
    raise ProblemError(_unknown("HTML" if "<html" in lower or "<!doctype html" in lower else "XML"))


def _json(text: str) -> str:
    if not _FEATURES.search(text):
        for pattern, name in ((_TOPOLOGY, "TopoJSON"), (_ESRI, "Esri JSON")):
            if pattern.search(text):
                raise ProblemError(_not_read(name))
    return "geojson"


def _archive(path: Path) -> str:
    found = members(path)
    by_name = {member.name.replace("\\", "/").lower(): member for member in found}
    if _TYPES in by_name:
        return _office(path, by_name)
    if _MIME in by_name:
        written = begins_with(path, by_name[_MIME], max(map(len, _OPEN_DOCUMENTS)))
        raise ProblemError(_not_read(_OPEN_DOCUMENTS.get(written.strip(), "ZIP")))
    refuse_nested(path, found)
    names = [name for name in by_name if not is_by_the_way(name)]
    if any(name.endswith(".shp") for name in names):
        return "shapefile"
    if "stops.txt" in {name.rpartition("/")[2] for name in names}:
        return "gtfs"
    if any(name.endswith(".kml") for name in names) and not any(name.endswith(".csv") for name in names):
        return "kml"
    if data_members(found):
        return ZIPPED
    raise ProblemError(_not_read("ZIP"))


def _office(path: Path, by_name: dict[str, Member]) -> str:
    if any(_MACROS in name for name in by_name) or b"macroEnabled" in begins_with(path, by_name[_TYPES], _HEAD):
        raise ProblemError(Problem("workbook-macros", Severity.REFUSE))
    if _WORKBOOK in by_name:
        return "xlsx"
    if _BINARY_WORKBOOK in by_name:
        raise ProblemError(_not_read("XLSB"))
    known = (name for folder, name in _OFFICE if any(member.startswith(folder) for member in by_name))
    raise ProblemError(_not_read(next(known, "Microsoft Office")))


def zero_bytes(text: str) -> Problem:
    """Return the finding that zero bytes (NUL) stand in ``text``, with the first of them."""
    at = text.index("\x00")
    where = (Place(text.count("\n", 0, at) + 1),)
    return Problem(
        "text-zero-bytes", Severity.REFUSE, text.count("\x00"), where, {"character": at + 1, "accepted": ACCEPTED}
    )


def _unknown(name: str) -> Problem:
    return Problem("format-unknown", Severity.REFUSE, facts={"format": name, "accepted": ACCEPTED})


def _not_read(name: str) -> Problem:
    return Problem("format-not-read", Severity.REFUSE, facts={"format": name, "accepted": ACCEPTED})
