"""Opens barriers where OpenStreetMap has a way through: railways at level crossings, walls and ports at gates. Pure.

Without it every street would be cut at the rails that people cross every day, for there is no bridge to be marked.
"""

from collections.abc import Mapping, Sequence
from dataclasses import replace
from typing import Final

import numpy as np
import shapely
from shapely.geometry.base import BaseGeometry

from loaders.sources.osm import Drawn

# What a point is that opens a barrier, by the key of its tag.
OPENINGS: Final[Mapping[str, tuple[str, ...]]] = {
    "railway": ("level_crossing", "crossing"),
    "barrier": (
        "gate",
        "lift_gate",
        "swing_gate",
        "sliding_gate",
        "kissing_gate",
        "wicket_gate",
        "turnstile",
        "entrance",
    ),
}
CLOSED: Final = ("no", "private")  # access to a gate that opens for some only
# Keys of what it opens: a gate stands in a wall, or in the edge of a port.
_OPENED: Final = {"railway": ("railway",), "barrier": ("barrier", "landuse")}
# About 4 m to each side, the width of a lane: the walk goes through its middle.
HALF_WIDTH: Final = 4 / 111_320
_ON_IT: Final = 1e-8  # degrees, about 1 mm: the point is a corner of what it opens


def selection() -> str:
    """Return the statements of Overpass QL that ask for every point that opens a barrier."""
    return "\n".join(f'node["{key}"~"^({"|".join(values)})$"];' for key, values in OPENINGS.items())


def opened(rows: Sequence[Drawn], points: Sequence[Drawn]) -> tuple[list[Drawn], int]:
    """Return barriers with a gap at every point that opens them, and how many points opened one.

    A port that has a gate becomes its edge, which is all that bars of it. What lies wholly in a gap is left out.

    Parameters
    ----------
    points
        With the tag that says what they are, and ``access``.
    """
    made, used = list[Drawn](), set[str]()
    gates = {key: [one for one in points if _is(one, key)] for key in OPENINGS}
    trees = {
        key: shapely.STRtree(np.array([one.shape for one in listed], dtype=object)) for key, listed in gates.items()
    }
    for row in rows:
        spots = [
            gates[key][number]
            for key, opens in _OPENED.items()
            if row.shape is not None and any(name in row.tags for name in opens)
            for number in _touching(trees[key], row.shape)
        ]
        used.update(one.id for one in spots)
        shape = _less(row.shape, spots) if row.shape is not None and spots else row.shape
        if shape is None or not shape.is_empty:
            made.append(replace(row, shape=shape))
    return made, len(used)


def _is(one: Drawn, key: str) -> bool:
    return one.shape is not None and one.tags.get(key) in OPENINGS[key] and one.tags.get("access") not in CLOSED


def _touching(tree: shapely.STRtree, barrier: BaseGeometry) -> Sequence[int]:
    edge = _edge(barrier)
    return [int(number) for number in np.sort(tree.query(edge, predicate="dwithin", distance=_ON_IT))]


def _less(barrier: BaseGeometry, spots: Sequence[Drawn]) -> BaseGeometry:
    holes = shapely.union_all([one.shape.buffer(HALF_WIDTH) for one in spots if one.shape is not None])
    return _edge(barrier).difference(holes)


def _edge(barrier: BaseGeometry) -> BaseGeometry:
    """Return a line as it is, and of ground its outline."""
    return barrier.boundary if shapely.get_dimensions(barrier) > 1 else barrier
