"""From raw columns to the fields of a role: which column is which, and every value checked against its field."""

from collections.abc import Callable, Iterable, Mapping
from dataclasses import dataclass
from typing import Final

import pandas as pd
import pyarrow.compute as pc

from loaders.columns import find_fields
from loaders.dates import AMBIGUOUS, ORDERED, SERIAL
from loaders.finding import Fact, accepted, in_cells
from loaders.matching import question_near, question_rivals
from loaders.numbers import COMMA, CURRENCY, PERCENT, PERMILLE
from loaders.options import Options
from loaders.rows import pick
from loaders.values import (
    Read,
    arrow_of,
    as_text,
    by_word,
    read_attribute,
    read_flags,
    read_numbers,
    read_times,
    unmixed,
)
from loaders.vocabulary import Table, Translated, recognise, translate
from loaders.words import fold, words
from model.problem import Problem, Severity
from model.role import Field, Role

GEOMETRY: Final = "geometry"
# The field by which a file speaks our own words already.
_OWN: Final = {"facilities": "service", "walk_network": "walkable", "barriers": "kind", "backdrop": "kind"}


@dataclass(frozen=True, slots=True)
class Named:
    """Raw columns under the names of fields.

    Parameters
    ----------
    fields
        Object columns named as fields, by row.
    sources
        Field → column of the file that it was taken from as it is.
    columns
        Column of the file → what it became.
    spent
        Columns that need not be kept as attributes.
    aside
        Rows that are nothing of this role.
    empty
        Fields that a person wants left empty.
    """

    fields: pd.DataFrame
    sources: Mapping[str, str]
    columns: Mapping[str, str]
    spent: frozenset[str]
    aside: pd.Index
    problems: tuple[Problem, ...] = ()
    vintage: str = ""
    empty: frozenset[str] = frozenset()


def name_fields(frame: pd.DataFrame, role: Role, options: Options, taken: Iterable[str]) -> Named:
    """Return the fields of ``role`` that ``frame`` holds: as mapped by a person, as a declared table says, as named.

    Parameters
    ----------
    taken
        Columns that already mean something else, such as coordinates.
    """
    chosen = {field: column for field, column in options.map.items() if role.field(field) and column in frame.columns}
    empty = frozenset(field for field, column in options.map.items() if not column)
    given = {"service": options.service} if options.service and role.field("service") else {}
    table = None if _speaks_ours(frame, role) else recognise(frame.columns, role.id)
    made = _translate(table, frame, frozenset({*chosen, *given, *empty}))
    reserved = {*taken, *(column for column, fields in made.columns.items() if fields)}
    found = find_fields(frame, role, chosen, reserved)
    aside = {*made.fields, *given, *empty}
    own = {field: column for field, column in found.items() if field not in aside}
    fields = made.fields.assign(**{field: frame[column] for field, column in own.items()}, **given)
    columns = {column: " ".join(parts) for column, parts in made.columns.items()}
    for field, column in own.items():
        columns[column] = f"{columns[column]} {field}" if column in columns else field
    problems = list(made.problems)
    if given and "service" in found and (told := _overruled(frame[found["service"]], options.service)):
        problems.append(told)
    spent = made.spent | set(own.values())
    if table is None:
        settled = {*own, *made.fields, *given, *empty}
        problems.extend(question_rivals(frame.columns, own, taken))
        problems.extend(question_near(frame, role, settled, {*spent, *taken}))
    return Named(fields, own, columns, spent, made.nothing, tuple(problems), made.vintage, empty)


def read_fields(named: Named, role: Role, rows: pd.Index) -> tuple[pd.DataFrame, pd.Index, list[Problem]]:
    """Return typed fields of ``rows``, rows that cannot be used, and all that is wrong with them.

    Numbers are ``float64``, flags nullable ``boolean``, text and times ``str``; what nobody knows is NaN or NA.
    """
    asked = {problem.facts["field"] for problem in named.problems if problem.rule == "field-near"}
    problems = [
        Problem("field-missing", Severity.REFUSE, facts={"field": field.name, "role": role.id})
        for field in role.fields
        if field.needed and field.name not in named.fields and field.name not in asked
    ]
    columns: dict[str, pd.Series] = {}
    aside = rows[:0]
    for field in role.fields:
        if field.name in named.fields:
            cells = pick(named.fields[field.name], rows).rename(named.sources.get(field.name, field.name))
            read, found = _READERS[field.kind](cells, field)
            problems.extend(found)
            if read.isna().all() and not field.needed:
                continue
            columns[field.name] = read
            if field.name == "service":
                aside = rows[columns["service"].isna()]
            elif field.needed:
                problems.extend(_question_blanks(columns[field.name], cells, field))
    return pd.DataFrame(columns, index=rows), aside, problems


def keep_attributes(frame: pd.DataFrame, named: Named, rows: pd.Index, taken: Iterable[str]) -> pd.DataFrame:
    """Return the columns that no field asked for, those without any value left out.

    A column that is called like a field, or like the geometry, gets ``_original`` behind its name.
    """
    away = {*taken, *named.spent}
    names = {*named.fields.columns, *named.empty, GEOMETRY}
    kept: dict[str, pd.Series] = {}
    for name in frame.columns:
        column = read_attribute(pick(frame[name], rows)) if name not in away else None
        if column is None or column.isna().all():
            continue
        while name in names:
            name = f"{name}_original"  # noqa: PLW2901 - the name is what changes
        kept[name] = column
        names.add(name)
    return pd.DataFrame(kept, index=rows)


def _translate(table: Table | None, frame: pd.DataFrame, without: frozenset[str]) -> Translated:
    if table is None:
        return Translated(pd.DataFrame(index=frame.index), {}, frozenset(), frame.index[:0], (), "")
    return translate(table, frame, without=without)


def _speaks_ours(frame: pd.DataFrame, role: Role) -> bool:
    """Tell whether a file already has the telling field of its role, so that no table need translate it."""
    name = _OWN.get(role.id, "")
    field = role.field(name)
    if field is None or name not in frame:
        return False
    return not field.choices or bool(as_text(frame[name].drop_duplicates()).isin(field.choices).any())


def _overruled(cells: pd.Series, service: str) -> Problem | None:
    told = as_text(cells)
    other = cells[told.notna() & (told != service)]
    return in_cells("service-overruled", Severity.REPAIR, other, facts={"service": service}) if len(other) else None


def _question_blanks(read: pd.Series, cells: pd.Series, field: Field) -> list[Problem]:
    missing = read.isna()
    empty = cells[missing].fillna("") if missing.any() else cells.iloc[:0]
    if not len(empty) or not len(read):
        return []
    # Without it the rows cannot be told apart; any other needed field may be unknown here and there.
    severity = Severity.REFUSE if field.unique else Severity.NOTE
    facts = {"field": field.name, "unique": "yes" if field.unique else "no"}
    return [in_cells("value-missing", severity, empty, facts=facts)]


def _as_number(cells: pd.Series, field: Field) -> tuple[pd.Series, list[Problem]]:
    read = unmixed(read_numbers(cells))
    problems = _unread(read, cells, "not-a-number", field)
    bare = int(read.column.notna().sum()) - len(read.told.get(PERCENT, ())) - len(read.told.get(PERMILLE, ()))
    for rule in (COMMA, PERCENT, PERMILLE, CURRENCY):
        if rule in read.told:
            shares: dict[str, Fact] = {"bare": bare} if rule in {PERCENT, PERMILLE} else {}
            problems.append(in_cells(rule, Severity.NOTE, cells.loc[read.told[rule]], facts=shares))
    outside = cells[(read.column < field.minimum) | (read.column > field.maximum)]
    if len(outside):
        facts = {"low": _bound(field.minimum), "high": _bound(field.maximum), "field": field.name}
        problems.append(in_cells("out-of-range", Severity.REFUSE, outside, facts=facts))
    return read.column, problems


def _as_flag(cells: pd.Series, field: Field) -> tuple[pd.Series, list[Problem]]:
    read = read_flags(cells)
    return read.column, _unread(read, cells, "not-a-flag", field)


def _as_time(cells: pd.Series, field: Field) -> tuple[pd.Series, list[Problem]]:
    read = read_times(cells)
    problems = _unread(read, cells, "not-a-time", field)
    for rule, severity in (
        (AMBIGUOUS, Severity.REFUSE if field.needed else Severity.REPAIR),
        (ORDERED, Severity.REPAIR),
        (SERIAL, Severity.REPAIR),
    ):
        if rule in read.told:
            found = cells.loc[read.told[rule]]
            first = read.column.loc[found.index[0]]
            facts = {"field": field.name, "meant": "" if first is None else str(first)}
            problems.append(in_cells(rule, severity, found, facts=facts))
    return read.column.astype("str"), problems


def _as_text(cells: pd.Series, field: Field) -> tuple[pd.Series, list[Problem]]:
    text = as_text(cells).rename(str(cells.name))
    problems: list[Problem] = []
    if field.choices:
        text, problems = _as_choice(text, field)
    if field.unique or field.distinct:
        twice = _twice(text)
        if len(twice):
            rule, severity = ("value-repeated", Severity.REFUSE) if field.unique else ("value-twice", Severity.NOTE)
            problems.append(in_cells(rule, severity, twice, facts={"field": field.name}))
    return text.astype("str"), problems


def _twice(text: pd.Series) -> pd.Series:
    """Return the cells whose value stands more than once."""
    told = text.dropna()
    cells = arrow_of(told)
    # Most columns of ids stand in order, which is seen at once; and to count is quicker than to mark.
    rising = len(told) < 2 or pc.all(pc.less(cells[:-1], cells[1:])).as_py()  # noqa: PLR2004 - a pair
    return told[:0] if rising or len(pc.unique(cells)) == len(told) else told[told.duplicated(keep=False)]


def _as_choice(text: pd.Series, field: Field) -> tuple[pd.Series, list[Problem]]:
    known = {fold(choice): choice for choice in field.choices}
    if field.name == "service":
        known = {**words().services, **known}
    meant = by_word(text, lambda word: known.get(fold(word)))
    problems: list[Problem] = []
    unknown = text[text.notna() & meant.isna()]
    rule = "service-unknown" if field.name == "service" else "not-allowed"
    if len(unknown):
        facts = {**accepted(field.choices), "field": field.name}
        problems.append(in_cells(rule, Severity.REFUSE, unknown, facts=facts, candidates=field.choices))
    translated = text[meant.notna() & (meant != text)]
    if len(translated):
        facts = {"meant": str(meant.loc[translated.index[0]])}
        problems.append(in_cells("value-translated", Severity.NOTE, translated, facts=facts))
    if field.name == "service" and text.isna().any():
        problems.append(in_cells("service-blank", Severity.REPAIR, text[text.isna()].fillna("")))
    return meant, problems


def _unread(read: Read, cells: pd.Series, rule: str, field: Field) -> list[Problem]:
    """Say what could not be read: a needed field stops the file, any other is left blank and counted."""
    problems = []
    if len(read.bad):
        severity = Severity.REFUSE if field.needed else Severity.REPAIR
        problems.append(in_cells(rule, severity, cells.loc[read.bad], facts={"field": field.name}))
    if len(read.unknown):
        problems.append(in_cells("not-finite", Severity.REPAIR, cells.loc[read.unknown], facts={"field": field.name}))
    return problems


def _bound(value: float) -> str:
    return "∞" if value == float("inf") else "-∞" if value == float("-inf") else f"{value:g}"


_READERS: Final[dict[str, Callable[[pd.Series, Field], tuple[pd.Series, list[Problem]]]]] = {
    "text": _as_text,
    "number": _as_number,
    "flag": _as_flag,
    "time": _as_time,
}
