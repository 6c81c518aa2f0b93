"""Difference in differences: by hand, against statsmodels, and right as often as its interval promises."""

from typing import Final

import numpy as np
import pandas as pd
import pytest
import statsmodels.formula.api as smf
from hypothesis import given, settings
from hypothesis import strategies as st
from numpy.typing import NDArray

from indicators.contrasts import arranged, changes, contrast, standardised

Floats = NDArray[np.float64]
TIMES: Final = 12
SETS: Final = 10_000
AFTER: Final = (np.arange(TIMES) >= 7).astype(np.float64)
law = settings(deadline=None, derandomize=True, max_examples=30)


def _cells(zones: int, times: int) -> tuple[NDArray[np.int64], NDArray[np.int64]]:
    return np.repeat(np.arange(zones), times), np.tile(np.arange(times), zones)


def _remembering(rng: np.random.Generator, *shape: int, memory: float = 0.6) -> Floats:
    """Return noise (zones, times, sets) of which ``memory`` carries over to the next time."""
    noise = rng.normal(size=shape)
    for time in range(1, shape[1]):
        noise[:, time] += memory * noise[:, time - 1]
    return noise


def _simulated(treated: int, zones: int, *, effect: float = 0.0) -> tuple[Floats, Floats, Floats, Floats]:
    """Return estimate, low, high and p of many made districts with effects of zones and of times."""
    rng = np.random.default_rng(7 + treated)
    value = 5 * rng.normal(size=(zones, 1, SETS)) + 3 * rng.normal(size=(1, TIMES, SETS))
    value = value + _remembering(rng, zones, TIMES, SETS)
    value[:treated] += effect * AFTER[None, :, None]
    zone, time = _cells(zones, TIMES)
    told = contrast(changes(zone, time, AFTER, value.reshape(-1, SETS)), np.arange(zones) < treated)
    return told.estimate, told.low, told.high, told.p


def test_two_by_two_by_hand() -> None:
    """Treated rise by 5 and 7, the others by 1 and 3: 6 - 2 = 4. Pooled: variance 2, error √2, t(2) = 4.303."""
    value = np.array([10.0, 15.0, 20.0, 27.0, 8.0, 9.0, 4.0, 7.0])
    told = contrast(changes(*_cells(4, 2), np.array([0.0, 1.0]), value[:, None]), np.array([True, True, False, False]))
    assert told.estimate[0] == pytest.approx(4.0)
    assert told.error[0] == pytest.approx(2**0.5)
    assert (told.freedom, told.correction) == (2.0, "pooled")
    assert [told.low[0], told.high[0]] == pytest.approx([4 - 4.30265 * 2**0.5, 4 + 4.30265 * 2**0.5], abs=1e-4)


@pytest.mark.parametrize("treated", [1, 2, 3, 4, 6])
def test_where_nothing_happened_five_in_a_hundred_say_otherwise(treated: int) -> None:
    """Ten thousand districts of 12 zones whose values remember: 5 % ± 1 % false alarms, however few are treated."""
    *_, p = _simulated(treated, 12)
    assert (p < 0.05).mean() == pytest.approx(0.05, abs=0.01)


@pytest.mark.parametrize("treated", [1, 2, 3, 4, 6])
def test_the_interval_holds_the_effect_as_often_as_it_says(treated: int) -> None:
    """An effect of 1.5: in 95 % ± 1 % of ten thousand districts it lies inside, and the estimates are on it."""
    estimate, low, high, _ = _simulated(treated, 12, effect=1.5)
    assert ((low <= 1.5) & (high >= 1.5)).mean() == pytest.approx(0.95, abs=0.01)
    assert estimate.mean() == pytest.approx(1.5, abs=0.05)


def test_an_effect_is_found() -> None:
    """Four scatters of a value: six zones of twelve show it nearly always."""
    *_, p = _simulated(6, 12, effect=4.0)
    assert (p < 0.05).mean() > 0.95


def test_interval_and_probability_say_the_same() -> None:
    """Zero is outside the interval exactly where the probability is below 0.05."""
    _, low, high, p = _simulated(3, 12, effect=1.0)
    assert ((low > 0) | (high < 0) == (p < 0.05)).all()


@pytest.mark.parametrize("seed", range(3))
def test_statsmodels_says_the_same_of_a_full_table(seed: int) -> None:
    """Two-way least squares and CR1 errors of statsmodels; CR2 is CR1 without its factor, n - 1 for n in each group."""
    rng, zones, treated = np.random.default_rng(seed), 9, 4
    zone, time = _cells(zones, TIMES)
    value = _remembering(rng, zones, TIMES, 1).reshape(-1) + zone
    inside = np.arange(zones) < treated
    change = changes(zone, time, AFTER, value[:, None])
    told = contrast(change, inside)
    rows = pd.DataFrame({"y": value, "zone": zone, "time": time, "d": inside[zone] * AFTER[time]})
    fit = smf.ols("y ~ C(zone) + C(time) + d", rows).fit(cov_type="cluster", cov_kwds={"groups": rows["zone"]})
    assert told.estimate[0] == pytest.approx(fit.params["d"], rel=1e-9)
    squares = [((group - group.mean()) ** 2).sum() for group in (change[inside], change[~inside])]
    counts, used = (treated, zones - treated), zones + TIMES
    bare = sum(square / count**2 for square, count in zip(squares, counts, strict=True))
    factor = zones / (zones - 1) * (len(rows) - 1) / (len(rows) - used)
    assert fit.bse["d"] ** 2 == pytest.approx(factor * bare, rel=1e-9)
    assert told.error[0] == pytest.approx(_cr2_error(rows, inside), rel=1e-9)


def _cr2_error(rows: pd.DataFrame, inside: NDArray[np.bool_]) -> float:
    """Return the CR2 error of ``d`` by its definition: residuals of each zone times (1 - H)^-1/2."""
    dummies = pd.get_dummies(rows[["zone", "time"]].astype(str), drop_first=True)
    x = np.column_stack([rows["d"], np.ones(len(rows)), dummies]).astype(np.float64)
    bread = np.linalg.inv(x.T @ x)
    rest = rows["y"].to_numpy() - x @ (bread @ x.T @ rows["y"].to_numpy())
    meat = np.zeros_like(bread)
    for zone in range(len(inside)):
        mine = (rows["zone"] == zone).to_numpy()
        values, vectors = np.linalg.eigh(np.eye(mine.sum()) - x[mine] @ bread @ x[mine].T)
        root = (vectors * np.where(values > 1e-9, values, np.inf) ** -0.5) @ vectors.T
        score = x[mine].T @ root @ rest[mine]
        meat += np.outer(score, score)
    return float((bread @ meat @ bread)[0, 0] ** 0.5)


def test_statsmodels_says_the_same_where_observations_are_missing() -> None:
    """Each zone's own change by dummies, a fifth of the table blank: group means of them are what is told."""
    rng, zones, treated = np.random.default_rng(11), 8, 3
    zone, time = _cells(zones, TIMES)
    kept = rng.random(len(zone)) > 0.2
    zone, time = zone[kept], time[kept]
    value = rng.normal(size=len(zone)) + zone + 2 * time
    rows = pd.DataFrame({"y": value, "zone": zone, "time": time, "after": AFTER[time]})
    own = [f"own{name}" for name in range(1, zones)]
    for name in range(1, zones):
        rows[f"own{name}"] = rows["after"] * (rows["zone"] == name)
    fit = smf.ols(f"y ~ C(zone) + C(time) + {' + '.join(own)}", rows).fit()
    by_hand = np.array([0.0, *fit.params[own]])
    told = contrast(changes(zone, time, AFTER, value[:, None]), np.arange(zones) < treated)
    assert told.estimate[0] == pytest.approx(by_hand[:treated].mean() - by_hand[treated:].mean(), rel=1e-9)


@law
@given(st.integers(0, 10_000), st.floats(-1e3, 1e3), st.floats(0.01, 100))
def test_another_zero_moves_nothing_and_another_unit_scales(seed: int, added: float, factor: float) -> None:
    """Degrees Celsius or kelvin, metres or feet: the same change."""
    zone, time = _cells(8, TIMES)
    value = np.random.default_rng(seed).normal(size=(len(zone), 1))
    inside = np.arange(8) < 4
    one = contrast(changes(zone, time, AFTER, value), inside)
    other = contrast(changes(zone, time, AFTER, factor * value + added), inside)
    for name in ("estimate", "low", "high"):
        assert getattr(other, name)[0] == pytest.approx(
            factor * getattr(one, name)[0], rel=1e-6, abs=1e-9 + 1e-11 * abs(added)
        )
    assert other.p[0] == pytest.approx(one.p[0], rel=1e-5)


@law
@given(st.integers(0, 10_000))
def test_what_moves_all_zones_or_sets_one_apart_is_no_effect(seed: int) -> None:
    """Any course shared by all, and any height of a zone, is taken out."""
    rng = np.random.default_rng(seed)
    zone, time = _cells(6, TIMES)
    value = rng.normal(size=(len(zone), 1))
    moved = value + 10 * rng.normal(size=6)[zone][:, None] + 10 * rng.normal(size=TIMES)[time][:, None]
    inside = np.arange(6) < 3
    one, other = (contrast(changes(zone, time, AFTER, table), inside) for table in (value, moved))
    assert other.estimate[0] == pytest.approx(one.estimate[0], abs=1e-9)
    assert other.error[0] == pytest.approx(one.error[0], abs=1e-9)


def test_every_zone_gets_its_turn() -> None:
    """Changes 9, 1, 2, 3: none is as far from the rest as the 9; only the 3 is nearer to them than the 2 is."""
    change = np.array([9.0, 1.0, 2.0, 3.0])
    assert arranged(change, np.array([True, False, False, False])) == (0.25, 0.25)
    assert arranged(change, np.array([False, False, True, False]))[0] == pytest.approx(0.75)


def test_too_many_arrangements_are_drawn_the_same_every_time() -> None:
    """Of 20 zones 10 can be taken in 184,756 ways: 5,000 with a fixed seed stand for them."""
    change, inside = np.random.default_rng(3).normal(size=20), np.arange(20) < 10
    assert arranged(change, inside) == arranged(change, inside)
    assert 0.0 < arranged(change, inside)[0] <= 1.0


def test_standard_deviations_apart_by_hand() -> None:
    """(4 + 6)/2 - (1 + 3)/2 = 3 over √2 in both groups; blank zones are left out; nothing known is not zero."""
    value = np.array([4.0, 6.0, 1.0, 3.0, np.nan])
    inside = np.array([True, True, False, False, False])
    assert standardised(value, inside) == pytest.approx(3 / 2**0.5)
    assert np.isnan(standardised(np.full(5, np.nan), inside))
    assert standardised(np.full(5, 2.0), inside) == 0.0
