"""Walks that cost more one way than the other, on networks that are drawn badly too."""

from collections import defaultdict
from itertools import pairwise

import networkx as nx
import numpy as np
import pytest

from accessibility import Router, Snapped, Streets
from accessibility.arrays import Floats

SEEDS = range(60)


def _streets(random: np.random.Generator) -> Streets:
    """Return segments between few nodes: loops, copies either way round, pieces without length, other ways round."""
    n, m = int(random.integers(2, 9)), int(random.integers(2, 16))
    ends = random.integers(0, n, (m, 2))
    length = random.choice([0.0, 5.0, 10.0, 40.0, 100.0], m)
    copies = random.integers(0, m, 3)
    return Streets(
        random.uniform(0, 100, (n, 2)),
        np.concatenate([ends, ends[copies][:, ::-1]]),
        np.r_[length, length[copies]],
        np.arange(m + 3),
    )


def _places(random: np.random.Generator, streets: Streets, alongs: list[float], count: int) -> Snapped:
    segment = random.integers(-1, len(streets.length), count)
    return Snapped(segment, random.choice(alongs, count), random.choice([0.0, 3.0, 20.0], count))


def _case(seed: int) -> tuple[Streets, Floats, Snapped, Snapped]:
    """Return streets, costs of which some bar the way, origins and facilities that share ends but no place between."""
    random = np.random.default_rng(seed)
    streets = _streets(random)
    dear = random.choice([0.5, 1.0, 1.3, 2.0, np.inf], (len(streets.length), 2), p=[0.1, 0.4, 0.2, 0.2, 0.1])
    cost = np.where(np.isinf(dear), np.inf, np.where(np.isinf(dear), 0.0, dear) * streets.length[:, None])
    origins = _places(random, streets, [0.0, 0.2, 0.5, 1.0], 12)
    return streets, cost, origins, _places(random, streets, [0.0, 0.3, 0.7, 1.0], 4)


class _Split:
    """A directed graph in which every street is cut at every place on it; a street drawn twice is one street."""

    def __init__(self, streets: Streets, cost: Floats) -> None:
        self._key = []
        self._cost: dict[tuple[int, int, float], tuple[float, float]] = {}
        self._stops: dict[tuple[int, int, float], list[tuple[float, object]]] = defaultdict(list)
        for (one, other), length, (there, back) in zip(
            streets.ends.tolist(), streets.length.tolist(), cost.tolist(), strict=True
        ):
            turned = one > other
            key = (other, one, length) if turned else (one, other, length)
            known = self._cost.get(key, (np.inf, np.inf))
            ways = (back, there) if turned else (there, back)
            self._cost[key] = (min(ways[0], known[0]), min(ways[1], known[1]))
            self._key.append((key, turned))
        self._graph: nx.DiGraph[object] = nx.DiGraph()

    def place(self, kind: str, places: Snapped) -> None:
        rows = zip(places.segment.tolist(), places.along.tolist(), places.leg.tolist(), strict=True)
        for nth, (segment, along, leg) in enumerate(rows):
            if segment < 0:
                continue
            key, turned = self._key[segment]
            self._stops[key].append((1.0 - along if turned else along, (kind, nth, "foot")))
            near, far = ((kind, nth), (kind, nth, "foot")) if kind == "origin" else ((kind, nth, "foot"), (kind, nth))
            self._graph.add_edge(near, far, weight=leg)

    def walk(self) -> None:
        """Join the stops along each street, both ways; a step of no length is free even where nobody passes."""
        for key, (there, back) in self._cost.items():
            stops = [(0.0, key[0]), *sorted(self._stops[key], key=lambda stop: stop[0]), (1.0, key[1])]
            for (near, one), (far, other) in pairwise(stops):
                self._step(one, other, far - near, there)
                self._step(other, one, far - near, back)

    def _step(self, one: object, other: object, part: float, cost: float) -> None:
        weight = part * cost if part > 0 else 0.0
        if weight < self._graph.get_edge_data(one, other, {"weight": np.inf})["weight"]:
            self._graph.add_edge(one, other, weight=weight)

    def metres(self, origin: int, facility: int) -> float:
        if ("origin", origin) not in self._graph or ("facility", facility) not in self._graph:
            return float("inf")
        found = nx.single_source_dijkstra_path_length(self._graph, ("origin", origin))
        return float(found.get(("facility", facility), np.inf))


def _by_splitting(streets: Streets, cost: Floats, origins: Snapped, facilities: Snapped) -> Floats:
    """Return (k, f) walks, each origin walked from by itself."""
    split = _Split(streets, cost)
    split.place("origin", origins)
    split.place("facility", facilities)
    split.walk()
    k, f = len(origins.segment), len(facilities.segment)
    return np.array([[split.metres(one, other) for other in range(f)] for one in range(k)])


@pytest.mark.parametrize("seed", SEEDS)
def test_equals_a_directed_network_that_is_truly_split(seed: int) -> None:
    """The nearest and all pairs: loops, copies, pieces without length and one-way slopes included, to a micrometre."""
    streets, cost, origins, facilities = _case(seed)
    router, expected = Router(streets, cost), _by_splitting(streets, cost, origins, facilities)
    nearest = np.where(origins.segment < 0, np.nan, expected.min(axis=1))
    assert router.nearest(origins, facilities).metres.tolist() == pytest.approx(nearest.tolist(), abs=1e-6, nan_ok=True)
    pairs = router.pairs(origins, facilities, np.inf)
    found = np.full(expected.shape, np.inf)
    found[pairs.origin, pairs.facility] = pairs.metres
    assert found.ravel().tolist() == pytest.approx(expected.ravel().tolist(), abs=1e-6)


def test_the_networks_compared_hold_the_hard_cases() -> None:
    """Ways found and not found, loops, no length, and walks that differ there and back."""
    cases = [_case(seed) for seed in SEEDS]
    walks = np.concatenate([Router(case[0], case[1]).nearest(case[2], case[3]).metres for case in cases])
    assert np.isinf(walks).mean() > 0.02
    assert np.isfinite(walks).mean() > 0.5
    assert any((case[0].ends[:, 0] == case[0].ends[:, 1]).any() for case in cases)
    assert any((case[0].length == 0).any() for case in cases)
    for streets, cost, one, other in cases[:5]:
        there, back = Router(streets, cost).nearest(one, other), Router(streets, cost[:, ::-1]).nearest(one, other)
        if not np.array_equal(there.metres, back.metres, equal_nan=True):
            return
    pytest.fail("expected a walk that differs there and back")


@pytest.mark.parametrize("seed", range(10))
def test_the_metres_of_the_segments_as_cost_change_nothing(seed: int) -> None:
    """Given once or for both directions, to the last bit."""
    streets, _, origins, facilities = _case(seed)
    plain = Router(streets).nearest(origins, facilities).metres
    for cost in (streets.length, np.column_stack((streets.length, streets.length))):
        assert Router(streets, cost).nearest(origins, facilities).metres.tobytes() == plain.tobytes()


@pytest.mark.parametrize("seed", range(10))
def test_twice_the_cost_is_twice_the_walk(seed: int) -> None:
    """Legs too, when a metre off the street costs two."""
    streets, cost, origins, facilities = _case(seed)
    once = Router(streets, cost).nearest(origins, facilities).metres
    twice = Router(streets, 2 * cost, leg=2.0).nearest(origins, facilities).metres
    assert twice.tolist() == pytest.approx((2 * once).tolist(), nan_ok=True)


def test_who_goes_back_goes_the_other_way() -> None:
    """A street of 100 m that costs 300 m up and 100 m down; on a level street both are one walker."""
    streets = Streets(
        np.array([[0.0, 0.0], [100.0, 0.0]]), np.array([[0, 1]]), np.array([100.0]), np.zeros(1, np.int64)
    )
    low, high = (Snapped(np.array([0]), np.array([along]), np.zeros(1)) for along in (0.0, 1.0))
    router = Router(streets, np.array([[300.0, 100.0]]))
    assert router.nearest(low, high).metres.tolist() == [300]
    assert router.turned().nearest(low, high).metres.tolist() == [100]
    level = Router(streets)
    assert level.turned() is level


@pytest.mark.parametrize("wrong", [-1.0, float("nan")])
def test_a_cost_that_is_none_is_refused(wrong: float) -> None:
    """Negative, or not a number; so is a length."""
    streets, cost, _, _ = _case(0)
    cost[1, 1] = wrong
    with pytest.raises(ValueError, match=f"at least 0, found {wrong} at segment 1"):
        Router(streets, cost)
    length = streets.length.copy()
    length[0] = wrong
    with pytest.raises(ValueError, match=f"at least 0, found {wrong} at segment 0"):
        Router(Streets(streets.nodes, streets.ends, length, streets.way))


def test_a_cost_too_few_is_refused() -> None:
    """One for two segments."""
    streets = Streets(np.zeros((2, 2)), np.array([[0, 1], [0, 1]]), np.ones(2), np.zeros(2, np.int64))
    with pytest.raises(ValueError, match=r"expected \(2,\) or \(2, 2\), found \(1,\)"):
        Router(streets, np.ones(1))


@pytest.mark.parametrize("wrong", [0.0, -1.0, float("nan"), float("inf")])
def test_a_leg_that_costs_nothing_is_refused(wrong: float) -> None:
    """Nobody flies."""
    streets = Streets(np.zeros((2, 2)), np.array([[0, 1]]), np.ones(1), np.zeros(1, np.int64))
    with pytest.raises(ValueError, match="expected more than 0, found"):
        Router(streets, leg=wrong)
