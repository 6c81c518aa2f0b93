"""Lit metres of street: what nobody says is neither lit nor dark."""

import numpy as np
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from indicators.coverage import Measure
from indicators.lighting import saf_lit
from tests.indicators.one_street import street, zone
from tests.indicators.one_walk import Row, ground, walk_of, zones_of

ZONES = [zone("west", -50, 600), zone("east", 600, 2050), zone("empty", 3000, 3100)]


def _lit(*streets: Row) -> Measure:
    base = ground(zones=ZONES, streets=streets)
    return saf_lit(walk_of(base), zones_of(base))


def _street(west: float, east: float, lit: object, **more: object) -> Row:
    return street(west, east) | {"lit": lit} | more


def test_metres_are_lit_dark_or_unknown() -> None:
    """600 m lit, 800 dark, 600 unknown: 3/7 of what is known, between 30 and 60 % of all."""
    measure = _lit(_street(0, 600, True), _street(600, 1400, False), _street(1400, 2000, None))  # noqa: FBT003 - as read
    assert measure.value == pytest.approx(np.array([100, 0, np.nan, 300 / 7]), rel=1e-6, nan_ok=True)
    assert measure.low == pytest.approx(np.array([100, 0, np.nan, 30]), rel=1e-6, nan_ok=True)
    assert measure.high == pytest.approx(np.array([100, 300 / 7, np.nan, 60]), rel=1e-6, nan_ok=True)
    assert measure.reason == ("", "", "no-street-here", "")
    told = [measure.more[name][-1] for name in ("km", "lit_km", "unknown_km")]
    assert told == pytest.approx([2, 0.6, 0.6], rel=1e-3)
    assert np.isnan(measure.reached).all()


def test_streets_that_say_nothing_of_light_are_not_dark() -> None:
    """A network without the column has no share at all."""
    measure = _lit(street(0, 2000))
    assert measure.reason[:2] == ("light-unknown", "light-unknown")
    assert np.isnan(measure.value).all()


def test_a_street_over_a_border_belongs_to_both_zones() -> None:
    """One line of 1 km: 600 m in the west, 400 in the east, to half of the longest piece, 12.5 m."""
    measure = _lit(_street(0, 1000, True))  # noqa: FBT003 - as read from a file
    assert measure.more["km"][:2] == pytest.approx(np.array([0.6, 0.4]), abs=0.0126)


def test_womens_routes_are_told_apart() -> None:
    """Of 400 m that women marked 100 are lit, though most of the network is."""
    measure = _lit(
        _street(0, 100, True, women_route=True),  # noqa: FBT003 - as read from a file
        _street(100, 400, False, women_route=True),  # noqa: FBT003
        _street(400, 600, True, women_route=False),  # noqa: FBT003
        _street(600, 2000, True, women_route=None),  # noqa: FBT003
    )
    assert measure.more["women_routes"][0] == pytest.approx(25)
    assert np.isnan(_lit(_street(0, 2000, True)).more["women_routes"]).all()  # noqa: FBT003


LIGHTS = st.lists(st.sampled_from([True, False, None]), min_size=2, max_size=8)


@given(LIGHTS, st.integers(0, 7))
@settings(deadline=None, derandomize=True, max_examples=12)
def test_another_lit_street_never_takes_light_away(lights: list[bool | None], at: int) -> None:
    """Lit metres never fall, a lamp on any street never lowers the least that is lit, and bounds hold."""
    streets = [_street(200 * nth, 200 * (nth + 1), lit) for nth, lit in enumerate(lights)]
    before, after = _lit(*streets), _lit(*streets, _street(1800, 2000, True))  # noqa: FBT003
    assert after.more["lit_km"][-1] >= before.more["lit_km"][-1]
    at %= len(lights)
    lamp = _lit(*streets[:at], _street(200 * at, 200 * (at + 1), True), *streets[at + 1 :])  # noqa: FBT003
    assert lamp.low[-1] >= before.low[-1] - 1e-9 or before.reason[-1] != ""
    assert lamp.more["unknown_km"][-1] <= before.more["unknown_km"][-1] + 1e-9
    for measure in (before, after, lamp):
        if not measure.reason[-1]:
            assert measure.low[-1] <= measure.value[-1] <= measure.high[-1]
