"""Counts what is wrong with drawn streets before anything is measured on them."""

from dataclasses import dataclass

import numpy as np
import shapely

from accessibility.arrays import Flags, Geometries, Ints
from accessibility.streets import LINES, drawn, merged


@dataclass(frozen=True, slots=True, eq=False)
class StreetFaults:
    """What street lines have that no street has; every array tells of which lines.

    Parameters
    ----------
    no_line
        (w,) lines that are missing, empty or of another kind of geometry.
    not_finite
        (w,) lines with a coordinate that is NaN or endless; ``streets_of`` refuses them.
    zero_length
        (w,) how many straight pieces begin and end in the same place; ``streets_of`` drops them.
    loops
        (w,) lines that end where they began: a round place, or a slip of the hand.
    duplicates
        (w,) how many straight pieces an earlier piece has drawn already, in either direction; they count as one way,
        and twice where metres of street are weighed.
    """

    no_line: Flags
    not_finite: Flags
    zero_length: Ints
    loops: Flags
    duplicates: Ints


def faults_of(lines: Geometries) -> StreetFaults:
    """Count the faults of street lines, refusing none of them.

    Parameters
    ----------
    lines
        (w,) geometries in one metric CRS, as they come; two places within 1 mm are one.
    """
    lines = np.asarray(lines, dtype=np.object_)
    kinds = shapely.get_type_id(lines)
    no_line = ~np.isin(kinds, LINES) | shapely.is_empty(lines)
    coordinates, owner = shapely.get_coordinates(lines, return_index=True)
    not_finite = np.zeros(len(lines), dtype=np.bool_)
    not_finite[owner[~np.isfinite(coordinates).all(axis=1)]] = True
    sound = lines.copy()
    sound[no_line | not_finite] = None
    points, start, way = drawn(sound)
    nodes = merged(points)[1]
    ends = np.sort(np.column_stack((nodes[start], nodes[start + 1])), axis=1)
    nothing = ends[:, 0] == ends[:, 1]
    again = np.zeros(len(ends), dtype=np.bool_)
    order = np.lexsort((np.arange(len(ends)), ends[:, 1], ends[:, 0]))
    again[order[1:]] = (ends[order[1:]] == ends[order[:-1]]).all(axis=1)
    return StreetFaults(
        no_line=no_line,
        not_finite=not_finite,
        zero_length=np.bincount(way[nothing], minlength=len(lines)),
        loops=_closed(start, way, nodes, len(lines)),
        duplicates=np.bincount(way[again & ~nothing], minlength=len(lines)),
    )


def _closed(start: Ints, way: Ints, nodes: Ints, count: int) -> Flags:
    """Tell which lines have a part that ends where it began; a part that goes nowhere at all is none."""
    flags = np.zeros(count, dtype=np.bool_)
    first = np.flatnonzero(np.diff(start, prepend=-2) != 1)
    last = np.r_[first[1:], len(start)] - 1 if len(first) else first
    moved = nodes[start] != nodes[start + 1]
    moves = np.add.reduceat(moved.astype(np.int64), first) if len(first) else first
    closed = (nodes[start[first]] == nodes[start[last] + 1]) & (moves > 0)
    flags[way[first[closed]]] = True
    return flags
