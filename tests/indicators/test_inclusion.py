"""The eight facets are all there, each at the finest level that anything is known for."""

from math import isnan

from indicators.inclusion import FACETS, Facet, facets
from indicators.registry import recipes
from model.evidence import Evidence
from model.indicator import Indicator, Result, Value
from model.report import Reported
from model.text import Text
from tests.indicators.observing import NAN


def _value(zone: str, value: float, reason: str) -> Value:
    return Value("x", zone, value, value, value, "percent", NAN, NAN, Evidence.MEASURED, NAN, "2026", reason)


def _result(*values: float, levels: tuple[str, ...] = ()) -> Result:
    """Return a result of one value for every zone and, last, for the district."""
    entry = Indicator("x", Text(), "digital", Text(), "percent", "up", Text(), "", Text(), "zone", ())
    places = [*(f"zone {at}" for at in range(len(values) - 1)), "*"]
    found = [
        _value(place, value, "no-data" if isnan(value) else "") for place, value in zip(places, values, strict=True)
    ]
    reports = [
        Reported("figure", Text(), level, "Egypt", Text(), "percent", "near", Text(), "2024", 72.0, 72.0, 72.0, ())
        for level in levels
    ]
    return Result(entry, NAN, "residents", tuple(found), {}, reports=tuple(reports))


def test_there_are_eight_and_each_can_be_measured() -> None:
    """A facet without a function would be a promise."""
    assert len(FACETS) == 8
    assert set(FACETS.values()) <= set(recipes())
    assert [facet.id for facet in facets({})] == list(FACETS)
    assert all(facet.level == "" and facet.reason == "no-data" for facet in facets({}))


def test_the_finest_level_is_told() -> None:
    """Zones before the district, the district before what somebody printed of Egypt, and that before nothing."""
    results = {
        "dig_net": _result(NAN, 40.0, 40.0, levels=("national",)),
        "dig_dev": _result(NAN, NAN, 50.0),
        "dig_use": _result(NAN, NAN, NAN, levels=("governorate", "national")),
        "dig_skl": _result(NAN, NAN, NAN),
    }
    found = {facet.id: facet for facet in facets(results)}
    assert found["connection"] == Facet("connection", "dig_net", "zone", 1, computed=True, reason="")
    assert found["devices"] == Facet("devices", "dig_dev", "district", 0, computed=True, reason="")
    assert found["use"] == Facet("use", "dig_use", "governorate", 0, computed=False, reason="no-data")
    assert found["skills"].level == ""
