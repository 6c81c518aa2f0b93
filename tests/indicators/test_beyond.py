"""People beyond reach by hexagon: everybody once, whatever the borders, and nobody of the few."""

import math
from collections.abc import Callable

import pytest

from indicators.beyond import ACROSS, beyond
from indicators.measured import ground, measured
from store import Store
from tests.indicators.one_street import Keep, cell

District = Callable[[], None]


@pytest.mark.parametrize("metres", [99.0, 100.0, 700.0, 1300.0])
def test_hexagons_hold_all_who_are_beyond_and_no_one_else(store: Store, district: District, metres: float) -> None:
    """Pharmacy at 200 m of the one street; 300 live within 100 m of it, 50 at 700 m and 50 at 1300 m."""
    district()
    base = ground(store)
    found = beyond(store, base, "acc_pha", threshold=metres)
    assert found is not None
    whole = measured(store, base, "acc_pha", threshold=metres).district()
    assert sum(one.persons for one in found.hexagons) == pytest.approx(whole.base - whole.persons)
    assert sum(one.persons > 0 for one in found.hexagons) <= len(found.hexagons)
    assert found.unmeasured == 0


def test_of_fewer_than_ten_nothing_is_told_but_that_somebody_is_there(
    store: Store, district: District, keep: Keep
) -> None:
    """Nine at one end of the street, ten at the other, both beyond: the nine have a hexagon, and no number."""
    district()
    keep("residents", [cell(100, 200), cell(900, 9), cell(1500, 10)])
    found = beyond(store, ground(store), "acc_pha", threshold=300.0)
    assert found is not None
    told = [one.persons for one in found.hexagons]
    assert sorted(amount for amount in told if not math.isnan(amount)) == [0, 10]
    assert sum(map(math.isnan, told)) == 1


def test_nine_beyond_beside_many_within_are_not_told_either(store: Store, district: District, keep: Keep) -> None:
    """Forty live 499 m from the pharmacy, nine 501 m, in one hexagon: of the nine no number is told."""
    district()
    keep("residents", [cell(699, 40), cell(701, 9)])
    found = beyond(store, ground(store), "acc_pha", threshold=500.0)
    assert found is not None
    assert [math.isnan(one.persons) for one in found.hexagons] == [True]


def test_of_fewer_than_ten_households_nothing_is_told(store: Store, district: District, keep: Keep) -> None:
    """Forty people beyond reach in nine homes are not told, in ten they are."""
    district()
    for households, told in ((9, False), (10, True)):
        keep("residents", [cell(100, 200, households=50), cell(1500, 40, households=households)])
        found = beyond(store, ground(store), "acc_pha", threshold=500.0)
        assert found is not None
        assert (40.0 in [one.persons for one in found.hexagons]) is told


def test_homes_whose_residents_nobody_counted_are_in_no_hexagon_but_counted(
    store: Store, district: District, keep: Keep
) -> None:
    """A blank is not zero: two homes of whom nothing is known, beside one of nobody and one of two hundred."""
    district()
    keep("residents", [cell(100, 200), cell(400, 0), cell(900, None), cell(1500, None)])
    found = beyond(store, ground(store), "acc_pha", threshold=300.0)
    assert found is not None
    assert found.blanks == 2
    assert [one.persons for one in found.hexagons] == [0.0]


def test_nobody_is_no_answer_where_not_everybody_was_counted(store: Store, district: District, keep: Keep) -> None:
    """All 200 who were counted are within reach; beside them stands a home whose residents nobody counted."""
    district()
    for homes, unsure in ([cell(100, 200)], False), ([cell(100, 200), cell(110, None)], True):
        keep("residents", homes)
        found = beyond(store, ground(store), "acc_pha", threshold=300.0)
        assert found is not None
        assert [(math.isnan(one.persons), one.unsure) for one in found.hexagons] == [(unsure, unsure)]


def test_without_residents_there_are_no_hexagons(store: Store) -> None:
    """Nobody is known to live anywhere: nothing is drawn."""
    assert beyond(store, ground(store), "acc_pha", threshold=300.0) is None


def test_a_hexagon_is_as_wide_as_it_says(store: Store, district: District) -> None:
    """From side to side, which stands in the legend."""
    district()
    found = beyond(store, ground(store), "acc_pha", threshold=300.0)
    assert found is not None
    easts = [east for east, _ in found.hexagons[0].corners]
    assert max(easts) - min(easts) == pytest.approx(ACROSS)
