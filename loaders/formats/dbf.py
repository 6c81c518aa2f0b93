"""Reads the table of a shapefile, a dBASE file, cell by cell as it stands there.

GDAL passes over rows that are marked as deleted, makes nothing of a number that did not fit, and reads letters as
Latin ones where no encoding is named: three changes without a word. The format is rows of one width; this reads it.
"""

import codecs
import re
import struct
from collections.abc import Callable, Sequence
from contextlib import suppress
from dataclasses import dataclass
from datetime import date
from itertools import chain
from typing import Final

import numpy as np
import pyarrow as pa

from loaders.decode import UTF8, decode, is_known
from loaders.finding import in_columns, in_rows, refuse_width
from loaders.formats.strict_json import LARGEST_SAFE
from loaders.header_names import name_columns
from loaders.mojibake import MENDINGS, mend
from loaders.taken import column
from model.problem import Problem, ProblemError, Severity

_HEAD, _FIELD, _END = 32, 32, 0x0D
_DELETED, _FULL = b"*", b"*"
_NAME, _KIND, _WIDTH, _DECIMALS = slice(0, 11), 11, 16, 17
_LANGUAGE: Final = 29
_CELL: Final = 256
# Code pages by the language byte. Two of them (0x03 and 0x57, "Windows") stand in files of every language.
_LANGUAGES: Final = {
    0x01: "cp437", 0x02: "cp850", 0x64: "cp852", 0x65: "cp866", 0x66: "cp865", 0x6A: "cp737", 0x6B: "cp857",
    0x7D: "windows-1255", 0x7E: "windows-1256", 0xC8: "windows-1250", 0xC9: "windows-1251", 0xCA: "windows-1254",
    0xCB: "windows-1253", 0xCC: "windows-1257", 0x13: "cp932", 0x4D: "cp936", 0x4E: "cp949", 0x4F: "cp950",
    0x7A: "cp936", 0x79: "cp949", 0x78: "cp950", 0x7B: "cp932",
}  # fmt: skip
_CPG: Final = re.compile(r"^(?:ansi|oem|cp|windows|ibm)?[ _-]*(\d{3,5})$", re.IGNORECASE)
_ISO: Final = re.compile(r"^(?:iso[ _-]*)?8859[ _-]*(\d{1,2})$", re.IGNORECASE)
_UTF8_PAGE: Final = "65001"

Value = str | int | float | bool | None


@dataclass(frozen=True, slots=True)
class DbfTable:
    """The rows of a dBASE file.

    Parameters
    ----------
    columns
        Name → cells of every row, deleted ones too.
    deleted
        Places of the rows that are marked as deleted.
    """

    rows: int
    columns: dict[str, list[Value]]
    deleted: frozenset[int]
    encoding: str
    problems: tuple[Problem, ...]

    def kept(self, places: Sequence[int]) -> dict[str, pa.Array]:
        """Return the columns with the rows at ``places``; nothing stands where the table ends earlier."""
        return {
            name: column([cells[place] if place < self.rows else None for place in places])
            for name, cells in self.columns.items()
        }


@dataclass(frozen=True, slots=True)
class _Field:
    name: bytes
    kind: str
    width: int
    decimals: int


@dataclass(frozen=True, slots=True)
class _Decoding:
    """How bytes become text: by their encoding, and turned back where they were read wrongly before."""

    encoding: str
    mending: str = ""

    def text(self, raw: bytes) -> str:
        """Return ``raw`` as text without outer white space."""
        text = raw.decode(self.encoding, "replace").strip()
        return mend(text, self.mending).text if self.mending else text


def read_dbf(data: bytes, encoding: str | None, declared: str) -> DbfTable:
    """Return the rows of the dBASE file ``data``.

    Parameters
    ----------
    encoding
        What a person said that it is written in; None where nobody did.
    declared
        What stands in the ``.cpg`` file beside it; empty where there is none.

    Raises
    ------
    ProblemError
        ``shapefile-broken``; ``columns-too-many``; ``encoding-unsure`` (a choice) and its like.
    """
    try:
        fields, cells = _take_apart(data)
    except (struct.error, ValueError, IndexError) as fault:
        raise ProblemError(Problem("shapefile-broken", Severity.REFUSE, facts={"part": ".dbf"})) from fault
    refuse_width(len(fields))
    texts = [at for at, field in enumerate(fields) if field.kind == "C"]
    decoding, told = _decoding(fields, [cells[f"f{at}"] for at in texts], encoding, _declared(data, declared))
    cut: set[int] = set()
    full: set[int] = set()
    columns: dict[int, list[Value]] = {}
    for at, field in enumerate(fields):
        given = [bytes(cell) for cell in cells[f"f{at}"].tolist()]
        if field.kind == "C":
            columns[at] = [_text(cell, decoding, field.width, place, cut) for place, cell in enumerate(given)]
        elif field.kind in _READERS:
            columns[at] = [_READERS[field.kind](cell) for cell in given]
            full |= {place for place, cell in enumerate(given) if field.kind in "NF" and cell.strip().startswith(_FULL)}
    names, renamed = name_columns([decoding.text(fields[at].name) for at in columns])
    unread = [decoding.text(field.name) for at, field in enumerate(fields) if at not in columns]
    deleted = frozenset(np.flatnonzero(cells["deleted"] == _DELETED).tolist())
    problems = [*told, *renamed]
    problems += [in_columns("column-binary", Severity.REPAIR, unread)] if unread else []
    for rule, severity, places in (
        ("row-deleted", Severity.NOTE, deleted),
        ("number-not-fitting", Severity.REPAIR, full - deleted),
        ("text-cut", Severity.NOTE, cut - deleted),
    ):
        if places:
            problems.append(in_rows(rule, severity, [place + 1 for place in sorted(places)]))
    made = dict(zip(names, columns.values(), strict=True))
    return DbfTable(len(cells), made, deleted, decoding.encoding, tuple(problems))


def _take_apart(data: bytes) -> tuple[list[_Field], np.ndarray]:
    """Return the fields, and the rows as an array of bytes cell by cell."""
    count, start, width = struct.unpack_from("<IHH", data, 4)
    fields = []
    at = _HEAD
    while at + _FIELD <= min(start, len(data)) and data[at] != _END:
        raw = data[at : at + _FIELD]
        kind = chr(raw[_KIND])
        wide = raw[_WIDTH] + (raw[_DECIMALS] * _CELL if kind == "C" else 0)
        fields.append(_Field(raw[_NAME].split(b"\0")[0].strip(), kind, wide, raw[_DECIMALS]))
        at += _FIELD
    used = sum(field.width for field in fields) + 1
    if not fields or used > width:
        raise ValueError
    there = min(count, (len(data) - start) // width)
    # Some programs leave room behind the last field.
    parts = [("deleted", "S1"), *((f"f{n}", f"V{field.width}") for n, field in enumerate(fields))]
    layout = np.dtype([*parts, ("rest", f"V{width - used}")] if used < width else parts)
    return fields, np.frombuffer(data, layout, there, start)


def _declared(data: bytes, cpg: str) -> str:
    """Return the name of the encoding that the files say; empty where they say none that can be trusted."""
    for written in (cpg.strip(), _LANGUAGES.get(data[_LANGUAGE], "")):
        if match := _ISO.match(written):
            named = f"iso-8859-{match.group(1)}"
        elif match := _CPG.match(written):
            named = UTF8 if match.group(1) == _UTF8_PAGE else f"cp{match.group(1)}"
        else:
            named = written.lower()
        for spelled in (named, re.sub(r"[^a-z0-9]", "", named)):
            if spelled and is_known(spelled):
                return codecs.lookup(spelled).name.replace("cp125", "windows-125").replace("iso8859", "iso-8859")
    return ""


def _decoding(
    fields: Sequence[_Field], texts: Sequence[np.ndarray], chosen: str | None, declared: str
) -> tuple[_Decoding, tuple[Problem, ...]]:
    """Return how names and texts are decoded: the person's word, then the files' own, then what the bytes can be."""
    names = b" ".join(field.name for field in fields)
    rows = zip(*(_stripped(cells) for cells in texts), strict=True) if texts else ()
    whole = b"\n".join(chain([names] if not names.isascii() else [], (b" ".join(row) for row in rows)))
    if chosen is not None:
        decoded = decode(whole, chosen)
        mending = chosen.strip().lower()
        return _Decoding(decoded.encoding, mending if mending in MENDINGS else ""), decoded.problems
    if whole.isascii():
        return _Decoding(declared or UTF8), ()
    # UTF-8 is found without a word, and so is what was damaged or misread on its way into it.
    if declared not in {"", UTF8}:
        with suppress(ProblemError):
            decoded = decode(whole, declared)
            return _Decoding(decoded.encoding), decoded.problems
    decoded = decode(whole, None)
    if declared in {"", decoded.encoding}:
        return _Decoding(decoded.encoding), decoded.problems
    told = Problem("encoding-declared-wrong", Severity.NOTE, facts={"encoding": declared})
    return _Decoding(decoded.encoding), (told, *decoded.problems)


def _stripped(cells: np.ndarray) -> list[bytes]:
    """Return texts without padding, and without the part of a letter at which a full cell was cut off."""
    return [_whole(bytes(cell).rstrip(b" \0"), cells.dtype.itemsize) for cell in cells.tolist()]


def _whole(cell: bytes, width: int) -> bytes:
    """Return a cell without the first bytes of a UTF-8 letter that had no room in it."""
    if len(cell) < width or cell.isascii():
        return cell
    try:
        cell.decode(UTF8)
    except UnicodeDecodeError as fault:
        return cell[: fault.start] if fault.reason == "unexpected end of data" else cell
    return cell


def _text(raw: bytes, decoding: _Decoding, width: int, place: int, cut: set[int]) -> str | None:
    cell = raw.rstrip(b" \0")
    if decoding.encoding == UTF8 and (whole := _whole(cell, width)) != cell:
        cut.add(place)
        cell = whole
    return decoding.text(cell) or None


def _number(raw: bytes) -> Value:
    text = raw.strip(b" \0").decode("latin-1")
    if not text or text.startswith("*"):
        return None
    try:
        whole = int(text)
    except ValueError:
        try:
            return float(text)
        except ValueError:
            return text
    return whole if abs(whole) <= LARGEST_SAFE else text


def _flag(raw: bytes) -> Value:
    return {b"T": True, b"Y": True, b"F": False, b"N": False}.get(raw.strip().upper())


def _day(raw: bytes) -> Value:
    text = raw.strip(b" \0").decode("latin-1")
    if not text.strip("0"):
        return None
    try:
        return date(int(text[:4]), int(text[4:6]), int(text[6:])).isoformat()
    except ValueError:
        return text


_READERS: Final[dict[str, Callable[[bytes], Value]]] = {
    "N": _number,
    "F": _number,
    "L": _flag,
    "D": _day,
    "I": lambda raw: int.from_bytes(raw, "little", signed=True),
}
