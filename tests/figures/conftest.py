"""A district of three zones, one of them without a value."""

import html
import math
import re
from dataclasses import replace

import geopandas as gpd
import pytest
from shapely.geometry import Point, box

from model.evidence import Evidence
from model.indicator import Indicator, Result, Target, Value
from model.text import Text

NAMES = {"a": "<b>Alpha</b>", "b": "Beta", "c": "Gamma"}


def value_of(zone: str, share: float, evidence: Evidence | None = Evidence.MEASURED, reason: str = "") -> Value:
    """Return a value with bounds two points either side."""
    return Value("acc_cln", zone, share, share - 2, share + 2, "%", share * 10, 100, evidence, 0.96, "2026-05", reason)


def with_evidence(result: Result, zone: str, evidence: Evidence) -> Result:
    """Return ``result`` with other evidence for one zone."""
    values = tuple(replace(value, evidence=evidence) if value.zone == zone else value for value in result.values)
    return replace(result, values=values)


def bars_of(drawn: str) -> list[tuple[str, float | None]]:
    """Return the name and the length of every bar of a chart, in the order in which they stand."""
    rows = re.findall(r'<b>([^<]+)</b><span class="track">(?:<u style="inline-size:([\d.]+)%">)?', drawn)
    return [(html.unescape(name), float(length) if length else None) for name, length in rows]


def numbers_in(words: str) -> list[float]:
    """Return every number of a sentence in any language, in its order."""
    plain = words.translate(str.maketrans("٠١٢٣٤٥٦٧٨٩٫", "0123456789.", "٬,'’"))
    return [float(number) for number in re.findall(r"\d+(?:\.\d+)?", plain)]


@pytest.fixture
def result() -> Result:
    """Zone a 90 %, b 30 %, c unknown, district 60 %."""
    indicator = Indicator(
        "acc_cln",
        Text("الوصول", "Access", "접근"),
        "access",
        Text(),
        "percent",
        "up",
        Text(),
        "",
        Text(),
        "zone",
        (),
        800,
        Target(90, "project"),
    )
    blank = value_of("c", math.nan, None, "no-residents")
    values = (value_of("a", 90), value_of("b", 30), blank, value_of("*", 60))
    return Result(indicator, 800, "residents", values, {})


@pytest.fixture
def zones() -> gpd.GeoDataFrame:
    """Three squares side by side; the first has a name that tries to be markup."""
    squares = [box(29.84 + 0.01 * i, 31.14, 29.85 + 0.01 * i, 31.15) for i in range(3)]
    return gpd.GeoDataFrame(
        {"zone_id": list(NAMES), "name_ar": list(NAMES.values()), "name_en": list(NAMES.values())},
        geometry=squares,
        crs=4326,
    )


@pytest.fixture
def places() -> gpd.GeoDataFrame:
    """One named facility and one without a name."""
    return gpd.GeoDataFrame(
        {"service": ["primary_health"] * 2, "name_ar": ["<script>x</script>", None], "name_en": [None, None]},
        geometry=[Point(29.845, 31.145), Point(29.855, 31.146)],
        crs=4326,
    )
