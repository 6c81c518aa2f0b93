"""Facets and stranding as a reader sees them: a figure of another place keeps that place, persons keep their bounds."""

import math
import re
from dataclasses import replace

import pytest

from figures import inclusion
from i18n import locale
from i18n.locale import bare
from model.evidence import Evidence
from model.indicator import Result
from model.report import Report, Reported
from model.text import LANGUAGES, Language, Text
from tests.figures.conftest import value_of

NAN = math.nan
REPORT = Report(18.8, "", "2015", "<b>A survey</b>", "https://example.org/r", Evidence.REPORTED, Text())
PRINTED = Reported(
    figure="households_internet",
    title=Text("أسر متصلة بالإنترنت", "Connected households", "인터넷 가구"),
    level="national",
    place="egypt",
    place_name=Text("مصر", "Egypt", "이집트"),
    unit="percent",
    match="exact",
    caveat=Text(),
    date="2015",
    value=18.8,
    low=18.8,
    high=18.8,
    reports=(REPORT,),
)
# Of 1,000 residents 400 are far and offline, 300 far and online, 200 near and offline, 100 near and online.
MORE = {
    "far_connected": 300.0,
    "near_unconnected": 200.0,
    "near_connected": 100.0,
    "losing": 150.0,
    "stranded_high": 420.0,
    "stranded_least": 90.0,
    "stranded_most": 700.0,
}


def unknown(result: Result, *reports: Reported) -> Result:
    """Return ``result`` without any value, with what was printed."""
    blank = [replace(value, value=NAN, low=NAN, high=NAN, persons=NAN, evidence=None) for value in result.values]
    return replace(result, values=tuple(blank), reports=reports)


@pytest.fixture
def stranded(result: Result) -> Result:
    """40 % of 1,000 residents: 400 persons, 420 at the most."""
    whole = replace(value_of("*", 40), unit="percent", persons=400.0, more=MORE, low=40.0, high=42.0)
    entry = replace(result.indicator, id="strand_bank", direction="down", target=None)
    return replace(result, indicator=entry, values=(*result.values[:-1], whole))


def test_a_value_of_the_district_stands_with_bounds_persons_and_evidence(result: Result) -> None:
    """60 %, two points either side, 600 people, measured."""
    card = bare(inclusion.facet_card("walk", result, 2, [], locale("en")))
    for part in ('<div class="value">60%</div>', "between 58 and 62%", "600 people", "within 800 m", "badge measured"):
        assert part in card


def test_a_printed_figure_is_never_shown_as_the_districts(result: Result) -> None:
    """Its place stands before it, and its level, its date and what El-Max lacks below it."""
    card = bare(inclusion.facet_card("connection", unknown(result, PRINTED), 0, ["a survey"], locale("en")))
    assert '<div class="value">Egypt: 18.8%</div>' in card
    assert "<p>Egypt, national level, 2015</p>" in card
    assert "Not known for El-Max; lacking: a survey" in card
    assert 'class="card blank"' in card
    assert "badge reported" in card
    assert "&lt;b&gt;A survey" in card


def test_the_level_reads_well_in_arabic(result: Result) -> None:
    """As an Egyptian reader would write it, in the digits of the language."""
    card = bare(inclusion.facet_card("connection", unknown(result, PRINTED), 0, [], locale("ar")))
    assert "<p>مصر، المستوى الوطني، ٢٠١٥</p>" in card


def test_reports_that_contradict_each_other_stand_as_a_range(result: Result) -> None:
    """17 and 21.5 for the same year: neither is chosen."""
    both = replace(PRINTED, value=NAN, low=17.0, high=21.5, reports=(REPORT, REPORT))
    card = bare(inclusion.facet_card("connection", unknown(result, both), 0, [], locale("en")))
    assert '<div class="value">Egypt: 17 – 21.5%</div>' in card


def test_where_zones_know_more_than_the_district_no_other_place_speaks(result: Result) -> None:
    """Two zones have a value: the card says so and leaves Egypt out."""
    card = bare(inclusion.facet_card("connection", unknown(result, PRINTED), 2, [], locale("en")))
    assert "2 zones have a value of their own" in card
    assert "Egypt" not in card


def test_nothing_known_is_said_to_be_nothing(result: Result) -> None:
    """No number at all on the card, and what is lacking."""
    card = bare(inclusion.facet_card("skills", unknown(result), 0, ["a survey"], locale("en")))
    assert f'<div class="value">{locale("en").say("no-data")}</div>' in card
    assert "lacking: a survey" in card
    assert not re.search(r"\d+%", card)


def test_the_headline_is_in_persons_with_both_kinds_of_bounds(stranded: Result) -> None:
    """400; to 420 by what nobody knows; 90 to 700 by who shares a home; 150 of them come to the counter today."""
    words = bare(inclusion.stranding_headline(stranded, locale("en")))
    assert '<span class="value">400 people</span>' in words
    for part in ("40%", "400 to 420 people", "90 to 700 people", "150 people reach a counter within 800 m"):
        assert part in words


def test_bounds_that_are_no_wider_than_the_number_are_not_told(stranded: Result) -> None:
    """Everybody is known: 400 to 400 would only make readers wonder."""
    whole = replace(stranded.district(), more={**MORE, "stranded_high": 400.0})
    words = bare(inclusion.stranding_headline(replace(stranded, values=(*stranded.zones(), whole)), locale("en")))
    assert "400 to 400" not in words
    assert "90 to 700" in words


@pytest.mark.parametrize("language", LANGUAGES)
def test_those_who_lose_a_service_are_not_said_to_be_within_reach(language: Language, stranded: Result) -> None:
    """Neither the words of coverage nor a target that persons have to be reached for."""
    say = locale(language)
    words = bare(inclusion.stranding_headline(stranded, say))
    assert bare(say.say("column-persons-residents")) not in words
    assert bare(say.say("headline-target", persons=400)) not in words


def test_the_four_kinds_add_up_in_both_directions(stranded: Result) -> None:
    """400 + 300 = 700 far, 200 + 100 = 300 near; 600 offline, 400 online; 1,000 together."""
    table = bare(inclusion.kinds_table(stranded, locale("en")))
    cells = [re.sub(r"<[^>]+>", "", cell) for cell in re.findall(r"<td[^>]*>(.*?)</td>", table)]
    assert cells == [
        *("farther than 800 m", "400", "300", "700"),
        *("within 800 m", "200", "100", "300"),
        *("Together", "600", "400", "1,000"),
    ]
    assert re.findall(r"<mark>(.*?)</mark>", table) == ["400"]


def test_without_residents_there_are_no_kinds_and_the_headline_says_why(result: Result) -> None:
    """No table of zeros."""
    nobody = unknown(result)
    whole = replace(nobody.district(), reason="no-data")
    nobody = replace(nobody, values=(*nobody.zones(), whole))
    assert inclusion.kinds_table(nobody, locale("en")) == ""
    words = bare(inclusion.stranding_headline(nobody, locale("en")))
    assert locale("en").say("no-data") in words
    assert locale("en").say("reason-no-data") in words


def test_nothing_from_a_file_is_markup(result: Result) -> None:
    """Neither what was printed elsewhere nor the name of what is lacking."""
    hostile = '<img src=x onerror="alert(1)">'
    wild = Text(hostile, hostile, hostile)
    report = replace(REPORT, date=hostile, source_title=hostile, source_url=hostile)
    printed = replace(PRINTED, title=wild, place_name=wild, unit=hostile, date=hostile, reports=(report,))
    card = inclusion.facet_card("connection", unknown(result, printed), 0, [hostile], locale("en"))
    assert "<img" not in card
    assert card.count("&lt;img") >= 4
