"""Finds where a street network may be torn: parts that hang together with nothing, and ends that stop just short."""

from dataclasses import dataclass

import numpy as np
import shapely

from accessibility.arrays import Flags, Floats, Geometries, Ints
from accessibility.barriers import Barriers
from accessibility.reach import Router
from accessibility.snapping import Snapped
from accessibility.streets import SAME_PLACE_METRES, Streets, islands
from accessibility.threshold import refuse_bad_limit

# A street's width: two streets nearer than this on the map mostly meet on the ground.
LONGEST_GAP_METRES = 15.0
# Whoever walks no farther than this from one end to the other lacks nothing: a short way round a block's corner.
DETOUR_METRES = 100.0
# A link is looked at without its tips, where it touches the streets that it joins.
_WITHOUT_TIPS = (0.01, 0.99)
# Places that agree to the centimetre are one spot to whoever mends the map.
_SPOT_DECIMALS = 2


@dataclass(frozen=True, slots=True, eq=False)
class Parts:
    """The connected parts of a network, the longest first.

    Parameters
    ----------
    of_node
        (n,) number of the part that each node lies in, 0 for the longest; nodes without a street come last.
    metres
        (p,) street length of each part, descending; a street that was drawn twice counts twice.
    """

    of_node: Ints
    metres: Floats


@dataclass(frozen=True, slots=True, eq=False)
class Links:
    """Straight links that a network may lack, each from a node to a place on a segment.

    Parameters
    ----------
    node
        (c,) where each begins.
    segment, along
        (c,) where each ends: the segment, and how far along it, 0 at ``ends[:, 0]`` to 1 at ``ends[:, 1]``.
    start, end
        (c, 2) both ends, x and y in metres.
    metres
        (c,) length; 0 where a street ends on another one that has no corner there.
    joins
        (c,) whether the two ends lie in different parts of the network.
    """

    node: Ints
    segment: Ints
    along: Floats
    start: Floats
    end: Floats
    metres: Floats
    joins: Flags

    def pick(self, chosen: Flags | Ints) -> "Links":
        """Return the ``chosen`` links only, in the order given."""
        return Links(
            self.node[chosen],
            self.segment[chosen],
            self.along[chosen],
            self.start[chosen],
            self.end[chosen],
            self.metres[chosen],
            self.joins[chosen],
        )


def parts_of(streets: Streets) -> Parts:
    """Return the connected parts of ``streets`` in order of length; of equally long ones the westmost first."""
    label = islands(streets)
    count = int(label.max(initial=-1)) + 1
    metres: Floats = np.zeros(count)
    np.add.at(metres, label[streets.ends[:, 0]], streets.length)
    first = np.full(count, len(label))
    np.minimum.at(first, label, np.arange(len(label)))
    order = np.lexsort((first, -metres))
    rank = np.empty(count, dtype=np.int64)
    rank[order] = np.arange(count)
    return Parts(rank[label], metres[order])


def dead_ends(streets: Streets) -> Ints:
    """Return the nodes from which one can go on to one other node only."""
    pairs = np.unique(streets.ends, axis=0) if len(streets.ends) else streets.ends
    return np.flatnonzero(np.bincount(pairs.ravel(), minlength=len(streets.nodes)) == 1)


def links_missing(
    streets: Streets,
    barriers: Barriers | None = None,
    *,
    longest: float = LONGEST_GAP_METRES,
    detour: float = DETOUR_METRES,
) -> Links:
    """Return the short links that streets seem to lack: from dead ends, and between parts that nothing joins.

    A link is worth a look, no more: a wall, a stair or a private yard that nobody mapped may be the reason for it.

    Parameters
    ----------
    barriers
        What no link crosses; None for nothing.
    longest
        Longest link in metres, its edge included.
    detour
        Ends between which one walks at most so many metres already lack nothing.

    Returns
    -------
    Links
        None crosses a barrier or another street. From a dead end those to every place that lies nearer than the
        streets on both its sides; of links between two parts that begin at no dead end the shortest. In order of
        length, then from west to east.

    Raises
    ------
    ValueError
        When ``longest`` or ``detour`` is negative or not a number.
    """
    refuse_bad_limit(longest)
    refuse_bad_limit(detour)
    if not len(streets.ends):
        return _links(streets, np.empty(0, dtype=np.int64), np.empty(0, dtype=np.int64))
    lines: Geometries = np.asarray(shapely.linestrings(streets.nodes[streets.ends]), dtype=np.object_)
    tree = shapely.STRtree(lines)
    corners: Geometries = np.asarray(shapely.points(streets.nodes), dtype=np.object_)
    node, segment = tree.query(corners, predicate="dwithin", distance=longest + SAME_PLACE_METRES)
    ends = np.zeros(len(streets.nodes), dtype=np.bool_)
    ends[dead_ends(streets)] = True
    found = _links(streets, node.astype(np.int64), segment.astype(np.int64))
    own = (streets.ends[found.segment] == found.node[:, None]).any(axis=1)
    near = ends[found.node] & _nearest_about(found, streets)
    stays = ~own & (near | found.joins)
    found, near = found.pick(stays), near[stays]
    stays = ~_barred(found, barriers)
    found, near = found.pick(stays), near[stays]
    stays = ~_crossing(found, streets, tree)
    found, near = found.pick(stays), near[stays]
    stays = ~_walked(found, streets, detour)
    found, near = found.pick(stays), near[stays]
    return _shortest(found, streets, near)


def _links(streets: Streets, node: Ints, segment: Ints) -> Links:
    start = streets.nodes[node]
    along = streets.foot(segment, start)
    end = streets.place(segment, along)
    part = islands(streets)
    joins = part[node] != part[streets.ends[segment, 0]]
    return Links(node, segment, along, start, end, np.hypot(*(end - start).T), joins)


def _barred(links: Links, barriers: Barriers | None) -> Flags:
    """Tell which links touch a barrier, be it with a tip."""
    barred = np.zeros(len(links.node), dtype=np.bool_)
    if barriers is None or not len(barriers):
        return barred
    line = links.metres > 0
    barred[line] = barriers.crossed(links.start[line], links.end[line])
    barred[~line] = barriers.holds(links.start[~line])
    return barred


def _crossing(links: Links, streets: Streets, tree: shapely.STRtree) -> Flags:
    """Tell which links cross a street between their ends; the gap to that street is the nearer one."""
    crossing = np.zeros(len(links.node), dtype=np.bool_)
    long = np.flatnonzero(links.metres > SAME_PLACE_METRES)
    tips = [links.start[long] + share * (links.end[long] - links.start[long]) for share in _WITHOUT_TIPS]
    lines: Geometries = np.asarray(shapely.linestrings(np.stack(tips, axis=1)), dtype=np.object_)
    link, segment = tree.query(lines, predicate="intersects")
    link = long[link]
    # A street that ran a little too far is followed back along itself.
    own = (streets.ends[segment] == links.node[link][:, None]).any(axis=1)
    crossing[link[~own & (segment != links.segment[link])]] = True
    return crossing


def _walked(links: Links, streets: Streets, detour: float) -> Flags:
    """Tell between whose ends there is a way of at most ``detour`` metres already."""
    walked = np.zeros(len(links.node), dtype=np.bool_)
    inside = np.flatnonzero(~links.joins)
    if len(inside):
        start, end = (places(links.pick(inside), streets, side) for side in (0, 1))
        pairs = Router(streets).pairs(start, end, detour)
        walked[inside[pairs.origin[pairs.origin == pairs.facility]]] = True
    return walked


def places(links: Links, streets: Streets, side: int) -> Snapped:
    """Return where links begin (``side`` 0) or end (1), as places on the network without a leg."""
    nothing = np.zeros(len(links.node))
    if side:
        return Snapped(links.segment, links.along, nothing)
    own = np.empty(len(streets.nodes), dtype=np.int64)
    own[streets.ends.ravel()] = np.arange(streets.ends.size) // 2
    segment = own[links.node]
    return Snapped(segment, (streets.ends[segment, 1] == links.node).astype(np.float64), nothing)


def _nearest_about(links: Links, streets: Streets) -> Flags:
    """Tell which links end nearer to their node than the streets about that end: square to a street, or at a corner."""
    spots = streets.ends[links.segment]
    there = np.column_stack((links.along <= 0.0, links.along >= 1.0))
    key = (links.node[:, None] * len(streets.nodes) + spots).ravel()
    corner, which = np.unique(key, return_inverse=True)
    nearest = np.ones(len(corner), dtype=np.bool_)
    np.logical_and.at(nearest, which, there.ravel())
    return np.asarray((~there | nearest[which].reshape(-1, 2)).all(axis=1), dtype=np.bool_)


def _shortest(links: Links, streets: Streets, near: Flags) -> Links:
    """Keep one link to each spot that is ``near``, and the shortest between two parts; in order of length."""
    order = np.lexsort((links.end[:, 1], links.end[:, 0], links.start[:, 1], links.start[:, 0], links.metres.round(3)))
    links, near = links.pick(order), near[order]
    part = islands(streets)
    pair = np.sort(np.column_stack((part[links.node], part[streets.ends[links.segment, 0]])), axis=1)
    # Two streets that meet at a corner are reached there by the same link.
    spot = np.unique(links.end.round(_SPOT_DECIMALS), axis=0, return_inverse=True)[1] if len(links.node) else links.node
    once = near & _first(links.node, spot)
    only = links.joins & _first(*pair.T)
    links = links.pick(once | only)
    # Two ends that face each other are one gap.
    tips = np.stack((links.start, links.end), axis=1).round(_SPOT_DECIMALS)
    turned = (tips[:, 0, 0] > tips[:, 1, 0]) | ((tips[:, 0, 0] == tips[:, 1, 0]) & (tips[:, 0, 1] > tips[:, 1, 1]))
    tips[turned] = tips[turned, ::-1]
    return links.pick(_first(*tips.reshape(len(tips), 4).T))


def _first(*keys: Ints | Floats) -> Flags:
    """Tell where each combination of keys comes for the first time."""
    table = np.column_stack(keys)
    first = np.zeros(len(table), dtype=np.bool_)
    if len(table):
        first[np.unique(table, axis=0, return_index=True)[1]] = True
    return first
