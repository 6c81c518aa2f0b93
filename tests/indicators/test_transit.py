"""Frequent stops by hand, and what is not known of the others."""

import numpy as np
import pytest

from indicators.coverage import Measure
from indicators.observed import Observations
from indicators.transit import acc_bsf
from tests.indicators.observing import observed, row
from tests.indicators.one_street import cell, place
from tests.indicators.one_walk import ground, places_of, walk_of

HOMES = [cell(500, 100), cell(1500, 300), cell(2500, 100)]
STOPS = [place("transit_stop", at, facility_id=name) for name, at in (("a", 500), ("b", 1500), ("c", 2500))]


def headway(stop: str, minutes: float | None, *, unit: str = "minutes", time: str = "2026") -> dict[str, object]:
    """Return one told headway."""
    return row("headway_minutes", minutes, unit=unit, station=stop, time=time)


def _measure(told: Observations) -> Measure:
    base = ground(residents=HOMES)
    assert base.population is not None
    return acc_bsf(base.population.over("residents"), walk_of(base), places_of(base, *STOPS), told)


def test_often_enough_is_twenty_minutes_or_less() -> None:
    """A comes every 20 minutes, b every 21, of c nobody told: 100 of 500 for certain, 200 at most."""
    measure = _measure(observed(headway("a", 20), headway("b", 21)))
    assert measure.value.tolist() == pytest.approx([100, 0, 0, 20])
    assert (measure.low[-1], measure.high[-1]) == pytest.approx((20, 40))
    assert measure.more["any_stop"][-1] == 100
    assert measure.more["stops_without_headway"][-1] == 1


def test_the_newest_count_speaks_and_lines_count_by_their_mean() -> None:
    """B was rare last year; this year its lines come every 10 and every 30 minutes, 20 in the mean."""
    told = observed(headway("b", 60, time="2025"), headway("b", 10), headway("b", 30))
    assert _measure(told).value[1] == 100


def test_another_unit_or_a_stranger_says_nothing() -> None:
    """10 seconds are not 10 minutes, and a stop that is on no map is nowhere."""
    assert _measure(observed(headway("a", 10, unit="s"))).reason == ("unit-unfit",) * 4
    assert _measure(observed(headway("zzz", 10))).reason == ("no-data",) * 4
    assert np.isnan(_measure(observed(headway("a", None))).value).all()
