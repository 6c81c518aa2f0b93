"""Laws of barriers that hold on any map."""

import numpy as np
import pytest
import shapely
from hypothesis import given, settings
from hypothesis import strategies as st
from shapely import LineString
from shapely.geometry.base import BaseGeometry

from accessibility import Barriers, Router, Snapped, Snapper, Streets, streets_of
from accessibility.arrays import Floats

Place = tuple[float, float]
Barred = tuple[BaseGeometry, str]
law = settings(deadline=None, derandomize=True, max_examples=60)
corner = st.tuples(st.integers(0, 5), st.integers(0, 5)).map(lambda at: (100.0 * at[0], 100.0 * at[1]))
anywhere = st.tuples(st.integers(-20, 520), st.integers(-20, 520)).map(lambda at: (float(at[0]), float(at[1])))
drawn = st.lists(st.lists(corner, min_size=2, max_size=4, unique=True).map(LineString), min_size=1, max_size=10)
kinds = st.sampled_from(["canal", "wall", "railway"])
# Off the lattice of the corners, as a canal is.
bends = st.lists(anywhere.map(lambda at: (at[0] + 0.37, at[1] + 0.41)), min_size=2, max_size=4, unique=True)
barred = st.lists(st.tuples(bends.map(LineString), kinds), max_size=4)
places = st.lists(anywhere, min_size=1, max_size=6)


def _barriers(barred: list[Barred]) -> Barriers:
    shapes, kinds = np.empty(len(barred), dtype=np.object_), np.empty(len(barred), dtype=np.object_)
    shapes[:], kinds[:] = [shape for shape, _ in barred], [kind for _, kind in barred]
    return Barriers(shapes, kinds)


def _streets(lines: list[LineString], barred: list[Barred], bridges: tuple[int, ...] = ()) -> Streets:
    bridge = np.isin(np.arange(len(lines)), bridges)
    return streets_of(np.array(lines, dtype=np.object_), _barriers(barred), bridge)


def _snap(lines: list[LineString], barred: list[Barred], at: list[Place]) -> tuple[Streets, Snapped]:
    streets = _streets(lines, barred)
    return streets, Snapper(streets, _barriers(barred)).snap(np.array(at, dtype=float), limit=np.inf)


def _leg(lines: list[LineString], barred: list[Barred], at: list[Place]) -> Floats:
    return np.nan_to_num(_snap(lines, barred, at)[1].leg, nan=np.inf)


def _walks(streets: Streets, places: Snapped) -> Floats:
    """Return the walk from every place to the last."""
    last = Snapped(places.segment[-1:], places.along[-1:], places.leg[-1:])
    return Router(streets).nearest(places, last).metres


@given(drawn, barred, barred, places)
@law
def test_another_barrier_never_shortens_a_leg(
    lines: list[LineString], some: list[Barred], more: list[Barred], at: list[Place]
) -> None:
    """What is hidden stays hidden when more is built; 3 mm for streets that end 2 mm before a barrier."""
    assert (_leg(lines, some + more, at) >= _leg(lines, some, at) - 0.003).all()


@given(drawn, barred, places, anywhere)
@law
def test_barriers_never_shorten_the_walk_from_and_to_the_same_streets(
    lines: list[LineString], some: list[Barred], at: list[Place], goal: Place
) -> None:
    """Between places that step out where they did before, the way with barriers is no shorter than without."""
    open_, closed = _streets(lines, []), _streets(lines, some)
    start = np.array([*at, goal])
    free, held = (
        Snapper(open_).snap(start, limit=np.inf),
        Snapper(closed, _barriers(some)).snap(start, limit=np.inf),
    )
    same = np.abs(held.leg - free.leg) < 1e-9
    before, after = _walks(open_, free), _walks(closed, held)
    assert (after >= before - 1e-6)[same & same[-1]].all()


@given(drawn, barred, places, st.integers(0, 9))
@law
def test_a_bridge_never_lengthens_the_ways_between_streets(
    lines: list[LineString], some: list[Barred], at: list[Place], which: int
) -> None:
    """To make a bridge of a street opens ways and closes none, for whoever steps out where they did before."""
    closed, open_ = _streets(lines, some), _streets(lines, some, bridges=(which % len(lines),))
    shut, over = (Snapper(streets, _barriers(some)).snap(np.array(at), limit=np.inf) for streets in (closed, open_))
    same = np.abs(shut.leg - over.leg) < 1e-9
    before, after = _walks(closed, shut), _walks(open_, over)
    assert (after <= before + 1e-6)[same & same[-1] & ~np.isnan(before)].all()


@given(drawn, places)
@law
def test_no_barriers_are_as_good_as_none(lines: list[LineString], at: list[Place]) -> None:
    """An empty list of barriers changes no bit, neither of streets nor of legs."""
    plain, empty = streets_of(np.array(lines, dtype=np.object_)), _streets(lines, [])
    one = Snapper(plain).snap(np.array(at))
    other = Snapper(empty, _barriers([])).snap(np.array(at))
    assert empty.nodes.tolist() == plain.nodes.tolist()
    assert one.segment.tolist() == other.segment.tolist()
    assert one.leg.tolist() == pytest.approx(other.leg.tolist(), abs=0, nan_ok=True)


@given(drawn, barred, places)
@law
def test_nothing_touches_a_barrier(lines: list[LineString], some: list[Barred], at: list[Place]) -> None:
    """No street and no leg, asked one by one of the shapes as they were drawn."""
    streets, snapped = _snap(lines, some, at)
    walls = shapely.union_all([shape for shape, _ in some])
    walked = [LineString(streets.nodes[pair]) for pair in streets.ends]
    there = np.flatnonzero(snapped.segment >= 0)
    start, end = (streets.nodes[streets.ends[snapped.segment[there], side]] for side in (0, 1))
    onto = start + snapped.along[there, None] * (end - start)
    legs = [LineString([at[nth], spot]) for nth, spot in zip(there, onto, strict=True)]
    assert not shapely.intersects(np.array(walked + legs, dtype=np.object_), walls).any()


@given(drawn, barred, places)
@law
def test_a_barrier_far_away_changes_nothing(lines: list[LineString], some: list[Barred], at: list[Place]) -> None:
    """10 km off it hides nothing and cuts nothing."""
    far = [(shapely.transform(shape, lambda xy: xy + 10_000), kind) for shape, kind in some]
    assert _leg(lines, far, at).tolist() == _leg(lines, [], at).tolist()
