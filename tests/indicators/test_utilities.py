"""Water, sewer, waste and power, by hand."""

import pytest

from indicators.utilities import ene_int, wsh_sew, wsh_wat, wst_col
from tests.indicators.observing import NAN, observed, row, rows_of


def _water(where: str, connected: float, homes: float) -> list[dict[str, object]]:
    counts = {"homes_with_piped_water": connected, "homes_counted_water": homes}
    return rows_of(counts, where=where, unit="homes", method="register")


def _hours(value: float, where: str = "") -> dict[str, object]:
    return row("water_hours_per_day", value, where=where, unit="hours/day", method="register")


def test_hours_of_supply_are_averaged_over_connected_homes() -> None:
    """90 homes with 20 hours and 30 with 12 have 18 on average; a zone without hours is not taken for dry."""
    rows = observed(_water("west", 90, 100), _water("middle", 30, 50), _water("east", 80, 80), _hours(20, "west"))
    both = observed(
        _water("west", 90, 100),
        _water("middle", 30, 50),
        _water("east", 80, 80),
        _hours(20, "west"),
        _hours(12, "middle"),
    )
    assert wsh_wat(rows).value[3] == pytest.approx(100 * 200 / 230)
    assert wsh_wat(both).more["hours_per_day"].tolist() == pytest.approx([20, 12, NAN, 18], nan_ok=True)
    assert wsh_wat(rows).more["hours_per_day"][3] == 20


def test_the_districts_own_hours_are_taken_as_told() -> None:
    """What the company says of the whole district is not worked out anew."""
    rows = observed(_water("west", 90, 100), _hours(20, "west"), _hours(15))
    assert wsh_wat(rows).more["hours_per_day"][3] == 15


def test_overflows_are_told_for_every_thousand_homes() -> None:
    """30 reports in a year among 1,500 homes are 20 per 1,000; 1,200 of them are on the sewer."""
    rows = rows_of(
        {"homes_on_sewer": 1200.0, "homes_counted_sewer": 1500.0}, where="west", unit="homes", method="register"
    )
    reports = row("sewer_overflow_reports", 30, where="west", unit="reports/year", method="register")
    measure = wsh_sew(observed(rows, reports))
    assert (measure.value[0], measure.more["overflows_per_1000"][0]) == (80, 20)


def test_waste_is_collected_at_least_weekly() -> None:
    """45 of 60 homes."""
    rows = rows_of({"homes_with_weekly_collection": 45.0, "homes_counted_collection": 60.0}, where="east", unit="homes")
    assert wst_col(observed(rows)).value[2] == 75


def test_an_interruption_counts_with_those_whom_it_hit() -> None:
    """1,000 customers for 3 hours and 200 for 5 are 4,000 customer-hours: 2 h for each of 2,000."""
    hours = row("customer_hours_interrupted", 4000, where="west", unit="customer-hours/year", method="register")
    customers = row("power_customers", 2000, where="west", unit="customers", method="register")
    measure = ene_int(observed(hours, customers))
    assert (measure.value[0], measure.value[3]) == (2, 2)
