"""Questions zones as a map: ground that belongs to two of them, and ground between them that belongs to none."""

from dataclasses import dataclass
from typing import Final

import numpy as np
import pandas as pd
import shapely
from numpy.typing import NDArray
from shapely.geometry import Polygon
from shapely.geometry.base import BaseGeometry

from loaders.finding import MOST_PLACES, Findings, row_number, shown
from loaders.flat import Shapes, plane_of
from model.problem import Place, Problem, Severity

# Of the smaller zone: borders of two publishers differ by about as much, and a place there is a few houses.
SLIVER: Final = 0.01
# Of the smaller zone: it has hardly any ground of its own, so that most of its people would count elsewhere.
MOSTLY: Final = 0.5
# m²: below it a border is as good as its drawing.
NOISE: Final = 1.0
_PERCENT: Final = 100


@dataclass(frozen=True, slots=True, eq=False)
class _Overlaps:
    """Pairs of zones that share ground, the larger share first: places in the file, m², share of the smaller one."""

    one: NDArray[np.int64]
    other: NDArray[np.int64]
    area: NDArray[np.float64]
    share: NDArray[np.float64]

    def pick(self, chosen: NDArray[np.bool_]) -> "_Overlaps":
        """Return the ``chosen`` pairs only."""
        return _Overlaps(self.one[chosen], self.other[chosen], self.area[chosen], self.share[chosen])


def question_zones(fields: pd.DataFrame, shapes: pd.Series, *, accept: bool) -> Findings:
    """Return which zones share ground, how much of it, and how much ground between them belongs to none.

    Parameters
    ----------
    shapes
        Valid polygons in EPSG:4326 by row, None where a row has no place.
    accept
        Whether a person has accepted that zones lie mostly in another one.
    """
    there = shapes[shapes.notna()]
    flat = plane_of(there.to_numpy(dtype=object)).of(there.to_numpy(dtype=object))
    found = _overlaps(flat)
    grave = (found.share > MOSTLY) & (not accept)
    known = (found.share > SLIVER) & ~grave
    problems: list[Problem] = []
    for chosen, rule, severity in (
        (grave, "zones-nested", Severity.CHOICE),
        (known, "zones-overlap", Severity.NOTE),
        (~grave & ~known, "zones-slivers", Severity.NOTE),
    ):
        if chosen.any():
            problems.append(_told(rule, severity, found.pick(chosen), fields.loc[there.index]))
    problems.extend(_gaps(flat))
    return Findings(shapes.index[:0], tuple(problems))


def _overlaps(shapes: Shapes) -> _Overlaps:
    one, other = shapely.STRtree(shapes).query(shapes, predicate="intersects")
    once = one < other
    one, other = one[once].astype(np.int64), other[once].astype(np.int64)
    area = shapely.area(shapely.intersection(shapes[one], shapes[other]))
    smaller = np.minimum(shapely.area(shapes[one]), shapely.area(shapes[other]))
    share = np.divide(area, smaller, out=np.zeros(len(area)), where=smaller > 0)
    order = np.lexsort((other, one, -share))
    order = order[area[order] > NOISE]
    return _Overlaps(one[order], other[order], area[order], share[order])


def _told(rule: str, severity: Severity, found: _Overlaps, fields: pd.DataFrame) -> Problem:
    """Return the finding with the two zones of every pair by name and row; the gravest pair stands first."""
    names = fields["zone_id"].astype("str").to_numpy() if "zone_id" in fields else fields.index.astype("str").to_numpy()
    rows = [row_number(row) for row in fields.index]
    where = tuple(
        Place(rows[other], "zone_id", shown(f"{names[one]} + {names[other]}: {share * _PERCENT:.1f} %"))
        for one, other, share in zip(found.one, found.other, found.share, strict=True)
    )
    facts = {
        "one": shown(names[found.one[0]]),
        "other": shown(names[found.other[0]]),
        "first_row": rows[found.one[0]],
        "percent": round(float(found.share[0]) * _PERCENT, 1),
        "area": round(float(found.area.sum())),
    }
    return Problem(rule, severity, len(found.one), where[:MOST_PLACES], facts)


def _gaps(shapes: Shapes) -> list[Problem]:
    """Say how much ground is shut in by the zones and belongs to none of them."""
    parts = np.asarray(shapely.get_parts(shapely.union_all(shapes)), dtype=np.object_)
    areas = shapely.area(np.array([hole for part in parts for hole in _holes(part)], dtype=np.object_))
    areas = areas[areas > NOISE]
    if not len(areas):
        return []
    return [Problem("zones-gaps", Severity.NOTE, len(areas), (), {"area": round(float(areas.sum()))})]


def _holes(part: BaseGeometry) -> list[Polygon]:
    return [Polygon(ring) for ring in part.interiors] if isinstance(part, Polygon) else []
