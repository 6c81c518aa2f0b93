"""The quality of the streets: a district of one street and one lane, worked out by hand."""

import json

import numpy as np
import pytest
from geopandas.geodataframe import GeoDataFrame
from shapely import LineString, Point

from i18n import locale
from indicators.footways import footways_of
from indicators.ground import Ground, prepare
from indicators.needs import Active
from indicators.network import in_use, network_report
from indicators.network_text import network_document, network_text
from model.dataset import Dataset, Kind
from model.evidence import Evidence
from model.indicator import DISTRICT_ZONE, Indicator
from model.network import NetworkReport
from model.origin import Origin
from model.text import LANGUAGES, Language, Text
from tests.indicators.one_street import cell, frame, place, zone

NAMES = {"west": "West", "east": "East", DISTRICT_ZONE: "all"}


def _dataset(role: str, evidence: Evidence = Evidence.MEASURED) -> Dataset:
    return Dataset(role, role, Text(en=role), Kind.UPLOAD, evidence, Origin(), 1, "0" * 64, 1, ("pharmacy",))


DATASETS = {role: _dataset(role) for role in ("zones", "residents", "walk_network", "barriers")}


def _ground(*, barrier: float | None = None, tags: bool = True) -> Ground:
    """Return a main road of 1,000 m and, 10 m beside its 700th metre, a lane of 190 m that nothing joins to it.

    The road's western half has a footway, the eastern one has none.
    """
    halves = (("primary", 0, 500, "both", "شارع الغرب"), ("secondary", 500, 1000, "none", "شارع الشرق"))
    streets: list[dict[str, object]] = [
        {"kind": kind, "name_ar": name, "geometry": LineString([(start, 0), (end, 0)])}
        | ({"sidewalk": sidewalk} if tags else {})
        for kind, start, end, sidewalk, name in halves
    ]
    streets.append({"kind": "residential", "geometry": LineString([(700, 10), (700, 200)])})
    frames: dict[str, GeoDataFrame] = {
        "zones": frame([zone("west", 0, 500), zone("east", 500, 1000)]),
        # On the road, deep behind it, on the lane twice, beside the lane but unknown, and beyond both zones.
        "residents": frame(
            [
                cell(100, 40),
                cell(300, 7, off=150),
                cell(700, 20, off=60),
                cell(705, 30, off=150),
                cell(702, None, off=90),
                cell(1400, 99),
            ]
        ),
        "walk_network": frame(streets),
    }
    if barrier is not None:
        line = LineString([(barrier, -900), (barrier, 900)])
        frames["barriers"] = frame([{"kind": "canal", "geometry": line}])
    return prepare(frames, DATASETS, 32635)


def _entry(service: str, threshold: float) -> Indicator:
    text = Text(en="x")
    return Indicator(
        id="acc_x",
        title=text,
        domain="access",
        formula=text,
        unit="percent",
        direction="up",
        inputs=text,
        standard="",
        target_text=text,
        spatial_unit="zone",
        needs=("zones", f"{service}|market"),
        threshold=threshold,
        target=None,
    )


def _report(ground: Ground, *, threshold: float | None = None) -> NetworkReport:
    active = Active(
        lambda role, service: _dataset(role) if service == "pharmacy" else None,
        lambda _dataset: frame([place("pharmacy", 600), place("market", 0)]),
    )
    return network_report(
        ground, *in_use(ground, active, ("pharmacy", "bank"), threshold, (_entry("pharmacy", 500.0),))
    )


def test_counts_streets_and_people_that_hang_together_with_nothing() -> None:
    """190 m of 1,190 m, with 20 and 30 people; whose number nobody knows counts nowhere, nor who is in no zone."""
    report = _report(_ground())
    assert report.parts == 2
    assert (report.metres, report.off_metres) == pytest.approx((1190, 190), abs=0.01)
    assert (report.off_amount, report.amount) == (50.0, 97.0)
    (island,) = report.islands
    assert (island.amount, island.at.zone) == (50.0, "east")


def test_names_the_gap_and_the_streets_at_its_ends() -> None:
    """From the lane, which has no name, 10 m to the road's eastern half."""
    (gap,) = _report(_ground()).gaps_listed
    assert gap.metres == pytest.approx(10, abs=0.001)
    assert (gap.joins, gap.start.zone, gap.names) == (True, "east", (Text(), Text(ar="شارع الشرق")))


def test_tells_what_the_one_link_would_bring() -> None:
    """Within 500 m of the pharmacy at 600: 40 people exactly 500 m away, 7 at 450 m.

    By the link 20 people come at 50 + 10 + 100 = 160 m, and 30 at 5 + 140 + 10 + 100 = 255 m.
    """
    (service,) = _report(_ground()).services
    assert (service.service, service.limit, service.reached, service.measured) == ("pharmacy", 500.0, 47.0, 97.0)
    assert ([link.amount for link in service.links], service.useful) == ([50.0], 1)
    (nearer,) = _report(_ground(), threshold=200.0).services
    assert [link.amount for link in nearer.links] == [20.0]
    (nobody,) = _report(_ground(), threshold=100.0).services
    assert (nobody.links, nobody.useful) == ((), 0)


def test_tells_footways_and_long_ways_to_the_street_by_zone() -> None:
    """500 m with a footway in the west, 500 m without in the east; 7 of 47 people step out farther than 100 m."""
    west, east, district = _report(_ground()).zones
    assert (west.zone, east.zone, district.zone) == ("west", "east", DISTRICT_ZONE)
    for line, there, missing in ((west, 500, 0), (east, 0, 500), (district, 500, 500)):
        told = (line.footways.there, line.footways.missing, line.footways.untold)
        assert told == pytest.approx((there, missing, 0), abs=0.01)
    assert [(line.measured, line.far, line.off) for line in (west, east, district)] == [
        (47.0, 7.0, 0.0),
        (50.0, 0.0, 0.0),
        (97.0, 7.0, 0.0),
    ]


def test_a_road_that_says_nothing_is_not_told_and_never_without() -> None:
    """No tag in the whole file: nobody can say that a footway is missing."""
    district = _report(_ground(tags=False)).zones[-1].footways
    assert (district.there, district.missing) == (0.0, 0.0)
    assert district.untold == pytest.approx(1000, abs=0.01)


def test_a_street_for_walking_beside_a_road_is_its_footway() -> None:
    """10 m beside the western half, whatever the road says of itself; the lane of houses is no main road."""
    walkway = {"kind": "footway", "geometry": LineString([(500, 10), (1000, 10)])}
    rows = [
        {"kind": "secondary", "sidewalk": "no", "geometry": LineString([(500, 0), (1000, 0)])},
        {"kind": "residential", "sidewalk": "no", "geometry": LineString([(500, 300), (900, 300)])},
        walkway,
    ]
    ground = prepare({"walk_network": frame(rows)}, DATASETS, 32635)
    assert ground.walk is not None
    told = footways_of(ground.walk.streets, ground.walk.ways, ground.walk.pieces)
    whole = told.where(np.ones(len(told.metres), dtype=np.bool_))
    assert (whole.there, whole.missing, whole.untold) == pytest.approx((500, 0, 0), abs=0.01)


def test_a_street_that_a_canal_cuts_is_told_and_no_link_leads_over() -> None:
    """The western half meets the canal and is no bridge; the only link remains the one to the lane."""
    report = _report(_ground(barrier=250.0))
    assert (report.severed, report.parts, report.gaps) == (1, 3, 1)
    assert report.severed_metres == pytest.approx(500, abs=0.01)
    (street,) = report.severed_listed
    assert (street.kind, street.name) == ("primary", Text(ar="شارع الغرب"))
    # 40 people live beyond the canal: the pharmacy is out of their reach, and no link is proposed to them.
    (service,) = report.services
    assert (service.reached, [link.amount for link in service.links]) == (7.0, [50.0])


def test_without_streets_there_is_a_reason_and_no_number() -> None:
    """Nothing is measured, nothing is zero."""
    report = _report(prepare({"zones": frame([zone("west", 0, 500)])}, DATASETS, 32635))
    assert report.reason == "no-network"
    document = network_document(report)
    assert all(document[name] is None for name in ("metres", "parts", "gaps", "severed", "severed_metres", "amount"))
    for language in LANGUAGES:
        say = locale(language)
        assert say.say("reason-no-network") in network_text(report, NAMES, say)


def test_street_metres_stand_in_for_residents() -> None:
    """Without residents the lane of 190 m speaks for those on it, and the report says so."""
    rows = [
        {"kind": "primary", "geometry": LineString([(0, 0), (1000, 0)])},
        {"kind": "residential", "geometry": LineString([(700, 10), (700, 200)])},
    ]
    report = _report(prepare({"walk_network": frame(rows)}, DATASETS, 32635))
    assert report.weight == "street_metres"
    assert report.off_amount == pytest.approx(190, abs=0.01)
    assert "m of residential street" in network_text(report, NAMES, locale("en"))
    assert np.isnan([report.zones[-1].measured, report.zones[-1].far, report.zones[-1].off]).all()


@pytest.mark.parametrize("language", LANGUAGES)
def test_says_the_same_in_every_language(language: Language) -> None:
    """Length, people on islands, the gap, the gain: each in the digits of the language."""
    say = locale(language)
    text = network_text(_report(_ground(barrier=250.0)), NAMES, say)
    for number in (say.number(190), say.number(50), say.number(500), say.number(10)):
        assert number in text
    assert "\u2068" not in text


def test_the_document_is_json_with_the_weakest_evidence() -> None:
    """A report on illustrative streets is illustrative, and nothing in it is NaN."""
    report = network_report(
        _ground(), {}, {"zones": _dataset("zones"), "walk_network": _dataset("w", Evidence.ILLUSTRATIVE)}
    )
    document = json.loads(json.dumps(network_document(report), allow_nan=False))
    assert (document["evidence"], document["reason"], document["gaps"]) == ("illustrative", None, 1)
    assert document["gaps_listed"][0]["start"]["zone"] == "east"
    assert [dataset["id"] for dataset in document["datasets"]] == ["zones", "w"]


def test_places_are_where_the_map_has_them() -> None:
    """Degrees, longitude first in the document: turned back into metres they are the lane's southern end."""
    (gap,) = _report(_ground()).gaps_listed
    spot = GeoDataFrame(geometry=[Point(gap.start.longitude, gap.start.latitude)], crs=4326).to_crs(32635).geometry[0]
    assert (spot.x, spot.y) == (pytest.approx(771_700, abs=0.1), pytest.approx(3_449_010, abs=0.1))
