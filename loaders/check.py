"""Judges a parsed file against the role that it is to play: every finding gathered, then spoken once."""

from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field, replace

import pandas as pd
from geopandas.geodataframe import GeoDataFrame
from geopandas.geoseries import GeoSeries

from loaders.aside import gathered, reasons
from loaders.candidates import Candidate
from loaders.columns import Coordinates, question_map
from loaders.distance import Ask, no_streets
from loaders.fields import GEOMETRY, Named, keep_attributes, name_fields, read_fields
from loaders.finding import accepted, in_columns
from loaders.formats.wkt import TEXT_COLUMN
from loaders.observing import question_observations
from loaders.options import Options
from loaders.parsed import Parsed
from loaders.place import Placed, coordinates_of, place
from loaders.privacy import leave_out, scan, scan_homes
from loaders.repairs import Repair
from loaders.roles import TABLE, guess_roles
from loaders.rows import pick, without
from loaders.sense import question_sense
from loaders.shapes import fit_shapes
from loaders.systems import DEGREES
from loaders.use import OBSERVATIONS
from loaders.veil import veil
from loaders.zones_in_use import AskZones, no_zones
from model.district import Box
from model.problem import Problem, ProblemError, Severity, Verdict, verdict
from model.role import ROLES, Role


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
    coordinates = coordinates_of(parsed, options)
    try:
        placed = place(parsed, coordinates, options, region, home=role.id == "residents")
    except ProblemError as fault:
        return Checked(role.id, parsed.crs, pd.DataFrame(), {}, (*parsed.problems, *fault.problems))
    return _judge(parsed, role, options, placed, coordinates, streets, zones)


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
    left = _fit(_read(parsed, role, placed, named), parsed, role, options, placed, named.sources, streets)
    if role.id == OBSERVATIONS:
        left = _observe(left, parsed, named, coordinates, options, zones)
    columns = {**coordinates.columns(), **named.columns}
    problems = [*left.problems, *_question_nothing(left)]
    problems.extend(scan(parsed.frame, role, columns, kept=options.accept_personal))
    if role.id == "residents":
        problems.extend(scan_homes(left.fields, left.shapes, kept=options.accept_personal))
    frame, vintage = pd.DataFrame(), ""
    if not stops(problems):
        frame = _assemble(parsed, named, left, coordinates)
        vintage = named.vintage or _newest(frame, role)
        attributes = [name for name in frame.columns if role.field(name) is None and name != GEOMETRY]
        if attributes and role.id != TABLE:
            problems.append(in_columns("column-unknown", Severity.NOTE, attributes))
    return Checked(
        *(role.id, placed.crs, frame, columns, tuple(problems), vintage),
        aside=gathered(left.gone),
        candidates=placed.candidates,
        repairs=left.repairs,
    )


@dataclass(frozen=True, slots=True)
class _Left:
    """What is left of a file after a step of the judging, and all that was found on the way.

    Parameters
    ----------
    fields, shapes
        Of the rows that are left; no shapes where the file says no place.
    gone
        Why the others went, step by step.
    """

    fields: pd.DataFrame
    problems: tuple[Problem, ...]
    gone: tuple[pd.Series, ...]
    shapes: pd.Series | None = None
    repairs: tuple[Repair, ...] = ()

    def without(self, rows: pd.Index, problems: Iterable[Problem]) -> "_Left":
        """Return what is left when a step sets ``rows`` aside."""
        found = tuple(problems)
        kept = without(self.fields.index, rows)
        return replace(
            self,
            fields=pick(self.fields, kept),
            shapes=None if self.shapes is None else pick(self.shapes, kept),
            problems=(*self.problems, *found),
            gone=(*self.gone, reasons(rows, found)),
        )


def _read(parsed: Parsed, role: Role, placed: Placed, named: Named) -> _Left:
    """Return the rows that have a place, where they say one, and can be read as what the role asks for."""
    rows = without(without(parsed.frame.index, named.aside), placed.aside)
    fields, blank, found = read_fields(named, role, rows)
    gone = (reasons(named.aside, named.problems), reasons(placed.aside, placed.problems))
    return _Left(fields, (*parsed.problems, *placed.problems, *named.problems), gone).without(blank, found)


def _fit(
    left: _Left,
    parsed: Parsed,
    role: Role,
    options: Options,
    placed: Placed,
    sources: Mapping[str, str],
    streets: Ask,
) -> _Left:
    """Return the rows whose shape the role can use, and that make sense together."""
    if placed.shapes is None:
        missing = (Problem("coordinates-missing", Severity.REFUSE),) if role.geometry_needed else ()
        return replace(left, problems=(*left.problems, *missing))
    accept = options.accept_repairs
    if not len(left.fields) or not (role.geometry_needed or placed.shapes.notna().any()):
        return left
    shapes = pick(placed.shapes, left.fields.index)
    fitted = fit_shapes(shapes, role, accept=accept, turned=parsed.format == "geojson")
    left = replace(left, shapes=fitted.shapes, repairs=fitted.repairs).without(fitted.aside, fitted.problems)
    shapes = pick(fitted.shapes, left.fields.index)
    sense = question_sense(role, left.fields, shapes, sources, streets, accept=accept)
    return left.without(sense.aside, sense.problems)


def _observe(
    left: _Left, parsed: Parsed, named: Named, coordinates: Coordinates, options: Options, zones: AskZones
) -> _Left:
    """Return observations in our own words; the columns that became nothing may name a zone of rows without a point."""
    taken = {*named.columns, *named.spent, *coordinates.columns()}
    placed = left.shapes is not None and bool(left.shapes.notna().all())
    names = [] if placed else [name for name in parsed.frame.columns if name not in taken]
    others = parsed.frame.loc[left.fields.index, names]
    observed = question_observations(left.fields, others, named.sources, zones, accept=options.accept_repairs)
    return replace(left, fields=observed.fields, problems=(*left.problems, *observed.problems))


def _question_nothing(left: _Left) -> tuple[Problem, ...]:
    """Refuse a file of which no row is left; where a person has to choose first, nobody knows yet what will be."""
    return () if len(left.fields) or stops(left.problems) else (Problem("nothing-left", Severity.REFUSE),)


def stops(problems: Iterable[Problem]) -> bool:
    """Tell whether ``problems`` keep a file from going in, as it is or at all."""
    return verdict(tuple(problems)) in {Verdict.CHOICE, Verdict.REFUSED}


def _newest(frame: pd.DataFrame, role: Role) -> str:
    """Return the newest time that observations tell of, as far as the day; empty for every other role."""
    if role.id != OBSERVATIONS:
        return ""
    days = frame["time"].dropna().astype(str).str.extract(r"^(\d{4}(?:-\d{2}(?:-\d{2})?)?)")[0].dropna()
    return max(days, default="")


def _assemble(parsed: Parsed, named: Named, left: _Left, coordinates: Coordinates) -> pd.DataFrame:
    """Return fields, attributes and geometry side by side, rows numbered from 0."""
    attributes = keep_attributes(parsed.frame, named, left.fields.index, coordinates.columns())
    frame = pd.concat([left.fields, attributes], axis=1)
    if left.shapes is None:
        return frame.reset_index(drop=True)
    geometry = GeoSeries(left.shapes, crs=DEGREES)
    return GeoDataFrame(frame, geometry=geometry).reset_index(drop=True)
