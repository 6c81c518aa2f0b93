"""Numbers carried to other zones: kept in all, never made up, and told where they fall outside."""

import numpy as np
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from shapely import MultiPoint, box, voronoi_polygons
from shapely.affinity import translate
from shapely.geometry.base import BaseGeometry

from i18n import locale
from indicators.rezoning import Bridge, Shapes, by_area, by_residents
from model.problem import ProblemError
from model.text import LANGUAGES

law = settings(deadline=None, derandomize=True, max_examples=60)
NAN = float("nan")


def _shapes(*some: BaseGeometry) -> Shapes:
    out = np.empty(len(some), dtype=object)
    out[:] = some
    return out


TWO = _shapes(box(0, 0, 100, 100), box(100, 0, 300, 100))
THREE = _shapes(box(0, 0, 50, 100), box(50, 0, 200, 100), box(200, 0, 250, 100))


def test_by_area_a_zone_goes_where_its_ground_goes() -> None:
    """100 over 100 m and 80 over 200 m: 50, then 50 + 40, then 20, and 20 beyond the last new zone."""
    moved = by_area(TWO, THREE).totals(np.array([100.0, 80.0]))
    assert moved.inside == pytest.approx(np.array([50, 90, 20]))
    assert moved.outside == pytest.approx(20)
    assert moved.unknown == 0


def test_by_residents_a_zone_goes_where_its_people_are() -> None:
    """All of the first zone's people live in its eastern half; a quarter of the second's beyond every new zone."""
    points = np.array([[75.0, 50.0], [150.0, 50.0], [290.0, 50.0], [NAN, NAN]])
    bridge = by_residents(TWO, THREE, points, np.array([10.0, 30.0, 10.0, 99.0]))
    moved = bridge.totals(np.array([100.0, 80.0]))
    assert moved.inside == pytest.approx(np.array([0, 160, 0]))
    assert moved.outside == pytest.approx(20)


def test_where_nobody_is_known_to_live_the_ground_decides() -> None:
    """A zone without a counted cell is spread evenly; blank and zero are no weight."""
    points = np.array([[75.0, 50.0], [150.0, 50.0], [150.0, 50.0]])
    bridge = by_residents(TWO, THREE, points, np.array([10.0, NAN, 0.0]))
    assert bridge.inside[1] == pytest.approx(np.array([0, 0.5, 0.25]))
    assert bridge.outside == pytest.approx(np.array([0, 0.25]))


def test_what_nobody_knows_stays_unknown_where_it_goes() -> None:
    """The first zone's total is blank: both new zones that hold some of it are blank too, the third is known."""
    moved = by_area(TWO, THREE).totals(np.array([NAN, 80.0]))
    assert np.array_equal(np.isnan(moved.inside), [True, True, False])
    assert (moved.inside[2], moved.outside) == pytest.approx((20, 20))
    assert moved.unknown == 1


def test_shares_are_averaged_never_summed() -> None:
    """In the middle come 50 people at 60 % and 100 at 20 %: (3,000 + 2,000) / 150."""
    bridge = by_area(TWO, THREE)
    found = bridge.means(np.array([60.0, 20.0]), np.array([100.0, 200.0]))
    assert found == pytest.approx(np.array([60, (50 * 60 + 100 * 20) / 150, 20]))
    assert bridge.means(np.array([NAN, 20.0]), np.array([100.0, 200.0])) == pytest.approx(
        np.array([NAN, 20, 20]), nan_ok=True
    )


def test_new_zones_that_overlap_are_refused() -> None:
    """Whoever lives in the overlap would be counted twice: the person gets the sentence, not the number."""
    twice = _shapes(box(0, 0, 200, 100), box(190, 0, 300, 100))
    with pytest.raises(ProblemError) as refusal:
        by_area(TWO, twice).totals(np.array([100.0, 80.0]))
    problem = refusal.value.problems[0]
    assert problem.rule == "rezoning-drift"
    assert problem.facts["before"] == 180
    assert problem.facts["after"] == pytest.approx(184)
    assert all(
        "180" in locale(language).problem(problem) or "١٨٠" in locale(language).problem(problem)
        for language in LANGUAGES
    )


def test_a_millionth_is_rounding_and_more_is_a_leak() -> None:
    """The gate stands at a relative drift of 1e-6."""
    kept = Bridge(np.array([[1.0 + 9e-7]]), np.array([0.0]))
    assert kept.totals(np.array([1e6])).outside == 0
    with pytest.raises(ProblemError):
        Bridge(np.array([[1.0 + 2e-6]]), np.array([0.0])).totals(np.array([1e6]))
    assert kept.totals(np.array([0.0])).inside.tolist() == [0]


def test_a_zone_without_area_is_refused() -> None:
    """Nothing can be spread over no ground."""
    with pytest.raises(ValueError, match="found 0"):
        by_area(_shapes(box(0, 0, 0, 10)), THREE)


SEEDS = st.integers(0, 10_000)


def _partition(seed: int, frame: BaseGeometry) -> Shapes:
    """Cut a frame into the fields of random points."""
    random = np.random.default_rng(seed)
    points = random.uniform(0, 1000, (int(random.integers(2, 9)), 2))
    fields = voronoi_polygons(MultiPoint(points), extend_to=frame)
    return _shapes(*(field.intersection(frame) for field in fields.geoms if field.intersection(frame).area > 0))


FRAME = box(0, 0, 1000, 1000)


@given(SEEDS, SEEDS, st.integers(-400, 400))
@law
def test_totals_are_kept_under_any_two_partitions(one: int, other: int, shift: int) -> None:
    """What is inside and what is outside are all there was, by area and by residents, wherever the new zones lie."""
    old = _partition(one, FRAME)
    new = _shapes(*(translate(zone, shift, shift / 2) for zone in _partition(other, FRAME)))
    random = np.random.default_rng(one + other)
    totals = random.uniform(0, 1000, len(old))
    points, people = random.uniform(0, 1000, (200, 2)), random.uniform(0, 9, 200)
    for bridge in (by_area(old, new), by_residents(old, new, points, people)):
        moved = bridge.totals(totals)
        assert moved.inside.sum() + moved.outside == pytest.approx(totals.sum(), rel=1e-6)
        assert (moved.inside >= 0).all()
        if shift == 0:
            assert moved.outside == pytest.approx(0, abs=1e-6 * totals.sum() + 1e-9)


@given(SEEDS)
@law
def test_the_same_zones_have_the_same_numbers(seed: int) -> None:
    """Carried to itself nothing moves: totals, means, unknowns."""
    zones = _partition(seed, FRAME)
    random = np.random.default_rng(seed)
    totals = random.uniform(0, 1000, len(zones))
    points, people = random.uniform(0, 1000, (300, 2)), random.uniform(1, 9, 300)
    for bridge in (by_area(zones, zones), by_residents(zones, zones, points, people)):
        assert bridge.totals(totals).inside == pytest.approx(totals, rel=1e-9)
        assert bridge.means(totals, np.ones(len(zones))) == pytest.approx(totals, rel=1e-6)
    totals[0] = NAN
    assert np.array_equal(np.isnan(by_area(zones, zones).totals(totals).inside), np.isnan(totals))


@given(SEEDS, SEEDS)
@law
def test_zones_put_together_hold_what_they_held(one: int, other: int) -> None:
    """The whole of any partition is the sum of its parts, and a mean of equals is that value."""
    old, new = _partition(one, FRAME), _partition(other, FRAME)
    totals = np.random.default_rng(one).uniform(0, 1000, len(old))
    assert by_area(old, _shapes(FRAME)).totals(totals).inside == pytest.approx(np.array([totals.sum()]))
    halves = by_area(old, new).totals(totals).inside
    together = by_area(old, _shapes(new[0].union(new[-1]))).totals(totals).inside[0]
    assert together == pytest.approx(halves[0] + halves[-1])
    assert by_area(old, new).means(np.full(len(old), 7.0), totals) == pytest.approx(np.full(len(new), 7.0))
