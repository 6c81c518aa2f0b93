"""Walkability on one street with one crossing, worked out square by square."""

import numpy as np
import pytest
from shapely import LineString, Point, box

from indicators.coverage import Measure
from indicators.walkability import DAILY_LIVING, INTERSECTIONS, POPULATION, acc_wlk
from tests.indicators.one_street import zone
from tests.indicators.one_walk import ground, people_of, places_of, walk_of, zones_of

# The west end lies on a corner of the grid: squares of 250 m from there, the street 60 m above their lower edge.
STREETS = [
    {"kind": "residential", "geometry": LineString([(10, 60), (375, 60), (990, 60)])},
    {"kind": "residential", "geometry": LineString([(375, 60), (375, 240)])},
]
HOMES = [
    {"residents": 200.0, "geometry": Point(125, 60)},
    {"residents": 100.0, "geometry": Point(875, 60)},
]
SQUARE = 0.0625  # km²


def _measure(*, bakery: float | None = None, metres: float = 400, unmeasured: float = 0) -> Measure:
    far = [{"residents": unmeasured, "geometry": Point(500, 700)}] if unmeasured else []
    whole = zone("a", 0, 1000) | {"geometry": box(0, -900, 1000, 900)}
    base = ground(zones=[whole], streets=STREETS, residents=HOMES + far)
    assert base.population is not None
    spots = {"transit_stop": 600.0, "market": 125.0} | ({} if bakery is None else {"bakery": bakery})
    places = {name: places_of(base, {"service": name, "geometry": Point(at, 60)}) for name, at in spots.items()}
    given = (base.population.over("residents"), people_of(base), walk_of(base), zones_of(base))
    return acc_wlk(*given, **places, metres=metres)


def _z(dense: float, crossed: float, living: float) -> float:
    return (dense - 11093.1) / 13637.9 + (crossed - 98.44) / 36.96 + (living - 1.028) / 0.915


def test_parts_and_index_by_hand() -> None:
    """Within 400 m the first home reaches squares 1 and 2 (to the side street's middle, 315 m), the second 4 and 3.

    First: 200 people and one crossing on two squares, a market and a stop within 500 m. Second: 100 people, no
    crossing, a stop. The bakery is on no map: it may be there, for both.
    """
    measure = _measure()
    first, second = _z(200 / 2 / SQUARE, 1 / 2 / SQUARE, 2), _z(100 / 2 / SQUARE, 0, 1)
    assert measure.cells.tolist() == pytest.approx([first, second])
    assert measure.value[-1] == pytest.approx((200 * first + 100 * second) / 300)
    assert measure.more["population_density"][-1] == pytest.approx((200 * 1600 + 100 * 800) / 300)
    assert measure.more["intersection_density"][-1] == pytest.approx(200 * 8 / 300)
    assert measure.more["daily_living"][-1] == pytest.approx(5 / 3)
    assert measure.low[-1] == measure.value[-1]
    assert measure.high[-1] == pytest.approx(measure.value[-1] + 1 / 0.915)


def test_a_whole_kilometre_holds_all_four_squares() -> None:
    """300 people and one crossing on a quarter of a square kilometre, for both homes."""
    measure = _measure(metres=1000, bakery=500)
    assert measure.more["population_density"][-1] == pytest.approx(1200)
    assert measure.more["intersection_density"][-1] == pytest.approx(4)
    assert measure.more["daily_living"][-1] == pytest.approx(8 / 3)
    assert measure.high[-1] == measure.value[-1]


def test_the_unmeasured_could_live_in_a_desert_or_as_well_as_anybody() -> None:
    """100 people 640 m off the street: between nothing at all and the best home."""
    measure = _measure(bakery=500, unmeasured=100)
    first, second = _z(1600, 8, 3), _z(800, 0, 2)
    # Their square is no street's, so that they make nobody's neighbourhood denser.
    known = 200 * first + 100 * second
    assert measure.value[-1] == pytest.approx(known / 300)
    assert measure.low[-1] == pytest.approx((known + 100 * _z(0, 0, 0)) / 400)
    assert measure.high[-1] == pytest.approx((known + 100 * first) / 400)


def test_the_mean_of_the_reference_is_zero() -> None:
    """And one deviation is one."""
    for reference in (POPULATION, INTERSECTIONS, DAILY_LIVING):
        assert reference.z(np.array([reference.mean, reference.mean + reference.deviation])).tolist() == pytest.approx(
            [0, 1]
        )
