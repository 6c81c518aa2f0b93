"""Participation, grievances and the road, by hand."""

import numpy as np
import pytest
from scipy.stats import poisson

from indicators.civic import gov_grm, gov_par, saf_rti
from tests.indicators.observing import NAN, observed, people, row, rows_of


def test_the_gap_tells_whom_the_room_lacked() -> None:
    """100 of 2,000 adults came: 30 women among them, who are 1,000 of the adults: 20 points too few."""
    counts = {
        "planning_participants": 100.0,
        "adults": 2000.0,
        "planning_participants_women": 30.0,
        "adults_women": 1000.0,
        "planning_participants_men": 70.0,
        "adults_men": 1000.0,
    }
    measure = gov_par(observed(rows_of(counts, where="west", unit="persons", method="register")))
    assert measure.value[0] == 5
    assert (measure.more["women"][0], measure.more["men"][0]) == (3, 7)
    assert measure.more["women_gap"][0] == pytest.approx(-20)
    assert np.isnan(measure.more["women_gap"][1])


def test_grievances_are_solved_in_time_or_not() -> None:
    """27 of 36 within 15 days; the middle one took 9 days, which no sum of zones can tell."""
    rows = rows_of(
        {"grievances_closed_in_15_days": 27.0, "grievances_received": 36.0}, unit="grievances", method="register"
    )
    measure = gov_grm(observed(rows, row("grievance_days_median", 9, unit="days", method="register")))
    assert (measure.value[3], measure.more["median_days"][3]) == (75, 9)


def _cases(where: str, *cases: float | None, unit: str = "cases/year") -> list[dict[str, object]]:
    parameter = "road_deaths_and_serious_injuries"
    return [
        row(parameter, many, where=where, unit=unit, time=str(2023 + year), method="register")
        for year, many in enumerate(cases)
    ]


def test_three_years_make_a_rate() -> None:
    """4, 0 and 2 cases among 20,000 residents are 10 a year for every 100,000; older years are left out."""
    homes = people([0, 0], residents=[15_000, 5_000])
    measure = saf_rti(homes, observed(_cases("west", 4, 0, 2), row("x", 1)))
    assert measure.value[0] == pytest.approx(10)
    assert measure.more["cases"][0] == 6
    longer = saf_rti(homes, observed(_cases("west", 90, 4, 0, 2)))
    assert longer.value[0] == pytest.approx(10)


def test_the_interval_is_poissons() -> None:
    """Six cases or more come by chance in 2.5 of 100 worlds at the low end, six or fewer at the high end."""
    measure = saf_rti(people([0], residents=[20_000]), observed(_cases("west", 4, 0, 2)))
    low, high = (end * 3 * 20_000 / 100_000 for end in (measure.low[0], measure.high[0]))
    assert poisson.sf(5, low) == pytest.approx(0.025)
    assert poisson.cdf(6, high) == pytest.approx(0.025)


def test_a_year_that_nobody_told_is_not_a_year_without_cases() -> None:
    """Two years are too few, and a blank is no zero."""
    homes = people([0, 1, 2], residents=[10_000, 10_000, 10_000])
    measure = saf_rti(homes, observed(_cases("west", 4, None, 2), _cases("middle", 0, 0, 0), _cases("east", 1, 1, 1)))
    assert measure.reason == ("too-few-years", "", "", "")
    assert measure.value.tolist() == pytest.approx([NAN, 0, 10, 5], nan_ok=True)
    assert measure.high[1] > 0


def test_the_districts_own_book_is_taken_over_all_its_residents() -> None:
    """Nine cases in three years among 30,000."""
    homes = people([0, 1, 2], residents=[10_000, 10_000, 10_000])
    measure = saf_rti(homes, observed(_cases("", 3, 3, 3)))
    assert measure.value[3] == pytest.approx(10)
    assert measure.reason[0] == "district-only"


def test_a_blank_cell_opens_the_low_end() -> None:
    """More residents than were counted could only make the road look safer; where none was counted nobody knows."""
    homes = people([0, 0, 1, 2], residents=[10_000, NAN, 10_000, NAN])
    measure = saf_rti(homes, observed(*(_cases(name, 1, 1, 1) for name in ("west", "middle", "east"))))
    assert measure.reason == ("", "", "residents-unknown", "")
    assert measure.value[:2].tolist() == pytest.approx([10, 10])
    assert measure.low[0] == measure.low[3] == 0 < measure.low[1]
    assert measure.high[0] == measure.high[1]


def test_few_residents_are_no_rate() -> None:
    """Nine people, and nobody."""
    homes = people([0, 1, 2], residents=[9, 0, 1000])
    measure = saf_rti(homes, observed(*(_cases(name, 1, 1, 1) for name in ("west", "middle", "east"))))
    assert measure.reason == ("too-few-households", "no-residents", "", "")


def test_cases_of_another_unit_or_told_twice_are_refused() -> None:
    """Cases a month, and two numbers for one year."""
    homes = people([0, 1], residents=[10_000, 10_000])
    twice = [*_cases("middle", 1, 1, 1), *_cases("middle", 2, 1, 1)]
    measure = saf_rti(homes, observed(_cases("west", 1, 1, 1, unit="cases/month"), twice))
    assert measure.reason[:2] == ("unit-unfit", "contradictory")
    assert saf_rti(homes, observed(row("x", 1))).reason == ("no-data",) * 4
