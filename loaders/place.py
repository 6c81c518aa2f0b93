"""Works out where the rows of a file are, in degrees, and questions coordinates that cannot be meant."""

from dataclasses import dataclass

import numpy as np
import pandas as pd
import shapely

from loaders.columns import Coordinates
from loaders.finding import in_cells, in_rows
from loaders.options import Options
from loaders.parsed import Parsed
from loaders.reading import DEGREES, read
from loaders.values import Read, blanks, read_numbers
from model.district import Box
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
        ``EPSG:n`` that the coordinates were read in.
    aside
        Rows whose coordinates are impossible or unreadable.
    """

    shapes: pd.Series | None
    crs: str
    aside: pd.Index
    problems: tuple[Problem, ...]


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
    crs = options.crs.upper() or parsed.crs or DEGREES
    nowhere = parsed.frame.index[:0]
    if parsed.shapes is not None:
        shapes, aside, problems = parsed.shapes, nowhere, list[Problem]()
    elif coordinates.shape:
        shapes, aside, problems = _from_text(parsed.frame[coordinates.shape])
    elif coordinates.longitude and coordinates.latitude:
        shapes, aside, problems = _from_columns(parsed.frame, coordinates)
    else:
        return Placed(None, DEGREES, nowhere, ())
    shapes, endless = _finite(shapes)
    if len(endless):
        problems.append(in_rows("coordinates-not-finite", Severity.REPAIR, endless))
    reading = read(shapes, crs, region, accept=options.accept_repairs, home=home)
    if crs != DEGREES:
        placed = int(reading.shapes.notna().sum())
        problems.append(Problem("coordinates-reprojected", Severity.NOTE, placed, facts={"crs": crs}))
    gone = aside.union(endless).union(reading.impossible)
    return Placed(reading.shapes, crs, gone, (*problems, *reading.problems))


def _finite(shapes: pd.Series) -> tuple[pd.Series, pd.Index]:
    """Return the shapes without empty ones, and the rows that have a coordinate which is no number."""
    made = shapes.to_numpy(dtype=object)
    points, owner = shapely.get_coordinates(made, return_index=True)
    endless = shapes.index[np.unique(owner[~np.isfinite(points).all(axis=1)])]
    kept = shapes.where(~shapely.is_empty(made), None)
    kept.loc[endless] = None
    return kept, endless


def _from_text(cells: pd.Series) -> tuple[pd.Series, pd.Index, list[Problem]]:
    written = cells.where(~blanks(cells), None)
    with np.errstate(invalid="ignore"):  # a coordinate that is no number is told by ``_finite``
        made = shapely.from_wkt(written.to_numpy(dtype=object), on_invalid="ignore")
    shapes = pd.Series(made, index=cells.index, dtype=object, name="geometry")
    broken = cells[written.notna() & shapes.isna()]
    problems = [in_cells("geometry-broken", Severity.REPAIR, broken)] if len(broken) else []
    return shapes, broken.index, problems


def _from_columns(frame: pd.DataFrame, coordinates: Coordinates) -> tuple[pd.Series, pd.Index, list[Problem]]:
    problems: list[Problem] = []
    found: list[Read] = []
    for column in (coordinates.longitude, coordinates.latitude):
        numbers = read_numbers(frame[column], decimal_comma=True)
        found.append(numbers)
        if len(numbers.bad):
            problems.append(in_cells("coordinate-unread", Severity.REPAIR, frame[column].loc[numbers.bad]))
        if len(numbers.unknown):
            problems.append(in_cells("not-finite", Severity.REPAIR, frame[column].loc[numbers.unknown]))
        if len(numbers.comma):
            problems.append(in_cells("number-comma", Severity.NOTE, frame[column].loc[numbers.comma]))
    east, north = (numbers.column.to_numpy(dtype=float) for numbers in found)
    known = ~(np.isnan(east) | np.isnan(north))
    points = np.full(len(frame), None, dtype=object)
    points[known] = shapely.points(east[known], north[known])
    shapes = pd.Series(points, index=frame.index, dtype=object, name="geometry")
    return shapes, found[0].bad.union(found[1].bad), problems
