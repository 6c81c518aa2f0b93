"""One series before and after: by hand, against statsmodels, and right as often as its interval promises."""

from typing import Final

import numpy as np
import pytest
import statsmodels.api as sm
from hypothesis import given, settings
from hypothesis import strategies as st
from numpy.typing import NDArray

from indicators.interrupted import _fitted, interrupted

Floats = NDArray[np.float64]
TIMES: Final = 48
SETS: Final = 3_000
STEP: Final = np.arange(TIMES)
AFTER: Final = STEP >= 26
law = settings(deadline=None, derandomize=True, max_examples=15)


def _series(memory: float) -> Floats:
    """Return many series that remember, on a trend."""
    rng = np.random.default_rng(int(100 * memory) + 5)
    noise = rng.normal(size=(TIMES + 50, SETS))
    for time in range(1, len(noise)):
        noise[time] += memory * noise[time - 1]
    made: Floats = noise[50:] + 0.1 * STEP[:, None]
    return made


@pytest.mark.parametrize("memory", [0.0, 0.3, 0.6])
def test_it_errs_as_often_as_it_says(memory: float) -> None:
    """Three thousand series of 48 months, however much they remember, with a step of 2: 95 % ± 1 % hold it.

    A step that is taken off again is no step (the test below), so where nothing happened 5 % ± 1 % say otherwise.
    """
    told = interrupted(STEP, AFTER, _series(memory) + 2.0 * AFTER[:, None])
    assert ((told.low <= 2.0) & (told.high >= 2.0)).mean() == pytest.approx(0.95, abs=0.01)
    assert told.estimate.mean() == pytest.approx(2.0, abs=0.1)


@pytest.mark.parametrize("memory", [0.0, 0.6])
def test_a_step_moves_estimate_and_interval_by_itself(memory: float) -> None:
    """And the interval leaves zero out exactly where the probability is below 0.05."""
    series = _series(memory)[:, :100]
    none, some = interrupted(STEP, AFTER, series), interrupted(STEP, AFTER, series + 2.0 * AFTER[:, None])
    for name in ("estimate", "low", "high"):
        assert getattr(some, name) == pytest.approx(getattr(none, name) + 2.0, abs=1e-4)
    for told in (none, some):
        assert (((told.low > 0) | (told.high < 0)) == (told.p < 0.05)).all()


def test_statsmodels_says_the_same_for_one_strength_of_memory() -> None:
    """Generalised least squares with values of which 0.5 carries over."""
    value = _series(0.6)[:, :1]
    design = np.column_stack([np.ones(TIMES), STEP, AFTER, np.where(AFTER, STEP - 26, 0)]).astype(np.float64)
    correlation = 0.5 ** np.abs(STEP[:, None] - STEP[None, :])
    asked = np.array([0.0, 0.0, 1.0, 10.5])
    fit = _fitted(design, asked, correlation, value)
    oracle = sm.GLS(value[:, 0], design, sigma=correlation).fit()
    assert fit.beta[:, 0] == pytest.approx(oracle.params, rel=1e-8)
    assert fit.error[0] == pytest.approx(float(oracle.t_test(asked).sd.item()), rel=1e-8)


def test_a_step_on_a_straight_line_is_read_off() -> None:
    """2 + 0.5 t, and 3 more from the 26th month on, with hardly any noise."""
    value = 2 + 0.5 * STEP + 3.0 * AFTER + 1e-6 * np.random.default_rng(1).normal(size=TIMES)
    told = interrupted(STEP, AFTER, value[:, None])
    assert [told.estimate[0], told.level[0], told.slope[0]] == pytest.approx([3.0, 3.0, 0.0], abs=1e-4)
    assert told.low[0] < 3.0 < told.high[0]


@law
@given(st.integers(0, 10_000), st.floats(-1e3, 1e3), st.floats(0.01, 100))
def test_another_zero_moves_nothing_and_another_unit_scales(seed: int, added: float, factor: float) -> None:
    """Degrees Celsius or kelvin, metres or feet: the same change."""
    value = np.random.default_rng(seed).normal(size=(TIMES, 1))
    one, other = interrupted(STEP, AFTER, value), interrupted(STEP, AFTER, factor * value + added)
    for name in ("estimate", "low", "high"):
        assert getattr(other, name)[0] == pytest.approx(factor * getattr(one, name)[0], rel=1e-4, abs=1e-5 * factor)
