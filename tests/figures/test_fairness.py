"""Groups side by side: every word beside a dot is what the dot shows, and of the few nothing is told."""

import re
from dataclasses import replace

import pytest

from figures import dots, fairness
from figures.inclusion import Beside
from i18n import locale
from i18n.locale import bare
from model.evidence import Evidence
from model.indicator import Result
from model.text import LANGUAGES, Language
from tests.figures.conftest import NAMES, with_evidence
from tests.figures.fair import fair, group


def test_the_headline_is_the_widest_gap_with_who_has_least_in_persons_and_bounds(result: Result) -> None:
    """70 less 20 is 50 points; half of the 1,000 poorest would be reached more."""
    words = bare(fairness.headline(fair(result), "*", "Here", locale("en"), Beside(lines=("mapped <so>",))))
    assert '<span class="value">50 percentage points</span>' in words
    for part in (
        "Here. Widest gap between groups: Income",
        "Least: Poorest fifth, 20%. Most: Richest fifth, 70%.",
        "“Poorest fifth” were served as “Richest fifth” is, about 500 people more",
        "Between 48 percentage points and 52 percentage points",
        "badge measured",
        "mapped &lt;so&gt;",
    ):
        assert part in words


def test_a_score_has_no_persons_more_within_reach(result: Result) -> None:
    """Half a doctor more is nobody more: only shares of people are told in people."""
    scored = replace(result, indicator=replace(result.indicator, unit="staff/10000"))
    words = bare(fairness.headline(fair(scored), "*", "Here", locale("en"), Beside()))
    assert "more of it" not in words
    assert '<span class="value">50 staff per 10,000 people</span>' in words


def test_where_no_two_groups_can_be_compared_there_is_no_number(result: Result) -> None:
    """No data is said, not zero."""
    found = replace(fair(result), gaps=fair(result).gaps[:1])
    words = bare(fairness.headline(found, "*", "Here", locale("en"), Beside()))
    assert locale("en").say("no-data") in words
    assert not re.search(r"\d", words.replace("span", ""))


def test_a_dot_stands_where_its_number_says(result: Result) -> None:
    """Each at its percent of the axis, its bar from the lower bound to the upper, income first."""
    rows = bare(fairness.dot_rows(fair(result), "*", locale("en")))
    dots = re.findall(r'<i style="inset-inline-start:([\d.]+)%">.*?<b>(.*?)</b><small>(.*?)</small>', rows)
    assert dots == [("20.00", "20%", "1,000"), ("70.00", "70%", "2,000"), ("50.00", "50%", "600")]
    bars = re.findall(r'<u style="inset-inline-start:([\d.]+)%;inline-size:([\d.]+)%">', rows)
    assert bars == [("19.00", "2.00"), ("69.00", "2.00"), ("49.00", "2.00")]
    assert "--whole:60.00%;--target:90.00%" in rows


def test_of_the_few_there_is_a_word_and_no_dot(result: Result) -> None:
    """Men are too few: the reason stands in their row, nothing that is a number."""
    rows = bare(fairness.dot_rows(fair(result), "*", locale("en")))
    row = re.search(r"<span>Men</span>(.*?)</div>", rows)
    assert row
    assert row.group(1) == f"<em>{locale('en').say('reason-too-few-people')}</em>"


def test_a_target_is_drawn_only_at_the_reach_that_it_is_for(result: Result) -> None:
    """At another distance it says nothing."""
    rows = bare(fairness.dot_rows(fair(replace(result, threshold=500)), "*", locale("en")))
    assert "--target" not in rows
    assert "target:" not in rows


def test_what_is_made_up_is_hatched(result: Result) -> None:
    """And only that."""
    made_up = with_evidence(result, "*", Evidence.ILLUSTRATIVE)
    assert 'class="dots whole target made-up"' in fairness.dot_rows(fair(made_up), "*", locale("en"))
    assert "made-up" not in fairness.dot_rows(fair(result), "*", locale("en"))


@pytest.mark.parametrize("language", LANGUAGES)
def test_the_text_alternative_says_what_the_rows_show(language: Language, result: Result) -> None:
    """One group without a value; income's most and least with their values; nothing of a family that has no gap."""
    say = locale(language)
    words = bare(fairness.groups_alt(fair(result), "*", "Here", say))
    line = bare(
        say.say(
            "alt-family",
            family=say.say("family-income"),
            most=say.say("group-income_fifth-5"),
            high=say.quantity(70.0, "percent"),
            least=say.say("group-income_fifth-1"),
            low=say.quantity(20.0, "percent"),
        )
    )
    assert words.endswith(line)
    assert bare(say.say("family-sex")) not in words
    assert bare(say.say("evidence-measured")) in words
    blank = {"ar": "فئة واحدة بلا قيمة", "en": "One group has no value", "ko": "1개 집단에는 값이 없습니다"}
    assert blank[language] in words


def test_the_table_has_the_rows_of_the_picture(result: Result) -> None:
    """Same groups, same numbers; the one kept back has its reason in place of a value and no count."""
    table = fairness.groups_table(fair(result), "*", locale("en")).map(bare)
    assert list(table["Group"]) == ["Poorest fifth", "Richest fifth", "Women", "Men"]
    assert list(table["Value"])[:3] == ["20%", "70%", "50%"]
    assert list(table["Bounds"]) == ["19\u00a0–\u00a021", "69\u00a0–\u00a071", "49\u00a0–\u00a051", ""]
    assert list(table["How many"]) == ["1,000 people", "2,000 people", "600 people", "no data"]


def test_the_file_has_every_place_with_evidence_and_no_number_of_the_few(result: Result) -> None:
    """As a machine reads it."""
    rows = fairness.groups_rows(fair(result)).set_index("group")
    assert set(rows["evidence"]) == {"measured"}
    assert rows["persons"].isna().to_dict()["men"]
    assert rows.loc["men", "reason"] == "too-few-people"


@pytest.mark.parametrize(
    ("values", "ends"),
    [
        ([0.3, 1.9], (0.0, 2.0)),
        ([7.6, 2.1], (0.0, 10.0)),
        ([-0.4, 2.2], (-0.5, 2.5)),
        ([], (0.0, 1.0)),
    ],
)
def test_an_axis_of_amounts_ends_at_a_round_number(values: list[float], ends: tuple[float, float]) -> None:
    """From zero, or from below it where a value is."""
    scale = dots.scale_of(values, "staff/10000")
    assert (scale.low, scale.high) == pytest.approx(ends)
    assert all(0 <= scale.at(value) <= 100 for value in values)


def test_what_lies_beyond_an_axis_stands_at_its_end(result: Result) -> None:
    """An upper bound of 130 % of an axis does not leave the picture."""
    far = replace(group("sex", "women", 50.0, 600.0), high=130.0)
    rows = fairness.dot_rows(replace(fair(result), groups=(far,)), "*", locale("en"))
    assert "inset-inline-start:49.00%;inline-size:51.00%" in rows


def test_a_place_is_called_by_its_name(result: Result) -> None:
    """All zones together have a word; escaped where it is shown."""
    assert fairness.place_name("*", NAMES, locale("en")) == "All zones"
    assert "<b>" not in fairness.headline(fair(result), "*", NAMES["a"], locale("en"), Beside())
