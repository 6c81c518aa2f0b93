"""Judges a parsed file against the role that it is to play: every finding gathered, then spoken once."""

from dataclasses import dataclass, field, replace
from typing import Final

import pandas as pd
from geopandas.geodataframe import GeoDataFrame
from geopandas.geoseries import GeoSeries

from loaders.aside import gathered, reasons
from loaders.candidates import Candidate
from loaders.columns import COORDINATES, Coordinates, find_coordinates, find_fields, question_map
from loaders.distance import Ask, no_streets
from loaders.fields import GEOMETRY, Named, keep_attributes, name_fields, read_fields
from loaders.finding import accepted, in_columns
from loaders.formats.wkt import TEXT_COLUMN
from loaders.matching import is_nearly_told
from loaders.observing import question_observations
from loaders.options import Options
from loaders.parsed import Parsed
from loaders.place import Placed, place
from loaders.privacy import leave_out, scan, scan_homes
from loaders.repairs import Repair
from loaders.rows import pick, without
from loaders.sense import question_sense
from loaders.shapes import fit_shapes
from loaders.systems import DEGREES
from loaders.template import template_role
from loaders.veil import veil
from loaders.vocabulary import tables
from loaders.zones_in_use import AskZones, no_zones
from model.district import Box
from model.problem import Problem, ProblemError, Severity
from model.role import POLYGON, ROLES, Role

OBSERVATIONS: Final = "observations"
TABLE: Final = "table"
STOPPING: Final = (Severity.CHOICE, Severity.REFUSE)


@dataclass(frozen=True, slots=True)
class Checked:
    """What a check made of a file.

    Parameters
    ----------
    role
        Empty when nobody named one and none could be told.
    frame
        Fields of the role, then attributes, then the geometry in EPSG:4326 where there is one.
        Empty when the problems stop the file.
    columns
        Column of the file → what it became: a field, several between spaces, or a coordinate.
    aside
        The rules for which a row was set aside, by row number.
    candidates
        What the coordinates may be, the likeliest first, so that a map can show each; empty where nobody is asked.
    repairs
        Outlines before and after their repair, the largest change first, so that a map can show both.
    """

    role: str
    crs: str
    frame: pd.DataFrame
    columns: dict[str, str]
    problems: tuple[Problem, ...]
    vintage: str = ""
    aside: pd.Series = field(default_factory=lambda: gathered(()))
    candidates: tuple[Candidate, ...] = ()
    repairs: tuple[Repair, ...] = ()


def check(
    parsed: Parsed, options: Options, region: Box, streets: Ask = no_streets, zones: AskZones = no_zones
) -> Checked:
    """Return the frame that ``parsed`` makes for its role, with everything that was found on the way.

    Parameters
    ----------
    options
        What a person chose; the role is taken from the columns when it is not among it.
    region
        Where data may plausibly fall, in degrees (EPSG:4326).
    streets
        Gives the streets in use, against which places are held; asked only for a role that has places.
    zones
        Gives the zones in use, by which observations are named; asked only where something could name one.
    """
    left, told = leave_out(parsed.frame, options.drop)
    checked = _check(replace(parsed, frame=left, problems=(*parsed.problems, *told)), options, region, streets, zones)
    return replace(checked, problems=veil(checked.problems))


def _check(parsed: Parsed, options: Options, region: Box, streets: Ask, zones: AskZones) -> Checked:
    asked = options.role or ("facilities" if options.service else "")
    guessed = (asked,) if asked else guess_roles(parsed)
    if len(guessed) != 1:
        choice = Problem(
            "role-unsure", Severity.CHOICE, 1, (), {"names": ", ".join(guessed), "option": guessed[0]}, guessed
        )
        return Checked("", parsed.crs, pd.DataFrame(), {}, (*parsed.problems, choice))
    role = ROLES[guessed[0]]
    if role.id == TABLE and not asked:
        parsed = replace(parsed, problems=(*parsed.problems, _kept_as_table()))
    wrong = question_map(parsed.frame.columns, role, options.map)
    if wrong:
        return Checked(role.id, parsed.crs, pd.DataFrame(), {}, (*parsed.problems, *wrong))
    parsed = _as_text(parsed, role, options)
    coordinates = _coordinates(parsed, options)
    try:
        placed = place(parsed, coordinates, options, region, home=role.id == "residents")
    except ProblemError as fault:
        return Checked(role.id, parsed.crs, pd.DataFrame(), {}, (*parsed.problems, *fault.problems))
    return _judge(parsed, role, options, placed, coordinates, streets, zones)


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


def _kept_as_table() -> Problem:
    others = tuple(role for role in ROLES if role != TABLE)
    return Problem("role-table", Severity.NOTE, facts=accepted(others), candidates=others)


def _as_text(parsed: Parsed, role: Role, options: Options) -> Parsed:
    """Return a text of shapes that are no degrees as the text alone, where it plays no part and nothing places it.

    Which system they are in would have to be asked of whoever only wants to keep them; on a map they never come.
    """
    if parsed.format != "wkt" or role.rival or options.crs or TEXT_COLUMN not in parsed.frame:
        return parsed
    told = Problem("shapes-unplaced", Severity.NOTE, len(parsed.frame))
    return replace(parsed, shapes=None, problems=(*parsed.problems, told))


def _coordinates(parsed: Parsed, options: Options) -> Coordinates:
    if parsed.shapes is not None:
        return Coordinates()
    chosen = {name: column for name, column in options.map.items() if name in COORDINATES}
    return find_coordinates(parsed.frame.columns, chosen)


def _judge(
    parsed: Parsed,
    role: Role,
    options: Options,
    placed: Placed,
    coordinates: Coordinates,
    streets: Ask,
    zones: AskZones,
) -> Checked:
    named = name_fields(parsed.frame, role, options, coordinates.columns())
    rows = without(without(parsed.frame.index, named.aside), placed.aside)
    fields, blank, found = read_fields(named, role, rows)
    rows = without(rows, blank)
    gone = [reasons(named.aside, named.problems), reasons(placed.aside, placed.problems), reasons(blank, found)]
    problems = [*parsed.problems, *placed.problems, *named.problems, *found]
    shapes, repairs = None, tuple[Repair, ...]()
    if placed.shapes is not None and (role.geometry_needed or placed.shapes.notna().any()):
        turned = parsed.format == "geojson"
        here = pick(placed.shapes, rows)
        fitted = fit_shapes(here, role, accept=options.accept_repairs, turned=turned) if len(rows) else None
        if fitted is not None:
            problems.extend(fitted.problems)
            gone.append(reasons(fitted.aside, fitted.problems))
            repairs = fitted.repairs
            rows = without(rows, fitted.aside)
            shapes = pick(fitted.shapes, rows)
            sense = question_sense(
                role, pick(fields, rows), shapes, named.sources, streets, accept=options.accept_repairs
            )
            problems.extend(sense.problems)
            gone.append(reasons(sense.aside, sense.problems))
            rows = without(rows, sense.aside)
            shapes = pick(shapes, rows)
    elif role.geometry_needed:
        problems.append(Problem("coordinates-missing", Severity.REFUSE))
    if role.id == OBSERVATIONS:
        others = _unplaced_others(parsed, named, coordinates, rows, shapes)
        observed = question_observations(
            pick(fields, rows), others, named.sources, zones, accept=options.accept_repairs
        )
        fields = observed.fields
        problems.extend(observed.problems)
    # Where a person has to choose first, nobody knows yet what will be left.
    if not len(rows) and not any(problem.severity in STOPPING for problem in problems):
        problems.append(Problem("nothing-left", Severity.REFUSE))
    columns = {**coordinates.columns(), **named.columns}
    problems.extend(scan(parsed.frame, role, columns, kept=options.accept_personal))
    if role.id == "residents":
        problems.extend(scan_homes(fields.loc[rows], shapes, kept=options.accept_personal))
    if any(problem.severity in STOPPING for problem in problems):
        return Checked(
            *(role.id, placed.crs, pd.DataFrame(), columns, tuple(problems)),
            candidates=placed.candidates,
            aside=gathered(gone),
            repairs=repairs,
        )
    frame = _assemble(parsed, named, pick(fields, rows), shapes, coordinates)
    attributes = [name for name in frame.columns if role.field(name) is None and name != GEOMETRY]
    if attributes and role.id != TABLE:
        problems.append(in_columns("column-unknown", Severity.NOTE, attributes))
    vintage = named.vintage or _newest(frame, role)
    return Checked(role.id, placed.crs, frame, columns, tuple(problems), vintage, aside=gathered(gone), repairs=repairs)


def _unplaced_others(
    parsed: Parsed, named: Named, coordinates: Coordinates, rows: pd.Index, shapes: pd.Series | None
) -> pd.DataFrame:
    """Return the columns that became nothing; none of them where every row has a point of its own."""
    taken = {*named.columns, *named.spent, *coordinates.columns()}
    placed = shapes is not None and bool(shapes.notna().all())
    names = [] if placed else [name for name in parsed.frame.columns if name not in taken]
    return parsed.frame.loc[rows, names]


def _newest(frame: pd.DataFrame, role: Role) -> str:
    """Return the newest time that observations tell of, as far as the day; empty for every other role."""
    if role.id != OBSERVATIONS:
        return ""
    days = frame["time"].dropna().astype(str).str.extract(r"^(\d{4}(?:-\d{2}(?:-\d{2})?)?)")[0].dropna()
    return max(days, default="")


def _assemble(
    parsed: Parsed, named: Named, fields: pd.DataFrame, shapes: pd.Series | None, coordinates: Coordinates
) -> pd.DataFrame:
    """Return fields, attributes and geometry side by side, rows numbered from 0."""
    attributes = keep_attributes(parsed.frame, named, fields.index, coordinates.columns())
    frame = pd.concat([fields, attributes], axis=1)
    if shapes is None:
        return frame.reset_index(drop=True)
    geometry = GeoSeries(shapes, crs=DEGREES)
    return GeoDataFrame(frame, geometry=geometry).reset_index(drop=True)
