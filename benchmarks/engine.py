"""Times the walk to the nearest facility against plain scipy, networkx and pandana: ``python -m benchmarks.engine``.

pandana is asked where it is installed, or in another interpreter: ``--pandana /path/to/its/python``. The status is 1
when ours is slower than allowed against scipy.
"""

import argparse
import json
import resource
import subprocess
import sys
from collections.abc import Callable
from dataclasses import dataclass
from importlib.util import find_spec
from pathlib import Path
from statistics import median
from tempfile import TemporaryDirectory
from time import perf_counter, process_time

import networkx as nx
import numpy as np
import shapely
from scipy.sparse import csr_array
from scipy.sparse.csgraph import dijkstra

from accessibility import Router, Service, Snapped, Snapper, Streets, curve, isochrone, streets_of
from accessibility.arrays import Floats, Ints

SEED = 20261120
SPACING_METRES = 80.0
JITTER_METRES = 25.0
# A street or two of the lattice is missing here and there, as in a town.
KEPT_STREETS = 0.9
SERVICES = 8
FACILITIES = 40
RESIDENTS = 20_000
ROUNDS = {10_000: 9, 200_000: 5, 1_000_000: 3}
# Our pass adds the facilities to the network as nodes; it may cost half as much again as scipy's bare pass, no more.
MOST_OVER_SCIPY = 1.5
NETWORKX_SERVICES = {10_000: SERVICES, 200_000: 1, 1_000_000: 1}
# pandana prepares a million nodes for longer than anybody waits.
MOST_NODES_FOR_PANDANA = 200_000
DISTRICT_NODES = 10_000
LIMITS_METRES = (300.0, 500.0, 800.0, 1000.0)
PEER = Path(__file__).with_name("pandana_peer.py")


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


def seconds(work: Callable[[], object], clock: Callable[[], float] = process_time) -> float:
    """Return how long ``work`` takes once, of the processor: whatever else the machine does is not counted."""
    start = clock()
    work()
    return clock() - start


def interleaved(contestants: dict[str, Callable[[], object]], rounds: int) -> dict[str, float]:
    """Return the median seconds of each contestant, taking turns so that a busy machine hits all alike."""
    for work in contestants.values():
        work()
    taken = [{name: seconds(work) for name, work in contestants.items()} for _ in range(rounds)]
    return {name: median(times[name] for times in taken) for name in contestants}


def scipy_and_ours(made: Town, rounds: int) -> dict[str, float]:
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
        },
        rounds,
    )


def networkx_seconds(made: Town, services: int) -> float:
    """Return the seconds that networkx takes for ``services`` services, its graph already built."""
    graph: nx.Graph[int] = nx.Graph()
    ends = made.streets.ends.tolist()
    graph.add_weighted_edges_from((a, b, w) for (a, b), w in zip(ends, made.streets.length.tolist(), strict=True))
    asked = [set(corners.tolist()) for corners in made.corners[:services]]
    return seconds(lambda: [nx.multi_source_dijkstra_path_length(graph, sources) for sources in asked])


def pandana_seconds(made: Town, python: str | None) -> dict[str, float] | None:
    """Return what pandana takes to prepare the network and to ask eight services; None where it is not installed."""
    python = python or (sys.executable if find_spec("pandana") else None)
    if python is None:
        return None
    graph = plain_graph(made.streets)
    every = [dijkstra(graph, directed=True, indices=corners, min_only=True) for corners in made.corners]
    # It wants a limit: as far as the farthest node has to walk, so that both answer the same question.
    farthest = max(float(metres[np.isfinite(metres)].max()) for metres in every) + 1.0
    with TemporaryDirectory() as folder:
        file = Path(folder) / "town.npz"
        corners = {f"corners_{nth}": at for nth, at in enumerate(made.corners)}
        streets = {"nodes": made.streets.nodes, "ends": made.streets.ends, "length": made.streets.length}
        np.savez(file, allow_pickle=False, services=SERVICES, farthest=farthest, **streets, **corners)
        subprocess.run([python, str(PEER), str(file)], check=True, capture_output=True)
        found: dict[str, float] = json.loads(file.with_suffix(".json").read_text(encoding="utf-8"))
    ours = sum(float(metres[np.isfinite(metres)].sum()) for metres in every)
    # It rounds to whole metres and keeps its limit for those without a way: a sum far off is another question answered.
    print(f"  metres of all nodes and services: pandana {found['metres']:,.0f}, scipy {ours:,.0f}")
    return found


def products(made: Town) -> dict[str, float]:
    """Return the median seconds of what is asked at the scale of a district."""
    router, middle = Router(made.streets), made.services[1].pick(np.array([0]))
    walks = router.nearest(made.residents, made.services[0]).metres
    people = np.ones(len(walks))
    return interleaved(
        {
            f"pairs within 800 m, {FACILITIES} x {RESIDENTS:,}": lambda: router.pairs(
                made.residents, made.services[0], 800.0
            ),
            "coverage at four limits": lambda: curve(walks, people, LIMITS_METRES),
            "isochrone, 500 m": lambda: isochrone(router, middle, [500.0]),
            "isochrones, four limits": lambda: isochrone(router, middle, LIMITS_METRES),
        },
        9,
    )


def mending(made: Town) -> dict[str, float]:
    """Return the median seconds of all residents' walks to one service: from nothing, and mended after a change."""
    router, middle = Router(made.streets), made.services[1].pick(np.array([0]))
    service, first = Service.of(router, made.services[0]), np.array([0])
    return interleaved(
        {
            "a service walked from nothing": lambda: Service.of(router, made.services[0]).nearest(made.residents),
            "one facility moved": lambda: service.moved(first, middle).nearest(made.residents),
            "one more facility": lambda: service.added(middle).nearest(made.residents),
            "one facility closed": lambda: service.closed(first).nearest(made.residents),
        },
        ROUNDS[DISTRICT_NODES],
    )


def peak_megabytes() -> float:
    """Return the most memory that this process has held; kilobytes on Linux, bytes on macOS."""
    most = resource.getrusage(resource.RUSAGE_SELF).ru_maxrss
    return most / (1e6 if sys.platform == "darwin" else 1e3)


def report(nodes: int, pandana: str | None) -> bool:
    """Print the figures of one town; tell whether ours is slower than allowed."""
    made = town(nodes)
    print(f"{len(made.streets.nodes):,} nodes, {len(made.streets.length):,} segments, {SERVICES} services")
    laid = peak_megabytes()
    times = scipy_and_ours(made, ROUNDS[nodes])
    print(f"  peak memory {laid:,.0f} MB with the town laid, {peak_megabytes():,.0f} MB after the passes")
    _lines(times, f"of the processor, median of {ROUNDS[nodes]}")
    over = times["ours"] / times["scipy"]
    print(f"  ours / scipy = {over:.2f} (at most {MOST_OVER_SCIPY})")
    services = NETWORKX_SERVICES[nodes]
    peer = networkx_seconds(made, services) * SERVICES / services
    how = "measured" if services == SERVICES else f"{services} of {SERVICES} services measured, the rest extrapolated"
    _lines({"networkx": peer}, how)
    print(f"  networkx / ours = {peer / times['ours']:.1f}")
    if nodes <= MOST_NODES_FOR_PANDANA:
        _pandana(made, pandana)
    if nodes == DISTRICT_NODES:
        _lines(products(made), "of the processor, median of 9")
    _lines(mending(made), f"of the processor, median of {ROUNDS[DISTRICT_NODES]}")
    return over > MOST_OVER_SCIPY


def _pandana(made: Town, python: str | None) -> None:
    """Print pandana's figures; by the clock, for it keeps all processors busy at once."""
    found = pandana_seconds(made, python)
    if found is None:
        print("  pandana: not installed (see --pandana)")
        return
    prepare = seconds(lambda: Router(made.streets), perf_counter)
    router = Router(made.streets)
    ask = seconds(lambda: [router.nodes(service) for service in made.services], perf_counter)
    _lines({"pandana prepares": found["prepare"], "pandana asks": found["ask"]}, "by the clock, once")
    _lines({"ours prepares": prepare, "ours asks": ask}, "by the clock, once")
    whole = (found["prepare"] + found["ask"]) / (prepare + ask)
    print(f"  pandana / ours = {whole:.0f} with preparation of both, {found['ask'] / ask:.1f} without")


def _lines(times: dict[str, float], how: str) -> None:
    for name, taken in times.items():
        print(f"  {name:<36} {taken:9.4f} s   {how}")


def main(asked: list[str]) -> int:
    """Print the figures of all towns, each in a process of its own so that its peak of memory is its own."""
    options = argparse.ArgumentParser(prog="python -m benchmarks.engine")
    options.add_argument("--nodes", type=int, choices=sorted(ROUNDS))
    options.add_argument("--pandana", metavar="PYTHON", help="an interpreter that has pandana")
    chosen = options.parse_args(asked)
    if chosen.nodes is not None:
        return int(report(chosen.nodes, chosen.pandana))
    own = [sys.executable, "-m", "benchmarks.engine", *asked]
    return max([subprocess.run([*own, "--nodes", str(nodes)], check=False).returncode for nodes in ROUNDS])


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
