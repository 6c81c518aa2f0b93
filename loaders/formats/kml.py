"""Reads the placemarks of KML and KMZ; nothing that the file links to is ever fetched."""

import re
from collections import Counter
from contextlib import suppress
from dataclasses import dataclass, field
from io import BytesIO
from pathlib import Path, PurePosixPath
from tempfile import TemporaryDirectory
from typing import Final

from shapely.geometry.base import BaseGeometry

from loaders.decode import UTF8, Decoded, decode
from loaders.finding import few, in_rows, refuse_width
from loaders.formats.choosing import choose
from loaders.formats.kml_shapes import SHAPES, Building
from loaders.formats.markup import DEEPEST, Attributes, local, parser_of, walk
from loaders.formats.member_names import is_by_the_way
from loaders.formats.shaping import as_wkb
from loaders.formats.zipped import members, unpack
from loaders.header_names import name_columns
from loaders.progress import Tell, silent
from loaders.taken import Taken, column, row_numbers
from model.problem import Problem, ProblemError, Severity

_DEGREES: Final = "EPSG:4326"  # no KML is in anything else
_ZIP: Final = b"PK"
_MAIN, _SUFFIX = "doc.kml", ".kml"
_DECLARED: Final = re.compile(rb"""<\?xml[^>]*?encoding=["']([A-Za-z0-9._-]+)["']""")
_PLACEMARK, _FOLDER, _EXTENDED = "Placemark", "Folder", "ExtendedData"
_BETWEEN_FOLDERS: Final = " / "
# What a placemark says of itself in text, by the element around it.
_OWN: Final = {
    _PLACEMARK: ("name", "description", "address", "phoneNumber"),
    "TimeStamp": ("when",),
    "TimeSpan": ("begin", "end"),
}
# What holds no row, and is told by its name.
_PASSED_OVER: Final = frozenset(
    {"NetworkLink", "GroundOverlay", "ScreenOverlay", "PhotoOverlay", "Model", "Track", "MultiTrack", "Tour"}
)


@dataclass(slots=True)
class _Place:
    """One placemark: its texts by where they stand and what they are called, and its shape."""

    cells: dict[tuple[str, str], str] = field(default_factory=dict)
    shape: BaseGeometry | None = None
    broken: bool = False


def read(path: Path, *, encoding: str | None = None, table: str = "", tell: Tell = silent) -> Taken:  # noqa: ARG001 - every reader is asked alike
    """Return the placemarks of a KML file, or of the main one in a KMZ, counted from 1.

    Raises
    ------
    ProblemError
        ``markup-broken`` with line and character; ``markup-entities``; ``markup-deep``; ``file-empty``;
        ``columns-too-many``; ``encoding-unsure`` and ``table-unsure`` (choices).
    """
    data, tables, name = _content(path, table)
    decoded = _decoded(data, encoding)
    reading = _Reading()
    parser = parser_of(reading.start, reading.end, reading.characters, encoding="utf-8")
    walk(parser, BytesIO(decoded.text.encode("utf-8", "replace")), name or "KML")
    return _taken(reading, decoded, tables, name)


def _taken(reading: "_Reading", decoded: Decoded, tables: tuple[str, ...], name: str) -> Taken:
    places = dict(enumerate(reading.places, start=1))
    if not places:
        raise ProblemError(reading.passed_over() or Problem("file-empty", Severity.REFUSE))
    broken = [number for number, place in places.items() if place.broken]
    kept = {number: place for number, place in places.items() if not place.broken}
    keys = list(dict.fromkeys(key for place in kept.values() for key in place.cells))
    refuse_width(len(keys))
    names, problems = name_columns([key[1] for key in keys])
    if broken:
        severity = Severity.REPAIR if kept else Severity.REFUSE
        problems.append(in_rows("geometry-broken", severity, broken))
    if told := reading.passed_over():
        problems.append(told)
    return Taken(
        "kml",
        {
            called: column([place.cells.get(key) for place in kept.values()])
            for called, key in zip(names, keys, strict=True)
        },
        row_numbers(list(kept)),
        len(places),
        as_wkb([place.shape for place in kept.values()]),
        encoding=decoded.encoding,
        crs=_DEGREES,
        problems=(*decoded.problems, *problems),
        tables=tables,
        table=name,
    )


def _content(path: Path, wanted: str) -> tuple[bytes, tuple[str, ...], str]:
    """Return the bytes of the KML, and of a KMZ the names of all in it and of the one that was taken."""
    with path.open("rb") as file:
        if file.read(len(_ZIP)) != _ZIP:
            return path.read_bytes(), (), ""
    every = (member for member in members(path) if not is_by_the_way(member.name))
    found = {member.name: member for member in every if member.name.lower().endswith(_SUFFIX)}
    main = tuple(name for name in found if PurePosixPath(name).name.lower() == _MAIN)
    others = tuple(name for name in found if name not in main)
    name = choose(main or others, wanted, told=others if main else ())
    with TemporaryDirectory(dir=path.parent) as folder:
        to = Path(folder) / "main.kml"
        unpack(path, found[name], to)
        return to.read_bytes(), tuple(found), name


def _decoded(data: bytes, chosen: str | None) -> Decoded:
    """Return the text: as a person says, then as the file says; asked where neither can be."""
    declared = _DECLARED.search(data[:200])
    said = declared.group(1).decode().lower() if chosen is None and declared else UTF8
    # UTF-8 is found without a word, and so is what was damaged or misread on its way into it.
    if said != UTF8:
        with suppress(ProblemError):  # what the file says of itself may not be so
            return decode(data, said)
    return decode(data, chosen)


class _Reading:
    """Keeps the place in the file while its elements go by."""

    def __init__(self) -> None:
        self.places: list[_Place] = []
        self._stack: list[str] = []
        self._folders: list[str] = []
        self._text: list[str] = []
        self._called = ""
        self._place: _Place | None = None
        self._building = Building()
        self._passed = Counter[str]()

    def start(self, name: str, attributes: Attributes) -> None:
        """Take note of the beginning of an element."""
        tag = local(name)
        self._stack.append(tag)
        self._text.clear()
        if len(self._stack) > DEEPEST:
            raise ProblemError(Problem("markup-deep", Severity.REFUSE))
        if tag in _PASSED_OVER:
            self._passed[tag] += 1
        elif tag == _FOLDER:
            self._folders.append("")
        elif tag == _PLACEMARK:
            self._place, self._building = _Place(), Building()
        elif tag in {"Data", "SimpleData"}:
            self._called = attributes.get("name", "")
        elif tag in SHAPES and self._place is not None:
            self._building.open(tag, inner="innerBoundaryIs" in self._stack)

    def characters(self, text: str) -> None:
        """Gather text."""
        self._text.append(text)

    def end(self, name: str) -> None:
        """Take what an element held."""
        tag = local(name)
        self._stack.pop()
        text = "".join(self._text).strip()
        self._text.clear()
        around = self._stack[-1] if self._stack else ""
        if tag == _FOLDER:
            self._folders.pop()
        elif tag == "name" and around == _FOLDER:
            self._folders[-1] = text
        elif self._place is None:
            return
        elif tag == _PLACEMARK:
            self._finish(self._place)
        elif tag == "coordinates":
            self._building.coordinates(text)
        elif tag in SHAPES:
            self._building.close()
        else:
            self._take(self._place, tag, around, text)

    def passed_over(self) -> Problem | None:
        """Return what to tell of links, pictures and tracks; None where there are none."""
        if not self._passed:
            return None
        severity = Severity.REPAIR if self.places else Severity.REFUSE
        return Problem("kml-passed-over", severity, self._passed.total(), (), {"names": few(self._passed)})

    def _take(self, place: _Place, tag: str, around: str, text: str) -> None:
        if not text:
            return
        if tag in _OWN.get(around, ()):
            place.cells[("", tag)] = text
        elif tag == "SimpleData" or (tag == "value" and around == "Data"):
            place.cells[("data", self._called)] = text
        elif around == _EXTENDED and tag not in {"Data", "SchemaData"}:
            place.cells[("data", tag)] = text

    def _finish(self, place: _Place) -> None:
        if folders := [name for name in self._folders if name]:
            place.cells[("", "folder")] = _BETWEEN_FOLDERS.join(folders)
        place.shape, place.broken = self._building.shape, self._building.broken
        self.places.append(place)
        self._place = None
