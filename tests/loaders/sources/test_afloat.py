"""People on the water go ashore: to the nearest cells, by how many live there, and none is lost."""

import numpy as np
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from loaders.sources.afloat import landed

STEP = 0.001  # degrees: 111 m to the north, 95 m to the east at 31 degrees
DIAGONAL = 111_195 * 0.001 * np.hypot(1, np.cos(np.radians(31)))


def grid(rows: int, columns: int) -> np.ndarray:
    """Return the middles of cells, row by row from the north-west."""
    return np.array([(29.8 + STEP * at, 31.1 - STEP * row) for row in range(rows) for at in range(columns)])


def test_people_of_a_wet_cell_are_shared_by_those_who_live_beside_it() -> None:
    """A row of five: 12 on the water, beside them 30 and 10 within reach, 60 and 5 too far: 9 and 3 are added.

    The nearest is one step (95 m) away; a diagonal (146 m) more takes in the second step, not the third.
    """
    persons = np.array([12.0, 30, 10, 60, 5])
    wet = np.array([True, False, False, False, False])
    made = landed(persons, grid(1, 5), wet, DIAGONAL)
    assert made.tolist() == pytest.approx([0, 39, 13, 60, 5])


def test_two_wet_cells_give_to_the_homes_that_were_there_before() -> None:
    """Whoever came ashore draws nobody: 8 from the left and 8 from the right of a cell of 4 make 20."""
    made = landed(np.array([8.0, 4, 8]), grid(1, 3), np.array([True, False, True]), DIAGONAL)
    assert made.tolist() == pytest.approx([0, 20, 0])


def test_a_far_island_of_wet_cells_still_reaches_the_nearest_shore() -> None:
    """No distance is too far: somebody has to live somewhere."""
    middles = np.array([(29.8, 31.1), (29.9, 31.1), (29.95, 31.1)])
    made = landed(np.array([7.0, 1, 1]), middles, np.array([True, False, False]), DIAGONAL)
    assert made.tolist() == pytest.approx([0, 8, 1])


@pytest.mark.parametrize("wet", [True, False])
def test_where_all_is_wet_or_nothing_is_nobody_moves(wet: bool) -> None:  # noqa: FBT001 - a case
    """There is no shore to go to, or no need."""
    persons = np.array([3.0, 4, 5])
    assert landed(persons, grid(1, 3), np.full(3, wet), DIAGONAL).tolist() == persons.tolist()


@settings(deadline=None, max_examples=100)
@given(
    cells=st.lists(st.tuples(st.floats(1e-3, 1e4), st.booleans()), min_size=1, max_size=48),
    columns=st.integers(1, 8),
)
def test_the_total_stays_and_nobody_is_left_on_the_water(cells: list[tuple[float, bool]], columns: int) -> None:
    """Law: to a millionth; dry cells only gain; wet ones are empty unless there is no land."""
    persons, wet = np.array([one for one, _ in cells]), np.array([one for _, one in cells])
    middles = grid(-(-len(cells) // columns), columns)[: len(cells)]
    made = landed(persons, middles, wet, DIAGONAL)
    assert made.sum() == pytest.approx(persons.sum(), rel=1e-6)
    assert (made[~wet] >= persons[~wet]).all()
    if not wet.all():
        assert (made[wet] == 0).all()
