"""Rows of surveys and stations become arrays without anything being made up."""

import numpy as np
import pytest

from indicators.coverage import IN_NO_ZONE
from indicators.observed import observations_of, recent
from tests.indicators.observing import METRIC_CRS, NAN, observed, row, three_zones
from tests.indicators.one_street import WEST_END, frame


def test_a_zone_is_told_by_its_id_before_the_point() -> None:
    """A form filled in at the office of another zone still speaks for the zone that it names."""
    rows = observed(row("pm25", 1, where="east", at=500), row("pm25", 2, at=1500), row("pm25", 3))
    assert rows.zone.tolist() == [2, 1, IN_NO_ZONE]
    assert rows.whole.tolist() == [False, False, True]
    assert rows.points[1] == pytest.approx((WEST_END[0] + 1500, WEST_END[1]), abs=1e-3)
    assert np.isnan(rows.points[2]).all()


def test_an_unknown_zone_counts_nowhere_and_is_counted() -> None:
    """A misspelt name is no reason to give the district what was meant for one of its zones."""
    rows = observed(row("pm25", 1, where="wset"), row("pm25", 2, where="*"))
    assert (rows.strangers, rows.zone.tolist(), rows.whole.tolist()) == (1, [IN_NO_ZONE] * 2, [False, True])


def test_a_station_beyond_every_zone_is_not_about_the_district() -> None:
    """A place on the map is a place, even where no zone is."""
    rows = observed(row("pm25", 1, at=9000))
    assert (rows.zone.tolist(), rows.whole.tolist(), rows.strangers) == ([IN_NO_ZONE], [False], 0)


def test_blanks_stay_blank() -> None:
    """What nobody wrote is not zero, not now, and in no unit."""
    rows = observed(row("pm25", None, unit=" "), row("pm25", 0, time="soon"))
    assert np.isnan(rows.value[0])
    assert rows.value[1] == 0
    assert np.isnat(rows.time[1])
    assert rows.unit.tolist() == ["", "households"]


def test_a_time_is_the_beginning_of_what_it_names() -> None:
    """A year, a month and a moment of Alexandria in winter, two hours before London."""
    rows = observed(*(row("pm25", 1, time=time) for time in ("2024", "2024-05", "2024-01-01T01:00:00+02:00")))
    assert rows.time.astype(str).tolist() == ["2024-01-01T00:00:00", "2024-05-01T00:00:00", "2023-12-31T23:00:00"]


def test_a_unit_is_compared_and_never_converted() -> None:
    """Capitals and raised digits are spelling; another unit is another number."""
    rows = observed(*(row("pm25", 1, unit=unit) for unit in ("µg/m³", "UG/M3", "mg/m3", "")))
    assert rows.in_unit("μg/m3", "ug/m3").tolist() == [True, True, False, False]


def test_a_newer_count_replaces_the_older_one() -> None:
    """Of each zone and station its newest value alone; a newer blank takes nothing away."""
    rows = observed(
        row("pm25", 1, where="west", time="2024"),
        row("pm25", 2, where="west", time="2025"),
        row("pm25", None, where="west", time="2026"),
        row("pm25", 3, where="east", time="2020"),
        row("pm25", 9, where="east", time="2019"),
        row("pm25", 4, station="A", time="2020"),
        row("pm25", 5, station="B", time="2021"),
        row("so2", 6, where="west", time="2019"),
        row("pm25", 7, where="west", time="whenever"),
    )
    assert rows.latest().value.tolist() == [2, 3, 4, 5, 6]
    assert rows.of("so2").value.tolist() == [6]


def test_recent_is_one_campaign() -> None:
    """Samples more than a year older than the newest are of another network."""
    rows = observed(*(row("signal_dbm", at, time=time) for at, time in enumerate(("2024-06", "2025-05", "2026-05"))))
    assert recent(rows).value.tolist() == [1, 2]
    assert not len(recent(rows.of("nothing")).value)


def test_without_zones_nothing_is_in_one() -> None:
    """The table of a district whose borders nobody has drawn yet."""
    rows = observations_of(frame([row("pm25", NAN, where="west", at=1)]), None, METRIC_CRS)
    assert (rows.zones, rows.strangers, rows.zone.tolist()) == (0, 1, [IN_NO_ZONE])
    assert len(three_zones().ids) == 3
