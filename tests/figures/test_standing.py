"""Frameworks, norms, other cities and printed figures as a reader sees them: own words foreign, doubts marked."""

import math
from dataclasses import replace
from typing import get_args

import pytest

from figures import standing
from i18n import locale
from i18n.locale import bare
from model.evidence import Evidence
from model.norm import Crossing, Norm, Peer, Verified
from model.report import Report, Reported
from model.text import LANGUAGES, Language, Text

HOSTILE = '<img src=x onerror="alert(1)">'
NOTE = Text("ملاحظة", "a note", "설명")
SEEN = Crossing("acc_bus", "sdg", "11.2.1", "Convenient access", "near", "secondary", "https://example.org", NOTE)
NORM = Norm("n", "acc_bus", "un", 500.0, "m", 500.0, "Metadata", "https://example.org/m", "original", NOTE)
PEER = Peer(
    "acc_bus",
    "stop",
    500.0,
    63.2,
    86.5,
    91.4,
    "percent",
    25,
    "Observatory",
    "https://example.org/p",
    Text("ت", "c", "주"),
)
REPORT = Report(98.7, "", "2021", "A paper", "https://example.org/r", Evidence.REPORTED, Text())
PRINTED = Reported(
    figure="water_coverage",
    title=Text("تغطية", "Coverage", "보급률"),
    level="national",
    place="egypt",
    place_name=Text("مصر", "Egypt", "이집트"),
    unit="%",
    match="near",
    caveat=Text("تحفظ", "with care", "주의"),
    date="2021",
    value=98.7,
    low=98.7,
    high=98.7,
    reports=(REPORT,),
)


@pytest.mark.parametrize("language", LANGUAGES)
def test_the_frameworks_own_words_are_marked_as_foreign(language: Language) -> None:
    """They stay as they are, in their own direction, code first; the rest is in the reader's language."""
    made = standing.crosswalk_table([SEEN], locale(language))
    assert '<bdi dir="auto"><code>11.2.1</code> Convenient access</bdi>' in made
    assert NOTE.of(language) in made
    assert locale(language).say("match-near") in made


@pytest.mark.parametrize("language", LANGUAGES)
def test_a_national_rule_is_named_in_the_readers_language(language: Language) -> None:
    """An Egyptian law in English on an Arabic page would be foreign to those who wrote it."""
    law = Text("اللائحة", "The regulations", "시행령")
    made = standing.crosswalk_table([replace(SEEN, framework="law4", code="3", told=law)], locale(language))
    number = "٣" if language == "ar" else "3"
    assert f"<code>{number}</code> {law.of(language)}" in made
    assert "Convenient access" not in made


def test_what_this_project_has_not_checked_bears_its_mark_and_no_link() -> None:
    """A reader must not take a memory for a reading."""
    made = standing.crosswalk_table([replace(SEEN, verified="no", source_url="", code="")], locale("en"))
    assert "verified-no" in made
    assert "<a " not in made
    assert "<code>" not in made


def test_what_was_seen_leads_to_where() -> None:
    """One click to the source."""
    made = standing.crosswalk_table([SEEN], locale("en"))
    assert 'verified-secondary"><a href="https://example.org"' in made


def test_a_quotation_never_passes_for_a_reading() -> None:
    """Three states, three marks and three words in every language."""
    for say in map(locale, LANGUAGES):
        marks = [standing.verified_mark(how, say) for how in get_args(Verified)]
        words = [say.say(f"verified-{how}") for how in get_args(Verified)]
        assert len(set(words)) == 3
        assert all(
            f'verified-{how}">{word}<' in mark for how, word, mark in zip(get_args(Verified), words, marks, strict=True)
        )


def test_a_norm_without_a_value_shows_a_word_and_never_a_zero() -> None:
    """The guide exists; its number was not read, which is another thing than no data."""
    made = standing.norms_table([replace(NORM, value=math.nan, verified="no")], locale("en"))
    assert locale("en").say("norm-unread") in made
    assert locale("en").say("no-data") not in made
    assert ">0" not in made


def test_numbers_are_in_the_readers_digits() -> None:
    """500 m and the quartiles, in Arabic."""
    assert "٥٠٠" in standing.norms_table([NORM], locale("ar"))
    line = bare(standing.peer_list([PEER], locale("ar")))
    assert all(number in line for number in ("٦٣٫٢", "٨٦٫٥", "٩١٫٤", "٢٥", "٥٠٠"))


def test_quartiles_stand_with_their_reach_and_their_caveat() -> None:
    """Without either they would be a league table."""
    made = bare(standing.peer_list([PEER], locale("en")))
    assert "500 m" in made
    assert "<small>c " in made
    assert "inset-inline-start:63.2%;inline-size:28.2%" in made


def test_only_a_share_has_a_line_from_nothing_to_all() -> None:
    """Minutes have no end to be drawn towards."""
    assert "quartiles" not in standing.peer_list([replace(PEER, unit="minutes")], locale("en"))


def test_a_printed_figure_says_its_level_its_match_and_its_caveat() -> None:
    """A number of the country must never pass for the district's."""
    say = locale("en")
    made = bare(standing.reports_table([PRINTED], say))
    assert made.startswith(f"<p>{say.say('method-reports-lead')}</p>")
    assert all(words in made for words in ("98.7", say.say("level-national"), say.say("match-near"), "with care"))
    assert "reported" in made


def test_reports_that_disagree_are_a_range() -> None:
    """Nobody here chooses between them."""
    two = (REPORT, replace(REPORT, value=61.5))
    made = bare(standing.reports_table([replace(PRINTED, value=math.nan, low=61.5, reports=two)], locale("en")))
    assert "61.5" in made
    assert "98.7" in made
    assert made.count("A paper") == 2


def test_about_is_said_where_the_source_says_so() -> None:
    """Rounded by its source, and not surer here."""
    made = standing.reports_table([replace(PRINTED, reports=(replace(REPORT, qualifier="about"),))], locale("en"))
    assert locale("en").say("qualifier-about") in made


def test_nothing_from_a_table_is_markup() -> None:
    """An official may edit these files."""
    say = locale("en")
    wild = Text(HOSTILE, HOSTILE, HOSTILE)
    made = standing.crosswalk_table([replace(SEEN, title=HOSTILE, code=HOSTILE, note=wild, source_url=HOSTILE)], say)
    made += standing.norms_table([replace(NORM, source_title=HOSTILE, note=wild, unit=HOSTILE)], say)
    made += standing.peer_list([replace(PEER, source_title=HOSTILE, caveat=wild)], say)
    made += standing.reports_table([replace(PRINTED, title=wild, place_name=wild, caveat=wild, unit=HOSTILE)], say)
    assert "<img" not in made
