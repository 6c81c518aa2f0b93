"""Plans by their place among all of them."""

import numpy as np
import pytest

from accessibility.siting_outcomes import place_of, plans_of


@pytest.mark.parametrize(("candidates", "count"), [(1, 1), (5, 2), (5, 5), (96, 3), (17, 16), (18, 17)])
def test_a_plan_is_found_where_it_stands(candidates: int, count: int) -> None:
    """Each of all plans; where most of many candidates are chosen too, whose digits no float could hold."""
    plans = plans_of(candidates, count)
    assert np.array_equal(place_of(plans, candidates), np.arange(len(plans)))
    assert place_of(plans[-1:], candidates).tolist() == [len(plans) - 1]
