"""Two dates side by side: every number said is one that was printed, and what makes the difference doubtful is said."""

from dataclasses import replace

import pytest

from figures import dates
from i18n import locale
from i18n.locale import bare
from model.dated import Dated, Told, between
from model.evidence import Evidence
from model.report import Report
from model.text import LANGUAGES, Language, Text

HOSTILE = '<img src=x onerror="alert(1)">'


def told(date: str, *values: float, source: str = "Daily", qualifier: str = "") -> Told:
    """Return reports of one date, all of one source."""
    rows = (Report(value, qualifier, date, source, "https://x.y/z", Evidence.REPORTED, Text()) for value in values)
    return Told(date, tuple(rows))


UNITS = Dated(
    *("units.housing", Text("وحدات", "Homes", "주택"), "project", Text("المساكن", "Housing", "주거"), "units"),
    (told("2015", 160), told("2018", 215, source="Weekly"), told("2019-06", 214, 226)),
)
FIRST, MIDDLE, LAST = UNITS.times


@pytest.mark.parametrize("language", LANGUAGES)
def test_the_text_alternative_says_every_date_and_what_lies_between(language: Language) -> None:
    """All that the picture shows, and nothing else: 54 to 66 more between the first and the last."""
    say = locale(language)
    alt = bare(dates.text_of(UNITS, between(FIRST, LAST), say))
    for one, number in zip(UNITS.times, (160, 215, 226), strict=True):
        assert bare(say.date(one.date)) in alt
        assert say.number(number) in alt
    for change in (54, 66):
        assert bare(say.signed(change, "units")) in alt
    assert alt in bare(dates.picture(UNITS, between(FIRST, LAST), say))


@pytest.mark.parametrize("language", LANGUAGES)
def test_the_answer_is_what_the_reports_have(language: Language) -> None:
    """55 more between two plain reports; no change where both say the same."""
    say = locale(language)
    found = between(FIRST, MIDDLE)
    assert bare(dates.change_of(found, "units", say)) == bare(say.signed(55, "units"))
    assert bare(say.signed(55, "units")) in bare(dates.headline(UNITS, found, say))
    assert dates.change_of(between(FIRST, replace(FIRST, date="2016")), "units", say) == say.say("change-none")


def test_why_a_difference_need_not_be_a_change_is_said() -> None:
    """One reason each: another source, a contradiction, a rough number, a month of the year; none without cause."""
    say, plain = locale("en"), told("2016", 170)
    cases = {
        "dates-sources": MIDDLE,
        "dates-contradict": told("2019", 1, 2),
        "dates-about": told("2017", 3, qualifier="about"),
        "dates-overlap": told("2015-03", 4),
    }
    assert dates.doubts(between(FIRST, plain), say) == []
    for key, then in cases.items():
        assert dates.doubts(between(FIRST, then), say) == [say.say(key)]


def test_the_file_has_every_report_with_its_source() -> None:
    """Numbers as numbers; the table has the same rows."""
    rows = dates.dates_rows(UNITS)
    assert list(rows["value"]) == [160, 215, 214, 226]
    assert set(rows["source_title"]) == {"Daily", "Weekly"}
    assert len(dates.dates_table(UNITS, locale("ko"))) == len(rows)


def test_nothing_that_a_file_states_is_markup() -> None:
    """Titles, places, units and sources are words."""
    hostile = told(HOSTILE, 1, source=HOSTILE)
    wild = Dated("w", Text(*[HOSTILE] * 3), "project", Text(*[HOSTILE] * 3), HOSTILE, (hostile, FIRST))
    found, say = between(hostile, FIRST), locale("en")
    made = dates.headline(wild, found, say) + dates.picture(wild, found, say) + dates.sources(wild, say)
    assert "<img" not in made
    assert "&lt;img" in made
