"""Times the walk to the nearest facility against plain scipy and networkx: ``python -m benchmarks.engine``."""

import sys
from collections.abc import Callable
from dataclasses import dataclass
from statistics import median
from time import perf_counter

import networkx as nx
import numpy as np
import shapely
from scipy.sparse import csr_array
from scipy.sparse.csgraph import dijkstra

from accessibility import Router, Snapped, Snapper, Streets, streets_of
from accessibility.arrays import Floats, Ints

SEED = 20261120
SPACING_METRES = 80.0
JITTER_METRES = 25.0
# A street or two of the lattice is missing here and there, as in a town.
KEPT_STREETS = 0.9
SERVICES = 8
FACILITIES = 40
RESIDENTS = 20_000
ROUNDS = 9
# Our pass adds the facilities to the network as nodes; it may cost half as much again as scipy's bare pass, no more.
MOST_OVER_SCIPY = 1.5
NETWORKX_SERVICES = {10_000: SERVICES, 200_000: 1}


@dataclass(frozen=True, slots=True, eq=False)
class Town:
    """A made town: streets, services on them, the same services moved to a corner each, and residents."""

    streets: Streets
    services: list[Snapped]
    corners: list[Ints]
    residents: Snapped


def town(nodes: int) -> Town:
    """Make a jittered lattice of about ``nodes`` nodes with eight services of forty facilities each."""
    random = np.random.default_rng(SEED)
    side = round(nodes**0.5)
    number = np.arange(side * side).reshape(side, side)
    places = np.column_stack(np.divmod(number.ravel(), side)) * SPACING_METRES
    places = places + random.uniform(-JITTER_METRES, JITTER_METRES, places.shape)
    across = np.column_stack((number[:, :-1].ravel(), number[:, 1:].ravel()))
    down = np.column_stack((number[:-1].ravel(), number[1:].ravel()))
    edges = np.concatenate((across, down))
    edges = edges[random.random(len(edges)) < KEPT_STREETS]
    streets = streets_of(np.asarray(shapely.linestrings(places[edges]), dtype=np.object_))
    snapper = Snapper(streets)
    where = random.uniform(0, side * SPACING_METRES, (SERVICES, FACILITIES, 2))
    services = [snapper.snap(points) for points in where]
    corners = [np.unique(streets.ends[service.segment, 0]) for service in services]
    homes = random.uniform(0, side * SPACING_METRES, (RESIDENTS, 2))
    return Town(streets, services, corners, snapper.snap(homes))


def plain_graph(streets: Streets) -> csr_array[np.float64]:
    """Return the streets as scipy would be given them, both directions of every segment."""
    ends = np.concatenate((streets.ends, streets.ends[:, ::-1]))
    n = len(streets.nodes)
    return csr_array((np.tile(streets.length, 2), (ends[:, 0], ends[:, 1])), shape=(n, n))


def seconds(work: Callable[[], object]) -> float:
    """Return how long ``work`` takes once."""
    start = perf_counter()
    work()
    return perf_counter() - start


def interleaved(contestants: dict[str, Callable[[], object]]) -> dict[str, float]:
    """Return the median seconds of each contestant, taking turns so that a busy machine hits all alike."""
    for work in contestants.values():
        work()
    rounds = [{name: seconds(work) for name, work in contestants.items()} for _ in range(ROUNDS)]
    return {name: median(times[name] for times in rounds) for name in contestants}


def scipy_and_ours(made: Town) -> dict[str, float]:
    """Return the seconds of eight services: ours with and without preparing the network, and scipy's bare pass."""
    router, graph = Router(made.streets), plain_graph(made.streets)

    def ours(prepared: Router) -> list[Floats]:
        return [prepared.nodes(service) for service in made.services]

    def plain() -> list[Floats]:
        return [dijkstra(graph, directed=True, indices=corners, min_only=True) for corners in made.corners]

    return interleaved(
        {
            "ours": lambda: ours(router),
            "scipy": plain,
            "ours, network prepared anew": lambda: ours(Router(made.streets)),
            f"ours, for {RESIDENTS:,} residents": lambda: [router.nearest(made.residents, to) for to in made.services],
        }
    )


def networkx_seconds(made: Town, services: int) -> float:
    """Return the seconds that networkx takes for ``services`` services, its graph already built."""
    graph: nx.Graph[int] = nx.Graph()
    ends = made.streets.ends.tolist()
    graph.add_weighted_edges_from((a, b, w) for (a, b), w in zip(ends, made.streets.length.tolist(), strict=True))
    asked = [set(corners.tolist()) for corners in made.corners[:services]]
    return seconds(lambda: [nx.multi_source_dijkstra_path_length(graph, sources) for sources in asked])


def main() -> int:
    """Print the figures of both towns; the status is 1 when ours is slower than allowed."""
    slow = False
    for nodes, services in NETWORKX_SERVICES.items():
        made = town(nodes)
        times = scipy_and_ours(made)
        peer = networkx_seconds(made, services) * SERVICES / services
        over = times["ours"] / times["scipy"]
        slow |= over > MOST_OVER_SCIPY
        print(f"{len(made.streets.nodes):,} nodes, {len(made.streets.length):,} segments, {SERVICES} services")
        for name, taken in times.items():
            print(f"  {name:<28} {taken:8.4f} s   median of {ROUNDS}")
        how = (
            "measured" if services == SERVICES else f"{services} of {SERVICES} services measured, the rest extrapolated"
        )
        print(f"  {'networkx':<28} {peer:8.4f} s   {how}")
        print(f"  ours / scipy = {over:.2f} (at most {MOST_OVER_SCIPY}), networkx / ours = {peer / times['ours']:.1f}")
    return int(slow)


if __name__ == "__main__":
    sys.exit(main())
