"""What was printed keeps the word that its source put before it, large and small, alone and in a range."""

from dataclasses import replace
from datetime import date

import pandas as pd
import pytest

from figures import ledger, reported, slides_move
from figures.printed import between_words
from i18n import locale
from i18n.locale import bare
from model.ledger import Stage
from model.text import LANGUAGES, Language
from tests.figures.test_ledger import BOOK, UNITS, report

ROUGH = replace(report(200, "2019-08"), qualifier="about")
DISTANCE = replace(UNITS, unit="m", first=Stage("2019-08", 200, 200), low=200, high=200, reports=(ROUGH,))


def words(value: float, qualifier: str, language: Language, unit: str = "m") -> str:
    """Return a value with its word, as the tables say it."""
    say = locale(language)
    return bare(say.say("qualified", word=say.say(f"qualifier-{qualifier}"), value=say.quantity(value, unit, 2)))


@pytest.mark.parametrize("language", LANGUAGES)
def test_what_is_said_large_is_as_rough_as_the_report_below_it(language: Language) -> None:
    """About 200 m on the card, in the headline, on a slide and in its facts; never 200 m alone."""
    say, about = locale(language), words(200, "about", language)
    book = replace(BOOK, lines=(DISTANCE, DISTANCE))
    assert bare(ledger.from_to(DISTANCE, say)) == about
    for made, times in ((ledger.book(book, say), 4), (ledger.headline(book, say), 2)):
        assert bare(made).count(about) == times == bare(made).count(bare(say.quantity(200, "m")))
    slide = slides_move.move(book, say)
    assert bare(slide.value) == bare(slide.facts["planned"]) == about
    assert about in bare(slide.picture)


def test_of_a_range_each_end_has_its_own_word() -> None:
    """160 were planned; more than 214, or 226, are reported: neither word wanders to the other end."""
    over = (
        UNITS.reports[0],
        *(replace(one, qualifier="over" if one.value == 214 else "") for one in UNITS.reports[1:]),
    )
    assert bare(ledger.from_to(replace(UNITS, reports=over), locale("en"))) == "160 units → more than 214 – 226 units"


@pytest.mark.parametrize(
    ("said", "expected"),
    [
        ([(5.0, "over"), (5.0, "")], "more than 5 m"),
        ([(5.0, "over"), (5.0, "about")], "about 5 m"),
        ([(5.0, "")], "5 m"),
        ([(6.0, "about"), (5.0, "")], "5 m"),
    ],
)
def test_a_word_is_lost_by_no_second_report(said: list[tuple[float, str]], expected: str) -> None:
    """One that says the number bare does not make it sure; two words mean that it is rough."""
    assert bare(between_words(5.0, 5.0, "m", said, locale("en"))) == expected


def test_the_key_figure_of_a_table_keeps_its_words_where_reports_differ() -> None:
    """From about 5 to 7; and so in the list of dates."""
    row = {"indicator": "x", "unit": "m", "level": "project", "place": "p", "source_title": "A", "source_url": ""}
    frame = pd.DataFrame(
        [
            {**row, "value": 5.0, "qualifier": "about", "date": "2015"},
            {**row, "value": 7.0, "qualifier": "", "date": "2016"},
        ]
    )
    made = bare(reported.figure_card(frame, "x", locale("en"), date(2020, 1, 1)))
    assert "about 5 – 7 m" in made
    assert made.count("about 5") == 2
