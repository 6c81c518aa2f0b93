"""Where new sites should stand: on the one street, worked out by hand, through the active data and the command."""

import json
import math
from collections.abc import Callable
from dataclasses import replace

import pytest

from i18n import locale
from i18n.terminal import plain
from indicators.siting import Sited
from indicators.siting_text import siting_document, siting_text
from model.evidence import Evidence
from model.text import LANGUAGES, Language
from store import Store
from tests.indicators.one_street import Keep, cell, street
from tests.indicators.sited import WISH, plot, sited_in


def test_chooses_by_hand(store: Store, town: Callable[..., None]) -> None:
    """40 of 150 people reach the pharmacy at 100 m. The plot at 600 adds 50, that at 1,500 adds 60."""
    town()
    found = sited_in(store)
    assert (found.answer.sites, found.standing, len(found.places)) == ((2,), 1, 3)
    assert (found.before.reached, found.after.reached, found.extra, found.amount) == (40.0, 100.0, 60.0, 150.0)
    assert (found.before.worst_zone, found.before.worst) == ("east", 0.0)
    assert found.after.worst_zone == "west"
    assert found.after.worst == pytest.approx(40 / 90)
    assert found.after.mean == pytest.approx((30 * 400 + 20 * 600) / 150, abs=0.1)
    assert found.after.longest == pytest.approx(600, abs=0.5)
    assert found.evidence is Evidence.MODELLED
    assert found.places[2].zone == "east"


@pytest.mark.parametrize(
    ("objective", "site", "value"),
    [
        # Within 300 m of 600: 30 + 20 of the poorest fifth, each counted 5/3; of 1,500: 60 of the middle one.
        ("equity", 1, 40 / 3 + 50 * 5 / 3),
        ("worst", 2, 40 / 90),
        # Walks today 0, 400, 600 and 1,400 m. With 1,500: 24,000 person-metres; with 600: 5,000 + 54,000.
        ("median", 2, 160.0),
        ("centre", 2, 600.0),
    ],
)
def test_every_objective_by_hand(
    store: Store, town: Callable[..., None], objective: str, site: int, value: float
) -> None:
    """What is asked for moves the choice."""
    town()
    answer = sited_in(store, replace(WISH, objective=objective)).answer
    assert answer.sites == (site,)
    assert answer.value == pytest.approx(value, rel=1e-3)
    assert answer.optimal


@pytest.mark.parametrize("language", LANGUAGES)
def test_where_no_plan_betters_anything_it_is_said(store: Store, town: Callable[..., None], language: Language) -> None:
    """The only plot is beside the pharmacy that stands: nobody more is reached, and 0 of the east stays 0."""
    town(plots=(plot(150),))
    say = locale(language)
    for objective in ("cover", "worst", "median"):
        words = siting_text(sited_in(store, replace(WISH, objective=objective, threshold=200.0)), {}, say)
        assert (say.say("site-no-gain") in words, say.say("site-proven") in words) == (
            (True, False) if objective != "median" else (False, True)
        )


def test_costs_of_one_more_person(store: Store, town: Callable[..., None]) -> None:
    """Two sites of 3,000 to 6,000 bring 110 people: 6,000/110 to 12,000/110 each; a budget of 7,000 pays for one."""
    town()
    wish = replace(WISH, count=2, cost_low=3000.0, cost_high=6000.0)
    found = sited_in(store, wish)
    assert [found.extra, found.extra_low, found.extra_high] == pytest.approx([110.0, 6000 / 110, 12000 / 110])
    small = sited_in(store, replace(wish, cost_low=0.11, cost_high=5500.0))
    assert "between 0.002 and 100" in siting_text(small, {}, locale("en"))
    less = sited_in(store, replace(wish, budget=7000.0))
    assert less.answer.sites == (2,)
    assert less.extra_high == pytest.approx(100.0)


def test_of_fewer_than_ten_nothing_is_told(store: Store, town: Callable[..., None], keep: Keep) -> None:
    """Nine more people within reach: neither they, nor what they could be reckoned from."""
    town()
    keep("residents", [cell(100, 40), cell(600, 9)])
    found = sited_in(store)
    assert found.answer.sites == (1,)
    assert math.isnan(found.extra)
    assert math.isnan(found.after.reached)
    document = siting_document(found)
    assert (document["value"], document["bound"], document["extra"]) == (None, None, None)
    assert " 49" not in _printed(found)


def _printed(found: Sited) -> str:
    return siting_text(found, {}, locale("en"))


def test_of_a_zone_of_few_households_no_share_is_told(store: Store, town: Callable[..., None], keep: Keep) -> None:
    """The worst zone's 36 people live in nine homes: neither its share, nor what a plan or a world makes of it."""
    town()
    keep("residents", [cell(100, 40, households=20), cell(500, 50, households=15), cell(1500, 36, households=9)])
    found = sited_in(store, replace(WISH, objective="worst", front=True, worlds=True))
    document = siting_document(found)
    assert (document["before"]["worst_zone"], document["before"]["worst"], document["value"]) == ("east", None, None)
    assert {plan["worst"] for plan in document["front"]} == {None}
    assert {lost for plan in document["worlds"]["plans"] for lost in plan["regret"]} == {None}
    for language in LANGUAGES:
        assert locale(language).say("reason-too-few-people") in siting_text(found, {}, locale(language))


def test_a_regret_of_few_people_is_not_told(store: Store, town: Callable[..., None], keep: Keep) -> None:
    """The plot at 600 brings 45 people, that at 1,500 brings 50; with a fifth more in one zone 54 against 50, or 60.

    So one is 4 short there, the other 5 today, and 15 in the last world.
    """
    town()
    keep("residents", [cell(100, 40), cell(600, 45), cell(1500, 50)])
    found = sited_in(store, replace(WISH, worlds=True))
    assert found.regret is not None
    assert found.regret.plans == ((2,), (1,))
    today, west, east = (found.worlds.index(name) for name in ("today", "grows-west", "grows-east"))
    assert [found.regret.regret[0][today], found.regret.regret[1][west], found.regret.regret[1][east]] == [0, 0, 15]
    assert math.isnan(found.regret.regret[0][west])
    assert math.isnan(found.regret.regret[1][today])
    assert locale("en").say("reason-too-few-people") in _printed(found)


def test_without_a_mapped_site_none_is_counted(store: Store, town: Callable[..., None]) -> None:
    """Nothing stands, and the text says that this is no proof."""
    town(standing=False)
    found = sited_in(store)
    assert (found.standing, found.before.reached) == (0, 0.0)
    assert locale("en").say("site-none-standing") in _printed(found)


def test_street_points_stand_apart_and_inside_the_zones(store: Store, town: Callable[..., None], keep: Keep) -> None:
    """Streets go on for a kilometre beyond the zones; no point does, and none is nearer than 300 m to another."""
    town()
    keep("walk_network", [street(at, at + 20) for at in range(0, 3000, 20)])
    found = sited_in(store, replace(WISH, candidates="", spacing=300.0))
    assert {spot.zone for spot in found.places} == {"west", "east"}
    assert len(found.places) == 7


def test_places_of_another_service_can_take_it(store: Store, town: Callable[..., None]) -> None:
    """The plots are markets: named by their service they are the same places."""
    town()
    assert sited_in(store, replace(WISH, candidates="market")).answer.sites == (2,)


def test_front_and_worlds(store: Store, town: Callable[..., None]) -> None:
    """Of no site and one: none, the plot at 600 for the poorest, that at 1,500 for reach and the worst zone."""
    town()
    found = sited_in(store, replace(WISH, front=True, worlds=True))
    assert found.front is not None
    assert found.front.plans == ((), (2,), (1,))
    assert found.worlds == (
        "today",
        "walks-adult",
        "walks-older",
        "walks-child",
        "walks-wheelchair",
        "grows-west",
        "grows-east",
    )
    assert found.regret is not None
    # 20 % more people in the west: 60 at 600 and 60 at 1,500.
    assert found.regret.plans[found.regret.robust] == (2,)
    assert found.regret.best_in[found.regret.robust] == 1.0
    document = json.loads(json.dumps(siting_document(found), allow_nan=False))
    assert [len(plan["sites"]) for plan in document["front"]] == [0, 1, 1]
    assert document["worlds"]["plans"][0]["best_in"] == 1


@pytest.mark.parametrize("language", LANGUAGES)
def test_the_front_tells_what_the_sites_of_a_plan_cost(
    store: Store, town: Callable[..., None], language: Language
) -> None:
    """Two of 2 to 3 million each cost 4 to 6 million together, and nothing costs nothing."""
    town()
    found = sited_in(store, replace(WISH, count=2, front=True, cost_low=2e6, cost_high=3e6))
    told = {len(plan["sites"]): (plan["cost_low"], plan["cost_high"]) for plan in siting_document(found)["front"]}
    assert told == {0: (0, 0), 1: (2e6, 3e6), 2: (4e6, 6e6)}
    say = locale(language)
    words = siting_text(found, {}, say)
    assert plain(say.say("indicators-between", low=say.number(4e6), high=say.number(6e6))) in words
    assert say.say("site-costs-together") in words
    assert say.say("site-costs-together") not in siting_text(sited_in(store, replace(WISH, front=True)), {}, say)
