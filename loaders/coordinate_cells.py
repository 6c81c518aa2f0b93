"""Reads where rows are from the cells of a table: two columns, one of pairs or links, or one of shapes as text."""

import re
from collections.abc import Callable, Iterable, Mapping
from contextlib import suppress
from dataclasses import dataclass
from typing import Final

import numpy as np
import pandas as pd
import shapely

from loaders.columns import PARTS, Coordinates
from loaders.degrees import Angle, Fault, read_angle
from loaders.finding import Fact, in_cells, in_rows
from loaders.raw import Raw, there_is
from loaders.systems import EARTH
from loaders.values import Read, as_text, blanks, read_numbers
from loaders.words import DIGITS
from model.problem import Problem, Severity

_SRID = re.compile(r"^\s*SRID\s*=\s*(\d{1,6})\s*;\s*", re.IGNORECASE | re.ASCII)
_HEX: Final = r"\s*(?:[0-9A-Fa-f]{2}){9,}\s*"
_PLUS: Final = "[23456789CFGHJMPQRVWX]"
_CODES: Final = {
    "plus": re.compile(rf"({_PLUS}{{4}}|{_PLUS}{{8}})\+{_PLUS}{{2,3}}(\s.*)?", re.IGNORECASE),
    "mgrs": re.compile(r"\d{1,2}\s?[C-HJ-NP-X]\s?[A-HJ-NP-Z]{2}\s?\d{1,5}\s?\d{1,5}", re.IGNORECASE),
}
_DECIMAL: Final = r"(-?\d+(?:\.\d+)?)"
_LINKS: Final = (
    re.compile(rf"!3d{_DECIMAL}!4d{_DECIMAL}", re.ASCII),
    re.compile(
        rf"[?&](?:q|ll|query|destination|mlat)=(?:loc:)?{_DECIMAL}(?:,|%2C|&mlon=)\s*{_DECIMAL}",
        re.IGNORECASE,
    ),
    re.compile(rf"@{_DECIMAL},{_DECIMAL}", re.ASCII),
)
_PLAIN_PAIR: Final = r"^\s*[(\[]?\s*([-+]?\d+(?:\.\d+)?)\s*[,;\s]\s*([-+]?\d+(?:\.\d+)?)\s*[)\]]?\s*$"
_GROUPED = re.compile(r"[+-]?\d{1,3}(,\d{3})+(\.\d+)?", re.ASCII)
_BRACKETS: Final = "()[]{}"
_BEHIND_LETTER = re.compile(r"(?<=[NSEWnsewشجقغ])\s*[,;/،]?\s*(?=[-+\d٠-٩۰-۹])")
_BEFORE_LETTER = re.compile(r"(?<=[\d٠-٩۰-۹\"'″′°])\s*[,;/،]?\s*(?=[NSEWnsewشجقغ]\s*[\d٠-٩۰-۹])")
_SEPARATORS: Final = (
    *map(re.compile, (r"\s*[;/|]\s*", r"\s*،\s*", r",\s+", r",", r"\s+")),
    _BEHIND_LETTER,
    _BEFORE_LETTER,
)
_PAIR: Final = 2


@dataclass(frozen=True, slots=True)
class Found:
    """Where rows are as their cells say.

    Parameters
    ----------
    raw
        The places as they are written.
    aside
        Rows whose cells cannot be read.
    label
        ``EPSG:n`` that the cells themselves name; empty where they do not.
    free
        Whether nobody says which of two numbers comes first.
    """

    raw: Raw
    aside: pd.Index
    problems: tuple[Problem, ...]
    label: str = ""
    free: bool = False


def read_columns(frame: pd.DataFrame, coordinates: Coordinates) -> Found:
    """Return the points of a column of longitudes and one of latitudes, in numbers or in degrees, minutes, seconds."""
    problems: list[Problem] = []
    aside = frame.index[:0]
    numbers = []
    columns = {axis: _cells(frame, getattr(coordinates, axis)) for axis in ("longitude", "latitude")}
    read = {axis: read_numbers(cells, decimal_comma=True) for axis, cells in columns.items()}
    grouped = _are_thousands(columns, read)
    for axis, cells in columns.items():
        plain = read_numbers(cells) if grouped else read[axis]
        values, bad, found = _read_axis(cells, axis, plain, grouped=grouped)
        numbers.append(values)
        problems.extend(found)
        aside = aside.union(bad)
    points = np.column_stack(numbers)
    points[~there_is(points)] = np.nan
    return Found(Raw(frame.index, points), aside, tuple(problems))


def read_pairs(cells: pd.Series) -> Found:
    """Return the points of one column that holds both numbers, or a link to a map.

    The first number is taken for the first as it stands: what comes first is decided by where the places fall. A link
    and letters for the hemispheres say it themselves, latitude first.
    """
    there = ~blanks(cells)
    text = as_text(cells).astype("str")
    plain = text.str.extract(_PLAIN_PAIR)
    points = plain.to_numpy(dtype=np.float64, na_value=np.nan)
    open_ = there.to_numpy() & ~there_is(points)
    known = np.zeros(len(cells), dtype=np.bool_)
    read = {one: _pair(one) for one in text[open_].unique()}
    for row in np.flatnonzero(open_):
        both, told = read[text.iloc[row]]
        points[row], known[row] = both, told
    bad = cells[there & ~there_is(points)]
    problems = _say_unread(bad)
    if known.any() and (known | ~there_is(points)).all():
        return Found(Raw(cells.index, points[:, ::-1]), bad.index, tuple(problems))
    return Found(Raw(cells.index, points), bad.index, tuple(problems), free=True)


def read_shapes(cells: pd.Series) -> Found:
    """Return the shapes of a column of well-known text or of hexadecimal well-known binary, with or without an SRID."""
    there = ~blanks(cells)
    text = as_text(cells).astype("str")
    srid = text.str.extract(_SRID)[0].astype("Float64").fillna(0).to_numpy(dtype=np.int64)
    body = text.str.replace(_SRID, "", regex=True)
    binary = body.str.fullmatch(_HEX).fillna(value=False).to_numpy(dtype=np.bool_)
    written = body.where(there, None).to_numpy(dtype=object)
    made = np.full(len(cells), None, dtype=object)
    closed = np.zeros(len(cells), dtype=np.bool_)
    with np.errstate(invalid="ignore"):  # a coordinate that is no number is told later
        for rows, reader in ((binary, shapely.from_wkb), (~binary & there.to_numpy(), shapely.from_wkt)):
            made[rows] = _made(written[rows], reader)
            open_ = rows & there.to_numpy() & ~shapely.is_geometry(made)
            made[open_] = _closed(written[open_], reader)
            closed |= open_ & shapely.is_geometry(made)
    srid = np.where(binary, shapely.get_srid(made), srid)
    missing = ~shapely.is_geometry(made)
    bad = cells[there & missing]
    problems = [in_cells("geometry-broken", Severity.REPAIR, bad)] if len(bad) else []
    if closed.any():
        problems.append(in_rows("geometry-unclosed", Severity.REPAIR, cells.index[closed]))
    label, others = _one_srid(np.where(missing, 0, srid))
    if others.any():
        facts: dict[str, Fact] = {"crs": label}
        problems.append(in_cells("srid-other", Severity.REPAIR, cells[others], facts=facts))
    made[others] = None
    return Found(Raw(cells.index, None, made), bad.index.union(cells.index[others]), tuple(problems), label)


def _are_thousands(columns: Mapping[str, pd.Series], read: Mapping[str, Read]) -> bool:
    """Tell whether the commas of both columns part thousands: 770,750 and 3,449,699 are metres and no degrees.

    A lone comma is a decimal mark in a coordinate: it takes a number with two marks, or one that no degree reaches.
    """
    cells = [as_text(columns[axis].loc[found.comma]) for axis, found in read.items()]
    texts = [text.translate(DIGITS) for column in cells for text in column]
    if not texts or not all(_GROUPED.fullmatch(text) for text in texts):
        return False
    return any(
        text.count(",") + text.count(".") > 1 or abs(float(text.replace(",", "."))) > EARTH.east for text in texts
    )


def _read_axis(cells: pd.Series, axis: str, read: Read, *, grouped: bool) -> tuple[np.ndarray, pd.Index, list[Problem]]:
    """Return the numbers of one column, the rows that cannot be read, and what was found."""
    values = read.column.to_numpy(dtype=np.float64, copy=True)
    problems: list[Problem] = []
    if len(read.unknown):
        problems.append(in_cells("not-finite", Severity.REPAIR, cells.loc[read.unknown]))
    if len(read.comma):
        rule = "coordinate-thousands" if grouped else "number-comma"
        problems.append(in_cells(rule, Severity.NOTE, cells.loc[read.comma]))
    if not len(read.bad):
        return values, read.bad, problems
    odd = cells.loc[read.bad]
    angles = as_text(odd).map({text: read_angle(text) for text in as_text(odd).unique()})
    good = angles.map(lambda angle: isinstance(angle, Angle) and angle.axis in {"", axis}).astype(bool)
    values[cells.index.get_indexer(angles.index[good])] = [angle.degrees for angle in angles[good]]
    if good.any():
        first = float(angles[good].iloc[0].degrees)
        problems.append(in_cells("coordinate-angle", Severity.NOTE, odd[good], facts={"degrees": f"{first:.6f}"}))
    letters = angles.map(lambda angle: isinstance(angle, Angle) and angle.axis not in {"", axis}).astype(bool)
    if letters.any():
        most = int(letters.sum()) * 2 > len(cells)
        severity = Severity.CHOICE if most else Severity.REPAIR
        problems.append(in_cells("coordinate-letter", severity, odd[letters], facts={"axis": axis}))
    for fault, rule in ((Fault.SIXTY, "coordinate-sixty"), (Fault.SIGN, "coordinate-sign")):
        if (faulty := angles == fault).any():
            problems.append(in_cells(rule, Severity.REPAIR, odd[faulty]))
    problems.extend(_say_unread(odd[(angles == Fault.UNREAD) | (angles == Fault.RANGE)]))
    return values, odd.index[~good], problems


def _cells(frame: pd.DataFrame, column: str) -> pd.Series:
    """Return a column, or degrees, minutes and seconds that a person declared as three columns with plus signs.

    Nothing stands for none where nothing finer follows; elsewhere a part is missing, and the angle cannot be read.
    """
    if column in frame:
        return frame[column]
    parts = [as_text(frame[name.strip()]) for name in column.split(PARTS)]
    blank = np.ones(len(frame), dtype=np.bool_)
    filled = []
    for part in reversed(parts):
        filled.append(part.where(part.notna(), np.where(blank, "0", "")))
        blank &= part.isna().to_numpy()
    whole = [" : ".join(numbers) for numbers in zip(*reversed(filled), strict=True)]
    return pd.Series(whole, index=frame.index, dtype=object, name=column).where(~blank, None)


def _say_unread(bad: pd.Series) -> list[Problem]:
    """Say which cells cannot be read; codes that stand for a place are called by their name."""
    if not len(bad):
        return []
    text = as_text(bad)
    problems = []
    rest = np.ones(len(bad), dtype=np.bool_)
    for code, pattern in _CODES.items():
        rows = (
            text.map(lambda cell, pattern=pattern: pattern.fullmatch(cell) is not None).to_numpy(dtype=np.bool_) & rest
        )
        rest &= ~rows
        if rows.any():
            problems.append(in_cells("coordinate-code", Severity.REPAIR, bad[rows], facts={"code": code}))
    if rest.any():
        problems.append(in_cells("coordinate-unread", Severity.REPAIR, bad[rest]))
    return problems


def _pair(text: str) -> tuple[tuple[float, float], bool]:
    """Return both numbers of a cell, NaN where it is no pair, and whether it says itself that latitude comes first."""
    for link in _LINKS:
        if match := link.search(text):
            return (float(match.group(1)), float(match.group(2))), True
    for separator in _SEPARATORS:
        halves = [half for half in separator.split(text.strip().strip(_BRACKETS).strip()) if half]
        if len(halves) != _PAIR:
            continue
        first, second = (read_angle(half) for half in halves)
        if isinstance(first, Angle) and isinstance(second, Angle):
            return _ordered(first, second)
        numbers = _numbers(halves)
        if numbers is not None:
            return numbers, False
    return (np.nan, np.nan), False


def _ordered(first: Angle, second: Angle) -> tuple[tuple[float, float], bool]:
    if {first.axis, second.axis} == {"latitude", "longitude"}:
        north, east = (first, second) if first.axis == "latitude" else (second, first)
        return (north.degrees, east.degrees), True
    if first.axis or second.axis:
        return (np.nan, np.nan), False
    return (first.degrees, second.degrees), False


def _numbers(halves: Iterable[str]) -> tuple[float, float] | None:
    read = read_numbers(pd.Series(list(halves), dtype=object), decimal_comma=True)
    first, second = (float(number) for number in read.column)
    return None if len(read.bad) or len(read.unknown) else (first, second)


def _made(written: np.ndarray, reader: Callable[..., np.ndarray]) -> np.ndarray:
    """Return the shapes that ``written`` says, None where it says none; one curve must not stop all others."""
    try:
        return np.asarray(reader(written, on_invalid="ignore"), dtype=object)
    except NotImplementedError:
        made = np.full(len(written), None, dtype=object)
        for place, text in enumerate(written):
            with suppress(NotImplementedError):
                made[place] = reader(text, on_invalid="ignore")
        return made


def _closed(written: np.ndarray, reader: Callable[..., np.ndarray]) -> np.ndarray:
    """Return shapes whose outlines are closed where only that was missing; None where more is wrong."""
    made = np.full(len(written), None, dtype=object)
    for place, text in enumerate(written):
        try:
            made[place] = reader(text, on_invalid="fix")
        except (shapely.errors.GEOSException, NotImplementedError, TypeError, ValueError):
            continue
    return made


def _one_srid(srid: np.ndarray) -> tuple[str, np.ndarray]:
    """Return the system that most shapes name, and the rows that name another one."""
    named = srid > 0
    if not named.any():
        return "", named
    numbers, counts = np.unique(srid[named], return_counts=True)
    most = int(numbers[counts.argmax()])
    return f"EPSG:{most}", named & (srid != most)
