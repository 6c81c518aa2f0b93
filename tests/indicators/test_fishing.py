"""What fishing leaves, by hand."""

import numpy as np
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from indicators.coverage import Measure
from indicators.fishing import liv_fis
from tests.indicators.observing import NAN, observed, row


def _boat(
    name: str,
    landed: float,
    fuel: float = 0,
    ice: float = 0,
    gear: float = 0,
    days: float | None = 1,
    where: str = "west",
) -> list[dict[str, object]]:
    pounds = {"landed_value": landed, "fuel_cost": fuel, "ice_cost": ice, "gear_share": gear}
    rows = [row(cost, value, where=where, unit="EGP", station=name) for cost, value in pounds.items()]
    return [*rows, row("days_fished", days, where=where, unit="days", station=name)]


def _fleet(incomes: list[float], where: str = "west") -> list[dict[str, object]]:
    return [
        item for at, income in enumerate(incomes) for item in _boat(f"{where} {at}", 1000, 1000 - income, where=where)
    ]


def _measure(*rows: list[dict[str, object]]) -> Measure:
    return liv_fis(observed(*rows))


def test_a_day_is_worth_what_is_left() -> None:
    """9,000 landed less 2,000 of fuel, 500 of ice and 1,500 of gear are 5,000 in 10 days: 500 a day, the middle one."""
    rows = _fleet([100.0] * 5) + _boat("own", 9000, 2000, 500, 1500, 10) + _fleet([900.0] * 5, "middle")
    measure = _measure(rows)
    assert measure.value[3] == 500
    assert measure.reason == ("too-few-households", "too-few-households", "no-data", "")


def test_the_interval_is_of_order_statistics() -> None:
    """Of 10 boats the 2nd and the 9th hold the median but in 2 × 11 of 1,024 worlds; the 3rd and 8th do not."""
    measure = _measure(_fleet([float(at) for at in range(10)]))
    assert (measure.low[0], measure.value[0], measure.high[0]) == (1, 4.5, 8)


def test_a_boat_that_lacks_a_number_counts_nowhere() -> None:
    """Blank days are not one day, and none are not a division."""
    fleet = _fleet([float(at) for at in range(10)])
    same = _measure(fleet, _boat("blank", 99, days=None), _boat("idle", 99, days=0))
    assert same.value[0] == 4.5
    assert same.more["asked"][0] == 10


def test_boats_without_a_zone_tell_of_the_district() -> None:
    """A landing log knows boats, not where their people live."""
    measure = _measure(_fleet([7.0] * 10, where=""))
    assert measure.value.tolist() == pytest.approx([NAN, NAN, NAN, 7], nan_ok=True)
    assert measure.reason == ("district-only", "district-only", "district-only", "")


def test_another_unit_is_refused() -> None:
    """Thousands of pounds are not pounds."""
    rows = [{**item, "unit": "thousand EGP" if item["unit"] == "EGP" else item["unit"]} for item in _fleet([7.0] * 10)]
    assert _measure(rows).reason == ("unit-unfit", "no-data", "no-data", "unit-unfit")


@settings(deadline=None, derandomize=True, max_examples=15)
@given(incomes=st.lists(st.integers(-50, 500).map(float), min_size=10, max_size=14), seed=st.integers(0, 9))
def test_laws_of_the_median_boat(incomes: list[float], seed: int) -> None:
    """The order of boats changes nothing, ten pounds more for each are ten more at the median, and bounds hold it."""
    one = _measure(_fleet(incomes))
    order = np.random.default_rng(seed).permutation(len(incomes))
    assert _measure(_fleet([incomes[at] for at in order])).value[0] == one.value[0]
    assert _measure(_fleet([income + 10 for income in incomes])).value[0] == one.value[0] + 10
    assert one.low[0] <= one.value[0] <= one.high[0]
