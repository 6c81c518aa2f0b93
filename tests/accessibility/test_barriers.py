"""Nobody walks through water, walls or tracks: streets end there, legs go round, and a bridge leads over."""

import numpy as np
import pytest
from shapely import LineString, MultiLineString, Point, Polygon, box
from shapely.geometry.base import BaseGeometry

from accessibility import (
    BEHIND_BARRIERS,
    IN_A_BARRIER,
    NO_STREET_NEAR,
    Barriers,
    Router,
    Snapped,
    Snapper,
    Streets,
    islands,
    streets_and_severed,
    streets_of,
)

Place = tuple[float, float]
Barred = tuple[BaseGeometry, str]

# A canal along y = 0, a street along either bank, 10 m from the water, and a bridge at x = 200.
CANAL = LineString([(-1000, 0), (1000, 0)])
NORTH = LineString([(-500, 10), (200, 10), (500, 10)])
SOUTH = LineString([(-500, -10), (200, -10), (500, -10)])
BRIDGE = LineString([(200, -10), (200, 10)])


def _barriers(*barred: Barred) -> Barriers:
    shapes, kinds = zip(*barred, strict=True) if barred else ((), ())
    return Barriers(np.array(shapes, dtype=np.object_), np.array(kinds, dtype=np.object_))


def _streets(lines: list[LineString], *barred: Barred, bridges: tuple[int, ...] = ()) -> Streets:
    bridge = np.isin(np.arange(len(lines)), bridges)
    return streets_of(np.array(lines, dtype=np.object_), _barriers(*barred), bridge)


def _snap(lines: list[LineString], *barred: Barred, at: list[Place], limit: float = 500.0) -> tuple[Streets, Snapped]:
    streets = _streets(lines, *barred)
    return streets, Snapper(streets, _barriers(*barred)).snap(np.array(at, dtype=float), limit=limit)


def _metres(
    lines: list[LineString], *barred: Barred, start: Place, goal: Place, bridges: tuple[int, ...] = ()
) -> float:
    streets = _streets(lines, *barred, bridges=bridges)
    snapper = Snapper(streets, _barriers(*barred))
    one, other = snapper.snap(np.array([start], dtype=float)), snapper.snap(np.array([goal], dtype=float))
    return float(Router(streets).nearest(one, other).metres[0])


def _spots(streets: Streets, snapped: Snapped) -> list[list[float]]:
    start, end = (streets.nodes[streets.ends[snapped.segment, side]] for side in (0, 1))
    return (start + snapped.along[:, None] * (end - start)).tolist()  # type: ignore[no-any-return]


class TestByHand:
    """Small maps whose metres anybody can add up."""

    def test_a_clinic_across_the_canal_is_as_far_as_the_bridge(self) -> None:
        """30 m away as the crow flies, 450 m on foot.

        From (0, 15): 5 m to the north street, 200 m to the bridge, 20 m over it, 200 m back, 5 m to the clinic at
        (0, -15).
        """
        lines = [NORTH, SOUTH, BRIDGE]
        walk = _metres(lines, (CANAL, "canal"), start=(0, 15), goal=(0, -15), bridges=(2,))
        assert walk == pytest.approx(5 + 200 + 20 + 200 + 5, abs=1e-6)

    def test_a_way_over_that_is_no_bridge_is_none(self) -> None:
        """The same street without the word leads nowhere; with a second one that has it, 300 m farther on, 1030 m."""
        lines = [NORTH, SOUTH, BRIDGE, LineString([(500, -10), (500, 10)])]
        assert _metres(lines[:3], (CANAL, "canal"), start=(0, 15), goal=(0, -15)) == np.inf
        walk = _metres(lines, (CANAL, "canal"), start=(0, 15), goal=(0, -15), bridges=(3,))
        assert walk == pytest.approx(5 + 500 + 20 + 500 + 5, abs=1e-6)

    def test_a_home_beside_the_water_does_not_step_over_it(self) -> None:
        """The other bank's street is 4 m away, its own 12 m: it takes its own."""
        own, other = LineString([(-50, 13), (50, 13)]), LineString([(-50, -3), (50, -3)])
        _, snapped = _snap([own, other], (CANAL, "canal"), at=[(0, 1)])
        assert snapped.leg.tolist() == pytest.approx([12])
        assert Snapper(_streets([own, other])).snap(np.array([[0.0, 1.0]])).leg.tolist() == pytest.approx([4])

    def test_the_leg_goes_past_the_end_of_a_wall(self) -> None:
        """From (0, 0) to a street along y = 10, a wall along y = 5 from x = -100 to 3: the street is seen from x = 6.

        The leg is the hypotenuse over 6 and 10, a millimetre past the edge of the shadow.
        """
        streets, snapped = _snap(
            [LineString([(-100, 10), (100, 10)])], (LineString([(-100, 5), (3, 5)]), "wall"), at=[(0, 0)]
        )
        assert snapped.leg[0] == pytest.approx(136**0.5, abs=0.002)
        assert _spots(streets, snapped)[0] == pytest.approx([6, 10], abs=0.002)

    def test_the_leg_goes_through_a_gate(self) -> None:
        """Two walls along y = 5 leave a gate from x = 3 to 4, which shows the street from 6 to 8."""
        walls = MultiLineString([[(-100, 5), (3, 5)], [(4, 5), (100, 5)]])
        streets, snapped = _snap([LineString([(-100, 10), (100, 10)])], (walls, "wall"), at=[(0, 0)])
        assert _spots(streets, snapped)[0] == pytest.approx([6, 10], abs=0.002)

    def test_two_walls_hide_more_than_either(self) -> None:
        """A near wall hides the street up to x = 4, a far one from 3 to 9: what is left begins at 9."""
        near, far = LineString([(-50, 5), (2, 5)]), LineString([(2.4, 8), (7.2, 8)])
        streets, snapped = _snap(
            [LineString([(-50, 10), (50, 10)])], (near, "wall"), (far, "wall"), at=[(0, 0)], limit=100
        )
        assert _spots(streets, snapped)[0] == pytest.approx([9, 10], abs=0.002)

    def test_a_farther_street_in_the_open_beats_a_nearer_one_behind_a_wall(self) -> None:
        """The street at 10 m is hidden all along; the one at 80 m the other way is not."""
        wall = LineString([(-300, 5), (300, 5)])
        hidden, open_ = LineString([(-100, 10), (100, 10)]), LineString([(-100, -80), (100, -80)])
        _, snapped = _snap([hidden, open_], (wall, "wall"), at=[(0, 0)])
        assert snapped.leg.tolist() == pytest.approx([80])

    def test_a_canal_that_is_an_area_bars_all_over(self) -> None:
        """A street across 20 m of water keeps its banks only; a bridge keeps 20 m of its own over the water."""
        water = box(-1000, -10, 1000, 10)
        across = LineString([(0, -50), (0, 50)])
        cut = _streets([across], (water, "canal"))
        assert sorted(cut.length.tolist()) == pytest.approx([40, 40], abs=0.003)
        assert len(set(islands(cut)[cut.ends[:, 0]].tolist())) == 2
        joined = _streets([across], (water, "canal"), bridges=(0,))
        assert sorted(joined.length.tolist()) == pytest.approx([20, 40, 40])
        assert len(set(islands(joined).tolist())) == 1

    def test_a_home_in_the_canal_cannot_step_out(self) -> None:
        """Whoever is drawn into the water is not measured, nor whoever stands on the line of a wall."""
        water, wall = box(-100, -10, 100, 10), LineString([(-100, 30), (100, 30)])
        _, snapped = _snap(
            [LineString([(-100, 20), (100, 20)])], (water, "canal"), (wall, "wall"), at=[(0, 5), (0, 30), (0, 15)]
        )
        assert snapped.segment.tolist() == [IN_A_BARRIER, IN_A_BARRIER, 0]
        assert np.isnan(snapped.leg).tolist() == [True, True, False]

    def test_an_island_in_the_canal_is_land(self) -> None:
        """A hole of the water is no water, and its own street serves it."""
        water = Polygon(box(-100, -50, 100, 50).exterior, [box(-20, -20, 20, 20).exterior])
        _, snapped = _snap([LineString([(-10, 0), (10, 0)])], (water, "canal"), at=[(0, 8)])
        assert snapped.leg.tolist() == pytest.approx([8])

    def test_inside_a_port_one_walks_and_its_fence_is_barred(self) -> None:
        """Streets of the port serve the port; from outside its fence they are hidden, and nobody walks in."""
        port = box(0, 0, 100, 100)
        inner, outer = LineString([(10, 50), (90, 50)]), LineString([(-300, -300), (-300, 300)])
        _, snapped = _snap([inner, outer], (port, "port"), at=[(50, 60), (-5, 50)])
        assert snapped.leg.tolist() == pytest.approx([10, 295])
        through = _streets([LineString([(-50, 50), (150, 50)])], (port, "port"))
        assert sorted(through.length.tolist()) == pytest.approx([50, 50, 100], abs=0.005)

    def test_whoever_is_walled_in_is_told_from_whoever_lives_too_far(self) -> None:
        """A yard without a street and a gate; a place in the open 600 m off."""
        yard = LineString(box(0, 0, 40, 40).exterior)
        _, snapped = _snap([LineString([(-20, -9), (60, -9)])], (yard, "wall"), at=[(20, 20), (20, -609.5)])
        assert snapped.segment.tolist() == [BEHIND_BARRIERS, NO_STREET_NEAR]

    def test_the_limit_holds_for_the_leg_round_the_wall(self) -> None:
        """The street is 10 m away, what is seen of it 50 m: within 50.01 m, not within 49.9 m."""
        barred = (LineString([(-100, 5), (15, 5)]), "wall"), [LineString([(-100, 10), (40, 10)])]
        away = (30**2 + 10**2) ** 0.5
        for limit, segment in ((away + 0.01, 0), (away - 0.1, BEHIND_BARRIERS)):
            _, snapped = _snap(barred[1], barred[0], at=[(0, 0)], limit=limit)
            assert snapped.segment.tolist() == [segment]


class TestStreets:
    """What a barrier leaves of a street."""

    def test_a_street_that_ends_at_the_water_ends_before_it(self) -> None:
        """2 mm are cut off; the end is as dry from either side, and the two sides are not joined."""
        lines = [LineString([(0, 40), (0, 0)]), LineString([(0, 0), (0, -30)])]
        streets = _streets(lines, (CANAL, "canal"))
        assert sorted(streets.length.tolist()) == pytest.approx([30 - 0.002, 40 - 0.002])
        assert len(set(islands(streets)[streets.ends[:, 0]].tolist())) == 2

    def test_a_bridge_drawn_from_bank_to_bank_takes_the_streets_that_meet_it_there(self) -> None:
        """Streets and bridge share their vertex right on the edge of the water: 90 + 20 + 90 m."""
        lines = [LineString([(0, 100), (0, 10)]), LineString([(0, 10), (0, -10)]), LineString([(0, -10), (0, -100)])]
        walk = _metres(lines, (box(-500, -10, 500, 10), "canal"), start=(0, 100), goal=(0, -100), bridges=(1,))
        assert walk == pytest.approx(200)

    def test_a_bridge_with_corners_over_the_water_leads_over(self) -> None:
        """Its middle piece meets neither bank: 90 + 5 + 10 + 5 + 90 m."""
        line = LineString([(0, 100), (0, 5), (0, -5), (0, -100)])
        walk = _metres([line], (box(-500, -10, 500, 10), "canal"), start=(0, 100), goal=(0, -100), bridges=(0,))
        assert walk == pytest.approx(200)

    def test_corners_that_nearly_meet_through_a_wall_are_not_joined(self) -> None:
        """They lie 0.7 mm apart, which is one place; joined there one street would lead through, and it is left out."""
        lines = [LineString([(0, 50), (0, 0.0004)]), LineString([(0, -0.0003), (0, -40)])]
        wall = LineString([(-100, 0), (100, 0)])
        assert len(set(islands(_streets(lines)).tolist())) == 1
        assert _streets(lines, (wall, "wall")).length.tolist() == pytest.approx([40], abs=0.001)

    def test_a_street_along_the_wall_itself_is_gone(self) -> None:
        """Where the two lines are one there is nothing to walk on; before and after there is."""
        streets = _streets([LineString([(0, 0), (100, 0)])], (LineString([(40, 0), (60, 0)]), "wall"))
        assert sorted(streets.length.tolist()) == pytest.approx([40 - 0.002, 40 - 0.002])

    def test_a_street_in_the_water_is_gone(self) -> None:
        """It touches no bank and is no bridge."""
        assert _streets([LineString([(-5, 0), (5, 0)])], (box(-9, -9, 9, 9), "canal")).length.tolist() == []

    def test_a_corner_of_the_canal_cuts_once(self) -> None:
        """The bend belongs to two edges; the bridge has one node there, and the street two ends."""
        bend = LineString([(-10, -10), (0, 0), (10, -10)])
        across = [LineString([(0, -20), (0, 20)])]
        assert sorted(_streets(across, (bend, "canal"), bridges=(0,)).length.tolist()) == pytest.approx([20, 20])
        assert sorted(_streets(across, (bend, "canal")).length.tolist()) == pytest.approx([20 - 0.002, 20 - 0.002])

    def test_pieces_know_their_line(self) -> None:
        """Cut or whole, a segment bears the number of the line that it came from."""
        lines = [LineString([(0, 5), (9, 5)]), LineString([(5, -20), (5, 4)]), LineString([(0, 6), (9, 6)])]
        assert sorted(_streets(lines, (CANAL, "canal")).way.tolist()) == [0, 1, 1, 2]

    def test_severed_ways_are_named(self) -> None:
        """The crossing without a bridge, the one that ends in the water, not the bridge, not the street beside it."""
        lines = [NORTH, BRIDGE, LineString([(0, -10), (0, 10)]), LineString([(9, 0), (9, 40)])]
        bridge = np.array([False, True, False, False])
        _, found = streets_and_severed(np.array(lines, dtype=np.object_), _barriers((CANAL, "canal")), bridge)
        assert found.tolist() == [False, False, True, True]

    def test_refuses_flags_that_do_not_fit_the_lines(self) -> None:
        """One flag for two lines would make a bridge of the wrong street."""
        with pytest.raises(ValueError, match="expected 2 flags, found 1"):
            streets_of(np.array([NORTH, SOUTH], dtype=np.object_), _barriers(), np.array([True]))


class TestBarriers:
    """What counts as one."""

    def test_missing_and_empty_ones_bar_nothing(self) -> None:
        """They are as good as none at all."""
        none = _barriers((None, "canal"), (LineString(), "wall"), (Polygon(), "port"))  # type: ignore[arg-type]
        assert len(none) == 0
        assert not none.crossed(np.zeros((1, 2)), np.ones((1, 2))).any()
        assert not none.holds(np.zeros((1, 2))).any()

    def test_touching_with_a_tip_is_touching(self) -> None:
        """A leg that ends on the wall, one that grazes its end, and one a millimetre beside it."""
        wall = _barriers((LineString([(0, 0), (10, 0)]), "wall"))
        start = np.array([[5.0, 5.0], [10.0, 5.0], [10.001, 5.0]])
        end = np.array([[5.0, 0.0], [10.0, -5.0], [10.001, -5.0]])
        assert wall.crossed(start, end).tolist() == [True, True, False]

    def test_a_bow_tie_bars_both_its_halves(self) -> None:
        """A ring that crosses itself is mended, not read as inside out."""
        tie = Polygon([(0, 0), (10, 10), (10, 0), (0, 10)])
        inside = np.array([[1.0, 5.0], [9.0, 5.0], [5.0, 1.0]])
        assert _barriers((tie, "canal")).holds(inside).tolist() == [True, True, False]

    def test_a_kind_that_nobody_named_bars_with_its_edge(self) -> None:
        """Nothing is known of what is inside."""
        ring = _barriers((box(0, 0, 10, 10), ""))
        assert ring.holds(np.array([[5.0, 5.0], [0.0, 5.0]])).tolist() == [False, True]

    def test_refuses_what_is_no_barrier(self) -> None:
        """A point, a coordinate without end, and a kind too few."""
        with pytest.raises(ValueError, match="found Point at 1"):
            _barriers((CANAL, "canal"), (Point(0, 0), "wall"))
        with pytest.raises(ValueError, match="finite"):
            _barriers((LineString([(0, 0), (np.inf, 0)]), "wall"))
        with pytest.raises(ValueError, match="expected 1 kinds, found 0"):
            Barriers(np.array([CANAL], dtype=np.object_), np.array([], dtype=np.object_))


def test_the_naive_ways_fail_where_this_one_does_not() -> None:
    """490 m on foot; 20 m with legs that ignore the canal, and no metre of street from nearest node to nearest node.

    From (0, 5): 35 m to the north street, 200 m to the bridge, 50 m down and over it, 200 m back, 5 m to (0, -15).
    The naive leg steps over the water onto the south street, 15 m away, and from there 5 m to the clinic.
    """
    lines = [SOUTH, LineString([(-500, 40), (200, 40), (200, -10)])]
    start, goal = (0.0, 5.0), (0.0, -15.0)
    streets = _streets(lines)
    snapper = Snapper(streets)
    one, other = snapper.snap(np.array([start])), snapper.snap(np.array([goal]))
    assert Router(streets).nearest(one, other).metres[0] == pytest.approx(15 + 5)
    nodes = streets.nodes
    nearest = [int(np.argmin(np.hypot(*(nodes - place).T))) for place in (start, goal)]
    assert nearest[0] == nearest[1]
    walk = _metres(lines, (CANAL, "canal"), start=start, goal=goal, bridges=(1,))
    assert walk == pytest.approx(35 + 200 + 50 + 200 + 5, abs=1e-6)
