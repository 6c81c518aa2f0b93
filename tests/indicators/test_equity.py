"""Equity indicators on a district of five cells, small enough to work out by hand."""

import math
from collections.abc import Callable

import numpy as np
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from indicators.cells import Cells
from indicators.coverage import IN_NO_ZONE, Measure
from indicators.equity import concentration_of, eq_con, eq_fgt, eq_gap, eq_gin, eq_pal, eq_the, lorenz_of

NAN = float("nan")
law = settings(deadline=None, derandomize=True, max_examples=60)
Measured = Callable[[Cells], Measure]
ALL: tuple[Measured, ...] = (eq_gin, eq_the, eq_pal, eq_con, eq_gap, eq_fgt)


def _cells(*rows: tuple[float, float, int, float], ceiling: float = 0.0, zones: int = 2) -> Cells:
    """Return cells of (value, persons, zone, fifth)."""
    value, amount, zone, fifth = np.array(rows, dtype=np.float64).reshape(-1, 4).T
    return Cells(value, amount, zone.astype(np.int64), zones, fifth, ceiling)


# West: 20 poorest with 1, 20 with 2. East: 40 with 2, 20 richest with 6. Mean 2.6.
ROWS = ((1, 20, 0, 1), (2, 20, 0, 2), (2, 40, 1, 3), (6, 20, 1, 5))
DISTRICT = _cells(*ROWS)


def _last(measure: Measure) -> tuple[float, float, float]:
    return float(measure.value[-1]), float(measure.low[-1]), float(measure.high[-1])


def test_gini_by_hand() -> None:
    """Pairs: 20 x 60 differ by 1, 20 x 20 by 5, 60 x 20 by 4, of 100² x 2.6: 8000 / 26000."""
    assert _last(eq_gin(DISTRICT)) == pytest.approx((8000 / 26000,) * 3)


def test_palma_by_hand() -> None:
    """The richest ten have 6; the poorest forty are the twenty with 1 and the twenty with 2: 6 / 1.5."""
    assert _last(eq_pal(DISTRICT)) == pytest.approx((4, 4, 4))


def test_concentration_by_hand() -> None:
    """Ranks 0.1, 0.3, 0.6, 0.9 and shares 20, 40, 80, 120 of 260: 2 x 170 / 260 - 1."""
    assert _last(eq_con(DISTRICT)) == pytest.approx((2 * 170 / 260 - 1,) * 3)


def test_theil_by_hand_with_its_parts() -> None:
    """Zones have 60 and 200 of 260, at means 1.5 and 10/3."""
    measure = eq_the(DISTRICT)
    between = 60 / 260 * math.log(1.5 / 2.6) + 200 / 260 * math.log(10 / 3 / 2.6)
    total = sum(n * a / 260 * math.log(a / 2.6) for a, n, _, _ in ROWS)
    assert measure.value[-1] == pytest.approx(total)
    assert measure.more["between"][-1] == pytest.approx(between)
    assert measure.more["within"][-1] == pytest.approx(total - between)
    assert measure.more["share_between"][-1] == pytest.approx(between / total)


def test_poverty_by_hand_in_zones_and_district() -> None:
    """Line 1.3: the twenty with 1 are below it by 3/13; they are half of the west and a fifth of all."""
    measure = eq_fgt(DISTRICT)
    assert measure.value.tolist() == pytest.approx([0.5, 0, 0.2])
    assert measure.more["fgt1"].tolist() == pytest.approx([1.5 / 13, 0, 0.6 / 13])
    assert measure.more["fgt2"].tolist() == pytest.approx([4.5 / 169, 0, 1.8 / 169])
    assert measure.more["line"].tolist() == pytest.approx([1.3] * 3)
    assert measure.reached.tolist() == [20, 0, 20]
    assert measure.cells.tolist() == [1, 0, 0, 0]
    assert measure.reason == ("", "", "")


def test_a_given_line_is_taken() -> None:
    """Below 3 are eighty; exactly 2 is not below 2."""
    assert eq_fgt(DISTRICT, line=3.0).value.tolist() == pytest.approx([1, 2 / 3, 0.8])
    assert eq_fgt(DISTRICT, line=2.0).value[-1] == pytest.approx(0.2)
    with pytest.raises(ValueError, match="expected more than 0, found 0"):
        eq_fgt(DISTRICT, line=0)


def test_the_gap_by_hand_with_both_coverages() -> None:
    """Of the poorest 30 of 40 are covered, of the richest all 20; ten of these not measured may be out."""
    access = _cells((100, 30, 0, 1), (0, 10, 0, 1), (0, 99, 0, 3), (100, 10, 1, 5), (NAN, 10, 1, 5), ceiling=100)
    measure = eq_gap(access)
    assert _last(measure) == (-25, -25, 25)
    assert (measure.more["poorest"][-1], measure.more["richest"][-1]) == (75, 100)


@pytest.mark.parametrize("measure", [one for one in ALL if one is not eq_fgt])
def test_zones_are_told_nothing_that_is_about_the_district(measure: Measured) -> None:
    """A measure of the whole has no value for its parts, and says why."""
    found = measure(DISTRICT)
    assert np.isnan(found.value[:-1]).all()
    assert found.reason == ("district-only", "district-only", "")


@pytest.mark.parametrize("measure", ALL)
def test_who_is_in_no_zone_is_not_in_the_district(measure: Measured) -> None:
    """A rich cell beyond the border changes no number."""
    beyond = _cells(*ROWS, (999, 500, IN_NO_ZONE, 1), (NAN, 50, IN_NO_ZONE, 1))
    assert _last(measure(beyond)) == pytest.approx(_last(measure(DISTRICT)))


@pytest.mark.parametrize("measure", ALL)
def test_a_blank_moves_no_value_and_the_unmeasured_widen_its_bounds(measure: Measured) -> None:
    """A cell not measured leaves the value and opens the bounds; one that nobody counted does nothing at all."""
    before = measure(DISTRICT)
    unmeasured = measure(_cells(*ROWS, (NAN, 15, 1, 5), (NAN, 15, 0, 1), ceiling=6))
    uncounted = measure(_cells(*ROWS, (NAN, NAN, 1, 5), (9, NAN, 0, 1), ceiling=6))
    assert unmeasured.value[-1] == pytest.approx(before.value[-1])
    assert unmeasured.low[-1] < before.value[-1] < unmeasured.high[-1]
    assert _last(uncounted) == pytest.approx(_last(before))
    assert unmeasured.measured[-1] == uncounted.measured[-1] == before.measured[-1]
    assert unmeasured.measured_share[-1] == pytest.approx(100 / 130)


@pytest.mark.parametrize(
    ("rows", "reasons"),
    [
        ((), ("no-residents",) * 6),
        (((1, 0, 0, 1),), ("no-residents",) * 6),
        (((1, NAN, 0, 1),), ("residents-unknown",) * 6),
        (((NAN, 50, 0, 1), (NAN, 50, 0, 5)), ("unmeasured",) * 6),
        (((0, 50, 0, 1), (0, 50, 0, 5)), (*("no-mean",) * 4, "", "no-mean")),
        (((1, 50, 0, NAN), (2, 50, 0, NAN)), ("", "", *("no-income",) * 3, "")),
        (((1, 50, 0, 1), (2, 50, 0, 4)), ("", "", "", "", "no-income", "")),
        (((0, 50, 0, 1), (2, 50, 0, 5)), ("", "", "poorest-nothing", "", "", "")),
        (((1, 50, 0, 1), (2, 9, 0, 5)), ("", "", "", "", "too-few-people", "")),
        (((1, 50, 0, 1), (NAN, 50, 0, 5)), ("", "", "", "", "unmeasured", "")),
    ],
)
def test_what_has_no_value_says_why_and_is_never_infinite(
    rows: tuple[tuple[float, float, int, float], ...], reasons: tuple[str, ...]
) -> None:
    """Nobody, nobody counted, nobody measured, nothing to share, no income, too few: each is a thing of its own."""
    for measure, reason in zip(ALL, reasons, strict=True):
        found = measure(_cells(*rows, ceiling=5))
        assert found.reason[-1] == reason, measure
        assert math.isnan(found.value[-1]) == bool(reason)
        for numbers in (found.value, found.low, found.high, *found.more.values()):
            assert not np.isinf(numbers).any()
            assert not reason or np.isnan(numbers[-1])


@pytest.mark.parametrize("wrong", [-0.5, math.inf])
def test_what_cannot_be_shared_out_has_a_reason_and_no_error(wrong: float) -> None:
    """A person may ask for equity of any indicator: a score below zero, or a time without end, is no amount."""
    access = _cells(*ROWS, (wrong, 20, 0, 1))
    assert [measure(access).reason[-1] for measure in ALL] == ["no-amounts"] * 6
    assert len(lorenz_of(access).people) == 0


def test_a_zone_without_people_says_so_beside_the_others() -> None:
    """Poverty is told by zone: the empty one has a reason, the district a value."""
    measure = eq_fgt(_cells(*ROWS, zones=3))
    assert measure.reason == ("", "", "no-residents", "")
    assert np.isnan(measure.value[2])
    assert measure.value[-1] == pytest.approx(0.2)


def test_where_nobody_reaches_anything_there_is_no_line_for_any_zone() -> None:
    """A zone with people has no line to be below; one without has nobody."""
    assert eq_fgt(_cells((0, 50, 0, 1))).reason == ("no-mean", "no-residents", "no-mean")


def test_the_curves_are_those_of_the_indices() -> None:
    """Twice the area beside the diagonal."""
    assert lorenz_of(DISTRICT).area() == pytest.approx(eq_gin(DISTRICT).value[-1])
    assert concentration_of(DISTRICT).area() == pytest.approx(eq_con(DISTRICT).value[-1])


CELLS = st.lists(
    st.tuples(
        st.one_of(st.just(NAN), st.just(0.0), st.floats(0.01, 100)),
        st.one_of(st.just(NAN), st.integers(0, 50)),
        st.integers(-1, 2),
        st.one_of(st.just(NAN), st.integers(1, 5)),
    ),
    max_size=20,
)


@law
@given(CELLS)
def test_laws_of_every_equity_measure(rows: list[tuple[float, float, int, float]]) -> None:
    """Bounds hold the value, a reason stands wherever there is none, parts of Theil sum, the poor of zones as well."""
    access = _cells(*rows, ceiling=100, zones=3)
    for measure in ALL:
        found = measure(access)
        known = ~np.isnan(found.value)
        assert known.tolist() == [not reason for reason in found.reason]
        assert (found.low <= found.value + 1e-12)[known].all()
        assert ((found.value <= found.high + 1e-12) | np.isnan(found.high))[known].all()
        assert np.isnan(found.low[~known]).all()
        assert np.isnan(found.high[~known]).all()
        assert all(len(numbers) == 4 for numbers in found.more.values())
    theil, poor = eq_the(access), eq_fgt(access)
    parts = theil.more["between"] + theil.more["within"]
    assert parts[-1] == pytest.approx(theil.value[-1], rel=0, abs=1e-12, nan_ok=True)
    if not math.isnan(poor.value[-1]):
        assert np.nansum(poor.reached[:-1]) == pytest.approx(poor.reached[-1])


@law
@given(CELLS, st.integers(0, 99))
def test_the_order_of_cells_changes_nothing(rows: list[tuple[float, float, int, float]], seed: int) -> None:
    """The same cells in another order are the same district."""
    order = np.random.default_rng(seed).permutation(len(rows))
    for measure in ALL:
        one = measure(_cells(*rows, ceiling=100, zones=3))
        other = measure(_cells(*(rows[at] for at in order), ceiling=100, zones=3))
        assert one.reason == other.reason
        for name in ("value", "low", "high"):
            assert getattr(one, name) == pytest.approx(getattr(other, name), rel=1e-9, abs=1e-9, nan_ok=True)
