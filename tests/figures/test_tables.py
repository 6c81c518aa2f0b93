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
    assert say.say("column-persons") in value_table(result, NAMES, say)
    assert say.say("column-persons") not in value_table(replace(result, values=nobody), NAMES, say)


def test_markdown_in_a_name_stays_text() -> None:
    """Tables and labels read Markdown; a name is not."""
    assert plain("*bold* [x](y) $z$") == r"\*bold\* \[x\]\(y\) \$z\$"
