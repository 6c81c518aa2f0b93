"""Plans compared: picture, table, file and words say the same, costs by hand, and nothing of fewer than ten."""

import math
from dataclasses import replace

import pytest

from figures import plan_front
from figures.plan_front import Front, Option
from i18n import locale
from i18n.locale import bare
from model.evidence import Evidence
from model.text import LANGUAGES, Language

NAN = math.nan
# 500 of 1,000 today; one site brings 240 more, or 200 with more for the worst zone; two bring 300.
FRONT = Front(
    options=(
        Option((), 500.0, 0.1, NAN, 1),
        Option((38,), 740.0, 0.1, NAN, 1),
        Option((7,), 720.0, 0.2, NAN, 1),
        Option((9,), 700.0, 0.3, NAN, 2),
        Option((7, 38), 800.0, 0.4, NAN, 1),
    ),
    looked_at=56,
    before=500.0,
    amount=1000.0,
    weight="residents",
    cost_low=1_200_000.0,
    cost_high=2_400_000.0,
    evidence=Evidence.ILLUSTRATIVE,
)


def test_one_line_for_each_number_of_sites_with_most_reach_and_the_fairest_marked() -> None:
    """Of 300 more at most 240, 220 and 200: the most, one in between, the fairest; two sites are both at once."""
    made = plan_front.front_picture(FRONT, locale("en"))
    assert made.count('class="turn made"') == 2
    for mark in ('class="will" style="inset-inline-start:80.0%"', 'class="fair" style="inset-inline-start:66.7%"'):
        assert mark in made
    assert made.count('class="between" style') == 1
    assert made.count("inset-inline-start:100.0%") == 2
    assert 'class="way" style="inset-inline-start:0%;inline-size:80.0%"' in made
    told = bare(made)
    assert "740 people <b>+240 people</b>" in told
    assert "EGP 2.4 to 4.8 million" in told
    assert "+0" not in told


def test_each_person_more_costs_what_all_sites_do() -> None:
    """1,200,000 to 2,400,000 for 240 people are 5,000 to 10,000 each; nobody more costs nothing that could be told."""
    assert plan_front.each_of(FRONT.options[1], FRONT) == (5_000.0, 10_000.0)
    assert plan_front.each_of(FRONT.options[4], FRONT) == (8_000.0, 16_000.0)
    assert all(map(math.isnan, plan_front.each_of(FRONT.options[0], FRONT)))
    table = plan_front.front_table(FRONT, locale("en"))
    assert [bare(cell) for cell in table.iloc[1]] == [
        "38",
        "EGP 1.2 to 2.4 million",
        "740 people",
        "+240 people",
        "EGP 5,000 to 10,000",
        "10%",
    ]
    assert [bare(cell) for cell in table.iloc[0]] == ["No new site", "", "500 people", "", "", "10%"]
    rows = plan_front.front_rows(FRONT)
    assert list(rows["reached"]) == [500, 740, 720, 700, 800]
    assert list(rows["cost_per_extra_high"])[1:] == [10_000.0, 2_400_000 / 220, 12_000.0, 16_000.0]
    assert set(rows["evidence"]) == {"illustrative"}
    unpriced = plan_front.front_table(replace(FRONT, cost_low=NAN, cost_high=NAN), locale("en"))
    assert list(unpriced.columns) == ["Sites", "Within reach", "More than today", "Zone with the least"]


@pytest.mark.parametrize("language", LANGUAGES)
def test_the_words_of_the_picture_are_those_of_its_lines(language: Language) -> None:
    """How many of how many plans; of each number of sites the most and the best worst zone; that it is made up."""
    say = locale(language)
    told = bare(plan_front.front_text(FRONT, say))
    for words in (say.number(56), say.quantity(740, "persons"), say.quantity(30, "percent", 1)):
        assert bare(words) in told
    assert bare(say.say("evidence-illustrative-note")) in told
    for count, lane in plan_front.by_sites(FRONT).items():
        most, fair = plan_front.most_of(lane), plan_front.fairest_of(lane)
        assert most is not None
        assert fair is not None
        assert most.cover == max(one.cover for one in lane)
        assert fair.worst == max(one.worst for one in lane)
        assert bare(say.say("plan-front-sites", count=count)) in told


def test_of_fewer_than_ten_neither_dot_nor_number_is_told() -> None:
    """A plan that brings few has no number; where no worst zone may be told of, none is the fairest."""
    few = replace(FRONT, options=(FRONT.options[0], Option((38,), NAN, NAN, NAN, 1)))
    made = bare(plan_front.front_picture(few, locale("en")))
    assert "nan" not in made
    assert locale("en").say("plan-untold") in made
    cells = [bare(cell) for cell in plan_front.front_table(few, locale("en")).iloc[1]]
    assert cells[2:4] == ["not told", "not told"]
    hidden = replace(FRONT, options=tuple(replace(one, worst=NAN) for one in FRONT.options))
    assert 'class="fair" style' not in plan_front.front_picture(hidden, locale("en"))
    assert "zone with the least has" not in plan_front.front_text(hidden, locale("en"))
