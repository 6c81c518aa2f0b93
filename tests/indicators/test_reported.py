"""What others have printed stands at its own level: a latest value, or a range where reports contradict each other."""

import math
from dataclasses import replace

import geopandas as gpd
import pytest

from indicators.needs import Active
from indicators.reported import reports_of
from model.dataset import Dataset, Kind
from model.evidence import Evidence
from model.figure import ReportedAs
from model.indicator import Indicator
from model.origin import Origin
from model.text import Text
from store import indicators, reported_as

LINK = ReportedAs("dig_net", "households_internet", "near", Text("تحفظ", "A caveat", "주의"))
DATASET = Dataset("figures", "figures", Text(), Kind.BUILT_IN, Evidence.REPORTED, Origin(), 1, "0", 4)


def _entry() -> Indicator:
    return next(entry for entry in indicators() if entry.id == "dig_net")


def _active(*rows: tuple[str, str, str, float, str]) -> Active:
    names = ("indicator", "level", "place", "value", "date")
    made = gpd.GeoDataFrame([dict(zip(names, row, strict=True)) for row in rows])
    told = {"unit": "percent", "source_title": "A source", "source_url": "https://example.org"}
    return Active(lambda role, _: DATASET if role == "figures" else None, lambda _: made.assign(**told))


def test_the_latest_date_speaks_and_all_reports_stay() -> None:
    """18.8 % of 2015 is older than 29 % of 2017; both stand, the later one is the value."""
    active = _active(
        ("households_internet", "national", "egypt", 18.8, "2015"),
        ("households_internet", "national", "egypt", 29.0, "2017-05"),
    )
    (found,) = reports_of(_entry(), (LINK,), active)
    assert (found.value, found.low, found.high, found.date) == (29.0, 29.0, 29.0, "2017-05")
    assert [report.value for report in found.reports] == [29.0, 18.8]
    assert (found.match, found.caveat.en, found.level) == ("near", "A caveat", "national")


def test_contradicting_reports_are_a_range_and_no_value() -> None:
    """Two numbers for one place and one date: neither is chosen, and their mean is nobody's report."""
    active = _active(
        ("households_internet", "governorate", "alexandria", 160.0, "2017"),
        ("households_internet", "governorate", "alexandria", 226.0, "2017"),
    )
    (found,) = reports_of(_entry(), (LINK,), active)
    assert math.isnan(found.value)
    assert (found.low, found.high) == (160.0, 226.0)


def test_a_dated_report_speaks_before_an_undated_one() -> None:
    """Nobody knows when an undated number was true."""
    active = _active(
        ("households_internet", "national", "egypt", 99.0, "undated"),
        ("households_internet", "national", "egypt", 18.8, "2015"),
    )
    (found,) = reports_of(_entry(), (LINK,), active)
    assert (found.value, found.date) == (18.8, "2015")


def test_places_and_levels_are_never_mixed() -> None:
    """A national figure is none of the governorate's; the nearer level comes first."""
    active = _active(
        ("households_internet", "national", "egypt", 18.8, "2015"),
        ("households_internet", "governorate", "alexandria", 30.0, "2015"),
        ("households_computer", "national", "egypt", 32.2, "2015"),
    )
    found = reports_of(_entry(), (LINK,), active)
    assert [(one.level, one.place, one.value) for one in found] == [
        ("governorate", "alexandria", 30.0),
        ("national", "egypt", 18.8),
    ]


def test_what_no_report_speaks_of_has_none() -> None:
    """Another indicator's link, and a store without figures, give nothing."""
    active = _active(("households_internet", "national", "egypt", 18.8, "2015"))
    assert reports_of(_entry(), (replace(LINK, indicator="wsh_wat"),), active) == ()
    assert reports_of(_entry(), (LINK,), Active(lambda *_: None, active.frame)) == ()


@pytest.mark.parametrize("link", reported_as(), ids=lambda link: f"{link.indicator}-{link.figure}")
def test_every_link_leads_to_a_figure_of_a_known_indicator(link: ReportedAs) -> None:
    """A link to nowhere would promise a source that is not there."""
    assert link.indicator in {entry.id for entry in indicators()}
