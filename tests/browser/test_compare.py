"""Two zones held against each other, as an official would, with the numbers of the command."""

from collections.abc import Callable
from typing import Any

import pytest
from playwright.sync_api import expect

from i18n import locale
from i18n.locale import bare
from tests.browser.conftest import Visit

pytestmark = pytest.mark.browser
ZONES = ("km-10", "sayadin")


def test_an_official_holds_two_zones_against_each_other(
    house: str, visit: Callable[..., Visit], told: Callable[..., Any]
) -> None:
    """A link in Arabic: value and persons to the target of both are the command's; another zone joins, and stays."""
    say = locale("ar")
    reader = visit()
    page = reader.open(f"{house}/compare?lang=ar&indicators=acc_cln%2Cdig_net&zones={'%2C'.join(ZONES)}")
    found = {row["zone"]: row for row in told("compute", "acc_cln")}
    shown = [bare(words) for words in page.locator(".panel").first.locator(".row").all_inner_texts()]
    for words, zone in zip(shown, ZONES, strict=True):
        assert bare(say.quantity(found[zone]["value"], "percent", 1)) in words
        assert bare(say.quantity(round(found[zone]["persons_to_target"]), "persons")) in words
    points = abs(found[ZONES[0]]["value"] - found[ZONES[1]]["value"])
    expect(page.locator(".headline .value")).to_have_text(say.quantity(points, "percentage points", 1))
    assert page.locator(".panel .row.printed").count() == 2
    page.get_by_text("English", exact=True).click()
    expect(page.locator("h1")).to_have_text(locale("en").say("menu-compare"))
    reader.settle()
    assert page.locator(".panel").first.locator(".row").count() == 2
    reader.pick("pick-zones", "West of the Fort")
    page.wait_for_url("**fort-west**")
    page.keyboard.press("Escape")
    reader.settle()
    assert page.locator(".panel").first.locator(".row").count() == 3
    reader.well()


def test_with_real_data_only_what_is_printed_stays(house: str, visit: Callable[..., Visit]) -> None:
    """No dot of a zone, no invented number: Egypt's figure with its year, and what is missing of El-Max."""
    reader = visit()
    page = reader.open(f"{house}/compare?lang=en&real=1&indicators=acc_cln%2Cdig_net")
    assert page.locator('[data-testid="stAlert"]').count() == 1
    assert page.locator(".headline, .scatter, .badge.illustrative").count() == 0
    assert "Egypt, 2015" in bare(page.locator(".panel .row.printed").first.inner_text())
    reader.well()
