"""The ledger as a reader sees it: every report with who said it, contradictions side by side, nothing averaged."""

import re
from dataclasses import replace
from html import unescape

import pytest

from figures import ledger
from i18n import locale
from i18n.locale import bare
from model.evidence import Evidence
from model.indicator import Result
from model.ledger import Ledger, Line, Move, Stage, Walks
from model.report import Report
from model.text import LANGUAGES, Language, Text

HOSTILE = '<img src=x onerror="alert(1)">'


def report(value: float, date: str, source: str = "Paper") -> Report:
    """Return what one paper printed."""
    return Report(value, "", date, source, f"https://e.org/{source}", Evidence.REPORTED, Text())


UNITS = Line(
    "units",
    Text("وحدات", "Units", "호"),
    "units",
    Stage("2015", 160.0, 160.0),
    Stage("2019", 214.0, 226.0),
    160.0,
    226.0,
    contradictory=True,
    evidence=Evidence.REPORTED,
    reports=(report(160, "2015", "A"), report(215, "2017-09", "B"), report(214, "2019", "C"), report(226, "2019", "D")),
)
BOOK = Ledger(Move("homes", "move"), Text("مساكن", "Homes", "주택"), (UNITS,), (), float("nan"), (), {})


@pytest.mark.parametrize("language", LANGUAGES)
def test_the_first_report_stands_beside_the_range_of_all_later_ones(language: Language) -> None:
    """160 planned, 214 to 226 reported since; 215 is neither their mean nor chosen."""
    say = locale(language)
    made = bare(ledger.headline(BOOK, say))
    value = re.search(r'<span class="value">(.*?)</span>', made)
    assert value is not None
    numbers = [value.group(1).index(say.number(number)) for number in (160, 214, 226)]
    assert numbers == sorted(numbers)
    assert say.number(215) not in value.group(1)
    assert bare(say.say("ledger-unchosen")) in unescape(made)


def test_every_report_names_who_said_it_when_and_where() -> None:
    """Four reports, four links, in the order of time; their contradiction in a word."""
    made = bare(ledger.book(BOOK, locale("en")))
    assert re.findall(r'href="https://e.org/(\w)"', made) == ["A", "B", "C", "D"]
    assert [made.index(day) for day in ("<time>2015<", "<time>September 2017<", "<time>2019<")] == sorted(
        made.index(day) for day in ("<time>2015<", "<time>September 2017<", "<time>2019<")
    )
    assert locale("en").say("ledger-contradictory") in made


def test_what_two_notes_have_in_common_is_said_once() -> None:
    """Above the reports; what is of one report alone stays with it."""
    notes = ("Planned. They differ.", "They differ.", "", "Two lots. They differ.")
    told = tuple(replace(one, note=Text(*[note] * 3)) for one, note in zip(UNITS.reports, notes, strict=True))
    for language in LANGUAGES:
        made = ledger.book(replace(BOOK, lines=(replace(UNITS, reports=told),)), locale(language))
        assert made.count("They differ.") == 1
        assert made.index("They differ.") < made.index('<ul class="reports">') < made.index("<small>Planned.</small>")
        assert made.count("<small>") == 3


def test_marks_of_a_figure_stand_where_its_reports_do() -> None:
    """The least lies lowest and first, the most highest; where all agree there is nothing to draw."""
    marks = re.findall(r'<i style="left:([\d.]+)%;bottom:([\d.]+)%">', ledger.book(BOOK, locale("en")))
    heights = [float(height) for _, height in marks]
    assert [float(left) for left, _ in marks] == sorted(float(left) for left, _ in marks)
    assert (min(heights), max(heights)) == (heights[0], heights[3])
    assert (heights[1] - heights[0]) / (heights[3] - heights[0]) == pytest.approx((215 - 160) / (226 - 160), abs=0.01)
    alike = replace(UNITS, reports=tuple(replace(one, value=160.0) for one in UNITS.reports), low=160.0, high=160.0)
    assert "strip" not in ledger.book(replace(BOOK, lines=(alike,)), locale("en"))


def test_further_figures_are_folded_and_none_is_left_out() -> None:
    """Five stand open, the sixth and seventh in a fold that counts them."""
    lines = tuple(replace(UNITS, figure=str(nth), title=Text("", f"Figure {nth}", "")) for nth in range(7))
    made = bare(ledger.book(replace(BOOK, lines=lines), locale("en")))
    shown, folded = made.split("<details")
    assert [f"Figure {nth}" in shown for nth in range(7)] == [True] * 5 + [False] * 2
    assert "All 2 further figures" in folded


def test_the_table_has_every_report_as_it_was_printed() -> None:
    """A row each; numbers are numbers in the file."""
    assert len(ledger.report_table(BOOK, locale("en"))) == 4
    rows = ledger.report_rows(BOOK)
    assert list(rows["value"]) == [160, 215, 214, 226]
    assert list(rows["source_url"])[1] == "https://e.org/B"


def test_walks_tell_what_grew_and_what_nobody_can_walk() -> None:
    """500 m become 740: 240 more; no way is a word and no number."""
    one = Walks("pharmacy", 500.0, 740.0, Evidence.MODELLED)
    made = bare(ledger.walks(replace(BOOK, walks=(one, replace(one, after=float("inf"))), apart=200.0), locale("en")))
    assert "+240 m" in made
    assert locale("en").say("ledger-no-way") in made
    assert "200 m" in made
    assert ledger.walks(BOOK, locale("en")) == ""


def test_families_followed_are_told_with_what_stands_behind_or_with_what_is_lacking(result: Result) -> None:
    """Three minutes more, of ninety families; without a survey the card names what would have to be brought."""
    whole = replace(result.district(), value=3.0, low=-2.0, high=5.0, unit="minutes", more={"families": 90.0})
    made = bare(ledger.followed(replace(result, values=(whole,)), ["Homes"], None, locale("en")))
    assert ">3 minutes<" in made
    assert "90" in made
    assert "Homes" not in made
    none = replace(whole, value=float("nan"), reason="no-data")
    made = bare(ledger.followed(replace(result, values=(none,)), ["Homes"], None, locale("en")))
    assert "Homes" in made
    assert "card blank" in made


def test_nothing_that_was_printed_is_markup() -> None:
    """A title, a source, a note, an address."""
    wild = replace(report(1, HOSTILE, HOSTILE), source_url="javascript:x", note=Text(*[HOSTILE] * 3))
    line = replace(UNITS, title=Text(*[HOSTILE] * 3), unit=HOSTILE, reports=(wild,), first=Stage(HOSTILE, 1, 1))
    book = replace(BOOK, title=Text(*[HOSTILE] * 3), lines=(line,))
    made = ledger.book(book, locale("en")) + ledger.headline(book, locale("en"))
    assert "<img" not in made
    assert "javascript" not in made
