"""Figures and events that others have printed: side by side where they disagree, and never a word as markup."""

from collections.abc import Mapping
from datetime import date

import pandas as pd
import pytest

from figures import reported
from i18n import locale
from i18n.locale import bare

TODAY = date(2026, 11, 26)
HOSTILE = '<img src=x onerror="alert(1)">'
NAMED = {f"{part}_en": HOSTILE for part in ("indicator", "place", "name")}
ROW = {
    "indicator": "units",
    "topic": "housing",
    "place": "quarter",
    "level": "project",
    "unit": "units",
    "value": 160.0,
    "date": "2015",
    "source_title": "A paper",
    "source_url": "https://example.org/a",
    "evidence": "reported",
}


def figures(*rows: Mapping[str, object]) -> pd.DataFrame:
    """Return a frame of figures, each like ``ROW`` but for what is given."""
    return pd.DataFrame([{**ROW, **row} for row in rows])


def test_reports_that_disagree_stand_as_a_range_with_their_dates() -> None:
    """160 of 2015 and 226 of 2019."""
    made = bare(reported.figure_card(figures({}, {"value": 226.0, "date": "2019"}), "units", locale("en"), TODAY))
    for words in ("160 – 226 units", "160 (2015)", "226 (2019)"):
        assert words in made


def test_every_row_of_the_table_bears_the_words_of_its_heads() -> None:
    """So that it can be stacked on a phone, where it is wider than the screen."""
    made = reported.figure_table(figures({}, {}), "housing", locale("en"))
    assert made.startswith('<div class="wide figures">')
    assert made.count("data-head=") == 2 * made.count("<th ")


def test_a_printed_figure_tells_the_date_of_its_newest_report_and_is_never_called_fresh() -> None:
    """Nobody renews it: the year stands on the card, even where that is this very year."""
    say = locale("en")
    made = bare(reported.figure_card(figures({}, {"value": 226.0, "date": "2026"}), "units", say, TODAY))
    assert bare(say.say("age-no-rhythm", date="2026")) in made
    assert 'class="age unknown"' in made


def test_a_figure_that_is_not_there_is_no_zero() -> None:
    """A blank card with the word for it."""
    made = reported.figure_card(figures({}), "another", locale("en"), TODAY)
    assert "card blank" in made
    assert locale("en").say("no-data") in made


def test_nothing_from_a_file_is_markup() -> None:
    """Names, places, units, dates and sources are an uploaded file's own."""
    say = locale("en")
    wild = figures(dict.fromkeys(("unit", "date", "source_title", "source_url"), HOSTILE) | NAMED)
    events = wild.assign(start="2015", end=HOSTILE)
    made = reported.figure_card(wild, "units", say, TODAY) + reported.figure_table(wild, "housing", say)
    made += reported.timeline(events, say)
    assert "<img" not in made
    assert made.count("&lt;img") >= 8


@pytest.mark.parametrize("column", ["source_title", "source_url"])
def test_a_source_may_be_missing(column: str) -> None:
    """A blank cell has no words and leads nowhere."""
    made = reported.figure_table(figures({column: None}), "housing", locale("en"))
    assert "nan" not in made.lower()
    assert "None" not in made
