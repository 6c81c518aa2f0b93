"""What was sampled at points is brought to homes: exactly at the edge, and never where nothing was sampled."""

from collections.abc import Callable

import numpy as np
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from scipy.spatial import cKDTree

from indicators.coverage import Floats
from indicators.samples import mean_around, nearest_of

NAN = float("nan")
Join = Callable[[Floats, Floats, Floats, float], Floats]
law = settings(deadline=None, derandomize=True, max_examples=60)
spots = st.lists(st.tuples(st.integers(0, 30), st.integers(0, 30)), min_size=1, max_size=25)
SQUARE = np.array([[0.0, 0.0], [100.0, 0.0], [0.0, 100.0], [100.0, 100.0]])
FOUND = np.array([1.0, 2.0, 3.0, 6.0])


def _one(x: float, y: float) -> Floats:
    return np.array([[x, y]])


def test_the_mean_is_of_the_samples_within_the_distance_edge_included() -> None:
    """From a corner of the square: itself; at exactly 100 m also its two neighbours; the fourth is 141.4 m off."""
    assert mean_around(SQUARE, FOUND, _one(0, 0), 99.9).tolist() == [1]
    assert mean_around(SQUARE, FOUND, _one(0, 0), 100).tolist() == [2]
    assert mean_around(SQUARE, FOUND, _one(0, 0), 142).tolist() == [3]


def test_the_nearest_speaks_only_as_far_as_it_was_let() -> None:
    """A home 10 m east of the last sample: known within 10 m, unknown within 9."""
    assert nearest_of(SQUARE, FOUND, _one(110, 0), 10).tolist() == [2]
    assert np.isnan(nearest_of(SQUARE, FOUND, _one(110, 0), 9)).all()


def test_samples_equally_near_answer_with_their_mean() -> None:
    """In the middle of the square all four are 70.7 m away: 12 / 4."""
    assert nearest_of(SQUARE, FOUND, _one(50, 50), 80).tolist() == [3]


@pytest.mark.parametrize("join", [mean_around, nearest_of])
def test_a_blank_sample_is_no_sample(join: Join) -> None:
    """Blank is not zero: the neighbour answers; a sample or home without a place is nowhere near anything."""
    points = np.array([[0.0, 0.0], [5.0, 0.0], [NAN, NAN]])
    homes = np.array([[0.0, 0.0], [NAN, NAN]])
    found = join(points, np.array([NAN, 4.0, 9.0]), homes, 10.0)
    assert np.array_equal(found, [4, NAN], equal_nan=True)


@pytest.mark.parametrize("join", [mean_around, nearest_of])
def test_nothing_sampled_is_nothing_known(join: Join) -> None:
    """Without samples nobody is measured; without homes nothing is asked."""
    assert np.isnan(join(np.empty((0, 2)), np.empty(0), SQUARE, 10.0)).all()
    assert len(join(SQUARE, FOUND, np.empty((0, 2)), 10.0)) == 0


def test_a_distance_that_is_none_is_refused() -> None:
    """A negative reach would quietly leave everybody unmeasured."""
    with pytest.raises(ValueError, match="expected at least 0, found -1"):
        mean_around(SQUARE, FOUND, SQUARE, -1)
    with pytest.raises(ValueError, match=r"expected \(3, 2\), found \(4, 2\)"):
        nearest_of(SQUARE, FOUND[:3], SQUARE, 1)


@given(spots, spots, st.integers(0, 20), st.integers(0, 9))
@law
def test_agrees_with_another_index(
    samples: list[tuple[int, int]], homes: list[tuple[int, int]], metres: int, seed: int
) -> None:
    """A k-d tree and plain loops find the same means and the same nearest."""
    points, at = np.array(samples, dtype=float), np.array(homes, dtype=float)
    value = np.random.default_rng(seed).uniform(0, 9, len(points))
    tree = cKDTree(points)
    near = [value[inside].mean() if inside else NAN for inside in tree.query_ball_point(at, metres + 1e-6)]
    assert mean_around(points, value, at, metres) == pytest.approx(np.array(near), nan_ok=True)
    far = np.linalg.norm(points[None] - at[:, None], axis=2)
    least = far.min(axis=1)
    first = [
        value[row == best].mean() if best <= metres else NAN
        for row, best in zip(far.round(9), least.round(9), strict=True)
    ]
    assert nearest_of(points, value, at, metres) == pytest.approx(np.array(first), nan_ok=True)


@given(spots, st.integers(1, 15), st.integers(0, 15))
@law
def test_a_longer_reach_never_unmeasures_anybody(samples: list[tuple[int, int]], metres: int, more: int) -> None:
    """Who was measured stays measured, and whom the nearest answered it answers the same."""
    points = np.array(samples, dtype=float)
    homes = points[::-1] + 7.5
    value = np.arange(len(points), dtype=float)
    one, other = nearest_of(points, value, homes, metres), nearest_of(points, value, homes, metres + more)
    known = ~np.isnan(one)
    assert np.array_equal(one[known], other[known])
