"""A scenario as plain data and as the part of an address, and strictly back."""

import sys
from collections.abc import Mapping, Sequence
from dataclasses import MISSING, Field, asdict, fields
from typing import Any, Final, NoReturn, TypeGuard
from urllib.parse import quote, unquote

from indicators.document import Plain
from model.problem import Problem, ProblemError, Severity
from model.scenario import EDITS, FORMAT, Edit, Line, Pin, Scenario

DO: Final = "do"
VERBS: Final = {kind: verb for verb, kind in EDITS.items()}
NEXT_EDIT, NEXT_FIELD, NEXT_NUMBER = "!", "~", "_"
# What a field must be, by its type: the end of the sentence's id when it is not.
NUMBER, WHOLE, TEXT, FLAG, LINE = "number", "whole", "text", "flag", "line"
KINDS: Final[Mapping[object, str]] = {
    float: NUMBER,
    float | None: NUMBER,
    int: WHOLE,
    str: TEXT,
    bool: FLAG,
    Line: LINE,
}
FEWEST_POINTS: Final = 2
LARGEST: Final = sys.float_info.max


def refuse(rule: str, **facts: str | float) -> NoReturn:
    """Refuse a scenario.

    Raises
    ------
    ProblemError
        Rule ``scenario-<rule>``.
    """
    raise ProblemError(Problem(f"scenario-{rule}", Severity.REFUSE, facts=facts))


def scenario_of(document: Mapping[str, object]) -> Scenario:
    """Return the scenario in a document, or in the result of one; every fault in it is refused.

    Raises
    ------
    ProblemError
        Rules ``scenario-format``, ``-empty``, ``-edit-unknown``, ``-field-…``, ``-base-unfit``.
    """
    inner = document.get("scenario")
    if isinstance(inner, Mapping):
        document = inner
    if document.get("format") != FORMAT:
        refuse("format", found=str(document.get("format", "")), known=FORMAT)
    for name in document:
        if name not in {"format", "edits", "base"}:
            refuse("part-unknown", field=name)
    edits = document.get("edits")
    if not isinstance(edits, list) or not edits:
        refuse("empty")
    return Scenario(tuple(_edit(told, at) for at, told in enumerate(edits, 1)), _pins(document.get("base", [])))


def scenario_document(scenario: Scenario) -> dict[str, Plain]:
    """Return a scenario as the plain data of its file; what an edit does not say is left out."""
    edits: list[Plain] = [{DO: VERBS[type(edit)], **_told(edit)} for edit in scenario.edits]
    base: list[Plain] = [dict(asdict(pin)) for pin in scenario.base]
    return {"format": FORMAT, "edits": edits, **({"base": base} if base else {})}


def link_of(scenario: Scenario) -> str:
    """Return the edits as the part of an address, of letters that no address needs to escape; without the versions."""
    return NEXT_EDIT.join(NEXT_FIELD.join((VERBS[type(edit)], *_written(edit))) for edit in scenario.edits)


def scenario_of_link(text: str) -> Scenario:
    """Return the scenario whose edits an address holds; it is about what is in use.

    Raises
    ------
    ProblemError
        As ``scenario_of``; rule ``scenario-address`` where something is no part of one.
    """
    edits = [_read(part) for part in text.split(NEXT_EDIT) if part]
    return scenario_of({"format": FORMAT, "edits": edits})


def _edit(told: object, at: int) -> Edit:
    if not isinstance(told, Mapping):
        refuse("edit-unknown", edit=at, found=str(told), known=", ".join(EDITS))
    kind = EDITS.get(str(told.get(DO, "")))
    if kind is None:
        refuse("edit-unknown", edit=at, found=str(told.get(DO, "")), known=", ".join(EDITS))
    known = {field.name: field for field in fields(kind)}
    for name in told:
        if name not in known and name != DO:
            refuse("field-unknown", edit=at, field=str(name), known=", ".join(known))
    for name, field in known.items():
        if name not in told and field.default is MISSING:
            refuse("field-missing", edit=at, field=name)
    values: dict[str, Any] = {
        name: _value(told[name], field, at) for name, field in known.items() if name in told and told[name] is not None
    }
    for name in set(known) - set(values):
        if known[name].default is MISSING:
            refuse("field-missing", edit=at, field=name)
    made: Edit = kind(**values)
    return made


def _value(found: object, field: Field[Any], at: int) -> object:
    """Return what a field holds in its own type."""
    kind = KINDS[field.type]
    if kind == NUMBER and _is_number(found):
        return float(found)
    if kind == WHOLE and isinstance(found, int) and _is_number(found) and found > 0:
        return found
    if (kind == TEXT and isinstance(found, str)) or (kind == FLAG and isinstance(found, bool)):
        return found
    if kind == LINE and isinstance(found, list) and len(found) >= FEWEST_POINTS and all(map(_is_point, found)):
        return tuple((float(lon), float(lat)) for lon, lat in found)
    refuse(f"field-{kind}", edit=at, field=field.name, found=str(found))


def _is_number(found: object) -> TypeGuard[int | float]:
    """Tell whether something is a number as this machine holds one: a file's may have any number of digits."""
    return isinstance(found, int | float) and not isinstance(found, bool) and -LARGEST <= found <= LARGEST


def _is_point(found: object) -> bool:
    return isinstance(found, Sequence) and len(found) == FEWEST_POINTS and all(map(_is_number, found))


def _pins(told: object) -> tuple[Pin, ...]:
    rows = told if isinstance(told, list) else [told]
    names = {field.name: field.type for field in fields(Pin)}
    pins = []
    for row in rows:
        if not isinstance(row, Mapping) or {name: type(value) for name, value in row.items()} != names:
            refuse("base-unfit", found=str(row))
        pins.append(Pin(**row))
    return tuple(sorted(pins))


def _told(edit: Edit) -> dict[str, Plain]:
    told: dict[str, Plain] = {}
    for field in fields(edit):
        value = getattr(edit, field.name)
        if value != field.default:
            told[field.name] = [[lon, lat] for lon, lat in value] if KINDS[field.type] == LINE else value
    return told


def _written(edit: Edit) -> list[str]:
    """Return the fields in their order, without the blank ones at the end."""
    written = [_cell(getattr(edit, field.name), field) for field in fields(edit)]
    while written and not written[-1]:
        written.pop()
    return written


def _cell(value: object, field: Field[Any]) -> str:
    if value == field.default:
        return ""
    if isinstance(value, tuple):
        return NEXT_NUMBER.join(_digits(number) for point in value for number in point)
    if isinstance(value, bool):
        return str(int(value))
    return _digits(value) if isinstance(value, int | float) else quote(str(value), safe="").replace(NEXT_FIELD, "%7E")


def _digits(number: float) -> str:
    """Return a number to its last bit, without the plus sign, which an address takes for a blank."""
    return repr(number).replace("+", "")


def _read(part: str) -> dict[str, object]:
    verb, *cells = part.split(NEXT_FIELD)
    kind = EDITS.get(verb)
    if kind is None:
        return {DO: verb}
    known = fields(kind)
    if len(cells) > len(known):
        refuse("address", found=part)
    return {DO: verb} | {field.name: _told_by(cell, field) for cell, field in zip(cells, known, strict=False) if cell}


def _told_by(cell: str, field: Field[Any]) -> object:
    kind = KINDS[field.type]
    try:
        if kind == LINE:
            numbers = [float(number) for number in cell.split(NEXT_NUMBER)]
            return [list(pair) for pair in zip(numbers[::2], numbers[1::2], strict=True)]
        if kind == FLAG:
            return bool(int(cell))
        return int(cell) if kind == WHOLE else float(cell) if kind == NUMBER else unquote(cell)
    except ValueError:
        refuse("address", found=cell)
