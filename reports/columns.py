"""The columns of every table that is taken out: what each holds, and in words of three languages what that means."""

import math
from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from json import dumps
from typing import Final, Literal

from figures.crediting import credited
from figures.method import unit_name
from i18n import Locale
from i18n.locale import bare
from model.age import Age
from model.indicator import Result
from reports.content import Content, Measured, Plain, Row, age_of, titled
from reports.passport import numbered, numbers_of

Kind = Literal["number", "text"]
NUMBER: Final[Kind] = "number"
TEXT: Final[Kind] = "text"
Cell = str | float | int | None


@dataclass(frozen=True, slots=True)
class Column:
    """One column: its name outside, and what stands in it."""

    id: str
    kind: Kind = TEXT


COLUMNS: Final = (
    Column("indicator"),
    Column("title"),
    Column("zone"),
    Column("zone_name"),
    Column("value", NUMBER),
    Column("low", NUMBER),
    Column("high", NUMBER),
    Column("unit"),
    Column("unit_name"),
    Column("persons", NUMBER),
    Column("persons_to_target", NUMBER),
    Column("target", NUMBER),
    Column("evidence"),
    Column("evidence_name"),
    Column("measured_share", NUMBER),
    Column("threshold_m", NUMBER),
    Column("weight"),
    Column("group"),
    Column("profile"),
    Column("vintage"),
    Column("age"),
    Column("reason"),
    Column("reason_name"),
    Column("more"),
    Column("datasets"),
    Column("credit"),
    Column("code"),
)

COUNTED: Final = ("persons", "persons_to_target")  # what is counted beside a value, and blank beside none


def cells(content: Content, say: Locale) -> list[dict[str, Cell]]:
    """Return all rows of a report, a cell for every column, numbers as ``compute`` gives them, unknown as None."""
    return [row for item in content.measured for row in cells_of(item, content, say)]


def cells_of(item: Measured, content: Content, say: Locale) -> list[dict[str, Cell]]:
    """Return the rows of one indicator."""
    result = item.result
    age, beside = age_of(result, content.ages), _beside(result, content, say)
    numbers = numbers_of(item.record) if item.code else {}
    codes = {zone: f"{item.code}.{numbered(number)}" for zone, number in numbers.items()}
    return [_cells(row, {**beside, "code": codes.get(str(row["zone"]), "")}, age, content, say) for row in item.rows]


def _beside(result: Result, content: Content, say: Locale) -> dict[str, Cell]:
    """Return what is the same in every row of an indicator."""
    target = result.indicator.target
    asked = target is not None and result.at_own_reach()
    datasets = result.datasets.values()
    credits_ = dict.fromkeys(credit for one in datasets for credit in content.credits.get(one.id, ()))
    return {
        "title": bare(titled(result, say)),
        "unit_name": bare(unit_name(result.indicator.unit, say)),
        "target": target.value if target is not None and asked else None,
        "threshold_m": _known(result.threshold),
        "profile": result.profile,
        "datasets": "; ".join(sorted({f"{one.id} v{one.version}" for one in datasets})),
        "credit": "; ".join(" ".join(f"{credited(one, say)} {one.address}".split()) for one in credits_),
    }


def _cells(row: Row, beside: Mapping[str, Cell], age: Age | None, content: Content, say: Locale) -> dict[str, Cell]:
    told = bool(row["evidence"]) and row["value"] is not None
    more = row.get("more")
    words: dict[str, Cell] = {
        "zone_name": bare(content.name(str(row["zone"]), say)),
        "evidence_name": say.say(f"evidence-{row['evidence']}") if told else "",
        "age": str(age.state) if age is not None and told else "",
        "reason_name": bare(say.say(f"reason-{row['reason']}")) if row["reason"] else "",
        "more": dumps(more, ensure_ascii=False, allow_nan=False) if more else "",
        "group": str(row.get("group", "")),
    }
    # Nobody of nobody is no number of a share that is not known: it would read as a target that is met.
    blank: dict[str, Cell] = dict.fromkeys(COUNTED) if row["value"] is None else {}
    whole = {**beside, **words, **blank}
    return {one.id: whole[one.id] if one.id in whole else _cell(row[one.id], one.kind) for one in COLUMNS}


def _cell(value: Plain, kind: str) -> Cell:
    """Return what stands in a cell for a value of a row: a text that says nothing is empty, an unknown number None."""
    if isinstance(value, str | int | float):
        return value
    return "" if kind == TEXT else None


def _known(number: float) -> float | int | None:
    if math.isnan(number):
        return None
    return int(number) if number.is_integer() else number


def dictionary(locales: Iterable[Locale]) -> list[Plain]:
    """Return what every column holds, in every language, as plain data."""
    speakers = tuple(locales)
    return [
        {
            "name": column.id,
            "type": column.kind,
            "title": {say.language: title(column, say) for say in speakers},
            "meaning": {say.language: meaning(column, say) for say in speakers},
        }
        for column in COLUMNS
    ]


def title(column: Column, say: Locale) -> str:
    """Return what stands above a column in a person's language."""
    return bare(say.say(f"given-{column.id}"))


def meaning(column: Column, say: Locale) -> str:
    """Return in a sentence what a column holds."""
    return bare(say.say(f"given-meaning-{column.id}"))
