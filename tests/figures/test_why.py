"""Why a number is what it is: only sums that are so are written, nothing of a file is markup, and nothing is lost."""

import math
import re
from dataclasses import replace

import pytest

from figures.why import Beside, Made, commands, drawer, exact
from i18n import locale
from i18n.locale import bare
from model.dataset import Dataset, Kind
from model.evidence import Evidence
from model.indicator import Result, Use
from model.origin import Origin
from model.text import LANGUAGES, Language, Text

HOSTILE = '<img src=x onerror="alert(1)">'
MADE = Made("acc_cln", "indicators/access.py", "aa11", "bb22", {"numpy": "2.4.6"}, real_only=False)
PEOPLE = Dataset("people", "residents", Text(), Kind.UPLOAD, Evidence.MEASURED, Origin(), 3, "cc33", 120)


def told(result: Result, language: Language = "en", zone: int = -1) -> str:
    """Return the drawer of one value of ``result``."""
    item = replace(result.indicator, threshold_source="project")
    beside = Beside(item, {"residents": "Residents"}, None, {}, ())
    return bare(drawer(result, result.values[zone], MADE, beside, locale(language)))


def test_the_sum_is_written_where_it_is_the_number(result: Result) -> None:
    """600 of 1,000 are 60 %; of a value that is no such division no division is told."""
    whole = replace(result.district(), persons=600.0, base=1000.0)
    assert "100 × 600 ÷ 1,000 = 60%" in told(replace(result, values=(whole,)))
    for other in (replace(whole, base=900.0), replace(whole, base=math.nan), replace(whole, unit="index")):
        assert "÷ " not in told(replace(result, values=(other,)))


def test_every_digit_stands_there(result: Result) -> None:
    """A third is not 33.3, and a whole number has no point."""
    third = replace(result.district(), value=100 / 3)
    assert f"<code>{100 / 3!r}</code>" in told(replace(result, values=(third,)))
    assert (exact(800.0), exact(0.1 + 0.2)) == ("800", "0.30000000000000004")


def test_an_unknown_value_says_why_and_shows_no_number(result: Result) -> None:
    """Zone c has no residents: the reason stands where a number would."""
    words = told(result, zone=2)
    assert "no residents are recorded" in words
    assert "nan" not in words.casefold()


@pytest.mark.parametrize("language", LANGUAGES)
def test_rows_are_told_with_those_set_aside_and_why(result: Result, language: Language) -> None:
    """Of 120 rows 111 went in and nine did not; every reason that there is has words."""
    reasons = ("no_place", "in_no_zone", "blank", "off_street", "in_barrier", "behind_barrier", "not_walkable")
    use = Use(111, {**dict.fromkeys(reasons, 1), "other_service": 1, "other_parameter": 1})
    say = locale(language)
    words = told(replace(result, datasets={"residents": PEOPLE}, used={"residents": use}), language)
    for count in (120, 111, 9):
        assert say.number(count) in words
    section = re.search(r"<ul>(<li>.*?)</ul></dd>", words.split(say.say("why-aside"))[-1])
    assert section is not None
    assert section.group(1).count("<li>") == len(use.aside)
    assert "cc33" in words


def test_where_nobody_knows_which_rows_went_in_only_their_number_is_told(result: Result) -> None:
    """Of a backdrop a part is drawn."""
    words = told(replace(result, datasets={"residents": PEOPLE}))
    assert "120 rows" in words
    assert "went in" not in words


def test_the_commands_ask_for_what_was_asked_for(result: Result) -> None:
    """Reach, group, what it is taken over, and whether illustrations were left out."""
    asked = replace(result, keywords={"metres": 500.0}, group="income_fifth:1", of="acc_fca")
    first, second = commands(asked, real_only=True)
    assert first == (
        "python -m indicators compute acc_cln --threshold 500 --group income_fifth:1 --of acc_fca --real-only"
        " --explain --json > acc_cln.json"
    )
    assert second == "python -m indicators recompute acc_cln.json"
    assert (
        commands(result, real_only=False)[0] == "python -m indicators compute acc_cln --explain --json > acc_cln.json"
    )


def test_nothing_of_a_file_is_markup_or_a_command(result: Result) -> None:
    """A title, an origin, an id, a name of a role: all are words, and a shell finds nothing to run."""
    wild = replace(PEOPLE, id=HOSTILE, title=Text(*[HOSTILE] * 3), origin=Origin(*[HOSTILE] * 5), vintage=HOSTILE)
    item = replace(result.indicator, id="a; rm -rf $(x)", formula=Text(*[HOSTILE] * 3), note=Text(*[HOSTILE] * 3))
    beside = Beside(replace(item, threshold_source="project"), {"residents": HOSTILE}, None, {}, ())
    bad = replace(result, indicator=item, datasets={"residents": wild}, of=HOSTILE)
    words = drawer(bad, bad.district(), MADE, beside, locale("en"))
    assert "<img" not in words
    assert words.count("&lt;img") >= 8
    assert not set("$;()<'\"") & set(commands(bad, real_only=False)[1])
