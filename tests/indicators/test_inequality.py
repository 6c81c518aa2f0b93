"""Measures of inequality against hand, against an independent library, and under the laws that define them."""

import math

import numpy as np
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from inequality.gini import Gini
from inequality.theil import Theil, TheilD

from indicators.coverage import Floats
from indicators.inequality import concentration, gap, gini, mean, palma, poverty, theil, theil_parts
from indicators.lorenz import concentration_curve, lorenz

NAN = float("nan")
law = settings(deadline=None, derandomize=True, max_examples=60)

amounts = st.one_of(st.just(0.0), st.floats(0.01, 1e4))
people = st.integers(1, 9)
RANKED = st.lists(st.tuples(amounts, people, st.integers(1, 5)), min_size=1, max_size=12)


def _columns(rows: list[tuple[float, int, int]]) -> tuple[Floats, Floats, Floats]:
    value, persons, rank = np.array(rows, dtype=np.float64).T
    return value, persons, rank


def _array(*numbers: float) -> Floats:
    return np.array(numbers, dtype=np.float64)


def _all(value: Floats, persons: Floats, rank: Floats) -> list[float]:
    """Return every measure that has no line of its own."""
    line = 0.5 * mean(value, persons)
    return [
        gini(value, persons),
        theil(value, persons),
        palma(value, persons, rank),
        concentration(value, persons, rank),
        gap(value, persons, rank),
        *(poverty(value, persons, line, power) if line >= 0 else NAN for power in range(3)),
    ]


# One person has 1 and three have 3: mean 10/4.
FEW, FOUR = _array(1, 3), _array(1, 3)


def test_gini_by_hand() -> None:
    """Three of sixteen ordered pairs each way differ by 2: 12 / (2 x 16 x 2.5) = 0.15."""
    assert gini(FEW, FOUR) == pytest.approx(0.15)


def test_theil_by_hand() -> None:
    """Shares 0.1 and 0.9 of the whole, at 0.4 and 1.2 of the mean: 0.1 ln 0.4 + 0.9 ln 1.2."""
    assert theil(FEW, FOUR) == pytest.approx(0.1 * math.log(0.4) + 0.9 * math.log(1.2))


def test_theil_is_zero_safe() -> None:
    """Half have nothing, the others twice the mean: ln 2, and all of it between the two groups."""
    parts = theil_parts(_array(0, 4), _array(5, 5), np.array([3, 8]))
    assert (parts.total, parts.between, parts.within) == pytest.approx((math.log(2), math.log(2), 0))
    assert parts.share_between == pytest.approx(1)


def test_palma_splits_whoever_the_cuts_run_through() -> None:
    """Of ten: the poorest four are three with 2 and one of the six with 4, the richest one has 10: 10 / 2.5."""
    assert palma(_array(2, 4, 10), _array(3, 6, 1), _array(1, 2, 3)) == pytest.approx(4)


def test_palma_does_not_tell_people_of_one_rank_apart() -> None:
    """Of the richest rank 30 persons have 6 and 10 have 2: any tenth of them has 5 on average; the poor have 1."""
    assert palma(_array(1, 6, 2), _array(60, 30, 10), _array(1, 5, 5)) == pytest.approx(5)


def test_concentration_by_hand() -> None:
    """Two poor with 1 each, two rich with 3: shares 1/4 and 3/4 at ranks 1/4 and 3/4: 2 (1/16 + 9/16) - 1."""
    assert concentration(_array(1, 3), _array(2, 2), _array(1, 2)) == pytest.approx(0.25)


def test_concentration_is_the_textbook_covariance() -> None:
    """Checked against 2 cov_w(A, r) / mean with ranks given by hand: ties share 3/8 of six in eight persons."""
    value, persons, rank = _array(5, 1, 8), _array(2, 4, 2), _array(1, 1, 2)
    r = _array(3 / 8, 3 / 8, 7 / 8)
    average = np.average(value, weights=persons)
    covariance = np.average((value - average) * (r - 0.5), weights=persons)
    assert concentration(value, persons, rank) == pytest.approx(2 * covariance / average)


def test_poverty_by_hand() -> None:
    """Line 4: one of four has 1 (depth 3/4), one exactly 4 and is not poor: 1/4, 3/16, 9/64."""
    value, persons = _array(1, 4, 9), _array(1, 1, 2)
    assert [poverty(value, persons, 4.0, power) for power in range(3)] == [1 / 4, 3 / 16, 9 / 64]


def test_the_gap_by_hand() -> None:
    """The poorest are covered to 100 x 30/40, the richest to 100 x 20/20: 25 points less."""
    value, persons, fifth = _array(100, 0, 0, 100), _array(30, 10, 99, 20), _array(1, 1, 3, 5)
    assert gap(value, persons, fifth) == -25


def test_lorenz_by_hand() -> None:
    """The quarter with least has a tenth."""
    curve = lorenz(_array(3, 1), _array(3, 1))
    assert curve.people.tolist() == pytest.approx([0, 0.25, 1])
    assert curve.held.tolist() == pytest.approx([0, 0.1, 1])


@law
@given(RANKED)
def test_gini_is_the_pairwise_sum(rows: list[tuple[float, int, int]]) -> None:
    """The definition, written out over all pairs, is the oracle."""
    value, persons, _ = _columns(rows)
    total = (value * persons).sum() * persons.sum()
    apart = np.abs(value[:, None] - value[None, :]) * persons[:, None] * persons[None, :]
    expected = apart.sum() / (2 * total) if total > 0 else NAN
    assert gini(value, persons) == pytest.approx(expected, abs=1e-12, nan_ok=True)


@law
@given(RANKED)
def test_gini_and_theil_are_pysals(rows: list[tuple[float, int, int]]) -> None:
    """PySAL knows no weights: it is given every person apart, and people with nothing as almost nothing for Theil."""
    value, persons, group = _columns(rows)
    if not value.any():
        return
    each, of = np.repeat(value, persons.astype(int)), np.repeat(group, persons.astype(int))
    assert gini(value, persons) == pytest.approx(float(Gini(each).g), abs=1e-9)
    assert theil(value, persons) == pytest.approx(float(Theil(each).T), abs=1e-9)
    parts, oracle = theil_parts(value, persons, group.astype(np.int64)), TheilD(each, of)
    assert parts.between == pytest.approx(float(oracle.bg[0]), abs=1e-9)
    assert parts.within == pytest.approx(float(oracle.wg[0]), abs=1e-9)


@law
@given(RANKED)
def test_theils_parts_sum_to_the_total(rows: list[tuple[float, int, int]]) -> None:
    """To 1e-12, whatever the groups, and neither part is negative."""
    value, persons, group = _columns(rows)
    parts = theil_parts(value, persons, group.astype(np.int64))
    if not value.any():
        assert math.isnan(parts.total)
        return
    assert parts.between + parts.within == pytest.approx(parts.total, rel=0, abs=1e-12)
    assert min(parts.between, parts.within) >= -1e-12


@law
@given(RANKED)
def test_ranges(rows: list[tuple[float, int, int]]) -> None:
    """Gini from 0 to below 1, concentration from -Gini to Gini, Theil from 0 to ln P, poverty no deeper than wide."""
    value, persons, rank = _columns(rows)
    if not value.any():
        assert all(map(math.isnan, _all(value, persons, rank)[:4]))
        return
    g, t, _, c, _, *poor = _all(value, persons, rank)
    assert 0 <= g < 1
    assert abs(c) <= g + 1e-12
    assert 0 <= t <= math.log(persons.sum()) + 1e-12
    assert 1 >= poor[0] >= poor[1] >= poor[2] >= 0


@law
@given(RANKED, st.floats(0.001, 1000))
def test_the_unit_does_not_matter(rows: list[tuple[float, int, int]], factor: float) -> None:
    """Staff per 10,000 or per head: all but the gap in its own unit stay; a line that moves along as well."""
    value, persons, rank = _columns(rows)
    before, after = _all(value, persons, rank), _all(value * factor, persons, rank)
    before[4] *= factor
    # A value that stands on the line may fall on either side by rounding.
    line = 0.5 * mean(value, persons)
    kept = [0, 1, 2, 3, 4, 6, 7] if np.isclose(value, line, rtol=1e-9).any() else list(range(8))
    assert [after[at] for at in kept] == pytest.approx([before[at] for at in kept], rel=1e-9, abs=1e-9, nan_ok=True)


@law
@given(RANKED, st.integers(2, 5))
def test_a_district_doubled_is_as_unequal(rows: list[tuple[float, int, int]], times: int) -> None:
    """Replication: as many again of everybody, whether as heavier cells or as more of them."""
    value, persons, rank = _columns(rows)
    expected = pytest.approx(_all(value, persons, rank), rel=1e-9, abs=1e-9, nan_ok=True)
    assert _all(value, persons * times, rank) == expected
    assert _all(*(np.tile(column, times) for column in (value, persons, rank))) == expected


@law
@given(RANKED, st.integers(0, 99))
def test_order_does_not_matter(rows: list[tuple[float, int, int]], seed: int) -> None:
    """The same people in another order are as unequal."""
    value, persons, rank = _columns(rows)
    order = np.random.default_rng(seed).permutation(len(rows))
    expected = pytest.approx(_all(value, persons, rank), rel=1e-9, abs=1e-9, nan_ok=True)
    assert _all(value[order], persons[order], rank[order]) == expected


@law
@given(RANKED, st.floats(0, 0.5), st.data())
def test_giving_to_who_has_less_lessens_inequality(
    rows: list[tuple[float, int, int]], part: float, data: st.DataObject
) -> None:
    """Pigou and Dalton: a transfer that does not turn two people round never raises Gini, Theil or FGT2."""
    value, persons, _ = _columns(rows)
    giver, taker = (data.draw(st.integers(0, len(rows) - 1)) for _ in range(2))
    if value[giver] <= value[taker] or not value.any():
        return
    line = 0.5 * mean(value, persons)
    # What is given never makes the giver's cell poorer than the taker's.
    total = part * (value[giver] - value[taker]) * min(persons[giver], persons[taker])
    after = value.copy()
    after[giver] -= total / persons[giver]
    after[taker] += total / persons[taker]
    assert gini(after, persons) <= gini(value, persons) + 1e-12
    assert theil(after, persons) <= theil(value, persons) + 1e-12
    assert poverty(after, persons, line, 2) <= poverty(value, persons, line, 2) + 1e-12


@law
@given(RANKED, st.floats(0.1, 1e4), st.floats(0, 1e4), st.sampled_from([0, 1, 2]))
def test_a_higher_line_never_leaves_fewer_poor(
    rows: list[tuple[float, int, int]], line: float, more: float, power: int
) -> None:
    """Poverty is monotone in its line."""
    value, persons, _ = _columns(rows)
    assert poverty(value, persons, line, power) <= poverty(value, persons, line + more, power) + 1e-12


@law
@given(RANKED)
def test_turning_the_ranks_round_turns_the_sign(rows: list[tuple[float, int, int]]) -> None:
    """What favoured the rich now favours the poor; and by its own rank it is Gini."""
    value, persons, rank = _columns(rows)
    turned = concentration(value, persons, 6 - rank)
    assert turned == pytest.approx(-concentration(value, persons, rank), abs=1e-12, nan_ok=True)
    assert concentration(value, persons, value) == pytest.approx(gini(value, persons), abs=1e-12, nan_ok=True)


@law
@given(RANKED, st.lists(st.tuples(people, st.integers(1, 5)), min_size=1, max_size=5), st.integers(0, 4))
def test_a_blank_moves_no_value(rows: list[tuple[float, int, int]], more: list[tuple[int, int]], where: int) -> None:
    """Cells not measured, not counted or without a fifth stand among the others, and no number changes by a bit."""
    value, persons, rank = _columns(rows)
    at = min(where, len(rows))
    blank = [(NAN, float(count), float(fifth)) for count, fifth in more] + [(7.0, NAN, 2.0), (7.0, 0.0, 3.0)]
    blanked = [
        np.insert(column, at, new) for column, new in zip((value, persons, rank), zip(*blank, strict=True), strict=True)
    ]
    before, after = _all(value, persons, rank), _all(blanked[0], blanked[1], blanked[2])
    assert after == pytest.approx(before, rel=1e-12, abs=1e-12, nan_ok=True)
    rankless = [np.insert(column, at, new) for column, new in zip((value, persons, rank), (3.0, 5.0, NAN), strict=True)]
    for measure in (palma, concentration, gap):
        assert measure(rankless[0], rankless[1], rankless[2]) == pytest.approx(
            measure(value, persons, rank), nan_ok=True
        )


@law
@given(RANKED)
def test_the_curves_enclose_the_indices(rows: list[tuple[float, int, int]]) -> None:
    """Twice the area from the diagonal is Gini and concentration index; Lorenz never crosses it and is convex."""
    value, persons, rank = _columns(rows)
    curve = lorenz(value, persons)
    assert curve.area() == pytest.approx(gini(value, persons), abs=1e-12, nan_ok=True)
    by_income = concentration_curve(value, persons, rank)
    assert by_income.area() == pytest.approx(concentration(value, persons, rank), abs=1e-12, nan_ok=True)
    assert (curve.held <= curve.people + 1e-12).all()
    assert (np.diff(curve.held) >= 0).all()


def test_nothing_to_share_is_not_known_and_never_infinite() -> None:
    """Nobody has anything, nobody lives there, nobody was measured; the poorest have nothing."""
    nobody, none = _array(0, 0), _array()
    for value, persons in ((nobody, FOUR), (FEW, nobody), (_array(NAN, NAN), FOUR), (none, none)):
        found = [gini(value, persons), theil(value, persons), palma(value, persons, persons)]
        assert all(map(math.isnan, [*found, concentration(value, persons, persons)]))
        assert len(lorenz(value, persons).people) == 0
    assert math.isnan(palma(_array(0, 9), _array(4, 6), _array(1, 2)))


@pytest.mark.parametrize(("value", "persons"), [((-1, 2), (1, 1)), ((math.inf, 2), (1, 1)), ((1, 2), (1, -1))])
def test_refuses_what_cannot_be_shared(value: tuple[float, ...], persons: tuple[float, ...]) -> None:
    """Less than nothing, endlessly much, fewer than nobody."""
    with pytest.raises(ValueError, match="expected 0 or more"):
        gini(_array(*value), _array(*persons))


def test_refuses_unpaired_columns_and_impossible_lines() -> None:
    """Each of them says what it expected."""
    with pytest.raises(ValueError, match="each cell has one value"):
        gini(FEW, _array(1))
    with pytest.raises(ValueError, match="a line of 0 or more"):
        poverty(FEW, FOUR, -1, 0)
    with pytest.raises(ValueError, match="a power of 0, 1 or 2"):
        poverty(FEW, FOUR, 1, 3)
