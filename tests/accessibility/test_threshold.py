"""The edge of a threshold: included, safe from float noise, and never an answer to what was not measured."""

import numpy as np
import pytest

from accessibility import within


def test_the_edge_itself_counts() -> None:
    """Exactly 500.000 m counts; a centimetre more does not."""
    assert within([499.99, 500.0, 500.01], 500).tolist() == [True, True, False]


def test_float_noise_at_the_edge_does_not_decide() -> None:
    """Three legs of a tenth sum to a little more than 0.3 in binary, and still lie within it."""
    noisy = sum([0.1] * 3)
    assert noisy > 0.3
    assert within([noisy], 0.3).tolist() == [True]


def test_the_allowance_is_a_millimetre_and_no_more() -> None:
    """The method allows between a thousandth of a millimetre and a centimetre."""
    assert within([500.0005, 500.002], 500).tolist() == [True, False]


def test_not_measured_and_no_way_are_not_within() -> None:
    """NaN and inf stay outside, even when everything with a way is asked for."""
    assert within([np.nan, np.inf, 1e9], np.inf).tolist() == [False, False, True]


def test_a_zero_threshold_holds_what_is_there() -> None:
    """Standing at the door is within no metres."""
    assert within([0.0, 1.0], 0).tolist() == [True, False]


def test_keeps_the_shape() -> None:
    """A table of distances gives a table of answers."""
    assert within(np.zeros((2, 3)), 1).shape == (2, 3)


@pytest.mark.parametrize("limit", [-1.0, float("nan")])
def test_refuses_a_limit_that_is_no_distance(limit: float) -> None:
    """A negative or unknown limit would quietly turn everybody away."""
    with pytest.raises(ValueError, match="expected at least 0"):
        within([1.0], limit)
