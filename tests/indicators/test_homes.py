"""Homes, tenure and resettlement, by hand."""

import numpy as np
import pytest

from indicators.homes import hou_res, hou_ten, hou_uns
from tests.indicators.observing import NAN, observed, row, rows_of

GRADED = {"homes_grade_1": 5.0, "homes_grade_2": 15.0, "homes_grade_3": 20.0, "homes_grade_4": 40.0}


def test_unsafe_homes_are_told_by_grade() -> None:
    """5, 15, 20 and 40 of 200 homes: 40 % in all, 10 % in the two grades that the target speaks of."""
    rows = rows_of({**GRADED, "homes_graded": 200.0}, where="west", unit="homes", method="register")
    measure = hou_uns(observed(rows))
    assert (measure.low[0], measure.value[0], measure.high[0]) == (40, 40, 40)
    found = {name: measure.more[name][0] for name in measure.more}
    assert [found[f"grade_{grade}"] for grade in (1, 2, 3, 4)] == [2.5, 7.5, 10, 20]
    assert found["grades_1_2"] == 10
    assert np.isnan(found["lacking"])


def test_a_grade_that_nobody_told_leaves_the_sum_open() -> None:
    """Three grades of four are not all unsafe homes."""
    three = {name: GRADED[name] for name in list(GRADED)[:3]}
    measure = hou_uns(observed(rows_of({**three, "homes_graded": 200.0}, where="west", unit="homes")))
    assert measure.reason[0] == "no-data"
    assert measure.more["grades_1_2"][0] == 10


def test_what_lacks_one_of_five_conditions_is_a_survey_of_its_own() -> None:
    """12 of 48 homes that were looked at from inside."""
    counts = {"homes_lacking_condition": 12.0, "homes_surveyed_conditions": 48.0}
    assert hou_uns(observed(rows_of(counts, where="west", unit="homes"))).more["lacking"][0] == 25


def test_tenure_is_secure_by_both() -> None:
    """20 of 50 by paper and feeling, 30 by paper, 25 by feeling."""
    counts = {
        "households_tenure_secure": 20.0,
        "households_tenure_documented": 30.0,
        "households_tenure_felt_secure": 25.0,
        "households_asked_tenure": 50.0,
    }
    measure = hou_ten(observed(rows_of(counts, where="middle")))
    assert (measure.value[1], measure.more["documented"][1], measure.more["felt"][1]) == (40, 60, 50)
    assert measure.low[1] < 40 < measure.high[1]


def test_a_package_is_whole_or_it_is_not() -> None:
    """69 of 92 families have all four; 92 have the home."""
    counts = {"families_with_whole_package": 69.0, "families_with_home": 92.0, "families_moved": 92.0}
    measure = hou_res(observed(rows_of(counts, unit="families", method="register")))
    assert measure.value.tolist() == pytest.approx([NAN, NAN, NAN, 75], nan_ok=True)
    assert measure.more["with_home"][3] == 100
    assert measure.reason[0] == "district-only"


def test_households_are_no_homes() -> None:
    """A row in another unit is refused, not taken."""
    rows = [
        row(name, value, where="west", unit="households") for name, value in {**GRADED, "homes_graded": 200}.items()
    ]
    assert hou_uns(observed(rows)).reason[0] == "unit-unfit"
