"""Fits shapes to what a role may have: the right kind, valid outlines, and every repair with its change in area."""

from dataclasses import dataclass
from typing import Final

import numpy as np
import pandas as pd
import shapely
from numpy.typing import NDArray
from shapely.geometry.base import BaseGeometry

from loaders.finding import in_cells, in_rows
from loaders.network import without_length
from model.problem import Problem, Severity
from model.role import LINE, POINT, POLYGON, Role

# A repair that changes an outline's area by more is a person's decision.
LARGEST_CHANGE: Final = 0.01
_PERCENT: Final = 100
_FAMILIES: Final = {
    POINT: ("Point",),
    LINE: ("LineString", "MultiLineString"),
    POLYGON: ("Polygon", "MultiPolygon"),
}


@dataclass(frozen=True, slots=True)
class Fitted:
    """Shapes that a role can use, the rows that have to go, and why."""

    shapes: pd.Series
    aside: pd.Index
    problems: tuple[Problem, ...]


def fit_shapes(shapes: pd.Series, role: Role, *, accept: bool) -> Fitted:
    """Return ``shapes`` as ``role`` may have them.

    A row without a shape stays: it counts, though no map shows it.

    Parameters
    ----------
    shapes
        EPSG:4326 by row, None where a row has no place.
    accept
        Whether repairs are made that change an area by more than ``LARGEST_CHANGE``.
    """
    problems: list[Problem] = []
    there = shapes[shapes.notna()]
    if role.geometry_needed and not len(there):
        return Fitted(shapes, shapes.index[:0], (Problem("coordinates-missing", Severity.REFUSE),))
    if len(there) and len(there) < len(shapes):
        facts = {"placed": "yes" if role.geometry_needed else "no"}
        problems.append(in_rows("geometry-missing", Severity.REPAIR, shapes.index[shapes.isna()], facts=facts))
    fitting = {kind for family in role.geometry for kind in _FAMILIES[family]}
    kinds = pd.Series([shape.geom_type for shape in there], index=there.index, dtype=object, name="geometry")
    wrong = kinds[~kinds.isin(fitting)]
    if len(wrong):
        severity = Severity.REFUSE if len(wrong) == len(there) else Severity.REPAIR
        facts = {"accepted": ", ".join(sorted(fitting)), "role": role.id}
        problems.append(in_cells("geometry-kind", severity, wrong, facts=facts))
    there = there.drop(wrong.index)
    nowhere = without_length(there)
    if len(nowhere):
        problems.append(in_rows("line-no-length", Severity.REPAIR, nowhere))
    mended, broken, repairs = _mend(there.drop(nowhere), accept=accept)
    whole = mended.reindex(shapes.index)
    gone = wrong.index.union(nowhere).union(broken)
    return Fitted(whole.where(whole.notna(), shapes), gone, (*problems, *repairs))


def _mend(shapes: pd.Series, *, accept: bool) -> tuple[pd.Series, pd.Index, list[Problem]]:
    """Return repaired shapes, rows beyond repair, and what was repaired; valid shapes are not in the result."""
    invalid = shapes[~shapely.is_valid(shapes.to_numpy(dtype=object))]
    mended = pd.Series([_valid(shape) for shape in invalid], index=invalid.index, dtype=object)
    broken = mended.index[[shape.is_empty for shape in mended]]
    mended = mended.drop(broken)
    problems = [in_rows("geometry-broken", Severity.REPAIR, broken)] if len(broken) else []
    change = _change(invalid.loc[mended.index], mended)
    large = change > LARGEST_CHANGE
    for part, rule, severity in (
        (~large, "geometry-repaired", Severity.REPAIR),
        (large, "geometry-repaired-largely", Severity.REPAIR if accept else Severity.CHOICE),
    ):
        if part.any():
            facts = {"percent": float(change[part].max() * _PERCENT)}
            problems.append(in_rows(rule, severity, mended.index[part], facts=facts))
    return mended, broken, problems


def _valid(shape: BaseGeometry) -> BaseGeometry:
    """Return ``shape`` made valid, without the stray lines and points that the repair of an outline leaves."""
    made = shapely.make_valid(shape)
    family = _FAMILIES[POLYGON] if shape.geom_type in _FAMILIES[POLYGON] else _FAMILIES[LINE]
    if made.geom_type in family:
        return made
    parts = [part for part in shapely.get_parts(made) if part.geom_type in family]
    return shapely.union_all(parts)


def _change(before: pd.Series, after: pd.Series) -> NDArray[np.float64]:
    """Return the relative change in area, 0 to 1; a ratio, so degrees do as well as metres on a district's scale."""
    old, new = (shapely.area(shapes.to_numpy(dtype=object)) for shapes in (before, after))
    larger = np.maximum(old, new)
    safe = np.where(larger > 0, larger, 1.0)
    change: NDArray[np.float64] = np.abs(new - old) / safe
    return change
