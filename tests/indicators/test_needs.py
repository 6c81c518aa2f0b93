"""Which needs are met, told from datasets and their columns alone."""

from dataclasses import replace

import pytest
from geopandas import GeoDataFrame

from indicators.needs import Active, missing_needs, why
from indicators.registry import recipes
from model.dataset import Dataset, Kind
from model.evidence import Evidence
from model.indicator import Indicator
from model.origin import Origin
from model.text import Text

ROWS = {
    "residents": GeoDataFrame({"residents": [1.0], "women": [None], "households": [2.0]}),
    "pharmacy": GeoDataFrame({"service": ["pharmacy", "hospital"], "capacity": [None, 40.0]}),
    "observations": GeoDataFrame({"parameter": ["pm25"]}),
    "figures": GeoDataFrame({"indicator": ["population"]}),
    "backdrop": GeoDataFrame({"note": ["nobody said what any of it is"]}),
}


def _active(role: str, service: str) -> Dataset | None:
    name = role if role == "observations" else service or role
    if name not in ROWS or (role == "observations" and service not in set(ROWS[role]["parameter"])):
        return None
    return Dataset(name, role, Text(), Kind.UPLOAD, Evidence.MEASURED, Origin(), 1, "", 1)


ACTIVE = Active(_active, lambda dataset: ROWS[dataset.id])


def _entry(*needs: str) -> Indicator:
    return Indicator("x", Text(), "access", Text(), "percent", "up", Text(), "", Text(), "zone", needs)


@pytest.mark.parametrize(
    ("need", "met"),
    [
        ("residents", True),
        ("zones", False),
        ("pharmacy", True),
        ("bakery", False),
        ("bakery|pharmacy", True),
        ("bakery|bank", False),
        ("residents.households", True),
        ("residents.women", False),
        ("residents.disabled", False),
        ("observations.pm25", True),
        ("observations.so2", False),
        ("figures.population", True),
        ("backdrop.canal", False),
        ("survey.internet_use", False),
        ("raster", False),
    ],
)
def test_a_need_is_met_by_a_role_a_service_a_column_or_a_named_value(need: str, *, met: bool) -> None:
    """A column without a single value is as missing as no column; a word that no role knows is never met."""
    assert missing_needs(_entry(need), None, ACTIVE) == (() if met else (need,))


def test_a_column_of_facilities_is_looked_for_in_the_services_needed() -> None:
    """The hospital's beds do not tell the pharmacy's capacity."""
    assert missing_needs(_entry("pharmacy", "facilities.capacity"), None, ACTIVE) == ("facilities.capacity",)


def test_children_are_asked_for_only_where_residents_are_known() -> None:
    """Streets stand in for missing residents, never for residents without the column."""
    school = recipes()["acc_sch"]
    nobody = replace(ACTIVE, dataset=lambda role, service: None if role == "residents" else _active(role, service))
    assert missing_needs(_entry("pharmacy"), school, ACTIVE) == ("residents.children_6_11",)
    assert missing_needs(_entry("pharmacy"), school, nobody) == ()


def test_the_gravest_lack_is_the_reason() -> None:
    """Without a place to walk to no street helps; without a function nothing does."""
    recipe = recipes()["acc_sch"]
    assert why(["zones", "walk_network", "primary_school"], recipe) == "no-data"
    assert why(["zones", "walk_network"], recipe) == "no-network"
    assert why(["zones"], recipe) == "no-zones"
    assert why(["residents.children_6_11"], recipe) == "no-children"
    assert why([], recipe) == ""
    assert why([], None) == "not-built"
