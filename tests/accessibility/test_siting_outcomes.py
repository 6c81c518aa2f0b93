"""Many plans at once: by their place among all of them, and each as it is alone."""

import numpy as np
import pytest

from accessibility.siting import score
from accessibility.siting_outcomes import outcomes, place_of, plans_of, walked
from tests.accessibility.brute import made


@pytest.mark.parametrize(("candidates", "count"), [(1, 1), (5, 2), (5, 5), (96, 3), (17, 16), (18, 17)])
def test_a_plan_is_found_where_it_stands(candidates: int, count: int) -> None:
    """Each of all plans; where most of many candidates are chosen too, whose digits no float could hold."""
    plans = plans_of(candidates, count)
    assert np.array_equal(place_of(plans, candidates), np.arange(len(plans)))
    assert place_of(plans[-1:], candidates).tolist() == [len(plans) - 1]


def test_outcomes_are_what_single_scores_are() -> None:
    """Many plans at once, in blocks, as one by one."""
    asked = made(3, candidates=6)
    plans = plans_of(6, 2)
    found, (mean, longest) = outcomes(asked, plans), walked(asked, plans)
    for nth, plan in enumerate(map(tuple, plans.tolist())):
        told = {"cover": found.cover, "equity": found.equity, "worst": found.worst, "median": mean, "centre": longest}
        for objective, numbers in told.items():
            assert numbers[nth] == pytest.approx(score(asked, objective, plan))
