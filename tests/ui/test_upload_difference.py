"""What an upload would change, as the page shows it: each number with its evidence, each difference with its unit."""

import math

import pytest

from i18n import locale
from i18n.locale import bare
from indicators.difference import NOT_BEFORE, Change, Difference, Moved
from model.evidence import Evidence
from model.indicator import Indicator, Value
from model.text import LANGUAGES, Language, Text
from model.total import Total
from ui.upload_difference import _lines, table

NAN = math.nan


def moved(before: float, after: float, unit: str, apart: str = "") -> Moved:
    """Return an indicator of the district that goes from ``before`` to ``after``; NaN for no value."""
    entry = Indicator("x", Text("x", "x", "x"), "access", Text(), unit, "up", Text(), "", Text(), "zone", ())
    was, now = (
        Value("x", "*", number, NAN, NAN, unit, NAN, NAN, kind, 1.0, "", "no-data" if math.isnan(number) else "")
        for number, kind in ((before, Evidence.ILLUSTRATIVE), (after, Evidence.MEASURED))
    )
    return Moved(entry, (Change("*", was, now, apart),))


@pytest.mark.parametrize("language", LANGUAGES)
def test_a_made_up_number_bears_its_mark_before_as_after(language: Language) -> None:
    """The number of today is an illustration and that of tomorrow is measured: a reader sees which is which."""
    made = table([moved(61.4, 57.0, "percent")], locale(language))
    assert made.index("badge illustrative") < made.index("badge measured")


def test_percentages_differ_by_points_and_coefficients_in_their_third_decimal() -> None:
    """A fall of 4.4 per cent would be another number, and a coefficient that moves by 0.023 moves."""
    say = locale("en")
    assert "\u22124.4 percentage points" in bare(table([moved(61.4, 57.0, "percent")], say))
    made = bare(table([moved(0.412, 0.389, "coefficient")], say))
    assert "0.412" in made
    assert "0.389" in made
    assert "\u22120.023" in made


def test_what_cannot_be_compared_says_why() -> None:
    """No number before: no difference, and no zero."""
    say = locale("en")
    made = bare(table([moved(NAN, 57.0, "percent", NOT_BEFORE)], say))
    assert say.say("reason-no-data") in made
    assert say.say(f"apart-{NOT_BEFORE}") in made


def test_totals_are_told_by_what_they_count() -> None:
    """Residents and pharmacies that become other many; what stays as it was is not told."""
    say = locale("en")
    totals = (Total("residents", 10, 12), Total("pharmacy", NAN, 3), Total("school", 4, 4))
    lines = _lines(Difference((), (), (), (), (), (), totals), say, any_moved=True)
    assert [bare(line) for line in lines] == [
        bare(say.say("change-total", name=say.say("role-residents"), before="10", after="12")),
        bare(say.say("change-total", name=say.say("service-pharmacy"), before=say.say("no-data"), after="3")),
    ]
