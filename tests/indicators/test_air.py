"""Fine particles at homes and days above a limit: a year counts only where enough of it was measured."""

from dataclasses import replace

import numpy as np
import pandas as pd
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from indicators.air import env_dst, env_pm2, env_so2
from indicators.coverage import Measure
from indicators.observed import Observations
from indicators.station_years import station_years
from tests.indicators.sampled import NAN, living, sampled, together

law = settings(deadline=None, derandomize=True, max_examples=40)
UNIT = "µg/m³"
EAST, WEST = (5000.0, 0.0), (0.0, 0.0)
HOMES = living([100, 300, 50], [WEST, EAST, (90_000.0, 0.0)], zone=[0, 1, 1], zones=2)


def _days(first: str, count: int) -> list[str]:
    return [str(day) for day in np.datetime64(first) + np.arange(count)]


def _daily(
    values: list[float], *, parameter: str = "pm10", station: str = "one", first: str = "2025-01-01"
) -> Observations:
    return sampled(parameter, values, WEST, unit=UNIT, time=_days(first, len(values)), station=station, zones=2)


def _annual(values: list[float], **more: object) -> Observations:
    return sampled("pm25_annual", values, [WEST, EAST][: len(values)], unit=UNIT, zones=2, **more)  # type: ignore[arg-type]


def test_people_breathe_what_their_nearest_station_measured() -> None:
    """100 at 20 and 300 at 40: 35. The 50 whom no station speaks for breathe 0 to 120: 14,000 to 20,000 over 450."""
    measure = env_pm2(HOMES, _annual([20.0, 40.0]))
    assert measure.value.tolist() == [20, 40, 35]
    assert measure.low[-1] == pytest.approx(14_000 / 450)
    assert measure.high[-1] == pytest.approx((14_000 + 50 * 120) / 450)
    assert measure.measured_share[-1] == pytest.approx(400 / 450)
    assert [measure.more[f"above_{step}"][-1] for step in (5, 15, 25, 35)] == [100, 100, 75, 75]


def test_a_value_on_the_step_is_not_above_it() -> None:
    """WHO's steps are to be met: 35 meets 35."""
    measure = env_pm2(HOMES, _annual([35.0]))
    assert (measure.more["above_35"][0], measure.more["above_25"][0]) == (0, 100)


def test_a_zone_takes_its_own_report_where_no_station_is_near() -> None:
    """The zone's 60 speaks for its 300 and 50, though a station elsewhere measured 20."""
    own = sampled("pm25_annual", [60.0], unit=UNIT, zone=1, zones=2)
    assert env_pm2(HOMES, together(_annual([20.0]), own)).value.tolist() == [20, 60, pytest.approx(23_000 / 450)]


def test_the_districts_value_is_never_spread_over_its_zones() -> None:
    """Where only the district was reported zones say so; where a home was measured the report is left aside."""
    whole = sampled("pm25_annual", [50.0], unit=UNIT, zone=-1, zones=2)
    measure = env_pm2(HOMES, whole)
    assert measure.value[-1] == 50
    assert measure.reason == ("district-only", "district-only", "")
    assert np.isnan(measure.value[:2]).all()
    assert env_pm2(HOMES, together(whole, _annual([20.0, 40.0]))).value[-1] == 35


def test_a_model_of_the_district_is_no_station_beside_the_homes_around_its_middle() -> None:
    """A cell of 45 km has its middle beside the homes in the west: they breathe what the district does, not a 20."""
    whole = sampled("pm25_annual", [20.0], unit=UNIT, zone=-1, zones=2)
    cell = replace(whole, points=np.array([WEST]))
    measure = env_pm2(HOMES, cell)
    assert measure.value[-1] == 20
    assert measure.reason == ("district-only", "district-only", "")
    assert env_pm2(HOMES, together(cell, _annual([NAN, 40.0]))).value.tolist() == [
        pytest.approx(NAN, nan_ok=True),
        40,
        40,
    ]


def test_a_district_without_a_station_counts_none() -> None:
    """365 days of background at 50 are 365 days above 45, and of no station."""
    measure = env_dst(replace(_daily([50.0] * 365), zone=np.full(365, -1), whole=np.ones(365, dtype=np.bool_)))
    assert (measure.value[-1], measure.more["stations"][-1]) == (365, 0)
    assert measure.reason == ("district-only", "district-only", "")


def _hours(count: int, *, value: float = 20.0, year: int = 2025) -> Observations:
    stamps = [str(hour) for hour in np.datetime64(f"{year}-01-01T00") + np.arange(count)]
    return sampled("pm25", [value] * count, WEST, unit=UNIT, time=stamps, zones=2)


def test_a_station_year_counts_from_three_quarters_of_its_hours() -> None:
    """Of 8,760 hours 6,570 are 75 %: one fewer, and the year counts no more; then an older full year speaks."""
    assert env_pm2(HOMES, _hours(6570)).value[0] == 20
    assert env_pm2(HOMES, _hours(6569)).reason[0] == "nothing-near"
    assert env_pm2(HOMES, together(_hours(6569), _hours(8784, value=30, year=2024))).value[0] == 30


def test_milligrams_are_micrograms_by_the_thousand_and_other_units_are_none() -> None:
    """0.02 mg/m³ is 20 µg/m³; 20 ppb is not known."""
    thousandth = sampled("pm25_annual", [0.02], [WEST], unit="mg/m3", zones=2)
    assert env_pm2(HOMES, thousandth).value[0] == pytest.approx(20)
    assert env_pm2(HOMES, sampled("pm25_annual", [20.0], [WEST], unit="ppb", zones=2)).reason[0] == "unit-unfit"


def test_days_above_the_limit_are_scaled_to_the_year_with_an_exact_interval() -> None:
    """292 days, 8 of them at 46, the rest at 45: 8 x 365 / 292 = 10 a year; Garwood has 3.454 to 15.763 for 8."""
    measure = env_dst(_daily([46.0] * 8 + [45.0] * 284))
    assert measure.value[0] == pytest.approx(10)
    assert measure.low[0] == pytest.approx(3.4538 * 1.25, abs=1e-3)
    assert measure.high[0] == pytest.approx(15.7632 * 1.25, abs=1e-3)
    assert measure.more["annual_mean"][0] == pytest.approx((8 * 46 + 284 * 45) / 292)
    assert measure.more["valid_days"][0] == pytest.approx(80)
    assert measure.reason == ("", "no-station-year", "")
    assert np.isnan(measure.reached).all()


def test_no_day_above_is_zero_with_a_bound_above_it() -> None:
    """Zero is zero: none in a full year, and by chance up to 3.69."""
    measure = env_dst(_daily([10.0] * 365))
    assert (measure.value[0], measure.low[0]) == (0, 0)
    assert measure.high[0] == pytest.approx(3.6889, abs=1e-4)


def test_less_than_three_quarters_of_the_days_is_no_year() -> None:
    """273 of 365 days are 74.8 %."""
    assert env_dst(_daily([99.0] * 273)).reason[0] == "no-station-year"
    assert env_dst(_daily([99.0] * 274)).value[0] == pytest.approx(365)


def test_days_of_regional_dust_are_told_apart() -> None:
    """Of 8 days above, 3 lie on flagged days: 5 without; a flag of 0 flags nothing; no flags, nothing said."""
    dusty = [*([46.0] * 8), *([45.0] * 357)]
    flags = sampled("dust_day", [1.0, 1.0, 1.0, 0.0], time=_days("2025-01-01", 4), zone=-1, zones=2)
    assert env_dst(together(_daily(dusty), flags)).more["without_dust"][0] == 5
    assert np.isnan(env_dst(_daily(dusty)).more["without_dust"]).all()


def test_a_count_of_dust_in_another_year_tells_nothing_of_this_one() -> None:
    """Flags of 2024 beside days of 2025: that none of the eight was dusty is not known."""
    flags = sampled("dust_day", [1.0, NAN], time=["2024-12-31", "2025-01-01"], zone=-1, zones=2)
    rows = together(_daily([46.0] * 8 + [45.0] * 357), flags)
    assert env_dst(rows).value[0] == 8
    assert np.isnan(env_dst(rows).more["without_dust"]).all()


def test_no_year_has_more_days_above_than_days() -> None:
    """All 300 of 300 measured days: by chance alone there might be 409 of 365."""
    measure = env_dst(_daily([46.0] * 300))
    assert (measure.value[0], measure.high[0]) == (pytest.approx(365), pytest.approx(365))


def test_stations_of_a_zone_speak_together() -> None:
    """10 days of 365 and 20 of 365 are 15 a year on average."""
    both = together(_daily([46.0] * 10 + [1.0] * 355), _daily([46.0] * 20 + [1.0] * 345, station="two"))
    measure = env_dst(both)
    assert (measure.value[0], measure.more["stations"][0]) == (15, 2)


def test_sulphur_comes_with_its_mean_and_its_winds() -> None:
    """One day of 41 in a year of 9; wind from 350 and 10 degrees is north: 50 of the 59 measured with a wind.

    A second station was blank in a north wind.
    """
    sulphur = _daily([41.0, *([9.0] * 364)], parameter="so2")
    blank = _daily([NAN], parameter="so2", station="two")
    wind = sampled("wind_direction", [350.0, 10.0, 90.0, NAN], unit="degrees", time=_days("2025-01-01", 4), zones=2)
    measure = env_so2(together(sulphur, blank, wind))
    assert measure.value[0] == pytest.approx(1)
    assert measure.more["annual_mean"][0] == pytest.approx((41 + 364 * 9) / 365)
    assert measure.more["sector_n"][0] == pytest.approx(100 * 50 / 59)
    assert measure.more["sector_e"][0] == pytest.approx(100 * 9 / 59)
    assert measure.more["sector_s"][-1] == 0
    assert np.isnan(env_so2(sulphur).more["sector_n"]).all()


def test_a_share_that_is_none_is_refused() -> None:
    """More than the whole year can never be measured."""
    with pytest.raises(ValueError, match="found 75"):
        env_dst(_daily([1.0]), enough=75)


def _gappy(seed: int) -> Observations:
    """Return most of the hours of 2024 and 2025 in any order, some of them twice, some blank."""
    random = np.random.default_rng(seed)
    hours = np.datetime64("2024-01-01T00") + np.arange(366 * 24 + 365 * 24)
    kept = hours[random.random(len(hours)) < random.uniform(0.7, 0.98)]
    stamps = random.permutation(np.concatenate([kept, kept[:50]]))
    value = random.gamma(2.0, 20.0, len(stamps))
    value[random.random(len(value)) < 0.03] = NAN
    return sampled("pm10", value.tolist(), WEST, unit=UNIT, time=[str(stamp) for stamp in stamps], zones=2)


@pytest.mark.parametrize("seed", range(6))
def test_days_are_those_of_another_calendar(seed: int) -> None:
    """Resampling by pandas makes the same days of the same hours, leaves out the same, and finds the same year."""
    rows = _gappy(seed)
    table = pd.DataFrame({"at": rows.time, "value": rows.value}).dropna().groupby("at", as_index=False).mean()
    days = table.resample("D", on="at")["value"].agg(["mean", "count"]).reset_index()
    valid = days[days["count"] >= 18]
    needed = {2024: 0.75 * 366, 2025: 0.75 * 365}
    full = [year for year in (2025, 2024) if (valid["at"].dt.year == year).sum() >= needed[year]]
    found = station_years(rows, rows.value, enough=0.75, by_days=True)
    assert len(found) == min(len(full), 1)
    for year in full[:1]:
        expected = valid[valid["at"].dt.year == year]
        hours = table[table["at"].dt.year == year]
        length = 366 if year == 2024 else 365
        assert np.array_equal(found[0].days, expected["at"].to_numpy().astype("datetime64[D]"))
        assert found[0].daily == pytest.approx(expected["mean"].to_numpy())
        assert found[0].mean == pytest.approx(hours["value"].mean())
        assert found[0].valid_share == pytest.approx(len(hours) / (24 * length))
        above = float((expected["mean"] > 40).sum())
        assert env_dst(rows, limit=40).value[0] == pytest.approx(above * length / len(expected))


def test_both_years_and_no_year_are_among_the_calendars_compared() -> None:
    """The comparison means something only if the hard cases are in it."""
    found = [station_years(_gappy(seed), _gappy(seed).value, enough=0.75, by_days=True) for seed in range(6)]
    lengths = {year.length for years in found for year in years}
    assert 365 in lengths
    assert len(lengths) > 1 or any(not years for years in found)


LEVELS = st.lists(st.integers(0, 90), min_size=280, max_size=365)


@given(LEVELS, st.integers(0, 80), st.integers(0, 20))
@law
def test_a_stricter_limit_never_has_fewer_days(levels: list[int], limit: int, looser: int) -> None:
    """Bounds hold the value, and a lower limit is passed at least as often."""
    rows = _daily([float(level) for level in levels])
    strict, loose = env_dst(rows, limit=limit), env_dst(rows, limit=limit + looser)
    assert loose.value[0] <= strict.value[0]
    for measure in (strict, loose):
        assert measure.low[0] <= measure.value[0] <= measure.high[0] + 1e-9
        assert measure.value[0] <= 365 + 1e-9


@given(st.lists(st.tuples(st.integers(0, 50), st.integers(0, 8)), min_size=1, max_size=8), st.integers(2, 5))
@law
def test_twice_as_many_people_breathe_the_same_air(homes: list[tuple[int, int]], times: int) -> None:
    """A mean over people does not know how many they are; whom no station is near only widens it."""

    def breathed(factor: float, reach: float) -> Measure:
        where = [(1000.0 * at, 0.0) for _, at in homes]
        people = living([factor * amount for amount, _ in homes], where, zones=2)
        return env_pm2(people, _annual([20.0, 40.0]), station_metres=reach)

    one, more, less = breathed(1, 3000), breathed(times, 3000), breathed(1, 1000)
    assert one.value == pytest.approx(more.value, nan_ok=True)
    if not less.reason[-1]:
        assert less.low[-1] <= one.low[-1] + 1e-9
        assert less.high[-1] >= one.high[-1] - 1e-9
