"""When a new copy is so unlike the one before that a person has to look first."""

import pandas as pd
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from loaders.drift import drift

COUNTS = st.integers(0, 40)


def places(**counts: int) -> pd.DataFrame:
    """Return that many places of each service, all with a name."""
    services = [service for service, count in counts.items() for _ in range(count)]
    return pd.DataFrame({"service": services, "name_ar": [f"م{number}" for number in range(len(services))]})


def air(unit: str, *values: float, parameter: str = "pm2_5") -> pd.DataFrame:
    """Return readings of one parameter."""
    return pd.DataFrame({"parameter": parameter, "value": values, "unit": unit, "time": "2026-01"})


def rules(before: pd.DataFrame, after: pd.DataFrame, role: str) -> list[str]:
    """Return the rules of what was found."""
    return [problem.rule for problem in drift(before, after, role)]


@pytest.mark.parametrize(("left", "found"), [(10, []), (5, []), (4, ["drift-rows"])])
def test_less_than_half_of_the_rows_is_looked_at(left: int, found: list[str]) -> None:
    """Exactly half is still the same place; one less is a question."""
    assert rules(places(pharmacy=10), places(pharmacy=left), "facilities") == found


def test_a_service_that_is_gone_whole_is_looked_at_unless_there_were_few() -> None:
    """Five clinics do not vanish overnight; one police station may."""
    before = places(pharmacy=50, primary_health=5, police=4)
    (found,) = drift(before, places(pharmacy=55), "facilities")
    assert (found.rule, found.facts["names"]) == ("drift-parts", "primary_health")


def test_a_sea_that_is_gone_is_looked_at_though_it_is_one_row() -> None:
    """Somebody broke the coastline of the map; a lake may be filled up, five canals not."""
    before = pd.DataFrame({"kind": ["sea", "lake", *["canal"] * 5]})
    assert rules(before, before[before["kind"] != "lake"], "backdrop") == []
    for kind in ("sea", "canal"):
        (found,) = drift(before, pd.concat([before[before["kind"] != kind]] * 2), "backdrop")
        assert (found.rule, found.facts["names"]) == ("drift-parts", kind)


def test_a_field_that_nobody_fills_any_more_is_looked_at() -> None:
    """Empty as gone; one that was never filled is no loss."""
    before = places(pharmacy=6).assign(opens=None)
    (found,) = drift(before, before.assign(name_ar=None), "facilities")
    assert (found.rule, found.facts["names"]) == ("drift-fields", "name_ar")
    assert rules(before, before.drop(columns="name_ar"), "facilities") == ["drift-fields"]


@pytest.mark.parametrize(("persons", "found"), [(199.0, []), (201.0, ["drift-total"]), (49.0, ["drift-total"])])
def test_twice_or_half_the_people_are_looked_at(persons: float, found: list[str]) -> None:
    """A unit of households for persons, or a cell that is read as thousands."""
    before = pd.DataFrame({"residents": [60.0, 40.0]})
    assert rules(before, pd.DataFrame({"residents": [persons, 0.0]}), "residents") == found


def test_another_unit_and_another_scale_are_looked_at() -> None:
    """Micrograms that become milligrams, with or without a word; one that goes is no drift of units."""
    before = air("µg/m³", 20, 30, 40)
    assert rules(before, air("mg/m³", 0.02, 0.03, 0.04), "observations") == ["drift-unit", "drift-scale"]
    assert rules(before, air("µg/m³", 0.02, 0.03, 0.04), "observations") == ["drift-scale"]
    assert rules(before, air("µg/m³", 90, 120, 199), "observations") == []
    assert rules(before, air("µg/m³", 20, 30, 40, parameter="pm10"), "observations") == []


def test_nothing_before_is_nothing_to_hold_it_against() -> None:
    """The first copy is taken as it is."""
    assert drift(pd.DataFrame(), places(pharmacy=1), "facilities") == ()


@settings(max_examples=60, deadline=None, derandomize=True)
@given(COUNTS, COUNTS)
def test_the_same_again_is_no_drift_and_more_never_is(pharmacies: int, schools: int) -> None:
    """Whatever a copy holds, it may follow itself, and more of everything may follow it."""
    before = places(pharmacy=pharmacies, primary_school=schools)
    assert drift(before, before, "facilities") == ()
    assert drift(before, places(pharmacy=pharmacies + 3, primary_school=schools + 1), "facilities") == ()
