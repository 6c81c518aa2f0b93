"""The start for the worst zone: a plan that no single site would better where several zones have nothing."""

import numpy as np

from accessibility.siting import solve
from accessibility.siting_question import question
from accessibility.siting_worst import exchanged, parts


def test_parts_of_zones_by_hand() -> None:
    """30 and 10 of one zone are three quarters and one; zones may bear any numbers."""
    found = parts(np.array([30.0, 5.0, 10.0]), np.array([7, 2, 7]))
    assert found.tolist() == [[0.0, 0.75], [1.0, 0.0], [0.0, 0.25]]


def test_the_next_worst_zone_decides_where_the_worst_stays_the_same() -> None:
    """Two zones have nothing: whichever site comes first leaves one with nothing, and still two sites serve both."""
    near = np.array([[True, False, False], [False, True, False], [False, True, True]])
    nobody = np.zeros(3, dtype=np.bool_)
    assert exchanged(near, nobody, np.array([5.0, 4.0, 6.0]), np.array([0, 1, 1]), 2) == (0, 2)


def test_a_site_chosen_first_is_exchanged_for_a_better_one() -> None:
    """Alone the middle site does most for both zones; of two the outer ones serve everybody."""
    metres = np.where(np.array([[1, 1, 0, 0], [0, 1, 1, 0], [0, 0, 1, 1]], dtype=np.bool_), 100.0, 900.0)
    zone, persons = np.array([0, 0, 1, 1]), np.array([10.0, 20.0, 20.0, 10.0])
    near = metres <= 400
    assert exchanged(near, np.zeros(4, dtype=np.bool_), persons, zone, 1) == (1,)
    assert exchanged(near, np.zeros(4, dtype=np.bool_), persons, zone, 2) == (0, 2)
    answer = solve(question(metres, np.full(4, np.inf), persons, 400.0, zone=zone), "worst", 2)
    assert (answer.sites, answer.value, answer.optimal) == ((0, 2), 1.0, True)
