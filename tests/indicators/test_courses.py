"""The course that is drawn is what the estimate was made of, and a zone that was not looked at moves no mean."""

import math
from typing import Literal

import numpy as np
import pytest

from indicators.courses import course_alone, course_of
from indicators.panel import Panel, Period
from model.impact import Course

NAN = math.nan
VALUE = [[10.0, 12.0, 20.0], [30.0, NAN, 40.0], [1.0, 3.0, 5.0], [0.0, 0.0, 0.0]]


def panel(period: Period = "Y", value: list[list[float]] | None = None) -> Panel:
    """Return three zones and the district at three times, the last of them after the project."""
    when = np.array([48, 49, 50], dtype=np.int64)
    return Panel(period, when, np.array([False, False, True]), np.array(value or VALUE))


def course(treated: list[int], others: list[int]) -> Course:
    """Return the course of two groups of zones."""
    rows = np.arange(3)
    return course_of(panel(), np.isin(rows, treated), np.isin(rows, others))


def test_a_zone_that_was_away_does_not_move_the_mean() -> None:
    """The second zone lies 21 above the first; at the time it was away the first is 2 below its own mean of 14.

    Levels 14 and 35, mean 24.5. First time: 24.5 + (-4 - 5) / 2; second: 24.5 - 2; third: 24.5 + (6 + 5) / 2.
    """
    assert course([0, 1], [2]).treated == pytest.approx((20.0, 22.5, 30.0))
    assert course([0, 1], [2]).others == (1.0, 3.0, 5.0)


def test_of_zones_that_were_always_there_it_is_the_plain_mean() -> None:
    """Of 10, 12, 20 and 1, 3, 5."""
    assert course([0, 2], []).treated == pytest.approx((5.5, 7.5, 12.5))


def test_what_nobody_knows_is_not_zero() -> None:
    """Where no zone of a group was observed there is no mean, and of no zones there is none at all."""
    told = course([1], [])
    assert np.isnan(told.treated[1])
    assert np.isnan(told.others).all()


@pytest.mark.parametrize(
    ("period", "times"),
    [
        ("Y", ("2018", "2019", "2020")),
        ("M", ("1974-01", "1974-02", "1974-03")),
        ("D", ("1970-02-18", "1970-02-19", "1970-02-20")),
    ],
)
def test_times_are_as_exact_as_they_were_told(period: Literal["Y", "M", "D"], times: tuple[str, ...]) -> None:
    """A year is no January."""
    told = course_alone(panel(period), np.array([1.0, 2.0, 3.0]))
    assert (told.times, told.after) == (times, (False, False, True))
    assert told.treated == (1.0, 2.0, 3.0)
