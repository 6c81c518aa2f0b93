"""Measures the walk between places on the same segment, which needs no junction."""

import numpy as np

from accessibility.arrays import Flags, Floats, Ints
from accessibility.snapping import Snapped


def along_the_segment(origins: Snapped, facilities: Snapped, cost: Floats) -> tuple[Floats, Ints]:
    """Return the walk along their common segment from each origin to the nearest facility on it.

    Parameters
    ----------
    origins, facilities
        (k,) and (f,) places, every one of them snapped.
    cost
        (m, 2) metres of all segments, walked towards their end and towards their start; inf where nobody passes.

    Returns
    -------
    metres
        (k,) both legs included; inf where no facility is on the origin's segment.
    facility
        (k,) index of that facility; 0 where there is none.
    """
    best = np.full(len(origins.segment), np.inf)
    which = np.zeros(len(origins.segment), dtype=np.int64)
    shared = np.flatnonzero(np.isin(origins.segment, facilities.segment))
    if len(shared) == 0:
        return best, which
    here = origins.pick(shared)
    for backwards in (False, True):
        # Who has a facility behind walks towards the segment's start.
        one_way = cost[:, 0 if backwards else 1]
        found, behind = _behind(here, facilities, one_way, backwards=backwards)
        apart = np.abs(here.along[found] - facilities.along[behind]) * one_way[here.segment[found]]
        metres = here.leg[found] + apart + facilities.leg[behind]
        nearer = metres < best[shared[found]]
        best[shared[found[nearer]]] = metres[nearer]
        which[shared[found[nearer]]] = behind[nearer]
    return best, which


def _behind(origins: Snapped, facilities: Snapped, cost: Floats, *, backwards: bool) -> tuple[Ints, Ints]:
    """Return the origins that have a facility behind them on their segment, and the best such facility.

    Behind is towards the segment's start, or towards its end when ``backwards``. Of two facilities behind an origin
    the same one is better from everywhere, so that a running least along the sorted places answers for all at once,
    however many share a segment. Where nobody passes there is none.
    """
    k = len(origins.segment)
    passable = np.isfinite(cost[facilities.segment])
    segment = np.r_[origins.segment, facilities.segment]
    along = np.r_[origins.along, facilities.along]
    along = 1.0 - along if backwards else along
    is_origin = np.arange(len(segment)) < k
    rest = np.full(len(segment), np.inf)
    rest[k:][passable] = facilities.leg[passable] - along[k:][passable] * cost[facilities.segment[passable]]
    order = np.lexsort((is_origin, along, segment))
    best = _running_least(rest[order], segment[order])
    winner = order[best]
    answered = is_origin[order] & np.isfinite(rest[winner])
    return order[answered], winner[answered] - k


def _running_least(values: Floats, group: Ints) -> Ints:
    """Return for each position that of the least value up to it within its group, in log n whole-array steps."""
    best = np.arange(len(values))
    step = 1
    while step < len(values):
        same: Flags = group[step:] == group[:-step]
        if not same.any():
            break
        better = same & (values[best[:-step]] < values[best[step:]])
        best[step:] = np.where(better, best[:-step], best[step:])
        step *= 2
    return best
