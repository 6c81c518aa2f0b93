"""The weights by hand, and at their edges."""

import numpy as np
import pytest

from accessibility.decay import WAN, gaussian_weights, power_weights, step_weights

INF, NAN = float("inf"), float("nan")


def test_steps_hold_their_outer_edge() -> None:
    """Luo and Qi's thirds of 900 m: 300 m still counts 1 and 900 m still counts 0.22; beyond it nothing does."""
    metres = np.array([0, 300, 300.1, 600, 900, 900.1, INF, NAN])
    assert step_weights(metres, 900).tolist() == [1, 1, 0.68, 0.68, 0.22, 0, 0, 0]


def test_wan_has_four_steps() -> None:
    """Of 600 m: to 100, 200, 300 and 600 m."""
    assert step_weights(np.array([100.0, 200, 300, 600]), 600, WAN).tolist() == [0.962, 0.704, 0.377, 0.042]


def test_the_bell_is_one_at_the_door_and_nothing_at_the_edge() -> None:
    """Halfway: (e^-1/8 - e^-1/2) / (1 - e^-1/2) = (0.8824969 - 0.6065307) / 0.3934693 = 0.701367."""
    found = gaussian_weights(np.array([0.0, 400, 800, 800.0005, 801, INF, NAN]), 800)
    assert found.tolist() == pytest.approx([1, 0.701367, 0, 0, 0, 0, 0], abs=1e-6)
    assert (found >= 0).all()


def test_gravity_has_a_bound_at_the_door() -> None:
    """Scale 800 m, exponent 2: (800/200)² = 16 at 200 m, 64 at 100 m, and no more nearer than that."""
    found = power_weights(np.array([0.0, 100, 200, 800, 1600, INF, NAN]), scale=800, exponent=2)
    assert found.tolist() == [64, 64, 16, 1, 0.25, 0, 0]


@pytest.mark.parametrize("length", [0.0, -1.0, NAN, INF])
def test_a_catchment_is_a_length(length: float) -> None:
    """What is none is refused before it divides anything."""
    with pytest.raises(ValueError, match="more than 0"):
        gaussian_weights(np.array([1.0]), length)
    with pytest.raises(ValueError, match="more than 0"):
        step_weights(np.array([1.0]), length)
    with pytest.raises(ValueError, match="more than 0"):
        power_weights(np.array([1.0]), scale=length)


def test_nothing_counts_more_from_farther() -> None:
    """An exponent below zero would make the far clinic the better one."""
    with pytest.raises(ValueError, match="at least 0"):
        power_weights(np.array([1.0]), scale=800, exponent=-1)
