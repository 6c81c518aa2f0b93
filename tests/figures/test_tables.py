"""The table twin says the same as the picture, in words."""

import math
from dataclasses import replace

from figures.tables import plain, value_table
from i18n import locale
from i18n.locale import bare
from model.indicator import Result

NAMES = {"a": "Alpha", "b": "Beta", "c": "Gamma"}


def test_rows_stand_best_first_unknown_last_and_all_zones_at_the_end(result: Result) -> None:
    """90, 30, unknown, then the sum of all."""
    say = locale("en")
    table = value_table(result, NAMES, say)
    assert list(table[say.say("column-zone")]) == ["Alpha", "Beta", "Gamma", say.say("whole-district")]
    shares = [bare(cell) for cell in table[say.say("column-value")]]
    assert shares == ["90%", "30%", say.say("reason-no-residents"), "60%"]


def test_persons_are_left_out_where_nobody_is_counted(result: Result) -> None:
    """Coverage weighted by metres of street has no persons, and a column of blanks says nothing."""
    say = locale("en")
    nobody = tuple(replace(value, persons=math.nan) for value in result.values)
    assert say.say("column-persons-residents") in value_table(result, NAMES, say)
    assert say.say("column-persons-residents") not in value_table(replace(result, values=nobody), NAMES, say)


def test_where_street_stands_in_for_people_its_length_is_told(result: Result) -> None:
    """0 % of 235 m is not 0 % of 120 km."""
    say = locale("en")
    by_street = replace(result, weight="street_metres", values=tuple(replace(v, base=235.0) for v in result.values))
    assert bare(value_table(by_street, NAMES, say)[say.say("column-street")].iloc[0]) == "0.2 km"
    assert say.say("column-street") not in value_table(result, NAMES, say)


def test_markdown_in_a_name_stays_text() -> None:
    """Tables and labels read Markdown; a name is not."""
    assert plain("*bold* [x](y) $z$") == r"\*bold\* \[x\]\(y\) \$z\$"
