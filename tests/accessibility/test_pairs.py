"""The walks between all origins and all facilities within a limit."""

import numpy as np
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from shapely import LineString

import accessibility.pairs
from accessibility import Router, Snapped, Snapper, streets_of
from accessibility.arrays import Floats, Ints
from accessibility.pairs import Pairs

Place = tuple[float, float]
CROSS = [LineString([(-200, 0), (0, 0), (200, 0)]), LineString([(0, -200), (0, 0), (0, 200)])]
corner = st.tuples(st.integers(0, 4), st.integers(0, 4)).map(lambda at: (100.0 * at[0], 100.0 * at[1]))
place = st.tuples(st.integers(-20, 420), st.integers(-20, 420)).map(lambda at: (float(at[0]), float(at[1])))
drawn = st.lists(st.lists(corner, min_size=2, max_size=4, unique=True).map(LineString), min_size=1, max_size=10)
places = st.lists(place, min_size=1, max_size=6)
# Streets of 100 m and places at whole metres: no walk is within a millimetre of such a limit by chance of rounding.
limits = st.sampled_from([0.25, 90.25, 300.25, np.inf])
law = settings(deadline=None, derandomize=True, max_examples=60)


def _laid(lines: list[LineString], *groups: list[Place]) -> tuple[Router, list[Snapped]]:
    streets = streets_of(np.array(lines, dtype=np.object_))
    snapper = Snapper(streets)
    return Router(streets), [snapper.snap(np.array(points, dtype=float).reshape(-1, 2)) for points in groups]


def _one(places_: Snapped, nth: int) -> Snapped:
    return Snapped(places_.segment[[nth]], places_.along[[nth]], places_.leg[[nth]])


def _rows(pairs: Pairs) -> list[tuple[int, int, object]]:
    return list(zip(pairs.origin.tolist(), pairs.facility.tolist(), pairs.metres.tolist(), strict=True))


def _by_asking_each(
    router: Router, origins: Snapped, facilities: Snapped, owner: Ints, limit: float
) -> dict[tuple[int, int], float]:
    """Ask the single pass for one facility after the other, and keep the least of each owner's."""
    found: dict[tuple[int, int], float] = {}
    for nth, whose in enumerate(owner.tolist()):
        for origin, metres in enumerate(router.nearest(origins, _one(facilities, nth)).metres.tolist()):
            if np.isfinite(metres) and metres <= limit + 0.001:
                found[origin, whose] = min(metres, found.get((origin, whose), np.inf))
    return found


def test_lists_every_facility_within_the_limit_and_no_other() -> None:
    """From 10 m west of the crossing it is 60 m to one east of it, 110 m to one north; the one at 160 m is too far."""
    router, (here, there) = _laid(CROSS, [(-10, 0)], [(0, 100), (50, 0), (150, 0)])
    assert _rows(router.pairs(here, there, 110)) == [(0, 0, pytest.approx(110)), (0, 1, pytest.approx(60))]


def test_exactly_the_limit_counts_a_centimetre_more_does_not() -> None:
    """110 m is within 110, and beyond 109.99."""
    router, (here, there) = _laid(CROSS, [(-10, 0)], [(0, 100)])
    assert len(router.pairs(here, there, 110).metres) == 1
    assert len(router.pairs(here, there, 109.99).metres) == 0


def test_the_edge_is_the_one_of_within_for_who_stands_on_a_corner_too() -> None:
    """100 m from the crossing: within 99.9995 m by the millimetre that the edge allows, not within 99.9985 m."""
    router, (here, there) = _laid(CROSS, [(0, 0)], [(0, 100), (0, -100), (100, 0), (-100, 0)])
    assert len(router.pairs(here, there, 99.9995).metres) == 4
    assert len(router.pairs(here, there, 99.9985).metres) == 0


def test_on_one_segment_nobody_goes_round_by_a_corner() -> None:
    """From 30 to 90 m along the same street, both legs of 5 m included, it is 70 m; the corner is 100 m away."""
    router, (here, there) = _laid(CROSS, [(30, 5)], [(90, -5)])
    assert _rows(router.pairs(here, there, 80)) == [(0, 0, pytest.approx(70))]


def test_a_facility_is_as_near_as_its_nearest_entry() -> None:
    """A park with gates at 50 and 120 m is 50 m away, once; the clinic between them keeps its own number."""
    router, (here, there) = _laid(CROSS, [(0, 0)], [(120, 0), (80, 0), (0, 50)])
    found = router.pairs(here, there, 200, owner=np.array([1, 0, 1]))
    assert _rows(found) == [(0, 0, pytest.approx(80)), (0, 1, pytest.approx(50))]


def test_who_is_not_on_the_network_has_no_pair() -> None:
    """Neither an origin nor a facility without a street shifts the numbers of the others."""
    router, (here, there) = _laid(CROSS, [(9000, 0), (0, 10)], [(9000, 0), (0, 20)])
    assert _rows(router.pairs(here, there, 100)) == [(1, 1, pytest.approx(10))]


def test_nobody_and_nothing_have_no_pairs() -> None:
    """Without origins, without facilities, without streets."""
    for lines, origins, facilities in (
        (CROSS, [], [(0.0, 0.0)]),
        (CROSS, [(0.0, 0.0)], []),
        ([], [(0.0, 0.0)], [(0.0, 0.0)]),
    ):
        router, (here, there) = _laid(lines, origins, facilities)
        assert _rows(router.pairs(here, there, np.inf)) == []


def test_a_wrong_limit_or_owner_is_refused() -> None:
    """A negative limit and two owners of one entry are errors of whoever asks."""
    router, (here, there) = _laid(CROSS, [(0, 0)], [(50, 0)])
    with pytest.raises(ValueError, match="at least 0, found -1"):
        router.pairs(here, there, -1)
    with pytest.raises(ValueError, match=r"expected shape \(1,\), found \(2,\)"):
        router.pairs(here, there, 100, owner=np.array([0, 1]))


@given(drawn, places, places, limits, st.integers(1, 3))
@law
def test_equals_asking_for_each_facility_alone(
    lines: list[LineString], origins: list[Place], facilities: list[Place], limit: float, owners: int
) -> None:
    """Every pair is there once, with the metres of the pass for that facility alone, and in order."""
    router, (here, there) = _laid(lines, origins, facilities)
    owner = np.arange(len(facilities)) % owners
    found = router.pairs(here, there, limit, owner=owner)
    expected = _by_asking_each(router, here, there, owner, limit)
    assert list(zip(found.origin.tolist(), found.facility.tolist(), strict=True)) == sorted(expected)
    assert found.metres.tolist() == pytest.approx([expected[pair] for pair in sorted(expected)], abs=1e-9)


@given(drawn, places, places, limits)
@law
def test_the_nearest_of_all_pairs_is_the_nearest_facility(
    lines: list[LineString], origins: list[Place], facilities: list[Place], limit: float
) -> None:
    """The least over an origin's pairs is what ``nearest`` says, where that is within the limit."""
    router, (here, there) = _laid(lines, origins, facilities)
    pairs = router.pairs(here, there, limit)
    least: Floats = np.full(len(origins), np.inf)
    np.minimum.at(least, pairs.origin, pairs.metres)
    nearest = router.nearest(here, there).metres
    assert least.tolist() == pytest.approx(np.where(nearest <= limit, nearest, np.inf).tolist(), abs=1e-9)


@given(drawn, places, places, limits)
@law
def test_the_blocks_do_not_show(
    lines: list[LineString], origins: list[Place], facilities: list[Place], limit: float
) -> None:
    """One facility at a time gives the same bytes as all at once, be it that one owner's entries are torn apart."""
    router, (here, there) = _laid(lines, origins, facilities)
    owner = np.arange(len(facilities)) % 2
    at_once = router.pairs(here, there, limit, owner=owner)
    with pytest.MonkeyPatch.context() as patch:
        patch.setattr(accessibility.pairs, "BLOCK_VALUES", 1)
        one_by_one = router.pairs(here, there, limit, owner=owner)
    assert _rows(at_once) == _rows(one_by_one)
