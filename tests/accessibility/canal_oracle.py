"""Walks around canals by brute force: no code of the engine, no index, no cleverness.

Streets are cut by solving for each crossing. Visibility is asked of every edge with plain cross products. Where to step
onto the streets is found by trying every 50 cm of every street that could be nearer, and then every 4 cm of what is
left; where a street comes into sight between two tries is halved down to a ten-millionth of a metre, so that the place
is exact and only a gap that shows less than 4 cm of street could be missed. Streets are then chains of links of at most
10 m with the places between, and a textbook Dijkstra walks them.
"""

from collections import defaultdict
from heapq import heappop, heappush
from itertools import count, pairwise

import numpy as np
import shapely

from accessibility.arrays import Flags, Floats
from tests.accessibility.canal_maps import CanalMap

LINK_METRES = 10.0
DRY_METRES = 1e-6
TRIES_METRES = (0.5, 0.04)
NOWHERE = (-1, np.nan, np.inf)
Spot = tuple[int, float, float]  # piece of street, metres along it, metres of leg


class Oracle:
    """The truth about one map."""

    def __init__(self, town: CanalMap) -> None:
        self.edges, self.area = town.edges, town.area
        self.bridges: list[bool] = []
        self.labels: list[tuple[object, object]] = []
        ends: list[Floats] = []
        fresh = count()
        for line, bridge in zip(town.lines, town.bridge, strict=True):
            for start, end in pairwise(np.array(line.coords)):
                for one, other in self._left(start, end, bridge):
                    ends.append(np.array([start + one * (end - start), start + other * (end - start)]))
                    labels = [
                        tuple(corner) if at == whole else next(fresh)
                        for at, whole, corner in ((one, 0.0, start), (other, 1.0, end))
                    ]
                    self.labels.append((labels[0], labels[1]))
                    self.bridges.append(bridge)
        self.ends = np.array(ends).reshape(-1, 2, 2)
        self.length = np.hypot(*(self.ends[:, 1] - self.ends[:, 0]).T)

    def _left(self, start: Floats, end: Floats, bridge: bool) -> list[tuple[float, float]]:  # noqa: FBT001 - a test
        """Return what barriers leave of a straight street, as shares of it from and to."""
        if bridge:
            return [(0.0, 1.0)]
        a, b, span = self.edges[:, :2], self.edges[:, 2:], end - start
        across = _cross(span, b - a)
        at, along = _cross(a - start, b - a) / across, _cross(a - start, span) / across
        slack = DRY_METRES / float(np.hypot(*span))
        cuts = np.sort(at[(at > -slack) & (at < 1 + slack) & (along >= -slack) & (along <= 1 + slack)])
        # Either side of a crossing ends just before it: right on it a street would be seen from both banks by chance.
        befores, afters = [*(cuts - slack).tolist(), 1.0], [0.0, *(cuts + slack).tolist()]
        parts = [(one, other) for one, other in zip(afters, befores, strict=True) if other - one > slack]
        middles = shapely.points([start + (one + other) / 2 * span for one, other in parts])
        wet = shapely.intersects(self.area, middles)
        return [part for part, in_water in zip(parts, wet, strict=True) if not in_water]

    def sees(self, here: Floats, there: Floats) -> Flags:
        """Tell which of ``there`` ((n, 2)) a straight leg from ``here`` reaches without touching a barrier."""
        if shapely.intersects(self.area, shapely.points(here)):
            return np.zeros(len(there), dtype=np.bool_)
        a, b = self.edges[:, :2], self.edges[:, 2:]
        legs = (there - here)[:, None]
        apart = _cross(legs, a - here) * _cross(legs, b - here) <= 0
        across = _cross(b - a, here - a) * _cross(b - a, there[:, None] - a) <= 0
        return np.asarray(~(apart & across).any(axis=1), dtype=np.bool_)

    def step_out(self, here: Floats, limit: float) -> Spot:
        """Return the nearest place of the streets in sight."""
        start, span = self.ends[:, 0], self.ends[:, 1] - self.ends[:, 0]
        at = np.clip(((here - start) * span).sum(axis=1) / (span**2).sum(axis=1), 0, 1)
        feet = start + at[:, None] * span
        legs = np.hypot(*(here - feet).T)
        seen = self.sees(here, feet)
        best: Spot = NOWHERE
        if seen.any():
            piece = int(np.argmin(np.where(seen, legs, np.inf)))
            best = (piece, float(at[piece] * self.length[piece]), float(legs[piece]))
        for step in TRIES_METRES:
            for piece in np.argsort(legs):
                least = min(best[2], limit)
                if legs[piece] >= least:
                    break
                if not seen[piece]:
                    leg, along = self._tried(here, int(piece), at[piece] * self.length[piece], least, step)
                    best = (int(piece), along, leg) if leg < least else best
        return best if best[2] <= limit else NOWHERE

    def _tried(self, here: Floats, piece: int, foot: float, least: float, step: float) -> tuple[float, float]:
        """Return the leg to where the street comes into sight on either side of its hidden foot, and where that is."""
        found = (np.inf, np.nan)
        for goal in (0.0, float(self.length[piece])):
            tries = np.linspace(foot, goal, max(int(abs(goal - foot) / step) + 2, 2))
            # A leg grows away from the foot: the first that is too long ends the search.
            tries = tries[np.hypot(*(self._at(piece, tries) - here).T) < least]
            seen = self.sees(here, self._at(piece, tries))
            if not seen.any():
                continue
            first = int(np.argmax(seen))
            hidden, clear = float(tries[max(first - 1, 0)]), float(tries[first])
            while abs(clear - hidden) > 1e-7:
                middle = (hidden + clear) / 2
                hidden, clear = (hidden, middle) if self.sees(here, self._at(piece, middle))[0] else (middle, clear)
            found = min(found, (float(np.hypot(*(self._at(piece, clear)[0] - here))), clear))
        return found

    def _at(self, piece: int, metres: Floats | float) -> Floats:
        start, end = self.ends[piece]
        place: Floats = start + np.atleast_1d(metres)[:, None] / self.length[piece] * (end - start)
        return place

    def walks(self, origins: list[Spot], facilities: list[Spot]) -> Floats:
        """Return metres from every origin (row) to every facility (column): NaN where either has no street in sight."""
        links: dict[object, list[tuple[object, float]]] = defaultdict(list)
        spots = [*origins, *facilities]
        for piece, (one, other) in enumerate(self.labels):
            stops: list[tuple[float, object]] = [(0.0, one), (float(self.length[piece]), other)]
            stops += [(at, ("spot", nth)) for nth, (on, at, _) in enumerate(spots) if on == piece]
            dense = np.arange(LINK_METRES, self.length[piece], LINK_METRES)
            stops += [(float(at), ("link", piece, at)) for at in dense]
            stops.sort(key=lambda stop: stop[0])
            for (near, here), (far, there) in pairwise(stops):
                links[here].append((there, far - near))
                links[there].append((here, far - near))
        metres = np.full((len(origins), len(facilities)), np.nan)
        for column, (on, _, leg) in enumerate(facilities):
            if on < 0:
                continue
            found = _dijkstra(links, ("spot", len(origins) + column))
            for row, (where, _, own) in enumerate(origins):
                metres[row, column] = own + leg + found.get(("spot", row), np.inf) if where >= 0 else np.nan
        return metres


def _dijkstra(links: dict[object, list[tuple[object, float]]], start: object) -> dict[object, float]:
    order = count()
    queue: list[tuple[float, int, object]] = [(0.0, next(order), start)]
    found: dict[object, float] = {}
    while queue:
        metres, _, here = heappop(queue)
        if here in found:
            continue
        found[here] = metres
        for there, step in links[here]:
            if there not in found:
                heappush(queue, (metres + step, next(order), there))
    return found


def _cross(a: Floats, b: Floats) -> Floats:
    return np.asarray(a[..., 0] * b[..., 1] - a[..., 1] * b[..., 0], dtype=np.float64)
