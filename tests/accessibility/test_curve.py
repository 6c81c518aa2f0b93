"""The share within each of many limits."""

import numpy as np
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from accessibility import within
from accessibility.curve import curve, curves

walk = st.one_of(
    st.sampled_from([0.0, 300.0, 300.001, 300.002, 500.0, 500.0005, np.inf, np.nan]), st.floats(0, 2000, width=32)
)
person = st.one_of(st.just(np.nan), st.integers(0, 50).map(float))
people = st.lists(st.tuples(walk, person, st.integers(-1, 2)), max_size=30)
limit = st.one_of(st.sampled_from([0.0, 300.0, 500.0, np.inf]), st.floats(0, 2000, width=32))
limits = st.lists(limit, min_size=1, max_size=8)
law = settings(deadline=None, derandomize=True)


def test_counts_people_at_every_limit() -> None:
    """Of 100 measured persons 20 walk 100 m, 50 exactly 500 m, and 30 have no way: 20, 70 and 70 %."""
    metres = np.array([100.0, 500.0, np.inf, np.nan, 50.0])
    weight = np.array([20.0, 50.0, 30.0, 70.0, np.nan])
    assert curve(metres, weight, [300, 500, 1000]).tolist() == pytest.approx([0.2, 0.7, 0.7])


def test_no_way_is_within_no_limit() -> None:
    """Even an endless limit counts only those who have a way."""
    assert curve(np.array([10.0, np.inf]), np.array([1.0, 3.0]), [np.inf]).tolist() == [0.25]


def test_nobody_measured_is_not_known() -> None:
    """Neither zero nor everybody."""
    assert np.isnan(curve(np.array([np.nan]), np.array([5.0]), [300, 500])).all()
    assert np.isnan(curve(np.empty(0), np.empty(0), [300])).all()


def test_a_limit_that_is_no_distance_is_refused() -> None:
    """A negative one, and one that is not a number."""
    for wrong in (-1.0, float("nan")):
        with pytest.raises(ValueError, match="expected at least 0"):
            curve(np.array([1.0]), np.array([1.0]), [300, wrong])


def test_a_weight_too_many_is_refused() -> None:
    """Two weights for one walk."""
    with pytest.raises(ValueError, match=r"expected \(1,\), found \(2,\)"):
        curve(np.array([1.0]), np.array([1.0, 2.0]), [300])


@given(people, limits)
@law
def test_equals_asking_limit_after_limit(rows: list[tuple[float, float, int]], asked: list[float]) -> None:
    """Every group and limit is what ``within`` says of it alone, edge included."""
    metres, weight, group = (np.array([row[nth] for row in rows]) for nth in range(3))
    found = curves(metres.astype(float), weight.astype(float), asked, group.astype(np.int64), 3)
    for nth in range(3):
        here = (group == nth) & ~np.isnan(metres) & ~np.isnan(weight)
        total = weight[here].sum()
        expected = [weight[here & within(metres, edge)].sum() / total if total else np.nan for edge in asked]
        assert found[nth].tolist() == pytest.approx(expected, abs=1e-12, nan_ok=True)


@given(people, limits)
@law
def test_never_falls_as_the_limit_grows(rows: list[tuple[float, float, int]], asked: list[float]) -> None:
    """Whoever is within 300 m is within 500 m."""
    metres, weight = (np.array([row[nth] for row in rows], dtype=float) for nth in range(2))
    found = curve(metres, weight, sorted(asked))
    assert np.isnan(found).all() or (np.diff(found) >= 0).all()
