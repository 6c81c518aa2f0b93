"""Cells of a grid settle most points, and the answers are those of asking for every one."""

import numpy as np
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from numpy.typing import NDArray
from scipy.spatial.distance import cdist

from loaders.cellwise import FEW, apart, beyond

Points = NDArray[np.float64]
LIMIT = 500.0


class _Asked:
    """Measures to the nearest of some spots, and counts how often it was asked."""

    def __init__(self, spots: Points) -> None:
        self.spots, self.count = spots, 0

    def __call__(self, points: Points) -> NDArray[np.float64]:
        self.count += len(points)
        return np.concatenate([cdist(part, self.spots).min(axis=1) for part in np.array_split(points, 40)])


@pytest.mark.parametrize("extent", [300.0, 3_000.0, 30_000.0])
def test_points_beyond_a_limit_are_those_of_asking_for_every_one(extent: float) -> None:
    """40,000 points near, around and far from nine spots: the same points, the same farthest, a tenth of the asking."""
    random = np.random.default_rng(7)
    points = random.uniform(0, extent, (40_000, 2))
    asked = _Asked(random.uniform(0, extent / 2, (9, 2)))
    truth = asked(points)
    asked.count = 0
    found = beyond(points, LIMIT, asked)
    assert (found.far == (truth > LIMIT)).all()
    assert found.farthest == truth.max()
    assert asked.count < len(points) / 2


def test_a_point_on_the_limit_is_not_beyond_it() -> None:
    """500 m are no more than 500 m, among many points and few."""
    for count in (3, FEW * 3):
        points = np.column_stack((np.linspace(499, 501, count | 1), np.zeros(count | 1)))
        found = beyond(points, LIMIT, _Asked(np.zeros((1, 2))))
        assert found.far.sum() == (count | 1) // 2
        assert found.farthest == 501


def test_points_on_one_spot_need_no_grid() -> None:
    """A grid of no extent has no cells."""
    found = beyond(np.ones((FEW * 2, 2)), LIMIT, _Asked(np.zeros((1, 2))))
    assert not found.far.any()


@settings(max_examples=60, deadline=None, derandomize=True)
@given(st.integers(0, 10_000), st.integers(2, 60), st.floats(100, 100_000))
def test_no_point_far_from_all_others_is_missed(seed: int, count: int, extent: float) -> None:
    """Whoever is said to have a neighbour has one within the limit, on another spot."""
    random = np.random.default_rng(seed)
    points = random.uniform(0, extent, (count, 2))
    points = np.concatenate((points, points[: count // 3]))
    between = cdist(points, points)
    between[between == 0] = np.inf
    assert (between.min(axis=1)[~apart(points, LIMIT)] <= LIMIT).all()
