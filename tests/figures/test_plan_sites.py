"""Best sites and two plans side by side: proof, bound and cost are told, and nothing of fewer than ten people."""

import math
from dataclasses import replace

import pytest

from figures import plan, plan_beside, plan_sites
from figures.plan_sites import Found, Rival, Side
from i18n import locale
from i18n.locale import bare
from model.evidence import Evidence
from model.indicator import Indicator, Result
from model.text import LANGUAGES, Language
from tests.figures.conftest import value_of
from tests.figures.test_plan import Turned

NAN = math.nan
BEFORE = Side(500.0, NAN, 0.1, "a", NAN, NAN, 30.0)
FOUND = Found(
    objective="cover",
    limit=800.0,
    weight="residents",
    candidates=96,
    standing=3,
    asked=1,
    amount=1000.0,
    before=BEFORE,
    after=replace(BEFORE, reached=740.0, worst=0.25),
    extra=240.0,
    extra_low=1000.0,
    extra_high=2000.0,
    value=740.0,
    bound=740.0,
    gap=0.0,
    optimal=True,
    settled=True,
    unmeasured=0.0,
    evidence=Evidence.MODELLED,
    sites=((38, 29.84, 31.14, "a"),),
)
NAMES = {"a": "North"}


def test_the_best_site_is_told_with_place_proof_bound_and_cost() -> None:
    """240 more; site 38 in the north; proven, 740 of at most 740; each of the 240 costs 1,000 to 2,000."""
    made = bare(plan_sites.sites_answer(FOUND, NAMES, locale("en")))
    assert '<span class="value">+240 people</span>' in made
    for part in (
        "Site 38: North (31.14000, 29.84000)",
        "Proven best",
        "comes to 740 people",
        "costs EGP 1,000 to 2,000",
    ):
        assert part in made
    table = plan_sites.sites_table(FOUND, NAMES, locale("en"))
    assert [bare(cell) for cell in table.iloc[0]] == ["Within reach", "500 people, 50%", "740 people, 74%"]
    assert [bare(cell) for cell in table.iloc[1]] == ["Zone with the least", "10%, North", "25%, North"]
    assert len(table) == 3


def test_what_is_not_proven_says_how_far_off_it_may_be() -> None:
    """740 now, 800 at most: a gap of 60."""
    open_ = replace(FOUND, optimal=False, bound=800.0, gap=60.0)
    made = bare(plan_sites.sites_answer(open_, NAMES, locale("en")))
    assert "Not proven best" in made
    assert "the gap is 60 people" in made
    assert "Proven best:" not in made


@pytest.mark.parametrize("language", LANGUAGES)
def test_nothing_is_told_of_fewer_than_ten(language: Language) -> None:
    """Neither how many, nor what the plan comes to, nor its cost."""
    say = locale(language)
    few = replace(FOUND, extra=NAN, value=NAN, bound=NAN, after=replace(BEFORE, reached=NAN, worst=NAN))
    made = bare(plan_sites.sites_answer(few, NAMES, say))
    assert bare(say.say("site-extra-few")) in made
    assert bare(say.quantity(740, "persons")) not in made
    assert bare(say.number(2000)) not in made
    table = plan_sites.sites_table(few, NAMES, say)
    assert list(table.iloc[:, 2])[:2] == [say.say("plan-untold")] * 2


RIVALS = replace(
    FOUND,
    rivals=(Rival((38,), (0.0, 47.0), 0.5, robust=True), Rival((7, 9), (NAN, 0.0), 0.5, robust=False)),
    worlds=("today", "grows-a"),
)


def test_rivals_tell_what_they_lose_and_where_they_are_best() -> None:
    """The robust one says so; a loss of a few people is not told."""
    table = plan_sites.rivals_table(RIVALS, locale("en"))
    assert [bare(cell) for cell in table.iloc[0]] == ["38, least regretted", "47 people", "50%"]
    assert [bare(cell) for cell in table.iloc[1]] == ["7, 9", locale("en").say("reason-too-few-people"), "50%"]
    told = bare(plan_sites.robust_words(replace(RIVALS, unproven=1), locale("en")))
    assert told.startswith("Least regretted: 38. It loses at most 47 people and is best in 50% of the worlds")
    assert "In 1 worlds" in told


def test_every_world_is_told_in_words_with_what_each_plan_loses_there() -> None:
    """Best is a word, no zero; what is assumed names the zone, the walker, the group."""
    table = plan_sites.worlds_table(RIVALS, NAMES, locale("en"))
    few = locale("en").say("reason-too-few-people")
    told = [[bare(cell) for cell in row] for row in table.to_numpy().tolist()]
    assert told == [["All as today", "best here", few], ["A fifth more people in North", "47 people", "best here"]]
    for language in LANGUAGES:
        ids = ("today", "walks-adult", "walks-wheelchair", "no-bridges", "counts-older_65", "counts-children_6_11")
        names = {plan_sites.world_name(world, NAMES, locale(language)) for world in ids}
        assert len(names) == len(ids)


def test_a_budget_that_pays_for_fewer_says_so() -> None:
    """One of three."""
    made = bare(plan_sites.sites_answer(replace(FOUND, asked=3), NAMES, locale("en")))
    assert bare(locale("en").say("site-paid-for", count=1, asked=3)) in made


def column(name: str, indicator: Indicator, after: float, gained: float) -> plan_beside.Column:
    """Return a plan that takes the district from 50 % to ``after``."""
    turn = Turned("*", value_of("*", 50), value_of("*", after), after - 50)
    told = plan.Told(
        indicator,
        "primary_health",
        (turn,),
        Evidence.MODELLED,
        {"*": gained},
        {"*": 0.0},
        0,
        {},
        frozenset(),
        {},
        {},
        {},
    )
    return plan_beside.Column(name, ("<b>One edit</b>",), told, [turn])


def test_two_plans_stand_in_the_same_words(result: Result) -> None:
    """Today once, then either plan; who gains in whole persons, unknown as a word; nothing of an edit is markup."""
    first, second = column("A", result.indicator, 60, 120), column("B", result.indicator, 55, NAN)
    table = plan_beside.pair_table([result.indicator], first, second, locale("en"))
    rows = {bare(row[0]): [bare(cell) for cell in row[1:]] for row in table.to_numpy().tolist()}
    assert rows["Gain (people)"] == ["", "120", "not known"]
    assert rows["Lose (people)"] == ["", "0", "0"]
    assert rows["Access"] == ["50%", "60%", "55%"]
    assert "Cut off (people)" not in rows
    card = bare(plan_beside.plan_card(second, locale("en")))
    assert '<div class="value">55%</div>' in card
    assert "Gain (people): not known" in card
    assert "<b>One edit" not in card
