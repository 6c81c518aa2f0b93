"""Tells from its columns and shapes which role a file plays, where nobody says so."""

from typing import Final

import pandas as pd

from loaders.columns import find_coordinates, find_fields
from loaders.matching import is_nearly_told
from loaders.parsed import Parsed
from loaders.template import template_role
from loaders.vocabulary import tables
from model.role import POLYGON, ROLES, Role

TABLE: Final = "table"


def guess_roles(parsed: Parsed) -> tuple[str, ...]:
    """Return the one role that the columns speak for, every possible one when they do not; ``table`` for no role.

    A template decides first, then a table of a known publisher, then the needed fields of a role, then one telling
    column.
    """
    columns = frozenset(parsed.frame.columns)
    taken = template_role(columns)
    if taken:
        return (taken,)
    kinds = (
        {shape.geom_type.removeprefix("Multi") for shape in parsed.shapes.dropna()}
        if parsed.shapes is not None
        else set()
    )
    known = {
        table.role
        for table in tables()
        if table.guess
        and any(names <= columns for names in table.recognise)
        and (not kinds or kinds & set(ROLES[table.role].geometry))
    }
    if len(known) == 1:
        return tuple(known)
    found = {role.id: _needed_in(parsed.frame, role) for role in ROLES.values()}
    whole = {role.id for role in ROLES.values() if found[role.id] and len(found[role.id]) == len(_needed(role))}
    if len(whole) == 1:
        return tuple(whole)
    half = {role.id for role in ROLES.values() if role.telling in found[role.id]}
    if POLYGON in kinds and "zone_id" in found["zones"]:
        half.add("zones")
    if not whole and not half:
        half = {role.id for role in ROLES.values() if is_nearly_told(parsed.frame, role)}
    possible = (*(role for role in ROLES if role in (whole or half)), TABLE)
    return tuple(dict.fromkeys(possible))


def _needed(role: Role) -> set[str]:
    return {field.name for field in role.fields if field.needed} or ({role.telling} if role.telling else set())


def _needed_in(frame: pd.DataFrame, role: Role) -> set[str]:
    """Return the fields that ``role`` needs, or is told by, for which ``frame`` has a column."""
    if not _needed(role):
        return set()
    taken = find_coordinates(frame.columns, {}).columns()
    return _needed(role) & set(find_fields(frame, role, {}, taken))
