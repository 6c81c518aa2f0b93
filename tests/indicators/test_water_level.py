"""Canal, rain and sea at people's homes: the sea comes in only where it can, as plain flood filling has it."""

from collections import deque

import networkx as nx
import numpy as np
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from shapely import box

from indicators.coverage import Flags, Floats, Measure
from indicators.terrain import terrain_of
from indicators.water_level import env_fld, env_slr
from tests.indicators.sampled import NAN, drawn, living, sampled, together

law = settings(deadline=None, derandomize=True, max_examples=60)
STEP = 10.0
NO_SEA = np.empty(0, dtype=object)


def _grid(heights: Floats) -> Floats:
    """Return the points of a grid, row by row from the south; the sea lies west of its first column."""
    rows, columns = heights.shape
    y, x = np.mgrid[0:rows, 0:columns]
    return np.column_stack((x.ravel() * STEP, y.ravel() * STEP))


def _sea(rows: int) -> np.typing.NDArray[np.object_]:
    return np.array([box(-100, -100, -STEP, rows * STEP + 100)], dtype=object)


def _filled(heights: Floats, level: float) -> Flags:
    """Fill from the west coast, cell by cell: another data structure, another search."""
    rows, columns = heights.shape
    wet = np.zeros(heights.shape, dtype=np.bool_)
    queue = deque((row, 0) for row in range(rows) if heights[row, 0] <= level)
    while queue:
        row, column = queue.popleft()
        inside = 0 <= row < rows and 0 <= column < columns
        if not inside or wet[row, column] or not heights[row, column] <= level:
            continue
        wet[row, column] = True
        queue.extend((row + up, column + on) for up in (-1, 0, 1) for on in (-1, 0, 1) if (up, on) != (0, 0))
    return wet


GRIDS = st.tuples(st.integers(2, 9), st.integers(2, 9), st.integers(0, 10_000)).map(
    lambda size: np.random.default_rng(size[2]).integers(-2, 4, size[:2]).astype(np.float64)
)


@given(GRIDS, st.integers(-2, 3))
@law
def test_the_sea_comes_in_as_flood_filling_and_networkx_have_it(heights: Floats, level: int) -> None:
    """Three ways to the same wet cells: sparse components, a queue, and the graph of another library."""
    points = _grid(heights)
    wet = terrain_of(points, heights.ravel(), _sea(len(heights))).reached(level)
    assert np.array_equal(wet.reshape(heights.shape), _filled(heights, level))
    graph: nx.Graph[tuple[int, int]] = nx.grid_2d_graph(*heights.shape)
    rows, columns = heights.shape
    graph.add_edges_from(((r, c), (r + 1, c + 1)) for r in range(rows - 1) for c in range(columns - 1))
    graph.add_edges_from(((r + 1, c), (r, c + 1)) for r in range(rows - 1) for c in range(columns - 1))
    graph.remove_nodes_from([cell for cell in list(graph) if heights[cell] > level])
    sea = (-1, -1)
    graph.add_node(sea)
    graph.add_edges_from((sea, cell) for cell in list(graph) if cell[1] == 0)
    joined = nx.node_connected_component(graph, sea) - {sea}
    assert {tuple(cell) for cell in np.argwhere(wet.reshape(heights.shape)).tolist()} == joined


@given(GRIDS, st.integers(-2, 3), st.integers(0, 3))
@law
def test_a_higher_sea_never_leaves_wet_ground(heights: Floats, level: int, more: int) -> None:
    """More water reaches at least what less did, and never what lies above it."""
    terrain = terrain_of(_grid(heights), heights.ravel(), _sea(len(heights)))
    assert (terrain.reached(level) <= terrain.reached(level + more)).all()
    assert (terrain.reached(level) <= terrain.below(level)).all()


def test_a_ridge_keeps_the_sea_out_until_it_is_overtopped() -> None:
    """A hollow at -2 m behind a dyke of 1 m: dry at 0.9 m, wet at 1 m, and through the one gap by the diagonal."""
    hollow = np.array([[0.0, 1.0, -2.0], [0.0, 1.0, -2.0]])
    terrain = terrain_of(_grid(hollow), hollow.ravel(), _sea(2))
    assert terrain.reached(0.9).tolist() == [True, False, False] * 2
    assert terrain.reached(1.0).all()
    gap = np.array([[0.0, 1.0, -2.0], [0.0, 0.5, -2.0]])
    assert terrain_of(_grid(gap), gap.ravel(), _sea(2)).reached(0.5).tolist() == [True, False, True, True, True, True]


def test_a_hole_in_the_data_lets_no_water_through() -> None:
    """Where no height is known nobody can say that water passes; without any sea it comes from nowhere."""
    heights = np.array([[0.0, NAN, -2.0]])
    terrain = terrain_of(_grid(heights), heights.ravel(), _sea(1))
    assert terrain.reached(5).tolist() == [True, False]
    assert not terrain_of(_grid(heights), heights.ravel(), NO_SEA).reached(5).any()
    assert len(terrain_of(np.empty((0, 2)), np.empty(0), _sea(1)).reached(1)) == 0


HEIGHTS = np.array([[0.2, 0.6, 3.0, 0.1]])
ROW = [(0.0, 0.0), (10.0, 0.0), (20.0, 0.0), (30.0, 0.0)]
COAST = drawn(sea=list(_sea(1)))
FIVE = living([10, 20, 30, 40, 7], [*ROW, (900.0, 0.0)])
GROUND = sampled("elevation", HEIGHTS[0].tolist(), ROW, unit="m")


def _sea_at(rise: float, error: float = 0.0, **more: float) -> Measure:
    return env_slr(FIVE, GROUND, COAST, rise=rise, subsidence_mm=0, vertical_error=error, **more)


def test_people_below_the_sea_are_those_whom_it_can_reach() -> None:
    """At 0.6 m the first two homes, 30 people; the fourth lies low behind a hill of 3 m; 7 are unmeasured."""
    measure = _sea_at(0.6)
    assert (measure.value[-1], measure.low[-1], measure.high[-1]) == (30, 30, 37)
    assert measure.more["unconnected"][-1] == 70
    assert measure.more["share_below_sea"][-1] == 30
    assert measure.more["very_low_rise"][-1] == 10
    assert measure.more["very_high_rise"][-1] == 30


def test_the_level_is_the_sum_of_its_parts() -> None:
    """0.3 m of rise, 0.1 of surge, 3 mm a year for 50 years and a gauge that stands at 0.05: 0.6 m."""
    gauge = sampled("sea_level", [0.0, 10.0], unit="cm", time=["2025-01-01", "2025-01-02"])
    measure = env_slr(FIVE, together(GROUND, gauge), COAST, rise=0.3, surge=0.1, subsidence_mm=3, years=50)
    assert measure.more["water_level"][-1] == pytest.approx(0.6)
    # Without the surge of 0.1 and with the gauge's own highest, 0.05 above its mean: 0.55 m, one home.
    assert measure.more["highest_observed"][-1] == 10
    assert np.isnan(_sea_at(0.6).more["highest_observed"]).all()


def test_heights_that_may_be_off_are_bounds() -> None:
    """With 0.4 m of error 0.3 m of sea may be -0.1 (nobody) or 0.7 (30 people, and 7 unmeasured)."""
    measure = _sea_at(0.3, 0.4)
    assert (measure.low[-1], measure.value[-1], measure.high[-1]) == (0, 10, 37)


def test_without_a_sea_nothing_is_known() -> None:
    """That no sea is drawn is no proof that there is none."""
    measure = env_slr(FIVE, GROUND, drawn(canal=[box(0, 0, 1, 1)]))
    assert measure.reason == ("no-sea-drawn", "no-sea-drawn")
    assert np.isnan(measure.value).all()


@given(GRIDS, st.floats(0, 2), st.floats(0, 2), st.floats(0, 2))
@law
def test_more_rise_never_lowers_exposure(heights: Floats, rise: float, more: float, error: float) -> None:
    """Persons grow with the rise, the band holds the value, and the connected are never more than the low."""
    people = living(np.arange(1.0, heights.size + 1).tolist(), [tuple(point) for point in _grid(heights).tolist()])
    ground = sampled(
        "elevation", heights.ravel().tolist(), [tuple(point) for point in _grid(heights).tolist()], unit="m"
    )
    coast = drawn(sea=list(_sea(len(heights))))
    one = env_slr(people, ground, coast, rise=rise, vertical_error=error)
    other = env_slr(people, ground, coast, rise=rise + more, vertical_error=error)
    assert (one.value <= other.value).all()
    assert (one.low <= one.value).all()
    assert (one.value <= one.high).all()
    assert (one.value <= one.more["unconnected"]).all()


def _depth(**depths: list[float]) -> Measure:
    rows = [sampled(f"flood_depth{name}", values, ROW, unit="m") for name, values in depths.items()]
    return env_fld(FIVE, together(*rows), sample_metres=5)


def test_deep_enough_is_flooded_to_the_edge() -> None:
    """0.3 m floods, 0.29 does not, 0 is dry and known: 50 of 100 measured, 7 unmeasured."""
    measure = _depth(_rp10=[0.3, 0.29, 0.0, 1.0], _rp50=[0.3, 0.3, 0.0, 1.0])
    assert measure.value[-1] == 50
    assert (measure.low[-1], measure.high[-1]) == pytest.approx((100 * 50 / 107, 100 * 57 / 107))
    assert (measure.more["rp50"][-1], measure.more["persons_rp50"][-1]) == (70, 70)
    assert np.isnan(measure.more["rp100"][-1])
    assert np.isnan(measure.more["persons_rp100"][-1])


def test_of_canal_and_rain_the_deeper_floods_and_the_unknown_may() -> None:
    """Home one floods by rain; home two is dry by canal and unknown by rain, so it is not measured."""
    measure = _depth(_canal_rp10=[0.0, 0.0, 0.0, NAN], _rain_rp10=[0.5, NAN, 0.0, 0.4])
    assert measure.reached[-1] == 50
    assert measure.measured[-1] == 80


@given(st.lists(st.one_of(st.just(NAN), st.floats(0, 1)), min_size=4, max_size=4), st.floats(0.01, 1))
@law
def test_shallower_water_floods_at_least_as_many(depths: list[float], depth: float) -> None:
    """A lower limit never dries a home."""
    rows = sampled("flood_depth_rp10", depths, ROW, unit="m")
    deep, shallow = env_fld(FIVE, rows, depth=depth), env_fld(FIVE, rows, depth=depth / 2)
    assert shallow.reached[-1] >= deep.reached[-1]
