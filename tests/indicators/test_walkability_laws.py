"""What walkability must never break: order, blanks, bounds, and another destination."""

import math

import numpy as np
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from shapely import LineString, Point, box

from indicators.coverage import Measure
from indicators.walkability import acc_wlk
from tests.indicators.one_street import zone
from tests.indicators.one_walk import ground, people_of, places_of, walk_of, zones_of

STREETS = [
    {"kind": "residential", "geometry": LineString([(0, 60), (375, 60), (1000, 60)])},
    {"kind": "residential", "geometry": LineString([(375, 60), (375, 240)])},
]
WHOLE = zone("a", 0, 1000) | {"geometry": box(0, -900, 1000, 900)}
HOMES = st.lists(st.tuples(st.integers(1, 99), st.integers(1, 500)), min_size=1, max_size=6)
law = settings(deadline=None, derandomize=True, max_examples=15)


def _walkable(homes: list[tuple[int, float]], *, bakery: bool = False, off: float = 0.0) -> Measure:
    """Return the index of homes at tens of metres along the street, with ``off`` people far from any street."""
    cells = [{"residents": float(many), "geometry": Point(10 * at, 60)} for at, many in homes]
    far = [{"residents": off, "geometry": Point(500, 700)}] if off else []
    base = ground(zones=[WHOLE], streets=STREETS, residents=cells + far)
    assert base.population is not None
    spots = {"transit_stop": 600.0, "market": 125.0} | ({"bakery": 900.0} if bakery else {})
    places = {name: places_of(base, {"service": name, "geometry": Point(at, 60)}) for name, at in spots.items()}
    given_to = (base.population.over("residents"), people_of(base), walk_of(base), zones_of(base))
    return acc_wlk(*given_to, **places, metres=400)


@law
@given(HOMES, st.integers(0, 99))
def test_the_order_of_homes_changes_nothing(homes: list[tuple[int, float]], seed: int) -> None:
    """The same people in another order live in the same place."""
    order = np.random.default_rng(seed).permutation(len(homes))
    one, other = _walkable(homes), _walkable([homes[at] for at in order])
    for name in ("value", "low", "high"):
        assert getattr(one, name) == pytest.approx(getattr(other, name), rel=1e-9, abs=1e-9)


@law
@given(HOMES, st.integers(1, 99))
def test_a_blank_home_moves_nothing(homes: list[tuple[int, float]], at: int) -> None:
    """A home whose people nobody counted makes no square denser and no mean lower."""
    one, other = _walkable(homes), _walkable([*homes, (at, math.nan)])
    assert one.value == pytest.approx(other.value, rel=1e-12)


@law
@given(HOMES, st.integers(1, 500))
def test_laws_of_every_index(homes: list[tuple[int, float]], off: int) -> None:
    """Bounds hold the value and widen with whoever lives off the street; one more destination never lowers it."""
    one, wider, more = _walkable(homes), _walkable(homes, off=off), _walkable(homes, bakery=True)
    assert one.low[-1] <= one.value[-1] + 1e-9
    assert one.value[-1] <= one.high[-1] + 1e-9
    assert wider.value[-1] == pytest.approx(one.value[-1])
    assert wider.low[-1] <= one.low[-1] + 1e-9
    assert more.value[-1] >= one.value[-1] - 1e-9
    assert more.value[-1] <= one.high[-1] + 1e-9
