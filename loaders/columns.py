"""Finds which column of a file is which field: by a person's word, by the field's own name, by a declared word."""

from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from typing import Final

import pandas as pd

from loaders.finding import accepted
from loaders.values import as_text
from loaders.words import fold, header_forms, is_arabic, words
from model.problem import Place, Problem, Severity
from model.role import Role

COORDINATES: Final = ("longitude", "latitude", "shape", "pair")
# Between columns that together hold degrees, minutes and seconds: --map "latitude=lat_d + lat_m + lat_s".
PARTS: Final = "+"
_AXES: Final = ("longitude", "latitude")
_MOST_PARTS: Final = 3
_NAMES: Final = (
    *("name", "title", "facility_name", "place_name", "site_name", "school_name", "hospital_name", "project_name"),
    *("poi_name", "stop_name", "street_name", "road_name", "official_name", "이름", "명칭", "시설명", "사업명"),
)


@dataclass(frozen=True, slots=True)
class Coordinates:
    """The columns of a table that say where its rows are; empty where there is none."""

    longitude: str = ""
    latitude: str = ""
    shape: str = ""
    pair: str = ""

    def columns(self) -> dict[str, str]:
        """Return column → what it says, for those that are used."""
        if self.shape:
            return {self.shape: "shape"}
        if self.longitude and self.latitude:
            said = ((self.longitude, "longitude"), (self.latitude, "latitude"))
            return {part.strip(): axis for column, axis in said for part in _parts(column)}
        return {self.pair: "pair"} if self.pair else {}


def find_coordinates(columns: Iterable[str], chosen: Mapping[str, str]) -> Coordinates:
    """Return the coordinate columns: a pair of columns, else a column of shapes as text, else one of both numbers."""
    listed = list(columns)
    found = {
        name: chosen[name] if name in chosen else _first(listed, words().coordinates[name]) for name in COORDINATES
    }
    pair = bool(found["longitude"] and found["latitude"])
    if pair and "shape" not in chosen:
        found["shape"] = ""
    if chosen.get("pair"):
        found = dict.fromkeys(COORDINATES, "") | {"pair": chosen["pair"]}
    return Coordinates(found["longitude"], found["latitude"], found["shape"], found["pair"])


def find_fields(frame: pd.DataFrame, role: Role, chosen: Mapping[str, str], taken: Iterable[str]) -> dict[str, str]:
    """Return field → column for every field of ``role`` that ``frame`` has.

    Parameters
    ----------
    chosen
        What a person mapped; it goes before everything and may use a column twice.
    taken
        Columns that already mean something else.
    """
    found = {field.name: chosen[field.name] for field in role.fields if field.name in chosen}
    spent = {*taken, *found.values()}
    for exact in (True, False):
        for field in role.fields:
            if field.name in found:
                continue
            known = known_headers(field.name)
            column = _first((c for c in frame.columns if c not in spent), known[:1] if exact else known)
            if column:
                found[field.name] = column
                spent.add(column)
    named = _find_name(frame, role, found, spent)
    return {**found, **named}


def question_map(columns: Iterable[str], role: Role, chosen: Mapping[str, str]) -> list[Problem]:
    """Return what is wrong with a person's own mapping: fields that the role has not, columns that the file has not."""
    listed = list(columns)
    known = (*(field.name for field in role.fields), *COORDINATES)
    problems = []
    for name, column in chosen.items():
        if name not in known:
            facts = {"field": name, "role": role.id, **accepted(known)}
            problems.append(Problem("field-unknown", Severity.REFUSE, 1, (), facts, known))
        elif column and any(part not in listed for part in _declared(name, column, listed)):
            facts = {"field": name, **accepted(listed)}
            problems.append(Problem("column-missing", Severity.REFUSE, 1, (Place(column=column),), facts))
    return problems


def known_headers(field: str) -> tuple[str, ...]:
    """Return the declared headers of a field or coordinate, its own name first."""
    return words().fields.get(field) or words().coordinates.get(field) or (fold(field),)


def _declared(name: str, column: str, listed: Iterable[str]) -> tuple[str, ...]:
    """Return the columns that ``name`` is to be made of."""
    if name not in _AXES or column in listed:
        return (column,)
    return tuple(part.strip() for part in _parts(column))


def _parts(column: str) -> tuple[str, ...]:
    return tuple(column.split(PARTS)) if column.count(PARTS) == _MOST_PARTS - 1 else (column,)


def _first(columns: Iterable[str], known: tuple[str, ...]) -> str:
    """Return the column whose folded name comes first in ``known``; empty when none does."""
    folded: dict[str, str] = {}
    for column in columns:
        for form in header_forms(column):
            folded.setdefault(form, column)
    return next((folded[word] for word in known if word in folded), "")


def _find_name(frame: pd.DataFrame, role: Role, found: Mapping[str, str], spent: Iterable[str]) -> dict[str, str]:
    """Return where a column that is only called "name" belongs, by the letters of most of its cells."""
    if role.field("name_ar") is None:
        return {}
    taken = set(spent)
    column = _first((c for c in frame.columns if c not in taken), _NAMES)
    if not column:
        return {}
    cells = as_text(frame[column]).dropna()
    arabic = sum(is_arabic(cell) for cell in cells)
    field = "name_ar" if arabic * 2 > len(cells) else "name_en"
    return {} if field in found else {field: column}
