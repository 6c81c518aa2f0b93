"""Finds a plan for the zone that is served worst: a start that is hard to better, for the solver to begin from."""

from typing import Final

import numpy as np

from accessibility.arrays import Flags, Floats, Ints

# After the sites are chosen one by one, each is so many times exchanged for a better one.
_PASSES: Final = 2


def parts(demand: Floats, zone: Ints) -> Floats:
    """Return (k, z) what part of its zone each home is; the zones in ascending order of their indices."""
    zones, at = np.unique(zone, return_inverse=True)
    made = np.zeros((len(zone), len(zones)))
    made[np.arange(len(zone)), at] = demand / np.bincount(at, demand)[at]
    return made


def exchanged(near: Flags, done: Flags, demand: Floats, zone: Ints, count: int) -> tuple[int, ...]:
    """Return sites chosen one by one for the worst zone, then each exchanged for a better one, ascending.

    Of two choices that leave the worst zone the same, the one that does more for the next worst is better, and so on:
    where two zones have nothing, no single site would better the worst.

    Parameters
    ----------
    near
        (n, k) who is within reach of which candidate.
    done
        (k,) who is served already.
    """
    part = parts(demand, zone)
    sites: list[int] = []
    for _ in range(count * (1 + _PASSES)):
        others = sites if len(sites) < count else sites[1:]
        shares = np.sort((near | done | near[others].any(axis=0)) @ part, axis=1)
        shares[others] = -1.0
        sites = [*others, int(np.lexsort(shares.T[::-1])[-1])]
    return tuple(sorted(sites))
