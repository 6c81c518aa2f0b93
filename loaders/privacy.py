"""Looks for what belongs to persons before anything is kept: telephone numbers, national ids, addresses, names, homes.

A finding names the column, how many cells, and examples in which only the ends of a value are left: the value itself
stands in no message and no log.
"""

from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from typing import Final

import numpy as np
import pandas as pd
import pyarrow as pa
import pyarrow.compute as pc
import shapely

from loaders.finding import MOST_PLACES, accepted, in_columns, row_number
from loaders.personal_words import personal_words
from loaders.values import latin_digits
from loaders.veil import EMAIL, NATIONAL_ID, PATTERNS, PHONE, masked
from model.problem import Place, Problem, Severity
from model.role import Role

PASSPORT, NAME = "passport", "name"
_DIGIT: Final = "0-9٠-٩۰-۹"
# Nine digits in a row, or an at sign: where neither stands, nothing below can.
_ANY: Final = rf"(?:^|[^{_DIGIT}.,٫])[{_DIGIT}](?:[ \-]?[{_DIGIT}]){{8}}|@"
_LEAST_BYTES: Final = 6
_NINE, _TEN = 9, 10
_ARABIC_LEAD, _PERSIAN_LEAD = 0xD9, 0xDB
# The least numbers of seven and of fourteen digits, and one too long for either.
_SEVEN, _FOURTEEN, _TOO_LONG = 10**6, 10**13, 10**16
_PASSPORT: Final = r"^[ ]*[A-Za-z]{1,2}[ ]?[0-9]{6,9}[ ]*$"
_SEVEN_DIGITS: Final = r"[0-9](?:[^0-9]{0,2}[0-9]){6,14}"
# What looks like the number that is looked for: codes of the same length, of which only some fit, are no such numbers.
_LIKE: Final = {PHONE: r"^[ ]*0[0-9]{10}[ ]*$", NATIONAL_ID: r"(?:^|[^0-9])[0-9]{14}(?:$|[^0-9])"}
_FITTING: Final = {PHONE: 0.8, NATIONAL_ID: 0.5}
# Of the filled cells of a column that is called so, or that holds names.
_MOST: Final = 0.5
_NAMES: Final = 0.3
_SAMPLED: Final = 1000
_MOST_EXAMPLES: Final = 3
# Roles whose rows are places: what they are called, and how they are reached, is public.
_PLACES: Final = frozenset(
    {"facilities", "zones", "places", "walk_network", "barriers", "backdrop", "projects", "figures"}
)
_CONTACTS: Final = frozenset({PHONE, EMAIL})
# Persons in one row: a household. Rows: fewer are no list of homes.
MOST_PERSONS: Final = 5.0
_FEWEST_HOMES: Final = 10
# Decimals of a degree: about 100 m, a block and not a building; about 10 cm, the same place.
_TO_THE_STREET, _TO_THE_HAND = 3, 6


@dataclass(frozen=True, slots=True)
class _Found:
    """Cells of one column that hold personal data of one kind, by row."""

    kind: str
    column: str
    cells: pd.Series

    def problem(self, *, contact: bool, kept: bool) -> Problem:
        """Return what is said of them."""
        rule = "personal-contact" if contact else "personal-accepted" if kept else "personal-data"
        severity = Severity.NOTE if contact or kept else Severity.CHOICE
        first = self.cells.iloc[:MOST_PLACES]
        where = tuple(Place(row_number(row), self.column, masked(str(cell))) for row, cell in first.items())
        examples = " · ".join(dict.fromkeys(str(place.found) for place in where[:_MOST_EXAMPLES]))
        facts = {"kind": self.kind, "examples": examples}
        return Problem(rule, severity, len(self.cells), where, facts)


def scan(frame: pd.DataFrame, role: Role, named: Mapping[str, str], *, kept: bool = False) -> tuple[Problem, ...]:
    """Return what in the cells of a file belongs to persons, a finding for each column and kind.

    Parameters
    ----------
    named
        Column → what it became: coordinates, and the names of what is a place, are not looked at.
    kept
        Whether a person has accepted that it is kept.
    """
    problems = []
    for column in frame.columns:
        meaning = set(named.get(column, "").split())
        if meaning & {"longitude", "latitude", "shape"}:
            continue
        kinds = personal_words().kind_of(column)
        if kinds == NAME and role.id in _PLACES and meaning:
            kinds = ""
        looks = not (role.id in _PLACES and any(field.startswith("name") for field in meaning))
        looks = looks and not personal_words().is_of_place(column)
        for found in _in_column(frame[column], column, kinds, names=looks):
            contact = role.id == "facilities" and found.kind in _CONTACTS
            problems.append(found.problem(contact=contact, kept=kept))
    return tuple(problems)


def scan_homes(fields: pd.DataFrame, shapes: pd.Series | None, *, kept: bool = False) -> tuple[Problem, ...]:
    """Return the finding that residents are told of home by home, where most rows are one household at one building.

    Parameters
    ----------
    fields
        Fields of the role ``residents``.
    shapes
        Geometries in EPSG:4326 of the same rows.
    """
    if shapes is None or "residents" not in fields:
        return ()
    people = fields["residents"].to_numpy(dtype=float)
    there = people > 0
    few = there & (people <= MOST_PERSONS) & (people == np.round(people))
    if "households" in fields:
        households = fields["households"].to_numpy(dtype=float)
        few |= there & (households > 0) & (households <= 1)
    geometries = shapes.to_numpy(dtype=object)
    few &= shapely.get_type_id(geometries) == int(shapely.GeometryType.POINT)
    if few.sum() < _FEWEST_HOMES or few.sum() < there.sum() * _MOST or not _to_the_building(geometries[few]):
        return ()
    rows = fields.index[few]
    rule, severity = ("homes-accepted", Severity.NOTE) if kept else ("personal-homes", Severity.CHOICE)
    where = tuple(Place(row_number(row)) for row in rows[:MOST_PLACES])
    return (Problem(rule, severity, len(rows), where, {"most": MOST_PERSONS}),)


def leave_out(frame: pd.DataFrame, columns: Iterable[str]) -> tuple[pd.DataFrame, tuple[Problem, ...]]:
    """Return ``frame`` without ``columns``, as a person asked, and what is said of it."""
    asked = tuple(dict.fromkeys(columns))
    unknown = [name for name in asked if name not in frame.columns]
    gone = [name for name in asked if name in frame.columns]
    problems = []
    if unknown:
        facts = accepted(map(str, frame.columns))
        where = tuple(Place(column=name) for name in unknown)
        problems.append(Problem("drop-unknown", Severity.REFUSE, len(unknown), where, facts))
    if gone:
        problems.append(in_columns("columns-dropped", Severity.REPAIR, gone))
        frame = frame.drop(columns=gone)
    return frame, tuple(problems)


def _in_column(cells: pd.Series, name: str, kind: str, *, names: bool) -> list[_Found]:
    """Return what is found in one column, whose header speaks of ``kind``."""
    texts = _texts(cells, whole=bool(kind))
    if texts is None:
        return []
    found = _by_header(texts, kind) if kind in {PHONE, NATIONAL_ID, PASSPORT} else []
    found = found or _by_look(texts)
    if not found and (names or kind == NAME):
        found = _by_names(texts, called=kind == NAME)
    return [_Found(kind, name, told) for kind, told in found]


def _texts(cells: pd.Series, *, whole: bool) -> pd.Series | None:
    """Return the cells that are text, or numbers of many digits, as Arrow text; None where there are none."""
    if pd.api.types.is_bool_dtype(cells):
        return None
    if pd.api.types.is_numeric_dtype(cells):
        numbers = cells.dropna()
        large = numbers[(numbers.abs() >= _SEVEN) & (numbers.abs() < _TOO_LONG) & (numbers == numbers.round())]
        if not len(large) or (not whole and not (large.abs() >= _FOURTEEN).any()):
            return None
        return large.astype("int64").astype("str")
    if isinstance(cells.dtype, pd.StringDtype):
        return cells
    told = [str(cell) if isinstance(cell, str | int | float) and not isinstance(cell, bool) else None for cell in cells]
    return pd.Series(told, index=cells.index, dtype="str")


def _by_look(texts: pd.Series) -> list[tuple[str, pd.Series]]:
    """Return the cells in which a number or an address stands, whatever the column is called."""
    cells = pa.array(texts)
    if not len(cells) or not _may_hold(cells):
        return []
    able = texts[_matches(cells, _ANY)]
    if not len(able):
        return []
    plain = _plain(able)
    found = []
    for kind, pattern in PATTERNS.items():
        hits = _matches(plain, pattern)
        like = _matches(plain, _LIKE[kind]) if kind in _LIKE else np.zeros(len(able), dtype=bool)
        alike = int(like.sum())
        if hits.any() and (not alike or int((hits & like).sum()) >= alike * _FITTING[kind]):
            found.append((kind, able[hits]))
    return found


def _by_header(texts: pd.Series, kind: str) -> list[tuple[str, pd.Series]]:
    """Return the cells of a column that is called so, where enough of them look like it."""
    filled = texts.dropna()
    if not len(filled):
        return []
    pattern = {PHONE: _SEVEN_DIGITS, NATIONAL_ID: r"(?:[0-9][ \-]?){13}[0-9]", PASSPORT: _PASSPORT}[kind]
    hits = _matches(_plain(filled), pattern)
    return [(kind, filled[hits])] if hits.any() and hits.sum() >= len(filled) * _NAMES else []


def _by_names(texts: pd.Series, *, called: bool) -> list[tuple[str, pd.Series]]:
    """Return the cells of a column of persons' names: by a sample, or all that are filled where it is called so."""
    if called:
        filled = texts[_matches(pa.array(texts), r"\pL{2}")]
        return [(NAME, filled)] if len(filled) else []
    sample = texts.iloc[:: max(1, len(texts) // _SAMPLED)].dropna()
    hits = np.array([personal_words().is_person(text) for text in sample], dtype=bool)
    if not hits.any() or hits.mean() < _NAMES:
        return []
    filled = sample[hits] if len(sample) == len(texts) else texts.dropna()
    return [(NAME, filled)]


def _matches(cells: "pa.Array | pa.ChunkedArray", pattern: str) -> np.ndarray:
    hits = pc.fill_null(pc.match_substring_regex(cells, pattern=pattern), fill_value=False)
    return np.asarray(hits.to_numpy(zero_copy_only=False), dtype=bool)


def _may_hold(cells: "pa.Array | pa.ChunkedArray") -> bool:
    """Tell whether a column may hold a number of nine digits or an at sign: most hold none, and are seen to at once."""
    if (pc.max(pc.binary_length(cells)).as_py() or 0) < _LEAST_BYTES:
        return False
    return any(_bytes_may(chunk) for chunk in (cells.chunks if isinstance(cells, pa.ChunkedArray) else [cells]))


def _bytes_may(cells: pa.Array) -> bool:
    data = cells.buffers()[2]
    if data is None:
        return False
    written = np.frombuffer(data, dtype=np.uint8)
    # A digit of Arabic or Persian is one of two bytes, the first of which letters have too.
    eastern = ((written[:-1] == _ARABIC_LEAD) & (written[1:] - 0xA0 < _TEN)) | (
        (written[:-1] == _PERSIAN_LEAD) & (written[1:] - 0xB0 < _TEN)
    )
    if eastern.any() or (written == ord("@")).any():
        return True
    # Cells stand end to end here, so that digits of neighbours may run together: then each cell is looked at.
    between = np.flatnonzero(~((written - ord("0") < _TEN) | (written == ord(" ")) | (written == ord("-"))))
    gaps = np.diff(between, prepend=-1, append=len(written))
    return bool((gaps > _NINE).any())


def _plain(texts: pd.Series) -> "pa.Array | pa.ChunkedArray":
    """Return texts with Latin digits."""
    cells = pa.array(texts)
    if not _matches(cells, "[٠-٩۰-۹]").any():
        return cells
    return latin_digits(cells)


def _to_the_building(geometries: np.ndarray) -> bool:
    """Tell whether points are as exact as buildings, and not the middles of the cells of a grid."""
    points = shapely.get_coordinates(geometries)
    exact = (np.abs(points - np.round(points, _TO_THE_STREET)) > 10.0**-_TO_THE_HAND).any(axis=1)
    columns = len(np.unique(np.round(points[:, 0], _TO_THE_HAND)))
    return bool(exact.mean() > _MOST and columns > len(points) * _MOST)
