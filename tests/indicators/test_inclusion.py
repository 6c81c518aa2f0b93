"""The eight facets are all there, each with how many zones it is known for."""

from math import isnan

from indicators.inclusion import FACETS, Facet, facets
from indicators.registry import recipes
from model.evidence import Evidence
from model.indicator import Indicator, Result, Value
from model.text import Text
from tests.indicators.observing import NAN


def _value(zone: str, value: float, reason: str) -> Value:
    return Value("x", zone, value, value, value, "percent", NAN, NAN, Evidence.MEASURED, NAN, "2026", reason)


def _result(*values: float) -> Result:
    """Return a result of one value for every zone and, last, for the district."""
    entry = Indicator("x", Text(), "digital", Text(), "percent", "up", Text(), "", Text(), "zone", ())
    places = [*(f"zone {at}" for at in range(len(values) - 1)), "*"]
    found = [
        _value(place, value, "no-data" if isnan(value) else "") for place, value in zip(places, values, strict=True)
    ]
    return Result(entry, NAN, "residents", tuple(found), {})


def test_there_are_eight_and_each_can_be_measured() -> None:
    """A facet without a function would be a promise; one of which nothing is known is there all the same."""
    assert len(FACETS) == 8
    assert set(FACETS.values()) <= set(recipes())
    nothing = facets(dict.fromkeys(FACETS.values(), _result(NAN, NAN, NAN)))
    assert nothing == tuple(Facet(name, indicator, 0) for name, indicator in FACETS.items())


def test_zones_of_their_own_are_counted_and_the_district_is_none() -> None:
    """One zone of two is known; of devices the district alone; a zone at 0 is known."""
    told = {"dig_net": _result(NAN, 40.0, 40.0), "dig_dev": _result(NAN, NAN, 50.0), "dig_use": _result(0.0, 7.0, NAN)}
    found = {facet.id: facet.zones for facet in facets(dict.fromkeys(FACETS.values(), _result(NAN)) | told)}
    assert (found["connection"], found["devices"], found["use"]) == (1, 0, 2)
