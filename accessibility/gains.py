"""Tells for each link that a network may lack how many more would come within reach if it were there."""

import numpy as np

from accessibility.arrays import Flags, Floats, Ints
from accessibility.gaps import Links, places
from accessibility.reach import Router
from accessibility.snapping import Snapped
from accessibility.streets import Streets
from accessibility.threshold import EDGE_METRES, within


def gains(
    router: Router,
    streets: Streets,
    links: Links,
    origins: Snapped,
    amount: Floats,
    facilities: Snapped,
    limit: float,
) -> Floats:
    """Return how much of ``amount`` comes within ``limit`` of a facility by each link alone.

    Exact, and each link tried by itself: a shortest way uses a link once at most, so that from where it begins the way
    is the link and then what was walked before. Who stands where is not asked anew: nobody steps out onto a link.

    Parameters
    ----------
    router
        Of ``streets``, without costs of its own.
    links
        Of the same ``streets``.
    origins, amount
        (k,) places that people start from, and how many they are, >= 0; NaN where nobody knows, who counts nowhere.
    facilities
        (f,) entries to go to.
    limit
        Longest walk in metres, its edge included.

    Returns
    -------
    Floats
        (c,) >= 0.

    Raises
    ------
    ValueError
        When ``limit`` is negative or not a number.
    """
    before = router.nearest(origins, facilities).metres
    left = np.flatnonzero((origins.segment >= 0) & ~within(before, limit) & (amount > 0))
    waiting = origins.pick(left)
    sides = [places(links, streets, side) for side in (0, 1)]
    walk = [router.nearest(side, facilities).metres for side in sides]
    gained = np.zeros(len(links.node))
    for near, far in ((0, 1), (1, 0)):
        onward = links.metres + walk[far]
        used = np.flatnonzero(_shortens(onward, walk[near], limit))
        begin = Snapped(sides[near].segment[used], sides[near].along[used], onward[used])
        pairs = router.pairs(waiting, begin, limit)
        gained += np.bincount(used[pairs.facility], weights=amount[left][pairs.origin], minlength=len(gained))
    return gained


def best_first(gained: Floats, links: Links) -> Ints:
    """Return the links that gain something, the most first; of equal gain the shorter, then the westmost."""
    order = np.lexsort((links.start[:, 1], links.start[:, 0], links.metres, -gained))
    found: Ints = order[gained[order] > 0]
    return found


def _shortens(onward: Floats, walk: Floats, limit: float) -> Flags:
    """Tell which links bring somebody within the limit whom their own way did not bring there."""
    flags: Flags = (onward < walk) & (onward <= limit + EDGE_METRES)
    return flags
