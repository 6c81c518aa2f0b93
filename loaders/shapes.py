"""Fits shapes to what a role may have: the right kind, flat, valid outlines, and every change told."""

from dataclasses import dataclass
from typing import Final

import numpy as np
import pandas as pd
import shapely
from numpy.typing import NDArray
from shapely.geometry.base import BaseGeometry

from loaders.finding import in_cells, in_rows
from loaders.network import without_length
from loaders.outlines import question_outlines
from loaders.repairs import Repair, mend
from model.problem import Problem, Severity
from model.role import LINE, POINT, POLYGON, Role

_FAMILIES: Final = {
    POINT: ("Point",),
    LINE: ("LineString", "MultiLineString"),
    POLYGON: ("Polygon", "MultiPolygon"),
}
_IDS: Final = {
    "Point": shapely.GeometryType.POINT,
    "LineString": shapely.GeometryType.LINESTRING,
    "LinearRing": shapely.GeometryType.LINEARRING,
    "Polygon": shapely.GeometryType.POLYGON,
    "MultiPoint": shapely.GeometryType.MULTIPOINT,
    "MultiLineString": shapely.GeometryType.MULTILINESTRING,
    "MultiPolygon": shapely.GeometryType.MULTIPOLYGON,
    "GeometryCollection": shapely.GeometryType.GEOMETRYCOLLECTION,
}
_GATHERED: Final = ("MultiPoint", "GeometryCollection")


@dataclass(frozen=True, slots=True)
class Fitted:
    """Shapes that a role can use, the rows that have to go, and why.

    Parameters
    ----------
    repairs
        Outlines before and after their repair, the largest change first.
    """

    shapes: pd.Series
    aside: pd.Index
    problems: tuple[Problem, ...]
    repairs: tuple[Repair, ...] = ()


def fit_shapes(shapes: pd.Series, role: Role, *, accept: bool, turned: bool = False) -> Fitted:
    """Return ``shapes`` as ``role`` may have them.

    A row without a shape stays: it counts, though no map shows it.

    Parameters
    ----------
    shapes
        EPSG:4326 by row, None where a row has no place.
    accept
        Whether repairs are made that change an area by more than ``LARGEST_CHANGE``.
    turned
        Whether the form of the file says which way an outline runs (GeoJSON: against the clock).
    """
    problems: list[Problem] = []
    known = shapely.is_geometry(shapes.to_numpy(dtype=object))
    there = shapes if known.all() else shapes[known]
    if role.geometry_needed and not len(there):
        return Fitted(shapes, shapes.index[:0], (Problem("coordinates-missing", Severity.REFUSE),))
    if len(there) and len(there) < len(shapes):
        facts = {"placed": "yes" if role.geometry_needed else "no"}
        problems.append(in_rows("geometry-missing", Severity.REPAIR, shapes.index[~known], facts=facts))
    fitting = {kind for family in role.geometry for kind in _FAMILIES[family]}
    if len(there) == len(shapes) and "Point" in fitting and _are_flat_points(there):
        return Fitted(shapes, shapes.index[:0], tuple(problems))
    # What plays no part needs no one point: several in one row stay what they are.
    fitting |= set() if role.rival else {"MultiPoint"}
    flat, found = _flat(there)
    problems.extend(found)
    taken, found = _apart(flat, fitting)
    problems.extend(found)
    fits = np.isin(_ids(taken), [_IDS[kind] for kind in fitting])
    wrong = _kinds(taken[~fits])
    if len(wrong):
        severity = Severity.REFUSE if len(wrong) == len(taken) else Severity.REPAIR
        facts = {"accepted": ", ".join(sorted(fitting)), "role": role.id}
        problems.append(in_cells("geometry-kind", severity, wrong, facts=facts))
        taken = taken[fits]
    if (_ids(taken) == _IDS["Point"]).all():
        # Points need no repair: a million of them are left as they are.
        same = taken is there and len(there) == len(shapes)
        return Fitted(shapes if same else _laid(shapes, taken), wrong.index, tuple(problems))
    nowhere = without_length(taken)
    if len(nowhere):
        problems.append(in_rows("line-no-length", Severity.REPAIR, nowhere))
    taken = taken.drop(nowhere)
    mended = mend(taken, accept=accept)
    problems.extend((*mended.problems, *question_outlines(taken, turned=turned)))
    taken = pd.concat([taken.drop(mended.shapes.index.union(mended.broken)), mended.shapes])
    gone = wrong.index.union(nowhere).union(mended.broken)
    return Fitted(_laid(shapes, taken), gone, tuple(problems), mended.repairs)


def _are_flat_points(shapes: pd.Series) -> bool:
    """Tell whether nothing but points without heights is there, so that nothing can need a change."""
    made = shapes.to_numpy(dtype=object)
    kinds = shapely.get_type_id(made)
    return bool((kinds == shapely.GeometryType.POINT).all()) and not (shapely.has_z(made) | shapely.has_m(made)).any()


def _laid(shapes: pd.Series, changed: pd.Series) -> pd.Series:
    """Return ``shapes`` with ``changed`` in their places."""
    made = shapes.to_numpy(dtype=object, copy=True)
    made[shapes.index.get_indexer(changed.index)] = changed.to_numpy(dtype=object)
    return pd.Series(made, index=shapes.index, dtype=object, name=shapes.name)


def _ids(shapes: pd.Series) -> NDArray[np.int_]:
    return np.asarray(shapely.get_type_id(shapes.to_numpy(dtype=object)))


def _kinds(shapes: pd.Series) -> pd.Series:
    """Return the kind of every shape, as GeoJSON calls it."""
    names = {int(number): name for name, number in _IDS.items()}
    return pd.Series(
        [names[number] for number in _ids(shapes).tolist()], index=shapes.index, dtype=object, name="geometry"
    )


def _flat(shapes: pd.Series) -> tuple[pd.Series, list[Problem]]:
    """Return ``shapes`` without heights and measures, and say where there were any."""
    made = shapes.to_numpy(dtype=object)
    high = shapely.has_z(made) | shapely.has_m(made)
    if not high.any():
        return shapes, []
    flat = pd.Series(shapely.force_2d(made), index=shapes.index, dtype=object, name=shapes.name)
    return flat, [in_rows("geometry-height", Severity.NOTE, shapes.index[high])]


def _apart(shapes: pd.Series, fitting: set[str]) -> tuple[pd.Series, list[Problem]]:
    """Return ``shapes`` with each gathering as the one shape that the role takes, where it is a gathering of such."""
    gathered = shapes[np.isin(_ids(shapes), [_IDS[kind] for kind in {*_GATHERED} - fitting])]
    if not len(gathered):
        return shapes, []
    found = {row: _one_kind(shape, fitting) for row, shape in gathered.items()}
    made = pd.Series({row: shape for row, shape in found.items() if not shape.is_empty}, dtype=object)
    if not len(made):
        return shapes, []
    return _laid(shapes, made), [in_cells("geometry-gathered", Severity.REPAIR, _kinds(gathered.loc[made.index]))]


def _one_kind(gathered: BaseGeometry, fitting: set[str]) -> BaseGeometry:
    """Return all parts of a gathering as one shape; an empty one where they are of several kinds or of a wrong one."""
    parts = shapely.get_parts(shapely.get_parts(gathered))
    family = next((kinds for kinds in _FAMILIES.values() if all(part.geom_type in kinds for part in parts)), ())
    if not len(parts) or not fitting & set(family) or (len(parts) > 1 and len(family) == 1):
        return shapely.GeometryCollection()
    if len(parts) == 1:
        one: BaseGeometry = parts[0]
        return one
    return shapely.MultiPolygon(list(parts)) if family == _FAMILIES[POLYGON] else shapely.MultiLineString(list(parts))
