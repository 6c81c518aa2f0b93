"""What a project changed, as it is said and drawn: the words follow the interval, and every statement is so."""

import math
import re
from base64 import b64decode
from dataclasses import replace
from statistics import fmean

import pytest

from figures import course, impact, why_impact
from i18n import locale
from i18n.locale import bare
from model.evidence import Evidence
from model.impact import Course, Diagnostic, Impact, Lack
from model.ledger import Move
from model.text import LANGUAGES, Language

NAN = math.nan
CHECKS = (
    Diagnostic("freedom", 6.0, ""),
    Diagnostic("pre-trend", -0.25, "ug/m3"),
    Diagnostic("pre-trend-chance", 0.4, "p"),
    Diagnostic("placebo-space", 0.01, "p"),
    Diagnostic("balance-level", -0.224, "sd", warns=True),
    Diagnostic("balance-trend", NAN, "sd"),
)
COURSE = Course(
    ("2017", "2018", "2019", "2021"), (10.0, 12.0, NAN, 6.0), (9.0, 9.0, 12.0, 9.0), (False, False, True, True)
)
TOLD = Impact(
    "works",
    "pm25",
    "ug/m3",
    "comparison",
    "cr2",
    *(-4.3151, -4.8934, -3.7377, 0.0001),
    evidence=Evidence.MODELLED,
    treated=("a",),
    comparison=("b", "c"),
    before=2,
    after=2,
    diagnostics=CHECKS,
    course=COURSE,
)


def said(told: Impact, language: Language = "en") -> str:
    """Return the headline without its marks of direction."""
    return bare(impact.headline(told, "Works", "Dust", locale(language)))


def test_the_words_follow_the_interval() -> None:
    """All below zero is less, all above is more; where zero lies between, nothing is sure."""
    assert "less than it would have been" in said(TOLD)
    assert "more than it would have been" in said(replace(TOLD, estimate=4.0, low=3.0, high=5.0))
    for low, high in ((-5.0, 0.5), (-4.5, 0.0)):
        assert "holds zero" in said(replace(TOLD, low=low, high=high))


@pytest.mark.parametrize(
    ("low", "high", "digits"), [(-4.8934, -3.7377, 1), (-20.0, 80.0, 0), (0.01, 0.03, 3), (0.0, 20.0, 0), (1.0, 1.0, 3)]
)
def test_no_more_digits_than_the_interval_is_narrow(low: float, high: float, digits: int) -> None:
    """An interval of one unit leaves one decimal, of a hundred none, of two hundredths three."""
    assert impact.digits_of(replace(TOLD, low=low, high=high)) == digits


@pytest.mark.parametrize("language", LANGUAGES)
def test_what_speaks_against_is_counted(language: Language) -> None:
    """One of five judging checks warns; how much it rests on is no judgement, and what cannot be told is no comfort."""
    say = locale(language)
    assert bare(say.say("impact-against", count=1, of=say.number(5))) in said(TOLD, language)
    made = bare(impact.checks(TOLD, say))
    assert made.count("chip warns") == 1
    assert made.count(say.say("impact-passes")) == 3
    assert made.count(say.say("impact-untold")) == 1
    assert made.count("<li>") == len(CHECKS)


def test_a_chance_too_small_to_write_is_not_said_to_be_none() -> None:
    """0.0001 is under 0.001."""
    assert "under 0.001" in said(TOLD)
    assert "0.25" in said(replace(TOLD, p=0.25))


def test_the_interval_is_drawn_to_scale_with_zero() -> None:
    """From -5 to 0: the bar begins at 2 %, ends at 25 %, and zero stands at the end; mirrored it is the other way."""
    made = impact.interval(TOLD, locale("en"))
    left, width = map(float, re.findall(r'<i style="left:([\d.]+)%;width:([\d.]+)%">', made)[0])
    assert (left, left + width) == pytest.approx((100 * 0.1066 / 5, 100 * 1.2623 / 5), abs=0.1)
    assert '<s style="left:100.0%">' in made
    assert '<s style="left:0.0%">' in impact.interval(TOLD, locale("ar"))


def test_what_is_missing_is_told_with_what_there_is() -> None:
    """Two of three times."""
    (line,) = impact.lack_lines([Lack("times-before", 2, 3)], locale("en"))
    assert "2" in bare(line)
    assert "At least 3" in bare(line)


@pytest.mark.parametrize("language", LANGUAGES)
def test_every_statement_of_the_text_alternative_is_so(language: Language) -> None:
    """First and last time, and the four means, worked out once more from what was observed."""
    say = locale(language)
    words = bare(course.text_of(TOLD, "Dust", say))
    assert bare(say.date("2017")) in words
    assert bare(say.date("2021")) in words
    for name, values in (("treated", COURSE.treated), ("others", COURSE.others)):
        told = [value for value in values if not math.isnan(value)]
        parts = (told[:2], told[2:])
        facts = [bare(say.quantity(fmean(part), "ug/m3", 2)) for part in parts]
        sentence = bare(say.say(f"impact-alt-{name}", before=facts[0], after=facts[1]))
        assert sentence in words


def test_the_picture_puts_what_was_observed_in_its_place() -> None:
    """Three known values and four: seven marks; later is further right, in Arabic too; more is higher."""
    for language in LANGUAGES:
        made = course.picture(TOLD, ("2018-06", ""), [], "alt", locale(language))
        marks = re.findall(r'<i class="(\w+)" style="left:([\d.]+)%;bottom:([\d.]+)%">', made)
        assert [kind for kind, _, _ in marks] == ["treated"] * 3 + ["others"] * 4
        left = [float(x) for kind, x, _ in marks if kind == "others"]
        assert left == sorted(left)
        high = [float(y) for kind, _, y in marks if kind == "treated"]
        assert (max(high), min(high)) == (high[1], high[2])
    assert "stamp" not in made
    assert "stamp" in course.picture(replace(TOLD, evidence=Evidence.ILLUSTRATIVE), ("", ""), [], "alt", locale("en"))


def test_the_lines_run_through_the_marks() -> None:
    """An image counts from above, the page from below."""
    made = course.picture(TOLD, ("2018-06", ""), [], "alt", locale("en"))
    (image,) = re.findall(r"base64,([^\"]+)", made)
    lines = re.findall(r'points="([^"]+)"', b64decode(image).decode())
    drawn = [[tuple(map(float, point.split(","))) for point in line.split()] for line in lines]
    marks = re.findall(r'<i class="(\w+)" style="left:([\d.]+)%;bottom:([\d.]+)%">', made)
    for name, line in zip(("treated", "others"), drawn, strict=True):
        points = [(float(x), 100 - float(y)) for kind, x, y in marks if kind == name]
        assert line == [pytest.approx(point, abs=0.011) for point in points]


def test_the_table_has_the_rows_of_the_picture() -> None:
    """What was not observed is the word for no data; one series has no column beside it."""
    say = locale("en")
    table = course.table(TOLD, say)
    assert len(table) == 4
    assert table.iloc[2, 2] == say.say("no-data")
    alone = replace(TOLD, course=replace(COURSE, others=(NAN,) * 4))
    assert list(course.table(alone, say).columns) == list(table.columns)[:3]
    assert course.rows(TOLD)["treated"].isna().sum() == 1


def test_the_drawer_has_every_digit_and_the_command() -> None:
    """Estimate, interval, chance and checks unrounded; an id that is none stays out of the command."""
    lines = why_impact.commands("works", TOLD, Move("homes", "works"), ("old; rm", ""), real_only=True)
    assert lines == (
        "python -m indicators impact works --parameter pm25 --real-only --json",
        "python -m indicators impact homes --old oldrm --real-only --json",
    )
    made = bare(why_impact.drawer(TOLD, {}, {}, {}, lines, locale("en")))
    for number in (TOLD.estimate, TOLD.low, TOLD.high, TOLD.p, -0.224):
        assert f"<code>{number!r}</code>" in made
    nothing = why_impact.drawer(None, {}, {}, {}, (), locale("en"))
    assert locale("en").say("why-number") not in nothing
