"""A project judged by what was observed around it: by hand, the laws, and plain words where there is not enough."""

from dataclasses import replace
from functools import cache
from typing import Final

import numpy as np
import pandas as pd
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from shapely import Point, box

from indicators.impact import Setting, impact
from indicators.observed import Observations, observations_of
from indicators.projects import Project, projects_of
from indicators.zones import Zones, zones_of
from model.impact import Course, Impact
from tests.indicators.one_street import frame, zone

CRS: Final = 32635
ZONES: Final = 8
MONTHS: Final = tuple(f"{2018 + nth // 12}-{nth % 12 + 1:02}" for nth in range(36))
START: Final = "2019-08"
law = settings(deadline=None, derandomize=True, max_examples=15)
Row = dict[str, object]


@cache
def _zones() -> Zones:
    return zones_of(frame(zone(f"z{nth}", 500 * nth, 500 * nth + 500) for nth in range(ZONES)), CRS)


def _setting() -> Setting:
    return Setting(_zones().ids, np.full(ZONES, 100.0))


def _project(start: str = START, end: str = "", zone_id: str = "z0 z1 z2", shape: object = None) -> Project:
    named = {f"name_{language}": "p" for language in ("ar", "en", "ko")}
    row = {"project_id": "p", **named, "start": start, "end": end, "zone_id": zone_id, "geometry": shape}
    return projects_of(frame([row]), _zones(), CRS)[0]


def _row(where: str, time: str, value: float, unit: str = "ug/m3", parameter: str = "pm25") -> Row:
    return {"parameter": parameter, "time": time, "value": value, "unit": unit, "zone_id": where}


def _observed(rows: list[Row]) -> Observations:
    return observations_of(pd.DataFrame(rows), _zones(), CRS)


def _rows(effect: float = 4.0, *, zones: int = ZONES, months: tuple[str, ...] = MONTHS, seed: int = 1) -> list[Row]:
    """Return a value of each zone and month: the first three zones rise by ``effect`` after August 2019."""
    rng = np.random.default_rng(seed)
    return [
        _row(f"z{nth}", month, 30 + nth + rng.normal() + (effect if nth < 3 and month > START else 0))
        for nth in range(zones)
        for month in months
    ]


def _told(rows: list[Row], project: Project | None = None) -> Impact:
    return impact(project or _project(), _observed(rows), _setting())


def _lacks(told: Impact) -> dict[str, tuple[int, int]]:
    return {lack.id: (lack.found, lack.needed) for lack in told.lacks}


def test_an_effect_beside_other_zones() -> None:
    """Three zones of eight rise by 4; the month in which the project came belongs to neither side."""
    told = _told(_rows())
    assert (told.method, told.correction, told.unit) == ("comparison", "pooled", "ug/m3")
    assert (told.before, told.after) == (19, 16)
    assert (told.treated, told.comparison) == (("z0", "z1", "z2"), ("z3", "z4", "z5", "z6", "z7"))
    assert told.low < 4.0 < told.high
    assert told.low > 0
    assert told.p < 0.01


def test_the_estimate_is_the_difference_of_differences() -> None:
    """Means after less means before, treated less others, worked out from the rows once more."""
    rows = _rows()
    table = pd.DataFrame(rows)
    table = table.loc[table["time"] != START]
    table["after"], table["inside"] = table["time"] > START, table["zone_id"] < "z3"
    mean = table.groupby(["inside", "after"])["value"].mean()
    by_hand = (mean[True, True] - mean[True, False]) - (mean[False, True] - mean[False, False])
    assert _told(rows).estimate == pytest.approx(by_hand, rel=1e-9)


def test_the_course_that_is_drawn_gives_the_estimate_again() -> None:
    """Its own four means, before and after, with and without, are what was told."""
    told = _told(_rows())
    after = np.array(told.course.after)
    treated, others = np.array(told.course.treated), np.array(told.course.others)
    by_hand = (treated[after].mean() - treated[~after].mean()) - (others[after].mean() - others[~after].mean())
    assert told.estimate == pytest.approx(by_hand, rel=1e-9)
    assert (len(after), after.sum()) == (told.before + told.after, told.after)
    assert _told(_rows(months=MONTHS[18:])).course == Course()


def test_every_check_is_a_number() -> None:
    """No trend apart before, nothing in the middle of the time before, and hardly any other arrangement as far."""
    checks = {one.id: one for one in _told(_rows()).diagnostics}
    assert checks["placebo-space"].value == pytest.approx(1 / 56)
    assert checks["pre-trend-chance"].value > 0.05
    assert checks["placebo-time-chance"].value > 0.05
    assert checks["balance-level"].value == pytest.approx(-4 / np.sqrt((1 + 2.5) / 2), abs=0.5)
    assert checks["balance-level"].warns
    assert checks["balance-residents"].value == 0.0
    assert checks["unobserved"].value == 0.0
    assert not checks["placebo-space"].warns


def test_zones_that_were_drifting_apart_are_told() -> None:
    """The treated rose by half a unit a month all along: the trend before, the middle and the balance all warn."""
    rows = [
        row
        | {
            "value": float(str(row["value"]))
            + (0.5 * MONTHS.index(str(row["time"])) if str(row["zone_id"]) < "z3" else 0)
        }
        for row in _rows(0.0)
    ]
    checks = {one.id: one for one in _told(rows).diagnostics}
    assert checks["pre-trend"].value == pytest.approx(6.0, abs=1.0)
    assert all(checks[name].warns for name in ("pre-trend", "pre-trend-chance", "placebo-time-chance", "balance-trend"))


@law
@given(st.integers(0, 10_000), st.floats(-1e3, 1e3), st.floats(0.1, 10))
def test_order_zero_and_unit_of_rows(seed: int, added: float, factor: float) -> None:
    """Rows in another order say the same; a constant added moves nothing; a factor scales."""
    rows = _rows(seed=seed)
    order = np.random.default_rng(seed).permutation(len(rows))
    one, mixed = _told(rows), _told([rows[at] for at in order])
    assert replace(one, diagnostics=()) == replace(mixed, diagnostics=())
    other = _told([row | {"value": factor * float(str(row["value"])) + added} for row in rows])
    for name in ("estimate", "low", "high"):
        assert getattr(other, name) == pytest.approx(factor * getattr(one, name), rel=1e-6, abs=1e-8)


def test_one_observation_before_is_not_enough() -> None:
    """No trend can be seen in one month: nothing is estimated, and three are asked for."""
    told = _told(_rows(months=MONTHS[18:]))
    assert _told(_rows(months=MONTHS[16:])).method == "comparison"
    assert (told.method, told.evidence) == ("", None)
    assert np.isnan([told.estimate, told.low, told.high, told.p]).all()
    assert _lacks(told) == {"times-before": (1, 3), "series-before": (1, 8)}


def test_too_few_zones_to_compare_with_leave_one_series() -> None:
    """Five zones, two of them without the project: its own trend before is all there is to compare with."""
    told = _told(_rows(zones=5))
    assert (told.method, told.correction, told.comparison) == ("interrupted", "ar1", ())
    assert told.low < 4.0 < told.high
    assert {one.id for one in told.diagnostics} >= {"step", "memory", "placebo-time-chance"}
    short = _told(_rows(zones=5, months=MONTHS[14:]))
    assert _lacks(short) == {"zones-comparison": (2, 4), "series-before": (5, 8)}


def test_the_district_as_a_whole_is_one_series() -> None:
    """A project for everybody has no zone to compare with; rows of zones do not speak for the district."""
    whole = _project(zone_id="*")
    rows = [row | {"zone_id": "*"} for row in _rows() if row["zone_id"] == "z0"]
    assert _told(rows, whole).method == "interrupted"
    assert _lacks(_told(_rows(), whole)) == {"series-before": (0, 8), "series-after": (0, 8)}


def test_what_cannot_be_brought_together_is_said() -> None:
    """No place, two units, a zone that there is not, and homes so few that nobody may be told of them."""
    assert "place" in _lacks(_told(_rows(), _project(zone_id="")))
    assert "place" in _lacks(_told(_rows(), _project(zone_id="elsewhere")))
    assert _lacks(_told([*_rows(), _row("z0", "2018-01", 0.03, unit="mg/m3")]))["one-unit"] == (2, 1)
    assert "date" in _lacks(_told(_rows(), _project(start="soon")))
    few = [_row("z0", month, 4.0, unit="households") for month in MONTHS]
    assert _lacks(_told(few))["households"] == (4, 10)


def test_a_year_is_no_month_and_no_day() -> None:
    """A year's number of 2019 is told of no side where the project came in August 2019."""
    years = [_row(f"z{nth}", str(year), float(nth + year)) for nth in range(ZONES) for year in range(2015, 2024)]
    told = _told(years)
    assert (told.before, told.after) == (4, 4)
    assert told.estimate == pytest.approx(0.0, abs=1e-9)


def test_what_lies_between_start_and_end_is_left_out() -> None:
    """Months of works are neither before nor after."""
    told = _told(_rows(), _project(start="2019-03-15", end="2019-08"))
    assert (told.before, told.after) == (14, 16)


def test_a_shape_names_its_zones_where_no_zone_is_named() -> None:
    """A point lies in one zone, an area meets several."""
    assert _project(zone_id="", shape=Point(750, 0)).treated.tolist() == [False, True, *[False] * 6]
    assert _project(zone_id="", shape=box(100, -5, 600, 5)).treated.tolist() == [True, True, *[False] * 6]


def test_a_zone_seen_on_one_side_only_is_left_out() -> None:
    """What was never observed after cannot have changed: seven zones are left of eight."""
    rows = [row for row in _rows() if not (row["zone_id"] == "z7" and str(row["time"]) > START)]
    assert _told(rows).comparison == ("z3", "z4", "z5", "z6")
