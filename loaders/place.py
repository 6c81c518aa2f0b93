"""Works out where the rows of a file are, in degrees, and questions coordinates that cannot be meant."""

from dataclasses import dataclass
from functools import partial
from typing import Final

import numpy as np
import pandas as pd
import shapely
from numpy.typing import NDArray
from pyproj import CRS, Transformer
from pyproj.exceptions import CRSError

from loaders.columns import Coordinates
from loaders.finding import in_cells, in_rows
from loaders.options import Options
from loaders.parsed import Parsed
from loaders.values import Read, blanks, read_numbers
from loaders.words import words
from model.district import Box
from model.problem import Place, Problem, ProblemError, Severity

DEGREES: Final = "EPSG:4326"
EARTH: Final = Box(-180.0, -90.0, 180.0, 90.0)
# Below this share of points in the region, and above that one after swapping, somebody swapped the columns.
FEW, MOST = 0.05, 0.5


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


def place(parsed: Parsed, coordinates: Coordinates, options: Options, region: Box) -> Placed:
    """Return the shapes of a parsed file in EPSG:4326, questioned.

    Parameters
    ----------
    region
        Where data may plausibly fall, in degrees.

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
    moved = to_degrees(shapes, crs)
    if crs != DEGREES:
        problems.append(Problem("coordinates-reprojected", Severity.NOTE, int(moved.notna().sum()), facts={"crs": crs}))
    shapes, impossible, questions = _question(moved, region, accept=options.accept_repairs, named=bool(options.crs))
    return Placed(shapes, crs, aside.union(impossible), (*problems, *questions))


def to_degrees(shapes: pd.Series, crs: str) -> pd.Series:
    """Return ``shapes`` moved from ``crs`` to EPSG:4326; the order is always east, north.

    Raises
    ------
    ProblemError
        ``crs-unreadable`` when no such coordinate system is known.
    """
    if crs == DEGREES:
        return shapes
    try:
        transformer = Transformer.from_crs(CRS.from_user_input(crs), CRS.from_user_input(DEGREES), always_xy=True)
    except CRSError as fault:
        raise ProblemError(Problem("crs-unreadable", Severity.REFUSE, 1, (Place(found=crs),))) from fault
    return _transformed(shapes, partial(_project, transformer))


def _project(transformer: Transformer, points: NDArray[np.float64]) -> NDArray[np.float64]:
    return np.column_stack(transformer.transform(points[:, 0], points[:, 1]))


def _swap(points: NDArray[np.float64]) -> NDArray[np.float64]:
    return points[:, ::-1]


def _transformed(shapes: pd.Series, change: object) -> pd.Series:
    moved = shapely.transform(shapes.to_numpy(dtype=object), change)  # type: ignore[call-overload]
    return pd.Series(moved, index=shapes.index, dtype=object, name=shapes.name)


def _from_text(cells: pd.Series) -> tuple[pd.Series, pd.Index, list[Problem]]:
    written = cells.where(~blanks(cells), None)
    read = shapely.from_wkt(written.to_numpy(dtype=object), on_invalid="ignore")
    shapes = pd.Series(read, index=cells.index, dtype=object, name="geometry")
    broken = cells[written.notna() & shapes.isna()]
    problems = [in_cells("geometry-broken", Severity.REPAIR, broken)] if len(broken) else []
    return shapes, broken.index, problems


def _from_columns(frame: pd.DataFrame, coordinates: Coordinates) -> tuple[pd.Series, pd.Index, list[Problem]]:
    problems: list[Problem] = []
    read: list[Read] = []
    for column in (coordinates.longitude, coordinates.latitude):
        numbers = read_numbers(frame[column], decimal_comma=True)
        read.append(numbers)
        if len(numbers.bad):
            problems.append(in_cells("coordinate-unread", Severity.REPAIR, frame[column].loc[numbers.bad]))
        if len(numbers.unknown):
            problems.append(in_cells("not-finite", Severity.REPAIR, frame[column].loc[numbers.unknown]))
        if len(numbers.comma):
            problems.append(in_cells("number-comma", Severity.NOTE, frame[column].loc[numbers.comma]))
    east, north = (numbers.column.to_numpy(dtype=float) for numbers in read)
    known = ~(np.isnan(east) | np.isnan(north))
    points = np.full(len(frame), None, dtype=object)
    points[known] = shapely.points(east[known], north[known])
    shapes = pd.Series(points, index=frame.index, dtype=object, name="geometry")
    return shapes, read[0].bad.union(read[1].bad), problems


def _question(
    shapes: pd.Series, region: Box, *, accept: bool, named: bool
) -> tuple[pd.Series, pd.Index, list[Problem]]:
    """Return the shapes (swapped when that was accepted), the impossible rows, and the findings."""
    there = shapes[shapes.notna()]
    impossible = there.index[~_within(there, EARTH, whole=True)]
    if len(there) and len(impossible) > len(there) * MOST:
        return shapes, impossible, [_impossible(there.loc[impossible], region, named=named)]
    problems = [_say_impossible(there.loc[impossible], Severity.REPAIR)] if len(impossible) else []
    sane = there.drop(impossible)
    inside = _within(sane, region)
    swapped = _within(_transformed(sane, _swap), region)
    if len(sane) and inside.mean() < FEW and swapped.mean() > MOST:
        severity = Severity.REPAIR if accept else Severity.CHOICE
        rule = "coordinates-swapped" if not accept else "coordinates-swapped-back"
        problems.append(in_rows(rule, severity, sane.index))
        shapes = _transformed(shapes, _swap) if accept else shapes
        inside = swapped
    if not inside.all():
        problems.append(in_rows("coordinates-outside", Severity.NOTE, sane.index[~inside]))
    return shapes, impossible, problems


def _within(shapes: pd.Series, box: Box, *, whole: bool = False) -> NDArray[np.bool_]:
    """Tell which shapes have their middle in ``box``, or lie in it with all that they are."""
    west, south, east, north = shapely.bounds(shapes.to_numpy(dtype=object)).reshape(-1, 4).T
    if not whole:
        west = east = (west + east) / 2
        south = north = (south + north) / 2
    inside: NDArray[np.bool_] = (west >= box.west) & (east <= box.east) & (south >= box.south) & (north <= box.north)
    return inside


def _impossible(shapes: pd.Series, region: Box, *, named: bool) -> Problem:
    """Say that coordinates are no degrees: ask for their system when one fits, refuse when none does."""
    fitting = [] if named else [crs for crs in words().crs if _within(to_degrees(shapes, crs), region).mean() > MOST]
    if not fitting:
        return _say_impossible(shapes, Severity.REFUSE)
    found = _written(shapes)
    facts = {"names": ", ".join(fitting)}
    return in_cells("crs-unsure", Severity.CHOICE, found, facts=facts, candidates=fitting)


def _say_impossible(shapes: pd.Series, severity: Severity) -> Problem:
    return in_cells("coordinates-impossible", severity, _written(shapes))


def _written(shapes: pd.Series) -> pd.Series:
    middles = shapely.bounds(shapes.to_numpy(dtype=object)).reshape(-1, 4)[:, :2]
    return pd.Series([f"{x:.10g}, {y:.10g}" for x, y in middles], index=shapes.index, dtype=object, name="x, y")
