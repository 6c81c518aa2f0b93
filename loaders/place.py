"""Works out where the rows of a file are, in degrees, and questions coordinates that cannot be meant."""

from dataclasses import dataclass

import pandas as pd

from loaders.astray import question_stand_ins
from loaders.candidates import Candidate
from loaders.columns import COORDINATES, Coordinates, find_coordinates
from loaders.coordinate_cells import Found, read_columns, read_pairs, read_shapes
from loaders.finding import in_rows
from loaders.options import Options
from loaders.parsed import Parsed
from loaders.raw import Raw
from loaders.reading import read
from model.district import Box, Region
from model.problem import Problem, Severity


@dataclass(frozen=True, slots=True)
class Placed:
    """Where the rows are.

    Parameters
    ----------
    shapes
        Geometries in EPSG:4326 by row, None where a row has no place; None when the file has no
        coordinates at all.
    crs
        ``EPSG:n`` that the coordinates were read in; empty when the file has none.
    aside
        Rows whose coordinates are impossible or unreadable, or stand for no place.
    candidates
        What the coordinates may be, the likeliest first, so that a map can show each; empty where nobody is asked.
    """

    shapes: pd.Series | None
    crs: str
    aside: pd.Index
    problems: tuple[Problem, ...]
    candidates: tuple[Candidate, ...] = ()


def coordinates_of(parsed: Parsed, options: Options) -> Coordinates:
    """Return which columns say where the rows are; none for a file that carries shapes."""
    if parsed.shapes is not None:
        return Coordinates()
    chosen = {name: column for name, column in options.map.items() if name in COORDINATES}
    return find_coordinates(parsed.frame.columns, chosen)


def place(parsed: Parsed, coordinates: Coordinates, options: Options, region: Box, *, home: bool = False) -> Placed:
    """Return the shapes of a parsed file in EPSG:4326, questioned.

    Parameters
    ----------
    region
        Where data may plausibly fall, in degrees.
    home
        Whether the rows are of use inside the region only.

    Raises
    ------
    ProblemError
        ``crs-unreadable`` when no such coordinate system is known.
    """
    around = Region.of(region)
    nowhere = parsed.frame.index[:0]
    if parsed.shapes is not None:
        found = Found(Raw.of(parsed.shapes), nowhere, ())
    elif coordinates.shape:
        found = read_shapes(parsed.frame[coordinates.shape])
    elif coordinates.longitude and coordinates.latitude:
        found = read_columns(parsed.frame, coordinates)
    elif coordinates.pair:
        found = read_pairs(parsed.frame[coordinates.pair])
    else:
        return Placed(None, "", nowhere, ())
    raw, endless = found.raw.finite()
    problems = list(found.problems)
    if endless.any():
        problems.append(in_rows("coordinates-not-finite", Severity.REPAIR, raw.index[endless]))
    raw, stand_ins = question_stand_ins(raw, around)
    label = options.crs or parsed.crs or found.label
    free = found.free and not options.crs
    reading = read(raw, label, around, accept=options.accept_repairs, home=home, free=free)
    gone = found.aside.union(raw.index[endless]).union(stand_ins.aside).union(reading.aside)
    problems.extend((*stand_ins.problems, *reading.problems))
    return Placed(reading.shapes, reading.read_as.crs, gone, tuple(problems), reading.candidates)
