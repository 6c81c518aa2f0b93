"""Declared tables that turn the columns of known publishers into the fields of a role."""

import tomllib
from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from functools import cache
from pathlib import Path
from typing import Any

import pandas as pd

from loaders.finding import MOST_NAMED, in_rows, row_number
from loaders.values import as_text
from loaders.words import HEADERS, VOCABULARY, is_arabic
from model.problem import Place, Problem, Severity


@dataclass(frozen=True, slots=True)
class Setting:
    """One rule of a table: when all these columns hold one of their values, the field has this value.

    Parameters
    ----------
    value
        Empty text: the row is nothing of this role.
    when
        Values by column; ``*`` is anything but blank.
    assumes
        Id of an assumption that is said again with every import; empty when there is none.
    """

    field: str
    value: str | bool
    when: Mapping[str, tuple[str, ...]]
    assumes: str = ""


@dataclass(frozen=True, slots=True)
class Table:
    """One file of ``data/vocabulary``: how it is recognised, what it copies, what it sets.

    Parameters
    ----------
    guess
        Whether the role may be taken from it when nobody named one.
    recognise
        Sets of columns; a file that has all columns of one set is recognised.
    pair
        Two columns that hold key and value of a tag; empty when there are none.
    required
        Field without which a row is nothing of this role; empty when every row is something.
    by_script
        Column, field for Arabic letters, field for others; empty when there is none.
    newest
        Columns of times, the newest of which dates the data.
    dated
        Column and pattern (one group) that carry the date of the data; empty when there are none.
    """

    id: str
    role: str
    guess: bool
    recognise: tuple[frozenset[str], ...]
    copy: Mapping[str, tuple[str, ...]]
    settings: tuple[Setting, ...] = ()
    pair: tuple[str, ...] = ()
    required: str = ""
    none_rule: str = ""
    name_by: tuple[str, ...] = ()
    by_script: tuple[str, ...] = ()
    newest: tuple[str, ...] = ()
    dated: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class Translated:
    """What a table made of a file.

    Parameters
    ----------
    fields
        Object columns named as fields, None or NaN where nothing is known; the index is the file's.
    columns
        Column of the file → fields that were made from it.
    spent
        Columns that are wholly in the fields and need not be kept as attributes too.
    nothing
        Row numbers that are nothing of this role.
    """

    fields: pd.DataFrame
    columns: Mapping[str, tuple[str, ...]]
    spent: frozenset[str]
    nothing: pd.Index
    problems: tuple[Problem, ...]
    vintage: str


@cache
def tables() -> tuple[Table, ...]:
    """Return every declared table, by file name."""
    return tuple(_read(path) for path in sorted(VOCABULARY.glob("*.toml")) if path.name != HEADERS)


def recognise(columns: Iterable[str], role: str) -> Table | None:
    """Return the table of ``role`` that knows a file with these ``columns``; None when none does."""
    named = frozenset(columns)
    return next((t for t in tables() if t.role == role and any(known <= named for known in t.recognise)), None)


def translate(table: Table, frame: pd.DataFrame, *, without: frozenset[str] = frozenset()) -> Translated:
    """Return the fields that ``table`` makes of ``frame``.

    Parameters
    ----------
    frame
        Object columns as parsed.
    without
        Fields that somebody else fills; the table leaves them alone.
    """
    tags = _Tags(table, frame)
    fields = pd.DataFrame(index=frame.index)
    columns: dict[str, list[str]] = {}
    spent: set[str] = set()
    for field, listed in table.copy.items():
        source = next((name for name in listed if name in frame.columns), None)
        if source is not None and field not in without:
            fields[field] = as_text(frame[source])
            columns.setdefault(source, []).append(field)
            spent.add(source)
    _name_by_script(table, frame, fields, columns, without)
    problems: list[Problem] = []
    for field in dict.fromkeys(setting.field for setting in table.settings if setting.field not in without):
        fields[field], used, assumed = _set(field, table, tags)
        problems.extend(assumed)
        for name in used:
            columns.setdefault(name, []).append(field)
            spent |= {name} & {field}
    nothing = _nothing(table, fields)
    if len(nothing):
        problems.append(_say_nothing(table, tags, nothing))
    listed_fields = {name: tuple(dict.fromkeys(made)) for name, made in columns.items()}
    return Translated(fields, listed_fields, frozenset(spent), nothing, tuple(problems), _vintage(table, frame))


class _Tags:
    """The tags of every row, whether they stand in columns of their own or in a pair of columns."""

    def __init__(self, table: Table, frame: pd.DataFrame) -> None:
        self.frame = frame
        self.pair = table.pair if table.pair and set(table.pair) <= set(frame.columns) else ()
        self.keys = as_text(frame[self.pair[0]]).fillna("").str.lower() if self.pair else None

    def values(self, key: str) -> pd.Series:
        """Return the value of ``key`` in every row, lower case, empty where there is none."""
        if key in self.frame.columns:
            return as_text(self.frame[key]).fillna("").str.lower()
        if self.keys is None:
            return pd.Series("", index=self.frame.index, dtype=object)
        return as_text(self.frame[self.pair[1]]).fillna("").str.lower().where(self.keys == key, "")

    def sources(self, keys: Iterable[str]) -> tuple[str, ...]:
        """Return the columns of the file in which ``keys`` stand."""
        own = tuple(key for key in keys if key in self.frame.columns)
        return own + tuple(self.pair)

    def named(self, rows: pd.Index, name_by: Iterable[str]) -> pd.Series:
        """Return the telling tag of each of ``rows`` as ``key=value``; empty where it has none."""
        named = pd.Series("", index=rows, dtype=object)
        if self.pair:
            key, value = (as_text(self.frame.loc[rows, name]).fillna("") for name in self.pair)
            named = (key + "=" + value).astype(object)
        for name in reversed([name for name in name_by if name in self.frame.columns]):
            values = as_text(self.frame.loc[rows, name]).fillna("").astype(object)
            named = named.where(values == "", f"{name}=" + values)
        return named


def _set(field: str, table: Table, tags: _Tags) -> tuple[pd.Series, tuple[str, ...], list[Problem]]:
    made = pd.Series(None, index=tags.frame.index, dtype=object)
    open_rows = pd.Series(data=True, index=tags.frame.index)
    keys: list[str] = []
    assumed: dict[str, list[int]] = {}
    for setting in (s for s in table.settings if s.field == field):
        hit = open_rows.copy()
        for key, accepted in setting.when.items():
            hit &= _one_of(tags.values(key), accepted)
        if hit.any():
            keys.extend(setting.when)
            made[hit] = setting.value if setting.value != "" else None
            open_rows &= ~hit
            if setting.assumes:
                assumed.setdefault(setting.assumes, []).extend(map(row_number, made.index[hit]))
    problems = [in_rows(f"assumed-{name}", Severity.NOTE, rows) for name, rows in assumed.items()]
    return made, tags.sources(dict.fromkeys(keys)) if keys else (), problems


def _one_of(values: pd.Series, accepted: tuple[str, ...]) -> pd.Series:
    """Tell which values are accepted; several in one cell stand between semicolons, as OpenStreetMap has it."""
    if "*" in accepted:
        return values != ""
    wanted = set(accepted)
    return values.map(lambda text: not wanted.isdisjoint(part.strip() for part in text.split(";"))).astype(bool)


def _name_by_script(
    table: Table,
    frame: pd.DataFrame,
    fields: pd.DataFrame,
    columns: dict[str, list[str]],
    without: frozenset[str],
) -> None:
    """Put a name of no stated language where its letters belong, in rows that have no better one."""
    if not table.by_script or table.by_script[0] not in frame.columns:
        return
    column, arabic, other = table.by_script
    names = as_text(frame[column])
    in_arabic = names.map(is_arabic, na_action="ignore").eq(other=True)
    for field, mine in ((arabic, in_arabic), (other, ~in_arabic)):
        if field not in without:
            given = fields[field] if field in fields else pd.Series(None, index=frame.index, dtype=object)
            fields[field] = given.where(given.notna(), names.where(mine))
            columns.setdefault(column, []).append(field)


def _nothing(table: Table, fields: pd.DataFrame) -> pd.Index:
    if not table.required or table.required not in fields:
        return fields.index[:0]
    return fields.index[fields[table.required].isna()]


def _say_nothing(table: Table, tags: _Tags, rows: pd.Index) -> Problem:
    names = tags.named(rows, table.name_by)
    common = names[names != ""].value_counts().index[:MOST_NAMED]
    where = tuple(Place(row_number(names.index[names == name][0]), found=name) for name in common)
    return Problem(table.none_rule, Severity.REPAIR, len(rows), where, {"names": ", ".join(common)})


def _vintage(table: Table, frame: pd.DataFrame) -> str:
    days: list[str] = []
    for column in table.newest:
        if column in frame.columns:
            days.extend(as_text(frame[column]).dropna().str.extract(r"^(\d{4}-\d{2}-\d{2})")[0].dropna())
    if table.dated and table.dated[0] in frame.columns:
        days.extend(as_text(frame[table.dated[0]]).dropna().str.extract(table.dated[1])[0].dropna())
    return max(days, default="")


def _read(path: Path) -> Table:
    raw: dict[str, Any] = tomllib.loads(path.read_text(encoding="utf-8"))
    script, vintage = raw.get("by_script", {}), raw.get("vintage", {})
    return Table(
        id=path.stem,
        role=raw["role"],
        guess=raw["guess"],
        recognise=tuple(frozenset(columns) for columns in raw["recognise"]),
        copy={field: tuple(listed) for field, listed in raw.get("copy", {}).items()},
        settings=tuple(
            Setting(s["field"], s["value"], {k: tuple(v) for k, v in s["when"].items()}, s.get("assumes", ""))
            for s in raw.get("set", ())
        ),
        pair=tuple(raw.get("pair", ())),
        required=raw.get("required", ""),
        none_rule=raw.get("none_rule", ""),
        name_by=tuple(raw.get("name_by", ())),
        by_script=(script["column"], script["arabic"], script["other"]) if script else (),
        newest=tuple(raw.get("newest", ())),
        dated=(vintage["column"], vintage["pattern"]) if vintage else (),
    )
