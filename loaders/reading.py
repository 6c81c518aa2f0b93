"""Reads coordinates in the system that they are said to be in, and asks when another system or order fits better."""

from dataclasses import dataclass
from functools import partial
from typing import Final

import numpy as np
import pandas as pd
import shapely
from numpy.typing import NDArray
from pyproj import CRS, Transformer
from pyproj.exceptions import CRSError

from loaders.finding import in_cells, in_rows
from loaders.words import words
from model.district import Box
from model.problem import Place, Problem, ProblemError, Severity

DEGREES: Final = "EPSG:4326"
EARTH: Final = Box(-180.0, -90.0, 180.0, 90.0)
# Below this share of places in the region, and above that one when read otherwise, the file means the other reading.
FEW, MOST = 0.05, 0.5


@dataclass(frozen=True, slots=True)
class Reading:
    """Coordinates as they were read.

    Parameters
    ----------
    shapes
        EPSG:4326 by row, None where a row has no place; exchanged east for north where that was accepted.
    impossible
        Rows that lie nowhere on Earth.
    """

    shapes: pd.Series
    impossible: pd.Index
    problems: tuple[Problem, ...]


def read(raw: pd.Series, crs: str, region: Box, *, accept: bool, home: bool) -> Reading:
    """Return ``raw`` in EPSG:4326, questioned; a file that lands elsewhere is never taken on trust.

    Parameters
    ----------
    raw
        Shapes in ``crs`` by row, finite, None where a row has no place; the order is always east, north.
    region
        Where data may plausibly fall, in degrees.
    accept
        Whether a person has accepted what would otherwise be asked.
    home
        Whether the rows are of use inside the region only.

    Raises
    ------
    ProblemError
        ``crs-unreadable`` when no such coordinate system is known.
    """
    there = raw[raw.notna()]
    moved = to_degrees(raw, crs)
    impossible = _impossible(moved)
    lost = len(impossible) > len(there) * MOST
    doubt = _doubt(there, crs, region, lost=lost)
    told: list[Problem] = []
    if doubt is not None and accept and doubt.rule == "coordinates-swapped":
        moved = to_degrees(_transformed(raw, _swap), crs)
        impossible, lost, doubt = _impossible(moved), False, None
        told.append(in_rows("coordinates-swapped-back", Severity.REPAIR, there.index))
    if doubt is not None and (lost or not accept):
        told.append(doubt)
    if lost:
        return Reading(moved, impossible, tuple(told) or (_say_impossible(raw.loc[impossible], Severity.REFUSE),))
    if len(impossible):
        told.insert(0, _say_impossible(raw.loc[impossible], Severity.REPAIR))
    sane = moved[moved.notna()].drop(impossible)
    outside = sane.index[~_within(sane, region)]
    if len(outside):
        gone = home and not accept and doubt is None and len(outside) == len(sane)
        rule, severity = ("residents-elsewhere", Severity.CHOICE) if gone else ("coordinates-outside", Severity.NOTE)
        told.append(in_rows(rule, severity, outside))
    return Reading(moved, impossible, tuple(told))


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


def written(shapes: pd.Series) -> pd.Series:
    """Return the first corner of each shape as text, as a person finds it in the file."""
    corners = shapely.bounds(shapes.to_numpy(dtype=object)).reshape(-1, 4)[:, :2]
    return pd.Series([f"{x:.10g}, {y:.10g}" for x, y in corners], index=shapes.index, dtype=object, name="x, y")


def _project(transformer: Transformer, points: NDArray[np.float64]) -> NDArray[np.float64]:
    return np.column_stack(transformer.transform(points[:, 0], points[:, 1]))


def _swap(points: NDArray[np.float64]) -> NDArray[np.float64]:
    return points[:, ::-1]


def _transformed(shapes: pd.Series, change: object) -> pd.Series:
    moved = shapely.transform(shapes.to_numpy(dtype=object), change)  # type: ignore[call-overload]
    return pd.Series(moved, index=shapes.index, dtype=object, name=shapes.name)


def _doubt(there: pd.Series, crs: str, region: Box, *, lost: bool) -> Problem | None:
    """Return the question to ask when hardly any place falls in the region and another reading brings most there."""
    if not len(there) or (not lost and _share(there, crs, region) >= FEW):
        return None
    exchanged = _transformed(there, _swap)
    if _share(exchanged, crs, region) > MOST:
        return in_rows("coordinates-swapped", Severity.CHOICE, there.index)
    others = [other for other in (*words().crs, DEGREES) if other != crs]
    rule = "crs-unsure" if crs == DEGREES else "crs-doubtful"
    for shapes, asked in ((there, rule), (exchanged, "crs-and-order-unsure")):
        fitting = [other for other in others if _share(shapes, other, region) > MOST]
        if fitting:
            facts = {"names": ", ".join(fitting), "option": fitting[0], "crs": crs}
            return in_cells(asked, Severity.CHOICE, written(there), facts=facts, candidates=fitting)
    return None


def _share(shapes: pd.Series, crs: str, region: Box) -> float:
    return float(_within(to_degrees(shapes, crs), region).mean())


def _impossible(moved: pd.Series) -> pd.Index:
    there = moved[moved.notna()]
    return there.index[~_within(there, EARTH, whole=True)]


def _within(shapes: pd.Series, box: Box, *, whole: bool = False) -> NDArray[np.bool_]:
    """Tell which shapes have their middle in ``box``, or lie in it with all that they are."""
    west, south, east, north = shapely.bounds(shapes.to_numpy(dtype=object)).reshape(-1, 4).T
    if not whole:
        west = east = (west + east) / 2
        south = north = (south + north) / 2
    inside: NDArray[np.bool_] = (west >= box.west) & (east <= box.east) & (south >= box.south) & (north <= box.north)
    return inside


def _say_impossible(shapes: pd.Series, severity: Severity) -> Problem:
    return in_cells("coordinates-impossible", severity, written(shapes))
