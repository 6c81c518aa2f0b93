"""What a missing link would bring within reach: by hand, and against a map where each link is truly built."""

from itertools import pairwise

import networkx as nx
import numpy as np
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from shapely import LineString

from accessibility import Router, Snapped, Snapper, Streets, streets_of
from accessibility.arrays import Floats
from accessibility.gains import best_first, gains
from accessibility.gaps import Links, links_missing


def _by_building(
    streets: Streets, links: Links, origins: Snapped, amount: Floats, facilities: Snapped, limit: float
) -> list[float]:
    """Split every segment at every place, build one link after the other, and ask networkx who is within the limit."""
    graph: nx.Graph[object] = nx.Graph()
    stops: dict[tuple[int, ...], list[tuple[float, object]]] = {}
    for kind, places in (("origin", origins), ("facility", facilities)):
        for nth in np.flatnonzero(places.segment >= 0).tolist():
            ends = tuple(streets.ends[places.segment[nth]].tolist())
            stops.setdefault(ends, []).append((float(places.along[nth]), (kind, nth, "foot")))
            graph.add_edge((kind, nth), (kind, nth, "foot"), weight=places.leg[nth])
    for nth in range(len(links.node)):
        ends = tuple(streets.ends[links.segment[nth]].tolist())
        stops.setdefault(ends, []).append((float(links.along[nth]), ("link", nth)))
    for (low, high), length in zip(streets.ends.tolist(), streets.length.tolist(), strict=True):
        between = sorted(stops.get((low, high), []), key=lambda stop: stop[0])
        for (near, one), (far, other) in pairwise([(0.0, low), *between, (1.0, high)]):
            graph.add_edge(one, other, weight=(far - near) * length)
    sources = {("facility", nth) for nth in np.flatnonzero(facilities.segment >= 0).tolist()}

    def reached(built: nx.Graph) -> float:  # type: ignore[type-arg]
        found = nx.multi_source_dijkstra_path_length(built, sources) if sources else {}
        near = [nth for nth in range(len(amount)) if found.get(("origin", nth), np.inf) <= limit + 0.001]
        return float(np.nansum(amount[near]))

    before = reached(graph)
    gained = []
    for nth in range(len(links.node)):
        built = graph.copy()
        built.add_edge(int(links.node[nth]), ("link", nth), weight=float(links.metres[nth]))
        gained.append(reached(built) - before)
    return gained


def _lines(*lines: list[tuple[float, float]]) -> Streets:
    return streets_of(np.array([LineString(line) for line in lines], dtype=np.object_))


def test_a_link_brings_those_behind_it_within_reach() -> None:
    """A clinic at the west end of a street; a lane begins 10 m north of the street's 100th metre and has no way to it.

    Along the lane, from its southern end: 20 people after 50 m, 30 after 190 m, 40 after 191 m. By the link the walks
    are 100 + 10 + 50 = 160 m, 300 m and 301 m: at 300 m it brings 50 people, at 301 m all 90, at 100 m nobody.
    """
    streets = _lines([(0, 0), (400, 0)], [(100, 10), (100, 300)])
    snapper = Snapper(streets)
    clinic = snapper.snap(np.array([[0.0, 0.0]]))
    homes = snapper.snap(np.array([[100.0, 60.0], [100.0, 200.0], [100.0, 201.0]]))
    links = links_missing(streets)
    assert links.metres.tolist() == [10.0]
    for limit, gained in ((300.0, 50.0), (301.0, 90.0), (100.0, 0.0)):
        found = gains(Router(streets), streets, links, homes, np.array([20.0, 30.0, 40.0]), clinic, limit)
        assert found.tolist() == [gained]


def test_unknown_people_and_people_off_the_map_count_nowhere() -> None:
    """Blank is not zero, but it is no gain either; a home without a street has no walk to shorten."""
    streets = _lines([(0, 0), (400, 0)], [(100, 10), (100, 300)])
    snapper = Snapper(streets)
    clinic = snapper.snap(np.array([[0.0, 0.0]]))
    homes = snapper.snap(np.array([[100.0, 60.0], [9000.0, 60.0]]))
    amount = np.array([np.nan, 7.0])
    assert gains(Router(streets), streets, links_missing(streets), homes, amount, clinic, 800.0).tolist() == [0.0]


def test_without_a_facility_nothing_is_gained() -> None:
    """A link from nowhere to nowhere."""
    streets = _lines([(0, 0), (400, 0)], [(100, 10), (100, 300)])
    snapper = Snapper(streets)
    homes = snapper.snap(np.array([[100.0, 60.0]]))
    nowhere = snapper.snap(np.array([[9000.0, 9000.0]]))
    found = gains(Router(streets), streets, links_missing(streets), homes, np.ones(1), nowhere, 800.0)
    assert found.tolist() == [0.0]


def test_the_best_link_comes_first_and_of_equals_the_shorter() -> None:
    """3 m and 9 m for 5 people each, 1 m for 8, 2 m for nobody."""
    streets = _lines(
        [(0, 0), (400, 0)], [(50, 9), (50, 90)], [(90, 3), (90, 90)], [(130, 1), (130, 90)], [(200, 2), (200, 90)]
    )
    links = links_missing(streets)
    assert links.metres.tolist() == [1.0, 2.0, 3.0, 9.0]
    assert best_first(np.array([8.0, 0.0, 5.0, 5.0]), links).tolist() == [0, 2, 3]


@pytest.mark.parametrize("seed", range(50))
def test_equals_a_network_in_which_each_link_is_built(seed: int) -> None:
    """Streets at random with many loose ends, homes and clinics off the street: the same people, one by one."""
    random = np.random.default_rng(seed)
    lines = []
    for _ in range(random.integers(8, 22)):
        start = random.uniform(0, 160, 2)
        lines.append([tuple(start), tuple(start + random.uniform(-70, 70, 2))])
    streets = _lines(*lines)
    links = links_missing(streets, detour=random.choice([20.0, 100.0]))
    snapper = Snapper(streets)
    homes = snapper.snap(random.uniform(-10, 170, (40, 2)))
    clinics = snapper.snap(random.uniform(-10, 170, (random.integers(1, 4), 2)))
    amount = random.integers(1, 90, 40).astype(np.float64)
    limit = float(random.uniform(30, 200))
    found = gains(Router(streets), streets, links, homes, amount, clinics, limit)
    assert found.tolist() == pytest.approx(_by_building(streets, links, homes, amount, clinics, limit), abs=1e-9)


spot = st.tuples(st.integers(0, 20), st.integers(0, 20)).map(lambda at: (9.0 * at[0], 9.0 * at[1]))


@settings(deadline=None, derandomize=True, max_examples=50)
@given(
    st.lists(st.lists(spot, min_size=2, max_size=3, unique=True), min_size=2, max_size=10),
    st.lists(spot, min_size=1, max_size=6),
    st.lists(spot, min_size=1, max_size=3),
    st.integers(0, 300),
)
def test_a_gain_is_never_negative_and_a_farther_limit_reaches_no_fewer(
    lines: list[list[tuple[float, float]]],
    homes: list[tuple[float, float]],
    clinics: list[tuple[float, float]],
    limit: int,
) -> None:
    """Nobody loses by a new link, and nobody gains who was within reach; those within, with the gain, only grow."""
    streets = _lines(*lines)
    snapper, router, links = Snapper(streets), Router(streets), links_missing(streets)
    at, to = snapper.snap(np.array(homes)), snapper.snap(np.array(clinics))
    amount = np.ones(len(homes))
    walk = router.nearest(at, to).metres
    totals = []
    for reach in (float(limit), limit + 50.0):
        gained = gains(router, streets, links, at, amount, to, reach)
        before = float((walk <= reach + 0.001).sum())
        assert (gained >= 0).all()
        assert (gained <= len(homes) - before).all()
        totals.append(before + gained)
    assert (totals[1] >= totals[0]).all()
