"""Cuts streets where they meet a barrier: severed there, or joined where a bridge leads over."""

from dataclasses import dataclass
from typing import Final

import numpy as np
import shapely

from accessibility.arrays import Flags, Floats, Geometries, Ints
from accessibility.barriers import ON_IT_METRES, Barriers

# 2 mm: beyond the 1 mm within which corners are joined, and far below the centimetre that a distance may be off by.
CUT_BACK_METRES: Final = 0.002


@dataclass(frozen=True, slots=True, eq=False)
class Cut:
    """What a barrier leaves of straight segments.

    Parameters
    ----------
    touched
        (m,) which segments meet a barrier: the pieces stand in their stead.
    start, end
        (p, 2) x and y of the pieces.
    segment
        (p,) index of the segment that each piece is left of.
    over
        (p,) pieces that may touch a barrier: those of bridges, and those that lead onto a bridge at the very bank.
    """

    touched: Flags
    start: Floats
    end: Floats
    segment: Ints
    over: Flags


def cut(start: Floats, end: Floats, bridge: Flags, barriers: Barriers) -> Cut:
    """Cut straight segments at barriers.

    A bridge is cut at the bank and stays joined there, so that each side is a segment of its own. Anything else ends
    2 mm before the barrier, and what lies in one is left out. A street that ends where a bridge begins, right on the
    barrier, is joined to it.

    Parameters
    ----------
    start, end
        (m, 2) x and y in metres.
    bridge
        (m,) which segments lead over what they meet.
    barriers
        What bars the way.
    """
    line, first, last = barriers.meetings(start, end)
    touched = barriers.meets_area(start, end)
    touched[line] = True
    length = np.hypot(*(end - start).T)
    touched &= length > 0
    line, points = np.concatenate((line, line)), np.concatenate((first, last))
    segment, at, outer = _stops(touched, length, start, line[touched[line]], points[touched[line]])
    span = (segment[1:] == segment[:-1]).nonzero()[0]
    own = segment[span]
    direction = (end[own] - start[own]) / length[own, None]
    middle = start[own] + (at[span] + at[span + 1])[:, None] / 2 * direction
    left = bridge[own] | ~barriers.holds(middle)
    span, own, direction = span[left], own[left], direction[left]
    # The ends of a segment are taken as they were drawn, to the last bit, so that it stays joined to its neighbours.
    from_point = np.where(outer[span, None], start[own], start[own] + at[span, None] * direction)
    to_point = np.where(outer[span + 1, None], end[own], start[own] + at[span + 1, None] * direction)
    return _cut_back(touched, own, from_point, to_point, bridge, barriers, start, end)


def _stops(touched: Flags, length: Floats, start: Floats, line: Ints, points: Floats) -> tuple[Ints, Floats, Flags]:
    """Return the stops along every touched segment in order: its own ends, and where it meets an edge.

    Stops within 1 mm of another are one, so that a corner of a canal, which belongs to two edges, cuts once.
    """
    whole = np.flatnonzero(touched)
    metres = np.hypot(*(points - start[line]).T)
    between = (metres > ON_IT_METRES) & (metres < length[line] - ON_IT_METRES)
    segment = np.concatenate((whole, whole, line[between]))
    at = np.concatenate((np.zeros(len(whole)), length[whole], metres[between]))
    outer = np.arange(len(segment)) < 2 * len(whole)
    order = np.lexsort((at, segment))
    segment, at, outer = segment[order], at[order], outer[order]
    apart = np.ones(len(order), dtype=np.bool_)
    apart[1:] = (segment[1:] != segment[:-1]) | (at[1:] - at[:-1] > ON_IT_METRES) | outer[1:]
    return segment[apart], at[apart], outer[apart]


def _cut_back(
    touched: Flags,
    own: Ints,
    from_point: Floats,
    to_point: Floats,
    bridge: Flags,
    barriers: Barriers,
    start: Floats,
    end: Floats,
) -> Cut:
    """Draw the ends that lie on a barrier back from it, save those of bridges and those that meet a bridge there."""
    landings = np.concatenate((start[bridge & touched], end[bridge & touched]))
    landings = landings[barriers.holds(landings)]
    ends = np.stack((from_point, to_point))
    on_it = np.stack([barriers.holds(points) for points in ends])
    landed = np.stack([_near(points, landings) for points in ends])
    back = on_it & ~landed & ~bridge[own]
    span = to_point - from_point
    length = np.hypot(*span.T)
    step = CUT_BACK_METRES * span / np.maximum(length, ON_IT_METRES)[:, None]
    from_point = from_point + np.where(back[0, :, None], step, 0.0)
    to_point = to_point - np.where(back[1, :, None], step, 0.0)
    left = length > CUT_BACK_METRES * back.sum(axis=0)
    over = bridge[own] | (on_it & landed).any(axis=0)
    return Cut(touched, from_point[left], to_point[left], own[left], over[left])


def _near(points: Floats, places: Floats) -> Flags:
    """Tell which points are the same place as one of ``places``."""
    flags = np.zeros(len(points), dtype=np.bool_)
    spots: Geometries = np.asarray(shapely.points(points), dtype=np.object_)
    tree = shapely.STRtree(np.asarray(shapely.points(places), dtype=np.object_))
    flags[tree.query(spots, predicate="dwithin", distance=ON_IT_METRES)[0]] = True
    return flags
