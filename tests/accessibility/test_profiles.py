"""What walking costs whom, worked by hand."""

from dataclasses import replace
from math import exp

import numpy as np
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from shapely import LineString

from accessibility import Router, Snapped, Streets, streets_of
from accessibility.arrays import Floats
from accessibility.profiles import ADULT, CHILD, OLDER, PROFILES, WHEELCHAIR, Profile, known_share

ways = st.lists(
    st.tuples(
        st.floats(1, 500),
        st.sampled_from(["", "asphalt", "sand", "gravel", "paved"]),
        st.sampled_from(["", "steps", "residential"]),
        st.one_of(st.just(np.nan), st.floats(-30, 30)),
    ),
    max_size=8,
)


def _cost(profile: Profile, surface: str = "", kind: str = "", incline: float = np.nan) -> list[float]:
    """Return what 100 m cost forwards and backwards."""
    one = profile.cost(np.array([100.0]), np.array([surface]), np.array([kind]), np.array([incline]))
    forwards_and_back: list[float] = one[0].tolist()
    return forwards_and_back


def test_an_adult_on_an_unknown_way_walks_its_metres() -> None:
    """Nothing known costs nothing extra."""
    assert _cost(ADULT) == [100, 100]


def test_the_slower_walk_farther_in_the_same_time() -> None:
    """100 m are 1.33 / 0.85, 1.33 / 1.13 and 1.33 / 0.79 times 100 m of an adult: 156.5, 117.7 and 168.4 m."""
    assert _cost(OLDER) == pytest.approx([156.47, 156.47], abs=0.01)
    assert _cost(CHILD) == pytest.approx([117.70, 117.70], abs=0.01)
    assert _cost(WHEELCHAIR) == pytest.approx([168.35, 168.35], abs=0.01)
    assert [profile.leg for profile in (ADULT, OLDER)] == pytest.approx([1, 1.5647], abs=1e-4)


def test_uphill_is_slower_and_five_percent_downhill_is_fastest() -> None:
    """Tobler: 10 % up takes exp(3.5 x 0.1) times as long, 10 % down as long as level, 5 % down exp(-0.175) times."""
    assert _cost(ADULT, incline=10) == pytest.approx([100 * exp(0.35), 100])
    assert _cost(ADULT, incline=-5) == pytest.approx([100 * exp(-0.175), 100 * exp(0.175)])


def test_a_ramp_too_steep_for_a_wheelchair_bars_it_one_way_only() -> None:
    """9 % is too steep up and can be rolled down; 8 % can be passed both ways, 11 % neither."""
    assert _cost(WHEELCHAIR, incline=9) == pytest.approx([np.inf, 168.35], abs=0.01)
    assert _cost(WHEELCHAIR, incline=8) == pytest.approx([168.35, 168.35], abs=0.01)
    assert _cost(WHEELCHAIR, incline=-11) == [np.inf, np.inf]


def test_stairs_take_twice_as_long_and_bar_a_wheelchair() -> None:
    """Their slope is in that already."""
    assert _cost(ADULT, kind="steps", incline=50) == [200, 200]
    assert _cost(WHEELCHAIR, kind="steps") == [np.inf, np.inf]


def test_rough_ground_slows_wheels_and_sand_stops_them() -> None:
    """Gravel twice; sand not at all, and an adult in sand walks as off the path, 3/5 as fast."""
    assert _cost(WHEELCHAIR, surface="gravel") == pytest.approx([336.71, 336.71], abs=0.01)
    assert _cost(WHEELCHAIR, surface="sand") == [np.inf, np.inf]
    assert _cost(ADULT, surface="sand") == pytest.approx([500 / 3, 500 / 3])
    assert _cost(ADULT, surface="gravel") == [100, 100]


def test_only_what_cannot_be_passed_at_all_is_left_out() -> None:
    """Stairs, sand and 11 % are; 9 % can be rolled down."""
    found = WHEELCHAIR.passable(
        np.array(["", "sand", "", "", "asphalt"], dtype=np.object_),
        np.array(["steps", "", "", "", ""], dtype=np.object_),
        np.array([np.nan, np.nan, 11, 9, np.nan]),
    )
    assert found.tolist() == [False, False, False, True, True]


def test_the_share_known_is_of_metres_not_of_ways() -> None:
    """One way of 30 m of two, 100 m in all: 30 %; without streets nobody knows."""
    assert known_share(np.array([30.0, 70.0]), np.array([True, False])) == pytest.approx(0.3)
    assert np.isnan(known_share(np.empty(0), np.empty(0, dtype=np.bool_)))


def test_arrays_of_unequal_length_are_refused() -> None:
    """A slope is missing."""
    with pytest.raises(ValueError, match=r"expected 2 of each, found \[2, 2, 1\]"):
        ADULT.cost(np.ones(2), np.array(["", ""]), np.array(["", ""]), np.zeros(1))


def _hill() -> Streets:
    """Return a street of 100 m that rises 10 % eastwards, and a level way round of 160 m."""
    lines = [LineString([(0, 0), (100, 0)]), LineString([(0, 0), (0, -30), (100, -30), (100, 0)])]
    return streets_of(np.array(lines, dtype=np.object_))


def _walk(streets: Streets, cost: Floats, leg: float = 1.0) -> tuple[float, float]:
    """Return the walk from the lower western corner up to the eastern one, and back."""
    west, east = (int(np.flatnonzero((streets.nodes == corner).all(axis=1))[0]) for corner in ([0, 0], [100, 0]))
    street = int(np.flatnonzero(streets.way == 0)[0])
    at_west, at_east = (
        Snapped(np.array([street]), np.array([float(streets.ends[street, 1] == node)]), np.array([10.0]))
        for node in (west, east)
    )
    router = Router(streets, cost, leg=leg)
    return float(router.nearest(at_west, at_east).metres[0]), float(router.nearest(at_east, at_west).metres[0])


def _rising(streets: Streets) -> Floats:
    return np.where(streets.way == 0, 10.0, 0.0)


def test_there_and_back_differ_on_a_slope() -> None:
    """An adult: 10 + 141.9 + 10 m up, 120 m down. A wheelchair goes round up, and rolls down the street itself."""
    streets = _hill()
    blank = np.full(len(streets.length), "", dtype=np.object_)
    up, down = _walk(streets, ADULT.cost(streets.length, blank, blank, _rising(streets)))
    assert (up, down) == pytest.approx((20 + 100 * exp(0.35), 120))
    wheels = WHEELCHAIR.cost(streets.length, blank, blank, _rising(streets))
    up, down = _walk(streets, wheels, leg=WHEELCHAIR.leg)
    times = 1.33 / 0.79
    assert (up, down) == pytest.approx((180 * times, 120 * times))


@given(ways)
@settings(deadline=None, derandomize=True)
def test_slower_people_never_arrive_sooner(rows: list[tuple[float, str, str, float]]) -> None:
    """Whatever the way is like, halving the speed doubles the cost, and what bars one speed bars the other."""
    length, incline = (np.array([row[nth] for row in rows], dtype=float) for nth in (0, 3))
    surface, kind = (np.array([row[nth] for row in rows], dtype=np.object_) for nth in (1, 2))
    for profile in PROFILES:
        cost = profile.cost(length, surface, kind, incline)
        half = replace(profile, speed=profile.speed / 2).cost(length, surface, kind, incline)
        assert (np.isinf(half) == np.isinf(cost)).all()
        assert half.ravel().tolist() == pytest.approx((2 * cost).ravel().tolist())
        turned = profile.cost(length, surface, kind, -incline)
        assert turned.tolist() == cost[:, ::-1].tolist()
        assert (profile.passable(surface, kind, incline) == np.isfinite(cost).any(axis=1)).all()
