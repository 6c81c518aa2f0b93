"""On a common segment nobody goes round by a junction."""

import numpy as np
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from accessibility import Snapped
from accessibility.same_segment import along_the_segment

LENGTH = np.array([100.0, 40.0, 7.0])
BOTH_WAYS = np.column_stack((LENGTH, LENGTH))
places = st.lists(
    st.tuples(st.integers(0, 2), st.sampled_from([0.0, 0.25, 0.5, 0.6, 1.0]), st.sampled_from([0.0, 3.0, 80.0])),
    max_size=25,
)


def _snapped(rows: list[tuple[int, float, float]]) -> Snapped:
    return Snapped(
        np.array([row[0] for row in rows], dtype=np.int64),
        np.array([row[1] for row in rows], dtype=np.float64),
        np.array([row[2] for row in rows], dtype=np.float64),
    )


def test_walks_along_and_adds_both_legs() -> None:
    """From 20 m to 70 m along a street of 100 m, legs 3 and 5: 58 m, in both directions."""
    one, other = _snapped([(0, 0.2, 3.0)]), _snapped([(0, 0.7, 5.0)])
    assert along_the_segment(one, other, BOTH_WAYS)[0].tolist() == pytest.approx([58])
    assert along_the_segment(other, one, BOTH_WAYS)[0].tolist() == pytest.approx([58])


def test_a_farther_facility_with_a_shorter_leg_can_be_nearer() -> None:
    """10 m along and a leg of 50 m lose to 40 m along and no leg."""
    metres, which = along_the_segment(_snapped([(0, 0.5, 0.0)]), _snapped([(0, 0.6, 50.0), (0, 0.1, 0.0)]), BOTH_WAYS)
    assert metres.tolist() == pytest.approx([40])
    assert which.tolist() == [1]


def test_another_segment_is_no_answer() -> None:
    """Without a common segment there is no way along it."""
    metres, _ = along_the_segment(_snapped([(0, 0.5, 0.0)]), _snapped([(1, 0.5, 0.0)]), BOTH_WAYS)
    assert metres.tolist() == [np.inf]


@given(places, places)
@settings(deadline=None, derandomize=True)
def test_equals_asking_every_pair(
    origins: list[tuple[int, float, float]], facilities: list[tuple[int, float, float]]
) -> None:
    """The answer is the least over all pairs, and the facility named is one that has it."""
    metres, which = along_the_segment(_snapped(origins), _snapped(facilities), BOTH_WAYS)
    for nth, (segment, along, leg) in enumerate(origins):
        ways = [
            leg + abs(along - there) * LENGTH[segment] + out if other == segment else np.inf
            for other, there, out in facilities
        ]
        assert metres[nth] == pytest.approx(min(ways, default=np.inf), abs=1e-9)
        assert np.isinf(metres[nth]) or ways[which[nth]] == pytest.approx(metres[nth], abs=1e-9)
