"""Tells which streets hang together, so that thinning never cuts a place off."""

from collections import Counter
from collections.abc import Sequence
from typing import Final, Protocol, TypeVar

from shapely.geometry import LineString

STUB: Final = 14.0  # metres: a shorter blind end is an overshoot of the drawing

Node = tuple[float, float]


class Stretch(Protocol):
    """Anything that runs along a line."""

    @property
    def line(self) -> LineString:
        """Where it runs, in metres."""


S = TypeVar("S", bound=Stretch)


def ends(line: LineString) -> tuple[Node, Node]:
    """Return the first and last vertex of ``line``, to the centimetre."""
    first, last = line.coords[0], line.coords[-1]
    return (round(first[0], 2), round(first[1], 2)), (round(last[0], 2), round(last[1], 2))


def connected(lines: Sequence[LineString], kept: Sequence[bool]) -> list[bool]:
    """Tell of each line whether its two ends stay connected without it.

    Lines that are not ``kept`` are looked at in order; one that is the only way is held and counts from then on.
    """
    parent: dict[Node, Node] = {}

    def root(node: Node) -> Node:
        while parent.setdefault(node, node) != node:
            parent[node] = parent[parent[node]]
            node = parent[node]
        return node

    for line, keep in zip(lines, kept, strict=True):
        if keep:
            first, last = ends(line)
            parent[root(first)] = root(last)
    spare = []
    for line, keep in zip(lines, kept, strict=True):
        first, last = ends(line)
        spare.append(not keep and root(first) == root(last))
        parent[root(first)] = root(last)
    return spare


def without_stubs(streets: Sequence[S]) -> list[S]:
    """Return ``streets`` without those blind ends that are shorter than ``STUB``, however often one bares another."""
    left = list(streets)
    while True:
        degree = Counter(node for street in left for node in ends(street.line))
        longer = [s for s in left if s.line.length > STUB or min(degree[node] for node in ends(s.line)) > 1]
        if len(longer) == len(left):
            return left
        left = longer
