"""Who is cut off by a plan is told by the name of the place, and what is not known of them is said."""

import math
from dataclasses import replace
from html import escape

import pytest

from figures import plan
from figures.plan_cut import anybody_cut, cut_lines, in_all
from i18n import locale
from i18n.locale import bare
from model.evidence import Evidence
from model.indicator import Result
from tests.figures.conftest import NAMES, value_of
from tests.figures.test_plan import Turned

NAN = math.nan
SAY = locale("en")


@pytest.fixture
def told(result: Result) -> plan.Told:
    """Nobody gains or loses reach; 40 people of zone b and 15 of zone a have no way left."""
    none = {"a": 0.0, "b": 0.0, "*": 0.0}
    whole = Turned("*", value_of("*", 50), value_of("*", 50), 0.0)
    cut = {"a": 15.0, "b": 40.0, "*": 55.0}
    return plan.Told(
        result.indicator, "primary_health", (whole,), Evidence.MODELLED, none, none, 0, {}, frozenset(), cut, none, {}
    )


def lines(told: plan.Told, *, large: bool = False) -> str:
    """Return what is told of those cut off."""
    return bare(" ".join(cut_lines(told, NAMES, SAY, large=large)))


def test_who_is_cut_off_is_named_zone_by_zone_and_stands_large_where_nobody_drops_out_of_reach(told: plan.Told) -> None:
    """55 in all, most of them first; never the word nobody above them."""
    made = bare(plan.answer(told, 800, None, NAMES, SAY))
    assert '<span class="value">55 people</span>' in made
    assert f"Cut off: {NAMES['b']} (40 people), {escape(NAMES['a'])} (15 people)." in made
    assert made.count("55 people") == 1
    assert "55 people have no way" in lines(told)


def test_where_nobody_counted_some_of_the_homes_it_is_at_least_the_others(told: plan.Told) -> None:
    """120 counted in zone a stand before 40 in b; without any that is counted there is no number at all."""
    blind = replace(told, cut={"a": NAN, "b": 40.0, "*": NAN}, least={"cut": {"a": 120.0, "b": 40.0, "*": 160.0}})
    assert bare(in_all(blind, "cut", SAY)) == "at least 160 people"
    assert f"{NAMES['a']} (at least 120 people), {NAMES['b']} (40 people)." in lines(blind)
    assert SAY.say("plan-cut-unknown") in lines(blind)
    none = replace(told, cut={"a": NAN, "b": 40.0, "*": NAN}, least={"cut": {"a": 0.0, "b": 40.0, "*": 40.0}})
    assert f"{NAMES['b']} (40 people), {NAMES['a']} (not known)." in lines(none)
    assert in_all(replace(told, cut={"a": NAN, "*": NAN}), "cut", SAY) == SAY.say("plan-some")


def test_of_fewer_than_ten_it_is_told_where_and_not_how_many(told: plan.Told) -> None:
    """Nor of a district of few that anybody is cut off."""
    few = replace(told, cut={"a": NAN, "*": NAN}, withheld={"cut": {"a", "*"}})
    assert f"{NAMES['a']} (fewer than ten people)" in lines(few, large=True)
    assert SAY.say("plan-cut-unknown") not in lines(few)
    tiny = replace(told, cut={"*": NAN}, joined={"*": NAN}, kept_back={"*": "too-few-households"})
    assert not anybody_cut(tiny)
    assert lines(tiny) == ""


def test_of_many_zones_the_largest_are_named_and_the_others_counted(told: plan.Told) -> None:
    """Six zones: four by name, two more."""
    many = replace(told, cut={**{f"z{at}": 10.0 * at for at in range(1, 7)}, "*": 210.0})
    assert "z6 (60 people), z5 (50 people), z4 (40 people), z3 (30 people), 2 more zones." in lines(many)
