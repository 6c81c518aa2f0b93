"""The search for sites on the page: what it asks is what the address says, what it draws is what was found."""

import math
from dataclasses import replace

import numpy as np
import pytest
from streamlit.testing.v1 import AppTest

from accessibility.siting_front import Regret
from indicators.siting_wish import Siting
from ui import doors, plan_site, plan_site_more, planned, state
from ui.pick import reaches


def _page() -> None:
    import streamlit as st  # noqa: PLC0415 - a script of its own

    from i18n import locale  # noqa: PLC0415
    from ui import plan_site_more, state  # noqa: PLC0415

    state.adopt()
    st.text(repr(plan_site_more.ask(locale("en"))))


def asked(**address: str) -> str:
    """Return what is asked beside the goal by an address."""
    page = AppTest.from_function(_page, default_timeout=60)
    page.query_params.update({name.replace("_", "-"): value for name, value in address.items()})
    page.run()
    assert not page.exception
    return str(page.text[0].value)


def test_what_is_asked_further_stands_in_the_address() -> None:
    """Costs, budget and both comparisons; unfolded, the fields hold the same."""
    told = asked(cost_low="2000000", cost_high="3.5e6", budget="<b>", front="1", sites_more="1")
    assert "low=2000000.0, high=3500000.0, budget=nan, front=True, worlds=False" in told


@pytest.mark.parametrize("money", ["", "-1", "nan", "inf", "1e13", "<b>", "2,5"])
def test_what_is_no_amount_is_as_if_nobody_had_said_it(money: str, monkeypatch: pytest.MonkeyPatch) -> None:
    """Nothing from an address is believed; nothing falls over, and what was asked in vain is said."""
    told, vain = {plan_site_more.BUDGET: money, plan_site_more.LOW: "2e6"}, dict[str, str]()
    monkeypatch.setattr(state, "told", told.__getitem__)
    monkeypatch.setattr(state, "unknown", vain.__setitem__)
    assert math.isnan(plan_site_more._number(plan_site_more.BUDGET))
    assert plan_site_more._number(plan_site_more.LOW) == 2e6
    assert vain == {plan_site_more.BUDGET: money}


def test_what_was_found_is_what_is_drawn() -> None:
    """Places, front and worlds, number by number; sites are counted from 1."""
    plain = planned.sites_of(Siting("primary_health", 1, "cover", cost_low=1e6, cost_high=2e6, front=True))
    lost = Regret(
        ((3,), (5,)), np.zeros((2, 2)), np.array([[0.0, 9.0], [4.0, 0.0]]), np.ones(2, bool), 1, np.ones(2) / 2
    )
    sited = replace(plain, worlds=("today", "no-bridges"), regret=lost)
    found, front = plan_site.found_of(sited), plan_site_more.front_of(sited)
    assert front is not None
    assert sited.front is not None
    assert [site[0] for site in found.sites] == [at + 1 for at in sited.answer.sites]
    assert [option.sites for option in front.options] == [tuple(at + 1 for at in plan) for plan in sited.front.plans]
    assert [option.cover for option in front.options] == sited.front.cover.tolist()
    assert (front.before, front.cost_high, found.asked) == (sited.before.reached, 2e6, 1)
    assert [(rival.sites, rival.lost, rival.robust) for rival in found.rivals] == [
        ((4,), (0.0, 9.0), False),
        ((6,), (4.0, 0.0), True),
    ]
    assert plan_site_more.front_of(replace(sited, front=None)) is None


def test_the_walk_that_is_asked_for_is_searched_within_and_stands_in_the_address_where_it_is_not_usual() -> None:
    """A primary school within 750 m, which a norm names, and within 500 m, as the indicator is defined."""
    indicator = next(entry for entry in doors.catalogue() if entry.id == "acc_sch")
    assert {500, 750} <= set(reaches(indicator))
    usual, other = (Siting("primary_school", 1, "cover", threshold=metres) for metres in (500.0, 750.0))
    assert plan_site._told(usual, indicator) == "primary_school_cover_1"
    assert plan_site._told(other, indicator) == "primary_school_cover_1_750"
    assert [planned.sites_of(wish).limit for wish in (usual, other)] == [500.0, 750.0]
