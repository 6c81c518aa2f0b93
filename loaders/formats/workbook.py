"""Looks at a workbook for what its reader conceals: hidden sheets, errors, formulas, and how far cells reach."""

import re
from collections.abc import Callable, Iterator
from dataclasses import dataclass, field
from itertools import chain
from pathlib import PurePosixPath
from typing import IO, Final
from zipfile import ZipFile

from loaders.finding import MOST_PLACES, Fact
from loaders.formats.markup import Attributes, local, parser_of, walk
from model.problem import Place, Problem, ProblemError, Severity

# The name for programs of the sheet that explains a template; it holds no data, whatever a person calls it.
GUIDE: Final = "elmax_guide"
BOOK: Final = "xl/workbook.xml"
_LINKS: Final = "xl/_rels/workbook.xml.rels"
_LETTERS: Final = 26
_PIECE: Final = 1 << 22
_TAIL: Final = 1 << 16
_LONGEST_CELL: Final = 1 << 24  # bytes; a cell holds at most 32,767 characters
# A sheet of a million rows is hundreds of megabytes of markup, so it is searched and not taken apart: what calamine
# takes out of it is the truth, what is found here is only told, or bounds the room that calamine will need.
_CELL: Final = rb"<(?:\w+:)?c(\s[^<>]*[^<>/]|)>\s*"
_END: Final = re.compile(rb"</(?:\w+:)?worksheet\s*>\s*(?:<!--.*)?$", re.DOTALL)
_GUIDE: Final = re.compile(rb"""\bcodeName=["']""" + GUIDE.encode() + rb"""["']""")
_VALUE: Final = re.compile(rb"<(?:\w+:)?(?:v|is|f)[\s>]")
_PLACE: Final = re.compile(rb"""\sr=["']([A-Z]+)([0-9]+)["']""")
_KIND: Final = re.compile(rb"""\st=["'](?!n["'])""")
_FILLED_COLUMN: Final = re.compile(rb"""\sr=["']([A-Z]+)[0-9]+["'][^<>/]*>""")
_FILLED_ROW: Final = re.compile(rb"""\sr=["'][A-Z]+([0-9]+)["'][^<>/]*>""")
_ERROR: Final = re.compile(
    rb"""<(?:\w+:)?c(\s[^<>]*\bt=["']e["'][^<>]*)>.{0,9000}?<(?:\w+:)?v>([^<]{0,20})""", re.DOTALL
)
_FORMULA: Final = re.compile(
    _CELL + rb"<(?:\w+:)?f(?:\s[^<>]*)?(?:(?<=/)>|>[^<]*</(?:\w+:)?f>)\s*(?:<(?:\w+:)?v[^<>]*>([^<]*))?"
)
# As far as a sheet reaches in every program that writes one.
LAST_ROW, LAST_COLUMN = 1_048_576, 16_384
# The reader makes room for every cell between the first and the last (about 60 bytes each).
MOST_CELLS: Final = 8_000_000
_TRUE: Final = {"1", "true", "on"}


@dataclass(frozen=True, slots=True)
class Sheet:
    """One sheet of cells, and the member of the archive that it stands in."""

    name: str
    member: str
    hidden: bool


@dataclass(frozen=True, slots=True)
class Book:
    """The sheets of a workbook.

    Parameters
    ----------
    since_1904
        Whether days count from 1904, not 1900.
    uncalculated
        Whether the file asks that every formula be calculated when it is opened: a program wrote it that
        calculates nothing itself, and a 0 may stand for no value at all.
    """

    sheets: tuple[Sheet, ...]
    since_1904: bool
    uncalculated: bool


@dataclass(slots=True)
class Marks:
    """What stands in one sheet, by row and column counted from 1.

    Parameters
    ----------
    errors, formulas, empty
        How many cells hold an error, a formula, a formula that was never calculated; the first of each with place.
    placeholders
        Cells whose 0 stands for a formula that was never calculated.
    """

    errors: int = 0
    formulas: int = 0
    empty: int = 0
    error_at: list[tuple[int, int, str]] = field(default_factory=list)
    formula_at: list[tuple[int, int, str]] = field(default_factory=list)
    empty_at: list[tuple[int, int, str]] = field(default_factory=list)
    placeholders: set[tuple[int, int]] = field(default_factory=set)


def open_book(archive: ZipFile) -> Book:
    """Return the sheets of the workbook in ``archive``, charts and dialogs left out.

    Raises
    ------
    ProblemError
        ``workbook-broken`` when a part is missing; ``markup-broken``, ``markup-entities``.
    """
    targets: dict[str, str] = {}
    found: list[tuple[str, str, bool]] = []
    flags = {"1904": False, "calculate": False}

    def link(name: str, attributes: Attributes) -> None:
        if local(name) == "Relationship" and attributes.get("Type", "").endswith("/worksheet"):
            target = attributes.get("Target", "")
            path = PurePosixPath(target.lstrip("/")) if target.startswith("/") else PurePosixPath("xl") / target
            targets[attributes.get("Id", "")] = str(path)

    def part(name: str, attributes: Attributes) -> None:
        if local(name) == "sheet":
            ids = [value for key, value in attributes.items() if local(key) == "id" and key != "id"]
            hidden = attributes.get("state", "visible") != "visible"
            found.append((attributes.get("name", ""), ids[0] if ids else "", hidden))
        elif local(name) == "workbookPr":
            flags["1904"] |= attributes.get("date1904", "") in _TRUE
        elif local(name) == "calcPr":
            flags["calculate"] |= attributes.get("fullCalcOnLoad", "") in _TRUE

    _walk(archive, _LINKS, link)
    _walk(archive, BOOK, part)
    sheets = tuple(Sheet(name, targets[link_id], hidden) for name, link_id, hidden in found if link_id in targets)
    return Book(sheets, flags["1904"], flags["calculate"])


def has_rows(archive: ZipFile, sheet: Sheet) -> bool:
    """Tell whether anything stands in a sheet that is no guide to a template of this project."""
    pieces = _pieces(archive, sheet.member)
    first = next(pieces)
    return _GUIDE.search(first) is None and any(_VALUE.search(piece) for piece in chain([first], pieces))


def look(archive: ZipFile, sheet: Sheet, *, uncalculated: bool) -> Marks:
    """Return what stands in ``sheet``, reading it once in pieces and keeping next to nothing.

    Raises
    ------
    ProblemError
        ``sheet-too-wide`` when more room would be needed than any table takes; ``workbook-broken``.
    """
    rows, columns = set[int](), set[int]()
    marks = Marks()
    for piece in _pieces(archive, sheet.member):
        columns |= {_column(letters) for letters in set(_FILLED_COLUMN.findall(piece))}
        # Rows stand in their order, so the last ones tell how far the sheet reaches.
        filled = _FILLED_ROW.findall(piece, max(0, len(piece) - _TAIL)) or _FILLED_ROW.findall(piece)
        rows |= {int(number) for number in filled[:1] + filled[-1:]}
        if b'"e"' in piece or b"'e'" in piece:
            _look_for_errors(piece, marks)
        if b"<f" in piece or b":f" in piece:
            _look_for_formulas(piece, marks, uncalculated=uncalculated)
    if not rows:
        return marks
    last = (max(rows), max(columns))
    cells = last[0] * (last[1] - min(columns) + 1)
    if last[0] > LAST_ROW or last[1] > LAST_COLUMN or cells > MOST_CELLS:
        facts: dict[str, Fact] = {"sheet": sheet.name, "last": place_of(*last), "most": MOST_CELLS}
        raise ProblemError(Problem("sheet-too-wide", Severity.REFUSE, cells, (Place(last[0]),), facts))
    return marks


def place_of(row: int, column: int) -> str:
    """Return how a spreadsheet calls a cell."""
    letters = ""
    while column:
        column, rest = divmod(column - 1, _LETTERS)
        letters = chr(ord("A") + rest) + letters
    return f"{letters}{row}"


def _pieces(archive: ZipFile, member: str) -> Iterator[bytes]:
    """Yield a member in pieces that end between two cells."""
    rest = b""
    with _open(archive, member) as file:
        while chunk := file.read(_PIECE):
            piece = rest + chunk
            cut = max(piece.rfind(b"</c>"), piece.rfind(b"</row>"), piece.rfind(b":c>"), piece.rfind(b":row>"))
            if cut < 0 and len(piece) > _LONGEST_CELL:
                raise ProblemError(Problem("workbook-broken", Severity.REFUSE, facts={"part": member}))
            yield piece[: cut + 1]
            rest = piece[cut + 1 :]
    if not _END.search(rest):
        # calamine would take a sheet that is cut off for one that ends there.
        raise ProblemError(Problem("workbook-broken", Severity.REFUSE, facts={"part": member}))
    yield rest


def _column(letters: bytes) -> int:
    number = 0
    for letter in letters:
        number = number * _LETTERS + letter - ord("A") + 1
    return number


def _at(attributes: bytes) -> tuple[int, int]:
    """Return row and column of a cell; zeros for one that does not say where it is."""
    match = _PLACE.search(attributes)
    return (int(match.group(2)), _column(match.group(1))) if match else (0, 0)


def _look_for_errors(piece: bytes, marks: Marks) -> None:
    for match in _ERROR.finditer(piece):
        marks.errors += 1
        if marks.errors <= MOST_PLACES:
            marks.error_at.append((*_at(match.group(1)), match.group(2).decode("utf-8", "replace")))


def _look_for_formulas(piece: bytes, marks: Marks, *, uncalculated: bool) -> None:
    for match in _FORMULA.finditer(piece):
        place, value = _at(match.group(1)), (match.group(2) or b"").strip()
        marks.formulas += 1
        if marks.formulas <= MOST_PLACES:
            marks.formula_at.append((*place, ""))
        number = _KIND.search(match.group(1)) is None
        placeholder = uncalculated and number and value == b"0"
        if placeholder:
            marks.placeholders.add(place)
        if placeholder or (number and not value):
            marks.empty += 1
            if marks.empty <= MOST_PLACES:
                marks.empty_at.append((*place, value.decode()))


def _open(archive: ZipFile, member: str) -> IO[bytes]:
    try:
        return archive.open(member)
    except KeyError as fault:
        raise ProblemError(Problem("workbook-broken", Severity.REFUSE, facts={"part": member})) from fault


def _walk(archive: ZipFile, member: str, start: Callable[[str, Attributes], None]) -> None:
    with _open(archive, member) as file:
        walk(parser_of(start), file, member)
