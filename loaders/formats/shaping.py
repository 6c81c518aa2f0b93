"""Shapes on their way out of a file: as well-known binary, without measures, arcs drawn as short lines."""

from collections.abc import Sequence
from dataclasses import dataclass

import numpy as np
import pyarrow as pa
import shapely
from shapely.geometry.base import BaseGeometry

from loaders.finding import in_rows
from loaders.formats.curves import CurveError, straighten
from loaders.taken import WKB
from model.problem import Problem, Severity


@dataclass(frozen=True, slots=True)
class Shaped:
    """Shapes by row.

    Parameters
    ----------
    shapes
        None where a row has none, or an empty one.
    broken
        Places of the rows whose shape cannot be read; they have None.
    problems
        What cannot be read, and what was changed in the shapes of the other rows.
    """

    shapes: list[BaseGeometry | None]
    broken: frozenset[int]
    problems: tuple[Problem, ...]

    def whole(self) -> list[int]:
        """Return the places of the rows that can be kept."""
        return [place for place in range(len(self.shapes)) if place not in self.broken]


def as_wkb(shapes: Sequence[BaseGeometry | None]) -> pa.Array:
    """Return shapes as a reader hands them over."""
    # One more and away again: of one shape alone numpy would make something else than a list of it.
    return pa.array(shapely.to_wkb(np.array([*shapes, None], object)[:-1]), WKB)


def from_binary(binaries: Sequence[bytes | None], numbers: Sequence[int]) -> Shaped:
    """Return the shapes that well-known binary says.

    Parameters
    ----------
    numbers
        Row numbers, for the sentences.
    """
    shapes: list[BaseGeometry | None] = []
    broken, curved, measured = list[int](), list[int](), list[int]()
    for place, binary in enumerate(binaries):
        shape, arcs = _read(binary)
        if shape is None and binary is not None:
            broken.append(place)
        if arcs:
            curved.append(place)
        if shape is not None and shapely.has_m(shape):
            measured.append(place)
            # Not force_3d, which sets the heights of such a shape to 0.
            shape = shapely.from_wkb(shapely.to_wkb(shape, output_dimension=3 if shapely.has_z(shape) else 2))
        shapes.append(None if shape is None or shape.is_empty else shape)
    problems = [
        in_rows(rule, severity, [numbers[place] for place in places])
        for rule, severity, places in (
            ("geometry-broken", Severity.REPAIR if len(broken) < len(shapes) else Severity.REFUSE, broken),
            ("curves-straightened", Severity.REPAIR, curved),
            ("measures-dropped", Severity.NOTE, measured),
        )
        if places
    ]
    return Shaped(shapes, frozenset(broken), tuple(problems))


def _read(binary: bytes | None) -> tuple[BaseGeometry | None, bool]:
    if binary is None:
        return None, False
    try:
        return shapely.from_wkb(binary), False
    except NotImplementedError:
        pass  # arcs, which shapely does not know
    except (shapely.errors.GEOSException, ValueError, TypeError):
        return None, False
    try:
        return straighten(binary), True
    except CurveError:
        return None, False
