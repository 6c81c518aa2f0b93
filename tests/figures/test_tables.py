"""The table twin says the same as the picture, in words."""

import math
from dataclasses import replace

import pytest

from figures.tables import most_beyond, plain, target_sums, told, twin, value_table
from i18n import locale
from i18n.locale import bare
from model.evidence import Evidence
from model.indicator import Result
from model.text import LANGUAGES, Language

NAMES = {"a": "Alpha", "b": "Beta", "c": "Gamma"}


def test_rows_stand_best_first_unknown_last_and_all_zones_at_the_end(result: Result) -> None:
    """90, 30, unknown, then the sum of all."""
    say = locale("en")
    table = value_table(result, NAMES, say)
    assert list(table[say.say("column-zone")]) == ["Alpha", "Beta", "Gamma", say.say("whole-district")]
    shares = [bare(cell) for cell in table[say.say("column-value")]]
    assert shares == ["90%", "30%", say.say("reason-no-residents"), "60%"]


def test_beside_a_share_that_is_not_known_nobody_is_counted(result: Result) -> None:
    """Where nobody lives a zero of persons reads as a share, and none to the target as a target that is met."""
    say = locale("en")
    zero = tuple(
        replace(v, persons=0.0, persons_to_target=0.0, base=0.0) if v.zone == "c" else v for v in result.values
    )
    table = value_table(replace(result, values=zero, threshold=result.indicator.threshold), NAMES, say)
    heads = [say.say(name) for name in ("column-persons-residents", "column-to-target")]
    assert [list(table[head]) for head in heads] == [["900", "300", "–", "600"], ["100", "100", "–", "100"]]


def test_persons_are_left_out_where_nobody_is_counted(result: Result) -> None:
    """Coverage weighted by metres of street has no persons, and a column of blanks says nothing."""
    say = locale("en")
    nobody = tuple(replace(value, persons=math.nan) for value in result.values)
    assert say.say("column-persons-residents") in value_table(result, NAMES, say)
    assert say.say("column-persons-residents") not in value_table(replace(result, values=nobody), NAMES, say)


def test_bounds_are_told_where_they_read_apart(result: Result) -> None:
    """88 to 92 are told; 89.98 to 90.02 read 90 and 90, which is the value; where all do so there is no column."""
    say, head = locale("en"), locale("en").say("column-bounds")
    assert bare(value_table(result, NAMES, say)[head].iloc[0]) == "88\u00a0–\u00a092"
    near = tuple(replace(v, low=v.value - 0.02, high=v.value + 0.02) for v in result.values)
    mixed = replace(result, values=(near[0], *result.values[1:]))
    assert [bool(cell) for cell in value_table(mixed, NAMES, say)[head]] == [False, True, False, True]
    assert head not in value_table(replace(result, values=near), NAMES, say)


def test_where_street_stands_in_for_people_its_length_is_told(result: Result) -> None:
    """0 % of 235 m is not 0 % of 120 km."""
    say = locale("en")
    by_street = replace(result, weight="street_metres", values=tuple(replace(v, base=235.0) for v in result.values))
    assert bare(value_table(by_street, NAMES, say)[say.say("column-street")].iloc[0]) == "0.2 km"
    assert say.say("column-street") not in value_table(result, NAMES, say)


def test_markdown_in_a_name_stays_text() -> None:
    """Tables and labels read Markdown; a name is not."""
    assert plain("*bold* [x](y) $z$") == r"\*bold\* \[x\]\(y\) \$z\$"


def test_the_twin_is_markup_and_a_name_is_not(result: Result) -> None:
    """A zone called like a tag stays a word, and each cell bears the head of its column for a phone."""
    say = locale("en")
    made = twin(result, {**NAMES, "a": "<b>Alpha</b>"}, say)
    assert "&lt;b&gt;Alpha&lt;/b&gt;" in made
    assert made.count("<tr>") == 1 + len(result.values)
    assert f'data-head="{say.say("column-value")}"' in made


def test_the_zone_with_most_out_of_reach_need_not_be_the_worst(result: Result) -> None:
    """Of 500 within 90 % 50 are out of reach, of 60 within 30 % 42: the better zone has more of them."""
    say = locale("en")
    bases, persons = (500.0, 60.0, math.nan, 560.0), (450.0, 18.0, math.nan, 468.0)
    values = tuple(
        replace(v, base=base, persons=near) for v, base, near in zip(result.values, bases, persons, strict=True)
    )
    several = replace(result, values=values)
    assert list(value_table(several, NAMES, say)[say.say("column-beyond")])[:2] == ["50", "42"]
    words = bare(most_beyond(several, NAMES, say))
    assert "Alpha" in words
    assert "50" in words
    nobody = replace(several, values=tuple(replace(v, persons=v.base) for v in values))
    assert most_beyond(nobody, NAMES, say) == ""
    by_street = replace(several, weight="street_metres")
    assert most_beyond(by_street, NAMES, say) == ""
    assert say.say("column-beyond") not in value_table(by_street, NAMES, say)


def test_zones_may_ask_for_more_than_the_district(result: Result) -> None:
    """One zone has 5 too many and the other lacks 20: the zones lack 20 together, all of them together 15."""
    wanted = (0.0, 20.0, math.nan)
    zones = tuple(replace(v, persons_to_target=n) for v, n in zip(result.zones(), wanted, strict=True))
    whole = replace(result.district(), persons_to_target=15.0)
    assert target_sums(replace(result, values=(*zones, whole))) == (20, 15)


@pytest.mark.parametrize("language", LANGUAGES)
@pytest.mark.parametrize("share", [0.12, 0.499, 0.5, 1.0, math.nan])
def test_a_value_that_rests_on_the_lesser_part_says_so(result: Result, share: float, language: Language) -> None:
    """A rate of the district out of two zones of eight is no rate of the district, and stands as that beside it."""
    say, loud = locale(language), share in {0.12, 0.499}
    value = replace(result.district(), measured_share=share, evidence=Evidence.ILLUSTRATIVE)
    words = say.say("rests-on", share=say.quantity(100 * share, "percent", 1))
    made = told(value, say)
    assert say.say("evidence-illustrative") in made
    assert (words in made) is loud
    rows = value_table(replace(result, values=(value,)), NAMES, say)[say.say("column-evidence")]
    assert (bare(words) in bare(rows.iloc[-1])) is loud
    assert say.say("evidence-illustrative") in rows.iloc[-1]


def test_why_there_is_no_value_stands_in_its_place(result: Result) -> None:
    """No number, no evidence and no word about what nothing rests on."""
    say = locale("en")
    blank = replace(result.zones()[2], measured_share=0.0, evidence=Evidence.MEASURED)
    assert told(blank, say) == f"<em>{say.say('reason-no-residents')}</em>"


def test_a_coefficient_is_not_lost_in_one_decimal(result: Result) -> None:
    """From 0.412 to 0.389 is a change; 0.4 and 0.4 are none."""
    value = replace(result.district(), value=0.4123, unit="coefficient")
    assert "0.412" in bare(told(value, locale("en")))
