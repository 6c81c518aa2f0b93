"""The sentences of a brief, worked out by hand from made values."""

import math
from dataclasses import replace

import pytest

from i18n import locale
from i18n.locale import bare
from model.evidence import Evidence
from model.indicator import Direction, Indicator, Result, Target, Value
from model.text import LANGUAGES, Language, Text
from reports.content import Content, Measured
from reports.summary import last_again, meets, summary, widest

NAMES = {"a": "Alpha", "b": "Beta", "c": "Gamma"}


def result(
    name: str, zones: tuple[float, ...], whole: float, direction: Direction = "up", short: float = math.nan
) -> Result:
    """Return an indicator of three zones with a target of 50 %."""
    title, blank = Text(en=name, ar=name, ko=name), Text()
    entry = Indicator(name, title, "access", blank, "percent", direction, blank, "", blank, "zone", ())
    rows = [*zip("abc", zones, strict=True), ("*", whole)]
    values = tuple(
        Value(name, zone, value, value, value, "percent", 100, short, Evidence.MEASURED, 1.0, "2026")
        for zone, value in rows
    )
    return Result(replace(entry, target=Target(50, "project")), math.nan, "residents", values, {})


def told(content: Content, results: list[Result], language: Language) -> list[str]:
    """Return the sentences without what shields their direction."""
    made = replace(content, measured=tuple(Measured(one, ()) for one in results))
    return [bare(line) for line in summary(made, NAMES, locale(language))]


def test_a_summary_says_how_many_how_far_and_who_is_last(content: Content) -> None:
    """Walk lacks 700, Bus 40; Gamma is last in two of three; Walk spans 80 points."""
    results = [
        result("Walk", (90, 40, 10), 30, short=700),
        result("Bus", (40, 50, 30), 45, short=40),
        result("Noise", (60, 20, 30), 20, "down"),
        result("Blank", (math.nan, math.nan, math.nan), math.nan),
    ]
    assert told(content, results, "en") == [
        "This brief holds 4 indicators: 3 with a value, 1 for which there is no data yet.",
        "3 of them have a target; met: 1.",
        "Walk: 30% against a target of 50%; 700 more residents are asked for.",
        "Bus: 45% against a target of 50%; 40 more residents are asked for.",
        "Furthest behind: Gamma, last in 2 of the 3 indicators by which zones can be ranked.",
        "The widest gap between two zones: Walk, from 10% in Gamma to 90% in Alpha.",
    ]


def test_a_zone_is_called_last_only_where_it_stands_out() -> None:
    """Not where two are last equally often, share the worst value, or there is one indicator alone."""
    assert last_again([result("x", (3, 2, 1), 2)], NAMES) is None
    assert last_again([result("x", (3, 2, 1), 2), result("y", (1, 2, 3), 2)], NAMES) is None
    assert last_again([result("x", (3, 1, 1), 2), result("y", (3, 1, 1), 2)], NAMES) is None
    assert last_again([result("x", (3, 2, 1), 2), result("y", (3, 2, 1), 2)], NAMES) == ("Gamma", 2, 2)


def test_less_is_better_turns_targets_and_gaps_around() -> None:
    """40 where 50 is the most that is allowed is met; the widest gap is counted either way."""
    assert meets(result("x", (1, 2, 3), 40, "down"))
    assert not meets(result("x", (1, 2, 3), 40))
    wide, narrow = result("wide", (90, 10, 50), 50, "down"), result("narrow", (50, 45, 40), 45)
    assert widest([narrow, wide]) == [wide, narrow]
    assert widest([result("flat", (5, 5, 5), 5)]) == []


@pytest.mark.parametrize("language", LANGUAGES)
def test_what_is_made_up_is_said_last_of_all(content: Content, language: Language) -> None:
    """No reader leaves the summary with made-up numbers unmarked."""
    one = result("Walk", (90, 40, 10), 30)
    made_up = replace(one, values=tuple(replace(value, evidence=Evidence.ILLUSTRATIVE) for value in one.values))
    lines = told(content, [made_up, one], language)
    assert lines[-1] == bare(locale(language).say("brief-made-up", count=1, known=2))
    # Of a single value nobody says "one of one".
    assert not {"1", "١"} & set(told(content, [made_up], language)[-1])
    assert len(told(content, [one, one], language)) == len(lines) - 1
