"""Where a network may be torn: maps small enough to see it, and laws of every link that is proposed."""

import numpy as np
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from shapely import LineString, Point, box

from accessibility import Barriers, Streets, islands, streets_of
from accessibility.gaps import Links, dead_ends, links_missing, parts_of

Lines = tuple[list[tuple[float, float]], ...]
law = settings(deadline=None, derandomize=True, max_examples=60)


def _streets(*lines: list[tuple[float, float]], barriers: Barriers | None = None) -> Streets:
    return streets_of(np.array([LineString(line) for line in lines], dtype=np.object_), barriers)


def _barrier(*corners: tuple[float, float], kind: str = "canal") -> Barriers:
    return Barriers(np.array([LineString(corners)], dtype=np.object_), np.array([kind], dtype=np.object_))


def _ends(links: Links) -> list[tuple[tuple[float, ...], tuple[float, ...]]]:
    return [
        (tuple(a), tuple(b)) for a, b in zip(links.start.round(6).tolist(), links.end.round(6).tolist(), strict=True)
    ]


def test_parts_come_longest_first() -> None:
    """100 m, 30 m and 20 m that never meet."""
    parts = parts_of(_streets([(0, 0), (20, 0)], [(0, 50), (60, 50), (60, 90)], [(0, 100), (30, 100)]))
    assert parts.metres.tolist() == [100.0, 30.0, 20.0]
    assert sorted(parts.of_node.tolist()) == [0, 0, 0, 1, 1, 2, 2]


def test_no_street_has_no_part_and_no_link() -> None:
    """An empty network is whole."""
    empty = streets_of(np.empty(0, dtype=np.object_))
    assert (len(parts_of(empty).metres), len(links_missing(empty).node), len(dead_ends(empty))) == (0, 0, 0)


def test_an_end_is_dead_when_only_one_street_leads_on() -> None:
    """A street that was drawn twice is one way on; a bend is no end."""
    streets = _streets([(0, 0), (50, 0), (50, 50)], [(0, 0), (50, 0)])
    assert streets.nodes[dead_ends(streets)].tolist() == [[0, 0], [50, 50]]


def test_a_lane_that_stops_short_of_a_street_is_a_gap() -> None:
    """8 m from the end of the lane to the street; the lane's other end is 92 m away."""
    links = links_missing(_streets([(0, 0), (200, 0)], [(70, 8), (70, 100)]))
    assert (_ends(links), links.metres.tolist(), links.joins.tolist()) == ([((70, 8), (70, 0))], [8.0], [True])


def test_fifteen_metres_count_and_sixteen_do_not() -> None:
    """The edge itself counts."""
    assert len(links_missing(_streets([(0, 0), (200, 0)], [(70, 15), (70, 100)])).node) == 1
    assert len(links_missing(_streets([(0, 0), (200, 0)], [(70, 16), (70, 100)])).node) == 0


def test_a_lane_that_ends_on_a_street_without_a_corner_is_a_gap_of_no_length() -> None:
    """The lines touch, but no corner joins them: nobody walks from one to the other."""
    links = links_missing(_streets([(0, 0), (200, 0)], [(70, 0), (70, 100)]))
    assert (_ends(links), links.metres.tolist()) == ([((70, 0), (70, 0))], [0.0])


def test_a_street_that_ran_too_far_is_followed_back() -> None:
    """It crosses the other one without a corner and stops 3 m behind it."""
    links = links_missing(_streets([(0, 0), (200, 0)], [(70, -3), (70, 100)]))
    assert _ends(links) == [((70, -3), (70, 0))]


def test_a_short_way_round_is_no_gap() -> None:
    """From the end of the lane to the street it is 10 m, and 80 m on foot: nobody lacks a link; 180 m are too many."""
    for depth, found in ((35.0, 0), (85.0, 1)):
        block = [(0.0, 0.0), (0.0, depth), (10.0, depth), (10.0, 0.0)]
        links = links_missing(_streets([(0, 0), (-200, 0)], block))
        assert len(links.node) == found


def test_a_link_never_crosses_a_street() -> None:
    """The nearer gap is to the street between; two parts without a dead end are joined where they are nearest."""
    between = _streets([(0, 0), (200, 0)], [(0, 5), (200, 5)], [(70, 10), (70, 100)])
    assert ((70, 10), (70, 0)) not in _ends(links_missing(between))
    assert ((70, 10), (70, 5)) in _ends(links_missing(between))
    rings = _streets([(0, 0), (50, 0), (50, 50), (0, 0)], [(57, 50), (90, 50), (90, 90), (57, 50)])
    assert _ends(links_missing(rings)) == [((50, 50), (57, 50))]


def test_no_link_crosses_a_canal() -> None:
    """Two streets end on either bank, 6 m apart; on one bank a third one ends 8 m beside."""
    canal = _barrier((53, -100), (53, 100))
    lines: Lines = ([(0, 0), (50, 0)], [(56, 0), (200, 0)], [(50, 8), (0, 80)])
    assert _ends(links_missing(_streets(*lines))) == [((50, 0), (56, 0)), ((50, 0), (50, 8)), ((50, 8), (56, 0))]
    assert _ends(links_missing(_streets(*lines, barriers=canal), canal)) == [((50, 0), (50, 8))]


def test_a_street_that_a_canal_severs_is_not_joined_again() -> None:
    """Both stubs end millimetres from the canal's line: near enough, and never a link."""
    canal = _barrier((53, -100), (53, 100))
    assert len(links_missing(_streets([(0, 0), (200, 0)], barriers=canal), canal).node) == 0


def test_a_gap_of_no_length_over_the_water_is_none() -> None:
    """A bridge that ends on another one, amid the canal and without a corner: on land it would be a gap."""
    lines = np.array([LineString([(0, -50), (0, 50)]), LineString([(0, 0), (80, 40)])], dtype=np.object_)
    canal = Barriers(np.array([box(-500, -10, 500, 10)], dtype=np.object_), np.array(["canal"], dtype=np.object_))
    assert links_missing(streets_of(lines)).metres.tolist() == [0.0]
    assert len(links_missing(streets_of(lines, canal, np.array([True, True])), canal).node) == 0


@pytest.mark.parametrize("wrong", [-1.0, float("nan")])
def test_refuses_what_is_no_distance(wrong: float) -> None:
    """Neither the longest link nor the detour."""
    streets = _streets([(0, 0), (1, 0)])
    with pytest.raises(ValueError, match="expected at least 0"):
        links_missing(streets, longest=wrong)
    with pytest.raises(ValueError, match="expected at least 0"):
        links_missing(streets, detour=wrong)


corner = st.tuples(st.integers(0, 12), st.integers(0, 12)).map(lambda at: (7.0 * at[0], 7.0 * at[1]))
drawn = st.lists(st.lists(corner, min_size=2, max_size=4, unique=True), min_size=1, max_size=8)
canals = st.lists(st.lists(corner, min_size=2, max_size=3, unique=True), max_size=2)


@law
@given(drawn, canals)
def test_every_link_is_short_free_and_needed(
    lines: list[list[tuple[float, float]]], water: list[list[tuple[float, float]]]
) -> None:
    """On any map: within the limit, off every barrier, on the segment it names, and between parts where it says so."""
    canal = Barriers(
        np.array([LineString(line) for line in water], dtype=np.object_),
        np.array(["canal"] * len(water), dtype=np.object_),
    )
    streets = _streets(*lines, barriers=canal)
    links = links_missing(streets, canal)
    part = islands(streets)
    ends = set(dead_ends(streets).tolist())
    for node, segment, start, end, metres, joins in zip(
        links.node, links.segment, links.start, links.end, links.metres, links.joins, strict=True
    ):
        one, other = streets.nodes[streets.ends[segment]]
        assert metres <= 15.001
        assert LineString([one, other]).distance(Point(end)) < 1e-9
        assert joins == (part[node] != part[streets.ends[segment, 0]])
        assert joins or node in ends
        assert all(LineString(line).distance(LineString([start, end + 1e-12])) > 0 for line in water)


@law
@given(drawn, st.randoms(use_true_random=False))
def test_the_order_of_the_streets_does_not_matter(lines: list[list[tuple[float, float]]], random: object) -> None:
    """Lines shuffled and turned round lack the same links."""
    shuffled = [line[::-1] for line in lines]
    random.shuffle(shuffled)  # type: ignore[attr-defined]
    first, second = (links_missing(_streets(*given_lines)) for given_lines in (lines, shuffled))
    assert sorted(first.metres.round(6).tolist()) == sorted(second.metres.round(6).tolist())
