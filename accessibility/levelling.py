"""Levels the crowds of all facilities that are linked by people who have not decided between them."""

from collections.abc import Iterator, Mapping

import numpy as np

from accessibility.arrays import Floats, Ints
from accessibility.catchments import summed

# From one facility to the next: the next one, and the pairs of the linking origin with this one and with that.
Links = Mapping[int, list[tuple[int, int, int]]]


def level(origin: Ints, facility: Ints, walk: Floats, going: Floats, room: Floats) -> None:
    """Move people, in place, to where all linked facilities are equally good for those who link them.

    An origin whose people go to two facilities links them: there both must cost the same. Those differences, and the
    number of people in each linked group, say how many each facility would have. People move there through the
    links, all by the same part of the way if somebody would otherwise move who is not there.

    Parameters
    ----------
    origin, facility, walk
        (p,) pairs, and the walk in units of crowding.
    going
        (p,) people of the origin who go to the facility; changed here.
    room
        (f,) people per unit of crowding, > 0 where anybody goes.
    """
    links = _forest(origin, facility, going)
    drawn = summed(facility, going, len(room))
    seen: set[int] = set()
    for root in links:
        if root not in seen:
            steps = list(_outwards(root, links))
            seen |= {root, *(step[1] for step in steps)}
            _level_group(root, steps, walk, going, drawn, room)


def _forest(origin: Ints, facility: Ints, going: Floats) -> Links:
    """Return the strongest links that join facilities without a circle, both ways each."""
    there = np.flatnonzero(going > 0)
    there = there[np.lexsort((facility[there], origin[there]))]
    same = origin[there[1:]] == origin[there[:-1]]
    first, second = there[:-1][same], there[1:][same]
    strongest = np.lexsort((first, -np.minimum(going[first], going[second])))
    links: dict[int, list[tuple[int, int, int]]] = {}
    group = np.arange(int(facility.max(initial=-1)) + 1)
    for one, other in zip(first[strongest].tolist(), second[strongest].tolist(), strict=True):
        here, beyond = int(facility[one]), int(facility[other])
        if group[here] != group[beyond]:
            group[group == group[beyond]] = group[here]
            links.setdefault(here, []).append((beyond, one, other))
            links.setdefault(beyond, []).append((here, other, one))
    return links


def _outwards(root: int, links: Links) -> Iterator[tuple[int, int, int, int]]:
    """Yield every step of the group from ``root`` outwards: from, to, and the linking origin's pairs with both."""
    seen, edge = {root}, [root]
    while edge:
        here = edge.pop()
        for beyond, near, far in links[here]:
            if beyond not in seen:
                seen.add(beyond)
                edge.append(beyond)
                yield here, beyond, near, far


def _level_group(
    root: int, steps: list[tuple[int, int, int, int]], walk: Floats, going: Floats, drawn: Floats, room: Floats
) -> None:
    apart = {root: 0.0}
    for here, beyond, near, far in steps:
        apart[beyond] = apart[here] + float(walk[near] - walk[far])
    group = np.array(list(apart))
    above = np.array(list(apart.values()))
    lowest = (drawn[group].sum() - room[group] @ above) / room[group].sum()
    wanted = dict(zip(apart, (room[group] * (lowest + above) - drawn[group]).tolist(), strict=True))
    moved: dict[int, float] = {}
    for here, beyond, near, far in reversed(steps):
        moved[near] = moved.get(near, 0.0) - wanted[beyond]
        moved[far] = moved.get(far, 0.0) + wanted[beyond]
        wanted[here] += wanted[beyond]
    part = min([1.0, *(float(going[pair]) / -by for pair, by in moved.items() if by < 0)])
    for pair, by in moved.items():
        going[pair] = max(0.0, going[pair] + part * by)
