"""Repairs outlines that cross themselves, and keeps each as it was and as it became, with what it gained or lost."""

from dataclasses import dataclass
from typing import Final

import numpy as np
import pandas as pd
import shapely
from shapely.geometry.base import BaseGeometry

from loaders.finding import Fact, in_cells, in_rows, row_number
from loaders.flat import square_metres
from model.problem import Problem, Severity

# A repair that changes an outline's area by more is a person's decision.
LARGEST_CHANGE: Final = 0.01
HECTARE: Final = 10_000.0
_PERCENT: Final = 100


@dataclass(frozen=True, slots=True)
class Repair:
    """One outline before and after its repair, in degrees (EPSG:4326), so that a map can show both.

    Parameters
    ----------
    before_area, after_area
        Square metres, true to area. Before the repair ground that an outline runs around the other way counts against
        the rest, and what two parts share counts twice.
    change
        What lies between both areas, as a share of the larger one, 0 to 1.
    before_parts, after_parts
        How many separate parts there are.
    """

    row: int
    before: BaseGeometry
    after: BaseGeometry
    before_area: float
    after_area: float
    change: float
    before_parts: int
    after_parts: int

    @property
    def gained(self) -> float:
        """Return the square metres that the repair added; negative where it took some away."""
        return self.after_area - self.before_area


@dataclass(frozen=True, slots=True)
class Mended:
    """What became of outlines that were not valid.

    Parameters
    ----------
    shapes
        The repaired ones by row; valid shapes are not among them.
    broken
        Rows of which nothing is left that encloses ground.
    repairs
        Each repair, the one that changes most first.
    """

    shapes: pd.Series
    broken: pd.Index
    repairs: tuple[Repair, ...]
    problems: tuple[Problem, ...]


def mend(shapes: pd.Series, *, accept: bool) -> Mended:
    """Return ``shapes`` repaired where they are not valid.

    Parameters
    ----------
    shapes
        EPSG:4326 by row, all there.
    accept
        Whether repairs are made that change an area by more than ``LARGEST_CHANGE``.
    """
    invalid = shapes[~shapely.is_valid(shapes.to_numpy(dtype=object))]
    after = pd.Series([_valid(shape) for shape in invalid], index=invalid.index, dtype=object)
    broken = after.index[[shape.is_empty for shape in after]]
    after = after.drop(broken)
    problems = []
    if len(broken):
        why = pd.Series([_why(shape) for shape in invalid.loc[broken]], index=broken, dtype=object, name="geometry")
        problems.append(in_cells("geometry-encloses-nothing", Severity.REPAIR, why))
    before = invalid.loc[after.index]
    repairs = _repairs(before, after)
    problems.extend(_say(repairs, accept=accept))
    return Mended(after, broken, repairs, tuple(problems))


def _valid(shape: BaseGeometry) -> BaseGeometry:
    """Return ``shape`` made valid: what its outlines enclose less what its holes do, without stray lines and points.

    A hole that reaches beyond its outline takes away what it covers there and adds nothing outside; parts that overlap
    become one.
    """
    return shapely.make_valid(shape, method="structure", keep_collapsed=False)


def _why(shape: BaseGeometry) -> str:
    return str(shapely.is_valid_reason(shape)).partition("[")[0]


def _repairs(before: pd.Series, after: pd.Series) -> tuple[Repair, ...]:
    if not len(after):
        return ()
    old, new = (shapes.to_numpy(dtype=object) for shapes in (before, after))
    old_area, new_area = square_metres(old), square_metres(new)
    larger = np.maximum(old_area, new_area)
    change = np.abs(new_area - old_area) / np.where(larger > 0, larger, 1.0)
    parts = (shapely.get_num_geometries(shapes).tolist() for shapes in (old, new))
    columns = zip(old, new, old_area.tolist(), new_area.tolist(), change.tolist(), *parts, strict=True)
    made = [Repair(row_number(row), *values) for row, values in zip(after.index, columns, strict=True)]
    return tuple(sorted(made, key=lambda repair: (-repair.change, repair.row)))


def _say(repairs: tuple[Repair, ...], *, accept: bool) -> list[Problem]:
    problems = []
    for large, rule, severity in (
        (False, "geometry-repaired", Severity.REPAIR),
        (True, "geometry-repaired-largely", Severity.REPAIR if accept else Severity.CHOICE),
    ):
        chosen = [repair for repair in repairs if (repair.change > LARGEST_CHANGE) is large]
        if chosen:
            found = pd.Series(
                [_found(repair) for repair in chosen],
                index=[repair.row for repair in chosen],
                dtype=object,
                name="geometry",
            )
            worst = chosen[0]
            facts: dict[str, Fact] = {
                "percent": worst.change * _PERCENT,
                "area": round(abs(worst.gained), 1),
                "hectares": round(abs(worst.gained) / HECTARE, 2),
                "way": _way(worst.gained),
            }
            problems.append(in_cells(rule, severity, found, facts=facts))
    parts = sorted(repair.row for repair in repairs if repair.before_parts != repair.after_parts)
    if parts:
        first = next(repair for repair in repairs if repair.row == parts[0])
        counts: dict[str, Fact] = {"before": first.before_parts, "after": first.after_parts}
        problems.append(in_rows("geometry-parts-changed", Severity.NOTE, parts, facts=counts))
    return problems


def _way(gained: float) -> str:
    if not round(gained, 1):
        return "same"
    return "gained" if gained > 0 else "lost"


def _found(repair: Repair) -> str:
    """Return the change of one repair, so that each row has its own."""
    percent = repair.change * _PERCENT * (-1 if repair.gained < 0 else 1)
    return f"{percent:+.2f} % ({repair.gained:+.0f} m²)"
