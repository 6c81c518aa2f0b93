"""Laws of the walk that hold on any network, and its equality with a network that is truly split."""

from collections import defaultdict
from itertools import pairwise
from random import Random

import networkx as nx
import numpy as np
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from scipy.spatial import Delaunay
from shapely import LineString, Point

from accessibility import Router, Snapper, streets_of
from accessibility.arrays import Floats

Place = tuple[float, float]
corner = st.tuples(st.integers(0, 5), st.integers(0, 5)).map(lambda at: (100.0 * at[0], 100.0 * at[1]))
place = st.tuples(st.integers(-20, 520), st.integers(-20, 520)).map(lambda at: (float(at[0]), float(at[1])))
streets_drawn = st.lists(st.lists(corner, min_size=2, max_size=4, unique=True).map(LineString), min_size=1, max_size=12)
places = st.lists(place, min_size=1, max_size=6)
law = settings(deadline=None, derandomize=True, max_examples=150)


def _metres(lines: list[LineString], origins: Floats, facilities: Floats) -> Floats:
    streets = streets_of(np.array(lines, dtype=np.object_))
    snapper = Snapper(streets)
    at, to = snapper.snap(origins, limit=np.inf), snapper.snap(facilities, limit=np.inf)
    return Router(streets).nearest(at, to).metres


def _network(seed: int) -> tuple[list[LineString], Floats, Floats]:
    """Return a third of a triangulation's edges as lines, with places around and many of them on one."""
    random = np.random.default_rng(seed)
    corners = random.uniform(0, 1000, (random.integers(8, 30), 2))
    triangles = Delaunay(corners).simplices
    edges = np.unique(
        np.sort(np.concatenate([triangles[:, [0, 1]], triangles[:, [1, 2]], triangles[:, [0, 2]]])), axis=0
    )
    edges = edges[random.random(len(edges)) < random.uniform(0.4, 0.9)]
    lines = [LineString(corners[edge]) for edge in (edges if len(edges) else np.array([[0, 1]]))]
    bend = [LineString(corners[random.permutation(len(corners))[:3]])]
    crowded = np.array(lines[0].coords)
    on_it = crowded[0] + random.random((12, 1)) * (crowded[1] - crowded[0]) + random.normal(0, 2, (12, 2))
    everywhere = random.uniform(-100, 1100, (40, 2))
    return lines + bend, np.concatenate([everywhere[8:], on_it[:8]]), np.concatenate([everywhere[:8], on_it[8:]])


def _by_splitting(lines: list[LineString], origins: Floats, facilities: Floats) -> list[float]:
    """Split every segment at every snapped place and ask networkx: another snap, another graph, another search."""
    drawn = {frozenset(pair): LineString(pair) for line in lines for pair in pairwise(line.coords)}
    pieces = list(drawn.values())  # a piece drawn twice is one street
    graph: nx.Graph[object] = nx.Graph()
    cuts: dict[int, list[tuple[float, object]]] = defaultdict(list)
    for kind, points in (("origin", origins), ("facility", facilities)):
        for nth, point in enumerate(map(Point, points)):
            piece = int(np.argmin([piece.distance(point) for piece in pieces]))
            graph.add_node((kind, nth))
            cuts[piece].append((pieces[piece].project(point), (kind, nth, "foot")))
            graph.add_edge((kind, nth), (kind, nth, "foot"), weight=pieces[piece].distance(point))
    for index, line in enumerate(pieces):
        stops = [
            (0.0, line.coords[0]),
            *sorted(cuts[index], key=lambda stop: stop[0]),
            (line.length, line.coords[1]),
        ]
        for (near, one), (far, other) in pairwise(stops):
            graph.add_edge(one, other, weight=far - near)
    found = nx.multi_source_dijkstra_path_length(graph, {("facility", nth) for nth in range(len(facilities))})
    return [found.get(("origin", nth), np.inf) for nth in range(len(origins))]


@pytest.mark.parametrize("seed", range(60))
def test_equals_a_network_that_is_truly_split(seed: int) -> None:
    """Adding facilities as nodes and reading both ends gives what splitting at every place gives, to a micrometre."""
    lines, origins, facilities = _network(seed)
    assert _metres(lines, origins, facilities).tolist() == pytest.approx(
        _by_splitting(lines, origins, facilities), abs=1e-6, rel=0
    )


def test_the_networks_compared_hold_the_hard_cases() -> None:
    """Both islands without a way and ways found are among them, so that the comparison means something."""
    every = np.concatenate([_metres(*_network(seed)) for seed in range(60)])
    assert np.isinf(every).any()
    assert np.isfinite(every).mean() > 0.5


@given(streets_drawn, places, places, place)
@law
def test_another_facility_never_lengthens_a_walk(
    lines: list[LineString], origins: list[Place], facilities: list[Place], another: Place
) -> None:
    """Building one more clinic brings nobody farther from the nearest."""
    before = _metres(lines, np.array(origins), np.array(facilities))
    after = _metres(lines, np.array(origins), np.array([*facilities, another]))
    assert (after <= before + 1e-9).all()


@given(streets_drawn, places, places, st.randoms(use_true_random=False))
@law
def test_the_order_of_things_does_not_matter(
    lines: list[LineString], origins: list[Place], facilities: list[Place], random: Random
) -> None:
    """Lines, their directions, facilities and origins may come in any order."""
    shuffled = random.sample(lines, len(lines))
    turned = [line.reverse() if random.random() < 0.5 else line for line in shuffled]
    order = random.sample(range(len(origins)), len(origins))
    expected = _metres(lines, np.array(origins), np.array(facilities))[order]
    found = _metres(turned, np.array(origins)[order], np.array(random.sample(facilities, len(facilities))))
    assert found.tolist() == pytest.approx(expected.tolist(), abs=1e-9, rel=0)


@given(streets_drawn, places, places)
@law
def test_there_and_back_are_equally_far(lines: list[LineString], one: list[Place], other: list[Place]) -> None:
    """On foot every street goes both ways, and a single pair has one distance."""
    there = _metres(lines, np.array(one[:1]), np.array(other[:1]))
    back = _metres(lines, np.array(other[:1]), np.array(one[:1]))
    assert there.tolist() == pytest.approx(back.tolist(), abs=1e-9, rel=0)


@pytest.mark.parametrize("degrees", [17.0, 90.0, 203.0])
@pytest.mark.parametrize("seed", range(5))
def test_moving_and_turning_everything_changes_nothing(seed: int, degrees: float) -> None:
    """Distances are of the place, not of the grid that it is drawn on."""
    lines, origins, facilities = _network(seed)
    angle = np.radians(degrees)
    turn = np.array([[np.cos(angle), -np.sin(angle)], [np.sin(angle), np.cos(angle)]])
    shift = np.array([770_000.0, 3_450_000.0])
    moved = [LineString(np.array(line.coords) @ turn.T + shift) for line in lines]
    found = _metres(moved, origins @ turn.T + shift, facilities @ turn.T + shift)
    assert found.tolist() == pytest.approx(_metres(lines, origins, facilities).tolist(), abs=1e-6, rel=0)
