"""Eight needs within a quarter of an hour, by hand and by a plain loop."""

import numpy as np
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from indicators.completeness import NEEDS, acc_15m, most_missing
from indicators.coverage import Measure
from tests.indicators.one_street import cell, place
from tests.indicators.one_walk import ground, places_of, walk_of

law = settings(deadline=None, derandomize=True, max_examples=12)
HOMES = ((100, 300), (1500, 100), (2500, 100))


def _measure(where: dict[str, float], homes: tuple[tuple[float, float], ...] = HOMES) -> Measure:
    base = ground(residents=[cell(at, people) for at, people in homes])
    assert base.population is not None
    places = [places_of(base, place(need, where[need])) for need in NEEDS]
    return acc_15m(base.population.over("residents"), walk_of(base), *places)


def test_all_eight_by_hand() -> None:
    """Seven needs stand at 1,000 m and the digital point at 2,000 m.

    The first home (300) has the seven, 900 m away; the second (100) has all eight; the third, 1,500 m from the seven,
    has the digital point alone. One of five has all eight; needs met (300 x 7 + 100 x 8 + 100 x 1) / 500 = 6.
    """
    measure = _measure(dict.fromkeys(NEEDS, 1000.0) | {"digital_point": 2000.0})
    assert measure.value.tolist() == pytest.approx([0, 100, 0, 20])
    assert measure.more["needs_met"].tolist() == pytest.approx([7, 8, 1, 6])
    assert measure.more["missing_digital_point"].tolist() == pytest.approx([100, 0, 0, 60])
    assert measure.more["missing_market"].tolist() == pytest.approx([0, 0, 100, 20])
    # The eighth in a and for all; nothing in b; in c the first of the seven.
    assert measure.more["most_missing"].tolist() == [8, 0, 1, 8]
    assert measure.reached[-1] == 100


def test_the_edge_counts() -> None:
    """1,200 m exactly is 15 minutes."""
    needs = dict.fromkeys(NEEDS, 1000.0)
    assert _measure(needs, ((2200, 10),)).value[-1] == 100
    assert _measure(needs, ((2201, 10),)).value[-1] == 0


def test_nobody_is_missing_what_nobody_knows() -> None:
    """A zone without a value has no most missing need."""
    assert np.isnan(most_missing(np.array([[np.nan], [np.nan]]))[0])


spots = st.lists(st.integers(0, 4000), min_size=8, max_size=8)


@law
@given(at=spots, home=st.tuples(st.integers(0, 2999), st.integers(0, 2999)))
def test_agrees_with_a_plain_loop(at: list[int], home: tuple[int, int]) -> None:
    """Home by home and need by need along the one street."""
    measure = _measure(dict(zip(NEEDS, map(float, at), strict=True)), ((home[0], 200), (home[1], 50)))
    met = [sum(abs(spot - here) <= 1200 for spot in at) for here in home]
    assert measure.more["needs_met"][-1] == pytest.approx((200 * met[0] + 50 * met[1]) / 250)
    assert measure.value[-1] == pytest.approx(100 * (200 * (met[0] == 8) + 50 * (met[1] == 8)) / 250)
